"""People on Element's own crypto, and a bot for them."""

from __future__ import annotations

import asyncio
import itertools
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from typing import Any

import pytest

from bot.demo.homeserver import Homeserver
from tests.e2e.later import Later, LaterStage
from tests.e2e.people import Person
from tests.e2e.stage import PASSWORD, Stage, troubles

PUBLIC_URL = "https://mesas.example.org"
"""Of the session's bot: its pages are at the port it logs."""
_NUMBERS = itertools.count(1)


class Cast:
    """The people of a test. `await cast("ana")` is a new one, logged in."""

    def __init__(self, homeserver: Homeserver, stack: AsyncExitStack) -> None:
        self.homeserver = homeserver
        self._stack = stack

    async def __call__(self, name: str, *, admin: bool = False, **options: Any) -> Person:
        """Register `name` with a number behind it, and log in; `options` are `Person.login`'s."""
        account = f"{name}{next(_NUMBERS)}"
        await self.homeserver.register(account, PASSWORD, admin=admin)
        return await self.login(account, **options)

    async def login(self, account: str, *, password: str = PASSWORD, **options: Any) -> Person:
        """One more device of a registered account, by its name or user id."""
        person = await Person.login(self.homeserver.url, account, password, **options)
        self._stack.push_async_callback(person.close)
        return person


@pytest.fixture
async def cast(homeserver: Homeserver) -> AsyncIterator[Cast]:
    """Makes people, and sees them off at the end."""
    async with AsyncExitStack() as stack:
        yield Cast(homeserver, stack)


@pytest.fixture(scope="session")
async def _stage(
    homeserver: Homeserver, tmp_path_factory: pytest.TempPathFactory
) -> AsyncIterator[Stage]:
    async with AsyncExitStack() as stack:
        cast = Cast(homeserver, stack)
        people = await asyncio.gather(cast("coordinacion"), cast("ana"), cast("diego"))
        folder = tmp_path_factory.mktemp("bot")
        recordings = {"spool": str(folder / "spool"), "hook_key_file": str(folder / "hook.key")}
        (folder / "spool").mkdir()
        (folder / "hook.key").write_text("0123456789abcdef0123456789abcdef\n")
        extra = {"web": {"public_url": PUBLIC_URL}, "recordings": recordings}
        stage = await Stage.set_up(homeserver, folder, people, extra=extra)
        stack.push_async_callback(stage.process.stop)
        yield stage


@pytest.fixture
async def stage(_stage: Stage) -> AsyncIterator[Stage]:
    """A bot that runs and a mesa with its people; at the end the bot has logged no error."""
    if not _stage.process.running:
        await _stage.process.start()
    start = len(_stage.process.log)
    yield _stage
    assert troubles(_stage.process.log[start:]) == []


@pytest.fixture(scope="session")
async def _later(
    homeserver: Homeserver, tmp_path_factory: pytest.TempPathFactory
) -> AsyncIterator[LaterStage]:
    async with AsyncExitStack() as stack:
        cast = Cast(homeserver, stack)
        people = await asyncio.gather(cast("carla"), cast("ana"), cast("diego"), cast("zoe"))
        way = await stack.enter_async_context(Later(homeserver.url))
        folder = tmp_path_factory.mktemp("later")
        stage = await LaterStage.later(way, homeserver, folder, people)
        stack.push_async_callback(stage.process.stop)
        yield stage


@pytest.fixture
async def later(_later: LaterStage) -> AsyncIterator[LaterStage]:
    """A mesa whose time the test moves; at the end all the bot said reads well."""
    if not _later.process.running:
        await _later.process.start()
    start = len(_later.process.log)
    yield _later
    assert await _later.misread() == []
    assert troubles(_later.process.log[start:]) == []
