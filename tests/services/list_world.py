"""A mesa with a real database and a small homeserver that keeps its word."""

from __future__ import annotations

import itertools
from collections.abc import AsyncIterator, Collection, Mapping
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from functools import cache
from typing import Any

from sqlalchemy import select

from bot.domain.errors import Refused
from bot.domain.ids import EventId, MesaId, RoomId, UserId
from bot.domain.mesa import Mesa, MesaState, Party
from bot.domain.message import Origin
from bot.domain.reply import Reply
from bot.i18n import Catalogs
from bot.ports import NewRoom, RefusedByServer, Unavailable
from bot.services.access import Access
from bot.services.acts import Act
from bot.services.coordination import Coordination
from bot.services.invite import InviteMembers
from bot.services.list_changes import ListChanges
from bot.services.lists import Lists
from bot.services.posts import Posts
from bot.services.questions import Answer, Questions
from bot.services.settle import SettleMembers
from storage import facts, intents, mesas
from storage.database import Database, make_engine
from storage.tables import metadata, outbox, questions

ME = UserId("@mesas:hs")
COORDINATOR = UserId("@coord:hs")
MODERATOR = UserId("@mod:hs")
ANA = UserId("@ana:hs")
EVA = UserId("@eva:hs")
LUIS = UserId("@luis:hs")
ROOM = RoomId("!mesa")
OFFICE = RoomId("!coordination")
MESA = MesaId("MESA-1")
START = datetime(2027, 1, 15, 15, 0, tzinfo=UTC)


@cache
def catalogs() -> Catalogs:
    """Read once: they are the same for every test."""
    return Catalogs.load()


class FakeRooms:
    """Rooms as a homeserver keeps them; `refusing` and `silent` set who fails and how often."""

    def __init__(self) -> None:
        self.present: dict[RoomId, dict[UserId, str]] = {ROOM: {ME: "join"}, OFFICE: {ME: "join"}}
        self.state: dict[tuple[RoomId, str], Mapping[str, Any]] = {}
        self.powers: dict[RoomId, dict[UserId, int]] = {}
        self.read_only: dict[RoomId, bool] = {}
        self.calls: list[tuple[str, str]] = []
        self.refusing: dict[UserId, str] = {}
        self.silent = 0

    async def create(self, room: NewRoom) -> RoomId:
        raise NotImplementedError

    def _act(self, what: str, user: UserId) -> None:
        if self.silent:
            self.silent -= 1
            raise Unavailable("try later")
        if user in self.refusing:
            raise RefusedByServer(self.refusing[user])
        self.calls.append((what, user))

    async def invite(self, room: RoomId, user: UserId) -> None:
        self._act("invite", user)
        if self.present[room].get(user) not in ("join", "invite"):
            self.present[room][user] = "invite"

    async def remove(self, room: RoomId, user: UserId) -> None:
        self._act("remove", user)
        self.present[room][user] = "leave"

    async def put_state(
        self, room: RoomId, event_type: str, content: Mapping[str, Any], state_key: str = ""
    ) -> None:
        self.calls.append(("state", event_type))
        self.state[room, event_type] = content

    async def set_powers(
        self, room: RoomId, powers: Mapping[UserId, int], *, read_only: bool = False
    ) -> None:
        self.powers[room] = dict(powers)
        self.read_only[room] = read_only

    async def members(self, room: RoomId) -> Mapping[UserId, str]:
        return dict(self.present[room])

    async def pin(self, room: RoomId, event: EventId) -> None:
        raise AssertionError("lists pin nothing")


class FakeDirectory:
    """Knows everybody but the `unknown`."""

    def __init__(self) -> None:
        self.unknown: set[UserId] = set()

    async def learn(self, users: Collection[UserId]) -> None:
        return None

    async def exists(self, user: UserId) -> bool | None:
        return user not in self.unknown


