"""A meeting as it runs: opened, taken from point to point, ended with a summary."""

from __future__ import annotations

from datetime import datetime

from bot.domain.agenda import Agenda, Step
from bot.domain.errors import Refusal
from bot.domain.ids import MeetingId
from bot.domain.meeting import SOON, Meeting
from bot.domain.mesa import Mesa
from bot.domain.message import Origin
from bot.domain.reply import Reply
from bot.ports import Clock
from bot.services import agenda_replies, live_posts
from bot.services.agenda_passing import pass_on
from bot.services.agendas import Agendas, Held
from bot.services.call_rooms import CallRooms
from bot.services.live_posts import Outcome
from bot.services.meeting_lookup import cause_of, meeting_of, room_of
from bot.services.meetings import KIND, facts
from bot.services.portada import Portada
from bot.services.posts import Posts
from storage import acts_log, agendas, agreements, meetings, mesas, reminders
from storage.database import Transaction


class LiveMeetings:
    """Runs meetings: for the commands and the moderator's page alike.

    `by` says who acts and by which message; one without an event acts on the page. What
    people are to know is posted here, on the main timeline and in the meeting's thread;
    the answer given back is None where that is said right under the command.
    """

    def __init__(
        self, posts: Posts, portada: Portada, agendas: Agendas, rooms: CallRooms, clock: Clock
    ) -> None:
        self._posts = posts
        self._portada = portada
        self._agendas = agendas
        self._rooms = rooms
        self._clock = clock

    async def open(
        self, tx: Transaction, mesa: Mesa, meeting_id: MeetingId | None, *, by: Origin
    ) -> Reply | None:
        """Begin a meeting, the next one if none is named, with the first point of its agenda.

        Raises:
            NotFound: the mesa has no such meeting.
            Refusal: another one runs, it runs already, is over or cancelled, or there is none.
        """
        await mesas.lock(tx, mesa.id)
        now = self._clock()
        if meeting_id is not None:
            before = await meeting_of(tx, mesa, meeting_id)
        else:
            coming = await meetings.to_come(tx, mesa.id, now)
            if not coming:
                raise Refusal("reunion-none-yet", mesa=mesa.id)
            before = coming[0]
        running = await meetings.running(tx, mesa.id)
        if running is not None and running.id != before.id:
            raise Refusal("reunion-other-open", meeting=running.id, asked=before.id)
        return await self._open(tx, mesa, before, now, by)

    async def _open(
        self, tx: Transaction, mesa: Mesa, before: Meeting, now: datetime, by: Origin
    ) -> Reply | None:
        room_of(mesa)
        meeting = before.opened(now)
        await meetings.put(tx, meeting)
        await self._record(tx, "meeting.opened", before, meeting, by)
        await reminders.drop(tx, KIND, meeting.id)
        agenda = await agendas.get(tx, mesa.id, meeting.id)
        step = None if agenda is None else await self._begin(tx, mesa, meeting, agenda, now, by)
        await self._portada.changed(tx, mesa.id, at_once=True)
        link = self._rooms.link(meeting.call_room)
        thread = live_posts.opened_in_thread(meeting, mesa, step, now)
        return await self._tell(
            tx,
            mesa,
            meeting,
            f"{cause_of(meeting.id)}-opened",
            live_posts.opened(meeting, step, link),
            thread,
            by,
            Reply.of("reunion-opened", meeting=meeting.id),
        )

    async def _begin(
        self,
        tx: Transaction,
        mesa: Mesa,
        meeting: Meeting,
        agenda: Agenda,
        now: datetime,
        by: Origin,
    ) -> Step | None:
        """Open the first point; one opened before the meeting was is taken up again."""
        if agenda.is_closed:
            return None
        if agenda.position is None:
            step = agenda.advance(now)
        else:
            agenda_now = agenda.resumed(now)
            step = Step(agenda_now, None, agenda_now.current, agenda_now.position)
        whose = Held(meeting, agenda)
        await self._agendas.store(tx, mesa, "agenda.advanced", whose, step.agenda, by=by)
        return step

    async def advance(self, tx: Transaction, mesa: Mesa, *, by: Origin) -> Reply | None:
        """Close the current point and open the next; near its time, the first step opens a meeting.

        Raises:
            NotFound: there is no agenda.
            Refusal: every point is done.
        """
        await mesas.lock(tx, mesa.id)
        now = self._clock()
        coming = await meetings.to_come(tx, mesa.id, now)
        if coming and not coming[0].is_open and now >= coming[0].starts_at - SOON:
            return await self._open(tx, mesa, coming[0], now, by)
        whose, before = await self._agendas.locked(tx, mesa)
        step = before.advance(now)
        await self._agendas.store(tx, mesa, "agenda.advanced", whose, step.agenda, by=by)
        if whose.meeting is None or not whose.meeting.is_open:
            return agenda_replies.advanced(step)
        return await self._told(tx, mesa, whose.meeting, step, now, by)

    async def _told(
        self,
        tx: Transaction,
        mesa: Mesa,
        meeting: Meeting,
        step: Step,
        now: datetime,
        by: Origin,
    ) -> Reply | None:
        """Say which point is now, to everybody."""
        said = live_posts.point(step)
        cause = f"point-{meeting.id}-{step.position or 0}-{int(now.timestamp() * 1_000_000)}"
        answer = agenda_replies.advanced(step)
        return await self._tell(tx, mesa, meeting, cause, said, said, by, answer)

    async def end(
        self, tx: Transaction, mesa: Mesa, meeting_id: MeetingId | None, *, by: Origin
    ) -> Reply | None:
        """End the meeting that runs: a summary for all, what is pending for the next one.

        Raises:
            NotFound: the mesa has no such meeting.
            Refusal: it does not run.
        """
        await mesas.lock(tx, mesa.id)
        now = self._clock()
        if meeting_id is not None:
            before = await meeting_of(tx, mesa, meeting_id)
        else:
            running = await meetings.running(tx, mesa.id)
            if running is None:
                raise Refusal("reunion-none-open", mesa=mesa.id)
            before = running
        meeting = before.ended(now)
        await meetings.put(tx, meeting)
        await self._record(tx, "meeting.ended", before, meeting, by)
        outcome = await self._outcome(tx, mesa, meeting, now)
        await self._portada.changed(tx, mesa.id, at_once=True)
        said = live_posts.summary(outcome, now)
        cause = f"{cause_of(meeting.id)}-ended"
        answer = Reply.of("reunion-ended-answer", meeting=meeting.id)
        return await self._tell(tx, mesa, meeting, cause, said, said, by, answer)

    async def _outcome(
        self, tx: Transaction, mesa: Mesa, meeting: Meeting, now: datetime
    ) -> Outcome:
        agenda = await agendas.get(tx, mesa.id, meeting.id)
        left = () if agenda is None else tuple(item for item in agenda.items if item.is_ahead)
        following = await pass_on(tx, mesa, left, now, without=meeting.id) if left else None
        if agenda is not None and not agenda.is_closed:
            agenda = agenda.closed(now)
            await agendas.put(tx, mesa.id, agenda, meeting.id)
        begun = meeting.opened_at or now
        made = [
            each
            for each in await agreements.of_mesa(tx, mesa.id)
            if begun <= each.created_at <= now
        ]
        return Outcome(meeting, agenda, made, bool(left), following)

    # --- What follows from it -----------------------------------------------------------------

    async def _tell(
        self,
        tx: Transaction,
        mesa: Mesa,
        meeting: Meeting,
        cause: str,
        main: Reply,
        thread: Reply,
        by: Origin,
        answer: Reply,
    ) -> Reply | None:
        """Say it on the main timeline and in the thread; `answer` to who wrote elsewhere."""
        room = room_of(mesa)
        await self._posts.post(
            tx,
            room,
            main,
            language=mesa.language,
            cause=cause,
            answers=by if by.event else None,
        )
        await self._posts.post(
            tx,
            room,
            thread,
            language=mesa.language,
            cause=f"{cause}-thread",
            under=cause_of(meeting.id),
        )
        seen = by.room == room and by.thread is None
        return None if seen else answer

    async def _record(
        self, tx: Transaction, what: str, before: Meeting, after: Meeting, by: Origin
    ) -> None:
        await acts_log.add(
            tx,
            at=self._clock(),
            actor=by.user,
            what=what,
            mesa_id=after.mesa_id,
            event=by.event or None,
            before=facts(before),
            after=facts(after),
        )
