"""Databases are brought to the newest schema whole, or left as they are."""

from __future__ import annotations

import shutil
import signal
import sqlite3
import sys
from asyncio import create_subprocess_exec
from contextlib import closing
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from sqlalchemy import Connection, text

from storage.migrate import STEPS, DatabaseTooNew, open_database
from storage.tables import metadata

STEP = """
import os, signal
from alembic import op

revision = "9999"
down_revision = {head!r}

def upgrade():
    op.execute("CREATE TABLE half (a INTEGER)")
    op.execute("DROP TABLE questions")
    op.execute("INSERT INTO facts (key, value) VALUES ('half', '1')")
    {end}
"""


def url_of(path: Path) -> str:
    return f"sqlite+aiosqlite:///{path}"


def steps_with(folder: Path, end: str) -> Path:
    steps = folder / "migrations"
    shutil.copytree(STEPS, steps, ignore=shutil.ignore_patterns("__pycache__"))
    head = max(step.stem for step in (steps / "versions").glob("[0-9]*.py")).partition("_")[0]
    (steps / "versions" / "9999_half.py").write_text(STEP.format(head=head, end=end))
    return steps


def tables_of(path: Path) -> set[str]:
    with closing(sqlite3.connect(path)) as connection:
        return {row[0] for row in connection.execute("SELECT name FROM sqlite_master")}


async def test_a_migrated_database_has_the_tables_of_the_code(tmp_path: Path) -> None:
    database = await open_database(url_of(tmp_path / "mesas.db"))

    def differences(connection: Connection) -> list[object]:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        return list(compare_metadata(context, metadata))

    async with database.engine.connect() as connection:
        assert await connection.run_sync(differences) == []
    await database.close()


async def test_opening_again_changes_nothing(tmp_path: Path) -> None:
    for _ in range(2):
        database = await open_database(url_of(tmp_path / "mesas.db"))
        async with database.read() as tx:
            assert await tx.scalar(text("SELECT count(*) FROM alembic_version")) == 1
        await database.close()


async def test_a_database_newer_than_the_code_is_refused_and_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "mesas.db"
    await (await open_database(url_of(path))).close()
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '7777'")
        connection.commit()
    with pytest.raises(DatabaseTooNew) as refused:
        await open_database(url_of(path))
    assert refused.value.found == "7777"
    with closing(sqlite3.connect(path)) as connection:
        version = connection.execute("SELECT version_num FROM alembic_version").fetchone()
    assert version == ("7777",)


async def test_a_migration_that_fails_leaves_the_old_schema(tmp_path: Path) -> None:
    path = tmp_path / "mesas.db"
    await (await open_database(url_of(path))).close()
    before = tables_of(path)
    with pytest.raises(ZeroDivisionError):
        await open_database(url_of(path), steps=steps_with(tmp_path, "1 / 0"))
    assert tables_of(path) == before
    await (await open_database(url_of(path))).close()


async def test_a_migration_that_is_killed_leaves_the_old_schema(tmp_path: Path) -> None:
    path = tmp_path / "mesas.db"
    await (await open_database(url_of(path))).close()
    before = tables_of(path)
    steps = steps_with(tmp_path, "os.kill(os.getpid(), signal.SIGKILL)")
    program = (
        "import asyncio, pathlib, sys; from storage.migrate import open_database; "
        "asyncio.run(open_database(sys.argv[1], steps=pathlib.Path(sys.argv[2])))"
    )
    process = await create_subprocess_exec(
        sys.executable, "-c", program, url_of(path), str(steps), cwd=STEPS.parents[1]
    )
    assert await process.wait() == -signal.SIGKILL
    assert tables_of(path) == before
    database = await open_database(url_of(path))
    async with database.read() as tx:
        assert await tx.scalar(text("SELECT count(*) FROM facts")) == 0
    await database.close()


async def test_agendas_of_before_are_given_to_their_meetings(tmp_path: Path) -> None:
    """What is to be dealt with goes to the next meeting, what was to the last one; or waits."""
    path, steps = tmp_path / "mesas.db", tmp_path / "migrations"
    shutil.copytree(STEPS, steps, ignore=shutil.ignore_patterns("__pycache__"))
    for step in (steps / "versions").glob("[0-9]*.py"):
        if step.stem >= "0013":
            step.unlink()
    await (await open_database(url_of(path), steps=steps)).close()
    far, past = 4_000_000_000_000_000, 1_000_000_000_000_000
    with closing(sqlite3.connect(path)) as connection:
        for number, closed_at in ((1, None), (2, past), (3, None)):
            mesa = f"MESA-{number}"
            connection.execute(
                "INSERT INTO mesas (id, name, language, zone, state, created_by, created_at)"
                " VALUES (?, 'Una', 'es', 'UTC', 'open', '@a:hs', 0)",
                (mesa,),
            )
            connection.execute("INSERT INTO agendas (mesa_id) VALUES (?)", (mesa,))
            connection.execute(
                "INSERT INTO agenda_items (agenda_id, position, title, opened_at, closed_at)"
                " VALUES (?, 1, 'Apertura', ?, ?)",
                (number, closed_at, closed_at),
            )
        for meeting, mesa, start in (
            ("REU-1", "MESA-1", past),
            ("REU-2", "MESA-1", far),
            ("REU-3", "MESA-2", past),
            ("REU-4", "MESA-2", far),
        ):
            connection.execute(
                "INSERT INTO meetings (id, mesa_id, starts_at, zone, minutes, state, call_room,"
                " revision, created_by, created_at)"
                " VALUES (?, ?, ?, 'UTC', 60, 'scheduled', ?, 0, '@a:hs', 0)",
                (meeting, mesa, start, meeting),
            )
        connection.commit()
    await (await open_database(url_of(path))).close()
    with closing(sqlite3.connect(path)) as connection:
        rows = connection.execute(
            "SELECT mesa_id, meeting_id, title FROM agendas JOIN agenda_items"
            " ON agenda_id = agendas.id ORDER BY mesa_id"
        ).fetchall()
    assert rows == [
        ("MESA-1", "REU-2", "Apertura"),
        ("MESA-2", "REU-3", "Apertura"),
        ("MESA-3", None, "Apertura"),
    ]
