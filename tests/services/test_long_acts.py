"""Acts that take minutes do not hold up those that take a moment."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from contextlib import suppress
from typing import Any

from bot.services.acts import Acts
from storage import intents
from storage.database import Transaction
from tests.chat.world import World


class Slow:
    """Goes on until it is let go."""

    kind = "slow"
    at_once = 2

    def __init__(self) -> None:
        self.begun = 0
        self.let_go = asyncio.Event()

    async def perform(self, payload: Mapping[str, Any]) -> Mapping[str, Any]:
        self.begun += 1
        await self.let_go.wait()
        return {}

    async def conclude(
        self, tx: Transaction, payload: Mapping[str, Any], result: Mapping[str, Any]
    ) -> None: ...

    async def give_up(self, tx: Transaction, payload: Mapping[str, Any], code: str) -> None: ...


class Quick:
    """Says when it was done."""

    kind = "quick"

    def __init__(self) -> None:
        self.done = asyncio.Event()

    async def perform(self, payload: Mapping[str, Any]) -> Mapping[str, Any]:
        self.done.set()
        return {}

    async def conclude(
        self, tx: Transaction, payload: Mapping[str, Any], result: Mapping[str, Any]
    ) -> None: ...

    async def give_up(self, tx: Transaction, payload: Mapping[str, Any], code: str) -> None: ...


async def test_a_quick_act_is_done_while_long_ones_wait_for_each_other(world: World) -> None:
    slow, quick = Slow(), Quick()
    running = asyncio.create_task(
        Acts(world.database, [slow, quick], clock=lambda: world.now).run()
    )
    try:
        async with world.database.write() as tx:
            for number in range(20):
                await intents.add(
                    tx,
                    cause=f"slow-{number}",
                    kind="slow",
                    lane=f"lane-{number}",
                    payload={},
                    now=world.now,
                )
            await intents.add(
                tx, cause="quick", kind="quick", lane="quick", payload={}, now=world.now
            )
        await asyncio.wait_for(quick.done.wait(), 60)
        assert slow.begun == 2
        slow.let_go.set()
        async with asyncio.timeout(60):
            while await _waiting(world):  # noqa: ASYNC110 - the database says so to nobody
                await asyncio.sleep(0.02)
        assert slow.begun == 20
    finally:
        running.cancel()
        with suppress(asyncio.CancelledError):
            await running


async def _waiting(world: World) -> int:
    async with world.database.read() as tx:
        return await intents.backlog(tx)
