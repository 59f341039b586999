"""The folder in which a backup is put together, and what is done with one left behind."""

from __future__ import annotations

import fcntl
import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_PREFIX = ".mesas-backup-"


@contextmanager
def work_in(place: Path) -> Iterator[Path]:
    """A folder of one's own in `place`, for the owner alone, gone with the block.

    Those of backups that were killed are removed first: they hold the whole database.

    Raises:
        OSError: `place` cannot be written.
    """
    with _held(place):  # nobody takes a folder for abandoned before it is held
        _sweep(place)
        work = Path(tempfile.mkdtemp(prefix=_PREFIX, dir=place))
        descriptor = os.open(work, os.O_RDONLY)
        _lock(descriptor)
    try:
        yield work
    finally:
        shutil.rmtree(work, ignore_errors=True)
        os.close(descriptor)


def _sweep(place: Path) -> None:
    for left in place.glob(f"{_PREFIX}*"):
        try:
            descriptor = os.open(left, os.O_RDONLY | os.O_NOFOLLOW)
        except OSError:
            continue  # it has just been removed, or is not ours to remove
        if _lock(descriptor, fcntl.LOCK_NB):  # else a backup is being made in it
            shutil.rmtree(left, ignore_errors=True)
        os.close(descriptor)


@contextmanager
def _held(place: Path) -> Iterator[None]:
    descriptor = os.open(place, os.O_RDONLY)
    _lock(descriptor)
    try:
        yield
    finally:
        os.close(descriptor)


def _lock(descriptor: int, how: int = 0) -> bool:
    """Whether a folder is held now: not by somebody else, and where files can be held at all."""
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | how)
    except OSError:
        return False
    return True
