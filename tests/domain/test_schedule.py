"""What recurs: by the clock on the wall, never twice, never drifting."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.errors import NotUnderstood
from bot.domain.schedule import Rule, next_occurrence, occurrences_until, parse_schedule
from bot.domain.wall import local_of
from tests.domain.test_when import NEW_YORK, NOW, SANTIAGO, WORDS, ZONES


def moments(text: str, count: int = 3, zone: ZoneInfo = SANTIAGO, now: datetime = NOW) -> list[str]:
    """The first ones, as clocks in `zone` show them."""
    schedule = parse_schedule(text, zone=zone, now=now)
    found, moment = [], schedule.first
    for _ in range(count):
        found.append(f"{local_of(moment, zone):%Y-%m-%d %H:%M}")
        if schedule.rule is None:
            break
        moment = next_occurrence(schedule.rule, zone, moment)
    return found


MONDAYS = ["2027-01-18 08:30", "2027-01-25 08:30", "2027-02-01 08:30"]
DAYS = ["2027-01-16 09:00", "2027-01-17 09:00", "2027-01-18 09:00"]
FORTNIGHTS = ["2027-01-18 08:30", "2027-02-01 08:30", "2027-02-15 08:30"]
FIFTEENTHS = ["2027-02-15 09:00", "2027-03-15 09:00", "2027-04-15 09:00"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("cada lunes 8:30", MONDAYS),
        ("todos los lunes a las 8:30", MONDAYS),
        ("los lunes 8:30", MONDAYS),
        ("every monday 8:30", MONDAYS),
        ("on Mondays at 8:30", MONDAYS),
        ("toda segunda 8:30", MONDAYS),
        ("cada segunda-feira 8:30", MONDAYS),
        ("todas as segundas às 8h30", MONDAYS),
        ("chaque lundi 8h30", MONDAYS),
        ("tous les lundis à 8h30", MONDAYS),
        ("cada semana lunes 8:30", MONDAYS),
        ("cada día 9:00", DAYS),
        ("todos los días a las 9", DAYS),
        ("every day at 9 am", DAYS),
        ("tous les jours à 9h", DAYS),
        ("diario 9:00", DAYS),
        ("cada 2 semanas lunes 8:30", FORTNIGHTS),
        ("every 2 weeks on monday at 8:30", FORTNIGHTS),
        ("toutes les 2 semaines lundi 8h30", FORTNIGHTS),
        ("cada 2 semanas", ["2027-01-29 15:00", "2027-02-12 15:00", "2027-02-26 15:00"]),
        ("cada mes el 15 9:00", FIFTEENTHS),
        ("el 15 de cada mes a las 9", FIFTEENTHS),
        ("cada mês dia 15 9:00", FIFTEENTHS),
        ("cada mes el 31 9:00", ["2027-01-31 09:00", "2027-02-28 09:00", "2027-03-31 09:00"]),
        ("cada 29/02 9:00", ["2028-02-29 09:00", "2029-02-28 09:00", "2030-02-28 09:00"]),
        ("cada 15 de marzo 9:00", ["2027-03-15 09:00", "2028-03-15 09:00", "2029-03-15 09:00"]),
        ("cada lunes y jueves 8:30", ["2027-01-18 08:30", "2027-01-21 08:30", "2027-01-25 08:30"]),
        ("de lunes a viernes 15:00", ["2027-01-18 15:00", "2027-01-19 15:00", "2027-01-20 15:00"]),
        ("días hábiles 16:00", ["2027-01-15 16:00", "2027-01-18 16:00", "2027-01-19 16:00"]),
        ("cada viernes 15:30", ["2027-01-15 15:30", "2027-01-22 15:30", "2027-01-29 15:30"]),
        ("cada viernes 15:00", ["2027-01-22 15:00", "2027-01-29 15:00", "2027-02-05 15:00"]),
        ("cada 2 horas", ["2027-01-15 17:00", "2027-01-15 19:00", "2027-01-15 21:00"]),
        ("mañana 9:00", ["2027-01-16 09:00"]),
    ],
)
def test_what_recurs(text: str, expected: list[str]) -> None:
    assert moments(text) == expected


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("cada lunes", "fechas-no-time"),
        ("cada mes el 15", "fechas-no-time"),
        ("cada", "fechas-recurring-unclear"),
        ("cada luna llena", "fechas-recurring-unclear"),
        ("cada primer lunes 9:00", "fechas-recurring-unclear"),
        ("cada 0 días 9:00", "fechas-recurring-unclear"),
        ("cada 2 horas 9:00", "fechas-recurring-unclear"),
        ("cada día lunes 9:00", "fechas-recurring-unclear"),
        ("cada lunes mañana 9:00", "fechas-recurring-unclear"),
        ("cada 9999 semanas 9:00", "fechas-recurring-far"),
        ("cada lunes 25:00", "fechas-no-such-time"),
        ("cada 31/02 9:00", "fechas-no-such-day"),
        ("hoy 9:00", "fechas-past"),
    ],
)
def test_what_does_not(text: str, key: str) -> None:
    with pytest.raises(NotUnderstood, match=key):
        parse_schedule(text, zone=SANTIAGO, now=NOW)


def test_a_wall_hour_stays_when_clocks_change() -> None:
    before = datetime(2027, 9, 3, 12, tzinfo=UTC)
    assert moments("cada día 9:00", 4, SANTIAGO, before) == [
        "2027-09-03 09:00",
        "2027-09-04 09:00",
        "2027-09-05 09:00",
        "2027-09-06 09:00",
    ]
    schedule = parse_schedule("cada día 9:00", zone=SANTIAGO, now=before)
    assert schedule.rule is not None
    hours = []
    moment = schedule.first
    for _ in range(3):
        later = next_occurrence(schedule.rule, SANTIAGO, moment)
        hours.append((later - moment) // timedelta(hours=1))
        moment = later
    assert hours == [24, 23, 24]


def test_an_hour_that_is_skipped_comes_behind_the_gap_on_that_day_only() -> None:
    before = datetime(2027, 3, 13, 6, tzinfo=UTC)
    assert moments("cada día 2:30", 3, NEW_YORK, before) == [
        "2027-03-13 02:30",
        "2027-03-14 03:00",
        "2027-03-15 02:30",
    ]
    before = datetime(2027, 9, 4, 3, tzinfo=UTC)
    assert moments("cada día 0:30", 3, SANTIAGO, before) == [
        "2027-09-04 00:30",
        "2027-09-05 01:00",
        "2027-09-06 00:30",
    ]


def test_an_hour_that_comes_twice_is_said_once() -> None:
    before = datetime(2027, 11, 6, 4, tzinfo=UTC)
    schedule = parse_schedule("cada día 1:30", zone=NEW_YORK, now=before)
    assert schedule.rule is not None
    found = [schedule.first]
    for _ in range(2):
        found.append(next_occurrence(schedule.rule, NEW_YORK, found[-1]))
    assert found == [
        datetime(2027, 11, 6, 5, 30, tzinfo=UTC),
        datetime(2027, 11, 7, 5, 30, tzinfo=UTC),
        datetime(2027, 11, 8, 6, 30, tzinfo=UTC),
    ]


TEXTS = [
    *("cada lunes 8:30", "cada día 0:30", "cada 2 semanas 2:30", "cada mes el 31 23:59"),
    *("cada 5 min", "cada 7 horas", "de lunes a viernes 1:30", "cada 3 días 2:00", "cada año"),
]


@given(
    text=st.sampled_from(TEXTS),
    zone=st.sampled_from(ZONES),
    hours=st.integers(0, 13 * 366 * 24),
    ahead=st.integers(0, 400),
)
def test_the_next_is_later_and_none_is_left_out(
    text: str, zone: str, hours: int, ahead: int
) -> None:
    there, at = ZoneInfo(zone), NOW + timedelta(hours=hours, minutes=13)
    schedule = parse_schedule(text, zone=there, now=at)
    rule = schedule.rule
    assert rule is not None
    assert schedule.first > at
    assert Rule.from_json(rule.to_json()) == rule
    one = next_occurrence(rule, there, schedule.first)
    assert one > schedule.first
    assert next_occurrence(rule, there, one - timedelta(microseconds=1)) == one
    far = at + timedelta(hours=ahead)
    expected, moment = 0, schedule.first
    while moment <= far:
        expected += 1
        moment = next_occurrence(rule, there, moment)
    assert occurrences_until(rule, there, schedule.first, far) == expected


def test_days_in_two_words_recur_as_in_one() -> None:
    assert moments("segundas feiras 8:30") == moments("segundas-feiras 8:30") == MONDAYS


@pytest.mark.parametrize(
    "text",
    [
        *("cada año 31/12/9999 9:00", "cada año 31/12/9999 23:59"),
        *("cada 20 años 31/12/9990 9:00", "cada 31 de diciembre de 2200 9:00"),
    ],
)
def test_what_would_begin_in_centuries_is_refused(text: str) -> None:
    with pytest.raises(NotUnderstood) as refused:
        parse_schedule(text, zone=SANTIAGO, now=NOW)
    assert refused.value.key == "fechas-too-far"


@given(st.one_of(st.text(max_size=120), st.lists(WORDS, max_size=7).map(" ".join)))
def test_whatever_is_written_begins_later_or_is_refused(text: str) -> None:
    for start in ("", "cada "):
        try:
            schedule = parse_schedule(start + text, zone=SANTIAGO, now=NOW)
        except NotUnderstood:
            continue
        assert schedule.first > NOW
        if schedule.rule is not None:
            assert next_occurrence(schedule.rule, SANTIAGO, schedule.first) > schedule.first
