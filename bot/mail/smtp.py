"""Sending mail through an SMTP server, with aiosmtplib."""

from __future__ import annotations

import ssl
from dataclasses import dataclass
from email import policy
from email.errors import MessageError
from email.headerregistry import Address
from email.message import EmailMessage
from email.utils import format_datetime, parseaddr

import aiosmtplib

from bot.config import Security, SmtpSettings
from bot.domain.mail import Mail
from bot.ports import MailRefused, MailWaits, MailWhy, Unavailable

_TIMEOUT_S = 30.0
_PERMANENT = 500
_PORTS = {"starttls": 587, "tls": 465, "none": 25}


@dataclass(frozen=True)
class Account:
    """Where mail is handed over, and as whom."""

    host: str
    sender: str
    """`mesas@example.org` or `Mesas de trabajo <mesas@example.org>`."""
    port: int | None = None
    """None: the usual one."""
    user: str | None = None
    password: str | None = None
    security: Security = "starttls"
    context: ssl.SSLContext | None = None
    """Whom to believe; None: those whom the system believes."""


def mailer_of(settings: SmtpSettings) -> Smtp | None:
    """The mail server that the settings name, if they do."""
    if settings.host is None:
        return None
    return Smtp(
        Account(
            host=settings.host,
            sender=settings.sender,
            port=settings.port,
            user=settings.user,
            password=None if settings.password is None else settings.password.get_secret_value(),
            security=settings.security,
        )
    )


class Smtp:
    """The port `bot.ports.Mailer`, on an SMTP server; a connection for each mail."""

    def __init__(self, account: Account) -> None:
        self._account = account

    async def send(self, mail: Mail) -> None:
        """Hand a mail over. Raises `Unavailable` or `MailRefused`."""
        try:
            message = compose(mail, self._account.sender)
        except (ValueError, IndexError, MessageError) as error:  # no address that a header can hold
            raise MailRefused("address") from error
        client = self._client()
        try:
            async with client:
                await client.send_message(message)
        except aiosmtplib.SMTPRecipientsRefused as error:
            _judge(error.recipients[0].code, whose="recipient", error=error)
        except aiosmtplib.SMTPDataError as error:
            _judge(error.code, whose="message", error=error)
        except aiosmtplib.SMTPNotSupported as error:
            if mail.to.isascii():
                raise MailWaits("smtp: not supported", _in_its_way(error)) from error
            raise MailRefused("address") from error
        except (aiosmtplib.SMTPException, OSError, ValueError) as error:
            # Our account, our sender or the connection: mended by whoever runs the bot.
            code = getattr(error, "code", None)
            text = f"smtp: {type(error).__name__} {code or ''}".rstrip()
            raise MailWaits(text, _in_its_way(error)) from error

    async def probe(self) -> None:
        """Connect and log in, and send nothing. Raises `Unavailable`, saying why."""
        client = self._client()
        try:
            async with client:
                await client.noop()
        except aiosmtplib.SMTPAuthenticationError as error:
            raise Unavailable("login") from error
        except (aiosmtplib.SMTPException, OSError, ValueError) as error:
            raise Unavailable(type(error).__name__) from error

    def _client(self) -> aiosmtplib.SMTP:
        account = self._account
        return aiosmtplib.SMTP(
            hostname=account.host,
            port=account.port or _PORTS[account.security],
            username=account.user,
            password=account.password,
            use_tls=account.security == "tls",
            start_tls=account.security == "starttls",  # never without it, if it is asked for
            tls_context=account.context,
            timeout=_TIMEOUT_S,
        )


def _judge(code: int, *, whose: str, error: Exception) -> None:
    if code >= _PERMANENT:
        raise MailRefused(f"{whose}-{code}") from error
    raise MailWaits(f"smtp: {whose} {code}", "recipient") from error


def _in_its_way(error: BaseException) -> MailWhy:
    """What is to be mended before a mail can be handed over."""
    if isinstance(error, aiosmtplib.SMTPAuthenticationError):
        return "login"
    if isinstance(error, aiosmtplib.SMTPSenderRefused):
        return "sender"
    behind: BaseException | None = error
    while behind is not None:  # aiosmtplib has an error of its own around what TLS said
        if isinstance(behind, ssl.SSLError) or "STARTTLS" in str(behind):
            return "encryption"
        behind = behind.__cause__ or behind.__context__
    if isinstance(error, aiosmtplib.SMTPNotSupported) or "AUTH" in str(error):
        return "login"
    return "away"


def compose(mail: Mail, sender: str) -> EmailMessage:
    """The message as it is sent: plain text, and the same as HTML.

    Raises:
        ValueError: an address or the subject cannot stand in a header.
    """
    name, address = parseaddr(sender)
    message = EmailMessage(policy=policy.SMTP)
    message["From"] = Address(name, addr_spec=address)
    message["To"] = Address(addr_spec=mail.to)
    message["Subject"] = mail.subject
    message["Date"] = format_datetime(mail.written_at)
    message["Message-ID"] = f"<{mail.token}@{address.rpartition('@')[2]}>"
    message["Auto-Submitted"] = "auto-generated"  # so that no absence is announced to us
    message.set_content(mail.text, cte="quoted-printable")
    message.add_alternative(mail.html, subtype="html", cte="quoted-printable")
    message["Content-Language"] = mail.language  # last: what is added as content clears it
    return message
