"""`!calendario`, the file in a meeting's thread, and the private calendar behind a link."""

from __future__ import annotations

import re
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
import vobject
from sqlalchemy import delete, select, update

from bot.i18n import LANGUAGES
from bot.services.calendar_files import SendCalendar
from bot.services.icalendar_text import CalendarWriter
from bot.web.calendar_pages import CalendarPages
from storage import intents, tables
from tests.chat.world import (
    CATALOGS,
    COORDINATION,
    COORDINATOR,
    MODERATOR,
    OFFICIAL,
    OTHER_ROOM,
    PAGES,
    World,
    direct,
    open_world,
)
from tests.services.file_world import FakeContents
from tests.web.site import PAGES as SITE_PAGES
from tests.web.site import open_site

SCHEDULE = '!reunion programar 2027-02-10 15:00 duracion=90 título="Primera reunión"'
LINK = re.compile(re.escape(PAGES) + r"(/calendario/[A-Za-z0-9_-]{20,64})\b")


async def outbox(world: World, like: str) -> list[Any]:
    async with world.database.read() as tx:
        rows = tables.outbox.select().where(tables.outbox.c.cause.startswith(like))
        return list(await tx.all(rows.order_by(tables.outbox.c.id)))


async def files(world: World) -> list[tuple[str, Any, str]]:
    """Do what waits to be posted as a calendar: the names, what is in them, their threads."""
    contents = FakeContents()
    services = world.services
    act = SendCalendar(world.database, contents, services.posts, CATALOGS, services.calendar_writer)
    async with world.database.read() as tx:
        waiting = [each for each in await intents.waiting(tx) if each.kind == act.kind]
    for each in waiting:
        result = await act.perform(each.payload)
        async with world.database.write() as tx:
            await act.conclude(tx, each.payload, result)
            await tx.execute(
                update(tables.intents)
                .where(tables.intents.c.id == each.id)
                .values(done_at=world.now)
            )
    rows = [row for row in await outbox(world, "calendar-") if row.sent_at is None]
    await world.posted()
    assert len(rows) == len(contents.uploads)
    return [
        (row.content["filename"], vobject.readOne(data.decode()), row.about)
        for row, data in zip(rows, contents.uploads, strict=True)
    ]


# --- The file in the thread -------------------------------------------------------------------


async def test_each_change_of_a_meeting_is_in_its_thread_for_calendars(world: World) -> None:
    await world.say(MODERATOR, SCHEDULE)
    ((name, first, thread),) = await files(world)
    assert (name, thread) == ("reunion-REU-1.ics", "meeting-REU-1")
    assert (first.method.value, first.vevent.sequence.value) == ("PUBLISH", "0")
    await world.say(MODERATOR, "!reunion mover REU-1 2027-02-11 15:00")
    ((_, second, thread),) = await files(world)
    assert thread == "meeting-REU-1"
    assert (second.vevent.uid.value, second.vevent.sequence.value) == (first.vevent.uid.value, "1")
    assert second.vevent.dtstart.value - first.vevent.dtstart.value == timedelta(days=1)
    await world.say(MODERATOR, "!reunion cancelar REU-1")
    (question,) = (await outbox(world, f"reply-{world.last_event}"))[:1]
    await world.tap(MODERATOR, "✅", question.event_id)
    ((name, last, _),) = await files(world)
    assert name == "reunion-REU-1-cancelada.ics"
    assert (last.method.value, last.vevent.status.value) == ("CANCEL", "CANCELLED")
    assert (last.vevent.uid.value, last.vevent.sequence.value) == (first.vevent.uid.value, "2")


async def test_what_changed_again_before_it_was_written_is_posted_once(world: World) -> None:
    await world.say(MODERATOR, SCHEDULE)
    await world.say(MODERATOR, "!reunion mover REU-1 2027-02-11 15:00")
    ((_, only, _),) = await files(world)
    assert only.vevent.sequence.value == "1"


async def test_no_file_says_how_to_enter_or_who_is_who(world: World) -> None:
    await world.say(MODERATOR, SCHEDULE)
    ((_, calendar, _),) = await files(world)
    text = calendar.serialize()
    assert "meet.example.org" not in text
    assert "@moderacion" not in text
    assert "ATTENDEE" not in text


# --- What is listed ---------------------------------------------------------------------------


async def test_a_room_sees_its_own_meetings_by_day_with_what_clashes(world: World) -> None:
    assert "No hay reuniones de la Mesa MESA-1" in await world.body(OFFICIAL, "!calendario")
    await world.say(MODERATOR, SCHEDULE)
    await world.say(MODERATOR, "!reunion programar 2027-02-10 16:00")
    await world.say(MODERATOR, "!reunion programar 2027-02-10 9:00")
    await world.say(MODERATOR, "!reunion programar 2027-06-10 9:00")
    await world.say(MODERATOR, "!reunion programar 2027-02-11 9:00", OTHER_ROOM)
    said = await world.body(OFFICIAL, "!calendario")
    assert "con la hora de Santiago" in said
    assert [line for line in said.splitlines() if line][1:] == [
        "miércoles 10 de febrero de 2027",
        "- 09:00 a 10:00: REU-3",
        "- 15:00 a 16:30: REU-1, Primera reunión ⚠ A la misma hora que REU-2.",
        "- 16:00 a 17:00: REU-2 ⚠ A la misma hora que REU-1.",
    ]
    assert "calendario/" not in said
    everywhere = await world.body(COORDINATOR, "!calendario", COORDINATION)
    assert "REU-5 (Mesa de prueba 2)" in everywhere
    assert "calendario/" not in everywhere


