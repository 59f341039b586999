"""A mesa whose tests choose what time it is: bot and homeserver agree on it.

The bot runs by a clock that is ahead, and on its way to the homeserver every event gets the time
that this clock showed when it was sent. Officials' own devices keep the true time, which matters
to nothing that the bot does.
"""

from __future__ import annotations

import asyncio
import os
import re
import signal
from collections.abc import Sequence
from datetime import UTC, datetime, time, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import aiosqlite
from aiohttp import web

from bot.demo.bot_process import BotProcess, write_config
from bot.demo.homeserver import Homeserver
from tests.e2e.people import Person, Seen
from tests.e2e.reading import misread
from tests.e2e.stage import PASSWORD, Stage
from tests.e2e.way import Way

ZONE = ZoneInfo("America/Santiago")
"""The mesa's."""
START = datetime(2027, 1, 4, 13, tzinfo=UTC)
"""A Monday morning, in the summer of those whose clocks change."""
JITSI = "https://meet.example.org"

_PROGRAM = ("-P", str(Path(__file__).with_name("later_bot.py")))
_SENT_AT = re.compile(rb'("origin_server_ts":\s*)([0-9]{1,14})')
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_WAITING = """
    select (select count(*) from inbox where handled_at is null)
         + (select count(*) from outbox where sent_at is null and failed is null)
         + (select count(*) from intents where done_at is null and failed is null)
         + (select count(*) from reminders where next_at <= :now)
         + (select count(*) from portadas where due_at <= :now)
         + (select count(*) from welcomes where due_at <= :now)
         + (select count(*) from meetings where next_at <= :now)
"""
_LAST = """
    select event_id from outbox where room_id = :room and event_id is not null
    order by id desc limit 1
"""


def id_in(said: Seen | str, kind: str) -> str:
    """The id of that kind, `ACU-3`, in what the bot said."""
    body = said if isinstance(said, str) else said.body
    found = re.search(rf"{kind}-[0-9]+", body)
    assert found is not None, body
    return found[0]


