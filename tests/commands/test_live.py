"""A meeting as it runs: opened, point by point, ended with what became of it."""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlalchemy import select

from bot.domain.ids import EventId, MeetingId, MesaId
from bot.domain.meeting import Meeting, MeetingState
from bot.i18n import LANGUAGES
from storage import agendas, meetings, tables
from tests.chat.world import (
    BRAZILIAN,
    CATALOGS,
    COORDINATION,
    COORDINATOR,
    FOCAL_POINT,
    MODERATOR,
    OFFICIAL,
    World,
)

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


async def test_an_agenda_longer_than_its_meeting_says_so(world: World) -> None:
    await world.body(MODERATOR, LATER)
    assert "!reunión mover" not in await world.body(MODERATOR, AGENDA)
    said = await world.body(MODERATOR, "!agenda crear\nApertura | 10\nDebate | 63")
    assert "más de lo que dura la reunión (1 h)" in said
    assert "!reunión mover REU-1 duración=75" in said
    assert "!reunión mover" not in await world.body(MODERATOR, "!reunion mover REU-1 duración=75")


async def test_a_draft_that_was_begun_by_mistake_is_taken_anew(world: World) -> None:
    await world.body(MODERATOR, AGENDA)
    await world.body(MODERATOR, "!siguiente")
    await world.body(MODERATOR, LATER)
    assert "▶" not in await world.body(OFFICIAL, "!agenda ver")
    assert await points(world, ONE) == ["Apertura", "La experiencia de Chile", "Acuerdos"]
    assert await points(world, None) == []


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


async def test_two_moderators_at_once_go_on_by_one_point(world: World) -> None:
    for line in (AGENDA, SOON, "!reunion abrir"):
        await world.body(MODERATOR, line)
    world.now += timedelta(minutes=5)
    assert "Punto 2 de 3" in await world.body(MODERATOR, "!siguiente")
    before = await world.state()
    for line in ("!siguiente", "!pendiente"):
        said = await world.body(COORDINATOR, line, late_by=timedelta(seconds=1))
        assert "ya se pasó a «La experiencia de Chile»" in said
    assert await world.state() == before
    # Who says so twice, while the bot was slow, means it.
    said = await world.body(MODERATOR, "!siguiente", late_by=timedelta(seconds=1))
    assert "Punto 3 de 3" in said
    world.now += timedelta(seconds=2)
    said = await world.body(COORDINATOR, "!siguiente", late_by=timedelta(seconds=1))
    assert "Era el último de los 3 puntos" in said


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
    world.now += timedelta(days=6, hours=22)
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


# --- Time -------------------------------------------------------------------------------------


async def opened(world: World) -> None:
    """A meeting of three points that runs, and the next one, in a week."""
    for line in (AGENDA, SOON, LATER, "!reunion abrir"):
        await world.body(MODERATOR, line)
    await world.tick()


async def test_the_time_left_is_shown_and_what_is_over_said_once(world: World) -> None:
    await opened(world)
    await world.body(MODERATOR, "!siguiente")  # 25 minutes
    assert "quedan 25 min, hasta las 15:25 (Santiago)" in await portada(world)
    assert "Sigue: «Acuerdos»" in await portada(world)
    edits = len(await posts(world, "portada-"))
    for minutes, shown in ((20, "quedan 5 min"), (5, "se cumplió su tiempo"), (5, "se pasó 5 min")):
        world.now += timedelta(minutes=minutes)
        assert shown in await portada(world)
    assert len(await posts(world, "portada-")) == edits + 3
    [(_, thread, said)] = await posts(world, "over-REU-1")
    assert thread == "meeting-REU-1"
    assert "Se cumplió el tiempo de «La experiencia de Chile»" in said
    said = await world.body(MODERATOR, "!agenda extender 5")
    assert "tiene 5 min más: hasta las 15:35 (Santiago)" in said
    assert "quedan 5 min" in await portada(world)
    world.now += timedelta(minutes=5)
    await world.tick()
    assert len(await posts(world, "over-REU-1")) == 2
    said = await world.body(OFFICIAL, "!agenda ver")
    assert "1. ✔ Apertura (10 min), @mod:hs: llevó 1 min" in said
    assert "3. 15:35 · Acuerdos (15 min)" in said
    await world.body(MODERATOR, "!agenda extender 500")
    assert world.outcome == "refused"


