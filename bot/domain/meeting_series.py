"""Meetings that recur: every how long, and until when; by the clock on the wall of one zone."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from bot.domain.errors import NotUnderstood, Refusal
from bot.domain.meeting import FARTHEST, Meeting
from bot.domain.schedule import Rule, next_occurrence
from bot.domain.wall import local_of, moment_of
from bot.domain.when_patterns import Unit
from bot.domain.when_reading import begins_with_every, read_pieces

MOST = 26
"""Once a week for half a year, or every two weeks for a year."""


@dataclass(frozen=True)
class Every:
    """«2 semanas», «mes», «martes»: how often."""

    count: int
    unit: Unit
    weekday: int | None = None
    """Monday is 0; None: that of the first."""


def read_every(text: str) -> Every:
    """How often something recurs, as people write it behind `cada=`.

    Raises:
        Refusal: that is not clear, or more often than once a day.
    """
    try:
        said = read_pieces(text if begins_with_every(text) else f"cada {text}")
    except NotUnderstood as error:
        raise Refusal("reunion-series-unclear") from error
    if said.time is not None or said.part is not None or said.day is not None:
        raise Refusal("reunion-series-unclear")
    if said.every is None:
        if len(said.weekdays) != 1:
            raise Refusal("reunion-series-unclear")
        return Every(1, "week", said.weekdays[0])
    count, unit = said.every
    if count < 1 or unit in ("minute", "hour") or said.weekdays:
        raise Refusal("reunion-series-unclear")
    return Every(count, unit)


def moments_of(
    every: Every,
    start: datetime,
    zone: ZoneInfo,
    *,
    until: date | None,
    times: int | None,
) -> tuple[datetime, ...]:
    """When each of them is, the first one at `start`; the last on the day `until` at the latest.

    Raises:
        Refusal: neither end is said, there would be one alone, too many, or too far ahead.
    """
    if until is None and times is None:
        raise Refusal("reunion-series-no-end", most=MOST)
    if times is not None and not 2 <= times <= MOST:
        raise Refusal("reunion-series-times", most=MOST)
    local = local_of(start, zone)
    if every.weekday not in (None, local.weekday()):
        raise Refusal("reunion-series-weekday", day=local.date())
    rule = Rule(every.count, every.unit, local)
    moments = [start]
    while times is None or len(moments) < times:
        moment = next_occurrence(rule, zone, moments[-1])
        if until is not None and local_of(moment, zone).date() > until:
            break
        if len(moments) == MOST:
            raise Refusal("reunion-series-too-many", most=MOST)
        if moment > start + FARTHEST:
            raise Refusal("reunion-too-far")
        moments.append(moment)
    if len(moments) == 1:
        raise Refusal("reunion-series-alone")
    return tuple(moments)


def moved_alike(meeting: Meeting, before: Meeting, after: Meeting) -> datetime:
    """When `meeting` is if it moves as `before` did to `after`, by the clock on the wall."""
    zone = ZoneInfo(meeting.zone)
    shift: timedelta = local_of(after.starts_at, zone) - local_of(before.starts_at, zone)
    return moment_of(local_of(meeting.starts_at, zone) + shift, zone)
