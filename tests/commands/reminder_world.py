"""Reminders in a deployment for a test."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import select

from storage import tables
from tests.chat.world import World

LINE = '!recordatorio crear "mañana 9:00" "Enviar la propuesta"'


async def posts(world: World) -> list[Any]:
    async with world.database.read() as tx:
        return list(await tx.all(select(tables.outbox).order_by(tables.outbox.c.id)))


async def said_at(world: World, moment: datetime) -> list[str]:
    """What is said when the clock shows `moment`."""
    world.now = moment
    return [content["body"] for content in await world.tick()]
