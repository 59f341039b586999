"""Who joined a room lately, and is to be given the keys of what was said before."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Row, delete, func, select, update

from bot.domain.ids import RoomId, UserId
from storage.database import Transaction
from storage.dialect import insert
from storage.tables import latecomers


@dataclass(frozen=True)
class Latecomer:
    """Somebody who joined a room."""

    room: RoomId
    user: UserId
    joined_at: datetime


def _latecomer(row: Row[tuple[str, str, datetime]]) -> Latecomer:
    return Latecomer(RoomId(row.room_id), UserId(row.user_id), row.joined_at)


async def came(tx: Transaction, room: RoomId, user: UserId, *, at: datetime, due: datetime) -> None:
    """Note that somebody joined."""
    values = {"joined_at": at, "due_at": due}
    await tx.execute(
        insert(tx, latecomers)
        .values(room_id=room, user_id=user, **values)
        .on_conflict_do_update(index_elements=["room_id", "user_id"], set_=values)
    )


_ALL = select(latecomers.c.room_id, latecomers.c.user_id, latecomers.c.joined_at)


async def due(tx: Transaction, now: datetime) -> Sequence[Latecomer]:
    """Who is due, in the order in which they came."""
    rows = await tx.all(_ALL.where(latecomers.c.due_at <= now).order_by(latecomers.c.due_at))
    return [_latecomer(row) for row in rows]


async def next_due(tx: Transaction) -> datetime | None:
    """When the next is."""
    value: datetime | None = await tx.scalar(select(func.min(latecomers.c.due_at)))
    return value


async def asked(tx: Transaction, now: datetime) -> None:
    """Nobody who was due by `now` is any more; until they are `done`, they still lack it."""
    await tx.execute(update(latecomers).where(latecomers.c.due_at <= now).values(due_at=None))


async def lacking(
    tx: Transaction, users: Iterable[UserId], *, since: datetime
) -> Sequence[Latecomer]:
    """Which of these people joined since a moment and could not be given all."""
    rows = await tx.all(
        _ALL.where(
            latecomers.c.user_id.in_(sorted(users)),
            latecomers.c.joined_at > since,
            latecomers.c.due_at.is_(None),
        )
    )
    return [_latecomer(row) for row in rows]


async def done(tx: Transaction, room: RoomId, user: UserId) -> None:
    """Somebody has what they came too late for; unless they have joined again meanwhile."""
    await tx.execute(
        delete(latecomers).where(
            latecomers.c.room_id == room,
            latecomers.c.user_id == user,
            latecomers.c.due_at.is_(None),
        )
    )


async def forget(tx: Transaction, before: datetime) -> None:
    """Let go of those who joined so long ago that their clients take nothing any more."""
    await tx.execute(
        delete(latecomers).where(latecomers.c.joined_at <= before, latecomers.c.due_at.is_(None))
    )
