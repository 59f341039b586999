"""The record of administrative acts: who did what, when, and what it was before.

Rows are only ever added; nothing in the program changes or removes one.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import insert, select

from bot.domain.ids import EventId, MesaId, UserId
from storage.database import Transaction
from storage.tables import acts


@dataclass(frozen=True)
class Entry:
    """One act. `before` and `after` are what it changed, as JSON, or None."""

    at: datetime
    actor: UserId
    what: str
    mesa_id: MesaId | None
    event: EventId | None
    before: Any
    after: Any


async def add(
    tx: Transaction,
    *,
    at: datetime,
    actor: UserId,
    what: str,
    mesa_id: MesaId | None = None,
    event: EventId | None = None,
    before: Any = None,
    after: Any = None,
) -> None:
    """Record an act. `what` names it, `mesa.opened`; `event` is the message that asked for it."""
    await tx.execute(
        insert(acts).values(
            at=at,
            actor=actor,
            what=what,
            mesa_id=mesa_id,
            event_id=event,
            before=before,
            after=after,
        )
    )


async def of_mesa(tx: Transaction, mesa_id: MesaId) -> Sequence[Entry]:
    """The acts on a mesa, oldest first."""
    rows = await tx.all(select(acts).where(acts.c.mesa_id == mesa_id).order_by(acts.c.id))
    return [
        Entry(
            row.at,
            UserId(row.actor),
            row.what,
            None if row.mesa_id is None else MesaId(row.mesa_id),
            None if row.event_id is None else EventId(row.event_id),
            row.before,
            row.after,
        )
        for row in rows
    ]


async def last(
    tx: Transaction, *, actor: UserId, what: str, mesa_id: MesaId | None
) -> datetime | None:
    """When somebody last did such a thing there (None: outside any mesa), or None."""
    same_place = acts.c.mesa_id.is_(None) if mesa_id is None else acts.c.mesa_id == mesa_id
    row = await tx.first(
        select(acts.c.at)
        .where(acts.c.actor == actor, acts.c.what == what, same_place)
        .order_by(acts.c.id.desc())
        .limit(1)
    )
    return None if row is None else row.at
