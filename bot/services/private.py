"""The act of saying something to one person with whom the bot shares no encrypted room yet."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from bot.domain.ids import RoomId, UserId
from bot.domain.reply import Reply
from bot.ports import Clock, NewRoom, Rooms
from bot.services.coordination import Coordination
from storage import intents, outbox
from storage.database import Transaction


class TellPrivately:
    """Makes the room, or invites them to it again, and posts there; see `Posts.privately`."""

    kind = "tell_privately"

    def __init__(self, rooms: Rooms, coordination: Coordination, clock: Clock) -> None:
        self._rooms = rooms
        self._coordination = coordination
        self._clock = clock

    async def perform(self, payload: Mapping[str, Any]) -> Mapping[str, Any]:
        """Have a room for the two of us."""
        user = UserId(payload["user"])
        room = await self._rooms.create(
            NewRoom(
                marker=f"direct-{user}",
                kind="direct",
                name="",
                topic="",
                invite=[user],
                direct=True,
            )
        )
        await self._rooms.invite(room, user)  # who left the one of before
        return {"room": room}

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
