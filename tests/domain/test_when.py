"""Dates as people write them: understood in four languages, or refused for what is wrong."""

from __future__ import annotations

from contextlib import suppress
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bot.domain.countries import country_of
from bot.domain.errors import NotUnderstood
from bot.domain.wall import local_of, moment_of
from bot.domain.when import parse_day, parse_length, parse_when
from bot.domain.when_doubts import parse_said
from bot.domain.when_words import EVERY, MONTHS, NEAR_DAYS, PARTS, UNITS, WEEKDAYS

SANTIAGO = ZoneInfo("America/Santiago")
NEW_YORK = ZoneInfo("America/New_York")
NOW = datetime(2027, 1, 15, 18, 0, tzinfo=UTC)  # a Friday, 15:00 in Santiago
COUNTRIES = """ar bo br cl co cr cu do ec sv gt hn ht mx ni pa py pe pr uy ve
    ag bb bs bz dm gd gy jm kn lc sr tt vc es pt"""
ZONES = sorted(
    zone
    for code in COUNTRIES.split()
    if (country := country_of(code)) is not None
    for zone in country.zones
)


def when(text: str) -> str:
    """What Santiago's clocks show then; the key of the refusal where there is one."""
    try:
        return f"{local_of(parse_when(text, zone=SANTIAGO, now=NOW), SANTIAGO):%Y-%m-%d %H:%M}"
    except NotUnderstood as error:
        return error.key


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # A day and an hour.
        ("2027-01-16 15:00", "2027-01-16 15:00"),
        ("2027-01-16T15:00", "2027-01-16 15:00"),
        ("2027-01-16T15:00:00", "2027-01-16 15:00"),
        ("2027-01-16T18:00Z", "2027-01-16 15:00"),
        ("2027-01-16T13:00-05:00", "2027-01-16 15:00"),
        ("2027/01/16 15:00", "2027-01-16 15:00"),
        ("05/03/2027 15:00", "2027-03-05 15:00"),
        ("5-3-2027 15:00", "2027-03-05 15:00"),
        ("5.3.27 15.00", "2027-03-05 15:00"),
        ("15:00 05/03/2027", "2027-03-05 15:00"),
        ("16/01 9:00", "2027-01-16 09:00"),
        ("14/01 9:00", "2028-01-14 09:00"),
        ("15 de febrero de 2027 a las 15:00", "2027-02-15 15:00"),
        ("15 de febrero, 15 hs", "2027-02-15 15:00"),
        ("15 de fevereiro de 2027 às 15h", "2027-02-15 15:00"),
        ("le 15 février 2027 à 15h30", "2027-02-15 15:30"),
        ("1er février 9h", "2027-02-01 09:00"),
        ("February 15, 2027 3 pm", "2027-02-15 15:00"),
        ("Feb 15th at 3:30 p.m.", "2027-02-15 15:30"),
        ("15-feb-2027 09:05", "2027-02-15 09:05"),
        ("29/02 9:00", "2028-02-29 09:00"),
        ("lunes 18/01/2027 9:00", "2027-01-18 09:00"),
        ("lunes 18 a las 9", "2027-01-18 09:00"),
        ("el 20 a las 9", "2027-01-20 09:00"),
        ("dia 20 às 9h", "2027-01-20 09:00"),
        ("el 31 a las 9", "2027-01-31 09:00"),
        # Near days.
        ("mañana 9:00", "2027-01-16 09:00"),
        ("MANANA A LAS 9", "2027-01-16 09:00"),
        ("pasado mañana 9:00", "2027-01-17 09:00"),
        ("mañana por la mañana a las 9", "2027-01-16 09:00"),
        ("mañana a las tres de la tarde", "2027-01-16 15:00"),
        ("mañana al mediodía", "2027-01-16 12:00"),
        ("hoy 17 h", "2027-01-15 17:00"),
        ("hoy a las 5 de la tarde", "2027-01-15 17:00"),
        ("esta noche a las 9", "2027-01-15 21:00"),
        ("amanhã de manhã às 9", "2027-01-16 09:00"),
        ("depois de amanhã 9:00", "2027-01-17 09:00"),
        ("demain soir à 8h", "2027-01-16 20:00"),
        ("après-demain 9h", "2027-01-17 09:00"),
        ("tomorrow morning at 9", "2027-01-16 09:00"),
        ("the day after tomorrow 9:00", "2027-01-17 09:00"),
        # Days of the week.
        ("lunes 8:30", "2027-01-18 08:30"),
        ("viernes 15:30", "2027-01-15 15:30"),
        ("viernes 15:00", "2027-01-22 15:00"),
        ("el próximo viernes 15:30", "2027-01-22 15:30"),
        ("el lunes que viene a las 9", "2027-01-18 09:00"),
        ("segunda-feira às 8h30", "2027-01-18 08:30"),
        ("2ª feira 8:30", "2027-01-18 08:30"),
        ("lundi prochain 8h30", "2027-01-18 08:30"),
        ("next Monday at 8:30 am", "2027-01-18 08:30"),
        # An hour alone.
        ("9:00", "2027-01-16 09:00"),
        ("a las 9", "2027-01-16 09:00"),
        ("a las 9 y media", "2027-01-16 09:30"),
        ("15:30", "2027-01-15 15:30"),
        ("15:00", "2027-01-16 15:00"),
        ("9 am", "2027-01-16 09:00"),
        ("9am", "2027-01-16 09:00"),
        ("12 am", "2027-01-16 00:00"),
        ("12 pm", "2027-01-16 12:00"),
        ("9 pm", "2027-01-15 21:00"),
        # In words, and midnight.
        ("15 de febrero a las 3 p. m.", "2027-02-15 15:00"),
        ("quince de febrero a las quince horas", "2027-02-15 15:00"),
        ("jeudi 18 février à quinze heures", "2027-02-18 15:00"),
        ("terça-feira às 9h30", "2027-01-19 09:30"),
        ("el martes 19 a las 3 de la tarde", "2027-01-19 15:00"),
        ("next Friday 3pm", "2027-01-22 15:00"),
        ("lundi à midi", "2027-01-18 12:00"),
        ("el lunes a medianoche", "2027-01-19 00:00"),
        ("medianoche", "2027-01-16 00:00"),
        ("sexta à meia-noite", "2027-01-16 00:00"),
        ("minuit", "2027-01-16 00:00"),
        ("2027-02-15 24:00", "2027-02-16 00:00"),
        ("24:30", "fechas-no-such-time"),
        # So much later.
        ("en 15 días 9:00", "2027-01-30 09:00"),
        ("en 1 min", "2027-01-15 15:01"),
        ("en 2 h", "2027-01-15 17:00"),
        ("in 2 hours", "2027-01-15 17:00"),
        ("em 2 horas", "2027-01-15 17:00"),
        ("dans 2 h", "2027-01-15 17:00"),
        ("dentro de veinte minutos", "2027-01-15 15:20"),
        ("en media hora", "2027-01-15 15:30"),
        ("en una hora y media", "2027-01-15 16:30"),
        ("en 1h30", "2027-01-15 16:30"),
        ("in an hour", "2027-01-15 16:00"),
        ("en 3 días", "2027-01-18 15:00"),
        ("en 3 días a las 9", "2027-01-18 09:00"),
        ("en 1 mes", "2027-02-15 15:00"),
        # What is wrong.
        ("", "fechas-unclear"),
        ("algún día", "fechas-unclear"),
        ("mañana 9", "fechas-unclear"),
        ("mañana 9:00 10:00", "fechas-unclear"),
        ("a las 8 menos cuarto", "2027-01-16 07:45"),
        ("próxima semana", "fechas-unclear"),
        ("x" * 500, "fechas-unclear"),
        ("mañana", "fechas-no-time"),
        ("lunes", "fechas-no-time"),
        ("2027-01-16", "fechas-no-time"),
        ("25:00", "fechas-no-such-time"),
        ("mañana 9:60", "fechas-no-such-time"),
        ("31/02/2027 9:00", "fechas-no-such-day"),
        ("31/02 9:00", "fechas-no-such-day"),
        ("01/15/2027 9:00", "fechas-no-such-day"),
        ("martes 18/01/2027 9:00", "fechas-weekday-differs"),
        ("hoy 9:00", "fechas-past"),
        ("2026-12-31 9:00", "fechas-past"),
        ("0001-01-01 9:00", "fechas-past"),
        ("9999-12-31 23:59", "fechas-too-far"),
        ("en 9999 años", "fechas-too-far"),
        ("cada lunes 8:30", "fechas-recurring"),
    ],
)
def test_a_moment(text: str, expected: str) -> None:
    assert when(text) == expected


