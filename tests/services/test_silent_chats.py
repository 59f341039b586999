"""Chats with people of no list are left when they have been silent for long."""

from __future__ import annotations

from datetime import timedelta

from bot.services.directs import LeaveRoom
from storage import intents
from tests.chat.world import COORDINATOR, MODERATOR, OFFICIAL, STRANGER, World, direct


async def left(world: World) -> list[str]:
    """The rooms that the bot is to leave."""
    await world.tick()
    async with world.database.read() as tx:
        waiting = await intents.waiting(tx)
    return [each.payload["room"] for each in waiting if each.kind == LeaveRoom.kind]


async def test_only_those_of_strangers_and_only_once(world: World) -> None:
    for user in (STRANGER, OFFICIAL, MODERATOR, COORDINATOR):
        await world.body(user, "!ayuda", direct(user))
    assert await left(world) == []
    world.now += timedelta(days=29)
    assert await left(world) == []
    await world.body(STRANGER, "!ayuda", direct(STRANGER))
    world.now += timedelta(days=29)
    assert await left(world) == []
    world.now += timedelta(days=2)
    for _ in range(3):
        assert await left(world) == [direct(STRANGER)]
        world.now += timedelta(days=1)
