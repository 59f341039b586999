"""Which mesa a thing belongs to, by the id that people know it by."""

from __future__ import annotations

from collections.abc import Mapping

from sqlalchemy import Column, ColumnElement, Table, select

from bot.domain.ids import MesaId
from storage.database import Transaction
from storage.tables import (
    agreements,
    debates,
    documents,
    meetings,
    recordings,
    reminders,
    resources,
)

_TABLES: Mapping[str, tuple[Table, str]] = {
    "REU": (meetings, "id"),
    "DEB": (debates, "id"),
    "ACU": (agreements, "id"),
    "DOC": (documents, "id"),
    "RES": (resources, "id"),
    "GRA": (recordings, "id"),
    "REC": (reminders, "name"),
}


async def mesa_of(tx: Transaction, thing: str, *, removed_too: bool = True) -> MesaId | None:
    """The mesa of `ACU-1`; None: there is no such thing, or it is nobody's in particular."""
    found = _TABLES.get(thing.partition("-")[0])
    if found is None:
        return None
    table, name = found
    conditions: list[ColumnElement[bool]] = [_column(table, name) == thing]
    if not removed_too and "removed_at" in table.c:
        conditions.append(_column(table, "removed_at").is_(None))
    value = await tx.scalar(select(table.c.mesa_id).where(*conditions))
    return None if value is None else MesaId(value)


def _column(table: Table, name: str) -> Column[str]:
    return table.c[name]
