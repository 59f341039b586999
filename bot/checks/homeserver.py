"""The homeserver, the account on it, its keys and its rooms."""

from __future__ import annotations

import asyncio
import json

from bot.checks.findings import Looked, Step
from bot.matrix.account import Files
from bot.matrix.guard import guarded
from bot.matrix.homeserver import Homeserver, TokenDead, path
from bot.matrix.identity import Seeds
from bot.matrix.registrar import registrar_of
from bot.matrix.rooms import ROOM_VERSION
from bot.matrix.signing import public_key, signed_devices
from bot.matrix.view import MARKER
from bot.ports import RefusedByServer, Unavailable
from storage import rooms
from storage.migrate import open_database


async def _homeserver(looked: Looked) -> bool:
    url = looked.settings.matrix.homeserver
    try:
        await looked.server.call("GET", "/_matrix/client/versions", patient=False)
    except (Unavailable, RefusedByServer):
        looked.amiss("homeserver-away", url=url)
        return False
    looked.well("homeserver-ok", url=url)
    return True


async def _account(looked: Looked) -> bool:
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


def _saved_token(files: Files) -> str | None:
    try:
        return str(json.loads(files.session.read_text())["access_token"])
    except (OSError, ValueError, KeyError, TypeError):
        return None


async def _is_good(server: Homeserver, token: str) -> bool:
    server.token = token
    try:
        await server.call("GET", path("account", "whoami"), patient=False)
    except TokenDead:
        server.token = None
        return False
    return True


async def _limits(looked: Looked) -> bool:
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


async def _accounts(looked: Looked) -> bool:
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


async def _guard(looked: Looked) -> bool:
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


async def _keys(looked: Looked) -> bool:
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


async def _rooms(looked: Looked) -> bool:
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


STEPS: tuple[Step, ...] = (_homeserver, _account, _limits, _accounts, _guard, _keys, _rooms)
