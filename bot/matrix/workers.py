"""Queues worked off in order, one for each lane, lanes side by side within a bound."""

from __future__ import annotations

import asyncio
from collections import defaultdict, deque
from collections.abc import Awaitable, Callable
from typing import Generic, TypeVar

T = TypeVar("T")


class Lanes(Generic[T]):
    """Runs `work(item)` for each item added: one at a time in a lane, `width` lanes at once.

    `work` must not raise; what it leaves undone it must have kept elsewhere.
    """

    def __init__(self, work: Callable[[T], Awaitable[None]], *, width: int) -> None:
        self._work = work
        self._bound = asyncio.Semaphore(width)
        self._queues: defaultdict[str, deque[T]] = defaultdict(deque)
        self._running: dict[str, asyncio.Task[None]] = {}

    def add(self, lane: str, item: T) -> None:
        """Put an item at the end of its lane."""
        self._queues[lane].append(item)
        if lane not in self._running:
            self._running[lane] = asyncio.create_task(self._run(lane))

    async def rest(self, wait_s: float) -> None:
        """For `work` to call: wait, and let another lane go on meanwhile."""
        self._bound.release()
        try:
            await asyncio.sleep(wait_s)
        finally:
            await self._bound.acquire()

    async def _run(self, lane: str) -> None:
        queue = self._queues[lane]
        try:
            while queue:
                async with self._bound:
                    await self._work(queue.popleft())
        finally:
            self._running.pop(lane, None)
            if not queue:
                self._queues.pop(lane, None)

    async def close(self) -> None:
        """Stop; what is under way is broken off."""
        running = list(self._running.values())
        for task in running:
            task.cancel()
        await asyncio.gather(*running, return_exceptions=True)
