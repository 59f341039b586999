"""Who was in a meeting's call, from when to when, as the call's server told it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from bot.domain.ids import MeetingId, UserId
from storage import stays
from storage.database import Transaction
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


async def put(tx: Transaction, presence: Presence) -> None:
    """Note that somebody came, or left; in whatever order and however often it is told."""
    stay = {
        "meeting_id": presence.meeting_id,
        "occupant": presence.occupant,
        "user_id": presence.user,
        "name": presence.name,
        "joined_at": presence.joined_at,
        "left_at": presence.left_at,
    }
    await stays.put(tx, presences, stay)


async def of_meeting(tx: Transaction, meeting_id: MeetingId) -> Sequence[Presence]:
    """Every stay in a meeting, in the order in which they came."""
    return [
        Presence(
            MeetingId(row.meeting_id),
            row.occupant,
            None if row.user_id is None else UserId(row.user_id),
            row.name,
            row.joined_at,
            row.left_at,
        )
        for row in await stays.of_meeting(tx, presences, meeting_id)
    ]