class World:
    """Everything that lists need, and short ways to use it."""

    def __init__(self, database: Database) -> None:
        self.database = database
        self.now = START
        self.rooms = FakeRooms()
        self.directory = FakeDirectory()
        self.posts = Posts(catalogs(), self.clock)
        self.coordination = Coordination(self.posts, "es", "America/Santiago")
        self.access = Access(frozenset({COORDINATOR}), self.coordination, self.clock, ME)
        self.lists = Lists(
            self.access, self.directory, ListChanges(self.access, self.clock), server="hs"
        )
        self.questions = Questions()
        self.lists.register(self.questions)
        given = (database, self.rooms, self.access, self.posts, self.coordination)
        acts: tuple[Act, ...] = (SettleMembers(*given), InviteMembers(*given))
        self.acts = {act.kind: act for act in acts}
        self._numbers = itertools.count(1)

    def clock(self) -> datetime:
        return self.now

    async def prepare(self) -> None:
        async with self.database.write() as tx:
            await facts.put(tx, "coordination_room", OFFICE)
            parties = tuple(
                Party(None, name, code, "America/Santiago", "es")
                for name, code in (("Chile", "cl"), ("Perú", "pe"))
            )
            await mesas.add(
                tx,
                Mesa(
                    MESA,
                    "Alfabetización",
                    "es",
                    "America/Santiago",
                    MesaState.OPEN,
                    ROOM,
                    parties,
                    frozenset({MODERATOR}),
                    COORDINATOR,
                    START,
                ),
            )

    async def mesa(self) -> Mesa:
        async with self.database.read() as tx:
            found = await mesas.find(tx, MESA)
        assert found is not None
        return found

    def origin(self, user: UserId = MODERATOR) -> Origin:
        return Origin(ROOM, EventId(f"$ask-{next(self._numbers)}"), None, user, "es")

    async def send(self, sent: str | bytes, party: str | None = None) -> str:
        """Import as the moderator; what is answered, by the conclusion if that does it."""
        mesa, origin = await self.mesa(), self.origin()
        try:
            async with self.database.write() as tx:
                reply = await self.lists.import_(
                    tx, mesa, sent, party=party, by=MODERATOR, origin=origin
                )
        except Refused as refusal:
            reply = refusal.reply
        return await self._answered(origin, reply)

    async def _answered(self, origin: Origin, reply: Reply | None) -> str:
        if reply is not None:
            async with self.database.write() as tx:
                await self.posts.reply(tx, origin, reply, cause=f"reply-{origin.event}")
        await self.act()
        return await self.said()

    async def tap(self, choice: str) -> str:
        """Tap on the newest question."""
        origin = self.origin()
        try:
            async with self.database.write() as tx:
                row = (await tx.all(select(questions).order_by(questions.c.id.desc())))[0]
                assert choice in row.choices
                handler = self.questions._handlers[row.kind]
                mesa_id = MesaId(row.mesa_id)
                reply = await handler(
                    tx, Answer(choice, row.payload, MODERATOR, origin, mesa_id, self.now)
                )
        except Refused as refusal:
            reply = refusal.reply
        return await self._answered(origin, reply)

    async def act(self) -> None:
        """Do the acts that wait, trying again while the homeserver is silent."""
        async with self.database.read() as tx:
            waiting = await intents.waiting(tx)
        for intent in waiting:
            act = self.acts[intent.kind]
            while True:
                try:
                    result = await act.perform(intent.payload)
                    break
                except Unavailable:
                    continue
            async with self.database.write() as tx:
                await act.conclude(tx, intent.payload, result)
                await intents.done(tx, intent.id, self.now)
        if waiting:
            await self.act()

    async def posted(self, room: RoomId = ROOM) -> list[str]:
        """The bodies of all that was said in a room, in order."""
        async with self.database.read() as tx:
            rows = await tx.all(
                select(outbox)
                .where(outbox.c.room_id == room, outbox.c.type == "m.room.message")
                .order_by(outbox.c.id)
            )
        return [row.content["body"] for row in rows]

    async def said(self) -> str:
        return (await self.posted())[-1]

    async def listed(self) -> dict[str, list[str]]:
        """The names on the current lists, by party."""
        mesa = await self.mesa()
        async with self.database.read() as tx:
            found = await self.lists.people(tx, mesa)
        return {each.party.name: [p.member.name for p in each.people] for each in found}

    def wait(self, **length: float) -> None:
        self.now += timedelta(**length)

    def arrive(self, user: UserId, membership: str = "join") -> None:
        """Somebody is in the mesa's room, whichever way."""
        self.rooms.present[ROOM][user] = membership


@asynccontextmanager
async def world(url: str) -> AsyncIterator[World]:
    """A world with its database at `url`."""
    database = Database(make_engine(url))
    async with database.engine.begin() as connection:
        await connection.run_sync(metadata.create_all)
    try:
        made = World(database)
        await made.prepare()
        yield made
    finally:
        await database.close()
