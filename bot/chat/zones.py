"""Time zones by what people call them: a city, a country, the zone's own name."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import datetime, timedelta
from functools import cache
from zoneinfo import ZoneInfo, available_timezones

from bot.chat.words import fold
from bot.domain.countries import all_countries, country_called
from bot.i18n import LANGUAGES, zone_name

_AREAS = ("America", "Europe", "Atlantic", "Pacific", "Africa", "Asia")
_LONGEST = 80

# Large cities and capitals that no zone is named for.
_CITIES = """
America/Argentina/Buenos_Aires La_Plata Rosario
America/Bahia Salvador Salvador_de_Bahía
America/Barbados Bridgetown
America/Belize Belmopán Belmopan
America/Bogota Medellín Cali Barranquilla Cartagena Bucaramanga
America/Caracas Maracaibo Barquisimeto
America/Costa_Rica San_José_de_Costa_Rica
America/Dominica Roseau
America/El_Salvador San_Salvador
America/Grenada Saint_George's St._George's
America/Guayaquil Quito Cuenca
America/Guyana Georgetown
America/Jamaica Kingston
America/La_Paz Sucre Cochabamba Santa_Cruz_de_la_Sierra
America/Lima Arequipa Cusco Cuzco Trujillo
America/Mexico_City CDMX DF Guadalajara Puebla León Oaxaca
America/Puerto_Rico San_Juan_de_Puerto_Rico
America/Santiago Santiago_de_Chile Valparaíso Concepción
America/Santo_Domingo Santiago_de_los_Caballeros
America/Sao_Paulo Brasilia Rio_de_Janeiro Belo_Horizonte Curitiba Porto_Alegre Goiânia
America/Sao_Paulo Florianópolis Vitória Rio
America/St_Kitts Basseterre
America/St_Lucia Castries
America/St_Vincent Kingstown
America/Tegucigalpa San_Pedro_Sula
Europe/Lisbon Porto Oporto
Europe/Madrid Barcelona Sevilla Valencia
"""


def zones_called(text: str) -> tuple[str, ...]:
    """The zones that `text` may mean, the likeliest first: those of a country, or one; none."""
    key = _key(text[:_LONGEST])
    country = country_called(text[:_LONGEST])
    if country is not None and key not in _cities():
        return country.zones
    found = _cities().get(key) or _names().get(key)
    return () if found is None else (found,)


def told_apart(zones: tuple[str, ...], now: datetime) -> tuple[tuple[str, ...], ...]:
    """`zones`, those together whose clocks agree now and half a year from now."""
    groups: dict[tuple[object, object], list[str]] = {}
    for name in zones:
        zone = ZoneInfo(name)
        half_a_year = (now + timedelta(days=182)).astimezone(zone)
        clocks = now.astimezone(zone).utcoffset(), half_a_year.utcoffset()
        groups.setdefault(clocks, []).append(name)
    return tuple(map(tuple, groups.values()))


def _key(text: str) -> str:
    return re.sub(r"[\s_\-]+", " ", fold(text)).strip("<>«»\"' .,;!?")


@cache
def _cities() -> Mapping[str, str]:
    """Zones of the region by their cities, as they are called in each of our languages."""
    cities: dict[str, str] = {}
    for country in all_countries():
        for zone in country.zones:
            for language in LANGUAGES:
                key = _key(zone_name(zone, language))
                if len(country.zones) == 1 or country_called(key) is None:
                    cities.setdefault(key, zone)
    for line in _CITIES.strip().split("\n"):
        zone, *names = line.split()
        cities |= {_key(name): zone for name in names}
    return cities


@cache
def _names() -> Mapping[str, str]:
    """Zones by their whole folded name, and by the city at its end."""
    zones: dict[str, str] = {}
    cities: dict[str, set[str]] = {}
    for name in available_timezones():
        area, _, city = name.rpartition("/")
        zones[_key(name)] = zones[_key(name.replace("/", " "))] = name
        if area.startswith(_AREAS):
            cities.setdefault(_key(city), set()).add(name)
    for city, names in cities.items():
        # An old name such as America/Buenos_Aires says the same as the full one: take that.
        zones.setdefault(city, max(names, key=lambda name: (name.count("/"), name)))
    return zones
