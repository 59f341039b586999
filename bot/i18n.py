"""Fluent catalogs to text; Babel for dates, lengths of time, lists and numbers."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import Enum
from functools import lru_cache
from pathlib import Path
from typing import Literal
from zoneinfo import ZoneInfo

import structlog
from babel import Locale
from babel.dates import format_date, format_time, get_timezone_location
from babel.lists import format_list
from babel.units import format_unit
from fluent.runtime import FluentBundle, FluentResource
from fluent.runtime.types import FluentType
from fluent.syntax import ast

from bot.domain.reply import Text

LANGUAGES = ("es", "en", "pt", "fr")
"""Spanish first: the catalog of reference."""

_LOCALES = {"es": "es_419", "en": "en", "pt": "pt_BR", "fr": "fr"}
_LONGEST = 200
_LONGEST_WORDS = 6000
_MOST = 60
_log = structlog.get_logger(__name__)

Hold = Callable[[str], str]
"""What stands in the text for a value that is not ours."""


@dataclass(frozen=True)
class When:
    """A moment as the people of one zone say it."""

    at: datetime
    zone: ZoneInfo
    style: Literal["full", "day", "time"] = "full"
    """«viernes 15 de enero de 2027, 15:00 (Santiago)», its day, or its time and zone."""


@dataclass(frozen=True)
class Link:
    """An address that `bot.domain.links` read: shown whole, however long it is."""

    url: str


@dataclass(frozen=True)
class Words:
    """Somebody's words of more than a line's length, such as a question or a summary."""

    text: str


def clean(text: str, longest: int = _LONGEST) -> str:
    """Somebody's words made harmless: one line, no invisible marks, no `@room`, not too long."""
    text = text[: longest * 4]
    if not text.isprintable():
        text = "".join(c if c.isprintable() else " " if c.isspace() else "" for c in text)
    text = _AT_ROOM.sub("＠", " ".join(text.split()))
    return text if len(text) <= longest else text[: longest - 1].rstrip() + "…"


_BRIEF = ".brief"
_AT_ROOM = re.compile("@(?=room)", re.IGNORECASE)
_MARKDOWN = re.compile(r"([\\`*_{}\[\]()#+\-.!|~])")


def escape_markdown(text: str) -> str:
    """`text` written so that Markdown shows it as it is (outside of code)."""
    text = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return _MARKDOWN.sub(r"\\\1", text)


class _Held(FluentType):
    """A value that a catalog may show or select by: compared raw, shown as `hold` makes it."""

    def __init__(self, raw: str, hold: Hold) -> None:
        self._raw = raw
        self._hold = hold

    def __eq__(self, other: object) -> bool:
        return self._raw == other

    __hash__ = None  # type: ignore[assignment]

    def format(self, _locale: Locale) -> str:
        return self._hold(self._raw)


class _Ready(FluentType):
    """Text that is already in its final form; Fluent's limit on strings does not apply."""

    def __init__(self, text: str) -> None:
        self._text = text

    def format(self, _locale: Locale) -> str:
        return self._text


