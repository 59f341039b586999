"""`!reunion`: when the mesa meets."""

from __future__ import annotations

from datetime import date as calendar_day
from datetime import timedelta
from zoneinfo import ZoneInfo

from bot.chat.command import Context, command
from bot.chat.words import OPTIONS, fold, spellings
from bot.domain.access import Role
from bot.domain.errors import Refusal
from bot.domain.ids import MeetingId
from bot.domain.meeting import read_mode
from bot.domain.meeting_series import read_every
from bot.domain.reply import Reply
from bot.domain.titles import read_title
from bot.domain.when_doubts import SaidMoment
from bot.services import meeting_replies
from bot.services.entering import Asking
from bot.services.meeting_plans import Plan
from bot.services.meeting_series import Series
from bot.services.people import Preferences

_MOST_HELD = 10
_BECAUSES = "por porque debido for because devido pour car"
_BECAUSE = frozenset(map(fold, (*spellings(OPTIONS["reason"]), *_BECAUSES.split())))
"""What stands before a reason that is written without its sign: «por feriado»."""


@command(
    "reunion programar",
    also=("crear",),
    requires=Role.MODERATOR,
    where="mesa",
    alone=("programar",),
)
async def schedule(
    ctx: Context,
    date: SaidMoment,
    *,
    duration: timedelta | None = None,
    title: str | None = None,
    mode: str | None = None,
    every: str | None = None,
    until: calendar_day | None = None,
    times: int | None = None,
    zone: ZoneInfo | None = None,
) -> Reply:
    """Announce a meeting, or several that recur, with the time in every party's zone."""
    series = None
    if every is not None:
        series = Series(read_every(every), until, times)
    elif until is not None or times is not None:
        raise Refusal("reunion-series-how-often")
    plan = Plan(
        zone or date.zone or ctx.zone,
        date.at,
        duration or date.length,
        read_title(title),
        mode=read_mode(mode),
        series=series,
    )
    return await ctx.services.meeting_plans.take(ctx.tx, ctx.here, plan, date, ctx.origin)


@command("reunion ver", where="mesa")
async def show(ctx: Context, meeting: MeetingId | None = None) -> Reply:
    """Show the next meetings, or one of them whole."""
    service = ctx.services.meetings
    if meeting is None:
        coming = await service.to_come(ctx.tx, ctx.here)
        return meeting_replies.coming(
            coming,
            ctx.here,
            ctx.zone,
            way=service.way_of(coming[0]) if coming else None,
            now=ctx.now,
            may_schedule=ctx.role >= Role.MODERATOR,
        )
    found, recordings = await service.look(ctx.tx, ctx.here, meeting)
    return meeting_replies.shown(
        found, ctx.here, recordings, way=service.way_of(found), now=ctx.now
    )


@command("reunion lista", where="mesa")
async def list_all(ctx: Context) -> Reply:
    """List the meetings to come and the last ones held."""
    coming = await ctx.services.meetings.to_come(ctx.tx, ctx.here)
    held, count = await ctx.services.meetings.held(ctx.tx, ctx.here, most=_MOST_HELD)
    return meeting_replies.listed(
        coming, held, count, ctx.here, ctx.zone, may_schedule=ctx.role >= Role.MODERATOR
    )


@command("reunion entrar", where="mesa", alone=("entrar",))
async def enter(ctx: Context, meeting: MeetingId | None = None) -> Reply:
    """Send one's entry to the meeting that goes on or comes next, in private."""
    by = Asking(ctx.user, ctx.origin.event, ctx.room_kind == "direct")
    return await ctx.services.entering.ask(ctx.tx, ctx.here, meeting, by)


@command(
    "reunion mover",
    also=("cambiar", "posponer", "prorrogar"),
    requires=Role.MODERATOR,
    where="mesa",
)
async def move(
    ctx: Context,
    meeting: MeetingId | None = None,
    date: SaidMoment | None = None,
    *,
    duration: timedelta | None = None,
    following: bool = False,
    zone: ZoneInfo | None = None,
) -> Reply:
    """Hold a meeting, or it and those that recur after it, at another time or for longer."""
    which = meeting or await ctx.services.meetings.only_one(ctx.tx, ctx.here, ctx.zone)
    if date is None and duration is None:
        raise Refusal("reunion-move-to-what", meeting=which)
    said_in = zone or (None if date is None else date.zone) or ctx.zone
    starts_at = None if date is None else date.at
    length = duration or (None if date is None else date.length)
    plan = Plan(said_in, starts_at, length, meeting=which, following=following)
    return await ctx.services.meeting_plans.take(ctx.tx, ctx.here, plan, date, ctx.origin)


@command("reunion preparar", requires=Role.MODERATOR, where="mesa")
async def prepare(ctx: Context, meeting: MeetingId | None = None) -> Reply:
    """Show what a meeting still needs."""
    wanted = Preferences(ctx.language, ctx.zone)
    return await ctx.services.preparations.shown(ctx.tx, ctx.here, meeting, wanted)


@command("reunion cancelar", also=("quitar",), requires=Role.MODERATOR, where="mesa")
async def cancel(
    ctx: Context,
    meeting: MeetingId | None = None,
    reason: str | None = None,
    *,
    following: bool = False,
) -> Reply:
    """Ask whether to call a meeting off, or it and those that recur after it."""
    which = meeting or await ctx.services.meetings.only_one(ctx.tx, ctx.here, ctx.zone)
    why = read_title(_bare_reason(reason), too_long="reunion-reason-too-long")
    if following:
        return await ctx.services.meeting_series.ask_to_cancel(
            ctx.tx, ctx.here, which, why, ctx.zone
        )
    return await ctx.services.meetings.ask_to_cancel(ctx.tx, ctx.here, which, why, ctx.zone)


@command("reunion abrir", requires=Role.MODERATOR, where="mesa", late="refuse")
async def begin(ctx: Context, meeting: MeetingId | None = None) -> Reply | None:
    """Begin a meeting, and its agenda with it."""
    return await ctx.services.live_page.open(ctx.tx, ctx.here, meeting, by=ctx.origin)


@command("reunion terminar", also=("cerrar",), requires=Role.MODERATOR, where="mesa")
async def end(ctx: Context, meeting: MeetingId | None = None) -> Reply | None:
    """End the meeting that runs, with a summary."""
    return await ctx.services.live.end(ctx.tx, ctx.here, meeting, by=ctx.origin)


@command("reunion vivo", requires=Role.MODERATOR, where="mesa")
async def run(ctx: Context, meeting: MeetingId | None = None) -> Reply:
    """Send the page from which a meeting is run."""
    return await ctx.services.live_page.send(ctx.tx, ctx.here, meeting, by=ctx.origin)


def _bare_reason(reason: str | None) -> str | None:
    first, _, rest = (reason or "").partition(" ")
    if not rest or fold(first) not in _BECAUSE:
        return reason
    small, _, after = rest.partition(" ")
    return after if after and fold(small) in ("a", "al", "of", "ao") else rest
