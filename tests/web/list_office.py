"""Where parties are asked for their lists: a deployment, its pages, and who opens them."""

from __future__ import annotations

import io
import re
from collections.abc import Sequence
from typing import Any

import aiohttp
from sqlalchemy import select

from bot.domain.ids import MesaId
from bot.domain.mail import Mail
from bot.web.list_pages import ListPages
from storage import member_lists, rooms, tables
from tests.chat.world import (
    CATALOGS,
    MODERATOR,
    OTHER_ROOM,
    World,
    direct,
)
from tests.chat.world import (
    PAGES as ADDRESS,
)
from tests.web.site import PAGES, check_page, open_site

PERU = """parte;nombre;correo;rol;cargo;usuario de matrix
Perú;Rosa Quispe;rosa@minedu.example;punto focal;Jefa de currículo;@rosa:example.org
Perú;Julio Vega;julio@minedu.example;;;
"""
LINK = re.compile(re.escape(ADDRESS) + r"(/lista/[\w-]{32})")


class Post:
    """A mail server that takes everything."""

    def __init__(self) -> None:
        self.sent: list[Mail] = []

    async def send(self, mail: Mail) -> None:
        self.sent.append(mail)


class Office:
    """A deployment, its pages, and somebody who opens them."""

    def __init__(self, world: World, http: aiohttp.ClientSession, post: Post) -> None:
        self.world = world
        self.http = http
        self.post = post

    async def ask(self, line: str = "!lista pedir Perú", room: Any = OTHER_ROOM) -> str:
        """Ask for a list as the moderator; the path of the link that comes of it."""
        await self.world.say(MODERATOR, line, room)
        return (await self.links())[-1]

    async def links(self) -> list[str]:
        found = await self.said(direct(MODERATOR))
        return [link for body in found for link in dict.fromkeys(LINK.findall(body))]

    async def said(self, room: str) -> list[str]:
        async with self.world.database.read() as tx:
            rows = await tx.all(
                select(tables.outbox.c.content)
                .where(tables.outbox.c.room_id == room, tables.outbox.c.type == "m.room.message")
                .order_by(tables.outbox.c.id)
            )
        return [row.content["body"] for row in rows]

    async def get(self, path: str, status: int = 200, **options: Any) -> str:
        async with self.http.get(path, **options) as answer:
            assert answer.status == status, await answer.text()
            return checked(await answer.text())

    async def send(
        self, path: str, sent: str | bytes, status: int = 200, name: str = "lista.csv"
    ) -> str:
        form = aiohttp.FormData()
        if isinstance(sent, bytes):
            form.add_field("file", io.BytesIO(sent), filename=name)
            form.add_field("lines", "")
        else:
            form.add_field("file", b"", filename="")
            form.add_field("lines", sent)
        async with self.http.post(path, data=form) as answer:
            assert answer.status == status, await answer.text()
            return checked(await answer.text())

    async def confirm(self, path: str, preview: str, status: int = 200) -> str:
        mark = re.search(r'name="mark" value="(\w+)"', preview)
        assert mark is not None
        async with self.http.post(f"{path}/confirmar", data={"mark": mark[1]}) as answer:
            assert answer.status == status, await answer.text()
            return checked(await answer.text())

    async def names(self, party: int = 3) -> Sequence[str]:
        mesa = MesaId("MESA-1" if party < 3 else "MESA-2")
        async with self.world.database.read() as tx:
            found = (await member_lists.current(tx, mesa))[party]
        return [member.name for member in found.members]

    async def versions(self, party: int = 3) -> int:
        async with self.world.database.read() as tx:
            return len(await member_lists.versions(tx, party))


def checked(html: str) -> str:
    language = re.search(r'<html lang="(\w+)"', html)
    assert language is not None
    check_page(html, language[1])
    return html


def site(world: World) -> Any:
    return open_site(ListPages(PAGES, world.services.sent_lists, CATALOGS).routes())


async def meet(world: World) -> None:
    """The moderator has written to the bot before."""
    async with world.database.write() as tx:
        await rooms.set_members(tx, {(direct(MODERATOR), MODERATOR): ("join", None)})
