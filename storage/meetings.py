"""Meetings: rows in, `Meeting` out."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import BigInteger, ColumnElement, cast, func, insert, select, type_coerce, update

from bot.domain.ids import MeetingId, MesaId, UserId
from bot.domain.meeting import Meeting, MeetingState, Mode
from bot.domain.mesa import MesaState
from storage.database import Transaction
from storage.tables import Moment, meetings, mesas

_MINUTE = timedelta(minutes=1)
_minutes = cast(meetings.c.minutes, BigInteger)
_ends_at = type_coerce(
    type_coerce(meetings.c.starts_at, BigInteger) + _minutes * 60_000_000, Moment()
)
_FORGOTTEN_AFTER = timedelta(hours=2)
_SCHEDULED = meetings.c.state == MeetingState.SCHEDULED.value
_OPEN = meetings.c.state == MeetingState.OPEN.value
_ENDED = meetings.c.state == MeetingState.ENDED.value


def _over(now: datetime) -> ColumnElement[bool]:
    return _ENDED | (_SCHEDULED & (_ends_at <= now))


def _meeting(row: Any) -> Meeting:
    return Meeting(
        MeetingId(row.id),
        MesaId(row.mesa_id),
        row.title,
        row.starts_at,
        row.zone,
        row.minutes * _MINUTE,
        MeetingState(row.state),
        row.call_room,
        row.revision,
        row.reason,
        UserId(row.created_by),
        row.created_at,
        Mode(row.mode or Mode.ALL),
        row.opened_at,
        row.ended_at,
        row.changed_at,
        None if row.series is None else MeetingId(row.series),
        row.announce_at,
    )


async def add(tx: Transaction, meeting: Meeting) -> None:
    """Store a new meeting."""
    await tx.execute(
        insert(meetings).values(
            id=meeting.id,
            mesa_id=meeting.mesa_id,
            title=meeting.title,
            starts_at=meeting.starts_at,
            zone=meeting.zone,
            minutes=meeting.length // _MINUTE,
            state=meeting.state.value,
            call_room=meeting.call_room,
            revision=meeting.revision,
            reason=meeting.reason,
            created_by=meeting.created_by,
            created_at=meeting.created_at,
            mode=None if meeting.mode is Mode.ALL else meeting.mode.value,
            series=meeting.series,
            announce_at=meeting.announce_at,
        )
    )


async def put(tx: Transaction, meeting: Meeting) -> None:
    """Store what has become of a meeting: its moment, its length, whether it will be."""
    await tx.execute(
        update(meetings)
        .where(meetings.c.id == meeting.id)
        .values(
            starts_at=meeting.starts_at,
            zone=meeting.zone,
            minutes=meeting.length // _MINUTE,
            state=meeting.state.value,
            revision=meeting.revision,
            reason=meeting.reason,
            opened_at=meeting.opened_at,
            ended_at=meeting.ended_at,
            changed_at=meeting.changed_at,
            announce_at=meeting.announce_at,
        )
    )


async def rename_call(tx: Transaction, meeting_id: MeetingId, name: str) -> None:
    """Have its call be held in a room of another name."""
    await tx.execute(update(meetings).where(meetings.c.id == meeting_id).values(call_room=name))


async def find(tx: Transaction, meeting_id: MeetingId) -> Meeting | None:
    """The meeting of that id."""
    row = await tx.first(select(meetings).where(meetings.c.id == meeting_id))
    return None if row is None else _meeting(row)


async def in_call_room(tx: Transaction, name: str) -> Meeting | None:
    """The meeting whose room at Jitsi has that name."""
    row = await tx.first(select(meetings).where(meetings.c.call_room == name))
    return None if row is None else _meeting(row)


async def around(
    tx: Transaction, mesa_id: MesaId, start: datetime, end: datetime
) -> Sequence[Meeting]:
    """Those of a mesa whose time touches that from `start` to `end`; cancelled ones too."""
    rows = await tx.all(
        select(meetings)
        .where(meetings.c.mesa_id == mesa_id, meetings.c.starts_at <= end, _ends_at >= start)
        .order_by(meetings.c.starts_at, meetings.c.created_at)
    )
    return list(map(_meeting, rows))


async def over_between(tx: Transaction, start: datetime, end: datetime) -> Sequence[Meeting]:
    """Those of all mesas that were over between two moments; cancelled ones were not held.

    One that nobody ended is taken for over two hours after its time.
    """
    forgotten = _OPEN & (_ends_at > start) & (_ends_at <= end - _FORGOTTEN_AFTER)
    ended = _ENDED & (meetings.c.ended_at > start) & (meetings.c.ended_at <= end)
    rows = await tx.all(
        select(meetings)
        .where((_SCHEDULED & (_ends_at > start) & (_ends_at <= end)) | ended | forgotten)
        .order_by(meetings.c.starts_at, meetings.c.created_at)
    )
    return list(map(_meeting, rows))


async def to_come(tx: Transaction, mesa_id: MesaId, now: datetime) -> Sequence[Meeting]:
    """The one that runs, and those of a mesa whose time is not over, the next one first."""
    rows = await tx.all(
        select(meetings)
        .where(meetings.c.mesa_id == mesa_id, _OPEN | (_SCHEDULED & (_ends_at > now)))
        .order_by(_SCHEDULED, meetings.c.starts_at, meetings.c.created_at)
    )
    return list(map(_meeting, rows))


async def running(tx: Transaction, mesa_id: MesaId) -> Meeting | None:
    """The one of a mesa that is open: there is one at most."""
    row = await tx.first(select(meetings).where(meetings.c.mesa_id == mesa_id, _OPEN))
    return None if row is None else _meeting(row)


async def look_again(tx: Transaction, meeting_id: MeetingId, at: datetime | None) -> None:
    """Have the clock look at a meeting at `at`; None: no more."""
    await tx.execute(update(meetings).where(meetings.c.id == meeting_id).values(next_at=at))


async def to_look_at(tx: Transaction, now: datetime) -> Sequence[Meeting]:
    """Those at which the clock was to look by now."""
    rows = await tx.all(
        select(meetings).where(meetings.c.next_at <= now).order_by(meetings.c.next_at)
    )
    return list(map(_meeting, rows))


async def next_look(tx: Transaction) -> datetime | None:
    """When the clock is to look at one again."""
    value: datetime | None = await tx.scalar(select(func.min(meetings.c.next_at)))
    return value


async def held(tx: Transaction, mesa_id: MesaId, now: datetime, *, most: int) -> Sequence[Meeting]:
    """Those of a mesa that are over, the last one first; cancelled ones are not."""
    rows = await tx.all(
        select(meetings)
        .where(meetings.c.mesa_id == mesa_id, _over(now))
        .order_by(meetings.c.starts_at.desc(), meetings.c.created_at.desc())
        .limit(most)
    )
    return list(map(_meeting, rows))


async def count_held(tx: Transaction, mesa_id: MesaId, now: datetime) -> int:
    """How many those are."""
    counted = select(func.count()).select_from(meetings)
    over = counted.where(meetings.c.mesa_id == mesa_id, _over(now))
    return int(await tx.scalar(over))


async def at_the_same_time(tx: Transaction, start: datetime, end: datetime) -> Sequence[Meeting]:
    """Those of all mesas between two moments; not cancelled ones, nor those of archived mesas."""
    rows = await tx.all(
        select(meetings)
        .join(mesas, mesas.c.id == meetings.c.mesa_id)
        .where(
            _SCHEDULED | _OPEN,
            mesas.c.state != MesaState.ARCHIVED.value,
            meetings.c.starts_at < end,
            _ends_at > start,
        )
        .order_by(meetings.c.starts_at, meetings.c.id)
    )
    return list(map(_meeting, rows))


async def since(tx: Transaction, mesa_ids: Iterable[MesaId], start: datetime) -> Sequence[Meeting]:
    """Those of some mesas that end after `start`, in order of time, cancelled ones too."""
    rows = await tx.all(
        select(meetings)
        .where(meetings.c.mesa_id.in_(list(mesa_ids)), _ends_at > start)
        .order_by(meetings.c.starts_at, meetings.c.created_at)
    )
    return list(map(_meeting, rows))


async def of_series(tx: Transaction, series: MeetingId) -> Sequence[Meeting]:
    """Those that recur with one, in order of time, that one and cancelled ones too."""
    rows = await tx.all(
        select(meetings).where(meetings.c.series == series).order_by(meetings.c.starts_at)
    )
    return list(map(_meeting, rows))


_TO_ANNOUNCE = (
    _SCHEDULED & meetings.c.announce_at.is_not(None) & (mesas.c.state != MesaState.ARCHIVED.value)
)


async def to_announce(tx: Transaction, now: datetime) -> Sequence[Meeting]:
    """Those that are to be announced by now; not those of archived mesas."""
    rows = await tx.all(
        select(meetings)
        .join(mesas, mesas.c.id == meetings.c.mesa_id)
        .where(_TO_ANNOUNCE, meetings.c.announce_at <= now)
        .order_by(meetings.c.announce_at, meetings.c.starts_at)
    )
    return list(map(_meeting, rows))


async def next_announced(tx: Transaction) -> datetime | None:
    """When the next of them is to be; None: none is foreseen."""
    found = await tx.first(
        select(meetings.c.announce_at)
        .join(mesas, mesas.c.id == meetings.c.mesa_id)
        .where(_TO_ANNOUNCE)
        .order_by(meetings.c.announce_at)
        .limit(1)
    )
    return None if found is None else found.announce_at
