"""Meetings that go on and that nothing records: their moderators are warned after three minutes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from bot.domain.ids import MeetingId
from bot.domain.meeting import Meeting
from bot.domain.reply import Reply
from bot.services.meeting_posts import named
from bot.services.moderator_news import ModeratorNews
from bot.services.recording_sweep import EVERY
from storage import meetings, recorders
from storage.database import Database, Transaction

AFTER = timedelta(minutes=3)
_LONGEST = timedelta(hours=14)
"""Who came into a call longer ago and did not leave left without our being told."""


class NotRecording:
    """Looks each minute at what the server of calls told; where it tells nothing, none is warned.

    Once for each meeting before anything recorded it, and once whenever that stopped.
    """

    def __init__(self, database: Database, news: ModeratorNews) -> None:
        self._database = database
        self._news = news
        self._next_at: datetime | None = None
        self._warned: set[tuple[MeetingId, int]] = set()

    async def run_due(self, now: datetime) -> datetime | None:
        """Warn of those that nothing has recorded for three minutes."""
        if self._next_at is not None and self._next_at - EVERY <= now < self._next_at:
            return self._next_at
        self._next_at = now + EVERY
        async with self._database.read() as tx:
            found = await self._unrecorded(tx, now)
        for meeting, stays in found:
            if (meeting.id, stays) in self._warned:
                continue
            async with self._database.write() as tx:
                reply = _words(meeting, stopped=stays > 0)
                cause = f"not-recording-{meeting.id}-{stays}"
                await self._news.tell(tx, meeting, lambda *_, said=reply: said, cause=cause)
            self._warned.add((meeting.id, stays))
        return self._next_at

    async def _unrecorded(self, tx: Transaction, now: datetime) -> Sequence[tuple[Meeting, int]]:
        """Each with how often something had been recording it."""
        found: list[tuple[Meeting, int]] = []
        for meeting_id, first in await recorders.attended(tx, now - _LONGEST):
            meeting = await meetings.find(tx, meeting_id)
            if meeting is None or meeting.is_cancelled or meeting.is_over(now):
                continue
            left = [each.left_at for each in await recorders.of_meeting(tx, meeting_id)]
            since = max(first, meeting.opened_at or meeting.starts_at, *filter(None, left))
            if None not in left and now - since >= AFTER:
                found.append((meeting, len(left)))
        return found


def _words(meeting: Meeting, *, stopped: bool) -> Reply:
    key = "grabacion-stopped" if stopped else "grabacion-not-running"
    reply = Reply.of(key, **named(meeting)).paragraph("grabacion-not-running-how")
    return replace(reply, notice=False)
