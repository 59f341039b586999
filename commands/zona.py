"""`!zona`: the time zone in which the bot says times to a person."""

from __future__ import annotations

from zoneinfo import ZoneInfo

from bot.chat import words
from bot.chat.arguments import parse_zone
from bot.chat.command import Context, command
from bot.chat.zones import told_apart, zones_called
from bot.domain.reply import Reply
from bot.i18n import When

_MOST_NAMED = 6
"""Cities of one line of choices."""


@command("zona")
async def choose_zone(ctx: Context, zone: str | None = None) -> Reply:
    """Say which zone it is, or take another from now on; the clock there is the proof."""
    if zone is None:
        return Reply.of("zona-current", zone=ctx.zone, now=When(ctx.now, ctx.zone))
    choices = told_apart(zones_called(zone), ctx.now)
    if len(choices) > 1:
        return _which(ctx, zone, choices)
    chosen = ZoneInfo(choices[0][0]) if choices else parse_zone(zone)
    await ctx.services.people.set_zone(ctx.tx, ctx.user, chosen)
    return Reply.of("zona-changed", zone=chosen, now=When(ctx.now, chosen))


def _which(ctx: Context, said: str, choices: tuple[tuple[str, ...], ...]) -> Reply:
    reply = Reply.of("zona-which", said=said)
    for zones in choices:
        cities = [ZoneInfo(name) for name in zones]
        reply = reply.item(
            "zona-which-item",
            cities=cities[:_MOST_NAMED],
            more=len(cities) - _MOST_NAMED if len(cities) > _MOST_NAMED else 0,
            time=ctx.now.astimezone(cities[0]).strftime("%H:%M"),
            example=f"!{words.first(words.NOUNS['zona'], ctx.language)} {zones[0]}",
        )
    return reply
