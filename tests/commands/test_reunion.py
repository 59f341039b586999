"""`!reunion …` as people write it: announced, reminded of, moved and called off."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import delete, insert, select, update

from bot.domain.ids import MesaId, RoomId, UserId
from bot.i18n import LANGUAGES
from bot.services.call_rooms import unguessable_name
from storage import acts_log, rooms, tables
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
    direct,
    open_world,
)

SCHEDULE = '!reunion programar 2027-02-10 15:00 duracion=90 título="Primera reunión"'
START = datetime(2027, 2, 10, 18, tzinfo=UTC)  # 15:00 in Santiago, summer time
NAME = re.compile(re.escape(JITSI) + r"/(mesa-[a-z2-7]{32})\b")


async def posts(world: World, like: str) -> list[Any]:
    """The messages in the outbox whose cause begins so."""
    async with world.database.read() as tx:
        return list(
            await tx.all(
                select(tables.outbox)
                .where(
                    tables.outbox.c.cause.startswith(like),
                    tables.outbox.c.type == "m.room.message",
                )
                .order_by(tables.outbox.c.id)
            )
        )


async def texts(world: World, like: str) -> list[str]:
    return [row.content["body"] for row in await posts(world, like) if "body" in row.content]


async def bodies(world: World) -> str:
    return "\n\n".join(content["body"] for content in await world.tick())


async def at(world: World, moment: datetime) -> Sequence[Mapping[str, Any]]:
    """What is said when it is that late."""
    world.now = moment
    return await world.tick()


async def portada(world: World, moment: datetime) -> str:
    """What the pinned message becomes when it is that late."""
    said = [str(each["body"]) for each in await at(world, moment)]
    (shown,) = [body for body in said if body.startswith("Mesa de prueba 1")]
    return shown


async def reminders(world: World, moment: datetime) -> list[Mapping[str, Any]]:
    return [each for each in await at(world, moment) if "Recordatorio" in each["body"]]


async def confirm(world: World, user: UserId = MODERATOR, room: RoomId = ROOM) -> str:
    """Tap ✅ on the last question."""
    (question,) = (await posts(world, f"reply-$event-{world.count}"))[:1]
    await world.tap(user, "✅", question.event_id, room)
    return "\n\n".join(content["body"] for content in await world.posted())


async def enter(world: World, *users: UserId, membership: str = "join") -> None:
    async with world.database.write() as tx:
        await rooms.set_members(tx, {(ROOM, user): (membership, None) for user in users})


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


# --- At the same time -------------------------------------------------------------------------


async def test_meetings_of_one_mesa_at_the_same_time_are_named(world: World) -> None:
    await world.body(MODERATOR, SCHEDULE)
    said = await world.body(MODERATOR, "!reunion programar 2027-02-10 16:00")
    assert "la mesa tiene a esa hora otra reunión, REU-1 («Primera reunión»)" in said
    assert "Atención" not in await world.body(MODERATOR, "!reunion programar 2027-02-10 17:00")
    assert "REU-3" in await world.body(MODERATOR, "!reunion mover REU-1 2027-02-10 17:00")


async def apart(world: World, user: UserId, line: str, room: RoomId = ROOM) -> tuple[str, str]:
    """What is answered to a line, and what coordination is told because of it."""
    before = world.seen
    await world.say(user, line, room)
    rows = [row for row in await posts(world, "") if row.id > before and "body" in row.content]
    told = [row for row in rows if row.room_id == COORDINATION and "clash" in row.cause]
    said = [row for row in rows if row not in told]
    shown = ["\n".join(row.content["body"] for row in some) for some in (said, told)]
    return shown[0], shown[1]


async def test_who_moderates_two_at_once_is_warned_without_telling_of_the_other_mesa(
    world: World,
) -> None:
    await world.say(MODERATOR, SCHEDULE, OTHER_ROOM)
    in_room, told = await apart(world, MODERATOR, "!reunion programar 2027-02-10 14:30")
    assert "@moderacion:example.org modera a esa hora una reunión de otra mesa" in in_room
    assert "MESA-2" not in in_room
    assert "REU-1" not in in_room
    assert "REU-2 de la Mesa MESA-1" in told
    assert "- Reunión REU-1 de la Mesa MESA-2" in told
    assert "En las dos modera @moderacion:example.org" in told
    alone, _ = await apart(
        world, MODERATOR, "!reunion programar 2027-02-10 14:30 mesa=MESA-1", direct(MODERATOR)
    )
    assert "la Reunión REU-1 de la Mesa MESA-2" in alone


async def test_of_another_mesa_only_who_moderates_it_and_coordination_are_told(
    world: World,
) -> None:
    other = UserId("@otra-moderacion:example.org")
    async with world.database.write() as tx:
        await tx.execute(insert(tables.moderators).values(mesa_id="MESA-1", user_id=other))
        values = {"room_id": direct(other), "kind": "direct", "person": other}
        await tx.execute(insert(tables.rooms).values(**values, encrypted=True, state={}))
    await world.say(MODERATOR, SCHEDULE, OTHER_ROOM)
    line = "!reunion programar 2027-02-10 14:30 mesa=MESA-1"
    said, told = await apart(world, other, line, direct(other))
    assert "@moderacion:example.org modera a esa hora una reunión de otra mesa" in said
    assert "MESA-2" not in said
    assert "REU-1" not in said
    assert "MESA-2" in told
    said, told = await apart(world, COORDINATOR, line, direct(COORDINATOR))
    assert "la Reunión REU-1 de la Mesa MESA-2" in said
    assert told == ""


async def test_who_shares_only_the_space_is_said_and_named_to_coordination(world: World) -> None:
    await world.say(MODERATOR, SCHEDULE, OTHER_ROOM)
    async with world.database.write() as tx:
        await tx.execute(delete(tables.moderators).where(tables.moderators.c.mesa_id == "MESA-2"))
    line = "!reunion programar 2027-02-10 14:30"
    said, told = await apart(world, MODERATOR, line)
    assert "A esa hora se realiza también una reunión de otra mesa" in said
    assert "MESA-2" not in said
    assert "Reunión REU-1 de la Mesa MESA-2" in told
    said, told = await apart(world, COORDINATOR, f"{line} mesa=MESA-1", direct(COORDINATOR))
    assert "la Reunión REU-1 de la Mesa MESA-2, el miércoles" in said
    assert told == ""
    async with world.database.write() as tx:
        archived = update(tables.mesas).where(tables.mesas.c.id == "MESA-2")
        await tx.execute(archived.values(state="archived"))
    said, told = await apart(world, MODERATOR, line)
    assert "otra mesa" not in said
    assert told == ""


# --- Dates that may be read in two ways -------------------------------------------------------


async def test_a_date_that_may_be_another_is_asked_about_before_it_stands(world: World) -> None:
    before = await world.state()
    said = await world.body(MODERATOR, "!reunion programar 03/04/2027 15:00 título=Otoño")
    assert "Entendí: sábado 3 de abril de 2027, 15:00 (Santiago)." in said
    assert "Con el mes primero sería el jueves 4 de marzo de 2027." in said
    assert await world.state() == before
    assert await confirm(world, OFFICIAL) == ""
    await world.say(MODERATOR, "!reunion programar 03/04/2027 15:00 título=Otoño")
    said = await confirm(world)
    assert said.startswith("Reunión REU-1: Otoño")
    assert "Programé la Reunión REU-1 para el sábado 3 de abril de 2027" in said


async def test_a_move_to_such_a_date_is_asked_about_too(world: World) -> None:
    await world.say(MODERATOR, SCHEDULE)
    said = await world.body(MODERATOR, "!reunion mover REU-1 viernes 17:00")
    assert "Antes de mover la Reunión REU-1" in said
    assert "Hoy es viernes 15 de enero de 2027" in said
    said = await confirm(world)
    assert "Antes: miércoles 10 de febrero" in said
    assert "La Reunión REU-1 es ahora el viernes 15 de enero de 2027, 17:00" in said
    assert "no tiene una Reunión REU-9" in await world.body(
        MODERATOR, "!reunion mover REU-9 3/4 9:00"
    )


async def test_what_was_asked_is_checked_again_when_it_is_confirmed(world: World) -> None:
    await world.say(MODERATOR, "!reunion programar viernes 17:00")
    asked = f"reply-$event-{world.count}"
    world.now += timedelta(hours=3)
    (question,) = (await posts(world, asked))[:1]
    await world.tap(MODERATOR, "✅", question.event_id)
    assert "ya pasó" in (await world.posted())[0]["body"]
    assert await posts(world, "meeting-") == []


@pytest.mark.parametrize(
    ("date", "said"),
    [
        ("2027-02-10 3:00", "Si es por la tarde, la hora es 15:00"),
        ("10 de febrero a medianoche", "Es la medianoche con la que empieza ese día"),
        ("2027-04-03 23:30", "La segunda se escribe `2027-04-03 23:30 -04:00`"),
        ("2027-09-05 0:30", "la hora que escribió no existe"),
    ],
)
async def test_an_odd_hour_is_asked_about_with_why(world: World, date: str, said: str) -> None:
    shown = await world.body(MODERATOR, f"!reunion programar {date}")
    assert said.replace("`", "") in shown.replace("`", "")
    assert await posts(world, "meeting-") == []
    if "segunda" in said:
        shown = await world.body(MODERATOR, "!reunion programar 2027-04-03 23:30 -04:00")
        assert "sábado 3 de abril de 2027, 23:30" in shown
        assert "Programé" in shown


async def test_a_meeting_that_is_soon_is_scheduled_with_a_warning(world: World) -> None:
    assert "con 15 días de anticipación" in await world.body(
        MODERATOR, "!reunion programar 2027-01-29 15:00"
    )
    assert "con 15 días" not in await world.body(MODERATOR, "!reunion programar 2027-01-30 15:00")
    assert "con 15 días" in await world.body(MODERATOR, "!reunion mover REU-2 2027-01-20 15:00")
    assert "con 15 días" not in await world.body(MODERATOR, "!reunion mover REU-1 duracion=30")


async def test_a_move_and_a_cancellation_ring_for_everyone_who_is_to_come(world: World) -> None:
    await enter(world, MODERATOR, OFFICIAL, BRAZILIAN)
    await enter(world, FOCAL_POINT, membership="invite")
    await world.say(MODERATOR, SCHEDULE)
    await world.say(MODERATOR, "!reunion mover REU-1 2027-02-11 15:00")
    await world.say(MODERATOR, "!reunion cancelar REU-1")
    await confirm(world)
    news = [row.content for row in await posts(world, "meeting-REU-1-news")]
    ringing = {"user_ids": sorted([MODERATOR, OFFICIAL, BRAZILIAN])}
    assert [each["m.mentions"] for each in news] == [ringing, {}] * 2  # {}: in the thread


async def test_a_cancelled_meeting_is_in_nobodys_way(world: World) -> None:
    await world.body(MODERATOR, SCHEDULE)
    await world.say(MODERATOR, "!reunion cancelar REU-1")
    await confirm(world)
    assert "Atención" not in await world.body(MODERATOR, SCHEDULE)


# --- Moving -----------------------------------------------------------------------------------


async def test_a_move_changes_the_announcement_and_is_said_anew(world: World) -> None:
    await world.body(MODERATOR, SCHEDULE)
    edit, news, inside, reply = await world.say(
        MODERATOR, "!reunion mover REU-1 2027-02-11 10:00", thread="$elsewhere"
    )
    assert inside["m.relates_to"]["rel_type"] == "m.thread"
    assert (inside["msgtype"], inside["body"]) == ("m.notice", news["body"])
    assert "Fecha: jueves 11 de febrero de 2027" in edit["body"]
    assert (news["msgtype"], "m.relates_to" in news) == ("m.text", False)
    assert "La Reunión REU-1 («Primera reunión») se movió." in news["body"]
    assert "Antes: miércoles 10 de febrero de 2027, 15:00 (Santiago)" in news["body"]
    assert "Ahora: jueves 11 de febrero de 2027, 10:00 (Santiago)" in news["body"]
    assert "- 10:00 en Santiago y São Paulo" in news["body"]
    assert reply["m.relates_to"]["event_id"] == "$elsewhere"
    assert [(row.cause, row.edits) for row in await posts(world, "meeting-")] == [
        ("meeting-REU-1", None),
        ("meeting-REU-1-1", "meeting-REU-1"),
        ("meeting-REU-1-news-1", None),
        ("meeting-REU-1-news-1-thread", None),
    ]
    names = {found for body in await texts(world, "meeting-") for found in NAME.findall(body)}
    assert len(names) == 1


async def test_only_the_length_can_change(world: World) -> None:
    await world.body(MODERATOR, SCHEDULE)
    said = await world.body(MODERATOR, "!reunion mover REU-1 duracion=30")
    assert "cambió de duración. Ahora dura 30 min; empieza cuando estaba previsto" in said
    assert "se movió" not in said


async def test_a_move_to_where_it_is_says_nothing_to_the_room(world: World) -> None:
    await world.body(MODERATOR, SCHEDULE)
    (reply,) = await world.say(MODERATOR, "!reunion mover REU-1 2027-02-10 15:00")
    assert "no hizo falta cambiar nada" in reply["body"]
    assert "Diga para cuándo" in await world.body(MODERATOR, "!reunion mover REU-1")


async def test_what_has_begun_is_over_or_called_off_is_not_moved(world: World) -> None:
    await world.body(MODERATOR, SCHEDULE)
    await world.body(MODERATOR, "!reunion programar 2027-02-20 15:00")
    await world.say(MODERATOR, "!reunion cancelar REU-2")
    await confirm(world)
    move = "!reunion mover REU-{} 2027-03-01 15:00"
    assert "está cancelada" in await world.body(MODERATOR, move.format(2))
    world.now = START + timedelta(minutes=1)
    assert "ya empezó" in await world.body(MODERATOR, move.format(1))
    assert "ya empezó" in await world.body(MODERATOR, "!reunion cancelar REU-1")
    world.now = START + timedelta(minutes=90)
    assert "ya pasó" in await world.body(MODERATOR, move.format(1))


async def test_a_meeting_of_another_mesa_is_not_there(world: World) -> None:
    await world.body(MODERATOR, SCHEDULE, OTHER_ROOM)
    before = await world.state()
    for line in (
        "!reunion ver REU-1",
        "!reunion mover REU-1 2027-03-01 15:00",
        "!reunion cancelar REU-1",
        "!reunion ver REU-99",
    ):
        assert "La Mesa MESA-1 no tiene una Reunión" in await world.body(MODERATOR, line)
    assert await world.state() == before


# --- Calling off ------------------------------------------------------------------------------


async def test_a_meeting_is_called_off_when_that_is_confirmed(world: World) -> None:
    await world.body(MODERATOR, SCHEDULE)
    said = await world.body(MODERATOR, '!reunion cancelar REU-1 motivo="feriado nacional"')
    assert "¿Cancelo la Reunión REU-1 («Primera reunión»)" in said
    assert [row.cause for row in await posts(world, "meeting-")] == ["meeting-REU-1"]
    news = await confirm(world)
    assert "La Reunión REU-1 («Primera reunión») se canceló." in news
    assert "Motivo: feriado nacional" in news
    rows = await posts(world, "meeting-")
    assert [(row.cause, row.edits) for row in rows[1:]] == [
        ("meeting-REU-1-1", "meeting-REU-1"),
        ("meeting-REU-1-news-1", None),
        ("meeting-REU-1-news-1-thread", None),
    ]
    assert rows[2].content["msgtype"] == "m.text"
    assert not any(NAME.search(row.content["body"]) for row in rows[1:])
    assert "(cancelada)" in await world.body(OFFICIAL, "!reunion ver REU-1")
    assert "está cancelada" in await world.body(MODERATOR, "!reunion cancelar REU-1")


async def test_only_a_moderators_tap_counts_and_only_once(world: World) -> None:
    await world.body(MODERATOR, SCHEDULE)
    await world.say(MODERATOR, "!reunion cancelar REU-1")
    assert await confirm(world, OFFICIAL) == ""
    (question,) = (await posts(world, f"reply-$event-{world.count - 1}"))[:1]
    assert await world.tap(MODERATOR, "✅", question.event_id) == "silent"
    assert "se canceló" in "".join(content["body"] for content in await world.posted())
    await world.tap(MODERATOR, "✅", question.event_id)
    assert await world.posted() == []


async def test_what_changed_since_the_question_is_not_called_off(world: World) -> None:
    await world.body(MODERATOR, SCHEDULE)
    await world.say(MODERATOR, "!reunion cancelar REU-1")
    asked = f"reply-$event-{world.count}"
    await world.say(MODERATOR, "!reunion mover REU-1 2027-02-11 15:00")
    (question,) = (await posts(world, asked))[:1]
    await world.tap(MODERATOR, "✅", question.event_id)
    assert "cambió después de mi pregunta" in (await world.posted())[0]["body"]
    assert "(cancelada)" not in await world.body(OFFICIAL, "!reunion ver REU-1")


async def test_who_calls_off_from_elsewhere_is_answered_there(world: World) -> None:
    await world.body(MODERATOR, SCHEDULE)
    await world.say(MODERATOR, "!reunion cancelar REU-1 mesa=MESA-1", direct(MODERATOR))
    said = await confirm(world, room=direct(MODERATOR))
    assert "Cancelé la Reunión REU-1" in said


async def test_a_reason_that_is_too_long_is_refused_by_name(world: World) -> None:
    await world.body(MODERATOR, SCHEDULE)
    said = await world.body(MODERATOR, f'!reunion cancelar REU-1 motivo="{"a" * 151}"')
    assert "El motivo tiene 151 caracteres y caben 150" in said


async def test_every_decision_is_on_the_record_without_the_call(world: World) -> None:
    await world.body(MODERATOR, SCHEDULE)
    await world.body(COORDINATOR, "!reunion mover REU-1 2027-02-11 15:00")
    await world.say(MODERATOR, "!reunion cancelar REU-1 motivo=feriado")
    await confirm(world)
    async with world.database.read() as tx:
        acts = await acts_log.of_mesa(tx, MesaId("MESA-1"))
    assert [(act.what, act.actor) for act in acts] == [
        ("meeting.scheduled", MODERATOR),
        ("meeting.moved", COORDINATOR),
        ("meeting.cancelled", MODERATOR),
    ]
    assert acts[1].before["starts_at"] == START.isoformat()
    assert acts[2].after["reason"] == "feriado"
    assert "mesa-" not in repr(acts)


# --- Reminders --------------------------------------------------------------------------------


async def test_the_mesa_is_reminded_four_times_and_the_last_ones_ring(world: World) -> None:
    await enter(world, MODERATOR, OFFICIAL, BRAZILIAN)
    await enter(world, FOCAL_POINT, membership="invite")
    await world.body(MODERATOR, SCHEDULE)
    said = []
    for before in (
        timedelta(days=7),
        timedelta(days=1),
        timedelta(hours=1),
        timedelta(minutes=10),
    ):
        assert await reminders(world, START - before - timedelta(seconds=1)) == []
        said += await reminders(world, START - before)
    assert [each["body"].split("empieza ")[1].split(".")[0] for each in said] == [
        "dentro de 7 días",
        "dentro de 1 día",
        "dentro de 1 h",
        "dentro de 10 min",
    ]
    assert all(each["msgtype"] == "m.text" for each in said)
    assert all("- 15:00 en Santiago y São Paulo" in each["body"] for each in said)
    assert [bool(NAME.search(each["body"])) for each in said] == [False, False, True, True]
    present = sorted([MODERATOR, OFFICIAL, BRAZILIAN])
    assert [each["m.mentions"] for each in said] == [{}, {}, *[{"user_ids": present}] * 2]
    assert await reminders(world, START + timedelta(hours=3)) == []


async def test_reminders_move_with_the_meeting(world: World) -> None:
    await world.body(MODERATOR, SCHEDULE)
    await world.body(MODERATOR, "!reunion mover REU-1 2027-02-12 15:00")
    assert await reminders(world, START - timedelta(days=7)) == []
    for days in (5, -1):  # two days later than at first
        assert await reminders(world, START - timedelta(days=days, seconds=1)) == []
        (one,) = await reminders(world, START - timedelta(days=days))
        assert "dentro de" in one["body"]


async def test_no_reminder_outlives_its_meeting(world: World) -> None:
    await world.body(MODERATOR, SCHEDULE)
    await world.say(MODERATOR, "!reunion cancelar REU-1")
    await confirm(world)
    for before in (7, 1, 0):
        assert await reminders(world, START - timedelta(days=before)) == []


async def test_reminders_whose_time_is_past_are_said_to_be_left_out(world: World) -> None:
    said = await world.body(MODERATOR, "!reunion programar 2027-01-15 16:30")
    assert "La recordaré en la sala 1 h y 10 min antes." in said
    assert "Ya no hay tiempo para los recordatorios de 7 días y 1 día antes." in said
    said = await world.body(MODERATOR, "!reunion programar 2027-01-15 15:05")
    assert "La recordaré" not in said


async def test_after_an_outage_the_nearest_reminder_says_it_all(world: World) -> None:
    await world.body(MODERATOR, SCHEDULE)
    (one,) = await reminders(world, START - timedelta(minutes=40))
    assert "empieza dentro de 40 min" in one["body"]
    assert NAME.search(one["body"])
    (last,) = await reminders(world, START + timedelta(minutes=20))
    assert "ya empezó" in last["body"]
    assert NAME.search(last["body"])


async def test_a_meeting_missed_in_an_outage_is_still_spoken_of(world: World) -> None:
    await world.body(MODERATOR, SCHEDULE)
    said = [each["body"] for each in await at(world, START + timedelta(hours=5))]
    (one,) = [body for body in said if "su hora ya pasó" in body]
    assert "REU-1" in one


async def test_a_reminder_rings_for_as_many_as_fit_in_one_event(world: World) -> None:
    people = [UserId(f"@persona-{number:03}-{'x' * 80}:example.org") for number in range(200)]
    async with world.database.write() as tx:
        for position, user in enumerate(people, start=10):
            await tx.execute(
                insert(tables.list_members).values(
                    list_id=1, position=position, name="P", role="participant", user_id=user
                )
            )
    await enter(world, *people)
    await world.body(MODERATOR, SCHEDULE)
    await reminders(world, START - timedelta(hours=2))
    (one,) = await reminders(world, START - timedelta(hours=1))
    assert 50 < len(one["m.mentions"]["user_ids"]) < 200
    assert len(repr(one)) < 30_000


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
