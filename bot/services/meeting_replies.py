"""What those who ask are told about meetings: which sentences, with which values."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from zoneinfo import ZoneInfo

from bot.domain.entering import WayIn
from bot.domain.ids import MeetingId, UserId
from bot.domain.meeting import MARKS, Meeting
from bot.domain.mesa import Mesa
from bot.domain.recording import Recording
from bot.domain.reply import Reply
from bot.domain.when_doubts import Doubt, SaidMoment, second_of
from bot.i18n import When
from bot.services.meeting_clashes import Clash
from bot.services.meeting_posts import extended, named, when_of, whole, with_reason
from bot.services.recording_replies import line_of

_MOST = 20


@dataclass(frozen=True)
class Scheduled:
    """What became of a meeting that was scheduled or moved."""

    meeting: Meeting
    before: Meeting | None
    """None: it is new; equal to `meeting`: nothing changed."""
    skipped: Collection[str]
    """The marks of reminders whose moment is past."""
    clashes: Sequence[Clash]
    way: WayIn | None


def scheduled(
    done: Scheduled,
    zone: ZoneInfo,
    *,
    contact: str,
    in_mesa: bool,
    reader: UserId | None,
    too_soon: int | None = None,
) -> Reply:
    """To who scheduled or moved it: what was understood, and what to mind.

    In the mesa's room the announcement stands right above, and is not said again.
    `reader` is who asked, None for coordination, who may know of every mesa. `too_soon` says
    how many days ahead it should have been.
    """
    meeting, when = done.meeting, When(done.meeting.starts_at, zone)
    if done.before == meeting:
        return Reply.of("reunion-moved-nothing", meeting=meeting.id, when=when)
    moved = done.before is not None
    if in_mesa:
        key = "reunion-moved-here" if moved else "reunion-scheduled-here"
        reply = Reply.of(key, meeting=meeting.id, when=when)
    else:
        key = "reunion-moved" if moved else "reunion-scheduled"
        reply = Reply.of(key, meeting=meeting.id, when=when, length=meeting.length)
    said = [before for mark, before in MARKS.items() if mark not in done.skipped]
    if said:
        reply = reply.paragraph("reunion-reminders", before=said)
    skipped = [before for mark, before in MARKS.items() if mark in done.skipped]
    if skipped:
        reply = reply.paragraph("reunion-reminders-skipped", before=skipped, count=len(skipped))
    if too_soon is not None:
        reply = reply.paragraph("reunion-soon", days=too_soon)
    reply = with_clashes(reply, done.clashes, zone, in_mesa=in_mesa, reader=reader)
    if done.way is None:
        reply = reply.paragraph("reunion-no-link", contact=contact)
    return reply


def with_clashes(
    reply: Reply,
    clashes: Sequence[Clash],
    zone: ZoneInfo,
    *,
    in_mesa: bool,
    reader: UserId | None,
) -> Reply:
    """`reply` with what is held at the same time; of other mesas, what the reader may know."""
    for clash in clashes:
        # What other mesas do is for coordination and who moderates them, and for nobody here.
        named_too = not in_mesa and (reader is None or reader in clash.moderators)
        if clash.same_mesa or clash.moderators or named_too:
            reply = _clash(reply, clash, zone, named_too=named_too)
    beside = [each for each in clashes if not each.same_mesa and not each.moderators]
    if beside and (in_mesa or reader is not None):
        reply = reply.paragraph("reunion-clash-space", count=len(beside))
    return reply


def _clash(reply: Reply, clash: Clash, zone: ZoneInfo, *, named_too: bool) -> Reply:
    when = When(clash.meeting.starts_at, zone)
    if clash.same_mesa:
        return reply.paragraph("reunion-clash", **named(clash.meeting), when=when)
    where = {"meeting": clash.meeting.id, "mesa": clash.meeting.mesa_id}
    if not clash.moderators:
        return reply.paragraph("reunion-clash-other-mesa", when=when, **where)
    users, count = list(clash.moderators), len(clash.moderators)
    if not named_too:
        return reply.paragraph("reunion-clash-elsewhere", users=users, count=count, when=when)
    return reply.paragraph("reunion-clash-moderator", users=users, count=count, when=when, **where)


def clashes_for_coordination(
    meeting: Meeting, clashes: Sequence[Clash], zone: ZoneInfo
) -> Reply | None:
    """To coordination, who plans the space: which other mesas meet then; None: no other does."""
    others = [each for each in clashes if not each.same_mesa]
    if not others:
        return None
    reply = Reply.of(
        "reunion-clash-coordination",
        meeting=meeting.id,
        mesa=meeting.mesa_id,
        when=When(meeting.starts_at, zone),
    )
    for each in others:
        reply = reply.item(
            "reunion-clash-coordination-item",
            meeting=each.meeting.id,
            mesa=each.meeting.mesa_id,
            when=When(each.meeting.starts_at, zone),
            users=list(each.moderators),
            count=len(each.moderators),
        )
    return reply


def ask_when(
    said: SaidMoment,
    start: datetime,
    zone: ZoneInfo,
    meeting: MeetingId | None,
    today: date,
) -> Reply:
    """The question before a date stands that somebody may have meant otherwise."""
    when = When(start, zone)
    if meeting is None:
        reply = Reply.of("reunion-ask-schedule", when=when)
    else:
        reply = Reply.of("reunion-ask-move", when=when, meeting=meeting)
    local = start.astimezone(zone)
    second = second_of(start, zone)
    values: dict[Doubt, dict[str, object]] = {
        Doubt.ORDER: {"other": said.other},
        Doubt.WEEKDAY: {"today": today},
        Doubt.EARLY: {"time": f"{local.hour + 12}:{local:%M}"},
        Doubt.COUNTRY: {"city": zone},
        Doubt.TWICE: {"second": f"{second:%Y-%m-%d %H:%M} {_offset(second)}"},
    }
    for doubt in said.doubts:
        reply = reply.item(f"reunion-doubt-{doubt}", **values.get(doubt, {}))
    return reply.paragraph("reunion-ask-confirm")


def _offset(at: datetime) -> str:
    """`-04:00`, as dates are understood with it."""
    return f"{at:%z}"[:3] + ":" + f"{at:%z}"[3:5]


def ask_to_cancel(meeting: Meeting, zone: ZoneInfo) -> Reply:
    """The question before it is called off."""
    when = When(meeting.starts_at, zone)
    return with_reason(Reply.of("reunion-cancel-ask", **named(meeting), when=when), meeting)


def cancelled_for(meeting: Meeting) -> Reply:
    """To who confirmed it, elsewhere than in the mesa's room."""
    return Reply.of("reunion-cancelled", **named(meeting))


