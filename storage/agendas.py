"""Agendas: one for each meeting, and a draft of each mesa's that the next meeting takes."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from sqlalchemy import Select, delete, insert, select, update

from bot.domain.agenda import Agenda, AgendaItem
from bot.domain.ids import MeetingId, MesaId
from storage.database import Transaction
from storage.tables import agenda_items, agendas

_MINUTE = timedelta(minutes=1)


def _chosen(mesa_id: MesaId, meeting_id: MeetingId | None) -> Select[Any]:
    return select(agendas.c.id).where(
        agendas.c.mesa_id == mesa_id,
        agendas.c.meeting_id.is_(None)
        if meeting_id is None
        else agendas.c.meeting_id == meeting_id,
    )


async def get(
    tx: Transaction, mesa_id: MesaId, meeting_id: MeetingId | None = None
) -> Agenda | None:
    """The agenda of a meeting; without one, the mesa's draft."""
    agenda_id = await tx.scalar(_chosen(mesa_id, meeting_id))
    if agenda_id is None:
        return None
    rows = await tx.all(
        select(agenda_items)
        .where(agenda_items.c.agenda_id == agenda_id)
        .order_by(agenda_items.c.position)
    )
    return Agenda(tuple(map(_item, rows)))


async def put(
    tx: Transaction, mesa_id: MesaId, agenda: Agenda, meeting_id: MeetingId | None = None
) -> None:
    """Store the agenda of a meeting, or the mesa's draft, in place of the one before."""
    agenda_id = await tx.scalar(_chosen(mesa_id, meeting_id))
    if agenda_id is None:
        await tx.execute(insert(agendas).values(mesa_id=mesa_id, meeting_id=meeting_id))
        agenda_id = await tx.scalar(_chosen(mesa_id, meeting_id))
    else:
        await tx.execute(delete(agenda_items).where(agenda_items.c.agenda_id == agenda_id))
    await tx.execute(
        insert(agenda_items),
        [_row(agenda_id, position, item) for position, item in enumerate(agenda.items, start=1)],
    )


async def hand(
    tx: Transaction, mesa_id: MesaId, giver: MeetingId | None, taker: MeetingId | None
) -> None:
    """Make the agenda of a meeting that of another; None is the mesa's draft."""
    agenda_id = await tx.scalar(_chosen(mesa_id, giver))
    await tx.execute(update(agendas).where(agendas.c.id == agenda_id).values(meeting_id=taker))


async def drop(tx: Transaction, mesa_id: MesaId, meeting_id: MeetingId | None) -> None:
    """Have no such agenda any more."""
    agenda_id = await tx.scalar(_chosen(mesa_id, meeting_id))
    await tx.execute(delete(agenda_items).where(agenda_items.c.agenda_id == agenda_id))
    await tx.execute(delete(agendas).where(agendas.c.id == agenda_id))


def _item(row: Any) -> AgendaItem:
    return AgendaItem(
        row.title,
        None if row.minutes is None else row.minutes * _MINUTE,
        row.presenter,
        row.opened_at,
        row.closed_at,
        tuple(row.links or ()),
        (row.extra_minutes or 0) * _MINUTE,
        bool(row.left_pending),
    )


def _row(agenda_id: int, position: int, item: AgendaItem) -> dict[str, Any]:
    return {
        "agenda_id": agenda_id,
        "position": position,
        "title": item.title,
        "minutes": None if item.length is None else item.length // _MINUTE,
        "presenter": item.presenter,
        "opened_at": item.opened_at,
        "closed_at": item.closed_at,
        "links": list(item.links) or None,
        "extra_minutes": item.extra // _MINUTE or None,
        "left_pending": item.is_pending or None,
    }
