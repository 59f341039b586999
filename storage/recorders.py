"""When something recorded a meeting's call, as the call's server told it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, select, update

from bot.domain.ids import MeetingId
from storage.database import Transaction
from storage.dialect import insert
from storage.tables import presences, recorders


@dataclass(frozen=True)
class Stay:
    """A recorder's, from when to when."""

    joined_at: datetime
    left_at: datetime | None
    """None: still there."""


async def put(
    tx: Transaction,
    meeting_id: MeetingId,
    occupant: str,
    joined_at: datetime,
    left_at: datetime | None,
) -> None:
    """Note that one came, or came and left; in whatever order and however often it is told."""
    statement = insert(tx, recorders).values(
        meeting_id=meeting_id, occupant=occupant, joined_at=joined_at, left_at=left_at
    )
    stay = ["meeting_id", "occupant", "joined_at"]
    if left_at is None:
        await tx.execute(statement.on_conflict_do_nothing(index_elements=stay))
        return
    await tx.execute(
        statement.on_conflict_do_update(
            index_elements=stay,
            set_={"left_at": statement.excluded.left_at},
            where=recorders.c.left_at.is_(None),
        )
    )


async def close_all(
    tx: Transaction, meeting_id: MeetingId, at: datetime, *, who_came_by: datetime | None = None
) -> None:
    """Note that none is there any more of those who had come by then (`at`, if not said)."""
    await tx.execute(
        update(recorders)
        .where(
            recorders.c.meeting_id == meeting_id,
            recorders.c.left_at.is_(None),
            recorders.c.joined_at <= (who_came_by or at),
        )
        .values(left_at=at)
    )


async def of_meeting(tx: Transaction, meeting_id: MeetingId) -> Sequence[Stay]:
    """Every stay in a meeting's call, in their order."""
    rows = await tx.all(
        select(recorders)
        .where(recorders.c.meeting_id == meeting_id)
        .order_by(recorders.c.joined_at, recorders.c.id)
    )
    return [Stay(row.joined_at, row.left_at) for row in rows]


async def attended(tx: Transaction, since: datetime) -> Sequence[tuple[MeetingId, datetime]]:
    """The meetings in whose calls somebody is who came since a moment, and when the first did."""
    rows = await tx.all(
        select(presences.c.meeting_id, func.min(presences.c.joined_at).label("first"))
        .where(presences.c.left_at.is_(None), presences.c.joined_at > since)
        .group_by(presences.c.meeting_id)
        .order_by(presences.c.meeting_id)
    )
    return [(MeetingId(row.meeting_id), row.first) for row in rows]
