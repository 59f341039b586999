"""The moderator's page in a real browser: phone and desktop, with its script or not, and axe."""

from __future__ import annotations

import os
import re
from datetime import timedelta
from pathlib import Path

from tests.chat.world import BRAZILIAN, MODERATOR, OFFICIAL
from tests.e2e.axe import picture, violations, widen
from tests.e2e.browser import Tab, open_tab
from tests.web.test_live_pages import open_desk

PICTURES = os.environ.get("MESAS_TEST_PICTURES")
"""A folder for pictures of the pages, for whoever wants to look at them."""


REFRESHED = """(async () => {
    while (busy) await new Promise((go) => setTimeout(go, 20));
    await refresh();
})()"""
"""Once what the page began by itself is over."""


async def check(tab: Tab, address: str, name: str) -> None:
    """On a phone and a desktop: nothing sticks out, nothing is too small, axe finds nothing."""
    for width in (360, 1280):
        await widen(tab, width)
        await tab.open(address)
        assert tab.complaints() == []
        assert await tab.value("document.documentElement.scrollWidth") <= width
        heights = await tab.value(
            "[...document.querySelectorAll('button, .button, summary, select')].filter("
            "(each) => each.offsetParent).map((each) => each.getBoundingClientRect().height)"
        )
        assert min(heights) >= 44, heights
        assert await violations(tab) == [], (name, width)
        if PICTURES:
            await picture(tab, Path(PICTURES) / f"live-{name}-{width}.png")


async def test_a_meeting_is_run_from_a_phone(tmp_path: Path) -> None:
    async with open_desk(tmp_path) as desk, open_tab(tmp_path) as tab:
        world = desk.world
        for user in (OFFICIAL, BRAZILIAN):
            await world.say(user, "!palabra pedir")
        async with desk.http.get(desk.path) as answer:
            address = str(answer.url)
        await check(tab, f"{address}?lang=es", "es")
        await widen(tab, 360)
        await tab.open(f"{address}?lang=es")
        await tab.press("Siguiente")
        assert "La experiencia de Chile" in await tab.text()
        assert "Punto 2 de 3" in await tab.text()
        await tab.press("+5 min")
        assert "Quedan 30 min" in await tab.text()
        await tab.press("Dar la palabra")
        assert "Tiene la palabra: Persona 1.1 (Chile)" in await tab.text()
        await tab.press("Empezar la ronda")
        world.now += timedelta(minutes=31)
        await check(tab, f"{address}?lang=fr", "fr")
        await check(tab, f"{address}/acuerdo?lang=pt", "agreement-pt")
        await world.say(MODERATOR, "!reunion terminar")
        await check(tab, f"{address}?lang=es", "ended-es")


async def test_its_script_keeps_clock_and_queue_fresh(tmp_path: Path) -> None:
    async with open_desk(tmp_path) as desk, open_tab(tmp_path) as tab:
        async with desk.http.get(desk.path) as answer:
            address = f"{answer.url}?lang=es"
        await tab.call("Emulation.setScriptExecutionDisabled", value=False)
        await tab.open(address)
        assert tab.complaints() == []
        assert re.search(r"\b(10:00|9:[0-5]\d)\b", await tab.text())
        await desk.world.say(OFFICIAL, "!palabra pedir")
        await tab.call("Runtime.evaluate", expression=REFRESHED, awaitPromise=True)
        assert "Persona 1.1 (Chile)" in await tab.text()
        assert await tab.value("document.querySelector('[value=give]').disabled") is False
        offline = "getComputedStyle(document.querySelector('#offline')).display"
        assert await tab.value(offline) == "none"
        for is_offline, shown in ((True, "block"), (False, "none")):
            await tab.call(
                "Network.emulateNetworkConditions",
                offline=is_offline,
                latency=0,
                downloadThroughput=-1,
                uploadThroughput=-1,
            )
            await tab.call("Runtime.evaluate", expression=REFRESHED, awaitPromise=True)
            assert await tab.value(offline) == shown
        assert "Persona 1.1 (Chile)" in await tab.text()
        # Tapped twice on a slow line it is sent once.
        await tab.call(
            "Network.emulateNetworkConditions",
            offline=False,
            latency=300,
            downloadThroughput=-1,
            uploadThroughput=-1,
        )
        await tab.press_twice("Siguiente")
        assert "Punto 2 de 3" in await tab.text()
        assert "No hice nada" not in await tab.text()
