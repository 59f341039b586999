"""«mañana de 9 a 11», «lunes 15:00 por 90 min»: when something begins, and how long it lasts."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta

from bot.domain.errors import NotUnderstood
from bot.domain.when import parse_length
from bot.domain.when_reading import Pieces, read_pieces
from bot.domain.when_words import folded

_LONGEST_TEXT = 100
_HALF_DAY = 12 * 60
_LONGEST = 8 * 60
"""Minutes from one to the other: two hours further apart are a slip."""


@dataclass(frozen=True)
class Span:
    """When it begins, still as text, and how long it lasts."""

    begins: str
    length: timedelta | None = None


def _hour(name: str) -> str:
    return (
        rf"(?:(?:las?|los|as)\s)?(?P<{name}>[0-9]{{1,2}})(?:\s?[:.h]\s?(?P<{name}_minute>[0-5][0-9]))?"
        rf"(?P<{name}_sign>\s?(?:h|hs|hrs?|horas?|hours?|heures?)(?![a-z]))?"
        rf"(?:\s?(?P<{name}_half>[ap])\.?m\b\.?)?"
    )


_FROM_TO = re.compile(
    rf"(?P<before>.*?)(?:(?:^|\s)(?P<from>de|desde|das?|from|entre))?(?:^|\s)(?:a\s)?{_hour('start')}"
    r"\s?(?P<joint>-|a|al|as|to|until|till|ate|hasta)\s?(?:(?<=-)|(?<=\s))(?:a\s)?"
    rf"{_hour('end')}(?P<tail>(?:\s[a-z.]+){{0,4}})"
)
_FOR = re.compile(r"(?:por|durante|for|pendant|(?:de )?(?:duracion|duration|duracao|duree))\s")


def from_to(text: str) -> Span | None:
    """«de 9 a 11», «9:00-10:30», «3 to 5 pm»; None: it says no such thing."""
    found = _FROM_TO.fullmatch(folded(text[:_LONGEST_TEXT]))
    return None if found is None else _from_to(found)


def lasting(text: str) -> Iterator[Span]:
    """«9:00 por 90 min», «9:00, 1 h 30»: each way to take its end for a length, the longest first.

    A number alone is none, unless it says so: «9 30» is an hour.
    """
    words = folded(text[:_LONGEST_TEXT]).replace(",", " ").split()
    for place in range(1, len(words)):
        rest = " ".join(words[place:])
        length = _FOR.sub("", rest, count=1) if _FOR.match(rest) else rest
        if length == rest and rest.isdecimal():
            continue
        try:
            yield Span(" ".join(words[:place]), parse_length(length))
        except NotUnderstood:
            continue


def _from_to(found: re.Match[str]) -> Span | None:
    if not _is_plain(found):
        return None
    start, end = _minutes(found, "start"), _minutes(found, "end")
    if start is None or end is None:
        return None
    if found["end_half"] and not found["start_half"]:  # «de 3 a 5 pm», «11 to 1 pm»
        both = _in_half(start, found["end_half"])
        start = both if both < end else start
    elif end <= start <= _HALF_DAY and not found["tail"] and found["joint"] != "-":
        end += _HALF_DAY  # «de 11 a 1»
    if not start < end <= start + _LONGEST:
        return None
    hour, minute = divmod(start, 60)
    begins = f"{found['before']} {hour}:{minute:02}{found['tail']}".strip()
    return Span(begins, timedelta(minutes=end - start))


def _is_plain(found: re.Match[str]) -> bool:
    """Whether two hours are meant, and not a day with its month, or an offset from UTC."""
    exact = found["start_minute"] or found["start_sign"] or found["end_sign"]
    if exact or found["start_half"] or found["end_half"] or found["end_minute"]:
        return True
    if found["joint"] != "-":
        return found["from"] is not None or found["joint"] != "a" or _names_a_day(found["before"])
    return _names_a_day(found["before"])


def _names_a_day(text: str) -> bool:
    try:
        said = read_pieces(text)
    except NotUnderstood:
        return False
    return said != Pieces(weekdays=said.weekdays, is_next=said.is_next)


def _minutes(found: re.Match[str], name: str) -> int | None:
    minutes = int(found[name]) * 60 + int(found[f"{name}_minute"] or 0)
    if minutes >= 24 * 60:
        return None
    half = found[f"{name}_half"]
    return _in_half(minutes, half) if half else minutes


def _in_half(minutes: int, half: str) -> int:
    """Minutes since midnight of an hour of twelve in the morning or the afternoon."""
    if minutes > _HALF_DAY + 59:
        return minutes
    return minutes % _HALF_DAY + (_HALF_DAY if half == "p" else 0)
