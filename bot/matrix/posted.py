"""What the bot has posted in a room, by the posts' own ids, read from the room itself."""

from __future__ import annotations

import hashlib
import json
from datetime import datetime, timedelta

from bot.domain.ids import EventId, RoomId
from bot.matrix.homeserver import Homeserver, path
from bot.ports import RefusedByServer

OPAQUE = "org.mesas.id"
"""Key of a post's own id, in clear in every event we send: what finds it again."""
_PAGES = 2_000
_SLACK = timedelta(minutes=10)


def opaque_id(cause: str) -> str:
    """The id by which a post can be found again without telling what caused it."""
    return hashlib.sha256(cause.encode()).hexdigest()[:32]


class Posted:
    """The events of `me` since a moment; each room is read once."""

    def __init__(self, server: Homeserver, me: str, since: datetime) -> None:
        self._server = server
        self._filter = json.dumps({"senders": [me]})
        self._oldest_ms = (since - _SLACK).timestamp() * 1000
        self._known: dict[RoomId, dict[str, EventId]] = {}

    async def find(self, room: RoomId, cause: str) -> EventId | None:
        """The event of the post with this cause, if there is one."""
        if room not in self._known:
            self._known[room] = await self._read(room)
        return self._known[room].get(opaque_id(cause))

    async def _read(self, room: RoomId) -> dict[str, EventId]:
        found: dict[str, EventId] = {}
        start = ""
        for _ in range(_PAGES):
            query = {"dir": "b", "limit": "100", "filter": self._filter}
            query |= {"from": start} if start else {}
            try:
                answer = await self._server.call(
                    "GET", path("rooms", room, "messages"), query=query
                )
            except RefusedByServer:  # a room that we are no longer in
                return found
            for event in answer.get("chunk", []):
                opaque = event.get("content", {}).get(OPAQUE)
                if isinstance(opaque, str):
                    found[opaque] = EventId(str(event["event_id"]))
                if event.get("origin_server_ts", 0) < self._oldest_ms:
                    return found
            start = answer.get("end", "")
            if not start:
                return found
        return found
