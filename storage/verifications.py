"""Verifications by emoji whose emoji were shown to an operator.

Nothing here is cached: `mesas verify --watch` writes the same rows from a process of its own.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import func, select, update

from bot.domain.ids import UserId
from storage.database import Transaction
from storage.dialect import insert
from storage.tables import verifications


@dataclass(frozen=True)
class Shown:
    """Seven emoji that somebody is to compare with what a person sees."""

    id: int
    user: UserId
    device: str
    emoji: tuple[int, ...]
    matches: bool | None
    """What the operator said; None while nobody has."""
    outcome: str | None
    """How it ended; None while it is under way."""


def _shown(row: Any) -> Shown:
    return Shown(
        row.id, UserId(row.user_id), row.device_id, tuple(row.emoji), row.matches, row.outcome
    )


async def add(
    tx: Transaction, *, user: UserId, device: str, emoji: Sequence[int], now: datetime
) -> int:
    """Note that emoji are shown; gives the number of the verification."""
    return int(
        await tx.scalar(
            insert(tx, verifications)
            .values(user_id=user, device_id=device, emoji=list(emoji), shown_at=now)
            .returning(verifications.c.id)
        )
    )


async def get(tx: Transaction, number: int) -> Shown | None:
    """One of them, or None."""
    row = await tx.first(select(verifications).where(verifications.c.id == number))
    return None if row is None else _shown(row)


async def under_way(tx: Transaction) -> Sequence[Shown]:
    """Those that have not ended, in order."""
    rows = await tx.all(
        select(verifications).where(verifications.c.ended_at.is_(None)).order_by(verifications.c.id)
    )
    return [_shown(row) for row in rows]


async def since(tx: Transaction, user: UserId, moment: datetime) -> int:
    """How many of a person's were shown after `moment`."""
    return int(
        await tx.scalar(
            select(func.count())
            .select_from(verifications)
            .where(verifications.c.user_id == user, verifications.c.shown_at > moment)
        )
    )


async def answer(
    tx: Transaction, number: int, *, matches: bool, by: UserId | None, now: datetime
) -> bool:
    """Note what an operator said (`by` None: at the terminal); False if it came too late."""
    result = await tx.execute(
        update(verifications)
        .where(
            verifications.c.id == number,
            verifications.c.matches.is_(None),
            verifications.c.ended_at.is_(None),
        )
        .values(matches=matches, answered_by=by, answered_at=now)
    )
    return bool(result.rowcount)


async def end(tx: Transaction, number: int, outcome: str, now: datetime) -> bool:
    """Note how one ended; False if it had ended before."""
    result = await tx.execute(
        update(verifications)
        .where(verifications.c.id == number, verifications.c.ended_at.is_(None))
        .values(outcome=outcome, ended_at=now)
    )
    return bool(result.rowcount)
