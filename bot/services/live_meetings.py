"""A meeting as it runs: opened, taken from point to point, ended with a summary."""

from __future__ import annotations

from datetime import datetime, timedelta

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
from bot.services.live_looks import foresee
from bot.services.live_posts import Outcome
from bot.services.live_telling import Telling, answer_to
from bot.services.meeting_lookup import cause_of, meeting_of, room_of
from bot.services.meeting_telling import KIND, facts
from bot.services.portada import Portada
from bot.services.questions import CONFIRM, Answer, Questions, mesa_asked_about
from storage import acts_log, agendas, agreements, meetings, mesas, reminders, speaking
from storage.database import Transaction

ASK_END = "end_meeting"
_MEANWHILE = timedelta(minutes=1)
"""That two moderators may act on the same point, unseen by each other."""


async def _check_seen(
    tx: Transaction, mesa: Mesa, agenda: Agenda, by: Origin, written_at: datetime | None
) -> None:
    """Refuse what was written before somebody else opened the current point: it meant the former.

    Raises:
        Refusal: it was.
    """
    current = agenda.current
    opened = None if current is None else current.opened_at
    if current is None or opened is None or written_at is None:
        return
    if not opened - _MEANWHILE < written_at < opened:
        return
    sought = acts_log.Sought(mesa.id, ("agenda", "meeting"), since=opened)
    done = await acts_log.latest(tx, sought, most=20)
    if done and done[-1].actor != by.user:
        raise Refusal("agenda-just-advanced", title=current.title)


