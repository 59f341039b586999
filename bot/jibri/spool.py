"""The folder where recordings are handed over: a folder for each session, with the film in it.

Whoever can write there could put links in it that lead elsewhere: none is followed. Everything
is opened from the spool's own folder, a name at a time.
"""

from __future__ import annotations

import errno
import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from bot.jibri.manifest import MOST_BYTES, Malformed, Manifest, is_film

ASIDE = "aside"
"""Where a session is put that cannot be taken in; put back by hand, it is looked at again."""
_MANIFEST = "manifest.json"
_MOST_FOLDERS = 1000
_FOLDER = os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW | os.O_CLOEXEC
_FILE = os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC
"""O_NONBLOCK: a pipe with nobody at its other end is not waited for."""


@dataclass(frozen=True)
class Film:
    """A film in the spool, as it was when somebody looked."""

    folder: str
    name: str
    size_bytes: int
    changed_ns: int
    """When anything about it changed last; renaming it counts."""
    placed_ns: int
    """The same of its folder: put aside and put back, it is another one."""
    written_at: datetime
    manifest: Manifest | None = None
    """None: there is none, or it is of another file, or not true."""

    @property
    def is_aside(self) -> bool:
        """Whether it is among those that were put aside."""
        return self.folder.startswith(f"{ASIDE}/")

    @property
    def session_id(self) -> str:
        """As its manifest says, or its folder."""
        bare = self.folder.removeprefix(f"{ASIDE}/")
        return bare if self.manifest is None else self.manifest.session_id

    @property
    def mark(self) -> str:
        """Tells this from every other, and from itself as it was or will be."""
        changed = f"{self.changed_ns:x}-{self.placed_ns:x}"
        return f"{self.folder}/{self.name} {self.size_bytes} {changed}"


@dataclass(frozen=True)
class Session:
    """A folder of the spool, and the films in it."""

    folder: str
    films: tuple[Film, ...]


class Gone(Exception):
    """The film is not there any more, or is another now."""


