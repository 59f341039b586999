"""The composition root: builds every part, runs until told to stop, closes in reverse."""

from __future__ import annotations

import asyncio
import contextlib
import signal
from collections.abc import Awaitable, Callable, Sequence
from contextlib import AsyncExitStack
from datetime import UTC, datetime, timedelta
from functools import partial

import structlog
from aiohttp import web

import commands
from bot.backup.placing import finish as finish_restore
from bot.chat.command import Registry
from bot.chat.dispatcher import Dispatcher
from bot.condition import Condition
from bot.config import Settings
from bot.domain.ids import RoomId, UserId, server_of
from bot.edge import Edge
from bot.i18n import Catalogs
from bot.jibri.spool import Spool
from bot.jitsi.tokens import tokens_of
from bot.jobs import Jobs
from bot.mail.smtp import mailer_of
from bot.matrix.account import Files, StoreLost
from bot.matrix.client import Client, Login
from bot.matrix.homeserver import Backoff
from bot.matrix.identity import IdentityLost
from bot.matrix.registrar import registrar_of
from bot.matrix.store import StoreInUse
from bot.ports import Clock, RefusedByServer, Registrar, Unavailable
from bot.services.acts import Act, Acts
from bot.services.assemble import Surroundings, assemble
from bot.services.attendance_files import SendAttendance
from bot.services.calendar_files import SendCalendar
from bot.services.coordination import OpenCoordination
from bot.services.devices import tell_of_new_device
from bot.services.directs import AnswerInvitation, Directs, LeaveRoom, NotifyKeyless
from bot.services.films import Films
from bot.services.history import Latecomers, ShareHistory
from bot.services.identities import AcceptIdentity
from bot.services.invite import InviteMembers
from bot.services.keep_file import DropBlob, KeepFile
from bot.services.light_copies import LightCopy
from bot.services.list_files import SendListFile
from bot.services.make_accounts import MakeAccounts
from bot.services.mending import Mending, MendRoom
from bot.services.mesas import MesaRules
from bot.services.open_mesa import DescribeMesa, OpenMesa
from bot.services.pins import Pin
from bot.services.posted_films import LookAtFilm
from bot.services.private import DirectRoom, TellPrivately
from bot.services.record import SendRecord
from bot.services.recording_keeping import RecordingRules
from bot.services.registry import Services
from bot.services.remaking import RemakeMesa
from bot.services.restored import tell_of_restore
from bot.services.send_file import SendFile
from bot.services.settle import SettleMembers
from bot.services.take_recording import ClearSpool, TakeRecording
from bot.services.verifications import Verifications, Words
from bot.web.app import make_app, serve
from bot.web.calendar_pages import CalendarPages
from bot.web.entry_pages import EntryPages
from bot.web.jitsi_hooks import JitsiHooks
from bot.web.list_pages import ListPages
from bot.web.live_pages import LivePages
from bot.web.pages import Pages
from bot.web.password_pages import PasswordPages
from bot.web.recording_hook import RecordingHook
from bot.web.recording_pages import Limits, RecordingPages
from bot.web.streaming import Streams
from storage import mesas
from storage.away import DatabaseAway
from storage.blobs.keeping import Blobs, KeyLost, open_blobs
from storage.blobs.store import store_at
from storage.database import Database, Transaction
from storage.migrate import DatabaseTooNew, open_database

log = structlog.get_logger(__name__)

_UNABLE = (StoreInUse, StoreLost, IdentityLost, KeyLost, DatabaseTooNew, RefusedByServer)
_SWEEP_EVERY_S = 6 * 3600


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


