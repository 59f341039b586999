"""Personal links: only a hash is kept, each opens its own kind, and all can be ended."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import select

from bot.services.links import Links
from storage import tables
from tests.chat.world import OFFICIAL, PAGES, World, open_world


@pytest.fixture
async def world(tmp_path: Path) -> AsyncIterator[World]:
    async with open_world(tmp_path) as opened:
        yield opened


async def make(world: World, links: Links, *, lasts: timedelta | None = None) -> str:
    async with world.database.write() as tx:
        link = await links.make(tx, "entry", "entrada", lasts=lasts, user=OFFICIAL, about="REU-1")
    assert link.startswith(f"{PAGES}/entrada/")
    return link.rpartition("/")[2]


async def test_a_link_opens_its_own_kind_and_its_secret_is_not_kept(world: World) -> None:
    links = Links(lambda: world.now, public_url=PAGES)
    token = await make(world, links)
    async with world.database.read() as tx:
        found = await links.find(tx, "entry", token)
        assert found is not None
        assert (found.user, found.about) == (OFFICIAL, "REU-1")
        assert await links.find(tx, "password", token) is None
        assert await links.find(tx, "entry", f"{token}x") is None
        (row,) = await tx.all(select(tables.links))
    assert token not in str(row)


async def test_it_is_over_at_its_time_and_not_before(world: World) -> None:
    links = Links(lambda: world.now, public_url=PAGES)
    token = await make(world, links, lasts=timedelta(hours=1))
    async with world.database.read() as tx:
        found = await links.find(tx, "entry", token)
    assert found is not None
    assert not links.is_over(found)
    world.now += timedelta(hours=1)
    assert links.is_over(found)


async def test_one_that_works_once_works_once(world: World) -> None:
    links = Links(lambda: world.now, public_url=PAGES)
    token = await make(world, links)
    async with world.database.write() as tx:
        found = await links.find(tx, "entry", token)
        assert found is not None
        assert await links.use(tx, found)
        assert not await links.use(tx, found)


async def test_those_of_one_thing_can_be_revoked(world: World) -> None:
    links = Links(lambda: world.now, public_url=PAGES)
    token = await make(world, links)
    async with world.database.write() as tx:
        assert await links.revoke(tx, "entry", about="REU-2") == 0
        assert await links.revoke(tx, "entry", about="REU-1", user=OFFICIAL) == 1
        found = await links.find(tx, "entry", token)
    assert found is not None
    assert links.is_over(found)
