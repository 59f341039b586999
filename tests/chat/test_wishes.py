"""Whole sentences in a private chat: what they ask for is done, offered, or the menu is shown."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from tests.chat.world import BRAZILIAN, CONTACT, OFFICIAL, World, direct, open_world


@pytest.fixture
async def world(database_url: str) -> AsyncIterator[World]:
    async with open_world(database_url) as opened:
        yield opened


@pytest.mark.parametrize(
    ("said", "answered"),
    [
        ("quiero entrar a la reunión", "!sala"),
        ("¿cuándo es la próxima reunión?", "no tiene reuniones programadas"),
        ("¿qué documentos hay?", "todavía no tiene documentos"),
        ("¿dónde está el archivo que mandó Ana?", "todavía no tiene documentos"),
        ("el enlace de la grabación, por favor", "no tiene grabaciones todavía"),
        ("¿quién está en la mesa?", "Chile"),
        ("muéstreme los acuerdos de la última reunión", "!acuerdo lista"),
        ("where are the recordings of my table?", "no tiene grabaciones todavía"),
    ],
)
async def test_what_a_sentence_asks_to_see_is_shown(world: World, said: str, answered: str) -> None:
    assert answered in await world.body(OFFICIAL, said, direct(OFFICIAL))


@pytest.mark.parametrize(
    ("said", "offered"),
    [
        ("lembre-me amanhã às 9 de enviar o relatório", '!lembrete criar "amanhã 9:00"'),
        ("não consigo entrar na reunião", "- !entrar: "),
        ("quero voltar para a mesa", "- !mesa voltar: "),
        ("quando vence o acordo sobre o documento?", "- !acordo listar: "),
    ],
)
async def test_what_changes_something_or_is_unsure_is_offered(
    world: World, said: str, offered: str
) -> None:
    before = await world.state()
    answer = await world.body(BRAZILIAN, said, direct(BRAZILIAN))
    assert offered in answer
    assert CONTACT in answer
    assert await world.state() == before


async def test_thanks_are_taken_and_leaving_is_explained(world: World) -> None:
    assert "Con mucho gusto" in await world.body(OFFICIAL, "¡Muchas gracias!", direct(OFFICIAL))
    told = await world.body(OFFICIAL, "quiero salir de la mesa", direct(OFFICIAL))
    assert "!mesa volver" in told
    assert CONTACT in told


@pytest.mark.parametrize("said", ["buen día", "no entiendo nada", "necesito ayuda", "soy Ana"])
async def test_anything_else_gets_the_menu(world: World, said: str) -> None:
    assert "responda con el número" in await world.body(OFFICIAL, said, direct(OFFICIAL))
