"""A bot that was restored from a backup: what coordination is told of it."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from bot.domain.reply import Reply
from bot.i18n import When
from bot.services.coordination import Coordination
from storage.database import Transaction


async def tell_of_restore(
    tx: Transaction, since: datetime, unread: int, *, coordination: Coordination
) -> None:
    """All since the backup has been gone through: say what to look at, once for each restore."""
    reply = Reply.of("respaldo-coordination", created=When(since, coordination.zone))
    if unread:
        reply = reply.paragraph("respaldo-coordination-unread", count=unread)
    cause = f"restored-{since.isoformat()}"
    await coordination.tell(tx, replace(reply, notice=False), cause=cause)
