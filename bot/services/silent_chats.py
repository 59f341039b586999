"""Chats with people of no list that fell silent: left, so that they do not pile up for ever."""

from __future__ import annotations

from datetime import datetime, timedelta

from bot.domain.access import Role
from bot.services.access import Access
from bot.services.directs import LeaveRoom
from storage import facts, intents, rooms
from storage.database import Database, Transaction

SILENT = timedelta(days=30)
EVERY = timedelta(days=1)
_LOOKED = "silent_chats"
"""When it was last looked for them."""
_KINDS = ("direct", "notices")
_MOST = 200
"""Left at one look."""


class SilentChats:
    """Looks once a day. Whoever is listed, or of the staff, keeps theirs.

    The others can begin another at any time, as whoever is listed by address only does.
    """

    def __init__(self, database: Database, access: Access) -> None:
        self._database = database
        self._access = access

    async def run_due(self, now: datetime) -> datetime | None:
        """Ask that those be left that have been silent for long."""
        async with self._database.read() as tx:
            last = await facts.get(tx, _LOOKED)
        if last is not None and now < (due := datetime.fromisoformat(last) + EVERY):
            return due
        async with self._database.write() as tx:
            await facts.put(tx, _LOOKED, now.isoformat())
            await self._leave(tx, now)
        return now + EVERY

    async def _leave(self, tx: Transaction, now: datetime) -> None:
        left = 0
        for room, last in await rooms.silent_since(tx, now - SILENT, _KINDS):
            if room.person is None or left >= _MOST:
                continue
            if await self._access.role_in(tx, room.person, None) is not Role.NOBODY:
                continue
            await intents.add(
                tx,
                cause=f"silent-{room.id}-{last.isoformat()}",
                kind=LeaveRoom.kind,
                lane=f"room-{room.id}",
                payload={"room": room.id},
                now=now,
            )
            left += 1
