"""The file of a backup: a tar whose last member says what the others are.

Written in one go without holding any of it in memory, which is why the manifest, with everybody's
size and SHA-256, comes last; and read twice: checked whole, and only then used.
"""

from __future__ import annotations

import hashlib
import io
import json
import re
import tarfile
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, BinaryIO

FORMAT = 1
DATABASE = "database.jsonl.gz"
CRYPTO, BLOBS = "crypto/", "blobs/"
SEEDS, PICKLE_KEY, FILES_KEY = "identity/seeds.json", "keys/pickle.key", "keys/files.key"
_MANIFEST = "manifest.json"
_NAMES = (DATABASE, SEEDS, PICKLE_KEY, FILES_KEY)
_PATTERNS = (
    re.compile(r"crypto/[A-Za-z0-9_-]{1,64}\.db"),
    re.compile(r"blobs(/[A-Za-z0-9_-]{1,64}){1,6}"),
)
_PIECE = 1 << 20
_MANIFEST_MOST = 1 << 28


class Damaged(Exception):
    """The file is not what was written, or was never a backup. The text says where."""


class TooNew(Exception):
    """The file was written by a newer version of the program."""

    def __init__(self, found: int) -> None:
        super().__init__(f"format {found}, this program knows {FORMAT}")
        self.found = found


@dataclass(frozen=True)
class Entry:
    """One file in a backup."""

    name: str
    size: int
    sha256: str


@dataclass(frozen=True)
class Manifest:
    """What a backup says of itself."""

    schema: str
    """The revision of the database's schema."""
    version: str
    """Of the bot that wrote it."""
    user_id: str
    device_id: str | None
    created: str
    """ISO, in UTC: the moment that the database is of."""
    files: str
    """Where the contents of files are: `here`, or the store they were left in."""
    entries: tuple[Entry, ...] = ()

    @property
    def blobs(self) -> int:
        """How many contents of files there are."""
        return sum(entry.name.startswith(BLOBS) for entry in self.entries)


class Writer:
    """Writes a backup to `out`."""

    def __init__(self, out: BinaryIO) -> None:
        self._tar = tarfile.TarFile(fileobj=out, mode="w", format=tarfile.PAX_FORMAT)
        self._entries: list[Entry] = []

    def add(self, name: str, source: BinaryIO, size: int) -> None:
        """Put in one file, from where `source` stands."""
        assert _is_known(name), name
        hashing = _Hashing(source)
        self._tar.addfile(_member(name, size), hashing)
        self._entries.append(Entry(name, size, hashing.digest.hexdigest()))

    def add_file(self, name: str, file: Path) -> bool:
        """Put in a file; False if it is not there."""
        try:
            source = file.open("rb")
        except FileNotFoundError:
            return False
        with source:
            self.add(name, source, file.stat().st_size)
        return True

    def close(self, manifest: Manifest) -> Manifest:
        """Write the manifest; gives it with all that it names."""
        told = {"format": FORMAT, **asdict(manifest)}
        told["entries"] = [asdict(entry) for entry in self._entries]
        text = json.dumps(told, ensure_ascii=False, indent=1).encode()
        self._tar.addfile(_member(_MANIFEST, len(text)), io.BytesIO(text))
        self._tar.close()
        return _manifest(told)


class _Hashing(io.RawIOBase):
    """Passes on what is read, and hashes it."""

    def __init__(self, source: BinaryIO) -> None:
        self._source = source
        self.digest = hashlib.sha256()

    def read(self, size: int = -1) -> bytes:
        some = self._source.read(size)
        self.digest.update(some)
        return some


def _member(name: str, size: int) -> tarfile.TarInfo:
    member = tarfile.TarInfo(name)
    member.size, member.mode = size, 0o600
    return member


# --- Reading --------------------------------------------------------------------------------


def check(file: Path) -> Manifest:
    """What a backup says of itself, once every byte of it has been found to be as written.

    Raises:
        Damaged: it is not, or holds what no backup does.
        TooNew: a newer version wrote it.
        OSError: it cannot be read.
    """
    found: list[Entry] = []
    last, text = "", b""
    with _members(file) as members:
        for member, source in members():
            last = member.name
            if member.name == _MANIFEST and member.size <= _MANIFEST_MOST:
                text = source.read(_MANIFEST_MOST)
            else:
                found.append(Entry(member.name, member.size, _hash(source)))
    if last != _MANIFEST:
        raise Damaged("it ends too early")
    try:
        told = json.loads(text)
        if int(told["format"]) > FORMAT:
            raise TooNew(int(told["format"]))
        manifest = _manifest(told)
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise Damaged(_MANIFEST) from error
    for entry in found:
        if not _is_known(entry.name):
            raise Damaged(entry.name)
    differing = set(found) ^ set(manifest.entries)
    if differing or len(found) != len(manifest.entries):
        raise Damaged(min((entry.name for entry in differing), default=_MANIFEST))
    if DATABASE not in {entry.name for entry in found}:
        raise Damaged(DATABASE)
    return manifest


def unpack(file: Path, manifest: Manifest, write: Callable[[str, Iterator[bytes]], None]) -> None:
    """Hand every file of a checked backup to `write(name, pieces)`.

    Raises:
        Damaged: it is no longer as it was when it was checked.
    """
    wanted = {entry.name: entry for entry in manifest.entries}
    with _members(file) as members:
        for member, source in members():
            entry = wanted.pop(member.name, None)
            if entry is None:
                continue
            digest = hashlib.sha256()
            write(entry.name, _pieces(source, digest.update))
            if digest.hexdigest() != entry.sha256:
                raise Damaged(entry.name)
    if wanted:
        raise Damaged(min(wanted))


@contextmanager
def _members(
    file: Path,
) -> Iterator[Callable[[], Iterator[tuple[tarfile.TarInfo, BinaryIO]]]]:
    """The members of a tar, plain files all."""
    try:
        with tarfile.open(file, mode="r:") as tar:

            def members() -> Iterator[tuple[tarfile.TarInfo, BinaryIO]]:
                while (member := tar.next()) is not None:
                    tar.members.clear()  # type: ignore[attr-defined]  # it would keep them all
                    if member.type not in (tarfile.REGTYPE, tarfile.AREGTYPE):
                        raise Damaged(member.name)
                    source = tar.extractfile(member)
                    if source is None or member.sparse is not None:
                        raise Damaged(member.name)
                    yield member, source  # type: ignore[misc]

            yield members
    except (tarfile.TarError, EOFError, UnicodeError, OverflowError) as error:
        raise Damaged(type(error).__name__) from error


def _pieces(source: BinaryIO, seen: Callable[[bytes], None]) -> Iterator[bytes]:
    while piece := source.read(_PIECE):
        seen(piece)
        yield piece


def _hash(source: BinaryIO) -> str:
    digest = hashlib.sha256()
    for _ in _pieces(source, digest.update):
        pass
    return digest.hexdigest()


def _is_known(name: str) -> bool:
    return name in _NAMES or any(each.fullmatch(name) for each in _PATTERNS)


def _manifest(told: Mapping[str, Any]) -> Manifest:
    entries = tuple(
        Entry(str(each["name"]), int(each["size"]), str(each["sha256"])) for each in told["entries"]
    )
    device = told["device_id"]
    return Manifest(
        schema=str(told["schema"]),
        version=str(told["version"]),
        user_id=str(told["user_id"]),
        device_id=None if device is None else str(device),
        created=str(told["created"]),
        files=str(told["files"]),
        entries=entries,
    )
