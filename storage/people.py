"""What people have chosen for themselves, and what their party's list implies."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from sqlalchemy import func, literal, select, union_all

from bot.domain.ids import MesaId, UserId
from storage.database import Transaction
from storage.dialect import insert
from storage.tables import list_members, member_lists, parties, people

_LAST = 2**31 - 1


async def preferences(
    tx: Transaction, user: UserId, mesa: MesaId | None
) -> Sequence[tuple[str | None, str | None]]:
    """`(language, zone)` as the person chose, then as the parties have that list them now.

    Only parties of `mesa` count. Where it is None those of any do, and after them the one that
    listed the person last: who was taken off a list is still spoken to in their language.
    One statement.
    """

    async def load() -> Sequence[tuple[str | None, str | None]]:
        newest = (
            select(func.max(member_lists.c.version))
            .where(member_lists.c.party_id == parties.c.id)
            .correlate(parties)
            .scalar_subquery()
        )
        listed = (
            select(parties.c.id.label("place"), parties.c.language, parties.c.zone)
            .join(member_lists, member_lists.c.party_id == parties.c.id)
            .join(list_members, list_members.c.list_id == member_lists.c.id)
            .where(list_members.c.user_id == user, member_lists.c.version == newest)
        )
        if mesa is not None:
            listed = listed.where(parties.c.mesa_id == mesa)
        once = (
            select(literal(_LAST).label("place"), parties.c.language, parties.c.zone)
            .join(member_lists, member_lists.c.party_id == parties.c.id)
            .join(list_members, list_members.c.list_id == member_lists.c.id)
            .where(list_members.c.user_id == user, member_lists.c.version < newest)
            .order_by(member_lists.c.id.desc())
            .limit(1)
            .subquery()
        )
        own = select(literal(0).label("place"), people.c.language, people.c.zone).where(
            people.c.user_id == user
        )
        former = select(once.c.place, once.c.language, once.c.zone)
        kinds = [own, listed] if mesa is not None else [own, listed, former]
        rows = await tx.all(union_all(*kinds).order_by("place"))
        return [(row.language, row.zone) for row in rows]

    return await tx.cached(
        ("preferences", user, mesa), (people, parties, member_lists, list_members), load
    )


async def chosen(
    tx: Transaction, users: Iterable[UserId]
) -> Mapping[UserId, tuple[str | None, str | None]]:
    """`(language, zone)` of those of `users` who chose either."""
    rows = await tx.all(select(people).where(people.c.user_id.in_(list(users))))
    return {UserId(row.user_id): (row.language, row.zone) for row in rows}


async def set_language(tx: Transaction, user: UserId, language: str) -> None:
    """Keep the language a person chose."""
    await tx.execute(
        insert(tx, people)
        .values(user_id=user, language=language)
        .on_conflict_do_update(index_elements=["user_id"], set_={"language": language})
    )


async def set_zone(tx: Transaction, user: UserId, zone: str) -> None:
    """Keep the time zone a person chose."""
    await tx.execute(
        insert(tx, people)
        .values(user_id=user, zone=zone)
        .on_conflict_do_update(index_elements=["user_id"], set_={"zone": zone})
    )
