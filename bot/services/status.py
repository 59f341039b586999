"""What the bot can say of itself, for `!estado`."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime

from storage.database import Transaction


@dataclass(frozen=True)
class Status:
    """How the bot is doing at one moment."""

    version: str
    rooms: int
    mesas: int
    synced_at: datetime | None
    """When the homeserver last answered; None before the first time."""
    inbox: int
    """Messages received and not yet handled."""
    outbox: int
    """Posts written and not yet sent."""
    intents: int
    """Acts decided and not yet done."""
    signed: bool
    """Whether the bot's own device is cross-signed, so that strict clients trust it."""
    database: str
    """`SQLite` or `PostgreSQL`."""
    guarded: bool | None = None
    """Whether the homeserver keeps the unlisted out by itself; None: that is not known yet."""


StatusSource = Callable[[Transaction], Awaitable[Status]]
"""Gathers the status; given by the composition root, which knows all the parts."""
