from __future__ import annotations

import asyncio
import threading
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import text

from bot.domain.ids import RoomId
from storage import facts, outbox
from storage.database import Database
from storage.migrate import open_database
from storage.tables import facts as facts_table

NOW = datetime(2027, 1, 15, 18, tzinfo=UTC)
ROOM = RoomId("!room")


@pytest.fixture
async def database(database_url: str) -> AsyncIterator[Database]:
    opened = await open_database(database_url)
    yield opened
    await opened.close()


async def put(database: Database, value: int) -> None:
    async with database.write() as tx:
        await facts.put(tx, "x", value)


async def kept(database: Database) -> int:
    async with database.read() as tx:

        async def load() -> int:
            return int(await facts.get(tx, "x"))

        return await tx.cached("x", (facts_table,), load)


async def test_an_exception_undoes_the_transaction(database: Database) -> None:
    await put(database, 1)

    async def fails() -> None:
        async with database.write() as tx:
            await facts.put(tx, "x", 2)
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        await fails()
    assert await kept(database) == 1


async def test_a_transaction_holds_no_lock_before_its_first_statement(database: Database) -> None:
    async with database.write() as waiting:
        await put(database, 1)
        await facts.put(waiting, "x", 2)
    assert await kept(database) == 2


async def test_what_is_kept_is_given_up_when_its_table_is_written(database: Database) -> None:
    await put(database, 1)
    assert await kept(database) == 1
    assert database.kept["x"][1] == 1
    await put(database, 2)
    assert await kept(database) == 2


async def test_a_transaction_sees_its_own_writes_and_keeps_nothing_of_them(
    database: Database,
) -> None:
    await put(database, 1)
    await kept(database)

    async def fails() -> None:
        async with database.write() as tx:
            await facts.put(tx, "x", 2)

            async def load() -> int:
                return int(await facts.get(tx, "x"))

            assert await tx.cached("x", (facts_table,), load) == 2
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        await fails()
    assert await kept(database) == 1


async def test_what_an_older_snapshot_gave_is_not_taken_for_new(database: Database) -> None:
    await put(database, 1)
    async with database.read() as old:
        await old.scalar(text("SELECT 1 FROM facts"))  # the snapshot is taken
        await put(database, 2)

        async def load() -> int:
            return int(await facts.get(old, "x"))

        assert await old.cached("x", (facts_table,), load) == 1
    assert await kept(database) == 2


async def test_rows_arrive_once_whether_found_or_handed(database: Database) -> None:
    async def post(cause: str) -> None:
        async with database.write() as tx:
            await outbox.add(tx, cause=cause, room=ROOM, content={}, now=NOW)

    await post("before")
    arriving = database.arriving("outbox", outbox.waiting)
    first = await anext(arriving)
    await post("after")
    await post("after")
    await post("last")
    causes = [first.cause, (await anext(arriving)).cause, (await anext(arriving)).cause]
    assert causes == ["before", "after", "last"]


async def test_a_post_that_is_undone_is_not_handed(database: Database) -> None:
    async def fails() -> None:
        async with database.write() as tx:
            await outbox.add(tx, cause="undone", room=ROOM, content={}, now=NOW)
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        await fails()
    assert database.queues["outbox"].empty()


async def test_on_sqlite_only_what_may_wait_leaves_the_loops_thread(tmp_path: Path) -> None:
    database = await open_database(f"sqlite+aiosqlite:///{tmp_path / 'mesas.db'}")
    seen: list[tuple[str, int]] = []

    def trace(statement: str) -> None:
        seen.append((statement.split()[0], threading.get_ident()))

    async with database.engine.connect() as connection:
        raw = (await connection.get_raw_connection()).driver_connection
        assert raw is not None
        await raw.set_trace_callback(trace)
    await put(database, 1)
    here = threading.get_ident()
    assert {what for what, thread in seen if thread == here} >= {"INSERT"}
    assert {what for what, thread in seen if thread != here} == {"BEGIN", "COMMIT"}
    await database.close()


async def test_writers_take_turns(database: Database) -> None:
    async def count_up() -> None:
        async with database.write() as tx:
            value = await facts.get(tx, "n") or 0
            await asyncio.sleep(0)
            await facts.put(tx, "n", value + 1)

    await asyncio.gather(*(count_up() for _ in range(20)))
    async with database.read() as tx:
        assert await facts.get(tx, "n") == 20
