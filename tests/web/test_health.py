"""The web server's two pages."""

from __future__ import annotations

import aiohttp
from prometheus_client import CollectorRegistry, Counter

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
