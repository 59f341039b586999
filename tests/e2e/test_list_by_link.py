"""A list asked for with a link, end to end: Element, a mail server, the page, and who enters."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

import aiohttp
import pytest

from bot.demo.homeserver import Homeserver
from bot.demo.ports import free_port
from tests.e2e.conftest import Cast
from tests.e2e.stage import Stage, troubles
from tests.mail.server import Kept, mail_server


@dataclass
class Deployment:
    """A bot with pages and mail."""

    stage: Stage
    mails: Kept
    http: aiohttp.ClientSession

    def link_in(self, text: str) -> str:
        """The link to the page, as the bot wrote it."""
        found = re.search(r"http://127\.0\.0\.1:\d+/lista/[\w-]+", text)
        assert found is not None, text
        return found[0]

    async def send(self, link: str, lines: str) -> str:
        """Send a list from the page and confirm it; what the page says then."""
        async with self.http.post(link, data={"lines": lines}) as answer:
            preview = await answer.text()
            assert answer.status == 200, preview
        mark = re.search(r'name="mark" value="(\w+)"', preview)
        assert mark is not None
        async with self.http.post(f"{link}/confirmar", data={"mark": mark[1]}) as answer:
            assert answer.status == 200
            return await answer.text()


@asynccontextmanager
async def _deployment(
    homeserver: Homeserver, folder: Path, cast: Cast
) -> AsyncIterator[Deployment]:
    people = [await cast(name) for name in ("coordinacion", "ana", "diego")]
    port = free_port()
    web = {"host": "127.0.0.1", "port": port, "public_url": f"http://127.0.0.1:{port}"}
    async with mail_server() as mails, aiohttp.ClientSession() as http:
        smtp = {
            "host": "127.0.0.1",
            "port": mails.port,
            "from": "mesas@example.org",
            "security": "none",
        }
        extra = {"web": web, "mail": {"smtp": smtp}}
        stage = await Stage.set_up(homeserver, folder, people, name="enlaces", extra=extra)
        try:
            yield Deployment(stage, mails, http)
        finally:
            await stage.process.stop()


@pytest.fixture
async def deployed(homeserver: Homeserver, tmp_path: Path, cast: Cast) -> AsyncIterator[Deployment]:
    async with _deployment(homeserver, tmp_path, cast) as made:
        yield made
        assert troubles(made.stage.process.log) == []


async def test_who_is_listed_from_the_page_is_invited_and_nobody_else_saw_the_link(
    deployed: Deployment, cast: Cast
) -> None:
    stage, boss = deployed.stage, deployed.stage.coordinator
    eva = await cast("eva")
    mesa = await stage.open_mesa("Por enlace", {"Chile": [stage.ana], "Perú": [], "Brasil": []})

    # By mail, in the party's language.
    line = f"!lista pedir Brasil correo=bia@mec.example mesa={mesa.id}"
    answer = await stage.ask(boss, stage.coordination, line)
    assert "Pedí por correo la lista de Brasil" in answer.body
    assert "/lista/" not in answer.body
    mail = await deployed.mails.one_for("bia@mec.example")
    text = mail.get_body(("plain",)).get_content()  # type: ignore[union-attr]
    assert "Lista de Brasil" in mail["Subject"]
    page = await deployed.send(deployed.link_in(text), "Bia Souza;bia@mec.example;ponto focal")
    assert "Recebemos a lista de Brasil" in page

    # In private, in a room made for it.
    answer = await stage.ask(boss, stage.coordination, f"!lista pedir Perú mesa={mesa.id}")
    assert "conversación privada" in answer.body
    known = {stage.coordination, mesa.room, stage.mesa.room}
    room = await boss.accept(lambda each: each.inviter == stage.bot and each.room not in known)
    told = await boss.wait_for(room, lambda seen: "/lista/" in seen.body)
    assert told.shield == "NONE"
    page = await deployed.send(deployed.link_in(told.body), f"Perú;Eva Soto;;;;{eva.user}")
    assert "Recibimos la lista de Perú" in page
    await eva.accept(lambda each: each.room == mesa.room)

    logged = "\n".join(map(str, stage.process.log))
    assert "/lista/" not in logged
    assert "mec.example" not in logged