async def test_a_meeting_that_nobody_ends_is_ended(world: World) -> None:
    await opened(world)
    world.now += timedelta(hours=3, minutes=59)
    await world.tick()
    assert (await meeting(world)).is_open
    world.now += timedelta(minutes=2)
    assert "Nadie la terminó" in "\n".join(each["body"] for each in await world.tick())
    assert (await meeting(world)).state is MeetingState.ENDED
    assert await world.tick() == []


async def test_past_the_last_point_ending_is_asked(world: World) -> None:
    await opened(world)
    for _ in range(3):
        said = await world.body(MODERATOR, "!siguiente")
    assert said.count("¿Termino la reunión?") == 1  # and not in the thread
    question = (await posts(world, "point-REU-1-0"))[0][0]
    async with world.database.read() as tx:
        event = await tx.scalar(
            select(tables.outbox.c.event_id).where(tables.outbox.c.cause == question)
        )
    await world.tap(OFFICIAL, "✅", event)
    assert (await meeting(world)).is_open
    await world.tap(MODERATOR, "✅", event)
    assert (await meeting(world)).state is MeetingState.ENDED


async def test_what_is_left_pending_goes_on(world: World) -> None:
    await opened(world)
    said = await world.body(MODERATOR, "!agenda pendiente")
    assert "«Apertura» queda pendiente: pasó a la agenda de la Reunión REU-2" in said
    assert "Punto 2 de 3" in said
    assert "1. ⏸ Apertura (10 min), @mod:hs: queda pendiente" in await portada(world)
    said = await world.body(MODERATOR, "!agenda pendiente 3")
    assert "«Acuerdos» queda pendiente" in said
    assert await points(world, TWO) == ["Apertura", "Acuerdos"]
    await world.body(MODERATOR, "!agenda pendiente 3")
    assert world.outcome == "refused"
    said = await world.body(MODERATOR, "!reunion terminar")
    assert "está en la agenda de la Reunión REU-2" in said
    assert await points(world, TWO) == ["Apertura", "Acuerdos"]  # the last one was dealt with


async def test_points_have_materials(world: World) -> None:
    url = "https://www.mineduc.example/lectura"
    await world.body(MODERATOR, f"!agenda crear\nLectura | 10 | Chile | {url}\nCierre {url}/b")
    assert await points(world, None) == ["Lectura", "Cierre"]
    await world.body(MODERATOR, SOON)
    assert f"Material: {url}" in await world.body(MODERATOR, "!reunion abrir")
    said = await world.body(MODERATOR, "!agenda agregar Otro https://ana:clave@mineduc.example")
    assert "dirección del material" in said


# --- Who speaks -------------------------------------------------------------------------------


async def event_of(world: World, cause: str) -> str:
    async with world.database.read() as tx:
        found = await tx.scalar(
            select(tables.outbox.c.event_id)
            .where(tables.outbox.c.cause.startswith(cause))
            .order_by(tables.outbox.c.id)
        )
    assert found is not None
    return str(found)


async def test_a_raised_hand_waits_and_is_given_the_floor(world: World) -> None:
    await opened(world)
    target = await event_of(world, "meeting-REU-1-opened")
    await world.tap(OFFICIAL, "✋", target)
    taken_back = world.last_event
    await world.tap(OFFICIAL, "✋", await event_of(world, "portada-"))
    await world.tap(BRAZILIAN, "✋", target)
    assert "número 3" in await world.body(FOCAL_POINT, "!palabra pedir")
    world.now += timedelta(minutes=1)
    shown = await portada(world)
    assert f"Piden la palabra, en orden: {OFFICIAL}, {BRAZILIAN} y {FOCAL_POINT}" in shown
    async with world.database.write() as tx:
        await world.services.marks.withdrawn(tx, EventId(taken_back), OFFICIAL)
    said = await world.say(MODERATOR, "!palabra dar")
    assert f"Tiene la palabra {BRAZILIAN}" in said[0]["body"]
    assert said[0]["m.mentions"] == {"user_ids": [BRAZILIAN]}
    assert f"Tiene la palabra {BRAZILIAN}" in await world.body(OFFICIAL, "!palabra")
    await world.body(OFFICIAL, "!palabra dar")
    assert world.outcome == "refused"
    assert "ya no pide" in await world.body(FOCAL_POINT, "!palabra quitar")
    assert "Nadie pide la palabra" in await world.body(MODERATOR, "!agenda palabra")
    await world.body(MODERATOR, "!reunion terminar")
    await world.tap(OFFICIAL, "✋", target)
    assert "no tiene una reunión en curso" in await world.body(OFFICIAL, "!palabra")


