"""What people are told about reminders: which sentences, with which values."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

from bot.domain.ids import RoomId, UserId
from bot.domain.reminder import AGAIN, Reminder, coming
from bot.domain.reply import Reply, Text
from bot.i18n import When, Words
from bot.services.reminders import DueReminder

_MOST_LISTED = 20
_MOMENTS = 3


def created(made: Reminder, zone: ZoneInfo, here: RoomId) -> Reply:
    """What will be said when and where; the next times of one that recurs."""
    place = _place(made, here)
    if made.about not in (None, made.created_by):
        place = f"other-{place}"
    reply = Reply.of(
        "recordatorio-created", where=place, user=made.about or "", **_args(made, zone)
    )
    return _with_moments(reply, made, zone).paragraph(
        "recordatorio-how-to-cancel", reminder=made.name
    )


def whole(each: Reminder, zone: ZoneInfo, here: RoomId) -> Reply:
    """One by itself."""
    if each.paused_from is not None:
        return Reply.of("recordatorio-shown-paused", reminder=each.name, text=_text(each))
    if each.next_at is None:
        ended = "cancelled" if each.is_cancelled else "said"
        return Reply.of("recordatorio-ended", ended=ended, reminder=each.name, text=_text(each))
    reply = Reply.of("recordatorio-shown", where=_place(each, here), **_args(each, zone))
    return _with_moments(reply, each, zone)


def listed(found: Sequence[Reminder], zone: ZoneInfo, *, of_mesa: bool) -> Reply:
    """Those still to be said, the next first."""
    if not found:
        return Reply.of("recordatorio-list-none")
    reply = Reply.of("recordatorio-list", where="room" if of_mesa else "mine", count=len(found))
    for each in found[:_MOST_LISTED]:
        if each.paused_from is not None:
            reply = reply.item(
                "recordatorio-list-paused", reminder=each.name or "", text=_text(each)
            )
            continue
        reply = reply.item(
            "recordatorio-list-item", recurs=each.rule is not None, **_args(each, zone)
        )
    if len(found) > _MOST_LISTED:
        reply = reply.paragraph("recordatorio-list-more", count=len(found) - _MOST_LISTED)
    return reply


def cancelled(gone: Reminder) -> Reply:
    """It will not be said."""
    return Reply.of("recordatorio-cancelled", reminder=gone.name, text=_text(gone))


def postponed(one: Reminder, at: datetime, zone: ZoneInfo) -> Reply:
    """When it will be said now."""
    return Reply.of("recordatorio-postponed", reminder=one.name, text=_text(one), at=When(at, zone))


def postponed_once(one: Reminder, at: datetime, after: datetime, zone: ZoneInfo) -> Reply:
    """When it will be said this time, and next, as it recurs."""
    key, then = "recordatorio-postponed-once", When(after, zone)
    return Reply.of(key, reminder=one.name, text=_text(one), at=When(at, zone), after=then)


def again(one: Reminder, at: datetime, zone: ZoneInfo, *, alone: bool) -> Reply:
    """When it will be said once more; `alone`: to who asked."""
    return Reply.of(
        "recordatorio-again-at",
        reminder=one.name,
        at=When(at, zone),
        alone=alone,
        recurs="paused" if one.paused_from is not None else one.rule is not None,
    )


def paused(one: Reminder) -> Reply:
    """It waits."""
    return Reply.of("recordatorio-paused", reminder=one.name, text=_text(one))


def resumed(one: Reminder, at: datetime, zone: ZoneInfo) -> Reply:
    """When it will be said next."""
    return Reply.of("recordatorio-resumed", reminder=one.name, text=_text(one), at=When(at, zone))


def said(due: DueReminder, *, in_mesa: bool) -> Reply:
    """What is said when it is due, ringing for whom it is meant."""
    text = Words(due.text) if due.text else Text.of("recordatorio-this-message")
    if due.kind == AGAIN and due.mark is None:
        return Reply.of("recordatorio-say-again-all", reminder=due.about, text=text)
    if due.kind == AGAIN:
        reply = Reply.of("recordatorio-say-again", reminder=due.about, user=due.mark, text=text)
        return replace(reply, mentions=(UserId(due.mark or ""),))
    if due.about is None:
        return Reply.of("recordatorio-say", reminder=due.name, text=text)
    if in_mesa:
        reply = Reply.of("recordatorio-say-to", reminder=due.name, user=due.about, text=text)
    else:
        reply = Reply.of("recordatorio-say", reminder=due.name, text=text)
    return replace(reply, mentions=(UserId(due.about),))


def _with_moments(reply: Reply, each: Reminder, zone: ZoneInfo) -> Reply:
    if each.rule is None or each.next_at is None:
        return reply
    reply = reply.paragraph("recordatorio-recurs")
    for moment in coming(each.next_at, each.rule, ZoneInfo(each.zone), _MOMENTS + 1)[1:]:
        reply = reply.item("recordatorio-moment", at=When(moment, zone))
    return reply


def _place(each: Reminder, here: RoomId) -> str:
    """Where it is said, seen from `here`, and to whom."""
    if each.about is None:
        return "room" if each.room == here else "mesa"
    return "person" if each.room == here else "elsewhere"


def _args(each: Reminder, zone: ZoneInfo) -> dict[str, object]:
    return {
        "reminder": each.name,
        "text": _text(each),
        "at": "" if each.next_at is None else When(each.next_at, zone),
        "mesa": each.mesa_id or "",
    }


def _text(each: Reminder) -> object:
    return Words(each.text) if each.text else Text.of("recordatorio-that-message")
