"""The coordination room: made at first start, and told of what coordinators must know."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any
from zoneinfo import ZoneInfo

from bot.domain.access import STAFF_POWER
from bot.domain.ids import RoomId, UserId
from bot.domain.reply import Reply
from bot.i18n import Catalogs, When
from bot.ports import Clock, Meddling, NewRoom, Rooms
from bot.services.posts import Posts
from storage import facts, intents
from storage.database import Transaction

ROOM = "coordination_room"


class Coordination:
    """The room of the coordinators, by way of its outbox."""

    def __init__(self, posts: Posts, language: str, zone: str) -> None:
        self._posts = posts
        self.language = language
        self.zone = ZoneInfo(zone)

    async def room(self, tx: Transaction) -> RoomId | None:
        """The room, or None before it has been made."""
        room = await facts.get(tx, ROOM)
        return None if room is None else RoomId(room)

    async def tell(self, tx: Transaction, reply: Reply, *, cause: str) -> None:
        """Post in the coordination room, once for each cause.

        Nothing is said before the room exists: there is nothing yet to tell of.
        """
        room = await self.room(tx)
        if room is not None:
            await self._posts.post(tx, room, reply, language=self.language, cause=cause)


class OpenCoordination:
    """The act of making the coordination room."""

    kind = "open_coordination"

    def __init__(
        self,
        rooms: Rooms,
        coordination: Coordination,
        catalogs: Catalogs,
        coordinators: frozenset[UserId],
        clock: Clock,
    ) -> None:
        self._rooms = rooms
        self._coordination = coordination
        self._catalogs = catalogs
        self._coordinators = coordinators
        self._clock = clock

    async def ask(self, tx: Transaction) -> None:
        """Have the room made, unless it has been."""
        await intents.add(
            tx,
            cause=self.kind,
            kind=self.kind,
            lane="coordination",
            payload={},
            now=self._clock(),
        )

    async def perform(self, payload: Mapping[str, Any]) -> Mapping[str, Any]:
        """Make it, or find the one made before."""
        language = self._coordination.language
        people = sorted(self._coordinators)
        room = await self._rooms.create(
            NewRoom(
                marker="coordination",
                kind="coordination",
                name=self._catalogs.plain(language, "coordinacion-room-name"),
                topic=self._catalogs.plain(language, "coordinacion-room-topic"),
                invite=people,
                powers=dict.fromkeys(people, STAFF_POWER),
                allowed=people,
                cause=payload.get("lost", {}).get("event", ""),
            )
        )
        return {"room": room}

    async def conclude(
        self, tx: Transaction, payload: Mapping[str, Any], result: Mapping[str, Any]
    ) -> None:
        """Note where it is, and greet; in place of one that was lost, say what became of that."""
        await facts.put(tx, ROOM, result["room"])
        if "lost" in payload:
            how = Meddling.from_json(payload["lost"])
            at = When(how.at, self._coordination.zone)
            reply = Reply.of("acceso-out-coordination", by=how.by, at=at)
            await self._coordination.tell(
                tx, replace(reply, notice=False), cause=f"out-{how.event}"
            )
            return
        await self._coordination.tell(
            tx, Reply.of("coordinacion-welcome"), cause="coordination-welcome"
        )

    async def give_up(self, tx: Transaction, payload: Mapping[str, Any], code: str) -> None:
        """There is nobody to tell yet; the log has it."""
