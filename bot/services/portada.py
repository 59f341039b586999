"""The portada: one pinned message for each mesa that holds it all, edited in place."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Protocol
from zoneinfo import ZoneInfo

import structlog

from bot.domain.ids import MesaId
from bot.domain.mesa import Mesa
from bot.domain.reply import Reply, Style, Text
from bot.ports import Clock
from bot.services.pins import ask_pin
from bot.services.posts import Posts
from bot.services.timed import wake
from storage import mesas, portadas
from storage.away import DatabaseAway
from storage.database import Database, Transaction

log = structlog.get_logger(__name__)

REST = timedelta(minutes=1)
"""Between one edit and the next; a move of the agenda does not wait for it."""

Parts = tuple[tuple[Style, Text], ...]


@dataclass(frozen=True)
class Shown:
    """What a feature shows on the portada at a moment: nothing, or a heading and its lines."""

    parts: Parts = ()
    until: datetime | None = None
    """When it will be something else without anybody doing anything, as when a meeting begins."""


class Section(Protocol):
    """A feature that has a place on the portada and in the welcome."""

    async def on_portada(self, tx: Transaction, mesa: Mesa, now: datetime) -> Shown:
        """What the portada shows of it, for people in all the mesa's zones."""

    async def so_far(
        self, tx: Transaction, mesa: Mesa, zones: Sequence[ZoneInfo], now: datetime
    ) -> Sequence[Text]:
        """What newcomers whose clocks are in `zones` should know of it: a line or two, or none."""


def cause_of(mesa_id: MesaId) -> str:
    """What caused the portada of a mesa."""
    return f"portada-{mesa_id}"


class Portada:
    """Shows every mesa's sections in their order; whoever changes something says `changed`."""

    def __init__(self, database: Database, posts: Posts, clock: Clock) -> None:
        self._database = database
        self._posts = posts
        self._clock = clock
        self.sections: list[Section] = []

    def register(self, *sections: Section) -> None:
        """Give features their place, below those that have one."""
        self.sections.extend(sections)

    async def changed(self, tx: Transaction, mesa_id: MesaId, *, at_once: bool = False) -> None:
        """Have the portada shown anew: at once, or no sooner than a minute after the last time."""
        now = self._clock()
        shown_at = await portadas.shown_at(tx, mesa_id)
        due = now if at_once or shown_at is None else max(now, shown_at + REST)
        await portadas.make_due(tx, mesa_id, due)
        wake(tx, due)

    async def run_due(self, now: datetime) -> datetime | None:
        """Show every portada that is due."""
        async with self._database.read() as tx:
            due = await portadas.due(tx, now)
        for mesa_id in due:
            try:
                async with self._database.write() as tx:
                    await self._show(tx, mesa_id, now)
            except DatabaseAway:
                raise
            except Exception:  # the boundary: one that fails must not stop the others
                log.error("portada_failed", mesa=mesa_id, exc_info=True)
                async with self._database.write() as tx:
                    await portadas.put_off(tx, mesa_id, now + REST)
        async with self._database.read() as tx:
            return await portadas.next_due(tx)

    async def _show(self, tx: Transaction, mesa_id: MesaId, now: datetime) -> None:
        await mesas.lock(tx, mesa_id)
        mesa = await mesas.find(tx, mesa_id)
        if mesa is None or mesa.room is None:
            await portadas.not_due(tx, mesa_id)
            return
        reply, until = await self._compose(tx, mesa, now)
        digest = hashlib.sha256(repr((mesa.language, reply.parts)).encode()).hexdigest()
        revision = await portadas.shown(tx, mesa_id, digest, now=now, until=until)
        if revision is None:
            return  # it says just that already
        cause = cause_of(mesa_id)
        if revision == 0:
            await self._posts.post(tx, mesa.room, reply, language=mesa.language, cause=cause)
            await ask_pin(tx, mesa_id=mesa_id, room=mesa.room, cause=cause, clock=self._clock)
        else:
            edit = f"{cause}-{revision}"
            await self._posts.post(
                tx, mesa.room, reply, language=mesa.language, cause=edit, edits=cause
            )

    async def _compose(
        self, tx: Transaction, mesa: Mesa, now: datetime
    ) -> tuple[Reply, datetime | None]:
        reply = Reply.of("portada-heading", name=mesa.name, mesa=mesa.id)
        if mesa.is_archived:
            reply = reply.paragraph("portada-archived")
        moments: list[datetime] = []
        for section in self.sections:
            shown = await section.on_portada(tx, mesa, now)
            reply = replace(reply, parts=(*reply.parts, *shown.parts))
            if shown.until is not None and shown.until > now:
                moments.append(shown.until)
        if mesa.moderators:
            users = sorted(mesa.moderators)
            reply = reply.paragraph("portada-help-moderator", users=users)
        else:
            reply = reply.paragraph("portada-help")
        return reply, min(moments, default=None)
