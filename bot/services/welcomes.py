"""The welcome on joining: what this mesa is, what happened so far, whom to ask."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import structlog

from bot.domain.ids import MesaId, RoomId, UserId
from bot.domain.mesa import Mesa
from bot.domain.reply import Reply, Text
from bot.ports import Clock
from bot.services.access import Access
from bot.services.people import People
from bot.services.portada import Portada
from bot.services.posts import Posts
from bot.services.timed import wake
from storage import member_lists, mesas, welcomes
from storage.away import DatabaseAway
from storage.database import Database, Transaction

log = structlog.get_logger(__name__)

SOON = timedelta(seconds=3)
"""After somebody joined: whoever else accepts just then is welcomed with them."""
REST = timedelta(seconds=20)
"""Between one welcome and the next, so that a whole list that joins does not fill the room."""
_AGAIN = timedelta(minutes=10)
"""After one that failed."""


class Welcomes:
    """Welcomes those whom a list names, once in each mesa, in the room where all can see it."""

    def __init__(
        self,
        database: Database,
        posts: Posts,
        people: People,
        clock: Clock,
        portada: Portada,
        access: Access,
    ) -> None:
        self._database = database
        self._posts = posts
        self._people = people
        self._clock = clock
        self._portada = portada
        self._access = access

    async def joined(self, tx: Transaction, mesa_id: MesaId, user: UserId) -> None:
        """Somebody joined: to be welcomed in a moment, if a list names them."""
        if not await member_lists.seats(tx, user, mesa_id):
            return
        now = self._clock()
        last = await welcomes.last(tx, mesa_id)
        if last is not None and last > now:
            due = last  # with those who came just before
        else:
            due = now + SOON if last is None else max(now + SOON, last + REST)
        if await welcomes.joined(tx, mesa_id, user, at=now, due=due):
            wake(tx, due)

    async def run_due(self, now: datetime) -> datetime | None:
        """Welcome all who are due, together where they speak one language."""
        async with self._database.read() as tx:
            due = await welcomes.due(tx, now)
        for mesa_id, users in due.items():
            try:
                async with self._database.write() as tx:
                    mesa = await mesas.find(tx, mesa_id)
                    if mesa is not None and mesa.room is not None:
                        await self._welcome(tx, mesa, users, now)
                    await welcomes.welcomed(tx, mesa_id, users, now)
            except DatabaseAway:
                raise
            except Exception:  # the boundary: one that fails must not stop the others
                log.error("welcome_failed", mesa=mesa_id, exc_info=True)
                async with self._database.write() as tx:
                    await welcomes.put_off(tx, mesa_id, users, now + _AGAIN)
        async with self._database.read() as tx:
            return await welcomes.next_due(tx)

    async def _welcome(
        self, tx: Transaction, mesa: Mesa, users: Sequence[UserId], now: datetime
    ) -> None:
        by_language: dict[str, list[UserId]] = {}
        zones: dict[str, dict[str, ZoneInfo]] = {}
        for user in users:
            theirs = await self._people.preferences(tx, user, mesa)
            by_language.setdefault(theirs.language, []).append(user)
            zones.setdefault(theirs.language, {})[theirs.zone.key] = theirs.zone
        for language, newcomers in by_language.items():
            after = {"users": newcomers}
            await self._access.record(tx, "welcome.said", mesa.id, None, after=after)
            reply = self._reply(mesa, newcomers, await self._so_far(tx, mesa, zones[language], now))
            await self._posts.post(
                tx,
                _room_of(mesa),
                reply,
                language=language,
                cause=f"welcome-{mesa.id}-{newcomers[0]}",
            )

    async def _so_far(
        self, tx: Transaction, mesa: Mesa, zones: dict[str, ZoneInfo], now: datetime
    ) -> list[Text]:
        return [
            text
            for section in self._portada.sections
            for text in await section.so_far(tx, mesa, tuple(zones.values()), now)
        ]

    def _reply(self, mesa: Mesa, newcomers: Sequence[UserId], so_far: Sequence[Text]) -> Reply:
        reply = Reply.of(
            "bienvenida-hello",
            users=list(newcomers),
            count=len(newcomers),
            name=mesa.name,
            parties=[party.name for party in mesa.parties],
        )
        if mesa.is_archived:
            users = sorted(self._access.coordinators)
            reply = reply.paragraph("bienvenida-archived", users=users)
        if so_far:
            reply = reply.paragraph("bienvenida-so-far")
            reply = replace(reply, parts=(*reply.parts, *(("item", text) for text in so_far)))
        reply = reply.paragraph("bienvenida-where")
        asked = sorted(mesa.moderators or self._access.coordinators)
        reply = reply.paragraph("bienvenida-ask", users=asked, count=len(asked))
        return replace(reply, mentions=tuple(newcomers), notice=False)


def _room_of(mesa: Mesa) -> RoomId:
    if mesa.room is None:
        raise LookupError(mesa.id)
    return mesa.room
