"""The bot's own device: what coordination is told of it."""

from __future__ import annotations

from dataclasses import replace

from bot.domain.reply import Reply
from bot.services.coordination import Coordination
from storage.database import Transaction


async def tell_of_new_device(tx: Transaction, coordination: Coordination, device: str) -> None:
    """The bot had to begin another device: say, once, what that means for people."""
    reply = replace(Reply.of("cuenta-new-device"), notice=False)
    await coordination.tell(tx, reply, cause=f"device-{device}")
