"""Which reaction is whose: one may mean different things on different posts of ours."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any, cast

import pytest

from bot.domain.access import Role
from bot.domain.ids import EventId, RoomId, UserId
from bot.domain.message import Origin, Tap
from bot.domain.reply import Reply
from bot.services.watchers import Mark, Marks

WHO, ROOM, EVENT = UserId("@ana:example.org"), RoomId("!mesa"), EventId("$post")
NOW = datetime(2027, 1, 15, 18, tzinfo=UTC)


async def _nothing() -> None:
    return None


def mark(cause: str | None) -> Mark:
    tap = Tap(ROOM, EventId("$tap"), WHO, "🎥", EVENT, NOW)
    origin = Origin(ROOM, EVENT, None, WHO, "es")
    return Mark(tap, cause, None, Role.PARTICIPANT, origin, NOW, _nothing)


class _Told:
    def __init__(self) -> None:
        self.causes: list[str | None] = []

    async def __call__(self, _tx: Any, found: Mark) -> Reply | None:
        self.causes.append(found.cause)
        return None


async def test_each_is_told_of_reactions_on_its_own_posts() -> None:
    marks, meetings, recordings = Marks(), _Told(), _Told()
    marks.register("🎥", meetings, on="meeting-")
    marks.register("🎥", recordings, on="recording-")
    for cause in ("meeting-REU-1", "recording-GRA-1", "recording-GRA-2-thread", "other", None):
        told = marks.handler("🎥\ufe0f")
        assert told is not None
        assert await told(cast("Any", None), mark(cause)) is None
    assert meetings.causes == ["meeting-REU-1"]
    assert recordings.causes == ["recording-GRA-1", "recording-GRA-2-thread"]
    assert marks.handler("✋") is None


@pytest.mark.parametrize("on", ["", "recording-", "recording-GRA-1", "rec"])
def test_no_two_are_told_of_the_same(on: str) -> None:
    marks = Marks()
    marks.register("🎥", _Told(), on="recording-")
    with pytest.raises(ValueError, match="has a handler"):
        marks.register("🎥", _Told(), on=on)
