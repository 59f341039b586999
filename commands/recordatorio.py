"""`!recordatorio`: what the bot is to say later, once or again and again."""

from __future__ import annotations

from bot.chat.command import Context, command
from bot.domain.ids import ReminderId
from bot.domain.reminder import read_written
from bot.domain.reply import Reply
from bot.services import reminder_replies
from bot.services.own_reminders import Speaker

_QUOTES = frozenset('"“”„«»‟″＂')


@command("recordatorio crear")
async def create(
    ctx: Context, date: str, text: str | None = None, *, for_whom: str | None = None
) -> Reply:
    """Have something said later: in the mesa's room, to oneself or another, or of a message."""
    quoted = not _QUOTES.isdisjoint(ctx.message.body)
    schedule, what = read_written(
        date,
        text or "",
        quoted=quoted,
        zone=ctx.zone,
        now=ctx.written_at,
        answers=ctx.message.answers is not None,
    )
    made = await ctx.services.own_reminders.create(
        ctx.tx, schedule, what, _speaker(ctx), for_whom=for_whom
    )
    return reminder_replies.created(made, ctx.zone, ctx.origin.room)


@command("recordatorio lista")
async def list_them(ctx: Context, reminder: ReminderId | None = None) -> Reply:
    """Those still to be said, or one by its id."""
    speaker = _speaker(ctx)
    if reminder is not None:
        found = await ctx.services.own_reminders.find(ctx.tx, reminder, speaker)
        return reminder_replies.whole(found, ctx.zone, ctx.origin.room)
    listed = await ctx.services.own_reminders.listed(ctx.tx, speaker)
    return reminder_replies.listed(listed, ctx.zone, of_mesa=ctx.mesa is not None)


@command("recordatorio cancelar")
async def cancel(ctx: Context, reminder: ReminderId) -> Reply:
    """Have one not said any more."""
    gone = await ctx.services.own_reminders.cancel(ctx.tx, reminder, _speaker(ctx))
    return reminder_replies.cancelled(gone)


@command("recordatorio posponer")
async def postpone(ctx: Context, reminder: ReminderId, date: str | None = None) -> Reply:
    """Have one said later, or again."""
    return await ctx.services.reminder_changes.postpone(ctx.tx, reminder, date, _speaker(ctx))


@command("recordatorio pausar")
async def pause(ctx: Context, reminder: ReminderId) -> Reply:
    """Have one wait."""
    return await ctx.services.reminder_changes.pause(ctx.tx, reminder, _speaker(ctx))


@command("recordatorio reanudar")
async def resume(ctx: Context, reminder: ReminderId) -> Reply:
    """Take up one that waits."""
    return await ctx.services.reminder_changes.resume(ctx.tx, reminder, _speaker(ctx))


def _speaker(ctx: Context) -> Speaker:
    return Speaker(ctx.origin, ctx.role, ctx.mesa, ctx.room_kind, ctx.zone, ctx.message.answers)
