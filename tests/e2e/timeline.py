"""A room's events as a client shows them: edits, reactions and redactions applied."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

_SHOWN = {"m.room.message", "m.room.encrypted", "m.sticker", "org.matrix.msc3381.poll.start"}


@dataclass(frozen=True)
class Seen:
    """A message as a person sees it."""

    event_id: str
    sender: str
    at: int
    """The server's time, in milliseconds."""
    type: str
    msgtype: str | None
    body: str
    html: str | None
    shield: str
    """`NONE` is what is wanted; `GREY` or `RED` warn; `CLEAR` came unencrypted; `FAILED`."""
    failed: str | None
    """Why it cannot be read, `UNSIGNED_SENDER_DEVICE`; None: it can."""
    thread: str | None
    reply_to: str | None
    edits: int
    redacted: bool
    mentions: tuple[str, ...]
    content: Mapping[str, Any]
    """In clear, the latest version."""
    forwarder: str | None = None
    """Who passed its key on, where that was not its sender."""
    reactions: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Each emoji to who tapped it."""


def messages(events: Iterable[Mapping[str, Any]]) -> list[Seen]:
    """The messages of a timeline, in order."""
    events = list(events)
    gone = {event["redacts"] for event in events} | {
        event["event"] for event in events if event["redacted"]
    }
    shown: dict[str, Seen] = {}
    for event in events:
        relation = _object(event["relation"])
        target = relation.get("event_id")
        kind = relation.get("rel_type")
        if event["state_key"] is not None:
            continue
        if kind in ("m.annotation", "m.replace"):
            if isinstance(target, str) and target in shown and event["event"] not in gone:
                change = _tapped if kind == "m.annotation" else _edited
                shown[target] = change(shown[target], event)
        elif event["type"] in _SHOWN:
            seen = _seen(event, relation)
            shown[seen.event_id] = _redacted(seen) if seen.event_id in gone else seen
    return list(shown.values())


def _seen(event: Mapping[str, Any], relation: Mapping[str, Any]) -> Seen:
    in_thread = relation.get("rel_type") == "m.thread"
    falls_back = in_thread and relation.get("is_falling_back", False)
    blank = Seen(
        event_id=event["event"],
        sender=event["sender"],
        at=event["at"],
        type=event["type"],
        msgtype=None,
        body="",
        html=None,
        shield=_shield(event),
        failed=event["failed"],
        thread=relation.get("event_id") if in_thread else None,
        reply_to=None if falls_back else _object(relation.get("m.in_reply_to")).get("event_id"),
        edits=0,
        redacted=event["redacted"],
        mentions=(),
        content={},
        forwarder=event["forwarder"],
    )
    return _saying(blank, _object(event["content"])) if event["failed"] is None else blank


def _saying(seen: Seen, content: Mapping[str, Any]) -> Seen:
    mentions = _object(content.get("m.mentions"))
    named = (*mentions.get("user_ids", ()), *(("@room",) if mentions.get("room") else ()))
    return replace(
        seen,
        msgtype=content.get("msgtype"),
        body=content.get("body", ""),
        html=content.get("formatted_body"),
        mentions=named,
        content=content,
    )


def _edited(seen: Seen, event: Mapping[str, Any]) -> Seen:
    """The message after an edit; only its sender's count."""
    if event["sender"] != seen.sender or seen.redacted:
        return seen
    seen = replace(seen, edits=seen.edits + 1)
    if event["failed"] is not None:
        return replace(seen, failed=event["failed"], shield="FAILED")
    if _shield(event) != "NONE":
        seen = replace(seen, shield=_shield(event))
    return _saying(seen, _object(event["content"].get("m.new_content")))


def _object(value: Any) -> Mapping[str, Any]:
    """What should be one, or nothing: people can send anything."""
    return value if isinstance(value, dict) else {}


def _shield(event: Mapping[str, Any]) -> str:
    if event["failed"] is not None:
        return "FAILED"
    return event["shield"] or "CLEAR"


def _tapped(seen: Seen, event: Mapping[str, Any]) -> Seen:
    key = str(event["relation"].get("key"))
    by = (*(who for who in seen.reactions.get(key, ()) if who != event["sender"]), event["sender"])
    return replace(seen, reactions={**seen.reactions, key: by})


def _redacted(seen: Seen) -> Seen:
    return replace(seen, redacted=True, failed=None, body="", html=None, content={}, mentions=())
