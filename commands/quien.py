"""`!quien`: who sits at the mesa."""

from __future__ import annotations

from bot.chat.command import Context, command
from bot.domain.reply import Reply


@command("quien", where="mesa")
async def show_people(ctx: Context, person: str | None = None) -> Reply:
    """Show who is in the room, party by party, with their posts; never an address."""
    return await ctx.services.list_views.present(ctx.tx, ctx.here, person)
