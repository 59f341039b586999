"""When somebody who asks to be reminded of a meeting later is."""

from __future__ import annotations

from datetime import datetime, timedelta

BEFORE = (
    timedelta(days=1),
    timedelta(hours=3),
    timedelta(minutes=30),
    timedelta(minutes=5),
)
"""Not those of the whole mesa, but for the first: nobody is told twice at once."""
_LEAST = timedelta(minutes=2)


def later_moment(starts_at: datetime, now: datetime) -> datetime | None:
    """The first of those moments that is to come; None: the meeting is too near."""
    moments = (starts_at - before for before in BEFORE)
    return next((at for at in moments if at >= now + _LEAST), None)
