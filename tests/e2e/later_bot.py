"""`mesas run` by a clock that its tests move: `python later_bot.py --config config.yaml`.

How many seconds it is ahead stands in the file `ahead` beside the configuration; SIGUSR1 has it
read again.
"""

from __future__ import annotations

import asyncio
import signal
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

from bot import logs
from bot.app import Bot
from bot.config import load_settings
from bot.running import until_stopped
from bot.services.timed import TOPIC


class Ahead:
    """The present moment, and some more."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self._by = timedelta()
        self.read()

    def read(self) -> None:
        """See by how much."""
        self._by = timedelta(seconds=float(self._file.read_text()))

    def __call__(self) -> datetime:
        """The moment."""
        return datetime.now(UTC) + self._by


async def work(config: Path) -> None:
    """Run until told to stop."""
    clock = Ahead(config.with_name("ahead"))
    async with Bot(load_settings(config), clock=clock) as bot:

        def moved() -> None:
            clock.read()
            bot.database.queues[TOPIC].put_nowait(clock())

        asyncio.get_running_loop().add_signal_handler(signal.SIGUSR1, moved)
        await bot.run()


if __name__ == "__main__":
    file = Path(sys.argv[sys.argv.index("--config") + 1])
    logs.configure()
    asyncio.run(until_stopped(lambda: work(file)))
