"""Which command a line names, and what of the line is left for its arguments."""

from __future__ import annotations

import re
from dataclasses import dataclass

from bot.chat import words
from bot.chat.command import Command, Registry
from bot.domain.errors import NotUnderstood

_WORD = re.compile(r"\S{1,64}(?=\s|\Z)")
_ID = re.compile(r"([A-Za-z]{3,4})[\s\-–—]?0*([1-9][0-9]{0,9})\Z")
_NOUNS = {
    words.fold(spelling): noun
    for noun, word in words.NOUNS.items()
    for spelling in words.spellings(word)
}


@dataclass(frozen=True)
class Named:
    """A command and the rest of its line."""

    command: Command
    rest: str


def named(registry: Registry, line: str, *, in_mesa: bool) -> Named:
    """The longest command that `line` begins with.

    A noun alone is its `ver` or its `lista`; `MESA-1` alone is the `ver` of its noun.

    Raises:
        NotUnderstood: there is no such command; the nearest one is in the arguments.
    """
    by_id = shown_by_id(registry, line)
    if by_id is not None:
        return by_id
    heads = _heads(line, registry.longest)
    for folded, end in reversed(heads):
        command = registry.spelled(folded)
        if command is not None:
            return Named(command, line[end:].strip())
    for folded, end in reversed(heads):
        noun = _NOUNS.get(folded)
        if noun is None:
            continue
        command = _of_bare(registry, noun, line[end:].strip(), in_mesa=in_mesa)
        if command is not None:
            return Named(command, line[end:].strip())
    raise _unknown(registry, heads, line)


def shown_by_id(registry: Registry, line: str) -> Named | None:
    """The `ver` of a thing of which `line` is only the id."""
    found = _ID.match(line[:32].strip()) if len(line) <= 32 else None
    noun = words.ID_NOUNS.get(found[1].upper()) if found else None
    command = registry.named(f"{noun} ver") if noun else None
    if command is None or found is None:
        return None
    return Named(command, f"{found[1].upper()}-{found[2]}")


def _heads(line: str, longest: int) -> list[tuple[str, int]]:
    """The first word, the first two, …: each folded, with where it ends."""
    heads: list[tuple[str, int]] = []
    place = 0
    for _ in range(max(longest, 3)):
        while place < len(line) and line[place].isspace():
            place += 1
        found = _WORD.match(line, place)
        if found is None:
            break
        place = found.end()
        heads.append((words.fold(line[:place]), place))
    return heads


def _of_bare(registry: Registry, noun: str, rest: str, *, in_mesa: bool) -> Command | None:
    shows, lists = registry.named(f"{noun} ver"), registry.named(f"{noun} lista")
    if rest:
        takes_it = _ID.match(rest[:32]) or words.fold(rest[:40]).startswith("mesa=")
        return shows if takes_it else None
    return (shows or lists) if in_mesa or lists is None else lists


def _unknown(registry: Registry, heads: list[tuple[str, int]], line: str) -> NotUnderstood:
    given = line[: heads[min(len(heads), 2) - 1][1]] if heads else line[:40]
    for folded, _ in reversed(heads[:2]):
        near = registry.near(folded)
        if near is not None:
            return NearestOffered(given, near)
    return NotUnderstood("common-unknown", given)


class NearestOffered(NotUnderstood):
    """No such command, but one with nearly that name."""

    def __init__(self, given: str, near: Command) -> None:
        super().__init__("common-unknown-near", given)
        self.near = near
