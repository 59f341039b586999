"""What a mesa is told while it meets: opened, each point, ended with what became of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from bot.domain.agenda import Agenda, AgendaItem, Step
from bot.domain.agreement import Agreement
from bot.domain.entering import WayIn
from bot.domain.meeting import Meeting
from bot.domain.mesa import Mesa
from bot.domain.reply import Reply
from bot.i18n import When
from bot.services.agenda_replies import args_of, linked
from bot.services.agreement_replies import item as agreement_line
from bot.services.meeting_posts import entering, extended, named, way_in, when_of

HAND = "✋"


@dataclass(frozen=True)
class Outcome:
    """What became of a meeting."""

    meeting: Meeting
    agenda: Agenda | None
    agreements: Sequence[Agreement]
    """Those recorded while it ran."""
    next: Meeting | None
    """Which has what is left pending on its agenda; None: nobody has scheduled one yet."""


def opened(meeting: Meeting, step: Step | None, way: WayIn | None) -> Reply:
    """News for the main timeline: it begins, and with what."""
    reply = replace(Reply.of("reunion-news-opened", **named(meeting)), notice=False)
    if step is not None and step.current is not None:
        reply = _now(reply, step)
    return replace(extended(reply, way_in(way)), reactions=(*entering(way), *reply.reactions))


def opened_in_thread(meeting: Meeting, mesa: Mesa, step: Step | None, at: datetime) -> Reply:
    """The same in the meeting's thread, where its course is read again later."""
    zone = when_of(meeting, mesa).zone
    reply = Reply.of("reunion-thread-opened", at=When(at, zone, "time"))
    return reply if step is None or step.current is None else _now(reply, step)


def point(answer: Reply, step: Step) -> Reply:
    """The point that is now, with its materials; ✋ below it asks to speak."""
    if step.current is None:
        return answer
    return replace(linked(answer, step.current), reactions=(HAND,))


def parked(step: Step, taker: Meeting | None) -> Reply:
    """A point is left for the next meeting, and which is now."""
    title = "" if step.closed is None else step.closed.title
    if taker is None:
        reply = Reply.of("agenda-parked", title=title)
    else:
        reply = Reply.of("agenda-parked-in", title=title, meeting=taker.id)
    if step.agenda.is_closed:
        return reply.paragraph("agenda-closed", count=len(step.agenda.items))
    return _named(reply, step)


def extended_by(agenda: Agenda, length: timedelta, mesa: Mesa) -> Reply:
    """To who gave the current point more time."""
    current = agenda.current
    ends_at = None if current is None else current.ends_at
    if current is None or ends_at is None:
        return Reply()
    until = When(ends_at, ZoneInfo(mesa.zone), "time")
    return Reply.of("agenda-extended", title=current.title, length=length, until=until)


def time_over(agenda: Agenda) -> Reply:
    """In the thread: the current point's time is over, and what can be done."""
    current, following = agenda.current, agenda.following
    title = "" if current is None else current.title
    if following is None:
        return Reply.of("agenda-time-over-last", title=title)
    return Reply.of("agenda-time-over", title=title, next=following.title)


def _now(reply: Reply, step: Step) -> Reply:
    if step.current is None:
        return reply
    return replace(linked(_named(reply, step), step.current), reactions=(HAND,))


def _named(reply: Reply, step: Step) -> Reply:
    if step.current is None:
        return reply
    return reply.paragraph(
        "agenda-now",
        position=step.position,
        last=len(step.agenda.items),
        **args_of(step.current),
    )


def summary(outcome: Outcome, now: datetime, *, forgotten: bool = False) -> Reply:
    """What there was: for the thread and the main timeline."""
    meeting = outcome.meeting
    begun = meeting.opened_at or meeting.starts_at
    lasted = (meeting.ended_at or now) - begun
    reply = Reply.of("reunion-ended", **named(meeting), length=lasted)
    if forgotten:
        reply = reply.paragraph("reunion-ended-forgotten")
    if outcome.agenda is not None:
        reply = reply.paragraph("reunion-ended-items")
        for item in outcome.agenda.items:
            reply = line_of_closed(reply, item)
    if outcome.agreements:
        reply = reply.paragraph("reunion-ended-agreements", count=len(outcome.agreements))
        for agreement in outcome.agreements:
            line = agreement_line(agreement, now)
            reply = reply.item(line.key, **line.args)
    elif outcome.agenda is not None:
        reply = reply.paragraph("reunion-ended-no-agreements")
    if outcome.agenda is not None and outcome.agenda.pending:
        if outcome.next is None:
            reply = reply.paragraph("reunion-ended-pending")
        else:
            reply = reply.paragraph("reunion-ended-pending-in", meeting=outcome.next.id)
    return replace(reply, notice=False)


def line_of_closed(reply: Reply, item: AgendaItem) -> Reply:
    """`reply` with a point that is over: how long it took, or that it is left pending."""
    taken = item.taken
    if item.is_pending:
        return reply.step("reunion-ended-item-pending", title=item.title)
    if taken is None:
        return reply.step("reunion-ended-item", title=item.title)
    taken = max(timedelta(minutes=1), taken)
    if item.length is None:
        return reply.step("reunion-ended-item-took", title=item.title, taken=taken)
    return reply.step("reunion-ended-item-timed", title=item.title, taken=taken, length=item.length)
