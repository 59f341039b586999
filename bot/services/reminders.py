"""What is to be said at its time: said once, late rather than never, whatever fails."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import structlog

from bot.domain.ids import EventId, MesaId, ReminderId, RoomId, UserId
from bot.domain.mesa import Mesa
from bot.domain.reminder import JUST_BACK, LATE_AFTER, Reminder, turn
from bot.domain.reply import Reply, Text
from bot.i18n import When
from bot.ports import Clock
from bot.services.posts import Posting, Posts
from bot.services.timed import wake
from storage import reminders as rows
from storage.away import DatabaseAway
from storage.database import Database, Transaction

log = structlog.get_logger(__name__)

_TOGETHER = 100
"""Said in one transaction, so that the disk is waited for once; short enough for commands
that wait meanwhile."""
_REST = timedelta(minutes=1)
_LONGEST_REST = timedelta(hours=1)


@dataclass(frozen=True)
class DueReminder:
    """One whose moment has come."""

    id: int
    name: ReminderId | None
    kind: str
    about: str | None
    mark: str | None
    mesa_id: MesaId | None
    room: RoomId | None
    thread: EventId | None
    answers: EventId | None
    text: str | None
    zone: ZoneInfo
    language: str | None
    created_by: UserId
    due_at: datetime
    now: datetime
    late: bool
    """More than a few minutes; `Reminders` says so above what is said."""
    missed: int
    """How many times it was due since it was last said, this one counted."""


@dataclass(frozen=True)
class Said:
    """What is said of it, and where."""

    reply: Reply
    room: RoomId
    language: str
    thread: EventId | None = None
    """The root of the thread."""
    under: str | None = None
    """The cause of a post of ours that is the root."""
    to: EventId | None = None
    """The message in the thread that it is a reply to."""


Worder = Callable[[Transaction, DueReminder], Awaitable[Said | None]]
"""Gives what is said; None: there is nothing to say any more."""


class Reminders:
    """Every feature's reminders: each says what is due when, and words its own."""

    def __init__(self, database: Database, posts: Posts, clock: Clock) -> None:
        self._database = database
        self._posts = posts
        self._clock = clock
        self._worders: dict[str, Worder] = {}
        self._resting: dict[int, tuple[datetime, timedelta]] = {}
        """Those that failed: until when each is let be, and how long that is; longer each time."""
        self._late_after = JUST_BACK

    def word(self, kind: str, worder: Worder) -> None:
        """Have `worder` say the reminders of a kind.

        Raises:
            ValueError: another one does.
        """
        if kind in self._worders:
            raise ValueError(f"reminders of kind {kind} have a worder")
        self._worders[kind] = worder

    async def set_for(
        self,
        tx: Transaction,
        *,
        kind: str,
        about: str,
        mesa: Mesa,
        zone: str,
        moments: Mapping[str, datetime],
        by: UserId,
    ) -> Sequence[str]:
        """Have just these said of a thing, by their marks, in place of all not yet said.

        The marks of those whose moment is past: they are not.
        """
        now = self._clock()
        await rows.drop(tx, kind, about)
        ahead = {mark: at for mark, at in moments.items() if at > now}
        await self.add_all(
            tx,
            [
                Reminder(
                    kind=kind,
                    about=about,
                    mark=mark,
                    mesa_id=mesa.id,
                    zone=zone,
                    next_at=at,
                    created_by=by,
                    created_at=now,
                )
                for mark, at in ahead.items()
            ],
        )
        return [mark for mark in moments if mark not in ahead]

    async def drop_for(self, tx: Transaction, *, kind: str, about: str) -> None:
        """Have nothing more said of a thing."""
        await rows.drop(tx, kind, about)

    async def add_all(self, tx: Transaction, new: Sequence[Reminder]) -> None:
        """Keep some more."""
        await rows.add_all(tx, new)
        moments = [each.next_at for each in new if each.next_at is not None]
        if moments:
            wake(tx, min(moments))

    # --- When they are due --------------------------------------------------------------------

    async def run_due(self, now: datetime) -> datetime | None:
        """Say all that is due at `now`, in order; one that fails stops no other."""
        resting = self._resting_at(now)
        async with self._database.read() as tx:
            next_at = await rows.next_due(tx, resting)
        while next_at is not None and next_at <= now:
            next_at = await self._say_some(now, resting)
            resting = self._resting_at(now)
        self._late_after = LATE_AFTER
        return min((*resting.values(), *((next_at,) if next_at else ())), default=None)

    def _resting_at(self, now: datetime) -> dict[int, datetime]:
        return {key: until for key, (until, _) in self._resting.items() if until > now}

    async def _say_some(self, now: datetime, resting: Collection[int]) -> datetime | None:
        """Those that come first: together, or each by itself if that fails. When more are due."""
        due: Sequence[Reminder] = ()
        try:
            async with self._database.write() as tx:
                due = await rows.due(tx, now, most=_TOGETHER, without=resting)
                await self._say(tx, due, now)
                return await rows.next_due(tx, resting)
        except DatabaseAway:
            raise
        except Exception as error:
            if not due:
                raise
            log.warning("reminders_apart", count=len(due), error=type(error).__name__)
            for each in due:
                await self._say_one(each, now)
        async with self._database.read() as tx:
            return await rows.next_due(tx, self._resting_at(now))

    async def _say_one(self, reminder: Reminder, now: datetime) -> None:
        try:
            async with self._database.write() as tx:
                still = await rows.due_one(tx, reminder.id, now)
                if still is not None:
                    await self._say(tx, [still], now)
            self._resting.pop(reminder.id, None)
        except DatabaseAway:
            raise
        except Exception:  # the boundary: one that fails must not stop the others
            _, before = self._resting.get(reminder.id, (now, _REST / 2))
            rest = min(2 * before, _LONGEST_REST)
            self._resting[reminder.id] = now + rest, rest
            log.error("reminder_failed", id=reminder.id, kind=reminder.kind, exc_info=True)

    async def _say(self, tx: Transaction, due: Sequence[Reminder], now: datetime) -> None:
        postings: list[Posting] = []
        next_at: dict[int, datetime | None] = {}
        for each in due:
            if each.next_at is None:
                continue
            its = turn(each, each.next_at, now, late_after=self._late_after)
            next_at[each.id] = its.next_at
            reminder = _due(each, each.next_at, now, late=its.late, missed=its.missed)
            said = await self._worders[each.kind](tx, reminder)
            if said is not None:
                postings.append(_posting(reminder, said))
        await self._posts.post_all(tx, postings)
        await rows.said(tx, next_at)


