"""The personal entry of each person, sent to them in private."""

from __future__ import annotations

from datetime import datetime

from bot.domain.entering import DIRECT_BEFORE, ROOM_LASTS, Gate, Pass, gate_of, opens_at
from bot.domain.ids import UserId
from bot.domain.meeting import Meeting
from bot.domain.mesa import Mesa
from bot.domain.reply import Reply
from bot.i18n import Link as Address
from bot.ports import Clock
from bot.services import entry_replies
from bot.services.call_rooms import CallRooms
from bot.services.links import Links
from bot.services.passes import Passes
from bot.services.posts import Posts
from bot.services.rosters import Rosters
from storage.call_rooms import CallRoom
from storage.database import Transaction

KIND, PATH = "entry", "entrada"
ROOM = "ROOM-"
"""Before the number of a call room, in what a link is about."""


class Entries:
    """Makes entries. Where there are pages it is a link to one, at any time; `bot.services.doors`
    looks then who may enter. Where there are none it is the way into the call itself.
    """

    def __init__(
        self,
        links: Links,
        posts: Posts,
        rosters: Rosters,
        passes: Passes,
        rooms: CallRooms,
        clock: Clock,
        *,
        contact: str,
    ) -> None:
        self._links = links
        self._posts = posts
        self._rosters = rosters
        self._passes = passes
        self._rooms = rooms
        self._clock = clock
        self._contact = contact

    def are_sent(self, meeting: Meeting, now: datetime) -> bool:
        """Whether people are to be sent theirs unasked: each has one, and it is not too early."""
        if not self._rooms.has_place:
            return False
        soon = now >= meeting.starts_at - DIRECT_BEFORE
        return self._links.can_be_made or (self._rooms.is_personal and soon)

    async def send(
        self, tx: Transaction, mesa: Mesa, meeting: Meeting, user: UserId, *, cause: str
    ) -> None:
        """Put somebody's entry to a meeting, or why there is none, into their private chat."""
        reply = await self.to_meeting(tx, mesa, meeting, user)
        person = await self._rosters.person(tx, mesa, user)
        await self._posts.privately(tx, user, reply, language=person.speaks.language, cause=cause)

    async def to_meeting(
        self, tx: Transaction, mesa: Mesa, meeting: Meeting, user: UserId
    ) -> Reply:
        """What is said to somebody who asks for their entry: a secret."""
        now = self._clock()
        person = await self._rosters.person(tx, mesa, user)
        zone, gate = person.speaks.zone, gate_of(meeting, now)
        if gate in (Gate.CANCELLED, Gate.OVER):
            return entry_replies.closed(meeting, gate, zone)
        if not self._rooms.has_place:
            return entry_replies.nowhere(self._contact)
        if self._links.can_be_made:
            link = await self._links.make(
                tx,
                KIND,
                PATH,
                lasts=None,
                user=user,
                mesa=mesa.id,
                about=meeting.id,
                payload={"starts_at": meeting.starts_at.isoformat()},
            )
            opens = None if gate is Gate.OPEN else opens_at(meeting)
            return entry_replies.page(meeting, Address(link), zone, opens=opens)
        if self._rooms.is_personal and now < meeting.starts_at - DIRECT_BEFORE:
            return entry_replies.too_early(meeting, zone, meeting.starts_at - DIRECT_BEFORE)
        given = await self._passes.to_meeting(tx, mesa, meeting, person)
        return entry_replies.direct(meeting, *self._ways(given), zone)

    async def to_room(self, tx: Transaction, mesa: Mesa, room: CallRoom, user: UserId) -> Reply:
        """The same for a room that is always open."""
        names = [party.name for party in mesa.parties if party.id in room.parties]
        if not self._rooms.has_place:
            return entry_replies.nowhere(self._contact)
        if self._links.can_be_made:
            link = await self._links.make(
                tx,
                KIND,
                PATH,
                lasts=ROOM_LASTS,
                user=user,
                mesa=mesa.id,
                about=f"{ROOM}{room.id}",
            )
            return entry_replies.room_page(mesa, names, Address(link), ROOM_LASTS)
        given = self._passes.to_room(room, await self._rosters.person(tx, mesa, user))
        return entry_replies.room_direct(mesa, names, *self._ways(given))

    def _ways(self, given: Pass) -> tuple[Address, Address]:
        """With video and without."""
        enter, listen = (self._rooms.entry(given, audio_only=each) for each in (False, True))
        return Address(enter), Address(listen)
