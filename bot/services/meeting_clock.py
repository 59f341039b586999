"""What happens by the clock in a meeting that runs: a point's time is over, or all of it is."""

from __future__ import annotations

from datetime import datetime, timedelta

import structlog

from bot.domain.floor import Round
from bot.domain.ids import EventId, UserId
from bot.domain.meeting import Meeting
from bot.domain.mesa import Mesa
from bot.domain.message import Origin
from bot.ports import Clock
from bot.services import floor_posts, live_posts
from bot.services.live_looks import forgotten_at, next_look
from bot.services.live_meetings import LiveMeetings
from bot.services.live_telling import Telling, on_page
from storage import agendas, meetings, mesas, speaking
from storage.away import DatabaseAway
from storage.database import Database, Transaction

log = structlog.get_logger(__name__)

_STALE = timedelta(minutes=15)
"""That a point's time was over is said no later: the bot was down."""
_REST = timedelta(minutes=1)


class MeetingClock:
    """Says once that a point's or a turn's time is over; ends what was forgotten."""

    def __init__(
        self, database: Database, live: LiveMeetings, telling: Telling, clock: Clock, me: UserId
    ) -> None:
        self._database = database
        self._live = live
        self._telling = telling
        self._clock = clock
        self._me = me

    async def run_due(self, now: datetime) -> datetime | None:
        """Look at every meeting that is to be looked at."""
        async with self._database.read() as tx:
            due = await meetings.to_look_at(tx, now)
        for meeting in due:
            try:
                async with self._database.write() as tx:
                    await self._look(tx, meeting, now)
            except DatabaseAway:
                raise
            except Exception:  # the boundary: one that fails must not stop the others
                log.error("meeting_clock_failed", meeting=meeting.id, exc_info=True)
                async with self._database.write() as tx:
                    await meetings.look_again(tx, meeting.id, now + _REST)
        async with self._database.read() as tx:
            return await meetings.next_look(tx)

    async def _look(self, tx: Transaction, seen: Meeting, now: datetime) -> None:
        await mesas.lock(tx, seen.mesa_id)
        meeting, mesa = await meetings.find(tx, seen.id), await mesas.find(tx, seen.mesa_id)
        if meeting is None or mesa is None or mesa.room is None or not meeting.is_open:
            await meetings.look_again(tx, seen.id, None)
            return
        agenda = await agendas.get(tx, mesa.id, meeting.id)
        if now >= forgotten_at(meeting, agenda):
            by = on_page(
                Origin(mesa.room, EventId(""), None, self._me, mesa.language), f"clock-{meeting.id}"
            )
            await self._live.end_forgotten(tx, mesa, meeting, by)
            return
        over = None if agenda is None or agenda.current is None else agenda.current.ends_at
        if agenda is not None and over is not None and over <= now < over + _STALE:
            cause = f"over-{meeting.id}-{agenda.position}-{int(over.timestamp())}"
            await self._telling.note(tx, mesa, meeting, live_posts.time_over(agenda), cause=cause)
        turns = await speaking.current_round(tx, meeting.id)
        if turns is not None and turns.ends_at <= now < turns.ends_at + _STALE:
            await self._turn_over(tx, mesa, meeting, turns)
        await meetings.look_again(tx, meeting.id, next_look(meeting, agenda, turns, now))

    async def _turn_over(self, tx: Transaction, mesa: Mesa, meeting: Meeting, now: Round) -> None:
        """Say so below what was said as the turn began: nobody's phone rings for it."""
        said = floor_posts.turn(now, mesa, begins=now.place == 0, over=True)
        edited = floor_posts.cause_of(meeting.id, now)
        await self._telling.say_instead(tx, mesa, said, cause=f"{edited}-over", edits=edited)
