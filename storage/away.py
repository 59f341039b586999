"""Telling a database server that is not there from a statement that is wrong."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from asyncpg.exceptions import InterfaceError, PostgresError
from sqlalchemy.exc import DBAPIError

from bot.ports import Unavailable

_AWAY_STATES = ("08", "53", "57P")
"""Of SQLSTATE: the connection failed; no room, on disk or for us; stopping or starting."""


class DatabaseAway(Unavailable):
    """The database server did not answer; a commit under way may have been done, or not."""


@contextmanager
def while_there() -> Iterator[None]:
    """What is raised inside because the server has gone becomes `DatabaseAway`."""
    try:
        yield
    except (DBAPIError, PostgresError, InterfaceError, OSError) as error:
        if not _is_away(error):
            raise
        raise DatabaseAway(type(error).__name__) from error


def _is_away(error: Exception) -> bool:
    if isinstance(error, DBAPIError):
        cause = getattr(error.orig, "__cause__", None) or error.orig
        return error.connection_invalidated or (
            isinstance(cause, PostgresError | OSError) and _is_away(cause)
        )
    if isinstance(error, PostgresError):
        return str(error.sqlstate or "").startswith(_AWAY_STATES)
    return True  # the system's: refused, timed out; or the driver's: a connection it has closed
