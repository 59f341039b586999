"""The parties' lists, every version of them; the highest of a party is its current one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import ColumnElement, and_, func, insert, select

from bot.domain.ids import MesaId, UserId
from bot.domain.member_list import Member, MemberList, Seat
from storage.database import Transaction
from storage.tables import list_members, member_lists, parties

_newer = member_lists.alias("newer")


def is_current() -> ColumnElement[bool]:
    """The highest version, of a party that still is one of the mesa's."""
    highest = (
        select(func.max(_newer.c.version))
        .where(_newer.c.party_id == member_lists.c.party_id)
        .scalar_subquery()
    )
    return and_(member_lists.c.version == highest, parties.c.removed_at.is_(None))


def _member(row: Any) -> Member:
    return Member(
        name=row.name,
        email=row.email,
        seat=Seat(row.role),
        post=row.post,
        user=None if row.user_id is None else UserId(row.user_id),
    )


async def _with_members(tx: Transaction, rows: Sequence[Any]) -> list[MemberList]:
    people: dict[int, list[Member]] = {row.id: [] for row in rows}
    if people:
        lines = await tx.all(
            select(list_members)
            .where(list_members.c.list_id.in_(people))
            .order_by(list_members.c.list_id, list_members.c.position)
        )
        for line in lines:
            people[line.list_id].append(_member(line))
    return [
        MemberList(
            party_id=row.party_id,
            version=row.version,
            members=tuple(people[row.id]),
            sent_by=UserId(row.sent_by),
            sent_at=row.sent_at,
            source=row.source,
            reason=row.reason,
            sha256=row.sha256,
        )
        for row in rows
    ]


async def add(tx: Transaction, version: MemberList) -> None:
    """Write a version of a party's list; it becomes the current one. None is overwritten."""
    list_id = await tx.scalar(
        insert(member_lists)
        .values(
            party_id=version.party_id,
            version=version.version,
            sent_by=version.sent_by,
            sent_at=version.sent_at,
            source=version.source,
            reason=version.reason,
            sha256=version.sha256,
        )
        .returning(member_lists.c.id)
    )
    if version.members:
        await tx.execute(
            insert(list_members),
            [
                {
                    "list_id": list_id,
                    "position": position,
                    "name": member.name,
                    "email": member.email,
                    "role": member.seat.value,
                    "post": member.post,
                    "user_id": member.user,
                }
                for position, member in enumerate(version.members)
            ],
        )


async def current(tx: Transaction, mesa_id: MesaId) -> Mapping[int, MemberList]:
    """The current list of each party of a mesa that has one, by the party's id."""
    rows = await tx.all(
        select(member_lists)
        .join(parties, parties.c.id == member_lists.c.party_id)
        .where(parties.c.mesa_id == mesa_id, is_current())
        .order_by(parties.c.position)
    )
    return {each.party_id: each for each in await _with_members(tx, rows)}


async def versions(tx: Transaction, party_id: int) -> Sequence[MemberList]:
    """Every list a party ever had, the first one first."""
    rows = await tx.all(
        select(member_lists)
        .where(member_lists.c.party_id == party_id)
        .order_by(member_lists.c.version)
    )
    return await _with_members(tx, rows)


async def users(tx: Transaction, mesa_id: MesaId) -> frozenset[UserId]:
    """Everybody whom a current list of the mesa names by their Matrix id."""

    async def load() -> frozenset[UserId]:
        rows = await tx.all(
            select(list_members.c.user_id)
            .join(member_lists, member_lists.c.id == list_members.c.list_id)
            .join(parties, parties.c.id == member_lists.c.party_id)
            .where(parties.c.mesa_id == mesa_id, list_members.c.user_id.is_not(None), is_current())
        )
        return frozenset(UserId(row.user_id) for row in rows)

    tables = (parties, member_lists, list_members)
    return await tx.cached(("users listed", mesa_id), tables, load)


async def ever_named(tx: Transaction, user: UserId, mesa_id: MesaId) -> bool:
    """Whether any list of the mesa, current or past, names `user`."""
    return (
        await tx.first(
            select(list_members.c.list_id)
            .join(member_lists, member_lists.c.id == list_members.c.list_id)
            .join(parties, parties.c.id == member_lists.c.party_id)
            .where(parties.c.mesa_id == mesa_id, list_members.c.user_id == user)
            .limit(1)
        )
        is not None
    )


async def seats(
    tx: Transaction, user: UserId, mesa_id: MesaId | None = None
) -> Sequence[tuple[MesaId, int, Seat]]:
    """Where current lists name `user`, in one mesa or in all: mesa, party id and seat."""

    async def load() -> Sequence[tuple[MesaId, int, Seat]]:
        statement = (
            select(parties.c.mesa_id, member_lists.c.party_id, list_members.c.role)
            .select_from(list_members)
            .join(member_lists, member_lists.c.id == list_members.c.list_id)
            .join(parties, parties.c.id == member_lists.c.party_id)
            .where(list_members.c.user_id == user, is_current())
            .order_by(parties.c.id)
        )
        if mesa_id is not None:
            statement = statement.where(parties.c.mesa_id == mesa_id)
        rows = await tx.all(statement)
        return [(MesaId(row.mesa_id), row.party_id, Seat(row.role)) for row in rows]

    tables = (parties, member_lists, list_members)
    return await tx.cached(("seats", user, mesa_id), tables, load)


async def listed(tx: Transaction, mesa_id: MesaId) -> Mapping[UserId, tuple[int, Member]]:
    """Whom the mesa's current lists name by their Matrix id: the party, and their line.

    Somebody whom the lists of two parties name is taken for the first one's.
    """

    async def load() -> Mapping[UserId, tuple[int, Member]]:
        rows = await tx.all(
            select(list_members, member_lists.c.party_id)
            .join(member_lists, member_lists.c.id == list_members.c.list_id)
            .join(parties, parties.c.id == member_lists.c.party_id)
            .where(parties.c.mesa_id == mesa_id, list_members.c.user_id.is_not(None), is_current())
            .order_by(parties.c.position.desc(), list_members.c.position.desc())
        )
        return {UserId(row.user_id): (int(row.party_id), _member(row)) for row in rows}

    tables = (parties, member_lists, list_members)
    return await tx.cached(("lines listed", mesa_id), tables, load)
