"""The meeting that runs, on the portada: the current point's time, who speaks, who waits."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from bot.domain.agenda import Agenda
from bot.domain.mesa import Mesa
from bot.domain.reply import Reply, Text
from bot.i18n import When
from bot.services import floor_posts
from bot.services.live_state import live_state
from bot.services.portada import Shown
from storage.database import Transaction

STEP = timedelta(minutes=5)
"""The time left is shown anew whenever so much more of it has gone."""
_LAST = timedelta(minutes=30)
"""Over; from then on nothing is shown anew."""
_MINUTE = timedelta(minutes=1)


class LiveSection:
    """Below the agenda, while a meeting runs."""

    async def on_portada(self, tx: Transaction, mesa: Mesa, now: datetime) -> Shown:
        """Edited at changes, each five minutes of the current point, and when a turn is over."""
        state = await live_state(tx, mesa.id)
        if state is None:
            return Shown()
        reply = Reply() if state.agenda is None else time_of(state.agenda, mesa, now)
        if state.waiting or state.speaking or state.round:
            reply = replace(reply, parts=(*reply.parts, *floor_posts.queue(state, mesa, now).parts))
        reply = reply.paragraph("palabra-how")
        moments = [next_edit(state.agenda, now)]
        if state.round is not None and now < state.round.ends_at:
            moments.append(state.round.ends_at)
        return Shown(reply.parts, min((each for each in moments if each), default=None))

    async def so_far(
        self, tx: Transaction, mesa: Mesa, zones: Sequence[ZoneInfo], now: datetime
    ) -> Sequence[Text]:
        """Nothing: the meeting and its agenda say it."""
        return ()


def time_of(agenda: Agenda, mesa: Mesa, now: datetime) -> Reply:
    """How long the current point has left, or how far it is over; and the next one."""
    current = agenda.current
    if current is None:
        return Reply()
    ends_at, zone, reply = current.ends_at, ZoneInfo(mesa.zone), Reply()
    if ends_at is not None and now < ends_at:
        left = -(-(ends_at - now) // _MINUTE) * _MINUTE
        until = When(ends_at, zone, "time")
        reply = reply.paragraph("agenda-left", title=current.title, left=left, until=until)
    elif ends_at is not None and now - ends_at < _MINUTE:
        reply = reply.paragraph("agenda-is-over", title=current.title)
    elif ends_at is not None:
        over = (now - ends_at) // _MINUTE * _MINUTE
        reply = reply.paragraph("agenda-over-run", title=current.title, over=over)
    if agenda.following is not None:
        reply = reply.paragraph("agenda-follows", title=agenda.following.title)
    return reply


def next_edit(agenda: Agenda | None, now: datetime) -> datetime | None:
    """When the time shown will be another: at 10, 5 and no minutes left, at 5 over, and so on."""
    ends_at = None if agenda is None or agenda.current is None else agenda.current.ends_at
    if ends_at is None or now >= ends_at + _LAST:
        return None
    return ends_at - ((ends_at - now - timedelta(microseconds=1)) // STEP) * STEP
