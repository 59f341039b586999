"""What people are told about debates: which sentences, with which values."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from zoneinfo import ZoneInfo

from bot.domain.agreement import Agreement
from bot.domain.debate import Activity, Debate
from bot.domain.ids import DebateId, DocumentId
from bot.domain.reply import Reply, Text
from bot.i18n import When, Words

PORTADA_MOST = 5
_CLOSED_MOST = 15


@dataclass(frozen=True)
class Digest:
    """What there is to know of a debate without reading it."""

    debate: Debate
    activity: Activity
    by_party: Sequence[tuple[str, int]]
    """How many people of each party wrote, in the parties' order."""
    staff: int
    """Moderators and coordinators who wrote."""
    others: int
    """People who wrote and are on no list any more."""
    files: Sequence[tuple[DocumentId, str]]
    agreements: Sequence[Agreement]


def opening(debate: Debate) -> Reply:
    """The post that the thread hangs from."""
    reply = Reply.of("debate-opening", debate=debate.id, title=debate.title)
    reply = _quoted(reply, debate.question)
    return replace(reply.paragraph("debate-opening-how", user=debate.opened_by), notice=False)


def opening_closed(debate: Debate, zone: ZoneInfo) -> Reply:
    """The same post once the debate is closed."""
    reply = Reply.of("debate-opening", debate=debate.id, title=debate.title)
    reply = _quoted(reply, debate.question)
    reply = reply.paragraph("debate-opening-closed", **_closing(debate, zone))
    return replace(_quoted(reply, debate.summary), notice=False)


def closed(debate: Debate, *, in_thread: bool) -> Reply:
    """The summary, for the thread and for the room."""
    key = "debate-closed-here" if in_thread else "debate-closed-news"
    reply = Reply.of(key, debate=debate.id, title=debate.title, user=debate.closed_by)
    return replace(_quoted(reply, debate.summary), notice=in_thread)


def listed(
    debates: Sequence[Debate], activity: Mapping[DebateId, Activity], zone: ZoneInfo
) -> Reply:
    """The open ones, those written in last first; then the closed ones."""
    if not debates:
        return Reply.of("debate-none")
    ongoing = by_activity(debates, activity)
    over = [each for each in debates if not each.is_open]
    over.sort(key=lambda each: each.closed_at or each.opened_at, reverse=True)
    reply = Reply.of("debate-list", count=len(ongoing)) if ongoing else Reply()
    for each in ongoing:
        reply = replace(reply, parts=(*reply.parts, ("item", item(each, activity[each.id], zone))))
    if over:
        reply = reply.paragraph("debate-list-closed", count=len(over))
    for each in over[:_CLOSED_MOST]:
        messages = activity[each.id].messages
        reply = reply.item(
            "debate-item-closed", **_named(each), messages=messages, **_closing(each, zone)
        )
    if len(over) > _CLOSED_MOST:
        reply = reply.paragraph("debate-list-closed-more", count=len(over) - _CLOSED_MOST)
    return reply.paragraph("debate-list-next", debate=(ongoing or over)[0].id)


def by_activity(
    debates: Sequence[Debate], activity: Mapping[DebateId, Activity]
) -> Sequence[Debate]:
    """The open ones, the one written in last first."""
    ongoing = [each for each in debates if each.is_open]
    return sorted(ongoing, key=lambda each: activity[each.id].last or each.opened_at, reverse=True)


def item(debate: Debate, activity: Activity, zone: ZoneInfo) -> Text:
    """An open debate on one line."""
    if activity.last is None:
        day = When(debate.opened_at, zone, "day")
        return Text.of("debate-item-new", **_named(debate), day=day)
    day = When(activity.last, zone, "day")
    return Text.of("debate-item", **_named(debate), messages=activity.messages, day=day)


def on_portada(
    debates: Sequence[Debate], activity: Mapping[DebateId, Activity], zone: ZoneInfo
) -> Reply:
    """The open ones; nothing where there is none."""
    ongoing = by_activity(debates, activity)
    if not ongoing:
        return Reply()
    reply = Reply.of("debate-portada")
    for each in ongoing[:PORTADA_MOST]:
        reply = replace(reply, parts=(*reply.parts, ("item", item(each, activity[each.id], zone))))
    if len(ongoing) > PORTADA_MOST:
        reply = reply.paragraph("debate-portada-more", count=len(ongoing) - PORTADA_MOST)
    return reply


def so_far(debates: Sequence[Debate], activity: Mapping[DebateId, Activity]) -> Sequence[Text]:
    """For newcomers: what is being debated."""
    ongoing = by_activity(debates, activity)
    if not ongoing:
        return ()
    titles = [Text.of("debate-named", **_named(each)) for each in ongoing[:PORTADA_MOST]]
    return (Text.of("debate-so-far", count=len(ongoing), debates=titles),)


def digest(found: Digest, zone: ZoneInfo) -> Reply:
    """What there is to know of a debate without reading it."""
    debate, activity = found.debate, found.activity
    reply = _quoted(Reply.of("debate-digest", **_named(debate)), debate.question)
    if debate.is_open:
        reply = reply.paragraph(
            "debate-digest-open", user=debate.opened_by, at=When(debate.opened_at, zone)
        )
    else:
        reply = reply.paragraph("debate-opening-closed", **_closing(debate, zone))
        reply = _quoted(reply, debate.summary)
    if activity.last is None:
        reply = reply.paragraph("debate-digest-silent")
    else:
        reply = reply.paragraph(
            "debate-digest-activity",
            messages=activity.messages,
            people=len(activity.by_person),
            last=When(activity.last, zone),
        )
    for party, count in found.by_party:
        reply = reply.item("debate-digest-party", party=party, count=count)
    if found.staff:
        reply = reply.item("debate-digest-staff", count=found.staff)
    if found.others:
        reply = reply.item("debate-digest-others", count=found.others)
    if found.files:
        files = [Text.of("debate-file", document=each, name=name) for each, name in found.files]
        reply = reply.paragraph("debate-digest-files", count=len(files), files=files)
    if found.agreements:
        reply = reply.paragraph("debate-digest-agreements", count=len(found.agreements))
    for agreement in found.agreements:
        reply = reply.item("debate-digest-agreement", agreement=agreement.id, what=agreement.what)
    return reply


def _named(debate: Debate) -> dict[str, object]:
    return {"debate": debate.id, "title": debate.title}


def _closing(debate: Debate, zone: ZoneInfo) -> dict[str, object]:
    at = debate.closed_at or debate.opened_at
    return {"user": debate.closed_by or "", "day": When(at, zone, "day")}


def _quoted(reply: Reply, words: str | None) -> Reply:
    """`reply` with somebody's words, each of their lines by itself."""
    for line in (words or "").split("\n"):
        if line:
            reply = reply.paragraph("debate-words", words=Words(line))
    return reply
