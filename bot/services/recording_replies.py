"""What people are told about recordings: which sentences, with which values."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from bot.domain.agreement import Agreement
from bot.domain.chapters import Chapter, clock_of
from bot.domain.ids import MesaId
from bot.domain.links import host_of
from bot.domain.meeting import Meeting, day_of, local_times, zones_of
from bot.domain.mesa import Mesa
from bot.domain.recording import Recording
from bot.domain.reply import Reply, Text
from bot.i18n import Link, When
from bot.services.document_replies import size
from bot.services.meeting_posts import named as meeting_named
from bot.services.portada import Parts

_MOST_AGREEMENTS = 20
_LONGEST_ON_PORTADA = 400
"""An address longer than this would crowd out the rest of the portada."""


def announced(recording: Recording, meeting: Meeting, mesa: Mesa, now: datetime) -> Reply:
    """News for the mesa: a meeting can be seen again."""
    day = When(meeting.starts_at, ZoneInfo(mesa.zone), "day")
    reply = Reply.of("grabacion-news", **_named(recording), day=day)
    reply = _at(reply, recording)
    if not meeting.has_begun(now):
        reply = reply.paragraph("grabacion-early", meeting=meeting.id)
    return replace(reply, notice=False)


@dataclass(frozen=True)
class Happened:
    """What is said of a recording besides its own facts."""

    part: int
    """Which one of its meeting, from 1."""
    chapters: Sequence[Chapter]
    agreements: Sequence[Agreement]
    until: datetime | None
    """For how long it is kept; None: for ever."""


def kept(recording: Recording, meeting: Meeting, mesa: Mesa, happened: Happened) -> Reply:
    """News for the mesa: a recording is kept; when it was, how long, what is in it."""
    began = recording.started_at or meeting.starts_at
    day = day_of(began, mesa)
    called = {**meeting_named(meeting), "recording": recording.id}
    reply = Reply.of("grabacion-kept", **called, day=day)
    if happened.part > 1:
        reply = reply.paragraph("grabacion-part", part=happened.part)
    reply = reply.paragraph("grabacion-facts", **_facts(recording))
    reply = reply.paragraph("grabacion-began")
    for local in local_times(began, zones_of(mesa)):
        clock, zones = local.time.strftime("%H:%M"), list(local.zones)
        if local.day == day:
            reply = reply.item("reunion-time", time=clock, zones=zones)
        else:
            reply = reply.item("reunion-time-other-day", day=local.day, time=clock, zones=zones)
    if happened.chapters:
        reply = reply.paragraph("grabacion-chapters")
        for chapter in happened.chapters:
            at = clock_of(chapter.at)
            reply = reply.item("grabacion-chapter", at=at, title=chapter.title)
    if happened.agreements:
        reply = reply.paragraph("grabacion-agreements")
        for agreement in happened.agreements[:_MOST_AGREEMENTS]:
            reply = reply.item("grabacion-agreement", agreement=agreement.id, what=agreement.what)
    if happened.until is not None:
        until = When(happened.until, ZoneInfo(mesa.zone), "day")
        reply = reply.paragraph("grabacion-until", until=until)
    return replace(reply, notice=False)


def linked(recording: Recording) -> Reply:
    """To who linked it, elsewhere than in the mesa's room."""
    return Reply.of("grabacion-linked", **_named(recording))


def shown(recording: Recording, held_at: datetime, zone: ZoneInfo) -> Reply:
    """One recording whole; `held_at`: when its meeting began."""
    day = When(held_at, zone, "day")
    reply = Reply.of("grabacion-shown", **_named(recording), day=day)
    reply = _at(reply, recording)
    added_at = When(recording.added_at, zone)
    if recording.is_kept:
        return reply.paragraph("grabacion-kept-since", when=added_at, sha256=recording.sha256)
    return reply.paragraph("grabacion-added", user=recording.added_by, when=added_at)


def listed(recordings: Sequence[Recording], count: int, mesa_id: MesaId) -> Reply:
    """The recordings of a mesa, the last that came first; `count`: how many there are."""
    if not recordings:
        return Reply.of("grabacion-none", mesa=mesa_id)
    reply = Reply.of("grabacion-list", count=count)
    for recording in recordings:
        reply = line_of(reply, recording)
    if count > len(recordings):
        reply = reply.paragraph("grabacion-list-more", count=count - len(recordings))
    return reply


def ask_removal(recording: Recording) -> Reply:
    """Whether it is to be removed; what is kept of it is deleted, a reference only forgotten."""
    reply = Reply.of("grabacion-remove-ask", **_named(recording))
    key = "grabacion-remove-ask-kept" if recording.is_kept else "grabacion-remove-ask-link"
    return reply.paragraph(key)


def line_of(reply: Reply, recording: Recording) -> Reply:
    """`reply` with one recording as a line of a list."""
    if recording.url is None:
        return reply.item("grabacion-line-kept", **_named(recording), **_facts(recording))
    link, host = Link(recording.url), host_of(recording.url)
    return reply.item("grabacion-line", **_named(recording), link=link, host=host)


def on_portada(recordings: Sequence[Recording], count: int) -> Parts:
    """The latest, and how many more there are."""
    if not recordings:
        return ()
    reply = Reply.of("grabacion-portada")
    for recording in recordings:
        if len(recording.url or "") > _LONGEST_ON_PORTADA:
            reply = reply.item("grabacion-portada-long", **_named(recording))
        else:
            reply = line_of(reply, recording)
    if count > len(recordings):
        reply = reply.paragraph("grabacion-portada-more", count=count - len(recordings))
    return reply.parts


def so_far(latest: Recording, count: int) -> Text:
    """For newcomers: how many there are, and the latest."""
    return Text.of("grabacion-so-far", **_named(latest), count=count)


def _at(reply: Reply, recording: Recording) -> Reply:
    if recording.url is None:
        return reply.paragraph("grabacion-facts", **_facts(recording))
    return reply.paragraph("grabacion-link", link=Link(recording.url))


def _facts(recording: Recording) -> dict[str, object]:
    """How long one that is kept lasts, and how many bytes it has."""
    length = recording.length or timedelta()
    return {"length": length, "size": size(recording.size_bytes or 0)}


def _named(recording: Recording) -> dict[str, object]:
    """How a recording is called; `titled` says whether it has a title."""
    return {
        "recording": recording.id,
        "meeting": recording.meeting_id,
        "title": recording.title or "",
        "titled": recording.title is not None,
    }
