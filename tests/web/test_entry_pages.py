"""The page of an entry: what it shows to whom, and what its links carry."""

from __future__ import annotations

import asyncio
import re
from collections.abc import AsyncIterator
from datetime import timedelta
from html import unescape
from pathlib import Path
from typing import Any

import aiohttp
import pytest
from sqlalchemy import update

from bot.domain.ids import UserId
from bot.web.entry_pages import EntryPages
from storage import tables
from tests.chat.world import (
    BRAZILIAN,
    COORDINATOR,
    JITSI,
    MODERATOR,
    OFFICIAL,
    World,
    direct,
    open_world,
)
from tests.commands.test_entrar import LINK, SCHEDULE, START, TOKENS, letters, read, seated
from tests.web.site import PAGES, check_page, open_site

BUTTON = re.compile(r'class="button[^"]*" href="([^"]+)"')
WAY = re.compile(re.escape(JITSI) + r"/(mesa-[a-z2-7]{32})#jwt=([\w.-]+)(.*)")


class Door:
    """A deployment, and whoever opens the page of an entry."""

    def __init__(self, world: World, http: aiohttp.ClientSession) -> None:
        self.world = world
        self.http = http

    async def entry(self, user: UserId, line: str = "!entrar") -> str:
        """The path of a new entry of theirs."""
        await self.world.body(user, line, direct(user))
        found: str = LINK.findall((await letters(self.world, user))[-1])[-1]
        return found[-41:]

    async def open(self, path: str, status: int = 200, *, language: str = "") -> str:
        headers = {"Accept-Language": language}
        async with self.http.get(path, headers=headers) as answer:
            html = await answer.text()
            assert answer.status == status, html
            assert answer.headers["Cache-Control"] == "no-store"
            assert answer.headers["Referrer-Policy"] == "no-referrer"
        shown = re.search(r'<html lang="(\w+)"', html)
        assert shown is not None
        check_page(html, shown[1])
        assert JITSI not in html
        return unescape(html)

    async def tap(self, html: str, number: int = 0) -> str:
        """Where one of a page's buttons leads."""
        path = BUTTON.findall(html)[number]
        async with self.http.get(path, allow_redirects=False) as answer:
            assert answer.status == 303
            assert answer.headers["Cache-Control"] == "no-store"
            assert answer.headers["Referrer-Policy"] == "no-referrer"
            return answer.headers["Location"]

    async def claims(self, html: str) -> Any:
        """What the token says that a page's first button hands over."""
        return read(self.way(await self.tap(html))[1])

    def way(self, address: str) -> tuple[str, str, str]:
        """The room, the token, and what else Jitsi is asked for."""
        found = WAY.fullmatch(address)
        assert found is not None, address
        return found[1], found[2], found[3]


@pytest.fixture
async def door(tmp_path: Path) -> AsyncIterator[Door]:
    async with (
        open_world(tmp_path, call_tokens=TOKENS) as world,
        open_site(EntryPages(PAGES, world.services.doors).routes()) as http,
    ):
        await seated(world)
        await world.body(MODERATOR, SCHEDULE)
        yield Door(world, http)


async def test_the_page_says_when_and_opens_half_an_hour_before(door: Door) -> None:
    path = await door.entry(BRAZILIAN)
    html = await door.open(path)
    assert "Reunião REU-1: Primera reunión" in html
    assert "quarta-feira, 10 de fevereiro de 2027, 15:00 (São Paulo)" in html
    assert "Abertura da entrada: quarta-feira, 10 de fevereiro de 2027, 14:30" in html
    assert BUTTON.findall(html) == [path]  # to look again
    door.world.now = START - timedelta(minutes=30)
    html = await door.open(path, language="fr")
    assert "Entrer avec le son seul" in html
    room, _, plain = door.way(await door.tap(html))
    same, _, audio = door.way(await door.tap(html, 1))
    assert room == same
    assert (plain, "startAudioOnly=true" in audio) == ("", True)
    found = await door.claims(html)
    assert found["room"] == room
    assert found["context"]["user"] == {
        "id": BRAZILIAN,
        "name": "Persona 2.0 (Brasil)",
        "affiliation": "member",
    }
    assert found["exp"] == (START + timedelta(minutes=210)).timestamp()


async def test_who_moderates_enters_as_such_and_may_record(door: Door) -> None:
    door.world.now = START
    for user in (MODERATOR, COORDINATOR):
        found = await door.claims(await door.open(await door.entry(user, "!entrar REU-1")))
        assert found["context"]["user"]["affiliation"] == "owner"
        assert found["context"]["features"]["recording"] is True


async def test_where_meetings_are_recorded_the_page_says_so(door: Door) -> None:
    path = await door.entry(OFFICIAL)
    door.world.now = START
    assert "se graba" not in await door.open(path)
    pages = EntryPages(PAGES, door.world.services.doors, recorded=True)
    async with open_site(pages.routes()) as http:
        assert "Esta reunión se graba" in await Door(door.world, http).open(path)


