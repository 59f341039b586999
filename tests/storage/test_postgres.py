"""What is PostgreSQL's own: a server that goes away, migrations, and who may write when."""

from __future__ import annotations

import asyncio
import signal
import sys
from collections.abc import AsyncIterator, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from sqlalchemy import Connection, text

from bot.domain.ids import RoomId
from storage import facts, outbox
from storage.away import DatabaseAway
from storage.database import Database, Transaction
from storage.engine import make_engine
from storage.migrate import STEPS, open_database
from storage.tables import metadata
from tests.postgres import PostgreSQL
from tests.storage.test_migrate import steps_with

NOW = datetime(2027, 1, 15, 18, tzinfo=UTC)
ROOM = RoomId("!room")


@pytest.fixture
async def database(postgresql: PostgreSQL) -> AsyncIterator[Database]:
    opened = await open_database(postgresql.fresh())
    yield opened
    await opened.close()


@pytest.fixture
def server() -> Iterator[PostgreSQL]:
    """One that may be stopped."""
    with PostgreSQL() as running:
        yield running


# --- Migrations ---------------------------------------------------------------------------------


async def test_a_migrated_database_has_the_tables_of_the_code(database: Database) -> None:
    def differences(connection: Connection) -> list[object]:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        return list(compare_metadata(context, metadata))

    async with database.engine.connect() as connection:
        assert await connection.run_sync(differences) == []


async def test_processes_that_start_together_migrate_once(postgresql: PostgreSQL) -> None:
    url = postgresql.empty()
    opened = await asyncio.gather(*(open_database(url) for _ in range(4)))
    async with opened[0].read() as tx:
        assert await tx.scalar(text("SELECT count(*) FROM alembic_version")) == 1
    for each in opened:
        await each.close()


@pytest.mark.parametrize("end", ["1 / 0", "os.kill(os.getpid(), signal.SIGKILL)"])
async def test_a_migration_that_ends_early_leaves_the_old_schema(
    postgresql: PostgreSQL, tmp_path: Path, end: str
) -> None:
    url = postgresql.fresh()
    steps = steps_with(tmp_path, end)
    program = (
        "import asyncio, pathlib, sys; from storage.migrate import open_database; "
        "asyncio.run(open_database(sys.argv[1], steps=pathlib.Path(sys.argv[2])))"
    )
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-c", program, url, str(steps)),
        cwd=STEPS.parents[1],
        stderr=asyncio.subprocess.DEVNULL,
    )
    assert await process.wait() == (1 if "0" in end else -signal.SIGKILL)
    database = await open_database(url)
    async with database.read() as tx:
        assert await tx.scalar(text("SELECT count(*) FROM questions")) == 0
        assert await facts.get(tx, "half") is None
    await database.close()


# --- A server that goes away --------------------------------------------------------------------


async def test_a_server_that_was_restarted_is_found_again(server: PostgreSQL) -> None:
    database = await open_database(server.fresh())
    async with database.write() as tx:
        await facts.put(tx, "x", 1)
    server.stop()
    for _ in range(2):
        with pytest.raises(DatabaseAway):
            async with database.read() as tx:
                await facts.get(tx, "x")
        with pytest.raises(DatabaseAway):
            async with database.write() as tx:
                await facts.put(tx, "x", 2)
    server.start()
    await _until_there(database)
    async with database.write() as tx:
        assert await facts.get(tx, "x") == 1
        await facts.put(tx, "x", 3)
    await database.close()


async def _until_there(database: Database) -> None:
    """Connections from before break once each."""
    async with asyncio.timeout(60):
        while True:
            try:
                async with database.read() as tx:
                    await tx.scalar(text("SELECT 1"))
                return
            except DatabaseAway:
                await asyncio.sleep(0.05)


async def test_a_server_that_is_not_there_at_the_start_is_said(server: PostgreSQL) -> None:
    url = server.fresh()
    server.stop()
    with pytest.raises(DatabaseAway):
        await open_database(url)


async def test_a_transaction_that_lost_its_server_is_undone(server: PostgreSQL) -> None:
    database = await open_database(server.fresh())

    async def loses_it() -> None:
        async with database.write() as tx:
            await facts.put(tx, "x", 1)
            server.stop()
            await facts.put(tx, "y", 1)

    with pytest.raises(DatabaseAway):
        await loses_it()
    server.start()
    await _until_there(database)
    async with database.write() as tx:  # and the next writer is let in
        assert await facts.get(tx, "x") is None
    await database.close()


async def test_a_row_whose_commit_was_in_doubt_arrives_once(server: PostgreSQL) -> None:
    """The server did it, and the answer was lost: whoever wrote says it again."""
    url = server.fresh()
    database = await open_database(url)
    arriving = database.arriving("outbox", outbox.waiting)

    async def add(tx: Transaction, cause: str) -> None:
        await outbox.add(tx, cause=cause, room=ROOM, content={}, now=NOW)

    async with database.write() as tx:
        await add(tx, "one")
    causes = [(await anext(arriving)).cause]

    behind = Database(make_engine(url))
    async with behind.write() as tx:
        await add(tx, "two")
    await behind.close()
    database.left_in_doubt({"outbox"})
    for cause in ("two", "three"):
        async with database.write() as tx:
            await add(tx, cause)
    async with asyncio.timeout(60):
        causes += [(await anext(arriving)).cause, (await anext(arriving)).cause]
    assert causes == ["one", "two", "three"]
    assert database.queues["outbox"].qsize() <= 1
    await database.close()


async def test_rows_are_waited_for_while_the_server_is_away(server: PostgreSQL) -> None:
    database = await open_database(server.fresh())
    async with database.write() as tx:
        await outbox.add(tx, cause="kept", room=ROOM, content={}, now=NOW)
    server.stop()
    found = asyncio.ensure_future(anext(database.arriving("outbox", outbox.waiting)))
    await asyncio.wait([found], timeout=0.2)
    assert not found.done()
    server.start()
    async with asyncio.timeout(60):
        assert (await found).cause == "kept"
    await database.close()


# --- As on SQLite -------------------------------------------------------------------------------


async def test_readers_see_one_moment(database: Database) -> None:
    async with database.read() as tx:
        assert await facts.get(tx, "x") is None
        async with database.write() as other:
            await facts.put(other, "x", 1)
        assert await facts.get(tx, "x") is None


async def test_a_reader_cannot_write(database: Database) -> None:
    async def writes() -> None:
        async with database.read() as tx:
            await facts.put(tx, "x", 1)

    with pytest.raises(Exception, match="read-only"):
        await writes()
