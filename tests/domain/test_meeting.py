"""Meetings: what may be decided about them, and what clocks show at their moment."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.errors import Refusal
from bot.domain.ids import MeetingId, MesaId, UserId
from bot.domain.meeting import (
    Meeting,
    MeetingState,
    check_length,
    check_start,
    day_of,
    local_times,
    reminder_moments,
    zones_of,
)
from bot.domain.mesa import Mesa, MesaState, Party
from bot.domain.titles import read_title

NOW = datetime(2027, 1, 10, 12, tzinfo=UTC)
START = datetime(2027, 1, 15, 18, tzinfo=UTC)
HOUR = timedelta(hours=1)
ZONES = {
    "Argentina": "America/Argentina/Buenos_Aires",
    "Uruguay": "America/Montevideo",
    "Colombia": "America/Bogota",
    "México": "America/Mexico_City",
    "Chile": "America/Santiago",
    "España": "Europe/Madrid",
}


def meeting(start: datetime = START, length: timedelta = HOUR) -> Meeting:
    return Meeting(
        MeetingId("REU-1"),
        MesaId("MESA-1"),
        None,
        start,
        "America/Santiago",
        length,
        MeetingState.SCHEDULED,
        "mesa-secreta",
        0,
        None,
        UserId("@moderacion:example.org"),
        NOW,
    )


def mesa(*countries: str, zone: str = "America/Santiago") -> Mesa:
    parties = tuple(
        Party(number, name, None, ZONES[name], "es") for number, name in enumerate(countries)
    )
    return Mesa(
        MesaId("MESA-1"),
        "Mesa",
        "es",
        zone,
        MesaState.OPEN,
        None,
        parties,
        frozenset(),
        UserId("@coordinacion:example.org"),
        NOW,
    )


@contextmanager
def refused(key: str) -> Iterator[None]:
    with pytest.raises(Refusal) as refusal:
        yield
    assert refusal.value.key == key


# --- In everybody's clocks --------------------------------------------------------------------


def test_zones_with_the_same_time_share_a_line_and_the_latest_comes_first() -> None:
    there = mesa("México", "Argentina", "Colombia", "Uruguay")
    shown = [
        (each.time, [zone.key for zone in each.zones])
        for each in local_times(START, zones_of(there))
    ]
    assert shown == [
        (time(15), ["America/Argentina/Buenos_Aires", "America/Montevideo"]),
        (time(13), ["America/Bogota"]),
        (time(12), ["America/Mexico_City"]),
    ]


def test_a_day_that_differs_is_told_apart() -> None:
    late = datetime(2027, 1, 16, 1, 30, tzinfo=UTC)
    madrid, santiago = local_times(late, zones_of(mesa("Chile", "España")))
    assert (madrid.day, madrid.time) == (date(2027, 1, 16), time(2, 30))
    assert (santiago.day, santiago.time) == (date(2027, 1, 15), time(22, 30))
    assert day_of(late, mesa("Chile", "España")) == date(2027, 1, 15)
    assert day_of(late, mesa("Chile", "España", zone="Europe/Madrid")) == date(2027, 1, 16)


def test_the_day_said_is_one_that_some_party_has() -> None:
    late = datetime(2027, 1, 16, 1, 30, tzinfo=UTC)
    assert day_of(late, mesa("Argentina", zone="Europe/Madrid")) == date(2027, 1, 15)


def test_zones_that_agree_in_summer_part_when_one_changes_its_clocks() -> None:
    both = zones_of(mesa("Chile", "Argentina"))
    assert len(local_times(START, both)) == 1
    winter = datetime(2027, 6, 15, 18, tzinfo=UTC)
    assert [each.time for each in local_times(winter, both)] == [time(15), time(14)]


def test_the_hour_before_and_after_a_change_of_clocks_is_right() -> None:
    zone = ZoneInfo("America/Santiago")  # back by one hour on 4 April 2027 at 00:00
    before = datetime(2027, 4, 4, 2, 59, tzinfo=UTC)
    after = before + timedelta(minutes=1)
    assert local_times(before, [zone])[0].time == time(23, 59)
    assert local_times(after, [zone])[0].time == time(23, 0)


def test_a_mesa_without_parties_has_its_own_zone() -> None:
    assert zones_of(mesa()) == (ZoneInfo("America/Santiago"),)


@given(
    st.integers(0, 60 * 24 * 365 * 14),
    st.lists(st.sampled_from(sorted(ZONES.values())), min_size=1, unique=True),
)
def test_every_zone_is_shown_once_at_its_own_time(minutes: int, names: list[str]) -> None:
    at = NOW + timedelta(minutes=minutes)
    shown = local_times(at, [ZoneInfo(name) for name in names])
    assert sorted(zone.key for each in shown for zone in each.zones) == sorted(names)
    for each in shown:
        for zone in each.zones:
            assert at.astimezone(zone).replace(tzinfo=None) == datetime.combine(each.day, each.time)
    assert len({(each.day, each.time) for each in shown}) == len(shown)


# --- What may be decided ----------------------------------------------------------------------


def test_a_moment_is_taken_to_the_minute_and_must_be_to_come() -> None:
    assert check_start(NOW + timedelta(minutes=3, seconds=20), NOW) == NOW + timedelta(minutes=3)
    for wrong in (NOW, NOW - HOUR, NOW + timedelta(seconds=30)):
        with refused("reunion-past"):
            check_start(wrong, NOW)
    with refused("reunion-too-far"):
        check_start(NOW.replace(year=2072), NOW)


@pytest.mark.parametrize("minutes", [0, 4, 721, 10**6])
def test_a_meeting_lasts_from_five_minutes_to_twelve_hours(minutes: int) -> None:
    with refused("reunion-length-odd"):
        check_length(timedelta(minutes=minutes))
    assert check_length(timedelta(hours=12)) == timedelta(hours=12)
    assert check_length(timedelta(minutes=5, seconds=40)) == timedelta(minutes=5)


def test_moving_keeps_the_call_and_counts() -> None:
    moved = meeting().moved(START + HOUR, None, zone="America/Lima", now=NOW)
    assert (moved.starts_at, moved.length, moved.zone) == (START + HOUR, HOUR, "America/Lima")
    assert (moved.revision, moved.call_room) == (1, "mesa-secreta")
    longer = moved.moved(None, 2 * HOUR, zone="UTC", now=NOW)
    assert (longer.starts_at, longer.length, longer.zone) == (
        START + HOUR,
        2 * HOUR,
        "America/Lima",
    )
    assert longer.revision == 2


def test_moving_to_where_it_is_changes_nothing() -> None:
    assert meeting().moved(START, HOUR, zone="UTC", now=NOW) == meeting()


def test_what_has_begun_is_over_or_cancelled_stays_as_it_is() -> None:
    cancelled = meeting().cancelled("feriado", now=NOW)
    assert (cancelled.is_cancelled, cancelled.reason, cancelled.revision) == (True, "feriado", 1)
    for each, now, key in (
        (cancelled, NOW, "reunion-is-cancelled"),
        (meeting(), START, "reunion-has-begun"),
        (meeting(), START + HOUR, "reunion-is-over"),
    ):
        with refused(key):
            each.moved(START + 3 * HOUR, None, zone="UTC", now=now)
        with refused(key):
            each.cancelled(None, now=now)


def test_reminders_come_a_week_a_day_an_hour_and_ten_minutes_before() -> None:
    before = [START - at for at in reminder_moments(meeting()).values()]
    assert before == [timedelta(days=7), timedelta(days=1), HOUR, timedelta(minutes=10)]


def test_what_a_call_is_named_is_not_shown_with_the_meeting() -> None:
    assert "secreta" not in repr(meeting())


# --- Titles -----------------------------------------------------------------------------------


def test_a_title_is_one_line_of_what_can_be_seen() -> None:
    assert read_title("  Primera\n\treunión ") == "Primera reunión"
    assert read_title("a\u202egnirtsb\x00\u200b") == "agnirtsb"
    assert read_title("\u202e \u200b") is None
    assert read_title(None) is None
    with refused("common-title-too-long"):
        read_title("a" * 151)
