"""Accounts that the bot makes for people of the lists, one for each address.

The name is kept here before the homeserver is asked for it. While it is being made a secret
stands beside it: the password that it is made with, which nobody is told and which is
forgotten once it is made.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import delete, insert, select, update

from bot.domain.ids import MesaId, UserId
from storage.database import Transaction
from storage.member_lists import is_current
from storage.tables import codes, list_members, made_accounts, member_lists, moderators, parties


@dataclass(frozen=True)
class MadeAccount:
    """One, made or about to be."""

    email: str
    user: UserId
    name: str
    """As the list names the person."""
    mesa_id: MesaId | None
    """Where people passed its link on; it is good with that party only. None: it went by mail."""
    secret: str | None
    """None: it is made."""
    made_at: datetime | None
    opened_at: datetime | None
    """When the person first chose a password."""


def _account(row: Any) -> MadeAccount:
    mesa_id = None if row.mesa_id is None else MesaId(row.mesa_id)
    return MadeAccount(
        row.email,
        UserId(row.user_id),
        row.name,
        mesa_id,
        row.secret,
        row.made_at,
        row.opened_at,
    )


async def of_address(tx: Transaction, email: str) -> MadeAccount | None:
    """The one for an address."""
    row = await tx.first(select(made_accounts).where(made_accounts.c.email == email))
    return None if row is None else _account(row)


async def of_user(tx: Transaction, user: UserId) -> MadeAccount | None:
    """The one that goes by an id."""
    row = await tx.first(select(made_accounts).where(made_accounts.c.user_id == user))
    return None if row is None else _account(row)


async def free_name(tx: Transaction, names: Iterable[UserId], staff: Iterable[UserId]) -> UserId:
    """The first of `names` that nobody goes by here.

    Lists may name ids that do not exist yet: an account of that name would be let in.
    """
    taken = frozenset(staff)
    for name in names:
        if name in taken:
            continue
        for column in (
            made_accounts.c.user_id,
            list_members.c.user_id,
            moderators.c.user_id,
        ):
            if await tx.first(select(column).where(column == name).limit(1)) is not None:
                break
        else:
            return name
    raise LookupError("the names came to an end")


async def reserve(
    tx: Transaction,
    *,
    email: str,
    user: UserId,
    name: str,
    mesa_id: MesaId | None,
    secret: str,
    now: datetime,
) -> None:
    """Keep a name for the person with an address."""
    await tx.execute(
        insert(made_accounts).values(
            email=email,
            user_id=user,
            name=name,
            mesa_id=mesa_id,
            secret=secret,
            reserved_at=now,
        )
    )


async def rename(tx: Transaction, email: str, user: UserId) -> None:
    """Keep another name for them: the homeserver says that somebody has that one."""
    await tx.execute(
        update(made_accounts)
        .where(made_accounts.c.email == email, made_accounts.c.made_at.is_(None))
        .values(user_id=user)
    )


async def made(tx: Transaction, email: str, user: UserId, now: datetime) -> None:
    """Note that it is there; what it was made with is forgotten."""
    await tx.execute(
        update(made_accounts)
        .where(made_accounts.c.email == email)
        .values(user_id=user, made_at=now, secret=None)
    )


async def opened(tx: Transaction, user: UserId, now: datetime) -> None:
    """Note that the person chose a password, if it is the first time."""
    await tx.execute(
        update(made_accounts)
        .where(made_accounts.c.user_id == user, made_accounts.c.opened_at.is_(None))
        .values(opened_at=now)
    )


async def forget(tx: Transaction, email: str) -> None:
    """Let go of a name that never became an account."""
    await tx.execute(
        delete(made_accounts).where(
            made_accounts.c.email == email, made_accounts.c.made_at.is_(None)
        )
    )


async def parties_of(tx: Transaction, user: UserId) -> frozenset[int]:
    """The parties whose lists, of whatever version, have it on a line."""
    rows = await tx.all(
        select(member_lists.c.party_id)
        .distinct()
        .join(list_members, list_members.c.list_id == member_lists.c.id)
        .where(list_members.c.user_id == user)
    )
    return frozenset(int(row.party_id) for row in rows)


async def has_another(tx: Transaction, email: str) -> bool:
    """Whether somebody with this address has an account of their own, by what we know.

    A current list says so, or they told a code that went to the address.
    """
    listed = (
        select(list_members.c.user_id)
        .join(member_lists, member_lists.c.id == list_members.c.list_id)
        .join(parties, parties.c.id == member_lists.c.party_id)
        .where(list_members.c.email == email, list_members.c.user_id.is_not(None), is_current())
    )
    told = select(codes.c.used_by).where(codes.c.email == email, codes.c.used_by.is_not(None))
    return await tx.first(listed.limit(1)) is not None or await tx.first(told.limit(1)) is not None


async def pending(
    tx: Transaction, email: str, mesa_id: MesaId | None
) -> Sequence[tuple[MesaId, int]]:
    """Where current lists name an address without an id, in one mesa or all: mesas and parties."""
    statement = (
        select(parties.c.mesa_id, parties.c.id)
        .select_from(list_members)
        .join(member_lists, member_lists.c.id == list_members.c.list_id)
        .join(parties, parties.c.id == member_lists.c.party_id)
        .where(list_members.c.email == email, list_members.c.user_id.is_(None), is_current())
        .order_by(parties.c.id)
    )
    if mesa_id is not None:
        statement = statement.where(parties.c.mesa_id == mesa_id)
    return [(MesaId(row.mesa_id), int(row.id)) for row in await tx.all(statement)]
