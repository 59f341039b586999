"""What the bot knows of its Matrix rooms and of who is in them, saved with the sync token."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from sqlalchemy import delete, func, select, union_all

from bot.domain.ids import MesaId, RoomId, UserId
from storage.database import Transaction
from storage.dialect import insert
from storage.tables import inbox, memberships, outbox, rooms


@dataclass(frozen=True)
class Room:
    """A room the bot is in. `kind` is mesa, coordination, direct, notices or other."""

    id: RoomId
    kind: str
    encrypted: bool
    mesa: MesaId | None = None
    person: UserId | None = None
    state: Mapping[str, Any] = field(default_factory=dict)
    """The few state events kept, by type: their contents."""


def _room(row: Any) -> Room:
    return Room(
        RoomId(row.room_id),
        row.kind,
        row.encrypted,
        MesaId(row.mesa_id) if row.mesa_id else None,
        UserId(row.person) if row.person else None,
        row.state,
    )


async def save(tx: Transaction, room: Room) -> None:
    """Write a room as it is now."""
    values = {
        "kind": room.kind,
        "encrypted": room.encrypted,
        "mesa_id": room.mesa,
        "person": room.person,
        "state": dict(room.state),
    }
    await tx.execute(
        insert(tx, rooms)
        .values(room_id=room.id, **values)
        .on_conflict_do_update(index_elements=["room_id"], set_=values)
    )


async def get(tx: Transaction, room: RoomId) -> Room | None:
    """One room, or None."""

    async def load() -> Room | None:
        row = await tx.first(select(rooms).where(rooms.c.room_id == room))
        return None if row is None else _room(row)

    return await tx.cached(("room", room), (rooms,), load)


async def direct_with(tx: Transaction, person: UserId) -> RoomId | None:
    """An encrypted room where a person is alone with the bot, or None."""
    found = await tx.scalar(
        select(rooms.c.room_id)
        .join(
            memberships,
            (memberships.c.room_id == rooms.c.room_id) & (memberships.c.user_id == person),
        )
        .where(
            rooms.c.person == person,
            rooms.c.kind == "direct",
            rooms.c.encrypted,
            memberships.c.membership == "join",
        )
        .order_by(rooms.c.room_id)
    )
    return None if found is None else RoomId(found)


async def all_rooms(tx: Transaction) -> Sequence[Room]:
    """Every room known."""
    return [_room(row) for row in await tx.all(select(rooms))]


async def silent_since(
    tx: Transaction, before: datetime, kinds: Collection[str]
) -> Sequence[tuple[Room, datetime]]:
    """Rooms of these kinds where neither side has said anything since then; when it last did."""
    said = union_all(
        select(inbox.c.room_id.label("room"), inbox.c.received_at.label("at")),
        select(outbox.c.room_id.label("room"), outbox.c.created_at.label("at")),
    ).subquery()
    last = func.max(said.c.at)
    of_kind = select(rooms.c.room_id).where(rooms.c.kind.in_(sorted(kinds)))
    found = await tx.all(
        select(said.c.room, last.label("at"))
        .where(said.c.room.in_(of_kind))
        .group_by(said.c.room)
        .having(last < before)
        .order_by(said.c.room)
    )
    listed = [(await get(tx, RoomId(row.room)), row.at) for row in found]
    return [(room, at) for room, at in listed if room is not None]


async def forget(tx: Transaction, room: RoomId) -> None:
    """Drop a room the bot has left for good."""
    await tx.execute(delete(memberships).where(memberships.c.room_id == room))
    await tx.execute(delete(rooms).where(rooms.c.room_id == room))


async def members(tx: Transaction, room: RoomId) -> dict[UserId, str]:
    """Everybody who is or was in a room: user to join, invite, leave, ban or knock."""
    rows = await tx.all(
        select(memberships.c.user_id, memberships.c.membership).where(memberships.c.room_id == room)
    )
    return {UserId(row.user_id): row.membership for row in rows}


async def set_members(
    tx: Transaction, changes: Mapping[tuple[RoomId, UserId], tuple[str, str | None]]
) -> None:
    """Write memberships: `{(room, user): (membership, event id)}`."""
    if not changes:
        return
    statement = insert(tx, memberships)
    await tx.execute(
        statement.on_conflict_do_update(
            index_elements=["room_id", "user_id"],
            set_={
                "membership": statement.excluded.membership,
                "event_id": statement.excluded.event_id,
            },
        ),
        [
            {"room_id": room, "user_id": user, "membership": membership, "event_id": event}
            for (room, user), (membership, event) in changes.items()
        ],
    )
