"""What people told of a meeting's preparation, and the posts that show how far it is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import delete, select, update

from bot.domain.ids import MeetingId, UserId
from bot.domain.meeting import MeetingState
from storage.database import Transaction
from storage.dialect import insert
from storage.tables import (
    agenda_items,
    agendas,
    checklists,
    list_members,
    meetings,
    member_lists,
    memberships,
    mesas,
    moderators,
    parties,
    preparations,
)

TOLD_FROM = (
    agenda_items,
    agendas,
    list_members,
    meetings,
    member_lists,
    memberships,
    mesas,
    moderators,
    parties,
    preparations,
)
"""The tables from which it is told how far a meeting is."""


@dataclass(frozen=True)
class Checklist:
    """A post that is edited as the preparation goes on."""

    cause: str
    meeting_id: MeetingId
    user: UserId | None
    """Who reads it in private; None: coordination."""
    shown: str
    """A hash of what it says."""
    revision: int


async def sound_by(tx: Transaction, meeting_id: MeetingId) -> UserId | None:
    """Who said that the sound was tested."""
    value = await tx.scalar(
        select(preparations.c.sound_by).where(preparations.c.meeting_id == meeting_id)
    )
    return None if value is None else UserId(value)


async def sound_tested(tx: Transaction, meeting_id: MeetingId, by: UserId, at: datetime) -> None:
    """Keep that the sound was tested; the first who says so stands."""
    await tx.execute(
        insert(tx, preparations)
        .values(meeting_id=meeting_id, sound_by=by, sound_at=at)
        .on_conflict_do_nothing(index_elements=["meeting_id"])
    )


async def take_place(tx: Transaction, new: Sequence[Checklist], meeting_id: MeetingId) -> None:
    """Have just these posts edited of a meeting, in place of those before."""
    await tx.execute(delete(checklists).where(checklists.c.meeting_id == meeting_id))
    for each in new:
        await tx.execute(
            insert(tx, checklists)
            .values(
                cause=each.cause,
                meeting_id=each.meeting_id,
                user_id=each.user,
                shown=each.shown,
                revision=each.revision,
            )
            .on_conflict_do_nothing(index_elements=["cause"])
        )


async def edited(tx: Transaction, cause: str, shown: str, revision: int) -> None:
    """Note what a post says now."""
    await tx.execute(
        update(checklists).where(checklists.c.cause == cause).values(shown=shown, revision=revision)
    )


async def live(tx: Transaction, now: datetime) -> Sequence[Checklist]:
    """The posts of meetings still to come."""

    async def load() -> Sequence[tuple[datetime, Checklist]]:
        rows = await tx.all(
            select(checklists, meetings.c.starts_at)
            .join(meetings, meetings.c.id == checklists.c.meeting_id)
            .where(meetings.c.state == MeetingState.SCHEDULED.value)
            .order_by(checklists.c.cause)
        )
        return [
            (
                row.starts_at,
                Checklist(
                    row.cause,
                    MeetingId(row.meeting_id),
                    None if row.user_id is None else UserId(row.user_id),
                    row.shown,
                    row.revision,
                ),
            )
            for row in rows
        ]

    found = await tx.cached("live checklists", (checklists, meetings), load)
    return [checklist for starts_at, checklist in found if starts_at > now]