class Spool:
    """Reads and empties it. Every call blocks. All raise `OSError` where the disk does."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def look(self) -> list[Session]:
        """What is there now, by name; what cannot be read is not."""
        found: list[Session] = []
        empty: list[Session] = []
        with self._opened() as spool:
            for name in sorted(_names(spool)):
                if name.startswith(".") or name == ASIDE or not name.isprintable():
                    continue
                with suppress(OSError), _folder(spool, name) as folder:
                    session = Session(name, tuple(_films(folder, name)))
                    # What Jibri left without a film stays: it must not hide what has one.
                    kind = found if session.films else empty
                    if len(kind) < _MOST_FOLDERS:
                        kind.append(session)
        return [*found, *empty]

    def look_aside(self) -> list[Session]:
        """What was put aside and has a film in it, by name: its folders begin with `aside/`."""
        found = []
        with suppress(FileNotFoundError), self._opened() as spool, _folder(spool, ASIDE) as aside:
            for name in sorted(_names(aside))[:_MOST_FOLDERS]:
                if name.startswith(".") or not name.isprintable():
                    continue
                with suppress(OSError), _folder(aside, name) as folder:
                    session = Session(f"{ASIDE}/{name}", tuple(_films(folder, f"{ASIDE}/{name}")))
                    found.extend([session] if session.films else [])
        return found

    @contextmanager
    def film(self, film: Film) -> Iterator[int]:
        """The film, opened to be read.

        Raises:
            Gone: it is not there as it was.
        """
        try:
            with self._opened() as spool, _folder(spool, film.folder) as folder:
                descriptor = os.open(film.name, _FILE, dir_fd=folder)
        except OSError as error:
            if error.errno in (errno.ENOENT, errno.ENOTDIR, errno.ELOOP):
                raise Gone(film.folder) from error
            raise
        try:
            self.check(descriptor, film)
            yield descriptor
        finally:
            os.close(descriptor)

    @staticmethod
    def check(descriptor: int, film: Film) -> None:
        """That what is open is the film as it was.

        Raises:
            Gone: it is another, or was changed.
        """
        found = os.fstat(descriptor)
        if (found.st_size, found.st_ctime_ns) != (film.size_bytes, film.changed_ns):
            raise Gone(film.folder)

    def empty(self, film: Film) -> None:
        """Delete a film, if it is as it was, and its folder if no other is in it."""
        with suppress(FileNotFoundError, NotADirectoryError), self._opened() as spool:
            with _folder(spool, film.folder) as folder, suppress(FileNotFoundError):
                found = os.stat(film.name, dir_fd=folder, follow_symlinks=False)
                if (found.st_size, found.st_ctime_ns) == (film.size_bytes, film.changed_ns):
                    os.unlink(film.name, dir_fd=folder)
            self._clear(spool, film.folder)

    def clear(self, folder: str) -> None:
        """Delete a folder without films."""
        with suppress(FileNotFoundError, NotADirectoryError), self._opened() as spool:
            self._clear(spool, folder)

    @staticmethod
    def _clear(spool: int, name: str) -> None:
        with _folder(spool, name) as folder:
            if any(is_film(each) for each in _names(folder)):
                return
            for each in _names(folder):
                with suppress(IsADirectoryError, PermissionError):
                    os.unlink(each, dir_fd=folder)
        with suppress(OSError):  # something that is not ours to delete is in it
            parent, _, last = name.rpartition("/")
            if not parent:
                os.rmdir(last, dir_fd=spool)
                return
            with _folder(spool, parent) as around:
                os.rmdir(last, dir_fd=around)

    def set_aside(self, film: Film, *, alone: bool = False) -> None:
        """Put a session where it is not looked at any more; `alone`: without its other films."""
        if film.is_aside:
            return
        with self._opened() as spool:
            with suppress(FileExistsError):
                os.mkdir(ASIDE, 0o770, dir_fd=spool)
            with _folder(spool, ASIDE) as aside, suppress(FileNotFoundError):
                taken = frozenset(_names(aside))
                numbered = (f"{film.folder}-{number}" for number in range(2, 10_000))
                free = next(name for name in (film.folder, *numbered) if name not in taken)
                with _folder(spool, film.folder) as folder:
                    films = [each for each in _names(folder) if is_film(each)]
                    if not (alone and film.name in films and len(films) > 1):
                        os.rename(film.folder, free, src_dir_fd=spool, dst_dir_fd=aside)
                        return
                    os.mkdir(free, 0o770, dir_fd=aside)
                    with _folder(aside, free) as target:
                        os.rename(film.name, film.name, src_dir_fd=folder, dst_dir_fd=target)

    @contextmanager
    def _opened(self) -> Iterator[int]:
        descriptor = os.open(self._path, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
        try:
            yield descriptor
        finally:
            os.close(descriptor)


def _names(folder: int) -> list[str]:
    with os.scandir(folder) as found:
        return [each.name for each in found]


@contextmanager
def _folder(parent: int, path: str) -> Iterator[int]:
    """A folder below another, a name at a time: no link is followed anywhere on the way."""
    name, slash, rest = path.partition("/")
    descriptor = os.open(name, _FOLDER, dir_fd=parent)
    try:
        if slash:
            with _folder(descriptor, rest) as found:
                yield found
        else:
            yield descriptor
    finally:
        os.close(descriptor)


def _films(folder: int, name: str) -> Iterator[Film]:
    manifest, placed_ns = _manifest(folder), os.fstat(folder).st_ctime_ns
    for each in sorted(_names(folder)):
        if not is_film(each) or not each.isprintable():
            continue
        found = os.stat(each, dir_fd=folder, follow_symlinks=False)
        if not stat.S_ISREG(found.st_mode):
            continue
        told = manifest is not None and (manifest.file, manifest.size_bytes) == (
            each,
            found.st_size,
        )
        yield Film(
            name,
            each,
            found.st_size,
            found.st_ctime_ns,
            placed_ns,
            datetime.fromtimestamp(found.st_mtime, UTC),
            manifest if told else None,
        )


def _manifest(folder: int) -> Manifest | None:
    try:
        descriptor = os.open(_MANIFEST, _FILE, dir_fd=folder)
    except OSError:
        return None
    with os.fdopen(descriptor, "rb") as file:
        try:
            if not stat.S_ISREG(os.fstat(file.fileno()).st_mode):
                return None
            return Manifest.read(file.read(MOST_BYTES + 1))
        except (OSError, Malformed):
            return None
