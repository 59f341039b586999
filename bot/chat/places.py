"""The place inside a date whose clock it goes by: «15:00 (Santiago)», «15 h heure de Bogota»."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from zoneinfo import ZoneInfo

from bot.chat.words import fold
from bot.chat.zones import zones_called
from bot.domain.errors import NotUnderstood
from bot.domain.when_reading import LONGEST_TEXT, Pieces, read_pieces

_MOST_WORDS = 6
"""Of a place, with what people write before it: «hora de Santiago de los Caballeros»."""

_CLOCK = r"hora|horas|horario|heure|heures|tiempo|tempo|time|clock|zona horaria|zona|fuso|fuseau"
_LOCAL = r"local|locale|oficial|oficial|official|officielle"
_OF = r"de la|de|da|do|del|d['’]|en|em|in|no|na|of|a|au|aux"
_BEFORE = re.compile(
    rf"(?:(?:h|hs|{_CLOCK})\s)?(?:(?:{_LOCAL})\s)?(?:(?:{_OF})(?:\s|(?<=['’])))?(?:the\s)?"
)
_AFTER = re.compile(r"\s(?:local\s)?time$")
_MARKED = re.compile(rf"(?:h|hs|{_CLOCK})\s(?:(?:{_LOCAL})\s)?(?:{_OF})\b|.*\stime$")
_BRACKETS = re.compile(r"[(\[]([^()\[\]]{1,80})[)\]]")
_PUNCTUATION = " \t,;.:()[]-–—"


@dataclass(frozen=True)
class Placed:
    """A date without its place, and by which clock it goes."""

    date: str
    zone: ZoneInfo
    of_country: bool = False
    """Whether a country was named where clocks differ: `zone` is its capital's."""
    rest: str = ""
    """What stood behind the date and is none of it."""


def _is_timed(text: str) -> bool:
    said = _pieces(text)
    # «cada» alone repeats nothing: what stands behind it is no place.
    return said is not None and (said.time is not None or (said.recurs and " " in text.strip()))


def read_place(text: str, zone: ZoneInfo, is_said: Callable[[str], bool] = _is_timed) -> Placed:
    """`text` without the place in it, and that place's zone; else `text` and `zone`.

    What is left has to be a moment, as `is_said` knows them.

    Of a country where clocks differ `zone` itself is meant, if it is one of them.

    Raises:
        NotUnderstood: it is a moment but for some words, which are no place that is known.
    """
    if _pieces(text) is not None or is_said(text):
        return Placed(text, zone)
    for date, place in _cuts(text):
        found = _zone(place, zone)
        if found is not None and is_said(date):
            return Placed(date, *found)
    unknown = _unknown(text, is_said)
    if unknown is not None:
        raise NotUnderstood("fechas-place-unknown", text, place=unknown)
    return Placed(text, zone)


def read_place_ahead(text: str, zone: ZoneInfo) -> Placed:
    """As `read_place`, of a date with other words behind it: only a place that is marked as one."""
    words = text[: LONGEST_TEXT * 2].split()
    for start in range(1, len(words)):
        for end in range(min(len(words), start + _MOST_WORDS), start, -1):
            piece = " ".join(words[start:end])
            bracketed = _BRACKETS.fullmatch(piece.rstrip(",.;:"))
            if bracketed is None and not _MARKED.match(fold(piece)):
                continue
            found = _zone(bracketed[1] if bracketed else piece, zone)
            date = " ".join(words[:start])
            said = None if found is None else _pieces(date)
            if found is not None and said is not None and said.time is not None:
                rest = text.split(maxsplit=end)
                return Placed(date, *found, rest=rest[end] if len(rest) > end else "")
    return Placed(text, zone)


def _pieces(text: str) -> Pieces | None:
    try:
        return read_pieces(text)
    except NotUnderstood:
        return None


def _cuts(text: str) -> Iterator[tuple[str, str]]:
    """The ways to take a place out of a date: in brackets, else the longest words first."""
    for found in _BRACKETS.finditer(text[:LONGEST_TEXT]):
        yield f"{text[: found.start()]} {text[found.end() :]}", found[1]
    words = text[: LONGEST_TEXT + 1].split()
    for length in range(min(_MOST_WORDS, len(words) - 1), 0, -1):
        for start in range(len(words) - length, -1, -1):
            date = " ".join((*words[:start], *words[start + length :]))
            yield date, " ".join(words[start : start + length])


def _zone(place: str, zone: ZoneInfo) -> tuple[ZoneInfo, bool] | None:
    """The zone of a place, and whether it is a country whose clocks differ."""
    for name in (place.strip(_PUNCTUATION), _bare(place)):
        found = tuple(each for each in zones_called(name) if "/" in each or each == "UTC")
        if zone.key in found:
            return zone, False
        if found:
            return ZoneInfo(found[0]), len(found) > 1
    return None


def _bare(place: str) -> str:
    """«Bogotá» of «hora de Bogotá», «Bogotá time»."""
    bare = fold(place.strip(_PUNCTUATION))
    bare = _AFTER.sub("", bare)
    return bare[_BEFORE.match(bare).end() :].strip(_PUNCTUATION)  # type: ignore[union-attr]


def _unknown(text: str, is_said: Callable[[str], bool]) -> str | None:
    """The words of what is a moment without them; None: it is not one, or they are no words."""
    bracketed = _BRACKETS.search(text[:LONGEST_TEXT])
    if bracketed is not None:
        said = is_said(f"{text[: bracketed.start()]} {text[bracketed.end() :]}")
        return bracketed[1].strip() if said else None
    words = text[: LONGEST_TEXT + 1].split()
    for start in range(len(words) - 1, 0, -1):
        tail = " ".join(words[start:]).strip(_PUNCTUATION)
        if not all(sign.isalpha() or sign in " '’.-/" for sign in tail):
            return None
        before = " ".join(words[:start])
        if is_said(before) and any(sign.isdecimal() for sign in before):  # «cada» alone is none
            return tail
    return None
