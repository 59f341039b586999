"""Reminders come back as they were stored, and are due in order."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from bot.domain.ids import EventId, ReminderId, RoomId, UserId
from bot.domain.reminder import OWN, Reminder
from bot.domain.schedule import Rule
from storage import reminders
from storage.database import Database
from storage.migrate import open_database

AT = datetime(2027, 1, 15, 18, tzinfo=UTC)
HOUR = timedelta(hours=1)
ANA, EVA = UserId("@ana:example.org"), UserId("@eva:example.org")
ROOM = RoomId("!sala")
START = (AT - 3 * HOUR).replace(tzinfo=None)  # on the wall
FULL = Reminder(
    kind=OWN,
    name=ReminderId("REC-1"),
    about=ANA,
    mark="1h",
    room=ROOM,
    thread=EventId("$raiz"),
    text="Enviar la propuesta",
    language="pt",
    zone="America/Lima",
    rule=Rule(2, "week", START, (0, 3)),
    next_at=AT + HOUR,
    created_by=ANA,
    created_at=AT,
)


@pytest.fixture
async def database(database_url: str) -> AsyncIterator[Database]:
    database = await open_database(database_url)
    yield database
    await database.close()


async def keep(database: Database, *new: Reminder) -> None:
    async with database.write() as tx:
        await reminders.add_all(tx, new)


def one(name: str, hours: float, **more: object) -> Reminder:
    at = AT + hours * HOUR
    return replace(FULL, name=ReminderId(name), next_at=at, **more)  # type: ignore[arg-type]


async def test_one_comes_back_whole(database: Database) -> None:
    bare = Reminder("meeting", "UTC", AT, EVA, AT, about="REU-1")
    await keep(database, FULL, bare)
    async with database.read() as tx:
        found = await reminders.named(tx, ReminderId("REC-1"))
        assert found is not None
        assert replace(found, id=0) == FULL
        assert await reminders.get(tx, found.id) == found
        assert await reminders.named(tx, ReminderId("REC-2")) is None
        first, second = await reminders.due(tx, AT + HOUR, most=10)
        assert replace(first, id=0) == bare
        assert second == found


async def test_those_due_come_in_order_and_some_can_be_left_out(database: Database) -> None:
    await keep(database, one("REC-3", 3), one("REC-1", 1), one("REC-2", 2), one("REC-4", 4))
    async with database.write() as tx:
        assert await reminders.next_due(tx) == AT + HOUR
        found = await reminders.due(tx, AT + 3 * HOUR, most=2)
        assert [each.name for each in found] == ["REC-1", "REC-2"]
        without = [found[0].id]
        assert await reminders.next_due(tx, without) == AT + 2 * HOUR
        found = await reminders.due(tx, AT + 3 * HOUR, most=9, without=without)
        assert [each.name for each in found] == ["REC-2", "REC-3"]
        await reminders.said(tx, {found[0].id: None, found[1].id: AT + 9 * HOUR})
        assert await reminders.due_one(tx, found[0].id, AT + 9 * HOUR) is None
        assert await reminders.due_one(tx, found[1].id, AT + 8 * HOUR) is None
        assert await reminders.due_one(tx, found[1].id, AT + 9 * HOUR) is not None
    async with database.read() as tx:
        assert [each.name for each in await reminders.in_room(tx, ROOM)] == [
            "REC-1",
            "REC-4",
            "REC-3",
        ]


async def test_what_is_dropped_was_not_yet_said(database: Database) -> None:
    await keep(
        database,
        one("REC-1", 1, about="REU-1"),
        one("REC-2", 2, about="REU-1"),
        one("REC-3", 3, about="REU-2"),
    )
    async with database.write() as tx:
        [first] = await reminders.due(tx, AT + HOUR, most=9)
        await reminders.said(tx, {first.id: None})
        await reminders.drop(tx, OWN, "REU-1")
        assert await reminders.named(tx, ReminderId("REC-1")) is not None
        assert await reminders.named(tx, ReminderId("REC-2")) is None
        assert await reminders.named(tx, ReminderId("REC-3")) is not None


async def test_a_persons_are_counted_and_listed_until_cancelled(database: Database) -> None:
    await keep(database, one("REC-2", 2), one("REC-1", 1), one("REC-3", 1, created_by=EVA))
    async with database.write() as tx:
        assert await reminders.count_of(tx, ANA, OWN) == 2
        hers = await reminders.of_person(tx, ANA)  # and one that Eva made for her
        assert [each.name for each in hers] == ["REC-1", "REC-3", "REC-2"]
        first = hers[0]
        assert await reminders.has(tx, OWN, ANA, "1h")
        assert not await reminders.has(tx, OWN, ANA, "7d")
        await reminders.cancel(tx, first.id, EVA, AT)
        assert await reminders.count_of(tx, ANA, OWN) == 1
        gone = await reminders.get(tx, first.id)
        assert gone is not None
        assert (gone.next_at, gone.cancelled_at) == (None, AT)
    async with database.read() as tx:
        assert await reminders.next_due(tx) == AT + HOUR


async def test_none_are_none(database: Database) -> None:
    async with database.write() as tx:
        await reminders.add_all(tx, [])
        await reminders.said(tx, {})
        assert await reminders.next_due(tx) is None
        assert await reminders.due(tx, AT, most=9) == []
        assert await reminders.count_of(tx, ANA, OWN) == 0
