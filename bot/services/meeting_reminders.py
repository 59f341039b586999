"""What is said when a reminder of a meeting is due, and for whom it rings."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate

from bot.domain.ids import MeetingId, RoomId, UserId
from bot.domain.meeting import ENTRY_MARKS, reminder_moments
from bot.domain.mesa import Mesa
from bot.services import meeting_posts
from bot.services.call_rooms import CallRooms
from bot.services.reminders import DueReminder, Said
from storage import meetings, member_lists, mesas, rooms
from storage.database import Transaction

_MOST_BYTES = 12_000
"""Of the ids that one reminder rings for: with the rest of the event it stays under 40 KB."""


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
        mark, moments = due.mark or "", reminder_moments(meeting)
        if moments.get(mark) != due.due_at:
            return None  # it has been moved meanwhile
        if any(due.due_at < at <= due.now for at in moments.values()):
            return None  # after an outage the one nearest to the meeting says it all
        mentions = await _meant(tx, mesa, mesa.room) if mark in ENTRY_MARKS else ()
        reply = meeting_posts.reminder(
            meeting,
            mesa,
            mark,
            link=self._call_rooms.link(meeting.call_room),
            mentions=mentions,
            now=due.now,
            late=due.late,
        )
        return Said(reply, mesa.room, mesa.language)


async def _meant(tx: Transaction, mesa: Mesa, room: RoomId) -> Sequence[UserId]:
    """Who is to come: those whom lists name and the moderators, as far as they are in the room."""
    present = await rooms.members(tx, room)
    named = await member_lists.users(tx, mesa.id) | mesa.moderators
    meant = sorted(user for user in named if present.get(user) == "join")
    sizes = accumulate(len(user.encode()) for user in meant)
    return [user for user, size in zip(meant, sizes, strict=True) if size <= _MOST_BYTES]
