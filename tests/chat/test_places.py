"""The place inside a date: by whose clock it goes, in four languages."""

from __future__ import annotations

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from bot.chat.places import read_place, read_place_ahead
from bot.domain.errors import NotUnderstood
from bot.domain.schedule import parse_schedule

LIMA = ZoneInfo("America/Lima")
NOW = datetime(2027, 1, 15, 18, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2027-02-11 15:00 (Santiago)", "02-11 18:00 Santiago"),
        ("2027-02-11 15:00 [hora de Santiago]", "02-11 18:00 Santiago"),
        ("2027-02-11 (Santiago) 15:00", "02-11 18:00 Santiago"),
        ("mañana 15:00 hora de Bogotá", "01-16 20:00 Bogota"),
        ("mañana a las 15:00, hora de Bogotá", "01-16 20:00 Bogota"),
        ("mañana a las 3 de la tarde en Montevideo", "01-16 18:00 Montevideo"),
        ("15:00 hora de Bogotá, 11 de febrero", "02-11 20:00 Bogota"),
        ("lunes 15 h hora local de Buenos Aires", "01-18 18:00 Buenos_Aires"),
        ("lunes 15:00 La Paz", "01-18 19:00 La_Paz"),
        ("lunes 15:00 hora de La Habana", "01-18 20:00 Havana"),
        ("lunes 15:00 hora de Ciudad de México", "01-18 21:00 Mexico_City"),
        ("lunes 15:00 America/Asuncion", "01-18 18:00 Asuncion"),
        ("11/02/2027 15h de Brasília", "02-11 18:00 Sao_Paulo"),
        ("segunda-feira às 15h (horário de Brasília)", "01-18 18:00 Sao_Paulo"),
        ("amanhã às 15h no Rio de Janeiro", "01-16 18:00 Sao_Paulo"),
        ("tomorrow 3pm Mexico City", "01-16 21:00 Mexico_City"),
        ("tomorrow at 3 pm Bogota time", "01-16 20:00 Bogota"),
        ("tomorrow 3 p.m. in Kingston", "01-16 20:00 Jamaica"),
        ("demain 15 h (heure de Bogota)", "01-16 20:00 Bogota"),
        ("demain à 15h heure de Port-au-Prince", "01-16 20:00 Port-au-Prince"),
        ("lundi 15h30 à Port-au-Prince", "01-18 20:30 Port-au-Prince"),
        ("lunes 15:00 hora de Uruguay", "01-18 18:00 Montevideo"),
        ("lunes 15:00 hora de Chile", "01-18 18:00 Santiago?"),
        ("segunda 15h (Brasil)", "01-18 18:00 Sao_Paulo?"),
        ("lunes 15:00 hora de Perú", "01-18 20:00 Lima"),
        ("cada lunes 8:30 (Bogotá)", "01-18 13:30 Bogota"),
        ("cada lunes 8:30 hora de Santiago", "01-18 11:30 Santiago"),
        # Without a place, as ever.
        ("mañana 15:00", "01-16 20:00 Lima"),
        ("mañana 15:00 (UTC)", "01-16 15:00 Lima"),
        ("mañana 15:00 UTC-3", "01-16 18:00 Lima"),
        ("mañana 15:00 (GMT -3)", "01-16 18:00 Lima"),
        ("mañana 15:00 UTC-3:30", "01-16 18:30 Lima"),
        # No such place, or no place at all.
        ("mañana 15:00 (Springfield)", "fechas-place-unknown Springfield"),
        ("mañana 15:00 hora de Springfield", "fechas-place-unknown Springfield"),
        ("tomorrow 3pm Springfield time", "fechas-place-unknown Springfield time"),
        ("mañana 15:00 CST", "fechas-place-unknown CST"),
        ("mañana 15:00 EST", "fechas-place-unknown EST"),
        ("cada lunes 8:30 hora de Springfield", "fechas-place-unknown Springfield"),
        ("cada lunes 8:30 más o menos", "fechas-place-unknown más o menos"),
        ("mañana 15:00 o 16:00", "fechas-unclear"),
        ("mañana (Bogotá)", "fechas-unclear"),
        ("Bogotá", "fechas-unclear"),
        ("(Bogotá)", "fechas-unclear"),
        ("", "fechas-unclear"),
        ("x (" * 200, "fechas-unclear"),
    ],
)
def test_by_whose_clock_a_date_goes(text: str, expected: str) -> None:
    try:
        placed = read_place(text, LIMA)
        at = parse_schedule(placed.date, zone=placed.zone, now=NOW).first
    except NotUnderstood as error:
        found = " ".join((error.key, str(error.args_.get("place", "")))).strip()
    else:
        city = placed.zone.key.rpartition("/")[2]
        found = f"{at:%m-%d %H:%M} {city}{'?' * placed.of_country}"
    assert found == expected


def test_a_country_of_several_clocks_means_ones_own() -> None:
    manaus = ZoneInfo("America/Manaus")
    placed = read_place("segunda 15h (Brasil)", manaus)
    assert placed.zone == manaus
    assert not placed.of_country


@pytest.mark.parametrize(
    ("text", "date", "city", "rest"),
    [
        ("mañana 9:00 (Bogotá) Enviar la guía", "mañana 9:00", "Bogota", "Enviar la guía"),
        ("mañana 9:00 hora de Bogotá Enviar", "mañana 9:00", "Bogota", "Enviar"),
        ("amanhã 9h, hora de São Paulo, enviar", "amanhã 9h,", "Sao_Paulo", "enviar"),
        ("tomorrow 9am (Mexico City) call", "tomorrow 9am", "Mexico_City", "call"),
        ("demain 9h (heure de Bogota) appeler", "demain 9h", "Bogota", "appeler"),
        # Somebody's name, or a place that is part of what is to be said.
        ("mañana 9:00 Santiago debe enviar", "mañana 9:00 Santiago debe enviar", "Lima", ""),
        ("mañana 9:00 Reunión (Bogotá)", "mañana 9:00 Reunión (Bogotá)", "Lima", ""),
    ],
)
def test_a_place_that_is_marked_ends_the_date(text: str, date: str, city: str, rest: str) -> None:
    placed = read_place_ahead(text, LIMA)
    assert (placed.date, placed.zone.key.rpartition("/")[2], placed.rest) == (date, city, rest)
