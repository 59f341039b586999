"""What the server of calls asks and tells: whether a call may begin, and who was in it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from bot.domain.access import Role
from bot.domain.call_events import Occupant, RoomGone, RoomMade
from bot.domain.entering import ROOM_LASTS, Gate, closes_at, gate_of, opens_at
from bot.domain.ids import MeetingId, UserId
from bot.domain.mesa import Mesa
from bot.ports import Clock
from bot.services.call_leaving import CallLeaving
from bot.services.rosters import Rosters, may_enter
from storage import call_rooms, facts, meetings, mesas, presences, recorders, stays
from storage.database import Database, Transaction
from storage.presences import Presence

HEARD = "call_server_heard"
"""The fact of when the server of calls last spoke to us, to the hour."""
_HEARD_EVERY = timedelta(hours=1)
_SECOND = timedelta(seconds=1)
"""Moments are told in whole ones: who came in that of the call's beginning is in it."""


@dataclass(frozen=True)
class Allowed:
    """A call that may begin."""

    id: str
    lasts: timedelta
    """From now on; the server of calls ends it then."""


@dataclass(frozen=True)
class Denied:
    """A call that may not."""

    gate: Gate | None
    """None: no room of ours has that name."""
    opens: datetime | None = None
    mesa: Mesa | None = None


class CallEvents:
    """Only rooms that the bot made count, and only in their time."""

    def __init__(
        self,
        database: Database,
        rosters: Rosters,
        clock: Clock,
        leaving: CallLeaving | None = None,
    ) -> None:
        self._database = database
        self._rosters = rosters
        self._clock = clock
        self._heard_at: datetime | None = None
        self._leaving = leaving

    async def heard(self) -> None:
        """Note that the server of calls spoke to us with the right token; once an hour."""
        now = self._clock()
        if self._heard_at is None or now - self._heard_at >= _HEARD_EVERY:
            self._heard_at = now
            async with self._database.write() as tx:
                await facts.put(tx, HEARD, now.isoformat())

    async def may_begin(self, name: str) -> Allowed | Denied:
        """Whether the call of that name may begin now."""
        now, name = self._clock(), name.lower()
        async with self._database.read() as tx:
            meeting = await meetings.in_call_room(tx, name)
            room = None if meeting is not None else await call_rooms.called(tx, name)
            holder = meeting or room
            mesa = None if holder is None else await mesas.find(tx, holder.mesa_id)
        if mesa is None:
            return Denied(None)
        if mesa.is_archived:
            return Denied(Gate.ARCHIVED, mesa=mesa)
        if meeting is None:
            return Allowed(f"ROOM-{room.id if room else 0}", ROOM_LASTS)
        gate = gate_of(meeting, now)
        if gate is not Gate.OPEN:
            return Denied(gate, opens_at(meeting), mesa)
        return Allowed(meeting.id, closes_at(meeting, now) - now)

    async def begun(self, made: RoomMade) -> None:
        """Note that a call begins: who was in an earlier one is in it no more.

        A server of calls that fell over tells nobody's leaving, nor that a call is over.
        """
        if not made.is_whole:
            return
        async with self._database.write() as tx:
            meeting = await meetings.in_call_room(tx, made.room)
            if meeting is not None:
                before = made.at - _SECOND
                await stays.close_all(tx, meeting.id, made.at, who_came_by=before)

    async def joined(self, room: str, who: Occupant) -> None:
        """Note that somebody came into a meeting; of other calls nothing is kept."""
        await self._note(room, who)

    async def left(self, room: str, who: Occupant) -> None:
        """Note that somebody left."""
        await self._note(room, replace(who, left_at=who.left_at or self._clock()))

    async def gone(self, gone: RoomGone) -> None:
        """Note that a call is over: nobody is in it any more, whatever got lost before."""
        async with self._database.write() as tx:
            meeting = await meetings.in_call_room(tx, gone.room)
            if meeting is None:
                return
            for who in gone.occupants:
                await self._put(tx, meeting.id, replace(who, left_at=who.left_at or gone.at))
            if gone.is_whole:
                await stays.close_all(tx, meeting.id, gone.at)

    async def unlisted(self, room: str, users: Sequence[UserId]) -> Sequence[UserId]:
        """Who of those in a call may not be there: no list names them any more.

        Of a side room also those of other parties. Of a call that is none of ours everybody: a
        room that is always open gets another name as somebody is taken off, and the others
        come in there by their entries.
        """
        async with self._database.read() as tx:
            meeting = await meetings.in_call_room(tx, room)
            side = None if meeting is not None else await call_rooms.called(tx, room)
            holder = meeting or side
            mesa = None if holder is None else await mesas.find(tx, holder.mesa_id)
            if mesa is None:
                return users
            people = [await self._rosters.person(tx, mesa, user) for user in users]
        return [
            each.user
            for each in people
            if each.role is Role.NOBODY or (side is not None and not may_enter(side, each))
        ]

    async def _note(self, room: str, who: Occupant) -> None:
        async with self._database.write() as tx:
            meeting = await meetings.in_call_room(tx, room)
            if meeting is None:
                return
            await self._put(tx, meeting.id, who)
            if who.left_at is None and who.user is not None and self._leaving is not None:
                await self._leaving.came(tx, meeting, who.user, who.name)

    @staticmethod
    async def _put(tx: Transaction, meeting: MeetingId, who: Occupant) -> None:
        """Note a stay: of machines only that of what records."""
        if who.records:
            await recorders.put(tx, meeting, who.key, who.joined_at, who.left_at)
        elif not who.is_machine:
            stay = Presence(meeting, who.key, who.user, who.name, who.joined_at, who.left_at)
            await presences.put(tx, stay)
