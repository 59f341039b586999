"""The pages as people reach them: a real server and a real client."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterable
from contextlib import asynccontextmanager
from html.parser import HTMLParser

import aiohttp
from aiohttp import web
from prometheus_client import CollectorRegistry

from bot.web.app import Health, make_app, serve
from bot.web.pages import Pages
from tests.chat.world import CATALOGS, CONTACT

PAGES = Pages(CATALOGS, language="es", contact=CONTACT, public_url=None)
_NEVER_CLOSED = frozenset({"meta", "link", "input", "br", "!doctype"})


async def _well() -> Health:
    return Health(ready=True)


@asynccontextmanager
async def open_site(
    routes: Iterable[web.RouteDef] = (), *, pages: Pages = PAGES
) -> AsyncIterator[aiohttp.ClientSession]:
    """A client of a server with these routes; paths alone are enough."""
    app = make_app(_well, CollectorRegistry(), pages, routes)
    async with serve(app, host="127.0.0.1", port=0) as port:
        address = f"http://127.0.0.1:{port}"
        async with aiohttp.ClientSession(address, cookie_jar=aiohttp.DummyCookieJar()) as http:
            yield http


class _Reader(HTMLParser):
    """Holds a page to what every page of ours is."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.tags: list[tuple[str, dict[str, str | None]]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        if tag not in _NEVER_CLOSED:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag, tag


_TAPPED = ("mailto:", "https://app.element.io")


def check_page(
    html: str, language: str, *, leads_to: str = "/", scripts: frozenset[str] = frozenset()
) -> None:
    """Well formed, named, in a language, a label on every field; only these scripts of ours."""
    reader = _Reader()
    reader.feed(html)
    assert reader.open == []
    names = [tag for tag, _ in reader.tags]
    assert names.count("h1") == names.count("title") == names.count("main") == 1
    assert {"style", "iframe", "img", "object"}.isdisjoint(names)
    assert {each.get("src") for tag, each in reader.tags if tag == "script"} <= scripts
    for tag, attributes in reader.tags:
        assert not any(name.startswith("on") or name == "style" for name in attributes), tag
        if tag == "a" and (attributes.get("href") or "").startswith(_TAPPED):
            continue  # loads nothing: a person may tap it
        address = attributes.get("href") or attributes.get("action") or "/"
        assert address.startswith(("/", "#", leads_to)), address
    assert next(each for tag, each in reader.tags if tag == "html")["lang"] == language
    labelled = {each.get("for") for tag, each in reader.tags if tag == "label"}
    for tag, each in reader.tags:
        if tag in ("input", "textarea", "select") and each.get("type") != "hidden":
            assert each.get("id") in labelled, each