class Later(Way):
    """The bot's way to a homeserver, where it is later than it is."""

    def __init__(self, homeserver: str) -> None:
        super().__init__(homeserver)
        self.ahead = timedelta()
        self._moves: list[tuple[int, int]] = []  # since when it is how much later, in milliseconds

    def move(self, by: timedelta) -> None:
        """Let some time go by."""
        self.ahead += by
        now_ms = int(datetime.now(UTC).timestamp() * 1000)
        self._moves.append((now_ms, self.ahead // timedelta(milliseconds=1)))

    async def _pass_on(self, request: web.Request, path: str, body: bytes) -> web.Response:
        answer = await super()._pass_on(request, path, body)
        if answer.content_type == "application/json" and isinstance(answer.body, bytes):
            answer.body = _SENT_AT.sub(self._moved, answer.body)
        return answer

    def _moved(self, found: re.Match[bytes]) -> bytes:
        sent = int(found[2])
        ahead = next((by for since, by in reversed(self._moves) if since <= sent), 0)
        return found[1] + str(sent + ahead).encode()


class LaterStage(Stage):
    """A mesa of Chile, Perú and Brasil on a bot by that clock; `later` sets it up.

    The coordinator moderates it too, ana is Chile's focal point and diego Perú's. Brasil has
    nobody yet.
    """

    way: Later
    nadia: str
    """Of Chile, and not yet in the room."""
    zoe: Person
    """An official of another mesa."""

    def __init__(self, homeserver: Homeserver, bot: str, config: Path) -> None:
        super().__init__(homeserver, bot, config)
        self.process = BotProcess(config, _PROGRAM)
        self._read: dict[str, int] = {}

    @classmethod
    async def later(
        cls, way: Later, homeserver: Homeserver, folder: Path, people: Sequence[Person]
    ) -> LaterStage:
        """Start the bot; `people` are the coordinator, ana, diego and zoe."""
        bot = await homeserver.register("later", PASSWORD)
        config = write_config(
            folder,
            homeserver=way.url,
            user_id=bot,
            password=PASSWORD,
            coordinators=[people[0].user],
            extra={"jitsi": {"url": JITSI}, "coordination": {"daily_at": "08:00"}},
        )
        stage = cls(homeserver, bot, config)
        stage.way = way
        way.move(START - datetime.now(UTC))
        stage.coordinator, stage.ana, stage.diego, stage.zoe = people
        stage._tell_clock()
        try:
            await stage._furnish()
        except BaseException:
            await stage.process.kill()
            raise
        return stage

    async def _furnish(self) -> None:
        await self.process.start()
        carla, ana, diego = self.coordinator, self.ana, self.diego
        self.coordination = await carla.accept(lambda room: room.inviter == self.bot)
        parties = {"Chile": [ana], "Perú": [diego], "Brasil": []}
        self.mesa = await self.open_mesa("Lectura", parties, moderators=[carla])
        await self.open_mesa("Escritura", {"Uruguay": [self.zoe], "Paraguay": []})
        self.nadia = await self.homeserver.register("nadia", PASSWORD)
        listed = f'!lista agregar Chile {self.nadia} "Nadia" mesa={self.mesa.id}'
        await self.ask(carla, self.coordination, listed)
        await self.settled()
        await self.wait(timedelta(minutes=2))  # until all have been welcomed

    @property
    def all(self) -> tuple[Person, ...]:
        """Everybody who is in the mesa from the beginning."""
        return self.coordinator, self.ana, self.diego

    # --- The clock ------------------------------------------------------------------------

    def now(self) -> datetime:
        """What time it is for the bot."""
        return datetime.now(UTC) + self.way.ahead

    async def wait(self, by: timedelta) -> None:
        """Let some time go by, and the bot do all that falls due."""
        self.way.move(by)
        self._tell_clock()
        if self.process.running:
            os.kill(self.process.pid, signal.SIGUSR1)
            await self.settled()

    async def wait_until(self, moment: datetime) -> None:
        """Let the time until `moment` go by."""
        await self.wait(moment - self.now())

    def _tell_clock(self) -> None:
        self.config.with_name("ahead").write_text(str(self.way.ahead.total_seconds()))

    async def settled(self, *, timeout: float = 60) -> None:
        """Until the bot has nothing left to do at this moment, and people see what it did."""
        async with asyncio.timeout(timeout), aiosqlite.connect(self._database) as database:
            while True:
                now = (self.now() - _EPOCH) // timedelta(microseconds=1)
                async with database.execute(_WAITING, {"now": now}) as rows:
                    if await rows.fetchone() == (0,):
                        break
                await asyncio.sleep(0.05)
            async with database.execute(_LAST, {"room": self.mesa.room}) as rows:
                last = await rows.fetchone()
        if last is not None:
            await asyncio.gather(*(each.wait_event(self.mesa.room, last[0]) for each in self.all))

    def day(self, ahead: int) -> str:
        """The date in so many days, as people write it."""
        return (self.now().astimezone(ZONE) + timedelta(days=ahead)).date().isoformat()

    # --- What people do and read -----------------------------------------------------------------

    def next(self, clock: time) -> datetime:
        """The next time that the mesa's clocks show this."""
        moment = datetime.combine(self.now().astimezone(ZONE).date(), clock, ZONE)
        return moment if moment > self.now() else moment + timedelta(days=1)

    async def upload(self, person: Person, name: str, data: bytes) -> str:
        """Post a file in the mesa; the id of the document it is kept as."""
        event = await person.upload(self.mesa.room, data, name, "application/pdf")
        await person.wait_for(
            self.mesa.room,
            lambda seen: seen.event_id == event and self.bot in seen.reactions.get("📎", ()),
        )
        listed = await self.ask(person, self.mesa.room, "!documento lista")
        return next(id_in(line, "DOC") for line in listed.body.splitlines() if name in line)

    async def misread(self) -> list[str]:
        """What is wrong with what the bot said to these people since this was last asked."""
        wrong: list[str] = []
        for person in self.all:
            rooms = [each.room for each in await person.rooms() if each.membership == "join"]
            for seen in [seen for room in rooms for seen in await self.said(person, room)]:
                state = f"{person.user} {seen.event_id}"
                if self._read.get(state) != seen.edits:
                    self._read[state] = seen.edits
                    wrong += [f"{each}: {seen}" for each in misread(seen)]
        return wrong
