"""What the parts of the Matrix side ask of a comeback, and how it is where there is none."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from bot.domain.ids import EventId, RoomId
from storage.database import Transaction
from storage.inbox import Row
from storage.outbox import Post

Batch = list[tuple[str, RoomId, Mapping[str, Any]]]
"""Event ids, rooms and events, as for the inbox."""


class Present:
    """How it is when there is nothing to live through again."""

    under_way: bool = False
    """Whether the past is still being gone through."""

    def in_order(self, batch: Batch, last_said_ms: int) -> Batch:
        """The first sync's events in the order written; notes when the bot last said something."""
        return batch

    async def note(self, tx: Transaction) -> None:
        """Write how far things are, with the first sync's events."""

    def lane(self, room: RoomId) -> str:
        """The lane that a room's events are handled in: one for all of them, for now."""
        return room

    async def before(self, row: Row) -> None:
        """Wait until an event's turn has come, and make its moment the present."""

    living_again: bool = False
    """Whether the event being handled was handled before, by the bot that is no more.

    If it cannot be read, its key will not come, and nobody is to be asked for it again.
    """

    async def unread(self, tx: Transaction, event: str) -> None:
        """An event that was handled before cannot be read again."""

    def transaction(self, opaque: str) -> str:
        """The id under which the server takes a post once."""
        return opaque

    async def event_of(self, post: Post) -> EventId | None:
        """The event that a post became before the restore, if it had been sent."""
        return None
