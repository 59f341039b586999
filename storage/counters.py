"""The numbers in the names of things: `MESA-1`, `REU-2`, counted over the whole deployment."""

from __future__ import annotations

from storage.database import Transaction
from storage.dialect import insert
from storage.tables import counters


async def next_id(tx: Transaction, kind: str) -> str:
    """The next name of its kind: `next_id(tx, "MESA")` gives `MESA-1`, then `MESA-2`.

    A transaction that rolls back gives its number back.
    """
    value = await tx.scalar(
        insert(tx, counters)
        .values(kind=kind, value=1)
        .on_conflict_do_update(
            index_elements=[counters.c.kind], set_={"value": counters.c.value + 1}
        )
        .returning(counters.c.value)
    )
    return f"{kind}-{value}"
