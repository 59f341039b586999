"""Making a backup, from beside a bot that runs or when it does not."""

from __future__ import annotations

import asyncio
import errno
import os
import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path
from typing import BinaryIO

from sqlalchemy.exc import SQLAlchemyError

from bot.backup.archive import (
    BLOBS,
    CRYPTO,
    DATABASE,
    FILES_KEY,
    PICKLE_KEY,
    SEEDS,
    Manifest,
    Writer,
)
from bot.backup.places import Places
from bot.backup.problem import Problem
from bot.backup.work import work_in
from bot.config import Settings
from storage import facts
from storage.away import DatabaseAway
from storage.database import Database, make_engine
from storage.dump import NothingThere, dump
from storage.key_files import sync_folder


async def backup(settings: Settings, file: Path, *, force: bool = False) -> tuple[Manifest, int]:
    """Write a backup to `file`, readable by its owner alone; what it holds, and its size in bytes.

    It is put together in a folder beside it, and renamed when it is whole and on the disk.

    Raises:
        Problem: it could not be made; an earlier file is as it was.
    """
    _see_place(file, force=force)
    try:
        with work_in(file.parent) as work:
            manifest = await _write(settings, work / "backup", work)
            (work / "backup").replace(file)
        sync_folder(file.parent)
    except NothingThere:
        raise Problem("respaldo-nothing", folder=str(settings.data_dir)) from None
    except DatabaseAway as error:
        raise Problem("respaldo-database-away") from error
    except (SQLAlchemyError, sqlite3.Error) as error:
        raise Problem("respaldo-database-refused", reason=type(error).__name__) from error
    except OSError as error:
        if error.errno in (errno.ENOSPC, errno.EDQUOT):
            raise Problem("respaldo-disk-full", folder=str(file.parent)) from error
        raise Problem("respaldo-unwritable", file=str(file), reason=str(error.strerror)) from error
    return manifest, _size(file)


async def _write(settings: Settings, part: Path, work: Path) -> Manifest:
    places = Places.of(settings)
    created = datetime.now(UTC)
    with _new(part) as out:
        # The database first: see the package's docstring.
        with _new(work / "database") as database:
            schema = await dump(places.database_url, database)
        told = Manifest(
            schema=schema,
            version=version("mesas"),
            user_id=settings.matrix.user_id,
            device_id=await _device(places.database_url),
            created=created.isoformat(),
            files=places.store if places.blobs is None else "here",
        )
        manifest = await asyncio.to_thread(_write_files, places, out, work, told)
        out.flush()
        os.fsync(out.fileno())
    return manifest


def _see_place(file: Path, *, force: bool) -> None:
    if file.exists() and not force:
        raise Problem("respaldo-file-exists", file=str(file))
    if not file.parent.is_dir():
        raise Problem("respaldo-no-folder", folder=str(file.parent))


def _new(file: Path) -> BinaryIO:
    """A new file that only its owner can read."""
    file.unlink(missing_ok=True)
    return os.fdopen(os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb")


def _size(file: Path) -> int:
    return file.stat().st_size


def _write_files(places: Places, out: BinaryIO, work: Path, manifest: Manifest) -> Manifest:
    writer = Writer(out)
    writer.add_file(DATABASE, work / "database")
    for store in places.stores():
        copy = work / store.name
        _copy_sqlite(store, copy)
        writer.add_file(CRYPTO + store.name, copy)
        copy.unlink()
    for name, file in (
        (PICKLE_KEY, places.pickle_key),
        (SEEDS, places.files.seeds),
        (FILES_KEY, places.files_key),
    ):
        writer.add_file(name, file)
    for path in places.contents():
        assert places.blobs is not None
        # What was deleted since the list was made has no row any more, or will have none.
        writer.add_file(BLOBS + path.as_posix(), places.blobs / path)
    return writer.close(manifest)


def _copy_sqlite(source: Path, target: Path) -> None:
    """As of one moment, however much is written to it meanwhile."""
    with (
        closing(sqlite3.connect(f"file:{source}?mode=ro", uri=True, timeout=30)) as there,
        closing(sqlite3.connect(target)) as here,
    ):
        target.chmod(0o600)
        there.backup(here)


async def _device(url: str) -> str | None:
    database = Database(make_engine(url))
    try:
        async with database.read() as tx:
            device: str | None = await facts.get(tx, "device_id")
        return device
    finally:
        await database.close()
