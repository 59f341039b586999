"""Recordings handed over in a world: a spool, and what takes them in."""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from bot.domain.ids import UserId
from bot.jibri.spool import Spool
from bot.services.films import Films
from bot.services.keep_file import KeepFile
from bot.services.light_copies import LightCopy
from bot.services.posted_films import LookAtFilm
from bot.services.recording_keeping import RecordingRules
from bot.services.take_recording import ClearSpool, TakeRecording
from storage import intents, meetings
from storage.blobs import rows as blobs
from tests.chat.world import MODERATOR, World, open_world
from tests.films import film
from tests.services.file_world import LIMIT, Files, open_files

BEGAN = datetime(2027, 2, 10, 18, tzinfo=UTC)
"""When the meeting of these tests begins; it takes an hour."""
NAME = "_2027-02-10-18-00-00.mp4"


class Recorded:
    """A meeting, REU-1, in the spool of a world."""

    def __init__(self, world: World, files: Files, folder: Path) -> None:
        self.world = world
        self.files = files
        self.spool = folder / "spool"
        self.room = ""
        clock, database, services = (lambda: world.now), world.database, world.services
        self.films = Films(files.blobs, folder / "films")
        spool, keeping = Spool(self.spool), services.recording_keeping
        self.take = TakeRecording(
            spool,
            self.films,
            keeping,
            services.coordination,
            clock,
            UserId("@mesas:example.org"),
        )
        keep = KeepFile(
            files.contents,
            files.blobs,
            services.posts,
            services.portada,
            clock,
            most_bytes=LIMIT,
            films=services.posted_films,
        )
        copies = LightCopy(database, self.films, clock)
        look = LookAtFilm(database, self.films, keeping)
        more = (keep, self.take, ClearSpool(spool), copies, look)
        files.acts |= {act.kind: act for act in more}

    async def schedule(self, at: datetime = BEGAN, **more: Any) -> str:
        """A meeting of an hour; the name of its call's room."""
        said = await self.world.body(MODERATOR, f"!reunion programar {at:%Y-%m-%d %H:%M}Z", **more)
        assert "Esta reunión se graba" in said, said
        async with self.world.database.read() as tx:
            found = await meetings.at_the_same_time(tx, at, at + timedelta(hours=1))
        self.room = found[-1].call_room
        return self.room

    def hand_over(
        self,
        session: str = "abcdefgh",
        contents: bytes = b"",
        *,
        room: str | None = None,
        name: str | None = None,
        manifest: bool = True,
        rested: timedelta = timedelta(minutes=5),
        **said: Any,
    ) -> Path:
        """Put a session into the spool, as Jibri's machine does; its folder."""
        contents, room = contents or film(), self.room if room is None else room
        folder = self.spool / session
        folder.mkdir(parents=True, exist_ok=True)
        file = folder / (name or f"{room}{NAME}")
        file.write_bytes(contents)
        written = (self.world.now - rested).timestamp()
        os.utime(file, (written, written))
        if manifest:
            told = {
                "v": 1,
                "session_id": session,
                "room": room,
                "file": file.name,
                "bytes": len(contents),
                "sha256": hashlib.sha256(contents).hexdigest(),
                "started": BEGAN.isoformat(),
                "ended": (BEGAN + timedelta(seconds=2)).isoformat(),
                **said,
            }
            (folder / "manifest.json").write_text(json.dumps(told))
        return folder

    async def swept(self, after: timedelta = timedelta(minutes=1)) -> str:
        """What is said once a minute has passed, and all that waits is done."""
        return "\n\n".join(each["body"] for each in await self.sweep(after))

    async def sweep(self, after: timedelta = timedelta(minutes=1)) -> list[Mapping[str, Any]]:
        """The same, whole."""
        self.world.now += after
        said = list(await self.world.tick())
        await self.files.acts_done()
        return [*said, *await self.world.posted()]

    async def waiting(self) -> list[str]:
        """The kinds of what waits to be done."""
        async with self.world.database.read() as tx:
            return [each.kind for each in await intents.waiting(tx)]

    async def contents(self) -> int:
        """How many contents the database names; the store is to have as many, and no more."""
        async with self.world.database.read() as tx:
            named = len(await blobs.places(tx))
        assert len(self.files.stored()) == named
        return named


@asynccontextmanager
async def open_recorded(
    folder: Path, *, rules: RecordingRules | None = None, url: str | None = None
) -> AsyncIterator[Recorded]:
    """A world with a spool, in a meeting that has just been held."""
    (folder / "spool").mkdir()
    place, spool = url or folder, folder / "spool"
    async with open_world(place, spool=spool, recording_rules=rules) as world:
        recorded = Recorded(world, await open_files(world, folder), folder)
        await recorded.schedule()
        world.now = BEGAN + timedelta(minutes=70)
        await world.tick()
        yield recorded
