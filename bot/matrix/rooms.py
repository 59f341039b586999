"""Acts on rooms: made in one call, entered by invitation only, left by removal."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Collection, Iterable, Mapping
from typing import Any

import structlog

from bot.domain.ids import EventId, MesaId, RoomId, UserId
from bot.matrix.homeserver import Homeserver, path
from bot.matrix.keys import Keys
from bot.matrix.pinned import PINNED, pinned
from bot.matrix.posted import opaque_id
from bot.matrix.view import ALLOWED, MARKER, PRESENT, View
from bot.ports import NewRoom, RefusedByServer, Unavailable
from storage.rooms import Room

log = structlog.get_logger(__name__)

ROOM_VERSION = "12"
"""Its creator's power cannot be taken away, and is not in the power levels."""

_MADE_WITHIN_S = 300

Inviting = Callable[[RoomId, UserId], Awaitable[None]]


async def _nothing_done(_room: RoomId, _user: UserId) -> None:
    return None


_STAFF = 50
POWER_EVENTS: Mapping[str, int] = {
    "m.room.name": 50,
    "m.room.topic": 50,
    "m.room.avatar": 50,
    "m.room.pinned_events": 50,
    "m.room.power_levels": 100,
    "m.room.history_visibility": 100,
    "m.room.join_rules": 100,
    "m.room.guest_access": 100,
    "m.room.encryption": 100,
    "m.room.server_acl": 100,
    "m.room.canonical_alias": 100,
    "m.room.third_party_invite": 100,
    "m.space.parent": 100,
    "im.vector.modular.widgets": 100,
    "m.widget": 100,
    "m.room.retention": 100,  # where the server obeys it, it deletes what was said
    ALLOWED: 100,
    MARKER: 100,
    "m.room.tombstone": 150,
    "m.room.policy": 150,
}
"""Who may change what. Invitations, bans and all that opens a room are the bot's alone."""


def power_levels(powers: Mapping[UserId, int], *, read_only: bool = False) -> dict[str, Any]:
    """The whole power-level content of a room of ours (an override replaces maps whole)."""
    return {
        "users": dict(powers),
        "users_default": 0,
        "events": dict(POWER_EVENTS),
        "events_default": _STAFF if read_only else 0,
        "state_default": 50,
        "invite": 100,
        "ban": 100,
        "kick": 50,
        "redact": 50,
        "notifications": {"room": 50},
        "historical": 100,  # Synapse adds it: without it ours would never equal the room's
    }


