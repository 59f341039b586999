"""Agreements: rows in, `Agreement` out; what was changed about each is in the acts."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, func, insert, select, update

from bot.domain.agreement import Agreement, AgreementState, Responsible
from bot.domain.ids import AgreementId, EventId, MesaId, UserId
from storage import acts_log
from storage.acts_log import Entry
from storage.database import Transaction
from storage.tables import acts, agreements, mesas, parties


async def add(tx: Transaction, agreement: Agreement) -> None:
    """Store a new agreement."""
    await tx.execute(
        insert(agreements).values(
            id=agreement.id,
            mesa_id=agreement.mesa_id,
            source_event=agreement.source_event,
            source_thread=agreement.source_thread,
            created_by=agreement.created_by,
            created_at=agreement.created_at,
            **_changing(agreement),
        )
    )


async def put(tx: Transaction, agreement: Agreement) -> None:
    """Store it as it now is."""
    await tx.execute(
        update(agreements).where(agreements.c.id == agreement.id).values(**_changing(agreement))
    )


def _changing(agreement: Agreement) -> dict[str, Any]:
    return {
        "what": agreement.what,
        "party_id": agreement.responsible.party_id,
        "person": agreement.responsible.user,
        "due_on": agreement.due.isoformat(),
        "state": agreement.state.value,
        "postponed": agreement.postponed,
        "evidence": agreement.evidence,
        "closed_by": agreement.closed_by,
        "closed_at": agreement.closed_at,
    }


async def find(tx: Transaction, agreement_id: AgreementId) -> Agreement | None:
    """The agreement of that id."""
    found = await _where(tx, agreements.c.id == agreement_id)
    return found[0] if found else None


async def of_mesa(tx: Transaction, mesa_id: MesaId) -> Sequence[Agreement]:
    """Every agreement of a mesa, the one due first first."""
    return await _where(tx, agreements.c.mesa_id == mesa_id)


async def open_of(tx: Transaction, mesa_id: MesaId) -> Sequence[Agreement]:
    """Those still to be done, the one due first first."""
    pending = agreements.c.state == AgreementState.PENDING.value
    return await _where(tx, agreements.c.mesa_id == mesa_id, pending)


async def noted_from(tx: Transaction, event: EventId) -> Agreement | None:
    """The first agreement that was noted from a message."""
    found = await _where(tx, agreements.c.source_event == event)
    return found[0] if found else None


async def noted_in(tx: Transaction, mesa_id: MesaId, thread: EventId) -> Sequence[Agreement]:
    """The agreements noted in the thread of that root."""
    of_thread = (agreements.c.source_thread == thread) | (agreements.c.source_event == thread)
    return await _where(tx, agreements.c.mesa_id == mesa_id, of_thread)


async def history(tx: Transaction, mesa_id: MesaId, agreement_id: AgreementId) -> Sequence[Entry]:
    """What was done about an agreement, the first first."""
    rows = await tx.all(
        select(acts)
        .where(acts.c.mesa_id == mesa_id, acts.c.what.like("agreement.%"))
        .order_by(acts.c.id)
    )
    return [
        entry
        for entry in acts_log.entries(rows)
        if isinstance(entry.after, dict) and entry.after.get("id") == agreement_id
    ]


async def _where(tx: Transaction, *conditions: ColumnElement[bool]) -> list[Agreement]:
    rows = await tx.all(
        select(
            agreements,
            parties.c.name.label("party"),
            func.coalesce(parties.c.zone, mesas.c.zone).label("zone"),
        )
        .join(mesas, mesas.c.id == agreements.c.mesa_id)
        .outerjoin(parties, parties.c.id == agreements.c.party_id)
        .where(*conditions)
        .order_by(
            agreements.c.due_on,
            agreements.c.created_at,
            func.length(agreements.c.id),
            agreements.c.id,
        )
    )
    return [_agreement(row) for row in rows]


def _agreement(row: Any) -> Agreement:
    return Agreement(
        id=AgreementId(row.id),
        mesa_id=MesaId(row.mesa_id),
        what=row.what,
        responsible=Responsible(
            row.party_id, row.party, None if row.person is None else UserId(row.person)
        ),
        zone=row.zone,
        due=date.fromisoformat(row.due_on),
        state=AgreementState(row.state),
        created_by=UserId(row.created_by),
        created_at=row.created_at,
        postponed=row.postponed,
        evidence=row.evidence,
        source_event=None if row.source_event is None else EventId(row.source_event),
        source_thread=None if row.source_thread is None else EventId(row.source_thread),
        closed_by=None if row.closed_by is None else UserId(row.closed_by),
        closed_at=row.closed_at,
    )
