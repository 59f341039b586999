"""A meeting as it runs: opened, point by point, ended with what became of it."""

from __future__ import annotations

from datetime import timedelta

from sqlalchemy import select

from bot.domain.ids import MeetingId, MesaId
from bot.domain.meeting import Meeting, MeetingState
from storage import agendas, meetings, tables
from tests.chat.world import COORDINATION, COORDINATOR, MODERATOR, OFFICIAL, World

AGENDA = (
    "!agenda crear\nApertura | 10 | @mod:hs\nLa experiencia de Chile | 25 | Chile\nAcuerdos | 15"
)
SOON = "!reunion programar 2027-01-15 15:30 duracion=90 título=Lectura"  # in half an hour
LATER = "!reunion programar 2027-01-22 15:00"
ONE, TWO = MeetingId("REU-1"), MeetingId("REU-2")


async def meeting(world: World, which: MeetingId = ONE) -> Meeting:
    async with world.database.read() as tx:
        found = await meetings.find(tx, which)
    assert found is not None
    return found


async def points(world: World, which: MeetingId | None) -> list[str]:
    async with world.database.read() as tx:
        found = await agendas.get(tx, MesaId("MESA-1"), which)
    return [] if found is None else [item.title for item in found.items]


async def posts(world: World, cause: str) -> list[tuple[str, str | None, str]]:
    """What was posted with causes that begin so: the cause, whose thread it is in, the text."""
    async with world.database.read() as tx:
        rows = await tx.all(
            select(tables.outbox)
            .where(
                tables.outbox.c.cause.startswith(cause), tables.outbox.c.type == "m.room.message"
            )
            .order_by(tables.outbox.c.id)
        )
    return [
        (row.cause, row.about if "m.relates_to" in row.content else None, row.content["body"])
        for row in rows
    ]


async def portada(world: World) -> str:
    await world.tick()
    return (await posts(world, "portada-"))[-1][2]


async def test_a_draft_is_taken_by_the_next_meeting(world: World) -> None:
    assert "la tomará la próxima" in await world.body(MODERATOR, AGENDA)
    assert "borrador" in await world.body(OFFICIAL, "!agenda ver")
    await world.body(MODERATOR, SOON)
    assert await points(world, None) == []
    assert await points(world, ONE) == ["Apertura", "La experiencia de Chile", "Acuerdos"]
    assert "agenda de la Reunión REU-1" in await world.body(OFFICIAL, "!agenda ver")


async def test_each_meeting_has_an_agenda_of_its_own(world: World) -> None:
    await world.body(MODERATOR, SOON)
    await world.body(MODERATOR, LATER)
    assert "Reunión REU-1" in await world.body(MODERATOR, "!agenda crear\nLo de hoy | 5")
    said = await world.body(MODERATOR, "!agenda crear reunion=REU-2\nLo de después | 5")
    assert "Reunión REU-2" in said
    await world.body(MODERATOR, "!agenda agregar reunión=REU-2\nMás | 5")
    assert await points(world, ONE) == ["Lo de hoy"]
    assert await points(world, TWO) == ["Lo de después", "Más"]
    assert "Lo de hoy" in await portada(world)
    assert "Más" in await world.body(OFFICIAL, "!agenda ver reunion=REU-2")


async def test_opening_says_so_and_begins_the_agenda(world: World) -> None:
    await world.body(MODERATOR, AGENDA)
    await world.body(MODERATOR, SOON)
    said = await world.body(MODERATOR, "!reunion abrir")
    assert "Empezó la Reunión REU-1: Lectura" in said
    assert "Punto 1 de 3: Apertura (10 min)" in said
    assert (await meeting(world)).state is MeetingState.OPEN
    assert (await meeting(world)).opened_at == world.now
    [main, thread] = await posts(world, "meeting-REU-1-opened")
    assert main[1] is None
    assert thread[1] == "meeting-REU-1"
    assert "15:00 (Santiago)" in thread[2]
    shown = await portada(world)
    assert "Reunión en curso (REU-1)" in shown
    assert "1. ▶ Apertura" in shown
    async with world.database.read() as tx:
        waiting = select(tables.reminders).where(tables.reminders.c.next_at.is_not(None))
        assert not await tx.all(waiting)


async def test_opening_elsewhere_is_answered_there(world: World) -> None:
    await world.body(MODERATOR, SOON)
    said = await world.say(COORDINATOR, "!reunion abrir REU-1 mesa=MESA-1", COORDINATION)
    bodies = "\n".join(each["body"] for each in said)
    assert "Abrí la Reunión REU-1" in bodies
    assert "Empezó la Reunión REU-1" in bodies


async def test_near_its_time_the_first_step_opens_the_meeting(world: World) -> None:
    await world.body(MODERATOR, AGENDA)
    await world.body(MODERATOR, SOON)
    assert "Empezó la Reunión REU-1" in await world.body(MODERATOR, "!siguiente")
    assert "Punto 2 de 3" in await world.body(MODERATOR, "!siguiente")
    [main, thread] = await posts(world, "point-REU-1-2")
    assert (main[1], thread[1]) == (None, "meeting-REU-1")


