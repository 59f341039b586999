"""What people are told about reminders: which sentences, with which values."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from zoneinfo import ZoneInfo

from bot.domain.ids import RoomId, UserId
from bot.domain.reminder import AGAIN, Reminder, coming
from bot.domain.reply import Reply
from bot.i18n import When, Words
from bot.services.reminders import DueReminder

_MOST_LISTED = 20
_MOMENTS = 3


def created(made: Reminder, zone: ZoneInfo, here: RoomId) -> Reply:
    """What will be said when and where; the next times of one that recurs."""
    reply = Reply.of("recordatorio-created", where=_place(made, here), **_args(made, zone))
    return _with_moments(reply, made, zone).paragraph(
        "recordatorio-how-to-cancel", reminder=made.name
    )


def whole(each: Reminder, zone: ZoneInfo, here: RoomId) -> Reply:
    """One by itself."""
    if each.next_at is None:
        ended = "cancelled" if each.cancelled_at else "said"
        return Reply.of(
            "recordatorio-ended", ended=ended, reminder=each.name, text=Words(each.text or "")
        )
    reply = Reply.of("recordatorio-shown", where=_place(each, here), **_args(each, zone))
    return _with_moments(reply, each, zone)


def listed(found: Sequence[Reminder], zone: ZoneInfo, *, of_mesa: bool) -> Reply:
    """Those still to be said, the next first."""
    if not found:
        return Reply.of("recordatorio-list-none")
    reply = Reply.of("recordatorio-list", where="room" if of_mesa else "mine", count=len(found))
    for each in found[:_MOST_LISTED]:
        reply = reply.item(
            "recordatorio-list-item", recurs=each.rule is not None, **_args(each, zone)
        )
    if len(found) > _MOST_LISTED:
        reply = reply.paragraph("recordatorio-list-more", count=len(found) - _MOST_LISTED)
    return reply


def cancelled(gone: Reminder) -> Reply:
    """It will not be said."""
    return Reply.of("recordatorio-cancelled", reminder=gone.name, text=Words(gone.text or ""))


def said(due: DueReminder, *, in_mesa: bool) -> Reply:
    """What is said when it is due, ringing for whom it is meant."""
    text = Words(due.text or "")
    if due.kind == AGAIN:
        reply = Reply.of(
            "recordatorio-say-again", reminder=due.about, user=due.created_by, text=text
        )
        return replace(reply, mentions=(due.created_by,))
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
        "text": Words(each.text or ""),
        "at": "" if each.next_at is None else When(each.next_at, zone),
        "mesa": each.mesa_id or "",
    }
