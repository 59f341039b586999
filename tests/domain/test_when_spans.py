"""«mañana de 9 a 11»: what a meeting's date says of how long it lasts."""

from __future__ import annotations

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from bot.domain.errors import NotUnderstood
from bot.domain.wall import local_of
from bot.domain.when_doubts import names_a_moment, parse_said

SANTIAGO = ZoneInfo("America/Santiago")
NOW = datetime(2027, 1, 15, 18, 0, tzinfo=UTC)  # a Friday, 15:00 in Santiago


def said(text: str) -> str:
    """What Santiago's clocks show then and for how many minutes; the key of a refusal."""
    try:
        found = parse_said(text, zone=SANTIAGO, now=NOW)
    except NotUnderstood as error:
        return error.key
    minutes = "" if found.length is None else f" +{found.length.total_seconds() / 60:.0f}"
    return f"{local_of(found.at, SANTIAGO):%m-%d %H:%M}{minutes}"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("mañana de 9 a 11", "01-16 09:00 +120"),
        ("mañana 9 a 11", "01-16 09:00 +120"),
        ("mañana 9-11", "01-16 09:00 +120"),
        ("mañana 9:00-10:30", "01-16 09:00 +90"),  # no offset from UTC
        ("mañana 9:00 – 10:30 hs", "01-16 09:00 +90"),
        ("mañana de 3 a 5 de la tarde", "01-16 15:00 +120"),
        ("mañana de 11 a 1", "01-16 11:00 +120"),
        ("3/4 9-11", "04-03 09:00 +120"),
        ("tomorrow from 9 to 11", "01-16 09:00 +120"),
        ("tomorrow 3-5pm", "01-16 15:00 +120"),
        ("amanhã das 9 às 11", "01-16 09:00 +120"),
        ("demain de 9 h à 10 h 30", "01-16 09:00 +90"),
        ("mañana 9:00 por 90 minutos", "01-16 09:00 +90"),
        ("mañana 9:00, 1 h 30", "01-16 09:00 +90"),
        ("lunes 15:00 duración 90", "01-18 15:00 +90"),
        ("mañana por la tarde a las 3 por 2 horas", "01-16 15:00 +120"),
        ("mañana 9", "01-16 09:00"),
        ("3/4 15", "04-03 15:00"),
        ("mañana a las 9 h 30 min", "01-16 09:30"),
        ("2027-01-18 09:00-03:00", "01-18 09:00"),
        ("2027-01-18T15:00-03:00", "01-18 15:00"),
        ("18-1-2027 9:00", "01-18 09:00"),
        ("lunes 18 a las 9", "01-18 09:00"),
        ("hoy de 9 a 11", "fechas-past"),
        ("mañana 10:00 a 9:00", "fechas-unclear"),
        ("mañana de 25 a 26", "fechas-unclear"),
        ("lunes 9-11", "fechas-unclear"),
        ("del 9 al 11 de enero", "fechas-unclear"),
        ("mañana 9 30", "fechas-unclear"),
        ("mañana 9:00 90", "fechas-unclear"),
        ("lunes a viernes 9:00", "fechas-recurring"),
    ],
)
def test_an_end_or_a_length_said_with_a_date(text: str, expected: str) -> None:
    assert said(text) == expected


def test_a_title_is_made_of_other_words_than_a_date() -> None:
    assert names_a_moment("mañana de 9 a 11")
    assert names_a_moment("3/4 15:00")
    assert not names_a_moment("Lectura rural")
