"""The web server's two pages."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress

import aiohttp
import pytest
from prometheus_client import CollectorRegistry, Counter

from bot.web import app as server
from bot.web.app import Health, make_app, serve
from tests.web.site import PAGES, check_page


async def test_health_is_503_until_ready_and_then_shows_each_part() -> None:
    now = Health(ready=False, parts={"sync": "starting"})

    async def health() -> Health:
        return now

    app = make_app(health, CollectorRegistry(), PAGES)
    async with serve(app, host="127.0.0.1", port=0) as port, aiohttp.ClientSession() as http:
        url = f"http://127.0.0.1:{port}/health"
        async with http.get(url) as answer:
            assert answer.status == 503
            assert (await answer.json())["parts"] == {"sync": "starting"}
        now = Health(ready=True, parts={"sync": "ok", "database": "ok"})
        async with http.get(url) as answer:
            assert answer.status == 200
            assert await answer.json() == {
                "ready": True,
                "parts": {"sync": "ok", "database": "ok"},
            }


async def test_metrics_are_those_of_the_registry_given() -> None:
    registry = CollectorRegistry()
    Counter("mesas_posts", "Posts sent", registry=registry).inc(3)

    async def health() -> Health:
        return Health(ready=True)

    app = make_app(health, registry, PAGES)
    async with (
        serve(app, host="127.0.0.1", port=0) as port,
        aiohttp.ClientSession() as http,
        http.get(f"http://127.0.0.1:{port}/metrics") as answer,
    ):
        assert "mesas_posts_total 3.0" in await answer.text()


async def test_what_goes_wrong_in_a_page_is_not_shown() -> None:
    async def broken() -> Health:
        raise ValueError("a secret")

    app = make_app(broken, CollectorRegistry(), PAGES)
    async with serve(app, host="127.0.0.1", port=0) as port, aiohttp.ClientSession() as http:
        async with http.get(f"http://127.0.0.1:{port}/health") as answer:
            assert answer.status == 500
            html = await answer.text()
            assert "secret" not in html
            check_page(html, "es")
        async with http.get(f"http://127.0.0.1:{port}/nowhere") as answer:
            assert answer.status == 404
            assert "default-src 'none'" in answer.headers["Content-Security-Policy"]


async def _well() -> Health:
    return Health(ready=True)


@asynccontextmanager
async def running() -> AsyncIterator[int]:
    async with serve(make_app(_well, CollectorRegistry(), PAGES), host="127.0.0.1", port=0) as port:
        yield port


async def test_those_who_connect_and_say_nothing_leave_files_to_open(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(server, "_MOST_CONNECTIONS", 20)
    async with running() as port:
        held = [await asyncio.open_connection("127.0.0.1", port) for _ in range(20)]
        one_more, writer = await asyncio.open_connection("127.0.0.1", port)
        with suppress(ConnectionResetError):  # at once, and not once it has been silent
            assert await asyncio.wait_for(one_more.read(), 10) == b""
        for each in (writer, *(writer for _, writer in held)):
            each.close()
            with suppress(ConnectionResetError):
                await each.wait_closed()
        async with aiohttp.ClientSession() as http:
            assert await answered(http, f"http://127.0.0.1:{port}/health")


async def answered(http: aiohttp.ClientSession, url: str) -> bool:
    """Whether it is, within some seconds: those who left are gone once the server has seen it."""
    for _ in range(100):
        with suppress(aiohttp.ClientError):
            async with http.get(url) as answer:
                return answer.status == 200
        await asyncio.sleep(0.05)
    return False
