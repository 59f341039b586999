"""Mails on their way out: written with what caused them, emptied once they are over."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import select, update

from bot.domain.mail import Mail
from storage.database import Transaction
from storage.dialect import insert
from storage.tables import mails


@dataclass(frozen=True)
class Waiting:
    """A mail that is still to be sent."""

    id: int
    cause: str
    mail: Mail
    about: Mapping[str, Any]
    """Who is to be told if it cannot be sent."""
    tries: int


def _waiting(row: Any) -> Waiting:
    content = row.content or {}
    mail = Mail(
        row.address,
        content.get("subject", ""),
        content.get("text", ""),
        content.get("html", ""),
        row.language,
        content.get("token", ""),
        row.created_at,
    )
    return Waiting(row.id, row.cause, mail, row.about, row.tries)


async def add(tx: Transaction, *, cause: str, mail: Mail, about: Mapping[str, Any]) -> bool:
    """Have a mail sent, once for each `cause`; False: there was one with this cause."""
    content = {
        "subject": mail.subject,
        "text": mail.text,
        "html": mail.html,
        "token": mail.token,
    }
    new = await tx.scalar(
        insert(tx, mails)
        .values(
            cause=cause,
            address=mail.to,
            language=mail.language,
            content=content,
            about=dict(about),
            created_at=mail.written_at,
            next_at=mail.written_at,
            tries=0,
        )
        .on_conflict_do_nothing(index_elements=["cause"])
        .returning(mails.c.id)
    )
    return new is not None


async def due(tx: Transaction, now: datetime, *, most: int) -> Sequence[Waiting]:
    """Those that are to be tried at `now`, the longest due first."""
    rows = await tx.all(
        select(mails)
        .where(mails.c.next_at <= now)
        .order_by(mails.c.next_at, mails.c.id)
        .limit(most)
    )
    return [_waiting(row) for row in rows]


async def next_due(tx: Transaction) -> datetime | None:
    """When the next one is to be tried; None: none waits."""
    found: datetime | None = await tx.scalar(
        select(mails.c.next_at).where(mails.c.next_at.is_not(None)).order_by(mails.c.next_at)
    )
    return found


async def sent(tx: Transaction, mail_id: int, now: datetime) -> None:
    """Note that a mail server took it; what it said may open something, and is forgotten."""
    await tx.execute(
        update(mails).where(mails.c.id == mail_id).values(sent_at=now, next_at=None, content=None)
    )


async def put_off(tx: Transaction, mail_id: int, tries: int, next_at: datetime) -> None:
    """Have it tried again at `next_at`."""
    await tx.execute(
        update(mails).where(mails.c.id == mail_id).values(tries=tries, next_at=next_at)
    )


async def failed(tx: Transaction, mail_id: int, code: str) -> None:
    """Give it up; what it said is forgotten."""
    await tx.execute(
        update(mails).where(mails.c.id == mail_id).values(failed=code, next_at=None, content=None)
    )
