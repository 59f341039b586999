"""Inviting whoever is missing in a room, however many they are, and showing how far it is."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from functools import partial
from typing import Any

import structlog

from bot.domain.ids import RoomId, UserId
from bot.domain.message import Origin
from bot.ports import Rooms
from bot.services import list_replies
from bot.services.access import Access
from bot.services.coordination import Coordination
from bot.services.posts import Posts
from bot.services.settle import IN, LET_IN, Outcome, target_of
from bot.services.side_by_side import Progress, for_each
from storage import outbox
from storage.away import DatabaseAway
from storage.database import Database, Transaction

log = structlog.get_logger(__name__)


@dataclass(frozen=True)
class Patience:
    """When it is shown how far it is, in seconds."""

    look_s: float = 2.0
    """From the beginning: by then it can be seen how long it takes."""
    long_s: float = 10.0
    """What takes longer than this is answered as soon as that is seen, else by its report alone:
    each message costs the server as much as several invitations."""
    between_s: float = 3.0
    """From edit to edit, for each of those under way: the server that invites takes the edits."""
    longer: float = 0.1
    """What takes an hour is not edited a thousand times: at least this part of it so far."""


class InviteMembers:
    """The act that follows `SettleMembers` where somebody is missing; see `Access.invite`."""

    kind = "invite_members"
    at_once = 16

    def __init__(
        self,
        database: Database,
        rooms: Rooms,
        access: Access,
        posts: Posts,
        coordination: Coordination,
        patience: Patience | None = None,
    ) -> None:
        self._database = database
        self._rooms = rooms
        self._access = access
        self._outcome = Outcome(access, posts, coordination)
        self._patience = patience or Patience()
        self._under_way = 0

    async def perform(self, payload: Mapping[str, Any]) -> Mapping[str, Any]:
        """Invite who was not invited yet. Whom the server refuses is in the result."""
        wanted: Mapping[UserId, str | None] = payload["settled"]["to_invite"]
        async with self._database.read() as tx:
            target = await target_of(tx, self._access, payload["mesa_id"])
        if target is None:
            return {"invited": [], "not_invited": {}}
        now = await self._rooms.members(target.room)
        # Who is there, or was, since this was asked for: killed in the middle, it goes on.
        invited = {
            user
            for user, before in wanted.items()
            if now.get(user) in IN or (now.get(user) == "leave" and before != "leave")
        }
        missing = sorted(user for user in wanted if user not in invited)
        progress = Progress(len(wanted), len(invited))
        async with self._shown(payload, progress):
            refused = await for_each(
                missing,
                partial(self._invite, payload["mesa_id"], target.room),
                answers=partial(self._rooms.members, target.room),
                progress=progress,
            )
        async with self._database.read() as tx:
            target = await target_of(tx, self._access, payload["mesa_id"])
        admitted = frozenset[UserId]() if target is None else target.admitted
        return {
            "invited": sorted(admitted.intersection(wanted) - set(refused)),
            "not_invited": {user: code for user, code in refused.items() if user in admitted},
        }

    async def _invite(self, mesa_id: str | None, room: RoomId, user: UserId) -> None:
        async with self._database.read() as tx:
            if not await self._access.may_be_in(tx, room, user):
                return  # a later list overtook this one
        await self._rooms.invite(room, user)

    @asynccontextmanager
    async def _shown(self, payload: Mapping[str, Any], progress: Progress) -> AsyncIterator[None]:
        """Answer who asked, once it takes long, and have the answer follow."""
        if payload["origin"] is None or payload["report"] is None or not progress.total:
            yield
            return
        self._under_way += 1
        over = asyncio.Event()  # and not cancelled: a commit is not to be cut short
        showing = asyncio.create_task(self._show(payload, progress, over))
        try:
            yield
        finally:
            self._under_way -= 1
            over.set()
            await showing

    async def _show(
        self, payload: Mapping[str, Any], progress: Progress, over: asyncio.Event
    ) -> None:
        patience, clock = self._patience, asyncio.get_running_loop().time
        begun, answer = clock(), payload["cause"]
        last: str | None = None
        already, wait_s = progress.done, patience.look_s
        while not await _comes(over, wait_s):
            if last is None and not takes_long(progress, already, clock() - begun, patience):
                continue
            cause = answer if last is None else f"{answer}-at-{progress.done}"
            try:
                # What the server takes slowly is not heaped up.
                if last is None or (cause != last and await self._is_sent(last)):
                    edits = None if last is None else answer
                    await self._post(payload, progress, cause=cause, edits=edits)
                    last = cause
            except DatabaseAway:
                log.info("progress_not_shown", cause=cause)
            share_s = patience.between_s * self._under_way
            wait_s = max(share_s, patience.longer * (clock() - begun))

    async def _post(
        self,
        payload: Mapping[str, Any],
        progress: Progress,
        *,
        cause: str,
        edits: str | None = None,
    ) -> None:
        reply = list_replies.inviting(payload["report"], progress)
        origin = Origin.from_json(payload["origin"])
        async with self._database.write() as tx:
            await self._outcome.posts.reply(tx, origin, reply, cause=cause, edits=edits)

    async def _is_sent(self, cause: str) -> bool:
        async with self._database.read() as tx:
            return await outbox.event_of(tx, cause) is not None

    async def conclude(
        self, tx: Transaction, payload: Mapping[str, Any], result: Mapping[str, Any]
    ) -> None:
        """Report the whole change, this and what came before."""
        settled = payload["settled"]
        whole = {
            **settled,
            "invited": sorted({*settled["invited"], *result["invited"]}),
            "not_invited": {**settled["not_invited"], **result["not_invited"]},
        }
        await self._outcome.record(tx, payload, whole, LET_IN)
        await self._outcome.tell(tx, payload, whole)

    async def give_up(self, tx: Transaction, payload: Mapping[str, Any], code: str) -> None:
        """Say that the room could not be changed; the lists are kept as they are."""
        await self._outcome.gave_up(tx, payload, code)


def takes_long(progress: Progress, already: int, so_far_s: float, patience: Patience) -> bool:
    """Whether it does, or will if it goes on as it did."""
    each_s = so_far_s / max(progress.done - already, 1)
    whole_s = so_far_s + each_s * (progress.total - progress.done)
    return progress.slowed or whole_s > patience.long_s


async def _comes(event: asyncio.Event, within_s: float) -> bool:
    """Whether it comes within that time."""
    try:
        async with asyncio.timeout(within_s):
            await event.wait()
    except TimeoutError:
        return False
    return True
