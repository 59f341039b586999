"""Where what comes in from Matrix goes: to the commands, or to whoever looks after rooms."""

from __future__ import annotations

from datetime import datetime

from bot.chat.dispatcher import Dispatcher
from bot.domain.ids import EventId, RoomId, UserId
from bot.domain.message import Message, Tap
from bot.matrix.client import Client
from bot.matrix.inbox import Handled
from bot.ports import Unavailable
from bot.services.access import Access
from bot.services.directs import Directs
from bot.services.history import Latecomers
from bot.services.watchers import Marks
from bot.services.welcomes import Welcomes
from storage.database import Database, Transaction


class Edge:
    """What `bot.matrix.inbox.Upwards` asks for; each event is marked handled once."""

    def __init__(
        self,
        client: Client,
        database: Database,
        dispatcher: Dispatcher,
        access: Access,
        directs: Directs,
        welcomes: Welcomes,
        latecomers: Latecomers,
        marks: Marks,
    ) -> None:
        self._client = client
        self._database = database
        self._dispatcher = dispatcher
        self._access = access
        self._directs = directs
        self._welcomes = welcomes
        self._latecomers = latecomers
        self._marks = marks

    async def handle(self, message: Message, handled: Handled) -> None:
        """A message: a command perhaps; in a room in clear, a word on where to write."""
        room = self._client.view.rooms.get(message.room)
        if room is not None and room.kind == "notices" and not room.encrypted:
            async with self._database.write() as tx:
                await self._directs.in_clear(tx, message.room, message.sender)
                await handled(tx, "refused")
        elif room is None or room.kind == "other" or not room.encrypted:
            async with self._database.read() as tx:
                if await self._directs.answering(tx, message.sender):
                    raise Unavailable("the invitation to this room is being answered")
            await self._ignore(handled)
        elif message.in_clear:
            await self._dispatcher.noticed(message, handled)
        else:
            await self._dispatcher.handle(message, handled)

    async def tapped(self, tap: Tap, handled: Handled) -> None:
        """A reaction: an answer perhaps."""
        await self._dispatcher.tapped(tap, handled)

    async def withdrawn(self, tx: Transaction, event: EventId, by: UserId) -> None:
        """A message or a reaction is taken back."""
        await self._marks.withdrawn(tx, event, by)

    async def _ignore(self, handled: Handled) -> None:
        async with self._database.write() as tx:
            await handled(tx, "silent")

    async def membership_changed(
        self,
        tx: Transaction,
        *,
        room: RoomId,
        user: UserId,
        membership: str,
        by: UserId,
        event: EventId,
        at: datetime,
        before: str | None,
    ) -> None:
        """Somebody came or went."""
        known = self._client.view.rooms.get(room)
        if known is None or user == self._client.view.me:
            return
        if known.kind in ("direct", "notices"):
            if user != known.person and membership in ("join", "invite"):
                await self._directs.crowded(tx, room, event)
            return
        await self._access.membership_changed(
            tx, room=room, user=user, membership=membership, by=by, event=event, at=at
        )
        has_joined = membership == "join" and before != "join"
        if has_joined and await self._access.may_be_in(tx, room, user):
            await self._latecomers.joined(tx, room, user)
        if known.mesa is not None and membership == "join":
            await self._welcomes.joined(tx, known.mesa, user)

    async def unreadable(self, tx: Transaction, room: RoomId, sender: UserId, event: str) -> None:
        """A message that could not be opened."""
        keys = self._client.keys
        if keys.can_read(sender):
            await self._directs.unreadable(tx, room, sender)
        else:
            known = self._client.view.rooms.get(room)
            wrote_to_us = known is not None and known.kind == "direct" and known.person == sender
            changed = keys.has_changed(sender)
            await self._directs.keyless(tx, sender, changed=changed, wrote_to_us=wrote_to_us)

    async def invited(self, tx: Transaction, room: RoomId, by: UserId, event: str) -> None:
        """An invitation for the bot."""
        await self._directs.invited(tx, room, by, event)

    async def is_direct(self, room: RoomId, user: UserId) -> bool:
        """Whether a room is encrypted and for one person and the bot alone."""
        known = self._client.view.rooms.get(room)
        if known is None or known.kind == "other":
            async with self._database.read() as tx:
                if await self._directs.answering(tx, user):
                    raise Unavailable("the invitation to this room is being answered")
            return False
        return known.kind == "direct" and known.encrypted and known.person == user

    async def keyless(self, user: UserId) -> None:
        """None of a person's devices can be given keys."""
        changed = self._client.keys.has_changed(user)
        async with self._database.write() as tx:
            await self._directs.keyless(tx, user, changed=changed)
