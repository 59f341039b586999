"""The moderator's page: from the command that opens a meeting to its end, button by button."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta
from pathlib import Path

import aiohttp
import pytest
from sqlalchemy import delete, select

from bot.i18n import LANGUAGES
from bot.web.live_pages import LivePages
from storage import tables
from tests.chat.world import (
    BRAZILIAN,
    FOCAL_POINT,
    MODERATOR,
    OFFICIAL,
    ROOM,
    World,
    direct,
    open_world,
)
from tests.chat.world import PAGES as ADDRESS
from tests.commands.test_entrar import seated
from tests.web.site import PAGES, check_page, open_site

AGENDA = "!agenda crear\nApertura | 10\nLa experiencia de Chile | 25 | Chile\nAcuerdos | 15"
SOON = "!reunion programar 2027-01-15 15:30 duracion=90 título=Lectura"
SCRIPTS = frozenset({"/static/live.js"})
_LINK = re.compile(re.escape(ADDRESS) + r"(/vivo/[\w-]{32})")


class Desk:
    """Somebody who runs a meeting from their phone."""

    def __init__(self, world: World, http: aiohttp.ClientSession) -> None:
        self.world = world
        self.http = http
        self.path = ""
        self.status = 200

    async def link(self, room: str = direct(MODERATOR)) -> str:
        """The path of the last link sent in private."""
        await self.world.posted()
        async with self.world.database.read() as tx:
            every = await tx.all(select(tables.outbox).order_by(tables.outbox.c.id))
        rows = [row for row in every if "/vivo/" in str(row.content)]
        assert all(row.room_id.startswith("!con-") and row.secret for row in rows)
        found = [row.content["body"] for row in rows if row.room_id == room]
        self.path = _LINK.findall(found[-1])[-1]
        return self.path

    async def look(self, language: str = "es") -> str:
        async with self.http.get(f"{self.path}?lang={language}") as answer:
            self.status = answer.status
            html = await answer.text()
        check_page(html, language, scripts=SCRIPTS)
        return html

    def marks(self, html: str, act: str) -> str:
        """What a button would send with it."""
        forms = re.findall(r"<form.*?</form>", html, re.DOTALL)
        own = 'id="floor"' if act == "give" else f'value="{act}"'
        form = next(each for each in forms if own in each)
        found = re.search(r'name="mark" value="([^"]*)"', form)
        assert found is not None
        return found[1]

    async def press(self, act: str, html: str | None = None, **fields: str) -> str:
        """Press a button on the page as it is, or as it was; the page then."""
        shown = await self.look() if html is None else html
        data = {"act": act, "mark": self.marks(shown, act), **fields}
        async with self.http.post(f"{self.path}?lang=es", data=data) as answer:
            self.status = answer.status
            return await answer.text()


@pytest.fixture
async def desk(tmp_path: Path) -> AsyncIterator[Desk]:
    async with open_desk(tmp_path) as opened:
        yield opened


@asynccontextmanager
async def open_desk(folder: Path) -> AsyncIterator[Desk]:
    """A meeting of three points that has just been opened, and its moderator's page."""
    async with (
        open_world(folder) as world,
        open_site(LivePages(PAGES, world.services.live_page).routes()) as http,
    ):
        await seated(world)
        for line in (AGENDA, SOON, "!reunion abrir"):
            await world.say(MODERATOR, line)
        desk = Desk(world, http)
        await desk.link()
        yield desk


async def said(world: World) -> str:
    """What was posted in the mesa since the last time."""
    return "\n".join(str(each["body"]) for each in await world.posted())


async def test_a_meeting_is_run_with_its_buttons(desk: Desk) -> None:
    world = desk.world
    page = await desk.look()
    assert "Reunión REU-1: Lectura" in page
    assert "Punto 1 de 3" in page
    assert "Quedan 10 min" in page
    assert "Sigue: La experiencia de Chile" in page
    world.now += timedelta(minutes=12)
    assert "Se pasó 2 min" in await desk.look()
    await desk.press("extend")
    assert "Quedan 5 min" in await desk.look()
    page = await desk.press("next")
    assert desk.status == 200
    assert "Punto 2 de 3" in page
    assert "Presenta: Chile" in page
    assert "Punto 2 de 3: La experiencia de Chile" in await said(world)
    await desk.press("park")
    assert "queda pendiente" in await said(world)
    page = await desk.press("end")
    assert "La reunión terminó" in page
    assert "Terminó la Reunión REU-1" in await said(world)
    async with world.database.read() as tx:
        acts = await tx.all(select(tables.acts).where(tables.acts.c.event_id.like("page-%")))
    assert [each.actor for each in acts] == [MODERATOR] * 4


