"""Words for one person: in the room they share with the bot, made where there is none."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import select

from bot.domain.ids import EventId, RoomId, UserId
from bot.domain.reply import Reply
from bot.ports import NewRoom
from bot.services.private import TellPrivately
from storage import outbox, rooms, tables
from tests.chat.world import CONTACT, COORDINATION, OFFICIAL, World, direct, open_world

SECRET = replace(Reply.of("common-stranger", contact=CONTACT), secret=True)


class FakeRooms:
    def __init__(self) -> None:
        self.made: list[NewRoom] = []
        self.invited: list[UserId] = []

    async def create(self, room: NewRoom) -> RoomId:
        self.made.append(room)
        return RoomId("!made")

    async def invite(self, room: RoomId, user: UserId) -> None:
        self.invited.append(user)

    def __getattr__(self, name: str) -> object:
        raise AssertionError(f"nothing here should {name}")


@pytest.fixture
async def world(tmp_path: Path) -> AsyncIterator[World]:
    async with open_world(tmp_path) as opened:
        yield opened


async def say(world: World) -> None:
    async with world.database.write() as tx:
        await world.services.posts.privately(tx, OFFICIAL, SECRET, language="es", cause="one")


async def test_it_is_said_in_the_room_that_there_is_and_forgotten_once_sent(world: World) -> None:
    async with world.database.write() as tx:
        await rooms.set_members(tx, {(direct(OFFICIAL), OFFICIAL): ("join", None)})
    await say(world)
    await say(world)
    async with world.database.read() as tx:
        (post,) = await outbox.waiting(tx)
    assert post.room == direct(OFFICIAL)
    assert CONTACT in post.content["body"]
    await outbox.sent(world.database, post.id, EventId("$sent"), world.now)
    async with world.database.read() as tx:
        (row,) = await tx.all(select(tables.outbox))
    assert row.content == {}
    assert row.event_id == "$sent"


async def test_where_there_is_no_room_one_is_made_first(world: World) -> None:
    await say(world)
    made = FakeRooms()
    act = TellPrivately(made, world.services.coordination, lambda: world.now)  # type: ignore[arg-type]
    async with world.database.read() as tx:
        (intent,) = await tx.all(select(tables.intents))
        assert await outbox.waiting(tx) == []
    result = await act.perform(intent.payload)
    async with world.database.write() as tx:
        await act.conclude(tx, intent.payload, result)
    (room,) = made.made
    assert (room.encrypted, room.direct, list(room.invite)) == (True, True, [OFFICIAL])
    async with world.database.read() as tx:
        (post,) = await outbox.waiting(tx)
        (intent,) = await tx.all(select(tables.intents))
    assert post.room == "!made"
    assert CONTACT in post.content["body"]
    assert intent.payload == {}


async def test_coordination_is_told_of_whom_it_could_not_reach(world: World) -> None:
    await say(world)
    act = TellPrivately(FakeRooms(), world.services.coordination, lambda: world.now)  # type: ignore[arg-type]
    async with world.database.read() as tx:
        (intent,) = await tx.all(select(tables.intents))
    async with world.database.write() as tx:
        await act.give_up(tx, intent.payload, "M_FORBIDDEN")
    async with world.database.read() as tx:
        (post,) = await outbox.waiting(tx)
    assert post.room == COORDINATION
    assert OFFICIAL in post.content["body"]
