"""Engines, each set up so that transactions begin and end where `Database` says."""

from __future__ import annotations

from typing import Any

from sqlalchemy import event
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine

from storage.sqlite import connect

_CONNECTS_WITHIN_S = 10
_ANSWERS_WITHIN_S = 60


def make_engine(url: str) -> AsyncEngine:
    """An engine for `sqlite+aiosqlite:///…` or `postgresql+asyncpg://…`.

    SQLite as its driver sets it up begins transactions late and in the wrong
    mode; here the driver commits each statement and `Database` begins them.
    """
    if not url.startswith("sqlite"):
        return create_async_engine(
            url,
            pool_size=10,
            # A server behind a broken line never answers: without a limit nor does the bot.
            connect_args={"timeout": _CONNECTS_WITHIN_S, "command_timeout": _ANSWERS_WITHIN_S},
        )
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
