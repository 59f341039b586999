"""One tap says who comes; `!asistencia` shows who came, party by party."""

from __future__ import annotations

import csv
import io
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import timedelta
from typing import Any, cast

import openpyxl
import pytest
from sqlalchemy import insert, select

from bot.domain.ids import EventId, MeetingId, UserId
from bot.i18n import LANGUAGES
from bot.services.attendance_files import AttendanceTable
from bot.services.private import DirectRoom
from bot.services.table_files import SendTable
from storage import intents, meetings, presences, rsvps, tables
from storage.presences import Presence
from tests.chat.world import (
    BRAZILIAN,
    CATALOGS,
    COORDINATION,
    COORDINATOR,
    FOCAL_POINT,
    MODERATOR,
    NOW,
    OFFICIAL,
    ROOM,
    STRANGER,
    World,
    direct,
)
from tests.commands.test_examples import example

SUBSTITUTE = UserId("@suplente:example.org")
START = NOW + timedelta(days=8)


@pytest.fixture
async def held(world: World) -> World:
    """With a meeting in eight days, all of MESA-1 in its room, and a substitute for Chile."""
    async with world.database.write() as tx:
        await tx.execute(
            insert(tables.list_members).values(
                list_id=1, position=9, name="=Suplente", role="substitute", user_id=SUBSTITUTE
            )
        )
        for user in (FOCAL_POINT, OFFICIAL, BRAZILIAN, MODERATOR, SUBSTITUTE):
            await tx.execute(
                insert(tables.memberships).values(room_id=ROOM, user_id=user, membership="join")
            )
    await world.body(MODERATOR, "!reunion programar 2027-01-23 15:00 duracion=60")
    return world


async def event_of(world: World, cause: str) -> str:
    async with world.database.read() as tx:
        event = await tx.scalar(
            select(tables.outbox.c.event_id).where(tables.outbox.c.cause == cause)
        )
    assert event is not None, cause
    return str(event)


async def answers(world: World) -> dict[UserId, bool]:
    async with world.database.read() as tx:
        meeting = await _meeting(tx)
        return dict(await rsvps.of_meeting(tx, meeting))


async def _meeting(tx: Any) -> Any:

    return await meetings.find(tx, MeetingId("REU-1"))


async def enter(world: World, user: UserId | None, minutes: int, name: str = "") -> None:
    async with world.database.write() as tx:
        stay = Presence(MeetingId("REU-1"), f"{user}-{name}", user, name, START, None)
        await presences.put(tx, stay)
        at = START + timedelta(minutes=minutes)
        await presences.put(tx, replace(stay, left_at=at))


async def test_one_tap_says_who_comes_and_the_last_one_counts(held: World) -> None:
    announcement = await event_of(held, "meeting-REU-1")
    for user, tap in ((OFFICIAL, "✅"), (BRAZILIAN, "✅"), (STRANGER, "✅"), (OFFICIAL, "❌")):
        held.now += timedelta(seconds=1)
        assert await held.tap(user, tap, announcement) == "silent"
    assert await answers(held) == {OFFICIAL: False, BRAZILIAN: True}
    # Taken back, what was answered before counts again.
    async with held.database.write() as tx:
        await held.services.marks.withdrawn(tx, EventId(held.last_event), OFFICIAL)
    assert await answers(held) == {OFFICIAL: True, BRAZILIAN: True}
    # The day before, the reminder says how many, and takes answers too.
    held.now = START - timedelta(days=1)
    (reminder,) = [each for each in await held.tick() if "confirmaron" in each["body"]]
    assert "2 personas" in reminder["body"]
    await held.tap(FOCAL_POINT, "✅", await event_of(held, await last_cause(held)))
    assert len(await answers(held)) == 3
    # Moved, it is asked anew.
    await held.body(MODERATOR, "!reunion mover REU-1 2027-01-24 15:00")
    assert await answers(held) == {}
    assert "ya no vale" in (await content_of(held, "meeting-REU-1-news-1"))["body"]
    await held.tap(OFFICIAL, "✅", await event_of(held, "meeting-REU-1-news-1"))
    assert await answers(held) == {OFFICIAL: True}


async def last_cause(world: World) -> str:
    async with world.database.read() as tx:
        rows = await tx.all(
            select(tables.outbox.c.cause)
            .where(
                tables.outbox.c.type == "m.room.message", tables.outbox.c.cause.like("reminder-%")
            )
            .order_by(tables.outbox.c.id)
        )
    return str(rows[-1].cause)


async def content_of(world: World, cause: str) -> Any:
    async with world.database.read() as tx:
        return await tx.scalar(
            select(tables.outbox.c.content).where(tables.outbox.c.cause == cause)
        )


