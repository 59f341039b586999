"""What is said when a reminder of a meeting is due, and for whom it rings."""

from __future__ import annotations

from collections.abc import Sequence

from bot.domain.ids import MeetingId, UserId
from bot.domain.meeting import ENTRY_MARKS, reminder_moments
from bot.services import meeting_posts
from bot.services.call_rooms import CallRooms
from bot.services.meeting_lookup import meant
from bot.services.reminders import DueReminder, Said
from storage import meetings, mesas, rsvps
from storage.database import Transaction


class MeetingReminders:
    """Words the reminders of meetings."""

    def __init__(self, call_rooms: CallRooms) -> None:
        self._call_rooms = call_rooms

    async def word(self, tx: Transaction, due: DueReminder) -> Said | None:
        """What to say now; None: there is nothing to say any more."""
        meeting = await meetings.find(tx, MeetingId(due.about or ""))
        mesa = None if meeting is None else await mesas.find(tx, meeting.mesa_id)
        if meeting is None or mesa is None or mesa.room is None or meeting.is_cancelled:
            return None
        if meeting.opened_at is not None:
            return None  # everybody was told when it was opened
        mark, moments = due.mark or "", reminder_moments(meeting)
        if moments.get(mark) != due.due_at:
            return None  # it has been moved meanwhile
        if any(due.due_at < at <= due.now for at in moments.values()):
            return None  # after an outage the one nearest to the meeting says it all
        answers = await rsvps.of_meeting(tx, meeting)
        mentions: Sequence[UserId] = ()
        if mark in ENTRY_MARKS:  # and whoever said that they cannot come is not meant
            users = await meant(tx, mesa, mesa.room)
            mentions = [user for user in users if answers.get(user) is not False]
        reply = meeting_posts.reminder(
            meeting,
            mesa,
            mark,
            way=self._call_rooms.way(meeting.call_room),
            mentions=mentions,
            confirmed=sum(answers.values()),
            now=due.now,
            late=due.late,
        )
        return Said(reply, mesa.room, mesa.language)
