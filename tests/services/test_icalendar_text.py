"""What calendars take in, read back with another library, across clock changes."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
import vobject
from hypothesis import example, given, settings
from hypothesis import strategies as st

from bot.domain.countries import all_countries
from bot.domain.ids import MeetingId, MesaId, UserId
from bot.domain.meeting import Meeting, MeetingState
from bot.domain.wall import moment_of
from bot.i18n import LANGUAGES
from bot.services.icalendar_text import CalendarEntry, CalendarWriter
from tests.chat.world import CATALOGS, CONTACT

ME = UserId("@mesas:example.org")
WRITER = CalendarWriter(CATALOGS, ME, f"Coordinación de las mesas, {CONTACT}")
CREATED = datetime(2027, 1, 2, 3, 4, 5, tzinfo=UTC)
ZONES = sorted({zone for country in all_countries() for zone in country.zones} | {"UTC"})
CHANGES = [  # the zones of the region whose clocks change, when in 2027, and how
    ("America/Santiago", "2027-04-03 23:00", "back"),
    ("America/Santiago", "2027-09-05 01:00", "forward"),
    ("America/Coyhaique", None, "never"),
    ("America/Punta_Arenas", None, "never"),
    ("Pacific/Easter", "2027-04-03 21:00", "back"),
    ("Pacific/Easter", "2027-09-04 23:00", "forward"),
    ("America/Asuncion", None, "never"),
    ("America/Havana", "2027-03-14 01:00", "forward"),
    ("America/Havana", "2027-11-07 00:00", "back"),
    ("America/Port-au-Prince", "2027-03-14 03:00", "forward"),
    ("America/Port-au-Prince", "2027-11-07 01:00", "back"),
    ("America/Tijuana", "2027-03-14 03:00", "forward"),
    ("America/Tijuana", "2027-11-07 01:00", "back"),
    ("America/Ciudad_Juarez", "2027-03-14 03:00", "forward"),
    ("America/Ojinaga", "2027-11-07 01:00", "back"),
    ("America/Matamoros", "2027-03-14 03:00", "forward"),
    ("America/Mexico_City", None, "never"),
    ("America/Nassau", "2027-03-14 03:00", "forward"),
    ("Atlantic/Bermuda", "2027-03-14 03:00", "forward"),
    ("Atlantic/Bermuda", "2027-11-07 01:00", "back"),
    ("America/Sao_Paulo", None, "never"),
    ("America/Bogota", None, "never"),
    ("Europe/Madrid", "2027-03-28 03:00", "forward"),
    ("Atlantic/Azores", "2027-10-31 00:00", "back"),
]


def meeting(
    at: datetime,
    zone: str = "America/Santiago",
    *,
    number: int = 1,
    minutes: int = 90,
    title: str | None = "Primera reunión; lectura, escritura",
    state: MeetingState = MeetingState.SCHEDULED,
    revision: int = 0,
) -> Meeting:
    return Meeting(
        MeetingId(f"REU-{number}"),
        MesaId("MESA-1"),
        title,
        at,
        zone,
        timedelta(minutes=minutes),
        state,
        "mesa-secret",
        revision,
        None,
        UserId("@moderacion:example.org"),
        CREATED,
        changed_at=CREATED + timedelta(days=revision) if revision else None,
    )


def read(*meetings: Meeting, language: str = "es", **more: Any) -> Any:
    """The calendar as vobject reads it, which knows zones only from the file itself."""
    data = WRITER.write(
        [CalendarEntry(each, "Alfabetización") for each in meetings], language, **more
    )
    assert all(len(line.encode()) <= 75 for line in data.decode().split("\r\n"))
    vars(vobject.icalendar)["__tzidMap"].clear()  # it would go on with the zones of the first file
    vobject.icalendar.registerTzid("UTC", vobject.icalendar.utc)
    return vobject.readOne(data.decode())


def span(event: Any) -> tuple[datetime, datetime]:
    return event.dtstart.value.astimezone(UTC), event.dtend.value.astimezone(UTC)


def test_a_meeting_is_written_with_what_calendars_need() -> None:
    at = datetime(2027, 2, 10, 18, tzinfo=UTC)
    calendar = read(meeting(at, revision=2), name="Mesas", refresh=timedelta(hours=1))
    event = calendar.vevent
    assert calendar.method.value == "PUBLISH"
    assert event.uid.value == "REU-1@example.org"
    assert event.sequence.value == "2"
    assert span(event) == (at, at + timedelta(minutes=90))
    assert event.dtstart.value.utcoffset() == timedelta(hours=-3)
    assert event.summary.value == "Primera reunión; lectura, escritura (Alfabetización)"
    assert event.status.value == "CONFIRMED"
    assert event.dtstamp.value == CREATED + timedelta(days=2)
    assert event.organizer.value == f"mailto:{CONTACT}"
    assert not hasattr(event, "attendee")
    assert not hasattr(event, "url")
    text = calendar.serialize()
    assert "mesa-secret" not in text
    assert "moderacion" not in text


def test_one_that_is_called_off_takes_the_other_off_the_calendar() -> None:
    at = datetime(2027, 2, 10, 18, tzinfo=UTC)
    before, after = meeting(at), meeting(at, state=MeetingState.CANCELLED, revision=1)
    calendar = read(after, method="CANCEL")
    assert calendar.method.value == "CANCEL"
    assert calendar.vevent.status.value == "CANCELLED"
    assert calendar.vevent.uid.value == read(before).vevent.uid.value
    assert int(calendar.vevent.sequence.value) > int(read(before).vevent.sequence.value)


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_speaks_the_language_of_who_reads_it(language: str) -> None:
    event = read(meeting(CREATED, title=None), language=language).vevent
    assert "REU-1" in event.summary.value
    assert "Element" in event.description.value
    shown = f"{event.summary.value} {event.description.value} {event.location.value}"
    assert "{" not in shown


def test_without_an_address_the_bot_itself_is_the_organizer() -> None:
    writer = CalendarWriter(CATALOGS, ME, "Coordinación, oficina 3")
    data = writer.write([CalendarEntry(meeting(CREATED), "A")], "es").decode()
    assert "matrix:u/mesas:example.org" in data.replace("\r\n ", "")


@pytest.mark.parametrize(("zone", "change", "way"), CHANGES)
def test_meetings_around_a_clock_change_are_when_they_are(
    zone: str, change: str | None, way: str
) -> None:
    there = ZoneInfo(zone)
    local = datetime.fromisoformat(change or "2027-06-15 12:00")
    around = moment_of(local, there)
    offsets = {
        (datetime(2027, 1, 1, tzinfo=UTC) + timedelta(days=day)).astimezone(there).utcoffset()
        for day in range(365)
    }
    assert (len(offsets) == 1) == (way == "never")
    moments = [around + timedelta(minutes=15 * step) for step in range(-24, 25)]
    calendar = read(*(meeting(at, zone, number=n, minutes=30) for n, at in enumerate(moments)))
    for at, event in zip(moments, calendar.vevent_list, strict=True):
        assert span(event)[0] == at, event.dtstart
        # An end without a date of its own may stand in the repeated hour too.
        assert span(event)[1] == at + timedelta(minutes=30), event.dtend


@settings(deadline=None, max_examples=60)
@given(
    spread=st.lists(
        st.tuples(st.sampled_from(ZONES), st.integers(0, 3 * 366 * 24 * 4), st.integers(5, 720)),
        min_size=1,
        max_size=6,
    )
)
@example(spread=[("America/Santiago", 8834, 60), ("America/Havana", 0, 720)])
def test_whatever_the_zones_and_moments_the_other_library_reads_the_same(
    spread: list[tuple[str, int, int]],
) -> None:
    start = datetime(2027, 1, 1, tzinfo=UTC)
    meetings = [
        meeting(start + timedelta(minutes=15 * quarter), zone, number=number, minutes=minutes)
        for number, (zone, quarter, minutes) in enumerate(spread, start=1)
    ]
    calendar = read(*meetings)
    for each, event in zip(meetings, calendar.vevent_list, strict=True):
        assert span(event) == (each.starts_at, each.ends_at)
