"""Portadas: what the pinned message of each mesa says, and when it is to be shown again."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime

from sqlalchemy import func, select, update

from bot.domain.ids import MesaId
from storage.database import Transaction
from storage.dialect import insert
from storage.tables import portadas

_NEVER = datetime(1970, 1, 1, tzinfo=UTC)


async def shown_at(tx: Transaction, mesa_id: MesaId) -> datetime | None:
    """When it was last written; None: never."""
    value: datetime | None = await tx.scalar(
        select(portadas.c.shown_at).where(portadas.c.mesa_id == mesa_id, portadas.c.revision >= 0)
    )
    return value


async def make_due(tx: Transaction, mesa_id: MesaId, at: datetime) -> None:
    """Have it shown at `at`, unless it will be sooner."""
    statement = insert(tx, portadas).values(
        mesa_id=mesa_id, revision=-1, shown="", shown_at=_NEVER, due_at=at
    )
    await tx.execute(statement.on_conflict_do_nothing(index_elements=["mesa_id"]))
    await tx.execute(
        update(portadas)
        .where(
            portadas.c.mesa_id == mesa_id,
            portadas.c.due_at.is_(None) | (portadas.c.due_at > at),
        )
        .values(due_at=at)
    )


async def begin_anew(tx: Transaction, mesa_id: MesaId) -> None:
    """Have it posted the next time, and not edited."""
    values = {"revision": -1, "shown": "", "shown_at": _NEVER}
    await tx.execute(update(portadas).where(portadas.c.mesa_id == mesa_id).values(values))


async def not_due(tx: Transaction, mesa_id: MesaId) -> None:
    """It cannot be shown."""
    await tx.execute(update(portadas).where(portadas.c.mesa_id == mesa_id).values(due_at=None))


async def put_off(tx: Transaction, mesa_id: MesaId, until: datetime) -> None:
    """It could not be shown now; once more at `until`."""
    await tx.execute(update(portadas).where(portadas.c.mesa_id == mesa_id).values(due_at=until))


async def due(tx: Transaction, now: datetime) -> Sequence[MesaId]:
    """The mesas whose portada is to be shown."""
    rows = await tx.all(
        select(portadas.c.mesa_id).where(portadas.c.due_at <= now).order_by(portadas.c.due_at)
    )
    return [MesaId(row.mesa_id) for row in rows]


async def next_due(tx: Transaction) -> datetime | None:
    """When the next one is."""
    value: datetime | None = await tx.scalar(select(func.min(portadas.c.due_at)))
    return value


async def shown(
    tx: Transaction, mesa_id: MesaId, digest: str, *, now: datetime, until: datetime | None
) -> int | None:
    """Note that it says what has this digest, until `until`.

    The revision of the message, 0 for the first; None if it said that before.
    """
    row = await tx.first(select(portadas).where(portadas.c.mesa_id == mesa_id))
    if row is None:
        raise LookupError(mesa_id)
    mine = update(portadas).where(portadas.c.mesa_id == mesa_id)
    if row.shown == digest:
        await tx.execute(mine.values(due_at=until))
        return None
    revision = int(row.revision) + 1
    await tx.execute(mine.values(revision=revision, shown=digest, shown_at=now, due_at=until))
    return revision
