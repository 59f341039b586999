"""The four catalogs: the same keys and values, nothing missing, nothing left over."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import UTC, date, datetime, timedelta
from functools import partial
from pathlib import Path
from zoneinfo import ZoneInfo

import nh3
import pytest
from fluent.runtime import FluentResource
from fluent.syntax import ast
from fluent.syntax.visitor import Visitor

from bot.chat.asking import is_mesa_key, without_mesa
from bot.chat.binding import sort
from bot.chat.lookup import named
from bot.chat.reader import read, split
from bot.domain.ids import EventId, RoomId, UserId
from bot.domain.message import Message
from bot.domain.reply import Reply, Text
from bot.i18n import LANGUAGES, Catalogs, When, clean, in_words
from bot.services.rendering import ALLOWED, pages
from tests.chat.world import CATALOGS, COMMANDS, NOW

_ROOT = Path(__file__).parents[2]
_LOCALES = _ROOT / "bot" / "locales"
_KEY = re.compile(r"[\"']([a-z]+(?:-[a-z0-9]+)+(?:\.[a-z]+)?)[\"']")
_PATTERN = re.compile(r"f[\"']([a-z]+(?:-[a-z]+)*-)\{|[\"']([a-z]+(?:-[a-z]+)*-)[\"'] ~")


class _Variables(Visitor):  # type: ignore[misc, unused-ignore]
    def __init__(self) -> None:
        self.names: set[str] = set()

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802
        self.names.add(node.id.name)


def variables(language: str) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for file in (_LOCALES / language).glob("*.ftl"):
        for entry in FluentResource(file.read_text(encoding="utf-8")).body:
            if isinstance(entry, ast.Message):
                visitor = _Variables()
                visitor.visit(entry)
                found[entry.id.name] = visitor.names
    return found


def sources() -> Iterator[str]:
    for folder in ("bot", "commands", "storage"):
        for file in (_ROOT / folder).rglob("*.py"):
            if "demo" not in file.parts:  # whose checks have names that look like keys
                yield file.read_text(encoding="utf-8")
    for file in (_ROOT / "bot" / "web" / "templates").glob("*.html"):
        yield file.read_text(encoding="utf-8")


@pytest.mark.parametrize("language", LANGUAGES[1:])
def test_every_language_has_every_key_with_its_values(language: str) -> None:
    assert CATALOGS.keys(language) == CATALOGS.keys("es")
    ours, theirs = variables(language), variables("es")
    assert {key: ours[key] ^ theirs[key] for key in ours if ours[key] != theirs[key]} == {}


@pytest.mark.parametrize("language", LANGUAGES[1:])
def test_the_files_are_the_same(language: str) -> None:
    names = [{file.name for file in (_LOCALES / code).glob("*.ftl")} for code in ("es", language)]
    assert names[0] == names[1]


def test_every_key_in_the_code_exists_and_every_key_is_used() -> None:
    code = "\n".join(sources())
    known = CATALOGS.keys()
    nouns = {key.partition("-")[0] for key in known} - {"help"}
    written = set(_KEY.findall(code))
    missing = {key for key in written if key.partition("-")[0] in nouns and key not in known}
    assert missing == set()
    prefixes = tuple("".join(found) for found in _PATTERN.findall(code))
    helps = {each.help_key for each in COMMANDS}
    unused = {
        key
        for key in known
        if key not in written
        and key.partition(".")[0] not in helps
        and not (prefixes and key.startswith(prefixes))
    }
    assert unused == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_sentences_render_in_what_phones_show_and_lose_nothing(language: str) -> None:
    for key, names in variables(language).items():
        args: dict[str, object] = dict.fromkeys(names, "valor")
        (page,) = pages(CATALOGS, Reply.of(key, **args), language)
        raw = CATALOGS.text(language, key, args)
        assert set(re.findall(r"</?([a-z0-9]+)", raw)) <= ALLOWED, key
        assert nh3.clean(page.html, tags=set(ALLOWED), link_rel=None) == page.html, key
        assert not re.search("[\u200b-\u200f\u2066-\u2069\u202a-\u202e]", raw), key
        assert "{" not in page.body or "{ $" not in page.body, key


def _is_option(keys: Mapping[str, object], key: str) -> bool:
    return key in keys or is_mesa_key(key)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_command_has_help_and_an_example_that_is_understood(language: str) -> None:
    for each in COMMANDS:
        assert CATALOGS.has(each.help_key), each.name
        line = CATALOGS.plain(language, f"{each.help_key}.example", {"mesa": "MESA-1"})
        typed = read(
            Message(RoomId("!r"), EventId("$e"), UserId("@a:b"), line, None, "m.text", NOW)
        )
        assert typed.mark == "!", line
        found = named(COMMANDS, typed.line, in_mesa=True)
        assert found.command is each, line
        keys = found.command.options
        parts = split(found.rest, partial(_is_option, keys))
        _, parts = without_mesa(each, parts)
        written = sort(each, parts, typed.lines)
        required = [p for p in each.parameters if p.required and p.kind in ("word", "rest")]
        assert len(written.words) + len(written.named) >= len(required), line
        assert written.lines or each.lines is None or not each.lines.required, line


def test_peoples_words_cannot_format_mention_or_hide() -> None:
    hostile = "<b>*x*</b> [y](https://z) @room `c` \u202eabc\x00 " + "w" * 300
    (page,) = pages(CATALOGS, Reply.of("common-unknown", given=hostile), "es")
    assert "<b>" not in page.html
    assert "<a" not in page.html
    assert "@room" not in page.body
    assert "\u202e" not in page.body
    assert "*x*" in page.body
    assert len(clean(hostile)) == 200


def test_an_id_in_code_can_be_copied() -> None:
    reply = Reply.of("common-which-mesa", example="!agenda ver mesa=MESA-1", mesas=["MESA-1"])
    (page,) = pages(CATALOGS, reply, "es")
    assert "<code>!agenda ver mesa=MESA-1</code>" in page.html
    assert "!agenda ver mesa=MESA-1" in page.body


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("es", "viernes 15 de enero de 2027, 15:00 (Santiago)"),
        ("en", "Friday, January 15, 2027, 15:00 (Santiago)"),
        ("pt", "sexta-feira, 15 de janeiro de 2027, 15:00 (Santiago)"),
        ("fr", "vendredi 15 janvier 2027, 15:00 (Santiago)"),
    ],
)
def test_a_moment_names_its_weekday_and_zone(language: str, expected: str) -> None:
    moment = datetime(2027, 1, 15, 18, tzinfo=UTC)
    shown = in_words(When(moment, ZoneInfo("America/Santiago")), language)
    assert shown.replace("Santiago du Chili", "Santiago") == expected


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("es", "lunes 1 de febrero de 2027"),
        ("pt", "segunda-feira, 1º de fevereiro de 2027"),
        ("fr", "lundi 1er février 2027"),
    ],
)
def test_the_first_of_a_month_is_said_as_people_say_it(language: str, expected: str) -> None:
    assert in_words(date(2027, 2, 1), language) == expected


def test_lengths_lists_and_sentences_within_sentences() -> None:
    assert in_words(timedelta(minutes=90), "es") == "1 h 30 min"
    assert in_words(timedelta(hours=1), "pt") == "1 h"
    assert in_words(timedelta(days=2, hours=3), "en") == "2 days 3 h"
    assert in_words(timedelta(seconds=4), "en") == "4 sec"
    one = Text.of("common-line-extra", given="a")
    shown = CATALOGS.plain("es", "common-unknown", {"given": ["Chile", one, "Perú"]})
    assert "Chile, No entendí esta línea: «a». y Perú" in shown


def test_two_files_cannot_say_one_key() -> None:
    with pytest.raises(ValueError, match="twice"):
        Catalogs({"es": ["a = 1", "a = 2"]})
    with pytest.raises(ValueError, match="not Fluent"):
        Catalogs({"es": ["a = { $x"]})
