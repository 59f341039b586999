"""Meetings that recur: `cada=`, each a meeting of its own, changed alone or together."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import select

from bot.domain.errors import Refusal
from bot.domain.meeting_series import MOST, Every, moments_of, read_every
from bot.domain.wall import local_of, moment_of
from bot.i18n import LANGUAGES
from storage import tables
from tests.chat.world import MODERATOR, OFFICIAL, OTHER_ROOM, ROOM, World, direct
from tests.commands.test_calendario import files

SERIES = '!reunion programar 2027-03-10 15:00 cada="2 semanas" veces=4 título=Seguimiento'
SANTIAGO = ZoneInfo("America/Santiago")
LINES = [  # Santiago's clocks go back on 3 April, those of Brazil never change
    "- miércoles 24 de marzo de 2027 (REU-2): 15:00 en Santiago y São Paulo",
    "- miércoles 7 de abril de 2027 (REU-3): 16:00 en São Paulo y 15:00 en Santiago",
    "- miércoles 21 de abril de 2027 (REU-4): 16:00 en São Paulo y 15:00 en Santiago",
]


async def rows(world: World, like: str = "meeting-") -> list[Any]:
    async with world.database.read() as tx:
        found = select(tables.outbox).where(tables.outbox.c.cause.startswith(like))
        kept = await tx.all(found.order_by(tables.outbox.c.id))
    return [row for row in kept if row.type == "m.room.message"]


async def starts(world: World) -> Mapping[str, str]:
    """The state and the moment of each meeting, on Santiago's clocks."""
    async with world.database.read() as tx:
        found = await tx.all(
            select(tables.meetings).order_by(tables.meetings.c.created_at, tables.meetings.c.id)
        )
    return {
        row.id: f"{local_of(row.starts_at, SANTIAGO):%m-%d %H:%M}"
        + ("" if row.state == "scheduled" else f" {row.state}")
        for row in found
    }


async def confirm(world: World) -> str:
    (question,) = await rows(world, f"reply-{world.last_event}")
    await world.tap(MODERATOR, "✅", question.event_id)
    return "\n".join(content["body"] for content in await world.posted())


async def tick(world: World, at: datetime) -> list[str]:
    world.now = at
    return [str(content["body"]) for content in await world.tick()]


async def test_all_are_announced_in_one_post_at_the_same_hour_on_the_wall(world: World) -> None:
    announced, reply = await world.say(MODERATOR, SERIES)
    body = announced["body"]
    assert body.startswith("Reunión REU-1: Seguimiento")
    assert "Y otras 3 reuniones después:" in body
    assert [line for line in body.splitlines() if " de 2027 (" in line] == LINES
    assert "Programé 4 reuniones, de REU-1 a REU-4" in reply["body"]
    assert [row.cause for row in await rows(world)] == ["meeting-REU-1"]
    assert list((await starts(world)).values()) == [
        "03-10 15:00",
        "03-24 15:00",
        "04-07 15:00",
        "04-21 15:00",
    ]
    ((name, calendar, thread),) = await files(world)
    assert (name, thread) == ("reunion-REU-1.ics", "meeting-REU-1")
    assert len({each.uid.value for each in calendar.vevent_list}) == 4
    shown = "\n".join(await tick(world, world.now))
    assert "Próxima reunión (REU-1)" in shown
    assert "Hay otras 3 reuniones programadas" in shown


async def test_each_has_its_own_announcement_when_the_one_before_is_over(world: World) -> None:
    await world.say(MODERATOR, SERIES)
    end = datetime(2027, 3, 10, 19, tzinfo=UTC)
    said = await tick(world, end - timedelta(seconds=1))
    assert not any(body.startswith("Reunión REU-2") for body in said)
    for _ in range(2):
        said = await tick(world, end)
        assert [row.cause for row in await rows(world, "meeting-REU-2")] == ["meeting-REU-2"]
    (row,) = await rows(world, "meeting-REU-2")
    assert row.content["body"].startswith("Reunión REU-2: Seguimiento")
    assert row.about is None
    await world.say(MODERATOR, "!reunion mover REU-2 2027-03-25 15:00")
    assert [row.cause for row in await rows(world, "meeting-REU-2")][1:3] == [
        "meeting-REU-2-1",
        "meeting-REU-2-news-1",
    ]
    await world.say(MODERATOR, "!reunion mover REU-3 2027-04-08 15:00")
    (inside,) = await rows(world, "meeting-REU-3-news-1-thread")
    assert inside.about == "meeting-REU-1"


