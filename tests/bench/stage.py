"""The people and rooms of the benchmarks."""

from __future__ import annotations

import asyncio
import secrets
import tempfile
import time
from collections import defaultdict
from collections.abc import AsyncIterator, Mapping
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from bot.demo.bot_process import BotProcess, write_config
from bot.demo.homeserver import Homeserver as Synapse
from bot.demo.person import Person
from bot.domain.ids import EventId, RoomId, UserId
from bot.matrix.homeserver import Homeserver, path
from tests.bench.floor import Event, follow

PASSWORD = "bench"


class Watcher:
    """Somebody in the rooms who notes when what is waited for arrives."""

    def __init__(self, server: Homeserver, user: str) -> None:
        self.server = server
        self.user = user
        self._answers: dict[str, float] = {}
        self._left: dict[tuple[str, str], float] = {}
        self._said: defaultdict[tuple[str, str], list[float]] = defaultdict(list)
        self._changed = asyncio.Condition()

    async def run(self) -> None:
        """Follow until cancelled."""
        await follow(self.server, self._took)

    async def _took(self, room: str, event: Event) -> None:
        now = time.perf_counter()
        relation = event["content"].get("m.relates_to", {})
        answered = relation.get("m.in_reply_to", {}).get("event_id")
        async with self._changed:
            if answered is not None and event["sender"] != self.user:
                self._answers.setdefault(answered, now)
            if event["type"] in ("m.room.message", "m.room.encrypted"):
                self._said[room, event["sender"]].append(now)
            if event["type"] == "m.room.member" and event["content"]["membership"] == "leave":
                self._left[room, event["state_key"]] = now
            self._changed.notify_all()

    async def answered(self, event: str) -> float:
        """When the answer to `event` arrived, by the performance counter."""
        async with asyncio.timeout(60), self._changed:
            await self._changed.wait_for(lambda: event in self._answers)
            return self._answers[event]

    def count(self, room: str, user: str) -> int:
        """How many messages of somebody have arrived in a room."""
        return len(self._said[room, user])

    async def messages(self, room: str, user: str, count: int) -> list[float]:
        """When each arrived, once there are so many."""
        async with asyncio.timeout(120), self._changed:
            await self._changed.wait_for(lambda: self.count(room, user) >= count)
            return list(self._said[room, user])

    async def left(self, room: str, user: str) -> float:
        """When `user` was seen to be out of `room`."""
        async with asyncio.timeout(60), self._changed:
            await self._changed.wait_for(lambda: (room, user) in self._left)
            return self._left.pop((room, user))


@dataclass
class Stage:
    """A homeserver with our bot as its own process, coordination's room open."""

    synapse: Synapse
    config: Path
    bot: BotProcess
    coordinator: Person
    watcher: Watcher
    coordination: RoomId
    bot_user: UserId
    stack: AsyncExitStack
    members: list[UserId] = field(default_factory=list)

    async def raw(self, name: str) -> Homeserver:
        """A raw connection of an account, logged in."""
        account = await self.synapse.login(name, PASSWORD)
        server = await self.stack.enter_async_context(Homeserver(self.synapse.url))
        server.token = account.token
        return server

    async def time_answer(self, room: RoomId, text: str) -> float:
        """Seconds from sending an encrypted command to its answer's arrival."""
        content = {"msgtype": "m.text", "body": text, "m.mentions": {}}
        keys = self.coordinator._keys
        encrypted = await keys.encrypt(room, "m.room.message", content)
        return await self.time_event(room, "m.room.encrypted", encrypted)

    async def time_event(self, room: RoomId, kind: str, content: Mapping[str, Any]) -> float:
        """Seconds from sending an event to its answer's arrival."""
        endpoint = path("rooms", room, "send", kind, secrets.token_hex(8))
        start = time.perf_counter()
        sent = await self.coordinator.server.call("PUT", endpoint, content)
        return await self.watcher.answered(str(sent["event_id"])) - start

    async def mesa(self, name: str) -> RoomId:
        """A new mesa, entered by the coordinator."""
        known = set(self.coordinator.invitations)
        text = f'!mesa crear "{name}" partes="Argentina; Chile"'
        await self.coordinator.ask(self.coordination, text)
        room = await self.coordinator.until(
            lambda: next(iter(self.coordinator.invitations - known), None)
        )
        await self.coordinator.join(room)
        return room

    async def fill(self, room: RoomId, members: list[UserId], *, first: int = 0) -> EventId:
        """Import a list of `members`, counted from `first`; gives the command's event."""
        lines = [
            f"Chile;Persona {number};p{number}@example.org;participante;;{user}"
            for number, user in enumerate(members, first)
        ]
        head = "parte;nombre;correo;rol;cargo;usuario de matrix"
        return await self.coordinator.say(room, "\n".join(["!lista importar", head, *lines]))


@asynccontextmanager
async def opened() -> AsyncIterator[Stage]:
    """Everything up."""
    async with AsyncExitStack() as stack:
        synapse = await stack.enter_async_context(Synapse())
        bot_user = UserId(await synapse.register("mesas", PASSWORD))
        user = UserId(await synapse.register("coordinacion", PASSWORD, admin=True))
        # The bare nio bot does not sign its device, and must be given keys all the same.
        coordinator = await stack.enter_async_context(
            Person(synapse.url, user, PASSWORD, only_signed=False)
        )
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="mesas-bench-")))
        config = write_config(
            folder,
            homeserver=synapse.url,
            user_id=bot_user,
            password=PASSWORD,
            coordinators=[user],
        )
        bot = await stack.enter_async_context(BotProcess(config))
        room = await coordinator.until(lambda: next(iter(coordinator.invitations), None))
        await coordinator.join(room)
        # On a device of its own: to-device messages go to whichever sync of a device comes first.
        looking = await stack.enter_async_context(Homeserver(synapse.url))
        looking.token = (await synapse.login("coordinacion", PASSWORD)).token
        watcher = Watcher(looking, user)
        following = asyncio.create_task(watcher.run())
        stack.callback(following.cancel)
        stage = Stage(synapse, config, bot, coordinator, watcher, room, bot_user, stack)
        for number in range(20):
            member = UserId(await synapse.register(f"p{number}", PASSWORD))
            stage.members.append(member)
        yield stage
