"""Bringing a deployment back from a backup."""

from __future__ import annotations

import asyncio
import errno
import secrets
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy.exc import SQLAlchemyError

from bot.backup import archive
from bot.backup.archive import DATABASE, Damaged, Manifest, TooNew
from bot.backup.places import Places
from bot.backup.placing import Staging, finish
from bot.backup.problem import Problem
from bot.config import Settings
from bot.matrix.renewal import RESTORED
from bot.matrix.store import StoreInUse, StoreLock
from storage import dump
from storage.away import DatabaseAway
from storage.migrate import DatabaseTooNew


@dataclass(frozen=True)
class Restored:
    """What a restore did."""

    manifest: Manifest
    aside: Path | None
    """Where what was there before is now, if there was anything."""
    schema: str | None
    """The same for the tables of a database on a server."""


async def restore(settings: Settings, file: Path, *, force: bool = False) -> Restored:
    """Make the deployment what it was when `file` was written.

    The file is checked whole before anything is changed; `force` moves aside what there is.

    Raises:
        Problem: it was not done, and all is as it was.
    """
    manifest = await _checked(settings, file)
    try:
        await finish(settings)
        lock = StoreLock(Places.of(settings).files.crypto)
    except StoreInUse:
        raise Problem("respaldo-bot-runs") from None
    except DatabaseAway as error:
        raise Problem("respaldo-database-away") from error
    try:
        return await _restore(settings, file, manifest, force=force)
    except DatabaseTooNew as error:
        raise Problem("respaldo-too-new", found=error.found) from error
    except (Damaged, dump.Damaged) as error:
        raise Problem("respaldo-damaged", file=str(file), where=str(error)) from error
    except DatabaseAway as error:
        raise Problem("respaldo-database-away") from error
    except SQLAlchemyError as error:
        raise Problem("respaldo-database-refused", reason=type(error).__name__) from error
    except OSError as error:
        folder = str(settings.data_dir)
        if error.errno in (errno.ENOSPC, errno.EDQUOT):
            raise Problem("respaldo-disk-full", folder=folder) from error
        raise Problem("respaldo-unwritable", file=folder, reason=str(error.strerror)) from error
    finally:
        lock.release()


async def _checked(settings: Settings, file: Path) -> Manifest:
    try:
        manifest = await asyncio.to_thread(archive.check, file)
    except TooNew as error:
        raise Problem("respaldo-too-new", found=str(error.found)) from error
    except Damaged as error:
        raise Problem("respaldo-damaged", file=str(file), where=str(error)) from error
    except OSError as error:
        reason = str(error.strerror)
        raise Problem("respaldo-unreadable", file=str(file), reason=reason) from error
    if manifest.user_id != settings.matrix.user_id:
        ours, theirs = settings.matrix.user_id, manifest.user_id
        raise Problem("respaldo-other-account", theirs=theirs, ours=ours)
    return manifest


async def _restore(settings: Settings, file: Path, manifest: Manifest, *, force: bool) -> Restored:
    places, now = Places.of(settings), datetime.now(UTC)
    if manifest.blobs and places.blobs is None:
        raise Problem("respaldo-files-need-folder", count=manifest.blobs)
    there = [str(path) for path in places.present()]
    tables = places.database is None and await dump.holds_anything(places.database_url)
    if tables:
        there.append("database_url")
    if there and not force:
        raise Problem("respaldo-not-empty", first=there[0], count=len(there))
    aside = f"before-restore-{now:%Y%m%dT%H%M%SZ}"
    schema = aside.replace("-", "_").lower()
    staging, restore_id = Staging(places), secrets.token_hex(16)
    staging.begin(restore_id, aside)
    facts = {RESTORED: {"id": restore_id, "from": manifest.created}}
    try:
        await asyncio.to_thread(archive.unpack, file, manifest, staging.add)
        await dump.load(
            _url(places, staging), staging.path(f"{DATABASE}.in"), facts=facts, aside=schema
        )
    except DatabaseAway:  # it may have been done: the bot sees that when it starts
        raise
    except BaseException:
        await asyncio.to_thread(staging.abandon)
        raise
    if places.database is not None:
        staging.path(DATABASE).chmod(0o600)
    await asyncio.to_thread(staging.count)
    moved = await asyncio.to_thread(staging.place)
    return Restored(manifest, moved, schema if tables else None)


def _url(places: Places, staging: Staging) -> str:
    """Where the database is prepared: its server, or a new file."""
    if places.database is None:
        return places.database_url
    return f"{places.database_url.partition(':///')[0]}:///{staging.path(DATABASE)}"
