"""`!agenda`: what the mesa will deal with, in which order, and where it is now."""

from __future__ import annotations

from datetime import timedelta

from bot.chat.arguments import Lines
from bot.chat.command import Context, command
from bot.domain.access import Role
from bot.domain.agenda import AgendaItem
from bot.domain.agenda_lines import read_items
from bot.domain.errors import NotFound, Refused
from bot.domain.ids import MeetingId
from bot.domain.reply import Reply
from bot.services import agenda_replies
from bot.services.agendas import no_agenda

_FIVE_MINUTES = timedelta(minutes=5)


@command("agenda crear", requires=Role.MODERATOR, where="mesa")
async def create(ctx: Context, lines: Lines, *, meeting: MeetingId | None = None) -> Reply:
    """Post and pin an agenda, one point on a line."""
    items = _items(lines)
    made = await ctx.services.agendas.create(ctx.tx, ctx.here, items, meeting, by=ctx.origin)
    return agenda_replies.created(made)


@command("agenda ver", where="mesa")
async def show(ctx: Context, *, meeting: MeetingId | None = None) -> Reply:
    """The agenda as it stands."""
    found = await ctx.services.agendas.held(ctx.tx, ctx.here, meeting)
    if found.agenda is None:
        if ctx.role >= Role.MODERATOR:
            raise no_agenda(ctx.here, found)
        raise NotFound("agenda-none-yet", mesa=ctx.here.id)
    return agenda_replies.whole(found, ctx.zone, ctx.now)


@command("agenda agregar", requires=Role.MODERATOR, where="mesa")
async def add(
    ctx: Context,
    lines: Lines,
    *,
    position: int | None = None,
    meeting: MeetingId | None = None,
) -> Reply:
    """Add points, at the end or at a place."""
    items = _items(lines)
    agenda = await ctx.services.agendas.add(
        ctx.tx, ctx.here, items, position, meeting, by=ctx.origin
    )
    return agenda_replies.added(agenda, items, position)


@command("agenda mover", requires=Role.MODERATOR, where="mesa")
async def move(
    ctx: Context, item: int, position: int, *, meeting: MeetingId | None = None
) -> Reply:
    """Put a point in another place."""
    agenda = await ctx.services.agendas.move(
        ctx.tx, ctx.here, item, position, meeting, by=ctx.origin
    )
    return Reply.of("agenda-moved", title=agenda.items[position - 1].title, position=position)


@command("agenda cambiar", also=("editar",), requires=Role.MODERATOR, where="mesa")
async def change(ctx: Context, item: int, text: str, *, meeting: MeetingId | None = None) -> Reply:
    """Write a point anew, or only its minutes."""
    changed = await ctx.services.agendas.change(
        ctx.tx, ctx.here, item, text, meeting, by=ctx.origin
    )
    return agenda_replies.changed(changed, item)


@command("agenda quitar", requires=Role.MODERATOR, where="mesa")
async def remove(ctx: Context, item: int, *, meeting: MeetingId | None = None) -> Reply:
    """Take a point out."""
    removed = await ctx.services.agendas.remove(ctx.tx, ctx.here, item, meeting, by=ctx.origin)
    return Reply.of("agenda-removed", title=removed.title)


@command(
    "agenda siguiente",
    requires=Role.MODERATOR,
    where="mesa",
    alone=("siguiente",),
    late="refuse",
)
async def advance(ctx: Context) -> Reply | None:
    """Close the current point and open the next one."""
    return await ctx.services.live_page.advance(
        ctx.tx, ctx.here, by=ctx.origin, written_at=ctx.written_at
    )


@command(
    "agenda extender",
    requires=Role.MODERATOR,
    where="mesa",
    alone=("extender",),
    late="refuse",
)
async def extend(ctx: Context, minutes: timedelta | None = None) -> Reply:
    """Give the current point more time."""
    length = _FIVE_MINUTES if minutes is None else minutes
    return await ctx.services.live.extend(ctx.tx, ctx.here, length, by=ctx.origin)


@command(
    "agenda pendiente",
    requires=Role.MODERATOR,
    where="mesa",
    alone=("pendiente",),
    late="refuse",
)
async def park(ctx: Context, item: int | None = None) -> Reply | None:
    """Leave the current point, or another, for the next meeting."""
    return await ctx.services.live.park(
        ctx.tx, ctx.here, item, by=ctx.origin, written_at=ctx.written_at
    )


def _items(lines: Lines) -> list[AgendaItem]:
    """The points of the lines. Raises `Refused`, naming every wrong one."""
    items, problems = read_items(lines)
    if problems:
        raise Refused(agenda_replies.refused(problems))
    return items
