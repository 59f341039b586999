"""Reminders are said once, whatever happens to the bot around their moment."""

from __future__ import annotations

import asyncio
import signal
import sys
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, cast

import pytest
from sqlalchemy import select

from bot.domain.ids import RoomId, UserId
from bot.domain.reminder import Reminder
from bot.domain.schedule import parse_schedule
from bot.jobs import Jobs
from bot.services.reminders import Reminders
from bot.services.timed import TOPIC
from storage import reminders, tables
from storage.database import Database
from storage.migrate import open_database
from tests.services import reminding

ROOT = Path(__file__).parents[2]
ROOM, ANA = RoomId("!sala"), UserId("@ana:example.org")
COUNT = 250


@pytest.fixture
async def database(database_url: str) -> AsyncIterator[Database]:
    database = await open_database(database_url)
    yield database
    await database.close()


def due_at(moment: datetime, text: str, **more: Any) -> Reminder:
    return Reminder(
        kind="thing",
        zone="America/Santiago",
        next_at=moment,
        created_by=ANA,
        created_at=moment,
        room=ROOM,
        text=text,
        **more,
    )


async def said(database: Database) -> list[str]:
    async with database.read() as tx:
        rows = await tx.all(select(tables.outbox.c.content).order_by(tables.outbox.c.id))
    return [row.content["body"].rpartition("\n")[2] for row in rows]


async def kill_at(url: str, wording: int) -> int:
    """Run a bot that says what is due and is killed at its so manieth wording; how it ended."""
    program = "import sys; from tests.services.reminding import main; main(*sys.argv[1:])"
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-c", program, url, str(wording), cwd=ROOT
    )
    return await process.wait()


async def test_however_often_the_bot_is_killed_each_is_said_once(
    database: Database, database_url: str
) -> None:
    past = datetime.now(UTC) - timedelta(days=10)
    # Half a day from now: neither among the first nor due anew while this runs.
    clock = (past + timedelta(hours=12)).astimezone(reminding.ZONE)
    daily = parse_schedule(f"cada día {clock:%H:%M}", zone=reminding.ZONE, now=past)
    async with database.write() as tx:
        await reminders.add_all(
            tx, [due_at(past + timedelta(seconds=n), str(n)) for n in range(COUNT)]
        )
        await reminders.add_all(tx, [due_at(daily.first, "diario", rule=daily.rule)])
    # While the first are being said; with them written but not committed; once they are.
    for wording in (1, 100, 101, 40):
        assert await kill_at(database_url, wording) == -signal.SIGKILL
    assert len(await said(database)) == 100
    assert await kill_at(database_url, -1) == 0
    assert await kill_at(database_url, -1) == 0
    found = await said(database)
    assert found == [*map(str, range(COUNT)), "diario"]
    async with database.read() as tx:
        next_at = await reminders.next_due(tx)
    assert next_at is not None
    assert next_at > datetime.now(UTC)


async def test_one_made_while_the_clock_waits_is_said_at_its_moment(database: Database) -> None:
    timed = reminding.reminders_of(database)
    jobs = Jobs(
        database,
        cast("Any", None),
        cast("Any", None),
        cast("Any", None),
        timed=[timed],
        clock=reminding.clock,
    )
    running = asyncio.ensure_future(jobs.run_due())
    queue = database.queues["outbox"]
    try:
        for text in ("uno", "dos"):
            await asyncio.sleep(0)
            moment = reminding.clock() + timedelta(seconds=0.2)
            async with database.write() as tx:
                await timed.add_all(tx, [due_at(moment, text)])
            async with asyncio.timeout(60):
                post = await queue.get()
            assert post.content["body"] == text
            assert reminding.clock() >= moment
            assert post.cause.endswith(str(int(moment.timestamp() * 1_000_000)))
    finally:
        running.cancel()
        await asyncio.gather(running, return_exceptions=True)


async def test_a_commit_in_doubt_makes_the_clock_look_again(database: Database) -> None:
    timed = reminding.reminders_of(database)
    jobs = Jobs(
        database,
        cast("Any", None),
        cast("Any", None),
        cast("Any", None),
        timed=[timed],
        clock=reminding.clock,
    )
    queue = database.queues["outbox"]
    running = asyncio.ensure_future(jobs.run_due())
    try:
        await asyncio.sleep(0)
        async with database.write() as tx:  # committed, but nobody was told
            await reminders.add_all(tx, [due_at(reminding.clock(), "uno")])
        database.left_in_doubt([tables.reminders.name])
        async with asyncio.timeout(60):
            while not hasattr(post := await queue.get(), "content"):
                pass
        assert post.content["body"] == "uno"
    finally:
        running.cancel()
        await asyncio.gather(running, return_exceptions=True)


async def test_two_features_cannot_word_one_kind(database: Database) -> None:
    timed = reminding.reminders_of(database)
    assert isinstance(timed, Reminders)
    with pytest.raises(ValueError, match="thing"):
        timed.word("thing", reminding.worder(-1))


@pytest.mark.parametrize("ticks", range(5))
async def test_a_clock_woken_as_it_is_stopped_stops(database: Database, ticks: int) -> None:
    nobody = cast("Any", None)
    jobs = Jobs(database, nobody, nobody, nobody, timed=[], clock=reminding.clock)
    running = asyncio.ensure_future(jobs.run_due())
    for _ in range(5):
        await asyncio.sleep(0)
    database.queues[TOPIC].put_nowait(reminding.clock() + timedelta(hours=1))
    for _ in range(ticks):
        await asyncio.sleep(0)
    running.cancel()
    done, _ = await asyncio.wait({running}, timeout=60)
    running.cancel()
    assert done
