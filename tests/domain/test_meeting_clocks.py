"""Meetings, their reminders and the morning where clocks change, in every zone of the region."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest

from bot.domain.countries import all_countries
from bot.domain.ids import MeetingId, MesaId, UserId
from bot.domain.meeting import MARKS, Meeting, MeetingState, local_times, reminder_moments
from bot.domain.meeting_later import BEFORE, later_moment
from bot.domain.preparation import moments
from bot.domain.schedule import next_occurrence, parse_schedule
from bot.domain.wall import local_of, moment_of

_YEAR = 2027
_ZONES = sorted({zone for country in all_countries() for zone in country.zones})


def _changes() -> list[tuple[str, date]]:
    """The days of a year on which clocks of the region change."""
    found = []
    for name in _ZONES:
        zone, day = ZoneInfo(name), datetime(_YEAR, 1, 1, tzinfo=UTC)
        while day.year == _YEAR:
            following = day + timedelta(days=1)
            if day.astimezone(zone).utcoffset() != following.astimezone(zone).utcoffset():
                found.append((name, following.astimezone(zone).date()))
            day = following
    return found


CHANGES = _changes()


def _meeting(start: datetime, zone: str) -> Meeting:
    return Meeting(
        MeetingId("REU-1"),
        MesaId("MESA-1"),
        None,
        start,
        zone,
        timedelta(hours=1),
        MeetingState.SCHEDULED,
        "mesa-x",
        0,
        None,
        UserId("@a:b"),
        start,
    )


def test_there_are_zones_that_change() -> None:
    assert {"America/Santiago", "America/Havana", "America/Tijuana"} <= {
        name for name, _ in CHANGES
    }
    assert "America/Sao_Paulo" not in {name for name, _ in CHANGES}


@pytest.mark.parametrize(("name", "day"), CHANGES)
def test_reminders_stay_as_far_before_and_hours_stay_on_the_wall(name: str, day: date) -> None:
    zone = ZoneInfo(name)
    for after in (0, 1, 7):
        wall = datetime.combine(day + timedelta(days=after), time(9))
        start = moment_of(wall, zone)
        meeting = _meeting(start, name)
        # The hour that was said is the hour that is shown.
        (shown,) = local_times(meeting.starts_at, [zone])
        assert (shown.day, shown.time) == (wall.date(), wall.time())
        # «Dentro de 1 día» is 24 hours, whatever clocks do; each once, in order.
        said = reminder_moments(meeting)
        assert {mark: start - at for mark, at in said.items()} == dict(MARKS)
        assert sorted(said.values()) == list(said.values())
        assert len(set(moments(meeting).values())) == 3
        # Whoever asks to be reminded later always is, and nearer each time.
        now, asked = start - timedelta(days=2), []
        while (at := later_moment(start, now)) is not None:
            asked.append(start - at)
            now = at
        assert tuple(asked) == BEFORE
    # Each morning has its eight o'clock, once.
    mornings = [
        moment_of(datetime.combine(day + timedelta(days=n), time(8)), zone) for n in (-2, -1, 0, 1)
    ]
    assert [local_of(at, zone).hour for at in mornings] == [8, 8, 8, 8]
    lengths = {later - earlier for earlier, later in pairwise(mornings)}
    assert lengths - {timedelta(hours=24)} != set()
    # And so has what recurs.
    schedule = parse_schedule("cada día 9:00", zone=zone, now=mornings[0] - timedelta(days=1))
    assert schedule.rule is not None
    at, hours = schedule.first, []
    for _ in range(4):
        hours.append(local_of(at, zone))
        at = next_occurrence(schedule.rule, zone, at)
    assert {each.time() for each in hours} == {time(9)}
    assert len({each.date() for each in hours}) == 4
