"""Opening a database: brought to the newest schema in one transaction, or refused."""

from __future__ import annotations

from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, text
from sqlalchemy.ext.asyncio import AsyncEngine

from storage.away import while_there
from storage.database import Database, make_engine

STEPS = Path(__file__).parent / "migrations"

# Any number, the same for every process: PostgreSQL lets one of them migrate at a time.
_LOCK = 7_246_370


class DatabaseTooNew(Exception):
    """The database was written by a newer version of the program: nothing was touched."""

    def __init__(self, found: str, known: str) -> None:
        super().__init__(
            f"the database has schema {found}, this program knows {known}: "
            "install the newer version, or restore the backup made before the update"
        )
        self.found = found
        self.known = known


async def open_database(url: str, *, steps: Path = STEPS) -> Database:
    """The database at `sqlite+aiosqlite:///…` or `postgresql+asyncpg://…`, migrated.

    Raises:
        DatabaseTooNew: a newer version of the program has been at it.
        DatabaseAway: its server does not answer.
    """
    database = Database(make_engine(url))
    try:
        with while_there():
            await migrate(database.engine, steps=steps)
    except BaseException:
        await database.close()
        raise
    return database


async def migrate(engine: AsyncEngine, *, steps: Path = STEPS) -> None:
    """Apply the missing steps, all or none.

    On SQLite the driver would otherwise commit each statement that changes a
    table, and a process killed in between would leave half a schema.
    """
    async with engine.connect() as connection:
        if engine.dialect.name == "sqlite":
            await connection.exec_driver_sql("BEGIN IMMEDIATE")
        else:
            await connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": _LOCK})
        try:
            await connection.run_sync(upgrade, steps)
        except BaseException:
            if engine.dialect.name == "sqlite":
                await connection.exec_driver_sql("ROLLBACK")
            raise
        if engine.dialect.name == "sqlite":
            await connection.exec_driver_sql("COMMIT")
        else:
            await connection.commit()


def upgrade(connection: Connection, steps: Path = STEPS, target: str = "head") -> None:
    """Apply the steps that lead to `target`, in the transaction begun on `connection`.

    Raises:
        DatabaseTooNew: the database, or the target, is of a newer program.
    """
    config = Config()
    config.set_main_option("script_location", str(steps).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    config.attributes["connection"] = connection
    script = ScriptDirectory.from_config(config)
    known = {step.revision for step in script.walk_revisions()}
    found = MigrationContext.configure(connection).get_current_heads()
    for revision in (*found, target):
        if revision not in {*known, "head"}:
            raise DatabaseTooNew(revision, ", ".join(script.get_heads()))
    wanted = set(script.get_heads()) if target == "head" else {target}
    if set(found) != wanted:
        command.upgrade(config, target)
