"""A recording of a meeting: where it can be seen."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from bot.domain.errors import Refusal
from bot.domain.ids import MeetingId, MesaId, RecordingId, UserId
from bot.domain.meeting import Meeting


@dataclass(frozen=True)
class Recording:
    """A reference to a recording, which the bot never opens."""

    id: RecordingId
    mesa_id: MesaId
    meeting_id: MeetingId
    url: str
    """As `bot.domain.links` reads it."""
    title: str | None
    added_by: UserId
    added_at: datetime


def check_recordable(meeting: Meeting) -> None:
    """That there can be a recording of it: its link may be known before it begins.

    Raises:
        Refusal: it was cancelled.
    """
    if meeting.is_cancelled:
        raise Refusal("grabacion-of-cancelled", meeting=meeting.id)
