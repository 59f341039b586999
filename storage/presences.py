"""Who was in a meeting's call, from when to when, as the call's server told it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select, update

from bot.domain.ids import MeetingId, UserId
from storage.database import Transaction
from storage.dialect import insert
from storage.tables import presences


@dataclass(frozen=True)
class Presence:
    """One stay of one person, or of a guest without a token of ours."""

    meeting_id: MeetingId
    occupant: str
    """What the call's server calls them while they are connected."""
    user: UserId | None
    """None: a guest."""
    name: str
    """Empty where the server gave none."""
    joined_at: datetime
    left_at: datetime | None = None
    """None: still there."""


async def joined(tx: Transaction, presence: Presence) -> None:
    """Note that somebody came in; told again, or after they left, it changes nothing."""
    await tx.execute(
        insert(tx, presences).values(_values(presence)).on_conflict_do_nothing(index_elements=_STAY)
    )


async def left(tx: Transaction, presence: Presence) -> None:
    """Note that somebody left, whether or not it was told that they came."""
    statement = insert(tx, presences).values(_values(presence))
    await tx.execute(
        statement.on_conflict_do_update(
            index_elements=_STAY,
            set_={"left_at": statement.excluded.left_at},
            where=presences.c.left_at.is_(None),
        )
    )


async def close_all(
    tx: Transaction, meeting_id: MeetingId, at: datetime, *, who_came_by: datetime | None = None
) -> None:
    """Note that nobody is there any more of those who had come by then (`at`, if not said)."""
    await tx.execute(
        update(presences)
        .where(
            presences.c.meeting_id == meeting_id,
            presences.c.left_at.is_(None),
            presences.c.joined_at <= (who_came_by or at),
        )
        .values(left_at=at)
    )


async def of_meeting(tx: Transaction, meeting_id: MeetingId) -> Sequence[Presence]:
    """Every stay in a meeting, in the order in which they came."""
    rows = await tx.all(
        select(presences)
        .where(presences.c.meeting_id == meeting_id)
        .order_by(presences.c.joined_at, presences.c.id)
    )
    return [
        Presence(
            MeetingId(row.meeting_id),
            row.occupant,
            None if row.user_id is None else UserId(row.user_id),
            row.name,
            row.joined_at,
            row.left_at,
        )
        for row in rows
    ]


_STAY = ["meeting_id", "occupant", "joined_at"]


def _values(presence: Presence) -> dict[str, object]:
    return {
        "meeting_id": presence.meeting_id,
        "occupant": presence.occupant,
        "user_id": presence.user,
        "name": presence.name,
        "joined_at": presence.joined_at,
        "left_at": presence.left_at,
    }
