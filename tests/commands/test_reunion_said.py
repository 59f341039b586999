"""`!reunión …` as a moderator in a hurry writes it, and what it is taken for."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.domain.ids import MeetingId
from bot.domain.meeting import Meeting
from storage import meetings
from tests.chat.world import MODERATOR, World


async def only(world: World) -> Meeting:
    async with world.database.read() as tx:
        found = await meetings.find(tx, MeetingId("REU-1"))
        assert await meetings.find(tx, MeetingId("REU-2")) is None
    assert found is not None
    return found


@pytest.mark.parametrize(
    "said",
    [
        "!reunion programar mañana 15:00 hs Bogotá",
        "!reunion programar mañana 15:00 (hora de Bogotá)",
        "!reunion programar mañana 15:00 hora de Colombia",
        "!reunion programar mañana 15:00 zona=Bogotá",
        "!meeting schedule tomorrow 3-4 pm Bogotá time",
    ],
)
async def test_an_hour_is_by_the_clocks_of_the_place_behind_it(world: World, said: str) -> None:
    body = await world.body(MODERATOR, said)
    assert "- 17:00 en Santiago y São Paulo" in body
    assert "15:00 (Bogotá)" in body
    assert (await only(world)).zone == "America/Bogota"


@pytest.mark.parametrize(
    "said",
    [
        '!reunion programar mañana de 9 a 11 "Lectura rural"',
        "!programar “Lectura rural” “mañana 9:00” duración=2h",
        "!reunión crear mañana 9 duracion=120 título=Lectura rural",
        '!meeting new tomorrow 9-11 am "Lectura rural"',
    ],
)
async def test_a_title_and_an_end_are_understood_without_their_names(
    world: World, said: str
) -> None:
    await world.body(MODERATOR, said)
    made = await only(world)
    assert made.title == "Lectura rural"
    assert made.length == timedelta(hours=2)
    assert (made.starts_at - world.now) == timedelta(hours=18)


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("!reunion programar mañana 9:00 Lectura rural", 'título="Lectura rural"'),
        ("!reunion programar cada lunes 9:00", "lunes 9:00 cada=semana veces=6"),
        ("!reunion programar lunes 9:00 cada=semana hasta=junio", "Se espera un día, sin hora"),
        ("!reunion programar mañana 9:00 zona=Marte", "Revise zona"),
        ("!reunin programar mañana 9:00", "!reunión programar mañana 9:00"),
    ],
)
async def test_what_is_not_understood_is_answered_with_what_to_write(
    world: World, said: str, told: str
) -> None:
    before = await world.state()
    assert told in await world.body(MODERATOR, said)
    assert await world.state() == before


async def test_the_only_meeting_to_come_needs_no_number(world: World) -> None:
    assert "no tiene reuniones programadas" in await world.body(MODERATOR, "!reunion mover 16:00")
    await world.body(MODERATOR, "!reunion programar mañana 9:00")
    await world.body(MODERATOR, "!reunión posponer mañana de 10 a 12")
    moved = await only(world)
    assert (moved.starts_at - world.now, moved.length) == (
        timedelta(hours=19),
        timedelta(hours=2),
    )
    asked = await world.body(MODERATOR, "!reunion cancelar por feriado nacional")
    assert "¿Cancelo la Reunión REU-1" in asked
    assert "Motivo: feriado nacional" in asked


async def test_of_several_meetings_one_is_asked_for(world: World) -> None:
    await world.body(MODERATOR, "!reunion programar mañana 9:00")
    await world.body(MODERATOR, "!reunion programar lunes 9:00")
    before = await world.state()
    for command in ("mover martes 10:00", "anular", "borrar por feriado"):
        said = await world.body(MODERATOR, f"!reunion {command}")
        assert "¿Qué reunión?" in said
        assert "REU-2" in said
    assert await world.state() == before
