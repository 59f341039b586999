"""A large recording taken in, beside copying it with AES and no more."""

from __future__ import annotations

import asyncio
import os
import secrets
import statistics
import tempfile
import time
from pathlib import Path

import psutil
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from bot.services.recording_keeping import RecordingRules
from storage import intents
from tests.films import film
from tests.services.recording_world import Recorded, open_recorded

Row = tuple[str, str]
MEGA = 1_000_000
SMALL, LARGE = 10 * MEGA, 1000 * MEGA
_PIECE = 1 << 20
_ROUNDS = 3


async def measure() -> list[Row]:
    """From a film of 1 GB in the spool to its recording; memory beside that of one of 10 MB."""
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        async with open_recorded(folder, rules=RecordingRules(copies=False)) as recorded:
            peaks: dict[int, float] = {}
            for size in (SMALL, SMALL, LARGE):
                _, peaks[size] = await _taken(recorded, _hand_over(recorded, size))
            floor, ours = [], []
            for _ in range(_ROUNDS):
                file = _hand_over(recorded, LARGE)
                floor.append(await asyncio.to_thread(_copied, file, folder / "copy"))
                ours.append((await _taken(recorded, file))[0])
    speed = LARGE / MEGA / statistics.median(floor)
    ratio = statistics.median(floor) / statistics.median(ours)
    return [
        ("1 GB copied with AES, and on the disk", f"1 ({speed:.0f} MB/s)"),
        (
            "1 GB in the spool → looked into, hashed, encrypted, kept",
            f"{ratio:.2f} × of that speed",
        ),
        ("memory at its highest while 10 MB are taken in", f"{peaks[SMALL]:.0f} MB"),
        ("  and while 1 GB is", f"{peaks[LARGE] - peaks[SMALL]:+.0f} MB"),
    ]


def _hand_over(recorded: Recorded, size: int) -> Path:
    """A film with so much in it that is not shown; like no other."""
    folder = recorded.hand_over(secrets.token_hex(8), manifest=False)
    (file,) = folder.glob("*.mp4")
    with file.open("ab") as contents:
        contents.write(size.to_bytes(4, "big") + b"free")
        written = 8
        while written < size:
            written += contents.write(os.urandom(min(_PIECE, size - written)))
        contents.flush()
        os.fsync(contents.fileno())
    assert len(film()) < size
    os.utime(file, (0, 0))
    return file


async def _taken(recorded: Recorded, file: Path) -> tuple[float, float]:
    """Seconds until it is a recording, and the highest resident memory meanwhile in MB."""
    world, take = recorded.world, recorded.take
    world.now += recorded.world.now.resolution * 61_000_000
    await world.tick()
    async with world.database.read() as tx:
        (intent,) = [each for each in await intents.waiting(tx) if each.kind == take.kind]
    peak, done = 0.0, asyncio.Event()

    async def look() -> None:
        nonlocal peak
        while not done.is_set():
            peak = max(peak, psutil.Process().memory_info().rss / MEGA)
            await asyncio.sleep(0.01)

    looking = asyncio.create_task(look())
    start = time.perf_counter()
    result = await take.perform(intent.payload)
    async with world.database.write() as tx:
        await take.conclude(tx, intent.payload, result)
        await intents.done(tx, intent.id, world.now)
    taken = time.perf_counter() - start
    done.set()
    await looking
    await recorded.files.acts_done()
    assert not file.exists()
    for stored in recorded.files.stored():
        stored.unlink()
    return taken, peak


def _copied(file: Path, copy: Path) -> float:
    """Seconds to read a file, encrypt it with AES-GCM and write that, until it is on the disk."""
    cipher, number = AESGCM(secrets.token_bytes(32)), 0
    start = time.perf_counter()
    with file.open("rb", buffering=0) as source, copy.open("wb", buffering=0) as target:
        while piece := source.read(_PIECE):
            number += 1
            target.write(cipher.encrypt(number.to_bytes(12, "big"), piece, None))
        os.fsync(target.fileno())
    taken = time.perf_counter() - start
    copy.unlink()
    return taken
