"""Whoever is taken out of a mesa is out of its calls, or who moderates is told."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import select

from bot.domain.call_events import Occupant
from bot.domain.ids import UserId
from storage import tables
from tests.chat.world import JITSI, MODERATOR, OFFICIAL, World, open_world
from tests.commands.test_entrar import SCHEDULE, START, TOKENS, letters, seated

REMOVE = f"!lista quitar {OFFICIAL} motivo=cambio"
ROOM_LINK = re.compile(re.escape(JITSI) + r"/mesa-[a-z2-7]{32}")


@pytest.fixture
async def world(tmp_path: Path) -> AsyncIterator[World]:
    """Everybody enters with a token of their own."""
    async with open_world(tmp_path, call_tokens=TOKENS) as opened:
        await seated(opened)
        await opened.say(MODERATOR, SCHEDULE)
        yield opened


async def call_room(world: World) -> str:
    async with world.database.read() as tx:
        return str(await tx.scalar(select(tables.meetings.c.call_room)))


async def sala(world: World) -> str:
    async with world.database.read() as tx:
        return str(await tx.scalar(select(tables.call_rooms.c.name)))


async def come(world: World, user: UserId | None, number: int = 1) -> None:
    who = Occupant(f"u{number}@meet.example.org/x", user, "Persona 1.1 (Chile)", world.now)
    await world.services.call_events.joined(await call_room(world), who)


async def warned(world: World) -> list[str]:
    await world.posted()
    return [each for each in await letters(world, MODERATOR) if "ya no figura" in each]


async def test_a_token_for_the_room_that_is_always_open_dies_with_the_listing(
    world: World,
) -> None:
    await world.say(OFFICIAL, "!sala")
    before, of_meeting = await sala(world), await call_room(world)
    await world.say(MODERATOR, REMOVE)
    assert await sala(world) != before
    assert await call_room(world) == of_meeting  # nobody has a token for it before it opens
    denied = await world.services.call_events.may_begin(before)
    assert getattr(denied, "gate", 0) is None
    after = await sala(world)
    await world.say(MODERATOR, "!lista agregar Chile @nueva:example.org Eva")
    assert await sala(world) == after


async def test_who_is_in_the_call_as_they_are_taken_off_is_told_of(world: World) -> None:
    world.now = START
    await come(world, OFFICIAL)
    assert await warned(world) == []
    await world.say(MODERATOR, REMOVE)
    (said,) = await warned(world)
    assert "Persona 1.1 (Chile) está en la videollamada de la Reunión REU-1" in said
    assert "expúlsela" in said


async def test_who_comes_back_with_a_token_of_before_is_told_of_each_time(world: World) -> None:
    world.now = START
    await world.say(MODERATOR, REMOVE)
    await come(world, OFFICIAL)
    await come(world, OFFICIAL, 2)  # again at once
    assert len(await warned(world)) == 1
    world.now += timedelta(minutes=20)
    await come(world, OFFICIAL, 3)
    await come(world, MODERATOR, 4)
    await come(world, None, 5)
    assert len(await warned(world)) == 2


async def test_where_all_have_one_link_it_is_another_once_somebody_leaves(tmp_path: Path) -> None:
    async with open_world(tmp_path) as world:
        await seated(world)
        (announced, *_) = await world.say(MODERATOR, SCHEDULE)
        (before,) = set(ROOM_LINK.findall(announced["body"]))
        said = await world.say(MODERATOR, REMOVE)
        after = f"{JITSI}/{await call_room(world)}"
        assert after != before
        edited, news = (each["body"] for each in said if after in each["body"])
        assert edited.startswith("La Reunión") or "Reunión REU-1" in edited
        assert "tiene un enlace nuevo" in news
        assert not any(before in each["body"] for each in said)
        # Shortly before, it stands in reminders too, and stays.
        world.now = START - timedelta(minutes=50)
        await world.say(MODERATOR, '!lista quitar @brasil:example.org motivo="cambio"')
        assert f"{JITSI}/{await call_room(world)}" == after
