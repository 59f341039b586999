"""Resources: rows in, `Resource` out; one that was removed stays as the record."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import func, insert, select, update

from bot.domain.ids import MesaId, ResourceId, UserId
from bot.domain.resource import Kind, Resource, Suggester
from storage.database import Transaction
from storage.tables import parties, resources


async def add(tx: Transaction, resource: Resource, party_id: int | None) -> None:
    """Store a new resource, of that party or of nobody's."""
    await tx.execute(
        insert(resources).values(
            id=resource.id,
            mesa_id=resource.mesa_id,
            url=resource.url,
            title=resource.title,
            party_id=party_id,
            kind=None if resource.kind is None else resource.kind.value,
            suggested_as=None if resource.suggested_as is None else resource.suggested_as.value,
            added_by=resource.added_by,
            added_at=resource.added_at,
        )
    )


async def of_mesa(tx: Transaction, mesa_id: MesaId) -> Sequence[Resource]:
    """The resources of a mesa that were not removed, the first first."""
    rows = await tx.all(
        select(resources, parties.c.name.label("party"))
        .outerjoin(parties, parties.c.id == resources.c.party_id)
        .where(resources.c.mesa_id == mesa_id, resources.c.removed_at.is_(None))
        .order_by(resources.c.added_at, func.length(resources.c.id), resources.c.id)
    )
    return [_resource(row) for row in rows]


async def remove(tx: Transaction, resource_id: ResourceId, *, by: UserId, at: datetime) -> None:
    """Show it no more."""
    await tx.execute(
        update(resources).where(resources.c.id == resource_id).values(removed_by=by, removed_at=at)
    )


def _resource(row: Any) -> Resource:
    return Resource(
        ResourceId(row.id),
        MesaId(row.mesa_id),
        row.url,
        row.title,
        row.party,
        None if row.kind is None else Kind(row.kind),
        None if row.suggested_as is None else Suggester(row.suggested_as),
        UserId(row.added_by),
        row.added_at,
    )
