"""Lists that were asked for by a link: to whom it went, what was sent, and what became of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import func, insert, select, update

from bot.domain.ids import MesaId, UserId
from bot.domain.list_request import ListRequest
from bot.domain.message import Origin
from storage.database import Transaction
from storage.tables import list_links, list_requests, member_lists, parties


@dataclass(frozen=True)
class Draft:
    """What was sent by the page and waits to be confirmed there."""

    mark: str
    """Tells it from what was sent before or after."""
    plan: Mapping[str, Any]
    """A `Plan` as JSON."""


async def add(tx: Transaction, new: ListRequest) -> int:
    """Keep a request; the number it is given. Those of the party that are open are over."""
    await tx.execute(
        update(list_requests)
        .where(
            list_requests.c.party_id == new.party_id,
            list_requests.c.received_at.is_(None),
            list_requests.c.revoked_at.is_(None),
        )
        .values(revoked_at=new.asked_at, draft=None, draft_mark=None)
    )
    found = await tx.scalar(
        insert(list_requests)
        .values(
            party_id=new.party_id,
            email=new.email,
            origin=new.origin.to_json(),
            asked_by=new.asked_by,
            asked_at=new.asked_at,
            expires_at=new.expires_at,
        )
        .returning(list_requests.c.id)
    )
    return int(found)


async def add_link(tx: Transaction, request_id: int, token_hash: str, at: datetime) -> None:
    """One more link that opens a request's page."""
    await tx.execute(
        insert(list_links).values(token_hash=token_hash, request_id=request_id, made_at=at)
    )


async def get(tx: Transaction, request_id: int) -> ListRequest | None:
    """One by its number."""
    return await _one(tx, select(list_requests).where(list_requests.c.id == request_id))


async def opened_by(tx: Transaction, token_hash: str) -> ListRequest | None:
    """The one that a link opens."""
    return await _one(
        tx,
        select(list_requests)
        .join(list_links, list_links.c.request_id == list_requests.c.id)
        .where(list_links.c.token_hash == token_hash),
    )


async def open_at(tx: Transaction, now: datetime) -> Sequence[ListRequest]:
    """Those of which the list is awaited, the first asked for first."""
    rows = await tx.all(
        select(list_requests.c.id)
        .where(
            list_requests.c.received_at.is_(None),
            list_requests.c.revoked_at.is_(None),
            list_requests.c.expires_at > now,
        )
        .order_by(list_requests.c.asked_at, list_requests.c.id)
    )
    found = [await get(tx, row.id) for row in rows]
    return [each for each in found if each is not None and each.revoked_at is None]


async def _one(tx: Transaction, statement: Any) -> ListRequest | None:
    row = await tx.first(
        statement.join(parties, parties.c.id == list_requests.c.party_id).add_columns(
            parties.c.mesa_id, parties.c.removed_at
        )
    )
    if row is None:
        return None
    return ListRequest(
        id=row.id,
        mesa_id=MesaId(row.mesa_id),
        party_id=row.party_id,
        email=row.email,
        origin=Origin.from_json(row.origin),
        asked_by=UserId(row.asked_by),
        asked_at=row.asked_at,
        expires_at=row.expires_at,
        revoked_at=row.revoked_at or row.removed_at,
        received_at=row.received_at,
        outcome=row.outcome,
    )


async def draft(tx: Transaction, request_id: int) -> Draft | None:
    """What was sent last and is not confirmed."""
    row = await tx.first(
        select(list_requests.c.draft, list_requests.c.draft_mark).where(
            list_requests.c.id == request_id
        )
    )
    if row is None or row.draft is None:
        return None
    return Draft(row.draft_mark, row.draft)


async def put_draft(tx: Transaction, request_id: int, new: Draft) -> bool:
    """Keep what was sent, in place of what was sent before; False: the request is over."""
    result = await tx.execute(
        update(list_requests)
        .where(
            list_requests.c.id == request_id,
            list_requests.c.received_at.is_(None),
            list_requests.c.revoked_at.is_(None),
        )
        .values(draft=dict(new.plan), draft_mark=new.mark)
    )
    return bool(result.rowcount)


async def received(tx: Transaction, request_id: int, at: datetime, outcome: str) -> None:
    """The list has come, and with it the link is used up."""
    await tx.execute(
        update(list_requests)
        .where(list_requests.c.id == request_id)
        .values(received_at=at, outcome=outcome, draft=None, draft_mark=None)
    )


async def has_list_since(tx: Transaction, party_id: int, at: datetime) -> bool:
    """Whether the party's list came after a moment, by whichever road."""
    last = await tx.scalar(
        select(func.max(member_lists.c.sent_at)).where(member_lists.c.party_id == party_id)
    )
    return last is not None and last > at
