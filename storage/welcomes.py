"""Whom the bot has welcomed to which mesa, and whom it is about to."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import datetime

from sqlalchemy import func, select, update

from bot.domain.ids import MesaId, UserId
from storage.database import Transaction
from storage.dialect import insert
from storage.tables import welcomes


async def joined(
    tx: Transaction, mesa_id: MesaId, user: UserId, *, at: datetime, due: datetime
) -> bool:
    """Note that somebody came, to be welcomed at `due`; False if they have been before."""
    result = await tx.execute(
        insert(tx, welcomes)
        .values(mesa_id=mesa_id, user_id=user, joined_at=at, due_at=due)
        .on_conflict_do_nothing(index_elements=["mesa_id", "user_id"])
    )
    return bool(result.rowcount)


async def last(tx: Transaction, mesa_id: MesaId) -> datetime | None:
    """When the mesa last welcomed anybody, or will."""
    value: datetime | None = await tx.scalar(
        select(func.max(func.coalesce(welcomes.c.due_at, welcomes.c.welcomed_at))).where(
            welcomes.c.mesa_id == mesa_id
        )
    )
    return value


async def due(tx: Transaction, now: datetime) -> Mapping[MesaId, Sequence[UserId]]:
    """Who is to be welcomed where."""
    rows = await tx.all(
        select(welcomes.c.mesa_id, welcomes.c.user_id)
        .where(welcomes.c.due_at <= now)
        .order_by(welcomes.c.mesa_id, welcomes.c.joined_at, welcomes.c.user_id)
    )
    found: defaultdict[MesaId, list[UserId]] = defaultdict(list)
    for row in rows:
        found[MesaId(row.mesa_id)].append(UserId(row.user_id))
    return found


async def next_due(tx: Transaction) -> datetime | None:
    """When the next welcome is due."""
    value: datetime | None = await tx.scalar(select(func.min(welcomes.c.due_at)))
    return value


async def welcomed(
    tx: Transaction, mesa_id: MesaId, users: Sequence[UserId], now: datetime
) -> None:
    """Note that these people have been welcomed."""
    await tx.execute(
        update(welcomes)
        .where(welcomes.c.mesa_id == mesa_id, welcomes.c.user_id.in_(users))
        .values(due_at=None, welcomed_at=now)
    )


async def put_off(
    tx: Transaction, mesa_id: MesaId, users: Sequence[UserId], until: datetime
) -> None:
    """These people could not be welcomed now; once more at `until`."""
    await tx.execute(
        update(welcomes)
        .where(welcomes.c.mesa_id == mesa_id, welcomes.c.user_id.in_(users))
        .values(due_at=until)
    )


async def ever(tx: Transaction, mesa_id: MesaId) -> frozenset[UserId]:
    """Whoever of its lists has been in a mesa's room."""
    rows = await tx.all(select(welcomes.c.user_id).where(welcomes.c.mesa_id == mesa_id))
    return frozenset(UserId(row.user_id) for row in rows)
