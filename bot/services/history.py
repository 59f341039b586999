"""What was said before somebody joined is made readable for them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta
from typing import Any

from bot.domain.ids import RoomId, UserId
from bot.ports import Clock, History
from bot.services.timed import wake
from storage import intents, latecomers
from storage.database import Database, Transaction
from storage.latecomers import Latecomer

SOON = timedelta(seconds=3)
"""After joining. Element asks for the devices of those in the room just then, and what it
imported before it knew them it hides afterwards, where it trusts signed devices only
(matrix-rust-sdk issue 5018). When that is closed, this can be none.
"""
TAKEN_WITHIN = timedelta(hours=24)
"""After joining: later, Element takes no keys of the past any more."""


class Latecomers:
    """Has the past of a room shared with those who join it, as soon as a device can have it."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    async def joined(self, tx: Transaction, room: RoomId, user: UserId) -> None:
        """Somebody who may be there joined a room."""
        now = self._clock()
        await latecomers.forget(tx, now - TAKEN_WITHIN)
        await latecomers.came(tx, room, user, at=now, due=now + SOON)
        wake(tx, now + SOON)

    async def run_due(self, now: datetime) -> datetime | None:
        """Have all who joined a moment ago given it."""
        async with self._database.read() as tx:
            due = await latecomers.due(tx, now)
        if due:
            async with self._database.write() as tx:
                for latecomer in due:
                    await self._ask(tx, latecomer, mark=latecomer.joined_at.isoformat())
                await latecomers.asked(tx, now)
        async with self._database.read() as tx:
            return await latecomers.next_due(tx)

    async def devices_changed(self, tx: Transaction, users: Iterable[UserId]) -> None:
        """People's devices are not what they were: the first signed one may be among them."""
        now = self._clock()
        for latecomer in await latecomers.lacking(tx, users, since=now - TAKEN_WITHIN):
            await self._ask(tx, latecomer, mark=now.isoformat())

    async def _ask(self, tx: Transaction, latecomer: Latecomer, *, mark: str) -> None:
        room, user = latecomer.room, latecomer.user
        await intents.add(
            tx,
            cause=f"history-{room}-{user}-{mark}",
            kind=ShareHistory.kind,
            # A lane of its own: many who join must not hold up a removal.
            lane=f"history-{room}",
            payload={"room": room, "user": user},
            now=self._clock(),
        )


class ShareHistory:
    """The act of giving somebody in a room the keys of what was said before."""

    kind = "share_history"

    def __init__(self, history: History) -> None:
        self._history = history

    async def perform(self, payload: Mapping[str, Any]) -> Mapping[str, Any]:
        """Give them to the devices that may have them and do not."""
        room, user = RoomId(payload["room"]), UserId(payload["user"])
        return {"done": await self._history.share(room, user)}

    async def conclude(
        self, tx: Transaction, payload: Mapping[str, Any], result: Mapping[str, Any]
    ) -> None:
        """Where a device could not have them, it is tried again when their devices change."""
        if result["done"]:
            await latecomers.done(tx, RoomId(payload["room"]), UserId(payload["user"]))

    async def give_up(self, tx: Transaction, payload: Mapping[str, Any], code: str) -> None:
        """They read what is said from now on; the log of the acts has the code."""
