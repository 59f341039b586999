"""`!asistencia`: who comes to a meeting, and who came."""

from __future__ import annotations

from bot.chat.command import Context, command
from bot.domain.access import Role
from bot.domain.ids import MeetingId
from bot.domain.reply import Reply
from bot.services import attendance_replies
from bot.services.attendance_files import ask_for_file
from bot.services.table_files import read_format


@command("asistencia", where="mesa")
async def show(ctx: Context, meeting: MeetingId | None = None) -> Reply:
    """Show, party by party, who confirmed and who was there."""
    service = ctx.services.attendances
    found = await service.meant(ctx.tx, ctx.here, meeting)
    return attendance_replies.shown(
        await service.of(ctx.tx, ctx.here, found),
        found,
        ctx.zone,
        now=ctx.now,
        whole=await service.seen_whole(ctx.tx, ctx.here, ctx.user),
        in_room=ctx.room_kind == "mesa",
        may_note=ctx.role >= Role.MODERATOR,
    )


@command("asistencia presente", requires=Role.MODERATOR, where="mesa")
async def note_present(
    ctx: Context, person: tuple[str, ...], *, meeting: MeetingId | None = None
) -> Reply:
    """Note that people were there, or whole parties."""
    return await _noted(ctx, person, meeting, present=True)


@command("asistencia ausente", requires=Role.MODERATOR, where="mesa")
async def note_absent(
    ctx: Context, person: tuple[str, ...], *, meeting: MeetingId | None = None
) -> Reply:
    """Note that people were not there, whatever the call's server told."""
    return await _noted(ctx, person, meeting, present=False)


@command("asistencia exportar", requires=Role.FOCAL_POINT, where="mesa")
async def export(ctx: Context, meeting: MeetingId | None = None, format: str | None = None) -> None:
    """Send it as a file, in private."""
    wanted = read_format(format or "xlsx")
    service = ctx.services.attendances
    found = await service.meant(ctx.tx, ctx.here, meeting)
    parties = await service.seen_whole(ctx.tx, ctx.here, ctx.user)
    await ask_for_file(ctx.tx, ctx.here, found, parties, wanted, ctx.origin, now=ctx.now)


async def _noted(
    ctx: Context, said: tuple[str, ...], meeting_id: MeetingId | None, *, present: bool
) -> Reply:
    people = [one for each in said for one in _several(each)]
    meeting, names = await ctx.services.attendances.note(
        ctx.tx, ctx.here, meeting_id, people, present=present, by=ctx.user, event=ctx.origin.event
    )
    return attendance_replies.noted(meeting, names, present=present)


def _several(said: str) -> list[str]:
    """Ids with nothing but spaces between them; else a name or a party, as it is."""
    words = said.split()
    return words if all(word.startswith("@") for word in words) else [said]
