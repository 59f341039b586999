"""Serving kept contents: the bytes that are asked for, as they are decrypted, while they may."""

from __future__ import annotations

import asyncio
import time
from collections import Counter
from collections.abc import AsyncGenerator, Awaitable, Callable
from contextlib import aclosing
from dataclasses import dataclass, field

import structlog
from aiohttp import web

from bot.ports import Unavailable
from bot.web.pages import protect
from bot.web.ranges import Span, Unsatisfiable, span_of, still_that
from storage.blobs.keeping import Blobs
from storage.blobs.rows import Blob
from storage.blobs.sealing import Damaged
from storage.blobs.store import Missing

_log = structlog.stdlib.get_logger(__name__)

ASKED_AGAIN_S = 2.0
"""How long what was found open is taken to be open still."""
_STALLED_S = 180
"""How long somebody may take nothing, as who has paused: a player asks again for the rest."""
MOST_AT_ONCE = 200
"""Streams; each holds up to three mebibytes."""
MOST_OF_ONE = 60
"""Of those: by one shared link, or by all links of one person."""


@dataclass
class Served:
    """One thing to be served."""

    blob: Blob
    media_type: str
    is_open: Callable[[], Awaitable[bool]]
    """Asked again every few seconds, and before what stalled goes on."""
    holder: str
    """Whose link it is: nobody takes all the streams that there are."""
    disposition: str = "inline"
    headers: dict[str, str] = field(default_factory=dict)

    @property
    def tag(self) -> str:
        """Tells these contents from all others."""
        return f'"{self.blob.sha256[:32]}"'


class Streams:
    """Serves contents to as many as there is memory for."""

    def __init__(
        self,
        blobs: Blobs,
        *,
        most: int = MOST_AT_ONCE,
        most_of_one: int = MOST_OF_ONE,
        every_s: float = ASKED_AGAIN_S,
    ) -> None:
        self._blobs = blobs
        self._most = most
        self._most_of_one = most_of_one
        self._held: Counter[str] = Counter()
        self._every_s = every_s
        self.count = 0
        """How many there are now."""

    async def serve(self, request: web.Request, served: Served) -> web.StreamResponse:
        """Answer a GET or HEAD, of all of it or of one range."""
        size = served.blob.size_bytes
        whole = Span(0, size)
        headers = {
            "Accept-Ranges": "bytes",
            "Content-Type": served.media_type,
            "Content-Disposition": served.disposition,
            "ETag": served.tag,
        }
        is_get = request.method == "GET"
        asked = request.headers.get("Range") if is_get else None
        if not still_that(request.headers.get("If-Range"), served.tag):
            asked = None
        try:
            span = span_of(asked, size)
        except Unsatisfiable:
            headers = {"Accept-Ranges": "bytes", "Content-Range": f"bytes */{size}"}
            return web.Response(status=416, headers=headers)
        response = web.StreamResponse(status=200 if span is None else 206, headers=headers)
        if span is not None:
            response.headers["Content-Range"] = span.header(size)
        response.content_length = len(span or whole)
        protect(response)
        if not is_get:
            await response.prepare(request)
            return response
        if self.count >= self._most or self._held[served.holder] >= self._most_of_one:
            raise web.HTTPServiceUnavailable(headers={"Retry-After": "30"})
        self.count += 1
        self._held[served.holder] += 1
        try:
            return await self._send(request, response, served, span or whole)
        finally:
            self.count -= 1
            self._held -= Counter([served.holder])  # whoever has none left is not kept

    async def _send(
        self, request: web.Request, response: web.StreamResponse, served: Served, span: Span
    ) -> web.StreamResponse:
        async with aclosing(self._blobs.read_span(served.blob, span.start, span.stop)) as parts:
            first = await anext(parts, None)  # what is not there is said, and not cut off
            await response.prepare(request)
            try:
                if first is not None:
                    await self._write(response, served, first, parts)
            except (_Ended, TimeoutError) as error:
                _log.info("stream_ended", why=type(error).__name__)
                _cut_off(request)
            except (Damaged, Missing, Unavailable) as error:
                _log.error("stream_failed", why=type(error).__name__)
                _cut_off(request)
        return response

    async def _write(
        self,
        response: web.StreamResponse,
        served: Served,
        first: memoryview,
        parts: AsyncGenerator[memoryview],
    ) -> None:
        """All of it, looking now and then whether it may go on, also while nothing is taken."""
        sure_until = time.monotonic() + self._every_s
        part: memoryview | None = first
        while part is not None:
            writing = asyncio.ensure_future(response.write(part))
            try:
                stalled_at = time.monotonic() + _STALLED_S
                while not writing.done():
                    await asyncio.wait({writing}, timeout=self._every_s)
                    if time.monotonic() >= sure_until:
                        if not await served.is_open():
                            raise _Ended
                        sure_until = time.monotonic() + self._every_s
                    if not writing.done() and time.monotonic() >= stalled_at:
                        raise TimeoutError
                writing.result()
            finally:
                writing.cancel()
                await asyncio.gather(writing, return_exceptions=True)
            part = await anext(parts, None)


class _Ended(Exception):
    """What is shown may not be shown any more."""


def _cut_off(request: web.Request) -> None:
    """End the connection: what was promised does not come, and that must be seen."""
    if request.transport is not None:
        request.transport.abort()
