"""Everything that is needed is in the one file, and comes back from it."""

from __future__ import annotations

import asyncio
import shutil
import sqlite3
import tarfile
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import text

from bot.backup.archive import check
from bot.backup.make import backup
from bot.backup.problem import Problem
from bot.backup.restore import restore
from bot.matrix.store import StoreLock
from storage import facts
from storage.migrate import open_database
from tests.backup import deployment
from tests.backup.deployment import BLOB, BOT, DEVICE, settings_of
from tests.postgres import PostgreSQL


async def test_a_deployment_comes_back_from_its_backup(database_url: str, tmp_path: Path) -> None:
    settings, file = settings_of(tmp_path, _in_data(database_url, tmp_path)), tmp_path / "copy.tar"
    await deployment.make(settings)
    keys, before = deployment.identity_keys(settings), deployment.fingerprint(settings)
    manifest, size_bytes = await backup(settings, file)
    assert (manifest.user_id, manifest.device_id, manifest.blobs) == (BOT, DEVICE, 1)
    assert size_bytes == file.stat().st_size
    assert file.stat().st_mode & 0o777 == 0o600
    assert [each.name for each in tmp_path.iterdir() if "backup" in each.name] == []

    shutil.rmtree(settings.data_dir)
    done = await restore(settings, file, force="postgresql" in database_url)
    assert done.aside is None
    assert (done.schema is None) == ("sqlite" in database_url)
    after = deployment.fingerprint(settings)
    changing = {f"crypto/{DEVICE}.db", "session.json", f"blobs/{BLOB}#1", "blobs/probe"}
    assert {k: v for k, v in after.items() if k not in changing} == {
        k: v for k, v in before.items() if k not in changing
    }
    assert after.keys() == before.keys() - changing | {f"crypto/{DEVICE}.db"}
    assert deployment.identity_keys(settings) == keys
    found = await deployment.tokens(settings)
    assert found["sync_token"] == "s1"
    assert "stage" not in found["restored"]
    assert found["restored"]["from"] == manifest.created
    assert all(each.stat().st_mode & 0o077 == 0 for each in settings.data_dir.glob("*.key"))


def _in_data(url: str, folder: Path) -> str:
    """As the settings have it by default, where it is SQLite."""
    return "" if url.startswith("sqlite") else url


async def test_it_is_taken_while_a_bot_writes(tmp_path: Path) -> None:
    settings, file = settings_of(tmp_path), tmp_path / "copy.tar"
    await deployment.make(settings, sync_token="0")
    lock = StoreLock(settings.data_dir / "crypto")
    database = await open_database(settings.database_url)
    store = sqlite3.connect(settings.data_dir / "crypto" / f"{DEVICE}.db")
    store.execute("PRAGMA journal_mode=WAL")
    store.execute("CREATE TABLE handled (token INTEGER)")
    stopping = asyncio.Event()

    async def sync() -> None:
        """As the bot does: the keys into the store, and then the token into the database."""
        token = 0
        while not stopping.is_set():
            token += 1
            with store:
                store.execute("INSERT INTO handled VALUES (?)", (token,))
            async with database.write() as tx:
                await facts.put(tx, "sync_token", token)
            await asyncio.sleep(0)

    syncing = asyncio.create_task(sync())
    for number in range(5):
        await backup(settings, file, force=number > 0)
        await _fits_together(file, tmp_path / f"out{number}")
    stopping.set()
    await syncing
    store.close()
    await database.close()
    lock.release()


async def _fits_together(file: Path, folder: Path) -> None:
    """The store knows all that the database has heard of."""
    other = settings_of(folder)
    await restore(other, file)
    token = (await deployment.tokens(other))["sync_token"]
    with closing(sqlite3.connect(other.data_dir / "crypto" / f"{DEVICE}.db")) as store:
        (known,) = store.execute("SELECT max(token) FROM handled").fetchone()
    assert int(token) <= (known or 0)


async def test_from_one_engine_to_the_other(postgresql: PostgreSQL, tmp_path: Path) -> None:
    settings, file = settings_of(tmp_path / "a"), tmp_path / "copy.tar"
    await deployment.make(settings)
    await backup(settings, file)
    other = settings_of(tmp_path / "b", postgresql.empty())
    await restore(other, file)
    assert (await deployment.tokens(other))["sync_token"] == "s1"
    assert deployment.identity_keys(other) == deployment.identity_keys(settings)


async def test_no_secret_that_is_not_needed_is_in_it(tmp_path: Path) -> None:
    settings, file = settings_of(tmp_path), tmp_path / "copy.tar"
    await deployment.make(settings)
    await backup(settings, file)
    raw = file.read_bytes()
    assert b"never in a backup" not in raw
    assert b"secret" not in raw.replace(b"secrets", b"")
    with tarfile.open(file) as tar:
        assert {member.mode for member in tar} == {0o600}


async def test_files_elsewhere_are_left_there_and_it_says_so(tmp_path: Path) -> None:
    settings = settings_of(tmp_path, files={"store": "s3://bucket/prefix"})
    await deployment.make(settings)
    manifest, _ = await backup(settings, tmp_path / "copy.tar")
    assert (manifest.blobs, manifest.files) == (0, "s3://bucket/prefix")


async def test_an_earlier_file_is_kept_unless_told_otherwise(tmp_path: Path) -> None:
    settings, file = settings_of(tmp_path), tmp_path / "copy.tar"
    await deployment.make(settings)
    file.write_text("earlier")
    with pytest.raises(Problem, match="file-exists"):
        await backup(settings, file)
    assert file.read_text() == "earlier"
    await backup(settings, file, force=True)
    assert check(file).user_id == BOT


async def test_where_there_is_nothing_yet_nothing_is_written(tmp_path: Path) -> None:
    with pytest.raises(Problem, match="nothing"):
        await backup(settings_of(tmp_path), tmp_path / "copy.tar")
    assert list(tmp_path.iterdir()) == []
    with pytest.raises(Problem, match="no-folder"):
        await backup(settings_of(tmp_path), tmp_path / "none" / "copy.tar")


async def test_a_database_that_is_away_is_said(tmp_path: Path) -> None:
    settings = settings_of(tmp_path, f"postgresql+asyncpg://a@/b?host={tmp_path}")
    with pytest.raises(Problem, match="database-away"):
        await backup(settings, tmp_path / "copy.tar")
    assert list(tmp_path.iterdir()) == []


async def test_an_older_database_is_saved_as_it_is(tmp_path: Path) -> None:
    """So that a backup can be made with the new program before its first start."""
    settings = settings_of(tmp_path)
    await deployment.make(settings)
    database = await open_database(settings.database_url)
    async with database.write() as tx:
        await tx.execute(text("DROP TABLE verifications"))
        await tx.execute(text("UPDATE alembic_version SET version_num = '0001'"))
    await database.close()
    manifest, _ = await backup(settings, tmp_path / "copy.tar")
    assert manifest.schema == "0001"
