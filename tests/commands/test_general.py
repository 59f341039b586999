"""`!ayuda`, `!idioma` and `!estado`."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from tests.chat.world import (
    BRAZILIAN,
    CONTACT,
    COORDINATOR,
    MODERATOR,
    OFFICIAL,
    OTHER_ROOM,
    ROOM,
    World,
    direct,
    open_world,
)


@pytest.fixture
async def world(database_url: str) -> AsyncIterator[World]:
    async with open_world(database_url) as opened:
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
    said = await world.body(COORDINATOR, "!estado", direct(COORDINATOR))
    assert "Hay 2 mesas" in said
    assert "no tiene el guardián" in said
    assert "Hay 2 mesas" not in await world.body(COORDINATOR, "!estado", ROOM)
    answer = await world.body(MODERATOR, "!status")
    assert "firmada" in answer
    assert "por enviar 1" in answer
    await world.say(OFFICIAL, "!estado")
    assert world.outcome == "refused"


async def test_help_is_one_line_for_each_noun(world: World) -> None:
    said = await world.body(MODERATOR, "!ayuda")
    (line,) = [line for line in said.splitlines() if "agenda ver" in line]
    assert line.startswith("- !agenda ver: La agenda.")
    assert "!agenda siguiente, !agenda extender y !agenda pendiente." in line
    assert "con ejemplos: !ayuda " in said


async def test_examples_name_the_mesa_of_the_room(world: World) -> None:
    assert "!mesa ver MESA-2" in await world.body(MODERATOR, "!ayuda", OTHER_ROOM)
    said = await world.body(MODERATOR, "!ayuda lista importar", OTHER_ROOM)
    assert "!lista importar mesa=MESA-2\n" in said


async def test_an_unknown_verb_is_answered_with_what_the_noun_can_do(world: World) -> None:
    said = await world.body(MODERATOR, "!agenda terminar")
    assert "- !agenda siguiente: " in said
    assert "¿Quiso decir" not in said
    assert "!agenda quitar" not in await world.body(OFFICIAL, "!agenda terminar")
    assert "¿Quiso decir !agenda quitar 2?" in await world.body(MODERATOR, "!agenda quitra 2")


@pytest.mark.parametrize("line", ["!elaborar", "!consulta abrir", "!acta crear"])
async def test_a_word_that_is_like_no_noun_is_offered_none(world: World, line: str) -> None:
    assert "¿Quiso decir" not in await world.body(MODERATOR, line)
    assert "¿Quiso decir !agenda siguiente?" in await world.body(MODERATOR, "!agneda siguiente")


async def test_the_menu_names_a_person_to_write_to(world: World) -> None:
    assert CONTACT in await world.body(OFFICIAL, "no puedo entrar", direct(OFFICIAL))


@pytest.mark.parametrize("line", ["Agenda", "¿agenda?", "Pauta.", "!Agenda."])
async def test_a_noun_alone_is_enough(world: World, line: str) -> None:
    assert "todavía no tiene agenda" in await world.body(OFFICIAL, line, direct(OFFICIAL))


@pytest.mark.parametrize("line", ["!idioma=fr", "!idioma: Francés.", "!Idioma «français»"])
async def test_a_language_in_many_hands(world: World, line: str) -> None:
    assert "en français" in await world.body(OFFICIAL, line)
