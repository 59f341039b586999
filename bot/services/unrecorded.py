"""Meetings of which no recording came: an hour later their moderator is told what to check."""

from __future__ import annotations

from datetime import datetime, timedelta

from bot.domain.ids import UserId
from bot.domain.meeting import Meeting
from bot.domain.mesa import Mesa
from bot.domain.reply import Reply
from bot.i18n import When
from bot.services.meeting_posts import named
from bot.services.people import People
from bot.services.posts import Posts
from bot.services.recording_sweep import RecordingSweep
from storage import meetings, mesas, recordings
from storage.database import Database, Transaction

AFTER = timedelta(hours=1)
_NO_LONGER_AFTER = timedelta(days=2)
_EVERY = timedelta(minutes=1)


class Unrecorded:
    """Looks each minute. `coordinators` are told where nobody moderates."""

    def __init__(
        self,
        database: Database,
        sweep: RecordingSweep,
        posts: Posts,
        people: People,
        coordinators: frozenset[UserId],
    ) -> None:
        self._database = database
        self._sweep = sweep
        self._posts = posts
        self._people = people
        self._coordinators = coordinators
        self._next_at: datetime | None = None
        self._told: set[str] = set()

    async def run_due(self, now: datetime) -> datetime | None:
        """Tell of those that ended an hour ago; once of each, whatever happens."""
        if self._next_at is not None and self._next_at - _EVERY <= now < self._next_at:
            return self._next_at
        self._next_at = now + _EVERY
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
                await self._tell(tx, meeting)
            self._told.add(meeting.id)
        return self._next_at

    async def _tell(self, tx: Transaction, meeting: Meeting) -> None:
        mesa = await mesas.find(tx, meeting.mesa_id)
        if mesa is None or mesa.is_archived:
            return
        for user in sorted(mesa.moderators or self._coordinators):
            preferences = await self._people.preferences(tx, user, mesa)
            await self._posts.privately(
                tx,
                user,
                _words(meeting, mesa, When(meeting.starts_at, preferences.zone)),
                language=preferences.language,
                cause=f"unrecorded-{meeting.id}-{user}",
            )


def _words(meeting: Meeting, mesa: Mesa, when: When) -> Reply:
    reply = Reply.of("grabacion-missing", **named(meeting), mesa=mesa.id, when=when)
    reply = reply.step("grabacion-missing-started").step("grabacion-missing-jibri")
    reply = reply.step("grabacion-missing-link", meeting=meeting.id)
    return reply.paragraph("grabacion-missing-none")
