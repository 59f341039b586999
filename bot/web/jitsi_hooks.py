"""Where the server of calls asks whether a call may begin, and tells who came and left.

Two of prosody's modules speak here, `mod_reservations` and `mod_event_sync_component`, in the
forms that they have, and one of ours, `mod_mesas_listed`; see docker/jitsi.
"""

from __future__ import annotations

import asyncio
import hmac
import json
from collections.abc import Awaitable, Callable, Mapping, Sequence
from datetime import UTC, datetime
from typing import Any
from urllib.parse import parse_qsl
from zoneinfo import ZoneInfo

import structlog
from aiohttp import web

from bot.domain.call_events import (
    Malformed,
    read_gone,
    read_made,
    read_occupant,
    read_room,
    read_users,
)
from bot.i18n import Catalogs, When
from bot.services.call_events import CallEvents, Denied

log = structlog.get_logger(__name__)

Handle = Callable[[web.Request, Mapping[str, Any]], Awaitable[web.Response]]

_MOST_BYTES = 2 << 20
"""Everybody who was in a call of some thousands is told at its end."""
_LONGEST_S = 20
_MOST_FIELDS = 20
_NAME_LENGTH = 3_000


class JitsiHooks:
    """Serves them to whoever has the token; without one in the settings there are none."""

    def __init__(
        self, events: CallEvents, catalogs: Catalogs, *, token: str | None, language: str
    ) -> None:
        self._events = events
        self._catalogs = catalogs
        self._token = token
        self._refused_last = False
        self._language = language

    def routes(self) -> Sequence[web.RouteDef]:
        """Where everything is."""
        if self._token is None:
            return ()
        hooks = "/hooks/jitsi"
        return (
            web.post(f"{hooks}/conference", self._with_body(self._may_begin)),
            web.delete(f"{hooks}/conference/{{id:[A-Za-z0-9-]+}}", self._over),
            web.post(f"{hooks}/listed", self._with_body(self._listed)),
            web.post(f"{hooks}/events/occupant/joined", self._with_body(self._joined)),
            web.post(f"{hooks}/events/occupant/left", self._with_body(self._left)),
            web.post(f"{hooks}/events/room/created", self._with_body(self._created)),
            web.post(f"{hooks}/events/room/destroyed", self._with_body(self._destroyed)),
        )

    def _with_body(self, handle: Handle) -> Callable[[web.Request], Awaitable[web.Response]]:
        """Only for the server of calls, and only what it can have meant."""

        async def checked(request: web.Request) -> web.Response:
            if not self._is_known(request):
                return _refused(401)
            try:
                async with asyncio.timeout(_LONGEST_S):
                    body = await _read(request)
                await self._events.heard()
                return await handle(request, _fields(request, body))
            except TimeoutError:
                return _refused(408)
            except web.HTTPRequestEntityTooLarge:
                return _refused(413)
            except Malformed as error:
                log.warning("call_event_malformed", field=str(error)[:40])
                return _refused(400)

        return checked

    def _is_known(self, request: web.Request) -> bool:
        scheme, _, given = request.headers.get("Authorization", "").partition(" ")
        wanted = (self._token or "").encode()
        same = hmac.compare_digest(given.strip().encode("utf-8", "surrogateescape"), wanted)
        known = same and scheme.lower() == "bearer"
        if not known and not self._refused_last:  # once, however often it is tried
            log.warning("call_hook_refused", path=request.path, what="jitsi.hook_token differs")
        self._refused_last = not known
        return known

    # --- mod_reservations ---------------------------------------------------------------------

    async def _may_begin(self, _request: web.Request, data: Mapping[str, Any]) -> web.Response:
        name = data.get("name")
        if not isinstance(name, str) or not 0 < len(name) <= _NAME_LENGTH:
            raise Malformed("name")
        if not name.isprintable():
            raise Malformed("name")
        asked = await self._events.may_begin(name)
        if isinstance(asked, Denied):
            log.info("call_denied", why=asked.gate or "unknown")
            return web.json_response({"message": self._why(asked)}, status=403)
        start = _start(data.get("start_time"))
        return web.json_response(
            {
                "id": asked.id,
                "name": name,
                "mail_owner": str(data.get("mail_owner") or ""),
                "start_time": start.strftime("%Y-%m-%dT%H:%M:%S.000Z"),
                "duration": int(asked.lasts.total_seconds()),
            }
        )

    def _why(self, denied: Denied) -> str:
        """For people: Jitsi shows it to whoever wanted to begin the call."""
        if denied.gate is None or denied.mesa is None:
            return self._catalogs.plain(self._language, "entrada-hook-unknown")
        opens = When(denied.opens or datetime.now(UTC), ZoneInfo(denied.mesa.zone))
        key = f"entrada-hook-{denied.gate.value}"
        return self._catalogs.plain(denied.mesa.language, key, {"opens": opens})

    async def _over(self, request: web.Request) -> web.Response:
        """A call that had been allowed is over; its events say who was there."""
        return web.Response(status=204) if self._is_known(request) else _refused(401)

    # --- mod_mesas_listed, which is ours ------------------------------------------------------

    async def _listed(self, _request: web.Request, data: Mapping[str, Any]) -> web.Response:
        """Who of those in a call is to be put out."""
        out = await self._events.unlisted(read_room(data), read_users(data))
        if out:
            log.info("call_unlisted", count=len(out))
        return web.json_response({"out": list(out)})

    # --- mod_event_sync_component -------------------------------------------------------------

    async def _joined(self, _request: web.Request, data: Mapping[str, Any]) -> web.Response:
        await self._events.joined(read_room(data), read_occupant(data))
        return web.Response(status=204)

    async def _left(self, _request: web.Request, data: Mapping[str, Any]) -> web.Response:
        await self._events.left(read_room(data), read_occupant(data))
        return web.Response(status=204)

    async def _created(self, _request: web.Request, data: Mapping[str, Any]) -> web.Response:
        await self._events.begun(read_made(data))
        return web.Response(status=204)

    async def _destroyed(self, _request: web.Request, data: Mapping[str, Any]) -> web.Response:
        await self._events.gone(read_gone(data))
        return web.Response(status=204)


def _refused(status: int) -> web.Response:
    headers = {"WWW-Authenticate": "Bearer"} if status == 401 else None
    return web.json_response({"error": status}, status=status, headers=headers)


async def _read(request: web.Request) -> bytes:
    body = bytearray()
    async for piece in request.content.iter_any():
        body += piece
        if len(body) > _MOST_BYTES:
            raise web.HTTPRequestEntityTooLarge(_MOST_BYTES, len(body))
    return bytes(body)


def _fields(request: web.Request, body: bytes) -> Mapping[str, Any]:
    """What a form or JSON says: `mod_reservations` sends the one, event sync the other.

    Raises:
        Malformed: it is neither.
    """
    try:
        text = body.decode()
        if request.content_type != "application/json":
            return dict(parse_qsl(text, max_num_fields=_MOST_FIELDS, strict_parsing=True))
        data = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise Malformed("body") from error
    if not isinstance(data, dict):
        raise Malformed("body")
    return data


def _start(given: object) -> datetime:
    """When the call begins, as the server of calls said it; it begins now where it did not.

    Raises:
        Malformed: that is no moment.
    """
    if given is None:
        return datetime.now(UTC)
    if not isinstance(given, str):
        raise Malformed("start_time")
    try:
        start = datetime.fromisoformat(given)
        if start.tzinfo is not None:
            return start.astimezone(UTC)
    except (ValueError, OverflowError) as error:
        raise Malformed("start_time") from error
    raise Malformed("start_time")
