"""Meetings of which no recording came: an hour later their moderator is told what to check."""

from __future__ import annotations

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from bot.domain.meeting import Meeting
from bot.domain.mesa import Mesa
from bot.domain.reply import Reply
from bot.i18n import When
from bot.services.meeting_posts import named
from bot.services.moderator_news import ModeratorNews
from bot.services.recording_sweep import EVERY, RecordingSweep
from storage import meetings, recordings
from storage.database import Database

AFTER = timedelta(hours=1)
_NO_LONGER_AFTER = timedelta(days=2)


class Unrecorded:
    """Looks each minute."""

    def __init__(self, database: Database, sweep: RecordingSweep, news: ModeratorNews) -> None:
        self._database = database
        self._sweep = sweep
        self._news = news
        self._next_at: datetime | None = None
        self._told: set[str] = set()

    async def run_due(self, now: datetime) -> datetime | None:
        """Tell of those that ended an hour ago; once of each, whatever happens."""
        if self._next_at is not None and self._next_at - EVERY <= now < self._next_at:
            return self._next_at
        self._next_at = now + EVERY
        async with self._database.read() as tx:
            over = await meetings.over_between(tx, now - _NO_LONGER_AFTER, now - AFTER)
            silent = [
                each
                for each in over
                if each.id not in self._told
                and each.call_room not in self._sweep.waiting
                and not await recordings.of_meeting(tx, each.id)
            ]
        for meeting in silent:
            async with self._database.write() as tx:
                words, cause = _Words(meeting), f"unrecorded-{meeting.id}"
                await self._news.tell(tx, meeting, words, cause=cause)
            self._told.add(meeting.id)
        return self._next_at


class _Words:
    def __init__(self, meeting: Meeting) -> None:
        self._meeting = meeting

    def __call__(self, mesa: Mesa, zone: ZoneInfo) -> Reply:
        meeting, when = self._meeting, When(self._meeting.starts_at, zone)
        reply = Reply.of("grabacion-missing", **named(meeting), mesa=mesa.id, when=when)
        reply = reply.step("grabacion-missing-started").step("grabacion-missing-jibri")
        reply = reply.step("grabacion-missing-link", meeting=meeting.id)
        return reply.paragraph("grabacion-missing-none")
