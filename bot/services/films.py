"""Films on their way into the store: looked into, written, and never held in memory."""

from __future__ import annotations

import asyncio
import os
import shutil
import tempfile
from collections.abc import AsyncGenerator, AsyncIterator
from contextlib import aclosing, asynccontextmanager
from pathlib import Path

from bot.ports import Unavailable
from bot.services.recording_keeping import Kept
from bot.video import ffmpeg
from bot.video.ffmpeg import Facts, Kind
from storage.blobs.keeping import Blobs
from storage.blobs.rows import Blob
from storage.blobs.stream import Ahead

_PIECE = 1 << 20
_SPARE_BYTES = 500_000_000
"""Of the disk, left alone by what is only there for a while."""


class Films:
    """The store of files, and a folder for what has to be in clear for a while.

    Files there have no name, so that a killed process leaves none.
    """

    def __init__(self, blobs: Blobs, folder: Path) -> None:
        self._blobs = blobs
        self._folder = folder

    async def keep(self, film: int, media_type: str) -> Kept:
        """Write an open film to the store.

        Raises:
            Unwatchable: it is no film.
            Unavailable: the store does not answer.
        """
        facts = await ffmpeg.facts_of(film, media_type)
        blob = await self.write(film)
        return await self._described(film, media_type, facts, blob)

    async def look(self, blob: Blob, media_type: str) -> Kept:
        """What can be said of a film that is in the store. Raises as `keep`."""
        async with self.opened(blob) as film:
            facts = await ffmpeg.facts_of(film, media_type)
            return await self._described(film, media_type, facts, blob)

    async def _described(self, film: int, media_type: str, facts: Facts, blob: Blob) -> Kept:
        picture = await ffmpeg.picture_of(film, media_type, facts.length)
        poster = None if picture is None else await self._blobs.write(_once(picture))
        return Kept(blob, media_type, facts.length, facts.height, facts.has_sound, poster)

    async def lighten(self, blob: Blob, media_type: str, kind: Kind) -> Blob:
        """Write a lighter copy of a film to the store. Raises as `keep`."""
        async with self.opened(blob) as film, self._nameless(blob.size_bytes) as out:
            facts = await ffmpeg.facts_of(film, media_type)
            await ffmpeg.lighten(film, media_type, facts, kind, out)
            return await self.write(out)

    async def write(self, film: int) -> Blob:
        """Write an open file to the store, whatever is in it."""
        async with Ahead(_pieces(film)) as parts:
            return await self._blobs.write(parts)

    async def drop(self, kept: Kept) -> None:
        """Take back what `keep` wrote."""
        for blob in (kept.blob, kept.poster):
            if blob is not None:
                await self._blobs.drop(blob.place)

    @asynccontextmanager
    async def opened(self, blob: Blob) -> AsyncIterator[int]:
        """A film of the store in clear, for a while."""
        async with self._nameless(blob.size_bytes) as file:
            async with aclosing(self._blobs.read(blob)) as parts:
                async for part in parts:
                    await asyncio.to_thread(_write, file, part)
            yield file

    @asynccontextmanager
    async def _nameless(self, size_bytes: int) -> AsyncIterator[int]:
        self._folder.mkdir(parents=True, exist_ok=True)
        if shutil.disk_usage(self._folder).free < size_bytes + _SPARE_BYTES:
            raise Unavailable("the disk is nearly full")
        with tempfile.TemporaryFile(dir=self._folder) as file:
            yield file.fileno()


async def _pieces(file: int) -> AsyncGenerator[bytes]:
    place = 0
    while piece := await asyncio.to_thread(os.pread, file, _PIECE, place):
        place += len(piece)
        yield piece


async def _once(contents: bytes) -> AsyncGenerator[bytes]:
    yield contents


def _write(file: int, part: bytes) -> None:
    while part:
        part = part[os.write(file, part) :]
