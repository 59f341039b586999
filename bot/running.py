"""`mesas run`: the bot until it is told to stop, begun again as long as that can help."""

from __future__ import annotations

import asyncio
import contextlib
import signal
from collections.abc import Awaitable, Callable

import structlog

from bot.app import Bot
from bot.config import Settings
from bot.matrix.account import StoreLost
from bot.matrix.homeserver import Backoff
from bot.matrix.identity import IdentityLost
from bot.matrix.store import StoreInUse
from bot.ports import RefusedByServer, Unavailable
from storage.away import DatabaseAway
from storage.blobs.keeping import KeyLost
from storage.migrate import DatabaseTooNew

log = structlog.get_logger(__name__)

_UNABLE = (StoreInUse, StoreLost, IdentityLost, KeyLost, DatabaseTooNew, RefusedByServer)


async def run(settings: Settings) -> bool:
    """Run the bot until SIGINT or SIGTERM; False if it cannot run as things are.

    While the homeserver is away at the start it waits; `mesas check` says what
    to do about everything else that stops it.
    """
    backoff = Backoff()

    async def until_device_lost() -> None:
        try:
            async with Bot(settings) as bot:
                backoff.reset()
                await bot.run()
        except* StoreLost:
            wait_s = backoff.next_s()
            log.warning("device_lost", wait_s=round(wait_s, 1))
            await asyncio.sleep(wait_s)  # and begin anew, as another device

    async def work() -> None:
        while True:
            try:
                await until_device_lost()
            except Unavailable as error:
                wait_s = backoff.next_s()
                away = "database_away" if isinstance(error, DatabaseAway) else "homeserver_away"
                log.warning(away, error=str(error), wait_s=round(wait_s, 1))
                await asyncio.sleep(wait_s)

    able = True
    try:
        await until_stopped(work)
    except* _UNABLE as group:
        for error in group.exceptions:
            log.error("stopped", reason=type(error).__name__, what=str(error), next="mesas check")  # noqa: TRY400
        able = False
    return able


async def until_stopped(work: Callable[[], Awaitable[None]]) -> None:
    """Do `work` until it ends or the process is told to stop."""
    task = asyncio.ensure_future(work())
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(number, task.cancel)
    with contextlib.suppress(asyncio.CancelledError):
        await task
