"""A deployment for each test."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from tests.chat.world import World, open_world


@pytest.fixture
async def world(database_url: str) -> AsyncIterator[World]:
    """Two mesas with their people."""
    async with open_world(database_url) as opened:
        yield opened
