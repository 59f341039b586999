"""What was opened to build the bot upon, and what the services are given of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from bot.config import Settings
from bot.domain.ids import UserId, server_of
from bot.i18n import Catalogs
from bot.jitsi.asking import asker_of
from bot.jitsi.tokens import tokens_of
from bot.mail.smtp import mailer_of
from bot.matrix.account import Files
from bot.matrix.client import Client, Login
from bot.ports import Clock, Registrar
from bot.services.assemble import Surroundings
from bot.services.mesas import MesaRules
from bot.services.recording_keeping import RecordingRules
from bot.services.status import StatusSource
from storage.blobs.keeping import Blobs
from storage.database import Database


@dataclass(frozen=True)
class Parts:
    """The settings, and what they name, opened."""

    settings: Settings
    catalogs: Catalogs
    database: Database
    blobs: Blobs
    client: Client
    registrar: Registrar | None
    """None: nobody makes accounts."""

    @property
    def me(self) -> UserId:
        """The bot's own account."""
        return UserId(self.settings.matrix.user_id)

    @property
    def coordinators(self) -> frozenset[UserId]:
        """Who coordinates the programme."""
        return frozenset(UserId(user) for user in self.settings.coordination.coordinators)

    @property
    def contact(self) -> str:
        """Whom people ask."""
        return self.settings.coordination.contact

    @property
    def clock(self) -> Clock:
        """The present, or the moment that is lived through again after a restore."""
        return self.client.comeback.now


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


def surroundings_of(parts: Parts, status: StatusSource) -> Surroundings:
    """What the services are given."""
    settings = parts.settings
    return Surroundings(
        database=parts.database,
        catalogs=parts.catalogs,
        clock=parts.clock,
        me=parts.me,
        coordinators=parts.coordinators,
        contact=parts.contact,
        daily_at=settings.coordination.daily_time,
        jitsi_url=settings.jitsi.url,
        rules=MesaRules(
            language=settings.language,
            zone=settings.timezone,
            server=server_of(parts.me),
            federate=settings.matrix.federate,
        ),
        directory=parts.client.rooms,
        public_url=settings.web.public_url,
        lead=timedelta(days=settings.requests.lead_days),
        status=status,
        mailer=mailer_of(settings.mail.smtp),
        registrar=parts.registrar,
        call_tokens=tokens_of(settings.jitsi),
        call_server=asker_of(settings.jitsi, parts.clock, parts.me),
        spool=settings.recordings.spool,
        recording_rules=_recording_rules_of(settings),
    )


def _recording_rules_of(settings: Settings) -> RecordingRules:
    days = settings.recordings.keep_days
    lasts = None if days is None else timedelta(days=days)
    return RecordingRules(lasts, settings.recordings.light_copies)
