"""Killing the bot: at a request it makes, at any moment, while it starts."""

from __future__ import annotations

import asyncio
import contextlib
import itertools
import random
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field

from bot.demo.bot_process import BotFailed
from tests.e2e.crash.script import Needed
from tests.e2e.crash.stream import Stream
from tests.e2e.way import Moment
from tests.e2e.world import World


@dataclass(frozen=True)
class Aim:
    """What the bot is doing when it is killed."""

    method: str
    part: str
    """Of the path."""
    moment: Moment
    needed: Needed = ""
    holding: bytes = b""
    """In the body."""

    def __str__(self) -> str:
        """For whoever reads what was done."""
        words = (self.method, self.part, self.holding.decode(), self.moment)
        return " ".join(filter(None, words))


_SEND = "/send/m.room.encrypted/"
_DOWNLOAD = "/_matrix/client/v1/media/download/"
_UPLOAD = "/_matrix/media/v3/upload"
_REACTION = "/send/m.reaction/"
_EDIT = b'"m.replace"'
_KEPT = "📎".encode()

FIRST = (
    Aim("POST", "/createRoom", "after", "opening"),
    Aim("GET", _DOWNLOAD, "midway", "file"),
    Aim("PUT", _SEND, "after"),
    Aim("PUT", _REACTION, "after", "file", _KEPT),
)
"""In every run."""
OTHERS = (
    Aim("PUT", _SEND, "before"),
    Aim("PUT", _SEND, "under way"),
    Aim("PUT", _SEND, "before", holding=_EDIT),
    Aim("PUT", _SEND, "under way", holding=_EDIT),
    Aim("PUT", _SEND, "after", holding=_EDIT),
    Aim("PUT", _REACTION, "before", "file", _KEPT),
    Aim("PUT", _REACTION, "under way", "file", _KEPT),
    Aim("GET", _DOWNLOAD, "before", "file"),
    Aim("GET", _DOWNLOAD, "after", "file"),
    Aim("POST", _UPLOAD, "before", "sending"),
    Aim("POST", _UPLOAD, "under way", "sending"),
    Aim("POST", _UPLOAD, "after", "sending"),
    Aim("GET", "/event/", "after", "mark"),
    Aim("POST", "/createRoom", "before", "opening"),
    Aim("POST", "/createRoom", "under way", "opening"),
    Aim("PUT", "/state/m.room.pinned_events", "under way", "opening"),
    Aim("PUT", "/state/m.room.pinned_events", "after", "opening"),
    Aim("POST", "/invite", "under way"),
    Aim("POST", "/invite", "after"),
    Aim("POST", "/kick", "after"),
    Aim("PUT", "/state/org.mesas.allowed", "after"),
    Aim("PUT", "/sendToDevice/", "before"),
    Aim("PUT", "/sendToDevice/", "after"),
    Aim("POST", "/keys/query", "after"),
    Aim("GET", "/messages", "after"),
)


def aims(rng: random.Random) -> Iterator[Aim]:
    """The first ones, then all others in any order, and again."""
    return itertools.cycle([*FIRST, *rng.sample(OTHERS, len(OTHERS))])


@dataclass
class Killer:
    """Kills the bot, and notes when; whenever it is dead, time passes for what recurs."""

    world: World
    rng: random.Random
    done: Counter[str] = field(default_factory=Counter)
    passed: dict[tuple[int, int], str] = field(default_factory=dict)
    """Reminders by number and moment that fell due while the bot was dead: their texts."""

    async def at(self, aim: Aim, playing: asyncio.Task[None]) -> None:
        """Kill the bot while it makes a request, or in the end if it does not come to make it."""
        trap = self.world.way.set_trap(aim.method, aim.part, aim.moment, aim.holding)
        sprung = asyncio.create_task(trap.sprung.wait())

        async def nothing_more() -> None:
            await asyncio.shield(playing)
            await self.world.idle()

        idle = asyncio.create_task(nothing_more())
        await asyncio.wait({sprung, idle}, return_when=asyncio.FIRST_COMPLETED)
        await self.kill(str(aim) if trap.sprung.is_set() else "idle")
        self.world.way.put_away(trap)
        for task in (sprung, idle):
            task.cancel()
        await asyncio.gather(sprung, idle, return_exceptions=True)

    async def after(self, stream: Stream, steps: int) -> None:
        """Kill the bot at a random moment of the 300 ms after some more steps."""
        while not stream.written.empty():
            stream.written.get_nowait()
        for _ in range(steps):
            await stream.written.get()
        await asyncio.sleep(self.rng.uniform(0, 0.3))
        await self.kill("anywhere")

    async def starting(self) -> None:
        """Kill the bot while it starts: at any moment, or when its first sync has come."""
        starting = asyncio.create_task(self.world.bot.start())
        if self.rng.random() < 0.5:
            await asyncio.sleep(self.rng.uniform(0.5, 4))
            await self.kill("starting")
        else:
            trap = self.world.way.set_trap("GET", "/sync", "after")
            sprung = asyncio.create_task(trap.sprung.wait())
            await asyncio.wait({sprung, starting}, return_when=asyncio.FIRST_COMPLETED)
            sprung.cancel()
            await self.kill("first sync")
            self.world.way.put_away(trap)
        with contextlib.suppress(BotFailed):
            await starting

    async def kill(self, what: str) -> None:
        """Kill the bot. What recurs then falls due: hours pass for it before the next start."""
        await self.world.bot.kill()
        self.done[what] += 1
        now = time.time_ns() // 1000
        rows = self.world.rows(
            "SELECT id, text, next_at FROM reminders WHERE rule IS NOT NULL AND next_at > ?", now
        )
        for number, text, next_at in rows:
            times = 1 + sum(each == number for each, _ in self.passed)
            # Far apart, so that no moment is lived through twice.
            due = next_at - times * 500 * 60_000_000
            self.world.rows("UPDATE reminders SET next_at = ? WHERE id = ?", due, number)
            self.passed[number, due] = text

    def let_portadas_rest(self) -> int:
        """With the bot dead, the minute between two edits passes; the moment when."""
        now = time.time_ns() // 1000
        self.world.rows("UPDATE portadas SET due_at = ? WHERE due_at > ?", now, now)
        return now
