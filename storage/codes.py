"""One-time codes, of which only the hash is kept, and the wrong ones that were tried."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, delete, func, insert, or_, select, true, update

from bot.domain.ids import MesaId, UserId
from storage.database import Transaction
from storage.member_lists import is_current
from storage.tables import code_tries, codes, list_members, member_lists, parties


@dataclass(frozen=True)
class Code:
    """A code that was given out for an address."""

    id: int
    email: str
    mesa_id: MesaId | None
    """Where it counts; None: in every mesa, for it went to the address itself."""
    expires_at: datetime
    used_by: UserId | None
    revoked_at: datetime | None


def _code(row: Any) -> Code:
    used_by = None if row.used_by is None else UserId(row.used_by)
    mesa_id = None if row.mesa_id is None else MesaId(row.mesa_id)
    return Code(row.id, row.email, mesa_id, row.expires_at, used_by, row.revoked_at)


async def add(
    tx: Transaction,
    hashed: str,
    email: str,
    mesa_id: MesaId | None,
    now: datetime,
    expires: datetime,
) -> int:
    """Keep a code's hash; the id of its row."""
    statement = insert(codes).values(
        hash=hashed, email=email, mesa_id=mesa_id, created_at=now, expires_at=expires
    )
    return int(await tx.scalar(statement.returning(codes.c.id)))


async def find(tx: Transaction, hashed: str) -> Code | None:
    """The code with this hash."""
    row = await tx.first(select(codes).where(codes.c.hash == hashed))
    return None if row is None else _code(row)


async def is_out(tx: Transaction, email: str, mesa_id: MesaId | None, now: datetime) -> bool:
    """Whether an address has a code that is good in a mesa (None: everywhere)."""
    return await tx.first(select(codes.c.id).where(*_good(email, mesa_id, now))) is not None


async def revoke(tx: Transaction, email: str, mesa_id: MesaId, now: datetime) -> None:
    """Have no code of an address good any more in a mesa; those of other mesas stay."""
    await tx.execute(update(codes).where(*_good(email, mesa_id, now)).values(revoked_at=now))


async def revoke_passed_on(
    tx: Transaction, emails: Iterable[str], mesa_id: MesaId, now: datetime
) -> None:
    """Have no code good any more that a mesa's people were given for these addresses."""
    await tx.execute(
        update(codes)
        .where(
            codes.c.email.in_(list(emails)),
            codes.c.mesa_id == mesa_id,
            codes.c.used_by.is_(None),
            codes.c.revoked_at.is_(None),
        )
        .values(revoked_at=now)
    )


def _good(email: str, mesa_id: MesaId | None, now: datetime) -> Sequence[ColumnElement[bool]]:
    everywhere = codes.c.mesa_id.is_(None)
    return (
        codes.c.email == email,
        everywhere if mesa_id is None else or_(everywhere, codes.c.mesa_id == mesa_id),
        codes.c.used_by.is_(None),
        codes.c.revoked_at.is_(None),
        codes.c.expires_at > now,
    )


async def used(tx: Transaction, code_id: int, by: UserId, now: datetime) -> None:
    """Note whose it became."""
    await tx.execute(update(codes).where(codes.c.id == code_id).values(used_by=by, used_at=now))


async def wrong(tx: Transaction, user: UserId, now: datetime, forget_before: datetime) -> None:
    """Note that somebody told a wrong one; those of long ago are forgotten."""
    await tx.execute(delete(code_tries).where(code_tries.c.at < forget_before))
    await tx.execute(insert(code_tries).values(user_id=user, at=now))


async def tries(tx: Transaction, since: datetime, user: UserId | None = None) -> int:
    """How many wrong ones were told since a moment, by one account or by all."""
    count = select(func.count()).select_from(code_tries).where(code_tries.c.at > since)
    if user is not None:
        count = count.where(code_tries.c.user_id == user)
    return int(await tx.scalar(count))


async def pending(tx: Transaction, code: Code) -> Sequence[tuple[MesaId, int]]:
    """Where current lists name a code's address without an id, as far as it counts there.

    Gives mesas and parties.
    """
    counts = true() if code.mesa_id is None else parties.c.mesa_id == code.mesa_id
    rows = await tx.all(
        select(parties.c.mesa_id, parties.c.id)
        .select_from(list_members)
        .join(member_lists, member_lists.c.id == list_members.c.list_id)
        .join(parties, parties.c.id == member_lists.c.party_id)
        .where(list_members.c.email == code.email, list_members.c.user_id.is_(None), is_current())
        .where(counts)
        .order_by(parties.c.id)
    )
    return [(MesaId(row.mesa_id), int(row.id)) for row in rows]
