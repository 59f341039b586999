"""`!grabacion`: seeing the mesa's meetings again, and having others see them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from bot.chat.command import Context, command
from bot.domain.access import Role
from bot.domain.ids import MeetingId, RecordingId
from bot.domain.links import read_link
from bot.domain.recording import Recording
from bot.domain.recording_share import read_days, read_for_whom
from bot.domain.reply import Reply
from bot.domain.titles import read_title
from bot.services import recording_replies, watch_replies
from bot.services.people import Preferences
from bot.services.sharing import Sharer

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
    reply = recording_replies.shown(found, meeting.starts_at, ctx.zone)
    reply = await _with_shares(ctx, reply, [found.id], named=False)
    return await _to_watch(ctx, reply, found)


async def _to_watch(ctx: Context, reply: Reply, recording: Recording) -> Reply:
    """`reply` with a link of one's own, which nobody else reads."""
    watching = ctx.services.watching
    if not recording.is_kept:
        return reply
    if not watching.is_possible:
        return reply.paragraph("grabacion-no-pages", recording=recording.id, contact=ctx.contact)
    if ctx.room_kind == "direct":
        own = await watching.link(ctx.tx, ctx.here, recording, ctx.user)
        return replace(own, parts=(*reply.parts, *own.parts))
    cause = f"watch-{ctx.origin.event}"
    await watching.send(ctx.tx, ctx.here, recording, ctx.user, cause=cause)
    return watch_replies.sent(reply, recording)


async def _with_shares(
    ctx: Context, reply: Reply, names: Sequence[RecordingId], *, named: bool
) -> Reply:
    """`reply` with whom they are shared with, for who may share them."""
    if ctx.role < Role.FOCAL_POINT:
        return reply
    shares = await ctx.services.sharing.of(ctx.tx, names)
    return watch_replies.with_shares(reply, shares, ctx.zone, ctx.now, named=named)


@command("grabacion lista", where="mesa")
async def list_all(ctx: Context, recording: RecordingId | None = None) -> Reply:
    """List the recordings, the latest first; with an id, show that one."""
    if recording is not None:
        return await show(ctx, recording)
    found = await ctx.services.recordings.listed(ctx.tx, ctx.here, most=_MOST)
    reply = recording_replies.listed(found.latest, found.count, ctx.here.id)
    return await _with_shares(ctx, reply, [each.id for each in found.latest], named=True)


@command("grabacion compartir", requires=Role.FOCAL_POINT, where="mesa")
async def share(
    ctx: Context,
    recording: RecordingId,
    *,
    days: int | None = None,
    for_whom: str | None = None,
) -> Reply | None:
    """Make a link for people who are not in the mesa, and tell the mesa that there is one."""
    found, meeting = await ctx.services.recordings.of(ctx.tx, ctx.here, recording)
    shared = await ctx.services.sharing.share(
        ctx.tx,
        ctx.here,
        found,
        meeting,
        Sharer(ctx.user, ctx.role, ctx.origin),
        lasts=read_days(days),
        for_whom=read_for_whom(for_whom),
    )
    if ctx.room_kind == "mesa" and ctx.origin.thread is None:
        return None  # the news is the answer
    return watch_replies.share_made(shared)


@command("grabacion revocar", requires=Role.FOCAL_POINT, where="mesa")
async def revoke(ctx: Context, recording: RecordingId, number: int | None = None) -> Reply:
    """End the shares of a recording at once, or one of them."""
    found, _ = await ctx.services.recordings.of(ctx.tx, ctx.here, recording)
    by = Sharer(ctx.user, ctx.role, ctx.origin)
    ended = await ctx.services.sharing.revoke(ctx.tx, ctx.here, found, by, number)
    return watch_replies.revoked(ended)


@command("grabacion quitar", requires=Role.MODERATOR, where="mesa")
async def remove(ctx: Context, recording: RecordingId) -> Reply:
    """Ask, and then remove a recording with all that is kept of it."""
    return await ctx.services.recording_removal.ask(ctx.tx, ctx.here, recording)


@command("grabacion asignar", requires=Role.COORDINATOR, where="coordination")
async def assign(
    ctx: Context, folder: str | None = None, meeting: MeetingId | None = None
) -> Reply:
    """Ask, and then make what was put aside a meeting's recording; alone, what there is."""
    wanted = Preferences(ctx.language, ctx.zone)
    if folder is None:
        return ctx.services.recordings_aside.listed(wanted)
    return await ctx.services.recordings_aside.ask(ctx.tx, folder, meeting, wanted)
