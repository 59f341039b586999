"""What reaches the bot from a room, decrypted."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from bot.domain.ids import EventId, RoomId, UserId


@dataclass(frozen=True)
class PostedFile:
    """What a message says of the file it carries: nothing of it is checked yet."""

    name: str
    """As its sender calls it; may be anything."""
    url: str
    """Where the homeserver has it, `mxc://server/id`."""
    media_type: str | None = None
    """What its sender says it is."""
    size_bytes: int | None = None
    """How long its sender says it is."""
    key: Mapping[str, Any] | None = None
    """What opens it (Matrix's EncryptedFile: key, iv, hashes); None: uploaded in clear."""

    def to_json(self) -> dict[str, Any]:
        """For the payload of an intent."""
        return {
            "name": self.name,
            "url": self.url,
            "media_type": self.media_type,
            "size_bytes": self.size_bytes,
            "key": None if self.key is None else dict(self.key),
        }

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> PostedFile:
        """Back from `to_json`."""
        return cls(data["name"], data["url"], data["media_type"], data["size_bytes"], data["key"])


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
    file: PostedFile | None = None
    in_clear: bool = False
    """Not encrypted in a room that is: whoever runs the server may have written it."""


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
