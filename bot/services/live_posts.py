"""What a mesa is told while it meets: opened, each point, ended with what became of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from bot.domain.agenda import Agenda, AgendaItem, Step
from bot.domain.agreement import Agreement
from bot.domain.meeting import Meeting
from bot.domain.mesa import Mesa
from bot.domain.reply import Reply
from bot.i18n import Link, When
from bot.services.agenda_replies import args_of, linked
from bot.services.agreement_replies import item as agreement_line
from bot.services.meeting_posts import named, when_of


@dataclass(frozen=True)
class Outcome:
    """What became of a meeting."""

    meeting: Meeting
    agenda: Agenda | None
    agreements: Sequence[Agreement]
    """Those recorded while it ran."""
    passed_on: bool
    """Whether something is left for the next one."""
    next: Meeting | None
    """Which has it on its agenda; None: nobody has scheduled one yet."""


def opened(meeting: Meeting, step: Step | None, link: str | None) -> Reply:
    """News for the main timeline: it begins, and with what."""
    reply = replace(Reply.of("reunion-news-opened", **named(meeting)), notice=False)
    if step is not None and step.current is not None:
        reply = _now(reply, step)
    if link is not None:
        reply = reply.paragraph("reunion-link", link=Link(link))
    return reply


def opened_in_thread(meeting: Meeting, mesa: Mesa, step: Step | None, at: datetime) -> Reply:
    """The same in the meeting's thread, where its course is read again later."""
    zone = when_of(meeting, mesa).zone
    reply = Reply.of("reunion-thread-opened", at=When(at, zone, "time"))
    return reply if step is None or step.current is None else _now(reply, step)


def point(step: Step) -> Reply:
    """The point that is now; past the last one, that all are done."""
    if step.current is None:
        return Reply.of("agenda-closed", count=len(step.agenda.items))
    return _now(Reply(), step)


def _now(reply: Reply, step: Step) -> Reply:
    if step.current is None:
        return reply
    reply = reply.paragraph(
        "agenda-now",
        position=step.position,
        last=len(step.agenda.items),
        **args_of(step.current),
    )
    return linked(reply, step.current)


def summary(outcome: Outcome, now: datetime) -> Reply:
    """What there was: for the thread and the main timeline."""
    meeting = outcome.meeting
    begun = meeting.opened_at or meeting.starts_at
    lasted = (meeting.ended_at or now) - begun
    reply = Reply.of("reunion-ended", **named(meeting), length=lasted)
    if outcome.agenda is not None:
        reply = reply.paragraph("reunion-ended-items")
        for item in outcome.agenda.items:
            reply = _line(reply, item)
    if outcome.agreements:
        reply = reply.paragraph("reunion-ended-agreements", count=len(outcome.agreements))
        for agreement in outcome.agreements:
            line = agreement_line(agreement, now)
            reply = reply.item(line.key, **line.args)
    elif outcome.agenda is not None:
        reply = reply.paragraph("reunion-ended-no-agreements")
    if outcome.passed_on:
        if outcome.next is None:
            reply = reply.paragraph("reunion-ended-pending")
        else:
            reply = reply.paragraph("reunion-ended-pending-in", meeting=outcome.next.id)
    return replace(reply, notice=False)


def _line(reply: Reply, item: AgendaItem) -> Reply:
    taken = item.taken
    if item.is_pending:
        return reply.step("reunion-ended-item-pending", title=item.title)
    if taken is None:
        return reply.step("reunion-ended-item", title=item.title)
    taken = max(timedelta(minutes=1), taken)
    if item.length is None:
        return reply.step("reunion-ended-item-took", title=item.title, taken=taken)
    return reply.step("reunion-ended-item-timed", title=item.title, taken=taken, length=item.length)