async def test_one_is_moved_or_called_off_by_itself(world: World) -> None:
    await world.say(MODERATOR, SERIES)
    await files(world)
    said = await world.body(MODERATOR, "!reunion mover REU-3 2027-04-08 10:00")
    assert "La Reunión REU-3 («Seguimiento») se movió" in said
    assert "jueves 8 de abril de 2027 (REU-3): 11:00 en São Paulo y 10:00 en Santiago" in said
    ((_, calendar, thread),) = await files(world)
    assert (calendar.vevent.sequence.value, thread) == ("1", "meeting-REU-1")
    await world.say(MODERATOR, "!reunion cancelar REU-2")
    said = await confirm(world)
    assert "La Reunión REU-2 («Seguimiento») se canceló" in said
    assert await starts(world) == {
        "REU-1": "03-10 15:00",
        "REU-2": "03-24 15:00 cancelled",
        "REU-3": "04-08 10:00",
        "REU-4": "04-21 15:00",
    }
    edits = [row for row in await rows(world) if row.edits == "meeting-REU-1"]
    assert [line for line in edits[-1].content["body"].splitlines() if "(REU-" in line] == [
        "- jueves 8 de abril de 2027 (REU-3): 11:00 en São Paulo y 10:00 en Santiago",
        LINES[2],
    ]


async def test_those_after_it_move_alike_across_a_clock_change(world: World) -> None:
    await world.say(MODERATOR, SERIES)
    await files(world)
    said = await world.body(MODERATOR, "!reunion mover REU-2 2027-03-25 10:30 todas=sí")
    assert "Se movieron 3 reuniones, desde la Reunión REU-2 («Seguimiento»)" in said
    assert "Moví 3 reuniones: la primera es el jueves 25 de marzo" in said
    assert list((await starts(world)).values()) == [
        "03-10 15:00",
        "03-25 10:30",
        "04-08 10:30",
        "04-22 10:30",
    ]
    ((_, calendar, thread),) = await files(world)
    assert thread == "meeting-REU-1"
    assert [each.sequence.value for each in calendar.vevent_list] == ["1", "1", "1"]
    news = [row for row in await rows(world) if "-news-" in row.cause]
    assert [(row.cause, row.about) for row in news] == [
        ("meeting-REU-2-news-1", None),
        ("meeting-REU-2-news-1-thread", "meeting-REU-1"),
    ]
    assert "(REU-4): 11:30 en São Paulo y 10:30 en Santiago" in news[0].content["body"]
    assert "no se repite" not in await world.body(
        MODERATOR, "!reunion mover REU-1 duracion=30 todas=sí"
    )
    assert "no hizo falta" in await world.body(
        MODERATOR, "!reunion mover REU-1 duracion=30 todas=sí"
    )


async def test_those_after_it_are_called_off_together_after_a_tap(world: World) -> None:
    await world.say(MODERATOR, SERIES)
    await files(world)
    said = await world.body(MODERATOR, "!reunion cancelar REU-2 todas=sí motivo=feriado")
    assert "¿Cancelo 3 reuniones: la Reunión REU-2" in said
    await world.say(MODERATOR, "!reunion mover REU-4 2027-04-22 15:00")
    (question,) = await rows(world, f"reply-$event-{world.count - 1}")
    await world.tap(MODERATOR, "✅", question.event_id)
    assert "cambió después de mi pregunta" in (await world.posted())[0]["body"]
    await world.say(MODERATOR, "!reunion cancelar REU-2 todas=sí motivo=feriado")
    said = await confirm(world)
    assert "Se cancelaron 3 reuniones, desde la Reunión REU-2" in said
    assert "Motivo: feriado" in said
    states = list((await starts(world)).values())
    assert [state.endswith("cancelled") for state in states] == [False, True, True, True]
    *_, (_, calendar, _) = await files(world)
    assert {each.status.value for each in calendar.vevent_list} == {"CANCELLED"}
    for day in (3, 10, 17, 24, 31, 40):
        due = await tick(world, datetime(2027, 3, 1, 18, tzinfo=UTC) + timedelta(days=day))
        assert not any(body.startswith(("Recordatorio", "Reunión REU-2")) for body in due)
    async with world.database.read() as tx:
        left = await tx.all(select(tables.reminders.c.about, tables.reminders.c.next_at))
    assert not any(row.about in ("REU-2", "REU-3", "REU-4") and row.next_at for row in left)


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("cada=semana", "Falta hasta cuándo se repite"),
        ("veces=3", "Falta cada cuánto se repite"),
        ("cada=rato veces=3", "No entendí cada cuánto"),
        ('cada="2 horas" veces=3', "No entendí cada cuánto"),
        ("cada=semana veces=27", "entre 2 y 26"),
        ("cada=semana veces=1", "entre 2 y 26"),
        ("cada=día hasta=2027-12-31", "más de 26 reuniones"),
        ("cada=semana hasta=2027-03-12", "no se repite ninguna vez"),
        ("cada=lunes veces=3", "no es el día de la semana"),
    ],
)
async def test_what_is_not_clear_or_too_much_changes_nothing(
    world: World, line: str, said: str
) -> None:
    before = await world.state()
    shown = await world.body(MODERATOR, f"!reunion programar 2027-03-10 15:00 {line}")
    assert said in shown
    assert await world.state() == before


