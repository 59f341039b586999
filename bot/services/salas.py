"""The rooms for calls that are always open: the mesa's own, and side rooms of some parties."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from cachetools import LRUCache

from bot.domain.access import Role
from bot.domain.errors import NotAllowed, Refusal
from bot.domain.ids import UserId
from bot.domain.mesa import Mesa
from bot.domain.reply import Reply, Text
from bot.ports import Clock
from bot.services.call_rooms import CallRooms
from bot.services.entering import Asking
from bot.services.entries import Entries
from bot.services.posts import Posts
from bot.services.rosters import Rosters, may_enter
from storage import acts_log, call_rooms, mesas, rooms
from storage.call_rooms import CallRoom
from storage.database import Transaction

_MOST_CALLED = 6
"""Side rooms to which somebody who does not moderate calls others within an hour: with seven
parties there are a hundred and twenty that they could open, and each rings for everybody in it."""
_HOUR = timedelta(hours=1)
_HOSTS = 10_000


class Salas:
    """Opens them at the first time, and sends each person their own entry."""

    def __init__(
        self, entries: Entries, posts: Posts, rosters: Rosters, rooms: CallRooms, clock: Clock
    ) -> None:
        self._entries = entries
        self._posts = posts
        self._rosters = rosters
        self._rooms = rooms
        self._clock = clock
        self._called: LRUCache[UserId, dict[int, datetime]] = LRUCache(_HOSTS)
        """To which rooms each has called others, and when."""

    async def ask(self, tx: Transaction, mesa: Mesa, parties: Sequence[str], by: Asking) -> Reply:
        """Send somebody their entry to the mesa's room, or to one of these parties alone.

        The people of the parties who are in the mesa are sent theirs too.

        Raises:
            NotFound: the mesa has no such party.
            NotAllowed: they are of none of these parties, and do not moderate.
            Refusal: they have called others to too many within the hour.
        """
        named = frozenset(mesa.party_called(name).id for name in parties) - {None}
        if len(named) == len(mesa.parties):
            named = frozenset()
        room = await self._room(tx, mesa, frozenset(id_ for id_ in named if id_ is not None), by)
        called = await self._call(tx, mesa, room, by) if room.parties else 0
        reply = await self._entries.to_room(tx, mesa, room, by.user)
        if not by.in_private:
            language = (await self._rosters.person(tx, mesa, by.user)).speaks.language
            cause = f"sala-{by.event}"
            await self._posts.privately(tx, by.user, reply, language=language, cause=cause)
            reply = Reply.of("sala-sent")
        names = _names(mesa, room)
        return reply.paragraph("sala-called", count=called, parties=names) if called else reply

    async def _room(
        self, tx: Transaction, mesa: Mesa, parties: frozenset[int], by: Asking
    ) -> CallRoom:
        person = await self._rosters.person(tx, mesa, by.user)
        theirs = None if person.party is None else person.party.id
        if parties and person.role < Role.MODERATOR and theirs not in parties:
            raise NotAllowed("sala-not-yours")
        await mesas.lock(tx, mesa.id)
        found = await call_rooms.of(tx, mesa.id, parties)
        if found is not None:
            return found
        await call_rooms.add(tx, mesa.id, parties, self._rooms.new_name())
        made = await call_rooms.of(tx, mesa.id, parties)
        if made is None:
            raise LookupError(mesa.id)
        await acts_log.add(
            tx,
            at=self._clock(),
            actor=by.user,
            what="sala.opened",
            mesa_id=mesa.id,
            event=by.event,
            after={"parties": _names(mesa, made)},
        )
        return made

    async def _call(self, tx: Transaction, mesa: Mesa, room: CallRoom, by: Asking) -> int:
        """Send the others of a side room their entries, once an hour; how many there are."""
        present = {} if mesa.room is None else await rooms.members(tx, mesa.room)
        host = await self._rosters.person(tx, mesa, by.user)
        if host.role < Role.MODERATOR:
            self._check_calls(by.user, room)
        invited = Text.of("sala-invited", by=host.shown)
        hour = self._clock().strftime("%Y-%m-%dT%H")
        count = 0
        for user in sorted({*await self._rosters.of(tx, mesa), *mesa.moderators} - {by.user}):
            person = await self._rosters.person(tx, mesa, user)
            if present.get(user) != "join" or not may_enter(room, person):
                continue
            reply = await self._entries.to_room(tx, mesa, room, user)
            reply = replace(reply, parts=(("paragraph", invited), *reply.parts), notice=False)
            cause = f"sala-{room.id}-{user}-{hour}"
            language = person.speaks.language
            await self._posts.privately(tx, user, reply, language=language, cause=cause)
            count += 1
        return count

    def _check_calls(self, user: UserId, room: CallRoom) -> None:
        now = self._clock()
        before = self._called.get(user, {})
        called = {id_: at for id_, at in before.items() if now - at < _HOUR} | {room.id: now}
        if len(called) > _MOST_CALLED:
            raise Refusal("sala-too-many", count=_MOST_CALLED)
        self._called[user] = called


def _names(mesa: Mesa, room: CallRoom) -> list[str]:
    return [party.name for party in mesa.parties if party.id in room.parties]
