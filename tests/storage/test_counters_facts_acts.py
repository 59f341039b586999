"""The small tables: numbers, facts, the record of acts."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from datetime import UTC, datetime

import pytest

from bot.domain.ids import EventId, MesaId, UserId
from storage import acts_log, facts
from storage.counters import next_id
from storage.database import Database
from storage.migrate import open_database


@pytest.fixture
async def database(database_url: str) -> AsyncIterator[Database]:
    database = await open_database(database_url)
    yield database
    await database.close()


async def test_numbers_count_up_for_each_kind(database: Database) -> None:
    async with database.write() as tx:
        assert [await next_id(tx, "MESA") for _ in range(3)] == ["MESA-1", "MESA-2", "MESA-3"]
        assert await next_id(tx, "REU") == "REU-1"


async def test_a_number_taken_by_a_refused_command_is_given_again(database: Database) -> None:
    async def refused() -> None:
        async with database.write() as tx:
            await next_id(tx, "MESA")
            raise KeyError

    with pytest.raises(KeyError):
        await refused()
    async with database.write() as tx:
        assert await next_id(tx, "MESA") == "MESA-1"


async def test_no_number_is_given_twice_at_once(database: Database) -> None:
    async def take() -> str:
        async with database.write() as tx:
            return await next_id(tx, "MESA")

    taken = await asyncio.gather(*(take() for _ in range(20)))
    assert sorted(taken) == sorted(f"MESA-{n}" for n in range(1, 21))


async def test_a_fact_is_kept_replaced_and_forgotten(database: Database) -> None:
    async with database.write() as tx:
        assert await facts.get(tx, "coordination_room") is None
        await facts.put(tx, "coordination_room", "!a")
        await facts.put(tx, "coordination_room", "!b")
        assert await facts.get(tx, "coordination_room") == "!b"
        await facts.drop(tx, "coordination_room")
        assert await facts.get(tx, "coordination_room") is None


async def test_acts_are_recorded_in_order(database: Database) -> None:
    at = datetime(2027, 1, 15, 15, tzinfo=UTC)
    mesa, ana = MesaId("MESA-1"), UserId("@ana:example.org")
    async with database.write() as tx:
        await acts_log.add(tx, at=at, actor=ana, what="mesa.created", mesa_id=mesa, after={"a": 1})
        await acts_log.add(
            tx, at=at, actor=ana, what="mesa.edited", mesa_id=mesa, event=EventId("$e")
        )
        await acts_log.add(tx, at=at, actor=ana, what="other", mesa_id=MesaId("MESA-2"))
    async with database.read() as tx:
        entries = await acts_log.of_mesa(tx, mesa)
    assert [entry.what for entry in entries] == ["mesa.created", "mesa.edited"]
    assert entries[0].after == {"a": 1}
    assert entries[1].event == "$e"
