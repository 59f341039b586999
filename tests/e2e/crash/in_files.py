"""What the store of files must hold afterwards: what is kept, byte for byte, and no more."""

from __future__ import annotations

import os
import time
from hashlib import sha256
from pathlib import Path

from bot.config import load_settings
from storage.blobs import rows as blobs
from storage.blobs.keeping import ORPHANED_AFTER, open_blobs
from storage.blobs.store import store_at
from storage.migrate import open_database
from tests.e2e.crash.script import Script
from tests.e2e.world import World

_AT_ONCE = 3
"""Files that a bot which is killed may be fetching."""


async def check(world: World, script: Script, kills: int) -> int:
    """Every version of every document reads back; what kills left behind goes with a sweep.

    Gives how much that was.
    """
    kept = {
        sha256(data).hexdigest(): data
        for mesa in script.mesas.values()
        for each in mesa.documents
        if not each.removed
        for data in each.versions
    }
    rows = world.rows("SELECT sha256, place FROM blobs WHERE place IS NOT NULL")
    assert {digest for digest, _ in rows} == set(kept)
    settings = load_settings(world.config)
    folder = Path(settings.files_store)
    used = {place for _, place in rows}
    there = _files(folder)
    assert used <= there
    assert len(there - used) <= _AT_ONCE * kills
    long_ago = time.time() - 2 * ORPHANED_AFTER.total_seconds()
    for place in there:
        os.utime(folder / place, (long_ago, long_ago))
    database = await open_database(settings.database_url)
    try:
        found = await open_blobs(database, store_at(str(folder)), settings.files_key_file)
        await found.sweep(database)
        for digest, data in kept.items():
            async with database.read() as tx:
                blob = await blobs.find(tx, digest)
            assert blob is not None
            assert b"".join([part async for part in found.read(blob)]) == data
    finally:
        await database.close()
    assert _files(folder) == used
    return len(there - used)


def _files(folder: Path) -> set[str]:
    return {str(each.relative_to(folder)) for each in folder.rglob("*") if each.is_file()}
