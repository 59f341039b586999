"""The bot's own picture of its rooms and their members, in memory and in the database."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import replace
from typing import Any

from bot.domain.ids import MesaId, RoomId, UserId
from storage import rooms as storage
from storage.database import Database, Transaction
from storage.rooms import Room

MARKER = "org.mesas.room"
"""State event that tells what a room was made for; in its initial state, so never missing."""
ALLOWED = "org.mesas.allowed"
"""State event with the list of those who may enter, for the guard on the server."""
KEPT_STATE = ("m.room.encryption", "m.room.power_levels", "m.room.name", MARKER, ALLOWED)

PRESENT = ("join", "invite")

Admitted = Callable[[Transaction, RoomId], Awaitable[frozenset[UserId] | None]]
"""Who may be in a room by the lists; None: nobody is kept out of it."""
_ADMISSION_TABLES = ("member_lists", "list_members", "parties", "moderators", "mesas", "rooms")


class View:
    """Rooms and memberships as of the last sync handled.

    What a sync brings is written with its token and only then taken over here.
    """

    def __init__(self, database: Database, me: UserId, admitted: Admitted) -> None:
        self.me = me
        self.rooms: dict[RoomId, Room] = {}
        self._members: dict[RoomId, dict[UserId, str]] = {}
        self._changes = 0
        self._ours: set[tuple[RoomId, UserId, str]] = set()
        self._database = database
        self._admitted = admitted
        self._admissions: dict[RoomId, tuple[int, frozenset[UserId] | None]] = {}

    async def load(self) -> None:
        """Read the rooms; who is in each is read when first asked for."""
        async with self._database.read() as tx:
            self.rooms = {room.id: room for room in await storage.all_rooms(tx)}

    async def members(self, room: RoomId) -> Mapping[UserId, str]:
        """Everybody who is or was in a room."""
        while room not in self._members:
            changes = self._changes
            async with self._database.read() as tx:
                found = await storage.members(tx, room)
            if changes == self._changes:  # else somebody came or went while this was read
                self._members[room] = found
        return self._members[room]

    async def admitted(self, room: RoomId) -> frozenset[UserId] | None:
        """Who may be in a room by the lists; None if nobody is kept out."""
        version = self._database.last_commit(_ADMISSION_TABLES)
        cached = self._admissions.get(room)
        if cached is None or cached[0] != version:
            async with self._database.read() as tx:
                cached = (version, await self._admitted(tx, room))
            self._admissions[room] = cached
        return cached[1]

    async def recipients(self, room: RoomId) -> frozenset[UserId]:
        """Who may read what is said in a room: those in it or invited, and admitted."""
        present = frozenset(
            user
            for user, membership in (await self.members(room)).items()
            if membership in PRESENT and user != self.me
        )
        admitted = await self.admitted(room)
        return present if admitted is None else present & admitted

    def set_members(self, changes: Mapping[tuple[RoomId, UserId], tuple[str, str | None]]) -> None:
        """Take over memberships that have been saved."""
        self._changes += 1
        for (room, user), (membership, _event) in changes.items():
            if room in self._members:
                self._members[room][user] = membership

    def forget(self, room: RoomId) -> None:
        """Let go of a room that the bot has left for good."""
        self._changes += 1
        for kept in (self.rooms, self._members, self._admissions):
            kept.pop(room, None)

    def did(self, room: RoomId, user: UserId, membership: str) -> None:
        """Take over a membership that we have just made; the sync that follows writes it.

        Nothing is lost by being killed before: it comes with the next sync.
        """
        self._ours.add((room, user, membership))
        self.set_members({(room, user): (membership, None)})

    def was_ours(self, room: RoomId, user: UserId, membership: str) -> bool:
        """Whether a member event that came is one we made, and so nothing to look into."""
        if (room, user, membership) not in self._ours:
            return False
        self._ours.discard((room, user, membership))
        return True

    async def save_members(
        self, changes: Mapping[tuple[RoomId, UserId], tuple[str, str | None]]
    ) -> None:
        """Write memberships and take them over."""
        async with self._database.write() as tx:
            await storage.set_members(tx, changes)
        self.set_members(changes)

    async def save_room(self, room: Room) -> None:
        """Take a room over and write it, so that a sync under way builds on what it is."""
        self.rooms[room.id] = room
        async with self._database.write() as tx:
            await storage.save(tx, room)

    def room_with(self, room: RoomId, changes: Mapping[str, Any]) -> Room:
        """What a room is once these state events (type to content) have come."""
        known = self.rooms.get(room) or Room(room, "other", encrypted=False)
        state = {**known.state, **changes}
        marker = state.get(MARKER, {})
        if known.kind == "other" and isinstance(marker.get("kind"), str):
            mesa, person = marker.get("mesa"), marker.get("person")
            known = replace(
                known,
                kind=marker["kind"],
                mesa=MesaId(mesa) if isinstance(mesa, str) else None,
                person=UserId(person) if isinstance(person, str) else None,
            )
        if known.kind == "notices" and _is_encrypted(state):
            known = replace(known, kind="direct")
        return replace(known, state=state, encrypted=known.encrypted or _is_encrypted(state))


def _is_encrypted(state: Mapping[str, Any]) -> bool:
    return "m.room.encryption" in state
