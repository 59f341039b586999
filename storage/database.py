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
from contextlib import asynccontextmanager, suppress
from typing import Any, Protocol, TypeVar, cast

import structlog
from cachetools import LRUCache
from sqlalchemy import Executable, Table, UpdateBase
from sqlalchemy.engine import CursorResult, Row
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

from storage.away import DatabaseAway, while_there
from storage.engine import make_engine


class _Row(Protocol):
    @property
    def id(self) -> int: ...


__all__ = ["Database", "Transaction", "make_engine"]

log = structlog.get_logger(__name__)

_T = TypeVar("_T")
_R = TypeVar("_R", bound=_Row)
_KEPT = 20_000
_ASK_AGAIN_S = 1.0

_AGAIN = object()
"""Put in every queue when a commit's answer was lost: its rows may be there, handed to nobody."""


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
        with while_there():
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
            try:
                await self._database.end(connection, commit=commit, writes=self._writes)
            except DatabaseAway:
                if self._writes:
                    self._database.left_in_doubt(self._touched)
                raise
        if commit:
            self._database.committed(self._touched)
            for topic, item in self._handed:
                self._database.queues[topic].put_nowait(item)


class Database:
    """An engine whose transactions neither lose updates nor half-apply migrations.

    Made by `open_database`; `read()` and `write()` give transactions. One writer
    at a time is let in here: on SQLite so that none meets a busy database, on
    PostgreSQL so that none overwrites what another has just read; and what is
    read is one moment's on both. Services are written for just that.

    Everything that talks to a server which has gone raises `DatabaseAway`.
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
        self._reading = (
            engine
            if self.is_sqlite
            else engine.execution_options(
                isolation_level="REPEATABLE READ", postgresql_readonly=True
            )
        )

    def committed(self, tables: Iterable[str]) -> None:
        """Note that a transaction which wrote these tables has committed."""
        self.commits += 1
        for table in tables:
            self._written[table] = self.commits

    def left_in_doubt(self, tables: Iterable[str]) -> None:
        """Note that the server went away during a commit: it may have been done, or not.

        Whoever wrote is told that it was not, and does it again; what goes by a cause or an
        event's mark is then not there twice. Rows that were to be handed on are looked for.
        """
        log.warning("commit_in_doubt")
        self.committed(tables)
        for queue in self.queues.values():
            queue.put_nowait(_AGAIN)

    def last_commit(self, tables: Iterable[str]) -> int:
        """The number of the last commit that wrote any of these tables; 0 for none."""
        return max((self._written.get(table, 0) for table in tables), default=0)

    async def arriving(
        self, topic: str, waiting: Callable[[Transaction], Awaitable[Sequence[_R]]]
    ) -> AsyncIterator[_R]:
        """The rows that `waiting` finds, then those handed to `topic`, for ever; each once."""
        queue = self.queues[topic]
        found = await self._patiently(waiting)
        given, newest = {row.id for row in found}, 0
        while True:
            for row in found:
                newest = max(newest, row.id)
                yield row
            handed = await queue.get()
            if handed is _AGAIN:
                found = [row for row in await self._patiently(waiting) if row.id > newest]
                given |= {row.id for row in found}
            elif handed.id in given:
                given.discard(handed.id)
                found = []
            else:
                found = [handed]

    async def _patiently(
        self, waiting: Callable[[Transaction], Awaitable[Sequence[_R]]]
    ) -> Sequence[_R]:
        while True:
            try:
                async with self.read() as tx:
                    return await waiting(tx)
            except DatabaseAway as error:
                log.warning("database_away", error=str(error), wait_s=_ASK_AGAIN_S)
                await asyncio.sleep(_ASK_AGAIN_S)

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
        if writes:
            await self._writer.acquire()
        try:
            with while_there():
                connection = await (self.engine if writes else self._reading).connect()
                if self.is_sqlite:
                    await connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")
            return connection
        except BaseException:
            if writes:
                self._writer.release()
            raise

    async def end(self, connection: AsyncConnection, *, commit: bool, writes: bool) -> None:
        """Commit or roll back, and give the connection back."""
        try:
            if commit:
                with while_there():
                    await _commit(connection, is_sqlite=self.is_sqlite)
            else:
                with suppress(DatabaseAway), while_there():  # a server that goes rolls back
                    await _roll_back(connection, is_sqlite=self.is_sqlite)
        except DatabaseAway:
            await connection.invalidate()
            raise
        finally:
            try:
                await connection.close()
            finally:
                if writes:
                    self._writer.release()

    async def close(self) -> None:
        """Close every connection."""
        await self.engine.dispose()


async def _commit(connection: AsyncConnection, *, is_sqlite: bool) -> None:
    if is_sqlite:
        await connection.exec_driver_sql("COMMIT")
    else:
        await connection.commit()


async def _roll_back(connection: AsyncConnection, *, is_sqlite: bool) -> None:
    if is_sqlite:
        await connection.exec_driver_sql("ROLLBACK")
    else:
        await connection.rollback()
