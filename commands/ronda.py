"""`!ronda`: each party of the mesa has its turn to speak."""

from __future__ import annotations

from datetime import timedelta

from bot.chat.command import Context, command
from bot.domain.access import Role
from bot.domain.reply import Reply


@command(
    "ronda abrir",
    aliases=("ronda", "round", "rodada", "tour"),
    requires=Role.MODERATOR,
    where="mesa",
    late="refuse",
)
async def begin(ctx: Context, minutes: timedelta | None = None) -> Reply | None:
    """Give each party its turn, in order."""
    return await ctx.services.floor.begin_round(ctx.tx, ctx.here, minutes, by=ctx.origin)


@command("ronda siguiente", requires=Role.MODERATOR, where="mesa", late="refuse")
async def advance(ctx: Context) -> Reply | None:
    """Pass on to the next party."""
    return await ctx.services.floor.next_turn(ctx.tx, ctx.here, by=ctx.origin)


@command("ronda terminar", requires=Role.MODERATOR, where="mesa", late="refuse")
async def end(ctx: Context) -> Reply | None:
    """End the round before everybody has spoken."""
    return await ctx.services.floor.end_round(ctx.tx, ctx.here, by=ctx.origin)
