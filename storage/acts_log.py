"""The record of administrative acts: who did what, when, and what it was before.

Rows are only ever added: the database itself refuses to change or to remove one.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Text, func, insert, or_, select, type_coerce

from bot.domain.ids import EventId, MesaId, UserId
from storage.database import Transaction
from storage.tables import acts


@dataclass(frozen=True)
class Entry:
    """One act. `before` and `after` are what it changed, as JSON, or None."""

    id: int
    at: datetime
    actor: UserId
    what: str
    mesa_id: MesaId | None
    event: EventId | None
    before: Any
    after: Any


@dataclass(frozen=True)
class Sought:
    """Which acts are meant; None, or nothing: all of them."""

    mesa_id: MesaId | None = None
    kinds: tuple[str, ...] = ()
    """What `what` begins with, before its dot."""
    person: str | None = None
    """Who did it, or whom it names."""
    since: datetime | None = None


async def add(
    tx: Transaction,
    *,
    at: datetime,
    actor: UserId,
    what: str,
    mesa_id: MesaId | None = None,
    event: EventId | None = None,
    before: Any = None,
    after: Any = None,
) -> None:
    """Record an act. `what` names it, `mesa.opened`; `event` is the message that asked for it."""
    await tx.execute(
        insert(acts).values(
            at=at,
            actor=actor,
            what=what,
            mesa_id=mesa_id,
            event_id=event,
            before=before,
            after=after,
        )
    )


async def events_of(tx: Transaction, events: Sequence[str], *, what: str) -> frozenset[str]:
    """Which of these events an act `what` is recorded for already."""
    found = select(acts.c.event_id).where(acts.c.event_id.in_(events), acts.c.what == what)
    return frozenset(row.event_id for row in await tx.all(found))


async def of_mesa(tx: Transaction, mesa_id: MesaId) -> Sequence[Entry]:
    """The acts on a mesa, oldest first."""
    return entries(await tx.all(select(acts).where(acts.c.mesa_id == mesa_id).order_by(acts.c.id)))


async def latest(tx: Transaction, sought: Sought, *, most: int, after: int = 0) -> Sequence[Entry]:
    """The last ones first, without the first `after` of them."""
    return entries(
        await tx.all(
            select(acts).where(*_meant(sought)).order_by(acts.c.id.desc()).limit(most).offset(after)
        )
    )


async def count(tx: Transaction, sought: Sought) -> int:
    """How many there are."""
    return int(await tx.scalar(select(func.count()).select_from(acts).where(*_meant(sought))))


async def newest(tx: Transaction) -> int:
    """The number of the last act of all; 0: none yet."""
    return int(await tx.scalar(select(func.max(acts.c.id))) or 0)


async def between(
    tx: Transaction, sought: Sought, *, after: int, until: int, most: int
) -> Sequence[Entry]:
    """Those numbered above `after` and up to `until`, the oldest first."""
    return entries(
        await tx.all(
            select(acts)
            .where(*_meant(sought), acts.c.id > after, acts.c.id <= until)
            .order_by(acts.c.id)
            .limit(most)
        )
    )


def _meant(sought: Sought) -> list[ColumnElement[bool]]:
    found: list[ColumnElement[bool]] = []
    if sought.mesa_id is not None:
        found.append(acts.c.mesa_id == sought.mesa_id)
    if sought.kinds:
        found.append(or_(*(acts.c.what.startswith(f"{kind}.") for kind in sought.kinds)))
    if sought.person is not None:
        # Before and after are JSON: as it stands there, between its quotes.
        written = json.dumps(sought.person, ensure_ascii=False)
        named = (
            type_coerce(column, Text).contains(written, autoescape=True)
            for column in (acts.c.before, acts.c.after)
        )
        found.append(or_(acts.c.actor == sought.person, *named))
    if sought.since is not None:
        found.append(acts.c.at >= sought.since)
    return found


def entries(rows: Sequence[Any]) -> Sequence[Entry]:
    """The acts that these rows of the table are."""
    return [
        Entry(
            row.id,
            row.at,
            UserId(row.actor),
            row.what,
            None if row.mesa_id is None else MesaId(row.mesa_id),
            None if row.event_id is None else EventId(row.event_id),
            row.before,
            row.after,
        )
        for row in rows
    ]


async def last(
    tx: Transaction, *, actor: UserId, what: str, mesa_id: MesaId | None
) -> datetime | None:
    """When somebody last did such a thing there (None: outside any mesa), or None."""
    same_place = acts.c.mesa_id.is_(None) if mesa_id is None else acts.c.mesa_id == mesa_id
    row = await tx.first(
        select(acts.c.at)
        .where(acts.c.actor == actor, acts.c.what == what, same_place)
        .order_by(acts.c.id.desc())
        .limit(1)
    )
    return None if row is None else row.at
