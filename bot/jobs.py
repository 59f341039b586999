"""Periodic work. APScheduler is only the clock: what is due is always read from the database."""

from __future__ import annotations

import asyncio

import structlog
from apscheduler.schedulers.asyncio import AsyncIOScheduler

from bot.matrix.client import Client
from bot.ports import Clock, RefusedByServer, Unavailable
from bot.services.access import Access
from storage.database import Database

log = structlog.get_logger(__name__)

_RECOUNT_EVERY_MIN = 60


class Jobs:
    """What happens by the clock: at start and every hour, who is in each room is checked."""

    def __init__(self, database: Database, client: Client, access: Access, *, clock: Clock) -> None:
        self._database = database
        self._client = client
        self._access = access
        self._clock = clock

    async def run(self) -> None:
        """Run the jobs until cancelled; the first time once the first sync is handled."""
        await self._client.sync.handled_one.wait()
        scheduler = AsyncIOScheduler(
            job_defaults={"misfire_grace_time": None, "coalesce": True, "max_instances": 1}
        )
        scheduler.add_job(
            self.recount, "interval", minutes=_RECOUNT_EVERY_MIN, next_run_time=self._clock()
        )
        scheduler.start()
        try:
            await asyncio.Event().wait()
        finally:
            scheduler.shutdown(wait=False)

    async def recount(self) -> None:
        """See with the server who is in each mesa; have put right what is not."""
        for room in list(self._client.view.rooms.values()):
            if room.kind not in ("mesa", "coordination"):
                continue
            try:
                amiss = await self._client.recount(room.id)
            except (Unavailable, RefusedByServer) as error:
                log.warning("recount_failed", room=room.id, error=str(error))
                continue
            if amiss:
                cause = f"recount-{room.id}-{self._clock().isoformat()}"
                async with self._database.write() as tx:
                    await self._access.settle(tx, room.mesa, cause=cause)
