"""Acts outside the database that are to be done, and repeated until they are."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import func, select, update

from storage.database import Transaction
from storage.dialect import insert
from storage.tables import intents


@dataclass(frozen=True)
class Intent:
    """A row of the intents."""

    id: int
    kind: str
    lane: str
    payload: Mapping[str, Any]


async def add(
    tx: Transaction,
    *,
    cause: str,
    kind: str,
    lane: str,
    payload: Mapping[str, Any],
    now: datetime,
) -> None:
    """Have an act of `kind` done, once for each `cause`, after those before it in its `lane`.

    It is handed to the topic `intents`.
    """
    intent_id = await tx.scalar(
        insert(tx, intents)
        .values(
            cause=cause,
            kind=kind,
            lane=lane,
            payload=dict(payload),
            created_at=now,
        )
        .on_conflict_do_nothing(index_elements=["cause"])
        .returning(intents.c.id)
    )
    if intent_id is not None:
        tx.hand("intents", Intent(intent_id, kind, lane, dict(payload)))


async def waiting(tx: Transaction) -> Sequence[Intent]:
    """What is to be done, in the order written."""
    rows = await tx.all(
        select(intents)
        .where(intents.c.done_at.is_(None), intents.c.failed.is_(None))
        .order_by(intents.c.id)
    )
    return [Intent(row.id, row.kind, row.lane, row.payload) for row in rows]


async def waits(tx: Transaction, intent_id: int) -> bool:
    """Whether an act is still to be done."""
    row = await tx.first(
        select(intents.c.id).where(
            intents.c.id == intent_id, intents.c.done_at.is_(None), intents.c.failed.is_(None)
        )
    )
    return row is not None


async def recent(tx: Transaction, lane: str, since: datetime) -> int:
    """How many acts were asked for in a lane since a moment."""
    count = select(func.count()).select_from(intents)
    return int(await tx.scalar(count.where(intents.c.lane == lane, intents.c.created_at > since)))


async def under_way(tx: Transaction, lane: str) -> bool:
    """Whether any act in a lane is still to be done."""
    rows = select(intents.c.id).where(
        intents.c.lane == lane, intents.c.done_at.is_(None), intents.c.failed.is_(None)
    )
    return await tx.first(rows.limit(1)) is not None


async def backlog(tx: Transaction) -> int:
    """How many acts wait to be done."""
    count = select(func.count()).select_from(intents)
    return int(
        await tx.scalar(count.where(intents.c.done_at.is_(None), intents.c.failed.is_(None)))
    )


async def done(tx: Transaction, intent_id: int, now: datetime) -> None:
    """Note that an act is complete."""
    await tx.execute(update(intents).where(intents.c.id == intent_id).values(done_at=now))


async def forget_payload(tx: Transaction, cause: str) -> None:
    """Leave nothing of what an act was told, where that opens something: it is over."""
    await tx.execute(update(intents).where(intents.c.cause == cause).values(payload={}))


async def failed(tx: Transaction, intent_id: int, code: str) -> None:
    """Give an act up."""
    await tx.execute(update(intents).where(intents.c.id == intent_id).values(failed=code))
