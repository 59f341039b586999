"""What a meeting needs before it begins, and what of that is there."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.domain.entering import CallServer
from bot.domain.ids import UserId
from bot.domain.meeting import Meeting

MARKS: Mapping[str, timedelta] = {
    "15d": timedelta(days=15),
    "7d": timedelta(days=7),
    "1d": timedelta(days=1),
}
"""How long before a meeting its checklist is shown."""


@dataclass(frozen=True)
class Preparation:
    """What is there; what the bot cannot see, people tell it."""

    missing_lists: tuple[str, ...]
    """The parties that have not sent theirs."""
    parties: int
    joined: int
    """Of those whom lists name, how many are in the room."""
    listed: int
    points: int
    """Of its agenda."""
    moderators: tuple[UserId, ...]
    has_calls: bool
    """Whether there is a server that people can enter."""
    sound_by: UserId | None
    """Who said that the sound was tested."""
    call_server: CallServer | None = None
    """How that server answered; None: it was not asked."""

    @property
    def lacking(self) -> tuple[str, ...]:
        """What is not there, by its name: `lists`, `people`, `agenda`, …"""
        there = {
            "lists": not self.missing_lists and self.parties > 0,
            "people": self.listed > 0 and self.joined >= self.listed,
            "agenda": self.points > 0,
            "moderator": bool(self.moderators),
            "entries": self.has_calls and (self.call_server or CallServer.ANSWERS).lets_in,
            "sound": self.sound_by is not None,
        }
        return tuple(what for what, is_there in there.items() if not is_there)


def moments(meeting: Meeting) -> dict[str, datetime]:
    """When its checklist is shown."""
    return {mark: meeting.starts_at - before for mark, before in MARKS.items()}
