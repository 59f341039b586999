"""A database comes back as it was saved, from either engine into either."""

from __future__ import annotations

import asyncio
import gzip
import io
import json
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import delete, insert, select, text

from storage import facts, outbox
from storage.counters import next_id
from storage.database import Database
from storage.dump import Damaged, NothingThere, dump, holds_anything, load
from storage.migrate import DatabaseTooNew, open_database
from storage.tables import metadata, rooms
from tests.chat.world import COORDINATION, COORDINATOR, NOW, ROOM, open_world
from tests.postgres import PostgreSQL


@pytest.fixture(params=["sqlite", "postgresql"])
def other_url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """Where to load: a database without anything in it."""
    if request.param == "sqlite":
        return f"sqlite+aiosqlite:///{tmp_path / 'other.db'}"
    server: PostgreSQL = request.getfixturevalue("postgresql")
    return server.empty()


async def dumped(url: str, folder: Path) -> Path:
    file = folder / "dump.gz"
    with file.open("wb") as out:
        await dump(url, out)
    return file


async def contents(url: str) -> dict[str, list[str]]:
    database = await open_database(url)
    async with database.read() as tx:
        found = {
            table.name: sorted(map(repr, await tx.all(select(table))))
            for table in metadata.sorted_tables
        }
    await database.close()
    return found


async def test_a_database_comes_back_into_either_engine(
    database_url: str, other_url: str, tmp_path: Path
) -> None:
    async with open_world(database_url) as world:
        await stamp(world.database)
        body = '!mesa crear "Ñandú 😀" partes="Chile; Perú"'
        assert await world.body(COORDINATOR, body, COORDINATION) == ""
    before = await contents(database_url)
    file = await dumped(database_url, tmp_path)
    assert not await holds_anything(other_url)
    await load(other_url, file, facts={"restored": {"id": "x"}})
    after = await contents(other_url)
    restored = {repr(("restored", {"id": "x"}))}
    assert {*after.pop("facts")} == {*before.pop("facts"), *restored}
    assert after == before
    assert "Ñandú 😀" in str(after["mesas"])
    assert await holds_anything(other_url)


async def stamp(database: Database) -> None:
    """Note the schema where the tables were made without the migrations."""
    if database.is_sqlite:
        head = max(
            step.stem.partition("_")[0]
            for step in (Path(__file__).parents[2] / "storage/migrations/versions").glob("0*.py")
        )
        async with database.write() as tx:
            await tx.execute(text("CREATE TABLE alembic_version (version_num TEXT PRIMARY KEY)"))
            await tx.execute(text(f"INSERT INTO alembic_version VALUES ('{head}')"))


async def test_numbers_go_on_after_those_that_came_back(
    database_url: str, other_url: str, tmp_path: Path
) -> None:
    database = await open_database(database_url)
    async with database.write() as tx:
        assert await next_id(tx, "MESA") == "MESA-1"
        for cause in ("one", "two"):
            await outbox.add(tx, cause=cause, room=ROOM, content={}, now=NOW)
    await database.close()
    await load(other_url, await dumped(database_url, tmp_path))
    database = await open_database(other_url)
    async with database.write() as tx:
        assert await next_id(tx, "MESA") == "MESA-2"
        await outbox.add(tx, cause="three", room=ROOM, content={}, now=NOW)
    async with database.read() as tx:
        assert [post.cause for post in await outbox.waiting(tx)] == ["one", "two", "three"]
    await database.close()


async def test_it_is_one_moment_while_others_write(database_url: str) -> None:
    database = await open_database(database_url)
    async with database.write() as tx:
        rows = [{"room_id": f"!{n}", "kind": "other", "encrypted": False} for n in range(2000)]
        await tx.execute(insert(rooms).values(state={}), rows)
        await facts.put(tx, "sync_token", "before")

    class Interrupting(io.BytesIO):
        """Somebody writes to the database as soon as something of it has been saved."""

        def write(self, some: Any) -> int:
            if not writing:
                writing.append(asyncio.ensure_future(write_more()))
            return super().write(some)

    async def write_more() -> None:
        async with database.write() as tx:
            await facts.put(tx, "sync_token", "after")
            await tx.execute(delete(rooms))

    writing: list[asyncio.Future[None]] = []
    out = Interrupting()
    await dump(database_url, out)
    await asyncio.gather(*writing)
    await database.close()
    lines = [json.loads(line) for line in gzip.decompress(out.getvalue()).splitlines()]
    assert ["sync_token", '"before"'] in lines
    assert lines[-1] == {"rows": 2001}


async def test_where_nothing_was_kept_there_is_nothing_to_save(tmp_path: Path) -> None:
    with pytest.raises(NothingThere):
        await dump(f"sqlite+aiosqlite:///{tmp_path / 'none.db'}", io.BytesIO())
    assert list(tmp_path.iterdir()) == []


async def test_an_older_schema_is_brought_back_and_then_up_to_date(
    other_url: str, tmp_path: Path
) -> None:
    file = tmp_path / "old.gz"
    lines: list[Any] = [
        {"schema": "0001"},
        {"table": "facts", "columns": ["key", "value"]},
        ["sync_token", '"s1"'],
        {"rows": 1},
    ]
    file.write_bytes(gzip.compress(b"\n".join(json.dumps(line).encode() for line in lines)))
    await load(other_url, file)
    database = await open_database(other_url)
    async with database.read() as tx:
        assert await facts.get(tx, "sync_token") == "s1"
    await database.close()


@pytest.mark.parametrize(
    ("lines", "error"),
    [
        ([{"schema": "0001"}, {"table": "facts", "columns": ["key", "value"]}], Damaged),
        ([{"schema": "0001"}, {"rows": 1}], Damaged),
        ([{"schema": "0001"}, {"table": "facts", "columns": ["key"]}, [1, 2]], Damaged),
        ([{"schema": "0001"}, {"table": "nothing", "columns": []}], Damaged),
        ([{"what": 1}], Damaged),
        ([], Damaged),
        ([{"schema": "9999"}, {"rows": 0}], DatabaseTooNew),
    ],
)
async def test_what_is_not_whole_is_not_loaded(
    other_url: str, tmp_path: Path, lines: list[Any], error: type[Exception]
) -> None:
    file = tmp_path / "bad.gz"
    file.write_bytes(gzip.compress(b"\n".join(json.dumps(line).encode() for line in lines)))
    with pytest.raises(error):
        await load(other_url, file)
    assert not await holds_anything(other_url)


async def test_on_postgresql_what_was_there_is_moved_aside(
    postgresql: PostgreSQL, tmp_path: Path
) -> None:
    url = postgresql.fresh()
    database = await open_database(url)
    async with database.write() as tx:
        await facts.put(tx, "sync_token", "old")
    await database.close()
    file = await dumped(url, tmp_path)
    database = await open_database(url)
    async with database.write() as tx:
        await facts.put(tx, "sync_token", "newer")
    await database.close()
    await load(url, file, aside="before_restore")
    database = await open_database(url)
    async with database.read() as tx:
        assert await facts.get(tx, "sync_token") == "old"
        kept = await tx.scalar(text("SELECT value FROM before_restore.facts"))
        assert json.loads(kept) == "newer"
    await database.close()
