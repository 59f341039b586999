"""Connections and transactions, on SQLite or PostgreSQL."""

from __future__ import annotations

import asyncio
from collections import defaultdict
from collections.abc import (
    AsyncIterator,
    Awaitable,
    Callable,
    Hashable,
    Iterable,
    Iterator,
    Mapping,
    Sequence,
)
from contextlib import asynccontextmanager
from typing import Any, Protocol, TypeVar, cast

from cachetools import LRUCache
from sqlalchemy import Executable, Table, UpdateBase, event
from sqlalchemy.engine import CursorResult, Row
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, create_async_engine

from storage.sqlite import connect


class _Row(Protocol):
    @property
    def id(self) -> int: ...


_T = TypeVar("_T")
_R = TypeVar("_R", bound=_Row)
_KEPT = 20_000


def _tables_written(statement: Executable) -> Iterator[str]:
    if isinstance(statement, UpdateBase):
        yield str(statement.table.description)


class Transaction:
    """One transaction, begun by its first statement.

    Beginning late lets a command that first waits for something else hold no
    lock meanwhile: SQLite has one writer at a time.
    """

    def __init__(self, database: Database, *, writes: bool) -> None:
        self._database = database
        self._writes = writes
        self._connection: AsyncConnection | None = None
        self._handed: list[tuple[str, Any]] = []
        self._touched: set[str] = set()
        self._seen = 0

    async def execute(
        self, statement: Executable, values: Mapping[str, Any] | Sequence[Mapping[str, Any]] = ()
    ) -> CursorResult[Any]:
        """Run one statement, or one for each mapping of a list."""
        if self._writes:
            self._touched.update(_tables_written(statement))
        if self._connection is None:
            self._seen = self._database.commits
            self._connection = await self._database.begin(writes=self._writes)
        return await self._connection.execute(statement, values or None)

    async def first(self, statement: Executable) -> Row[Any] | None:
        """The first row, or None."""
        return (await self.execute(statement)).first()

    async def all(self, statement: Executable) -> Sequence[Row[Any]]:
        """Every row."""
        return (await self.execute(statement)).all()

    async def scalar(self, statement: Executable) -> Any:
        """The first column of the first row, or None."""
        row = await self.first(statement)
        return None if row is None else row[0]

    @property
    def is_sqlite(self) -> bool:
        """Which of the two engines this runs on."""
        return self._database.is_sqlite

    def hand(self, topic: str, item: Any) -> None:
        """Put `item` in the `topic`'s queue once this has committed; not at all if it rolls
        back. Saves whoever waits for new rows from reading them back.
        """
        self._handed.append((topic, item))

    async def cached(
        self, key: Hashable, tables: Iterable[Table], load: Callable[[], Awaitable[_T]]
    ) -> _T:
        """What `load()` gives, or gave before if none of `tables` has been written since.

        Good while this process is the only one that writes, which the lock on
        the crypto store sees to.
        """
        names = [table.name for table in tables]
        kept = self._database.kept
        if self._touched.isdisjoint(names):
            found = kept.get(key)
            if found is not None and found[0] >= self._database.last_commit(names):
                return cast("_T", found[1])
        value = await load()
        if self._touched.isdisjoint(names):
            kept[key] = (self._seen, value)
        return value

    async def _end(self, *, commit: bool) -> None:
        connection, self._connection = self._connection, None
        if connection is not None:
            await self._database.end(connection, commit=commit, writes=self._writes)
        if commit:
            self._database.committed(self._touched)
            for topic, item in self._handed:
                self._database.queues[topic].put_nowait(item)


class Database:
    """An engine whose transactions neither lose updates nor half-apply migrations.

    Made by `open_database`; `read()` and `write()` give transactions. On SQLite
    one writer at a time is let in here, so that none meets a busy database.
    """

    def __init__(self, engine: AsyncEngine) -> None:
        self.engine = engine
        self.is_sqlite = engine.dialect.name == "sqlite"
        self.queues: defaultdict[str, asyncio.Queue[Any]] = defaultdict(asyncio.Queue)
        """What transactions handed on, by topic; see `arriving`."""
        self.commits = 0
        self.kept: LRUCache[Hashable, tuple[int, Any]] = LRUCache(_KEPT)
        self._written: dict[str, int] = {}
        self._writer = asyncio.Lock()

    def committed(self, tables: Iterable[str]) -> None:
        """Note that a transaction which wrote these tables has committed."""
        self.commits += 1
        for table in tables:
            self._written[table] = self.commits

    def last_commit(self, tables: Iterable[str]) -> int:
        """The number of the last commit that wrote any of these tables; 0 for none."""
        return max((self._written.get(table, 0) for table in tables), default=0)

    async def arriving(
        self, topic: str, waiting: Callable[[Transaction], Awaitable[Sequence[_R]]]
    ) -> AsyncIterator[_R]:
        """The rows that `waiting` finds, then those handed to `topic`, for ever; each once."""
        async with self.read() as tx:
            found = await waiting(tx)
        given = {row.id for row in found}
        for row in found:
            yield row
        queue = self.queues[topic]
        while True:
            handed: _R = await queue.get()
            if handed.id not in given:
                yield handed

    @asynccontextmanager
    async def write(self) -> AsyncIterator[Transaction]:
        """A transaction that commits at the end of the block and rolls back on an exception."""
        transaction = Transaction(self, writes=True)
        try:
            yield transaction
        except BaseException:
            await asyncio.shield(transaction._end(commit=False))
            raise
        await asyncio.shield(transaction._end(commit=True))

    @asynccontextmanager
    async def read(self) -> AsyncIterator[Transaction]:
        """A transaction that sees one moment and changes nothing."""
        transaction = Transaction(self, writes=False)
        try:
            yield transaction
        finally:
            await asyncio.shield(transaction._end(commit=False))

    async def begin(self, *, writes: bool) -> AsyncConnection:
        """Open a connection with a transaction begun on it."""
        if writes and self.is_sqlite:
            await self._writer.acquire()
        try:
            connection = await self.engine.connect()
            if self.is_sqlite:
                await connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")
            return connection
        except BaseException:
            if writes and self.is_sqlite:
                self._writer.release()
            raise

    async def end(self, connection: AsyncConnection, *, commit: bool, writes: bool) -> None:
        """Commit or roll back, and give the connection back."""
        try:
            if self.is_sqlite:
                await connection.exec_driver_sql("COMMIT" if commit else "ROLLBACK")
            elif commit:
                await connection.commit()
            else:
                await connection.rollback()
        finally:
            try:
                await connection.close()
            finally:
                if writes and self.is_sqlite:
                    self._writer.release()

    async def close(self) -> None:
        """Close every connection."""
        await self.engine.dispose()


def make_engine(url: str) -> AsyncEngine:
    """An engine for `sqlite+aiosqlite:///…` or `postgresql+asyncpg://…`.

    SQLite as its driver sets it up begins transactions late and in the wrong
    mode; here the driver commits each statement and `Database` begins them.
    """
    if not url.startswith("sqlite"):
        return create_async_engine(url, pool_size=10)
    engine = create_async_engine(
        url,
        isolation_level="AUTOCOMMIT",
        pool_reset_on_return=None,
        connect_args={"async_creator_fn": connect},
    )

    @event.listens_for(engine.sync_engine, "connect")
    def _prepare(connection: Any, _record: object) -> None:
        cursor = connection.cursor()
        for pragma in (
            "journal_mode=WAL",
            "synchronous=FULL",
            "foreign_keys=ON",
            "busy_timeout=10000",
        ):
            cursor.execute(f"PRAGMA {pragma}")
        cursor.close()

    return engine
