"""`!idioma`: the language in which the bot speaks to a person."""

from __future__ import annotations

from dataclasses import replace

from bot.chat.arguments import Language
from bot.chat.command import Context, command
from bot.domain.reply import Reply, Text


@command("idioma")
async def choose_language(ctx: Context, language: Language | None = None) -> Reply | None:
    """Say which language it is, or speak another from now on."""
    if language is None:
        return Reply.of("idioma-current", language=Text.of(f"idioma-name-{ctx.language}"))
    await ctx.services.people.set_language(ctx.tx, ctx.user, language)
    # Answered here and not by the dispatcher, which still speaks the language of before.
    await ctx.services.posts.reply(
        ctx.tx,
        replace(ctx.origin, language=language),
        Reply.of("idioma-changed"),
        cause=f"reply-{ctx.message.event}",
    )
    return None
