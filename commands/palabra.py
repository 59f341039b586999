"""`!palabra`: who asks to speak in the meeting that runs, and who is given the floor."""

from __future__ import annotations

from bot.chat.command import Context, command
from bot.domain.access import Role
from bot.domain.ids import UserId
from bot.domain.reply import Reply


@command("palabra ver", where="mesa")
async def show(ctx: Context) -> Reply:
    """Show who speaks and who waits."""
    return await ctx.services.floor.shown(ctx.tx, ctx.here)


@command("palabra pedir", where="mesa", late="refuse")
async def ask(ctx: Context) -> Reply:
    """Ask to speak, as ✋ does."""
    return await ctx.services.floor.ask(ctx.tx, ctx.here, by=ctx.origin)


@command("palabra quitar", where="mesa")
async def withdraw(ctx: Context) -> Reply:
    """Ask no more."""
    return await ctx.services.floor.withdraw(ctx.tx, ctx.here, by=ctx.origin)


@command(
    "palabra dar",
    aliases=("agenda palabra",),
    requires=Role.MODERATOR,
    where="mesa",
    late="refuse",
)
async def give(ctx: Context, user: UserId | None = None) -> Reply | None:
    """Give the floor to the next one, or to one of those who wait."""
    return await ctx.services.floor.give(ctx.tx, ctx.here, user, by=ctx.origin)
