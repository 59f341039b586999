"""`!grabacion`: where the mesa's meetings can be seen again."""

from __future__ import annotations

from bot.chat.command import Context, command
from bot.domain.access import Role
from bot.domain.ids import MeetingId, RecordingId
from bot.domain.links import read_link
from bot.domain.reply import Reply
from bot.domain.titles import read_title
from bot.services import recording_replies

_MOST = 20


@command("grabacion enlazar", requires=Role.MODERATOR, where="mesa")
async def link(
    ctx: Context, meeting: MeetingId, address: str, title: str | None = None
) -> Reply | None:
    """Keep the address of a meeting's recording, and tell the mesa."""
    recording = await ctx.services.recordings.link(
        ctx.tx,
        ctx.here,
        meeting,
        url=read_link(address),
        title=read_title(title),
        origin=ctx.origin,
    )
    if ctx.room_kind == "mesa" and ctx.origin.thread is None:
        return None  # the news is the answer
    return recording_replies.linked(recording)


@command("grabacion ver", where="mesa")
async def show(ctx: Context, recording: RecordingId | None = None) -> Reply:
    """Show one recording whole; without an id, all there are."""
    if recording is None:
        return await list_all(ctx)
    found, meeting = await ctx.services.recordings.of(ctx.tx, ctx.here, recording)
    return recording_replies.shown(found, meeting.starts_at, ctx.zone)


@command("grabacion lista", where="mesa")
async def list_all(ctx: Context, recording: RecordingId | None = None) -> Reply:
    """List the recordings, the latest first; with an id, show that one."""
    if recording is not None:
        return await show(ctx, recording)
    found = await ctx.services.recordings.listed(ctx.tx, ctx.here, most=_MOST)
    return recording_replies.listed(found.latest, found.count, ctx.here.id)
