"""Meetings moved and called off."""

from __future__ import annotations

from datetime import timedelta

from bot.domain.ids import MesaId
from storage import acts_log
from tests.chat.world import (
    BRAZILIAN,
    COORDINATOR,
    FOCAL_POINT,
    MODERATOR,
    OFFICIAL,
    OTHER_ROOM,
    World,
    direct,
)
from tests.commands.meeting_world import (
    NAME,
    SCHEDULE,
    START,
    confirm,
    enter,
    posts,
    texts,
)

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
