"""Recordings: rows in, `Recording` out."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import func, insert, select

from bot.domain.ids import MeetingId, MesaId, RecordingId, UserId
from bot.domain.recording import Recording
from storage.database import Transaction
from storage.tables import recordings


def _recording(row: Any) -> Recording:
    return Recording(
        RecordingId(row.id),
        MesaId(row.mesa_id),
        MeetingId(row.meeting_id),
        row.url,
        row.title,
        UserId(row.added_by),
        row.added_at,
    )


async def add(tx: Transaction, recording: Recording) -> None:
    """Store a new recording."""
    await tx.execute(
        insert(recordings).values(
            id=recording.id,
            mesa_id=recording.mesa_id,
            meeting_id=recording.meeting_id,
            url=recording.url,
            title=recording.title,
            added_by=recording.added_by,
            added_at=recording.added_at,
        )
    )


async def find(tx: Transaction, recording_id: RecordingId) -> Recording | None:
    """The recording of that id."""
    row = await tx.first(select(recordings).where(recordings.c.id == recording_id))
    return None if row is None else _recording(row)


async def with_url(tx: Transaction, meeting_id: MeetingId, url: str) -> Recording | None:
    """The recording of a meeting at that address."""
    same = (recordings.c.meeting_id == meeting_id) & (recordings.c.url == url)
    row = await tx.first(select(recordings).where(same))
    return None if row is None else _recording(row)


async def of_meeting(tx: Transaction, meeting_id: MeetingId) -> Sequence[Recording]:
    """Those of one meeting, in the order in which they came."""
    rows = await tx.all(
        select(recordings)
        .where(recordings.c.meeting_id == meeting_id)
        .order_by(recordings.c.added_at, func.length(recordings.c.id), recordings.c.id)
    )
    return list(map(_recording, rows))


async def latest(tx: Transaction, mesa_id: MesaId, *, most: int) -> Sequence[Recording]:
    """Those of a mesa, the last that came first."""
    rows = await tx.all(
        select(recordings)
        .where(recordings.c.mesa_id == mesa_id)
        .order_by(
            recordings.c.added_at.desc(),
            func.length(recordings.c.id).desc(),
            recordings.c.id.desc(),
        )
        .limit(most)
    )
    return list(map(_recording, rows))


async def count(tx: Transaction, mesa_id: MesaId) -> int:
    """How many a mesa has."""
    counted = select(func.count()).select_from(recordings)
    return int(await tx.scalar(counted.where(recordings.c.mesa_id == mesa_id)))
