"""Takes events from the inbox, opens them, and hands them up; each is marked when handled."""

from __future__ import annotations

import asyncio
from collections import defaultdict
from collections.abc import Awaitable, Callable, Mapping
from datetime import datetime, timedelta
from typing import Any, Protocol

import structlog

from bot.domain.ids import EventId, RoomId, UserId
from bot.domain.message import Message, Tap
from bot.matrix.homeserver import Backoff
from bot.matrix.keys import Keys
from bot.matrix.machine import Machine, MissingKey, Undecryptable, UnknownDevice
from bot.matrix.messages import event_id, message_of, moment_of
from bot.matrix.present import Present
from bot.matrix.rules import REDACTION
from bot.matrix.verification import Step, step_of
from bot.matrix.view import View
from bot.matrix.workers import Lanes
from bot.ports import Clock, RefusedByServer, Unavailable
from storage import inbox
from storage.away import DatabaseAway
from storage.database import Database, Transaction
from storage.inbox import Row

log = structlog.get_logger(__name__)

_ROOMS_AT_ONCE = 16
_KEY_COMES_WITHIN = timedelta(seconds=45)
_PATIENCE_S = 5.0
_RETRY_MOST_S = 2.0

Handled = Callable[[Transaction, str], Awaitable[None]]
"""Marks an event handled, with its outcome, in the transaction of what it caused."""


class Upwards(Protocol):
    """Who is told of what came in. Each call must see that `handled` is called once."""

    async def handle(self, message: Message, handled: Handled) -> None:
        """A message somebody wrote."""

    async def tapped(self, tap: Tap, handled: Handled) -> None:
        """A reaction somebody put."""

    async def withdrawn(self, tx: Transaction, event: EventId, by: UserId) -> None:
        """Somebody took an event back: a reaction perhaps."""

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
        """Somebody was invited, joined, left or was removed; or changed their name, if `before`
        was the same membership.
        """

    async def unreadable(self, tx: Transaction, room: RoomId, sender: UserId, event: str) -> None:
        """A message whose key did not come, or from a device its owner did not sign."""

    async def invited(self, tx: Transaction, room: RoomId, by: UserId, event: str) -> None:
        """The bot was invited to a room."""

    async def is_direct(self, room: RoomId, user: UserId) -> bool:
        """Whether the room is encrypted and for `user` and the bot alone.

        Raises `Unavailable` while the invitation to it is being answered.
        """


