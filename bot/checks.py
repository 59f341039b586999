"""`mesas check`: everything the bot needs, looked at line by line without running it."""

from __future__ import annotations

import asyncio
import json
import re
import shutil
import socket
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass, field
from email.utils import parseaddr

from bot.config import Settings
from bot.config.sections import SECRET_LENGTH
from bot.domain.reply import Text
from bot.i18n import Catalogs
from bot.jibri.hints import key_of
from bot.jibri.spool import Spool
from bot.mail.smtp import mailer_of
from bot.matrix.account import Files
from bot.matrix.guard import guarded
from bot.matrix.homeserver import Homeserver, TokenDead, path
from bot.matrix.identity import Seeds
from bot.matrix.registrar import registrar_of
from bot.matrix.rooms import ROOM_VERSION
from bot.matrix.signing import public_key, signed_devices
from bot.matrix.view import MARKER
from bot.ports import RefusedByServer, Unavailable
from bot.video import ffmpeg
from storage import facts, rooms
from storage.blobs import rows as blobs
from storage.blobs.keeping import KeyLost, open_blobs
from storage.blobs.store import Missing, store_at
from storage.migrate import DatabaseTooNew, open_database

_DISK_LEAST_BYTES = 1_000_000_000


@dataclass(frozen=True)
class Finding:
    """One line: what was looked at, and either that it is well or what to do."""

    ok: bool
    text: Text
    fatal: bool = True
    """Whether the bot cannot work with it as it is."""


@dataclass
class _Looked:
    settings: Settings
    server: Homeserver
    device: str | None = None
    findings: list[Finding] = field(default_factory=list)

    def well(self, key: str, **args: object) -> None:
        self.findings.append(Finding(True, Text.of(f"revision-{key}", **args)))

    def amiss(self, key: str, *, fatal: bool = True, **args: object) -> None:
        self.findings.append(Finding(False, Text.of(f"revision-{key}", **args), fatal))


async def check(settings: Settings) -> AsyncIterator[Finding]:
    """Look at the parts in turn; a part that others stand on, and fails, ends it."""
    async with Homeserver(settings.matrix.homeserver, timeout_s=20) as server:
        looked = _Looked(settings, server)
        steps: tuple[Callable[[_Looked], Awaitable[bool]], ...] = (
            _folder,
            _database,
            _files,
            _homeserver,
            _account,
            _limits,
            _accounts,
            _guard,
            _keys,
            _rooms,
            _web,
            _recordings,
            _mail,
        )
        for step in steps:
            go_on = await step(looked)
            for finding in looked.findings:
                yield finding
            looked.findings.clear()
            if not go_on:
                return


