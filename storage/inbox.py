"""Events as they came in, still encrypted, until they have been handled."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import func, select, update

from bot.domain.ids import RoomId
from storage.database import Transaction
from storage.dialect import insert
from storage.tables import inbox

_ROWS_AT_ONCE = 100


@dataclass(frozen=True)
class Row:
    """An event to be handled. `event` is Matrix's, as the server gave it."""

    id: int
    event_id: str
    room: RoomId
    event: Mapping[str, Any]
    received_at: datetime


async def add(
    tx: Transaction, events: Sequence[tuple[str, RoomId, Mapping[str, Any]]], now: datetime
) -> None:
    """Take in `(event id, room, event)`s; one that is here already is dropped.

    The rows are handed to the topic `inbox`.
    """
    ids: dict[str, int] = {}
    for start in range(0, len(events), _ROWS_AT_ONCE):
        values = [
            {"event_id": event_id, "room_id": room, "event": dict(event), "received_at": now}
            for event_id, room, event in events[start : start + _ROWS_AT_ONCE]
        ]
        added = await tx.all(
            insert(tx, inbox)
            .values(values)
            .on_conflict_do_nothing(index_elements=["event_id"])
            .returning(inbox.c.id, inbox.c.event_id)
        )
        ids |= {row.event_id: row.id for row in added}
    for event_id, room, event in events:
        if event_id in ids:
            tx.hand("inbox", Row(ids.pop(event_id), event_id, room, event, now))


async def waiting(tx: Transaction) -> Sequence[Row]:
    """What is to be handled, in the order received."""
    rows = await tx.all(select(inbox).where(inbox.c.handled_at.is_(None)).order_by(inbox.c.id))
    return [
        Row(row.id, row.event_id, RoomId(row.room_id), row.event, row.received_at) for row in rows
    ]


async def waits(tx: Transaction, row_id: int) -> bool:
    """Whether a row is still to be handled."""
    row = await tx.first(
        select(inbox.c.id).where(inbox.c.id == row_id, inbox.c.handled_at.is_(None))
    )
    return row is not None


async def knows(tx: Transaction, event_ids: Sequence[str]) -> frozenset[str]:
    """Which of these events have been taken in before."""
    rows = await tx.all(select(inbox.c.event_id).where(inbox.c.event_id.in_(event_ids)))
    return frozenset(row.event_id for row in rows)


async def replayed(tx: Transaction, ratchet: str) -> bool:
    """Whether another event was already handled from the same place of a Megolm session."""
    return await tx.first(select(inbox.c.id).where(inbox.c.ratchet == ratchet)) is not None


async def handled(
    tx: Transaction, row_id: int, outcome: str, now: datetime, ratchet: str | None = None
) -> None:
    """Note that an event is done with, and let go of its contents."""
    await tx.execute(
        update(inbox)
        .where(inbox.c.id == row_id)
        .values(handled_at=now, outcome=outcome, ratchet=ratchet, event=None)
    )


async def backlog(tx: Transaction) -> int:
    """How many events wait to be handled."""
    return int(
        await tx.scalar(select(func.count()).select_from(inbox).where(inbox.c.handled_at.is_(None)))
    )