async def test_a_person_sees_their_mesas_in_their_zone_and_a_link_once(world: World) -> None:
    await world.say(MODERATOR, SCHEDULE)
    await world.say(MODERATOR, "!reunion programar 2027-02-11 9:00", OTHER_ROOM)
    await world.say(OFFICIAL, "!zona Bogotá", direct(OFFICIAL))
    said = await world.body(OFFICIAL, "!calendario", direct(OFFICIAL))
    assert "- 13:00 a 14:30: REU-1, Primera reunión (Mesa de prueba 1)" in said
    assert "REU-2" not in said
    assert LINK.search(said)
    (row,) = await outbox(world, f"reply-{world.last_event}")
    assert row.secret
    again = await world.body(OFFICIAL, "!calendario", direct(OFFICIAL))
    assert "Ya tiene un enlace" in again
    assert not LINK.search(again)
    both = await world.body(MODERATOR, "!calendario", direct(MODERATOR))
    assert "REU-1" in both
    assert "REU-2 (Mesa de prueba 2)" in both


async def test_a_new_link_goes_to_its_person_alone(world: World) -> None:
    await world.say(OFFICIAL, "!calendario nuevo")
    async with world.database.read() as tx:
        (sent,) = [each for each in await intents.waiting(tx) if each.kind == "tell_privately"]
    assert sent.payload["user"] == OFFICIAL
    assert sent.payload["secret"]
    assert LINK.search(sent.payload["posts"][0]["content"]["body"])
    (reply,) = await outbox(world, f"reply-{world.last_event}")
    assert "mensaje privado" in reply.content["body"]
    assert not LINK.search(reply.content["body"])


async def test_without_pages_there_is_no_link(tmp_path: Path) -> None:
    async with open_world(tmp_path, public_url=None) as world:
        assert "enlace" not in await world.body(OFFICIAL, "!calendario", direct(OFFICIAL))
        assert "web.public_url" in await world.body(OFFICIAL, "!calendario nuevo")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("key", ["help-calendario", "help-calendario-nueva"])
async def test_every_example_works(world: World, language: str, key: str) -> None:
    await world.say(MODERATOR, SCHEDULE)
    await world.say(OFFICIAL, f"!idioma {language}", direct(OFFICIAL))
    said = await world.body(OFFICIAL, CATALOGS.plain(language, f"{key}.example"), direct(OFFICIAL))
    assert world.outcome == "answered", said
    assert "calendario/" in said


# --- The private calendar ---------------------------------------------------------------------


async def link_of(world: World, line: str = "!calendario nuevo") -> str:
    found = LINK.search(await world.body(OFFICIAL, line, direct(OFFICIAL)))
    assert found is not None
    return found[1]


async def test_a_calendar_follows_its_persons_meetings_and_lists(world: World) -> None:
    await world.say(MODERATOR, SCHEDULE)
    await world.say(MODERATOR, "!reunion programar 2027-02-11 9:00", OTHER_ROOM)
    await world.say(MODERATOR, "!reunion programar 2027-03-11 9:00")
    path = await link_of(world)
    routes = CalendarPages(SITE_PAGES, world.services.calendar_feed).routes()
    async with open_site(routes) as http:
        async with http.get(path) as response:
            assert response.status == 200
            assert response.content_type == "text/calendar"
            assert response.headers["Cache-Control"] == "private, no-cache"
            etag = response.headers["ETag"]
            calendar = vobject.readOne(await response.text())
        assert [each.uid.value for each in calendar.vevent_list] == [
            "REU-1@example.org",
            "REU-3@example.org",
        ]
        async with http.get(path, headers={"If-None-Match": etag}) as response:
            assert response.status == 304
            assert await response.read() == b""

        await world.say(MODERATOR, "!reunion cancelar REU-3")
        (question,) = (await outbox(world, f"reply-{world.last_event}"))[:1]
        await world.tap(MODERATOR, "✅", question.event_id)
        async with http.get(path, headers={"If-None-Match": etag}) as response:
            assert response.status == 200
            events = vobject.readOne(await response.text()).vevent_list
        assert [each.status.value for each in events] == ["CONFIRMED", "CANCELLED"]

        async with world.database.write() as tx:  # taken off the list
            members = tables.list_members
            await tx.execute(delete(members).where(members.c.user_id == OFFICIAL))
        async with http.get(path) as response:
            assert "VEVENT" not in await response.text()


async def test_a_calendar_is_written_once_however_often_it_is_fetched(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    written: list[int] = []
    write = CalendarWriter.write

    def counted(*args: Any, **more: Any) -> bytes:
        written.append(1)
        return write(*args, **more)

    monkeypatch.setattr(CalendarWriter, "write", counted)
    await world.say(MODERATOR, SCHEDULE)
    token = (await link_of(world)).rpartition("/")[2]
    found = [await world.services.calendar_feed.read(token) for _ in range(5)]
    assert len(written) == len(set(found)) == 1
    await world.say(MODERATOR, "!reunion mover REU-1 2027-02-12 15:00")
    assert await world.services.calendar_feed.read(token) != found[0]


async def test_a_link_that_was_replaced_and_one_that_never_was_open_nothing(world: World) -> None:
    await world.say(MODERATOR, SCHEDULE)
    old = await link_of(world, "!calendario")
    new = await link_of(world)
    async with world.database.read() as tx:
        kept = repr(await tx.all(select(tables.links)))
    assert new.rpartition("/")[2] not in kept
    routes = CalendarPages(SITE_PAGES, world.services.calendar_feed).routes()
    async with open_site(routes) as http:
        for path, status in ((old, 410), (new, 200), ("/calendario/" + "x" * 32, 404)):
            async with http.get(path) as response:
                assert response.status == status
                assert ("REU-1" in await response.text()) == (status == 200)