def cause_of(reminder_id: int, due_at: datetime) -> str:
    """What causes the post of a reminder at one of its moments: it is said once."""
    return f"reminder-{reminder_id}-{int(due_at.timestamp() * 1_000_000)}"


def _due(
    reminder: Reminder, due_at: datetime, now: datetime, *, late: bool, missed: int
) -> DueReminder:
    return DueReminder(
        id=reminder.id,
        name=reminder.name,
        kind=reminder.kind,
        about=reminder.about,
        mark=reminder.mark,
        mesa_id=reminder.mesa_id,
        room=reminder.room,
        thread=reminder.thread,
        answers=reminder.answers,
        text=reminder.text,
        zone=ZoneInfo(reminder.zone),
        language=reminder.language,
        created_by=reminder.created_by,
        due_at=due_at,
        now=now,
        late=late,
        missed=missed,
    )


def _posting(due: DueReminder, said: Said) -> Posting:
    reply = said.reply
    at = When(due.due_at, due.zone)
    if due.missed > 1:
        lead = Text.of("recordatorio-missed", at=at, count=due.missed)
        reply = replace(reply, parts=(("paragraph", lead), *reply.parts))
    elif due.late:
        lead = Text.of("recordatorio-late", at=at)
        reply = replace(reply, parts=(("paragraph", lead), *reply.parts))
    cause = cause_of(due.id, due.due_at)
    return Posting(said.room, reply, said.language, cause, said.thread, said.under, said.to)
