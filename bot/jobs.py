"""Periodic work. APScheduler is only the clock: what is due is always read from the database."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from datetime import datetime, timedelta

import structlog
from apscheduler.schedulers.asyncio import AsyncIOScheduler

from bot.domain.ids import EventId, RoomId
from bot.matrix.client import Client
from bot.matrix.pinned import pinned
from bot.ports import Clock, Meddling, RefusedByServer, Unavailable
from bot.services.access import Access
from bot.services.mending import Mending
from bot.services.timed import TOPIC, Timed
from storage.database import Database

log = structlog.get_logger(__name__)

_RECOUNT_EVERY_MIN = 60
_LOOK_EVERY = timedelta(seconds=30)


class Jobs:
    """What happens by the clock: what is due, as it falls due; every hour, who is in each room."""

    def __init__(
        self,
        database: Database,
        client: Client,
        access: Access,
        mending: Mending,
        *,
        timed: Sequence[Timed],
        clock: Clock,
    ) -> None:
        self._timed = timed
        self._database = database
        self._client = client
        self._access = access
        self._mending = mending
        self._clock = clock

    async def run(self) -> None:
        """Run the jobs until cancelled; the first time once the first sync is handled."""
        await self._client.sync.handled_one.wait()
        await self._client.comeback.over.wait()
        scheduler = AsyncIOScheduler(
            job_defaults={"misfire_grace_time": None, "coalesce": True, "max_instances": 1}
        )
        scheduler.add_job(
            self.recount, "interval", minutes=_RECOUNT_EVERY_MIN, next_run_time=self._clock()
        )
        scheduler.start()
        try:
            await self.run_due()
        finally:
            scheduler.shutdown(wait=False)

    async def run_due(self) -> None:
        """Do what is due, for ever; what a transaction `wake`s for is seen when it commits."""
        woken = self._database.queues[TOPIC]
        while True:
            next_at = self._clock() + _LOOK_EVERY
            for each in self._timed:
                try:
                    foreseen = await each.run_due(self._clock())
                except Unavailable as error:
                    log.warning("due_waits", what=type(each).__name__, error=str(error))
                    continue
                except Exception:  # the boundary: one that fails must not stop the others
                    log.error("due_failed", what=type(each).__name__, exc_info=True)
                    continue
                next_at = min(next_at, foreseen or next_at)
            # Somebody may commit what is due sooner while we wait, or did while we worked.
            while (wait_s := (next_at - self._clock()).total_seconds()) > 0:
                try:
                    # Not `wait_for`: where something wakes us as we are cancelled, Python 3.11's
                    # forgets the latter, and the bot would never stop.
                    async with asyncio.timeout(wait_s):
                        handed = await woken.get()
                except TimeoutError:
                    break
                if not isinstance(handed, datetime):
                    break  # a commit's answer was lost: what it woke for is in the database
                next_at = min(next_at, handed)

    async def recount(self) -> None:
        """See with the server who is in each mesa, and its rules; have put right what is not."""
        await self._client.guard.look()
        for room in list(self._client.view.rooms.values()):
            if room.kind not in ("mesa", "coordination") or await self._client.is_out(room.id):
                continue
            try:
                state = await self._client.rules.state(room.id)
                amiss = await self._client.recount(room.id, state)
            except (Unavailable, RefusedByServer) as error:
                log.warning("recount_failed", room=room.id, error=str(error))
                if isinstance(error, RefusedByServer):
                    await self._look_for(room.id)
                continue
            async with self._database.read() as tx:
                wanted = await self._mending.wanted(tx, room.id)
                unpinned = await self._mending.is_unpinned(tx, room.id, pinned(state))
            if wanted is None:
                continue
            to_be = wanted.target
            meddled, stale = self._client.rules.look(
                room.id, state, to_be.powers, to_be.admitted, read_only=to_be.read_only
            )
            cause = f"recount-{room.id}-{self._clock().isoformat()}"
            if amiss or meddled or stale or unpinned:
                async with self._database.write() as tx:
                    if meddled:
                        await self._mending.meddled(tx, room.id, (), cause=f"mend-{cause}")
                    if unpinned:
                        await self._mending.pins_changed(tx, room.id, cause)
                    if amiss or stale:  # staff is named in the settings, which may have changed
                        await self._access.settle(tx, room.mesa, cause=cause)

    async def _look_for(self, room: RoomId) -> None:
        """A room of ours that the server shows us nothing of: it may be gone."""
        me = self._access.me
        how = Meddling("member", me, EventId(f"$gone-{room}"), self._clock())
        try:
            if not await self._client.is_gone(room):
                return
        except (Unavailable, RefusedByServer) as error:
            log.warning("room_not_found", room=room, error=str(error))
            return
        async with self._database.write() as tx:
            await self._mending.put_out(tx, room, how)
        await self._client.gone(room)
