"""Personal links: what a secret in an address opens. Of the secret only a hash is kept."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from sqlalchemy import and_, bindparam, delete, insert, or_, select, update

from bot.domain.ids import MesaId, UserId
from storage.database import Transaction
from storage.tables import links, meetings


@dataclass(frozen=True)
class Link:
    """One as it is kept."""

    kind: str
    """Which pages it opens: `password`, `entry`, …"""
    user: UserId | None
    """Whose it is; None: of whoever has it."""
    mesa_id: MesaId | None
    about: str | None
    """What it opens: REU-1, GRA-1, …"""
    made_at: datetime
    expires_at: datetime | None
    """None: it lasts until it is revoked."""
    payload: Mapping[str, Any] = field(default_factory=dict)
    used_at: datetime | None = None
    revoked_at: datetime | None = None
    id: int = 0
    """0: not yet stored."""

    def is_over(self, now: datetime) -> bool:
        """Whether it opens nothing any more, other than because it was used."""
        return self.revoked_at is not None or (
            self.expires_at is not None and now >= self.expires_at
        )


async def add(tx: Transaction, new: Link, token_hash: str) -> int:
    """Keep a new one; the number it is given."""
    found = await tx.scalar(
        insert(links)
        .values(
            token_hash=token_hash,
            kind=new.kind,
            user_id=new.user,
            mesa_id=new.mesa_id,
            about=new.about,
            payload=dict(new.payload),
            made_at=new.made_at,
            expires_at=new.expires_at,
        )
        .returning(links.c.id)
    )
    return int(found)


async def find(tx: Transaction, kind: str, token_hash: str) -> Link | None:
    """The one of this kind that a secret opens, over or not."""
    return (await find_all(tx, kind, [token_hash])).get(token_hash)


async def find_all(tx: Transaction, kind: str, token_hashes: Collection[str]) -> Mapping[str, Link]:
    """Those of this kind that several secrets open, over or not, by their hashes."""
    found = await tx.execute(_OPENED_BY, {"kind": kind, "token_hashes": list(token_hashes)})
    return {row.token_hash: _link(row) for row in found.all()}


_OPENED_BY = select(links).where(
    links.c.token_hash.in_(bindparam("token_hashes", expanding=True)),
    links.c.kind == bindparam("kind"),
)


async def get(tx: Transaction, link_id: int) -> Link | None:
    """The one of that number."""
    row = await tx.first(select(links).where(links.c.id == link_id))
    return None if row is None else _link(row)


def _link(row: Any) -> Link:
    return Link(
        kind=row.kind,
        user=None if row.user_id is None else UserId(row.user_id),
        mesa_id=None if row.mesa_id is None else MesaId(row.mesa_id),
        about=row.about,
        made_at=row.made_at,
        expires_at=row.expires_at,
        payload=row.payload,
        used_at=row.used_at,
        revoked_at=row.revoked_at,
        id=row.id,
    )


async def is_out(tx: Transaction, kind: str, user: UserId, now: datetime) -> bool:
    """Whether a person has one of a kind that was not used and is not over."""
    statement = select(links.c.id).where(
        links.c.kind == kind,
        links.c.user_id == user,
        links.c.used_at.is_(None),
        links.c.revoked_at.is_(None),
        or_(links.c.expires_at.is_(None), links.c.expires_at > now),
    )
    return await tx.first(statement.limit(1)) is not None


async def use(tx: Transaction, link_id: int, at: datetime) -> bool:
    """Note that it was used; False: it had been before, or was revoked."""
    result = await tx.execute(
        update(links)
        .where(links.c.id == link_id, links.c.used_at.is_(None), links.c.revoked_at.is_(None))
        .values(used_at=at)
    )
    return bool(result.rowcount)


async def revoke(
    tx: Transaction,
    at: datetime,
    *,
    kind: str,
    about: str | None = None,
    user: UserId | None = None,
) -> int:
    """End those of a kind, of one thing or one person if these are given; how many there were."""
    chosen = update(links).where(links.c.kind == kind, links.c.revoked_at.is_(None))
    if about is not None:
        chosen = chosen.where(links.c.about == about)
    if user is not None:
        chosen = chosen.where(links.c.user_id == user)
    result = await tx.execute(chosen.values(revoked_at=at))
    return int(result.rowcount)


async def has_live(tx: Transaction, kind: str, user: UserId, now: datetime) -> bool:
    """Whether a person has one of this kind that still opens something."""
    found = await tx.first(
        select(links.c.id).where(
            links.c.kind == kind,
            links.c.user_id == user,
            links.c.revoked_at.is_(None),
            links.c.expires_at.is_(None) | (links.c.expires_at > now),
        )
    )
    return found is not None


_MOST = 5_000
"""Looked up and forgotten at once: the others are the next time's."""


async def long_over(tx: Transaction, before: datetime, *, entries: str, but: str) -> Sequence[int]:
    """The numbers of those that were over before a moment; of `but` none.

    Those of the kind `entries` have no end of their own: theirs is that of their meeting.
    """
    held = select(meetings.c.id).where(meetings.c.starts_at < before)
    over = or_(
        links.c.expires_at < before,
        links.c.revoked_at < before,
        and_(links.c.kind == entries, links.c.about.in_(held)),
    )
    chosen = select(links.c.id).where(over, links.c.kind != but).order_by(links.c.id)
    return [row.id for row in await tx.all(chosen.limit(_MOST))]


async def forget(tx: Transaction, link_ids: Collection[int]) -> None:
    """Delete them."""
    for start in range(0, len(link_ids), 500):  # a statement takes only so many values
        some = list(link_ids)[start : start + 500]
        await tx.execute(delete(links).where(links.c.id.in_(some)))