async def _folder(looked: _Looked) -> bool:
    folder = looked.settings.data_dir
    try:
        folder.mkdir(parents=True, exist_ok=True)
        probe = folder / ".probe"
        probe.touch()
        probe.unlink()
    except OSError:
        looked.amiss("folder-unwritable", folder=str(folder))
        return False
    free = shutil.disk_usage(folder).free
    if free < _DISK_LEAST_BYTES:
        looked.amiss("disk-low", fatal=False, free_mb=free // 1_000_000)
    else:
        looked.well("folder-ok", folder=str(folder))
    return True


async def _database(looked: _Looked) -> bool:
    try:
        database = await open_database(looked.settings.database_url)
    except DatabaseTooNew as error:
        looked.amiss("database-new", found=error.found, known=error.known)
        return False
    except Exception:  # noqa: BLE001 - each driver has its own ways to fail to connect
        looked.amiss("database-away")
        return False
    async with database.read() as tx:
        looked.device = await facts.get(tx, "device_id")
    await database.close()
    looked.well("database-ok", kind="SQLite" if database.is_sqlite else "PostgreSQL")
    return True


async def _files(looked: _Looked) -> bool:
    """The store of file contents, and the key that they are kept under."""
    location, key_file = looked.settings.files_store, looked.settings.files_key_file
    try:
        store = store_at(location)
        await store.probe()
    except (Unavailable, Missing):
        looked.amiss("files-unwritable", place=location)
        return True
    database = await open_database(looked.settings.database_url)
    try:
        async with database.read() as tx:
            count, _ = await blobs.kept(tx)
        if count or key_file.exists():
            await open_blobs(database, store, key_file)
    except KeyLost:
        looked.amiss("files-key-lost", file=str(key_file), count=count)
        return True
    finally:
        await database.close()
    free = None if store.folder is None else shutil.disk_usage(store.folder).free
    if free is not None and free < _DISK_LEAST_BYTES:
        looked.amiss("files-disk-low", fatal=False, place=location, free_mb=free // 1_000_000)
    elif count:
        looked.well("files-ok", place=location, count=count, file=str(key_file))
    else:
        looked.well("files-first", place=location, file=str(key_file))
    return True


async def _homeserver(looked: _Looked) -> bool:
    url = looked.settings.matrix.homeserver
    try:
        await looked.server.call("GET", "/_matrix/client/versions", patient=False)
    except (Unavailable, RefusedByServer):
        looked.amiss("homeserver-away", url=url)
        return False
    looked.well("homeserver-ok", url=url)
    return True


async def _account(looked: _Looked) -> bool:
    matrix = looked.settings.matrix
    server = looked.server
    saved = _saved_token(Files(looked.settings.data_dir))
    try:
        if saved is not None and not await _is_good(server, saved):
            looked.amiss("account-again", fatal=False)
            saved = None
        server.token = saved
        if saved is None:
            answer = await server.call(
                "POST",
                path("login"),
                {
                    "type": "m.login.password",
                    "identifier": {"type": "m.id.user", "user": matrix.user_id},
                    "password": matrix.password.get_secret_value(),
                    "device_id": "MESASCHECK",
                    "initial_device_display_name": "mesas check",
                },
                patient=False,
            )
            server.token = str(answer["access_token"])
        who = await server.call("GET", path("account", "whoami"), patient=False)
        versions = await server.call("GET", path("capabilities"), patient=False)
        if saved is None:
            await server.call("POST", path("logout"), {}, patient=False)
            server.token = None
    except (Unavailable, RefusedByServer, KeyError):
        looked.amiss("account-refused", user=matrix.user_id)
        return False
    if who.get("user_id") != matrix.user_id:
        looked.amiss("account-other", user=matrix.user_id, found=str(who.get("user_id")))
        return False
    looked.well("account-ok", user=matrix.user_id)
    known = versions.get("capabilities", {}).get("m.room_versions", {}).get("available", {})
    if ROOM_VERSION not in known:
        looked.amiss("rooms-old", version=ROOM_VERSION)
        return False
    return True


async def _is_good(server: Homeserver, token: str) -> bool:
    server.token = token
    try:
        await server.call("GET", path("account", "whoami"), patient=False)
    except TokenDead:
        server.token = None
        return False
    return True


async def _limits(looked: _Looked) -> bool:
    matrix = looked.settings.matrix
    if matrix.admin_token is None:
        looked.amiss("limits-unknown", fatal=False, user=matrix.user_id)
        return True
    async with Homeserver(matrix.homeserver, timeout_s=20) as admin:
        admin.token = matrix.admin_token.get_secret_value()
        endpoint = f"/_synapse/admin/v1/users/{matrix.user_id}/override_ratelimit"
        try:
            limits = await admin.call("GET", endpoint, patient=False)
        except (Unavailable, RefusedByServer):
            looked.amiss("limits-refused", fatal=False)
            return True
    if limits.get("messages_per_second") == 0:
        looked.well("limits-ok", user=matrix.user_id)
    else:
        looked.amiss("limits-low", fatal=False, user=matrix.user_id)
    return True


async def _accounts(looked: _Looked) -> bool:
    """Whether accounts can be made for people, and people can enter with a password."""
    registrar = registrar_of(looked.settings)
    if registrar is None:
        looked.well("accounts-off")
        return True
    try:
        async with registrar:
            is_admin = await registrar.probe()
        ways = await looked.server.call("GET", path("login"), patient=False)
    except (Unavailable, RefusedByServer):
        looked.amiss("homeserver-away", url=looked.settings.matrix.homeserver)
        return True
    if not is_admin:
        looked.amiss("accounts-refused", fatal=False)
    elif not any(each.get("type") == "m.login.password" for each in ways.get("flows", ())):
        looked.amiss("accounts-no-password", fatal=False)
    else:
        looked.well("accounts-ok")
    return True


async def _guard(looked: _Looked) -> bool:
    me = looked.settings.matrix.user_id
    try:
        whom = await guarded(looked.server)
    except Unavailable:
        whom = None
    if whom == me:
        looked.well("guard-ok")
    elif whom is None:
        looked.amiss("guard-missing", fatal=False)
    else:
        looked.amiss("guard-other", fatal=False, user=me, found=whom)
    return True


async def _keys(looked: _Looked) -> bool:
    user, files = looked.settings.matrix.user_id, Files(looked.settings.data_dir)
    seeds = await asyncio.to_thread(Seeds.load, files.seeds)
    if looked.server.token is None and looked.device is not None:
        return True  # it is not logged in as the device: nothing can be said of its keys
    if looked.device is None:
        looked.well("keys-first", file=str(files.seeds))
        return True
    try:
        answer = await looked.server.call(
            "POST", path("keys", "query"), {"device_keys": {user: []}}, patient=False
        )
    except (Unavailable, RefusedByServer):
        looked.amiss("homeserver-away", url=looked.settings.matrix.homeserver)
        return False
    published = public_key(answer.get("master_keys", {}).get(user))
    _, signed = signed_devices(answer, user)
    store = files.crypto / f"{looked.device}.db"
    if published is not None and (seeds is None or seeds.master.public != published):
        looked.amiss("seeds-lost", file=str(files.seeds))
    elif not store.exists():
        looked.amiss("store-lost", fatal=False, file=str(store))
    elif looked.device not in answer.get("device_keys", {}).get(user, {}):
        looked.amiss("device-lost", fatal=False, device=looked.device)
    elif looked.device not in signed:
        looked.amiss("device-unsigned", device=looked.device)
    else:
        looked.well("keys-ok", device=looked.device)
    return True


async def _rooms(looked: _Looked) -> bool:
    """The bot's own power in its rooms: their creator must be the bot."""
    database = await open_database(looked.settings.database_url)
    async with database.read() as tx:
        known = await rooms.all_rooms(tx)
    await database.close()
    if looked.server.token is None:
        return True
    for room in known:
        if room.kind not in ("mesa", "coordination"):
            continue
        try:
            endpoint = path("rooms", room.id, "state", "m.room.create") + "/"
            query = {"format": "event"}
            create = await looked.server.call("GET", endpoint, query=query, patient=False)
        except (Unavailable, RefusedByServer):
            looked.amiss("room-away", fatal=False, room=room.id)
            continue
        if create.get("sender") != looked.settings.matrix.user_id or MARKER not in room.state:
            looked.amiss("room-powerless", fatal=False, room=room.id)
    return True


async def _web(looked: _Looked) -> bool:
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
        _calls(looked)
    return True


def _calls(looked: _Looked) -> None:
    """What entering a meeting is like with these settings."""
    jitsi, pages = looked.settings.jitsi, looked.settings.web.public_url
    looked.well("jitsi-ok", url=jitsi.url)
    if jitsi.app_secret is None:
        looked.amiss("jitsi-open", fatal=False)
    elif pages is None:
        looked.amiss("jitsi-no-pages", fatal=False)
    else:
        looked.well("jitsi-personal", app=jitsi.app_id)
    if jitsi.hook_token is None:
        looked.amiss("jitsi-no-hooks", fatal=False)
    else:
        looked.well("jitsi-hooks")
    for key, length in jitsi.short.items():
        looked.amiss("jitsi-short", fatal=False, name=key, length=length, least=SECRET_LENGTH)


async def _recordings(looked: _Looked) -> bool:
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


async def _mail(looked: _Looked) -> bool:
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


def _saved_token(files: Files) -> str | None:
    try:
        return str(json.loads(files.session.read_text())["access_token"])
    except (OSError, ValueError, KeyError, TypeError):
        return None


async def report(settings: Settings) -> bool:
    """Print what `check` finds, a line each; whether the bot can run."""
    catalogs, able = Catalogs.load(), True
    async for finding in check(settings):
        mark = "✔" if finding.ok else "✘" if finding.fatal else "!"
        text = catalogs.plain(settings.language, finding.text.key, finding.text.args)
        print(f"{mark} {text}")  # noqa: T201 - the command line's own output
        able = able and (finding.ok or not finding.fatal)
    return able


async def fingerprint(settings: Settings) -> bool:
    """Print the fingerprint of the bot's identity, to be compared in people's clients."""
    catalogs = Catalogs.load()
    seeds = await asyncio.to_thread(Seeds.load, Files(settings.data_dir).seeds)
    key = "revision-fingerprint" if seeds else "revision-fingerprint-none"
    shown = " ".join(re.findall(".{1,4}", seeds.master.public)) if seeds else ""
    print(catalogs.plain(settings.language, key, {"fingerprint": shown}))  # noqa: T201
    return seeds is not None
