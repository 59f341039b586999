"""The examples that help shows for mesas and agendas are lines that work."""

from __future__ import annotations

import pytest

from bot.i18n import LANGUAGES
from tests.chat.world import CATALOGS, COORDINATION, COORDINATOR, MODERATOR, ROOM, World

AGENDA = "!agenda crear\nApertura | 10\nDebate | 20\nCierre | 5"
MESA = [f"help-mesa-{verb}" for verb in ("crear", "lista", "ver", "editar", "moderar", "volver")]
VERBS = ("crear", "ver", "agregar", "mover", "quitar", "siguiente")


def example(language: str, key: str) -> str:
    shown = CATALOGS.plain(language, f"{key}.example", {"mesa": "MESA-1"})
    return shown.replace(":hs", ":example.org")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("key", MESA)
async def test_an_example_about_mesas_works(world: World, language: str, key: str) -> None:
    said = await world.body(COORDINATOR, example(language, key), COORDINATION)
    assert world.outcome == "answered", said


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("verb", VERBS)
async def test_an_example_about_agendas_works(world: World, language: str, verb: str) -> None:
    await world.body(MODERATOR, AGENDA, ROOM)
    said = await world.body(MODERATOR, example(language, f"help-agenda-{verb}"), ROOM)
    assert world.outcome == "answered", said