class Inbox:
    """Works off the inbox, in order within a room, rooms side by side."""

    def __init__(
        self,
        machine: Machine,
        keys: Keys,
        view: View,
        database: Database,
        upwards: Upwards,
        *,
        clock: Clock,
        removal_of: Callable[[RoomId, UserId], Awaitable[None]],
        verify: Callable[[Step], None],
    ) -> None:
        self._removal_of = removal_of
        self._verify = verify
        self._machine = machine
        self._keys = keys
        self._view = view
        self._database = database
        self._upwards = upwards
        self._clock = clock
        self._lanes = Lanes(self._work, width=_ROOMS_AT_ONCE)
        self._keyless: defaultdict[tuple[str, str], list[Row]] = defaultdict(list)
        self.comeback = Present()
        machine.on_room_key = self._key_came

    async def run(self) -> None:
        """Work until cancelled."""
        patience = asyncio.create_task(self._lose_patience())
        try:
            async for row in self._database.arriving("inbox", inbox.waiting):
                self._queue(row)
        finally:
            patience.cancel()
            await self._lanes.close()

    def _queue(self, row: Row) -> None:
        self._lanes.add(self.comeback.lane(row.room), row)

    # --- Keys that come late --------------------------------------------------------------

    def _key_came(self, room: str, session_id: str) -> None:
        for row in self._keyless.pop((room, session_id), []):
            self._queue(row)

    async def _lose_patience(self) -> None:
        while True:
            await asyncio.sleep(_PATIENCE_S)
            self._give_up_waiting()

    def _give_up_waiting(self) -> None:
        for place, rows in list(self._keyless.items()):
            if any(self._waited_enough(row) for row in rows):
                del self._keyless[place]
                for row in rows:
                    self._queue(row)

    def _waited_enough(self, row: Row) -> bool:
        return self._clock() - row.received_at > _KEY_COMES_WITHIN

    # --- One event ------------------------------------------------------------------------

    async def _work(self, row: Row) -> None:
        backoff = Backoff(0.1, _RETRY_MOST_S)
        in_doubt = False
        while True:
            try:
                if in_doubt and not await self._waits(row):
                    return
                await self._handle(row)
                return
            except DatabaseAway:
                in_doubt = True
                log.warning("event_waits", event_id=row.event_id, error="database away")
            except (Unavailable, RefusedByServer) as error:
                log.warning("event_waits", event_id=row.event_id, error=str(error))
            except Exception:  # the boundary: what one event does must not stop the room
                log.error("event_failed", event_id=row.event_id, exc_info=True)
                try:
                    await self._finish(row, "failed")
                    return
                except Exception:  # the database is away: the row stays for when it is back
                    log.error("mark_failed", event_id=row.event_id, exc_info=True)
            await self._lanes.rest(backoff.next_s())

    async def _handle(self, row: Row) -> None:
        await self.comeback.before(row)
        event = row.event
        kind = event.get("type")
        if kind == "org.mesas.invited":
            await self._invited(row)
        elif kind == "m.room.member":
            await self._member(row)
        elif kind == "m.room.encrypted":
            await self._encrypted(row)
        elif what := step_of(kind, event.get("content")):
            await self._step(row, what, event["content"])
        elif kind == "m.reaction":
            await self._tap(row, event.get("content", {}))
        elif kind == "m.room.message":
            await self._in_clear(row)
        elif kind == REDACTION:
            await self._withdrawn(row)
        else:
            await self._finish(row, "silent")

    async def _in_clear(self, row: Row) -> None:
        room = self._view.rooms.get(row.room)
        if room is None or not room.encrypted:
            await self._message(row, row.event.get("content", {}), ratchet=None)
            return
        # Whoever runs a server can write this in anybody's name: no command, a file at most.
        log.warning("in_clear", event_id=row.event_id, room=row.room)
        message = message_of(row.event, row.event.get("content", {}), row.room, in_clear=True)
        if message is None or message.file is None:
            await self._finish(row, "silent")
        else:
            await self._upwards.handle(message, self._marker(row, None))

    async def _invited(self, row: Row) -> None:
        by = next(
            (
                str(event.get("sender"))
                for event in row.event.get("state", [])
                if isinstance(event, dict)
                and event.get("type") == "m.room.member"
                and event.get("state_key") == self._view.me
            ),
            "",
        )
        async with self._database.write() as tx:
            await self._upwards.invited(tx, row.room, UserId(by), row.event_id)
            await self._mark(tx, row, "silent")

    async def _member(self, row: Row) -> None:
        event = row.event
        # What is asked of the room next must not stand in the way of the removal itself.
        await self._removal_of(row.room, UserId(str(event["state_key"])))
        async with self._database.write() as tx:
            await self._upwards.membership_changed(
                tx,
                room=row.room,
                user=UserId(str(event["state_key"])),
                membership=str(event.get("content", {}).get("membership")),
                by=UserId(str(event["sender"])),
                event=EventId(row.event_id),
                at=moment_of(event),
                before=_membership_before(event),
            )
            await self._mark(tx, row, "silent")

    async def _encrypted(self, row: Row) -> None:
        sender = UserId(str(row.event.get("sender")))
        try:
            try:
                opened = self._machine.open(row.event, row.room)
            except UnknownDevice:
                await self._keys.refresh([sender], force=True)
                opened = self._machine.open(row.event, row.room)
            await self._keys.refresh([sender])
            device = self._machine.device_of(row.event, row.room)
            if device is None or not self._keys.trusts(sender, device):
                raise Undecryptable("device not signed by its owner")
        except MissingKey as missing:
            if self._waited_enough(row) or self.comeback.living_again:
                await self._unreadable(row, sender, "key never came")
            else:
                self._keyless[row.room, missing.session_id].append(row)
            return
        except UnknownDevice:
            await self._unreadable(row, sender, "device unknown")
            return
        except Undecryptable as error:
            await self._unreadable(row, sender, error.reason)
            return
        async with self._database.read() as tx:
            if await inbox.replayed(tx, opened.ratchet):
                log.warning("replayed", event_id=row.event_id, room=row.room)
                await self._finish(row, "replayed")
                return
        if what := step_of(opened.type, opened.content):
            await self._step(row, what, opened.content, ratchet=opened.ratchet)
        elif opened.type == "m.room.message":
            await self._message(row, opened.content, ratchet=opened.ratchet)
        elif opened.type == "m.reaction":
            await self._tap(row, opened.content)
        else:
            await self._finish(row, "silent")

    async def _unreadable(self, row: Row, sender: UserId, reason: str) -> None:
        log.warning("unreadable", event_id=row.event_id, room=row.room, reason=reason)
        async with self._database.write() as tx:
            if self.comeback.living_again:
                await self.comeback.unread(tx, row.event_id)
            elif reason != "replayed":
                await self._upwards.unreadable(tx, row.room, sender, row.event_id)
            await self._mark(tx, row, "unreadable")

    async def _message(self, row: Row, content: Mapping[str, Any], ratchet: str | None) -> None:
        message = message_of(row.event, content, row.room)
        if message is None:
            await self._finish(row, "silent", ratchet)
            return
        await self._upwards.handle(message, self._marker(row, ratchet))

    async def _step(
        self, row: Row, what: str, content: Mapping[str, Any], *, ratchet: str | None = None
    ) -> None:
        """A step of a verification by emoji; most come in clear."""
        sender = UserId(str(row.event.get("sender")))
        if sender == self._view.me or await self._upwards.is_direct(row.room, sender):
            at, sealed = moment_of(row.event), ratchet is not None
            self._verify(Step(what, sender, content, row.room, row.event_id, at, sealed))
        await self._finish(row, "silent", ratchet)

    async def _tap(self, row: Row, content: Mapping[str, Any]) -> None:
        relation = content.get("m.relates_to")
        relation = relation if isinstance(relation, dict) else {}
        target, key = event_id(relation.get("event_id")), relation.get("key")
        if target is None or not isinstance(key, str) or len(key) > 32:
            await self._finish(row, "silent")
            return
        tap = Tap(
            room=row.room,
            event=EventId(row.event_id),
            sender=UserId(str(row.event["sender"])),
            key=key,
            target=target,
            at=moment_of(row.event),
        )
        await self._upwards.tapped(tap, self._marker(row, None))

    async def _withdrawn(self, row: Row) -> None:
        """Somebody took an event back; which one stands in the content since room version 11."""
        content = row.event.get("content")
        named = content.get("redacts") if isinstance(content, dict) else None
        target = event_id(named or row.event.get("redacts"))
        async with self._database.write() as tx:
            if target is not None:
                await self._upwards.withdrawn(tx, target, UserId(str(row.event.get("sender"))))
            await self._mark(tx, row, "silent")

    async def _waits(self, row: Row) -> bool:
        """Whether an event is still to be handled: the answer to a commit may have been lost."""
        async with self._database.read() as tx:
            return await inbox.waits(tx, row.id)

    # --- Marking --------------------------------------------------------------------------

    def _marker(self, row: Row, ratchet: str | None) -> Handled:
        async def handled(tx: Transaction, outcome: str) -> None:
            await self._mark(tx, row, outcome, ratchet)

        return handled

    async def _mark(
        self, tx: Transaction, row: Row, outcome: str, ratchet: str | None = None
    ) -> None:
        await inbox.handled(tx, row.id, outcome, self._clock(), ratchet)

    async def _finish(self, row: Row, outcome: str, ratchet: str | None = None) -> None:
        async with self._database.write() as tx:
            await self._mark(tx, row, outcome, ratchet)


def _membership_before(event: Mapping[str, Any]) -> str | None:
    """What somebody was in the room until this event; None: nothing, or it is not told."""
    unsigned = event.get("unsigned")
    previous = unsigned.get("prev_content") if isinstance(unsigned, dict) else None
    membership = previous.get("membership") if isinstance(previous, dict) else None
    return membership if isinstance(membership, str) else None
