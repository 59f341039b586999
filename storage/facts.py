"""Facts of which there is one each: the sync token, the coordination room."""

from __future__ import annotations

from typing import Any

from sqlalchemy import delete, select

from storage.database import Transaction
from storage.dialect import insert
from storage.tables import facts


async def get(tx: Transaction, key: str) -> Any:
    """The JSON value kept under `key`, or None."""
    return await tx.scalar(select(facts.c.value).where(facts.c.key == key))


async def put(tx: Transaction, key: str, value: Any) -> None:
    """Keep a JSON value under `key`, in place of the one before."""
    await tx.execute(
        insert(tx, facts)
        .values(key=key, value=value)
        .on_conflict_do_update(index_elements=[facts.c.key], set_={"value": value})
    )


async def drop(tx: Transaction, key: str) -> None:
    """Forget what is kept under `key`."""
    await tx.execute(delete(facts).where(facts.c.key == key))
