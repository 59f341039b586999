"""`!recurso`: pages that help everybody, kept as references."""

from __future__ import annotations

from bot.chat.command import Context, command
from bot.domain.ids import ResourceId
from bot.domain.reply import Reply
from bot.services import resource_replies
from bot.services.resources import Given


@command("recurso agregar", where="mesa")
async def add(
    ctx: Context,
    address: str,
    title: str | None = None,
    *,
    party: str | None = None,
    kind: str | None = None,
) -> Reply:
    """Add a page, of the person's own party where none is named."""
    return await _add(ctx, Given(address, title, party, kind), suggested=False)


@command("recurso sugerir", where="mesa")
async def suggest(
    ctx: Context,
    address: str,
    title: str | None = None,
    *,
    party: str | None = None,
    kind: str | None = None,
) -> Reply:
    """Suggest a page of somebody else's."""
    return await _add(ctx, Given(address, title, party, kind), suggested=True)


@command("recurso lista", where="mesa")
async def list_all(
    ctx: Context,
    resource: ResourceId | None = None,
    *,
    party: str | None = None,
    kind: str | None = None,
) -> Reply:
    """All of them, by party and kind; with an id, that one."""
    resources = ctx.services.resources
    if resource is not None:
        return resource_replies.shown(await resources.find(ctx.tx, ctx.here, resource))
    return await resources.list_all(ctx.tx, ctx.here, party=party, kind=kind)


@command("recurso buscar", where="mesa")
async def search(ctx: Context, words: str) -> Reply:
    """Those that have all these words."""
    return await ctx.services.resources.search(ctx.tx, ctx.here, words)


@command("recurso quitar", where="mesa")
async def remove(ctx: Context, resource: ResourceId) -> Reply:
    """Take one off the list."""
    removed = await ctx.services.resources.remove(
        ctx.tx, ctx.here, resource, role=ctx.role, by=ctx.origin
    )
    return Reply.of("recurso-removed", resource=removed.id, title=removed.title)


async def _add(ctx: Context, given: Given, *, suggested: bool) -> Reply:
    return await ctx.services.resources.add(
        ctx.tx, ctx.here, given, suggested=suggested, role=ctx.role, by=ctx.origin
    )