class MatrixRooms:
    """The port `bot.ports.Rooms`, on a homeserver."""

    def __init__(self, server: Homeserver, keys: Keys, view: View, *, federate: bool) -> None:
        self._server = server
        self._keys = keys
        self._view = view
        self._federate = federate
        self.before_inviting: Inviting = _nothing_done
        """Told of whom it is about to invite, and where."""
        self._existing: set[UserId] = set()
        self.on_hold: Callable[[], bool] = lambda: False
        """Whether nobody is to be invited or removed for now."""

    async def create(self, room: NewRoom) -> RoomId:
        """Make the room, or find the one already made with the same marker."""
        state: dict[str, Any] = {MARKER: self._marker(room)}
        found = await self._made_before(_whole_marker(room))
        if found is None:
            found = await self._make(room)
            state |= {
                "m.room.name": {"name": room.name},
                "m.room.power_levels": power_levels(room.powers),
                ALLOWED: {"users": sorted(room.allowed)},
            }
        else:  # as it was wanted then, which need not be as it is wanted now
            await self._invite_missing(found, room.invite)
        made = Room(
            found,
            room.kind,
            room.encrypted,
            MesaId(room.mesa_id) if room.mesa_id else None,
            room.invite[0] if room.direct and room.invite else None,
            state,
        )
        known = self._view.rooms.get(found)
        if known is None or known.kind == "other":
            await self._view.save_room(made)
        # A lazy sync hides those who are only invited, and they are to get keys at once.
        present = await self._view.members(found)
        missing = dict.fromkeys(room.invite, "invite") | {self._view.me: "join"}
        await self._view.save_members(
            {
                (found, user): (membership, None)
                for user, membership in missing.items()
                if user not in present
            }
        )
        return found

    def _marker(self, room: NewRoom) -> dict[str, Any]:
        content: dict[str, Any] = {"id": _whole_marker(room), "kind": room.kind}
        if room.mesa_id:
            content["mesa"] = room.mesa_id
        if room.direct and room.invite:
            content["person"] = room.invite[0]
        return content

    async def _made_before(self, marker: str) -> RoomId | None:
        """A room with this marker that we are in: createRoom has no memory of its own."""
        for known in self._view.rooms.values():
            if (
                _marker_of(known) == marker
                and (await self._view.members(known.id)).get(self._view.me) == "join"
            ):
                return known.id
        answer = await self._server.call("GET", path("joined_rooms"))
        for room in answer.get("joined_rooms", []):
            seen = self._view.rooms.get(RoomId(room))
            if seen is not None and seen.kind != "other" and _marker_of(seen) != marker:
                continue
            if await self._is_made_for(room, marker):
                log.info("room_found_again", room=room, marker=marker)
                return RoomId(room)
        return None

    async def _is_made_for(self, room: str, marker: str) -> bool:
        """Whether a room was made with this marker, which is in its very first event.

        Raises:
            Unavailable: it is, and the server is still making it.
        """
        created = await self._state_event(room, "m.room.create")
        content = created.get("content", {})
        if created.get("sender") != self._view.me or content.get(MARKER) != marker:
            return False
        if await self._state_event(room, MARKER):
            return True
        if created.get("unsigned", {}).get("age", 0) < _MADE_WITHIN_S * 1000:
            raise Unavailable("room being made")
        # The server was stopped while it made it: there is no telling what it lacks.
        log.warning("room_never_finished", room=room, marker=marker)
        await self.leave(RoomId(room))
        return False

    async def _state_event(self, room: str, event_type: str) -> Mapping[str, Any]:
        """A state event of the room's, whole; empty if it has none."""
        endpoint = path("rooms", room, "state", event_type) + "/"
        try:
            return await self._server.call("GET", endpoint, query={"format": "event"})
        except RefusedByServer:
            return {}

    async def _invite_missing(self, room: RoomId, users: Iterable[UserId]) -> None:
        """Invite whom the server, which invites one after the other, had not yet invited."""
        present = await self.members(room)
        for user in users:
            if user not in present:
                try:
                    await self._server.call(
                        "POST", path("rooms", room, "invite"), {"user_id": user}
                    )
                except RefusedByServer as refusal:
                    log.warning("invitation_refused", room=room, user=user, code=refusal.code)

    async def _make(self, room: NewRoom) -> RoomId:
        state: list[dict[str, Any]] = [
            {"type": MARKER, "content": self._marker(room)},
            {"type": "m.room.join_rules", "content": {"join_rule": "invite"}},
            {"type": "m.room.guest_access", "content": {"guest_access": "forbidden"}},
            {"type": "m.room.history_visibility", "content": {"history_visibility": "shared"}},
        ]
        if room.allowed:
            state.append({"type": ALLOWED, "content": {"users": sorted(room.allowed)}})
        if room.encrypted:
            state.append(
                {"type": "m.room.encryption", "content": {"algorithm": "m.megolm.v1.aes-sha2"}}
            )
        answer = await self._server.call(
            "POST",
            path("createRoom"),
            {
                "room_version": ROOM_VERSION,
                "preset": "private_chat",
                "name": room.name,
                "topic": room.topic,
                "visibility": "private",
                "is_direct": room.direct,
                "creation_content": {"m.federate": self._federate, MARKER: _whole_marker(room)},
                "power_level_content_override": power_levels(room.powers),
                "initial_state": [{"state_key": "", **event} for event in state],
                "invite": sorted(set(room.invite)),
            },
            timeout_s=_MADE_WITHIN_S,
        )
        return RoomId(str(answer["room_id"]))

    async def invite(self, room: RoomId, user: UserId) -> None:
        """Invite; nothing happens if they are in the room or invited."""
        if self.on_hold() or (await self._view.members(room)).get(user) in ("join", "invite"):
            return
        await self.before_inviting(room, user)
        try:
            await self._server.call(
                "POST", path("rooms", room, "invite"), {"user_id": user}, patient=False
            )
        except RefusedByServer:
            if (await self.members(room)).get(user) not in ("join", "invite"):
                raise
        self._view.did(room, user, "invite")

    async def remove(self, room: RoomId, user: UserId) -> None:
        """Remove, or take the invitation back; the room's key is changed at once."""
        if self.on_hold():
            return
        self._keys.rotate(room)
        try:
            await self._server.call("POST", path("rooms", room, "kick"), {"user_id": user})
        except RefusedByServer:
            if (await self.members(room)).get(user) in ("join", "invite", "knock"):
                raise
        self._view.did(room, user, "leave")
        self._keys.rotate(room)

    async def put_state(
        self, room: RoomId, event_type: str, content: Mapping[str, Any], state_key: str = ""
    ) -> None:
        """Put a state event, unless the room already has just that."""
        known = self._view.rooms.get(room)
        if known is not None and state_key == "" and known.state.get(event_type) == content:
            return
        endpoint = path("rooms", room, "state", event_type, state_key)
        await self._server.call("PUT", endpoint, content)
        if known is not None and event_type in known.state:
            await self._view.save_room(self._view.room_with(room, {event_type: dict(content)}))

    async def pin(self, room: RoomId, event: EventId) -> None:
        """Put an event first among what the room has pinned, unless it is among it."""
        state = await self._state_event(room, PINNED)
        found = pinned([{"type": PINNED, **state}])
        if event not in found:
            await self.put_state(room, PINNED, {"pinned": [event, *found]})

    async def members(self, room: RoomId) -> Mapping[UserId, str]:
        """Who is there by the server's word."""
        answer = await self._server.call("GET", path("rooms", room, "members"))
        return {
            UserId(str(event["state_key"])): str(event.get("content", {}).get("membership"))
            for event in answer.get("chunk", [])
        }

    async def set_powers(
        self, room: RoomId, powers: Mapping[UserId, int], *, read_only: bool = False
    ) -> None:
        """Give these people these levels and everybody else none."""
        content = power_levels(powers, read_only=read_only)
        await self.put_state(room, "m.room.power_levels", content)

    async def accept(self, room: RoomId, by: UserId) -> bool:
        """Join a room that `by` invited the bot to; left again, False, if others are in it.

        One that is not encrypted becomes a room for notices: nothing with content goes there.
        """
        await self._server.call("POST", path("rooms", room, "join"), {})
        members = await self.members(room)
        present = {user for user, membership in members.items() if membership in PRESENT}
        if present != {self._view.me, by}:
            await self.leave(room)
            return False
        try:
            encryption: Mapping[str, Any] | None = await self._server.call(
                "GET", path("rooms", room, "state", "m.room.encryption") + "/"
            )
        except RefusedByServer:
            encryption = None
        kind = "notices" if encryption is None else "direct"
        state = {} if encryption is None else {"m.room.encryption": encryption}
        await self._view.save_room(Room(room, kind, encryption is not None, None, by, state))
        await self._view.save_members({(room, user): ("join", None) for user in present})
        return True

    async def leave(self, room: RoomId) -> None:
        """Leave a room, or decline an invitation."""
        await self._server.call("POST", path("rooms", room, "leave"), {})

    async def learn(self, users: Collection[UserId]) -> None:
        """Ask for the devices of these, which they are given keys by once they are invited."""
        try:
            await self._keys.refresh(user for user in users if user not in self._existing)
        except (Unavailable, RefusedByServer) as error:
            log.info("devices_not_learned", users=len(users), error=str(error))

    async def exists(self, user: UserId) -> bool | None:
        """Whether the homeserver knows `user`; None if it cannot be said now."""
        # An account's name is never given to another.
        if user in self._existing or self._keys.devices(user):
            return True
        try:
            await self._server.call("GET", path("profile", user), timeout_s=10, patient=False)
        except RefusedByServer as refusal:
            # Synapse says 404 in several words: of an account that is not there, `M_UNKNOWN`.
            is_there_none = refusal.status == 404 and refusal.code != "M_UNRECOGNIZED"
            return False if is_there_none else None
        except Unavailable:
            return None
        self._existing.add(user)
        return True


def _whole_marker(room: NewRoom) -> str:
    """The marker, and what cannot be told apart by it: an id may have been given twice.

    After a restore it is, where a command that cannot be read again had opened a mesa.
    """
    return f"{room.marker} {opaque_id(room.cause)[:16]}" if room.cause else room.marker


def _marker_of(room: Room) -> str | None:
    """What a room was made for, as far as is known."""
    marker: str | None = room.state.get(MARKER, {}).get("id")
    return marker
