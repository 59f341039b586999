"""A bot whose meetings are moved as their reminders fire, and that is killed meanwhile."""

from __future__ import annotations

import asyncio
import os
import random
import signal
import sys
from datetime import timedelta

from sqlalchemy import insert
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.ids import EventId
from bot.domain.message import Message
from bot.i18n import LANGUAGES
from storage import facts, outbox, tables
from storage.database import Database, make_engine
from tests.chat.world import (
    BRAZILIAN,
    CATALOGS,
    FOCAL_POINT,
    MODERATOR,
    NOW,
    OFFICIAL,
    ROOM,
    open_world,
)

DAY, HOUR, MINUTE = timedelta(days=1), timedelta(hours=1), timedelta(minutes=1)
STEPS: list[tuple[timedelta, str]] = [
    (timedelta(), "!reunion programar 2027-01-24 15:00 titulo=Uno"),
    (timedelta(), "!reunion programar 2027-01-17 15:00 titulo=Dos"),
    (MINUTE, "!reunion programar 2027-01-15 18:00 titulo=Tres"),
    (2 * HOUR, ""),  # an hour before the third
    (2 * HOUR + MINUTE, "!reunion mover REU-3 2027-01-15 18:10"),  # said again an hour before
    (2 * HOUR + 10 * MINUTE, "!recordatorio crear en 30 min Firmar"),
    (2 * HOUR + 50 * MINUTE, "!reunion mover REU-3 2027-01-15 19:30"),  # as ten minutes are due
    (3 * HOUR + 30 * MINUTE, ""),
    (4 * HOUR + 20 * MINUTE, ""),
    (DAY, "!reunion mover REU-2 2027-01-18 15:00"),  # as one day is due
    (2 * DAY - MINUTE, ""),
    (2 * DAY, "!reunion mover REU-1 2027-01-25 15:00"),
    (3 * DAY - HOUR, ""),
    (3 * DAY - HOUR, "!reunion mover REU-1 2027-01-26 15:00"),
    (3 * DAY - 10 * MINUTE, ""),
    (4 * DAY, ""),
    (5 * DAY, "!reunion mover REU-1 2027-01-21 15:00"),  # a day before it is due at once
    (6 * DAY - HOUR, "!reunion mover REU-1 2027-01-21 15:05"),
    (6 * DAY - HOUR + 5 * MINUTE, ""),
    (6 * DAY - 5 * MINUTE, ""),
    (7 * DAY, ""),
]
"""When, and what the moderator writes just before the clock looks."""


class Killing(Database):
    """Ends the process at the so manieth commit, before it or after."""

    def __init__(self, url: str, at: int, *, after: bool) -> None:
        super().__init__(make_engine(url))
        self._left, self._after = at, after

    async def end(self, connection: AsyncConnection, *, commit: bool, writes: bool) -> None:
        if not (commit and writes):
            await super().end(connection, commit=commit, writes=writes)
            return
        self._left -= 1
        if self._left == 0 and not self._after:
            os.kill(os.getpid(), signal.SIGKILL)
        await super().end(connection, commit=commit, writes=writes)
        if self._left == 0:
            os.kill(os.getpid(), signal.SIGKILL)


async def furnish(url: str) -> None:
    async with open_world(url) as world, world.database.write() as tx:
        for user in (MODERATOR, FOCAL_POINT, OFFICIAL, BRAZILIAN):
            values = {"room_id": ROOM, "user_id": user, "membership": "join"}
            await tx.execute(insert(tables.memberships).values(values))


async def go_on(url: str, at: int, *, after: bool) -> None:
    """Go on from the step that was the last to be begun."""
    database = Killing(url, at, after=after)
    async with open_world(url, furnished=database) as world:
        async with database.read() as tx:
            first = await facts.get(tx, "step") or 0
        for number in range(first, len(STEPS)):
            since, line = STEPS[number]
            world.now = NOW + since
            await _say(world, number, line)
            for each in world.services.timed:
                await each.run_due(world.now)
            async with database.write() as tx:
                await facts.put(tx, "step", number + 1)


async def _say(world, number: int, line: str) -> None:  # type: ignore[no-untyped-def]
    """As the inbox: a message that was answered is not handled again."""
    event = EventId(f"$step-{number}")
    async with world.database.read() as tx:
        answered = await outbox.is_written(tx, f"reply-{event}")
    if line and not answered:
        message = Message(ROOM, event, MODERATOR, line, None, "m.text", world.now)
        await world.dispatcher.handle(message, world._handled)


def main(whole: str, killed: str, seed: str) -> None:
    """Run it through once, and once killed again and again; how often is printed."""
    for language in LANGUAGES:  # read once, and not by each child
        CATALOGS.plain(language, "recordatorio-moment", {"at": ""})
    rng = random.Random(int(seed))
    for url in (whole, killed):
        _in_child(furnish(url))
    assert _in_child(go_on(whole, 0, after=False)) == 0
    kills = 0
    while _in_child(go_on(killed, rng.randint(1, 9), after=rng.random() < 0.5)) != 0:
        kills += 1
    sys.stdout.write(f"{kills}\n")


def _in_child(work) -> int:  # type: ignore[no-untyped-def]
    """A process of its own that has imported all there is; how it ended."""
    child = os.fork()
    if child == 0:
        asyncio.run(work)
        os._exit(0)
    work.close()
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
