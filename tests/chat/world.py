"""A small deployment without Matrix: a real database, every service, people who write."""

from __future__ import annotations

import tempfile
from collections.abc import AsyncIterator, Collection, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, time, timedelta
from pathlib import Path
from types import ModuleType
from typing import Any

from sqlalchemy import insert, select, text, update

import commands
from bot.chat.command import Registry
from bot.chat.dispatcher import Dispatcher
from bot.domain.ids import EventId, RoomId, UserId
from bot.domain.message import Message, PostedFile, Tap
from bot.i18n import Catalogs
from bot.ports import CallTokens, Mailer, Registrar
from bot.services.assemble import Surroundings, assemble
from bot.services.mesas import MesaRules
from bot.services.recording_keeping import RecordingRules
from bot.services.registry import Services
from bot.services.status import Status
from storage import tables
from storage.database import Database, Transaction, make_engine

NOW = datetime(2027, 1, 15, 18, 0, tzinfo=UTC)
COORDINATOR = UserId("@coordinacion:example.org")
MODERATOR = UserId("@moderacion:example.org")
FOCAL_POINT = UserId("@punto-focal:example.org")
OFFICIAL = UserId("@participante:example.org")
BRAZILIAN = UserId("@brasil:example.org")
STRANGER = UserId("@nadie:example.org")
ROOM = RoomId("!mesa-1")
OTHER_ROOM = RoomId("!mesa-2")
COORDINATION = RoomId("!coordinacion")
CONTACT = "mesas@coordinacion.example"
JITSI = "https://meet.example.org"
PAGES = "https://mesas.example.org"

CATALOGS = Catalogs.load()
COMMANDS = Registry.of(commands)


def direct(user: UserId) -> RoomId:
    """The room that a person shares with the bot alone."""
    return RoomId(f"!con-{user}")


class _Directory:
    """A homeserver where every account exists but the `unknown`."""

    def __init__(self) -> None:
        self.unknown: set[UserId] = set()

    async def learn(self, users: Collection[UserId]) -> None:
        return None

    async def exists(self, user: UserId) -> bool:
        return user not in self.unknown

    def __getattr__(self, name: str) -> Any:
        raise AssertionError(f"no test here should ask the homeserver to {name}")


class Timeline:
    """What people wrote, as the homeserver would give it again."""

    def __init__(self) -> None:
        self.messages: dict[tuple[RoomId, EventId], Message] = {}

    async def message(self, room: RoomId, event: EventId) -> Message | None:
        return self.messages.get((room, event))


@dataclass(frozen=True)
class _File:
    name: str
    data: bytes

    async def read(self) -> bytes:
        return self.data


class Attachments:
    """The files that people posted, by their events."""

    def __init__(self) -> None:
        self.files: dict[tuple[RoomId, EventId], _File] = {}

    async def posted(self, room: RoomId, event: EventId) -> _File | None:
        return self.files.get((room, event))


