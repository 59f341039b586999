"""Cuts a date as people write it into its pieces: days, hours, «cada», «en 2 h»."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timezone
from typing import Any

from bot.domain.errors import NotUnderstood
from bot.domain.when_patterns import RULES, Ahead, Day, Unclear, Unit
from bot.domain.when_words import EVERY, folded

LONGEST_TEXT = 100


@dataclass(frozen=True)
class Pieces:
    """What was said, and nothing of what it means."""

    day: Day | None = None
    weekdays: tuple[int, ...] = ()
    """Monday is 0."""
    near: int | None = None
    """«hoy» 0, «mañana» 1."""
    is_next: bool = False
    """«próximo»."""
    time: tuple[int, int, int] | None = None
    """Hour, minute, second as written, 25:70 too."""
    part: str | None = None
    """Of the day: am, pm, dawn, morning, afternoon or night."""
    offset: timezone | None = None
    ahead: Ahead | None = None
    every: tuple[int, Unit] | None = None
    """«cada 2 semanas»."""
    recurs: bool = False


def read_pieces(text: str) -> Pieces:
    """The pieces of `text`.

    Raises:
        NotUnderstood: something in it is no piece of a date, or is there twice.
    """
    source = folded(text[: LONGEST_TEXT + 1])
    if len(text) > LONGEST_TEXT:
        raise NotUnderstood("fechas-unclear", text)
    try:
        return _gathered(list(_tokens(source)))
    except Unclear as error:
        raise NotUnderstood("fechas-unclear", text) from error


def begins_with_every(text: str) -> bool:
    """Whether it sets out to say what recurs, whatever follows."""
    return folded(text[:LONGEST_TEXT]).startswith(tuple(f"{each} " for each in EVERY))


_Token = tuple[str, Any]


def _tokens(source: str) -> Iterator[_Token]:
    place = 0
    last = ""
    while place < len(source):
        for kind, pattern, value in RULES:
            if kind == "offset" and last != "time":
                continue
            found = pattern.match(source, place)
            if found is not None:
                place = found.end()
                if kind == "filler":
                    break
                yield kind, value(found)
                last = kind
                break
        else:
            raise Unclear


def _gathered(tokens: list[_Token]) -> Pieces:
    """What the tokens say together; a number means something only beside others."""
    found: dict[str, Any] = {}
    weekdays: set[int] = set()
    recurs = False

    def note(name: str, value: Any) -> None:
        if name in found:
            raise Unclear
        found[name] = value

    kinds = ["", *(kind for kind, _ in tokens), ""]
    for (kind, value), before, after in zip(tokens, kinds, kinds[2:], strict=False):
        if kind == "number" and (before == "at" or after == "part"):
            note("time", (value, 0, 0))
        elif kind == "number" and ({before, after} & {"the", "weekday", "every"}):
            note("day", Day(None, None, value))
        elif kind == "number":
            raise Unclear
        elif kind == "past":  # «9 y media»
            hour, minute, _ = found.get("time", (0, 1, 0))
            if before not in ("time", "number") or minute or (value < 0 and not hour):
                raise Unclear
            found["time"] = (hour, value, 0) if value > 0 else (hour - 1, 60 + value, 0)
        elif kind in ("weekday", "weekdays"):
            weekdays |= set(value)
            recurs = recurs or kind == "weekdays"
        elif kind == "today":
            note("near", 0)
            note("part", value)
        elif kind == "recurs":
            recurs = True
        elif kind not in ("at", "the"):
            note(kind, value)
    recurs = recurs or "every" in found
    if len(weekdays) > 1 and not recurs:
        raise Unclear
    return Pieces(weekdays=tuple(sorted(weekdays)), recurs=recurs, **found)
