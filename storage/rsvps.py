"""Who says that they will come to a meeting, or will not; who was noted by hand to be there."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime

from sqlalchemy import delete, select

from bot.domain.ids import EventId, MeetingId, UserId
from bot.domain.meeting import Meeting
from storage.database import Transaction
from storage.dialect import insert
from storage.tables import attendances, rsvps


async def add(
    tx: Transaction, meeting: Meeting, user: UserId, event: EventId, at: datetime, *, comes: bool
) -> None:
    """Keep what somebody answered, by the event that says so."""
    await tx.execute(
        insert(tx, rsvps)
        .values(
            event_id=event,
            meeting_id=meeting.id,
            mesa_id=meeting.mesa_id,
            user_id=user,
            comes=comes,
            starts_at=meeting.starts_at,
            at=at,
        )
        .on_conflict_do_nothing(index_elements=["event_id"])
    )


async def withdraw(tx: Transaction, event: EventId) -> None:
    """Forget an answer whose event was taken back; what they answered before counts again."""
    await tx.execute(delete(rsvps).where(rsvps.c.event_id == event))


async def of_meeting(tx: Transaction, meeting: Meeting) -> Mapping[UserId, bool]:
    """Who will come, and who will not; answers for another moment than it is now do not count."""
    rows = await tx.all(
        select(rsvps.c.user_id, rsvps.c.comes)
        .where(rsvps.c.meeting_id == meeting.id, rsvps.c.starts_at == meeting.starts_at)
        .order_by(rsvps.c.at, rsvps.c.event_id)
    )
    return {UserId(row.user_id): bool(row.comes) for row in rows}


async def note(
    tx: Transaction,
    meeting: Meeting,
    users: Iterable[UserId],
    *,
    present: bool,
    by: UserId,
    at: datetime,
) -> None:
    """Note by hand that these were there, or were not, in place of what was noted before."""
    for user in users:
        values = {"present": present, "noted_by": by, "noted_at": at}
        await tx.execute(
            insert(tx, attendances)
            .values(meeting_id=meeting.id, user_id=user, mesa_id=meeting.mesa_id, **values)
            .on_conflict_do_update(index_elements=["meeting_id", "user_id"], set_=values)
        )


async def noted(tx: Transaction, meeting_id: MeetingId) -> Mapping[UserId, bool]:
    """Who was noted by hand, and whether they were there."""
    rows = await tx.all(
        select(attendances.c.user_id, attendances.c.present).where(
            attendances.c.meeting_id == meeting_id
        )
    )
    return {UserId(row.user_id): bool(row.present) for row in rows}
