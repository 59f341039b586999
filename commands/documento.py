"""`!documento`: the files that were posted in the mesa. Posting one is enough to add it."""

from __future__ import annotations

from bot.chat.command import Context, command
from bot.domain.ids import DocumentId
from bot.domain.reply import Reply
from bot.services import document_replies


@command("documento lista", where="mesa")
async def list_all(ctx: Context, page: int = 1) -> Reply:
    """The documents, the latest first."""
    listing = await ctx.services.documents.page(ctx.tx, ctx.here, page)
    return document_replies.listed(ctx.here.name, listing, ctx.zone)


@command("documento buscar", where="mesa")
async def search(ctx: Context, words: str) -> Reply:
    """Those whose names have all these words."""
    found = await ctx.services.documents.search(ctx.tx, ctx.here, words)
    return document_replies.found(words, found.documents, found.count, ctx.zone)


@command("documento versiones", where="mesa")
async def versions(ctx: Context, document: DocumentId) -> Reply:
    """Who posted which version, and when."""
    found = await ctx.services.documents.find(ctx.tx, ctx.here, document)
    return document_replies.versions(found, ctx.zone)


@command("documento enviar", where="mesa")
async def send(ctx: Context, document: DocumentId, *, version: int | None = None) -> None:
    """Post a document again; the file itself is the answer."""
    await ctx.services.documents.send(ctx.tx, ctx.here, document, version, origin=ctx.origin)


@command("documento quitar", where="mesa")
async def remove(ctx: Context, document: DocumentId) -> Reply:
    """Ask, and then remove a document with all its versions."""
    return await ctx.services.documents.ask_removal(
        ctx.tx, ctx.here, document, by=ctx.user, role=ctx.role
    )