class Catalogs:
    """Every sentence the bot says, in four languages."""

    def __init__(self, sources: Mapping[str, Sequence[str]]) -> None:
        """Take in the text of the files of each language: Spanish now, others once somebody reads.

        Raises:
            ValueError: a file is not Fluent, or two of them have one key.
        """
        self._sources = sources
        self._bundles: dict[str, FluentBundle] = {}
        self._keys: dict[str, frozenset[str]] = {}
        self._take_in("es")

    def _take_in(self, language: str) -> None:
        bundle = FluentBundle([_LOCALES[language]], use_isolating=False)
        keys: set[str] = set()
        for source in self._sources.get(language, ()):
            resource = FluentResource(source)
            keys |= _keys_of(resource, language, keys)
            bundle.add_resource(resource)
        self._bundles[language] = bundle
        self._keys[language] = frozenset(keys)

    @classmethod
    def load(cls, folder: Path = Path(__file__).parent / "locales") -> Catalogs:
        """Read `folder/es/*.ftl` and those of the other languages."""
        return cls(
            {
                language: [
                    file.read_text(encoding="utf-8")
                    for file in sorted((folder / language).glob("*.ftl"))
                ]
                for language in LANGUAGES
            }
        )

    def keys(self, language: str = "es") -> frozenset[str]:
        """The keys there are, attributes as `key.attribute`."""
        if language not in self._keys:
            self._take_in(language)
        return self._keys[language]

    def has(self, key: str) -> bool:
        """Whether there is such a sentence."""
        return key in self._keys["es"]

    def text(self, language: str, key: str, args: Mapping[str, object] | None = None) -> str:
        """A sentence as Markdown, people's words escaped."""
        return self.fill(language, key, args or {}, escape_markdown)

    def plain(self, language: str, key: str, args: Mapping[str, object] | None = None) -> str:
        """A sentence that is no Markdown, such as a room's topic; people's words cleaned."""
        return self.fill(language, key, args or {}, str)

    def fill(self, language: str, key: str, args: Mapping[str, object], hold: Hold) -> str:
        """A sentence with its values, each of those that are not ours as `hold` writes it.

        An unknown language gives Spanish; a key that is missing in one, Spanish too. What is
        wanted in brief (`help-sala.brief`) and is not there is said as in the menu, or whole.

        Raises:
            LookupError: no catalog has the key.
        """
        if key.endswith(_BRIEF):
            key = self._in_brief(key.removesuffix(_BRIEF))
        if language not in LANGUAGES or key not in self.keys(language):
            language = "es"
        bundle = self._bundles[language]
        name, _, attribute = key.partition(".")
        message = bundle.get_message(name)
        pattern = message.attributes[attribute] if attribute else message.value
        if pattern is None:
            raise LookupError(key)
        values = {name: self._value(language, value, hold) for name, value in args.items()}
        text, errors = bundle.format_pattern(pattern, values)
        if errors:
            _log.error("wording", key=key, language=language, errors=[repr(e) for e in errors])
        return str(text)

    def _in_brief(self, key: str) -> str:
        return next(filter(self.has, (f"{key}{_BRIEF}", f"{key}.menu")), key)

    def _value(self, language: str, value: object, hold: Hold) -> object:
        if isinstance(value, Enum):
            return _Held(value.name.lower(), hold)
        if isinstance(value, bool):
            return _Held("yes" if value else "no", hold)
        if isinstance(value, int | float):
            return value
        if isinstance(value, Text):
            return _Ready(self.fill(language, value.key, value.args, hold))
        if isinstance(value, str):
            return _Held(clean(value), hold)
        if isinstance(value, list | tuple | set | frozenset):
            return _Ready(self._list(language, list(value), hold))
        return _Held(in_words(value, language), hold)

    def _list(self, language: str, values: list[object], hold: Hold) -> str:
        shown = [self._one(language, value, hold) for value in values[:_MOST]]
        if len(values) > _MOST:
            shown.append(f"… (+{len(values) - _MOST})")
        return format_list(shown, locale=_LOCALES[language])

    def _one(self, language: str, value: object, hold: Hold) -> str:
        shown = self._value(language, value, hold)
        if isinstance(shown, FluentType):
            return str(shown.format(locale_of(language)))
        return str(shown)


def _keys_of(resource: ast.Resource, language: str, known: set[str]) -> set[str]:
    keys: set[str] = set()
    for junk in (entry for entry in resource.body if isinstance(entry, ast.Junk)):
        raise ValueError(f"{language}: not Fluent: {(junk.content or '')[:80]!r}")
    for entry in resource.body:
        if not isinstance(entry, ast.Message):
            continue
        if entry.id.name in known | keys:
            raise ValueError(f"{language}: {entry.id.name} is there twice")
        keys.add(entry.id.name)
        keys |= {f"{entry.id.name}.{attribute.id.name}" for attribute in entry.attributes}
    return keys


