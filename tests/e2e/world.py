"""A bot whose way to the homeserver can be cut, quick people in its rooms, and its database."""

from __future__ import annotations

import asyncio
import contextlib
import itertools
import json
import re
import secrets
import sqlite3
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from bot.demo.bot_process import BotProcess, write_config
from bot.demo.homeserver import Account, Homeserver, HomeserverError
from bot.demo.person import Person, RoomSeen
from bot.domain.ids import EventId, RoomId, UserId
from bot.matrix.homeserver import path
from bot.matrix.outbox import OPAQUE
from tests.e2e.stage import PASSWORD
from tests.e2e.way import Way

CLIENT = "/_matrix/client/v3"
_NUMBERS = itertools.count(1)


class Writer(Person):
    """A person who may also send anything at all, and who keeps what the bot said as it came."""

    def __init__(self, homeserver: str, user: UserId, password: str) -> None:
        super().__init__(homeserver, user, password)
        self.contents: dict[EventId, Mapping[str, Any]] = {}
        """The clear contents of messages, edits too."""

    async def send_raw(
        self, room: RoomId, kind: str, content: Mapping[str, Any], *, encrypted: bool = True
    ) -> EventId:
        """Send an event exactly as given."""
        if encrypted:
            content, kind = await self._keys.encrypt(room, kind, content), "m.room.encrypted"
        return await self._send(room, kind, content)

    async def send_plaintext(self, room: RoomId, plaintext: str) -> EventId:
        """Send an encrypted event that decrypts to just this, which need not be JSON."""
        content = await self._keys.encrypt(room, "m.room.message", {})
        session = self._machine.outbound_group_sessions[room]
        content["ciphertext"] = session.encrypt(plaintext)
        return await self._send(room, "m.room.encrypted", content)

    async def _take_event(self, room: RoomId, event: Mapping[str, Any]) -> None:
        # Nobody's client is on trial here but the bot's: it may be sent what breaks this one.
        with contextlib.suppress(AttributeError, KeyError, TypeError):
            await super()._take_event(room, event)

    def _show(
        self, room: RoomSeen, event: Mapping[str, Any], content: Mapping[str, Any], *, trusted: bool
    ) -> None:
        self.contents[EventId(event["event_id"])] = content
        super()._show(room, event, content, trusted=trusted)


class World:
    """One bot, its coordinator and two moderators, all on quick devices. Made by `world`."""

    def __init__(self, homeserver: Homeserver, way: Way, folder: Path) -> None:
        self.homeserver = homeserver
        self.way = way
        self.folder = folder
        self.config = folder / "config.yaml"
        self.bot = BotProcess(self.config)
        self.bot_user = UserId("")
        self.admin: Account
        self.coordinator: Writer
        self.moderators: list[Writer] = []
        self.coordination = RoomId("")

    @property
    def staff(self) -> list[Writer]:
        """Who may change mesas."""
        return [self.coordinator, *self.moderators]

    # --- Setting up -----------------------------------------------------------------------

    async def open_mesa(self, name: str) -> tuple[str, RoomId]:
        """A mesa of Chile and Perú with both moderators; all staff enter. Its id and room."""
        answer = await self.coordinator.ask(self.coordination, self.opening(name))
        found = re.search(r"MESA-\d+", answer.body)
        assert found is not None, answer.body
        room = await self.coordinator.until(lambda: next(iter(self.coordinator.invitations), None))
        for person in self.staff:
            await person.until(lambda person=person: person.is_invited(room))  # type: ignore[misc]
            await person.join(room)
        return found[0], room

    def opening(self, name: str) -> str:
        """The command that opens a mesa."""
        moderators = "; ".join(person.user for person in self.moderators)
        return f'!mesa crear "{name}" partes="Chile; Perú" moderador="{moderators}" idioma=es'

    async def token_of_bot(self) -> str:
        """The bot's own access token, as whoever holds its files has it."""
        session = await asyncio.to_thread((self.folder / "data" / "session.json").read_text)
        found = re.search(r'"access_token": "([^"]+)"', session)
        assert found is not None
        return found[1]

    def keep_log(self) -> None:
        """Leave what the bot logged beside its data, for whoever looks into a failure."""
        lines = (json.dumps(line, ensure_ascii=False) for line in self.bot.log)
        (self.folder / "bot.log").write_text("\n".join(lines))

    # --- What the database has ------------------------------------------------------------

    def rows(self, query: str, *values: object) -> list[tuple[Any, ...]]:
        """What a query gives, at this moment, or a change, which is in force at once."""
        file = self.folder / "data" / "mesas.db"
        with contextlib.closing(sqlite3.connect(file, timeout=30)) as connection, connection:
            return connection.execute(query, values).fetchall()

    @staticmethod
    def moment(value: int) -> datetime:
        """The moment that a column holds."""
        return datetime(1970, 1, 1, tzinfo=UTC) + timedelta(microseconds=value)

    def backlog(self) -> dict[str, int]:
        """How many rows wait at each edge, at one moment: what is done here begins there."""
        waiting = {
            "inbox": "handled_at IS NULL",
            "outbox": "sent_at IS NULL AND failed IS NULL",
            "intents": "done_at IS NULL AND failed IS NULL",
        }
        counts = ", ".join(
            f"(SELECT count(*) FROM {table} WHERE {condition})"
            for table, condition in waiting.items()
        )
        return dict(zip(waiting, self.rows(f"SELECT {counts}")[0], strict=True))

    async def until(self, holds: Callable[[], object], *, timeout_s: float = 60) -> None:
        """Wait for something that the database or the bot's log shows."""
        async with asyncio.timeout(timeout_s):
            while not holds():  # noqa: ASYNC110 - another process writes it
                await asyncio.sleep(0.05)

    async def found(self, query: str, *values: object, timeout_s: float = 60) -> Any:
        """What a query gives first, once it gives anything."""
        async with asyncio.timeout(timeout_s):
            while not (rows := self.rows(query, *values)):  # noqa: ASYNC110 - as in `until`
                await asyncio.sleep(0.05)
        return rows[0][0]

    async def idle(self, *events: str, timeout_s: float = 90) -> None:
        """Wait until the bot has taken in these events and has nothing left to do."""
        wanted = set(events)
        try:
            await self.until(
                lambda: (
                    wanted <= {row[0] for row in self.rows("SELECT event_id FROM inbox")}
                    and not any(self.backlog().values())
                ),
                timeout_s=timeout_s,
            )
        except TimeoutError:
            logged = "\n".join(str(line) for line in self.bot.log[-15:])
            raise AssertionError(f"the bot has not finished: {self.backlog()}\n{logged}") from None

    # --- What the server has --------------------------------------------------------------

    async def events(self, person: Person, room: RoomId) -> list[Mapping[str, Any]]:
        """Every event of a room that `person` may see, as sent, the oldest first."""
        found: list[Mapping[str, Any]] = []
        start: dict[str, str] = {}
        while True:
            answer = await person.server.call(
                "GET",
                path("rooms", room, "messages"),
                query={"dir": "b", "limit": "500"} | start,
            )
            found += answer["chunk"]
            if not answer.get("end"):
                return found[::-1]
            start = {"from": answer["end"]}

    async def posts(self, person: Person, room: RoomId) -> list[Mapping[str, Any]]:
        """What the bot posted in a room, as sent."""
        return [
            event
            for event in await self.events(person, room)
            if event["sender"] == self.bot_user and OPAQUE in event.get("content", {})
        ]

    async def rooms_of_bot(self) -> set[str]:
        """Every room that the bot is in, by the server's word."""
        answer = await self.homeserver.call(
            "GET",
            f"/_synapse/admin/v1/users/{self.bot_user}/joined_rooms",
            token=self.admin.token,
        )
        return set(answer["joined_rooms"])

    async def state_of(self, room: str) -> list[Mapping[str, Any]]:
        """A room's state, by the server's word."""
        answer = await self.homeserver.call(
            "GET", f"/_synapse/admin/v1/rooms/{room}/state", token=self.admin.token
        )
        found: list[Mapping[str, Any]] = answer["state"]
        return found

    async def members(self, room: str) -> dict[str, str]:
        """Who is in a room and how, by the server's word."""
        return {
            event["state_key"]: event["content"]["membership"]
            for event in await self.state_of(room)
            if event["type"] == "m.room.member"
        }


