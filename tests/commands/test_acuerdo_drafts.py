"""A message marked 📌 becomes the draft of an agreement."""

from __future__ import annotations

from typing import Any

import pytest

from bot.domain.ids import UserId
from tests.chat.world import (
    BRAZILIAN,
    FOCAL_POINT,
    MODERATOR,
    OFFICIAL,
    STRANGER,
    World,
    direct,
)
from tests.commands.agreement_world import agreement
from tests.commands.test_debate import opened

# --- 📌 ----------------------------------------------------------------------------------------


async def marked(world: World, body: str, by: UserId = MODERATOR, **more: Any) -> str:
    """Write a message and put 📌 on it; what the bot says to that."""
    await world.say(OFFICIAL, body, **more)
    await world.tap(by, "📌", world.last_event)
    return "\n".join(content["body"] for content in await world.posted())


async def test_a_marked_message_becomes_a_draft_that_a_reply_completes(world: World) -> None:
    draft = await marked(world, "Chile comparte\nsu *guía* <b>pronto</b>", thread="$root")
    assert "Borrador de acuerdo: «Chile comparte su *guía* <b>pronto</b>»" in draft
    source = world.timeline.messages
    said = await world.say(
        FOCAL_POINT, "Chile, 2027-02-20", answers=world.last_post, thread="$root"
    )
    assert "Acuerdo ACU-1 registrado: Chile comparte su *guía* <b>pronto</b>." in said[0]["body"]
    assert said[0]["m.relates_to"]["event_id"] == "$root"
    found = await agreement(world)
    assert found.source_event == next(iter(source))[1]
    assert found.source_thread == "$root"
    assert found.created_by == FOCAL_POINT


async def test_the_draft_stands_under_the_message_in_its_thread(world: World) -> None:
    await world.say(OFFICIAL, "Compartimos la guía", thread="$root")
    event = world.last_event
    await world.tap(MODERATOR, "📌", event)
    [draft] = await world.posted()
    assert draft["m.relates_to"]["event_id"] == "$root"
    assert draft["m.relates_to"]["m.in_reply_to"] == {"event_id": event}


async def test_two_marks_on_one_message_give_one_draft(world: World) -> None:
    await world.say(OFFICIAL, "Compartimos la guía")
    event = world.last_event
    for user in (MODERATOR, FOCAL_POINT, MODERATOR):
        await world.tap(user, "📌", event)
    assert len(await world.posted()) == 1
    draft = world.last_post
    await world.say(MODERATOR, "Chile, 20/02", answers=draft)
    assert len((await world.state())["agreements"]) == 1
    said = await world.body(FOCAL_POINT, "Brasil, 21/02", answers=draft)
    assert said == ""
    await world.tap(FOCAL_POINT, "📌", event)
    [again] = await world.posted()
    assert "ya está anotado como Acuerdo ACU-1" in again["body"]
    await world.tap(FOCAL_POINT, "📌", event)
    assert await world.posted() == []
    assert len((await world.state())["agreements"]) == 1


async def test_a_wrong_answer_to_a_draft_can_be_mended_and_counts_once(world: World) -> None:
    await marked(world, "Compartimos la guía")
    draft = world.last_post
    said = await world.body(MODERATOR, "Narnia, 20/02", answers=draft)
    assert "Chile y Brasil" in said
    mended = world.last_post
    assert "ACU-1 registrado" in await world.body(MODERATOR, "Chile, 20/02", answers=mended)
    said = await world.body(MODERATOR, "Chile, 20/02", answers=draft)
    assert "ya está anotado como Acuerdo ACU-1" in said
    assert len((await world.state())["agreements"]) == 1


@pytest.mark.parametrize("user", [OFFICIAL, BRAZILIAN, STRANGER])
async def test_a_mark_of_who_records_no_agreements_is_their_own(world: World, user: UserId) -> None:
    assert await marked(world, "Compartimos la guía", user) == ""
    assert world.outcome == "silent"


async def test_participants_do_not_complete_a_draft(world: World) -> None:
    await marked(world, "Compartimos la guía")
    await world.say(OFFICIAL, "Chile, 20/02", answers=world.last_post)
    assert (await world.state())["agreements"] == []


async def test_a_long_message_is_cut_and_one_without_words_is_not_taken(world: World) -> None:
    draft = await marked(world, "palabra " * 100)
    assert "…»" in draft
    assert "ACU-1 registrado" in await world.body(
        MODERATOR, "Chile, 20/02", answers=world.last_post
    )
    assert len((await agreement(world)).what) <= 300
    assert "No puedo leer ese mensaje" in await marked(world, "👍")


async def test_a_mark_on_what_cannot_be_read_says_what_to_write(world: World) -> None:
    await world.tap(MODERATOR, "📌", "$unknown")
    [post] = await world.posted()
    assert "!acuerdo registrar" in post["body"]


async def test_a_mark_on_the_bots_own_posts_is_nothing(world: World) -> None:
    root = await opened(world)
    await world.tap(MODERATOR, "📌", root)
    assert await world.posted() == []


async def test_what_an_answer_quotes_is_no_part_of_the_agreement(world: World) -> None:
    draft = await marked(world, "> <@ana:hs> ¿Quién?\n\nNosotros la compartimos", answers="$other")
    assert "«Nosotros la compartimos»" in draft


async def test_a_mark_in_a_direct_room_is_nothing(world: World) -> None:
    await world.say(MODERATOR, "hola", direct(MODERATOR))
    await world.tap(MODERATOR, "📌", world.last_event, direct(MODERATOR))
    assert await world.posted() == []
