"""A recording in a real browser: it plays, jumps to a chapter, goes on as sound alone."""

from __future__ import annotations

import asyncio
import os
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

import imageio_ffmpeg
import pytest

from bot.domain.recording import CopyKind
from tests.chat.world import MODERATOR
from tests.e2e.axe import picture, violations, widen
from tests.e2e.browser import Tab, open_tab
from tests.web.cinema import Cinema, open_cinema

PICTURES = os.environ.get("MESAS_TEST_PICTURES")
"""A folder for pictures of the pages, for whoever wants to look at them."""
_LOOKS = 600


@dataclass(frozen=True)
class Film:
    """Twelve seconds of a test picture and a tone, as Jibri and the light copies have them."""

    video: bytes
    audio: bytes
    poster: bytes


@pytest.fixture(scope="module")
def film(tmp_path_factory: pytest.TempPathFactory) -> Film:
    folder = tmp_path_factory.mktemp("film")
    run = imageio_ffmpeg.get_ffmpeg_exe()
    made = {"v.mp4": b"", "a.m4a": b"", "p.jpg": b""}
    sources = "-f lavfi -i testsrc2=s=320x180:r=10 -f lavfi -i sine=440 -t 12"
    kind = "-c:v libx264 -g 20 -preset ultrafast -pix_fmt yuv420p -c:a aac -b:a 48k"
    lines = (
        f"{sources} {kind} -movflags +faststart v.mp4",
        "-i v.mp4 -vn -c:a copy a.m4a",
        "-ss 5 -i v.mp4 -frames:v 1 p.jpg",
    )

    async def make() -> None:
        for line in lines:
            words = [str(folder / each) if each in made else each for each in line.split()]
            process = await asyncio.create_subprocess_exec(run, "-loglevel", "error", *words)
            assert await process.wait() == 0

    asyncio.run(make())
    video, audio, poster = ((folder / name).read_bytes() for name in made)
    return Film(video, audio, poster)


async def until(tab: Tab, claim: str) -> None:
    """Until it is true of the player; a page without scripts has no events to wait for."""
    for _ in range(_LOOKS):
        player = "const player = document.querySelector('#player')"
        if await tab.value(f"(() => {{ {player}; return Boolean({claim}); }})()"):
            return
        await asyncio.sleep(0.1)
    state = "(() => { const p = document.querySelector('#player'); "
    state += "return [p.currentTime, p.readyState, p.error && p.error.message]; })()"
    raise AssertionError((claim, await tab.value(state)))


async def play(tab: Tab) -> None:
    """Press play: the browser wants a person's own gesture."""
    await tab.call(
        "Runtime.evaluate",
        expression="document.querySelector('#player').play()",
        userGesture=True,
        awaitPromise=True,
    )


async def address(cinema: Cinema, path: str) -> str:
    async with cinema.http.get(path) as answer:
        return str(answer.url)


async def test_it_plays_jumps_to_chapters_and_goes_on_as_sound(tmp_path: Path, film: Film) -> None:
    async with (
        open_cinema(
            tmp_path,
            video=film.video,
            poster=film.poster,
            copies={CopyKind.AUDIO: film.audio},
        ) as cinema,
        open_tab(tmp_path, width=360, language="es") as tab,
    ):
        shared = await address(cinema, await cinema.share())
        own = await address(cinema, await cinema.watch())

        # Scripts off: links load the page anew, at its moment and in its version.
        await tab.open(own)
        assert await tab.value("document.querySelector('#player').poster.endsWith('/poster')")
        await tab.press("0:08 Acuerdos")
        await play(tab)
        await until(tab, "player.currentTime > 8.2 && player.videoWidth === 320")
        await tab.press("Solo el sonido (74 KB)")
        await play(tab)
        await until(tab, "player.tagName === 'AUDIO' && player.currentTime > 8.2")
        assert tab.complaints() == []

        # Scripts on: without leaving the page, and the other version goes on where this one was.
        await tab.call("Emulation.setScriptExecutionDisabled", value=False)
        await tab.open(shared)
        assert await cinema.views() == 0
        await play(tab)
        await until(tab, "player.currentTime > 0.2 && Math.abs(player.duration - 12) < 0.5")
        assert await cinema.views() == 1
        # As slow as a player can be: what follows is looked at before the next second begins.
        await tab.value("document.querySelector('#player').playbackRate = 0.0625")
        await tab.click("0:04 La experiencia de Chile")
        await until(tab, "player.currentTime > 4.01 && player.currentTime < 8")
        current = "document.querySelector('a[data-at][aria-current]').dataset.at"
        assert await tab.value(current) == "4"
        await tab.press("Solo el sonido (74 KB)")
        assert "t=4" in await tab.value("location.search")
        await play(tab)
        await until(tab, "player.tagName === 'AUDIO' && player.currentTime > 4.5")
        assert tab.complaints() == []

        await cinema.world.say(MODERATOR, "!grabacion revocar GRA-1")
        await tab.open(shared)
        assert "Este enlace se revocó" in await tab.text()


async def test_the_pages_are_readable_and_pressable_on_phone_and_desktop(
    tmp_path: Path, film: Film
) -> None:
    async with (
        open_cinema(
            tmp_path,
            video=film.video,
            poster=film.poster,
            copies={CopyKind.SMALL: film.video[:-1], CopyKind.AUDIO: film.audio},
        ) as cinema,
        open_tab(tmp_path) as tab,
    ):
        own, shared = await cinema.watch(), await cinema.share()
        gone = await cinema.share()
        await cinema.world.say(MODERATOR, "!grabacion revocar GRA-1 2")
        shown = (
            ("own", own, ("es", "pt")),
            ("audio", f"{own}?version=audio&t=8", ("fr",)),
            ("shared", shared, ("pt", "en")),
            ("revoked", gone, ("es",)),
        )
        for name, path, languages in shown:
            for language in languages:
                page = await address(cinema, path)
                page += f"{'&' if '?' in page else '?'}lang={language}"
                for width in (360, 1280):
                    await widen(tab, width)
                    await tab.open(page)
                    assert await tab.value("document.documentElement.scrollWidth") <= width
                    heights = await tab.value(
                        "[...document.querySelectorAll('.button, .chapters a')].map("
                        "(each) => each.getBoundingClientRect().height)"
                    )
                    assert min(heights, default=44) >= 44
                    assert await violations(tab) == [], (name, language, width)
                    if PICTURES:
                        await picture(tab, Path(PICTURES) / f"{name}-{language}-{width}.png")
        cinema.world.now += timedelta(days=9)
        await tab.open(await address(cinema, own))
        assert "Este enlace venció" in await tab.text()
