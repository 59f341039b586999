"""`!mesa archivar` and `!mesa reabrir`: read by the same people, and nothing more happens there."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest

from bot.domain.ids import MesaId, UserId
from bot.domain.mesa import Mesa
from storage import acts_log, mesas
from tests.chat.world import (
    COMMANDS,
    COORDINATION,
    COORDINATOR,
    FOCAL_POINT,
    MODERATOR,
    OFFICIAL,
    ROOM,
    World,
    direct,
    open_world,
)
from tests.commands.test_record import BEFORE, DOES, SHOWS
from tests.services.file_world import open_files
from tests.services.mesa_rooms import Doing

REFUSED = "La Mesa MESA-1 está archivada"
WHO_IS_IN = {name for name in SHOWS | DOES.keys() if name.split()[0] in ("lista", "mesa", "quien")}

ENDS = {"asistencia exportar", "grabacion revocar"}
"""What is only read, or taken from people outside, is done in an archived mesa too."""

MEETS = {
    "palabra pedir",
    "palabra quitar",
    "reunion entrar",
    "reunion preparar",
    "reunion vivo",
}
"""What changes nothing that is kept, and is for a mesa that meets."""


async def mesa_1(world: World) -> Mesa:
    async with world.database.read() as tx:
        found = await mesas.find(tx, MesaId("MESA-1"))
    assert found is not None
    return found


async def archive(world: World) -> str:
    """Ask, and say yes; what was asked."""
    asked = await world.body(COORDINATOR, "!mesa archivar MESA-1", COORDINATION)
    assert world.outcome == "answered", asked
    await world.tap(COORDINATOR, "✅", f"$post-{world.seen - 1}", COORDINATION)
    assert (await mesa_1(world)).is_archived
    return asked


async def said(world: World) -> str:
    return "\n".join(each["body"] for each in await world.posted())


@pytest.fixture
async def full(database_url: str, tmp_path: Path) -> AsyncIterator[World]:
    """A mesa with something of everything, archived."""
    async with open_world(database_url) as world:
        opened = await open_files(world, tmp_path)
        await opened.keep("guía.pdf")
        for line in BEFORE:
            await world.say(COORDINATOR, line)
        await archive(world)
        await world.posted()
        yield world


async def test_nothing_is_archived_before_it_is_confirmed(world: World, doing: Doing) -> None:
    await world.body(MODERATOR, "!reunion programar 2027-01-25 15:00")
    await world.body(MODERATOR, '!recordatorio crear "en 2 días" "Enviar"')
    asked = await world.body(COORDINATOR, "!mesa archivar MESA-1", COORDINATION)
    assert "¿Archivo la Mesa MESA-1, «Mesa de prueba 1»?" in asked
    assert "una reunión por venir, el lunes 25 de enero de 2027, 15:00 (Santiago)" in asked
    assert "7 avisos por dar" in asked  # of the meeting 4, its checklist 2, the reminder
    assert "Las listas siguen en vigor" in asked
    question = f"$post-{world.seen - 1}"
    for user in (MODERATOR, FOCAL_POINT, OFFICIAL):
        await world.tap(user, "✅", question, COORDINATION)
    assert not (await mesa_1(world)).is_archived
    await doing.all()
    assert not doing.rooms.read_only.get(ROOM)


async def test_only_its_staff_can_write_in_an_archived_mesa(world: World, doing: Doing) -> None:
    await archive(world)
    answer = await said(world)
    assert "Mesa MESA-1 archivada" in answer
    assert f"hable con la coordinación: {COORDINATOR}" in answer
    await doing.all()
    assert doing.rooms.read_only[ROOM]
    assert doing.rooms.powers[ROOM] == {COORDINATOR: 50, MODERATOR: 50}
    await world.body(COORDINATOR, "!mesa reabrir MESA-1", COORDINATION)
    await doing.all()
    assert not doing.rooms.read_only[ROOM]
    assert not (await mesa_1(world)).is_archived


async def test_it_stays_read_only_whatever_else_changes_its_members(
    world: World, doing: Doing
) -> None:
    await archive(world)
    await doing.all()
    await world.body(MODERATOR, f'!lista quitar {OFFICIAL} motivo="cambio de cargo"')
    await world.body(COORDINATOR, "!mesa moderar MESA-1 agregar=@otra:example.org", COORDINATION)
    doing.rooms.people[ROOM] = {OFFICIAL: "join"}
    await doing.all()
    assert doing.rooms.people[ROOM][OFFICIAL] == "leave"
    assert doing.rooms.read_only[ROOM]


@pytest.mark.parametrize("name", sorted(DOES.keys() - WHO_IS_IN - ENDS))
async def test_what_would_change_an_archived_mesa_is_refused(full: World, name: str) -> None:
    before = await full.state()
    command = COMMANDS.named(name)
    assert command is not None
    room = COORDINATION if command.where == "coordination" else ROOM
    answer = await full.body(COORDINATOR, DOES[name], room)
    assert REFUSED in answer
    assert "!mesa reabrir MESA-1" in answer
    assert "mesas@coordinacion.example" in answer
    assert full.outcome == "refused"
    assert await full.state() == before


@pytest.mark.parametrize("name", sorted(SHOWS))
async def test_what_only_shows_works_in_an_archived_mesa(full: World, name: str) -> None:
    command = COMMANDS.named(name)
    assert command is not None
    assert command.works_archived is (name not in MEETS)


async def test_officials_still_read_it(full: World) -> None:
    for line in ("!agenda", "!acuerdo", "!documento lista", "!mesa ver MESA-1", "!debate"):
        assert await full.body(OFFICIAL, line, direct(OFFICIAL))
        assert full.outcome == "answered"
    assert "Está archivada" in await full.body(OFFICIAL, "!mesa ver MESA-1", direct(OFFICIAL))


async def test_what_was_asked_before_is_not_done_after(world: World) -> None:
    await world.body(MODERATOR, "!reunion programar 2027-01-25 15:00")
    await world.body(MODERATOR, "!reunion cancelar REU-1")
    question = f"$post-{world.seen - 1}"
    await archive(world)
    await world.posted()
    await world.tap(MODERATOR, "✅", question)
    assert "se archivó entretanto" in await said(world)
    assert "REU-1" in await world.body(OFFICIAL, "!reunion ver")


async def test_a_mark_in_an_archived_mesa_does_nothing(world: World) -> None:
    await world.say(OFFICIAL, "Compartiremos la guía")
    target = world.last_event
    await archive(world)
    await world.posted()
    assert await world.tap(MODERATOR, "📌", target) == "silent"
    assert await world.posted() == []


async def test_reminders_wait_and_are_said_when_it_is_reopened(world: World) -> None:
    await world.body(MODERATOR, '!recordatorio crear "en 2 h" "Enviar la propuesta"')
    await world.body(MODERATOR, '!recordatorio crear "cada día 8:30" "Revisar"')
    await archive(world)
    await world.posted()
    world.now += timedelta(days=3)
    assert "propuesta" not in "".join(each["body"] for each in await world.tick())
    await world.body(COORDINATOR, "!mesa reabrir MESA-1", COORDINATION)
    late = "\n".join(each["body"] for each in await world.tick())
    assert late.count("Enviar la propuesta") == 1
    assert late.count("Revisar") == 1
    world.now += timedelta(days=1)
    assert "Revisar" in "\n".join(each["body"] for each in await world.tick())


async def test_other_mesas_are_reminded_meanwhile(world: World) -> None:
    await world.body(
        COORDINATOR, '!recordatorio crear "en 2 h" "De la otra" mesa=MESA-2', COORDINATION
    )
    await world.body(COORDINATOR, '!recordatorio crear "en 2 h" "Mío"', direct(COORDINATOR))
    await archive(world)
    await world.posted()
    world.now += timedelta(hours=3)
    told = "\n".join(each["body"] for each in await world.tick())
    assert "De la otra" in told
    assert "Mío" in told


async def test_the_portada_and_the_list_of_mesas_say_it(world: World) -> None:
    await world.tick()
    await archive(world)
    await world.posted()
    assert "Esta mesa está archivada" in "\n".join(each["body"] for each in await world.tick())
    listed = await world.body(COORDINATOR, "!mesa lista", COORDINATION)
    assert "Hay una mesa:" in listed
    assert listed.index("MESA-2") < listed.index("Una está archivada") < listed.index("MESA-1")
    await world.body(COORDINATOR, "!mesa reabrir MESA-1", COORDINATION)
    assert "archivada" not in "\n".join(each["body"] for each in await world.tick())


async def test_both_are_in_the_record_and_neither_twice(world: World) -> None:
    await archive(world)
    await world.body(COORDINATOR, "!mesa archivar MESA-1", COORDINATION)
    assert world.outcome == "refused"
    await world.body(COORDINATOR, "!mesa reabrir MESA-1", COORDINATION)
    await world.body(COORDINATOR, "!mesa reabrir MESA-1", COORDINATION)
    assert world.outcome == "refused"
    async with world.database.read() as tx:
        entries = await acts_log.of_mesa(tx, MesaId("MESA-1"))
    assert [(each.what, each.actor) for each in entries] == [
        ("mesa.archived", COORDINATOR),
        ("mesa.reopened", COORDINATOR),
    ]


@pytest.mark.parametrize("user", [MODERATOR, FOCAL_POINT, OFFICIAL])
@pytest.mark.parametrize("line", ["!mesa archivar MESA-1", "!mesa reabrir MESA-1"])
async def test_it_is_for_coordination_alone(world: World, user: UserId, line: str) -> None:
    await world.body(user, line, direct(user))
    assert world.outcome == "refused"