def recording_rules_of(settings: Settings) -> RecordingRules:
    """For how long recordings are kept, and what is made of them."""
    days = settings.recordings.keep_days
    return RecordingRules(
        None if days is None else timedelta(days=days), settings.recordings.light_copies
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
        self.blobs: Blobs
        self.catalogs: Catalogs
        self.web_port = 0
        self.ready = asyncio.Event()

    async def __aenter__(self) -> Bot:
        """Open the database, log in, put the services together and serve the pages."""
        async with self._stack as stack:
            settings = self.settings
            self.catalogs = Catalogs.load()
            settings.data_dir.mkdir(parents=True, exist_ok=True)
            await finish_restore(settings)
            self.database = await open_database(settings.database_url)
            stack.push_async_callback(self.database.close)
            self.blobs = await open_blobs(
                self.database, store_at(settings.files_store), settings.files_key_file
            )
            self.client = await stack.enter_async_context(
                Client(login_of(settings), self.database, clock=self.clock, admitted=self._admitted)
            )
            registrar = registrar_of(settings)
            if registrar is not None:
                await stack.enter_async_context(registrar)
            condition = Condition(self.database, self.client, self.clock, self.ready)
            self._build(condition, registrar)
            pages = Pages(
                self.catalogs,
                language=settings.language,
                contact=settings.coordination.contact,
                public_url=settings.web.public_url,
            )
            lists = ListPages(pages, self._sent_lists, self.catalogs)
            passwords = PasswordPages(pages, self._passwords)
            showing = RecordingPages(
                pages,
                self._showings,
                Streams(self.blobs),
                self.catalogs,
                Limits(settings.recordings.download, settings.web.networks),
            )
            calls = self._call_routes(pages)
            calendars = CalendarPages(pages, self._calendar_feed)
            hooks = self._hook_routes()
            live = LivePages(pages, self._live_page)
            routes = (
                *lists.routes(),
                *passwords.routes(),
                *showing.routes(),
                *calendars.routes(),
                *live.routes(),
                *calls,
                *hooks,
            )
            app = make_app(condition.health, condition.metrics(), pages, routes)
            self.web_port = await stack.enter_async_context(
                serve(app, host=settings.web.host, port=settings.web.port)
            )
            self._stack = stack.pop_all()
        return self

    async def __aexit__(self, *_error: object) -> None:
        """Close everything in reverse."""
        await self._stack.aclose()

    def _call_routes(self, pages: Pages) -> tuple[web.RouteDef, ...]:
        """Entering meetings, and what the server of calls asks and tells."""
        token = self.settings.jitsi.hook_token
        hooks = JitsiHooks(
            self._call_events,
            self.catalogs,
            token=None if token is None else token.get_secret_value(),
            language=self.settings.language,
        )
        recorded = self.settings.recordings.spool is not None
        entries = EntryPages(pages, self._doors, recorded=recorded)
        return (*entries.routes(), *hooks.routes())

    def _build(self, condition: Condition, registrar: Registrar | None) -> None:
        settings, me = self.settings, UserId(self.settings.matrix.user_id)
        clock = self.client.comeback.now
        coordinators = frozenset(UserId(user) for user in settings.coordination.coordinators)
        rooms, catalogs = self.client.rooms, self.catalogs
        services = assemble(
            Surroundings(
                database=self.database,
                catalogs=catalogs,
                clock=clock,
                me=me,
                coordinators=coordinators,
                contact=settings.coordination.contact,
                daily_at=settings.coordination.daily_time,
                jitsi_url=settings.jitsi.url,
                rules=MesaRules(
                    language=settings.language,
                    zone=settings.timezone,
                    server=server_of(me),
                    federate=settings.matrix.federate,
                ),
                directory=rooms,
                public_url=settings.web.public_url,
                lead=timedelta(days=settings.requests.lead_days),
                status=condition.status,
                mailer=mailer_of(settings.mail.smtp),
                registrar=registrar,
                call_tokens=tokens_of(settings.jitsi),
                spool=settings.recordings.spool,
                recording_rules=recording_rules_of(settings),
            )
        )
        self.access = services.access
        self._mending = self.client.sync.keeper = Mending(services.access, clock)
        self._sent_lists, self._passwords = services.sent_lists, services.passwords
        self._live_page = services.live_page
        self._doors, self._call_events = services.doors, services.call_events
        self._showings = services.showings
        self._calendar_feed = services.calendar_feed
        posts, people, coordination = services.posts, services.people, services.coordination
        self._coordination = coordination
        self.client.keys.on_identity_changed = services.identities.changed
        latecomers = Latecomers(self.database, clock)
        self._timed = (*services.timed, latecomers)
        self._looking = services.looking
        self._sweep_recordings = services.recording_sweep
        self._mails = services.mails
        self.client.keys.on_devices_changed = latecomers.devices_changed
        self._verifications = Verifications(
            settings.crypto.verification,
            self.database,
            self.access,
            coordination,
            Words(people, posts, settings.coordination.contact),
            clock,
        )
        self._verifications.register(services.questions)
        self.client.verification.operator = self._verifications
        direct = DirectRoom(self.database, rooms)
        directs = Directs(self.access, people, posts, clock)
        self._opening = OpenCoordination(rooms, coordination, catalogs, coordinators, clock)
        dispatcher = Dispatcher(
            self._registry or Registry.of(commands),
            catalogs,
            services,
            self.database,
            clock,
            contact=settings.coordination.contact,
            attachments=self.client.media,
            timeline=self.client.media,
        )
        self._edge = Edge(
            self.client,
            self.database,
            dispatcher,
            self.access,
            directs,
            services.welcomes,
            latecomers,
            services.marks,
        )
        self.client.keys.on_keyless = self._edge.keyless
        self._acts = Acts(
            self.database,
            [
                self._opening,
                OpenMesa(self.database, rooms, self.access, posts, catalogs, services.portada),
                DescribeMesa(self.database, rooms, self.access, posts, catalogs),
                RemakeMesa(self.database, rooms, self.access, posts, catalogs, services.remaking),
                SettleMembers(self.database, rooms, self.access, posts, coordination),
                InviteMembers(self.database, rooms, self.access, posts, coordination),
                MendRoom(self.database, self.client.rules, self._mending, self.access, clock),
                Pin(self.database, rooms),
                TellPrivately(rooms, coordination, clock),
                AnswerInvitation(rooms),
                LeaveRoom(rooms),
                NotifyKeyless(rooms, people, posts, catalogs, settings.coordination.contact),
                AcceptIdentity(self.client.keys, posts),
                ShareHistory(self.client.history),
                *self._file_acts(services, direct, catalogs),
                *self._account_acts(services, registrar),
            ],
            clock=clock,
        )

    def _account_acts(self, services: Services, registrar: Registrar | None) -> tuple[Act, ...]:
        making = services.onboarding
        return (MakeAccounts(self.database, registrar, making, self.client.comeback.now),)

    def _file_acts(
        self, services: Services, direct: DirectRoom, catalogs: Catalogs
    ) -> tuple[Act, ...]:
        contents, most_bytes = self.client.media, self.settings.files.max_mb << 20
        keep = KeepFile(
            contents,
            self.blobs,
            services.posts,
            services.portada,
            self.client.comeback.now,
            most_bytes=most_bytes,
            films=services.posted_films,
        )
        send = SendFile(self.database, self.access, contents, self.blobs, services.posts)
        send_list = SendListFile(
            self.database,
            self.access,
            services.lists,
            direct,
            contents,
            services.posts,
            catalogs,
            self.client.comeback.now,
        )
        attendance = SendAttendance(
            self.database,
            self.access,
            services.attendances,
            direct,
            contents,
            services.posts,
            catalogs,
            self.client.comeback.now,
        )
        record = SendRecord(self.database, self.access, contents, services.posts, catalogs)
        calendar = SendCalendar(
            self.database, contents, services.posts, catalogs, services.calendar_writer
        )
        recordings = self._recording_acts(services)
        sheets = (send_list, attendance, record)
        return keep, send, DropBlob(self.blobs), *sheets, calendar, *recordings

    def _recording_acts(self, services: Services) -> tuple[Act, ...]:
        films = Films(self.blobs, self.settings.data_dir / "films")
        keeping, clock = services.recording_keeping, self.client.comeback.now
        acts: list[Act] = [
            LookAtFilm(self.database, films, keeping),
            LightCopy(self.database, films, clock),
        ]
        if self.settings.recordings.spool is not None:
            spool = Spool(self.settings.recordings.spool)
            me = UserId(self.settings.matrix.user_id)
            acts += [
                TakeRecording(spool, films, keeping, services.coordination, clock, me),
                ClearSpool(spool),
            ]
        return tuple(acts)

    def _hook_routes(self) -> Sequence[web.RouteDef]:
        if self._sweep_recordings is None:
            return ()
        key_file = self.settings.recordings.hook_key_file
        return RecordingHook(key_file, self._sweep_recordings.hinted, self.clock).routes()

    async def run(self) -> None:
        """Follow, answer and act until cancelled."""
        async with self.database.write() as tx:
            await self._opening.ask(tx)
            device = await self.client.account.begun_anew(tx)
            if device is not None:
                await tell_of_new_device(tx, self._coordination, device)
        self.client.comeback.run_due = self._run_due
        self.client.comeback.on_end = partial(tell_of_restore, coordination=self._coordination)
        await self.client.keys.tell_again()
        await self._verifications.begin()
        jobs = Jobs(
            self.database,
            self.client,
            self.access,
            self._mending,
            timed=(*self._timed, *self._looking),
            clock=self.clock,
        )
        await self.client.run(
            self._edge,
            self._acts.run(),
            jobs.run(),
            self._sweep(),
            self._announce(),
            self._send_mail(),
        )

    async def _run_due(self, now: datetime) -> None:
        """Do what is due at a moment that is lived through again."""
        for each in self._timed:
            await each.run_due(now)

    async def _send_mail(self) -> None:
        """Send mail, once what a restore lives through again is over."""
        await self.client.comeback.over.wait()
        await self._mails.run()

    async def _sweep(self) -> None:
        """Now and then, delete what a killed process left in the store of files."""
        await self.client.comeback.over.wait()
        while True:
            try:
                await self.blobs.sweep(self.database)
            except Unavailable as error:
                log.warning("sweep_waits", error=str(error))
            await asyncio.sleep(_SWEEP_EVERY_S)

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
