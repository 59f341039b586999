"""A recording that is kept, as it is once it was taken in."""

from __future__ import annotations

import hashlib
from collections.abc import AsyncIterator, Mapping
from datetime import datetime, timedelta

from bot.domain.ids import MeetingId, MesaId, RecordingId, UserId
from bot.domain.recording import Copy, CopyKind, Recording
from storage import counters, recordings
from storage.blobs import rows
from storage.blobs.keeping import Blobs
from storage.blobs.rows import Blob
from storage.database import Transaction
from tests.chat.world import World

BOT = UserId("@mesas:example.org")
VIDEO = b"not a video, but as good as one here " * 1000


async def parts_of(data: bytes) -> AsyncIterator[bytes]:
    for start in range(0, len(data), 300_000):
        yield data[start : start + 300_000]


async def keep_recording(
    world: World,
    blobs: Blobs | None = None,
    *,
    data: bytes = VIDEO,
    poster: bytes | None = None,
    copies: Mapping[CopyKind, bytes] | None = None,
    title: str | None = None,
    length: timedelta = timedelta(minutes=80),
    started_at: datetime | None = None,
) -> RecordingId:
    """Of REU-1; its contents are in the store where there is one."""
    made = {each: await _written(blobs, data) for each, data in (copies or {}).items()}
    video = await _written(blobs, data)
    picture = None if poster is None else await _written(blobs, poster)
    async with world.database.write() as tx:
        name = RecordingId(await counters.next_id(tx, "GRA"))
        for blob in (video, picture, *made.values()):
            if blob is not None:
                await _recorded(tx, blob, world.now)
        new = Recording(
            name,
            MesaId("MESA-1"),
            MeetingId("REU-1"),
            None,
            title,
            BOT,
            world.now,
            sha256=video.sha256,
            size_bytes=video.size_bytes,
            media_type="video/mp4",
            length=length,
            started_at=started_at,
            ended_at=None if started_at is None else started_at + length,
            poster_sha256=None if picture is None else picture.sha256,
            session_id=f"session-{name}",
        )
        await recordings.add(tx, new)
        for kind, blob in made.items():
            await recordings.add_copy(tx, name, Copy(kind, blob.sha256, blob.size_bytes))
    return name


async def _written(blobs: Blobs | None, data: bytes) -> Blob:
    if blobs is not None:
        return await blobs.write(parts_of(data))
    return Blob(hashlib.sha256(data).hexdigest(), len(data), "nowhere", "no key")


async def _recorded(tx: Transaction, blob: Blob, now: datetime) -> None:
    await rows.record(tx, blob, now)