async def test_who_is_taken_off_the_list_is_told_so_and_nothing_else(door: Door) -> None:
    path = await door.entry(OFFICIAL)
    door.world.now = START
    left_open = await door.open(path)
    assert (await door.tap(left_open)).startswith(JITSI)
    await door.world.say(MODERATOR, f"!lista quitar {OFFICIAL} motivo=cambio")
    html = await door.open(path, 403)
    assert "Usted ya no está en la lista de esta mesa" in html
    assert "Primera reunión" not in html
    assert await door.tap(left_open) == path
    assert await door.tap(left_open, 1) == path


async def test_what_has_moved_was_called_off_or_is_over_is_shown(door: Door) -> None:
    path = await door.entry(OFFICIAL)
    await door.world.body(MODERATOR, "!reunion mover REU-1 2027-02-11 15:00")
    html = await door.open(path)
    assert "antes era el miércoles 10 de febrero de 2027" in html
    assert "jueves 11 de febrero de 2027" in html
    door.world.now = START + timedelta(days=2)
    assert "Esta reunión ya terminó" in await door.open(path)
    async with door.world.database.write() as tx:
        await tx.execute(update(tables.meetings).values(state="cancelled", reason="feriado"))
    html = await door.open(path)
    assert "Esta reunión se canceló" in html
    assert "feriado" in html
    async with door.world.database.write() as tx:
        await tx.execute(update(tables.mesas).values(state="archived"))
    assert "archivada" in await door.open(path)


async def test_rooms_that_are_always_open_are_entered_the_same_way(door: Door) -> None:
    path = await door.entry(BRAZILIAN, "!sala")
    html = await door.open(path)
    assert "Sala de videochamadas da mesa" in html
    assert (await door.claims(html))["exp"] == (door.world.now + timedelta(hours=8)).timestamp()
    side = await door.entry(BRAZILIAN, "!sala Brasil")
    assert "Sala à parte de Brasil" in await door.open(side)
    async with door.world.database.write() as tx:
        await tx.execute(
            update(tables.call_rooms).values(parties="1").where(tables.call_rooms.c.parties != "")
        )
    await door.open(side, 403)
    door.world.now += timedelta(hours=9)
    await door.open(path, 410)


async def test_those_who_come_at_one_moment_each_get_their_own(door: Door) -> None:
    users = (MODERATOR, OFFICIAL, BRAZILIAN)
    paths = [await door.entry(user, "!entrar REU-1") for user in users]
    door.world.now = START
    *pages, none = await asyncio.gather(
        *(door.open(path) for path in paths), door.open("/entrada/" + "b" * 32, 410)
    )
    found = await asyncio.gather(*map(door.claims, pages))
    assert [each["context"]["user"]["id"] for each in found] == list(users)
    for path, page in zip(paths, pages, strict=True):
        assert f"{path}?lang=fr" in page
        assert not any(other in page for other in paths if other != path)
    assert not BUTTON.search(none)
    assert "?lang=fr" in await door.open(f"{paths[0]}?lang=fr")


async def test_nothing_else_opens_anything(door: Door) -> None:
    await door.open("/entrada/" + "a" * 32, 410)
    await door.open("/entrada/short", 404)
    await door.open(f"{await door.entry(OFFICIAL)}/window", 404)
    async with door.http.get("/entrada/" + "a" * 32 + "/video") as answer:
        assert answer.status == 410


async def test_watching_has_other_words_and_no_microphone(door: Door) -> None:
    await door.world.body(MODERATOR, "!reunion programar 2027-02-12 15:00 modo=ver")
    path = await door.entry(OFFICIAL, "!entrar REU-2")
    door.world.now = START + timedelta(days=2)
    html = await door.open(path)
    assert "Solo ver" in html
    assert "sin cámara ni micrófono" in html
    assert "startWithAudioMuted=true" in await door.tap(html)
    assert (await door.claims(html))["context"]["user"]["role"] == "visitor"


async def test_without_tokens_the_page_asks_for_the_name(tmp_path: Path) -> None:
    async with (
        open_world(tmp_path) as world,
        open_site(EntryPages(PAGES, world.services.doors).routes()) as http,
    ):
        await seated(world)
        await world.body(MODERATOR, SCHEDULE)
        door = Door(world, http)
        path = await door.entry(OFFICIAL)
        world.now = START
        html = await door.open(path)
        assert "escriba su nombre y su país" in html
        assert re.fullmatch(re.escape(JITSI) + "/mesa-[a-z2-7]{32}", await door.tap(html))


async def test_a_browser_that_goes_away_leaves_the_others_their_answer(door: Door) -> None:
    paths = [await door.entry(user) for user in (BRAZILIAN, OFFICIAL)]
    doors = door.world.services.doors
    first, second = (
        asyncio.create_task(doors.opened_by(path.rpartition("/")[2])) for path in paths
    )
    await asyncio.sleep(0)  # both have asked, the first for both
    first.cancel()
    async with asyncio.timeout(30):
        opened = await second
        assert opened is not None
        assert opened.hall.meeting is not None
    assert first.cancelled()
