"""Putting what has been brought back in its place, whole or not at all.

A restore writes everything into `data_dir/.restoring`. Renaming that to `.restored` is the moment
from which the backup counts: before it nothing has happened; after it, what is left is to move
files, which whoever comes next goes on with: `mesas restore`, or the bot when it starts. A
database on a server is filled in one transaction just before the renaming; it has the restore's
id in it, and so a kill between the two is seen for what it was.
"""

from __future__ import annotations

import errno
import json
import os
import shutil
from collections.abc import Iterator
from pathlib import Path

from bot.backup.archive import DATABASE
from bot.backup.places import Places
from bot.config import Settings
from bot.matrix.renewal import RESTORED
from bot.matrix.store import StoreLock
from storage import facts
from storage.database import Database, make_engine
from storage.dump import holds_anything
from storage.key_files import sync_folder

_NEW, _NOTE, _CLEARED = "new", "restore.json", "cleared"


class Staging:
    """The folder in which a restore is prepared."""

    def __init__(self, places: Places) -> None:
        self._places = places
        self.folder = places.folder / ".restoring"
        self.counting = places.folder / ".restored"
        self.done = places.folder / ".restored-done"

    def begin(self, restore_id: str, aside: str) -> None:
        """Empty, with a note of which restore this is and of where to put what was there."""
        if self.folder.exists():
            shutil.rmtree(self.folder)
        self.folder.mkdir(mode=0o700)
        note = json.dumps({"id": restore_id, "aside": aside})
        self.write(Path(_NOTE), iter([note.encode()]))

    def path(self, name: str) -> Path:
        """Where a file of the backup is prepared."""
        return self.folder / _NEW / name

    def write(self, path: Path, pieces: Iterator[bytes]) -> None:
        """Write a file below the folder, for its owner alone; it is on the disk then."""
        file = self.folder / path
        file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        descriptor = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(descriptor, "wb") as out:
            for piece in pieces:
                out.write(piece)
            out.flush()
            os.fsync(out.fileno())

    def add(self, name: str, pieces: Iterator[bytes]) -> None:
        """Prepare a file of the backup; the database's is for `storage.dump.load` to read."""
        self.write(Path(_NEW) / (f"{DATABASE}.in" if name == DATABASE else name), pieces)

    def abandon(self) -> None:
        """Delete what was prepared."""
        shutil.rmtree(self.folder, ignore_errors=True)

    def count(self) -> None:
        """From here on the backup is what there is."""
        self.path(f"{DATABASE}.in").unlink(missing_ok=True)
        for folder in {path.parent for path in self.folder.rglob("*")}:
            sync_folder(folder)
        self.folder.rename(self.counting)
        sync_folder(self._places.folder)

    def note(self, folder: Path) -> dict[str, str]:
        """Which restore is in `folder`; empty if it was killed before it could say."""
        try:
            found: dict[str, str] = json.loads((folder / _NOTE).read_text())
        except (OSError, ValueError):
            return {}
        return found

    def tidy(self) -> None:
        """Delete what is left of a restore that is done."""
        if self.done.exists():
            shutil.rmtree(self.done)

    def place(self) -> Path | None:
        """Move aside what there was and put in its place what counts; may be repeated.

        Gives the folder with what there was, if there was anything.
        """
        aside = self._places.folder / self.note(self.counting)["aside"]
        cleared = self.counting / _CLEARED
        if not cleared.exists():
            for old in list(self._places.present()):
                _move(old, aside / self._relative(old))
            cleared.touch()
            sync_folder(self.counting)
        new = self.counting / _NEW
        for file in sorted(path for path in new.rglob("*") if path.is_file()):
            target = self._places.target(file.relative_to(new).as_posix())
            if target is None:
                continue  # the settings are no longer those it was begun with
            if target.exists():  # made since by whoever found none
                _move(target, aside / "since" / self._relative(target))
            _move(file, target)
        # At one stroke: half a folder would say that nothing had been moved aside yet.
        self.counting.rename(self.done)
        sync_folder(self._places.folder)
        self.tidy()
        return aside if aside.exists() else None

    def _relative(self, path: Path) -> Path:
        folder = self._places.folder
        return path.relative_to(folder) if path.is_relative_to(folder) else Path(path.name)


def _move(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    try:
        source.rename(target)
    except OSError as error:
        if error.errno != errno.EXDEV:
            raise
        # Another disk: there in full first, then no longer here.
        part = target.with_name(f"{target.name}.part")
        if source.is_dir():
            shutil.rmtree(part, ignore_errors=True)
            shutil.copytree(source, part)
            part.rename(target)
            shutil.rmtree(source)
        else:
            shutil.copy2(source, part)
            with part.open("rb") as copy:
                os.fsync(copy.fileno())
            part.replace(target)
            source.unlink()
    sync_folder(target.parent)


async def finish(settings: Settings) -> bool:
    """Go on with a restore that was killed after it counted; whether there was one.

    Raises:
        StoreInUse: the bot runs, or somebody else is at it.
        DatabaseAway: where only the database's server can say whether it counted.
    """
    staging = Staging(Places.of(settings))
    staging.tidy()
    if not staging.folder.exists() and not staging.counting.exists():
        return False
    lock = StoreLock(Places.of(settings).files.crypto)
    try:
        if not staging.counting.exists() and await _counts(settings, staging):
            staging.count()
        if not staging.counting.exists():
            return False
        staging.place()
        return True
    finally:
        lock.release()


async def _counts(settings: Settings, staging: Staging) -> bool:
    """Whether a database on a server was filled by the restore that was being prepared."""
    places, restore_id = Places.of(settings), staging.note(staging.folder).get("id")
    if places.database is not None or restore_id is None:
        return False
    if not await holds_anything(places.database_url):
        return False
    database = Database(make_engine(places.database_url))
    try:
        async with database.read() as tx:
            restored = await facts.get(tx, RESTORED)
    finally:
        await database.close()
    return restored is not None and restored.get("id") == restore_id
