"""Deployments for the pages of lists."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.chat.world import open_world
from tests.web.list_office import Office, Post, meet, site


@pytest.fixture
async def office(tmp_path: Path) -> AsyncIterator[Office]:
    async with open_world(tmp_path) as world, site(world) as http:
        await meet(world)
        yield Office(world, http, Post())


@pytest.fixture
async def with_mail(tmp_path: Path) -> AsyncIterator[Office]:
    post = Post()
    async with open_world(tmp_path, mailer=post) as world, site(world) as http:
        await meet(world)
        yield Office(world, http, post)
