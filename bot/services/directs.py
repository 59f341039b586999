"""Rooms with one person: taking up their invitations, and telling who cannot read us."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta
from typing import Any

from bot.domain.access import Role
from bot.domain.ids import RoomId, UserId
from bot.domain.reply import Reply, Text
from bot.i18n import Catalogs
from bot.ports import Clock, DirectRooms, NewRoom, Rooms
from bot.services.access import Access
from bot.services.people import People
from bot.services.posts import Posts
from storage import intents
from storage.database import Transaction

_INVITATIONS_AN_HOUR = 30
_INVITATIONS_OF_A_STRANGER = 5
_UNSIGNED = replace(
    Reply.of("privado-keyless")
    .step("privado-keyless-open")
    .step("privado-keyless-verify")
    .step("privado-keyless-return"),
    notice=False,
)
_CHANGED = replace(Reply.of("privado-changed"), notice=False)
_UNHEARD = replace(
    Reply.of("privado-unheard")
    .step("privado-keyless-open")
    .step("privado-keyless-verify")
    .step("privado-unheard-return"),
    notice=False,
)
_TOLD = {"unsigned": _UNSIGNED, "changed": _CHANGED, "unheard": _UNHEARD}


class Directs:
    """What the bot says to one person outside of mesas."""

    def __init__(self, access: Access, people: People, posts: Posts, clock: Clock) -> None:
        self._access = access
        self._people = people
        self._posts = posts
        self._clock = clock

    async def invited(self, tx: Transaction, room: RoomId, by: UserId, event: str) -> None:
        """Take an invitation up, unless this person sends them without end."""
        now, lane = self._clock(), f"invitation-{by}"
        is_ours = await self._access.role_in(tx, by, None) > Role.NOBODY
        most = _INVITATIONS_AN_HOUR if is_ours else _INVITATIONS_OF_A_STRANGER
        if await intents.recent(tx, lane, now - timedelta(hours=1)) >= most:
            return
        await intents.add(
            tx,
            cause=event,
            kind=AnswerInvitation.kind,
            lane=lane,
            payload={"room": room, "by": by},
            now=now,
        )

    async def answering(self, tx: Transaction, by: UserId) -> bool:
        """Whether an invitation of this person is still being answered."""
        return await intents.under_way(tx, f"invitation-{by}")

    async def crowded(self, tx: Transaction, room: RoomId, event: str) -> None:
        """A third person came into a room that was for two: leave it."""
        await intents.add(
            tx,
            cause=f"crowded-{event}",
            kind=LeaveRoom.kind,
            lane=f"room-{room}",
            payload={"room": room},
            now=self._clock(),
        )

    async def in_clear(self, tx: Transaction, room: RoomId, sender: UserId) -> None:
        """Somebody wrote in a room that is not encrypted: say once a day where to write."""
        day = self._clock().date().isoformat()
        language = await self._people.language_of(tx, sender, None)
        await self._posts.post(
            tx,
            room,
            Reply.of("privado-not-encrypted"),
            language=language,
            cause=f"in-clear-{room}-{day}",
        )

    async def unreadable(self, tx: Transaction, room: RoomId, sender: UserId) -> None:
        """A message could not be read: ask for it again, once an hour."""
        if await self._access.role_in(tx, sender, None) == Role.NOBODY:
            return
        hour = self._clock().strftime("%Y-%m-%dT%H")
        language = await self._people.language_of(tx, sender, None)
        await self._posts.post(
            tx,
            room,
            Reply(
                (("paragraph", Text.of("privado-unreadable")),), mentions=(sender,), notice=False
            ),
            language=language,
            cause=f"unreadable-{room}-{sender}-{hour}",
        )

    async def keyless(
        self, tx: Transaction, user: UserId, *, changed: bool, wrote_to_us: bool = False
    ) -> None:
        """None of a person's devices can be given keys: tell them, once a week, in the clear.

        `changed`: because their identity is another one, which only coordination can mend.
        Whom no list names is told only if they wrote to the bot: it may be a code.
        """
        why = "changed" if changed else "unsigned"
        if await self._access.role_in(tx, user, None) == Role.NOBODY:
            if changed or not wrote_to_us:
                return
            why = "unheard"
        week = "{}-{}".format(*self._clock().isocalendar()[:2])
        await intents.add(
            tx,
            cause=f"keyless-{user}-{why}-{week}",
            kind=NotifyKeyless.kind,
            lane=f"notices-{user}",
            payload={"user": user, "week": week, "changed": changed, "why": why},
            now=self._clock(),
        )


class AnswerInvitation:
    """The act of joining a room for two, or leaving one that is not."""

    kind = "answer_invitation"

    def __init__(self, rooms: DirectRooms) -> None:
        self._rooms = rooms

    async def perform(self, payload: Mapping[str, Any]) -> Mapping[str, Any]:
        """Join, look who is there, and stay only if it is the two of us."""
        stayed = await self._rooms.accept(RoomId(payload["room"]), UserId(payload["by"]))
        return {"stayed": stayed}

    async def conclude(
        self, tx: Transaction, payload: Mapping[str, Any], result: Mapping[str, Any]
    ) -> None:
        """Nothing follows: the person speaks first."""

    async def give_up(self, tx: Transaction, payload: Mapping[str, Any], code: str) -> None:
        """The invitation was taken back."""


class LeaveRoom:
    """The act of leaving a room."""

    kind = "leave_room"

    def __init__(self, rooms: DirectRooms) -> None:
        self._rooms = rooms

    async def perform(self, payload: Mapping[str, Any]) -> Mapping[str, Any]:
        """Leave."""
        await self._rooms.leave(RoomId(payload["room"]))
        return {}

    async def conclude(
        self, tx: Transaction, payload: Mapping[str, Any], result: Mapping[str, Any]
    ) -> None:
        """Nothing follows."""

    async def give_up(self, tx: Transaction, payload: Mapping[str, Any], code: str) -> None:
        """We were not there any more."""


class NotifyKeyless:
    """The act of telling a person, in an unencrypted room, that their devices get no keys."""

    kind = "notify_keyless"

    def __init__(
        self, rooms: Rooms, people: People, posts: Posts, catalogs: Catalogs, contact: str
    ) -> None:
        self._rooms = rooms
        self._people = people
        self._posts = posts
        self._catalogs = catalogs
        self._contact = contact

    async def perform(self, payload: Mapping[str, Any]) -> Mapping[str, Any]:
        """Open the room for notices with them, or find it."""
        user = UserId(payload["user"])
        room = await self._rooms.create(
            NewRoom(
                marker=f"notices-{user}",
                kind="notices",
                name=self._catalogs.plain(self._people.language, "privado-notices-name"),
                topic="",
                invite=[user],
                direct=True,
                encrypted=False,
            )
        )
        return {"room": room}

    async def conclude(
        self, tx: Transaction, payload: Mapping[str, Any], result: Mapping[str, Any]
    ) -> None:
        """Say how to mend it, and nothing else: anybody on the way can read this."""
        user = UserId(payload["user"])
        # Before there was `why`, two of them were told apart by `changed`.
        why = payload.get("why") or ("changed" if payload["changed"] else "unsigned")
        which = "unheard" if why == "unheard" else payload["changed"]
        await self._posts.post(
            tx,
            RoomId(result["room"]),
            _TOLD[why].paragraph("privado-keyless-contact", contact=self._contact),
            language=await self._people.language_of(tx, user, None),
            cause=f"keyless-notice-{user}-{which}-{payload['week']}",
        )

    async def give_up(self, tx: Transaction, payload: Mapping[str, Any], code: str) -> None:
        """They do not take invitations; coordination sees them as unable to read in the log."""
