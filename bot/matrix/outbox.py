"""Sends the outbox: every post once, in order within its room."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any

import structlog

from bot.domain.ids import EventId, RoomId
from bot.matrix.homeserver import Backoff, Homeserver, path
from bot.matrix.keys import Keys
from bot.matrix.posted import OPAQUE, opaque_id
from bot.matrix.present import Present
from bot.matrix.view import View
from bot.matrix.workers import Lanes
from bot.ports import Clock, RefusedByServer, Unavailable
from storage import facts, outbox
from storage.database import Database
from storage.outbox import Post

__all__ = ["OPAQUE", "Outbox", "opaque_id"]

log = structlog.get_logger(__name__)

_ROOMS_AT_ONCE = 16
_REMEMBERED_FOR = timedelta(hours=23)
"""Synapse drops a repeated transaction id for 24 hours."""
_PAGES_BACK = 50


class _Unsendable(Exception):
    """A post that can never be sent, and why, in our own words."""


class Outbox:
    """Sends what is written in the outbox until the server has confirmed each post."""

    def __init__(
        self, server: Homeserver, keys: Keys, view: View, database: Database, *, clock: Clock
    ) -> None:
        self._server = server
        self._keys = keys
        self._view = view
        self._database = database
        self._clock = clock
        self._lanes = Lanes(self._work, width=_ROOMS_AT_ONCE)
        self._device_since: datetime | None = None
        self.comeback = Present()

    async def run(self) -> None:
        """Send until cancelled."""
        async with self._database.read() as tx:
            since = await facts.get(tx, "device_since")
        self._device_since = datetime.fromisoformat(since) if since else None
        try:
            async for post in self._database.arriving("outbox", outbox.waiting):
                self._lanes.add(post.room, post)
        finally:
            await self._lanes.close()

    async def _work(self, post: Post) -> None:
        backoff = Backoff()
        while True:
            try:
                event = await self._sent_before(post) or await self._send(post)
                await outbox.sent(self._database, post.id, event, self._clock())
                return
            except Unavailable as error:
                wait_s = backoff.next_s()
                log.warning("post_waits", post=post.id, error=str(error), wait_s=round(wait_s, 1))
                await self._lanes.rest(wait_s)
            except (RefusedByServer, _Unsendable) as error:
                log.warning("post_refused", post=post.id, room=post.room, error=str(error))
                await outbox.failed(self._database, post.id, str(error))
                return
            except Exception:  # the boundary: one post must not stop its room
                log.error("post_failed", post=post.id, room=post.room, exc_info=True)
                await self._lanes.rest(backoff.next_s())

    async def _send(self, post: Post) -> EventId:
        room = self._view.rooms.get(post.room)
        if room is None:
            raise _Unsendable("room unknown")
        kind, content = post.type, await self._completed(post)
        if kind != "m.reaction":  # reactions go in clear, as Element's do
            if room.encrypted:
                relation = content.get("m.relates_to")
                content = await self._keys.encrypt(post.room, kind, content)
                if relation is not None:
                    content["m.relates_to"] = relation
                kind = "m.room.encrypted"
            elif room.kind != "notices":
                raise _Unsendable("room not encrypted")
        content[OPAQUE] = opaque_id(post.cause)
        transaction = self.comeback.transaction(opaque_id(post.cause))
        answer = await self._server.call(
            "PUT", path("rooms", post.room, "send", kind, transaction), content
        )
        return EventId(str(answer["event_id"]))

    async def _completed(self, post: Post) -> dict[str, Any]:
        """The post's content with the event ids of the posts it edits or reacts to."""
        content = dict(post.content)
        target = await self._event_of(post.edits, post.room) if post.edits is not None else None
        if target is not None:
            fallback = {**content, "body": "* " + str(content.get("body", ""))}
            if "formatted_body" in content:
                fallback["formatted_body"] = "* " + str(content["formatted_body"])
            content.pop("m.relates_to", None)
            return {
                **fallback,
                "m.mentions": {},
                "m.new_content": content,
                "m.relates_to": {"rel_type": "m.replace", "event_id": target},
            }
        if post.about is not None:
            target = await self._event_of(post.about, post.room)
            if target is None and post.type == "m.reaction":
                raise _Unsendable("the post it belongs to is in another room")
            if target is None:
                content.pop("m.relates_to", None)
                return content
            relation: Mapping[str, Any] = content.get("m.relates_to", {})
            relation = {**relation, "event_id": target}
            if relation.get("rel_type") == "m.thread":
                relation["m.in_reply_to"] = {"event_id": target}
            content["m.relates_to"] = relation
        return content

    async def _event_of(self, cause: str, room: RoomId) -> EventId | None:
        """What a post became; None if that is in another room than `room`: the mesa has moved."""
        async with self._database.read() as tx:
            place = await outbox.place_of(tx, cause)
        if place is None:
            raise _Unsendable("the post it belongs to was never sent")
        return place[0] if place[1] == room else None

    # --- Posts whose fate is not known ----------------------------------------------------

    async def _sent_before(self, post: Post) -> EventId | None:
        """The event a post already became, when the server no longer remembers for us."""
        if self.comeback.under_way:
            return await self.comeback.event_of(post)
        fresh = self._clock() - post.created_at < _REMEMBERED_FOR
        same_device = self._device_since is None or self._device_since <= post.created_at
        if fresh and same_device:
            return None
        wanted, start = opaque_id(post.cause), ""
        oldest_ms = (post.created_at - timedelta(minutes=10)).timestamp() * 1000
        for _page in range(_PAGES_BACK):
            query = {"dir": "b", "limit": "100"} | ({"from": start} if start else {})
            answer = await self._server.call(
                "GET", path("rooms", post.room, "messages"), query=query
            )
            chunk = answer.get("chunk", [])
            for event in chunk:
                if (
                    event.get("sender") == self._view.me
                    and event.get("content", {}).get(OPAQUE) == wanted
                ):
                    return EventId(str(event["event_id"]))
            start = answer.get("end", "")
            if not start or not chunk or chunk[-1].get("origin_server_ts", 0) < oldest_ms:
                return None
        return None
