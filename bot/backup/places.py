"""Where the parts of a deployment are, by the names they have in a backup."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from bot.backup.archive import BLOBS, CRYPTO, DATABASE, FILES_KEY, PICKLE_KEY, SEEDS
from bot.config import Settings
from bot.matrix.account import Files
from storage.dump import sqlite_file


@dataclass(frozen=True)
class Places:
    """The paths that the settings name."""

    folder: Path
    database_url: str
    pickle_key: Path
    files_key: Path
    store: str
    """Of the contents of files: a folder, or a URL."""

    @classmethod
    def of(cls, settings: Settings) -> Places:
        """Those of a deployment."""
        folder = settings.data_dir
        return cls(
            folder,
            settings.database_url,
            settings.pickle_key_file,
            settings.files_key_file,
            settings.files_store,
        )

    @property
    def files(self) -> Files:
        """The account's own files."""
        return Files(self.folder)

    @property
    def blobs(self) -> Path | None:
        """The folder with the contents of files; None: they are elsewhere."""
        return None if "://" in self.store else Path(self.store)

    @property
    def database(self) -> Path | None:
        """The file of the database; None: it is on a server."""
        return sqlite_file(self.database_url)

    def target(self, name: str) -> Path | None:
        """Where a file of a backup belongs; None: nowhere here."""
        if name.startswith(CRYPTO):
            return self.files.crypto / name.removeprefix(CRYPTO)
        if name.startswith(BLOBS):
            return self.blobs and self.blobs / name.removeprefix(BLOBS)
        return {
            DATABASE: self.database,
            SEEDS: self.files.seeds,
            PICKLE_KEY: self.pickle_key,
            FILES_KEY: self.files_key,
        }[name]

    def stores(self) -> Iterator[Path]:
        """The crypto stores: one for each device there has been."""
        if self.files.crypto.is_dir():
            yield from sorted(self.files.crypto.glob("*.db"))

    def contents(self) -> Iterator[Path]:
        """The contents of files, by their paths within the folder; without what is unfinished."""
        if self.blobs is None or not self.blobs.is_dir():
            return
        for file in self.blobs.rglob("*"):
            if file.is_file() and "#" not in file.name and file.parent != self.blobs:
                yield file.relative_to(self.blobs)

    def present(self) -> Iterator[Path]:
        """What there is of a deployment, its database on a server apart."""
        files = self.files
        paths = [files.session, files.seeds, self.pickle_key, self.files_key]
        for database in filter(None, [self.database, *self.stores()]):
            paths += [database.with_name(database.name + end) for end in ("", "-wal", "-shm")]
        yield from (path for path in paths if path.exists())
        if self.blobs is not None and self.blobs.is_dir() and any(self.blobs.iterdir()):
            yield self.blobs
