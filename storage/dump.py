"""A whole database as text, the same from either engine, and back into either.

Gzipped JSON lines: what it is (`{"schema": "0002"}`), then for each table its name and columns,
its rows as arrays, and at last how many rows there were, so that one that was cut off is known.
Tables are taken as the database has them, not as this program would: an older one can be saved
before an update, and put back after it.
"""

from __future__ import annotations

import base64
import gzip
import json
from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any, BinaryIO

from alembic.runtime.migration import MigrationContext
from sqlalchemy import Connection, MetaData, Table, func, insert, select, text
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.away import while_there
from storage.database import Database, make_engine
from storage.migrate import upgrade

_ROWS_AT_ONCE = 500
_VERSION_TABLE = "alembic_version"
_EPOCHLESS = 0
"""Of the gzip header: the same database gives the same bytes."""


class NothingThere(Exception):
    """There is no database at that address, or none that the program has made."""


class Damaged(Exception):
    """The dump is not whole, or not one."""


# --- Out ----------------------------------------------------------------------------------------


async def dump(url: str, out: BinaryIO) -> str:
    """Write the database at `url`, as of one moment; the revision of its schema.

    Nothing is changed, and whoever writes to it meanwhile is not held up.

    Raises:
        NothingThere: nothing has been kept there yet.
        DatabaseAway: its server does not answer.
    """
    file = sqlite_file(url)
    if file is not None and not file.exists():
        raise NothingThere(str(file))
    database = Database(make_engine(url))
    try:
        with while_there():
            connection = await database.begin(writes=False)
            try:
                return await _write(connection, out)
            finally:
                await database.end(connection, commit=False, writes=False)
    finally:
        await database.close()


async def _write(connection: AsyncConnection, out: BinaryIO) -> str:
    revision, tables = await connection.run_sync(_found)
    if revision is None:
        raise NothingThere
    rows = 0
    with gzip.GzipFile(fileobj=out, mode="wb", compresslevel=6, mtime=_EPOCHLESS) as packed:
        packed.write(_line({"schema": revision}))
        for table in tables:
            packed.write(_line({"table": table.name, "columns": [c.name for c in table.columns]}))
            async with connection.stream(select(table).order_by(*table.primary_key)) as found:
                async for some in found.partitions(_ROWS_AT_ONCE):
                    packed.write(b"".join(_line([*map(_plain, row)]) for row in some))
                    rows += len(some)
        packed.write(_line({"rows": rows}))
    return revision


def _found(connection: Connection) -> tuple[str | None, Sequence[Table]]:
    """The schema's revision and its tables, those first that others refer to."""
    heads = MigrationContext.configure(connection).get_current_heads()
    known = MetaData()
    known.reflect(connection)
    tables = [table for table in known.sorted_tables if table.name != _VERSION_TABLE]
    return (heads[0] if heads else None), tables


def _plain(value: Any) -> Any:
    is_bytes = isinstance(value, bytes | memoryview)
    return {"base64": base64.b64encode(value).decode()} if is_bytes else value


def _line(value: Any) -> bytes:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode() + b"\n"


# --- In -----------------------------------------------------------------------------------------


async def load(
    url: str, dumped: Path, *, facts: Mapping[str, Any] | None = None, aside: str | None = None
) -> None:
    """Make the database at `url` what was dumped, with these facts changed; all or nothing.

    `aside` names the schema into which tables that hold anything are moved first: nothing is
    deleted. (On SQLite the file is to be a new one.)

    Raises:
        Damaged: the dump is not whole, or not one.
        DatabaseTooNew: it is of a newer program.
        DatabaseAway: its server does not answer.
    """
    database = Database(make_engine(url))
    try:
        with while_there():
            connection = await database.begin(writes=True)
            try:
                if not database.is_sqlite:
                    await connection.run_sync(_clear, aside)
                await connection.run_sync(_read, dumped, facts or {})
            except BaseException:
                await database.end(connection, commit=False, writes=True)
                raise
            await database.end(connection, commit=True, writes=True)
    finally:
        await database.close()


