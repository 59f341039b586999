"""Where a date can be read in two ways: what is to be asked before it stands."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from bot.domain.errors import NotUnderstood
from bot.domain.wall import local_of
from bot.domain.when import parse_when
from bot.domain.when_patterns import Day
from bot.domain.when_reading import Pieces, read_pieces
from bot.domain.when_spans import Span, from_to, lasting

_EARLY = time(6)
"""Before it, «a las 3» hardly means the night."""


class Doubt(StrEnum):
    """Why somebody may have meant another moment."""

    ORDER = "order"
    """03/04: there are people who write the month first."""
    WEEKDAY = "weekday"
    """«el viernes» on a Friday, «el próximo viernes» on a Monday: of which week?"""
    EARLY = "early"
    """«a las 3», and no word of which half of the day."""
    MIDNIGHT = "midnight"
    """Of the night before that day, or after it?"""
    TWICE = "twice"
    """Clocks go back then, and show the hour twice."""
    SKIPPED = "skipped"
    """Clocks go forward then, and never show it."""
    COUNTRY = "country"
    """«hora de Chile»: there is more than one."""


@dataclass(frozen=True)
class SaidMoment:
    """A moment, and what may have been meant by it instead."""

    at: datetime
    doubts: tuple[Doubt, ...] = ()
    other: date | None = None
    """Of `ORDER`: the day that it would be, read the other way."""
    length: timedelta | None = None
    """If it was said with it: «de 9 a 11»."""
    zone: ZoneInfo | None = None
    """By whose clock it was said, where that is another than usual."""

    def by_clock_of(self, zone: ZoneInfo, *, country: bool) -> SaidMoment:
        """It, with the place that was said; `country`: one where clocks differ."""
        doubts = (*self.doubts, Doubt.COUNTRY) if country else self.doubts
        return replace(self, zone=zone, doubts=doubts)


def parse_said(text: str, *, zone: ZoneInfo, now: datetime) -> SaidMoment:
    """As `parse_when`, with the doubts that there are, and how long it lasts if that is said.

    Raises:
        NotUnderstood: as there.
    """
    span = from_to(text)
    said = None if span is None else _first([span], zone=zone, now=now)
    if said is not None:
        return said
    try:
        return _said(text, zone=zone, now=now)
    except NotUnderstood as error:
        spans = [Span(f"{text.rstrip()}:00")] if _BARE_HOUR.search(text) else []
        others = (*spans, *lasting(text)) if error.key == _UNCLEAR else ()
        said = _first(others, zone=zone, now=now)
        if said is None:
            raise
        return said


_UNCLEAR = "fechas-unclear"
_BARE_HOUR = re.compile(r"[^\s:]\s+[0-9]{1,2}\s*\Z")
"""«mañana 9», «3/4 15»: of a meeting it can be nothing else, once the rest is a day."""


def _first(spans: Iterable[Span], *, zone: ZoneInfo, now: datetime) -> SaidMoment | None:
    """The first whose beginning can be read; None: none.

    Raises:
        NotUnderstood: it can be read, and is past or does not exist.
    """
    for span in spans:
        try:
            return replace(_said(span.begins, zone=zone, now=now), length=span.length)
        except NotUnderstood as error:
            if error.key not in (_UNCLEAR, "fechas-no-time"):
                raise
    return None


def names_a_moment(text: str) -> bool:
    """Whether it is made of what dates are made of, whatever it means."""
    try:
        read_pieces(text)
    except NotUnderstood:
        return from_to(text) is not None
    return True


def is_said(text: str, *, zone: ZoneInfo, now: datetime) -> bool:
    """Whether it says a moment, be it past or one that does not exist."""
    try:
        parse_said(text, zone=zone, now=now)
    except NotUnderstood as error:
        return error.key not in (_UNCLEAR, "fechas-no-time")
    return True


def _said(text: str, *, zone: ZoneInfo, now: datetime) -> SaidMoment:
    moment = parse_when(text, zone=zone, now=now)
    said = read_pieces(text)
    local, today = local_of(moment, zone), local_of(now, zone).date()
    other = None if said.day is None else _other_day(said.day, said.weekdays, today)
    found = {
        Doubt.ORDER: other is not None,
        Doubt.WEEKDAY: _of_which_week(said, local.date(), today),
        Doubt.MIDNIGHT: not _is_exact(said) and local.time() == time.min,
        Doubt.EARLY: _is_early(said, local),
        **_at_a_change(said, moment, zone),
    }
    return SaidMoment(moment, tuple(doubt for doubt, holds in found.items() if holds), other)


def _other_day(day: Day, weekdays: tuple[int, ...], today: date) -> date | None:
    """The day that it would be with the month first; None: that cannot be meant."""
    if not day.in_numbers or day.month is None or day.month == day.day or day.day > 12:
        return None
    year = day.year or today.year
    other = date(year, day.day, day.month)
    if day.year is None and other < today:
        other = other.replace(year=year + 1)
    if other < today or (weekdays and other.weekday() not in weekdays):
        return None
    return other


def _of_which_week(said: Pieces, day: date, today: date) -> bool:
    if not said.weekdays or said.day is not None or said.near is not None:
        return False
    if said.weekdays[0] == today.weekday():
        return True
    sunday = today + timedelta(days=6 - today.weekday())
    return said.is_next and day <= sunday


def _is_exact(said: Pieces) -> bool:
    """Whether it says how far it is from now, or from UTC: whoever does so has counted."""
    return said.ahead is not None or said.offset is not None


def _is_early(said: Pieces, local: datetime) -> bool:
    if _is_exact(said) or said.part is not None:
        return False
    return time.min < local.time() < _EARLY


def _at_a_change(said: Pieces, moment: datetime, zone: ZoneInfo) -> dict[Doubt, bool]:
    """Whether clocks show the hour twice, or not at all; what names its offset is clear."""
    if said.offset is not None or said.time is None:
        return {}
    local = local_of(moment, zone)
    twice = second_of(moment, zone).utcoffset() != moment.astimezone(zone).utcoffset()
    hour, minute = said.time[0] % 12, said.time[1]
    before = local_of(moment - timedelta(seconds=1), zone)
    in_gap = local - before > timedelta(seconds=1)
    shown = (local.hour % 12, local.minute)
    return {Doubt.TWICE: twice, Doubt.SKIPPED: in_gap and shown != (hour, minute)}


def second_of(moment: datetime, zone: ZoneInfo) -> datetime:
    """The second time that clocks show what they show at a moment of `TWICE`, on the wall."""
    return local_of(moment, zone).replace(tzinfo=zone, fold=1)
