"""Replies as posts, and the questions under them."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Mapping
from typing import Any

import pytest
from sqlalchemy import select

from bot.domain.ids import EventId, RoomId, UserId
from bot.domain.message import Origin
from bot.domain.reply import Reply
from bot.i18n import Words
from bot.services.questions import Answer
from bot.services.rendering import MOST_PAGES, pages, plain_body
from storage import tables
from storage.database import Transaction
from tests.chat.world import (
    CATALOGS,
    COORDINATOR,
    MODERATOR,
    OFFICIAL,
    OTHER_ROOM,
    ROOM,
    World,
    open_world,
)

ORIGIN = Origin(ROOM, EventId("$asked"), None, OFFICIAL, "es")


@pytest.fixture
async def world(database_url: str) -> AsyncIterator[World]:
    async with open_world(database_url) as opened:
        yield opened


async def rows(world: World) -> list[Mapping[str, Any]]:
    async with world.database.read() as tx:
        return [row._asdict() for row in await tx.all(select(tables.outbox))]


def test_plain_text_reads_well() -> None:
    html = (
        "<p>Uno <b>dos</b></p><ol><li>a</li><li>b</li></ol><ul><li>c</li></ul>"
        '<pre><code>x\n  y</code></pre><p><a href="https://a.example">ver</a> &lt;</p>'
    )
    assert plain_body(html) == (
        "Uno dos\n\n1. a\n2. b\n\n- c\n\nx\n  y\n\nver (https://a.example) <"
    )


def test_a_long_reply_becomes_several_posts_and_then_says_so() -> None:
    reply = Reply.of("common-menu")
    for _ in range(1000):
        reply = reply.item("common-unknown", given="á" * 200)
    shown = pages(CATALOGS, reply, "es")
    assert len(shown) == MOST_PAGES
    assert all(len(page.html.encode()) + len(page.body.encode()) < 40_000 for page in shown)
    assert "no cabe" in shown[-1].body
    assert len(pages(CATALOGS, reply, "es", most=1)) == 1


@pytest.mark.parametrize("sign", ["á", '"', "\\", "😀", "<"])
async def test_a_long_edit_fits_into_one_event(world: World, sign: str) -> None:
    reply = Reply.of("common-menu")
    for _ in range(20):
        reply = reply.paragraph("debate-words", words=Words(sign * 2_000))
    async with world.database.write() as tx:
        await world.services.posts.post(tx, ROOM, reply, language="es", cause="a", edits="b")
    (row,) = await rows(world)
    # In an edit all of it is there twice; encrypted, four bytes stand for three.
    written = json.dumps(row["content"], ensure_ascii=False).encode()
    assert 2 * len(written) * 4 / 3 < 60_000
    assert "no cabe" in row["content"]["body"]


async def test_one_post_for_one_cause(world: World) -> None:
    async with world.database.write() as tx:
        for _ in range(2):
            await world.services.posts.reply(tx, ORIGIN, Reply.of("common-menu"), cause="once")
    assert [row["cause"] for row in await rows(world)] == ["once"]


async def test_a_post_that_must_be_noticed_mentions_who(world: World) -> None:
    reply = Reply.of("common-menu").asking("kind", ["✅", "🔁"], mesa_id="MESA-1")
    reply = Reply(reply.parts, (UserId("@a:b"),), reply.reactions, reply.question, reply.notice)
    async with world.database.write() as tx:
        await world.services.posts.post(tx, RoomId("!r"), reply, language="fr", cause="c")
    post, *reactions = await rows(world)
    assert post["content"]["msgtype"] == "m.text"
    assert post["content"]["m.mentions"] == {"user_ids": ["@a:b"]}
    assert "m.relates_to" not in post["content"]
    assert [(row["cause"], row["about"]) for row in reactions] == [("c:✅", "c"), ("c:🔁", "c")]


async def ask(world: World, room: RoomId = ROOM) -> list[Answer]:
    answers: list[Answer] = []

    async def take(_tx: Transaction, answer: Answer) -> Reply:
        answers.append(answer)
        return Reply.of("common-unknown", given=answer.choice)

    world.services.questions.register("test", take)
    reply = Reply.of("common-menu").asking("test", ["✅"], mesa_id="MESA-1", number=7)
    async with world.database.write() as tx:
        await world.services.posts.post(tx, room, reply, language="es", cause="question")
    await world.posted()
    return answers


async def test_the_first_tap_of_a_moderator_answers(world: World) -> None:
    answers = await ask(world)
    assert await world.tap(OFFICIAL, "✅", "$post-1") == "silent"
    assert await world.tap(MODERATOR, "🔁", "$post-1") == "silent"
    assert await world.tap(MODERATOR, "✅", "$post-99") == "silent"
    assert await world.tap(MODERATOR, "✅", "$post-1", OTHER_ROOM) == "silent"
    assert answers == []
    assert await world.tap(MODERATOR, "✅\ufe0f", "$post-1") == "answered"
    assert await world.tap(COORDINATOR, "✅", "$post-1") == "silent"
    (answer,) = answers
    assert answer.payload["number"] == 7
    assert answer.by == MODERATOR
    assert answer.mesa_id == "MESA-1"
    assert answer.origin.event == "$post-1"
