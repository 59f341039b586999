"""A point of the agenda written anew."""

from __future__ import annotations

import pytest

from tests.chat.world import MODERATOR, World

AGENDA = "!agenda crear\nApertura | 10 | @mod:hs\nLa experiencia de Chile | 25 | Chile\nAcuerdos"


@pytest.mark.parametrize(
    ("line", "shown"),
    [
        ("!agenda cambiar 2 20", "2. La experiencia de Chile (20 min), Chile"),
        ("!agenda editar el punto 2 media hora", "2. La experiencia de Chile (30 min), Chile"),
        (
            "!agenda cambiar 2 La experiencia de Brasil | 15 | brasil",
            "2. La experiencia de Brasil (15 min), Brasil",
        ),
        ("!agenda change 3 Acuerdos (15 min) - Chile", "3. Acuerdos (15 min), Chile"),
    ],
)
async def test_a_point_is_written_anew(world: World, line: str, shown: str) -> None:
    await world.body(MODERATOR, AGENDA)
    said = await world.body(MODERATOR, line)
    assert "queda así: " + shown.partition(" ")[2] in said
    assert shown in await world.body(MODERATOR, "!agenda")


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("!agenda cambiar 9 20", "No hay un punto 9"),
        ("!agenda cambiar 0 20", "No hay un punto 0"),
        ("!agenda cambiar 1 20", "ya empezó"),
        ("!agenda cambiar 2 Debate | mucho | Chile", "Debate"),
        ("!agenda cambiar 2", "Falta indicar"),
        ("!agenda cambiar Debate", "Se espera un número"),
    ],
)
async def test_what_is_no_point_or_has_begun_stays(world: World, line: str, told: str) -> None:
    await world.body(MODERATOR, AGENDA)
    await world.body(MODERATOR, "!siguiente")
    before = await world.state()
    assert told in await world.body(MODERATOR, line)
    assert world.outcome == "refused"
    assert await world.state() == before
