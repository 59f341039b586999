"""A deployment on disk, as a bot that ran for a while leaves it, without a homeserver."""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import Any

from sqlalchemy import select

from bot.backup.places import Places
from bot.config import Settings
from bot.matrix.account import Account, Files
from bot.matrix.homeserver import Homeserver
from bot.matrix.identity import Seeds
from bot.matrix.machine import Machine
from storage import facts
from storage.counters import next_id
from storage.key_files import key_in
from storage.migrate import open_database
from storage.tables import metadata

BOT = "@mesas:example.org"
DEVICE = "MESASTEST"
BLOB = "deployment0/ab/" + "ab" * 16


def settings_of(folder: Path, url: str = "", **more: Any) -> Settings:
    """Settings with `data_dir` in a folder."""
    return Settings(
        matrix={"homeserver": "http://127.0.0.1:1", "user_id": BOT, "password": "secret"},
        coordination={"coordinators": ["@c:example.org"], "contact": "c@example.org"},
        data_dir=folder / "data",
        database_url=url,
        **more,
    )


async def make(settings: Settings, sync_token: str = "s1") -> None:
    """Fill it: a database, a crypto store, the identity, a session, and one file's contents."""
    places = Places.of(settings)
    settings.data_dir.mkdir(parents=True, exist_ok=True)
    database = await open_database(settings.database_url)
    async with database.write() as tx:
        await facts.put(tx, "device_id", DEVICE)
        await facts.put(tx, "sync_token", sync_token)
        await next_id(tx, "MESA")
    await database.close()
    account = Account(Homeserver("http://127.0.0.1:1"), BOT, "secret", Files(settings.data_dir))
    account.device = DEVICE
    store = account.open_store(key_in(settings.pickle_key_file))
    Machine(BOT, DEVICE, store).save_account()
    store.close()
    Seeds.make(places.files.seeds)
    places.files.session.write_text('{"access_token": "never in a backup"}')
    key_in(places.files_key)
    if places.blobs is not None:
        for name, text in ((BLOB, b"sealed"), (BLOB + "#1", b"unfinished"), ("probe", b"probe")):
            (places.blobs / name).parent.mkdir(parents=True, exist_ok=True)
            (places.blobs / name).write_bytes(text)


async def tokens(settings: Settings) -> dict[str, Any]:
    """The facts in the database."""
    database = await open_database(settings.database_url)
    async with database.read() as tx:
        found = {row.key: row.value for row in await tx.all(select(metadata.tables["facts"]))}
    await database.close()
    return found


def fingerprint(settings: Settings) -> dict[str, str]:
    """Every file of the data but the database and what comes and goes with it, by its hash."""
    folder = settings.data_dir
    return {
        str(file.relative_to(folder)): hashlib.sha256(file.read_bytes()).hexdigest()
        for file in sorted(folder.rglob("*"))
        if file.is_file() and file.name != "lock" and not file.name.startswith("mesas.db")
    }


def identity_keys(settings: Settings) -> dict[str, str]:
    """The keys of the device in the crypto store."""
    account = Account(Homeserver("http://127.0.0.1:1"), BOT, "secret", Files(settings.data_dir))
    account.device = DEVICE
    store = account.open_store(key_in(settings.pickle_key_file))
    try:
        assert store.has_account()
        return dict(Machine(BOT, DEVICE, store).account.identity_keys)
    finally:
        store.close()
