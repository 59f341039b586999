"""The composition root: builds every part, runs them, closes in reverse."""

from __future__ import annotations

import asyncio
from contextlib import AsyncExitStack
from datetime import UTC, datetime
from functools import partial

import structlog

import commands
from bot.backup.placing import finish as finish_restore
from bot.building.acts import acts_of
from bot.building.parts import Parts, login_of, surroundings_of
from bot.building.routes import pages_of, routes_of
from bot.chat.command import Registry
from bot.chat.dispatcher import Dispatcher
from bot.condition import Condition
from bot.config import Settings
from bot.domain.ids import RoomId, UserId
from bot.edge import Edge
from bot.i18n import Catalogs
from bot.jobs import Jobs
from bot.matrix.client import Client
from bot.matrix.registrar import registrar_of
from bot.ports import Clock, Unavailable
from bot.services.acts import Acts
from bot.services.assemble import assemble
from bot.services.coordination import OpenCoordination
from bot.services.devices import tell_of_new_device
from bot.services.directs import Directs
from bot.services.history import Latecomers
from bot.services.mending import Mending
from bot.services.restored import tell_of_restore
from bot.services.timed import Timed
from bot.services.verifications import Verifications, Words
from bot.web.app import make_app, serve
from storage import mesas
from storage.blobs.keeping import open_blobs
from storage.blobs.store import store_at
from storage.database import Database, Transaction
from storage.migrate import open_database

log = structlog.get_logger(__name__)

_SWEEP_EVERY_S = 6 * 3600


def utc_now() -> datetime:
    """The present moment."""
    return datetime.now(UTC)


class Bot:
    """The bot, built and connected but not yet following anything.

    `async with Bot(settings)` builds it; `run` runs it until cancelled.
    """

    def __init__(
        self, settings: Settings, *, clock: Clock = utc_now, registry: Registry | None = None
    ) -> None:
        self.settings = settings
        self.clock = clock
        self._registry = registry
        self._stack = AsyncExitStack()
        self.database: Database
        self.web_port = 0
        self.ready = asyncio.Event()

    async def __aenter__(self) -> Bot:
        """Open the database, log in, put the services together and serve the pages."""
        async with self._stack as stack:
            self._parts = await self._open(stack)
            condition = Condition(self.database, self._client, self.clock, self.ready)
            self._build(condition)
            pages = pages_of(self._parts)
            routes = routes_of(self._parts, self._services, pages, self.clock)
            app = make_app(condition.health, condition.metrics(), pages, routes)
            web = self.settings.web
            self.web_port = await stack.enter_async_context(
                serve(app, host=web.host, port=web.port)
            )
            self._stack = stack.pop_all()
        return self

    async def __aexit__(self, *_error: object) -> None:
        """Close everything in reverse."""
        await self._stack.aclose()

    async def _open(self, stack: AsyncExitStack) -> Parts:
        settings = self.settings
        catalogs = Catalogs.load()
        settings.data_dir.mkdir(parents=True, exist_ok=True)
        await finish_restore(settings)
        self.database = await open_database(settings.database_url)
        stack.push_async_callback(self.database.close)
        store = store_at(settings.files_store)
        blobs = await open_blobs(self.database, store, settings.files_key_file)
        self._client = await stack.enter_async_context(
            Client(login_of(settings), self.database, clock=self.clock, admitted=self._admitted)
        )
        registrar = registrar_of(settings)
        if registrar is not None:
            await stack.enter_async_context(registrar)
        return Parts(settings, catalogs, self.database, blobs, self._client, registrar)

    def _build(self, condition: Condition) -> None:
        parts, client = self._parts, self._client
        clock = parts.clock
        services = self._services = assemble(surroundings_of(parts, condition.status))
        access, coordination = services.access, services.coordination
        people, posts = services.people, services.posts
        self._mending = Mending(access, clock)
        latecomers = Latecomers(self.database, clock)
        self._timed: tuple[Timed, ...] = (*services.timed, latecomers)
        self._verifications = Verifications(
            self.settings.crypto.verification,
            self.database,
            access,
            coordination,
            Words(people, posts, parts.contact),
            clock,
        )
        self._verifications.register(services.questions)
        dispatcher = Dispatcher(
            self._registry or Registry.of(commands),
            parts.catalogs,
            services,
            self.database,
            clock,
            contact=parts.contact,
            attachments=client.media,
            timeline=client.media,
        )
        self._edge = Edge(
            client,
            self.database,
            dispatcher,
            access,
            Directs(access, people, posts, clock),
            services.welcomes,
            latecomers,
            services.marks,
        )
        client.sync.keeper = self._mending
        client.keys.on_identity_changed = services.identities.changed
        client.keys.on_devices_changed = latecomers.devices_changed
        client.keys.on_keyless = self._edge.keyless
        client.verification.operator = self._verifications
        self._opening = OpenCoordination(
            client.rooms, coordination, parts.catalogs, parts.coordinators, clock
        )
        acts = acts_of(parts, services, self._opening, self._mending)
        self._acts = Acts(self.database, acts, clock=clock)

    async def run(self) -> None:
        """Follow, answer and act until cancelled."""
        client, services = self._client, self._services
        async with self.database.write() as tx:
            await self._opening.ask(tx)
            device = await client.account.begun_anew(tx)
            if device is not None:
                await tell_of_new_device(tx, services.coordination, device)
        client.comeback.run_due = self._run_due
        client.comeback.on_end = partial(tell_of_restore, coordination=services.coordination)
        await client.keys.tell_again()
        await self._verifications.begin()
        jobs = Jobs(
            self.database,
            client,
            services.access,
            self._mending,
            timed=(*self._timed, *services.looking),
            clock=self.clock,
        )
        await client.run(
            self._edge,
            self._acts.run(),
            jobs.run(),
            self._sweep(),
            self._announce(),
            self._send_mail(),
            self._watch_calls(),
        )

    async def _run_due(self, now: datetime) -> None:
        """Do what is due at a moment that is lived through again."""
        for each in self._timed:
            await each.run_due(now)

    async def _send_mail(self) -> None:
        """Send mail, once what a restore lives through again is over."""
        await self._client.comeback.over.wait()
        await self._services.mails.run()

    async def _sweep(self) -> None:
        """Now and then, delete what a killed process left in the store of files."""
        await self._client.comeback.over.wait()
        while True:
            try:
                await self._parts.blobs.sweep(self.database)
            except Unavailable as error:
                log.warning("sweep_waits", error=str(error))
            await asyncio.sleep(_SWEEP_EVERY_S)

    async def _watch_calls(self) -> None:
        """Now and then, see whether people could enter a call."""
        while True:
            wait_s = await self._services.call_watch.look()
            await asyncio.sleep(wait_s)

    async def _announce(self) -> None:
        await self._client.sync.handled_one.wait()
        self.ready.set()
        log.info("ready", rooms=len(self._client.view.rooms), port=self.web_port)

    async def _admitted(self, tx: Transaction, room: RoomId) -> frozenset[UserId] | None:
        """Who may be in a room, and so may read it; None: whoever is there."""
        known = self._client.view.rooms.get(room)
        if known is None:
            return None
        access = self._services.access
        if known.kind == "mesa" and known.mesa is not None:
            mesa = await mesas.find(tx, known.mesa)
            return frozenset() if mesa is None else await access.admitted(tx, mesa)
        if known.kind == "coordination":
            return access.coordinators
        return None if known.person is None else frozenset({known.person})
