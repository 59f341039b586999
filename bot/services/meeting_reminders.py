"""What is said when a reminder of a meeting is due, and for whom it rings."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from bot.domain.ids import MeetingId, RoomId, UserId
from bot.domain.meeting import ENTRY_MARKS, Meeting, reminder_moments
from bot.domain.mesa import Mesa
from bot.services import meeting_posts
from bot.services.call_rooms import CallRooms
from bot.services.entries import Entries
from bot.services.meeting_lookup import meant
from bot.services.reminders import DueReminder, Said, cause_of
from storage import meetings, member_lists, mesas, presences, rooms, rsvps
from storage.database import Transaction


class MeetingReminders:
    """Words the reminders of meetings."""

    def __init__(self, call_rooms: CallRooms, entries: Entries) -> None:
        self._call_rooms = call_rooms
        self._entries = entries

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
        if mark in ENTRY_MARKS and not meeting.is_over(due.now):
            # Who said that they cannot come is not meant, nor who is there already.
            others = {user for user, comes in answers.items() if not comes}
            others |= await _inside(tx, meeting)
            mentions = [user for user in await meant(tx, mesa, mesa.room) if user not in others]
            await self._send_entries(tx, mesa, mesa.room, meeting, due, others)
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

    async def _send_entries(
        self,
        tx: Transaction,
        mesa: Mesa,
        room: RoomId,
        meeting: Meeting,
        due: DueReminder,
        others: Collection[UserId],
    ) -> None:
        """Put the entry of everybody who is to come into their private chat.

        Nobody who has not yet accepted the mesa's invitation is sent another one for it.
        """
        if not self._entries.are_sent(meeting, due.now):
            return
        present = await rooms.members(tx, room)
        named = await member_lists.users(tx, mesa.id) | mesa.moderators
        for user in sorted(named - frozenset(others)):
            is_here = present.get(user) == "join"
            if is_here or await rooms.direct_with(tx, user) is not None:
                cause = f"entry-{cause_of(due.id, due.due_at)}-{user}"
                await self._entries.send(tx, mesa, meeting, user, cause=cause)


async def _inside(tx: Transaction, meeting: Meeting) -> set[UserId]:
    """Who is in the call."""
    stays = await presences.of_meeting(tx, meeting.id)
    return {each.user for each in stays if each.user is not None and each.left_at is None}