class LiveMeetings:
    """Runs meetings: for the commands and the moderator's page alike.

    What people are to know is posted here, on the main timeline and in the meeting's
    thread; the answer given back is None where that is said right under the command. `by`
    is who acts: the message that asks it, or the page, whose acts are no Matrix events.
    """

    def __init__(
        self, telling: Telling, portada: Portada, agendas: Agendas, rooms: CallRooms, clock: Clock
    ) -> None:
        self._telling = telling
        self._portada = portada
        self._agendas = agendas
        self._rooms = rooms
        self._clock = clock

    def register(self, questions: Questions) -> None:
        """Take the taps on what is asked past the last point."""
        questions.register(ASK_END, self._end_confirmed)

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
        await self._foresee(tx, meeting, None if step is None else step.agenda)
        way = self._rooms.way(meeting.call_room)
        await self._telling.tell(
            tx,
            mesa,
            meeting,
            live_posts.opened(meeting, step, way),
            by=by,
            cause=f"{cause_of(meeting.id)}-opened",
            thread=live_posts.opened_in_thread(meeting, mesa, step, now),
        )
        return answer_to(by, mesa, Reply.of("reunion-opened", meeting=meeting.id))

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

    async def advance(
        self, tx: Transaction, mesa: Mesa, *, by: Origin, written_at: datetime | None = None
    ) -> Reply | None:
        """Close the current point and open the next; near its time, the first step opens a meeting.

        Who wrote it before somebody else opened the current point meant the one before.

        Raises:
            NotFound: there is no agenda.
            Refusal: every point is done, or somebody else went on meanwhile.
        """
        await mesas.lock(tx, mesa.id)
        now = self._clock()
        coming = await meetings.to_come(tx, mesa.id, now)
        if coming and not coming[0].is_open and now >= coming[0].starts_at - SOON:
            return await self._open(tx, mesa, coming[0], now, by)
        whose, before = await self._agendas.locked(tx, mesa)
        await _check_seen(tx, mesa, before, by, written_at)
        step = before.advance(now)
        await self._agendas.store(tx, mesa, "agenda.advanced", whose, step.agenda, by=by)
        return await self._stepped(tx, mesa, whose, step, by, agenda_replies.advanced(step))

    async def park(
        self,
        tx: Transaction,
        mesa: Mesa,
        position: int | None = None,
        *,
        by: Origin,
        written_at: datetime | None = None,
    ) -> Reply | None:
        """Leave a point for the next meeting, the current one if none is named.

        Raises:
            NotFound: there is no agenda.
            Refusal: no point is being dealt with, there is none such, or it is done; or
                somebody else went on meanwhile.
        """
        await mesas.lock(tx, mesa.id)
        now = self._clock()
        whose, before = await self._agendas.locked(tx, mesa)
        if position is None:
            await _check_seen(tx, mesa, before, by, written_at)
        step = before.parked(position, now)
        await self._agendas.store(tx, mesa, "agenda.parked", whose, step.agenda, by=by)
        taker = None
        if whose.meeting is not None and step.closed is not None:
            taker = await pass_on(tx, mesa, [step.closed], now, without=whose.meeting.id)
        said = live_posts.parked(step, taker)
        if before.position == step.position:
            return said  # one to come: what is dealt with goes on
        return await self._stepped(tx, mesa, whose, step, by, said)

    async def extend(self, tx: Transaction, mesa: Mesa, length: timedelta, *, by: Origin) -> Reply:
        """Give the current point more time.

        Raises:
            NotFound: there is no agenda.
            Refusal: no point is being dealt with, or so much cannot be given.
        """
        await mesas.lock(tx, mesa.id)
        whose, before = await self._agendas.locked(tx, mesa)
        after = before.extended(length, self._clock())
        await self._agendas.store(tx, mesa, "agenda.extended", whose, after, by=by)
        if whose.meeting is not None:
            await self._foresee(tx, whose.meeting, after)
        return live_posts.extended_by(after, length, mesa)

    async def _stepped(
        self,
        tx: Transaction,
        mesa: Mesa,
        whose: Held,
        step: Step,
        by: Origin,
        answer: Reply,
    ) -> Reply | None:
        """Say which point is now to everybody, if the meeting runs; else only to who asked."""
        meeting = whose.meeting
        if meeting is None or not meeting.is_open:
            return answer
        await self._foresee(tx, meeting, step.agenda)
        main = thread = live_posts.point(answer, step)
        if step.current is None:
            main = main.paragraph("reunion-ask-end")
            main = main.asking(ASK_END, (CONFIRM,), mesa_id=mesa.id, meeting=meeting.id)
        cause = f"point-{meeting.id}-{step.position or 0}-{by.event}"
        await self._telling.tell(tx, mesa, meeting, main, by=by, cause=cause, thread=thread)
        return answer_to(by, mesa, answer)

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
        return await self._end(tx, mesa, before, now, by)

    async def end_forgotten(self, tx: Transaction, mesa: Mesa, before: Meeting, by: Origin) -> None:
        """End a meeting that nobody ended, long after its time."""
        await self._end(tx, mesa, before, self._clock(), by, forgotten=True)

    async def _end(
        self,
        tx: Transaction,
        mesa: Mesa,
        before: Meeting,
        now: datetime,
        by: Origin,
        *,
        forgotten: bool = False,
    ) -> Reply | None:
        meeting = before.ended(now)
        await meetings.put(tx, meeting)
        await meetings.look_again(tx, meeting.id, None)
        await speaking.clear(tx, meeting.id, now)
        await self._record(tx, "meeting.ended", before, meeting, by)
        outcome = await self._outcome(tx, mesa, meeting, now)
        await self._portada.changed(tx, mesa.id, at_once=True)
        said = live_posts.summary(outcome, now, forgotten=forgotten)
        cause = f"{cause_of(meeting.id)}-ended"
        await self._telling.tell(tx, mesa, meeting, said, by=by, cause=cause, thread=said)
        return answer_to(by, mesa, Reply.of("reunion-ended-answer", meeting=meeting.id))

    async def _end_confirmed(self, tx: Transaction, answer: Answer) -> Reply | None:
        mesa = await mesa_asked_about(tx, answer)
        meeting_id = MeetingId(str(answer.payload["meeting"]))
        return await self.end(tx, mesa, meeting_id, by=answer.origin)

    async def _outcome(
        self, tx: Transaction, mesa: Mesa, meeting: Meeting, now: datetime
    ) -> Outcome:
        agenda = await agendas.get(tx, mesa.id, meeting.id)
        if agenda is not None:
            left = tuple(item for item in agenda.items if item.is_ahead)
            if left:
                await pass_on(tx, mesa, left, now, without=meeting.id)
            if not agenda.is_closed:
                agenda = agenda.closed(now)
                await agendas.put(tx, mesa.id, agenda, meeting.id)
        coming = await meetings.to_come(tx, mesa.id, now)
        begun = meeting.opened_at or now
        made = [
            each
            for each in await agreements.of_mesa(tx, mesa.id)
            if begun <= each.created_at <= now
        ]
        return Outcome(meeting, agenda, made, coming[0] if coming else None)

    # --- What follows from it -----------------------------------------------------------------

    async def _foresee(self, tx: Transaction, meeting: Meeting, agenda: Agenda | None) -> None:
        """Have the clock look at the meeting when the current point's time is over."""
        if meeting.is_open:
            await foresee(tx, meeting, agenda, self._clock())

    async def _record(
        self, tx: Transaction, what: str, before: Meeting, after: Meeting, by: Origin
    ) -> None:
        await acts_log.add(
            tx,
            at=self._clock(),
            actor=by.user,
            what=what,
            mesa_id=after.mesa_id,
            event=by.event,
            before=facts(before),
            after=facts(after),
        )
