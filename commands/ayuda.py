"""`!ayuda`: what a person may do here, with lines that can be copied."""

from __future__ import annotations

from bot.chat import answers
from bot.chat.asking import may_use
from bot.chat.command import Command, Context, command
from bot.chat.words import NOUNS, fold, spellings
from bot.domain.access import Role
from bot.domain.reply import Reply, Text


@command("ayuda", requires=Role.PARTICIPANT)
async def show_help(ctx: Context, topic: str | None = None) -> Reply:
    """List the commands, or explain those of one noun."""
    mine = [each for each in ctx.commands if may_use(each, ctx.role, ctx.room_kind)]
    mesa = ctx.mesa.id if ctx.mesa else None
    every = answers.overview(mine, ctx.language, mesa=mesa, contact=ctx.contact)
    if topic is None:
        return every
    about = _about(mine, fold(topic[:80]).lstrip("!¡ "))
    if not about:
        return answers.first(every, Text.of("ayuda-nothing", given=topic))
    return answers.about(about, ctx.language, mesa)


def _about(commands: list[Command], wanted: str) -> list[Command]:
    """Those called just so, else those of that noun."""
    exact = [each for each in commands if wanted in each.spellings()]
    if exact and exact[0].verb:
        return exact
    nouns = {noun for noun, word in NOUNS.items() if wanted in map(fold, spellings(word))}
    return [each for each in commands if each.noun in nouns]