async def test_one_that_does_not_recur_is_not_changed_with_others(world: World) -> None:
    await world.say(MODERATOR, "!reunion programar 2027-03-10 15:00")
    for line in ("mover REU-1 2027-03-11 15:00 todas=sí", "cancelar REU-1 todas=sí"):
        assert "no se repite" in await world.body(MODERATOR, f"!reunion {line}")


async def test_a_doubtful_date_is_asked_about_before_they_all_stand(world: World) -> None:
    said = await world.body(
        MODERATOR, "!reunion programar viernes 17:00 cada semana hasta 2027-02-12"
    )
    assert "Hoy es viernes 15 de enero" in said
    assert await starts(world) == {}
    assert "Programé 5 reuniones, de REU-1 a REU-5" in await confirm(world)
    last = list((await starts(world)).values())[-1]
    assert last == "02-12 17:00"


async def test_clashes_of_many_are_said_together(world: World) -> None:
    for day in range(1, 9):
        await world.say(MODERATOR, f"!reunion programar 2027-03-{day} 15:00", OTHER_ROOM)
    line = "!reunion programar 2027-03-01 15:00 cada=día veces=8 mesa=MESA-1"
    said = await world.body(MODERATOR, line, direct(MODERATOR))
    assert said.count("Atención: @moderacion:example.org modera") == 5
    assert "Y coincide con otras 3 reuniones" in said


async def test_an_official_cannot_and_every_language_can(world: World) -> None:
    assert "quien modera" in await world.body(OFFICIAL, SERIES)
    line = {
        "es": '!reunión programar 2027-03-10 15:00 cada="2 semanas" hasta=2027-04-30',
        "en": '!meeting schedule 2027-03-10 15:00 every="2 weeks" until=2027-04-30',
        "pt": '!reunião agendar 2027-03-10 15:00 cada="2 semanas" até=2027-04-30',
        "fr": '!réunion programmer 2027-03-10 15:00 chaque="2 semaines" jusque=2027-04-30',
    }
    for language in LANGUAGES:
        await world.say(MODERATOR, f"!idioma {language}", direct(MODERATOR))
        announced, *_ = await world.say(MODERATOR, line[language], ROOM)
        assert announced["body"].count("de 2027 (REU-") == 3, language


# --- When they are --------------------------------------------------------------------------------


@given(
    day=st.integers(0, 700),
    hour=st.integers(0, 23),
    every=st.sampled_from(["semana", "2 semanas", "mes", "15 días", "chaque mois", "3 weeks"]),
    zone=st.sampled_from(
        ["America/Santiago", "America/Havana", "America/Tijuana", "America/Bogota", "Europe/Madrid"]
    ),
)
def test_the_wall_shows_the_same_hour_all_year(day: int, hour: int, every: str, zone: str) -> None:
    there = ZoneInfo(zone)
    local = datetime.fromisoformat(f"2027-01-01 {hour:02}:30") + timedelta(days=day)
    start = moment_of(local, there)
    moments = moments_of(read_every(every), start, there, until=None, times=MOST)
    assert len(set(moments)) == MOST
    assert list(moments) == sorted(moments)
    wanted = local_of(start, there).time()
    for each in moments:
        if local_of(each, there).time() != wanted:  # an hour that clocks skip on that day
            before = each - timedelta(minutes=1)
            assert local_of(each, there) - local_of(before, there) > timedelta(minutes=1)


def test_the_thirty_first_is_the_last_of_a_shorter_month() -> None:
    start = moment_of(datetime.fromisoformat("2027-01-31 09:00"), SANTIAGO)
    found = moments_of(Every(1, "month"), start, SANTIAGO, until=None, times=4)
    assert [f"{local_of(each, SANTIAGO):%m-%d}" for each in found] == [
        "01-31",
        "02-28",
        "03-31",
        "04-30",
    ]


@given(st.text(max_size=40))
def test_whatever_is_written_is_read_or_refused(text: str) -> None:
    with suppress(Refusal):
        assert read_every(text).count >= 1
