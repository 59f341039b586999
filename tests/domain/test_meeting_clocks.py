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
from bot.domain.meeting_series import Every, moments_of
from bot.domain.preparation import moments
from bot.domain.schedule import Rule, next_occurrence, occurrences_until, parse_schedule
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


_NEVER = (ZoneInfo("America/Bogota"), ZoneInfo("America/Sao_Paulo"), ZoneInfo("America/Asuncion"))
"""Zones whose clocks do not change."""


def test_clocks_that_stood_still_lately_do_not_change() -> None:
    changing = {name for name, _ in CHANGES}
    for name in ("America/Asuncion", "America/Punta_Arenas", "America/Mexico_City"):
        assert name not in changing
    border = {"America/Tijuana", "America/Ciudad_Juarez", "America/Ojinaga", "America/Matamoros"}
    assert border | {"America/Port-au-Prince", "America/Nassau", "Pacific/Easter"} <= changing


@pytest.mark.parametrize(("name", "day"), CHANGES)
def test_who_shares_a_line_is_told_anew_on_each_side_of_a_change(name: str, day: date) -> None:
    zones = [ZoneInfo(name), *_NEVER]
    noon = moment_of(datetime.combine(day, time(12)), zones[0])
    for hours in range(-40, 41, 5):
        at = noon + timedelta(hours=hours)
        shown = {
            zone: (line.day, line.time) for line in local_times(at, zones) for zone in line.zones
        }
        assert shown == {
            zone: (local_of(at, zone).date(), local_of(at, zone).time()) for zone in zones
        }
        assert len(local_times(at, zones)) == len(set(shown.values()))


@pytest.mark.parametrize(("name", "day"), CHANGES)
def test_meetings_that_recur_keep_their_hour_on_the_wall(name: str, day: date) -> None:
    zone = ZoneInfo(name)
    first = moment_of(datetime.combine(day - timedelta(days=14), time(9)), zone)
    found = moments_of(Every(1, "week"), first, zone, until=None, times=5)
    assert [local_of(at, zone).time() for at in found] == [time(9)] * 5
    assert {later - earlier for earlier, later in pairwise(found)} - {timedelta(days=7)} != set()
    # Missed in an outage over the change, it was due as often as it was to be said.
    rule = Rule(1, "day", local_of(first, zone))
    assert occurrences_until(rule, zone, first, first + timedelta(days=28, hours=2)) == 29
