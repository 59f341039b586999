"""The bot's own web server: its health, its numbers, and the pages that people open."""

from __future__ import annotations

import asyncio
import resource
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

import structlog
from aiohttp import web
from aiohttp.typedefs import Handler, Middleware
from prometheus_client import CONTENT_TYPE_LATEST, CollectorRegistry, generate_latest

from bot.web.pages import Pages, protect, static_routes

_log = structlog.stdlib.get_logger(__name__)

_SILENT_S = 75
"""How long a connection may stay open without a whole request head."""

_MOST_CONNECTIONS = 1000
_FILES_WANTED = 4096

_LEAVING_S = 3
"""How long the end of it all waits for who is still being answered, as who has paused a film."""


@dataclass(frozen=True)
class Health:
    """How the bot is."""

    ready: bool
    """Whether the first sync has been handled."""
    parts: Mapping[str, str] = field(default_factory=dict)
    """Each part to `ok`, or to a word for what is the matter with it."""


def make_app(
    health: Callable[[], Awaitable[Health]],
    registry: CollectorRegistry,
    pages: Pages,
    routes: Iterable[web.RouteDef] = (),
) -> web.Application:
    """The application: `GET /health`, `GET /metrics`, what every page needs, and `routes`."""

    async def show_health(_request: web.Request) -> web.Response:
        now = await health()
        return web.json_response(
            {"ready": now.ready, "parts": dict(now.parts)}, status=200 if now.ready else 503
        )

    async def show_metrics(_request: web.Request) -> web.Response:
        return web.Response(
            body=generate_latest(registry), headers={"Content-Type": CONTENT_TYPE_LATEST}
        )

    app = web.Application(middlewares=[_guard(pages)])
    app.router.add_get("/health", show_health)
    app.router.add_get("/metrics", show_metrics)
    app.router.add_routes(static_routes())
    app.router.add_routes(routes)
    return app


@asynccontextmanager
async def serve(app: web.Application, *, host: str, port: int) -> AsyncIterator[int]:
    """Serve `app` while the block runs; gives the port, which matters when `port` is 0.

    Nothing is logged of who asked for what: the address of a page is what opens it. However
    many connect and say nothing, what else the process has to open can be opened.

    Raises:
        OSError: the port is taken, or not ours to take.
    """
    runner = web.AppRunner(
        app,
        access_log=None,
        handle_signals=False,
        keepalive_timeout=_SILENT_S,
        shutdown_timeout=_LEAVING_S,
    )
    await runner.setup()
    server, most = runner.server, _most_connections()
    assert server is not None  # it was set up

    def accepted() -> asyncio.BaseProtocol:
        return server() if len(server.connections) < most else _TurnedAway()

    listening = None
    try:
        listening = await asyncio.get_running_loop().create_server(accepted, host, port)
        yield listening.sockets[0].getsockname()[1]
    finally:
        if listening is not None:
            listening.close()
        await runner.cleanup()


class _TurnedAway(asyncio.Protocol):
    """A connection too many."""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """End it."""
        assert isinstance(transport, asyncio.Transport)
        transport.abort()


def _most_connections() -> int:
    """How many to hold at once: of the files that the process may have open, half at most."""
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    if soft < _FILES_WANTED:
        soft = min(_FILES_WANTED, hard) if hard != resource.RLIM_INFINITY else _FILES_WANTED
        resource.setrlimit(resource.RLIMIT_NOFILE, (soft, hard))
    return min(_MOST_CONNECTIONS, soft // 2)


def _guard(pages: Pages) -> Middleware:
    """Nothing that goes wrong in a page is shown to whoever asked for it."""

    @web.middleware
    async def guard(request: web.Request, handler: Handler) -> web.StreamResponse:
        response: web.StreamResponse
        try:
            response = await handler(request)
        except web.HTTPException as error:
            response = pages.say(request, error.status)
        except ConnectionError:
            raise  # they went away
        except Exception:  # noqa: BLE001 - the boundary of the web
            _log.exception("page failed", method=request.method, route=_route(request))
            response = pages.say(request, 500)
        protect(response)
        return response

    return guard


def _route(request: web.Request) -> str:
    """The pattern of what was asked for, without what stands in it."""
    resource = request.match_info.route.resource
    return "" if resource is None else resource.canonical
