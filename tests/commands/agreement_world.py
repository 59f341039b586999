"""Agreements in a deployment for a test."""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlalchemy import select

from bot.domain.agreement import Agreement
from bot.domain.ids import AgreementId
from storage import agreements, tables
from tests.chat.world import (
    MODERATOR,
    NOW,
    World,
)

RECORD = '!acuerdo registrar "Compartir la guía de lectura" responsable=Chile vence=2027-02-20'


async def agreement(world: World, number: int = 1) -> Agreement:
    async with world.database.read() as tx:
        found = await agreements.find(tx, AgreementId(f"ACU-{number}"))
    assert found is not None
    return found


async def due(world: World) -> dict[str, datetime]:
    """The reminders that are still to be said, by mark."""
    async with world.database.read() as tx:
        rows = await tx.all(
            select(tables.reminders.c.mark, tables.reminders.c.next_at).where(
                tables.reminders.c.kind == "agreement", tables.reminders.c.next_at.is_not(None)
            )
        )
    return {row.mark: row.next_at for row in rows}


async def three(world: World) -> None:
    """One overdue of Brasil's, one of Chile's to come, and one done."""
    await world.say(MODERATOR, '!acuerdo registrar "Más tarde" responsable=Chile vence=20/03/2027')
    await world.say(MODERATOR, '!acuerdo registrar "Pronto" responsable=Brasil vence=20/01/2027')
    await world.say(MODERATOR, '!acuerdo registrar "Hecho" responsable=Chile vence=18/01/2027')
    await world.say(MODERATOR, "!acuerdo cumplido ACU-3 evidencia=Listo")
    world.now = NOW + timedelta(days=10)
