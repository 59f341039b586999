"""What reaches the bot from a room, decrypted."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from bot.domain.ids import EventId, RoomId, UserId


@dataclass(frozen=True)
class Message:
    """A message that somebody wrote in a room."""

    room: RoomId
    event: EventId
    sender: UserId
    body: str
    formatted: str | None
    """The HTML form, where mention pills are."""
    kind: str
    """Matrix's msgtype: `m.text`, `m.file`, …"""
    at: datetime
    thread: EventId | None = None
    """The root of the thread it was written in."""
    answers: EventId | None = None
    """The event it is a reply to."""


@dataclass(frozen=True)
class Tap:
    """A reaction that somebody put on an event."""

    room: RoomId
    event: EventId
    sender: UserId
    key: str
    target: EventId
    at: datetime


@dataclass(frozen=True)
class Origin:
    """Where an answer goes: the message that asked, and whose language it speaks."""

    room: RoomId
    event: EventId
    thread: EventId | None
    user: UserId
    language: str

    def to_json(self) -> dict[str, str | None]:
        """For the payload of an intent."""
        return {
            "room": self.room,
            "event": self.event,
            "thread": self.thread,
            "user": self.user,
            "language": self.language,
        }

    @classmethod
    def from_json(cls, data: dict[str, str | None]) -> Origin:
        """Back from `to_json`."""
        return cls(
            RoomId(data["room"] or ""),
            EventId(data["event"] or ""),
            EventId(data["thread"]) if data["thread"] else None,
            UserId(data["user"] or ""),
            data["language"] or "",
        )
