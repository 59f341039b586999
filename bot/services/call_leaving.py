"""Who is taken out of a mesa is out of its calls too, as far as that is in our hands.

A name that a room had is no way in any more, nor is a token for it. Out of a call that goes on
only who moderates there can put somebody: they are told at once.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from bot.domain.access import Role
from bot.domain.entering import DIRECT_BEFORE, Gate, gate_of
from bot.domain.ids import MesaId, UserId
from bot.domain.meeting import Meeting
from bot.domain.mesa import Mesa
from bot.domain.reply import Reply
from bot.ports import Clock
from bot.services.access import Access
from bot.services.call_rooms import CallRooms
from bot.services.meeting_posts import named
from bot.services.meeting_telling import MeetingTelling
from bot.services.moderator_news import ModeratorNews
from bot.services.rosters import Rosters
from storage import call_rooms, meetings, mesas, presences
from storage.database import Transaction

_TOLD_AGAIN = timedelta(minutes=10)
"""Somebody may come back into a call as often as they like."""


class CallLeaving:
    """Gives rooms new names, and tells who moderates of who is in a call and should not be."""

    def __init__(
        self,
        access: Access,
        rosters: Rosters,
        rooms: CallRooms,
        telling: MeetingTelling,
        news: ModeratorNews,
        clock: Clock,
    ) -> None:
        self._access = access
        self._rosters = rosters
        self._rooms = rooms
        self._telling = telling
        self._news = news
        self._clock = clock

    async def taken_out(
        self, tx: Transaction, mesa_id: MesaId, users: Collection[UserId], *, cause: str
    ) -> None:
        """The lists, or the staff, name these no more."""
        mesa = await mesas.find(tx, mesa_id)
        if mesa is None or not self._rooms.has_place:
            return
        for room in await call_rooms.of_mesa(tx, mesa.id):
            await call_rooms.rename(tx, room.id, self._rooms.new_name())
        now = self._clock()
        held = await meetings.held(tx, mesa.id, now, most=1)  # its call may go on
        for meeting in (*await meetings.to_come(tx, mesa.id, now), *held):
            if gate_of(meeting, now) is Gate.OPEN:
                there = {
                    each.user
                    for each in await presences.of_meeting(tx, meeting.id)
                    if each.left_at is None and each.user is not None
                }
                for user in sorted(there.intersection(users)):
                    await self.came(tx, meeting, user, "")
            elif self._is_told(meeting, now):
                name = self._rooms.new_name()
                await meetings.rename_call(tx, meeting.id, name)
                changed = replace(meeting, call_room=name)
                await self._telling.tell_new_way(tx, mesa, changed, cause=cause)

    def _is_told(self, meeting: Meeting, now: datetime) -> bool:
        """Whether a link that all were told is the way in: nobody needs a token of their own.

        Shortly before it begins it stays as it is: it stands in the reminder too.
        """
        announced = meeting.announce_at is None and now < meeting.starts_at - DIRECT_BEFORE
        return announced and not self._rooms.is_personal

    async def came(self, tx: Transaction, meeting: Meeting, user: UserId, name: str) -> None:
        """Somebody is in a meeting's call, with a token of ours: are they still of the mesa?

        `name` is how they are called there.
        """
        mesa = await mesas.find(tx, meeting.mesa_id)
        if mesa is None or await self._access.role_in(tx, user, mesa) is not Role.NOBODY:
            return
        if not name:
            name = next(
                (
                    each.name
                    for each in await presences.of_meeting(tx, meeting.id)
                    if each.user == user
                ),
                "",
            )
        moment = int(self._clock().timestamp() // _TOLD_AGAIN.total_seconds())

        def words(_mesa: Mesa, _zone: ZoneInfo) -> Reply:
            reply = Reply.of("entrada-unlisted-there", person=name or user, **named(meeting))
            return replace(reply.paragraph("entrada-unlisted-out"), notice=False)

        await self._news.tell(tx, meeting, words, cause=f"unlisted-{meeting.id}-{user}-{moment}")
