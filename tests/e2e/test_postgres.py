"""The whole bot on PostgreSQL: killed, and with a database that goes away under it."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import func, select, union_all

from bot.demo.bot_process import BotFailed
from bot.demo.homeserver import Homeserver
from storage.database import Database, make_engine
from storage.tables import inbox, intents, member_lists, mesas, outbox
from tests.e2e.conftest import Cast
from tests.e2e.stage import Stage, troubles
from tests.postgres import PostgreSQL


class Deployment:
    """A bot whose database is on a server of its own."""

    def __init__(self, stage: Stage, server: PostgreSQL, url: str) -> None:
        self.stage = stage
        self.server = server
        self._url = url

    async def rows(self, query: Any) -> list[tuple[Any, ...]]:
        """What a query gives at this moment."""
        database = Database(make_engine(self._url))
        async with database.read() as tx:
            found = [tuple(row) for row in await tx.all(query)]
        await database.close()
        return found

    async def idle(self) -> None:
        """Until nothing is left to do, looked at in one moment: what is done here begins there."""
        waiting = union_all(
            select(inbox.c.id).where(inbox.c.handled_at.is_(None)),
            select(outbox.c.id).where(outbox.c.sent_at.is_(None), outbox.c.failed.is_(None)),
            select(intents.c.id).where(intents.c.done_at.is_(None), intents.c.failed.is_(None)),
        )
        async with asyncio.timeout(90):
            while await self.rows(waiting):  # noqa: ASYNC110 - the bot writes it
                await asyncio.sleep(0.1)


@pytest.fixture
async def made(homeserver: Homeserver, tmp_path: Path) -> AsyncIterator[Deployment]:
    """A coordinator, two officials and their mesa."""
    async with AsyncExitStack() as stack:
        server = stack.enter_context(PostgreSQL())
        url = server.empty()
        cast = Cast(homeserver, stack)
        people = await asyncio.gather(cast("coordinacion"), cast("ana"), cast("diego"))
        stage = await Stage.set_up(
            homeserver,
            tmp_path,
            people,
            name=f"pg{tmp_path.name[-20:].lower()}",
            extra={"database_url": url},
        )
        stack.push_async_callback(stage.process.kill)
        yield Deployment(stage, server, url)
        assert troubles(stage.process.log) == []


async def answers(stage: Stage) -> Counter[str | None]:
    """How often the bot answered each message of the mesa."""
    said = await stage.said(stage.ana, stage.mesa.room)
    return Counter(seen.reply_to for seen in said if seen.reply_to is not None)


async def test_nothing_is_lost_or_doubled_when_the_bot_is_killed(made: Deployment) -> None:
    stage = made.stage
    ana, room = stage.ana, stage.mesa.room
    await stage.ask(stage.coordinator, room, "!agenda crear\nApertura | 10\nCierre | 5")
    asked = []
    for number in range(6):
        asked.append(await stage.coordinator.send(room, f"!agenda agregar\nPunto {number} | 5"))
        if number % 2:
            await stage.process.kill()
            await stage.process.start()
    agenda = await stage.ask(ana, room, "!agenda ver")
    await made.idle()
    assert [agenda.body.count(f"Punto {number}") for number in range(6)] == [1] * 6
    assert [(await answers(stage))[event] for event in asked] == [1] * 6
    assert await made.rows(select(mesas.c.id)) == [(stage.mesa.id,)]
    assert await made.rows(select(func.count()).select_from(member_lists)) == [(2,)]
    assert await made.rows(select(outbox.c.failed).where(outbox.c.failed.is_not(None))) == []
    status = await stage.ask(stage.coordinator, stage.coordination, "!estado")
    assert "PostgreSQL" in status.body


async def test_a_database_that_goes_away_is_waited_for(made: Deployment) -> None:
    stage = made.stage
    ana, room, start = stage.ana, stage.mesa.room, len(stage.process.log)
    asked = [await ana.send(room, "!ayuda")]
    await asyncio.to_thread(made.server.stop)
    asked.append(await ana.send(room, "!ayuda mesa"))
    await _logged(stage, start, "sync_failed")
    await asyncio.to_thread(made.server.start)
    asked.append(await ana.send(room, "!ayuda agenda"))
    for event in asked:
        await stage.answer(ana, room, event, timeout=120)
    assert [(await answers(stage))[event] for event in asked] == [1, 1, 1]
    assert stage.process.running

    # Not there at the start either: the bot comes up when it does.
    await stage.process.stop()
    await asyncio.to_thread(made.server.stop)
    start = len(stage.process.log)
    starting = asyncio.create_task(stage.process.start(timeout_s=120))
    await _logged(stage, start, "database_away")
    await asyncio.to_thread(made.server.start)
    try:
        await starting
    except BotFailed as error:
        raise AssertionError(str(error)) from error
    assert (await stage.ask(ana, room, "!ayuda lista")).shield == "NONE"


async def _logged(stage: Stage, start: int, event: str) -> None:
    async with asyncio.timeout(90):
        while event not in {line.get("event") for line in stage.process.log[start:]}:  # noqa: ASYNC110 - the bot writes it
            await asyncio.sleep(0.05)
