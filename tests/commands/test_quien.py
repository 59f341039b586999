"""`!quien`: who sits at the mesa, and nobody's address."""

from __future__ import annotations

import pytest
from sqlalchemy import update

from storage import rooms, tables
from tests.chat.world import (
    BRAZILIAN,
    COORDINATOR,
    FOCAL_POINT,
    MODERATOR,
    OFFICIAL,
    ROOM,
    STRANGER,
    World,
    direct,
)


@pytest.fixture(autouse=True)
async def _people(world: World) -> None:
    lines = tables.list_members
    async with world.database.write() as tx:
        states = dict.fromkeys((FOCAL_POINT, MODERATOR, COORDINATOR), "join")
        states |= {OFFICIAL: "invite"}
        await rooms.set_members(tx, {(ROOM, who): (how, None) for who, how in states.items()})
        await tx.execute(
            update(lines)
            .where(lines.c.user_id == FOCAL_POINT)
            .values(name="Ana Rojas", post="Jefa de currículo", email="ana@mineduc.example")
        )


@pytest.mark.parametrize("command", ["!quien", "!quién", "!who", "! Quem", "!qui"])
async def test_everybody_in_the_room_is_shown_by_party(world: World, command: str) -> None:
    said = await world.body(OFFICIAL, command)
    for line in (
        "Chile: una persona en la sala.",
        "Ana Rojas, Jefa de currículo (punto focal)",
        "Hay una persona más en la lista que no está en la sala.",
        "Brasil: nadie en la sala por ahora.",
        f"Moderación: {MODERATOR}.",
        f"Coordinación: {COORDINATOR}.",
    ):
        assert line in said
    assert "mineduc.example" not in said


@pytest.mark.parametrize("wanted", ["Chile", "Ana", "rojas ana", str(FOCAL_POINT)])
async def test_a_party_or_a_person_may_be_named(world: World, wanted: str) -> None:
    said = await world.body(BRAZILIAN, f"!quem {wanted}")
    assert "Ana Rojas, Jefa de currículo (ponto focal)" in said
    assert "Brasil" not in said


async def test_nobody_of_that_name_is_said(world: World) -> None:
    assert "No encuentro a «Zoe»" in await world.body(OFFICIAL, "!quien Zoe")
    assert "No encuentro" in await world.body(OFFICIAL, "!quien ana@mineduc.example")


async def test_only_people_of_the_mesa_are_answered(world: World) -> None:
    assert "Ana Rojas" in await world.body(OFFICIAL, "!quien", direct(OFFICIAL))
    assert await world.body(STRANGER, "!quien") == ""
    assert "Ana" not in await world.body(STRANGER, "!quien", direct(STRANGER))
    assert "Ana" not in await world.body(OFFICIAL, "!quien mesa=MESA-2", direct(OFFICIAL))
