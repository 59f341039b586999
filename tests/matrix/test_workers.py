from __future__ import annotations

import asyncio

from bot.matrix.workers import Lanes


async def test_lanes_that_wait_do_not_hold_up_the_others() -> None:
    done = asyncio.Event()

    async def work(item: str) -> None:
        while item == "stuck":
            await lanes.rest(0.01)
        done.set()

    lanes: Lanes[str] = Lanes(work, width=2)
    for room in "abc":
        lanes.add(room, "stuck")
    lanes.add("d", "well")
    async with asyncio.timeout(60):
        await done.wait()
        await lanes.close()


async def test_no_more_lanes_run_at_once_than_were_meant_to_after_a_rest() -> None:
    running, most, left = 0, 0, 8

    async def work(_item: str) -> None:
        nonlocal running, most, left
        await lanes.rest(0.01)
        running += 1
        most = max(most, running)
        await asyncio.sleep(0.01)
        running -= 1
        left -= 1
        if not left:
            done.set()

    done = asyncio.Event()
    lanes: Lanes[str] = Lanes(work, width=2)
    for number in range(left):
        lanes.add(str(number), "")
    async with asyncio.timeout(60):
        await done.wait()
    assert most == 2
    await lanes.close()
