"""Everyone's own calendar, which calendar programs come back for by a private link."""

from __future__ import annotations

from collections.abc import Hashable
from datetime import datetime, timedelta

from cachetools import LRUCache

from bot.domain.ids import MeetingId, MesaId, UserId
from bot.domain.meeting import Meeting
from bot.ports import Clock
from bot.services.icalendar_text import CalendarEntry, CalendarWriter
from bot.services.links import Links
from bot.services.mesas import Mesas
from bot.services.people import People
from storage import links as rows
from storage import meetings
from storage.database import Database, Transaction

KIND = "calendar"
PATH = "calendario"
PAST = timedelta(days=60)
"""How long a meeting stays in the calendar."""
_REFRESH = timedelta(hours=1)
_WRITTEN = 100
"""Calendars kept as they were written: a program may come back for one as often as it likes."""


class LinkOver(Exception):
    """The link worked once, and was replaced by another."""


class CalendarFeed:
    """The links, and what they open: the meetings of the mesas that name the person, now."""

    def __init__(
        self,
        database: Database,
        links: Links,
        mesas: Mesas,
        people: People,
        writer: CalendarWriter,
        clock: Clock,
    ) -> None:
        self._database = database
        self._links = links
        self._mesas = mesas
        self._people = people
        self._writer = writer
        self._clock = clock
        self._written: LRUCache[Hashable, bytes] = LRUCache(_WRITTEN)

    @property
    def can_be_made(self) -> bool:
        """Whether the pages have an address for people."""
        return self._links.can_be_made

    async def has_one(self, tx: Transaction, user: UserId) -> bool:
        """Whether the person has a link that works; what it is, nobody knows but they."""
        return await rows.has_live(tx, KIND, user, self._clock())

    async def make(self, tx: Transaction, user: UserId) -> str:
        """A new link, in place of the one before."""
        await self._links.revoke(tx, KIND, user=user)
        return await self._links.make(tx, KIND, PATH, lasts=None, user=user)

    async def read(self, token: str) -> bytes | None:
        """The calendar that a link opens, as the lists are now; None: there is no such link.

        Raises:
            LinkOver: it was replaced by another.
        """
        async with self._database.read() as tx:
            link = await self._links.find(tx, KIND, token)
            if link is None or link.user is None:
                return None
            if self._links.is_over(link):
                raise LinkOver
            names = {mesa.id: mesa.name for mesa in await self._mesas.of_person(tx, link.user)}
            language = await self._people.language_of(tx, link.user, None)
            found = await meetings.since(tx, names, self._clock() - PAST)
        entries = tuple(CalendarEntry(each, names[each.mesa_id]) for each in found)
        written = self._written.get((language, entries))
        if written is None:
            name = self._writer.catalogs.plain(language, "calendario-file-mine")
            written = self._writer.write(entries, language, name=name, refresh=_REFRESH)
            self._written[language, entries] = written
        return written


def clashes_among(found: list[Meeting]) -> dict[MeetingId, list[MeetingId]]:
    """Which of these meetings, in order of time, are held at the same time as which others."""
    clashes: dict[MeetingId, list[MeetingId]] = {}
    for place, each in enumerate(found):
        for other in found[place + 1 :]:
            if other.starts_at >= each.ends_at:
                break
            clashes.setdefault(each.id, []).append(other.id)
            clashes.setdefault(other.id, []).append(each.id)
    return clashes


async def coming(
    tx: Transaction, mesa_ids: set[MesaId], now: datetime, until: datetime
) -> list[Meeting]:
    """Those of some mesas that are not over and begin before `until`, in order."""
    found = await meetings.since(tx, mesa_ids, now - timedelta(days=1))
    return [
        each
        for each in found
        if not each.is_cancelled and not each.is_over(now) and each.starts_at < until
    ]
