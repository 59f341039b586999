"""The one statement whose form differs between the engines: insert unless there already."""

from __future__ import annotations

from sqlalchemy import Table
from sqlalchemy.dialects import postgresql, sqlite

from storage.database import Transaction


def insert(tx: Transaction, table: Table) -> sqlite.Insert:
    """An insert that knows `on_conflict_do_nothing` and `on_conflict_do_update`.

    The two engines' statements have the same methods; SQLite's type stands for both.
    """
    if tx.is_sqlite:
        return sqlite.insert(table)
    return postgresql.insert(table)  # type: ignore[return-value]
