"""The personal entry of each person: sent in private, and what its page shows when opened."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from zoneinfo import ZoneInfo

from bot.domain.access import Role
from bot.domain.entering import (
    DIRECT_BEFORE,
    ROOM_LASTS,
    Gate,
    Pass,
    closes_at,
    gate_of,
    opens_at,
    presents,
    shown_name,
)
from bot.domain.ids import MeetingId, MesaId, UserId
from bot.domain.meeting import Meeting, Mode
from bot.domain.mesa import Mesa
from bot.domain.reply import Reply
from bot.i18n import Link as Address
from bot.ports import Clock
from bot.services import entry_replies
from bot.services.access import Access
from bot.services.call_rooms import CallRooms
from bot.services.links import Links
from bot.services.people import People
from bot.services.posts import Posts
from storage import agendas, call_rooms, meetings, member_lists, mesas
from storage.call_rooms import CallRoom
from storage.database import Database, Transaction
from storage.links import Link

KIND, PATH = "entry", "entrada"


@dataclass(frozen=True)
class Person:
    """Somebody as they enter a call."""

    user: UserId
    name: str
    """«Ana Rojas (Chile)»."""
    role: Role
    party: int | None
    """The party that lists them."""
    presents: bool = False
    """A point of the agenda is theirs, or their party's."""


@dataclass(frozen=True)
class Opened:
    """What the page of an entry shows."""

    mesa: Mesa
    meeting: Meeting | None
    room: CallRoom | None
    """Where it is no meeting."""
    gate: Gate
    language: str
    zone: ZoneInfo
    name: str = ""
    personal: bool = True
    """Whether they enter under this name, and not under whatever they write."""
    watches: bool = False
    moved_from: datetime | None = None
    """When it was to be, as the link was sent."""
    enter: str = field(default="", repr=False)
    listen: str = field(default="", repr=False)
    """The two ways in; empty unless the gate is open."""


