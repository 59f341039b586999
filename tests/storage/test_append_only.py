"""The record of acts is only added to: the database itself refuses anything else."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import delete, insert, text, update
from sqlalchemy.exc import DBAPIError

from bot.domain.ids import MesaId, UserId
from storage import acts_log
from storage.acts_log import Sought
from storage.database import Database
from storage.migrate import open_database
from storage.tables import acts
from tests.postgres import PostgreSQL

AT = datetime(2027, 1, 15, 15, tzinfo=UTC)
ANA = UserId("@ana:example.org")
REFUSED = "the record of acts is only added to"


@pytest.fixture(params=["sqlite", "postgresql"])
async def database(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[Database]:
    """Migrated, with one act."""
    if request.param == "sqlite":
        url = f"sqlite+aiosqlite:///{tmp_path / 'mesas.db'}"
    else:
        server: PostgreSQL = request.getfixturevalue("postgresql")
        url = server.fresh()
    opened = await open_database(url)
    async with opened.write() as tx:
        await acts_log.add(
            tx, at=AT, actor=ANA, what="mesa.created", mesa_id=MesaId("MESA-1"), after={"a": "ñ"}
        )
    yield opened
    await opened.close()


async def entries(database: Database) -> list[str]:
    async with database.read() as tx:
        return [each.what for each in await acts_log.latest(tx, Sought(), most=10)]


@pytest.mark.parametrize(
    "statement",
    [
        update(acts).values(actor="@otra:example.org"),
        update(acts).where(acts.c.id == 1).values(after=None),
        delete(acts),
        delete(acts).where(acts.c.id == 1),
    ],
)
async def test_no_act_is_changed_or_removed(database: Database, statement: object) -> None:
    with pytest.raises(DBAPIError, match=REFUSED):
        async with database.write() as tx:
            await tx.execute(statement)  # type: ignore[arg-type]
    assert await entries(database) == ["mesa.created"]


async def test_no_act_is_put_in_place_of_another(database: Database) -> None:
    old = "INSERT OR REPLACE INTO acts" if database.is_sqlite else "TRUNCATE acts; INSERT INTO acts"
    with pytest.raises(DBAPIError):
        async with database.write() as tx:
            await tx.execute(text(f"{old} (id, at, actor, what) VALUES (1, 0, 'x', 'y')"))
    with pytest.raises(DBAPIError):
        async with database.write() as tx:
            await tx.execute(insert(acts).values(id=1, at=AT, actor=ANA, what="other"))
    assert await entries(database) == ["mesa.created"]


async def test_acts_are_added_and_found(database: Database) -> None:
    async with database.write() as tx:
        for number in range(3):
            await acts_log.add(
                tx, at=AT, actor=ANA, what="list.changed", after={"came": [f"Eva 10% {number}"]}
            )
    async with database.read() as tx:
        assert await acts_log.newest(tx) == 4
        assert await acts_log.count(tx, Sought(kinds=("list",))) == 3
        assert await acts_log.count(tx, Sought(person="Eva 10% 1")) == 1
        assert await acts_log.count(tx, Sought(person="Eva 10")) == 0
        assert await acts_log.count(tx, Sought(person="%")) == 0
        assert await acts_log.count(tx, Sought(person=ANA, mesa_id=MesaId("MESA-1"))) == 1
        found = await acts_log.between(tx, Sought(), after=1, until=3, most=10)
    assert [each.id for each in found] == [2, 3]