def test_a_past_moment_is_said_as_the_persons_clock_shows_it() -> None:
    with pytest.raises(NotUnderstood) as raised:
        parse_when("hoy 9:00", zone=SANTIAGO, now=NOW)
    assert raised.value.args_["day"] == date(2027, 1, 15)
    assert raised.value.args_["time"] == "09:00"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2027-02-20", "2027-02-20"),
        ("20/02/2027", "2027-02-20"),
        ("20/02", "2027-02-20"),
        ("20 de febrero", "2027-02-20"),
        ("February 20", "2027-02-20"),
        ("hoy", "2027-01-15"),
        ("demain", "2027-01-16"),
        ("lunes", "2027-01-18"),
        ("viernes", "2027-01-22"),
        ("en 2 semanas", "2027-01-29"),
        ("in 1 month", "2027-02-15"),
        ("14/01/2027", "fechas-past-day"),
        ("30/02/2027", "fechas-no-such-day"),
        ("mañana 9:00", "fechas-not-a-day"),
        ("en 2 h", "fechas-not-a-day"),
        ("cada lunes", "fechas-not-a-day"),
        ("", "fechas-not-a-day"),
        ("pronto", "fechas-not-a-day"),
    ],
)
def test_a_day(text: str, expected: str) -> None:
    try:
        found = str(parse_day(text, zone=SANTIAGO, now=NOW))
    except NotUnderstood as error:
        found = error.key
    assert found == expected


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        ("90", 90),
        ("90 min", 90),
        ("1 h 30", 90),
        ("1h30", 90),
        ("1:30", 90),
        ("1 h y 30 min", 90),
        ("hora y media", 90),
        ("1,5 h", 90),
        ("dos horas", 120),
        ("an hour", 60),
        ("meia hora", 30),
        ("une heure et demie", 90),
        ("2 semanas", 20160),
        ("hora y cuarto", 75),
        ("tres cuartos de hora", 45),
        ("un cuarto de hora", 15),
        ("one and a half hours", 90),
        ("cuarenta y cinco minutos", 45),
        ("0", None),
        ("mucho", None),
        ("", None),
        ("1 mes", None),
        ("999999", None),
    ],
)
def test_a_length_of_time(text: str, minutes: int | None) -> None:
    if minutes is None:
        with pytest.raises(NotUnderstood, match="fechas-not-a-length"):
            parse_length(text)
    else:
        assert parse_length(text) == timedelta(minutes=minutes)


