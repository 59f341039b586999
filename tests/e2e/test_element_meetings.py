"""Meetings in Element: announced in every zone, reminded of, moved, called off, seen again."""

from __future__ import annotations

import math
import re
from datetime import datetime, time, timedelta

import vobject

from tests.e2e.later import JITSI, ZONE, LaterStage, id_in
from tests.e2e.people import Seen

_CALL = re.compile(re.escape(JITSI) + r"/mesa-([a-z2-7]+)\b")
_SIGNS = 32
"""That a name of a call is made of."""


def calls(seen: Seen) -> set[str]:
    """The names of the calls that a message leads to."""
    return set(_CALL.findall(seen.body)) | set(_CALL.findall(seen.html or ""))


def moment(day: str, hour: int) -> datetime:
    """An hour of a day by the mesa's clock."""
    return datetime.combine(datetime.fromisoformat(day).date(), time(hour), ZONE)


async def announcement(later: LaterStage, meeting: str) -> Seen:
    """The post that says a meeting will be, as it now stands."""
    return await later.diego.wait_for(
        later.mesa.room, lambda seen: seen.body.startswith(f"Reunión {meeting}")
    )


async def calendar(later: LaterStage, meeting: str, after: Seen | None = None) -> Seen:
    """The file for calendars that was posted of a meeting, or the one that was after that."""
    known = None if after is None else after.event_id
    return await later.diego.wait_for(
        later.mesa.room,
        lambda seen: seen.body == f"reunion-{meeting}.ics" and seen.event_id != known,
    )


async def about(later: LaterStage, meeting: str, word: str) -> list[Seen]:
    """What was said of a meeting on the main timeline, with this word in it."""
    said = await later.said(later.diego, later.mesa.room)
    return [
        seen
        for seen in said
        if f"Reunión {meeting} " in seen.body and word in seen.body and seen.thread is None
    ]


async def schedule(later: LaterStage, day: str, hour: int = 15) -> str:
    """Decide on a meeting; its id."""
    command = f"!reunion programar {day} {hour}:00 duracion=90"
    answer = await later.ask(later.coordinator, later.mesa.room, command)
    return id_in(answer, "REU")


async def test_a_meeting_is_announced_with_a_call_that_nobody_can_guess(later: LaterStage) -> None:
    day = later.day(8)
    refused = await later.ask(later.ana, later.mesa.room, f"!reunion programar {day} 15:00")
    assert "quien modera" in refused.body
    meetings = [await schedule(later, day, hour) for hour in (15, 18)]
    names: set[str] = set()
    for meeting in meetings:
        announced = await announcement(later, meeting)
        assert (announced.msgtype, announced.mentions) == ("m.text", ())
        assert (announced.thread, announced.shield) == (None, "NONE")
        assert "Duración: 1 h 30 min." in announced.body
        (name,) = calls(announced)
        assert len(name) * math.log2(_SIGNS) >= 128
        assert f'<a href="{JITSI}/mesa-{name}">' in str(announced.html)
        names.add(name)
    assert len(names) == 2
    first = await announcement(later, meetings[0])
    times = [line for line in first.body.splitlines() if line.startswith("- ")]
    assert times == ["- 15:00 en Santiago y São Paulo", "- 13:00 en Lima"]
    # Who comes taps, and may take it back: the answer stands in their own words.
    room, diego = later.mesa.room, later.diego
    await diego.wait_for(
        room,
        lambda seen: seen.event_id == first.event_id and later.bot in seen.reactions.get("❌", ()),
    )
    tap = await diego.react(room, first.event_id, "✅")
    await later.handled(tap)
    coming = await later.ask(later.ana, room, f"!asistencia {meetings[0]}")
    assert "Perú: se espera a 1; confirmaron 1; no podrán 0." in coming.body
    await later.handled(await diego.redact(room, tap))
    coming = await later.ask(later.ana, room, f"!asistencia {meetings[0]}")
    assert "Perú: se espera a 1; confirmaron 0; no podrán 0." in coming.body
    # The name is in what is encrypted, and nowhere else in the room.
    for event in await later.diego.events(later.mesa.room):
        if not event["encrypted"]:
            assert not any(name in str(event) for name in names)


