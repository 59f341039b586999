"""`!soy`: a person tells the code that they were sent, and is known from then on."""

from __future__ import annotations

from bot.chat.command import Context, command
from bot.domain.access import Role
from bot.domain.errors import NotAllowed
from bot.domain.reply import Reply


@command("soy", requires=Role.NOBODY)
async def introduce(ctx: Context, code: str) -> Reply | None:
    """Take the code, bind the account to the line it was sent for, and invite the person."""
    if ctx.room_kind != "direct":
        raise NotAllowed("soy-only-in-private")
    return await ctx.services.introductions.introduce(ctx.tx, ctx.user, code, ctx.origin)
