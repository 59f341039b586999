"""Which command a line names, and what of the line is left for its arguments."""

from __future__ import annotations

import re
from dataclasses import dataclass
from difflib import get_close_matches

from bot.chat import words
from bot.chat.command import Command, Registry
from bot.domain.errors import NotUnderstood

_WORD = re.compile(r"[^\s=]{1,64}(?=[\s=]|\Z)")
_AFTER = ".,:;!?…"
"""What people and keyboards put behind a word."""
_ID = re.compile(r"([A-Za-z]{3,4})[\s\-–—]?0*([1-9][0-9]{0,9})\Z")
_VERBS = {
    words.fold(spelling): verb
    for verb, word in words.VERBS.items()
    for spelling in words.spellings(word)
}
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
            return Named(command, _rest(line, end))
    for folded, end in reversed(heads):
        noun = _NOUNS.get(folded)
        if noun is None:
            continue
        rest = _without_show(registry, noun, _rest(line, end))
        command = _of_bare(registry, noun, rest, in_mesa=in_mesa)
        if command is not None:
            return Named(command, rest)
        begun = _begun(registry, noun, rest)
        if begun is not None:
            return Named(begun, rest)
    if len(heads) > 1:  # «!crear agenda»
        folded, end = heads[1]
        command = registry.spelled(" ".join(reversed(folded.split())))
        if command is not None:
            return Named(command, _rest(line, end))
    raise _unknown(registry, heads, line)


def _rest(line: str, end: int) -> str:
    """What follows the command; «!idioma=fr» and «!idioma: fr» say the same."""
    return line[end:].strip().lstrip("=: ")


_SHOWING = ("ver", "versiones", "resumen", "lista")
_SHOW = frozenset(map(words.fold, words.spellings(words.VERBS["ver"])))
_MESA_ID = re.compile(r"mesa[\s\-–—]?[0-9]{1,10}\Z", re.IGNORECASE)
_MADE = frozenset({"recordatorio"})
_NUMBER = re.compile(r"#?[0-9]{1,10}\Z")


def _without_show(registry: Registry, noun: str, rest: str) -> str:
    """«ver ACU-1» of a noun that has no `ver` is «ACU-1»: what shows it has another name."""
    first, _, after = rest.partition(" ")
    if words.fold(first[:20]) not in _SHOW or registry.named(f"{noun} ver") is not None:
        return rest
    return after.strip()


def bare(registry: Registry, line: str) -> Command | None:
    """What a noun without anything shows; None: `line` is none."""
    noun = _NOUNS.get(words.fold(line[:60]))
    return None if noun is None else _of_bare(registry, noun, "", in_mesa=noun != "mesa")


def shown_by_name(registry: Registry, line: str) -> Named | None:
    """What shows a thing that plain words name: «acuerdo 3», «ver los documentos»."""
    if len(line) > 60:
        return None
    said = [word for word in line.split() if words.fold(word) not in words.FILLERS]
    shows = bool(said) and words.fold(said[0]) in _SHOW
    if shows:
        del said[0]
    noun = _NOUNS.get(words.fold(said[0])) if len(said) in (1, 2, 3) else None
    if noun is None or (len(said) == 1 and not shows):
        return None
    rest = " ".join(said[1:])
    command = _of_bare(registry, noun, rest, in_mesa=noun != "mesa")
    return None if command is None else Named(command, rest)


def shown_by_id(registry: Registry, line: str) -> Named | None:
    """What shows a thing of which `line` is only the id: the first that its noun has of these."""
    found = _ID.match(line[:32].strip()) if len(line) <= 32 else None
    noun = words.ID_NOUNS.get(found[1].upper()) if found else None
    command = _showing(registry, noun) if noun else None
    if command is None or found is None:
        return None
    return Named(command, f"{found[1].upper()}-{found[2]}")


def _showing(registry: Registry, noun: str) -> Command | None:
    """What takes the id of one thing of that noun and shows it."""
    return next(filter(None, (registry.named(f"{noun} {verb}") for verb in _SHOWING)), None)


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
        heads.append((words.fold(line[:place]).rstrip(_AFTER), place))
    return heads


