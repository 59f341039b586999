"""Meetings as iCalendar (RFC 5545): what calendars of phones and desks take in."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from typing import Literal
from zoneinfo import ZoneInfo

from icalendar import Calendar, Event, Timezone, TimezoneDaylight, TimezoneStandard, vCalAddress

from bot.domain.ids import UserId, server_of
from bot.domain.meeting import Meeting
from bot.i18n import Catalogs

Method = Literal["PUBLISH", "CANCEL"]

_PRODUCT = "-//Mesas de trabajo//Mesas//ES"
_MARGIN = timedelta(days=370)
"""Around the meetings, for which clock changes are told."""
_ADDRESS = re.compile(r"[^\s<>,;:\"()]+@[^\s<>,;:\"()]+\.[^\s<>,;:\"().]+")


@dataclass(frozen=True)
class CalendarEntry:
    """A meeting, and how its mesa is called."""

    meeting: Meeting
    mesa: str


@dataclass(frozen=True)
class CalendarWriter:
    """Writes meetings for calendars: nobody's address is in them but coordination's."""

    catalogs: Catalogs
    me: UserId
    contact: str

    def write(
        self,
        entries: Sequence[CalendarEntry],
        language: str,
        *,
        method: Method = "PUBLISH",
        name: str | None = None,
        refresh: timedelta | None = None,
    ) -> bytes:
        """One calendar. `name` and `refresh` are for one that calendars come back for."""
        calendar = Calendar()
        calendar.add("version", "2.0")
        calendar.add("prodid", _PRODUCT)
        calendar.add("calscale", "GREGORIAN")
        calendar.add("method", method)
        if name is not None:
            calendar.add("name", name)
            calendar.add("x-wr-calname", name)
        if refresh is not None:
            calendar.add("refresh-interval", refresh, parameters={"VALUE": "DURATION"})
            calendar.add("x-published-ttl", refresh)
        for zone, first, last in _zones(entry.meeting for entry in entries):
            calendar.add_component(_timezone(zone, first - _MARGIN, last + _MARGIN))
        for entry in entries:
            calendar.add_component(self._event(entry, language))
        return bytes(calendar.to_ical())

    def _event(self, entry: CalendarEntry, language: str) -> Event:
        meeting, zone = entry.meeting, ZoneInfo(entry.meeting.zone)
        changed = meeting.changed_at or meeting.created_at
        values: dict[str, object] = {
            "meeting": meeting.id,
            "titled": meeting.title is not None,
            "title": meeting.title or "",
            "name": entry.mesa,
        }
        event = Event()
        event.add("uid", f"{meeting.id}@{server_of(self.me)}")
        event.add("sequence", meeting.revision)
        event.add("dtstamp", changed)
        event.add("created", meeting.created_at)
        event.add("last-modified", changed)
        event.add("dtstart", _local(meeting.starts_at, zone))
        event.add("dtend", _local(meeting.ends_at, zone))
        event.add("summary", self._text(language, "calendario-file-summary", values))
        event.add("location", self._text(language, "calendario-file-location", values))
        event.add("description", self._text(language, "calendario-file-how", values))
        event.add("status", "CANCELLED" if meeting.is_cancelled else "CONFIRMED")
        event.add("transp", "TRANSPARENT" if meeting.is_cancelled else "OPAQUE")
        event.add("class", "PRIVATE")
        event.add("organizer", self._organizer(language))
        return event

    def _organizer(self, language: str) -> vCalAddress:
        found = _ADDRESS.search(self.contact)
        address = f"mailto:{found[0]}" if found else f"matrix:u/{self.me.removeprefix('@')}"
        organizer = vCalAddress(address)
        organizer.params["CN"] = self._text(language, "calendario-file-organizer", {})
        return organizer

    def _text(self, language: str, key: str, values: dict[str, object]) -> str:
        return self.catalogs.plain(language, key, values)


def _local(at: datetime, zone: ZoneInfo) -> datetime:
    """On the wall; in UTC where clocks show the hour a second time, which the wall cannot say."""
    local = at.astimezone(zone)
    return at.astimezone(UTC) if local.fold or zone.key == "UTC" else local


def _zones(meetings: Iterable[Meeting]) -> list[tuple[ZoneInfo, datetime, datetime]]:
    """Each zone but UTC, from when and until when it is needed."""
    spans: dict[str, tuple[datetime, datetime]] = {}
    for each in meetings:
        first, last = spans.get(each.zone, (each.starts_at, each.ends_at))
        spans[each.zone] = min(first, each.starts_at), max(last, each.ends_at)
    return [(ZoneInfo(key), *spans[key]) for key in sorted(spans) if key != "UTC"]


def _timezone(zone: ZoneInfo, first: datetime, last: datetime) -> Timezone:
    """The zone's clocks between two moments, every change by itself.

    icalendar's own `Timezone.from_tzinfo` (7.3) tells when clocks go forward by the clock of
    after the change, where RFC 5545 (3.6.5) wants that of before it.
    """
    timezone = Timezone()
    timezone.add("tzid", zone.key)
    offset = first.astimezone(zone).utcoffset() or timedelta()
    changes = [(first, offset), *_changes(zone, first, last)]
    for at, before in changes:
        local = at.astimezone(zone)
        after = local.utcoffset() or timedelta()
        part = TimezoneDaylight() if local.dst() else TimezoneStandard()
        part.add("dtstart", (at + before).replace(tzinfo=None, microsecond=0))
        part.add("tzoffsetfrom", before)
        part.add("tzoffsetto", after)
        part.add("tzname", local.tzname() or zone.key)
        timezone.add_component(part)
    return timezone


@lru_cache(maxsize=256)
def _changes(
    zone: ZoneInfo, first: datetime, last: datetime
) -> tuple[tuple[datetime, timedelta], ...]:
    """When clocks change after `first` and until `last`, and how far from UTC they were before."""
    found, day = [], timedelta(days=1)
    at = first
    while at < last:
        before, after = at.astimezone(zone).utcoffset(), (at + day).astimezone(zone).utcoffset()
        if before is not None and before != after:
            low, high = at, at + day
            while high - low > timedelta(seconds=1):
                middle = low + (high - low) // 2
                if middle.astimezone(zone).utcoffset() == before:
                    low = middle
                else:
                    high = middle
            found.append((high.replace(microsecond=0), before))
        at += day
    return tuple(found)