async def test_who_cannot_come_is_not_rung_for_and_their_substitute_is_asked(held: World) -> None:
    announcement = await event_of(held, "meeting-REU-1")
    for _ in range(2):
        await held.tap(OFFICIAL, "❌", announcement)
    async with held.database.read() as tx:
        asked = await tx.all(
            select(tables.intents).where(tables.intents.c.kind == "tell_privately")
        )
    (one,) = asked
    assert one.payload["user"] == SUBSTITUTE
    assert "usted figura como suplente" in one.payload["posts"][0]["content"]["body"]
    held.now = START - timedelta(hours=1)
    (reminder,) = [each for each in await held.tick() if "Recordatorio" in each["body"]]
    assert set(reminder["m.mentions"]["user_ids"]) == {
        FOCAL_POINT,
        BRAZILIAN,
        MODERATOR,
        SUBSTITUTE,
    }


async def test_the_last_reminders_bring_each_their_entry_who_is_not_inside(held: World) -> None:
    await held.tap(BRAZILIAN, "❌", await event_of(held, "meeting-REU-1"))
    async with held.database.write() as tx:
        inside = Presence(MeetingId("REU-1"), "x", MODERATOR, "", START, None)
        await presences.put(tx, inside)
        values = {"room_id": direct(OFFICIAL), "user_id": OFFICIAL, "membership": "join"}
        await tx.execute(insert(tables.memberships).values(values))
        room = tables.memberships.c.room_id == ROOM
        invited = room & (tables.memberships.c.user_id == SUBSTITUTE)
        await tx.execute(tables.memberships.update().where(invited).values(membership="invite"))
    for before in (timedelta(hours=1), timedelta(minutes=10)):
        held.now = START - before
        said = await held.tick()
        (private,) = [each for each in said if "/entrada/" in each["body"]]
        assert "15:00" in private["body"]
        (public,) = [each for each in said if "Recordatorio" in each["body"]]
        assert set(public["m.mentions"]["user_ids"]) == {FOCAL_POINT, OFFICIAL}
    async with held.database.read() as tx:
        asked = [
            each for each in await intents.waiting(tx) if "entry-" in str(each.payload.get("cause"))
        ]
    # Chats are made for who sits at the mesa, and for nobody who has not accepted to.
    assert {each.payload["user"] for each in asked} == {FOCAL_POINT}
    assert len(asked) == 2
    assert all(each.payload["secret"] for each in asked)


async def test_attendance_is_by_party_and_names_the_absent_in_private(held: World) -> None:
    await held.tap(OFFICIAL, "✅", await event_of(held, "meeting-REU-1"))
    before = await held.body(BRAZILIAN, "!presença")
    assert "Chile: pessoas esperadas, 2; confirmaram, 1; não poderão, 0." in before
    assert "Persona 1.1" in before
    assert "Persona 1.0" not in before
    held.now = START + timedelta(hours=2)
    unknown = await held.body(MODERATOR, "!asistencia REU-1")
    assert "!asistencia presente Chile" in unknown
    await enter(held, FOCAL_POINT, 50)
    await enter(held, MODERATOR, 60)
    await enter(held, None, 5, "Invitada")
    room = await held.body(OFFICIAL, "!asistencia REU-1")
    assert "Chile: se esperaba a 2; presentes 1; ausentes 1." in room
    assert "Presente: Persona 1.0" in room
    assert "Persona 1.1" not in room
    assert "Invitada" in room
    own = await held.body(OFFICIAL, "!asistencia REU-1", direct(OFFICIAL))
    assert "Ausente: Persona 1.1" in own
    assert "Persona 2.0" not in own
    whole = await held.body(COORDINATOR, "!asistencia REU-1 mesa=MESA-1", COORDINATION)
    assert "Ausente: Persona 2.0" in whole


async def test_a_moderator_notes_it_by_hand(held: World) -> None:
    assert "todavía no empieza" in await held.body(MODERATOR, "!asistencia presente Chile")
    held.now = START + timedelta(minutes=5)
    assert await held.body(OFFICIAL, "!asistencia presente Chile")
    assert held.outcome == "refused"
    said = await held.body(MODERATOR, f"!asistencia presente Chile; {BRAZILIAN} reunion=REU-1")
    for name in ("Persona 1.0", "Persona 1.1", "Persona 2.0"):
        assert name in said
    await held.body(MODERATOR, f"!asistencia ausente {FOCAL_POINT} {OFFICIAL}")
    shown = await held.body(MODERATOR, "!asistencia mesa=MESA-1", direct(MODERATOR))
    assert "Chile: se esperaba a 2; presentes 0; ausentes 2." in shown
    assert "Brasil: se esperaba a 1; presentes 1; ausentes 0." in shown
    assert await held.body(MODERATOR, "!asistencia presente Nadie Conocido")
    assert held.outcome == "refused"


