"""The preparation of a meeting: shown 15, 7 and 1 days before, and kept as it is meanwhile."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

import structlog

from bot.domain.errors import NotFound
from bot.domain.ids import MeetingId, MesaId, UserId
from bot.domain.meeting import Meeting
from bot.domain.member_list import Seat
from bot.domain.mesa import Mesa
from bot.domain.preparation import Preparation, moments
from bot.domain.reply import Reply
from bot.ports import Clock
from bot.services import preparation_replies as replies
from bot.services.call_rooms import CallRooms
from bot.services.call_watch import CallWatch
from bot.services.coordination import Coordination
from bot.services.meeting_lookup import meeting_of
from bot.services.people import People, Preferences
from bot.services.posts import Posts
from bot.services.questions import Answer, Questions
from bot.services.reminders import DueReminder, Reminders, Said, cause_of
from bot.services.timed import wake
from storage import (
    acts_log,
    agendas,
    meetings,
    member_lists,
    mesas,
    outbox,
    preparations,
    rooms,
)
from storage.away import DatabaseAway
from storage.database import Database, Transaction
from storage.preparations import Checklist

log = structlog.get_logger(__name__)

KIND = "preparation"
REST = timedelta(minutes=1)
"""Between one look at all that are shown and the next."""


@dataclass(frozen=True)
class _Reader:
    user: UserId | None
    """None: coordination."""
    wanted: Preferences


class Preparations:
    """Shows what a meeting still needs to those who see to it, and edits that as it changes."""

    def __init__(
        self,
        database: Database,
        posts: Posts,
        people: People,
        coordination: Coordination,
        reminders: Reminders,
        clock: Clock,
        *,
        calls: CallRooms,
        watch: CallWatch,
    ) -> None:
        self._database = database
        self._posts = posts
        self._people = people
        self._coordination = coordination
        self._reminders = reminders
        self._calls = calls
        self._watch = watch
        self._clock = clock
        self._looked_at: datetime | None = None

    def register(self, questions: Questions) -> None:
        """Word what is due, and take the tap that the sound was tested."""
        self._reminders.word(KIND, self._show)
        questions.register("sound_test", self._tested)

    async def changed(self, tx: Transaction, mesa: Mesa, meeting: Meeting, _now: datetime) -> None:
        """A meeting is new, moved or called off: its checklist is shown at other moments."""
        if meeting.is_cancelled:
            await self._reminders.drop_for(tx, kind=KIND, about=meeting.id)
            return
        await self._reminders.set_for(
            tx,
            kind=KIND,
            about=meeting.id,
            mesa=mesa,
            zone=mesa.zone,
            moments=moments(meeting),
            by=meeting.created_by,
        )

    async def of(self, tx: Transaction, mesa: Mesa, meeting: Meeting) -> Preparation:
        """How far a meeting is."""

        async def load() -> Preparation:
            return await self._look(tx, mesa, meeting)

        found = await tx.cached(("preparation", meeting.id), preparations.TOLD_FROM, load)
        return replace(found, call_server=self._watch.found)

    async def _look(self, tx: Transaction, mesa: Mesa, meeting: Meeting) -> Preparation:
        current = await member_lists.current(tx, mesa.id)
        present = {} if mesa.room is None else await rooms.members(tx, mesa.room)
        listed = [
            each
            for one in current.values()
            for each in one.members
            if each.seat is not Seat.SUBSTITUTE
        ]
        agenda = await agendas.get(tx, mesa.id, meeting.id)
        return Preparation(
            tuple(party.name for party in mesa.parties if party.id not in current),
            len(mesa.parties),
            sum(each.user is not None and present.get(each.user) == "join" for each in listed),
            len(listed),
            0 if agenda is None else len(agenda.items),
            tuple(sorted(mesa.moderators)),
            self._calls.has_place,
            await preparations.sound_by(tx, meeting.id),
        )

    async def shown(
        self, tx: Transaction, mesa: Mesa, meeting_id: MeetingId | None, wanted: Preferences
    ) -> Reply:
        """How far a meeting is, to who asks; without an id the next one.

        Raises:
            NotFound: the mesa has none to come, or none of that id.
        """
        now = self._clock()
        if meeting_id is not None:
            meeting = await meeting_of(tx, mesa, meeting_id)
        else:
            coming = await meetings.to_come(tx, mesa.id, now)
            if not coming:
                raise NotFound("asistencia-no-meeting", mesa=mesa.id)
            meeting = coming[0]
        found = await self.of(tx, mesa, meeting)
        reply = replies.checklist(found, meeting, mesa, wanted.zone, now)
        return replies.asking(reply, found, meeting, mesa)

    # --- At its moments -----------------------------------------------------------------------

    async def _show(self, tx: Transaction, due: DueReminder) -> Said | None:
        """Post it where it is read; from then on these posts are the ones that are edited."""
        meeting = await meetings.find(tx, MeetingId(due.about or ""))
        mesa = None if meeting is None else await mesas.find(tx, meeting.mesa_id)
        if meeting is None or mesa is None or meeting.is_cancelled or meeting.has_begun(due.now):
            return None
        at = moments(meeting)
        if at.get(due.mark or "") != due.due_at:
            return None  # it has been moved meanwhile
        if any(due.due_at < each <= due.now for each in at.values()):
            return None  # after an outage the last one says it all
        found, new = await self.of(tx, mesa, meeting), []
        for reader in await self._readers(tx, mesa):
            reply = replies.checklist(found, meeting, mesa, reader.wanted.zone, due.now)
            asked = replies.asking(reply, found, meeting, mesa)
            cause = f"{cause_of(due.id, due.due_at)}-{reader.user or 'coordination'}"
            await self._post(tx, reader, replace(asked, notice=False), cause)
            new.append(Checklist(cause, meeting.id, reader.user, _hash(reply, reader), 0))
        await preparations.take_place(tx, new, meeting.id)
        wake(tx, due.now + REST)
        return None

    async def _readers(self, tx: Transaction, mesa: Mesa) -> Sequence[_Reader]:
        """Coordination, and who runs the mesa."""
        found = [await self._reader(tx, None, mesa)]
        return found + [await self._reader(tx, user, mesa) for user in await _running(tx, mesa)]

    async def _reader(self, tx: Transaction, user: UserId | None, mesa: Mesa) -> _Reader:
        if user is None:
            room = self._coordination
            return _Reader(None, Preferences(room.language, room.zone))
        return _Reader(user, await self._people.preferences(tx, user, mesa))

    async def _post(self, tx: Transaction, reader: _Reader, reply: Reply, cause: str) -> None:
        if reader.user is None:
            await self._coordination.tell(tx, reply, cause=cause)
        else:
            await self._posts.privately(
                tx, reader.user, reply, language=reader.wanted.language, cause=cause
            )

    # --- Meanwhile ----------------------------------------------------------------------------

    async def run_due(self, now: datetime) -> datetime | None:
        """Edit what has changed; each post once a minute at most."""
        if self._looked_at is not None and self._looked_at <= now < self._looked_at + REST:
            return self._looked_at + REST
        self._looked_at = now
        async with self._database.read() as tx:
            live = await preparations.live(tx, now)
            stale = [each for each in live if await self._as_it_is(tx, each, now) is not None]
        for each in stale:
            try:
                async with self._database.write() as tx:
                    await self._edit(tx, each, now)
            except DatabaseAway:
                raise
            except Exception:  # the boundary: one that fails must not stop the others
                log.error("checklist_failed", meeting=each.meeting_id, exc_info=True)
        return now + REST if live else None

    async def _as_it_is(
        self, tx: Transaction, shown: Checklist, now: datetime
    ) -> tuple[Reply, _Reader] | None:
        """What a post is to say, if it says something else."""
        meeting = await meetings.find(tx, shown.meeting_id)
        mesa = None if meeting is None else await mesas.find(tx, meeting.mesa_id)
        if meeting is None or mesa is None or mesa.is_archived:
            return None
        if shown.user is not None and shown.user not in await _running(tx, mesa):
            return None  # they do not run it any more: what they were shown stays as it was
        reader = await self._reader(tx, shown.user, mesa)
        found = await self.of(tx, mesa, meeting)
        reply = replies.checklist(found, meeting, mesa, reader.wanted.zone, now)
        return None if _hash(reply, reader) == shown.shown else (reply, reader)

    async def _edit(self, tx: Transaction, shown: Checklist, now: datetime) -> None:
        changed = await self._as_it_is(tx, shown, now)
        room = await outbox.room_of(tx, shown.cause)
        if changed is None or room is None:
            return  # a private room is still being made
        (reply, reader), revision = changed, shown.revision + 1
        await self._posts.post(
            tx,
            room,
            replace(reply, notice=False),
            language=reader.wanted.language,
            cause=f"{shown.cause}-{revision}",
            edits=shown.cause,
        )
        await preparations.edited(tx, shown.cause, _hash(reply, reader), revision)

    async def _tested(self, tx: Transaction, answer: Answer) -> Reply | None:
        """Somebody who runs the mesa says that the sound was tested."""
        meeting = await meetings.find(tx, MeetingId(str(answer.payload["meeting"])))
        if meeting is None or meeting.is_cancelled:
            return None
        await preparations.sound_tested(tx, meeting.id, answer.by, answer.now)
        await acts_log.add(
            tx,
            at=answer.now,
            actor=answer.by,
            what="meeting.sound_tested",
            mesa_id=MesaId(meeting.mesa_id),
            event=answer.origin.event,
            after={"meeting": meeting.id},
        )
        self._looked_at = None
        wake(tx, answer.now)
        return Reply.of("preparacion-sound-noted", meeting=meeting.id)


async def _running(tx: Transaction, mesa: Mesa) -> Sequence[UserId]:
    """Who runs a mesa now: its moderators, else its focal points."""
    if mesa.moderators:
        return sorted(mesa.moderators)
    lists = (await member_lists.current(tx, mesa.id)).values()
    members = [each for one in lists for each in one.members]
    return [m.user for m in members if m.user is not None and m.seat is Seat.FOCAL_POINT]


def _hash(reply: Reply, reader: _Reader) -> str:
    """Tells what a post says from what it said."""
    return hashlib.sha256(repr((reader.wanted.language, reply.parts)).encode()).hexdigest()
