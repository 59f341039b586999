"""The page of an entry in a real browser: a phone and a desktop, no scripts, and axe."""

from __future__ import annotations

import os
from datetime import timedelta
from pathlib import Path

from aiohttp import web

from bot.web.entry_pages import EntryPages
from tests.chat.world import MODERATOR, OFFICIAL, open_world
from tests.commands.test_entrar import SCHEDULE, START, TOKENS, read, seated
from tests.e2e.axe import picture, violations, widen
from tests.e2e.browser import open_tab
from tests.web.site import PAGES, open_site
from tests.web.test_entry_pages import Door

PICTURES = os.environ.get("MESAS_TEST_PICTURES")
"""A folder for pictures of the pages, for whoever wants to look at them."""


async def test_an_entry_is_readable_and_pressable_on_phone_and_desktop(tmp_path: Path) -> None:
    async with (
        open_world(tmp_path, call_tokens=TOKENS) as world,
        open_site(EntryPages(PAGES, world.services.doors).routes()) as http,
        open_tab(tmp_path) as tab,
    ):
        await seated(world)
        await world.body(MODERATOR, SCHEDULE)
        await world.body(MODERATOR, "!reunion programar 2027-02-10 16:00 modo=ver")
        door = Door(world, http)
        entry = await door.entry(OFFICIAL, "!entrar REU-1")
        watch = await door.entry(OFFICIAL, "!entrar REU-2")
        shown = (
            ("early", entry, START - timedelta(days=1), ("es", "fr")),
            ("open", entry, START, ("es", "pt")),
            ("watch", watch, START + timedelta(hours=1), ("es", "en")),
            ("over", entry, START + timedelta(days=1), ("es",)),
        )
        for name, path, now, languages in shown:
            world.now = now
            for language in languages:
                async with http.get(path) as answer:
                    address = f"{answer.url}?lang={language}"
                for width in (360, 1280):
                    await widen(tab, width)
                    await tab.open(address)
                    assert tab.complaints() == []
                    assert await tab.value("document.documentElement.scrollWidth") <= width
                    heights = await tab.value(
                        "[...document.querySelectorAll('.button')].map("
                        "(each) => each.getBoundingClientRect().height)"
                    )
                    assert min(heights, default=44) >= 44
                    assert await violations(tab) == [], (name, language, width)
                    if PICTURES:
                        await picture(tab, Path(PICTURES) / f"{name}-{language}-{width}.png")
        assert "Esta reunión ya terminó" in await tab.text()


async def test_a_tap_leads_into_the_call_under_ones_own_name(tmp_path: Path) -> None:
    async def call(_request: web.Request) -> web.Response:
        return web.Response(text="<title>Jitsi</title>", content_type="text/html")

    async with open_site((web.get("/{room}", call),)) as jitsi:
        async with jitsi.get("/here") as answer:
            place = str(answer.url.origin())
        async with (
            open_world(tmp_path, call_tokens=TOKENS, jitsi_url=place) as world,
            open_site(EntryPages(PAGES, world.services.doors).routes()) as http,
            open_tab(tmp_path) as tab,
        ):
            await seated(world)
            await world.body(MODERATOR, SCHEDULE)
            path = await Door(world, http).entry(OFFICIAL, "!entrar REU-1")
            world.now = START
            async with http.get(path) as answer:
                page = str(answer.url)
            for words, sound_only in (("Entrar", False), ("Entrar solo con audio", True)):
                await tab.open(page)
                await tab.press(words)
                address = await tab.value("location.href")
                assert address.startswith(f"{place}/mesa-")
                token = address.partition("#jwt=")[2].partition("&")[0]
                assert read(token)["context"]["user"]["id"] == OFFICIAL
                assert ("startAudioOnly=true" in address) is sound_only
