"""`!reunion …` as people write it: announced, looked at, on the portada."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import insert, update

from bot.domain.ids import MesaId
from bot.i18n import LANGUAGES
from bot.services.call_rooms import unguessable_name
from storage import tables
from tests.chat.world import (
    BRAZILIAN,
    CATALOGS,
    COORDINATION,
    COORDINATOR,
    FOCAL_POINT,
    JITSI,
    MODERATOR,
    OFFICIAL,
    OTHER_ROOM,
    ROOM,
    World,
    open_world,
)
from tests.commands.meeting_world import (
    NAME,
    SCHEDULE,
    START,
    at,
    bodies,
    confirm,
    portada,
    posts,
)

# --- Announcing -------------------------------------------------------------------------------


async def test_a_meeting_is_announced_in_every_zone_with_the_way_in(world: World) -> None:
    answer = await world.say(MODERATOR, SCHEDULE)
    announced, reply = answer
    body = announced["body"]
    assert announced["msgtype"] == "m.text"
    assert announced["m.mentions"] == {}
    assert "m.relates_to" not in announced
    assert body.startswith("Reunión REU-1: Primera reunión")
    assert "Fecha: miércoles 10 de febrero de 2027. Duración: 1 h 30 min." in body
    assert "- 15:00 en Santiago y São Paulo" in body
    assert NAME.search(body)
    assert reply["msgtype"] == "m.notice"
    assert "Reunión REU-1 para el miércoles 10 de febrero de 2027, 15:00" in reply["body"]
    assert "7 días, 1 día, 1 h y 10 min antes" in reply["body"]
    assert JITSI not in reply["body"]
    (row,) = await posts(world, "meeting-REU-1")
    assert (row.cause, row.room_id, row.edits) == ("meeting-REU-1", ROOM, None)


async def test_clocks_that_differ_have_a_line_each_and_another_day_is_named(world: World) -> None:
    async with world.database.write() as tx:
        for number, name, zone in (
            (11, "España", "Europe/Madrid"),
            (12, "México", "America/Mexico_City"),
            (13, "Colombia", "America/Bogota"),
        ):
            await tx.execute(
                insert(tables.parties).values(
                    id=number,
                    mesa_id="MESA-1",
                    position=number,
                    name=name,
                    zone=zone,
                    language="es",
                )
            )
    body = (await world.say(MODERATOR, "!reunion programar 2027-07-14 20:00"))[0]["body"]
    assert [line for line in body.splitlines() if line.startswith("- ")] == [
        "- 02:00 en Madrid, del jueves 15 de julio de 2027",
        "- 21:00 en São Paulo",
        "- 20:00 en Santiago",
        "- 19:00 en Bogotá",
        "- 18:00 en Ciudad de México",
    ]
    assert "Fecha: miércoles 14 de julio de 2027." in body


async def test_the_moment_is_taken_in_the_zone_of_who_writes_it(world: World) -> None:
    async with world.database.write() as tx:
        await tx.execute(update(tables.mesas).values(zone="America/Lima"))
    answer = await world.body(MODERATOR, "!reunion programar 2027-02-10 15:00")
    assert "15:00 (Lima)" in answer
    assert "- 17:00 en Santiago y São Paulo" in answer


@pytest.mark.parametrize(
    "date",
    ["2027-02-10 15:00 (Bogotá)", "10 de febrero 15:00 hora de Bogotá", "2027-02-10 3pm Bogotá"],
)
async def test_a_date_goes_by_the_clock_of_the_place_that_it_names(world: World, date: str) -> None:
    answer = await world.body(MODERATOR, f"!reunion programar {date} duracion=90")
    assert "miércoles 10 de febrero de 2027, 15:00 (Bogotá)" in answer
    assert "- 17:00 en Santiago y São Paulo" in answer
    moved = await world.body(MODERATOR, "!reunion mover REU-1 2027-02-11 16h de Brasilia")
    assert "jueves 11 de febrero de 2027, 16:00 (São Paulo)" in moved


async def test_a_place_that_nobody_knows_is_said(world: World) -> None:
    before = await world.state()
    for line in ("2027-02-10 15:00 (Macondo)", "2027-02-10 15:00 hora de Macondo"):
        said = await world.body(MODERATOR, f"!reunion programar {line}")
        assert "No entendí «Macondo» en la fecha" in said
    said = await world.body(MODERATOR, "!reunion programar 2027-02-10 15:00 (México)")
    assert "Entendí: miércoles 10 de febrero de 2027, 15:00 (Ciudad de México)." in said
    assert "hay más de una hora: tomo la de Ciudad de México" in said
    assert await world.state() == before
    said = await confirm(world)
    assert "15:00 (Ciudad de México)" in said
    assert "Programé la Reunión REU-1" in said


async def test_every_meeting_has_a_call_of_its_own_that_nobody_can_guess(world: World) -> None:
    names = set()
    for day in range(10, 15):
        (found,) = NAME.findall(
            await world.body(MODERATOR, f"!reunion programar 2027-02-{day} 9:00")
        )
        names.add(found)
    assert len(names) == 5
    many = {unguessable_name() for _ in range(500)}
    assert len(many) == 500
    assert all(re.fullmatch(r"mesa-[a-z2-7]{32}", name) for name in many)  # 160 bits


async def test_the_name_of_the_call_is_nowhere_but_in_encrypted_messages(world: World) -> None:
    (name,) = NAME.findall(await world.body(MODERATOR, SCHEDULE))
    await world.body(MODERATOR, "!reunion mover REU-1 2027-02-11 15:00")
    state = await world.state()
    assert [table for table, rows in state.items() if name in repr(rows)] == ["meetings"]


async def test_without_a_place_for_calls_it_is_said_who_can_help(tmp_path: Path) -> None:
    async with open_world(tmp_path, jitsi_url=None) as world:
        announced, reply = await world.say(MODERATOR, SCHEDULE)
        assert "http" not in announced["body"]
        assert "Todavía no hay un enlace para entrar" in reply["body"]
        assert "mesas@coordinacion.example" in reply["body"]
        assert "http" not in await world.body(OFFICIAL, "!reunion ver REU-1")


async def test_a_meeting_lasts_an_hour_unless_said(world: World) -> None:
    assert "Duración: 1 h." in await world.body(MODERATOR, "!reunion programar 2027-02-10 15:00")
    said = await world.body(MODERATOR, "!reunion programar 2027-02-11 15:00 duracion=3")
    assert "Una reunión dura entre 5 min y 12 h; entendí 3 min" in said


@pytest.mark.parametrize(
    "when", ["2027-01-15 14:00", "2026-12-01 9:00", "ayer 9:00", "2099-01-01 9:00"]
)
async def test_a_moment_that_cannot_be_is_refused(world: World, when: str) -> None:
    before = await world.state()
    await world.body(MODERATOR, f"!reunion programar {when}")
    assert world.outcome == "refused"
    assert await world.state() == before


async def test_a_title_can_neither_format_nor_mention_nor_hide(world: World) -> None:
    hostile = "<b>*x*</b> [y](https://z.example) @room \u202eabc\x00"
    announced = (
        await world.say(MODERATOR, f'!reunion programar 2027-02-10 15:00 titulo="{hostile}"')
    )[0]
    assert "<b>*x*" not in announced["formatted_body"]
    assert "z.example</a>" not in announced["formatted_body"]
    assert "@room" not in announced["body"]
    assert "\u202e" not in announced["body"]
    assert "*x*" in announced["body"]
    said = await world.body(MODERATOR, f'!reunion programar 2027-02-10 15:00 titulo="{"a" * 151}"')
    assert "151 caracteres y caben 150" in said


async def test_only_who_moderates_decides(world: World) -> None:
    await world.body(MODERATOR, SCHEDULE)
    before = await world.state()
    for line in (SCHEDULE, "!reunion mover REU-1 2027-02-11 15:00", "!reunion cancelar REU-1"):
        for user in (OFFICIAL, FOCAL_POINT):
            assert "quien modera" in await world.body(user, line)
    assert await world.state() == before
    async with world.database.write() as tx:
        await tx.execute(tables.moderators.delete())
    assert "REU-2" in await world.body(FOCAL_POINT, SCHEDULE)


async def test_coordination_schedules_from_its_own_room(world: World) -> None:
    announced, reply = await world.say(COORDINATOR, f"{SCHEDULE} mesa=MESA-2", COORDINATION)
    (row,) = await posts(world, "meeting-REU-1")
    assert row.room_id == OTHER_ROOM
    assert "- 13:00 en Lima" in announced["body"]
    assert "15:00 (Santiago)" in reply["body"]


async def test_nothing_is_announced_in_a_room_that_is_still_being_made(world: World) -> None:
    async with world.database.write() as tx:
        await tx.execute(
            update(tables.mesas).where(tables.mesas.c.id == "MESA-2").values(room_id=None)
        )
    said = await world.body(COORDINATOR, f"{SCHEDULE} mesa=MESA-2", COORDINATION)
    assert "todavía se está creando" in said
    assert await posts(world, "meeting-") == []


# --- Looking ----------------------------------------------------------------------------------


async def test_a_bare_noun_shows_the_next_meeting_and_those_after_it(world: World) -> None:
    assert "no tiene reuniones programadas" in await world.body(OFFICIAL, "!reunion")
    assert "!reunión programar" in await world.body(MODERATOR, "!reunion")
    assert "!reunión programar" not in await world.body(OFFICIAL, "!reunion lista")
    await world.body(MODERATOR, "!reunion programar 2027-02-20 15:00")
    await world.body(MODERATOR, SCHEDULE)
    said = await world.body(OFFICIAL, "!reunion")
    assert said.startswith("Reunión REU-2: Primera reunión")
    assert "Después hay otra reunión:" in said
    assert "- REU-1: sábado 20 de febrero de 2027, 15:00 (Santiago)" in said
    assert "15:00 (São Paulo)" in await world.body(BRAZILIAN, "!reunião listar")


async def test_a_meeting_is_shown_as_it_stands(world: World) -> None:
    await world.body(MODERATOR, SCHEDULE)
    assert NAME.search(await world.body(OFFICIAL, "!REU-1"))
    world.now = START + timedelta(minutes=5)
    said = await world.body(OFFICIAL, "!reunion ver reu 1")
    assert "Está en curso." in said
    assert NAME.search(said)
    world.now = START + timedelta(hours=2)
    said = await world.body(OFFICIAL, "!reunion REU-1")
    assert "Ya se realizó." in said
    assert not NAME.search(said)
    listed = await world.body(OFFICIAL, "!reunion lista")
    assert listed.startswith("Se realizó una reunión:")


async def test_long_lists_say_what_they_leave_out(world: World) -> None:
    for day in range(1, 26):
        await world.body(MODERATOR, f"!reunion programar 2027-03-{day} 9:00")
    said = await world.body(OFFICIAL, "!reunion lista")
    assert "Hay 25 reuniones por venir" in said
    assert "Y otras 5." in said
    world.now = datetime(2027, 4, 1, tzinfo=UTC)
    said = await world.body(OFFICIAL, "!reunion lista")
    assert "Se realizaron 25 reuniones; primero, la última:" in said
    assert "Y otras 15." in said


# --- The portada and the welcome --------------------------------------------------------------


async def test_the_portada_shows_the_next_meeting_until_it_is_over(world: World) -> None:
    await world.body(MODERATOR, SCHEDULE)
    await world.body(MODERATOR, "!reunion programar 2027-02-20 15:00")
    shown = await bodies(world)
    assert "Próxima reunión (REU-1): Primera reunión" in shown
    assert "- 15:00 en Santiago y São Paulo" in shown
    assert NAME.search(shown)
    assert "Hay otra reunión programada: !reunión lista." in shown
    now = await portada(world, START)
    assert "Reunión en curso (REU-1): Primera reunión" in now
    after = await portada(world, START + timedelta(minutes=90))
    assert "Próxima reunión (REU-2)" in after
    assert "REU-1" not in after


async def test_the_portada_follows_every_change(world: World) -> None:
    await world.body(MODERATOR, SCHEDULE)
    await bodies(world)
    world.now += timedelta(minutes=2)
    await world.body(MODERATOR, "!reunion mover REU-1 2027-02-12 10:00")
    assert "viernes 12 de febrero de 2027" in await bodies(world)
    world.now += timedelta(minutes=2)
    await world.body(COORDINATOR, "!mesa editar mesa=MESA-1 parte=Brasil zona=America/Manaus")
    assert "- 09:00 en Manaos" in await bodies(world)
    world.now += timedelta(minutes=2)
    await world.say(MODERATOR, "!reunion cancelar REU-1")
    await confirm(world)
    assert "REU-1" not in await bodies(world)


async def test_newcomers_learn_of_the_last_meeting_and_of_the_next_in_their_zone(
    world: World,
) -> None:
    await world.body(MODERATOR, SCHEDULE)
    await world.body(MODERATOR, "!reunion programar 2027-07-14 15:00")
    await at(world, START + timedelta(hours=3))
    async with world.database.write() as tx:
        await world.services.welcomes.joined(tx, MesaId("MESA-1"), BRAZILIAN)
    said = await at(world, world.now + timedelta(minutes=2))
    (welcome,) = [each["body"] for each in said if BRAZILIAN in each["body"]]
    assert "Última reunião: REU-1 (“Primera reunión”), quarta-feira, 10 de fevereiro" in welcome
    assert "Próxima reunião: REU-2, quarta-feira, 14 de julho de 2027, 16:00" in welcome
    assert "(São Paulo)" in welcome


# --- Help -------------------------------------------------------------------------------------


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("verb", ["programar", "ver", "lista", "mover", "cancelar"])
async def test_every_example_works(world: World, language: str, verb: str) -> None:
    await world.body(MODERATOR, SCHEDULE)
    line = CATALOGS.plain(language, f"help-reunion-{verb}.example", {"mesa": "MESA-1"})
    said = await world.body(MODERATOR, line)
    assert world.outcome == "answered", said


async def test_a_day_is_counted_from_when_the_message_was_written(world: World) -> None:
    late = timedelta(hours=10)  # at 15:00 in Santiago it is read, at 5:00 it was written
    said = await world.body(MODERATOR, "!reunion programar mañana 4:00", late_by=late)
    assert "sábado 16 de enero de 2027" in said
    said = await world.body(MODERATOR, "!reunion programar 2027-01-15 9:00", late_by=late)
    assert "ya pasó" in said
