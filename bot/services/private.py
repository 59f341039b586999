"""Rooms with one person, and saying something to one with whom the bot shares none yet."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from bot.domain.ids import RoomId, UserId
from bot.domain.reply import Reply
from bot.ports import Clock, NewRoom, Rooms
from bot.services.coordination import Coordination
from storage import intents, outbox
from storage import rooms as known_rooms
from storage.database import Database, Transaction


class DirectRoom:
    """The encrypted room that a person shares with the bot: the one there is, or one made."""

    def __init__(self, database: Database, rooms: Rooms) -> None:
        self._database = database
        self._rooms = rooms

    async def shared_with(self, user: UserId) -> RoomId:
        """Find it or make it, no transaction being open. Raises as `Rooms.create` does."""
        async with self._database.read() as tx:
            room = await known_rooms.direct_with(tx, user)
        return room or await make_direct(self._rooms, user)


async def make_direct(rooms: Rooms, user: UserId) -> RoomId:
    """Have a room for the two of us."""
    room = await rooms.create(
        NewRoom(
            marker=f"direct-{user}",
            kind="direct",
            name="",
            topic="",
            invite=[user],
            direct=True,
        )
    )
    await rooms.invite(room, user)  # who left the one of before
    return room


class TellPrivately:
    """Makes the room, or invites them to it again, and posts there; see `Posts.privately`."""

    kind = "tell_privately"

    def __init__(self, rooms: Rooms, coordination: Coordination, clock: Clock) -> None:
        self._rooms = rooms
        self._coordination = coordination
        self._clock = clock

    async def perform(self, payload: Mapping[str, Any]) -> Mapping[str, Any]:
        """Have a room for the two of us."""
        return {"room": await make_direct(self._rooms, UserId(payload["user"]))}

    async def conclude(
        self, tx: Transaction, payload: Mapping[str, Any], result: Mapping[str, Any]
    ) -> None:
        """Post what was to be said."""
        room, secret = RoomId(result["room"]), bool(payload["secret"])
        posts = [
            outbox.NewPost(
                each["cause"],
                room,
                each["content"],
                type=each["type"],
                about=each["about"],
                secret=secret,
            )
            for each in payload["posts"]
        ]
        await outbox.add_all(tx, posts, now=self._clock())
        if secret:
            await intents.forget_payload(tx, payload["cause"])

    async def give_up(self, tx: Transaction, payload: Mapping[str, Any], code: str) -> None:
        """They cannot be invited: coordination is told that they were not reached."""
        reply = Reply.of("privado-not-reached", user=payload["user"], code=code)
        await self._coordination.tell(tx, reply, cause=f"{payload['cause']}-refused")
        if payload["secret"]:
            await intents.forget_payload(tx, payload["cause"])
