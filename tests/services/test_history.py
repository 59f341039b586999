"""Who joined is given what was said before: soon, and again when a device can have it."""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence
from datetime import timedelta

import pytest

from bot.domain.ids import RoomId, UserId
from bot.services.history import SOON, TAKEN_WITHIN, Latecomers, ShareHistory
from storage import intents
from tests.chat.world import NOW, OFFICIAL, ROOM, World, open_world

SECOND = timedelta(seconds=1)


class Devices:
    """People's devices, as far as they matter here (`bot.ports.History`)."""

    def __init__(self) -> None:
        self.signed = False
        self.asked: list[tuple[RoomId, UserId]] = []

    async def share(self, room: RoomId, user: UserId) -> bool:
        self.asked.append((room, user))
        return self.signed


class Here:
    def __init__(self, world: World) -> None:
        self.world = world
        self.devices = Devices()
        self.latecomers = Latecomers(world.database, lambda: world.now)
        self._act = ShareHistory(self.devices)

    async def joins(self) -> None:
        async with self.world.database.write() as tx:
            await self.latecomers.joined(tx, ROOM, OFFICIAL)

    async def devices_change(self, *users: UserId) -> None:
        async with self.world.database.write() as tx:
            await self.latecomers.devices_changed(tx, users)

    async def shared_after(self, wait: timedelta) -> Sequence[tuple[RoomId, UserId]]:
        """What is asked for by then."""
        self.world.now += wait
        await self.latecomers.run_due(self.world.now)
        self.devices.asked.clear()
        async with self.world.database.read() as tx:
            waiting = await intents.waiting(tx)
        for intent in waiting:
            result = await self._act.perform(intent.payload)
            async with self.world.database.write() as tx:
                await self._act.conclude(tx, intent.payload, result)
                await intents.done(tx, intent.id, self.world.now)
        return list(self.devices.asked)


@pytest.fixture
async def here(database_url: str) -> AsyncIterator[Here]:
    async with open_world(database_url) as world:
        yield Here(world)


async def test_a_moment_after_joining_and_once(here: Here) -> None:
    here.devices.signed = True
    await here.joins()
    assert await here.latecomers.run_due(here.world.now) == NOW + SOON
    assert await here.shared_after(SOON - SECOND) == []
    assert await here.shared_after(SECOND) == [(ROOM, OFFICIAL)]
    await here.devices_change(OFFICIAL)
    assert await here.shared_after(SOON) == []


async def test_again_when_their_devices_change_until_one_could_have_it(here: Here) -> None:
    await here.joins()
    assert await here.shared_after(SOON) == [(ROOM, OFFICIAL)]
    assert await here.shared_after(SOON) == []
    await here.devices_change(UserId("@nadie:example.org"))
    assert await here.shared_after(SECOND) == []
    here.devices.signed = True
    await here.devices_change(OFFICIAL)
    assert await here.shared_after(SECOND) == [(ROOM, OFFICIAL)]
    await here.devices_change(OFFICIAL)
    assert await here.shared_after(SECOND) == []


async def test_not_when_their_client_takes_nothing_any_more(here: Here) -> None:
    await here.joins()
    await here.shared_after(SOON)
    here.world.now = NOW + TAKEN_WITHIN
    await here.devices_change(OFFICIAL)
    assert await here.shared_after(SECOND) == []


async def test_who_joins_again_is_given_it_again(here: Here) -> None:
    here.devices.signed = True
    for _ in range(2):
        await here.joins()
        assert await here.shared_after(SOON) == [(ROOM, OFFICIAL)]
