"""A list that was asked for: a link, for some days, until the list has come."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.domain.ids import MesaId, UserId
from bot.domain.message import Origin

OPEN_FOR = timedelta(days=30)
REMINDED_AFTER = (3, 7, 14, 21, 28)
"""Days; after `OPEN_FOR` whoever asked is told that it came to nothing."""
LAST = "over"


@dataclass(frozen=True)
class ListRequest:
    """One as it is kept. The links that open its page are kept apart, as hashes."""

    mesa_id: MesaId
    party_id: int
    email: str | None
    """Where the link went by mail; None: whoever asked passes it on."""
    origin: Origin
    """The command, so that what comes of it is said under it."""
    asked_by: UserId
    asked_at: datetime
    expires_at: datetime
    id: int = 0
    """0: not yet stored."""
    revoked_at: datetime | None = None
    """Asked for again since, or the party left the mesa."""
    received_at: datetime | None = None
    outcome: str | None = None
    """`taken`: it is in force; `asked`: whoever moderates has to confirm it."""

    def is_over(self, now: datetime) -> bool:
        """Whether nothing can be sent any more, other than because it was."""
        return self.revoked_at is not None or (self.received_at is None and now >= self.expires_at)

    def moments(self) -> Mapping[str, datetime]:
        """When somebody is reminded of it, by mark."""
        found = {f"{days}d": self.asked_at + timedelta(days=days) for days in REMINDED_AFTER}
        return found | {LAST: self.expires_at}
