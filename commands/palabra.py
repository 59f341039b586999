"""`!palabra`: who asks to speak in the meeting that runs, and who is given the floor."""

from __future__ import annotations

from bot.chat.command import Context, command
from bot.chat.words import FILLERS, fold
from bot.domain.access import Role
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
    aliases=(
        *("agenda palabra", "dar la palabra", "dar palabra", "give the floor"),
        *("dar a palavra", "donner la parole"),
    ),
    requires=Role.MODERATOR,
    where="mesa",
    late="refuse",
)
async def give(ctx: Context, person: str | None = None) -> Reply | None:
    """Give the floor to the next one, or to somebody by name, account or party."""
    words = (person or "").split()
    while len(words) > 1 and fold(words[0]) in FILLERS:
        del words[0]  # «a Ana»
    return await ctx.services.floor.give(ctx.tx, ctx.here, " ".join(words) or None, by=ctx.origin)
