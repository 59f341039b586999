"""What people are told about agendas: which sentences, with which values."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from bot.domain.agenda import Agenda, AgendaItem, Step
from bot.domain.agenda_lines import Problem
from bot.domain.reply import Reply, Text
from bot.i18n import Link

if TYPE_CHECKING:
    from bot.services.agendas import Held


def line_of(item: AgendaItem) -> str:
    """The sentence that shows a point, by how far it is."""
    if item.is_pending:
        return "agenda-item-pending"
    if item.is_done:
        return "agenda-item-done"
    return "agenda-item-current" if item.is_current else "agenda-item-next"


def shown(agenda: Agenda) -> Reply:
    """Every point numbered, done ✔, current ▶."""
    reply = Reply.of("agenda-heading")
    for item in agenda.items:
        reply = reply.step(line_of(item), **args_of(item))
    if agenda.length:
        reply = reply.paragraph("agenda-total", length=agenda.length)
    if agenda.is_closed:
        reply = reply.paragraph("agenda-closed-note")
    return reply


def so_far(agenda: Agenda) -> Sequence[Text]:
    """For a newcomer: how far it is, if it has begun."""
    if agenda.is_closed:
        return (Text.of("agenda-so-far-closed", count=len(agenda.items)),)
    if not agenda.has_started or agenda.position is None:
        return ()
    current = agenda.items[agenda.position - 1]
    last = len(agenda.items)
    return (Text.of("agenda-so-far", title=current.title, position=agenda.position, last=last),)


def whole(found: Held, zone: ZoneInfo, now: datetime) -> Reply:
    """To who asks for it: what took how long, what is now, when the rest is to begin."""
    agenda = found.agenda or Agenda(())
    start = None if found.meeting is None else found.meeting.starts_at
    reply = Reply.of("agenda-heading")
    times = agenda.times(start, now)
    for item, at in zip(agenda.items, times, strict=True):
        if item.taken is not None and not item.is_pending:
            taken = max(timedelta(minutes=1), item.taken)
            reply = reply.step("agenda-item-took", taken=taken, **args_of(item))
        elif item.is_ahead and at is not None:
            clock = at.astimezone(zone).strftime("%H:%M")
            reply = reply.step("agenda-item-at", at=clock, **args_of(item))
        else:
            reply = reply.step(line_of(item), **args_of(item))
    for item in agenda.items:
        reply = linked(reply, item)
    if agenda.length:
        reply = reply.paragraph("agenda-total", length=agenda.length)
    if any(times):
        reply = reply.paragraph("agenda-clock", zone=zone)
    if found.meeting is not None:
        return reply.paragraph("agenda-of-meeting", meeting=found.meeting.id)
    return reply.paragraph("agenda-closed-note" if agenda.is_closed else "agenda-of-draft")


def created(made: Held) -> Reply:
    """To who wrote it."""
    agenda = made.agenda or Agenda(())
    if agenda.length:
        reply = Reply.of("agenda-created", count=len(agenda.items), length=agenda.length)
    else:
        reply = Reply.of("agenda-created-untimed", count=len(agenda.items))
    if made.meeting is None:
        return reply.paragraph("agenda-created-draft")
    reply = reply.paragraph("agenda-created-of", meeting=made.meeting.id)
    over = agenda.length > made.meeting.length and not made.meeting.is_open
    if not over:
        return reply
    minutes = -(-agenda.length // timedelta(minutes=5)) * 5
    return reply.paragraph(
        "agenda-longer", meeting=made.meeting.id, length=made.meeting.length, minutes=str(minutes)
    )


def added(agenda: Agenda, items: Sequence[AgendaItem], position: int | None) -> Reply:
    """To who added points; `position` is where the first of them is, None: at the end."""
    first = len(agenda.items) - len(items) + 1 if position is None else position
    if len(items) == 1:
        return Reply.of("agenda-added", title=items[0].title, position=first)
    return Reply.of("agenda-added-many", count=len(items), position=first)


def changed(item: AgendaItem, position: int) -> Reply:
    """To who wrote a point anew: as it is now."""
    return Reply.of("agenda-changed", position=position, **args_of(item))


def advanced(step: Step) -> Reply:
    """What is closed and what is now."""
    if step.current is None:
        return Reply.of("agenda-closed", count=len(step.agenda.items))
    reply = Reply.of(
        "agenda-now", position=step.position, last=len(step.agenda.items), **args_of(step.current)
    )
    return reply if step.closed is None else reply.paragraph("agenda-was", closed=step.closed.title)


def refused(problems: Sequence[Problem]) -> Reply:
    """Nothing changed: every wrong line, and how to write it."""
    reply = Reply.of("agenda-refused", count=len(problems))
    for problem in problems:
        reply = reply.item(problem.key, number=problem.number, line=problem.line)
    return reply.paragraph("agenda-refused-next")


def linked(reply: Reply, item: AgendaItem) -> Reply:
    """`reply` with the addresses of a point's materials below it."""
    for link in item.links:
        reply = reply.item("agenda-item-link", link=Link(link))
    return reply


def args_of(item: AgendaItem) -> dict[str, object]:
    """The values of a point; `shape` says which of them it has."""
    if item.length and item.presenter:
        shape = "full"
    else:
        shape = "timed" if item.length else "presented" if item.presenter else "bare"
    return {
        "title": item.title,
        "shape": shape,
        "length": "" if item.length is None else item.length,
        "presenter": item.presenter or "",
    }
