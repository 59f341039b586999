"""What the services need of the world outside, in the domain's types."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Protocol

from bot.domain.ids import EventId, RoomId, UserId

Clock = Callable[[], datetime]
"""Gives the present moment, aware, in UTC."""


class Unavailable(Exception):
    """The other side did not answer, or not now; the same call may work later."""


class RefusedByServer(Exception):
    """The homeserver answered no, and will again.

    `code` is Matrix's, such as `M_FORBIDDEN`; `answer` the whole of what it said.
    """

    def __init__(self, code: str, answer: Mapping[str, Any] | None = None) -> None:
        super().__init__(code)
        self.code = code
        self.answer: Mapping[str, Any] = answer or {}


@dataclass(frozen=True)
class NewRoom:
    """A room to be made in one call, encrypted from its first event.

    `marker` tells the room from every other: it is in the room's initial state,
    and a room that already carries it is found again instead of made twice.
    """

    marker: str
    kind: str
    name: str
    topic: str
    invite: Sequence[UserId]
    powers: Mapping[UserId, int] = field(default_factory=dict)
    allowed: Sequence[UserId] = ()
    mesa_id: str | None = None
    direct: bool = False
    encrypted: bool = True


class Rooms(Protocol):
    """Acts on Matrix rooms. Each may be repeated without harm.

    All raise `Unavailable` or `RefusedByServer`.
    """

    async def create(self, room: NewRoom) -> RoomId:
        """Make the room, or find the one already made with the same marker."""

    async def invite(self, room: RoomId, user: UserId) -> None:
        """Invite; nothing happens if they are in the room or invited."""

    async def remove(self, room: RoomId, user: UserId) -> None:
        """Remove, or take the invitation back; the room's key is changed at once."""

    async def put_state(
        self, room: RoomId, event_type: str, content: Mapping[str, Any], state_key: str = ""
    ) -> None:
        """Put a state event, unless the room already has just that."""

    async def members(self, room: RoomId) -> Mapping[UserId, str]:
        """Who is there by the server's word: user to `join`, `invite`, `leave` or `ban`."""

    async def set_powers(self, room: RoomId, powers: Mapping[UserId, int]) -> None:
        """Give these people these powers and every other person none; all else stays."""


class Directory(Protocol):
    """Who has an account."""

    async def exists(self, user: UserId) -> bool | None:
        """Whether the homeserver knows `user`; None if it cannot be said now."""


class Attachments(Protocol):
    """The files that people posted."""

    async def posted(self, room: RoomId, event: EventId) -> Attachment | None:
        """The file that an event of a room carries, or None if it carries none."""


class DirectRooms(Protocol):
    """Acts on rooms for two. All raise `Unavailable` or `RefusedByServer`."""

    async def accept(self, room: RoomId, by: UserId) -> bool:
        """Join a room that `by` invited the bot to; left again, False, if others are in it."""

    async def leave(self, room: RoomId) -> None:
        """Leave a room."""


class Identities(Protocol):
    """People's cross-signing identities."""

    async def accept_identity(self, user: UserId, code: str) -> bool:
        """Trust a person's new master key; False if it is not the one they offer now."""


class Attachment(Protocol):
    """A file that somebody posted."""

    @property
    def name(self) -> str:
        """As its sender calls it."""

    async def read(self) -> bytes:
        """Its contents. Raises `Unavailable` or `RefusedByServer`."""
