"""`!calendario`: the meetings to come, and everyone's private calendar."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from bot.chat.command import Context, command
from bot.domain.reply import Reply
from bot.services import calendar_replies
from bot.services.calendar_feed import coming

_AHEAD = timedelta(weeks=8)


@command("calendario")
async def show(ctx: Context) -> Reply:
    """Show the meetings of the next weeks: of this mesa, of all, or of the person's own mesas."""
    if ctx.mesa is not None:
        mesas = [ctx.mesa]
    elif ctx.room_kind == "coordination":
        mesas = list(await ctx.services.mesas.all(ctx.tx))
    else:
        mesas = list(await ctx.services.mesas.of_person(ctx.tx, ctx.user))
    found = await coming(ctx.tx, {each.id for each in mesas}, ctx.now, ctx.now + _AHEAD)
    reply = calendar_replies.listed(
        found,
        {each.id: each.name for each in mesas},
        ctx.zone,
        of_mesa=ctx.mesa,
        of_all=ctx.room_kind == "coordination",
        weeks=_AHEAD.days // 7,
    )
    feed = ctx.services.calendar_feed
    if ctx.room_kind != "direct" or ctx.mesa is not None or not feed.can_be_made:
        return reply
    if await feed.has_one(ctx.tx, ctx.user):
        return reply.paragraph("calendario-has-link")
    link = await feed.make(ctx.tx, ctx.user)
    return calendar_replies.with_link(reply, link)


@command("calendario nueva")
async def new_link(ctx: Context) -> Reply:
    """Send the person a new link to their calendar, in private; the one before ends."""
    feed = ctx.services.calendar_feed
    if not feed.can_be_made:
        return Reply.of("calendario-no-links", contact=ctx.contact)
    link = await feed.make(ctx.tx, ctx.user)
    reply = calendar_replies.with_link(Reply.of("calendario-new-link"), link)
    if ctx.room_kind == "direct":
        return reply
    await ctx.services.posts.privately(
        ctx.tx,
        ctx.user,
        replace(reply, notice=False),
        language=ctx.language,
        cause=f"calendar-link-{ctx.message.event}",
    )
    return Reply.of("calendario-sent-privately")
