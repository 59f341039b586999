"""Whatever is written: a clear answer or silence, never a crash, a mention or half a change."""

from __future__ import annotations

import contextlib
import re
import time
from collections.abc import Mapping
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.chat.reader import columns, read, split
from bot.domain.errors import NotUnderstood
from bot.domain.ids import EventId, RoomId, UserId
from bot.domain.message import Message
from bot.services.rendering import ALLOWED
from tests.chat.world import (
    COMMANDS,
    COORDINATOR,
    MODERATOR,
    NOW,
    OFFICIAL,
    ROOM,
    STRANGER,
    World,
    direct,
)

_PIECES = st.sampled_from(
    [
        *('"', "“", "”", "«", "»", "'", "’", "=", ":", ";", ",", "|", " - ", "—", "--", "`", "\\"),
        *("\x00", "\x1b[2J", "\u202e", "\u2066", "\u200b", "\ufeff", "\ud800", "\U000f0000", "\n"),
        *("<b>", "</p>", "<script>alert(1)</script>", "&lt;", "<img src=x onerror=y>", "[a](b)"),
        *("@room", "@ROOM", "@moderacion:example.org", "https://matrix.to/#/@a:b", "matrix.to/#/"),
        *("MESA-1", "mesa=MESA-2", "mesa=", "zona=", "partes=a;b", "--idioma", "9" * 40, "٣", "²"),
        *("*_~`", "# ", "> ", "1. ", "{ $given }", "%s%n", "' OR 1=1 --", "\r\n", "\u2028", "🎥"),
        *(
            " ",
            " ",
            "Chile",
            "año",
            "motivo=x",
            "!",
            "¡",
            "ayuda",
            "\t",
            "\x85",
            "ﷺ",
            "a\u0301" * 9,
        ),
    ]
)
_HEADS = st.sampled_from(
    ["", "!", "¡", "! ", "!!", *(f"!{each.name} " for each in COMMANDS), "!agenda crear\n"]
)
_JUNK = st.lists(st.one_of(_PIECES, st.text(max_size=8)), max_size=12).map("".join)
_LONG = st.builds(lambda piece, size: piece * (size // len(piece)), _PIECES, st.just(60_000))
_HOSTILE = st.builds(lambda head, body: head + body, _HEADS, st.one_of(*[_JUNK] * 15, _LONG))
_TAG = re.compile(r"</?([a-zA-Z][a-zA-Z0-9-]*)")
_PEOPLE = st.sampled_from(
    [
        (MODERATOR, ROOM),
        (OFFICIAL, ROOM),
        (COORDINATOR, direct(COORDINATOR)),
        (OFFICIAL, direct(OFFICIAL)),
        (STRANGER, ROOM),
    ]
)


def message(body: str, formatted: str | None = None) -> Message:
    return Message(
        RoomId("!r"), EventId("$e"), UserId("@a:b"), body, formatted, "m.text", NOW, None, None
    )


def harmless(content: Mapping[str, Any]) -> None:
    """What may be posted, whoever wrote what."""
    body, html = content["body"], content["formatted_body"]
    assert content["m.mentions"] == {}
    assert "@room" not in body.lower()
    assert "@room" not in html.lower()
    assert {name.lower() for name in _TAG.findall(html)} <= ALLOWED
    assert "matrix.to" not in "".join(re.findall(r'href="([^"]*)"', html))
    assert len(body.encode()) + len(html.encode()) < 40_000
    assert not re.search("[\x00-\x08\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]", body + html)


_TEN = st.lists(st.tuples(_PEOPLE, _HOSTILE), min_size=10, max_size=10)
_MORE = st.lists(st.tuples(_PEOPLE, _HOSTILE), min_size=25, max_size=25)
_SHARED = [HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
Written = list[tuple[tuple[UserId, RoomId], str]]


@settings(max_examples=25, suppress_health_check=_SHARED)
@given(_TEN)
async def test_hostile_lines(world: World, lines: Written) -> None:
    await survives(world, lines)


@pytest.mark.slow
@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
@settings(max_examples=400, suppress_health_check=_SHARED)
@given(_MORE)
async def test_ten_thousand_hostile_lines(world: World, lines: Written) -> None:
    await survives(world, lines)


async def survives(world: World, lines: Written) -> None:
    """Each line is answered harmlessly or not at all; a refused one changes nothing."""
    before = await world.state()
    start = len(world.outcomes)
    for (user, room), line in lines:
        for content in await world.say(user, line, room):
            harmless(content)
    outcomes = world.outcomes[start:]
    assert len(outcomes) == len(lines)
    assert "failed" not in outcomes
    if set(outcomes) <= {"silent", "refused"}:
        assert await world.state() == before


@settings(max_examples=200)
@given(_HOSTILE, st.one_of(st.none(), _HOSTILE))
def test_the_reader_never_fails(body: str, formatted: str | None) -> None:
    typed = read(message(body, formatted and f'<a href="https://matrix.to/#/@x:y">{formatted}</a>'))
    assert "\x00" not in typed.text
    typed.text.encode()
    for line in typed.lines:
        assert columns(line)
    try:
        parts = split(typed.line, {"mesa", "zona", "motivo"}.__contains__)
    except NotUnderstood:
        return
    assert all("\n" not in word for word in parts.words)


@pytest.mark.parametrize(
    "piece",
    [
        "' ",
        "'a ",
        '" ',
        " ",
        "- ",
        "a=",
        "a: ",
        "; ",
        "[a](",
        "<a ",
        "[",
        "matrix.to/#/",
        ">",
        "\u0301",
    ],
)
def test_reading_grows_no_faster_than_what_is_read(piece: str) -> None:
    def quickest(size: int) -> float:
        body = "!mesa crear x" + piece * (size // len(piece))
        formatted = '<a href="https://matrix.to/#/@x:y">' + piece * (size // len(piece))
        times = []
        for _ in range(3):
            started = time.thread_time()
            typed = read(message(body, formatted))
            columns(typed.line)
            with contextlib.suppress(NotUnderstood):
                split(typed.line, {"a"}.__contains__)
            times.append(time.thread_time() - started)
        return min(times)

    quickest(100)
    # Ten times as much: a reader that goes back over what it has read takes a hundred times.
    assert quickest(60_000) < 40 * max(quickest(6_000), 1e-4)
