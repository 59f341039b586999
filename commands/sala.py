"""`!sala`: the rooms for calls that are always open."""

from __future__ import annotations

from bot.chat.command import Context, command
from bot.domain.reply import Reply
from bot.services.entering import Asking


@command("sala", where="mesa")
async def enter(ctx: Context, parties: tuple[str, ...] = ()) -> Reply:
    """Send one's entry to the mesa's own call room, or to a side room of some parties."""
    by = Asking(ctx.user, ctx.origin.event, ctx.room_kind == "direct")
    return await ctx.services.salas.ask(ctx.tx, ctx.here, parties, by)
