"""The bot's mail: written down with what it is for, and handed over until it is taken."""

from __future__ import annotations

import asyncio
import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

import structlog

from bot.domain.ids import MesaId, UserId
from bot.domain.mail import GIVEN_UP_AFTER, Mail, rest_after
from bot.domain.reply import Reply, Text
from bot.i18n import Catalogs
from bot.ports import Clock, Mailer, MailRefused, MailWaits, Unavailable
from bot.services.coordination import Coordination
from bot.services.people import People
from bot.services.posts import Posts
from bot.services.rendering import letter
from storage import mails, mesas
from storage.away import DatabaseAway
from storage.database import Database, Transaction
from storage.mails import Waiting

log = structlog.get_logger(__name__)

_TOPIC = "mails"
_TOGETHER = 4
_LOOK_EVERY = timedelta(seconds=30)
_TOLD_AFTER_TRIES = {"login": 2, "encryption": 2, "sender": 2}
"""What does not pass by itself is told of after a minute; the rest after about half an hour."""
_MOST_UNTOLD = 6


@dataclass(frozen=True)
class About:
    """What a mail is about, so that the right people are told if it cannot be sent."""

    person: str
    """Whom it is for, by their name: addresses are not shown in rooms."""
    mesa: MesaId | None = None
    asked_by: UserId | None = None
    """Who had it sent: told in a room for two. Coordination is told in any case."""

    def to_json(self) -> dict[str, str | None]:
        """For the row of the mail."""
        return {"person": self.person, "mesa": self.mesa, "asked_by": self.asked_by}


class Mails:
    """Writes mails and sends them. Without a `mailer` there is no mail: see `can_send`."""

    def __init__(
        self,
        database: Database,
        catalogs: Catalogs,
        mailer: Mailer | None,
        posts: Posts,
        people: People,
        coordination: Coordination,
        clock: Clock,
        *,
        contact: str,
    ) -> None:
        self._database = database
        self._catalogs = catalogs
        self._mailer = mailer
        self._posts = posts
        self._people = people
        self._coordination = coordination
        self._clock = clock
        self._contact = contact

    @property
    def can_send(self) -> bool:
        """Whether there is a mail server; if not, what is to be told goes another way."""
        return self._mailer is not None

    async def send(
        self,
        tx: Transaction,
        *,
        to: str,
        subject: Text,
        reply: Reply,
        language: str,
        cause: str,
        about: About,
    ) -> None:
        """Have a mail sent, once for each `cause`; `reply` is what it says.

        Raises:
            LookupError: there is no mail server.
        """
        if self._mailer is None:
            raise LookupError("no mail server is set")
        reply = reply.paragraph("correo-footer", contact=self._contact)
        line = self._catalogs.plain(language, subject.key, subject.args)
        html, text = letter(self._catalogs, reply, language, title=line)
        token = hashlib.sha256(f"{cause} {to}".encode()).hexdigest()[:32]
        mail = Mail(to, line, text, html, language, token, self._clock())
        if await mails.add(tx, cause=cause, mail=mail, about=about.to_json()):
            tx.hand(_TOPIC, mail.written_at)

    # --- Sending ------------------------------------------------------------------------------

    async def run(self) -> None:
        """Send until cancelled."""
        if self._mailer is None:
            return
        woken = self._database.queues[_TOPIC]
        while True:
            next_at = self._clock() + _LOOK_EVERY
            try:
                next_at = min(next_at, await self.send_due(self._clock()) or next_at)
            except DatabaseAway as error:
                log.warning("mails_wait", error=str(error))
            except Exception:  # the boundary: one mail must not stop the others
                log.error("mails_failed", exc_info=True)
            wait_s = (next_at - self._clock()).total_seconds()
            try:
                # Not `wait_for`: see `Jobs.run_due`.
                async with asyncio.timeout(max(wait_s, 0.05)):
                    await woken.get()
            except TimeoutError:
                continue

    async def send_due(self, now: datetime) -> datetime | None:
        """Try every mail that is due; when the next one is, None if none waits."""
        while True:
            async with self._database.read() as tx:
                due = await mails.due(tx, now, most=_TOGETHER)
                next_at = await mails.next_due(tx)
            if not due:
                return next_at
            async with asyncio.TaskGroup() as group:
                for each in due:
                    group.create_task(self._try(each, now))

    async def _try(self, waiting: Waiting, now: datetime) -> None:
        if self._mailer is None:
            return
        refused: str | None = None
        away: Unavailable | None = None
        try:
            await self._mailer.send(waiting.mail)
        except MailRefused as error:
            refused = str(error)
        except Unavailable as error:
            away = error
        async with self._database.write() as tx:
            if refused is None and away is None:
                await mails.sent(tx, waiting.id, self._clock())
                return
            tries = waiting.tries + 1
            log.warning("mail_waits", mail=waiting.id, tries=tries, error=refused or str(away))
            if refused is None and now - waiting.mail.written_at > GIVEN_UP_AFTER:
                refused = "late"
            if refused is not None:
                await mails.failed(tx, waiting.id, refused)
                await self._tell(tx, waiting, refused)
                return
            await mails.put_off(tx, waiting.id, tries, now + rest_after(tries))
            why = away.why if isinstance(away, MailWaits) else "away"
            if tries == _TOLD_AFTER_TRIES.get(why, _MOST_UNTOLD):
                await self._tell_it_waits(tx, waiting, why, now)

    async def _tell_it_waits(
        self, tx: Transaction, waiting: Waiting, why: str, now: datetime
    ) -> None:
        """Say what keeps mail from going out: of the mail server to coordination, once a day.

        Who asked for this one is told once a day too that mail is late, of however many.
        """
        day = now.date().isoformat()
        if why != "recipient":
            away = Reply.of("correo-server-away", why=why)
            await self._coordination.tell(tx, away, cause=f"mail-server-{why}-{day}")
        about: Mapping[str, Any] = waiting.about
        if about["asked_by"] is None:
            return
        user = UserId(about["asked_by"])
        mesa = None if about["mesa"] is None else await mesas.find(tx, MesaId(about["mesa"]))
        language = await self._people.language_of(tx, user, mesa)
        late = Reply.of("correo-waits", person=about["person"], why=why)
        cause = f"mail-waits-{user}-{why}-{day}"
        await self._posts.privately(tx, user, late, language=language, cause=cause)

    async def _tell(self, tx: Transaction, waiting: Waiting, code: str) -> None:
        """Say that somebody did not get their mail, to who asked for it and to coordination."""
        about: Mapping[str, Any] = waiting.about
        why = "late" if code == "late" else code.partition("-")[0]
        mesa = None if about["mesa"] is None else await mesas.find(tx, MesaId(about["mesa"]))
        if mesa is None:
            reply = Reply.of("correo-refused", person=about["person"], why=why)
        else:
            reply = Reply.of(
                "correo-refused-mesa",
                person=about["person"],
                why=why,
                mesa=mesa.id,
                name=mesa.name,
            )
        cause = f"mail-refused-{waiting.id}"
        await self._coordination.tell(tx, reply, cause=cause)
        asked_by = about["asked_by"]
        if asked_by is not None:
            user = UserId(asked_by)
            language = await self._people.language_of(tx, user, mesa)
            await self._posts.privately(
                tx, user, reply, language=language, cause=f"{cause}-asked-by"
            )
