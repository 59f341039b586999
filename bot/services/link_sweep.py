"""Links that were over long ago are forgotten: each tap on 🎥 made one."""

from __future__ import annotations

from datetime import datetime, timedelta

from bot.services.entries import KIND as ENTRY
from bot.services.showings import SHARE
from storage import links
from storage.database import Database

KEPT = timedelta(days=180)
"""For so long one that is over says so; then it opens nothing, as one that never was."""
_EVERY = timedelta(days=1)


class LinkSweep:
    """Looks once a day. What was shared with people outside stays: it is in the record."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._next_at: datetime | None = None

    async def run_due(self, now: datetime) -> datetime | None:
        """Forget those of half a year ago, and the entries of the meetings of then."""
        if self._next_at is None or now >= self._next_at:
            self._next_at = now + _EVERY
            async with self._database.read() as tx:
                old = await links.long_over(tx, now - KEPT, entries=ENTRY, but=SHARE)
            if old:
                async with self._database.write() as tx:
                    await links.forget(tx, old)
        return self._next_at
