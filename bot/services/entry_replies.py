"""What somebody is told who asks for their entry: secrets, for their private chat only."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from bot.domain.entering import Gate
from bot.domain.meeting import Meeting, Mode
from bot.domain.mesa import Mesa
from bot.domain.reply import Reply
from bot.i18n import Link, When
from bot.services.meeting_posts import named


def page(meeting: Meeting, link: Link, zone: ZoneInfo, *, opens: datetime | None) -> Reply:
    """The link to their page, whenever they ask for it; `opens` is None once it is open."""
    reply = _begun(meeting, zone).paragraph("entrada-page", link=link)
    if opens is None:
        reply = reply.paragraph("entrada-page-is-open")
    else:
        reply = reply.paragraph("entrada-page-opens", opens=When(opens, zone, "time"))
    return _secret(reply.paragraph("entrada-personal"))


def direct(meeting: Meeting, enter: Link, listen: Link, zone: ZoneInfo) -> Reply:
    """The ways straight into the call, where there are no pages."""
    reply = _begun(meeting, zone)
    if meeting.mode is Mode.WATCH:
        reply = reply.paragraph("reunion-watch")
    return _secret(_ways(reply, enter, listen).paragraph("entrada-personal"))


def too_early(meeting: Meeting, zone: ZoneInfo, since: datetime) -> Reply:
    """Without pages an entry is sent only shortly before."""
    return _begun(meeting, zone).paragraph("entrada-too-early", since=When(since, zone))


def closed(meeting: Meeting, gate: Gate, zone: ZoneInfo) -> Reply:
    """There is nothing to enter."""
    key = "entrada-cancelled" if gate is Gate.CANCELLED else "entrada-over"
    reply = Reply.of(key, **named(meeting), when=When(meeting.starts_at, zone))
    if meeting.reason is not None:
        reply = reply.paragraph("reunion-reason", reason=meeting.reason)
    return reply


def nowhere(contact: str) -> Reply:
    """The deployment has no server for calls."""
    return Reply.of("reunion-no-link", contact=contact)


def room_page(mesa: Mesa, parties: Sequence[str], link: Link, lasts: timedelta) -> Reply:
    """The link to the page of a room that is always open."""
    reply = _of_room(mesa, parties).paragraph("entrada-page", link=link)
    reply = reply.paragraph("entrada-room-lasts", lasts=lasts)
    return _secret(reply.paragraph("entrada-personal"))


def room_direct(mesa: Mesa, parties: Sequence[str], enter: Link, listen: Link) -> Reply:
    """The ways straight into it."""
    reply = _ways(_of_room(mesa, parties), enter, listen)
    return _secret(reply.paragraph("entrada-personal"))


def _begun(meeting: Meeting, zone: ZoneInfo) -> Reply:
    return Reply.of("entrada-for", **named(meeting), when=When(meeting.starts_at, zone))


def _of_room(mesa: Mesa, parties: Sequence[str]) -> Reply:
    if not parties:
        return Reply.of("entrada-for-room", name=mesa.name)
    return Reply.of("entrada-for-side-room", name=mesa.name, parties=list(parties))


def _ways(reply: Reply, enter: Link, listen: Link) -> Reply:
    return reply.item("entrada-direct", link=enter).item("entrada-direct-audio", link=listen)


def _secret(reply: Reply) -> Reply:
    return replace(reply, notice=False, secret=True)
