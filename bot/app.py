"""The composition root: builds every part, runs until told to stop, closes in reverse."""

from __future__ import annotations

import asyncio
import contextlib
import signal
from collections.abc import Awaitable, Callable
from contextlib import AsyncExitStack
from datetime import UTC, datetime
from importlib.metadata import version

import structlog
from prometheus_client import CollectorRegistry, Gauge
from sqlalchemy.exc import SQLAlchemyError

import commands
from bot.chat.command import Registry
from bot.chat.dispatcher import Dispatcher
from bot.config import Settings
from bot.domain.ids import RoomId, UserId, server_of
from bot.edge import Edge
from bot.i18n import Catalogs
from bot.jobs import Jobs
from bot.matrix.account import Files, StoreLost
from bot.matrix.client import Client, Login
from bot.matrix.homeserver import Backoff
from bot.matrix.identity import IdentityLost
from bot.matrix.store import StoreInUse
from bot.ports import Clock, RefusedByServer, Unavailable
from bot.services.access import Access
from bot.services.acts import Acts
from bot.services.agendas import Agendas
from bot.services.coordination import Coordination, OpenCoordination
from bot.services.directs import AnswerInvitation, Directs, LeaveRoom, NotifyKeyless
from bot.services.identities import AcceptIdentity, IdentityWatch
from bot.services.lists import Lists
from bot.services.mesas import MesaRules, Mesas
from bot.services.open_mesa import DescribeMesa, OpenMesa
from bot.services.people import People
from bot.services.pins import Pin
from bot.services.posts import Posts
from bot.services.questions import Questions
from bot.services.registry import Services
from bot.services.settle import SettleMembers
from bot.services.status import Status
from bot.web.app import Health, make_app, serve
from storage import inbox, intents, mesas, outbox
from storage.database import Database, Transaction
from storage.migrate import DatabaseTooNew, open_database

log = structlog.get_logger(__name__)

_SYNC_LATE_S = 120


def utc_now() -> datetime:
    """The present moment."""
    return datetime.now(UTC)


