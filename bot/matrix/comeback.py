"""Living through again what was said since the backup that the bot was restored from.

The server has all that happened since: the sync goes on from the backup's token, and the
commands in it are done again, so that the database becomes what it was. What they had led to
outside is there already and must not be done twice, nor undone on the way. Therefore, until all
of it has been gone through:

* events are handled one after the other, over all rooms, in the order in which they were written:
  so each thing gets the number that it had. Before each, what the one before had led to is
  completed, and what fell due between the two is done;
* while the bot was alive (until its last own event), the rules are given the moment of the event
  for the present: «mañana» is the day after it was said, and nobody was late;
* a post is looked up in its room first; the one that is there is the one that was sent;
* nobody is invited or removed: who came in by a list that is not there yet again would be put
  out. At the end members are compared with the lists, as at every start;
* who cannot be read, because the key went to the bot that is no more, is not asked to repeat what
  was answered long ago; coordination is told how many there were.

Killed in the middle, it goes on at the next start: the sync's first batch is in the inbox, in
order, and the fact `restored` says how far things are.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from datetime import UTC, datetime
from typing import Any

import structlog

from bot.domain.ids import EventId, RoomId
from bot.matrix.homeserver import Homeserver
from bot.matrix.posted import Posted, opaque_id
from bot.matrix.present import Batch, Present
from bot.matrix.renewal import RESTORED
from bot.matrix.rooms import MatrixRooms
from bot.matrix.view import MARKER, View
from bot.ports import Clock, RefusedByServer, Unavailable
from storage import counters, facts, inbox, intents, outbox
from storage.database import Database, Transaction
from storage.inbox import Row
from storage.outbox import Post

log = structlog.get_logger(__name__)

_LOOK_EVERY_S = 0.1
_EACH_WITHIN_S = 60
_ALL_WITHIN_S = 1800
_LANE = "comeback"


async def _nothing_due(_now: datetime) -> None:
    return None


async def _nobody_told(_tx: Transaction, _since: datetime, _unread: int) -> None:
    return None


class Comeback(Present):
    """The way from a backup to the present; where there was no restore, it is over at once."""

    def __init__(
        self,
        server: Homeserver,
        view: View,
        rooms: MatrixRooms,
        database: Database,
        *,
        clock: Clock,
    ) -> None:
        self._server = server
        self._view = view
        self._rooms = rooms
        self._database = database
        self._clock = clock
        self._fact: dict[str, Any] = {}
        self._moment: datetime | None = None
        self._gathered = asyncio.Event()
        self._posted: Posted
        self._unread = 0
        self.over = asyncio.Event()
        """Set once the present has been reached."""
        self.run_due: Callable[[datetime], Awaitable[None]] = _nothing_due
        """Does what is due at a moment."""
        self.on_end: Callable[[Transaction, datetime, int], Awaitable[None]] = _nobody_told
        """Told of the moment of the backup, and how many messages could not be read since."""

    async def load(self) -> None:
        """See whether there was a restore."""
        async with self._database.read() as tx:
            self._fact = await facts.get(tx, RESTORED) or {}
        if self._fact.get("stage") != "replay":
            self.over.set()
            return
        self.under_way = True
        self._posted = Posted(self._server, self._view.me, self._since)

    def now(self) -> datetime:
        """The present moment, or that of the event being lived through again."""
        return self._moment or self._clock()

    # --- What others ask while it is under way ------------------------------------------------

    def in_order(self, batch: Batch, last_said_ms: int) -> Batch:
        """Sorted by when they were written."""
        if not self.under_way or "until" in self._fact:
            return batch
        self._fact["until"] = last_said_ms
        return sorted(batch, key=lambda each: _sent_ms(each[2]))

    async def note(self, tx: Transaction) -> None:
        """Write it."""
        if self.under_way:
            await facts.put(tx, RESTORED, self._fact)

    def lane(self, room: RoomId) -> str:
        """One for all rooms."""
        return _LANE if self.under_way else room

    async def before(self, row: Row) -> None:
        """Once all that went before it is done."""
        if not self.under_way:
            return
        await self._gathered.wait()
        await self._settled(_EACH_WITHIN_S)
        sent_ms = _sent_ms(row.event)
        # What was written when the bot was away was never answered: for that it is now.
        done_before = 0 < sent_ms <= self._fact.get("until", 0)
        self.living_again = done_before
        self._moment = datetime.fromtimestamp(sent_ms / 1000, UTC) if done_before else None
        await self.run_due(self.now())

    async def unread(self, tx: Transaction, event: str) -> None:
        """Count it: coordination is told how many there were.

        If it opened a mesa, that mesa's id is not given to another one.
        """
        self._unread += 1
        cause = opaque_id(event)[:16]
        for room in self._view.rooms.values():
            marker = str(room.state.get(MARKER, {}).get("id"))
            if room.mesa is not None and marker == f"{room.mesa} {cause}":
                log.warning("mesa_not_lived_again", mesa=room.mesa, room=room.id)
                await counters.next_id(tx, "MESA")

    def transaction(self, opaque: str) -> str:
        """Not the one from before the restore."""
        # Else a post that has the cause of one sent before the restore would be taken for it.
        restore = self._fact.get("id")
        return opaque if restore is None else opaque_id(f"{restore} {opaque}")

    async def event_of(self, post: Post) -> EventId | None:
        """As the room itself has it."""
        return await self._posted.find(post.room, post.cause)

    # --- The way itself -----------------------------------------------------------------------

    async def run(self, handled_one: asyncio.Event) -> None:
        """Go the whole way; `handled_one` is set when the first sync is in the inbox."""
        if not self.under_way:
            return
        log.info("comeback_begun", since=self._since.isoformat())
        await handled_one.wait()
        await self._patiently(self._take_up_rooms)
        self._gathered.set()
        await self._settled(_ALL_WITHIN_S, inbox_too=True)
        self.living_again, self._moment = False, None
        await self.run_due(self._clock())
        await self._patiently(self._edit_again)
        await self._settled(_EACH_WITHIN_S)
        await self._patiently(self._end)
        log.info("comeback_over", unread=self._unread)

    async def _end(self) -> None:
        async with self._database.write() as tx:
            await self.on_end(tx, self._since, self._unread)
            await facts.put(tx, RESTORED, {**self._fact, "stage": "over"})
        self.under_way = False
        self.over.set()

    @property
    def _since(self) -> datetime:
        return datetime.fromisoformat(self._fact["from"])

    async def _patiently(self, act: Callable[[], Awaitable[None]]) -> None:
        while True:
            try:
                await act()
                return
            except (Unavailable, RefusedByServer) as error:
                log.warning("comeback_waits", what=act.__name__, error=str(error))
                await asyncio.sleep(1)

    async def _settled(self, within_s: float, *, inbox_too: bool = False) -> None:
        """Wait until all that was begun is done; what takes too long must not hold up the rest."""
        try:
            async with asyncio.timeout(within_s):
                while True:
                    if not await self._busy(inbox_too=inbox_too):
                        return
                    await asyncio.sleep(_LOOK_EVERY_S)
        except TimeoutError:
            log.warning("comeback_hurries", after_s=within_s)

    async def _busy(self, *, inbox_too: bool) -> bool:
        async with self._database.read() as tx:
            return bool(
                await intents.backlog(tx)
                or await outbox.backlog(tx)
                or (inbox_too and await inbox.backlog(tx))
            )

    async def _take_up_rooms(self) -> None:
        """Know the rooms for two that were made since by people: nothing in them says it."""
        for room in list(self._view.rooms.values()):
            if room.kind != "other":
                continue
            members = await self._rooms.members(room.id)
            present = {user for user, membership in members.items() if membership == "join"}
            others = present - {self._view.me}
            if self._view.me in present and len(others) == 1:
                await self._rooms.accept(room.id, others.pop())

    async def _edit_again(self) -> None:
        """Have every post that was edited say what it says now: it may not be what it said then."""
        async with self._database.write() as tx:
            await outbox.edit_again(tx, f"comeback-{self._fact['id']}", self._clock())


def _sent_ms(event: Mapping[str, Any]) -> int:
    sent = event.get("origin_server_ts")
    return sent if isinstance(sent, int) and 0 <= sent < 2**43 else 0
