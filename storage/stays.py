"""Stays in a meeting's call, from when to when, of people or of what records."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Row, Table, select, update

from bot.domain.ids import MeetingId
from storage.database import Transaction
from storage.dialect import insert
from storage.tables import presences, recorders

_STAY = ["meeting_id", "occupant", "joined_at"]


async def put(tx: Transaction, table: Table, stay: Mapping[str, Any]) -> None:
    """Note that one came, or came and left; in whatever order and however often it is told."""
    statement = insert(tx, table).values(**stay)
    if stay["left_at"] is None:
        await tx.execute(statement.on_conflict_do_nothing(index_elements=_STAY))
        return
    await tx.execute(
        statement.on_conflict_do_update(
            index_elements=_STAY,
            set_={"left_at": statement.excluded.left_at},
            where=table.c.left_at.is_(None),
        )
    )


async def close_all(
    tx: Transaction, meeting_id: MeetingId, at: datetime, *, who_came_by: datetime | None = None
) -> None:
    """Note that nothing is there any more that had come by then (`at`, if not said)."""
    for table in (presences, recorders):
        await tx.execute(
            update(table)
            .where(
                table.c.meeting_id == meeting_id,
                table.c.left_at.is_(None),
                table.c.joined_at <= (who_came_by or at),
            )
            .values(left_at=at)
        )


async def of_meeting(tx: Transaction, table: Table, meeting_id: MeetingId) -> Sequence[Row[Any]]:
    """Every stay in a meeting's call, in the order in which they came."""
    return await tx.all(
        select(table)
        .where(table.c.meeting_id == meeting_id)
        .order_by(table.c.joined_at, table.c.id)
    )
