"""Meetings in a deployment for a test: what is said of them, and when."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import select

from bot.domain.ids import RoomId, UserId
from storage import rooms, tables
from tests.chat.world import (
    JITSI,
    MODERATOR,
    ROOM,
    World,
)

SCHEDULE = '!reunion programar 2027-02-10 15:00 duracion=90 título="Primera reunión"'
START = datetime(2027, 2, 10, 18, tzinfo=UTC)  # 15:00 in Santiago, summer time
NAME = re.compile(re.escape(JITSI) + r"/(mesa-[a-z2-7]{32})\b")


async def posts(world: World, like: str) -> list[Any]:
    """The messages in the outbox whose cause begins so."""
    async with world.database.read() as tx:
        return list(
            await tx.all(
                select(tables.outbox)
                .where(
                    tables.outbox.c.cause.startswith(like),
                    tables.outbox.c.type == "m.room.message",
                )
                .order_by(tables.outbox.c.id)
            )
        )


async def texts(world: World, like: str) -> list[str]:
    return [row.content["body"] for row in await posts(world, like) if "body" in row.content]


async def bodies(world: World) -> str:
    return "\n\n".join(content["body"] for content in await world.tick())


async def at(world: World, moment: datetime) -> Sequence[Mapping[str, Any]]:
    """What is said when it is that late."""
    world.now = moment
    return await world.tick()


async def portada(world: World, moment: datetime) -> str:
    """What the pinned message becomes when it is that late."""
    said = [str(each["body"]) for each in await at(world, moment)]
    (shown,) = [body for body in said if body.startswith("Mesa de prueba 1")]
    return shown


async def reminders(world: World, moment: datetime) -> list[Mapping[str, Any]]:
    return [each for each in await at(world, moment) if "Recordatorio" in each["body"]]


async def confirm(world: World, user: UserId = MODERATOR, room: RoomId = ROOM) -> str:
    """Tap ✅ on the last question."""
    (question,) = (await posts(world, f"reply-$event-{world.count}"))[:1]
    await world.tap(user, "✅", question.event_id, room)
    return "\n\n".join(content["body"] for content in await world.posted())


async def enter(world: World, *users: UserId, membership: str = "join") -> None:
    async with world.database.write() as tx:
        await rooms.set_members(tx, {(ROOM, user): (membership, None) for user in users})
