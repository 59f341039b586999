"""Making a room's members just those who may be in it; safe to repeat."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

from bot.domain.access import STAFF_POWER
from bot.domain.ids import MesaId, RoomId, UserId
from bot.domain.message import Origin
from bot.domain.reply import Reply
from bot.ports import Rooms
from bot.services import coming_back, list_replies
from bot.services.access import Access
from bot.services.coordination import Coordination
from bot.services.posts import Posts
from bot.services.side_by_side import for_each
from storage import facts, mesas, outbox
from storage.database import Database, Transaction

ALLOWED = "org.mesas.allowed"
"""The state event that says who may enter, for the guard in the homeserver."""
IN = ("join", "invite")
TAKEN_OUT = ("removed", "not_removed")
LET_IN = ("invited", "not_invited")


@dataclass(frozen=True)
class Target:
    """A room, and who may be in it."""

    room: RoomId
    admitted: frozenset[UserId]
    powers: Mapping[UserId, int]
    read_only: bool = False


async def target_of(tx: Transaction, access: Access, mesa_id: str | None) -> Target | None:
    """The room of a mesa, or that of coordination, as it is to be; None: there is none yet."""
    coordinators = access.coordinators
    if mesa_id is None:
        room = await facts.get(tx, "coordination_room")
        powers = dict.fromkeys(sorted(coordinators), STAFF_POWER)
        return None if room is None else Target(RoomId(room), coordinators, powers)
    mesa = await mesas.find(tx, MesaId(mesa_id))
    if mesa is None or mesa.room is None:
        return None
    powers = dict.fromkeys(sorted(mesa.moderators | coordinators), STAFF_POWER)
    admitted = await access.admitted(tx, mesa)
    return Target(mesa.room, admitted, powers, read_only=mesa.is_archived)


class Outcome:
    """Says what became of a change, to who asked for it, or else to coordination."""

    def __init__(self, access: Access, posts: Posts, coordination: Coordination) -> None:
        self.posts = posts
        self._access = access
        self._coordination = coordination

    async def tell(
        self, tx: Transaction, payload: Mapping[str, Any], result: Mapping[str, Any]
    ) -> None:
        """Answer who asked; without an asker, tell coordination of what could not be done."""
        if payload["origin"] is not None and payload["report"] is not None:
            origin, cause = Origin.from_json(payload["origin"]), payload["cause"]
            reply = _reported(payload["report"], result)
            if await outbox.is_written(tx, cause):  # what was shown meanwhile becomes the report
                await self.posts.reply(tx, origin, reply, cause=f"{cause}-report", edits=cause)
            else:
                await self.posts.reply(tx, origin, reply, cause=cause)
            return
        if result.get("not_invited") or result.get("not_removed"):
            reply = list_replies.not_settled(payload["mesa_id"], result)
            await self._coordination.tell(tx, reply, cause=f"{payload['cause']}-refused")

    async def record(
        self,
        tx: Transaction,
        payload: Mapping[str, Any],
        result: Mapping[str, Any],
        keys: Sequence[str],
    ) -> None:
        """Put into the record who was let in or taken out, and whom the server refused."""
        did = {key: result[key] for key in keys if result.get(key)}
        if did:
            mesa_id = None if payload["mesa_id"] is None else MesaId(payload["mesa_id"])
            event = payload["origin"] and Origin.from_json(payload["origin"]).event
            await self._access.record(tx, "access.settled", mesa_id, event or None, after=did)

    async def gave_up(self, tx: Transaction, payload: Mapping[str, Any], code: str) -> None:
        """Say that the room could not be changed; the lists are kept as they are."""
        reply = list_replies.gave_up(payload["mesa_id"], code)
        if payload["origin"] is not None:
            origin = Origin.from_json(payload["origin"])
            await self.posts.reply(tx, origin, reply, cause=f"{payload['cause']}-gave-up")
        await self._coordination.tell(tx, reply, cause=f"{payload['cause']}-refused")


def _reported(report: Mapping[str, Any], result: Mapping[str, Any]) -> Reply:
    if report["kind"] == coming_back.KIND:
        return coming_back.returned(report, result)
    return list_replies.settled(report, result)


class SettleMembers:
    """The act: the allow list, then removals and powers; see `Access.settle`.

    Whoever is missing is invited by an act of its own, `InviteMembers`: hundreds take their
    time, and must not hold up the removal of somebody who got in meanwhile.
    """

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
        self._outcome = Outcome(access, posts, coordination)

    async def perform(self, payload: Mapping[str, Any]) -> Mapping[str, Any]:
        """Do what is missing. Whom the server refuses is in the result, not an error."""
        async with self._database.read() as tx:
            target = await target_of(tx, self._access, payload["mesa_id"])
        if target is None:
            return {"room": None}
        room, admitted, wanted = target.room, target.admitted, frozenset(payload["invite"])
        # The list first: the guard refuses an invitation it cannot find there, and lets
        # somebody in again whom it still finds.
        await self._rooms.put_state(room, ALLOWED, {"users": sorted(admitted)})
        before = dict(await self._rooms.members(room))
        extra = sorted(
            user
            for user, membership in before.items()
            if membership in (*IN, "knock") and user not in admitted and user != self._access.me
        )
        not_removed = await for_each(
            extra, partial(self._rooms.remove, room), answers=partial(self._rooms.members, room)
        )
        await self._rooms.set_powers(room, target.powers, read_only=target.read_only)
        for user in payload.get("renew", ()):
            if user in admitted and before.get(user) == "invite":
                await self._rooms.remove(room, user)
                before[user] = "leave"
        away = {user for user in admitted if before.get(user) not in IN}
        banned = {user for user in away & wanted if before.get(user) == "ban"}
        missing = {user for user in away if user not in before or user in wanted} - banned
        invited = {user for user in wanted & admitted if before.get(user) == "invite"}
        removed = {*extra, *(u for u in payload["remove"] if u not in admitted)}
        return {
            "room": room,
            "to_invite": {user: before.get(user) for user in sorted(missing)},
            "invited": sorted(invited),
            "removed": sorted(removed - set(not_removed)),
            "stayed": sorted(admitted.intersection(payload["remove"])),
            "not_invited": dict.fromkeys(sorted(banned), "banned"),
            "not_removed": not_removed,
            "absent": sorted(away - missing - banned),
        }

    async def conclude(
        self, tx: Transaction, payload: Mapping[str, Any], result: Mapping[str, Any]
    ) -> None:
        """Have whoever is missing invited; if there is nobody, this was all."""
        if result.get("to_invite"):
            await self._outcome.record(tx, payload, result, TAKEN_OUT)
            await self._access.invite(tx, payload, result)
        else:
            await self._outcome.record(tx, payload, result, (*LET_IN, *TAKEN_OUT))
            await self._outcome.tell(tx, payload, result)

    async def give_up(self, tx: Transaction, payload: Mapping[str, Any], code: str) -> None:
        """Say that the room could not be changed; the lists are kept as they are."""
        await self._outcome.gave_up(tx, payload, code)
