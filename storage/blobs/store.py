"""Where blobs lie: a folder or an S3-compatible store, through obstore."""

from __future__ import annotations

import asyncio
import os
import time
from collections.abc import AsyncGenerator, AsyncIterator, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

import obstore
from obstore.exceptions import BaseError
from obstore.store import LocalStore, ObjectStore, from_url

from bot.ports import Unavailable
from storage.key_files import sync_folder

_PART = 5 << 20
"""The least that S3 takes as one part of many."""
_PARTS_AT_ONCE = 2
_PROBE = "probe"


class Missing(Exception):
    """The store has nothing at that place."""


@dataclass(frozen=True)
class Store:
    """Objects by their place in it. All raise `Unavailable` when the store does not answer."""

    objects: ObjectStore
    folder: Path | None = None
    """Where they are files; None: elsewhere."""

    async def write(self, place: str, parts: AsyncIterator[bytes]) -> None:
        """Write a whole object: it is there in full, outlasting a power cut, or not at all.

        What `parts` raises is raised, and leaves nothing.
        """
        try:
            with _answering():
                await obstore.put_async(
                    self.objects,
                    place,
                    parts,
                    use_multipart=True,
                    chunk_size=_PART,
                    max_concurrency=_PARTS_AT_ONCE,
                )
        except Missing as error:
            raise Unavailable("file store: no such bucket") from error
        if self.folder is not None:
            await asyncio.to_thread(_sync, self.folder / place)

    async def read(self, place: str) -> AsyncGenerator[bytes]:
        """The pieces of an object, of any size.

        Raises:
            Missing: there is none.
        """
        with _answering():
            found = await obstore.get_async(self.objects, place)
            async for part in found.stream(min_chunk_size=1 << 20):
                yield bytes(part)

    async def read_span(self, place: str, start: int, stop: int) -> memoryview:
        """The bytes of an object from `start` to before `stop`; fewer where it ends before.

        Raises:
            Missing: there is none.
        """
        with _answering():
            return memoryview(
                await obstore.get_range_async(self.objects, place, start=start, end=stop)
            )

    async def delete(self, place: str) -> None:
        """Delete an object; nothing happens if there is none."""
        try:
            with _answering():
                await obstore.delete_async(self.objects, place)
        except Missing:
            return

    async def places(self, prefix: str) -> AsyncIterator[tuple[str, datetime]]:
        """Every object below `prefix`, with when it was written."""
        with _answering():
            async for batch in obstore.list(self.objects, prefix):
                for each in batch:
                    yield each["path"], each["last_modified"]

    async def delete_unfinished(self, prefix: str, *, older_than: timedelta) -> int:
        """Delete what a killed process had begun to write; how many there were.

        Only files are left behind in parts: other stores have rules of their own for that.
        """
        if self.folder is None:
            return 0
        return await asyncio.to_thread(_delete_parts, self.folder / prefix, older_than)

    async def probe(self) -> None:
        """Write something, read it back and delete it."""
        with _answering():
            await obstore.put_async(self.objects, _PROBE, b"probe")
            await obstore.get_async(self.objects, _PROBE)
            await obstore.delete_async(self.objects, _PROBE)


def store_at(location: str) -> Store:
    """The store at a path or at a URL such as `s3://bucket/prefix`.

    Credentials, region and endpoint are read from the environment, as `AWS_ACCESS_KEY_ID`,
    `AWS_SECRET_ACCESS_KEY`, `AWS_REGION`, `AWS_ENDPOINT` and `AWS_ALLOW_HTTP` are.

    Raises:
        Unavailable: there can be no such store.
    """
    with _answering():
        if "://" in location:
            return Store(from_url(location))
        return Store(LocalStore(Path(location), mkdir=True), Path(location))


@contextmanager
def _answering() -> Iterator[None]:
    try:
        yield
    except FileNotFoundError as error:
        raise Missing from error
    except (BaseError, OSError) as error:
        raise Unavailable(f"file store: {type(error).__name__}") from error


def _sync(file: Path) -> None:
    descriptor = os.open(file, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
    sync_folder(file.parent)
    sync_folder(file.parent.parent)


def _delete_parts(folder: Path, older_than: timedelta) -> int:
    oldest = time.time() - older_than.total_seconds()
    count = 0
    for file in folder.rglob("*#*") if folder.is_dir() else ():
        if file.is_file() and file.stat().st_mtime < oldest:
            file.unlink(missing_ok=True)
            count += 1
    return count
