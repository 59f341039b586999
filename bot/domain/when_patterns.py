"""The pieces of a date as patterns: each with what a match of it says."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import timedelta, timezone
from typing import Any, Literal

from bot.domain import when_words as words

Unit = Literal["minute", "hour", "day", "week", "month", "year"]


@dataclass(frozen=True)
class Ahead:
    """«en 1 mes», «en 3 días», «en 2 h»: how far ahead, by the calendar and by the clock."""

    months: int = 0
    days: int = 0
    time: timedelta = timedelta()


@dataclass(frozen=True)
class Day:
    """A day of the calendar; what is None was not said."""

    year: int | None
    month: int | None
    day: int
    in_numbers: bool = False
    """«03/04»: there are people who say the month first."""


class Unclear(Exception):
    """Two hours, a number that may be anything, a word that is no date."""


_END = r"(?![a-z0-9])"


def _any(spellings: Iterable[str]) -> str:
    """A pattern for any of these, the longest first."""
    return "|".join(re.escape(each) for each in sorted(spellings, key=len, reverse=True))


_NUMBER = rf"(?:[0-9]{{1,4}}|(?:{_any(words.NUMBERS)}){_END})"
_MONTH = rf"(?P<month>{_any(words.MONTHS)})\.?{_END}"
_WEEKDAY = rf"(?:{_any(words.WEEKDAYS)})"
_UNIT = rf"(?:{_any(words.UNITS)})"
_HALF = r"(?:media|half an?|half|meia|une demi-|une demie|demi-)"
_QUANTITY = (
    rf"(?:(?:{_NUMBER}(?:[.,][0-9])?|an?\s|{_HALF})\s?{_UNIT}"
    rf"|hora(?=\s[ye]\s(?:me[di]|cuarto))){_END}\.?"
)
_MORE = rf"(?:\s?(?:,|y|e|and|et)?\s?{_QUANTITY})"
_LENGTH = (
    rf"(?:(?P<h>[0-9]{{1,3}})(?:\s?h\s?|:)(?P<m>[0-5][0-9])(?:\s?(?:m|mn|min))?{_END}|"
    rf"{_QUANTITY}{_MORE}{{0,3}}(?:\s?(?P<half>(?:y|e|et|and)\s(?:media|meia|demie?|a half)){_END}"
    rf"|\s?(?:y|e|et|and)\s(?P<quarter>(?:un\s)?(?:cuarto|quart|a quarter)){_END}"
    rf"|\s?(?P<minutes>[0-5]?[0-9])(?![a-z0-9]|[:.][0-9]))?"
    rf"|(?P<quarters>{_any(words.QUARTERS)}){_END}"
    rf"|(?P<whole>{_any(words.NUMBERS)}|[0-9]{{1,2}})\sand a half\shours{_END})"
)
_EVERY = rf"(?:{_any(words.EVERY)})"


def number_of(text: str) -> int:
    """«15», «quince», «an»."""
    return int(text) if text[0].isdecimal() else words.NUMBERS.get(text, 1)


_ONE = re.compile(
    rf"(?<![a-z0-9])(?:(?P<half>{_HALF})|(?P<count>{_NUMBER}|an?(?=\s))(?:[.,](?P<tenths>[0-9]))?)?"
    rf"\s?(?P<unit>{_UNIT}){_END}"
)


def ahead_of(found: re.Match[str]) -> Ahead:
    """What a match of `_LENGTH` says."""
    if found["h"] is not None:
        return Ahead(time=timedelta(hours=int(found["h"]), minutes=int(found["m"])))
    if found["quarters"] is not None:
        return Ahead(time=words.QUARTERS[found["quarters"]] * timedelta(minutes=15))
    if found["whole"] is not None:
        return Ahead(time=timedelta(hours=number_of(found["whole"]), minutes=30))
    months = days = 0
    time = timedelta()
    unit = ""
    for each in _ONE.finditer(found[0]):
        unit = words.UNITS[each["unit"]]
        count = 0 if each["half"] else number_of(each["count"] or "1")
        tenths = 5 if each["half"] else int(each["tenths"] or 0)
        if unit in ("hour", "minute"):
            time += (count * 10 + tenths) * timedelta(**{f"{unit}s": 1}) / 10
            continue
        if tenths:
            raise Unclear
        months += count * {"month": 1, "year": 12}.get(unit, 0)
        days += count * {"day": 1, "week": 7}.get(unit, 0)
    if (found["half"] or found["quarter"] or found["minutes"]) and unit != "hour":
        raise Unclear
    more = 30 if found["half"] else 15 if found["quarter"] else int(found["minutes"] or 0)
    time += timedelta(minutes=more)
    return Ahead(months, days, time)


_LENGTH_ALONE = re.compile(_LENGTH)


def read_length(text: str) -> Ahead | None:
    """«90 min», «1 h 30», «2 semanas», by itself; None: no length of time."""
    found = _LENGTH_ALONE.fullmatch(words.folded(text[:100]))
    try:
        return None if found is None else ahead_of(found)
    except Unclear:
        return None


def _iso(found: re.Match[str]) -> Day:
    return Day(int(found[1]), int(found[3]), int(found[4]))


def _numeric(found: re.Match[str]) -> Day:
    year = int(found[4])
    year += 2000 if len(found[4]) == 2 else 0
    return Day(year, int(found[3]), int(found[1]), in_numbers=True)


def _without_year(found: re.Match[str]) -> Day:
    return Day(None, int(found[2]), int(found[1]), in_numbers=True)


def _named(found: re.Match[str]) -> Day:
    year = None if found["year"] is None else int(found["year"])
    return Day(year, words.MONTHS[found["month"]], number_of(found["day"]))


def _first(found: re.Match[str]) -> Day:
    return Day(int(found["year"]) if found["year"] else None, words.MONTHS[found["month"]], 1)


def _time(found: re.Match[str]) -> tuple[int, int, int]:
    shown = found.groupdict()
    return (int(found["hour"]), int(shown.get("minute") or 0), int(shown.get("second") or 0))


def _offset(found: re.Match[str]) -> timezone:
    sign = found["sign"] or found["from"]
    if sign is None:
        return timezone(timedelta())
    hours, minutes = found["hours"] or found["h"], found["minutes"] or found["m"]
    length = timedelta(hours=int(hours), minutes=int(minutes or 0))
    if length > timedelta(hours=14):
        raise Unclear
    return timezone(-length if sign == "-" else length)


def _every(found: re.Match[str]) -> tuple[int, str]:
    return number_of(found["count"] or "1"), words.UNITS[found["unit"]]


def _range(found: re.Match[str]) -> tuple[int, ...]:
    first, last = words.WEEKDAYS[found["first"]], words.WEEKDAYS[found["last"]]
    return tuple((first + step) % 7 for step in range((last - first) % 7 + 1))


_H = r"(?:h|hs|hrs?|horas?|hours?|heures?)"
_YEAR = r"(?:[\s,\-/.]{0,2}(?:(?:de|del|of|do)\s)?(?P<year>[0-9]{4})(?![0-9]))?"
_DAY_NUMBER = r"(?P<day>[0-9]{1,2})(?:er|o|a|st|nd|rd|th)?"
_SECONDS = r"(?::(?P<second>[0-9]{2})(?:\.[0-9]{1,6})?)?"
_UTC = "z|utc|gmt"
_DAYS_END = r"(?![a-z0-9/:]|\.[0-9])"

# The longer forms first: what is left over is refused.
_SOURCES: tuple[tuple[str, str, Callable[[re.Match[str]], Any]], ...] = (
    ("day", rf"([0-9]{{4}})([-/.])([0-9]{{1,2}})\2([0-9]{{1,2}})(?:t(?=[0-9])|{_END})", _iso),
    (
        "day",
        rf"([0-9]{{1,2}})\s?([-/.])\s?([0-9]{{1,2}})\s?\2\s?([0-9]{{4}}|[0-9]{{2}}){_END}",
        _numeric,
    ),
    ("day", rf"([0-9]{{1,2}})/([0-9]{{1,2}}){_END}", _without_year),
    (
        "day",
        rf"(?P<day>{_any(words.NUMBERS)})\s(?:de\s|of\s)?{_MONTH}{_YEAR}{_DAYS_END}",
        _named,
    ),
    (
        "day",
        rf"{_DAY_NUMBER}[\s\-/.]?\s?(?:de\s|of\s)?{_MONTH}{_YEAR}{_DAYS_END}",
        _named,
    ),
    ("day", rf"(?:primero|1ero|premier) (?:de )?{_MONTH}{_YEAR}{_END}", _first),
    (
        "day",
        rf"{_MONTH}\s(?:the\s)?(?P<day>[0-9]{{1,2}})(?:st|nd|rd|th)?{_YEAR}{_DAYS_END}",
        _named,
    ),
    ("ahead", rf"(?:{_any(words.AHEAD)})\s{_LENGTH}", ahead_of),
    (
        "weekdays",
        rf"(?:{_EVERY}\s)?(?:{_any(words.WORKDAYS)}){_END}",
        lambda _: (0, 1, 2, 3, 4),
    ),
    ("every", rf"{_EVERY}\s(?P<count>{_NUMBER})?\s?(?P<unit>{_UNIT}){_END}", _every),
    ("every", rf"(?:{_any(words.DAILY)}){_END}", lambda _: (1, "day")),
    ("recurs", rf"{_EVERY}{_END}", lambda _: True),
    (
        "time",
        rf"(?P<hour>[0-9]{{1,2}})[:.](?P<minute>[0-9]{{2}}){_SECONDS}(?:\s?{_H}{_END})?(?![0-9:])",
        _time,
    ),
    (
        "time",
        rf"(?P<hour>[0-9]{{1,2}})\s?{_H}\s?(?P<minute>[0-9]{{2}})(?:\s?(?:m|min|mn|minutos?))?{_END}",
        _time,
    ),
    ("time", rf"(?P<hour>[0-9]{{1,2}})\s?(?:{_H}|o'?clock)\.?{_END}", _time),
    (
        "time",
        rf"(?P<named>{_any(words.NUMBERS)})\s(?:horas|heures|hours)(?!\s?[0-9]){_END}",
        lambda it: (number_of(it["named"]), 0, 0),
    ),
    ("time", r"(?P<hour>[0-9]{1,2})(?=[ap]\.?m)", _time),
    ("time", rf"(?:{_any(words.NOON)}){_END}", lambda _: (12, 0, 0)),
    ("time", rf"(?:{_any(words.MIDNIGHT)}){_END}", lambda _: (24, 0, 0)),
    (
        "offset",
        (
            rf"(?:(?:{_UTC})?\s?(?P<sign>[+-])(?P<hours>[01][0-9]):?(?P<minutes>[0-5][0-9])"
            rf"|(?:utc|gmt)\s?(?P<from>[+-])\s?(?P<h>[01]?[0-9])(?::(?P<m>[0-5][0-9]))?|{_UTC}){_END}"
        ),
        _offset,
    ),
    ("today", rf"(?:{_any(words.TODAY_PARTS)}){_END}", lambda it: words.TODAY_PARTS[it[0]]),
    ("near", rf"(?:{_any(words.NEAR_DAYS)}){_END}", lambda it: words.NEAR_DAYS[it[0]]),
    ("part", rf"(?:{_any(words.PARTS)}){_END}", lambda it: words.PARTS[it[0]]),
    (
        "weekdays",
        rf"(?:de\s)?(?P<first>{_WEEKDAY})\s?(?:a|al|to|ate|au|-)\s?(?P<last>{_WEEKDAY}){_END}",
        _range,
    ),
    (
        "weekdays",
        rf"(?:(?:{_any(words.ARTICLE_MANY)})\s)?(?P<day>{_any(words.WEEKDAYS_MANY)}){_END}",
        lambda it: (words.WEEKDAYS_MANY[it["day"]],),
    ),
    ("weekdays", rf"los\s(?P<day>{_WEEKDAY}){_END}", lambda it: (words.WEEKDAYS[it["day"]],)),
    ("weekday", rf"{_WEEKDAY}{_END}\.?", lambda it: (words.WEEKDAYS[it[0].rstrip(".")],)),
    ("is_next", rf"(?:{_any(words.NEXT)}){_END}", lambda _: True),
    ("past", rf"(?:y|e|et)\s(?:media|meia|demie?){_END}", lambda _: 30),
    ("past", rf"(?:y|et)\s(?:cuarto|quart){_END}", lambda _: 15),
    ("past", rf"(?:menos cuarto|moins le quart){_END}", lambda _: -15),
    ("day", rf"([0-9]{{1,2}})(?:er|st|nd|rd|th){_END}", lambda it: Day(None, None, int(it[1]))),
    ("at", rf"(?:{_any(words.AT)}){_END}(?=\s{_NUMBER})", lambda _: None),
    ("the", rf"(?:{_any(words.THE)}){_END}(?=\s[0-9])", lambda _: None),
    ("number", rf"{_NUMBER}{_END}", lambda it: number_of(it[0])),
    ("filler", rf"(?:{_any(words.FILLERS)}){_END}|[\s,;.()\-]", lambda _: None),
)


RULES = tuple((kind, re.compile(source), value) for kind, source, value in _SOURCES)
