"""Which agreements were made in a meeting that was recorded."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta

from bot.domain.agreement import Agreement, AgreementState
from bot.domain.meeting import Meeting
from bot.domain.recording import Recording

_AFTERWARDS = timedelta(minutes=30)
"""How long after a meeting's end an agreement is still one of it."""


def agreed_in(
    agreements: Iterable[Agreement], recording: Recording, meeting: Meeting
) -> Sequence[Agreement]:
    """Those of a mesa that were made in this meeting, and stand."""
    began, ended = _moments(recording, meeting)
    return [
        each
        for each in agreements
        if began <= each.created_at
        and (ended is None or each.created_at <= ended)
        and each.state is not AgreementState.VOID
    ]


def _moments(recording: Recording, meeting: Meeting) -> tuple[datetime, datetime | None]:
    """Between which what was agreed was agreed in the meeting; None: it has not ended."""
    opened = meeting.opened_at or meeting.starts_at
    began = min(opened, recording.started_at or opened)
    if meeting.is_open:
        return began, None
    ended = meeting.ended_at or opened + meeting.length
    return began, max(ended, recording.ended_at or ended) + _AFTERWARDS
