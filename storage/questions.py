"""Posts of ours that wait for an answer."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import select, update

from bot.domain.ids import EventId, MesaId, RoomId
from storage.database import Transaction
from storage.dialect import insert
from storage.tables import outbox, questions


@dataclass(frozen=True)
class Question:
    """What was asked, where, and who takes the answer."""

    id: int
    kind: str
    choices: tuple[str, ...]
    """The reactions that count; none where a written reply is wanted."""
    payload: Mapping[str, Any]
    mesa: MesaId | None
    room: RoomId
    thread: EventId | None
    """The root of the thread it was asked in."""


async def add(
    tx: Transaction,
    *,
    cause: str,
    kind: str,
    choices: Sequence[str],
    payload: Mapping[str, Any],
    mesa: MesaId | None,
    now: datetime,
) -> None:
    """Have the post written with `cause` wait for an answer."""
    await tx.execute(
        insert(tx, questions)
        .values(
            cause=cause,
            kind=kind,
            choices=list(choices),
            payload=dict(payload),
            mesa_id=mesa,
            asked_at=now,
        )
        .on_conflict_do_nothing(index_elements=["cause"])
    )


async def asked_in(tx: Transaction, event: EventId) -> Question | None:
    """The question that the post with this event id asks, unless it has been answered."""
    row = await tx.first(
        select(questions, outbox.c.room_id, outbox.c.content)
        .join(outbox, outbox.c.cause == questions.c.cause)
        .where(outbox.c.event_id == event, questions.c.answered_at.is_(None))
    )
    if row is None:
        return None
    relation = row.content.get("m.relates_to") or {}
    return Question(
        row.id,
        row.kind,
        tuple(row.choices),
        row.payload,
        MesaId(row.mesa_id) if row.mesa_id else None,
        RoomId(row.room_id),
        EventId(relation["event_id"]) if relation.get("rel_type") == "m.thread" else None,
    )


async def answered(tx: Transaction, question: Question, now: datetime) -> bool:
    """Note the answer; False if there already was one."""
    result = await tx.execute(
        update(questions)
        .where(questions.c.id == question.id, questions.c.answered_at.is_(None))
        .values(answered_at=now)
    )
    return bool(result.rowcount)


async def close(tx: Transaction, causes: str, now: datetime) -> None:
    """Nobody need answer those any more whose causes begin so: one question, asked of several."""
    await tx.execute(
        update(questions)
        .where(
            questions.c.cause.startswith(causes, autoescape=True),
            questions.c.answered_at.is_(None),
        )
        .values(answered_at=now)
    )
