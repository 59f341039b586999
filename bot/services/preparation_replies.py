"""How far the preparation of a meeting is, as people are told."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

from bot.domain.meeting import Meeting
from bot.domain.mesa import Mesa
from bot.domain.preparation import Preparation
from bot.domain.reply import Reply, Text
from bot.i18n import When
from bot.services.meeting_posts import named

READY = "✅"


def checklist(
    found: Preparation, meeting: Meeting, mesa: Mesa, zone: ZoneInfo, now: datetime
) -> Reply:
    """Everything, one line each: what is there, and what is not."""
    lacking = frozenset(found.lacking)
    reply = Reply.of(
        "preparacion-heading",
        **named(meeting),
        mesa=mesa.id,
        name=mesa.name,
        when=When(meeting.starts_at, zone),
    )
    lines: dict[str, dict[str, object]] = {
        "lists": {"missing": list(found.missing_lists) or "–", "count": found.parties},
        "people": {"joined": found.joined, "listed": found.listed},
        "agenda": {"count": found.points, "meeting": meeting.id},
        "moderator": {"users": list(found.moderators) or "–", "mesa": mesa.id},
        "entries": {"why": _why(found)},
        "sound": {"user": found.sound_by or "–"},
    }
    for what, values in lines.items():
        reply = reply.item(f"preparacion-{what}", done=what not in lacking, **values)
    if not lacking:
        return reply.paragraph("preparacion-ready")
    if "sound" in lacking and not meeting.has_begun(now):
        return reply.paragraph("preparacion-how")
    return reply


def asking(reply: Reply, found: Preparation, meeting: Meeting, mesa: Mesa) -> Reply:
    """The same, waiting for who says that the sound was tested."""
    if found.sound_by is not None:
        return reply
    return reply.asking("sound_test", (READY,), mesa_id=mesa.id, meeting=meeting.id)


def lacks(found: Preparation) -> list[Text]:
    """What is not there, each in some words."""
    return [Text.of(f"preparacion-lacks-{what}") for what in found.lacking]


def _why(found: Preparation) -> str:
    """Why nobody could enter, if so."""
    if not found.has_calls:
        return "nowhere"
    return "–" if found.call_server is None else found.call_server.value
