"""What people reach and what reaches them: pages, calls, recordings, mail."""

from __future__ import annotations

import socket
from datetime import UTC, datetime
from email.utils import parseaddr

from bot.checks.findings import Looked, Step
from bot.config.sections import SECRET_LENGTH
from bot.domain.entering import CallServer
from bot.domain.ids import UserId
from bot.jibri.hints import key_of
from bot.jibri.spool import Spool
from bot.jitsi.asking import asker_of
from bot.mail.smtp import mailer_of
from bot.ports import Unavailable
from bot.services.call_events import HEARD
from bot.video import ffmpeg
from storage import facts
from storage.migrate import open_database


async def _web(looked: Looked) -> bool:
    host, port = looked.settings.web.host, looked.settings.web.port
    try:
        with socket.create_server((host, port)):
            looked.well("web-ok", host=host, port=str(port))
    except OSError:
        looked.amiss("web-taken", fatal=False, host=host, port=str(port))
    url = looked.settings.web.public_url
    if url is None:
        looked.amiss("pages-missing", fatal=False)
    elif url.startswith("https://"):
        looked.well("pages-ok", url=url)
    else:
        looked.amiss("pages-plain", fatal=False, url=url)
    if looked.settings.jitsi.url is None:
        looked.amiss("jitsi-missing", fatal=False)
    else:
        await _calls(looked)
    return True


async def _calls(looked: Looked) -> None:
    """What entering a meeting is like with these settings."""
    jitsi, pages = looked.settings.jitsi, looked.settings.web.public_url
    if jitsi.url is not None and not jitsi.url.startswith("https://"):
        looked.amiss("jitsi-plain", fatal=False, url=jitsi.url)
    server = asker_of(jitsi, lambda: datetime.now(UTC), UserId(looked.settings.matrix.user_id))
    found = CallServer.AWAY if server is None else await server.ask()
    if found is CallServer.AWAY:
        looked.amiss("jitsi-away", fatal=False, url=jitsi.url)
    else:
        looked.well("jitsi-ok", url=jitsi.url)
    if found is CallServer.REFUSES_TOKENS:
        looked.amiss("jitsi-refuses", fatal=False, app=jitsi.app_id)
    elif found is CallServer.TAKES_TOKENS and server is not None:
        if await server.is_open():
            looked.amiss("jitsi-lets-all-in", fatal=False)
        else:
            looked.well("jitsi-takes", app=jitsi.app_id)
    if jitsi.app_secret is None:
        looked.amiss("jitsi-open", fatal=False)
    elif pages is None:
        looked.amiss("jitsi-no-pages", fatal=False)
    elif found not in (CallServer.TAKES_TOKENS, CallServer.REFUSES_TOKENS):
        looked.well("jitsi-personal", app=jitsi.app_id)
    if jitsi.hook_token is None:
        looked.amiss("jitsi-no-hooks", fatal=False)
    elif (heard := await _heard(looked)) is None:
        looked.amiss("jitsi-unheard", fatal=False)
    else:
        looked.well("jitsi-heard", day=heard.date())
    for key, length in jitsi.short.items():
        looked.amiss("jitsi-short", fatal=False, name=key, length=length, least=SECRET_LENGTH)


async def _heard(looked: Looked) -> datetime | None:
    """When the server of calls last spoke to the bot."""
    database = await open_database(looked.settings.database_url)
    try:
        async with database.read() as tx:
            at = await facts.get(tx, HEARD)
    finally:
        await database.close()
    return None if at is None else datetime.fromisoformat(at)


async def _recordings(looked: Looked) -> bool:
    """Where recordings are handed over, the key of the hints, and what looks into films."""
    if not await ffmpeg.is_there():
        looked.amiss("ffmpeg-missing", fatal=False)
    spool, key_file = looked.settings.recordings.spool, looked.settings.recordings.hook_key_file
    if spool is None:
        looked.amiss("spool-missing", fatal=False)
        return True
    try:
        probe = spool / ".probe"
        probe.mkdir(exist_ok=True)
        probe.rmdir()
        Spool(spool).look()
        looked.well("spool-ok", folder=str(spool))
    except OSError:
        looked.amiss("spool-unusable", fatal=False, folder=str(spool))
    if key_file is None:
        looked.amiss("hook-missing", fatal=False)
    elif (key := key_of(key_file)) is None:
        looked.amiss("hook-key", fatal=False, file=str(key_file))
    elif len(key) < SECRET_LENGTH:
        looked.amiss("hook-short", fatal=False, file=str(key_file), least=SECRET_LENGTH)
    else:
        looked.well("hook-ok", file=str(key_file))
    return True


async def _mail(looked: Looked) -> bool:
    """The mail server: whether it lets the bot in. Nothing is sent."""
    smtp = looked.settings.mail.smtp
    mailer = mailer_of(smtp)
    if mailer is None:
        looked.amiss("mail-missing", fatal=False)
        return True
    try:
        await mailer.probe()
    except Unavailable as error:
        key = "mail-login" if str(error) == "login" else "mail-away"
        looked.amiss(key, fatal=False, host=smtp.host, user=smtp.user or "")
    else:
        looked.well("mail-ok", host=smtp.host, sender=parseaddr(smtp.sender)[1])
    return True


STEPS: tuple[Step, ...] = (_web, _recordings, _mail)
