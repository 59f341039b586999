"""Asking for one's entry: with a command or a tap on the announcement."""

from __future__ import annotations

import re
from dataclasses import dataclass

from bot.domain.entering import Gate, gate_of
from bot.domain.errors import NotFound
from bot.domain.ids import EventId, MeetingId, UserId
from bot.domain.meeting import Meeting
from bot.domain.mesa import Mesa
from bot.domain.reply import Reply
from bot.ports import Clock
from bot.services.entries import Entries
from bot.services.meeting_lookup import meeting_of
from bot.services.meeting_posts import ENTER
from bot.services.watchers import Mark, Marks
from storage import meetings
from storage.database import Transaction

_ANNOUNCEMENT, _REMINDER = "meeting-", "reminder-"
_CAUSE = re.compile(r"meeting-(REU-[0-9]+)(?![0-9])")


@dataclass(frozen=True)
class Asking:
    """Who asks, and from where."""

    user: UserId
    event: EventId
    in_private: bool
    """In the chat that they share with the bot alone: the answer may be a secret."""


class Entering:
    """Finds the meeting that is meant, and sends the entry where only one person reads it."""

    def __init__(self, entries: Entries, clock: Clock) -> None:
        self._entries = entries
        self._clock = clock

    def register(self, marks: Marks) -> None:
        """Be told of every 🎥 on what the bot says of meetings."""
        marks.register(ENTER, self._tapped, on=_ANNOUNCEMENT)
        marks.register(ENTER, self._tapped, on=_REMINDER)

    async def ask(
        self, tx: Transaction, mesa: Mesa, meeting_id: MeetingId | None, by: Asking
    ) -> Reply:
        """Send somebody their entry; None: to the meeting that goes on, or the next one.

        Raises:
            NotFound: the mesa has no such meeting, or none to come.
        """
        if meeting_id is not None:
            meeting = await meeting_of(tx, mesa, meeting_id)
        else:
            found = await self._nearest(tx, mesa)
            if found is None:
                raise NotFound("entrada-no-meeting", mesa=mesa.id)
            meeting = found
        if by.in_private:
            return await self._entries.to_meeting(tx, mesa, meeting, by.user)
        await self._entries.send(tx, mesa, meeting, by.user, cause=f"entry-{by.event}")
        return Reply.of("entrada-sent", meeting=meeting.id)

    async def _tapped(self, tx: Transaction, mark: Mark) -> Reply | None:
        """Answered in private only: in the room a tap makes no noise."""
        mesa = mark.mesa
        if mesa is None:
            return None
        named = _CAUSE.match(mark.cause or "")
        meeting = (
            await self._nearest(tx, mesa)
            if named is None
            else await meetings.find(tx, MeetingId(named[1]))
        )
        if meeting is None or meeting.mesa_id != mesa.id:
            return None
        minute = mark.now.strftime("%Y-%m-%dT%H:%M")  # tapping again and again sends no more
        cause = f"entry-{meeting.id}-{mark.by}-{minute}"
        await self._entries.send(tx, mesa, meeting, mark.by, cause=cause)
        return None

    async def _nearest(self, tx: Transaction, mesa: Mesa) -> Meeting | None:
        """The one that goes on, though its time may be over, else the next one."""
        now = self._clock()
        coming = await meetings.to_come(tx, mesa.id, now)
        if coming and gate_of(coming[0], now) is Gate.OPEN:
            return coming[0]
        last = await meetings.held(tx, mesa.id, now, most=1)
        if last and gate_of(last[0], now) is Gate.OPEN:
            return last[0]
        return coming[0] if coming else None
