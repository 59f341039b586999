"""What people are told about documents: which sentences, with which values."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from zoneinfo import ZoneInfo

from bot.domain.document import Document, Version
from bot.domain.ids import DocumentId
from bot.domain.reply import Reply, Text
from bot.i18n import When

PORTADA_MOST = 5
PAGE = 20
_MEGA = 1 << 20
_KILO = 1 << 10


@dataclass(frozen=True)
class Listing:
    """One page of the documents of a mesa."""

    documents: Sequence[Document]
    count: int
    """On all pages."""
    page: int = 1

    @property
    def pages(self) -> int:
        """How many there are."""
        return max(1, -(-self.count // PAGE))


# --- On what was posted -------------------------------------------------------------------------


def kept(
    document_id: DocumentId, name: str, version: Version, *, differs: Mapping[str, Any] | None
) -> Reply:
    """What is worth a word about a file that was kept; nothing, mostly."""
    reply = Reply()
    if version.number > 1:
        reply = reply.paragraph(
            "documento-new-version", document=document_id, name=name, version=version.number
        )
    if version.in_clear:
        reply = reply.paragraph("documento-in-clear", name=name)
    if differs is not None:
        reply = reply.paragraph(
            "documento-differs",
            name=name,
            promised=_kind(differs["promised"]),
            found=_kind(differs["found"]),
        )
    return reply


def kept_already(name: str, *, in_clear: bool) -> Reply:
    """What is worth a word about a file that was there before."""
    return Reply.of("documento-in-clear", name=name) if in_clear else Reply()


def refused(name: str, why: str, args: Mapping[str, Any]) -> Reply:
    """Why a file was not kept, and what to do."""
    return Reply.of(f"documento-refused-{why}", name=name or "…", **args)


def _kind(name: str | None) -> Text:
    return Text.of(f"documento-kind-{name or 'unknown'}")


# --- What there is ------------------------------------------------------------------------------


def listed(mesa_name: str, listing: Listing, zone: ZoneInfo) -> Reply:
    """A page of the documents, the latest first."""
    if not listing.count:
        return Reply.of("documento-none", name=mesa_name)
    reply = Reply.of("documento-list", name=mesa_name, count=listing.count)
    for each in listing.documents:
        reply = reply.item("documento-item", **_args(each, zone))
    if listing.page < listing.pages:
        reply = reply.paragraph(
            "documento-list-more", page=listing.page, pages=listing.pages, next=listing.page + 1
        )
    return reply


def found(wanted: str, documents: Sequence[Document], count: int, zone: ZoneInfo) -> Reply:
    """Those whose names have the words."""
    if not documents:
        return Reply.of("documento-none-found", wanted=wanted)
    reply = Reply.of("documento-found", wanted=wanted, count=count)
    for each in documents:
        reply = reply.item("documento-item", **_args(each, zone))
    if count > len(documents):
        reply = reply.paragraph("documento-found-more", count=count - len(documents))
    return reply


def versions(document: Document, zone: ZoneInfo) -> Reply:
    """Every version of one, the latest first."""
    reply = Reply.of("documento-versions", document=document.id, name=document.name)
    for each in reversed(document.versions):
        reply = reply.item(
            "documento-version",
            version=each.number,
            user=each.posted_by,
            at=When(each.posted_at, zone),
            size=size(each.size_bytes),
            sha256=each.sha256[:12],
            clear=each.in_clear,
        )
    return reply.paragraph("documento-versions-next", document=document.id)


def _args(document: Document, zone: ZoneInfo) -> dict[str, Any]:
    latest = document.latest
    return {
        "document": document.id,
        "name": document.name,
        "version": latest.number,
        "size": size(latest.size_bytes),
        "user": latest.posted_by,
        "at": When(latest.posted_at, zone, "day"),
    }


def size(size_bytes: int) -> Text:
    """A length in bytes as people say it."""
    if size_bytes >= _MEGA:
        return Text.of("documento-size", unit="mega", size=round(size_bytes / _MEGA, 1))
    if size_bytes >= _KILO:
        return Text.of("documento-size", unit="kilo", size=round(size_bytes / _KILO))
    return Text.of("documento-size", unit="byte", size=size_bytes)


def on_portada(documents: Sequence[Document], count: int) -> Reply:
    """The latest; nothing where there is none."""
    if not documents:
        return Reply()
    reply = Reply.of("documento-portada")
    for each in documents:
        reply = reply.item(
            "documento-portada-item",
            document=each.id,
            name=each.name,
            version=each.latest.number,
        )
    if count > len(documents):
        reply = reply.paragraph("documento-portada-more", count=count - len(documents))
    return reply


def so_far(documents: Sequence[Document], count: int) -> Sequence[Text]:
    """For newcomers: how many there are, the latest, and where."""
    if not documents:
        return ()
    latest = documents[0]
    return (Text.of("documento-so-far", count=count, document=latest.id, name=latest.name),)


# --- Removing and sending -----------------------------------------------------------------------


def ask_removal(document: Document) -> Reply:
    """Whether it is really to be removed."""
    return Reply.of(
        "documento-remove-ask",
        document=document.id,
        name=document.name,
        count=len(document.versions),
    )


def not_sent(document: str, why: str, args: Mapping[str, Any]) -> Reply:
    """Why a document could not be posted again."""
    return Reply.of(f"documento-not-sent-{why}", document=document, **args)