@lru_cache
def locale_of(language: str) -> Locale:
    """Babel's name for one of our languages: Latin America's Spanish, Brazil's Portuguese."""
    return Locale.parse(_LOCALES.get(language, _LOCALES["es"]))


def in_words(value: object, language: str) -> str:
    """A date, a moment, a length of time, a zone or an address as it is said in `language`.

    Raises:
        TypeError: it is something else.
    """
    if isinstance(value, When):
        return _when(value, language)
    if isinstance(value, datetime):
        return _when(When(value, ZoneInfo("UTC")), language)
    if isinstance(value, date):
        return _day(value, language)
    if isinstance(value, timedelta):
        return _length(value, language)
    if isinstance(value, ZoneInfo):
        return zone_name(value.key, language)
    if isinstance(value, Link):
        return value.url
    if isinstance(value, Words):
        return clean(value.text, _LONGEST_WORDS)
    raise TypeError(f"a sentence cannot show a {type(value).__name__}")


_OWN_CITIES = {
    ("America/Belem", "es"): "Belém",
    ("America/Manaus", "fr"): "Manaus",
    ("America/Noronha", "fr"): "Fernando de Noronha",
    ("America/St_Kitts", "es"): "San Cristóbal y Nieves",
    ("America/St_Kitts", "en"): "St. Kitts and Nevis",
    ("America/St_Kitts", "pt"): "São Cristóvão e Névis",
    ("America/St_Kitts", "fr"): "Saint-Christophe-et-Niévès",
    ("Atlantic/Canary", "en"): "Canary Islands",
    ("Atlantic/Canary", "pt"): "Ilhas Canárias",
}
"""Where the region says it otherwise than CLDR."""


@lru_cache(maxsize=2048)
def zone_name(zone: str, language: str) -> str:
    """The city that names a zone: «Santiago», «Ciudad de México»."""
    own = _OWN_CITIES.get((zone, language))
    if own is not None or zone == "UTC":
        return own or "UTC"
    named = get_timezone_location(ZoneInfo(zone), locale=locale_of(language), return_city=True)
    return named.rpartition("/")[2]  # «Argentina/Buenos Aires»


def _day(day: date, language: str) -> str:
    """«lunes 14 de diciembre de 2026», without the comma of CLDR; «lundi 1er février 2027»."""
    style = _FIRST_DAYS.get(language) if day.day == 1 else None
    style = style or ("EEEE d 'de' MMMM 'de' y" if language == "es" else "full")
    return format_date(day, style, locale=locale_of(language))


_FIRST_DAYS = {"pt": "EEEE, d'º' 'de' MMMM 'de' y", "fr": "EEEE d'er' MMMM y"}
"""Where the first of a month is said as the first."""


def _when(when: When, language: str) -> str:
    if when.at.tzinfo is None:
        raise TypeError("a moment must carry its zone")
    locale = locale_of(language)
    local = when.at.astimezone(when.zone)
    day = _day(local, language)
    if when.style == "day":
        return day
    hour = format_time(local, "HH:mm", locale=locale)
    time = f"{hour} ({zone_name(when.zone.key, language)})"
    return time if when.style == "time" else f"{day}, {time}"


def _length(length: timedelta, language: str) -> str:
    """Days, hours and minutes; seconds only where there is nothing else."""
    locale = locale_of(language)
    seconds = max(0, round(length.total_seconds()))
    if seconds < 60:
        return format_unit(seconds, "duration-second", "short", locale=locale)
    minutes = round(seconds / 60)
    # Babel's short days are odd in Spanish («7 dd.»), and its long ones are missing in Portuguese.
    style: Literal["short", "long"] = "short" if locale.language == "pt" else "long"
    days, hours, minutes = minutes // 1440, minutes // 60 % 24, minutes % 60
    parts = (
        format_unit(days, "duration-day", style, locale=locale) if days else "",
        f"{hours} h" if hours else "",  # Babel's short forms of one hour are wrong: «1 horas»
        format_unit(minutes, "duration-minute", "short", locale=locale) if minutes else "",
    )
    return " ".join(filter(None, parts))