@dataclass
class World:
    """The deployment, and what was said in it."""

    database: Database
    services: Services
    dispatcher: Dispatcher
    now: datetime = NOW
    count: int = 0
    outcomes: list[str] = field(default_factory=list)
    seen: int = 0
    timeline: Timeline = field(default_factory=Timeline)
    attachments: Attachments = field(default_factory=Attachments)

    async def say(
        self,
        user: UserId,
        body: str,
        room: RoomId = ROOM,
        *,
        formatted: str | None = None,
        kind: str = "m.text",
        late_by: timedelta = timedelta(),
        thread: str | None = None,
        answers: str | None = None,
        file: tuple[str, bytes] | None = None,
    ) -> list[Mapping[str, Any]]:
        """Write a message; the contents of what the bot posted because of it."""
        self.count += 1
        event = EventId(f"$event-{self.count}")
        if file is not None:
            self.attachments.files[room, event] = _File(*file)
        message = Message(
            room=room,
            event=event,
            sender=user,
            body=body,
            formatted=formatted,
            kind=kind,
            at=self.now - late_by,
            thread=EventId(thread) if thread else None,
            answers=EventId(answers) if answers else None,
            file=None if file is None else PostedFile(file[0], "mxc://example.org/file", key={}),
        )
        self.timeline.messages[room, message.event] = message
        await self.dispatcher.handle(message, self._handled)
        return await self.posted()

    async def post_file(
        self, user: UserId, name: str, data: bytes, room: RoomId = ROOM, **more: Any
    ) -> str:
        """Post a file; the plain text of the answer, empty for silence."""
        caption = more.pop("caption", name)
        return await self.body(user, caption, room, kind="m.file", file=(name, data), **more)

    async def tap(self, user: UserId, key: str, target: str, room: RoomId = ROOM) -> str:
        """React to an event; how it came out."""
        self.count += 1
        event = EventId(f"$event-{self.count}")
        tap = Tap(room, event, user, key, EventId(target), self.now)
        await self.dispatcher.tapped(tap, self._handled)
        return self.outcome

    async def _handled(self, tx: Transaction, outcome: str) -> None:
        await tx.execute(select(tables.facts.c.key))
        self.outcomes.append(outcome)

    async def tick(self) -> list[Mapping[str, Any]]:
        """Do what is due by the clock; the contents of what the bot posted because of it."""
        for each in (*self.services.timed, *self.services.looking):
            await each.run_due(self.now)
        return await self.posted()

    @property
    def outcome(self) -> str:
        """Of the last message or tap."""
        return self.outcomes[-1]

    async def posted(self) -> list[Mapping[str, Any]]:
        """The messages written since the last time, which are now sent: `$post-3` and so on."""
        async with self.database.write() as tx:
            rows = await tx.all(
                select(tables.outbox)
                .where(tables.outbox.c.id > self.seen)
                .order_by(tables.outbox.c.id)
            )
            for row in rows:
                self.seen = row.id
                await tx.execute(
                    update(tables.outbox)
                    .where(tables.outbox.c.id == row.id)
                    .values(event_id=f"$post-{row.id}", sent_at=self.now)
                )
        return [row.content for row in rows if row.type == "m.room.message"]

    @property
    def last_event(self) -> str:
        """The event id of the last thing that somebody wrote or tapped."""
        return f"$event-{self.count}"

    @property
    def last_post(self) -> str:
        """The event id of the last thing posted."""
        return f"$post-{self.seen}"

    async def body(self, user: UserId, body: str, room: RoomId = ROOM, **more: Any) -> str:
        """Write a message; the plain text of the answer, empty for silence."""
        return "\n".join(content["body"] for content in await self.say(user, body, room, **more))

    async def state(self) -> dict[str, Sequence[Any]]:
        """Everything kept, but for the posts."""
        kept: dict[str, Sequence[Any]] = {}
        async with self.database.read() as tx:
            for table in tables.metadata.sorted_tables:
                if table.name not in ("outbox", "questions", "inbox"):
                    kept[table.name] = [tuple(row) for row in await tx.all(select(table))]
        return kept


async def _status(_tx: Transaction) -> Status:
    return Status(
        "1.0",
        3,
        2,
        NOW - timedelta(seconds=5),
        0,
        1,
        0,
        signed=True,
        database="SQLite",
        guarded=False,
    )


@asynccontextmanager
async def open_world(
    place: Path | str,
    *,
    registry: Registry | None = None,
    package: ModuleType | None = None,
    jitsi_url: str | None = JITSI,
    public_url: str | None = PAGES,
    mailer: Mailer | None = None,
    daily_at: time | None = None,
    registrar: Registrar | None = None,
    call_tokens: CallTokens | None = None,
    spool: Path | None = None,
    recording_rules: RecordingRules | None = None,
    furnished: Database | None = None,
) -> AsyncIterator[World]:
    """Two mesas, their people and their rooms, in a database at `place`: an address or a folder.

    `furnished` is one that was opened before.
    """
    url = place if isinstance(place, str) else f"sqlite+aiosqlite:///{place / 'world.db'}"
    database = furnished or await _furnished(url)
    world: World

    def clock() -> datetime:
        return world.now

    services = assemble(
        Surroundings(
            database=database,
            catalogs=CATALOGS,
            clock=clock,
            me=UserId("@mesas:example.org"),
            coordinators=frozenset({COORDINATOR}),
            contact=CONTACT,
            jitsi_url=jitsi_url,
            rules=MesaRules("es", "America/Santiago", "example.org", federate=False),
            directory=_Directory(),
            status=_status,
            public_url=public_url,
            daily_at=daily_at,
            mailer=mailer,
            registrar=registrar,
            call_tokens=call_tokens,
            spool=spool,
            recording_rules=recording_rules or RecordingRules(),
        )
    )
    found = registry or (Registry.of(package) if package else COMMANDS)
    timeline, attachments = Timeline(), Attachments()
    dispatcher = Dispatcher(
        found,
        CATALOGS,
        services,
        database,
        clock,
        contact=CONTACT,
        attachments=attachments,
        timeline=timeline,
    )
    world = World(database, services, dispatcher, timeline=timeline, attachments=attachments)
    try:
        yield world
    finally:
        await database.close()