async def holds_anything(url: str) -> bool:
    """Whether there is a database at `url` with anything in it.

    Raises `DatabaseAway`.
    """
    file = sqlite_file(url)
    if file is not None and not file.exists():
        return False
    async with _reading(url) as connection:
        with while_there():
            return await connection.run_sync(lambda sync: next(_filled(sync), None) is not None)


@asynccontextmanager
async def _reading(url: str) -> AsyncIterator[AsyncConnection]:
    database = Database(make_engine(url))
    try:
        connection = await database.begin(writes=False)
        try:
            yield connection
        finally:
            await database.end(connection, commit=False, writes=False)
    finally:
        await database.close()


def _filled(connection: Connection) -> Iterator[Table]:
    for table in _found(connection)[1]:
        if connection.execute(select(text("1")).select_from(table).limit(1)).first():
            yield table


def _clear(connection: Connection, aside: str | None) -> None:
    """Have no tables: what holds something is moved aside, all of it together."""
    quoted = connection.dialect.identifier_preparer.quote
    revision, tables = _found(connection)
    filled = next(_filled(connection), None) is not None
    names = [table.name for table in tables] + ([_VERSION_TABLE] if revision else [])
    if filled:
        assert aside is not None, "there is something, and nowhere to put it"
        connection.execute(text(f"CREATE SCHEMA {quoted(aside)}"))
    for name in reversed(names):
        act = f"SET SCHEMA {quoted(aside)}" if filled and aside else None
        statement = f"ALTER TABLE {quoted(name)} {act}" if act else f"DROP TABLE {quoted(name)}"
        connection.execute(text(statement))


def _read(connection: Connection, dumped: Path, facts: Mapping[str, Any]) -> None:
    try:
        with gzip.open(dumped, "rb") as packed:
            lines = (json.loads(line) for line in packed)
            upgrade(connection, target=str(next(lines)["schema"]))
            _, tables = _found(connection)
            _fill(connection, {table.name: table for table in tables}, lines)
    except (EOFError, gzip.BadGzipFile, ValueError, KeyError, TypeError, StopIteration) as error:
        raise Damaged(type(error).__name__) from error
    _put_facts(connection, facts)
    if connection.dialect.name == "postgresql":
        _count_on(connection, tables)


def _fill(connection: Connection, tables: Mapping[str, Table], lines: Iterator[Any]) -> None:
    table, columns, waiting, rows = None, [], [], 0
    for line in lines:
        if isinstance(line, list) and table is not None:
            waiting.append(dict(zip(columns, map(_valued, line), strict=True)))
            rows += 1
        if waiting and (len(waiting) == _ROWS_AT_ONCE or not isinstance(line, list)):
            connection.execute(insert(table), waiting)  # type: ignore[arg-type]
            waiting = []
        if isinstance(line, dict) and "table" in line:
            table, columns = tables[line["table"]], line["columns"]
        elif isinstance(line, dict):
            if line["rows"] != rows:
                raise Damaged("rows are missing")
            return
    raise Damaged("cut off")


def _valued(value: Any) -> Any:
    return base64.b64decode(value["base64"]) if isinstance(value, dict) else value


def _put_facts(connection: Connection, facts: Mapping[str, Any]) -> None:
    for key, value in facts.items():
        values = {"key": key, "value": json.dumps(value, ensure_ascii=False)}
        connection.execute(text("DELETE FROM facts WHERE key = :key"), values)
        connection.execute(text("INSERT INTO facts (key, value) VALUES (:key, :value)"), values)


def _count_on(connection: Connection, tables: Sequence[Table]) -> None:
    """Have numbers that PostgreSQL gives go on after the highest there is; SQLite looks itself."""
    for table in tables:
        for column in table.primary_key:
            if column.autoincrement is True or column.server_default is not None:
                highest = connection.scalar(select(func.max(column)))
                if highest is not None:
                    name = func.pg_get_serial_sequence(table.name, column.name)
                    connection.execute(select(func.setval(name, highest)))


def sqlite_file(url: str) -> Path | None:
    """The file of an SQLite database; None: it is not one."""
    return Path(url.partition(":///")[2]) if url.startswith("sqlite") else None
