"""`!zona`: the time zone in which times are said to a person."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.chat.zones import told_apart, zones_called
from bot.domain.countries import all_countries
from bot.i18n import LANGUAGES, zone_name
from tests.chat.world import BRAZILIAN, CATALOGS, MODERATOR, NOW, OFFICIAL, World, direct

SCHEDULE = "!reunion programar 2027-02-10 15:00"


@pytest.mark.parametrize(
    ("line", "zone"),
    [
        ("!zona Bogotá", "America/Bogota"),
        ("!zona bogota", "America/Bogota"),
        ("!zona zona=Santiago", "America/Santiago"),
        ("!zona=Lima", "America/Lima"),
        ("!zona America/Bogota", "America/Bogota"),
        ("!zona Ciudad de México", "America/Mexico_City"),
        ("!zona Uruguay", "America/Montevideo"),
        ("!zona Argentina", "America/Argentina/Buenos_Aires"),
        ("!zona La Habana", "America/Havana"),
        ("!zona Quito", "America/Guayaquil"),
        ("!time zone Rio de Janeiro", "America/Sao_Paulo"),
        ("!fuso horário Cidade do México", "America/Mexico_City"),
        ("!fuseau Port-au-Prince", "America/Port-au-Prince"),
        ("!zona Panamá", "America/Panama"),
        ("!zona Guatemala", "America/Guatemala"),
    ],
)
async def test_a_city_or_a_country_is_enough(world: World, line: str, zone: str) -> None:
    said = await world.body(OFFICIAL, line, direct(OFFICIAL))
    city = zone_name(zone, "es")
    assert f"la hora de {city}:" in said, said
    assert world.outcome == "answered"
    assert f"la hora de {city}:" in await world.body(OFFICIAL, "!zona")


async def test_the_clock_there_is_the_proof_and_times_are_said_by_it(world: World) -> None:
    assert "15:00 (Santiago)" in await world.body(OFFICIAL, "!zona")
    assert "13:00 (Bogotá)" in await world.body(OFFICIAL, "!zona Bogotá")
    await world.body(MODERATOR, SCHEDULE)
    assert "13:00 (Bogotá)" in await world.body(OFFICIAL, "!reunion lista", direct(OFFICIAL))
    assert "15:00 (São Paulo)" in await world.body(BRAZILIAN, "!reunião listar")


async def test_a_country_with_several_clocks_is_asked_which(world: World) -> None:
    before = await world.state()
    said = await world.body(OFFICIAL, "!zona México")
    assert "- 12:00 en Ciudad de México" in said
    assert "- 10:00 en Tijuana: !zona America/Tijuana" in said
    assert "- 13:00 en Cancún: !zona America/Cancun" in said
    assert await world.state() == before
    assert "São Paulo" in await world.body(OFFICIAL, "!zona Brasil")
    assert "la hora de Tijuana:" in await world.body(OFFICIAL, "!zona America/Tijuana")


async def test_what_is_no_place_is_refused_with_what_to_write(world: World) -> None:
    assert "America/Santiago" in await world.body(OFFICIAL, "!zona Narnia")
    assert world.outcome == "refused"


@pytest.mark.parametrize("language", LANGUAGES)
async def test_the_example_works(world: World, language: str) -> None:
    line = CATALOGS.plain(language, "help-zona.example")
    assert "Bogotá" in await world.body(OFFICIAL, line)


def test_every_zone_of_the_region_is_found_by_its_city_in_each_language() -> None:
    for country in all_countries():
        for zone in country.zones:
            for language in LANGUAGES:
                found = zones_called(zone_name(zone, language))
                clocks = told_apart((*found, zone), NOW)
                other = told_apart((*found, zone), NOW + timedelta(days=90))
                assert len(clocks) == len(other) == 1 or zone in found, (zone, language, found)
