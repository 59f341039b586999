"""Acts outside the database: repeated until done, and concluded with what they were for."""

from __future__ import annotations

import asyncio
from collections import defaultdict, deque
from collections.abc import Iterable, Mapping
from typing import Any, Protocol, runtime_checkable

import structlog

from bot.ports import Clock, RefusedByServer, Unavailable
from storage import intents
from storage.away import DatabaseAway
from storage.database import Database, Transaction
from storage.intents import Intent

log = structlog.get_logger(__name__)

_AT_ONCE = 8
_LONGEST_WAIT_S = 60.0


class Act(Protocol):
    """One kind of act."""

    kind: str

    async def perform(self, payload: Mapping[str, Any]) -> Mapping[str, Any]:
        """Do it; doing it twice does no more than once. No transaction is open meanwhile.

        Raises `Unavailable` to be tried again later, `RefusedByServer` to be given up.
        """

    async def conclude(
        self, tx: Transaction, payload: Mapping[str, Any], result: Mapping[str, Any]
    ) -> None:
        """Write what follows from it, with the note that it is done."""

    async def give_up(self, tx: Transaction, payload: Mapping[str, Any], code: str) -> None:
        """Write what follows from its never being done; tell whoever asked."""


@runtime_checkable
class LongAct(Act, Protocol):
    """An act that may take minutes."""

    at_once: int
    """How many of them are done side by side."""


class Acts:
    """Does what the intents say, in order within a lane, lanes side by side."""

    def __init__(self, database: Database, acts: Iterable[Act], *, clock: Clock) -> None:
        acts = tuple(acts)
        self._database = database
        self._acts = {act.kind: act for act in acts}
        self._clock = clock
        self._lanes: defaultdict[str, deque[Intent]] = defaultdict(deque)
        self._tasks: dict[str, asyncio.Task[None]] = {}
        self._bound = asyncio.Semaphore(_AT_ONCE)
        # What takes minutes, as a file does, has a bound of its own: it must not hold up removals.
        self._bounds = {
            act.kind: asyncio.Semaphore(act.at_once) for act in acts if isinstance(act, LongAct)
        }

    async def run(self) -> None:
        """Work until cancelled."""
        try:
            async for intent in self._database.arriving("intents", intents.waiting):
                self._lanes[intent.lane].append(intent)
                if intent.lane not in self._tasks:
                    self._tasks[intent.lane] = asyncio.create_task(self._run(intent.lane))
        finally:
            tasks = list(self._tasks.values())
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)

    async def _run(self, lane: str) -> None:
        queue = self._lanes[lane]
        try:
            while queue:
                await self._complete(queue.popleft())
        finally:
            self._tasks.pop(lane, None)
            if not queue:
                self._lanes.pop(lane, None)

    async def _complete(self, intent: Intent) -> None:
        tries, in_doubt = 0, False
        while True:
            try:
                if in_doubt and not await self._waits(intent):
                    return
                async with self._bounds.get(intent.kind, self._bound):
                    await self._once(intent)
                return
            except Unavailable as error:
                in_doubt = in_doubt or isinstance(error, DatabaseAway)
                log.info("act_waits", intent=intent.id, kind=intent.kind, error=str(error))
            except Exception:  # the boundary: one act must not stop the others
                log.error("act_failed", intent=intent.id, kind=intent.kind, exc_info=True)
            wait_s = min(0.25 * 2**tries, _LONGEST_WAIT_S)
            tries += 1
            await asyncio.sleep(wait_s)

    async def _waits(self, intent: Intent) -> bool:
        """Whether an act is still to be done: the answer to a commit may have been lost."""
        async with self._database.read() as tx:
            return await intents.waits(tx, intent.id)

    async def _once(self, intent: Intent) -> None:
        act = self._acts[intent.kind]
        try:
            result = await act.perform(intent.payload)
        except RefusedByServer as refusal:
            log.warning("act_refused", intent=intent.id, kind=intent.kind, code=refusal.code)
            async with self._database.write() as tx:
                await act.give_up(tx, intent.payload, refusal.code)
                await intents.failed(tx, intent.id, refusal.code)
            return
        async with self._database.write() as tx:
            await act.conclude(tx, intent.payload, result)
            await intents.done(tx, intent.id, self._clock())
