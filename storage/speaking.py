"""Who asked to speak in a meeting, in order; and the rounds in which each party has its turn."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import insert, select, update

from bot.domain.floor import Round
from bot.domain.ids import EventId, MeetingId, UserId
from storage.database import Transaction
from storage.tables import rounds, speakers

_MINUTE = timedelta(minutes=1)
_WAITING = speakers.c.called_at.is_(None) & speakers.c.done_at.is_(None)
_SPEAKING = speakers.c.called_at.is_not(None) & speakers.c.done_at.is_(None)


@dataclass(frozen=True)
class Speaker:
    """Somebody who asked to speak."""

    id: int
    user: UserId
    meeting_id: MeetingId


def _speaker(row: Any) -> Speaker:
    return Speaker(row.id, UserId(row.user_id), MeetingId(row.meeting_id))


async def ask(
    tx: Transaction, meeting: MeetingId, user: UserId, at: datetime, event: EventId | None
) -> None:
    """Put somebody at the end of the queue; `event` is the reaction by which they asked."""
    values = {"meeting_id": meeting, "user_id": user, "asked_at": at, "event_id": event}
    await tx.execute(insert(speakers).values(values))


async def waiting(tx: Transaction, meeting: MeetingId) -> Sequence[Speaker]:
    """Who is in the queue, the next one first."""
    rows = await tx.all(
        select(speakers)
        .where(speakers.c.meeting_id == meeting, _WAITING)
        .order_by(speakers.c.asked_at, speakers.c.id)
    )
    return list(map(_speaker, rows))


async def speaking(tx: Transaction, meeting: MeetingId) -> Speaker | None:
    """Who was given the floor last, and has it."""
    rows = await tx.all(
        select(speakers)
        .where(speakers.c.meeting_id == meeting, _SPEAKING)
        .order_by(speakers.c.called_at.desc(), speakers.c.id.desc())
        .limit(1)
    )
    return _speaker(rows[0]) if rows else None


async def asked_by(tx: Transaction, event: EventId) -> Speaker | None:
    """Who waits because of this reaction."""
    row = await tx.first(select(speakers).where(speakers.c.event_id == event, _WAITING))
    return None if row is None else _speaker(row)


async def call(tx: Transaction, speaker: Speaker, at: datetime) -> None:
    """Give somebody the floor, which nobody else has any more."""
    await tx.execute(
        update(speakers)
        .where(speakers.c.meeting_id == speaker.meeting_id, _SPEAKING)
        .values(done_at=at)
    )
    await tx.execute(update(speakers).where(speakers.c.id == speaker.id).values(called_at=at))


async def leave(tx: Transaction, speaker: Speaker, at: datetime) -> None:
    """Take somebody out of the queue, or the floor from them."""
    await tx.execute(update(speakers).where(speakers.c.id == speaker.id).values(done_at=at))


async def clear(tx: Transaction, meeting: MeetingId, at: datetime) -> None:
    """Nobody waits or speaks any more, and no round goes on: the meeting is over."""
    await tx.execute(
        update(speakers)
        .where(speakers.c.meeting_id == meeting, speakers.c.done_at.is_(None))
        .values(done_at=at)
    )
    await tx.execute(
        update(rounds)
        .where(rounds.c.meeting_id == meeting, rounds.c.ended_at.is_(None))
        .values(ended_at=at)
    )


# --- Rounds -----------------------------------------------------------------------------------


async def begin_round(tx: Transaction, meeting: MeetingId, new: Round, at: datetime) -> None:
    """Have the first party's turn."""
    await tx.execute(
        insert(rounds).values(
            meeting_id=meeting,
            parties=list(new.parties),
            minutes=new.length // _MINUTE,
            place=new.place,
            started_at=at,
            turn_at=new.turn_at,
        )
    )


async def current_round(tx: Transaction, meeting: MeetingId) -> Round | None:
    """The one that goes on."""
    row = await tx.first(
        select(rounds).where(rounds.c.meeting_id == meeting, rounds.c.ended_at.is_(None))
    )
    if row is None:
        return None
    return Round(tuple(row.parties), row.minutes * _MINUTE, row.place, row.turn_at, row.id)


async def put_round(tx: Transaction, now: Round) -> None:
    """Whose turn it is."""
    await tx.execute(
        update(rounds).where(rounds.c.id == now.id).values(place=now.place, turn_at=now.turn_at)
    )


async def end_round(tx: Transaction, now: Round, at: datetime) -> None:
    """It is over."""
    await tx.execute(update(rounds).where(rounds.c.id == now.id).values(ended_at=at))
