"""The bot's way to its homeserver, on which a request can be stopped at a chosen moment."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import AsyncExitStack
from dataclasses import dataclass, field
from types import TracebackType
from typing import Literal, Self

import aiohttp
from aiohttp import web
from yarl import URL

Moment = Literal["before", "under way", "midway", "after"]
"""The request never reaches the server; it does, and nobody waits; half of the answer comes;
the answer is lost.
"""

_HOP_BY_HOP = {"connection", "content-length", "host", "transfer-encoding", "content-encoding"}


@dataclass(eq=False)
class Trap:
    """Stops the first request that it is meant for: whoever sent it waits for ever."""

    method: str
    part: str
    """In the path."""
    moment: Moment
    holding: bytes = b""
    """In the body."""
    sprung: asyncio.Event = field(default_factory=asyncio.Event)

    def is_for(self, method: str, path: str, body: bytes) -> bool:
        """Whether it stops this one."""
        return method == self.method and self.part in path and self.holding in body


async def _no() -> bool:
    return False


class Way:
    """A proxy in front of a homeserver. `async with Way(homeserver.url) as way: … way.url`."""

    def __init__(self, homeserver: str) -> None:
        self._homeserver = homeserver
        self._stack = AsyncExitStack()
        self._session: aiohttp.ClientSession
        self._closing = asyncio.Event()
        self._traps: list[Trap] = []
        self._passing: set[asyncio.Task[web.Response]] = set()
        self.url = ""
        self.limited: dict[bytes, int] = {}
        """What an invitation may hold that the homeserver is said to want later, and how often at
        least.
        """
        self.limited_while: Callable[[], Awaitable[bool]] = _no
        """And for how long, whatever the machine takes for the others."""
        self.passed: list[tuple[str, str]] = []
        """Every request so far: its method and path."""

    def set_trap(self, method: str, part: str, moment: Moment, holding: bytes = b"") -> Trap:
        """Stop the next request with `method`, `part` in its path and `holding` in its body."""
        trap = Trap(method, part, moment, holding)
        self._traps.append(trap)
        return trap

    def put_away(self, trap: Trap) -> None:
        """Stop nothing any more."""
        if trap in self._traps:
            self._traps.remove(trap)

    def sent(self, method: str, part: str) -> int:
        """How many such requests were made so far."""
        return sum(each[0] == method and part in each[1] for each in self.passed)

    async def __aenter__(self) -> Self:
        async with self._stack as stack:
            connector = aiohttp.TCPConnector(limit=0)
            self._session = await stack.enter_async_context(
                aiohttp.ClientSession(connector=connector, auto_decompress=True)
            )
            app = web.Application(client_max_size=2**26)
            app.router.add_route("*", "/{path:.*}", self._handle)
            runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
            await runner.setup()
            stack.push_async_callback(runner.cleanup)
            site = web.TCPSite(runner, "127.0.0.1", 0)
            await site.start()
            self.url = "http://{}:{}".format(*runner.addresses[0][:2])
            self._stack = stack.pop_all()
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._closing.set()
        for task in list(self._passing):
            task.cancel()
        await asyncio.gather(*self._passing, return_exceptions=True)
        await self._stack.aclose()

    async def _handle(self, request: web.Request) -> web.StreamResponse:
        path = request.raw_path
        body = await request.read()
        self.passed.append((request.method, path))
        for holding, times in self.limited.items():
            if not path.endswith("/invite") or holding not in body:
                continue
            if times or await self.limited_while():
                self.limited[holding] = max(times - 1, 0)
                told = {"errcode": "M_LIMIT_EXCEEDED", "retry_after_ms": 700}
                return web.json_response(told, status=429)
        meant = (each for each in self._traps if each.is_for(request.method, path, body))
        trap = next(meant, None)
        if trap is not None:
            self._traps.remove(trap)
        if trap is not None and trap.moment == "before":
            return await self._hang(trap)
        # A task of its own: what has set out arrives, whether or not its sender is still there.
        passing = asyncio.create_task(self._pass_on(request, path, body))
        self._passing.add(passing)
        passing.add_done_callback(self._passing.discard)
        if trap is not None and trap.moment == "under way":
            return await self._hang(trap)
        answer = await asyncio.shield(passing)
        if trap is not None and trap.moment == "midway":
            return await self._break_off(trap, request, answer)
        return answer if trap is None else await self._hang(trap)

    async def _break_off(
        self, trap: Trap, request: web.Request, answer: web.Response
    ) -> web.StreamResponse:
        """Give half of an answer, and no more."""
        data = answer.body
        assert isinstance(data, bytes)
        half = web.StreamResponse(status=answer.status, headers=answer.headers)
        half.content_length = len(data)
        await half.prepare(request)
        await half.write(data[: len(data) // 2])
        return await self._hang(trap)

    async def _hang(self, trap: Trap) -> web.Response:
        trap.sprung.set()
        await self._closing.wait()
        return web.Response(status=503)

    async def _pass_on(self, request: web.Request, path: str, body: bytes) -> web.Response:
        headers = {k: v for k, v in request.headers.items() if k.lower() not in _HOP_BY_HOP}
        url = URL(self._homeserver + path, encoded=True)
        try:
            async with self._session.request(
                request.method, url, data=body or None, headers=headers
            ) as answer:
                data = await answer.read()
                kept = {k: v for k, v in answer.headers.items() if k.lower() not in _HOP_BY_HOP}
                return web.Response(status=answer.status, body=data, headers=kept)
        except aiohttp.ClientError:
            return web.Response(status=502)
