"""What holds for every page: words, languages, headers, limits."""

from __future__ import annotations

import asyncio
import io
from collections.abc import AsyncIterator

import aiohttp
import pytest
from aiohttp import web

from bot.web.forms import read_form
from bot.web.pages import Pages, allow
from tests.chat.world import CATALOGS, CONTACT
from tests.web.site import PAGES, check_page, open_site


async def _take(request: web.Request) -> web.Response:
    form = await read_form(request, most_bytes=100_000)
    sizes = {name: len(body) for name, body in form.files.items()}
    return web.json_response({"fields": dict(form.fields), "files": sizes})


ROUTES = [web.post("/take/{token}", _take)]


@pytest.mark.parametrize(
    ("query", "accepted", "language", "title"),
    [
        ("", "", "es", "Esta página no existe"),
        ("", "fr-CA, es;q=0.5", "fr", "Cette page n’existe pas"),
        ("", "de, pt;q=0.3, en;q=0.9", "en", "This page does not exist"),
        ("?lang=pt", "en", "pt", "Esta página não existe"),
        ("?lang=xx", "de;q=x, *", "es", "Esta página no existe"),
    ],
)
async def test_an_unknown_address_is_said_in_the_readers_language(
    query: str, accepted: str, language: str, title: str
) -> None:
    async with (
        open_site() as http,
        http.get(f"/lista/nada{query}", headers={"Accept-Language": accepted}) as answer,
    ):
        html = await answer.text()
        assert answer.status == 404
    assert title in html
    assert CONTACT in html
    check_page(html, language)


async def test_pages_run_nothing_keep_nothing_and_do_not_say_where_one_came_from() -> None:
    async with open_site() as http, http.get("/no/such/page") as answer:
        headers = answer.headers
    assert headers["Cache-Control"] == "no-store"
    assert headers["Referrer-Policy"] == "no-referrer"
    policy = headers["Content-Security-Policy"]
    for rule in ("default-src 'none'", "style-src 'self'", "form-action 'self'", "base-uri 'none'"):
        assert rule in policy
    assert "frame-ancestors 'none'" in policy
    assert "script" not in policy
    assert "unsafe" not in policy


async def test_a_page_may_let_in_more_and_loses_nothing_by_it() -> None:
    async def show(request: web.Request) -> web.Response:
        return allow(PAGES.say(request, 404), media_src="'self'")

    async with open_site([web.get("/more", show)]) as http, http.get("/more") as answer:
        policy = answer.headers["Content-Security-Policy"].split("; ")
    assert {"default-src 'none'", "media-src 'self'"} <= set(policy)


async def test_the_style_sheet_is_there_and_fetches_nothing() -> None:
    async with open_site() as http, http.get("/static/pages.css") as answer:
        sheet = await answer.text()
        assert answer.content_type == "text/css"
    assert "url(" not in sheet
    assert "@import" not in sheet


async def test_below_a_path_of_a_proxy_every_link_begins_with_it() -> None:
    pages = Pages(CATALOGS, language="es", contact=CONTACT, public_url="https://example.org/mesas/")
    async with open_site(pages=pages) as http, http.get("/nada") as answer:
        html = await answer.text()
    assert 'href="/mesas/static/pages.css"' in html
    assert 'href="/mesas/nada?lang=fr"' in html


async def test_what_is_asked_for_cannot_write_into_the_page() -> None:
    async with open_site() as http, http.get("/%22%3E%3Cscript%3Ealert(1)%3C/script%3E") as answer:
        check_page(await answer.text(), "es")


@pytest.mark.parametrize(
    "target", ["//elsewhere.example/x", "/%2f/elsewhere.example/x", "/\\elsewhere.example/x"]
)
async def test_no_link_of_a_page_leads_elsewhere(target: str) -> None:
    async with open_site() as http:
        url = http._base_url
        assert url is not None
        reader, writer = await asyncio.open_connection(url.host, url.port)
        writer.write(f"GET {target} HTTP/1.1\r\nHost: us\r\nConnection: close\r\n\r\n".encode())
        html = (await asyncio.wait_for(reader.read(), 60)).decode()
        writer.close()
    assert 'href="/elsewhere.example/x?lang=pt"' in html


async def test_a_form_is_read_with_its_files() -> None:
    form = aiohttp.FormData({"lines": "Eva Soto", "empty": ""})
    form.add_field("file", b"\xff\x00abc\r\n", filename="lista.csv")
    async with open_site(ROUTES) as http:
        async with http.post("/take/x", data=form) as answer:
            assert await answer.json() == {"fields": {"lines": "Eva Soto"}, "files": {"file": 7}}
        async with http.post("/take/x", data={"draft": "ñ"}) as answer:
            assert await answer.json() == {"fields": {"draft": "ñ"}, "files": {}}


async def _endless(size: int) -> AsyncIterator[bytes]:
    for _ in range(size // 65536):
        yield bytes(65536)


@pytest.mark.parametrize("chunked", [False, True])
async def test_what_is_too_large_is_answered_in_words_and_not_kept(*, chunked: bool) -> None:
    form = aiohttp.FormData()
    body = _endless(50 << 20) if chunked else io.BytesIO(bytes(50 << 20))
    form.add_field("file", body, filename="lista.csv")
    async with (
        open_site(ROUTES) as http,
        http.post("/take/x", data=form, headers={"Accept-Language": "en"}) as answer,
    ):
        assert answer.status == 413
        assert "too large" in await answer.text()
        check_page(await answer.text(), "en")


@pytest.mark.parametrize(
    ("kind", "body"),
    [
        ("multipart/form-data", b"--x\r\n"),
        ("multipart/form-data; boundary=x", b"no boundary at all"),
        ("application/x-www-form-urlencoded", b"&".join(b"a%d=1" % n for n in range(60))),
    ],
)
async def test_a_broken_form_is_answered_in_words(kind: str, body: bytes) -> None:
    async with (
        open_site(ROUTES) as http,
        http.post("/take/x", data=body, headers={"Content-Type": kind}) as answer,
    ):
        assert answer.status == 400
        check_page(await answer.text(), "es")


async def test_a_page_that_fails_says_so_and_nothing_of_why() -> None:
    async def fail(_request: web.Request) -> web.Response:
        raise ValueError("a secret")

    async with open_site([web.get("/fail", fail)]) as http, http.get("/fail") as answer:
        assert answer.status == 500
        html = await answer.text()
    assert "secret" not in html
    check_page(html, "es")


async def test_each_error_has_its_words() -> None:
    async def fail(request: web.Request) -> web.Response:
        return PAGES.say(request, int(request.match_info["status"]))

    async with open_site([web.get("/fail/{status}", fail)]) as http:
        for status in (400, 404, 405, 408, 410, 413, 418, 500, 503):
            async with http.get(f"/fail/{status}") as answer:
                assert answer.status == status
                check_page(await answer.text(), "es")


async def test_a_get_address_that_is_posted_to_says_so() -> None:
    async with open_site(ROUTES) as http, http.get("/take/x") as answer:
        assert answer.status == 405
        check_page(await answer.text(), "es")


async def test_many_who_send_nothing_keep_nobody_out() -> None:
    async with open_site() as http:
        port = (await http.get("/health")).url.port
        silent = [await asyncio.open_connection("127.0.0.1", port) for _ in range(100)]
        for _, writer in silent:
            writer.write(b"GET / HTTP/1.1\r\nHost: x\r\nX-Slow: ")
        async with http.get("/health") as answer:
            assert answer.status == 200
        for _, writer in silent:
            writer.close()
            await writer.wait_closed()
