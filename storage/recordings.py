"""Recordings: rows in, `Recording` out. The contents are in `storage.blobs`.

Those that were removed are found by their id alone.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, func, insert, or_, select, update

from bot.domain.ids import MeetingId, MesaId, RecordingId, UserId
from bot.domain.recording import Copy, CopyKind, Recording
from storage import dialect
from storage.database import Transaction
from storage.tables import recording_copies, recordings

_SECOND = timedelta(seconds=1)
_THERE = recordings.c.removed_at.is_(None)


def _recording(row: Any) -> Recording:
    return Recording(
        RecordingId(row.id),
        MesaId(row.mesa_id),
        MeetingId(row.meeting_id),
        row.url,
        row.title,
        UserId(row.added_by),
        row.added_at,
        sha256=row.sha256,
        size_bytes=row.size_bytes,
        media_type=row.media_type,
        length=None if row.seconds is None else row.seconds * _SECOND,
        started_at=row.started_at,
        ended_at=row.ended_at,
        poster_sha256=row.poster_sha256,
        session_id=row.session_id,
        removed_by=None if row.removed_by is None else UserId(row.removed_by),
        removed_at=row.removed_at,
    )


async def add(tx: Transaction, recording: Recording) -> None:
    """Store a new recording."""
    length = recording.length
    await tx.execute(
        insert(recordings).values(
            id=recording.id,
            mesa_id=recording.mesa_id,
            meeting_id=recording.meeting_id,
            url=recording.url,
            title=recording.title,
            added_by=recording.added_by,
            added_at=recording.added_at,
            sha256=recording.sha256,
            size_bytes=recording.size_bytes,
            media_type=recording.media_type,
            seconds=None if length is None else round(length / _SECOND),
            started_at=recording.started_at,
            ended_at=recording.ended_at,
            poster_sha256=recording.poster_sha256,
            session_id=recording.session_id,
        )
    )


async def find(tx: Transaction, recording_id: RecordingId) -> Recording | None:
    """The recording of that id; one that was removed too."""
    return await _one(tx, recordings.c.id == recording_id)


async def with_url(tx: Transaction, meeting_id: MeetingId, url: str) -> Recording | None:
    """The recording of a meeting at that address."""
    return await _one(tx, recordings.c.meeting_id == meeting_id, recordings.c.url == url, _THERE)


async def of_session(tx: Transaction, session_id: str, sha256: str) -> Recording | None:
    """The one that came as that, with those contents; one that was removed too."""
    return await _one(tx, recordings.c.session_id == session_id, recordings.c.sha256 == sha256)


async def came_as(tx: Transaction, session_id: str) -> bool:
    """Whether anything ever came as that."""
    query = select(recordings.c.id).where(recordings.c.session_id == session_id)
    return await tx.first(query.limit(1)) is not None


async def of_contents(tx: Transaction, meeting_id: MeetingId, sha256: str) -> Recording | None:
    """The recording of a meeting that has those contents."""
    same = recordings.c.sha256 == sha256
    return await _one(tx, recordings.c.meeting_id == meeting_id, same, _THERE)


async def _one(tx: Transaction, *where: ColumnElement[bool]) -> Recording | None:
    row = await tx.first(select(recordings).where(*where))
    return None if row is None else _recording(row)


async def of_meeting(tx: Transaction, meeting_id: MeetingId) -> Sequence[Recording]:
    """Those of one meeting, in the order in which they came."""
    rows = await tx.all(
        select(recordings)
        .where(recordings.c.meeting_id == meeting_id, _THERE)
        .order_by(recordings.c.added_at, func.length(recordings.c.id), recordings.c.id)
    )
    return list(map(_recording, rows))


async def latest(tx: Transaction, mesa_id: MesaId, *, most: int) -> Sequence[Recording]:
    """Those of a mesa, the last that came first."""
    rows = await tx.all(
        select(recordings)
        .where(recordings.c.mesa_id == mesa_id, _THERE)
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
    return int(await tx.scalar(counted.where(recordings.c.mesa_id == mesa_id, _THERE)))


async def kept_before(tx: Transaction, moment: datetime) -> Sequence[RecordingId]:
    """Those with contents that came before a moment."""
    query = select(recordings.c.id).where(recordings.c.sha256.is_not(None), _THERE)
    rows = await tx.all(query.where(recordings.c.added_at < moment))
    return [RecordingId(row.id) for row in rows]


async def remove(tx: Transaction, recording_id: RecordingId, by: UserId, at: datetime) -> None:
    """Note that a recording was removed: its address may be linked anew, its row stays."""
    await tx.execute(
        update(recordings)
        .where(recordings.c.id == recording_id)
        .values(url=None, removed_by=by, removed_at=at)
    )


# --- Lighter copies, and what contents are for ----------------------------------------------


async def copies(tx: Transaction, recording_id: RecordingId) -> Sequence[Copy]:
    """The lighter copies of one."""
    rows = await tx.all(
        select(recording_copies)
        .where(recording_copies.c.recording_id == recording_id)
        .order_by(recording_copies.c.kind.desc())
    )
    return [Copy(CopyKind(row.kind), row.sha256, row.size_bytes) for row in rows]


async def add_copy(tx: Transaction, recording_id: RecordingId, copy: Copy) -> None:
    """Store a lighter copy, whose contents are recorded; nothing if there is one of its kind."""
    await tx.execute(
        dialect.insert(tx, recording_copies)
        .values(
            recording_id=recording_id,
            kind=copy.kind.value,
            sha256=copy.sha256,
            size_bytes=copy.size_bytes,
        )
        .on_conflict_do_nothing(index_elements=["recording_id", "kind"])
    )


async def uses(tx: Transaction, sha256: str) -> bool:
    """Whether any recording that is there has these contents: itself, a copy or its picture."""
    own = or_(recordings.c.sha256 == sha256, recordings.c.poster_sha256 == sha256)
    copied = select(recording_copies.c.recording_id).where(recording_copies.c.sha256 == sha256)
    query = select(recordings.c.id).where(_THERE, or_(own, recordings.c.id.in_(copied)))
    return await tx.first(query.limit(1)) is not None
