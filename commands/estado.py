"""`!estado`: whether the bot is well, and what it still has to do."""

from __future__ import annotations

from bot.chat.command import Context, command
from bot.domain.access import Role
from bot.domain.reply import Reply


@command("estado", requires=Role.MODERATOR)
async def show_status(ctx: Context) -> Reply:
    """Show how the bot is; what regards every mesa only to the coordination, among itself."""
    status = await ctx.services.status(ctx.tx)
    reply = Reply.of("estado-version", version=status.version, database=status.database)
    if status.synced_at is None:
        reply = reply.item("estado-never-synced")
    else:
        age = max(ctx.now - status.synced_at, ctx.now - ctx.now)
        reply = reply.item("estado-synced", age=age)
    reply = reply.item("estado-identity", signed=status.signed)
    if status.guarded is not None:
        reply = reply.item("estado-guard", guarded=status.guarded)
    if ctx.role >= Role.COORDINATOR and ctx.room_kind != "mesa":
        reply = reply.item("estado-mesas", mesas=status.mesas).item(
            "estado-rooms", rooms=status.rooms
        )
    waiting = status.inbox + status.outbox + status.intents
    if not waiting:
        return reply.item("estado-idle")
    return reply.item(
        "estado-waiting", inbox=status.inbox, outbox=status.outbox, intents=status.intents
    )
