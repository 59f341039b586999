"""`!agenda …` as people write it: one agenda, which the portada shows at once."""

from __future__ import annotations

import asyncio
from datetime import timedelta

from sqlalchemy import delete, select

from bot.domain.agenda import Agenda, AgendaItem
from bot.domain.ids import EventId, MesaId
from bot.domain.message import Origin
from storage import agendas, tables
from tests.chat.world import (
    COORDINATION,
    COORDINATOR,
    FOCAL_POINT,
    MODERATOR,
    OFFICIAL,
    ROOM,
    World,
)
from tests.services.mesa_rooms import Doing

CREATE = """!agenda crear
Apertura | 10 | @mod:hs
La experiencia de Chile | 25 | chile
Acuerdos | 15"""
CAUSE = "portada-MESA-1"


async def agenda_of(world: World) -> Agenda:
    async with world.database.read() as tx:
        stored = await agendas.get(tx, MesaId("MESA-1"))
    assert stored is not None
    return stored


async def shown(world: World) -> list[tuple[str, str | None, str]]:
    """The portada as it is due by now, and its edits: cause, what it replaces, what it says."""
    await world.tick()
    async with world.database.read() as tx:
        rows = await tx.all(
            select(tables.outbox)
            .where(tables.outbox.c.cause.startswith("portada-"))
            .order_by(tables.outbox.c.id)
        )
    return [(row.cause, row.edits, row.content["body"]) for row in rows]


async def test_an_agenda_is_posted_pinned_and_answered(world: World, doing: Doing) -> None:
    said = await world.body(MODERATOR, CREATE)
    assert "3 puntos, 50 min" in said
    [(cause, edits, body)] = await shown(world)
    assert (cause, edits) == (CAUSE, None)
    assert body.splitlines()[0] == "Mesa de prueba 1 (Mesa MESA-1)"
    assert "1. Apertura (10 min), @mod:hs" in body
    assert "2. La experiencia de Chile (25 min), Chile" in body
    assert "3. Acuerdos (15 min)" in body
    assert "Duración total: 50 min." in body
    await doing.all()
    pinned = doing.rooms.state[ROOM, "m.room.pinned_events"]["pinned"]
    assert len(pinned) == 1


async def test_nothing_is_pinned_before_it_is_sent(world: World, doing: Doing) -> None:
    async with world.database.write() as tx:
        mesa = await world.services.mesas.find(tx, MesaId("MESA-1"))
        await world.services.agendas.create(
            tx,
            mesa,
            [AgendaItem("Apertura")],
            by=Origin(ROOM, EventId("$ask"), None, MODERATOR, "es"),
        )
    await world.services.portada.run_due(world.now)
    await doing.all()
    assert (ROOM, "m.room.pinned_events") not in doing.rooms.state
    await world.posted()
    await doing.all()
    assert (ROOM, "m.room.pinned_events") in doing.rooms.state


async def test_each_step_is_one_edit_of_the_message(world: World, doing: Doing) -> None:
    await world.body(MODERATOR, CREATE)
    await world.tick()
    assert "Punto 1 de 3: Apertura" in await world.body(MODERATOR, "!agenda siguiente")
    await world.tick()
    said = await world.body(MODERATOR, "!siguiente")
    assert "Punto 2 de 3: La experiencia de Chile (25 min), Chile." in said
    assert "Se cerró «Apertura»" in said
    posts = await shown(world)
    assert [(cause, edits) for cause, edits, _ in posts] == [
        (CAUSE, None),
        (f"{CAUSE}-1", CAUSE),
        (f"{CAUSE}-2", CAUSE),
    ]
    assert "1. ✔ Apertura" in posts[-1][2]
    assert "2. ▶ La experiencia de Chile" in posts[-1][2]
    assert "3. Acuerdos" in posts[-1][2]


async def test_beyond_the_last_point_the_agenda_is_closed(world: World) -> None:
    await world.body(MODERATOR, "!agenda crear\nApertura\nCierre")
    for _ in range(2):
        await world.body(MODERATOR, "!siguiente")
    assert "la agenda está terminada" in await world.body(MODERATOR, "!siguiente")
    assert (await agenda_of(world)).is_closed
    edits = len(await shown(world))
    said = await world.body(MODERATOR, "!siguiente")
    assert world.outcome == "refused"
    assert "!agenda crear" in said
    assert len(await shown(world)) == edits


async def test_points_are_added_moved_and_removed(world: World) -> None:
    await world.body(MODERATOR, CREATE)
    await world.body(MODERATOR, "!agenda agregar Próximos pasos | 10 | Chile")
    await world.body(MODERATOR, "!agenda agregar Saludo | 5 posición=1")
    await world.body(MODERATOR, "!agenda mover 5 2")
    assert "Quité «Acuerdos»" in await world.body(MODERATOR, "!agenda quitar 5")
    assert [item.title for item in (await agenda_of(world)).items] == [
        "Saludo",
        "Próximos pasos",
        "Apertura",
        "La experiencia de Chile",
    ]
    assert "2. Próximos pasos (10 min), Chile" in (await shown(world))[-1][2]


