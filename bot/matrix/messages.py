"""From the content of an event to the message it is, or to None where it is none."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from bot.domain.ids import EventId, RoomId, UserId
from bot.domain.message import Message, PostedFile

_FILES = ("m.file", "m.image", "m.audio", "m.video")


def message_of(
    event: Mapping[str, Any], content: Mapping[str, Any], room: RoomId, *, in_clear: bool = False
) -> Message | None:
    """The message that an event with this (decrypted) content is.

    None for notices, for edits, and for what has no text.
    """
    body, msgtype = content.get("body"), content.get("msgtype")
    relation = content.get("m.relates_to")
    relation = relation if isinstance(relation, dict) else {}
    if (
        not isinstance(body, str)
        or not isinstance(msgtype, str)
        or msgtype == "m.notice"
        or relation.get("rel_type") == "m.replace"
    ):
        return None
    formatted = content.get("formatted_body")
    in_thread = relation.get("rel_type") == "m.thread"
    answers = relation.get("m.in_reply_to")
    answered = answers.get("event_id") if isinstance(answers, dict) else None
    if in_thread and relation.get("is_falling_back"):
        answered = None
    return Message(
        room=room,
        event=EventId(str(event["event_id"])),
        sender=UserId(str(event["sender"])),
        body=body,
        formatted=formatted if isinstance(formatted, str) else None,
        kind=msgtype,
        at=moment_of(event),
        thread=event_id(relation.get("event_id")) if in_thread else None,
        answers=event_id(answered),
        file=_file_of(content) if msgtype in _FILES else None,
        in_clear=in_clear,
    )


def _file_of(content: Mapping[str, Any]) -> PostedFile | None:
    """The file that a message carries; None if it says nowhere where it is."""
    sealed = content.get("file")
    sealed = sealed if isinstance(sealed, dict) else None
    url = sealed.get("url") if sealed is not None else content.get("url")
    if not isinstance(url, str):
        return None
    info = content.get("info")
    info = info if isinstance(info, dict) else {}
    name = content.get("filename")
    media_type, size = info.get("mimetype"), info.get("size")
    return PostedFile(
        name=name if isinstance(name, str) and name else str(content["body"]),
        url=url,
        media_type=media_type if isinstance(media_type, str) else None,
        size_bytes=size if isinstance(size, int) and not isinstance(size, bool) else None,
        key=sealed,
    )


def event_id(value: object) -> EventId | None:
    """What a relation names, if that can be an event at all."""
    is_one = isinstance(value, str) and value.startswith("$") and len(value) <= 255
    return EventId(str(value)) if is_one and str(value).isprintable() else None


def moment_of(event: Mapping[str, Any]) -> datetime:
    """When the server says an event was sent; the epoch if it says nonsense."""
    milliseconds = event.get("origin_server_ts")
    if not isinstance(milliseconds, int) or not 0 <= milliseconds < 2**43:
        milliseconds = 0
    return datetime.fromtimestamp(milliseconds / 1000, UTC)
