"""Meetings: announced to the mesa, reminded of, moved and called off."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Protocol
from zoneinfo import ZoneInfo

from bot.domain.entering import WayIn
from bot.domain.errors import NotFound, Refusal
from bot.domain.ids import EventId, MeetingId, MesaId, RoomId, UserId
from bot.domain.meeting import (
    LENGTH,
    Meeting,
    MeetingState,
    Mode,
    check_length,
    check_start,
    reminder_moments,
)
from bot.domain.mesa import Mesa, check_not_archived
from bot.domain.message import Origin
from bot.domain.recording import Recording
from bot.domain.reply import Reply
from bot.ports import Clock
from bot.services import meeting_posts, meeting_replies
from bot.services.agenda_passing import let_go, take_draft
from bot.services.calendar_files import send_calendar
from bot.services.call_rooms import CallRooms
from bot.services.meeting_clashes import Clash, clashes_of
from bot.services.meeting_lookup import cause_of, meant, meeting_of, room_of
from bot.services.meeting_replies import CONFIRM, Scheduled
from bot.services.portada import Portada
from bot.services.posts import Posts
from bot.services.questions import Answer, Questions
from bot.services.reminders import Reminders
from storage import acts_log, counters, meetings, mesas, recordings
from storage.database import Transaction

ENTER = "🎥"
"""Tapped on the announcement: send me my entry."""
KIND = "meeting"
"""Of its reminders."""


class Follower(Protocol):
    """A feature for which it matters when a meeting is."""

    async def changed(self, tx: Transaction, mesa: Mesa, meeting: Meeting, now: datetime) -> None:
        """The meeting is what it now is: new, moved, or called off."""


class Meetings:
    """The meetings of every mesa."""

    def __init__(
        self,
        posts: Posts,
        portada: Portada,
        reminders: Reminders,
        rooms: CallRooms,
        clock: Clock,
    ) -> None:
        self._posts = posts
        self._portada = portada
        self._reminders = reminders
        self._rooms = rooms
        self._clock = clock
        self._followers: list[Follower] = []

    def register(self, questions: Questions) -> None:
        """Take the taps on what is asked about meetings."""
        questions.register("cancel_meeting", self._cancel_confirmed)

    def follow(self, *followers: Follower) -> None:
        """Tell these of every meeting that is decided on, moved or called off."""
        self._followers.extend(followers)

    def way_of(self, meeting: Meeting) -> WayIn | None:
        """The way in; None: the deployment has no place for calls."""
        return self._rooms.way(meeting.call_room)

    async def schedule(
        self,
        tx: Transaction,
        mesa: Mesa,
        *,
        starts_at: datetime,
        length: timedelta | None,
        title: str | None,
        zone: ZoneInfo,
        by: UserId,
        event: EventId,
        mode: Mode = Mode.ALL,
    ) -> Scheduled:
        """Decide on a meeting, announce it and have the mesa reminded of it.

        `zone` is the one in which the moment was said.

        Raises:
            Refusal: it cannot be then, or for so long, or the mesa has no room yet.
        """
        now = self._clock()
        start = check_start(starts_at, now)
        length = LENGTH if length is None else check_length(length)
        room_of(mesa)
        await mesas.lock(tx, mesa.id)
        meeting = Meeting(
            MeetingId(await counters.next_id(tx, "REU")),
            mesa.id,
            title,
            start,
            zone.key,
            length,
            MeetingState.SCHEDULED,
            self._rooms.new_name(),
            0,
            None,
            by,
            now,
            mode,
        )
        clashes = await clashes_of(tx, mesa, meeting)
        await meetings.add(tx, meeting)
        await take_draft(tx, mesa, meeting)
        await self._record(tx, "meeting.scheduled", None, meeting, by, event)
        await self._announce(tx, mesa, meeting)
        return await self._reminded(tx, mesa, None, meeting, clashes, by)

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
        await self._record(tx, "meeting.moved", before, meeting, by, event)
        await self._announce(tx, mesa, meeting)
        news = meeting_posts.moved(before, meeting, mesa, way)
        await self._tell(tx, room, news, meeting, mesa)
        return await self._reminded(tx, mesa, before, meeting, clashes, by)

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
        meeting.cancelled(reason, now=self._clock())
        return meeting_replies.ask_to_cancel(meeting, zone).asking(
            "cancel_meeting",
            (CONFIRM,),
            mesa_id=mesa.id,
            meeting=meeting.id,
            revision=meeting.revision,
            reason=reason,
        )

    async def _cancel_confirmed(self, tx: Transaction, answer: Answer) -> Reply | None:
        mesa_id = MesaId(str(answer.payload["mesa_id"]))
        await mesas.lock(tx, mesa_id)
        mesa = await mesas.find(tx, mesa_id)
        meeting_id = MeetingId(str(answer.payload["meeting"]))
        if mesa is None:
            raise NotFound("reunion-not-found", meeting=meeting_id, mesa=mesa_id)
        check_not_archived(mesa)
        before = await meeting_of(tx, mesa, meeting_id)
        meeting = before.cancelled(answer.payload["reason"], now=answer.now)
        if before.revision != answer.payload["revision"]:
            raise Refusal("reunion-changed-since", meeting=meeting.id)
        room = room_of(mesa)
        await meetings.put(tx, meeting)
        await let_go(tx, mesa, meeting, answer.now)
        await self._record(tx, "meeting.cancelled", before, meeting, answer.by, answer.origin.event)
        await self._reminders.drop_for(tx, kind=KIND, about=meeting.id)
        await self._announce(tx, mesa, meeting)
        news = meeting_posts.cancelled(meeting, mesa)
        await self._tell(tx, room, news, meeting, mesa, answers=answer.origin)
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

    async def held(
        self, tx: Transaction, mesa: Mesa, *, most: int
    ) -> tuple[Sequence[Meeting], int]:
        """Those whose time is over, the last one first, and how many there are."""
        now = self._clock()
        found = await meetings.held(tx, mesa.id, now, most=most)
        return found, await meetings.count_held(tx, mesa.id, now) if found else 0

    # --- What follows from a change -----------------------------------------------------------

    async def _announce(self, tx: Transaction, mesa: Mesa, meeting: Meeting) -> None:
        """Say what the meeting is now: in its announcement, and on the portada."""
        cause = cause_of(meeting.id)
        for each in self._followers:
            await each.changed(tx, mesa, meeting, self._clock())
        await self._posts.post(
            tx,
            room_of(mesa),
            self._announced(mesa, meeting),
            language=mesa.language,
            cause=f"{cause}-{meeting.revision}" if meeting.revision else cause,
            edits=cause if meeting.revision else None,
        )
        await send_calendar(tx, [meeting], under=cause, now=self._clock())
        await self._portada.changed(tx, mesa.id)

    def _announced(self, mesa: Mesa, meeting: Meeting) -> Reply:
        reply = meeting_posts.announced(meeting, mesa, self.way_of(meeting))
        if meeting.revision:
            return reply  # what is tapped stands on the post, not on its edits
        taps = (*meeting_posts.ANSWERS, *((ENTER,) if self._rooms.is_personal else ()))
        return replace(reply, reactions=(*reply.reactions, *taps, meeting_posts.LATER))

    async def _tell(
        self,
        tx: Transaction,
        room: RoomId,
        news: Reply,
        meeting: Meeting,
        mesa: Mesa,
        *,
        answers: Origin | None = None,
    ) -> None:
        """Say anew, to everyone who is to come, what the edited announcement would not ring for.

        In the meeting's thread too, without ringing: there its whole course is read again.
        """
        cause = f"{cause_of(meeting.id)}-news-{meeting.revision}"
        ringing = replace(news, mentions=tuple(await meant(tx, mesa, room)))
        await self._posts.post(
            tx, room, ringing, language=mesa.language, cause=cause, answers=answers
        )
        await self._posts.post(
            tx,
            room,
            replace(news, notice=True),
            language=mesa.language,
            cause=f"{cause}-thread",
            under=cause_of(meeting.id),
        )

    async def _reminded(
        self,
        tx: Transaction,
        mesa: Mesa,
        before: Meeting | None,
        meeting: Meeting,
        clashes: Sequence[Clash],
        by: UserId,
    ) -> Scheduled:
        skipped = await self._reminders.set_for(
            tx,
            kind=KIND,
            about=meeting.id,
            mesa=mesa,
            zone=mesa.zone,
            moments=reminder_moments(meeting),
            by=by,
        )
        return Scheduled(meeting, before, skipped, clashes, self.way_of(meeting))

    async def _record(
        self,
        tx: Transaction,
        what: str,
        before: Meeting | None,
        after: Meeting,
        by: UserId,
        event: EventId,
    ) -> None:
        await acts_log.add(
            tx,
            at=self._clock(),
            actor=by,
            what=what,
            mesa_id=after.mesa_id,
            event=event,
            before=None if before is None else facts(before),
            after=facts(after),
        )


def facts(meeting: Meeting) -> dict[str, object]:
    """What the record keeps of a meeting; the name of its call's room is not for it."""
    return {
        "meeting": meeting.id,
        "title": meeting.title,
        "starts_at": meeting.starts_at.isoformat(),
        "zone": meeting.zone,
        "minutes": meeting.length // timedelta(minutes=1),
        "state": meeting.state.value,
        "reason": meeting.reason,
        "mode": meeting.mode.value,
    }