async def test_a_second_tap_or_an_old_page_does_nothing(desk: Desk) -> None:
    old = await desk.look()
    await desk.press("next", old)
    page = await desk.press("next", old)
    assert desk.status == 409
    assert "No hice nada" in page
    assert "Punto 2 de 3" in page
    assert "Punto 2 de 3" in await desk.look()
    old = await desk.look()
    await desk.press("extend", old)
    await desk.press("extend", old)
    assert "Quedan 30 min" in await desk.look()
    await desk.world.say(MODERATOR, "!siguiente")
    assert "No hice nada" in await desk.press("park", old)
    async with desk.http.post(desk.path, data={"act": "nada", "mark": ""}) as answer:
        assert answer.status == 409


async def test_who_asks_is_shown_and_given_the_floor(desk: Desk) -> None:
    world = desk.world
    assert "Nadie, por ahora" in await desk.look()
    await world.say(OFFICIAL, "!palabra pedir")
    old = await desk.look()
    assert "Persona 1.1 (Chile)" in old
    await world.say(BRAZILIAN, "!palabra pedir")
    await said(world)
    await desk.press("give", old)  # who came after changes nothing of it
    assert f"Tiene la palabra {OFFICIAL}" in await said(world)
    assert "Tiene la palabra: Persona 1.1 (Chile)" in await desk.look()
    assert "No hice nada" in await desk.press("give", old)
    await desk.press("round", minutes="2")
    assert "Turno de Chile. Sigue Brasil." in await desk.look()
    assert "Turno de Brasil." in await desk.press("turn")
    assert "Empezar la ronda" in await desk.press("turn")
    assert "Un turno dura entre 1 minuto" in await desk.press("round", minutes="90")
    assert "Empezar la ronda" in await desk.look()


async def test_an_agreement_is_recorded_once(desk: Desk) -> None:
    path = f"{desk.path}/acuerdo"
    async with desk.http.get(f"{path}?lang=es") as answer:
        html = await answer.text()
    check_page(html, "es")
    once = re.findall(r'name="once" value="([^"]+)"', html)[0]
    form = {"what": "Compartir la guía", "who": "Chile", "due": "2027-02-20", "once": once}
    async with desk.http.post(path, data={**form, "due": "ayer"}) as answer:
        assert answer.status == 422
        html = await answer.text()
    assert "no es un día" in html
    assert "Compartir la guía</textarea>" in html
    for _ in range(2):
        async with desk.http.post(path, data=form) as answer:
            assert answer.status == 200
    assert "Compartir la guía" in await said(desk.world)
    async with desk.world.database.read() as tx:
        assert len(await tx.all(select(tables.agreements.c.id))) == 1
    assert "ACU-1: Compartir la guía" in await desk.look()
    await desk.press("end")
    assert "Se registró un acuerdo" in await said(desk.world)


async def test_the_page_is_only_for_who_moderates(desk: Desk) -> None:
    world, first = desk.world, desk.path
    await world.say(OFFICIAL, "!reunion vivo")
    assert world.outcome == "refused"
    await world.say(MODERATOR, "!reunion vivo")
    second = await desk.link()
    assert second != first
    desk.path = first
    assert "Este enlace ya no sirve" in await desk.look()
    desk.path = second
    page = await desk.look()
    async with world.database.write() as tx:
        await tx.execute(delete(tables.moderators))
    assert "Este enlace ya no sirve" in await desk.press("next", page)
    assert desk.status == 410
    await desk.look()
    assert desk.status == 410
    await world.say(FOCAL_POINT, "!reunion vivo")  # nobody moderates it now but they
    await desk.link(direct(FOCAL_POINT))
    assert "Punto 1 de 3" in await desk.look()
    async with desk.http.get(f"/vivo/{'x' * 32}") as answer:
        assert answer.status == 410


async def test_before_its_time_the_page_opens_the_meeting(tmp_path: Path) -> None:
    async with (
        open_world(tmp_path) as world,
        open_site(LivePages(PAGES, world.services.live_page).routes()) as http,
    ):
        await seated(world)
        await world.say(MODERATOR, SOON)
        assert "Le envié en privado" in await world.body(MODERATOR, "!reunion vivo", ROOM)
        desk = Desk(world, http)
        await desk.link()
        for language in LANGUAGES:
            await desk.look(language)
        assert "Esta reunión no tiene agenda" in await desk.press("open")
        assert "Empezó la Reunión REU-1" in await said(world)
