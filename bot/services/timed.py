"""What happens by the clock: each keeps in the database what is due, and when."""

from __future__ import annotations

from datetime import datetime
from typing import Protocol

from storage.database import Transaction

TOPIC = "clock"


class Timed(Protocol):
    """Something with moments of its own."""

    async def run_due(self, now: datetime) -> datetime | None:
        """Do all that is due at `now`; when there will be more, None if nothing is foreseen.

        Repeating it does nothing more: what was done is noted in the same transaction.
        """


def wake(tx: Transaction, at: datetime) -> None:
    """Have the clock look again at `at`, once this has committed."""
    tx.hand(TOPIC, at)
