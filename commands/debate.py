"""`!debate`: a thread for each topic, opened with a question and closed with a summary."""

from __future__ import annotations

from bot.chat.arguments import Lines
from bot.chat.command import Context, command
from bot.domain.access import Role
from bot.domain.ids import DebateId
from bot.domain.reply import Reply
from bot.services import debate_replies
from bot.services.debates import check_open
from bot.services.questions import waiting_for_lines


@command("debate abrir", requires=Role.FOCAL_POINT, where="mesa")
async def open_debate(ctx: Context, title: str, lines: Lines | None = None) -> Reply | None:
    """Open a debate; in the mesa's room its first post says so by itself."""
    debate = await ctx.services.debates.open(
        ctx.tx,
        ctx.here,
        title=title,
        question="" if lines is None else lines.text,
        origin=ctx.origin,
    )
    return None if _sees_the_room(ctx) else Reply.of("debate-opened", debate=debate.id)


@command("debate lista", where="mesa")
async def list_all(ctx: Context) -> Reply:
    """The open ones, then the closed ones."""
    return await ctx.services.debates.list_all(ctx.tx, ctx.here, ctx.zone)


@command("debate resumen", where="mesa")
async def digest(ctx: Context, debate: DebateId | None = None) -> Reply:
    """Who has written in one and when, and what came of it; in its thread, that one."""
    debates = ctx.services.debates
    meant = await debates.meant(ctx.tx, ctx.here, debate, ctx.origin.thread)
    return debate_replies.digest(await debates.digest(ctx.tx, ctx.here, meant), ctx.zone)


@command("debate cerrar", requires=Role.FOCAL_POINT, where="mesa")
async def close(
    ctx: Context,
    debate: DebateId | None = None,
    text: str | None = None,
    lines: Lines | None = None,
) -> Reply | None:
    """Close one with a summary, which is asked for if it is missing."""
    debates = ctx.services.debates
    meant = await debates.meant(ctx.tx, ctx.here, debate, ctx.origin.thread)
    check_open(meant)
    summary = "\n".join(filter(None, (text, "" if lines is None else lines.text)))
    if not summary:
        return waiting_for_lines(
            Reply.of("debate-ask-summary", debate=meant.id, title=meant.title),
            "debate cerrar",
            user=ctx.user,
            mesa_id=ctx.here.id,
            words=[meant.id],
        )
    closed = await debates.close(ctx.tx, ctx.here, meant, summary=summary, origin=ctx.origin)
    if _sees_the_room(ctx) or await debates.is_thread_of(ctx.tx, closed, ctx.origin.thread):
        return None
    return Reply.of("debate-closed", debate=closed.id)


def _sees_the_room(ctx: Context) -> bool:
    """Whether what is posted in the mesa's room stands right below the command."""
    return ctx.room_kind == "mesa" and ctx.origin.thread is None
