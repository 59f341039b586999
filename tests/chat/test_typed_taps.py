"""What people write in answer to a post of ours, where they were to tap."""

from __future__ import annotations

import pytest
from sqlalchemy import select

from bot.domain.ids import MesaId, UserId
from storage import member_lists, tables
from tests.chat.world import MODERATOR, OFFICIAL, World

LINES = "!lista importar\nChile;Eva Soto;eva@mineduc.example"


async def version(world: World) -> int:
    async with world.database.read() as tx:
        return (await member_lists.current(tx, MesaId("MESA-1")))[1].version


async def post_with(world: World, cause: str) -> str:
    async with world.database.read() as tx:
        row = await tx.first(select(tables.outbox).where(tables.outbox.c.cause == cause))
    assert row is not None
    return str(row.event_id)


@pytest.mark.parametrize("written", ["➕", "agregar", "Agregar."])
async def test_an_answer_in_words_or_signs_is_a_tap(world: World, written: str) -> None:
    await world.say(MODERATOR, LINES)
    question = await post_with(world, f"reply-{world.last_event}")
    await world.say(MODERATOR, written, answers=question)
    assert await version(world) == 2


@pytest.mark.parametrize(
    ("who", "written"),
    [(OFFICIAL, "➕"), (MODERATOR, "sí"), (MODERATOR, "agregar a Eva, ¿no?"), (MODERATOR, "👍")],
)
async def test_others_and_other_words_are_none(world: World, who: UserId, written: str) -> None:
    await world.say(MODERATOR, LINES)
    question = await post_with(world, f"reply-{world.last_event}")
    assert await world.body(who, written, answers=question) == ""
    assert await world.body(MODERATOR, "➕") == ""  # in answer to nothing
    assert await version(world) == 1


async def test_a_sign_under_an_announcement_is_what_a_tap_would_be(world: World) -> None:
    await world.say(MODERATOR, "!reunion programar mañana 9:00")
    announced = await post_with(world, "meeting-REU-1")
    await world.say(OFFICIAL, "❌", answers=announced)
    assert "no podrán 1" in await world.body(MODERATOR, "!asistencia")
    await world.say(OFFICIAL, "no", answers=announced)
    assert world.outcome == "silent"
