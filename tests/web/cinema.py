"""A mesa with a recorded meeting, its pages, and whoever watches."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Any

import aiohttp
from sqlalchemy import insert

from bot.domain.ids import RoomId, UserId
from bot.domain.recording import CopyKind
from bot.web.guessing import Guesses
from bot.web.recording_pages import Limits, RecordingPages
from bot.web.streaming import Streams
from storage import tables
from storage.blobs.keeping import Blobs, open_blobs
from storage.blobs.store import store_at
from tests.chat.world import (
    BRAZILIAN,
    CATALOGS,
    FOCAL_POINT,
    MODERATOR,
    OFFICIAL,
    PAGES,
    World,
    direct,
    open_world,
)
from tests.commands.test_grabacion import HELD, SCHEDULE
from tests.services.recorded import keep_recording
from tests.web.site import PAGES as SITE
from tests.web.site import open_site

AGENDA = "!agenda crear\nApertura | 10\nLa experiencia de Chile | 25\nAcuerdos | 15"
LENGTH = timedelta(seconds=12)
_LINK = re.compile(re.escape(PAGES) + r"(/(?:grabacion|s)/[\w-]{32})")


@dataclass
class Cinema:
    """The deployment, its pages and a client of them."""

    world: World
    http: aiohttp.ClientSession
    blobs: Blobs
    streams: Streams

    async def link(self, user: UserId, line: str, room: RoomId | None = None) -> str:
        """The path that a command gives who writes it."""
        said = await self.world.say(user, line, room or direct(user))
        found: list[str] = _LINK.findall("\n".join(content["body"] for content in said))
        return found[0]

    async def watch(self, user: UserId = OFFICIAL) -> str:
        return await self.link(user, "!grabacion ver GRA-1")

    async def share(self, more: str = 'para="equipo de currículo"') -> str:
        return await self.link(MODERATOR, f"!grabacion compartir GRA-1 mesa=MESA-1 {more}")

    async def get(self, path: str, **headers: str) -> tuple[aiohttp.ClientResponse, bytes]:
        async with self.http.get(path, headers=headers) as answer:
            return answer, await answer.read()

    async def views(self) -> int:
        async with self.world.database.read() as tx:
            return len(await tx.all(tables.recording_views.select()))


async def hold_meeting(world: World) -> None:
    """With an agenda whose points are opened 0, 4 and 8 seconds after it began."""
    for user in (OFFICIAL, FOCAL_POINT, MODERATOR, BRAZILIAN):
        async with world.database.write() as tx:
            await tx.execute(
                insert(tables.memberships).values(
                    room_id=direct(user), user_id=user, membership="join"
                )
            )
    await world.say(MODERATOR, f'{SCHEDULE} titulo="Lectura en los primeros grados"')
    await world.say(MODERATOR, AGENDA)
    world.now = HELD
    await world.say(MODERATOR, "!reunion abrir REU-1")
    for second in (4, 8):
        world.now = HELD + timedelta(seconds=second)
        await world.say(MODERATOR, "!agenda siguiente")
    await world.say(
        MODERATOR,
        '!acuerdo registrar "Compartir la guía de lectura" responsable=Chile vence=2027-02-20',
    )
    world.now = HELD + timedelta(minutes=70)


@asynccontextmanager
async def open_cinema(
    folder: Path,
    *,
    video: bytes,
    poster: bytes | None = None,
    copies: Mapping[CopyKind, bytes] | None = None,
    limits: Limits | None = None,
    guesses: Guesses | None = None,
    streams: Mapping[str, Any] | None = None,
) -> AsyncIterator[Cinema]:
    """A recording of 12 seconds, kept, with its pages served."""
    async with open_world(folder) as world:
        blobs = await open_blobs(
            world.database, store_at(str(folder / "blobs")), folder / "files.key"
        )
        await hold_meeting(world)
        await keep_recording(
            world,
            blobs,
            data=video,
            poster=poster,
            copies=copies,
            length=LENGTH,
            started_at=HELD,
        )
        serving = Streams(blobs, **(streams or {}))
        pages = RecordingPages(
            SITE,
            world.services.showings,
            serving,
            CATALOGS,
            limits or Limits(),
            guesses,
        )
        async with open_site(pages.routes()) as http:
            yield Cinema(world, http, blobs, serving)