async def test_a_meeting_that_moves_is_said_anew_and_reminded_of_then(later: LaterStage) -> None:
    carla, ana, diego, room = later.coordinator, later.ana, later.diego, later.mesa.room
    meeting = await schedule(later, later.day(9))
    before = await announcement(later, meeting)
    kept = await calendar(later, meeting)
    assert (kept.thread, kept.shield) == (before.event_id, "NONE")
    day = later.day(10)
    moved = await later.ask(carla, room, f"!reunion mover {meeting} {day} 15:00")
    assert f"La Reunión {meeting} es ahora el " in moved.body
    (news,) = await about(later, meeting, "se movió")
    news_body = news.body
    shown = await announcement(later, meeting)
    assert (shown.event_id, shown.edits) == (before.event_id, 1)
    assert (news.msgtype, news.thread) == ("m.text", None)
    assert set(news.mentions) >= {ana.user, diego.user, carla.user}
    assert later.nadia not in news.mentions
    assert calls(before) == calls(shown) == calls(news)
    assert shown.body != before.body
    start = moment(day, 15)
    anew = await calendar(later, meeting, after=kept)
    first, second = [
        vobject.readOne((await diego.download(seen.content["file"])).decode()).vevent
        for seen in (kept, anew)
    ]
    assert anew.thread == before.event_id
    assert (first.uid.value, first.sequence.value) == (second.uid.value, "0")
    assert second.sequence.value == "1"
    assert second.dtstart.value == start

    # Not on the old day; on the new one a week, a day, an hour and ten minutes before.
    for ahead in (timedelta(days=7), timedelta(days=1), timedelta(hours=1), timedelta(minutes=10)):
        told = await about(later, meeting, "Recordatorio")
        await later.wait_until(start - ahead - timedelta(minutes=5))
        assert await about(later, meeting, "Recordatorio") == told
        await later.wait_until(start - ahead + timedelta(seconds=30))
        *same, reminder = await about(later, meeting, "Recordatorio")
        assert same == told
        near = ahead <= timedelta(hours=1)
        meant = (ana.user, diego.user, carla.user) if near else ()
        assert set(reminder.mentions) >= set(meant)
        assert bool(reminder.mentions) is near
        assert calls(reminder) == (calls(shown) if near else set())
        assert later.nadia not in reminder.mentions
        assert reminder.msgtype == "m.text"
        assert "dentro de" in reminder.body
    assert len(await about(later, meeting, "Recordatorio")) == 4
    await prepared_and_told(later, meeting)

    # What was held can be seen again: it is told in its thread, and where newcomers read.
    await later.wait_until(start + timedelta(hours=2))
    url = "https://video.example/mesa-1.mp4"
    news = await later.ask(carla, room, f"!grabacion enlazar {meeting} {url}")
    recording = id_in(news, "GRA")
    await later.settled()
    replies = await ana.thread(room, before.event_id, replies=4)
    *others, inside = [seen for seen in await ana.read(room) if seen.event_id in replies]
    (change,) = [seen for seen in others if seen.event_id not in (kept.event_id, anew.event_id)]
    assert (change.body, change.msgtype, change.mentions) == (news_body, "m.notice", ())
    assert (inside.thread, news.thread) == (before.event_id, None)
    for seen in (news, inside):
        assert f"Ya se puede volver a ver la Reunión {meeting}" in seen.body
        assert f"Grabación {recording}" in seen.body
        assert f'<a href="{url}">{url}</a>' in str(seen.html)
        assert (seen.shield, seen.msgtype) == ("NONE", "m.text")
    assert url not in str(await diego.state(room, "m.room.topic"))