# --- What may have been meant otherwise --------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "doubts"),
    [
        ("03/04/2027 15:00", "order"),
        ("3/4 15:00", "order"),
        ("3-4-27 15:00", "order"),
        ("sábado 03/04/2027 15:00", ""),
        ("03/03/2027 15:00", ""),
        ("13/04/2027 15:00", ""),
        ("2027-04-03 15:00", ""),
        ("3 de abril 15:00", ""),
        ("viernes 17:00", "weekday"),
        ("viernes 9:00", "weekday"),
        ("hoy viernes 17:00", ""),
        ("viernes 22 17:00", ""),
        ("lunes 9:00", ""),
        ("próximo sábado 9:00", "weekday"),
        ("próximo lunes 9:00", ""),
        ("lunes a las 3", "early"),
        ("lunes 5:59", "early"),
        ("lunes 6:00", ""),
        ("lunes 3 am", ""),
        ("lunes a las 3 de la madrugada", ""),
        ("en 12 h", ""),
        ("lunes 0:00", "midnight"),
        ("lunes a medianoche", "midnight"),
        ("2027-02-15T03:00Z", ""),
        ("2027-04-03 23:30", "twice"),
        ("2027-04-03 11:30 pm", "twice"),
        ("2027-04-03 23:30 -04:00", ""),
        ("2027-04-04 1:00 pm", ""),
        ("2027-09-05 0:30", "early skipped"),
        ("2027-09-05 1:00", "early"),
        ("", "fechas-unclear"),
    ],
)
def test_what_may_have_been_meant_otherwise(text: str, doubts: str) -> None:
    try:
        found = " ".join(parse_said(text, zone=SANTIAGO, now=NOW).doubts)
    except NotUnderstood as error:
        found = error.key
    assert found == doubts