def login_of(settings: Settings) -> Login:
    """The account that the settings name."""
    return Login(
        homeserver=settings.matrix.homeserver,
        user=UserId(settings.matrix.user_id),
        password=settings.matrix.password.get_secret_value(),
        files=Files(settings.data_dir),
        pickle_key_file=settings.pickle_key_file,
        only_signed=settings.crypto.only_signed_devices,
        federate=settings.matrix.federate,
    )


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
        self.client: Client
        self.web_port = 0
        self.ready = asyncio.Event()

    async def __aenter__(self) -> Bot:
        """Open the database, log in, put the services together and serve the pages."""
        async with self._stack as stack:
            settings = self.settings
            settings.data_dir.mkdir(parents=True, exist_ok=True)
            self.database = await open_database(settings.database_url)
            stack.push_async_callback(self.database.close)
            self.client = await stack.enter_async_context(
                Client(login_of(settings), self.database, clock=self.clock, admitted=self._admitted)
            )
            self._build()
            app = make_app(self._health, self._metrics())
            self.web_port = await stack.enter_async_context(
                serve(app, host=settings.web.host, port=settings.web.port)
            )
            self._stack = stack.pop_all()
        return self

    async def __aexit__(self, *_error: object) -> None:
        """Close everything in reverse."""
        await self._stack.aclose()

    def _build(self) -> None:
        settings, clock, me = self.settings, self.clock, UserId(self.settings.matrix.user_id)
        coordinators = frozenset(UserId(user) for user in settings.coordination.coordinators)
        server = None if settings.matrix.federate else server_of(me)
        rooms, catalogs = self.client.rooms, Catalogs.load()
        posts = Posts(catalogs, clock)
        people = People(settings.language, settings.timezone)
        coordination = Coordination(posts, settings.language, settings.timezone)
        self.access = Access(coordinators, coordination, clock, me)
        questions = Questions()
        lists = Lists(self.access, rooms, clock, server=server)
        lists.register(questions)
        agendas = Agendas(posts, clock)
        watch = IdentityWatch(self.database, coordination, clock)
        self.client.keys.on_identity_changed = watch.changed
        rules = MesaRules(
            language=settings.language,
            zone=settings.timezone,
            server=server_of(me),
            federate=settings.matrix.federate,
        )
        directs = Directs(self.access, people, posts, clock)
        self._opening = OpenCoordination(rooms, coordination, catalogs, coordinators, clock)
        services = Services(
            mesas=Mesas(self.access, clock, rules),
            lists=lists,
            agendas=agendas,
            access=self.access,
            people=people,
            posts=posts,
            questions=questions,
            identities=watch,
            status=self._status,
        )
        dispatcher = Dispatcher(
            self._registry or Registry.of(commands),
            catalogs,
            services,
            self.database,
            clock,
            contact=settings.coordination.contact,
            attachments=self.client.media,
        )
        self._edge = Edge(self.client, self.database, dispatcher, self.access, directs)
        self.client.keys.on_keyless = self._edge.keyless
        self._acts = Acts(
            self.database,
            [
                self._opening,
                OpenMesa(self.database, rooms, self.access, posts, catalogs),
                DescribeMesa(self.database, rooms, self.access, posts, catalogs),
                SettleMembers(self.database, rooms, self.access, posts, coordination),
                Pin(self.database, rooms),
                AnswerInvitation(rooms),
                LeaveRoom(rooms),
                NotifyKeyless(rooms, people, posts, catalogs, settings.coordination.contact),
                AcceptIdentity(self.client.keys, posts),
            ],
            clock=clock,
        )

    async def run(self) -> None:
        """Follow, answer and act until cancelled."""
        async with self.database.write() as tx:
            await self._opening.ask(tx)
        await self.client.keys.tell_again()
        jobs = Jobs(self.database, self.client, self.access, clock=self.clock)
        await self.client.run(self._edge, self._acts.run(), jobs.run(), self._announce())

    async def _announce(self) -> None:
        await self.client.sync.handled_one.wait()
        self.ready.set()
        log.info("ready", rooms=len(self.client.view.rooms), port=self.web_port)

    async def _admitted(self, tx: Transaction, room: RoomId) -> frozenset[UserId] | None:
        """Who may be in a room, and so may read it; None: whoever is there."""
        known = self.client.view.rooms.get(room)
        if known is None:
            return None
        if known.kind == "mesa" and known.mesa is not None:
            mesa = await mesas.find(tx, known.mesa)
            return frozenset() if mesa is None else await self.access.admitted(tx, mesa)
        if known.kind == "coordination":
            return self.access.coordinators
        return None if known.person is None else frozenset({known.person})

    # --- How it is ------------------------------------------------------------------------

    async def _status(self, tx: Transaction) -> Status:
        age = self._sync_age_s()
        return Status(
            version=version("mesas"),
            rooms=len(self.client.view.rooms),
            mesas=len(await mesas.all_of(tx)),
            synced_at=None
            if age is None
            else datetime.fromtimestamp(self.clock().timestamp() - age, UTC),
            inbox=await inbox.backlog(tx),
            outbox=await outbox.backlog(tx),
            intents=await intents.backlog(tx),
            signed=self.client.machine.own_device_keys is not None,
            database="SQLite" if self.database.is_sqlite else "PostgreSQL",
        )

    def _sync_age_s(self) -> float | None:
        handled_at = self.client.sync.handled_at
        return None if handled_at is None else asyncio.get_running_loop().time() - handled_at

    async def _health(self) -> Health:
        age = self._sync_age_s()
        parts = {"sync": "waiting" if age is None else "ok" if age < _SYNC_LATE_S else "late"}
        try:
            async with self.database.read() as tx:
                now = await self._status(tx)
        except (SQLAlchemyError, OSError):
            parts["database"] = "away"
        else:
            parts |= {
                "database": "ok",
                "identity": "ok" if now.signed else "unsigned",
                "inbox": f"{now.inbox} waiting",
                "outbox": f"{now.outbox} waiting",
                "intents": f"{now.intents} waiting",
            }
        return Health(ready=self.ready.is_set(), parts=parts)

    def _metrics(self) -> CollectorRegistry:
        registry = CollectorRegistry()
        gauge = Gauge("mesas_sync_age_seconds", "Since the last sync handled", registry=registry)
        gauge.set_function(lambda: self._sync_age_s() or 0.0)
        rooms = Gauge("mesas_rooms", "Rooms the bot is in", registry=registry)
        rooms.set_function(lambda: len(self.client.view.rooms))
        return registry


async def run(settings: Settings) -> bool:
    """Run the bot until SIGINT or SIGTERM; False if it cannot run as things are.

    While the homeserver is away at the start it waits; `mesas check` says what
    to do about everything else that stops it.
    """
    backoff = Backoff()

    async def work() -> None:
        while True:
            try:
                async with Bot(settings) as bot:
                    backoff.reset()
                    await bot.run()
            except Unavailable as error:
                wait_s = backoff.next_s()
                log.warning("homeserver_away", error=str(error), wait_s=round(wait_s, 1))
                await asyncio.sleep(wait_s)

    able = True
    try:
        await until_stopped(work)
    except* (StoreInUse, StoreLost, IdentityLost, DatabaseTooNew, RefusedByServer) as group:
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
