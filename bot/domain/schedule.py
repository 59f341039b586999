"""What recurs: «cada lunes 8:30», by the clock on the wall wherever its people are."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from bot.domain.errors import NotUnderstood
from bot.domain.wall import local_of, moment_of
from bot.domain.when import add_months, day_meant, parse_when, time_meant
from bot.domain.when_patterns import Unit
from bot.domain.when_reading import Pieces, begins_with_every, read_pieces

_MOST: Mapping[Unit, int] = {
    "minute": 60 * 24 * 366,
    "hour": 24 * 366,
    "day": 366,
    "week": 104,
    "month": 60,
    "year": 20,
}
"""Between one time and the next."""
_FARTHEST_YEARS = 21
"""Until the first time."""
_MONTHS = {"month": 1, "year": 12}


@dataclass(frozen=True)
class Rule:
    """How something recurs; counted from `start`, which no change of the clocks moves.

    Minutes and hours go by elapsed time, all else by `time` on the wall. On the 31st means
    the last day of a shorter month.
    """

    every: int
    unit: Unit
    start: datetime
    """Days, weeks, months: without a zone, the wall's; minutes and hours: in UTC."""
    weekdays: tuple[int, ...] = ()
    """Of a week; Monday is 0."""

    def to_json(self) -> dict[str, Any]:
        """For the database."""
        return {
            "every": self.every,
            "unit": self.unit,
            "start": self.start.isoformat(),
            "weekdays": list(self.weekdays),
        }

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> Rule:
        """Back from `to_json`."""
        start = datetime.fromisoformat(data["start"])
        return cls(data["every"], data["unit"], start, tuple(data["weekdays"]))


@dataclass(frozen=True)
class Schedule:
    """When something happens: once, or again and again."""

    first: datetime
    rule: Rule | None = None


def next_occurrence(rule: Rule, zone: ZoneInfo, after: datetime) -> datetime:
    """The first moment after `after`, in UTC: never the same twice, none left out.

    An hour that clocks skip gives the moment after the gap; of one that they
    repeat only the first counts.
    """
    if rule.unit in ("minute", "hour"):
        step = timedelta(**{f"{rule.unit}s": rule.every})
        passed = max(-1, (after - rule.start) // step)
        return rule.start + (passed + 1) * step
    # From a day before: behind a gap of a whole day, as Samoa had, the moment is a day late.
    for day in _days(rule, local_of(after, zone).date() - timedelta(days=1)):
        moment = moment_of(datetime.combine(day, rule.start.time()), zone)
        if moment > after:
            return moment
    raise AssertionError("days do not end")


def occurrences_until(rule: Rule, zone: ZoneInfo, first: datetime, last: datetime) -> int:
    """How many there are from the one at `first` until `last`, both counted."""
    if rule.unit in ("minute", "hour"):
        step = timedelta(**{f"{rule.unit}s": rule.every})
        return max(0, (last - first) // step + 1)
    count, moment = 0, first
    while moment <= last:
        count += 1
        moment = next_occurrence(rule, zone, moment)
    return count


def _days(rule: Rule, after: date) -> Iterator[date]:
    """The days of a rule after `after`, or from the first on."""
    start = rule.start.date()
    if rule.unit == "day":
        passed = max(-1, (after - start).days // rule.every)
        while True:
            passed += 1
            yield start + timedelta(days=passed * rule.every)
    if rule.unit == "week":
        monday = start - timedelta(days=start.weekday())
        passed = max(0, (after - monday).days // (7 * rule.every))
        while True:
            for weekday in rule.weekdays or (start.weekday(),):
                day = monday + timedelta(days=passed * 7 * rule.every + weekday)
                if day > after and day >= start:
                    yield day
            passed += 1
    step = rule.every * _MONTHS[rule.unit]
    passed = max(0, ((after.year - start.year) * 12 + after.month - start.month) // step)
    while True:
        day = add_months(start, passed * step)
        if day > after:
            yield day
        passed += 1


def parse_schedule(text: str, *, zone: ZoneInfo, now: datetime) -> Schedule:
    """What «cada lunes 8:30», «todos los días 9:00», «cada 2 semanas» say, or a single moment.

    Without a day or an hour, those of now: «cada 2 semanas» begins in two weeks, at this hour.

    Raises:
        NotUnderstood: as `parse_when`; a day of the week or of the month without an hour.
    """
    try:
        said = read_pieces(text)
    except NotUnderstood as error:
        if begins_with_every(text):
            raise NotUnderstood("fechas-recurring-unclear", text) from error
        raise
    if not said.recurs:
        return Schedule(parse_when(text, zone=zone, now=now))
    if said.is_next or said.near is not None or said.ahead is not None or said.offset is not None:
        raise NotUnderstood("fechas-recurring-unclear", text)
    every, unit = _cycle(text, said)
    if every < 1:
        raise NotUnderstood("fechas-recurring-unclear", text)
    if every > _MOST[unit]:
        raise NotUnderstood("fechas-recurring-far", text)
    if unit in ("minute", "hour"):
        if said.time is not None or said.day is not None or said.weekdays:
            raise NotUnderstood("fechas-recurring-unclear", text)
        rule = Rule(every, unit, now.replace(microsecond=0))
    else:
        rule = Rule(every, unit, _start(text, said, unit, zone, now), said.weekdays)
    return Schedule(next_occurrence(rule, zone, now), rule)


def _cycle(text: str, said: Pieces) -> tuple[int, Unit]:
    """Every how many of what."""
    if said.every is not None:
        every, unit = said.every
        if said.weekdays and unit != "week":
            raise NotUnderstood("fechas-recurring-unclear", text)
        if said.day is not None and unit not in _MONTHS:
            raise NotUnderstood("fechas-recurring-unclear", text)
        return every, unit
    if said.weekdays:
        return 1, "week"
    if said.day is not None:  # «cada 15 de enero»
        return 1, "month" if said.day.month is None else "year"
    raise NotUnderstood("fechas-recurring-unclear", text)


def _start(text: str, said: Pieces, unit: Unit, zone: ZoneInfo, now: datetime) -> datetime:
    """From which day it is counted, and at what hour it is, on the wall."""
    local = local_of(now, zone)
    if said.time is None and said.part is None and said.day is None and not said.weekdays:
        return local.replace(second=0, microsecond=0)
    hour: time = time_meant(text, said)
    late = local.time() >= hour
    day = local.date()
    if said.day is not None:
        if said.day.month is not None and unit != "year":
            raise NotUnderstood("fechas-recurring-unclear", text)
        if said.day.month is None and 28 < said.day.day < 32:
            # Not the next 31st: the next end of a month. Every December has one.
            day = date(day.year - 1, 12, said.day.day)
        else:
            day = day_meant(text, said, day, late=late)
        if day.year > local.year + _FARTHEST_YEARS:
            raise NotUnderstood("fechas-too-far", text)
    elif said.weekdays:
        # The week of the first of them that is still to come: «cada 2 semanas lunes» begins
        # with the next Monday.
        ahead = ((each - day.weekday()) % 7 or 7 * late for each in said.weekdays)
        day += timedelta(days=min(ahead))
    return datetime.combine(day, hour)