async def test_a_round_gives_each_party_its_turn(world: World) -> None:
    await world.body(MODERATOR, "!ronda 2")
    assert world.outcome == "refused"
    await opened(world)
    said = await world.body(MODERATOR, "!ronda 2")
    assert "2 partes, 2 min cada una" in said
    assert "Turno de Chile: 2 min, hasta las 15:02 (Santiago)" in said
    assert "Sigue Brasil" in said
    assert "es el turno de Chile" in await world.body(MODERATOR, "!ronda")
    assert "Turno de Brasil" in await world.body(MODERATOR, "!ronda siguiente")
    world.now += timedelta(minutes=1)
    assert "Ronda: turno de Brasil, el último" in await portada(world)
    said = await world.body(MODERATOR, "!ronda siguiente")
    assert "hablaron 2 de 2 partes" in said
    assert "No hay una ronda" in await world.body(MODERATOR, "!ronda siguiente")
    await world.body(MODERATOR, "!ronda")
    assert "hablaron 1 de 2 partes" in await world.body(MODERATOR, "!ronda terminar")


async def test_a_turn_that_is_over_is_said_once_where_it_began(world: World) -> None:
    await opened(world)
    await world.body(MODERATOR, "!ronda 2")
    world.now += timedelta(minutes=1)
    assert "Ronda: turno de Chile, hasta las 15:02 (Santiago); sigue Brasil" in await portada(world)
    world.now += timedelta(minutes=1)
    [edit] = [each for each in await world.tick() if "Turno de Chile" in each["body"]]
    assert "Para dar el turno a Brasil: !ronda siguiente" in edit["body"]
    world.now += timedelta(minutes=1)
    assert "Ronda: Chile cumplió su tiempo; sigue Brasil" in await portada(world)
    assert "Chile cumplió su tiempo" in await world.body(OFFICIAL, "!palabra")
    world.now += timedelta(minutes=1)
    assert await world.tick() == []
    # A step of the agenda meanwhile does not have the clock forget the next turn.
    await world.body(MODERATOR, "!ronda siguiente")
    await world.body(MODERATOR, "!siguiente")
    world.now += timedelta(minutes=2)
    [edit] = [each for each in await world.tick() if "Turno de Brasil" in each["body"]]
    assert "Para terminar la ronda: !ronda terminar" in edit["body"]
    world.now += timedelta(minutes=1)
    assert "Brasil, la última en hablar, cumplió su tiempo" in await portada(world)
    assert len([cause for cause, *_ in await posts(world, "round-") if "over" in cause]) == 2


EXAMPLES = (
    *("reunion-abrir", "reunion-vivo", "agenda-extender"),
    *("palabra-pedir", "palabra-ver", "palabra-dar", "palabra-quitar"),
    *("ronda-abrir", "ronda-siguiente", "ronda-terminar"),
    *("agenda-pendiente", "reunion-terminar"),
)


@pytest.mark.parametrize("language", LANGUAGES)
async def test_the_examples_of_help_run_a_meeting(world: World, language: str) -> None:
    for line in (AGENDA, SOON):
        await world.body(MODERATOR, line)
    for key in EXAMPLES:
        line = CATALOGS.plain(language, f"help-{key}.example")
        said = await world.body(MODERATOR, line)
        assert world.outcome == "answered", (line, said)
