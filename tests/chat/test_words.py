"""The table of words, and what the registry makes of it."""

from __future__ import annotations

import pytest

from bot.chat import words
from bot.chat.command import Context, Registry, command
from bot.domain.reply import Reply
from tests.chat.world import COMMANDS


def test_no_two_commands_share_a_spelling() -> None:
    owners: dict[str, str] = {}
    for each in COMMANDS:
        for spelling in each.spellings():
            assert owners.setdefault(spelling, each.name) == each.name


def test_two_commands_of_one_spelling_are_refused() -> None:
    @command("debate ver", aliases=("debate lista",))
    async def show(_ctx: Context) -> Reply:
        return Reply()

    @command("debate lista")
    async def list_all(_ctx: Context) -> Reply:
        return Reply()

    declared = [vars(each)["__mesas_command__"] for each in (show, list_all)]
    with pytest.raises(ValueError, match="debate lista"):
        Registry(declared)


def test_a_command_without_words_is_refused() -> None:
    async def take_turns(_ctx: Context) -> Reply:
        return Reply()

    async def with_a_word(_ctx: Context, unheard_of: str) -> Reply:
        return Reply.of(unheard_of)

    with pytest.raises(ValueError, match=r"words\.py"):
        command("turno ver")(take_turns)
    with pytest.raises(TypeError, match=r"words\.py"):
        command("mesa ver")(with_a_word)


def test_nouns_differ_in_every_language() -> None:
    owners: dict[str, str] = {}
    for noun, word in words.NOUNS.items():
        for spelling in words.spellings(word):
            assert owners.setdefault(words.fold(spelling), noun) == noun


def test_every_word_has_four_languages() -> None:
    for table in (words.NOUNS, words.VERBS, words.OPTIONS):
        for word in table.values():
            assert all(words.first(word, language).strip() for language in words.LANGUAGES)
