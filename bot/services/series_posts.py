"""What is said of meetings that recur: to the mesa, and to who schedules them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from zoneinfo import ZoneInfo

from bot.domain.meeting import Meeting, day_of, local_times, zones_of
from bot.domain.mesa import Mesa
from bot.domain.reply import Reply, Style, Text
from bot.i18n import When
from bot.services.meeting_posts import named, with_reason
from bot.services.portada import Parts


def following(others: Sequence[Meeting], mesa: Mesa) -> Parts:
    """Below the announcement of the first: those that follow it, each in every party's zone."""
    if not others:
        return ()
    parts: list[tuple[Style, Text]] = [
        ("paragraph", Text.of("reunion-series-following", count=len(others)))
    ]
    return (*parts, *(("item", _line(each, mesa)) for each in others))


def moved(series: Sequence[Meeting], mesa: Mesa) -> Reply:
    """News for the main timeline: they are at other times."""
    reply = Reply.of("reunion-series-news-moved", **named(series[0]), count=len(series))
    return _with_lines(reply, series, mesa)


def cancelled(series: Sequence[Meeting], mesa: Mesa) -> Reply:
    """News for the main timeline: they will not be."""
    reply = Reply.of("reunion-series-news-cancelled", **named(series[0]), count=len(series))
    return with_reason(_with_lines(reply, series, mesa), series[0])


def _with_lines(reply: Reply, series: Sequence[Meeting], mesa: Mesa) -> Reply:
    for each in series:
        line = _line(each, mesa)
        reply = reply.item(line.key, **line.args)
    return replace(reply, notice=False)


def _line(meeting: Meeting, mesa: Mesa) -> Text:
    """The day, and each distinct local time: they are not the same all year."""
    day = day_of(meeting.starts_at, mesa)
    times = []
    for local in local_times(meeting.starts_at, zones_of(mesa)):
        values: dict[str, object] = {"time": f"{local.time:%H:%M}", "zones": list(local.zones)}
        if local.day == day:
            times.append(Text.of("reunion-time", **values))
        else:
            times.append(Text.of("reunion-time-other-day", day=local.day, **values))
    return Text.of("reunion-series-line", meeting=meeting.id, day=day, times=times)


# --- To who schedules them ------------------------------------------------------------------------


def scheduled(series: Sequence[Meeting], zone: ZoneInfo) -> Reply:
    """How many there are, from when to when."""
    first, last = series[0].id, series[-1].id
    return Reply.of("reunion-series-scheduled", first=first, last=last, **_span(series, zone))


def moved_for(series: Sequence[Meeting], zone: ZoneInfo) -> Reply:
    """To who moved them."""
    return Reply.of("reunion-series-moved", **_span(series, zone))


def ask_to_cancel(series: Sequence[Meeting], zone: ZoneInfo) -> Reply:
    """The question before they are called off."""
    return Reply.of("reunion-series-cancel-ask", **named(series[0]), **_span(series, zone))


def cancelled_for(series: Sequence[Meeting]) -> Reply:
    """To who confirmed it, elsewhere than in the mesa's room."""
    return Reply.of("reunion-series-cancelled", **named(series[0]), count=len(series))


def _span(series: Sequence[Meeting], zone: ZoneInfo) -> dict[str, object]:
    """How many there are, from when to when."""
    since, until = (When(each.starts_at, zone) for each in (series[0], series[-1]))
    return {"count": len(series), "since": since, "until": until}
