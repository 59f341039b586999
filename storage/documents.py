"""Documents and their versions: rows in, `Document` out. The contents are in `storage.blobs`."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Select, func, insert, select, update

from bot.domain.document import Document, Version
from bot.domain.ids import DocumentId, EventId, MesaId, UserId
from storage.database import Transaction
from storage.tables import blobs, document_versions, documents


async def add(
    tx: Transaction,
    document_id: DocumentId,
    mesa_id: MesaId,
    *,
    name: str,
    folded: str,
    at: datetime,
) -> None:
    """Store a new document, which has no version yet."""
    await tx.execute(
        insert(documents).values(
            id=document_id, mesa_id=mesa_id, name=name, folded=folded, created_at=at
        )
    )


async def add_version(tx: Transaction, document_id: DocumentId, version: Version) -> None:
    """Store one more version, whose contents are recorded."""
    await tx.execute(
        insert(document_versions).values(
            document_id=document_id,
            version=version.number,
            event_id=version.event,
            thread=version.thread,
            sha256=version.sha256,
            media_type=version.media_type,
            posted_by=version.posted_by,
            posted_at=version.posted_at,
            in_clear=version.in_clear,
        )
    )


async def find(tx: Transaction, document_id: DocumentId) -> Document | None:
    """The document of that id, with every version; removed ones too."""
    rows = await tx.all(
        _query().where(documents.c.id == document_id).order_by(document_versions.c.version)
    )
    if not rows:
        return None
    return _document(rows[0], tuple(map(_version, rows)))


async def called(tx: Transaction, mesa_id: MesaId, folded: str) -> Document | None:
    """The mesa's document of that folded name, if it was not removed."""
    found = await tx.scalar(
        select(documents.c.id)
        .where(
            documents.c.mesa_id == mesa_id,
            documents.c.folded == folded,
            documents.c.removed_at.is_(None),
        )
        .order_by(documents.c.created_at.desc())
        .limit(1)
    )
    return None if found is None else await find(tx, DocumentId(found))


async def of_mesa(
    tx: Transaction,
    mesa_id: MesaId,
    *,
    words: Sequence[str] = (),
    most: int,
    after: int = 0,
) -> Sequence[Document]:
    """The mesa's documents, each with its latest version alone, the latest first.

    Only those with all of these folded `words` in their names, where there are any; `after`
    leaves out the first ones.
    """
    query = _latest(mesa_id, words).order_by(
        document_versions.c.posted_at.desc(),
        func.length(documents.c.id).desc(),
        documents.c.id.desc(),
    )
    rows = await tx.all(query.limit(most).offset(after))
    return [_document(row, (_version(row),)) for row in rows]


async def count(tx: Transaction, mesa_id: MesaId, words: Sequence[str] = ()) -> int:
    """How many documents of a mesa were not removed, and have these words in their names."""
    found = select(func.count()).select_from(documents).where(documents.c.mesa_id == mesa_id)
    found = found.where(documents.c.removed_at.is_(None), *_named(words))
    return int(await tx.scalar(found))


async def remove(tx: Transaction, document_id: DocumentId, by: UserId, at: datetime) -> None:
    """Note that a document was removed; its versions stay as the record."""
    await tx.execute(
        update(documents).where(documents.c.id == document_id).values(removed_by=by, removed_at=at)
    )


async def uses(tx: Transaction, sha256: str) -> bool:
    """Whether any version of a document that is there, of any mesa, has these contents."""
    query = select(document_versions.c.version).join(
        documents, documents.c.id == document_versions.c.document_id
    )
    query = query.where(document_versions.c.sha256 == sha256, documents.c.removed_at.is_(None))
    return await tx.first(query.limit(1)) is not None


def _query() -> Select[Any]:
    return (
        select(documents, document_versions, blobs.c.size_bytes)
        .join(document_versions, document_versions.c.document_id == documents.c.id)
        .join(blobs, blobs.c.sha256 == document_versions.c.sha256)
    )


def _latest(mesa_id: MesaId, words: Sequence[str]) -> Select[Any]:
    other = document_versions.alias()
    newest = (
        select(func.max(other.c.version))
        .where(other.c.document_id == documents.c.id)
        .scalar_subquery()
    )
    return _query().where(
        documents.c.mesa_id == mesa_id,
        documents.c.removed_at.is_(None),
        document_versions.c.version == newest,
        *_named(words),
    )


def _named(words: Sequence[str]) -> list[Any]:
    return [documents.c.folded.contains(word, autoescape=True) for word in words]


def _document(row: Any, versions: tuple[Version, ...]) -> Document:
    return Document(
        DocumentId(row.id),
        MesaId(row.mesa_id),
        row.name,
        versions,
        None if row.removed_by is None else UserId(row.removed_by),
        row.removed_at,
    )


def _version(row: Any) -> Version:
    return Version(
        row.version,
        EventId(row.event_id),
        None if row.thread is None else EventId(row.thread),
        row.sha256,
        row.size_bytes,
        row.media_type,
        UserId(row.posted_by),
        row.posted_at,
        row.in_clear,
    )
