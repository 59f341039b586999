"""What people are told of who comes to a meeting, and who came."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from datetime import datetime
from zoneinfo import ZoneInfo

from bot.domain.attendance import Attendance, Attendee, PartyAttendance
from bot.domain.meeting import Meeting
from bot.domain.member_list import Seat
from bot.domain.reply import Reply, Text
from bot.i18n import When
from bot.services.meeting_posts import named


def shown(
    found: Attendance,
    meeting: Meeting,
    zone: ZoneInfo,
    *,
    now: datetime,
    whole: Collection[int],
    in_room: bool,
    may_note: bool,
) -> Reply:
    """Party by party. `whole` are the ids of the parties of which also the absent are named.

    In a mesa's room, where all read it, who comes and who came is named, and nobody else.
    """
    begun = meeting.has_begun(now)
    reply = Reply.of(
        "asistencia-heading", **named(meeting), when=When(meeting.starts_at, zone), begun=begun
    )
    for each in found.parties:
        reply = _with_party(reply, each, begun=begun and found.is_known)
        names = in_room or (each.party.id or 0) in whole
        if names:
            reply = _with_names(reply, each, begun=begun and found.is_known, all_=not in_room)
    if found.staff:
        reply = reply.paragraph("asistencia-staff", users=list(found.staff))
    if found.guests:
        names_of = list(found.guests)
        reply = reply.paragraph("asistencia-guests", people=names_of, count=len(names_of))
    if begun and not found.is_known:
        reply = reply.paragraph("asistencia-unknown" if may_note else "asistencia-unknown-yet")
    if in_room:
        reply = reply.paragraph("asistencia-names-apart")
    return reply


def _with_party(reply: Reply, each: PartyAttendance, *, begun: bool) -> Reply:
    name = each.party.name
    if not each.people:
        return reply.paragraph("asistencia-no-list", party=name)
    counts = {
        "expected": len(each.expected),
        "confirmed": len(each.confirmed),
        "declined": len(each.declined),
        "present": len(each.present),
        "absent": len(each.absent),
    }
    key = "asistencia-party-held" if begun else "asistencia-party"
    return reply.paragraph(key, party=name, **counts)


def _with_names(reply: Reply, each: PartyAttendance, *, begun: bool, all_: bool) -> Reply:
    silent = [one for one in each.expected if one.comes is None]
    if begun:
        groups = [("present", each.present)]
        groups += [("absent", each.absent), ("declined", each.declined)] if all_ else []
    else:
        groups = [("confirmed", each.confirmed)]
        groups += [("declined", each.declined), ("silent", tuple(silent))] if all_ else []
    for what, people in groups:
        if people:
            names = list(map(_name, people))
            reply = reply.item(f"asistencia-people-{what}", people=names, count=len(names))
    return reply


def _name(one: Attendee) -> object:
    if one.member.seat is Seat.SUBSTITUTE:
        return Text.of("asistencia-substitute", person=one.member.name)
    return one.member.name


def noted(meeting: Meeting, people: Iterable[str], *, present: bool) -> Reply:
    """Whom the bot has noted."""
    names = list(people)
    if not names:
        return Reply.of("asistencia-noted-nobody")
    return Reply.of(
        "asistencia-noted", meeting=meeting.id, people=names, count=len(names), present=present
    )
