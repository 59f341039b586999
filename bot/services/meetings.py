"""Meetings: announced to the mesa, reminded of, moved and called off."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from bot.domain.entering import WayIn
from bot.domain.errors import Refusal, Refused
from bot.domain.ids import EventId, MeetingId, UserId
from bot.domain.meeting import (
    LENGTH,
    Meeting,
    MeetingState,
    Mode,
    check_length,
    check_start,
)
from bot.domain.mesa import Mesa
from bot.domain.recording import Recording
from bot.domain.reply import Reply
from bot.ports import Clock
from bot.services import meeting_posts, meeting_replies
from bot.services.agenda_passing import let_go, take_draft
from bot.services.call_rooms import CallRooms
from bot.services.meeting_clashes import clashes_of
from bot.services.meeting_lookup import meeting_of, room_of
from bot.services.meeting_replies import Scheduled
from bot.services.meeting_telling import MeetingTelling
from bot.services.questions import CONFIRM, Answer, Questions, mesa_asked_about
from storage import counters, meetings, mesas, recordings
from storage.database import Transaction


@dataclass(frozen=True)
class Wanted:
    """A meeting that somebody wants to be held."""

    starts_at: datetime
    length: timedelta | None
    """None: the usual one."""
    title: str | None
    zone: ZoneInfo
    """In which the moment was said."""
    by: UserId
    event: EventId
    mode: Mode = Mode.ALL


class Meetings:
    """The meetings of every mesa."""

    def __init__(self, telling: MeetingTelling, rooms: CallRooms, clock: Clock) -> None:
        self._telling = telling
        self._rooms = rooms
        self._clock = clock

    def register(self, questions: Questions) -> None:
        """Take the taps on what is asked about meetings."""
        questions.register("cancel_meeting", self._cancel_confirmed)

    def way_of(self, meeting: Meeting) -> WayIn | None:
        """The way in; None: the deployment has no place for calls."""
        return self._rooms.way(meeting.call_room)

    async def schedule(self, tx: Transaction, mesa: Mesa, wanted: Wanted) -> Scheduled:
        """Decide on a meeting, announce it and have the mesa reminded of it.

        Raises:
            Refusal: it cannot be then, or for so long, or the mesa has no room yet.
        """
        meeting = await self.add(tx, mesa, wanted)
        clashes = await clashes_of(tx, mesa, meeting)
        await self._telling.announce(tx, mesa, meeting)
        return await self._telling.remind(tx, mesa, None, meeting, clashes, wanted.by)

    async def add(
        self,
        tx: Transaction,
        mesa: Mesa,
        wanted: Wanted,
        *,
        first: Meeting | None = None,
        after: Meeting | None = None,
        recurs: bool = False,
    ) -> Meeting:
        """Keep a new meeting, which nobody is told of yet.

        Of those that recur, `first` is the first and `after` the one before, when it is over
        this one is announced; None: it is the first itself.

        Raises:
            Refusal: it cannot be then, or for so long, or the mesa has no room yet.
        """
        now = self._clock()
        start = check_start(wanted.starts_at, now)
        length = LENGTH if wanted.length is None else check_length(wanted.length)
        room_of(mesa)
        await mesas.lock(tx, mesa.id)
        meeting_id = MeetingId(await counters.next_id(tx, "REU"))
        series = meeting_id if first is None else first.id
        meeting = Meeting(
            meeting_id,
            mesa.id,
            wanted.title,
            start,
            wanted.zone.key,
            length,
            MeetingState.SCHEDULED,
            self._rooms.new_name(),
            0,
            None,
            wanted.by,
            now,
            wanted.mode,
            series=series if recurs else None,
            announce_at=None if after is None else after.ends_at,
        )
        await meetings.add(tx, meeting)
        await take_draft(tx, mesa, meeting)
        await self._telling.record(tx, "meeting.scheduled", None, meeting, wanted.by, wanted.event)
        return meeting

    async def move(
        self,
        tx: Transaction,
        mesa: Mesa,
        meeting_id: MeetingId,
        *,
        starts_at: datetime | None,
        length: timedelta | None,
        zone: ZoneInfo,
        by: UserId,
        event: EventId,
    ) -> Scheduled:
        """Hold a meeting at another moment, or for another time; None: as it was.

        Raises:
            NotFound: the mesa has no such meeting.
            Refusal: it is cancelled or has begun, or cannot be so.
        """
        await mesas.lock(tx, mesa.id)
        room, now = room_of(mesa), self._clock()
        before = await meeting_of(tx, mesa, meeting_id)
        meeting = before.moved(starts_at, length, zone=zone.key, now=now)
        way = self.way_of(meeting)
        if meeting == before:
            return Scheduled(meeting, before, (), (), way)
        clashes = await clashes_of(tx, mesa, meeting)
        await meetings.put(tx, meeting)
        await self._telling.record(tx, "meeting.moved", before, meeting, by, event)
        await self._telling.announce(tx, mesa, meeting)
        news = meeting_posts.moved(before, meeting, mesa, way)
        await self._telling.tell(tx, room, news, meeting, mesa)
        return await self._telling.remind(tx, mesa, before, meeting, clashes, by)

    async def only_one(self, tx: Transaction, mesa: Mesa, zone: ZoneInfo) -> MeetingId:
        """The meeting meant where none is named: the only one to come.

        Raises:
            Refusal: there is none, or there are several, which are shown.
        """
        coming = [each for each in await self.to_come(tx, mesa) if not each.is_open]
        if not coming:
            raise Refusal("reunion-none-yet", mesa=mesa.id)
        if len(coming) > 1:
            raise Refused(meeting_replies.which(coming, zone))
        return coming[0].id

    # --- Calling it off -----------------------------------------------------------------------

    async def ask_to_cancel(
        self, tx: Transaction, mesa: Mesa, meeting_id: MeetingId, reason: str | None, zone: ZoneInfo
    ) -> Reply:
        """The question whose ✅ calls a meeting off.

        Raises:
            NotFound: the mesa has no such meeting.
            Refusal: it is cancelled already, or has begun.
        """
        meeting = await meeting_of(tx, mesa, meeting_id)
        after = meeting.cancelled(reason, now=self._clock())
        return meeting_replies.ask_to_cancel(after, zone).asking(
            "cancel_meeting",
            (CONFIRM,),
            mesa_id=mesa.id,
            meeting=meeting.id,
            revision=meeting.revision,
            reason=reason,
        )

    async def _cancel_confirmed(self, tx: Transaction, answer: Answer) -> Reply | None:
        mesa = await mesa_asked_about(tx, answer)
        meeting_id = MeetingId(str(answer.payload["meeting"]))
        before = await meeting_of(tx, mesa, meeting_id)
        meeting = before.cancelled(answer.payload["reason"], now=answer.now)
        if before.revision != answer.payload["revision"]:
            raise Refusal("reunion-changed-since", meeting=meeting.id)
        room = room_of(mesa)
        await meetings.put(tx, meeting)
        await let_go(tx, mesa, meeting, answer.now)
        await self._telling.record(
            tx, "meeting.cancelled", before, meeting, answer.by, answer.origin.event
        )
        await self._telling.forget(tx, meeting)
        await self._telling.announce(tx, mesa, meeting)
        news = meeting_posts.cancelled(meeting, mesa)
        await self._telling.tell(tx, room, news, meeting, mesa, answers=answer.origin)
        if answer.origin.room == room and answer.origin.thread is None:
            return None  # the news is the answer
        return meeting_replies.cancelled_for(meeting)

    # --- Looking ------------------------------------------------------------------------------

    async def look(
        self, tx: Transaction, mesa: Mesa, meeting_id: MeetingId
    ) -> tuple[Meeting, Sequence[Recording]]:
        """A meeting of this mesa, and its recordings.

        Raises:
            NotFound: the mesa has none of that id.
        """
        meeting = await meeting_of(tx, mesa, meeting_id)
        return meeting, await recordings.of_meeting(tx, meeting.id)

    async def to_come(self, tx: Transaction, mesa: Mesa) -> Sequence[Meeting]:
        """Those whose time is not over, the next one first."""
        return await meetings.to_come(tx, mesa.id, self._clock())

    async def is_near(self, tx: Transaction, mesa: Mesa) -> bool:
        """Whether a meeting runs, or is to begin within the hour."""
        coming = await self.to_come(tx, mesa)
        return bool(coming) and (coming[0].is_open or coming[0].is_near(self._clock()))

    async def held(
        self, tx: Transaction, mesa: Mesa, *, most: int
    ) -> tuple[Sequence[Meeting], int]:
        """Those whose time is over, the last one first, and how many there are."""
        now = self._clock()
        found = await meetings.held(tx, mesa.id, now, most=most)
        return found, await meetings.count_held(tx, mesa.id, now) if found else 0