def shown(
    meeting: Meeting,
    mesa: Mesa,
    recordings: Sequence[Recording],
    *,
    way: WayIn | None,
    now: datetime,
) -> Reply:
    """One meeting whole."""
    if meeting.is_cancelled:
        reply = Reply.of("reunion-announced-cancelled", **named(meeting))
        reply = reply.paragraph("reunion-was-for", when=when_of(meeting, mesa))
        return with_reason(reply, meeting)
    reply = Reply.of("reunion-announced", **named(meeting))
    if meeting.is_over(now):
        reply = extended(reply.paragraph("reunion-shown-over"), whole(meeting, mesa, None))
    elif meeting.has_begun(now):
        reply = extended(
            reply.paragraph("reunion-shown-now"), whole(meeting, mesa, way, here=False)
        )
    else:
        reply = extended(reply, whole(meeting, mesa, way, here=False))
    if recordings:
        reply = reply.paragraph("reunion-recordings", count=len(recordings))
        for recording in recordings[:_MOST]:
            reply = line_of(reply, recording)
    return reply


def coming(
    meetings: Sequence[Meeting],
    mesa: Mesa,
    zone: ZoneInfo,
    *,
    way: WayIn | None,
    now: datetime,
    may_schedule: bool,
) -> Reply:
    """The next meeting whole, and those after it."""
    if not meetings:
        return none_coming(mesa, may_schedule=may_schedule)
    first, *others = meetings
    reply = shown(first, mesa, (), way=way, now=now)
    return _listed(reply, "reunion-after", others, len(others), zone)


def listed(
    to_come: Sequence[Meeting],
    held: Sequence[Meeting],
    held_count: int,
    mesa: Mesa,
    zone: ZoneInfo,
    *,
    may_schedule: bool,
) -> Reply:
    """All of a mesa's meetings, those to come first."""
    if not to_come and not held:
        return none_coming(mesa, may_schedule=may_schedule)
    reply = _listed(Reply(), "reunion-list", to_come, len(to_come), zone)
    return _listed(reply, "reunion-list-held", held, held_count, zone)


def which(meetings: Sequence[Meeting], zone: ZoneInfo) -> Reply:
    """Several may be meant: these, by their ids."""
    reply = Reply.of("reunion-which", meeting=meetings[0].id)
    for each in meetings[:_MOST]:
        reply = reply.item("reunion-line", **named(each), when=When(each.starts_at, zone))
    left_out = len(meetings) - min(len(meetings), _MOST)
    return reply.paragraph("reunion-list-more", count=left_out) if left_out else reply


def none_coming(mesa: Mesa, *, may_schedule: bool) -> Reply:
    """There is none, and who can change that."""
    return Reply.of("reunion-none-yet" if may_schedule else "reunion-none", mesa=mesa.id)


def _listed(
    reply: Reply, heading: str, meetings: Sequence[Meeting], count: int, zone: ZoneInfo
) -> Reply:
    if not meetings:
        return reply
    reply = reply.paragraph(heading, count=count)
    for each in meetings[:_MOST]:
        reply = reply.item("reunion-line", **named(each), when=When(each.starts_at, zone))
    left_out = count - min(len(meetings), _MOST)
    return reply.paragraph("reunion-list-more", count=left_out) if left_out else reply
