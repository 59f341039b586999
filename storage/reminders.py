"""Reminders: the one list of all that is to be said at its time."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, bindparam, delete, exists, func, insert, select, update

from bot.domain.ids import EventId, MesaId, ReminderId, RoomId, UserId
from bot.domain.mesa import MesaState
from bot.domain.reminder import OWN, Reminder
from bot.domain.schedule import Rule
from storage.database import Transaction
from storage.tables import mesas, reminders

_ACTIVE = reminders.c.next_at.is_not(None)
_STANDING = _ACTIVE | reminders.c.paused_from.is_not(None)
"""Still to be said, or waiting to be taken up again."""
_OF_AN_ARCHIVED_MESA = exists().where(
    mesas.c.id == reminders.c.mesa_id, mesas.c.state == MesaState.ARCHIVED.value
)
"""They wait until it is reopened."""


async def add(tx: Transaction, reminder: Reminder) -> None:
    """Keep a new one; its `id` is given by the database."""
    await add_all(tx, [reminder])


async def add_all(tx: Transaction, new: Sequence[Reminder]) -> None:
    """Keep several."""
    values = [
        {
            "name": each.name,
            "kind": each.kind,
            "about": each.about,
            "mark": each.mark,
            "mesa_id": each.mesa_id,
            "room_id": each.room,
            "thread": each.thread,
            "answers": each.answers,
            "text": each.text,
            "language": each.language,
            "zone": each.zone,
            "rule": None if each.rule is None else each.rule.to_json(),
            "next_at": each.next_at,
            "created_by": each.created_by,
            "created_at": each.created_at,
        }
        for each in new
    ]
    if values:
        await tx.execute(insert(reminders), values)


async def drop(tx: Transaction, kind: str, about: str) -> None:
    """Forget those of one thing that have not been said; what was said stays as the record."""
    await tx.execute(
        delete(reminders).where(reminders.c.kind == kind, reminders.c.about == about, _ACTIVE)
    )


async def get(tx: Transaction, reminder_id: int) -> Reminder | None:
    """One by the number it has here."""
    row = await tx.first(select(reminders).where(reminders.c.id == reminder_id))
    return None if row is None else _reminder(row)


async def of_thing(tx: Transaction, kind: str, about: str) -> Sequence[Reminder]:
    """Those of one thing that are still to be said, the next first."""
    found = await tx.all(
        select(reminders)
        .where(reminders.c.kind == kind, reminders.c.about == about, _ACTIVE)
        .order_by(reminders.c.next_at, reminders.c.id)
    )
    return [_reminder(row) for row in found]


async def named(tx: Transaction, name: ReminderId) -> Reminder | None:
    """The one that people call by this name."""
    row = await tx.first(select(reminders).where(reminders.c.name == name))
    return None if row is None else _reminder(row)


async def in_room(tx: Transaction, room: RoomId) -> Sequence[Reminder]:
    """People's own ones that will be said in a room, the next first."""
    return await _listed(tx, reminders.c.room_id == room)


async def of_person(tx: Transaction, user: UserId) -> Sequence[Reminder]:
    """Those that a person made, or that are for them, the next first."""
    return await _listed(tx, (reminders.c.created_by == user) | (reminders.c.about == user))


async def _listed(tx: Transaction, which: ColumnElement[bool]) -> Sequence[Reminder]:
    rows = await tx.all(
        select(reminders)
        .where(which, reminders.c.kind == OWN, reminders.c.name.is_not(None), _STANDING)
        .order_by(reminders.c.next_at, reminders.c.id)
    )
    return [_reminder(row) for row in rows]


async def waiting(tx: Transaction, mesa_id: MesaId) -> int:
    """How many of a mesa, of whatever kind, are still to be said."""
    counted = select(func.count()).select_from(reminders)
    return int(await tx.scalar(counted.where(reminders.c.mesa_id == mesa_id, _ACTIVE)))


async def count_of(tx: Transaction, user: UserId, kind: str) -> int:
    """How many of a kind a person has that are still to be said."""
    return int(
        await tx.scalar(
            select(func.count())
            .select_from(reminders)
            .where(reminders.c.created_by == user, reminders.c.kind == kind, _STANDING)
        )
    )


