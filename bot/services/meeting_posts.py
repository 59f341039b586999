"""What a whole mesa is told about its meetings: announcements, news, reminders, the portada."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

from bot.domain.entering import WayIn
from bot.domain.ids import UserId
from bot.domain.meeting import (
    ENTRY_MARKS,
    MARKS,
    Meeting,
    Mode,
    day_of,
    local_times,
    zones_of,
)
from bot.domain.mesa import Mesa
from bot.domain.reply import Reply, Style, Text
from bot.i18n import Link, When
from bot.services.portada import Parts

ANSWERS = ("✅", "❌")
"""Tapped by who will come, and by who cannot."""
LATER = "⏰"
"""Tapped by who wants to be reminded alone."""
ENTER = "🎥"
"""Tapped by who wants their entry sent."""


def whole(meeting: Meeting, mesa: Mesa, way: WayIn | None, *, here: bool = True) -> Parts:
    """The day, the time in every party's zone, how long it lasts and how to enter.

    `here` says that 🎥 stands below it.
    """
    day = day_of(meeting.starts_at, mesa)
    parts: list[tuple[Style, Text]] = [
        ("paragraph", Text.of("reunion-day", day=day, length=meeting.length))
    ]
    for local in local_times(meeting.starts_at, zones_of(mesa)):
        values: dict[str, object] = {
            "time": local.time.strftime("%H:%M"),
            "zones": list(local.zones),
        }
        if local.day == day:
            parts.append(("item", Text.of("reunion-time", **values)))
        else:
            parts.append(("item", Text.of("reunion-time-other-day", day=local.day, **values)))
    parts += way_in(way, here=here)
    if meeting.mode is Mode.WATCH:
        parts.append(("paragraph", Text.of("reunion-watch")))
    return tuple(parts)


def way_in(way: WayIn | None, *, here: bool = True) -> Parts:
    """How to enter: everybody's link, or how each asks for an entry of their own."""
    if way is None:
        return ()
    if way.link is None:
        return (("paragraph", Text.of("reunion-ask-here" if here else "reunion-ask")),)
    return (("paragraph", Text.of("reunion-link", link=Link(way.link))),)


def new_way(meeting: Meeting, way: WayIn) -> Reply:
    """News: its link is another one now."""
    return extended(Reply.of("reunion-news-way", **named(meeting)), way_in(way, here=False))


def entering(way: WayIn | None) -> tuple[str, ...]:
    """The reaction that asks for an entry, where each has their own."""
    return (ENTER,) if way is not None and way.link is None else ()


def announced(meeting: Meeting, mesa: Mesa, way: WayIn | None) -> Reply:
    """The post that says a meeting will be, as it stands; the root of its thread."""
    if meeting.is_cancelled:
        reply = Reply.of("reunion-announced-cancelled", **named(meeting))
        reply = reply.paragraph("reunion-was-for", when=when_of(meeting, mesa))
        return replace(with_reason(reply, meeting), notice=False)
    reply = Reply.of("reunion-announced", **named(meeting))
    reply = extended(reply, whole(meeting, mesa, way))
    if way is not None and way.link is not None:
        reply = reply.paragraph("reunion-link-anyone")
    if way is not None and way.recorded:
        reply = reply.paragraph("reunion-recorded")
    reply = reply.paragraph("asistencia-answer")
    return _ringing(reply)


def moved(before: Meeting, meeting: Meeting, mesa: Mesa, way: WayIn | None) -> Reply:
    """News for the main timeline: it will be at another time, or last longer or less."""
    if before.starts_at == meeting.starts_at:
        reply = Reply.of("reunion-news-length", **named(meeting), length=meeting.length)
    else:
        reply = Reply.of(
            "reunion-news-moved",
            **named(meeting),
            before=when_of(before, mesa),
            now=when_of(meeting, mesa),
        )
    reply = extended(reply, whole(meeting, mesa, way))
    answers: tuple[str, ...] = ()
    if before.starts_at != meeting.starts_at:
        reply, answers = reply.paragraph("asistencia-answer-anew"), ANSWERS
    return _ringing(replace(reply, reactions=(*answers, *entering(way))))


