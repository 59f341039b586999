"""Where Jibri's machine says that a recording has been handed over. It is only a hint."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from pathlib import Path

from aiohttp import web

from bot.jibri.hints import PATH, is_signed, key_of
from bot.jibri.manifest import MOST_BYTES, Malformed, Manifest
from bot.ports import Clock

_LONGEST_S = 10

Hinted = Callable[[Manifest], Awaitable[None]]


class RecordingHook:
    """Takes hints that are signed with the key in `key_file`; without one, none."""

    def __init__(self, key_file: Path | None, hinted: Hinted, clock: Clock) -> None:
        self._key_file = key_file
        self._hinted = hinted
        self._clock = clock

    def routes(self) -> Sequence[web.RouteDef]:
        """Where hints are taken."""
        return (web.post(PATH, self._take),)

    async def _take(self, request: web.Request) -> web.Response:
        body = await _body(request)
        if body is None:
            return web.Response(status=413)
        key = await asyncio.to_thread(key_of, self._key_file) if self._key_file else None
        if key is None or not is_signed(
            key,
            body,
            timestamp=request.headers.get("X-Mesas-Timestamp"),
            given=request.headers.get("X-Mesas-Signature"),
            now=self._clock(),
        ):
            return web.Response(status=401)
        try:
            manifest = Manifest.read(body)
        except Malformed:
            return web.Response(status=400)
        await self._hinted(manifest)
        return web.Response(status=202)


async def _body(request: web.Request) -> bytes | None:
    """What was sent; None: more than a manifest can be."""
    body = bytearray()
    try:
        async with asyncio.timeout(_LONGEST_S):
            async for piece in request.content.iter_any():
                body += piece
                if len(body) > MOST_BYTES:
                    return None
    except TimeoutError as error:
        raise web.HTTPRequestTimeout from error
    return bytes(body)