def _of_bare(registry: Registry, noun: str, rest: str, *, in_mesa: bool) -> Command | None:
    shows, lists = registry.named(f"{noun} ver"), registry.named(f"{noun} lista")
    if rest:
        if words.fold(rest[:40]).startswith("mesa=") or _MESA_ID.match(rest):
            return shows or lists
        if noun not in words.ID_NOUNS.values():
            return None
        is_id = _ID.match(rest[:32]) or _NUMBER.match(rest)
        return _showing(registry, noun) if is_id else None
    return (shows or lists) if in_mesa or lists is None else lists


def _begun(registry: Registry, noun: str, rest: str) -> Command | None:
    """What is made by its noun alone: «!recordatorio mañana 9:00 …», unless a verb is mistyped."""
    if noun not in _MADE or not rest:
        return None
    nearly = _of_noun(registry, noun, words.fold(rest[:40]).split())
    return registry.named(f"{noun} crear") if len(nearly) > 1 else None


def _unknown(registry: Registry, heads: list[tuple[str, int]], line: str) -> NotUnderstood:
    given = line[: heads[min(len(heads), 2) - 1][1]] if heads else line[:40]
    near, end = _near(registry, heads)
    return NearestOffered(given, near, _rest(line, end)) if near else _not_known(given)


def _not_known(given: str) -> NotUnderstood:
    return NotUnderstood("common-unknown", given)


def _near(registry: Registry, heads: list[tuple[str, int]]) -> tuple[tuple[Command, ...], int]:
    """Those that may have been meant, and where their arguments would begin.

    All of a noun or of a verb, where the other is unknown.
    """
    for place, (folded, _) in reversed([*enumerate(heads)]):
        if (noun := _NOUNS.get(folded)) is not None and registry.has_noun(noun):
            after = heads[-1][0].removeprefix(folded).split()
            return _of_noun(registry, noun, after), heads[min(place + 1, len(heads) - 1)][1]
    verb = _VERBS.get(heads[0][0]) if heads else None
    found = tuple(each for each in registry if each.verb == verb) if verb else ()
    if found:
        return found, heads[0][1]
    for folded, end in reversed(heads[:2]):
        found_one = registry.near(folded)
        if found_one is not None:
            command, spelling = found_one
            return (command,), end if _ends_alike(folded, spelling) else heads[0][1]
    meant = _mistyped_noun(registry, heads[0][0]) if heads else None
    if meant is None:
        return (), 0
    shows = _of_bare(registry, meant, "", in_mesa=meant != "mesa") if len(heads) == 1 else None
    after = heads[-1][0].removeprefix(heads[0][0]).split()
    return (shows,) if shows else _of_noun(registry, meant, after), heads[min(1, len(heads) - 1)][1]


def _ends_alike(folded: str, spelling: str) -> bool:
    """Whether the last word written stands for that of `spelling`, and is no argument."""
    last = folded.split()[-1]
    return " " not in folded or bool(get_close_matches(last, spelling.split()[-1:], cutoff=0.6))


def _mistyped_noun(registry: Registry, folded: str) -> str | None:
    """«documneto» is «documento»."""
    nouns = {each: noun for each, noun in _NOUNS.items() if registry.has_noun(noun)}
    near = get_close_matches(folded[:40], nouns, n=1, cutoff=0.8)
    return nouns[near[0]] if near else None


def _of_noun(registry: Registry, noun: str, after: list[str]) -> tuple[Command, ...]:
    """The one whose verb is nearly the word after the noun, else every one."""
    every = tuple(each for each in registry if each.noun == noun)
    verbs = {
        words.fold(spelling): each
        for each in every
        if each.verb
        for verb in (each.verb, *each.also)
        for spelling in words.spellings(words.VERBS[verb])
    }
    near = get_close_matches(after[0][:40], verbs, n=1, cutoff=0.8) if after else []
    return (verbs[near[0]],) if near else every


class NearestOffered(NotUnderstood):
    """No such command, but some that may have been meant."""

    def __init__(self, given: str, near: tuple[Command, ...], rest: str) -> None:
        super().__init__("common-unknown-near", given)
        self.near = near
        self.rest = rest
        """What was written behind it."""
