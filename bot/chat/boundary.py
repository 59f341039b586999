"""The one place where errors become replies."""

from __future__ import annotations

import secrets
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass

import structlog

from bot.chat import answers
from bot.chat.command import Command
from bot.domain.errors import NotUnderstood, Refusal
from bot.domain.ids import MesaId
from bot.domain.message import Origin
from bot.domain.reply import Reply
from bot.services.posts import Posts
from storage.away import DatabaseAway
from storage.database import Database, Transaction

Handled = Callable[[Transaction, str], Awaitable[None]]
"""Marks an event as done with, by its outcome: answered, silent, refused or failed."""

_log = structlog.get_logger(__name__)


@dataclass
class Progress:
    """What is known of an event by the time something goes wrong with it."""

    origin: Origin | None = None
    """Where a refusal is to be said; None: nowhere yet."""
    command: Command | None = None
    mesa: MesaId | None = None
    """What it is about, for examples that can be copied."""
    again: Mapping[str, object] | None = None
    """Of a command that takes lines: all but them, so that corrected ones may be sent."""


class Boundary:
    """Runs the handling of one event; what it raises is answered in a transaction of its own."""

    def __init__(self, database: Database, posts: Posts, contact: str) -> None:
        self._database = database
        self._posts = posts
        self._contact = contact

    async def guard(
        self, work: Callable[[Progress], Awaitable[None]], handled: Handled, *, event: str
    ) -> None:
        """Do `work`; a refusal is explained, anything else is logged under a code and said."""
        progress = Progress()
        try:
            try:
                await work(progress)
            except Refusal as refusal:
                await self._refuse(refusal, progress, handled, event)
        except DatabaseAway:  # nothing was done, and no answer can be kept: later, all of it
            raise
        except Exception as error:  # noqa: BLE001 - whatever it is, the person gets an answer
            await self._fail(error, progress, handled, event)

    async def _refuse(
        self, refusal: Refusal, progress: Progress, handled: Handled, event: str
    ) -> None:
        level = _log.debug if isinstance(refusal, NotUnderstood) else _log.info
        level("refused", why=refusal.key, event_id=event)
        async with self._database.write() as tx:
            if progress.origin is not None:
                reply = answers.refused(
                    refusal, progress.command, progress.origin.language, progress.mesa
                )
                if progress.again is not None:
                    reply = answers.asking_lines(reply, progress.again)
                await self._posts.reply(tx, progress.origin, reply, cause=f"reply-{event}")
            await handled(tx, "refused")

    async def _fail(
        self, error: Exception, progress: Progress, handled: Handled, event: str
    ) -> None:
        code = secrets.token_hex(2).upper()
        name = progress.command.name if progress.command else None
        _log.error("failed", code=code, event_id=event, command=name, exc_info=error)
        async with self._database.write() as tx:
            if progress.origin is not None:
                reply = Reply.of("common-failed", code=code, contact=self._contact)
                await self._posts.reply(tx, progress.origin, reply, cause=f"reply-{event}")
            await handled(tx, "failed")
