"""A deployment for each test, and somebody who does its acts."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from tests.chat.world import World, open_world
from tests.services.mesa_rooms import Doing


@pytest.fixture
async def world(database_url: str) -> AsyncIterator[World]:
    """Two mesas with their people."""
    async with open_world(database_url) as opened:
        yield opened


@pytest.fixture
def doing(world: World) -> Doing:
    """Does what commands leave to be done outside the database."""
    return Doing(world)