async def has(tx: Transaction, kind: str, about: str, mark: str) -> bool:
    """Whether there is one of this kind, thing and mark still to be said."""
    found = await tx.first(
        select(reminders.c.id).where(
            reminders.c.kind == kind,
            reminders.c.about == about,
            reminders.c.mark == mark,
            _ACTIVE,
        )
    )
    return found is not None


async def cancel(tx: Transaction, reminder_id: int, by: UserId, at: datetime) -> None:
    """It is not said any more."""
    await tx.execute(
        update(reminders)
        .where(reminders.c.id == reminder_id)
        .values(next_at=None, paused_from=None, cancelled_by=by, cancelled_at=at)
    )


async def pause(tx: Transaction, reminder_id: int) -> None:
    """It is not said until it is taken up again."""
    await tx.execute(
        update(reminders)
        .where(reminders.c.id == reminder_id)
        .values(next_at=None, paused_from=reminders.c.next_at)
    )


async def be_due(tx: Transaction, reminder_id: int, at: datetime) -> None:
    """It is said at another moment than it was, or again."""
    await tx.execute(
        update(reminders).where(reminders.c.id == reminder_id).values(next_at=at, paused_from=None)
    )


# --- What is due --------------------------------------------------------------------------------


async def next_due(tx: Transaction, without: Collection[int] = ()) -> datetime | None:
    """When the next one is due, of all but those with these ids."""
    value: datetime | None = await tx.scalar(
        select(reminders.c.next_at)
        .where(_ACTIVE, ~_OF_AN_ARCHIVED_MESA, *_others(without))
        .order_by(reminders.c.next_at)
        .limit(1)
    )
    return value


async def due(
    tx: Transaction, now: datetime, *, most: int, without: Collection[int] = ()
) -> Sequence[Reminder]:
    """Those due, in order."""
    rows = await tx.all(
        select(reminders)
        .where(reminders.c.next_at <= now, ~_OF_AN_ARCHIVED_MESA, *_others(without))
        .order_by(reminders.c.next_at, reminders.c.id)
        .limit(most)
    )
    return [_reminder(row) for row in rows]


async def due_one(tx: Transaction, reminder_id: int, now: datetime) -> Reminder | None:
    """The one with this id, if it still is due."""
    row = await tx.first(
        select(reminders).where(
            reminders.c.id == reminder_id, reminders.c.next_at <= now, ~_OF_AN_ARCHIVED_MESA
        )
    )
    return None if row is None else _reminder(row)


async def said(tx: Transaction, next_at: Mapping[int, datetime | None]) -> None:
    """Note when each is due again, by id; None: never."""
    over = [key for key, value in next_at.items() if value is None]
    again = [{"the_id": key, "at": value} for key, value in next_at.items() if value is not None]
    if over:
        await tx.execute(update(reminders).where(reminders.c.id.in_(over)).values(next_at=None))
    if again:
        this = reminders.c.id == bindparam("the_id")
        await tx.execute(update(reminders).where(this).values(next_at=bindparam("at")), again)


def _others(ids: Collection[int]) -> list[ColumnElement[bool]]:
    return [reminders.c.id.not_in(sorted(ids))] if ids else []


def _reminder(row: Any) -> Reminder:
    return Reminder(
        id=row.id,
        name=None if row.name is None else ReminderId(row.name),
        kind=row.kind,
        about=row.about,
        mark=row.mark,
        mesa_id=None if row.mesa_id is None else MesaId(row.mesa_id),
        room=None if row.room_id is None else RoomId(row.room_id),
        thread=None if row.thread is None else EventId(row.thread),
        answers=None if row.answers is None else EventId(row.answers),
        text=row.text,
        language=row.language,
        zone=row.zone,
        rule=None if row.rule is None else Rule.from_json(row.rule),
        next_at=row.next_at,
        created_by=UserId(row.created_by),
        created_at=row.created_at,
        paused_from=row.paused_from,
        cancelled_at=row.cancelled_at,
    )
