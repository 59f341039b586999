"""A mail on its way out."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

GIVEN_UP_AFTER = timedelta(days=3)
"""For as long as that a mail server which says «not now» is asked again."""
_FIRST_REST = timedelta(minutes=1)
_LONGEST_REST = timedelta(hours=4)


@dataclass(frozen=True)
class Mail:
    """One mail, to one person, in both forms."""

    to: str
    """An address, and nothing but that."""
    subject: str
    text: str
    html: str
    language: str
    token: str
    """The same each time this mail is tried, and no other's: its Message-ID is made of it."""
    written_at: datetime


def rest_after(tries: int) -> timedelta:
    """How long a mail is let be that was tried in vain `tries` times: 1 min, 2, 4, … 4 hours."""
    return min(_FIRST_REST * (1 << min(tries - 1, 10)), _LONGEST_REST)
