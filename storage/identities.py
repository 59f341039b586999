"""People's cross-signing identities, as first seen, and which of their devices they signed."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from sqlalchemy import select, update

from bot.domain.ids import UserId
from storage.database import Transaction
from storage.dialect import insert
from storage.tables import identities


@dataclass(frozen=True)
class Identity:
    """What a person signs with. Keys are unpadded base64 of Ed25519 public keys."""

    user: UserId
    master_key: str | None = None
    """The one first seen, or accepted since; None while they have none."""
    offered_key: str | None = None
    """A different one that the server now shows and nobody has accepted."""
    signed_devices: frozenset[str] = frozenset()
    stale: bool = True
    """To be asked for again before anything is encrypted for them."""


async def save(tx: Transaction, changed: Iterable[Identity]) -> None:
    """Write identities."""
    values = [
        {
            "user_id": identity.user,
            "master_key": identity.master_key,
            "offered_key": identity.offered_key,
            "signed_devices": sorted(identity.signed_devices),
            "stale": identity.stale,
        }
        for identity in changed
    ]
    if not values:
        return
    statement = insert(tx, identities)
    columns = ("master_key", "offered_key", "signed_devices", "stale")
    await tx.execute(
        statement.on_conflict_do_update(
            index_elements=["user_id"],
            set_={column: statement.excluded[column] for column in columns},
        ),
        values,
    )


async def forget_devices(tx: Transaction) -> None:
    """Have everybody's devices asked for anew; the keys first seen stay."""
    await tx.execute(update(identities).values(signed_devices=[], stale=True))


async def all_identities(tx: Transaction) -> Sequence[Identity]:
    """Everybody whose keys are followed."""
    return [
        Identity(
            UserId(row.user_id),
            row.master_key,
            row.offered_key,
            frozenset(row.signed_devices),
            row.stale,
        )
        for row in await tx.all(select(identities))
    ]
