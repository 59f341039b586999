"""The rooms for calls that a mesa keeps besides its meetings': one for all, and side rooms."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import select, update

from bot.domain.ids import MesaId
from storage.database import Transaction
from storage.dialect import insert
from storage.tables import call_rooms


@dataclass(frozen=True)
class CallRoom:
    """One as it is kept."""

    id: int
    mesa_id: MesaId
    parties: frozenset[int]
    """Whose people may enter; none: everybody of the mesa."""
    name: str = field(repr=False)
    """At Jitsi: whoever knows it may be able to enter."""


async def find(tx: Transaction, room_id: int) -> CallRoom | None:
    """The one of that number."""
    return _room(await tx.first(select(call_rooms).where(call_rooms.c.id == room_id)))


async def called(tx: Transaction, name: str) -> CallRoom | None:
    """The one of that name at Jitsi."""
    return _room(await tx.first(select(call_rooms).where(call_rooms.c.name == name)))


async def of(tx: Transaction, mesa_id: MesaId, parties: frozenset[int]) -> CallRoom | None:
    """The mesa's room for these parties; for none: for everybody."""
    return _room(
        await tx.first(
            select(call_rooms).where(
                call_rooms.c.mesa_id == mesa_id, call_rooms.c.parties == _key(parties)
            )
        )
    )


async def of_mesa(tx: Transaction, mesa_id: MesaId) -> Sequence[CallRoom]:
    """All that a mesa has."""
    rows = await tx.all(select(call_rooms).where(call_rooms.c.mesa_id == mesa_id))
    return [room for row in rows if (room := _room(row)) is not None]


async def rename(tx: Transaction, room_id: int, name: str) -> None:
    """Have one be another at Jitsi: who knows its former name is not in it."""
    await tx.execute(update(call_rooms).where(call_rooms.c.id == room_id).values(name=name))


async def add(tx: Transaction, mesa_id: MesaId, parties: frozenset[int], name: str) -> None:
    """Keep a new one."""
    await tx.execute(
        insert(tx, call_rooms).values(mesa_id=mesa_id, parties=_key(parties), name=name)
    )


def _key(parties: frozenset[int]) -> str:
    return ",".join(map(str, sorted(parties)))


def _room(row: Any) -> CallRoom | None:
    if row is None:
        return None
    parties = frozenset(int(each) for each in row.parties.split(",") if each)
    return CallRoom(row.id, MesaId(row.mesa_id), parties, row.name)
