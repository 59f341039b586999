"""`mesas verify`: the bot's fingerprint; with `--watch`, verifications beside the running bot.

The two processes meet in the table `verifications`: whoever says first whether the emoji
match, here or in the coordination room, is heard.
"""

from __future__ import annotations

import asyncio
import os
import re
import sys
import threading
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime

from bot.config import Settings
from bot.i18n import Catalogs
from bot.matrix.account import Files
from bot.matrix.identity import Seeds
from storage import verifications
from storage.database import Database
from storage.migrate import open_database
from storage.verifications import Shown

POLL_S = 1.0


class Lines:
    """What is typed, line by line; None once there will be no more."""

    def __init__(self) -> None:
        self._typed: asyncio.Queue[str | None] = asyncio.Queue()
        self.ended = False

    def put(self, line: str | None) -> None:
        """A line, without its end."""
        self._typed.put_nowait(line)

    def forget(self) -> None:
        """Let go of what was typed before it was asked for."""
        while not self.ended and not self._typed.empty():
            self.ended = self._typed.get_nowait() is None

    async def next(self, within_s: float) -> str | None:
        """The next line; None if none came in time, or none will."""
        if self.ended:
            return None
        try:
            async with asyncio.timeout(within_s):
                line = await self._typed.get()
        except TimeoutError:
            return None
        self.ended = line is None
        return line


class Watch:
    """Asks about one verification after the other, and says how each ended."""

    def __init__(
        self,
        database: Database,
        lines: Lines,
        text: Callable[..., str],
        say: Callable[[str], None],
        *,
        poll_s: float = POLL_S,
    ) -> None:
        self._database = database
        self._lines = lines
        self._text = text
        self._say = say
        self._poll_s = poll_s
        self._asked: set[int] = set()
        self._answered: set[int] = set()

    async def run(self) -> None:
        """Go on until cancelled, or until nothing more can be typed."""
        self._say(self._text("verificacion-watch-waiting"))
        while True:
            async with self._database.read() as tx:
                waiting = await verifications.under_way(tx)
            for each in waiting:
                if each.id not in self._asked and each.matches is None:
                    self._asked.add(each.id)
                    await self._ask(each)
            await self._tell_ends()
            if self._lines.ended and not self._answered:
                return
            await asyncio.sleep(self._poll_s)
            self._lines.forget()

    async def _ask(self, shown: Shown) -> None:
        self._say(self._text("verificacion-watch-ask", user=shown.user, device=shown.device))
        for place, number in enumerate(shown.emoji, start=1):
            self._say(f"  {place}. {self._text(f'emoji-{number}')}")
        self._say(self._text("verificacion-watch-question"))
        yes, no = (self._text(f"verificacion-watch-{each}").split() for each in ("yes", "no"))
        while not self._lines.ended:
            line = await self._lines.next(self._poll_s)
            word = "" if line is None else line.strip().casefold()
            if word in (*yes, *no):
                await self._answer(shown, matches=word in yes)
                return
            if word:
                self._say(self._text("verificacion-watch-again"))
            elif await self._is_settled(shown):
                self._say(self._text("verificacion-watch-late"))
                return

    async def _answer(self, shown: Shown, *, matches: bool) -> None:
        async with self._database.write() as tx:
            taken = await verifications.answer(
                tx, shown.id, matches=matches, by=None, now=datetime.now(UTC)
            )
        if taken:
            self._answered.add(shown.id)
        self._say(self._text("verificacion-watch-noted" if taken else "verificacion-watch-late"))

    async def _is_settled(self, shown: Shown) -> bool:
        async with self._database.read() as tx:
            now = await verifications.get(tx, shown.id)
        return now is None or now.matches is not None or now.outcome is not None

    async def _tell_ends(self) -> None:
        for number in sorted(self._answered):
            async with self._database.read() as tx:
                shown = await verifications.get(tx, number)
            if shown is not None and shown.outcome is not None:
                self._answered.discard(number)
                self._say(self._text(f"verificacion-ended-{shown.outcome}", user=shown.user))


async def fingerprint(settings: Settings) -> bool:
    """Print the fingerprint of the bot's identity, to be compared in people's clients."""
    catalogs = Catalogs.load()
    seeds = await asyncio.to_thread(Seeds.load, Files(settings.data_dir).seeds)
    key = "revision-fingerprint" if seeds else "revision-fingerprint-none"
    shown = " ".join(re.findall(".{1,4}", seeds.master.public)) if seeds else ""
    _print(catalogs.plain(settings.language, key, {"fingerprint": shown}))
    return seeds is not None


async def watch(settings: Settings) -> bool:
    """Watch at this terminal until it is closed; False if nobody is asked here at all."""
    catalogs = Catalogs.load()

    def text(key: str, **args: object) -> str:
        return catalogs.plain(settings.language, key, args)

    mode = settings.crypto.verification
    if mode != "operator":
        _print(text("verificacion-watch-idle", mode=mode))
        return False
    database = await open_database(settings.database_url)
    try:
        await Watch(database, _typed(), text, _print).run()
    finally:
        await database.close()
    return True


def _print(line: str) -> None:
    print(line, flush=True)  # noqa: T201 - the command line's own output


def _typed() -> Lines:
    """The lines of standard input, whatever it is: a terminal, a pipe, nothing."""
    lines, loop = Lines(), asyncio.get_running_loop()

    def read() -> None:
        rest = b""
        with suppress(RuntimeError):  # the loop has ended before the input
            with suppress(OSError):  # there is no input
                while part := os.read(0, 4096):
                    *whole, rest = (rest + part).split(b"\n")
                    for line in whole:
                        loop.call_soon_threadsafe(lines.put, line.decode(errors="replace"))
            loop.call_soon_threadsafe(lines.put, None)

    sys.stdout.reconfigure(errors="replace")  # type: ignore[union-attr]
    # Nothing can interrupt a read that waits: the thread ends with the process.
    threading.Thread(target=read, daemon=True).start()
    return lines