class Entries:
    """Who enters what, under which name, by which way; checked anew at every use."""

    def __init__(
        self,
        database: Database,
        links: Links,
        posts: Posts,
        people: People,
        access: Access,
        rooms: CallRooms,
        clock: Clock,
        *,
        contact: str,
    ) -> None:
        self._database = database
        self._links = links
        self._posts = posts
        self._people = people
        self._access = access
        self._rooms = rooms
        self._clock = clock
        self._contact = contact

    def are_sent(self, meeting: Meeting, now: datetime) -> bool:
        """Whether people are to be sent theirs unasked: each has one, and it is not too early."""
        if not self._rooms.has_place:
            return False
        soon = now >= meeting.starts_at - DIRECT_BEFORE
        return self._links.can_be_made or (self._rooms.is_personal and soon)

    # --- Sent in private ----------------------------------------------------------------------

    async def send(
        self, tx: Transaction, mesa: Mesa, meeting: Meeting, user: UserId, *, cause: str
    ) -> None:
        """Put somebody's entry to a meeting, or why there is none, into their private chat."""
        reply = await self.to_meeting(tx, mesa, meeting, user)
        language = await self._people.language_of(tx, user, mesa)
        await self._posts.privately(tx, user, reply, language=language, cause=cause)

    async def to_meeting(
        self, tx: Transaction, mesa: Mesa, meeting: Meeting, user: UserId
    ) -> Reply:
        """What is said to somebody who asks for their entry: a secret."""
        now = self._clock()
        zone = await self._people.zone_of(tx, user, mesa)
        gate = gate_of(meeting, now)
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
            return entry_replies.page(meeting, Address(link), zone, opens=opens_at(meeting))
        if self._rooms.is_personal and now < meeting.starts_at - DIRECT_BEFORE:
            return entry_replies.too_early(meeting, zone, meeting.starts_at - DIRECT_BEFORE)
        person = await self._person(tx, mesa, user)
        enter, listen = self._rooms.addresses(await self._pass(tx, mesa, meeting, person))
        return entry_replies.direct(meeting, Address(enter), Address(listen), zone)

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
                about=f"{_ROOM}{room.id}",
            )
            return entry_replies.room_page(mesa, names, Address(link), ROOM_LASTS)
        person = await self._person(tx, mesa, user)
        enter, listen = self._rooms.addresses(self._room_pass(room, person))
        return entry_replies.room_direct(mesa, names, Address(enter), Address(listen))

    # --- The page -----------------------------------------------------------------------------

    async def opened_by(self, token: str) -> Opened | None:
        """What a link opens now; None: nothing, and it never did, or not any more."""
        async with self._database.read() as tx:
            link = await self._links.find(tx, KIND, token)
            if link is None or self._links.is_over(link):
                return None
            return await self._opened(tx, link)

    async def _opened(self, tx: Transaction, link: Link) -> Opened | None:
        mesa = await mesas.find(tx, link.mesa_id or MesaId(""))
        about, user = link.about or "", link.user
        if mesa is None or user is None:
            return None
        if about.startswith(_ROOM):
            meeting, room = None, await call_rooms.find(tx, int(about.removeprefix(_ROOM)))
        else:
            meeting, room = await meetings.find(tx, MeetingId(about)), None
        if meeting is None and room is None:
            return None
        speaks = await self._people.preferences(tx, user, mesa)
        person = await self._person(tx, mesa, user)
        opened = Opened(
            mesa,
            meeting,
            room,
            Gate.OPEN,
            speaks.language,
            speaks.zone,
            person.name,
            personal=self._rooms.is_personal,
        )
        gate = self._gate(mesa, meeting, room, person)
        if gate is not Gate.OPEN:
            return replace(opened, gate=gate, moved_from=_moved_from(link, meeting))
        if meeting is not None:
            given = await self._pass(tx, mesa, meeting, person)
        elif room is not None:
            given = self._room_pass(room, person)
        enter, listen = self._rooms.addresses(given)
        return replace(
            opened,
            watches=given.watches,
            moved_from=_moved_from(link, meeting),
            enter=enter,
            listen=listen,
        )

    def _gate(
        self, mesa: Mesa, meeting: Meeting | None, room: CallRoom | None, person: Person
    ) -> Gate:
        if person.role is Role.NOBODY or (room is not None and not may_enter(room, person)):
            return Gate.UNLISTED
        if mesa.is_archived:
            return Gate.ARCHIVED
        if not self._rooms.has_place:
            return Gate.NOWHERE
        return Gate.OPEN if meeting is None else gate_of(meeting, self._clock())

    # --- Who they are -------------------------------------------------------------------------

    async def person(self, tx: Transaction, mesa: Mesa, user: UserId) -> Person:
        """Somebody as the mesa knows them now."""
        return await self._person(tx, mesa, user)

    async def _person(self, tx: Transaction, mesa: Mesa, user: UserId) -> Person:
        role = await self._access.role_in(tx, user, mesa)
        line = (await member_lists.listed(tx, mesa.id)).get(user)
        if line is None:  # staff, of whom no list says a name
            return Person(user, shown_name(user[1:].partition(":")[0], None), role, None)
        party_id, member = line
        party = next((each.name for each in mesa.parties if each.id == party_id), None)
        return Person(user, shown_name(member.name, party), role, party_id)

    async def _pass(self, tx: Transaction, mesa: Mesa, meeting: Meeting, person: Person) -> Pass:
        now, moderates = self._clock(), person.role >= Role.MODERATOR
        watches = meeting.mode is Mode.WATCH and not moderates
        if watches:
            watches = not await self._presents(tx, mesa, meeting, person)
        return Pass(
            meeting.call_room,
            person.user,
            person.name,
            moderates,
            watches,
            since=now,
            until=closes_at(meeting, now),
        )

    async def _presents(
        self, tx: Transaction, mesa: Mesa, meeting: Meeting, person: Person
    ) -> bool:
        agenda = await agendas.get(tx, mesa.id, meeting.id)
        if agenda is None:
            return False
        listed = (await member_lists.listed(tx, mesa.id)).get(person.user)
        name = person.name if listed is None else listed[1].name
        parties: Sequence[str] = [each.name for each in mesa.parties if each.id == person.party]
        return presents([item.presenter for item in agenda.items], person.user, name, parties)

    def _room_pass(self, room: CallRoom, person: Person) -> Pass:
        now = self._clock()
        return Pass(
            room.name,
            person.user,
            person.name,
            moderates=person.role >= Role.MODERATOR,
            watches=False,
            since=now,
            until=now + ROOM_LASTS,
        )


_ROOM = "ROOM-"
"""Before the number of a call room, in what a link is about."""


def may_enter(room: CallRoom, person: Person) -> bool:
    """Whether a room is for this person: of its parties, or one who moderates."""
    if person.role >= Role.MODERATOR:
        return True
    return person.role > Role.NOBODY and (not room.parties or person.party in room.parties)


def _moved_from(link: Link, meeting: Meeting | None) -> datetime | None:
    sent_for = link.payload.get("starts_at")
    if meeting is None or sent_for is None:
        return None
    before = datetime.fromisoformat(sent_for)
    return None if before == meeting.starts_at else before
