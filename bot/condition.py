"""How the bot is: for `!estado`, for `/health` and for `/metrics`."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime
from importlib.metadata import version

from prometheus_client import CollectorRegistry, Gauge
from sqlalchemy.exc import SQLAlchemyError

from bot.matrix.client import Client
from bot.ports import Clock, Unavailable
from bot.services.status import Status
from bot.web.app import Health
from storage import inbox, intents, mesas, outbox
from storage.database import Database, Transaction

_SYNC_LATE_S = 120


class Condition:
    """Looks at the parts of a running bot."""

    def __init__(
        self, database: Database, client: Client, clock: Clock, ready: asyncio.Event
    ) -> None:
        self._database = database
        self._client = client
        self._clock = clock
        self._ready = ready

    async def status(self, tx: Transaction) -> Status:
        """What `!estado` says."""
        age = self._sync_age_s()
        return Status(
            version=version("mesas"),
            rooms=len(self._client.view.rooms),
            mesas=len(await mesas.all_of(tx)),
            synced_at=None
            if age is None
            else datetime.fromtimestamp(self._clock().timestamp() - age, UTC),
            inbox=await inbox.backlog(tx),
            outbox=await outbox.backlog(tx),
            intents=await intents.backlog(tx),
            signed=self._client.machine.own_device_keys is not None,
            database="SQLite" if self._database.is_sqlite else "PostgreSQL",
            guarded=self._client.guard.is_there,
        )

    async def health(self) -> Health:
        """Each part in a word."""
        age = self._sync_age_s()
        parts = {"sync": "waiting" if age is None else "ok" if age < _SYNC_LATE_S else "late"}
        try:
            async with self._database.read() as tx:
                now = await self.status(tx)
        except (SQLAlchemyError, OSError, Unavailable):
            parts["database"] = "away"
        else:
            parts |= {
                "database": "ok",
                "identity": "ok" if now.signed else "unsigned",
                "inbox": f"{now.inbox} waiting",
                "outbox": f"{now.outbox} waiting",
                "intents": f"{now.intents} waiting",
            }
        return Health(ready=self._ready.is_set(), parts=parts)

    def metrics(self) -> CollectorRegistry:
        """For Prometheus."""
        registry = CollectorRegistry()
        gauge = Gauge("mesas_sync_age_seconds", "Since the last sync handled", registry=registry)
        gauge.set_function(lambda: self._sync_age_s() or 0.0)
        rooms = Gauge("mesas_rooms", "Rooms the bot is in", registry=registry)
        rooms.set_function(lambda: len(self._client.view.rooms))
        return registry

    def _sync_age_s(self) -> float | None:
        handled_at = self._client.sync.handled_at
        return None if handled_at is None else asyncio.get_running_loop().time() - handled_at
