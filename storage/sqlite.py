"""SQLite connections that run short statements where they are awaited."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from functools import partial
from typing import Any

import aiosqlite

_WAITING = ("BEGIN IMMEDIATE", "COMMIT")
"""What may wait, for another writer or for the disk."""


class PromptConnection(aiosqlite.Connection):
    """aiosqlite's connection, which hands only what may wait to its thread.

    A statement of ours takes some 30 µs, an exchange with the thread for each of
    its four steps (cursor, execute, fetch, close) many times that: a command
    came to 59 of them, a third of the time to its answer. Statements that scan
    whole tables are for the start.
    """

    async def _execute(self, fn: Callable[..., Any], *args: Any, **kwargs: Any) -> Any:
        if not self._running or not self._connection or (args and args[0] in _WAITING):
            return await super()._execute(fn, *args, **kwargs)  # type: ignore[no-untyped-call]
        return fn(*args, **kwargs)


def connect(database: str, **options: Any) -> PromptConnection:
    """As `aiosqlite.connect`, for SQLAlchemy's `async_creator_fn`."""
    options["check_same_thread"] = False  # the thread and the loop take turns
    connection = PromptConnection(partial(sqlite3.connect, database, **options), 64)
    connection._thread.daemon = True  # as SQLAlchemy has it: a forgotten one ends with us
    return connection