class Guest:
    """Somebody with an account and no encrypted device, who only comes and goes."""

    def __init__(self, homeserver: Homeserver, account: Account) -> None:
        self._homeserver = homeserver
        self._account = account
        self.user = account.user_id

    async def come(self, room: str) -> bool:
        """Enter; False if not invited."""
        return await self._do(room, "join")

    async def go(self, room: str) -> bool:
        """Leave; False if not there."""
        return await self._do(room, "leave")

    async def _do(self, room: str, what: str) -> bool:
        try:
            await self._homeserver.call(
                "POST", f"{CLIENT}/rooms/{room}/{what}", token=self._account.token, body={}
            )
        except HomeserverError:
            return False
        return True


async def guests(homeserver: Homeserver, count: int) -> Sequence[Guest]:
    """New accounts."""

    async def one() -> Guest:
        name = f"guest{next(_NUMBERS)}"
        await homeserver.register(name, PASSWORD)
        return Guest(homeserver, await homeserver.login(name, PASSWORD))

    return await asyncio.gather(*(one() for _ in range(count)))


@asynccontextmanager
async def world(
    homeserver: Homeserver, folder: Path, *, bot: str | None = None
) -> AsyncIterator[World]:
    """Start a bot with its people; the coordinator is in the coordination room.

    `bot` is the name of its account, where that has to be known before.
    """
    tag = secrets.token_hex(3)
    async with AsyncExitStack() as stack:
        way = await stack.enter_async_context(Way(homeserver.url))
        made = World(homeserver, way, folder)
        made.bot_user = UserId(await homeserver.register(bot or f"mesas-{tag}", PASSWORD))
        await homeserver.register(f"admin-{tag}", PASSWORD, admin=True)
        made.admin = await homeserver.login(f"admin-{tag}", PASSWORD)
        people = []
        for name in ("coordinacion", "moderacion", "presidencia"):
            user = UserId(await homeserver.register(f"{name}-{tag}", PASSWORD))
            writer = Writer(homeserver.url, user, PASSWORD)
            people.append(await stack.enter_async_context(writer))
        made.coordinator, *made.moderators = people
        write_config(
            folder,
            homeserver=way.url,
            user_id=made.bot_user,
            password=PASSWORD,
            coordinators=[made.coordinator.user],
        )
        stack.callback(made.keep_log)
        stack.push_async_callback(made.bot.kill)
        await made.bot.start()
        made.coordination = await made.coordinator.until(
            lambda: next(iter(made.coordinator.invitations), None)
        )
        await made.coordinator.join(made.coordination)
        yield made