async def test_long_before_its_time_a_step_only_moves_the_agenda(world: World) -> None:
    await world.body(MODERATOR, AGENDA)
    await world.body(MODERATOR, LATER)
    assert "Punto 1 de 3" in await world.body(MODERATOR, "!siguiente")
    assert (await meeting(world)).state is MeetingState.SCHEDULED
    world.now += timedelta(hours=3)
    assert "Punto 1 de 3" in await world.body(MODERATOR, "!reunion abrir")
    async with world.database.read() as tx:
        found = await agendas.get(tx, MesaId("MESA-1"), ONE)
    assert found is not None
    assert found.items[0].opened_at == world.now


async def test_ending_tells_what_there_was(world: World) -> None:
    await world.body(MODERATOR, AGENDA)
    await world.body(MODERATOR, SOON)
    await world.body(MODERATOR, "!acuerdo registrar Antes responsable=Chile vence=2027-02-20")
    world.now += timedelta(minutes=1)
    await world.body(MODERATOR, "!reunion abrir")
    world.now += timedelta(minutes=13)
    await world.body(MODERATOR, "!siguiente")
    await world.body(MODERATOR, "!acuerdo registrar Compartir responsable=Chile vence=2027-02-20")
    world.now += timedelta(minutes=20)
    said = await world.body(MODERATOR, "!reunion terminar")
    assert "Terminó la Reunión REU-1: Lectura. Duró 33 min." in said
    assert "1. ✔ Apertura: 13 min (previstos: 10 min)" in said
    assert "2. ✔ La experiencia de Chile: 20 min" in said
    assert "3. ⏸ Acuerdos: queda pendiente" in said
    assert "Compartir" in said
    assert "Antes" not in said
    assert "la próxima reunión que se programe" in said
    [main, thread] = await posts(world, "meeting-REU-1-ended")
    assert (main[1], thread[1]) == (None, "meeting-REU-1")
    assert main[2] == thread[2]
    assert await points(world, None) == ["Acuerdos"]
    assert "Reunión en curso" not in await portada(world)
    assert "Se realizó una reunión" in await world.body(OFFICIAL, "!reunion lista")
    await world.body(MODERATOR, LATER)
    assert await points(world, TWO) == ["Acuerdos"]


async def test_what_is_pending_goes_to_the_next_meeting(world: World) -> None:
    await world.body(MODERATOR, SOON)
    await world.body(MODERATOR, LATER)
    await world.body(MODERATOR, AGENDA)
    await world.body(MODERATOR, "!agenda crear reunion=REU-2\nLo de después | 5")
    await world.body(MODERATOR, "!reunion abrir")
    assert "en la agenda de la Reunión REU-2" in await world.body(MODERATOR, "!reunión terminar")
    left = ["La experiencia de Chile", "Acuerdos"]
    assert await points(world, TWO) == ["Lo de después", *left]


async def test_what_cannot_be_opened_or_ended_is_said(world: World) -> None:
    assert "no tiene una reunión en curso" in await world.body(MODERATOR, "!reunion terminar")
    assert "no tiene reuniones programadas" in await world.body(MODERATOR, "!reunion abrir")
    await world.body(MODERATOR, SOON)
    await world.body(MODERATOR, LATER)
    await world.body(MODERATOR, "!reunion abrir", late_by=timedelta(hours=2))
    assert world.outcome == "refused"
    assert "no está en curso" in await world.body(MODERATOR, "!reunion terminar REU-1")
    await world.body(OFFICIAL, "!reunion abrir")
    assert world.outcome == "refused"
    await world.body(MODERATOR, "!reunion abrir")
    assert "ya está abierta" in await world.body(MODERATOR, "!reunion abrir REU-1")
    assert "REU-1 está en curso" in await world.body(MODERATOR, "!reunion abrir REU-2")
    assert "ya empezó" in await world.body(MODERATOR, "!reunion mover REU-1 martes 16:00")
    world.now += timedelta(hours=5)  # it runs until it is ended
    assert (await meeting(world)).is_open
    assert "Terminó" in await world.body(MODERATOR, "!reunion terminar")
    assert "ya pasó y no se puede abrir" in await world.body(MODERATOR, "!reunion abrir REU-1")
    said = await world.body(MODERATOR, "!agenda crear reunion=REU-1\nTarde | 5")
    assert "ya terminó y su agenda no cambia" in said


async def test_the_agenda_of_a_meeting_called_off_waits_for_the_next(world: World) -> None:
    await world.body(MODERATOR, AGENDA)
    await world.body(MODERATOR, LATER)
    await world.body(MODERATOR, "!reunion cancelar REU-1")
    await world.tap(MODERATOR, "✅", f"$post-{world.seen - 1}")
    assert await points(world, ONE) == []
    assert len(await points(world, None)) == 3
    await world.body(MODERATOR, LATER)
    assert len(await points(world, TWO)) == 3
