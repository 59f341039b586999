"""Meetings at the same time as another one: allowed, but said."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from bot.domain.ids import MeetingId, UserId
from bot.domain.meeting import Meeting
from bot.domain.mesa import Mesa
from storage import meetings
from storage.database import Transaction


@dataclass(frozen=True)
class Clash:
    """A meeting at the same time as another one."""

    meeting: Meeting
    moderators: tuple[UserId, ...] = ()
    """Who would have to be in both; nobody: they are of one mesa."""


async def clashes_of(
    tx: Transaction, mesa: Mesa, meeting: Meeting, now: datetime
) -> Sequence[Clash]:
    """What is held at the same time in this mesa, or in another under one of its moderators."""
    coming = await meetings.to_come(tx, mesa.id, now)
    clashes = [Clash(each) for each in coming if each.id != meeting.id and each.overlaps(meeting)]
    elsewhere: dict[MeetingId, Clash] = {}
    for other, user in await meetings.of_moderators(
        tx, mesa.moderators, meeting.starts_at, meeting.ends_at
    ):
        if other.mesa_id != mesa.id:
            known = elsewhere.get(other.id, Clash(other))
            elsewhere[other.id] = Clash(other, (*known.moderators, user))
    return [*clashes, *elsewhere.values()]
