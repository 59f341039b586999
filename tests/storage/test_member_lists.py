"""The lists' rows."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import replace

import pytest
from sqlalchemy.exc import IntegrityError

from bot.domain.ids import UserId
from bot.domain.member_list import Member, MemberList, Seat
from storage import member_lists, mesas
from tests.services.list_world import MESA, MODERATOR, START, World, world

ANA = Member("Ana", "ana@x.example", Seat.FOCAL_POINT, "Jefa", UserId("@ana:hs"))
EVA = Member("Eva", "eva@x.example")


@pytest.fixture
async def here(database_url: str) -> AsyncIterator[World]:
    async with world(database_url) as made:
        yield made


async def first_list(here: World) -> MemberList:
    party = (await here.mesa()).parties[0].id
    assert party is not None
    return MemberList(party, 1, (ANA, EVA), MODERATOR, START, "csv", "inicio")


async def test_a_list_comes_back_as_it_was_written(here: World) -> None:
    written = await first_list(here)
    async with here.database.write() as tx:
        await member_lists.add(tx, written)
    async with here.database.read() as tx:
        assert await member_lists.current(tx, MESA) == {written.party_id: written}
        assert await member_lists.users(tx, MESA) == {ANA.user}
        assert await member_lists.seats(tx, UserId("@ana:hs")) == [
            (MESA, written.party_id, Seat.FOCAL_POINT)
        ]


async def test_only_the_latest_version_counts(here: World) -> None:
    written = await first_list(here)
    async with here.database.write() as tx:
        await member_lists.add(tx, written)
        await member_lists.add(tx, replace(written, version=2, members=()))
    async with here.database.read() as tx:
        assert await member_lists.users(tx, MESA) == frozenset()
        assert await member_lists.seats(tx, UserId("@ana:hs"), MESA) == []
        versions = await member_lists.versions(tx, written.party_id)
    assert [len(each.members) for each in versions] == [2, 0]


async def test_a_version_cannot_be_written_twice(here: World) -> None:
    written = await first_list(here)
    async with here.database.write() as tx:
        await member_lists.add(tx, written)
    with pytest.raises(IntegrityError):
        async with here.database.write() as tx:
            await member_lists.add(tx, replace(written, members=()))


async def test_the_list_of_a_party_that_left_the_mesa_lets_nobody_in(here: World) -> None:
    written = await first_list(here)
    party = (await here.mesa()).parties[0]
    async with here.database.write() as tx:
        await member_lists.add(tx, written)
        await mesas.remove_party(tx, party, START)
    async with here.database.read() as tx:
        assert await member_lists.users(tx, MESA) == frozenset()
        assert await member_lists.current(tx, MESA) == {}
        assert await member_lists.seats(tx, UserId("@ana:hs")) == []
