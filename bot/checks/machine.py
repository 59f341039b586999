"""The machine the bot runs on: its disk, the database, the store of files."""

from __future__ import annotations

import shutil

from bot.checks.findings import Looked, Step
from bot.ports import Unavailable
from storage import facts
from storage.blobs import rows as blobs
from storage.blobs.keeping import KeyLost, open_blobs
from storage.blobs.store import Missing, store_at
from storage.migrate import DatabaseTooNew, open_database

_DISK_LEAST_BYTES = 1_000_000_000


async def _folder(looked: Looked) -> bool:
    folder = looked.settings.data_dir
    try:
        folder.mkdir(parents=True, exist_ok=True)
        probe = folder / ".probe"
        probe.touch()
        probe.unlink()
    except OSError:
        looked.amiss("folder-unwritable", folder=str(folder))
        return False
    free = shutil.disk_usage(folder).free
    if free < _DISK_LEAST_BYTES:
        looked.amiss("disk-low", fatal=False, free_mb=free // 1_000_000)
    else:
        looked.well("folder-ok", folder=str(folder))
    return True


async def _database(looked: Looked) -> bool:
    try:
        database = await open_database(looked.settings.database_url)
    except DatabaseTooNew as error:
        looked.amiss("database-new", found=error.found, known=error.known)
        return False
    except Exception:  # noqa: BLE001 - each driver has its own ways to fail to connect
        looked.amiss("database-away")
        return False
    async with database.read() as tx:
        looked.device = await facts.get(tx, "device_id")
    await database.close()
    looked.well("database-ok", kind="SQLite" if database.is_sqlite else "PostgreSQL")
    return True


async def _files(looked: Looked) -> bool:
    """The store of file contents, and the key that they are kept under."""
    location, key_file = looked.settings.files_store, looked.settings.files_key_file
    try:
        store = store_at(location)
        await store.probe()
    except (Unavailable, Missing):
        looked.amiss("files-unwritable", place=location)
        return True
    database = await open_database(looked.settings.database_url)
    try:
        async with database.read() as tx:
            count, _ = await blobs.kept(tx)
        if count or key_file.exists():
            await open_blobs(database, store, key_file)
    except KeyLost:
        looked.amiss("files-key-lost", file=str(key_file), count=count)
        return True
    finally:
        await database.close()
    free = None if store.folder is None else shutil.disk_usage(store.folder).free
    if free is not None and free < _DISK_LEAST_BYTES:
        looked.amiss("files-disk-low", fatal=False, place=location, free_mb=free // 1_000_000)
    elif count:
        looked.well("files-ok", place=location, count=count, file=str(key_file))
    else:
        looked.well("files-first", place=location, file=str(key_file))
    return True


STEPS: tuple[Step, ...] = (_folder, _database, _files)
