"""Writing contents to the store and reading them back, a chunk at a time."""

from __future__ import annotations

import asyncio
import hashlib
import secrets
from collections.abc import AsyncGenerator, AsyncIterator
from contextlib import aclosing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import structlog

from storage import facts
from storage.blobs import rows
from storage.blobs.rows import Blob
from storage.blobs.sealing import CHUNK, SEALED_CHUNK, Damaged, Sealer, Wrapping, new_key
from storage.blobs.store import Store
from storage.blobs.stream import Ahead, chunks
from storage.database import Database
from storage.key_files import key_in

log = structlog.get_logger(__name__)

ORPHANED_AFTER = timedelta(hours=1)
_FOLDER = "blobs_folder"


class KeyLost(Exception):
    """Contents are kept, and the key file that they are kept under is gone, or is another."""


class Blobs:
    """The contents of files. Made by `open_blobs`.

    Writing and recording are two steps: what is written and never recorded, as when the process
    is killed between, is an orphan, which `sweep` deletes later.
    """

    def __init__(self, store: Store, wrapping: Wrapping, folder: str) -> None:
        self._store = store
        self._wrapping = wrapping
        self._folder = folder
        self._written: set[str] = set()

    async def write(self, parts: AsyncIterator[bytes]) -> Blob:
        """Encrypt contents into the store, under a name that tells nothing.

        What `parts` raises is raised, and nothing is kept. Raises `Unavailable` too.
        """
        name = secrets.token_hex(16)
        place = f"{self._folder}/{name[:2]}/{name}"
        self._written.add(place)  # before it is there: never swept by this process
        key = new_key()
        sealing = _Sealing(Sealer(key))
        async with Ahead(sealing.run(parts)) as sealed:
            await self._store.write(place, sealed)
        sha256, size = sealing.sha256, sealing.size_bytes
        wrapped = self._wrapping.wrap(key, _about(sha256, size, place))
        return Blob(sha256, size, place, wrapped)

    async def read(self, blob: Blob) -> AsyncGenerator[bytes]:
        """The contents in clear, in pieces of a mebibyte.

        Raises:
            Damaged: they are not what was written. What came before is right, and not all.
            Missing: they are not in the store.
            Unavailable: the store does not answer.
        """
        sealer = Sealer(self.key_of(blob))
        async with Ahead(chunks(self._store.read(blob.place), SEALED_CHUNK)) as found:
            async for sealed, last in found:
                yield await asyncio.to_thread(sealer.open, sealed, last=last)

    async def read_span(self, blob: Blob, start: int, stop: int) -> AsyncGenerator[memoryview]:
        """The bytes from `start` to before `stop`, in pieces of a mebibyte at most.

        Only the chunks that hold them are fetched and decrypted, each when it is asked for: for
        many at once, who take them slowly, it is memory that counts.

        Raises:
            ValueError: there are no such bytes.
            Damaged: they are not what was written. What came before is right.
            Missing: they are not in the store.
            Unavailable: the store does not answer.
        """
        if not 0 <= start <= stop <= blob.size_bytes:
            raise ValueError(f"{start}-{stop} of {blob.size_bytes}")
        sealer = Sealer(self.key_of(blob))
        final = max(0, blob.size_bytes - 1) // CHUNK
        first = start // CHUNK
        sealer.go_to(first)
        for number in range(first, (stop - 1) // CHUNK + 1 if start < stop else first):
            begins = number * SEALED_CHUNK
            found = self._store.read_span(blob.place, begins, begins + SEALED_CHUNK)
            # Not in a thread: the interpreter is held all the same, and handing over costs more.
            chunk = memoryview(sealer.open(await found, last=number == final))
            yield chunk[max(0, start - number * CHUNK) : stop - number * CHUNK]

    def key_of(self, blob: Blob) -> bytes:
        """What opens the contents.

        Raises:
            Damaged: the row was changed, or the deployment's key is another.
        """
        return self._wrapping.unwrap(blob.key, _about(blob.sha256, blob.size_bytes, blob.place))

    async def drop(self, place: str) -> None:
        """Delete contents from the store; nothing happens if they are not there."""
        await self._store.delete(place)

    async def sweep(self, database: Database, *, now: datetime | None = None) -> int:
        """Delete what an earlier process wrote and did not record; how many there were."""
        oldest = (now or datetime.now(UTC)) - ORPHANED_AFTER
        found = [
            place
            async for place, written_at in self._store.places(self._folder)
            if written_at < oldest and place not in self._written
        ]
        async with database.read() as tx:  # after the look at the store: nothing new is missed
            used = await rows.places(tx)
        orphans = [place for place in found if place not in used]
        for place in orphans:
            await self._store.delete(place)
        parts = await self._store.delete_unfinished(self._folder, older_than=ORPHANED_AFTER)
        if orphans or parts:
            log.info("blobs_swept", orphans=len(orphans), unfinished=parts)
        return len(orphans) + parts


class _Sealing:
    """Encrypts, counts and hashes what passes through it, off the event loop."""

    def __init__(self, sealer: Sealer) -> None:
        self._sealer = sealer
        self._digest = hashlib.sha256()
        self.size_bytes = 0

    @property
    def sha256(self) -> str:
        """Of all that has passed, in clear."""
        return self._digest.hexdigest()

    async def run(self, parts: AsyncIterator[bytes]) -> AsyncGenerator[bytes]:
        async with aclosing(chunks(parts, CHUNK)) as found:
            async for chunk, last in found:
                yield await asyncio.to_thread(self._seal, chunk, last)

    def _seal(self, chunk: bytes, last: bool) -> bytes:
        self._digest.update(chunk)
        self.size_bytes += len(chunk)
        return self._sealer.seal(chunk, last=last)


def _about(sha256: str, size_bytes: int, place: str) -> str:
    return f"{sha256} {size_bytes} {place}"


async def open_blobs(database: Database, store: Store, key_file: Path) -> Blobs:
    """The contents that this database knows of.

    Raises:
        KeyLost: the key they were kept under is not there; none is made in its place.
    """
    async with database.read() as tx:
        newest = await rows.newest(tx)
    if newest is not None and not await asyncio.to_thread(key_file.exists):
        raise KeyLost(str(key_file))
    async with database.write() as tx:
        folder = await facts.get(tx, _FOLDER)
        if folder is None:
            folder = secrets.token_hex(8)
            await facts.put(tx, _FOLDER, folder)
    blobs = Blobs(store, Wrapping(await asyncio.to_thread(key_in, key_file)), str(folder))
    if newest is not None:
        try:
            blobs.key_of(newest)
        except Damaged as error:
            raise KeyLost(str(key_file)) from error
    return blobs