def cancelled(meeting: Meeting, mesa: Mesa) -> Reply:
    """News for the main timeline: it will not be."""
    reply = Reply.of("reunion-news-cancelled", **named(meeting), when=when_of(meeting, mesa))
    return _ringing(with_reason(reply, meeting))


def reminder(
    meeting: Meeting,
    mesa: Mesa,
    mark: str,
    *,
    way: WayIn | None,
    mentions: Sequence[UserId],
    confirmed: int,
    now: datetime,
    late: bool,
) -> Reply:
    """That it is near; the last ones say how to enter and ring for those who are meant.

    The others ask who comes.
    """
    if meeting.is_over(now):
        return _ringing(
            Reply.of("reunion-reminder-over", **named(meeting), when=when_of(meeting, mesa))
        )
    left = meeting.starts_at - now if late else MARKS[mark]
    if meeting.has_begun(now):
        reply = Reply.of("reunion-reminder-begun", **named(meeting))
    else:
        reply = Reply.of("reunion-reminder", **named(meeting), left=left)
    near = mark in ENTRY_MARKS
    reply = _ringing(extended(reply, whole(meeting, mesa, way if near else None)))
    if near:
        return replace(reply, mentions=tuple(mentions), reactions=entering(way))
    reply = reply.paragraph("asistencia-answer-so-far", count=confirmed)
    return replace(reply, reactions=(*ANSWERS, LATER))


def to_one(meeting: Meeting, mesa: Mesa, zone: ZoneInfo, *, now: datetime) -> Reply:
    """That it is near, to one person in private, by their own clock."""
    args = {**named(meeting), "name": mesa.name, "when": When(meeting.starts_at, zone)}
    if meeting.has_begun(now):
        reply = Reply.of("reunion-to-one-begun", **args)
    else:
        reply = Reply.of("reunion-to-one", **args, left=meeting.starts_at - now)
    return replace(_ringing(reply), reactions=(LATER,))


def on_portada(coming: Sequence[Meeting], mesa: Mesa, way: WayIn | None, now: datetime) -> Parts:
    """The next meeting, or the one that is going on, and how many come after it."""
    first, *others = coming
    key = "reunion-portada-now" if first.has_begun(now) else "reunion-portada-next"
    reply = extended(Reply.of(key, **named(first)), whole(first, mesa, way, here=False))
    if others:
        reply = reply.paragraph("reunion-portada-more", count=len(others))
    return reply.parts


def so_far(
    last: Meeting | None, following: Meeting | None, zones: Sequence[ZoneInfo], now: datetime
) -> Sequence[Text]:
    """For newcomers whose clocks are in `zones`."""
    texts = []
    if last is not None:
        day = When(last.starts_at, zones[0], "day")
        texts.append(Text.of("reunion-so-far-last", **named(last), day=day))
    if following is not None:
        going_on = following.has_begun(now)
        moment = following.opened_at or following.starts_at
        when = [When(moment, each.zones[0]) for each in local_times(moment, zones)]
        key = "reunion-so-far-now" if going_on else "reunion-so-far-next"
        texts.append(Text.of(key, **named(following), when=when))
    return texts


# --- Pieces -----------------------------------------------------------------------------------


def named(meeting: Meeting) -> dict[str, object]:
    """How a meeting is called; `titled` says whether it has a title."""
    return {
        "meeting": meeting.id,
        "title": meeting.title or "",
        "titled": meeting.title is not None,
    }


def when_of(meeting: Meeting, mesa: Mesa) -> When:
    """Its moment in the mesa's own zone."""
    return When(meeting.starts_at, ZoneInfo(mesa.zone))


def with_reason(reply: Reply, meeting: Meeting) -> Reply:
    """`reply` with why it was called off, if that was said."""
    if meeting.reason is None:
        return reply
    return reply.paragraph("reunion-reason", reason=meeting.reason)


def extended(reply: Reply, parts: Parts) -> Reply:
    """`reply` with more below it."""
    return replace(reply, parts=(*reply.parts, *parts))


def _ringing(reply: Reply) -> Reply:
    return replace(reply, notice=False)
