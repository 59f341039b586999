"""The countries of the region: what they are called, their clocks and their language."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from functools import cache

from babel import Locale

from bot.domain.list_words import plain

NAMED_IN = ("es", "en", "pt", "fr")


@dataclass(frozen=True)
class Country:
    """A country. `code` is ISO 3166 alpha-2 in lower case."""

    code: str
    language: str
    zones: tuple[str, ...]
    """IANA names of its zones with clocks of their own; the capital's first."""

    def zone_beside(self, zone: str) -> str:
        """Its only zone; of several, `zone` if that is one of them, else the capital's."""
        return zone if zone in self.zones else self.zones[0]


_TABLE = """
ar es America/Argentina/Buenos_Aires
bo es America/La_Paz
br pt America/Sao_Paulo America/Noronha America/Belem America/Fortaleza America/Recife
   America/Araguaina America/Maceio America/Bahia America/Campo_Grande America/Cuiaba
   America/Santarem America/Porto_Velho America/Boa_Vista America/Manaus America/Eirunepe
   America/Rio_Branco
cl es America/Santiago America/Punta_Arenas America/Coyhaique Pacific/Easter
co es America/Bogota
cr es America/Costa_Rica
cu es America/Havana
do es America/Santo_Domingo
ec es America/Guayaquil Pacific/Galapagos
sv es America/El_Salvador
gt es America/Guatemala
hn es America/Tegucigalpa
ht fr America/Port-au-Prince
mx es America/Mexico_City America/Cancun America/Merida America/Monterrey America/Matamoros
   America/Chihuahua America/Ciudad_Juarez America/Ojinaga America/Mazatlan
   America/Bahia_Banderas America/Hermosillo America/Tijuana
ni es America/Managua
pa es America/Panama
py es America/Asuncion
pe es America/Lima
pr es America/Puerto_Rico
uy es America/Montevideo
ve es America/Caracas
ag en America/Antigua
bb en America/Barbados
bs en America/Nassau
bz en America/Belize
dm en America/Dominica
gd en America/Grenada
gy en America/Guyana
jm en America/Jamaica
kn en America/St_Kitts
lc en America/St_Lucia
sr en America/Paramaribo
tt en America/Port_of_Spain
vc en America/St_Vincent
es es Europe/Madrid Atlantic/Canary
pt pt Europe/Lisbon Atlantic/Azores
"""

# What people also write; the rest are the names that CLDR has in four languages.
_ALSO = {
    "rep dominicana": "do",
    "la republica dominicana": "do",
    "santo domingo": "do",
    "republica argentina": "ar",
    "la argentina": "ar",
    "republica oriental del uruguay": "uy",
    "estado plurinacional de bolivia": "bo",
    "republica bolivariana de venezuela": "ve",
    "mejico": "mx",
    "estados unidos mexicanos": "mx",
    "brasil": "br",
    "el peru": "pe",
    "trinidad y tabago": "tt",
}

# Names that places of other countries end in: «San Salvador», «Provincia de Granada».
_AMBIGUOUS = frozenset({"salvador", "granada", "dominica"})


@cache
def _countries() -> Mapping[str, Country]:
    rows = _TABLE.replace("\n   ", " ").split("\n")
    found = (row.split() for row in rows if row)
    return {code: Country(code, language, tuple(zones)) for code, language, *zones in found}


@cache
def _codes() -> Mapping[str, str]:
    codes = dict(_ALSO)
    for locale in NAMED_IN:
        names = Locale.parse(locale).territories
        codes.update({plain(names[code.upper()]): code for code in _countries()})
    return codes


def all_countries() -> Collection[Country]:
    """Those of the region, and those that many of its people live in."""
    return _countries().values()


def country_called(name: str) -> Country | None:
    """The country of that name in Spanish, English, Portuguese or French.

    Case, accents and punctuation make no difference.
    """
    code = _codes().get(plain(name))
    return None if code is None else _countries()[code]


_LONGEST = 200
"""Signs; no country's name has so many, and what is far longer would take minutes."""


def country_at_end(name: str) -> Country | None:
    """The country that a name ends in: «Ministerio de Educación de Chile»; None: no such."""
    words = plain(name[-_LONGEST:]).split()
    for start in range(1, len(words)):
        tail = " ".join(words[start:])
        if tail in _codes():
            return None if tail in _AMBIGUOUS else _countries()[_codes()[tail]]
    return None


def country_of(code: str) -> Country | None:
    """The country of an ISO 3166 alpha-2 code in lower case."""
    return _countries().get(code)
