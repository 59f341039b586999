"""Shares of recordings with people outside: rows in, `Share` out. Their links are in `links`."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, func, insert, select, update

from bot.domain.ids import RecordingId, UserId
from bot.domain.recording_share import Share
from storage import dialect
from storage.database import Transaction
from storage.tables import recording_shares, recording_views

MOST_VIEWS = 10_000
"""Counted of one share: whoever has its link could have them counted without end."""


async def next_number(tx: Transaction, recording_id: RecordingId) -> int:
    """The number of the next one of a recording."""
    last = select(func.max(recording_shares.c.number))
    last = last.where(recording_shares.c.recording_id == recording_id)
    return int(await tx.scalar(last) or 0) + 1


async def add(tx: Transaction, share: Share, link_id: int) -> None:
    """Store a new one."""
    await tx.execute(
        insert(recording_shares).values(
            recording_id=share.recording,
            number=share.number,
            link_id=link_id,
            for_whom=share.for_whom,
            shared_by=share.shared_by,
            shared_at=share.shared_at,
            expires_at=share.expires_at,
        )
    )


async def of_recordings(tx: Transaction, names: Iterable[RecordingId]) -> Sequence[Share]:
    """Those of some recordings, over or not, the first first."""
    return await _where(tx, recording_shares.c.recording_id.in_(list(names)))


async def of_link(tx: Transaction, link_id: int) -> Share | None:
    """The one that a link is of."""
    return next(iter(await _where(tx, recording_shares.c.link_id == link_id)), None)


async def revoke(tx: Transaction, share_id: int, by: UserId, at: datetime) -> None:
    """Note that one was ended."""
    await tx.execute(
        update(recording_shares)
        .where(recording_shares.c.id == share_id)
        .values(revoked_by=by, revoked_at=at)
    )


async def played(tx: Transaction, share_id: int, visit: str, at: datetime) -> None:
    """Note that it was played in one opening of its page, once for each."""
    await tx.execute(
        dialect.insert(tx, recording_views)
        .values(share_id=share_id, visit=visit, at=at)
        .on_conflict_do_nothing(index_elements=["share_id", "visit"])
    )


async def counts(tx: Transaction, share_id: int, visit: str) -> bool:
    """Whether a playing in that opening of its page is still to be counted."""
    theirs = recording_views.c.share_id == share_id
    same = select(recording_views.c.at).where(theirs, recording_views.c.visit == visit)
    if await tx.first(same) is not None:
        return False
    count = select(func.count()).select_from(recording_views).where(theirs)
    return int(await tx.scalar(count) or 0) < MOST_VIEWS


async def _where(tx: Transaction, condition: ColumnElement[bool]) -> list[Share]:
    views = (
        select(func.count())
        .select_from(recording_views)
        .where(recording_views.c.share_id == recording_shares.c.id)
        .scalar_subquery()
        .label("views")
    )
    rows = await tx.all(
        select(recording_shares, views)
        .where(condition)
        .order_by(recording_shares.c.shared_at, recording_shares.c.id)
    )
    return list(map(_share, rows))


def _share(row: Any) -> Share:
    return Share(
        RecordingId(row.recording_id),
        row.number,
        row.for_whom,
        UserId(row.shared_by),
        row.shared_at,
        row.expires_at,
        None if row.revoked_by is None else UserId(row.revoked_by),
        row.revoked_at,
        row.views,
        row.id,
    )
