"""When the clock is to look at a meeting that runs: a point's or a turn's time is over, or all."""

from __future__ import annotations

from datetime import datetime, timedelta

from bot.domain.agenda import Agenda
from bot.domain.floor import Round
from bot.domain.meeting import Meeting
from bot.services.timed import wake
from storage import meetings, speaking
from storage.database import Transaction

FORGOTTEN = timedelta(hours=2)
"""After its time, and after the last step of its agenda, the bot ends a meeting itself."""


def forgotten_at(meeting: Meeting, agenda: Agenda | None) -> datetime:
    """When nobody will end it any more."""
    opened = meeting.opened_at or meeting.starts_at
    moments = [meeting.ends_at, opened + meeting.length]
    if agenda is not None and agenda.current is not None:
        moments.append(agenda.current.ends_at or agenda.current.opened_at or opened)
    return max(moments) + FORGOTTEN


def next_look(
    meeting: Meeting, agenda: Agenda | None, turns: Round | None, now: datetime
) -> datetime:
    """When something is to be said of a meeting that runs."""
    moments = [forgotten_at(meeting, agenda)]
    over = None if agenda is None or agenda.current is None else agenda.current.ends_at
    if over is not None:
        moments.append(over)
    if turns is not None:
        moments.append(turns.ends_at)
    return min((each for each in moments if each > now), default=moments[0])


async def foresee(tx: Transaction, meeting: Meeting, agenda: Agenda | None, now: datetime) -> None:
    """Have the clock look at a meeting that runs at the next such moment."""
    at = next_look(meeting, agenda, await speaking.current_round(tx, meeting.id), now)
    await meetings.look_again(tx, meeting.id, at)
    wake(tx, at)
