"""Which contents are kept where: rows of the table `blobs`."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import func, select, update

from storage.database import Transaction
from storage.dialect import insert
from storage.tables import blobs


@dataclass(frozen=True)
class Blob:
    """Contents in the store."""

    sha256: str
    """Of the contents in clear, in hexadecimal."""
    size_bytes: int
    place: str
    key: str
    """Wrapped; see `storage.blobs.sealing.Wrapping`."""


async def record(tx: Transaction, blob: Blob, now: datetime) -> Blob:
    """Note contents that are in the store; gives those that count.

    These are others where the same contents were there before: the new ones are to be dropped.
    """
    fresh = {"place": blob.place, "key": blob.key, "kept_at": now}
    added = await tx.scalar(
        insert(tx, blobs)
        .values(sha256=blob.sha256, size_bytes=blob.size_bytes, **fresh)
        .on_conflict_do_nothing(index_elements=["sha256"])
        .returning(blobs.c.sha256)
    )
    if added is not None:
        return blob
    known = await find(tx, blob.sha256, lock=True)
    if known is not None:
        return known
    await tx.execute(update(blobs).where(blobs.c.sha256 == blob.sha256).values(fresh))
    return blob


async def find(tx: Transaction, sha256: str, *, lock: bool = False) -> Blob | None:
    """The contents with that hash, if they are in the store.

    `lock` has others wait that would delete them, or use them anew, until this is over.
    """
    query = select(blobs).where(blobs.c.sha256 == sha256)
    row = await tx.first(query.with_for_update() if lock else query)
    return None if row is None or row.place is None else _blob(row)


async def forget(tx: Transaction, sha256: str) -> None:
    """Note that contents are no longer in the store; that they once were stays."""
    gone = {"place": None, "key": None}
    await tx.execute(update(blobs).where(blobs.c.sha256 == sha256).values(gone))


async def places(tx: Transaction) -> frozenset[str]:
    """Every place that is in use."""
    rows = await tx.all(select(blobs.c.place).where(blobs.c.place.is_not(None)))
    return frozenset(row.place for row in rows)


async def newest(tx: Transaction) -> Blob | None:
    """The contents that were kept last."""
    query = select(blobs).where(blobs.c.place.is_not(None)).order_by(blobs.c.kept_at.desc())
    row = await tx.first(query.limit(1))
    return None if row is None else _blob(row)


async def kept(tx: Transaction) -> tuple[int, int]:
    """How many contents are kept, and how many bytes they have together."""
    count, size = func.count().label("count_"), func.sum(blobs.c.size_bytes).label("size")
    row = await tx.first(select(count, size).where(blobs.c.place.is_not(None)))
    return (0, 0) if row is None else (row.count_, int(row.size or 0))


def _blob(row: Any) -> Blob:
    return Blob(row.sha256, row.size_bytes, row.place, row.key)
