"""Where meetings stand on the portada and in the welcome."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

from bot.domain.mesa import Mesa
from bot.domain.reply import Text
from bot.services import meeting_posts
from bot.services.call_rooms import CallRooms
from bot.services.portada import Shown
from storage import meetings
from storage.database import Transaction


class MeetingSection:
    """The next meeting, always."""

    def __init__(self, rooms: CallRooms) -> None:
        self._rooms = rooms

    async def on_portada(self, tx: Transaction, mesa: Mesa, now: datetime) -> Shown:
        """The next meeting, in every zone, until it begins; then that it is going on."""
        coming = await meetings.to_come(tx, mesa.id, now)
        if not coming:
            return Shown()
        first = coming[0]
        parts = meeting_posts.on_portada(coming, mesa, self._rooms.way(first.call_room), now)
        return Shown(parts, first.ends_at if first.has_begun(now) else first.starts_at)

    async def so_far(
        self, tx: Transaction, mesa: Mesa, zones: Sequence[ZoneInfo], now: datetime
    ) -> Sequence[Text]:
        """The last one held, and the next one in the newcomers' zones."""
        held = await meetings.held(tx, mesa.id, now, most=1)
        coming = await meetings.to_come(tx, mesa.id, now)
        last = held[0] if held else None
        following = coming[0] if coming else None
        return meeting_posts.so_far(last, following, zones, now)
