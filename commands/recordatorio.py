"""`!recordatorio`: what the bot is to say later, once or again and again."""

from __future__ import annotations

from dataclasses import replace
from zoneinfo import ZoneInfo

from bot.chat.arguments import parse_id, words_of_id
from bot.chat.binding import MissingArgument
from bot.chat.command import Context, command
from bot.chat.places import Placed, read_place, read_place_ahead
from bot.domain.errors import NotUnderstood
from bot.domain.ids import ReminderId
from bot.domain.reminder import read_written
from bot.domain.reply import Reply
from bot.domain.when_patterns import read_length
from bot.services import reminder_replies
from bot.services.own_reminders import Speaker

_QUOTES = frozenset('"“”„«»‟″＂')


@command("recordatorio crear")
async def create(
    ctx: Context, date: str, text: str | None = None, *, for_whom: str | None = None
) -> Reply:
    """Have something said later: in the mesa's room, to oneself or another, or of a message."""
    quoted = not _QUOTES.isdisjoint(ctx.message.body)
    placed = _placed(date, text or "", quoted=quoted, zone=ctx.zone)
    schedule, what = read_written(
        placed.date,
        placed.rest,
        quoted=quoted,
        zone=placed.zone,
        now=ctx.written_at,
        answers=ctx.message.answers is not None,
    )
    by = replace(_speaker(ctx), zone=placed.zone)
    made = await ctx.services.own_reminders.create(ctx.tx, schedule, what, by, for_whom=for_whom)
    return reminder_replies.created(made, placed.zone, ctx.origin.room)


def _placed(date: str, text: str, *, quoted: bool, zone: ZoneInfo) -> Placed:
    """The date and what is to be said, and by which clock the date goes."""
    if quoted:
        return replace(read_place(date, zone), rest=text)
    placed = read_place_ahead(f"{date} {text}", zone)
    return placed if placed.rest or placed.zone != zone else replace(placed, date=date, rest=text)


@command("recordatorio lista")
async def list_them(ctx: Context, reminder: ReminderId | None = None) -> Reply:
    """Those still to be said, or one by its id."""
    speaker = _speaker(ctx)
    if reminder is not None:
        found = await ctx.services.own_reminders.find(ctx.tx, reminder, speaker)
        return reminder_replies.whole(found, ctx.zone, ctx.origin.room)
    listed = await ctx.services.own_reminders.listed(ctx.tx, speaker)
    return reminder_replies.listed(listed, ctx.zone, of_mesa=ctx.mesa is not None)


@command("recordatorio cancelar", also=("quitar",))
async def cancel(ctx: Context, reminder: ReminderId | None = None) -> Reply:
    """Have one not said any more."""
    meant = await _meant(ctx, reminder)
    gone = await ctx.services.own_reminders.cancel(ctx.tx, meant, _speaker(ctx))
    return reminder_replies.cancelled(gone)


@command("recordatorio posponer", also=("mover", "prorrogar"))
async def postpone(
    ctx: Context, date: str | None = None, *, reminder: ReminderId | None = None
) -> Reply:
    """Have one said later, or again: the one named before the date, or the one answered."""
    said, speaker = date or "", _speaker(ctx)
    if reminder is None:
        reminder, said = await _named_first(ctx, said)
    if said:
        placed = read_place(said, ctx.zone)
        said, speaker = placed.date, replace(speaker, zone=placed.zone)
    return await ctx.services.reminder_changes.postpone(ctx.tx, reminder, said or None, speaker)


async def _named_first(ctx: Context, said: str) -> tuple[ReminderId, str]:
    """`REC-1 30 min`, or «30 min» in answer to one: a number alone is no name there."""
    words = said.split()
    taken = words_of_id(words)
    answered = await ctx.services.own_reminders.answered(ctx.tx, ctx.message.answers)
    if answered is not None and (not words or words[0][0].isdecimal()):
        return answered, said
    if len(words) > 1 and read_length(said) is not None:  # «30 min»: of which one?
        raise MissingArgument("reminder")
    try:
        name = ReminderId(parse_id("REC", " ".join(words[:taken])))
    except NotUnderstood:
        if answered is not None:
            return answered, said
        if not words:
            raise MissingArgument("reminder") from None
        raise
    return name, " ".join(words[taken:])


@command("recordatorio pausar")
async def pause(ctx: Context, reminder: ReminderId | None = None) -> Reply:
    """Have one wait."""
    meant = await _meant(ctx, reminder)
    return await ctx.services.reminder_changes.pause(ctx.tx, meant, _speaker(ctx))


@command("recordatorio reanudar")
async def resume(ctx: Context, reminder: ReminderId | None = None) -> Reply:
    """Take up one that waits."""
    meant = await _meant(ctx, reminder)
    return await ctx.services.reminder_changes.resume(ctx.tx, meant, _speaker(ctx))


async def _meant(ctx: Context, named: ReminderId | None) -> ReminderId:
    """The one named, else the one that what they wrote is an answer to."""
    if named is not None:
        return named
    answered = await ctx.services.own_reminders.answered(ctx.tx, ctx.message.answers)
    if answered is None:
        raise MissingArgument("reminder")
    return answered


def _speaker(ctx: Context) -> Speaker:
    return Speaker(ctx.origin, ctx.role, ctx.mesa, ctx.room_kind, ctx.zone, ctx.message.answers)
