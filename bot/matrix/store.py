"""The bot's crypto store: nio's, made durable, loaded as needed, and held by one process."""

from __future__ import annotations

import fcntl
import os
import sqlite3
from collections import OrderedDict
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from nio.crypto import (
    DeviceStore,
    GroupSessionStore,
    InboundGroupSession,
    OlmDevice,
    Session,
    SessionStore,
)
from nio.store import DeviceKeys, Keys, MegolmInboundSessions, OlmSessions, SqliteStore
from peewee import SqliteDatabase

_GROUP_SESSIONS_KEPT = 2_000
_OLM_SESSIONS_PER_DEVICE = 8
_DEVICES_KEPT = 10_000


class StoreInUse(Exception):
    """Another process has this store open."""


class StoreLock:
    """Held while the process uses the store in `folder`; two would corrupt it."""

    def __init__(self, folder: Path) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self._file = os.open(folder / "lock", os.O_RDWR | os.O_CREAT, 0o600)
        try:
            fcntl.flock(self._file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            os.close(self._file)
            raise StoreInUse(str(folder)) from None

    def release(self) -> None:
        """Let another process have it."""
        os.close(self._file)


class _Sessions(SessionStore):  # type: ignore[misc]
    """Olm sessions: those of devices lately met in memory, all of them in the store."""

    def __init__(self, store: CryptoStore) -> None:
        super().__init__()
        self._store = store
        self._loaded: OrderedDict[str, None] = OrderedDict()

    def __getitem__(self, sender_key: str) -> list[Session]:
        if sender_key in self._loaded:
            self._loaded.move_to_end(sender_key)
        else:
            self._loaded[sender_key] = None
            for session in self._store.sessions_with(sender_key):
                super().add(sender_key, session)
            # Anybody can send under as many keys as they like: what is not used is let go.
            while len(self._loaded) > _DEVICES_KEPT:
                self._entries.pop(self._loaded.popitem(last=False)[0], None)
        found: list[Session] = self._entries[sender_key]
        return found

    def get(self, sender_key: str) -> Session | None:
        found = self[sender_key]
        return found[0] if found else None

    def add(self, sender_key: str, session: Session) -> bool:
        known = self[sender_key]
        added: bool = super().add(sender_key, session)
        # Somebody who opens sessions without end only ever pushes out their own.
        while len(known) > _OLM_SESSIONS_PER_DEVICE:
            self._store.drop_session(known.pop())
        return added


class _GroupSessions(GroupSessionStore):  # type: ignore[misc]
    """Inbound Megolm sessions: the recently used in memory, all of them in the store."""

    def __init__(self, store: CryptoStore) -> None:
        super().__init__()
        self._store = store
        self._recent: OrderedDict[str, InboundGroupSession] = OrderedDict()

    def add(self, session: InboundGroupSession) -> bool:
        self._recent[session.id] = session
        self._recent.move_to_end(session.id)
        while len(self._recent) > _GROUP_SESSIONS_KEPT:
            self._recent.popitem(last=False)
        return True

    def get(self, room_id: str, sender_key: str | None, session_id: str) -> Any:
        found = self._recent.get(session_id) or self._store.group_session(session_id)
        if found is None or found.room_id != room_id:
            return None
        if sender_key is not None and found.sender_key != sender_key:
            return None
        self.add(found)
        return found


@dataclass
class CryptoStore(SqliteStore):  # type: ignore[misc]
    """nio's SQLite store with a write-ahead log, and nothing loaded before it is needed.

    At 500 mesas nio reads every session and device at start, one query each.
    """

    def __post_init__(self) -> None:
        super().__post_init__()
        self.database.execute_sql(
            "CREATE INDEX IF NOT EXISTS sessions_of_room"
            " ON megolminboundsessions (room_id, session_id)"
        )

    def _create_database(self) -> SqliteDatabase:
        Path(self.database_path).parent.mkdir(parents=True, exist_ok=True)
        os.close(os.open(self.database_path, os.O_RDWR | os.O_CREAT, 0o600))
        return SqliteDatabase(
            self.database_path,
            pragmas={"journal_mode": "wal", "synchronous": "full", "foreign_keys": 1},
        )

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """All or nothing of what is saved inside: nio saves an account and its sessions apart."""
        with self.database.bind_ctx(self.models), self.database.atomic():
            yield

    def close(self) -> None:
        """Close the file."""
        self.database.close()

    def load_sessions(self) -> SessionStore:
        """Olm sessions, as needed."""
        return _Sessions(self)

    def load_inbound_group_sessions(self) -> GroupSessionStore:
        """Megolm sessions, as needed."""
        return _GroupSessions(self)

    def sessions_with(self, sender_key: str) -> list[Session]:
        """The Olm sessions with one device, latest used first."""
        with self.database.bind_ctx(self.models):
            rows = (
                OlmSessions.select()
                .where(OlmSessions.sender_key == sender_key)
                .order_by(OlmSessions.last_usage_date.desc())
            )
            return [
                Session.from_pickle(
                    row.session, row.creation_time, self.pickle_key, row.last_usage_date
                )
                for row in rows
            ]

    def drop_session(self, session: Session) -> None:
        """Forget one Olm session."""
        with self.database.bind_ctx(self.models):
            OlmSessions.delete().where(OlmSessions.session_id == session.id).execute()

    def group_session(self, session_id: str) -> InboundGroupSession | None:
        """One Megolm session, or None."""
        with self.database.bind_ctx(self.models):
            row = MegolmInboundSessions.get_or_none(MegolmInboundSessions.session_id == session_id)
            if row is None:
                return None
            return InboundGroupSession.from_pickle(
                row.session, row.fp_key, row.sender_key, row.room_id, self.pickle_key
            )

    def has_sessions(self, room_id: str) -> bool:
        """Whether any Megolm session of a room is here."""
        query = "SELECT 1 FROM megolminboundsessions WHERE room_id = ? LIMIT 1"
        return self.database.execute_sql(query, (room_id,)).fetchone() is not None

    def session_ids(self, room_id: str) -> frozenset[str]:
        """Which Megolm sessions of a room are here."""
        query = "SELECT session_id FROM megolminboundsessions WHERE room_id = ?"
        return frozenset(row[0] for row in self.database.execute_sql(query, (room_id,)))

    def sessions_of(self, room_id: str, *, most: int) -> Iterator[InboundGroupSession]:
        """The Megolm sessions of a room, the newest first.

        On a connection of its own: it may be read in a thread beside whatever else is done.
        """
        query = (
            "SELECT session, fp_key, sender_key FROM megolminboundsessions"
            " WHERE room_id = ? ORDER BY rowid DESC LIMIT ?"
        )
        with closing(sqlite3.connect(self.database_path)) as connection:
            for pickle, fp_key, sender_key in connection.execute(query, (room_id, most)):
                yield InboundGroupSession.from_pickle(
                    pickle, fp_key, sender_key, room_id, self.pickle_key
                )

    def take_sessions(self, other: str) -> int:
        """Copy the Megolm sessions of another store with the same pickle key; how many."""
        columns = "sender_key, fp_key, room_id, session, session_id"
        with self.database.bind_ctx(self.models):
            account = self._get_account()
        self.database.execute_sql("ATTACH DATABASE ? AS other", (other,))
        try:
            taken = self.database.execute_sql(
                f"INSERT OR IGNORE INTO megolminboundsessions (account_id, {columns})"
                f" SELECT ?, {columns} FROM other.megolminboundsessions ORDER BY rowid",
                (account.id,),
            )
            return int(taken.rowcount)
        finally:
            self.database.execute_sql("DETACH DATABASE other")

    def load_device_keys(self) -> DeviceStore:
        """Every device known, in one query."""
        devices: dict[int, OlmDevice] = {}
        with self.database.bind_ctx(self.models):
            rows = (
                Keys.select(
                    DeviceKeys.id.alias("device"),
                    DeviceKeys.user_id,
                    DeviceKeys.device_id,
                    DeviceKeys.display_name,
                    DeviceKeys.deleted,
                    Keys.key_type,
                    Keys.key,
                )
                .join(DeviceKeys)
                .tuples()
            )
            for number, user_id, device_id, name, deleted, key_type, key in rows:
                if number not in devices:
                    devices[number] = OlmDevice(
                        user_id, device_id, {}, display_name=name, deleted=deleted
                    )
                devices[number].keys[key_type] = key
        store = DeviceStore()
        for device in devices.values():
            store[device.user_id][device.device_id] = device
        return store

    def has_account(self) -> bool:
        """Whether this device's keys are here."""
        return self._get_account() is not None