# --- Clocks that go forward and back ------------------------------------------------------------


@pytest.mark.parametrize(
    ("zone", "local", "expected"),
    [
        # Santiago: from 24:00 of 4 September 2027 to 1:00, from 24:00 of 3 April to 23:00.
        (SANTIAGO, "2027-09-04 23:59", "2027-09-05T03:59"),
        (SANTIAGO, "2027-09-05 00:00", "2027-09-05T04:00"),
        (SANTIAGO, "2027-09-05 00:30", "2027-09-05T04:00"),
        (SANTIAGO, "2027-09-05 01:00", "2027-09-05T04:00"),
        (SANTIAGO, "2027-04-03 23:30", "2027-04-04T02:30"),
        (SANTIAGO, "2027-04-04 00:00", "2027-04-04T04:00"),
        # New York: from 2:00 of 14 March 2027 to 3:00, from 2:00 of 7 November to 1:00.
        (NEW_YORK, "2027-03-14 02:30", "2027-03-14T07:00"),
        (NEW_YORK, "2027-03-14 03:00", "2027-03-14T07:00"),
        (NEW_YORK, "2027-11-07 01:30", "2027-11-07T05:30"),
        (NEW_YORK, "2027-11-07 02:00", "2027-11-07T07:00"),
        (ZoneInfo("Pacific/Apia"), "2011-12-30 12:00", "2011-12-30T10:00"),
    ],
)
def test_a_skipped_hour_is_behind_the_gap_and_a_repeated_one_its_first_time(
    zone: ZoneInfo, local: str, expected: str
) -> None:
    moment = moment_of(datetime.fromisoformat(local), zone)
    assert moment == datetime.fromisoformat(expected).replace(tzinfo=UTC)


@given(
    minutes=st.integers(24 * 60, 19 * 366 * 24 * 60),
    zone=st.sampled_from(ZONES),
    form=st.sampled_from(["%Y-%m-%d %H:%M", "%d/%m/%Y %H:%M", "%d.%m.%Y %H.%M", "%H:%M %d-%m-%Y"]),
)
def test_what_a_clock_of_the_region_shows_is_that_moment(
    minutes: int, zone: str, form: str
) -> None:
    there = ZoneInfo(zone)
    at = NOW + timedelta(minutes=minutes)
    local = local_of(at, there)
    read = parse_when(f"{local:{form}}", zone=there, now=NOW)
    assert local_of(read, there) == local
    assert read <= at  # the first of two, where the hour is repeated
    assert at - read in (timedelta(), timedelta(hours=1))


WORDS = st.sampled_from(
    [
        *(*WEEKDAYS, *MONTHS, *NEAR_DAYS, *PARTS, *UNITS, *EVERY),
        *("de", "a las", "el", "en", "in", "próximo", "y media", "31/02", "15/01", "2027-02-30"),
        *("9", "9:00", "31", "0", "2027", "99", "23:59", "24:00", "Z", "+05:00", "1 h 30", "2 mes"),
    ]
)


@given(st.one_of(st.text(max_size=120), st.lists(WORDS, max_size=7).map(" ".join)))
@example("en 9999 años 9999 años")
@example("9:00 +14:00")
@example("٣:٠٠")
@example("²/²")
def test_whatever_is_written_is_a_moment_to_come_or_is_refused(text: str) -> None:
    for zone in (SANTIAGO, NEW_YORK):
        with suppress(NotUnderstood):
            assert parse_when(text, zone=zone, now=NOW) > NOW
    with suppress(NotUnderstood):
        assert parse_day(text, zone=SANTIAGO, now=NOW) >= date(2027, 1, 15)
    with suppress(NotUnderstood):
        assert parse_length(text) > timedelta()
