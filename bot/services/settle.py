"""Making a room's members just those who may be in it; safe to repeat."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from bot.domain.ids import MesaId, RoomId, UserId
from bot.domain.message import Origin
from bot.ports import RefusedByServer, Rooms, Unavailable
from bot.services import list_replies
from bot.services.access import Access
from bot.services.coordination import Coordination
from bot.services.posts import Posts
from storage import facts, mesas
from storage.database import Database, Transaction

ALLOWED = "org.mesas.allowed"
"""The state event that says who may enter, for the guard in the homeserver."""
STAFF_POWER = 50
_AT_ONCE = 8
_IN = ("join", "invite")


@dataclass(frozen=True)
class _Target:
    room: RoomId
    admitted: frozenset[UserId]
    powers: Mapping[UserId, int] | None
    """None: left as they are."""


class SettleMembers:
    """The act: the allow list, then removals, powers and invitations; see `Access.settle`."""

    kind = "settle_members"

    def __init__(
        self,
        database: Database,
        rooms: Rooms,
        access: Access,
        posts: Posts,
        coordination: Coordination,
    ) -> None:
        self._database = database
        self._rooms = rooms
        self._access = access
        self._posts = posts
        self._coordination = coordination

    async def perform(self, payload: Mapping[str, Any]) -> Mapping[str, Any]:
        """Do what is missing. Whom the server refuses is in the result, not an error."""
        target = await self._target(payload["mesa_id"])
        if target is None:
            return {"room": None}
        room, admitted, wanted = target.room, target.admitted, frozenset(payload["invite"])
        before = await self._rooms.members(room)
        # The list first: the guard refuses an invitation it cannot find there, and lets
        # somebody in again whom it still finds.
        await self._rooms.put_state(room, ALLOWED, {"users": sorted(admitted)})
        extra = sorted(
            user
            for user, membership in before.items()
            if membership in (*_IN, "knock") and user not in admitted and user != self._access.me
        )
        not_removed = await self._each(self._rooms.remove, room, extra)
        if target.powers is not None:
            await self._rooms.set_powers(room, target.powers)
        away = {user for user in admitted if before.get(user) not in _IN}
        banned = {user for user in away & wanted if before.get(user) == "ban"}
        missing = {user for user in away if user not in before or user in wanted} - banned
        not_invited = await self._each(self._rooms.invite, room, sorted(missing))
        invited = (missing | {u for u in wanted if before.get(u) == "invite"}) - set(not_invited)
        removed = {*extra, *(u for u in payload["remove"] if u not in admitted)}
        return {
            "room": room,
            "invited": sorted(invited & admitted),
            "removed": sorted(removed - set(not_removed)),
            "stayed": sorted(admitted.intersection(payload["remove"])),
            "not_invited": not_invited | dict.fromkeys(sorted(banned), "banned"),
            "not_removed": not_removed,
            "absent": sorted(away - missing - banned),
        }

    async def _target(self, mesa_id: str | None) -> _Target | None:
        async with self._database.read() as tx:
            coordinators = self._access.coordinators
            if mesa_id is None:
                room = await facts.get(tx, "coordination_room")
                return None if room is None else _Target(RoomId(room), coordinators, None)
            mesa = await mesas.find(tx, MesaId(mesa_id))
            if mesa is None or mesa.room is None:
                return None
            powers = dict.fromkeys(sorted(mesa.moderators | coordinators), STAFF_POWER)
            return _Target(mesa.room, await self._access.admitted(tx, mesa), powers)

    async def _each(
        self,
        act: Callable[[RoomId, UserId], Awaitable[None]],
        room: RoomId,
        users: Sequence[UserId],
    ) -> dict[str, str]:
        """Do it for each, some at a time; whom the server refused, and with which code.

        Raises:
            Unavailable: the server stopped answering; whoever was done stays done.
        """
        refused: dict[str, str] = {}
        unavailable: list[Unavailable] = []
        waiting = iter(users)

        async def work() -> None:
            for user in waiting:
                if unavailable:
                    return
                try:
                    await act(room, user)
                except RefusedByServer as refusal:
                    refused[user] = refusal.code
                except Unavailable as error:
                    unavailable.append(error)

        async with asyncio.TaskGroup() as group:
            for _ in range(min(_AT_ONCE, len(users))):
                group.create_task(work())
        if unavailable:
            raise unavailable[0]
        return dict(sorted(refused.items()))

    async def conclude(
        self, tx: Transaction, payload: Mapping[str, Any], result: Mapping[str, Any]
    ) -> None:
        """Answer who asked; without an asker, tell coordination of what could not be done."""
        if payload["origin"] is not None and payload["report"] is not None:
            origin = Origin.from_json(payload["origin"])
            reply = list_replies.settled(payload["report"], result)
            await self._posts.reply(tx, origin, reply, cause=payload["cause"])
            return
        if result.get("not_invited") or result.get("not_removed"):
            reply = list_replies.not_settled(payload["mesa_id"], result)
            await self._coordination.tell(tx, reply, cause=f"{payload['cause']}-refused")

    async def give_up(self, tx: Transaction, payload: Mapping[str, Any], code: str) -> None:
        """Say that the room could not be changed; the lists are kept as they are."""
        reply = list_replies.gave_up(payload["mesa_id"], code)
        if payload["origin"] is not None:
            origin = Origin.from_json(payload["origin"])
            await self._posts.reply(tx, origin, reply, cause=payload["cause"])
        await self._coordination.tell(tx, reply, cause=f"{payload['cause']}-refused")
