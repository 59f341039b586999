"""Commands as somebody in a hurry writes them, and what they are told instead of being lost."""

from __future__ import annotations

from datetime import timedelta

import pytest

from tests.chat.world import (
    BRAZILIAN,
    MODERATOR,
    OFFICIAL,
    World,
    direct,
)

SOON = "!reunion programar hoy 15:30"


async def test_the_floor_is_given_by_name_party_or_account(world: World) -> None:
    for line in (SOON, "!reunion abrir"):
        await world.body(MODERATOR, line)
    # Who did not ask for it has it too, if a moderator says so.
    assert f"Tiene la palabra {OFFICIAL}" in await world.body(MODERATOR, "!palabra dar persona 1.1")
    assert f"Tiene la palabra {MODERATOR}" in await world.body(
        MODERATOR, f"!palabra dar {MODERATOR}"
    )
    said = await world.body(MODERATOR, "!palabra dar Chile")
    assert "Nadie de «Chile» pide la palabra" in said
    await world.body(OFFICIAL, "!palabra pedir")
    await world.body(BRAZILIAN, "!palabra pedir")
    assert f"Tiene la palabra {BRAZILIAN}" in await world.body(
        MODERATOR, "!dar la palabra a Brasil"
    )
    assert f"Tiene la palabra {OFFICIAL}" in await world.body(MODERATOR, "!palabra dar a Chile")
    before = await world.state()
    assert "es «Nadie»" in await world.body(MODERATOR, "!palabra dar Nadie")
    assert await world.state() == before


async def test_a_meeting_of_another_day_is_not_opened(world: World) -> None:
    await world.body(MODERATOR, "!reunion programar lunes 9:00")
    before = await world.state()
    for line in ("!reunion abrir", "!reunion abrir REU-1"):
        said = await world.body(MODERATOR, line)
        assert "lunes 18 de enero de 2027, 09:00" in said
        assert "!reunión mover REU-1 en 10 min" in said
    assert await world.state() == before
    await world.body(MODERATOR, "!reunion mover en 10 min")
    assert "Empezó la Reunión REU-1" in await world.body(MODERATOR, "!reunion abrir")


async def test_in_private_the_mesa_that_meets_now_is_meant(world: World) -> None:
    room = direct(MODERATOR)
    await world.body(MODERATOR, f"{SOON} mesa=MESA-2", room)
    await world.body(MODERATOR, "!agenda crear mesa=MESA-2\nUno | 5\nDos | 5", room)
    assert "Abrí la Reunión REU-1" in await world.body(MODERATOR, "!siguiente", room)
    assert "5 min más" in await world.body(MODERATOR, "!extender", room)
    assert "Punto 2 de 2" in await world.body(MODERATOR, "!pendiente", room)
    # Of what is no meeting's, it has to be said; with what was written, to copy.
    said = await world.body(MODERATOR, "!reunion programar mañana 10:00", room)
    assert "!reunión programar mañana 10:00 mesa=MESA-1" in said
    await world.body(MODERATOR, f"{SOON} mesa=MESA-1", room)
    assert "¿De qué mesa se trata?" in await world.body(MODERATOR, "!siguiente", room)
    assert "Es la agenda de la Reunión REU-1" in await world.body(MODERATOR, "!agenda MESA-2", room)


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("!lista pedir Chile, correo ana@", "«ana@» no es un correo"),
        ("!lista pedir Chle correo=ana@mineduc.example", "claramente «Chle»"),
        ('!lista agregar @eva:example.org "Eva Soto"', "claramente «Eva Soto»"),
        ("!lista cambiar @ana @ana.rojas", "@ana:example.org. No entendí «@ana»"),
        ("!lista codigo Persona", "¿Quiso decir Persona 1.0 (@punto-focal:example.org)"),
        ("!lista importar Chile\nEva Soto, eva@", "«eva@» no es un correo"),
        ("!asistencia exportar REU-1 pdf", "csv o xlsx"),
        ("!código eva@mineduc.example", "!lista código eva@mineduc.example"),
        ("!recordar en 10 min llamar", "!recordatorio crear en 10 min llamar"),
        ("!recordatorio brrar REC-1", "!recordatorio cancelar REC-1"),
    ],
)
async def test_a_mistake_is_told_by_its_name_and_changes_nothing(
    world: World, line: str, told: str
) -> None:
    await world.body(MODERATOR, "!reunion programar mañana 9:00")
    before = await world.state()
    assert told in await world.body(MODERATOR, line)
    assert world.outcome == "refused"
    assert await world.state() == before


@pytest.mark.parametrize(
    "line",
    [
        "!lista pedir Chile, correo ana@mineduc.example",
        "!lista pedir ana@mineduc.example Chile",
    ],
)
async def test_a_list_is_asked_for_in_any_order(world: World, line: str) -> None:
    assert "el enlace para que Chile envíe su lista" in await world.body(MODERATOR, line)


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("!recordatorio mañana 9:00 Enviar", "Recordatorio REC-1: lo diré en esta sala"),
        ("!lists differences", "En la sala: 0"),
        ("!lista solicitar Chile", "enlace para que Chile envíe su lista"),
        ("!réunions", "no tiene reuniones programadas"),
        ("!participantes", "Chile: nadie en la sala"),
    ],
)
async def test_other_words_and_plurals_are_known(world: World, line: str, told: str) -> None:
    assert told in await world.body(MODERATOR, line)


async def test_attendance_is_exported_in_the_format_said_behind_it(world: World) -> None:
    await world.body(MODERATOR, SOON)
    world.now += timedelta(hours=1)
    before = await world.state()
    assert await world.body(MODERATOR, "!asistencia exportar csv") == ""
    assert await world.state() != before
