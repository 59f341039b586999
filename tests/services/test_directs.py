"""Invitations of people for the bot: taken up, but not without end."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.domain.ids import RoomId, UserId
from bot.services.directs import Directs
from storage import intents
from tests.chat.world import OFFICIAL, STRANGER, World, open_world


@pytest.fixture
async def world(tmp_path: Path) -> AsyncIterator[World]:
    async with open_world(tmp_path) as opened:
        yield opened


async def taken_up(world: World, by: UserId, invitations: int) -> int:
    services = world.services
    directs = Directs(services.access, services.people, services.posts, lambda: world.now)
    async with world.database.write() as tx:
        before = await intents.backlog(tx)
        for number in range(invitations):
            await directs.invited(tx, RoomId(f"!{number}"), by, f"{by}-{number}")
        return await intents.backlog(tx) - before


async def test_a_stranger_is_let_down_after_five_in_an_hour(world: World) -> None:
    assert await taken_up(world, STRANGER, 8) == 5


async def test_somebody_of_a_mesa_may_open_one_chat_after_the_other(world: World) -> None:
    assert await taken_up(world, OFFICIAL, 8) == 8


@pytest.mark.parametrize(
    ("user", "changed", "wrote_to_us", "told"),
    [
        (OFFICIAL, False, False, "unsigned"),
        (OFFICIAL, True, True, "changed"),
        (STRANGER, False, True, "unheard"),
        (STRANGER, False, False, None),
        (STRANGER, True, True, None),
    ],
)
async def test_who_cannot_be_heard_is_told_how_to_mend_it_once(
    world: World, user: UserId, changed: bool, wrote_to_us: bool, told: str | None
) -> None:
    services = world.services
    directs = Directs(services.access, services.people, services.posts, lambda: world.now)
    async with world.database.write() as tx:
        for _ in range(3):
            await directs.keyless(tx, user, changed=changed, wrote_to_us=wrote_to_us)
        acts = await intents.waiting(tx)
    assert [act.payload["why"] for act in acts] == ([] if told is None else [told])
