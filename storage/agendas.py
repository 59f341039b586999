"""Agendas: one for each mesa."""

from __future__ import annotations

from datetime import timedelta

from sqlalchemy import delete, insert, select

from bot.domain.agenda import Agenda, AgendaItem
from bot.domain.ids import MesaId
from storage.database import Transaction
from storage.tables import agenda_items, agendas


async def get(tx: Transaction, mesa_id: MesaId) -> Agenda | None:
    """The agenda of a mesa."""
    row = await tx.first(select(agendas).where(agendas.c.mesa_id == mesa_id))
    if row is None:
        return None
    rows = await tx.all(
        select(agenda_items)
        .where(agenda_items.c.agenda_id == row.id)
        .order_by(agenda_items.c.position)
    )
    items = tuple(
        AgendaItem(
            item.title,
            None if item.minutes is None else timedelta(minutes=item.minutes),
            item.presenter,
            item.opened_at,
            item.closed_at,
        )
        for item in rows
    )
    return Agenda(items)


async def put(tx: Transaction, mesa_id: MesaId, agenda: Agenda) -> None:
    """Store the agenda of a mesa in place of the one before."""
    row = await tx.first(select(agendas).where(agendas.c.mesa_id == mesa_id))
    if row is None:
        await tx.execute(insert(agendas).values(mesa_id=mesa_id))
        agenda_id = await tx.scalar(select(agendas.c.id).where(agendas.c.mesa_id == mesa_id))
    else:
        agenda_id = row.id
        await tx.execute(delete(agenda_items).where(agenda_items.c.agenda_id == agenda_id))
    await tx.execute(
        insert(agenda_items),
        [
            {
                "agenda_id": agenda_id,
                "position": position,
                "title": item.title,
                "minutes": None if item.length is None else item.length // timedelta(minutes=1),
                "presenter": item.presenter,
                "opened_at": item.opened_at,
                "closed_at": item.closed_at,
            }
            for position, item in enumerate(agenda.items, start=1)
        ],
    )