_SQLITE = "sqlite+aiosqlite:///"
_template: list[bytes] = []
"""The file of a database with every table and these mesas: copied, it costs a tenth."""


async def _furnished(url: str) -> Database:
    if not url.startswith(_SQLITE):
        database = Database(make_engine(url))
        await _furnish(database)
        return database
    if not _template:
        with tempfile.TemporaryDirectory() as folder:
            file = Path(folder) / "world.db"
            made = Database(make_engine(f"{_SQLITE}{file}"))
            async with made.engine.begin() as connection:
                await connection.run_sync(tables.metadata.create_all)
            await _furnish(made)
            await made.close()
            _template.append(file.read_bytes())
    file = Path(url.removeprefix(_SQLITE))
    assert not file.exists()
    file.write_bytes(_template[0])
    return Database(make_engine(url))


async def _furnish(database: Database) -> None:
    async with database.write() as tx:
        for number, room in ((1, ROOM), (2, OTHER_ROOM)):
            await tx.execute(
                insert(tables.mesas).values(
                    id=f"MESA-{number}",
                    name=f"Mesa de prueba {number}",
                    language="es",
                    zone="America/Santiago",
                    state="open",
                    room_id=room,
                    created_by=COORDINATOR,
                    created_at=NOW,
                )
            )
            await tx.execute(
                insert(tables.moderators).values(mesa_id=f"MESA-{number}", user_id=MODERATOR)
            )
        await tx.execute(insert(tables.counters).values(kind="MESA", value=2))
        parties = (
            (1, "MESA-1", "Chile", "cl", "America/Santiago", "es", (FOCAL_POINT, OFFICIAL)),
            (2, "MESA-1", "Brasil", "br", "America/Sao_Paulo", "pt", (BRAZILIAN,)),
            (3, "MESA-2", "Perú", "pe", "America/Lima", "es", ()),
        )
        for number, mesa, name, country, zone, language, people in parties:
            await tx.execute(
                insert(tables.parties).values(
                    mesa_id=mesa,
                    position=number,
                    name=name,
                    country=country,
                    zone=zone,
                    language=language,
                )
            )
            await tx.execute(
                insert(tables.member_lists).values(
                    party_id=number,
                    version=1,
                    sent_by=COORDINATOR,
                    sent_at=NOW,
                    source="lines",
                )
            )
            for position, user in enumerate(people):
                await tx.execute(
                    insert(tables.list_members).values(
                        list_id=number,
                        position=position,
                        name=f"Persona {number}.{position}",
                        role="focal_point" if user == FOCAL_POINT else "participant",
                        user_id=user,
                    )
                )
        await _rooms(tx)
        await tx.execute(insert(tables.facts).values(key="coordination_room", value=COORDINATION))
        await tx.execute(text("SELECT 1"))


async def _rooms(tx: Transaction) -> None:
    people = (COORDINATOR, MODERATOR, FOCAL_POINT, OFFICIAL, BRAZILIAN, STRANGER)
    known: list[tuple[str, str, str | None, str | None]] = [
        (ROOM, "mesa", "MESA-1", None),
        (OTHER_ROOM, "mesa", "MESA-2", None),
        (COORDINATION, "coordination", None, None),
        *((direct(user), "direct", None, user) for user in people),
    ]
    for room, kind, mesa, person in known:
        await tx.execute(
            insert(tables.rooms).values(
                room_id=room, kind=kind, mesa_id=mesa, person=person, encrypted=True, state={}
            )
        )
