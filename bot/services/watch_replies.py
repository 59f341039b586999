"""What people are told about watching recordings and sharing them: which sentences."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from bot.domain.ids import RecordingId
from bot.domain.meeting import Meeting
from bot.domain.mesa import Mesa
from bot.domain.recording import Recording
from bot.domain.recording_share import Share
from bot.domain.reply import Reply
from bot.i18n import Link, When


def personal(recording: Recording, link: str, lasts: timedelta, zone: ZoneInfo) -> Reply:
    """To a person of the mesa, where nobody else reads: their way to watch."""
    reply = Reply.of("grabacion-watch", recording=recording.id, meeting=recording.meeting_id)
    reply = reply.paragraph("grabacion-watch-link", link=Link(link))
    reply = reply.paragraph("grabacion-watch-own", lasts=lasts)
    return replace(reply, secret=True, notice=False)


def sent(reply: Reply, recording: Recording) -> Reply:
    """`reply` with where the link went."""
    return reply.paragraph("grabacion-watch-sent", recording=recording.id)


def share_link(
    share: Share, recording: Recording, meeting: Meeting, link: str, zone: ZoneInfo
) -> Reply:
    """To who shares it, where nobody else reads: the link to pass on."""
    values = {**_named(share), "meeting": meeting.id, "until": When(share.expires_at, zone)}
    reply = Reply.of("grabacion-share-link", **values)
    reply = reply.paragraph("grabacion-watch-link", link=Link(link))
    reply = reply.paragraph("grabacion-share-how", **values)
    return replace(reply, secret=True, notice=False)


def shared(share: Share, mesa: Mesa) -> Reply:
    """News for the mesa."""
    until = When(share.expires_at, ZoneInfo(mesa.zone))
    return Reply.of("grabacion-shared", **_named(share), user=share.shared_by, until=until)


def share_made(share: Share) -> Reply:
    """To who shares it elsewhere than in the mesa's room."""
    return Reply.of("grabacion-share-made", **_named(share))


def revoked(shares: Sequence[Share]) -> Reply:
    """They open nothing any more."""
    reply = Reply.of("grabacion-revoked", recording=shares[0].recording, count=len(shares))
    for each in shares:
        reply = reply.item("grabacion-revoked-line", **_named(each), count=each.views)
    return reply


def with_shares(
    reply: Reply, shares: Sequence[Share], zone: ZoneInfo, now: datetime, *, named: bool
) -> Reply:
    """`reply` with the shares there are; `named`: each with the recording it is of."""
    live = [each for each in shares if not each.is_over(now)]
    over = [each for each in shares if each.is_over(now)]
    if not shares:
        return reply
    if named:
        reply = reply.paragraph("grabacion-shares-listed")
    else:
        reply = reply.paragraph("grabacion-shares", count=len(live))
    for each in [*live, *over[-_MOST_OVER:]]:
        state = "live" if not each.is_over(now) else "revoked" if each.revoked_at else "expired"
        until = When(each.revoked_at or each.expires_at, zone, "day")
        key = "grabacion-share-of" if named else "grabacion-share"
        reply = reply.item(key, **_named(each), state=state, until=until, count=each.views)
    return reply


_MOST_OVER = 5
"""Shown of those that opened something once."""


def _named(share: Share) -> dict[str, object]:
    """How a share is called: for whom, if that was said."""
    name: RecordingId = share.recording
    return {
        "recording": name,
        "number": share.number,
        "whom": share.for_whom or "",
        "said": share.for_whom is not None,
    }
