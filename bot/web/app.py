"""The bot's own web server: its health and its numbers."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

import structlog
from aiohttp import web
from aiohttp.typedefs import Handler
from prometheus_client import CONTENT_TYPE_LATEST, CollectorRegistry, generate_latest

_log = structlog.stdlib.get_logger(__name__)


@dataclass(frozen=True)
class Health:
    """How the bot is."""

    ready: bool
    """Whether the first sync has been handled."""
    parts: Mapping[str, str] = field(default_factory=dict)
    """Each part to `ok`, or to a word for what is the matter with it."""


def make_app(
    health: Callable[[], Awaitable[Health]], registry: CollectorRegistry
) -> web.Application:
    """The application: `GET /health` and `GET /metrics`."""

    async def show_health(_request: web.Request) -> web.Response:
        now = await health()
        return web.json_response(
            {"ready": now.ready, "parts": dict(now.parts)}, status=200 if now.ready else 503
        )

    async def show_metrics(_request: web.Request) -> web.Response:
        return web.Response(
            body=generate_latest(registry), headers={"Content-Type": CONTENT_TYPE_LATEST}
        )

    app = web.Application(middlewares=[_guard])
    app.router.add_get("/health", show_health)
    app.router.add_get("/metrics", show_metrics)
    return app


@asynccontextmanager
async def serve(app: web.Application, *, host: str, port: int) -> AsyncIterator[int]:
    """Serve `app` while the block runs; gives the port, which matters when `port` is 0.

    Raises:
        OSError: the port is taken, or not ours to take.
    """
    runner = web.AppRunner(app, access_log=None, handle_signals=False)
    await runner.setup()
    try:
        await web.TCPSite(runner, host, port).start()
        yield runner.addresses[0][1]
    finally:
        await runner.cleanup()


@web.middleware
async def _guard(request: web.Request, handler: Handler) -> web.StreamResponse:
    """Nothing that goes wrong in a page is shown to whoever asked for it."""
    try:
        response = await handler(request)
    except web.HTTPException as error:
        response = web.Response(status=error.status, text=error.reason)
    except Exception:  # noqa: BLE001 - the boundary of the web
        _log.exception("page failed", method=request.method, route=str(request.match_info.route))
        response = web.Response(status=500, text="500")
    response.headers.update(
        {
            "Cache-Control": "no-store",
            "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'",
            "Referrer-Policy": "no-referrer",
            "X-Content-Type-Options": "nosniff",
        }
    )
    return response