async def test_a_change_that_changes_nothing_edits_nothing(world: World) -> None:
    await world.body(MODERATOR, CREATE)
    await world.body(MODERATOR, "!agenda mover 2 2")
    assert world.outcome == "answered"
    assert len(await shown(world)) == 1


async def test_one_wrong_line_and_nothing_changes(world: World) -> None:
    await world.body(MODERATOR, CREATE)
    before = await world.state()
    said = await world.body(MODERATOR, "!agenda crear\nUno | 10\nDos | x9 | Chile\n| 3")
    assert "hay 2 líneas por corregir" in said
    assert "Línea 2" in said
    assert "Línea 3" in said
    assert await world.state() == before


async def test_an_agenda_that_has_not_begun_is_replaced_in_place(world: World) -> None:
    await world.body(MODERATOR, CREATE)
    await world.tick()
    await world.body(MODERATOR, "!agenda crear\nOtra cosa")
    posts = await shown(world)
    assert posts[-1][:2] == (f"{CAUSE}-1", CAUSE)
    assert "Otra cosa" in posts[-1][2]


async def test_an_agenda_that_runs_is_not_replaced(world: World) -> None:
    await world.body(MODERATOR, CREATE)
    await world.body(MODERATOR, "!siguiente")
    before = await world.state()
    said = await world.body(MODERATOR, "!agenda crear\nOtra cosa")
    assert "punto 1 de 3" in said
    assert await world.state() == before


async def test_lines_may_come_as_a_reply(world: World) -> None:
    said = await world.body(MODERATOR, "!agenda crear")
    assert "Responda a este mensaje con los puntos" in said
    await world.body(MODERATOR, "Apertura | 10\nCierre", answers=world.last_post)
    assert [item.title for item in (await agenda_of(world)).items] == ["Apertura", "Cierre"]


async def test_anybody_in_the_mesa_sees_it(world: World) -> None:
    assert "La publica quien modera" in await world.body(OFFICIAL, "!agenda ver")
    assert "!agenda crear" in await world.body(MODERATOR, "!agenda ver")
    await world.body(MODERATOR, CREATE)
    assert "1. Apertura" in await world.body(OFFICIAL, "!agenda")
    await world.body(OFFICIAL, "!siguiente")
    assert world.outcome == "refused"


async def test_focal_points_run_a_mesa_that_nobody_moderates(world: World) -> None:
    await world.body(FOCAL_POINT, CREATE)
    assert world.outcome == "refused"
    async with world.database.write() as tx:
        await tx.execute(delete(tables.moderators))
    await world.body(FOCAL_POINT, CREATE)
    assert world.outcome == "answered"
    assert len((await agenda_of(world)).items) == 3


async def test_a_step_asked_for_an_hour_ago_is_refused(world: World) -> None:
    await world.body(MODERATOR, CREATE)
    await world.body(MODERATOR, "!siguiente", late_by=timedelta(hours=2))
    assert world.outcome == "refused"
    assert not (await agenda_of(world)).has_started


async def test_two_steps_at_once_are_two_steps(world: World) -> None:
    await world.body(MODERATOR, CREATE)
    await asyncio.gather(
        world.say(MODERATOR, "!siguiente"),
        world.say(COORDINATOR, "!siguiente mesa=MESA-1", COORDINATION),
    )
    assert (await agenda_of(world)).position == 2
    assert "2. ▶" in (await shown(world))[-1][2]


async def test_a_mesa_without_a_room_yet_has_no_agenda(world: World) -> None:
    line = '!mesa crear "Una" partes="Chile; Perú"'
    await world.body(COORDINATOR, line, COORDINATION)
    said = await world.body(COORDINATOR, "!agenda crear mesa=MESA-3\nApertura | 10", COORDINATION)
    assert "todavía se está creando" in said
    assert world.outcome == "refused"


async def test_points_as_pasted_or_as_the_agenda_shows_them(world: World) -> None:
    lines = (
        "1. Apertura (10 min), @mod:hs",
        "Experiencia\t25\tchile",
        "Acuerdos: 15 min",
        "Preguntas, 1 h",
        "Etapas 1, 2 y 3",
        "Cierre; 5",
    )
    await world.body(MODERATOR, "!agenda crear\n" + "\n".join(lines))
    assert [
        (item.title, item.length and item.length.total_seconds() / 60, item.presenter)
        for item in (await agenda_of(world)).items
    ] == [
        ("Apertura", 10, "@mod:hs"),
        ("Experiencia", 25, "Chile"),
        ("Acuerdos", 15, None),
        ("Preguntas", 60, None),
        ("Etapas 1, 2 y 3", None, None),
        ("Cierre", 5, None),
    ]


async def test_numbers_as_they_are_said(world: World) -> None:
    await world.body(MODERATOR, CREATE)
    await world.body(MODERATOR, "!agenda mover el punto 3 al 1")
    await world.body(MODERATOR, "!agenda borrar #2.")
    titles = [item.title for item in (await agenda_of(world)).items]
    assert titles == ["Acuerdos", "La experiencia de Chile"]
