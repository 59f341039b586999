"""When a person of a mesa has another account: what names the old one there names the new one."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import or_, select, update

from bot.domain.ids import AgreementId, DocumentId, MesaId, UserId
from storage.database import Transaction
from storage.dialect import insert
from storage.tables import (
    agenda_items,
    agendas,
    agreements,
    attendances,
    debates,
    document_versions,
    documents,
    meetings,
    people,
    recordings,
    reminders,
    resources,
    rsvps,
    speakers,
)

_THEIRS = (
    agreements.c.person,
    agreements.c.created_by,
    agreements.c.closed_by,
    debates.c.opened_by,
    debates.c.closed_by,
    resources.c.added_by,
    recordings.c.added_by,
    meetings.c.created_by,
    reminders.c.created_by,
    reminders.c.about,
    reminders.c.mark,
    rsvps.c.user_id,
    attendances.c.user_id,
)
"""Columns with a person in tables that have the mesa beside it."""


async def named_in(
    tx: Transaction, mesa_id: MesaId, user: UserId
) -> tuple[Sequence[AgreementId], Sequence[DocumentId]]:
    """The agreements that `user` answers for, and the documents that they posted."""
    of_theirs = await tx.all(
        select(agreements.c.id)
        .where(agreements.c.mesa_id == mesa_id, agreements.c.person == user)
        .order_by(agreements.c.created_at, agreements.c.id)
    )
    posted = await tx.all(
        select(documents.c.id)
        .distinct()
        .join(document_versions, document_versions.c.document_id == documents.c.id)
        .where(documents.c.mesa_id == mesa_id, document_versions.c.posted_by == user)
        .order_by(documents.c.id)
    )
    return (
        [AgreementId(row.id) for row in of_theirs],
        [DocumentId(row.id) for row in posted],
    )


async def rename(tx: Transaction, mesa_id: MesaId, old: UserId, new: UserId) -> None:
    """Have all of a mesa that names `old` name `new`; lists and the record stay as they are."""
    for column in _THEIRS:
        table = column.table
        await tx.execute(
            update(table)
            .where(table.c.mesa_id == mesa_id, column == old)
            .values({column.name: new})
        )
    ours = select(documents.c.id).where(documents.c.mesa_id == mesa_id)
    await tx.execute(
        update(document_versions)
        .where(document_versions.c.document_id.in_(ours), document_versions.c.posted_by == old)
        .values(posted_by=new)
    )
    held = select(meetings.c.id).where(meetings.c.mesa_id == mesa_id)
    await tx.execute(
        update(speakers)
        .where(speakers.c.meeting_id.in_(held), speakers.c.user_id == old)
        .values(user_id=new)
    )
    agenda = select(agendas.c.id).where(agendas.c.mesa_id == mesa_id)
    await tx.execute(
        update(agenda_items)
        .where(agenda_items.c.agenda_id.in_(agenda), agenda_items.c.presenter == old)
        .values(presenter=new)
    )


async def take_preferences(tx: Transaction, old: UserId, new: UserId) -> None:
    """Speak to `new` as to `old`, unless they have chosen for themselves."""
    chosen = await tx.first(
        select(people.c.language, people.c.zone).where(
            people.c.user_id == old, or_(people.c.language.is_not(None), people.c.zone.is_not(None))
        )
    )
    if chosen is not None:
        await tx.execute(
            insert(tx, people)
            .values(user_id=new, language=chosen.language, zone=chosen.zone)
            .on_conflict_do_nothing(index_elements=["user_id"])
        )
