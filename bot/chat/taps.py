"""Reactions as answers to the bot's questions."""

from __future__ import annotations

from datetime import datetime
from functools import partial

from bot.chat.asking import Asker, asker
from bot.chat.boundary import Handled, Progress
from bot.domain.access import Role
from bot.domain.message import Tap
from bot.ports import Timeline
from bot.services.registry import Services
from bot.services.watchers import Mark, Marked
from storage import outbox, questions, rooms
from storage.database import Database, Transaction
from storage.questions import Question


async def take(
    tap: Tap,
    handled: Handled,
    progress: Progress,
    *,
    services: Services,
    database: Database,
    timeline: Timeline | None,
    now: datetime,
) -> None:
    """Hand a tap to the question it answers, or to who knows the mark; the rest is people's own."""
    async with database.read() as tx:
        question = await questions.asked_in(tx, tap.target)
        if question is not None and question.room != tap.room:
            question = None
        who = await _tapper(tx, services, tap, question) if question else None
        role = await _role(tx, services, who, question) if question and who else Role.NOBODY
    marked = services.marks.handler(tap.key)
    if question is None and marked is not None and timeline is not None:
        await _mark(tap, handled, progress, marked, services, database, timeline, now)
        return
    async with database.write() as tx:
        if question is None or who is None or role is Role.NOBODY:
            await handled(tx, "silent")
            return
        progress.origin = who.origin
        reply = await services.questions.answered(
            tx, question, key=tap.key, role=role, origin=who.origin, now=now
        )
        if reply is not None:
            await services.posts.reply(tx, who.origin, reply, cause=f"reply-{tap.event}")
        await handled(tx, "silent" if reply is None else "answered")


async def _mark(
    tap: Tap,
    handled: Handled,
    progress: Progress,
    marked: Marked,
    services: Services,
    database: Database,
    timeline: Timeline,
    now: datetime,
) -> None:
    async with database.read() as tx:
        room = await rooms.get(tx, tap.room)
        who = await asker(tx, services, room, user=tap.sender, event=tap.target, thread=None)
        cause = await outbox.cause_of(tx, tap.target)
    if who is None or who.role is Role.NOBODY or (who.mesa and who.mesa.is_archived):
        async with database.write() as tx:
            await handled(tx, "silent")
        return
    progress.origin = who.origin
    mark = Mark(
        tap,
        cause,
        who.mesa,
        who.role,
        who.origin,
        now,
        partial(timeline.message, tap.room, tap.target),
    )
    async with database.write() as tx:
        reply = await marked(tx, mark)
        if reply is not None:
            await services.posts.reply(tx, mark.origin, reply, cause=f"reply-{tap.event}")
        await handled(tx, "silent" if reply is None else "answered")


async def _tapper(
    tx: Transaction, services: Services, tap: Tap, question: Question
) -> Asker | None:
    room = await rooms.get(tx, tap.room)
    return await asker(
        tx, services, room, user=tap.sender, event=tap.target, thread=question.thread
    )


async def _role(tx: Transaction, services: Services, who: Asker, question: Question) -> Role:
    """What the person is in the mesa that the question is about."""
    if question.mesa is None or (who.mesa is not None and who.mesa.id == question.mesa):
        return who.role
    mesa = await services.mesas.find(tx, question.mesa)
    return await services.access.role_in(tx, who.user, mesa)