class _Contents:
    def __init__(self) -> None:
        self.data = b""

    async def upload(self, parts: AsyncIterator[bytes], _size: int) -> dict[str, Any]:
        self.data = b"".join([part async for part in parts])
        return {"url": "mxc://example.org/x"}


@pytest.mark.parametrize("file_format", ["csv", "xlsx"])
async def test_it_is_exported_in_private_and_nothing_in_it_is_a_formula(
    held: World, file_format: str
) -> None:
    await held.tap(SUBSTITUTE, "✅", await event_of(held, "meeting-REU-1"))
    held.now = START + timedelta(hours=2)
    await enter(held, SUBSTITUTE, 50)
    room = direct(FOCAL_POINT)
    await held.say(FOCAL_POINT, f"!asistencia exportar REU-1 formato={file_format}", room)
    await held.say(OFFICIAL, "!asistencia exportar REU-1", direct(OFFICIAL))
    assert held.outcome == "refused"
    async with held.database.read() as tx:
        (asked,) = [each for each in await intents.waiting(tx) if each.kind == "send_attendance"]
    contents, services = _Contents(), held.services
    act = SendTable(
        AttendanceTable(services.attendances, CATALOGS),
        held.database,
        cast("DirectRoom", None),
        cast("Any", contents),
        services.posts,
        lambda: held.now,
    )
    result = await act.perform(asked.payload)
    async with held.database.write() as tx:
        await act.conclude(tx, asked.payload, result)
    (sent,) = await held.posted()
    assert sent["filename"] == f"asistencia a la Reunión REU-1.{file_format}"
    if file_format == "csv":
        rows = list(csv.reader(io.StringIO(contents.data.decode("utf-8-sig")), delimiter=";"))
    else:
        sheet = openpyxl.load_workbook(io.BytesIO(contents.data)).active
        assert sheet is not None
        rows = [[str(cell or "") for cell in row] for row in sheet.iter_rows(values_only=True)]
    assert rows[0][:2] == ["Parte", "Nombre"]
    assert {row[0] for row in rows[1:]} == {"Chile"}  # a focal point's own
    (substitute,) = [row for row in rows if "Suplente" in row[1]]
    assert substitute[1].startswith("'=")
    assert substitute[2:] == [
        "suplente",
        "",
        "'" + SUBSTITUTE,
        "asistirá",
        "presente",
        "2027-01-23 15:00",
        "2027-01-23 15:50",
        "50",
    ]


async def test_a_tap_on_the_clock_reminds_one_person_alone(held: World) -> None:
    async with held.database.write() as tx:
        for user in (BRAZILIAN, OFFICIAL):
            values = {"room_id": direct(user), "user_id": user, "membership": "join"}
            await tx.execute(insert(tables.memberships).values(values))
    announcement = await event_of(held, "meeting-REU-1")
    for user in (BRAZILIAN, BRAZILIAN, OFFICIAL, STRANGER):
        await held.tap(user, "⏰", announcement)
    kept = [content["body"] for content in await held.posted()]
    assert len(kept) == 2
    assert "22 de janeiro de 2027, 15:00 (São Paulo)" in kept[0]
    # It moves with the meeting.
    await held.body(MODERATOR, "!reunion mover REU-1 2027-01-24 12:00")
    held.now = START - timedelta(hours=3)
    said = [each["body"] for each in await held.tick() if "da mesa" in each["body"]]
    (one,) = said
    assert one.startswith("Lembrete: a Reunião REU-1 da mesa")
    assert "domingo, 24 de janeiro de 2027, 12:00 (São Paulo)" in one
    # And once more nearer to it.
    await held.tap(BRAZILIAN, "⏰", await event_of(held, await last_cause_to(held, BRAZILIAN)))
    await held.posted()
    held.now += timedelta(hours=21)
    assert any("3 h" in each["body"] for each in await held.tick())


async def last_cause_to(world: World, user: UserId) -> str:
    async with world.database.read() as tx:
        rows = await tx.all(
            select(tables.outbox.c.cause)
            .where(
                tables.outbox.c.room_id == direct(user), tables.outbox.c.type == "m.room.message"
            )
            .order_by(tables.outbox.c.id)
        )
    return str(rows[-1].cause)


@pytest.mark.parametrize("language", LANGUAGES)
async def test_the_examples_work(held: World, language: str) -> None:
    held.now = START + timedelta(minutes=5)
    for key in ("asistencia", "asistencia-presente", "asistencia-ausente", "asistencia-exportar"):
        said = await held.body(MODERATOR, example(language, f"help-{key}"))
        assert held.outcome == "answered", said
