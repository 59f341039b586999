"""The meetings to come as people read them: by day, in their own clock, with what clashes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from itertools import groupby
from zoneinfo import ZoneInfo

from bot.domain.ids import MesaId
from bot.domain.meeting import Meeting
from bot.domain.mesa import Mesa
from bot.domain.reply import Reply
from bot.i18n import Link
from bot.services.calendar_feed import clashes_among
from bot.services.meeting_posts import named

_MOST = 40


def listed(
    found: list[Meeting],
    names: Mapping[MesaId, str],
    zone: ZoneInfo,
    *,
    of_mesa: Mesa | None,
    of_all: bool,
    weeks: int,
) -> Reply:
    """The meetings of `weeks`, in order; those of several mesas say of which each is."""
    whose = "mesa" if of_mesa is not None else "all" if of_all else "mine"
    values = {"mesa": of_mesa.id} if of_mesa is not None else {}
    if not found:
        return Reply.of(f"calendario-none-{whose}", weeks=weeks, **values)
    reply = Reply.of(f"calendario-{whose}", weeks=weeks, zone=zone, **values)
    clashes = clashes_among(found)
    for day, meetings in groupby(
        found[:_MOST], key=lambda it: it.starts_at.astimezone(zone).date()
    ):
        reply = reply.paragraph("calendario-day", day=day)
        for each in meetings:
            start, end = each.starts_at.astimezone(zone), each.ends_at.astimezone(zone)
            others = clashes.get(each.id, [])
            reply = reply.item(
                "calendario-line" if of_mesa is not None else "calendario-line-of",
                **named(each),
                start=f"{start:%H:%M}",
                end=f"{end:%H:%M}",
                clashes=others,
                count=len(others),
                **({} if of_mesa is not None else {"name": names[each.mesa_id]}),
            )
    left_out = len(found) - _MOST
    return reply.paragraph("calendario-more", count=left_out) if left_out > 0 else reply


def with_link(reply: Reply, link: str) -> Reply:
    """`reply` with the private link below, and what to do with it."""
    reply = reply.paragraph("calendario-link", link=Link(link)).paragraph("calendario-link-how")
    return replace(reply, secret=True)
