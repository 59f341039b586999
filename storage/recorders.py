"""When something recorded a meeting's call, as the call's server told it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, select

from bot.domain.ids import MeetingId
from storage import stays
from storage.database import Transaction
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
    stay = {
        "meeting_id": meeting_id,
        "occupant": occupant,
        "joined_at": joined_at,
        "left_at": left_at,
    }
    await stays.put(tx, recorders, stay)


async def of_meeting(tx: Transaction, meeting_id: MeetingId) -> Sequence[Stay]:
    """Every stay in a meeting's call, in their order."""
    found = await stays.of_meeting(tx, recorders, meeting_id)
    return [Stay(row.joined_at, row.left_at) for row in found]


async def attended(tx: Transaction, since: datetime) -> Sequence[tuple[MeetingId, datetime]]:
    """The meetings in whose calls somebody is who came since a moment, and when the first did."""
    rows = await tx.all(
        select(presences.c.meeting_id, func.min(presences.c.joined_at).label("first"))
        .where(presences.c.left_at.is_(None), presences.c.joined_at > since)
        .group_by(presences.c.meeting_id)
        .order_by(presences.c.meeting_id)
    )
    return [(MeetingId(row.meeting_id), row.first) for row in rows]
