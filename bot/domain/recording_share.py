"""A recording shared with people who are not in the mesa: with whom, and for how long."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.domain.errors import Refusal
from bot.domain.ids import RecordingId, UserId
from bot.domain.titles import read_title

DAYS = 7
"""Of a share for which none is said."""
MOST_DAYS = 90


@dataclass(frozen=True)
class Share:
    """One as it is kept. Its link is kept apart, as a hash."""

    recording: RecordingId
    number: int
    """Of those of the recording, from 1."""
    for_whom: str | None
    shared_by: UserId
    shared_at: datetime
    expires_at: datetime
    revoked_by: UserId | None = None
    revoked_at: datetime | None = None
    views: int = 0
    """How often it was played."""
    id: int = 0
    """0: not yet stored."""

    @property
    def about(self) -> str:
        """What its link is said to open."""
        return f"{self.recording}/{self.number}"

    def is_over(self, now: datetime) -> bool:
        """Whether its link opens nothing any more."""
        return self.revoked_at is not None or now >= self.expires_at


def read_days(days: int | None) -> timedelta:
    """For how long.

    Raises:
        Refusal: too short, or too long.
    """
    count = DAYS if days is None else days
    if not 1 <= count <= MOST_DAYS:
        raise Refusal("grabacion-share-days", days=count, limit=MOST_DAYS)
    return timedelta(days=count)


def read_for_whom(text: str | None) -> str | None:
    """For whom, on one line.

    Raises:
        Refusal: too long.
    """
    return read_title(text, too_long="grabacion-share-whom-long")