async def prepared_and_told(later: LaterStage, meeting: str) -> None:
    """The meeting's checklists, a week and a day before, and the day's meetings each morning."""
    carla, coordination = later.coordinator, later.coordination
    said = await later.said(carla, coordination)
    lists = [seen for seen in said if f"Preparación de la Reunión {meeting}" in seen.body]
    assert len(lists) == 2
    for seen in lists:
        assert "☐ Listas: faltan las de Brasil." in seen.body
        assert later.bot in seen.reactions.get("✅", ())
        assert (seen.msgtype, seen.shield) == ("m.text", "NONE")
    tap = await carla.react(coordination, lists[-1].event_id, "✅")
    await later.handled(tap)
    await later.wait(timedelta(minutes=1))
    shown = await carla.wait_for(
        coordination, lambda seen: seen.event_id == lists[-1].event_id and seen.edits > 0
    )
    assert f"✔ Prueba de sonido: hecha, según {carla.user}." in shown.body
    mornings = [seen for seen in said if seen.body.startswith("Las mesas hoy")]
    today = [
        seen.body for seen in mornings if f"Reunión {meeting} de la mesa «Lectura»" in seen.body
    ]
    assert today, [seen.body for seen in mornings]
    assert all(seen.shield == "NONE" for seen in mornings)


async def test_a_meeting_is_called_off_by_a_tap_and_not_reminded_of(later: LaterStage) -> None:
    carla, diego, room = later.coordinator, later.diego, later.mesa.room
    day = later.day(3)
    meeting = await schedule(later, day, 12)
    shown = await announcement(later, meeting)
    question = await later.ask(carla, room, f'!reunion cancelar {meeting} motivo="feriado"')
    assert f"¿Cancelo la Reunión {meeting}" in question.body
    await carla.wait_for(
        room,
        lambda seen: (
            seen.event_id == question.event_id and later.bot in seen.reactions.get("✅", ())
        ),
    )
    # An official's tap is nothing; nor is a question an answer.
    await later.handled(await diego.react(room, question.event_id, "✅"))
    assert await about(later, meeting, "se canceló") == []
    assert (await announcement(later, meeting)).edits == 0

    await later.handled(await carla.react(room, question.event_id, "✅"))
    await later.settled()
    (news,) = await about(later, meeting, "se canceló")
    assert "Motivo: feriado" in news.body
    assert news.msgtype == "m.text"
    gone = await announcement(later, meeting)
    assert (gone.event_id, gone.edits) == (shown.event_id, 1)
    assert gone.body.startswith(f"Reunión {meeting} (cancelada)")
    assert calls(gone) == calls(news) == set()
    await later.wait_until(moment(day, 13))
    assert await about(later, meeting, "Recordatorio") == []


async def test_a_meeting_runs_and_a_killed_bot_goes_on_with_it(later: LaterStage) -> None:
    carla, ana, diego, room = later.coordinator, later.ana, later.diego, later.mesa.room
    answer = await later.ask(carla, room, "!reunion programar en 30 min")
    meeting = id_in(answer, "REU")
    root = await announcement(later, meeting)
    lines = "Apertura | 10\nAcuerdos | 15"
    await later.ask(carla, room, f"!agenda crear reunion={meeting}\n{lines}")
    begun = await later.ask(carla, room, f"!reunion abrir {meeting}")
    assert "Punto 1 de 2: Apertura" in begun.body
    assert (begun.thread, begun.msgtype) == (None, "m.text")

    # A hand that is raised waits, until it is lowered; who waits is given the floor.
    tap = await ana.react(room, begun.event_id, "✋")
    await later.handled(tap, await diego.react(room, begun.event_id, "✋"))
    queue = await later.ask(carla, room, "!palabra")
    assert f"en orden: {ana.user} y {diego.user}" in queue.body
    await later.handled(await ana.redact(room, tap))
    given = await later.ask(carla, room, "!palabra dar")
    assert (f"Tiene la palabra {diego.user}" in given.body, given.mentions) == (True, (diego.user,))

    # Killed before the point's time is over, it says so when it is back, once.
    await later.process.kill()
    await later.wait(timedelta(minutes=12))
    await later.process.start()
    await later.settled()
    await later.ask(carla, room, "!siguiente")
    ended = await later.ask(carla, room, "!reunion terminar")
    assert f"Terminó la Reunión {meeting}" in ended.body
    assert "✔ Apertura: 1" in ended.body
    await later.settled()
    inside = [seen.body for seen in await later.said(ana, room) if seen.thread == root.event_id]
    over = [body for body in inside if body.startswith("Se cumplió el tiempo de «Apertura»")]
    opened = [body for body in inside if "Punto 2 de 2: Acuerdos" in body]
    assert (len(over), len(opened)) == (1, 1)
    assert inside[-1] == ended.body
