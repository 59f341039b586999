"""Debates, and that somebody wrote in them; not what."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import func, select, update
from sqlalchemy import insert as insert_new

from bot.domain.debate import Activity, Debate
from bot.domain.ids import DebateId, DocumentId, EventId, MesaId, UserId
from storage.database import Transaction
from storage.dialect import insert
from storage.tables import debate_messages, debates, document_versions, documents


def _debate(row: Any) -> Debate:
    return Debate(
        DebateId(row.id),
        MesaId(row.mesa_id),
        row.title,
        row.question,
        UserId(row.opened_by),
        row.opened_at,
        None if row.closed_by is None else UserId(row.closed_by),
        row.closed_at,
        row.summary,
    )


async def add(tx: Transaction, debate: Debate) -> None:
    """Store a new debate."""
    await tx.execute(
        insert_new(debates).values(
            id=debate.id,
            mesa_id=debate.mesa_id,
            title=debate.title,
            question=debate.question,
            opened_by=debate.opened_by,
            opened_at=debate.opened_at,
        )
    )


async def find(tx: Transaction, debate_id: DebateId) -> Debate | None:
    """The debate of that id."""
    row = await tx.first(select(debates).where(debates.c.id == debate_id))
    return None if row is None else _debate(row)


async def of_mesa(tx: Transaction, mesa_id: MesaId) -> Sequence[Debate]:
    """Every debate of a mesa, the one opened last first."""
    rows = await tx.all(
        select(debates)
        .where(debates.c.mesa_id == mesa_id)
        .order_by(debates.c.opened_at.desc(), func.length(debates.c.id).desc(), debates.c.id.desc())
    )
    return [_debate(row) for row in rows]


async def close(tx: Transaction, debate: Debate) -> None:
    """Store that it is closed, by whom and with which summary."""
    await tx.execute(
        update(debates)
        .where(debates.c.id == debate.id)
        .values(closed_by=debate.closed_by, closed_at=debate.closed_at, summary=debate.summary)
    )


async def wrote(
    tx: Transaction, debate_id: DebateId, *, event: EventId, sender: UserId, at: datetime
) -> None:
    """Note that somebody wrote in a debate; the same message counts once."""
    await tx.execute(
        insert(tx, debate_messages)
        .values(event_id=event, debate_id=debate_id, sender=sender, at=at)
        .on_conflict_do_nothing(index_elements=["event_id"])
    )


async def activity(
    tx: Transaction, debate_ids: Collection[DebateId]
) -> Mapping[DebateId, Activity]:
    """Who wrote how often in each of these debates, and when last."""
    rows = await tx.all(
        select(
            debate_messages.c.debate_id,
            debate_messages.c.sender,
            func.count().label("messages"),
            func.max(debate_messages.c.at).label("last"),
        )
        .where(debate_messages.c.debate_id.in_(list(debate_ids)))
        .group_by(debate_messages.c.debate_id, debate_messages.c.sender)
    )
    found = {}
    for debate_id in debate_ids:
        of_it = [row for row in rows if row.debate_id == debate_id]
        by_person = {UserId(row.sender): int(row.messages) for row in of_it}
        found[debate_id] = Activity(by_person, max((row.last for row in of_it), default=None))
    return found


async def files(
    tx: Transaction, mesa_id: MesaId, root: EventId
) -> Sequence[tuple[DocumentId, str]]:
    """The documents of which a version was posted in the thread of `root`: id and name."""
    rows = await tx.all(
        select(documents.c.id, documents.c.name, func.min(document_versions.c.posted_at))
        .join(document_versions, document_versions.c.document_id == documents.c.id)
        .where(
            documents.c.mesa_id == mesa_id,
            document_versions.c.thread == root,
            documents.c.removed_at.is_(None),
        )
        .group_by(documents.c.id, documents.c.name)
        .order_by(func.min(document_versions.c.posted_at))
    )
    return [(DocumentId(row.id), row.name) for row in rows]
