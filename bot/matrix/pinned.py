"""What a room has pinned, as its state says."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from bot.domain.ids import EventId

PINNED = "m.room.pinned_events"


def pinned(state: Iterable[Mapping[str, Any]]) -> list[EventId]:
    """The events that are pinned, in order; anything may stand where they should."""
    for event in state:
        if event.get("type") == PINNED and event.get("state_key", "") == "":
            content = event.get("content")
            listed = content.get("pinned") if isinstance(content, dict) else None
            return [EventId(each) for each in listed or () if isinstance(each, str)]
    return []
