"""⏰ on the announcement of a meeting, or a reminder of it: said again to who taps, alone."""

from __future__ import annotations

from datetime import datetime

from bot.domain.access import Role
from bot.domain.ids import MeetingId, UserId
from bot.domain.meeting import Meeting
from bot.domain.meeting_later import later_moment
from bot.domain.mesa import Mesa
from bot.domain.reminder import Reminder
from bot.domain.reply import Reply
from bot.i18n import When
from bot.services import meeting_posts
from bot.services.access import Access
from bot.services.own_reminders import TAP, OwnReminders
from bot.services.people import People
from bot.services.posts import Posts
from bot.services.reminders import DueReminder, Reminders, Said, cause_of
from bot.services.rsvps import LATER, meeting_tapped
from bot.services.timed import wake
from bot.services.watchers import Mark, Marks
from storage import meetings, mesas, rooms
from storage import reminders as rows
from storage.database import Transaction


class MeetingLater:
    """Reminds single people of meetings, in private and by their own clock."""

    def __init__(self, access: Access, posts: Posts, people: People, reminders: Reminders) -> None:
        self._access = access
        self._posts = posts
        self._people = people
        self._reminders = reminders

    def register(self, marks: Marks, own: OwnReminders) -> None:
        """Be told of the taps, and word what is said."""
        self._reminders.word(LATER, self._word)
        marks.register(TAP, self._tapped, on="meeting-")
        own.tapped_on("meeting", self._tapped)
        own.tapped_on(LATER, self._tapped)

    async def changed(self, tx: Transaction, _mesa: Mesa, meeting: Meeting, now: datetime) -> None:
        """The meeting was moved or called off: whoever asked is reminded of what it is now."""
        for each in await rows.of_thing(tx, LATER, meeting.id):
            at = None if meeting.is_cancelled else later_moment(meeting.starts_at, now)
            if at is not None:
                await rows.be_due(tx, each.id, at)
                wake(tx, at)
            else:
                await rows.said(tx, {each.id: None})

    async def _tapped(self, tx: Transaction, mark: Mark) -> None:
        """Keep that they want it, and tell them when; once, however often they tap."""
        meeting = await meeting_tapped(tx, mark)
        mesa = None if meeting is None else await mesas.find(tx, meeting.mesa_id)
        if meeting is None or mesa is None or meeting.is_cancelled or meeting.has_begun(mark.now):
            return
        if await self._access.role_in(tx, mark.by, mesa) is Role.NOBODY:
            return
        at = later_moment(meeting.starts_at, mark.now)
        if at is None or await rows.has(tx, LATER, meeting.id, mark.by):
            return
        wanted = await self._people.preferences(tx, mark.by, mesa)
        one = Reminder(
            kind=LATER,
            about=meeting.id,
            mark=mark.by,
            mesa_id=mesa.id,
            zone=wanted.zone.key,
            next_at=at,
            created_by=mark.by,
            created_at=mark.now,
        )
        await self._reminders.add_all(tx, [one])
        reply = Reply.of(
            "reunion-later-kept", **meeting_posts.named(meeting), at=When(at, wanted.zone)
        )
        await self._posts.privately(
            tx, mark.by, reply, language=wanted.language, cause=f"later-{mark.tap.event}"
        )

    async def _word(self, tx: Transaction, due: DueReminder) -> Said | None:
        meeting = await meetings.find(tx, MeetingId(due.about or ""))
        mesa = None if meeting is None else await mesas.find(tx, meeting.mesa_id)
        user = UserId(due.mark or "")
        if meeting is None or mesa is None or meeting.is_cancelled or meeting.is_over(due.now):
            return None
        if await self._access.role_in(tx, user, mesa) is Role.NOBODY:
            return None
        wanted = await self._people.preferences(tx, user, mesa)
        reply = meeting_posts.to_one(meeting, mesa, wanted.zone, now=due.now)
        room = await rooms.direct_with(tx, user)
        if room is not None:
            return Said(reply, room, wanted.language)
        await self._posts.privately(
            tx, user, reply, language=wanted.language, cause=cause_of(due.id, due.due_at)
        )
        return None
