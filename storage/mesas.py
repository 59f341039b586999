"""Mesas with their parties and moderators: rows in, `Mesa` out."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import datetime

from sqlalchemy import ColumnElement, delete, func, insert, select, update

from bot.domain.ids import MesaId, RoomId, UserId
from bot.domain.mesa import Mesa, MesaState, Party
from storage.database import Transaction
from storage.tables import mesas, moderators, parties


async def add(tx: Transaction, mesa: Mesa) -> Mesa:
    """Store a new mesa; the parties of what is returned have their ids."""
    await tx.execute(
        insert(mesas).values(
            id=mesa.id,
            name=mesa.name,
            language=mesa.language,
            zone=mesa.zone,
            state=mesa.state.value,
            room_id=mesa.room,
            created_by=mesa.created_by,
            created_at=mesa.created_at,
            seats=mesa.seats,
        )
    )
    for party in mesa.parties:
        await add_party(tx, mesa.id, party)
    await set_moderators(tx, mesa.id, mesa.moderators)
    stored = await find(tx, mesa.id)
    if stored is None:
        raise LookupError(mesa.id)
    return stored


async def find(tx: Transaction, mesa_id: MesaId) -> Mesa | None:
    """The mesa of that id."""
    found = await _where(tx, mesas.c.id == mesa_id)
    return found[0] if found else None


async def lock(tx: Transaction, mesa_id: MesaId) -> None:
    """Have other transactions wait that would change the mesa or its agenda.

    Reading first and writing later is safe after this, on SQLite too, where a
    transaction that writes has been alone from its first statement.
    """
    await tx.execute(select(mesas.c.id).where(mesas.c.id == mesa_id).with_for_update())


async def in_room(tx: Transaction, room: RoomId) -> Mesa | None:
    """The mesa whose room this is."""

    async def load() -> Mesa | None:
        found = await _where(tx, mesas.c.room_id == room)
        return found[0] if found else None

    return await tx.cached(("mesa in", room), (mesas, parties, moderators), load)


async def all_of(tx: Transaction) -> Sequence[Mesa]:
    """Every mesa that opened or is about to, the oldest first."""
    return await _where(tx, mesas.c.state != MesaState.FAILED.value)


async def with_ids(tx: Transaction, ids: Iterable[MesaId]) -> Sequence[Mesa]:
    """The mesas of these ids that opened or are about to, the oldest first."""
    return await _where(tx, mesas.c.state != MesaState.FAILED.value, mesas.c.id.in_(list(ids)))


async def moderated_by(tx: Transaction, user: UserId) -> Sequence[MesaId]:
    """The mesas that a person moderates."""
    rows = await tx.all(
        select(moderators.c.mesa_id)
        .join(mesas, mesas.c.id == moderators.c.mesa_id)
        .where(moderators.c.user_id == user, mesas.c.state != MesaState.FAILED.value)
    )
    return [MesaId(row.mesa_id) for row in rows]


async def set_state(
    tx: Transaction, mesa_id: MesaId, state: MesaState, room: RoomId | None
) -> None:
    """Note where the mesa is in its life, and its room."""
    values = {"state": state.value, "room_id": room}
    await tx.execute(update(mesas).where(mesas.c.id == mesa_id).values(values))


async def archive(tx: Transaction, mesa_id: MesaId, *, archived: bool) -> None:
    """Note that a mesa which is open is archived now, or the other way round."""
    state = MesaState.ARCHIVED if archived else MesaState.OPEN
    await tx.execute(update(mesas).where(mesas.c.id == mesa_id).values(state=state.value))


async def describe(tx: Transaction, mesa: Mesa) -> None:
    """Store the name, language, zone and limit that `mesa` now has."""
    await tx.execute(
        update(mesas)
        .where(mesas.c.id == mesa.id)
        .values(name=mesa.name, language=mesa.language, zone=mesa.zone, seats=mesa.seats)
    )


async def set_moderators(tx: Transaction, mesa_id: MesaId, users: Iterable[UserId]) -> None:
    """Have these moderators and no others."""
    await tx.execute(delete(moderators).where(moderators.c.mesa_id == mesa_id))
    rows = [{"mesa_id": mesa_id, "user_id": user} for user in sorted(users)]
    if rows:
        await tx.execute(insert(moderators), rows)


async def add_party(tx: Transaction, mesa_id: MesaId, party: Party) -> None:
    """Add a party after the others; one that was removed comes back with its old lists."""
    last = await tx.scalar(select(func.max(parties.c.position)).where(parties.c.mesa_id == mesa_id))
    values = {
        "country": party.country,
        "zone": party.zone,
        "language": party.language,
        "position": (last or 0) + 1,
        "removed_at": None,
    }
    same = (parties.c.mesa_id == mesa_id) & (parties.c.name == party.name)
    if await tx.first(select(parties.c.id).where(same)):
        await tx.execute(update(parties).where(same).values(values))
    else:
        await tx.execute(insert(parties).values(mesa_id=mesa_id, name=party.name, **values))


async def change_party(tx: Transaction, party: Party) -> None:
    """Store the name, country, zone and language that a stored party now has."""
    # A party that left gives its name up, and keeps its row and lists.
    mesa_id = select(parties.c.mesa_id).where(parties.c.id == party.id).scalar_subquery()
    await tx.execute(
        update(parties)
        .where(
            parties.c.mesa_id == mesa_id,
            parties.c.name == party.name,
            parties.c.id != party.id,
            parties.c.removed_at.is_not(None),
        )
        .values(name=parties.c.name + f" (before {party.id})")
    )
    await tx.execute(
        update(parties)
        .where(parties.c.id == party.id)
        .values(name=party.name, country=party.country, zone=party.zone, language=party.language)
    )


async def remove_party(tx: Transaction, party: Party, at: datetime) -> None:
    """Take a party out of its mesa; the row and its lists stay as the record."""
    await tx.execute(update(parties).where(parties.c.id == party.id).values(removed_at=at))


async def _where(tx: Transaction, *conditions: ColumnElement[bool]) -> list[Mesa]:
    rows = await tx.all(
        select(mesas)
        .where(*conditions)
        .order_by(mesas.c.created_at, func.length(mesas.c.id), mesas.c.id)
    )
    if not rows:
        return []
    ids = [row.id for row in rows] if len(rows) < 100 else None
    of_them = select(parties).where(parties.c.removed_at.is_(None))
    moderate = select(moderators)
    if ids is not None:
        of_them = of_them.where(parties.c.mesa_id.in_(ids))
        moderate = moderate.where(moderators.c.mesa_id.in_(ids))
    sit: defaultdict[str, list[Party]] = defaultdict(list)
    for row in await tx.all(of_them.order_by(parties.c.position)):
        sit[row.mesa_id].append(Party(row.id, row.name, row.country, row.zone, row.language))
    run: defaultdict[str, set[UserId]] = defaultdict(set)
    for row in await tx.all(moderate):
        run[row.mesa_id].add(UserId(row.user_id))
    return [
        Mesa(
            MesaId(row.id),
            row.name,
            row.language,
            row.zone,
            MesaState(row.state),
            None if row.room_id is None else RoomId(row.room_id),
            tuple(sit[row.id]),
            frozenset(run[row.id]),
            UserId(row.created_by),
            row.created_at,
            row.seats,
        )
        for row in rows
    ]
