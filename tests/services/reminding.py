"""A bot that only reminds, and may be killed while it does."""

from __future__ import annotations

import asyncio
import itertools
import os
import signal
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from bot.domain.ids import RoomId
from bot.domain.reply import Reply
from bot.i18n import Catalogs
from bot.services.posts import Posts
from bot.services.reminders import DueReminder, Reminders, Said, Worder
from storage.database import Database, Transaction
from storage.migrate import open_database

ZONE = ZoneInfo("America/Santiago")


def clock() -> datetime:
    return datetime.now(UTC)


def worder(killed_at: int) -> Worder:
    """Words what it is given, and ends the process at the so manieth time."""
    counted = itertools.count(1)

    async def word(_tx: Transaction, due: DueReminder) -> Said:
        if next(counted) == killed_at:
            os.kill(os.getpid(), signal.SIGKILL)
        return Said(Reply.of("recordatorio-moment", at=due.text), RoomId("!sala"), "es")

    return word


def reminders_of(database: Database, killed_at: int = -1) -> Reminders:
    reminders = Reminders(database, Posts(Catalogs.load(), clock), clock)
    reminders.word("thing", worder(killed_at))
    return reminders


def main(url: str, killed_at: str) -> None:
    async def run() -> None:
        database = await open_database(url)
        await reminders_of(database, int(killed_at)).run_due(clock())
        await database.close()

    asyncio.run(run())
