"""Mesas and agendas come back as they were stored."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from bot.domain.agenda import Agenda, AgendaItem
from bot.domain.ids import MesaId, RoomId, UserId
from bot.domain.mesa import Mesa, MesaState, read_parties
from storage import agendas, mesas
from storage.database import Database
from storage.migrate import open_database

AT = datetime(2027, 1, 15, 18, tzinfo=UTC)
ANA, EVA = UserId("@ana:example.org"), UserId("@eva:example.org")


@pytest.fixture
async def database(database_url: str) -> AsyncIterator[Database]:
    database = await open_database(database_url)
    yield database
    await database.close()


def mesa_of(mesa_id: str, *moderators: UserId) -> Mesa:
    return Mesa(
        MesaId(mesa_id),
        "Alfabetización inicial",
        "es",
        "America/Santiago",
        MesaState.OPENING,
        None,
        read_parties(["Chile", "Perú"], zone="America/Santiago", language="es"),
        frozenset(moderators),
        ANA,
        AT,
    )


async def test_a_mesa_comes_back_as_it_was(database: Database) -> None:
    new = mesa_of("MESA-1", ANA, EVA)
    async with database.write() as tx:
        stored = await mesas.add(tx, new)
    assert all(party.id is not None for party in stored.parties)
    bare = tuple(replace(party, id=None) for party in stored.parties)
    assert replace(stored, parties=bare) == new
    async with database.read() as tx:
        assert await mesas.find(tx, MesaId("MESA-1")) == stored
        assert await mesas.find(tx, MesaId("MESA-2")) is None


async def test_a_mesa_is_found_by_its_room(database: Database) -> None:
    async with database.write() as tx:
        await mesas.add(tx, mesa_of("MESA-1"))
        await mesas.set_state(tx, MesaId("MESA-1"), MesaState.OPEN, RoomId("!a"))
        found = await mesas.in_room(tx, RoomId("!a"))
        assert found is not None
        assert (found.id, found.state) == ("MESA-1", MesaState.OPEN)
        assert await mesas.in_room(tx, RoomId("!b")) is None


async def test_mesas_come_in_order_without_those_that_failed(database: Database) -> None:
    async with database.write() as tx:
        for number in range(1, 13):
            await mesas.add(tx, mesa_of(f"MESA-{number}", ANA))
        await mesas.set_state(tx, MesaId("MESA-2"), MesaState.FAILED, None)
        ids = [mesa.id for mesa in await mesas.all_of(tx)]
        assert ids == [f"MESA-{number}" for number in range(1, 13) if number != 2]
        assert set(await mesas.moderated_by(tx, ANA)) == set(ids)
        assert await mesas.moderated_by(tx, EVA) == []


async def test_a_party_that_left_keeps_its_row_and_gives_up_its_name(database: Database) -> None:
    async with database.write() as tx:
        stored = await mesas.add(tx, mesa_of("MESA-1"))
        chile, peru = stored.parties
        await mesas.remove_party(tx, peru, AT)
        await mesas.add_party(tx, stored.id, replace(peru, id=None))
        back = await mesas.find(tx, stored.id)
        assert back is not None
        assert back.parties == (chile, peru)
        await mesas.remove_party(tx, peru, AT)
        await mesas.change_party(tx, replace(chile, name="Perú"))
        renamed = await mesas.find(tx, stored.id)
        assert renamed is not None
        assert [party.name for party in renamed.parties] == ["Perú"]


async def test_an_agenda_comes_back_as_it_was(database: Database) -> None:
    mesa_id = MesaId("MESA-1")
    agenda = Agenda.of(
        [AgendaItem("Apertura", timedelta(minutes=10), "@ana:example.org"), AgendaItem("Cierre")]
    )
    async with database.write() as tx:
        await mesas.add(tx, mesa_of(mesa_id))
        assert await agendas.get(tx, mesa_id) is None
        await agendas.put(tx, mesa_id, agenda)
        begun = agenda.advance(AT).agenda
        await agendas.put(tx, mesa_id, begun)
    async with database.read() as tx:
        assert await agendas.get(tx, mesa_id) == begun
