"""The chapters of a recording: where in it each point of the agenda was opened."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.domain.agenda import AgendaItem


@dataclass(frozen=True)
class Chapter:
    """A point of the agenda, and how long after the beginning it was opened."""

    at: timedelta
    title: str

    @property
    def seconds(self) -> int:
        """Whole seconds from the beginning."""
        return self.at // timedelta(seconds=1)


def chapters_of(
    items: Iterable[AgendaItem], started_at: datetime | None, length: timedelta | None
) -> tuple[Chapter, ...]:
    """The points that were dealt with while it was recorded, in their order.

    The one that was open when the recording began is at its beginning; a meeting recorded in
    two goes has its points in the one or the other. Without knowing when it began there are none.
    """
    if started_at is None:
        return ()
    found: list[Chapter] = []
    for item in items:
        if item.opened_at is None or (item.closed_at is not None and item.closed_at <= started_at):
            continue
        at = max(timedelta(), item.opened_at - started_at)
        if length is None or at < length:
            found.append(Chapter(at, item.title))
    return tuple(sorted(found, key=lambda chapter: chapter.at))


def clock_of(at: timedelta) -> str:
    """«7:05», «1:02:03»: as players write it."""
    seconds = at // timedelta(seconds=1)
    hours, minutes, seconds = seconds // 3600, seconds // 60 % 60, seconds % 60
    return f"{hours}:{minutes:02}:{seconds:02}" if hours else f"{minutes}:{seconds:02}"
