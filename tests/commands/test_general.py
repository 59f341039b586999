"""`!ayuda`, `!idioma` and `!estado`."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.chat.world import (
    BRAZILIAN,
    COORDINATOR,
    MODERATOR,
    OFFICIAL,
    ROOM,
    World,
    direct,
    open_world,
)


@pytest.fixture
async def world(tmp_path: Path) -> AsyncIterator[World]:
    async with open_world(tmp_path) as opened:
        yield opened


async def test_help_shows_only_what_the_person_may_do_here(world: World) -> None:
    official = await world.body(OFFICIAL, "!ayuda")
    assert "!mesa ver" in official
    assert "!mesa crear" not in official
    assert "!lista importar" not in official
    assert "!mesa crear" not in await world.body(COORDINATOR, "!ayuda", ROOM)
    assert "!mesa crear" in await world.body(COORDINATOR, "!ayuda", direct(COORDINATOR))


async def test_help_on_a_topic_shows_how_it_is_written(world: World) -> None:
    answer = await world.body(MODERATOR, "!ayuda agenda")
    assert "!agenda mover <punto> <posición>" in answer
    assert "!mesa" not in answer
    assert "No hay ayuda" in await world.body(OFFICIAL, "!ayuda cosmología")


async def test_the_language_of_the_party_until_a_person_chooses(world: World) -> None:
    assert "português" in await world.body(BRAZILIAN, "!idioma")
    assert "en français" in await world.body(BRAZILIAN, "!idioma Français")
    assert "Je ne connais pas" in await world.body(BRAZILIAN, "!xyzzy")
    before = await world.state()
    assert "langues" in await world.body(BRAZILIAN, "!idioma klingon")
    assert await world.state() == before


async def test_status_tells_counts_only_to_the_coordination(world: World) -> None:
    assert "Hay 2 mesas" in await world.body(COORDINATOR, "!estado", direct(COORDINATOR))
    assert "Hay 2 mesas" not in await world.body(COORDINATOR, "!estado", ROOM)
    answer = await world.body(MODERATOR, "!status")
    assert "firmada" in answer
    assert "por enviar 1" in answer
    await world.say(OFFICIAL, "!estado")
    assert world.outcome == "refused"
