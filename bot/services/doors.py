"""What the page of an entry shows when it is opened, and where its two ways lead."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from datetime import datetime

from bot.domain.access import Role
from bot.domain.entering import Gate, Pass, gate_of
from bot.domain.ids import MeetingId, MesaId
from bot.domain.meeting import Meeting
from bot.domain.mesa import Mesa
from bot.ports import Clock
from bot.services.call_rooms import CallRooms
from bot.services.entries import KIND, ROOM
from bot.services.links import Links
from bot.services.passes import Passes
from bot.services.people import Preferences
from bot.services.rosters import READ, Person, Rosters, may_enter
from storage import call_rooms, meetings, mesas, tables
from storage.call_rooms import CallRoom
from storage.database import Database, Transaction
from storage.links import Link


@dataclass(frozen=True, eq=False)
class Hall:
    """What an entry leads to: a meeting, or a room that is always open.

    One that was read again is another: cheap to compare, as people come all at once.
    """

    mesa: Mesa
    meeting: Meeting | None
    room: CallRoom | None


@dataclass(frozen=True)
class Opened:
    """What the page of an entry shows."""

    hall: Hall
    gate: Gate
    speaks: Preferences
    name: str
    personal: bool
    """Whether they enter under this name, and not under whatever they write."""
    moved_from: datetime | None
    """When it was to be, as the link was sent."""
    given: Pass | None
    """With which they enter; None: the gate is not open."""


class Doors:
    """Looks at a link anew each time: the lists, the meeting, the hour.

    A meeting's people come within the same minute: what they have in common is kept in
    memory until it is written, and those who ask at one moment are looked up together.
    """

    def __init__(
        self,
        database: Database,
        links: Links,
        rosters: Rosters,
        passes: Passes,
        rooms: CallRooms,
        clock: Clock,
    ) -> None:
        self._database = database
        self._links = links
        self._rosters = rosters
        self._passes = passes
        self._rooms = rooms
        self._clock = clock
        self._waiting: list[tuple[str, asyncio.Future[Opened | None]]] = []
        self._looking: set[asyncio.Task[None]] = set()

    async def opened_by(self, token: str) -> Opened | None:
        """What a link opens now; None: nothing, and it never did, or not any more."""
        asked: asyncio.Future[Opened | None] = asyncio.get_running_loop().create_future()
        self._waiting.append((token, asked))
        if len(self._waiting) == 1:
            # It begins once whoever asks at the same moment has, and is nobody's in particular:
            # a browser that goes away leaves the others waiting for nothing.
            task = asyncio.create_task(self._answer_all())
            self._looking.add(task)
            task.add_done_callback(self._looking.discard)
        return await asked

    async def entered_by(self, token: str, *, audio_only: bool) -> str | None:
        """The way into the call for whoever taps now; None: the page says why there is none."""
        opened = await self.opened_by(token)
        if opened is None or opened.given is None:
            return None
        return self._rooms.entry(opened.given, audio_only=audio_only)

    async def _answer_all(self) -> None:
        waiting, self._waiting = self._waiting, []
        try:
            async with self._database.read() as tx:
                found = await self._links.find_all(tx, KIND, [token for token, _ in waiting])
                for token, asked in waiting:
                    link = found.get(token)
                    over = link is None or self._links.is_over(link)
                    opened = None if link is None or over else await self._opened(tx, link)
                    if not asked.done():
                        asked.set_result(opened)
        except Exception as error:  # noqa: BLE001 - each who waits is told of it
            for _, asked in waiting:
                if not asked.done():
                    asked.set_exception(error)

    async def _opened(self, tx: Transaction, link: Link) -> Opened | None:
        hall = await self._hall(tx, link)
        if hall is None or link.user is None:
            return None
        person = await self._rosters.person(tx, hall.mesa, link.user)
        gate, given = self._gate(hall, person), None
        if gate is Gate.OPEN and hall.meeting is not None:
            given = await self._passes.to_meeting(tx, hall.mesa, hall.meeting, person)
        elif gate is Gate.OPEN and hall.room is not None:
            given = self._passes.to_room(hall.room, person)
        return Opened(
            hall,
            gate,
            person.speaks,
            person.shown,
            self._rooms.is_personal,
            _moved_from(link, hall.meeting),
            given,
        )

    async def _hall(self, tx: Transaction, link: Link) -> Hall | None:
        mesa_id, about = link.mesa_id or MesaId(""), link.about or ""

        async def load() -> Hall | None:
            mesa = await mesas.find(tx, mesa_id)
            if mesa is None:
                return None
            if about.startswith(ROOM):
                room = await call_rooms.find(tx, int(about.removeprefix(ROOM)))
                return None if room is None else Hall(mesa, None, room)
            meeting = await meetings.find(tx, MeetingId(about))
            return None if meeting is None else Hall(mesa, meeting, None)

        read = (*READ, tables.meetings, tables.call_rooms)
        return await tx.cached(("hall", mesa_id, about), read, load)

    def _gate(self, hall: Hall, person: Person) -> Gate:
        may = hall.room is None or may_enter(hall.room, person)
        if person.role is Role.NOBODY or not may:
            return Gate.UNLISTED
        if hall.mesa.is_archived:
            return Gate.ARCHIVED
        if not self._rooms.has_place:
            return Gate.NOWHERE
        return Gate.OPEN if hall.meeting is None else gate_of(hall.meeting, self._clock())


def _moved_from(link: Link, meeting: Meeting | None) -> datetime | None:
    sent_for = link.payload.get("starts_at")
    if meeting is None or sent_for is None:
        return None
    before = datetime.fromisoformat(sent_for)
    return None if before == meeting.starts_at else before
