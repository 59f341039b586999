"""What plain words in a private chat ask for: «quero entrar na reunião»."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from bot.chat import words
from bot.chat.command import Command, Registry
from bot.chat.lookup import Named, bare
from bot.domain.codes import looks_like_code

_LONGEST = 200
_WORD = re.compile(r"\w+")
_ASIDE = ("mesa", "quien")
"""Nouns that stand in sentences about anything, the lesser first."""
_NEVER = ("ayuda", "soy")
_REMIND = "recordatorio crear"
Talk = Literal["thanks", "leaving"]


@dataclass(frozen=True)
class Wish:
    """What somebody may want: one command, or some of them to choose from."""

    commands: tuple[Command, ...]
    is_sure: bool
    """It may be done at once: it changes nothing, and the sentence denies nothing."""


def is_for_us(line: str) -> bool:
    """Whether a message is «ayuda», or a code, and nothing more: heard in a mesa's room too."""
    return _asks_help(line) or looks_like_code(line)


def in_a_room(line: str, registry: Registry) -> Named | None:
    """What such a message names: of a code the person is told that it is no place for it."""
    command = registry.named("ayuda") if _asks_help(line) else None
    if command is not None:
        return Named(command, "")
    command = registry.named("soy") if looks_like_code(line) else None
    return None if command is None else Named(command, line)


def _asks_help(line: str) -> bool:
    return words.fold(line[:40]).strip("¡!¿?.… ") in _HELP


def greets_in(line: str) -> str | None:
    """The language whose greeting or first words `line` has; None: of none, or of several."""
    said = _said(line)
    found = [language for language, known in _GREETINGS.items() if said & known]
    return found[0] if len(found) == 1 else None


def small_talk(line: str) -> Talk | None:
    """Words that want no command: thanks, and that somebody wants to leave the mesa."""
    said = _said(line)
    nouns = {noun for noun, spelled in _NOUNS.items() if spelled & said}
    if nouns - {"mesa"} or any(said & spelled for spelled in _HEARD.values()):
        return None
    if said & _THANKS:
        return "thanks"
    return "leaving" if said & _LEAVING else None


def heard(line: str, registry: Registry, allowed: Sequence[Command], language: str) -> Wish | None:
    """What a sentence names, of what its writer may do; None: nothing that we know of."""
    said = _said(line)
    by_word = [each for each in allowed if said & _HEARD.get(each.name, frozenset())]
    reminding = tuple(each for each in by_word if each.name == _REMIND)
    if reminding:
        return Wish(reminding, is_sure=False)
    nouns = [noun for noun, spelled in _NOUNS.items() if spelled & said]
    aside = [noun for noun in _ASIDE if noun in nouns]
    nouns = [noun for noun in nouns if noun not in _ASIDE]
    if nouns:
        by_word = [each for each in by_word if each.noun in nouns]
    named = {each.noun for each in by_word}
    nouns = nouns or aside[-1:]
    shown = (
        registry.named(noun) or bare(registry, noun)
        for noun in nouns
        if noun not in named and not by_word
    )
    found = tuple(dict.fromkeys([*by_word, *(each for each in shown if each in allowed and each)]))
    if not found:
        return None
    denials = frozenset(map(words.fold, words.in_language(words.DENIALS, language)))
    sure = len(found) == 1 and found[0].only_shows and not said & denials
    return Wish(found, is_sure=sure)


def _said(line: str) -> frozenset[str]:
    return frozenset(_WORD.findall(words.fold(line)) if len(line) <= _LONGEST else ())


def _folded(word: words.Word) -> frozenset[str]:
    return frozenset(map(words.fold, words.spellings(word)))


_NOUNS = {noun: _folded(word) for noun, word in words.NOUNS.items() if noun not in _NEVER}
_HEARD = {name: _folded(word) for name, word in words.HEARD.items()}
_GREETINGS = {
    language: frozenset(
        word
        for each in (words.GREETINGS, words.THANKS, words.NOUNS["ayuda"], words.NOUNS["soy"])
        for word in map(words.fold, words.in_language(each, language))
    )
    for language in words.LANGUAGES
}
_HELP = _folded(words.NOUNS["ayuda"])
_THANKS, _LEAVING = _folded(words.THANKS), _folded(words.LEAVING)
