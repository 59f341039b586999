"""A bot as a process of its own, and a mesa whose officials are on Element's own crypto."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import aiosqlite

from bot.demo.bot_process import BotProcess, write_config
from bot.demo.homeserver import Homeserver
from tests.e2e.people import Person, Seen

PASSWORD = "a long enough password"
CONTACT = "mesas@example.org"
CLIENT = "/_matrix/client/v3"


@dataclass(frozen=True)
class Mesa:
    """A mesa as its people know it."""

    id: str
    name: str
    room: str


class Stage:
    """The bot, its coordinator in the coordination room, and a mesa with ana and diego in it."""

    coordinator: Person
    ana: Person
    """Of Chile, its focal point."""
    diego: Person
    """Of Argentina."""
    coordination: str
    mesa: Mesa

    def __init__(self, homeserver: Homeserver, bot: str, config: Path) -> None:
        self.homeserver = homeserver
        self.bot = bot
        self.config = config
        self.process = BotProcess(config)
        self._database = config.parent / "data" / "mesas.db"

    @classmethod
    async def set_up(
        cls,
        homeserver: Homeserver,
        folder: Path,
        people: Sequence[Person],
        *,
        name: str = "mesas",
        coordinators: Sequence[str] = (),
        extra: Mapping[str, Any] | None = None,
    ) -> Stage:
        """Start a bot for `people`: the coordinator, ana and diego; and other `coordinators`."""
        coordinator, ana, diego = people
        bot = await homeserver.register(name, PASSWORD)
        config = write_config(
            folder,
            homeserver=homeserver.url,
            user_id=bot,
            password=PASSWORD,
            coordinators=[coordinator.user, *coordinators],
            contact=CONTACT,
            extra=extra,
        )
        stage = cls(homeserver, bot, config)
        stage.coordinator, stage.ana, stage.diego = coordinator, ana, diego
        await stage.process.start()
        try:
            stage.coordination = await coordinator.accept(lambda room: room.inviter == bot)
            stage.mesa = await stage.open_mesa("Lectura", {"Chile": [ana], "Argentina": [diego]})
        except BaseException:
            await stage.process.kill()
            raise
        return stage

    # --- What people do -------------------------------------------------------------------

    async def open_mesa(
        self,
        name: str,
        parties: Mapping[str, Sequence[Person]],
        *,
        moderators: Sequence[Person] = (),
    ) -> Mesa:
        """Have the coordinator open a mesa and import its lists; all enter."""
        command = f'!mesa crear "{name}" partes="{"; ".join(parties)}" zona=America/Santiago'
        if moderators:
            command += f' moderador="{"; ".join(person.user for person in moderators)}"'
        opened = await self.ask(self.coordinator, self.coordination, f"{command} idioma=es")
        found = re.search(r"MESA-\d+", opened.body)
        assert found is not None, opened.body
        mesa_id = found[0]
        lines = [
            f"{party};{person.user[1:].partition(':')[0]};;punto focal;;{person.user}"
            for party, people in parties.items()
            for person in people
        ]
        head = f"!lista importar mesa={mesa_id}\nparte;nombre;correo;rol;cargo;usuario de matrix"
        room = await self.coordinator.accept(lambda each: name in each.name)
        imported = await self.ask(self.coordinator, self.coordination, "\n".join([head, *lines]))
        named = [party for party, people in parties.items() if people]
        assert all(party in imported.body for party in named), imported.body
        for people in parties.values():
            for person in people:
                await person.accept(lambda each: each.room == room)
        return Mesa(mesa_id, name, room)

    async def list_person(
        self, person: Person, *, party: str = "Chile", joins: bool = True
    ) -> None:
        """Put somebody on the mesa's list; they enter."""
        name = person.user[1:].partition(":")[0]
        await self.ask(
            self.coordinator,
            self.coordination,
            f'!lista agregar {party} {person.user} "{name}" mesa={self.mesa.id}',
        )
        if joins:
            await person.accept(lambda each: each.room == self.mesa.room)

    async def ask(self, person: Person, room: str, text: str, *, timeout: float = 60) -> Seen:
        """Write to the bot and wait for its answer, a reply that the person reads unshielded."""
        return await self.answer(person, room, await person.send(room, text), timeout=timeout)

    async def answer(self, person: Person, room: str, to: str, *, timeout: float = 60) -> Seen:
        """The bot's answer to a message, as somebody reads it."""
        try:
            seen = await person.wait_for(
                room,
                lambda each: (each.sender, each.reply_to) == (self.bot, to) and not each.failed,
                timeout=timeout,
            )
        except TimeoutError:
            shown = "\n".join(str(each) for each in (await person.read(room))[-5:])
            logged = "\n".join(str(line) for line in self.process.log[-15:])
            raise AssertionError(f"no answer to {to}:\n{shown}\n{logged}") from None
        assert seen.shield == "NONE", seen
        return seen

    async def said(self, person: Person, room: str) -> list[Seen]:
        """What the bot said in a room, as somebody sees it."""
        return [seen for seen in await person.read(room) if seen.sender == self.bot]

    async def handled(self, *events: str, timeout: float = 60) -> None:
        """Until the bot is done with these events, answered or not."""
        marks = ", ".join("?" * len(events))
        query = f"select count(*) from inbox where handled_at is not null and event_id in ({marks})"
        async with asyncio.timeout(timeout), aiosqlite.connect(self._database) as database:
            while True:
                async with database.execute(query, events) as rows:
                    if await rows.fetchone() == (len(events),):
                        return
                await asyncio.sleep(0.1)

    # --- What they cannot do --------------------------------------------------------------

    async def call(
        self, token: str, method: str, path: str, body: Mapping[str, Any] | None = None
    ) -> dict[str, Any]:
        """A request of the client API by whoever has `token`."""
        return await self.homeserver.call(method, CLIENT + path, token=token, body=body)

    async def bots_device(self) -> tuple[str, Mapping[str, Any]]:
        """The id and the public keys of the bot's device."""
        body: dict[str, Any] = {"device_keys": {self.bot: []}}
        answer = await self.call(self.ana.token, "POST", "/keys/query", body)
        ((device, keys),) = answer["device_keys"][self.bot].items()
        return device, keys


def troubles(log: Sequence[Mapping[str, Any]]) -> list[Mapping[str, Any]]:
    """What the bot logged as an error, or printed past its log."""
    return [
        line
        for line in log
        if line.get("level") in ("error", "critical") or line.get("event") == "printed"
    ]
