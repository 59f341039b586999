"""What people are told about agreements: which sentences, with which values."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime
from zoneinfo import ZoneInfo

from bot.domain.agreement import Agreement, AgreementState, Responsible
from bot.domain.ids import AgreementId, DebateId, UserId
from bot.domain.reply import Reply, Text
from bot.i18n import Link, When, Words
from storage.acts_log import Entry

PORTADA_MOST = 5
_CLOSED_MOST = 15
_HISTORY_MOST = 30


def who(responsible: Responsible) -> Text:
    """«Chile», «@ana:example.org (Chile)», «la red»."""
    if responsible.is_network:
        kind = "network"
    elif responsible.user is None:
        kind = "party"
    else:
        kind = "member" if responsible.party else "person"
    user, party = responsible.user or "", responsible.party or ""
    return Text.of("acuerdo-who", kind=kind, user=user, party=party)


def item(agreement: Agreement, now: datetime) -> Text:
    """An agreement on one line; ⚠ where it is overdue."""
    return Text.of(
        "acuerdo-item",
        **_facts(agreement),
        standing=agreement.standing(now),
    )


def registered(agreement: Agreement, users: Sequence[UserId]) -> Reply:
    """To who recorded it; `users` will be reminded."""
    reply = Reply.of("acuerdo-registered", **_facts(agreement))
    return reply.paragraph("acuerdo-registered-reminders", users=list(users))


def done(agreement: Agreement) -> Reply:
    """It is done."""
    reply = Reply.of("acuerdo-done", **_facts(agreement))
    if agreement.evidence is None:
        return reply.paragraph("acuerdo-done-no-evidence", agreement=agreement.id)
    return reply.paragraph("acuerdo-evidence", **_evidence(agreement.evidence))


def postponed(agreement: Agreement, before: date, reason: str | None) -> Reply:
    """It has another day."""
    reply = Reply.of("acuerdo-postponed", **_facts(agreement), before=before)
    return reply if not reason else reply.paragraph("acuerdo-reason", reason=Words(reason))


def edited(agreement: Agreement, reason: str | None) -> Reply:
    """What it now is."""
    key = "acuerdo-voided" if agreement.state is AgreementState.VOID else "acuerdo-edited"
    reply = Reply.of(key, **_facts(agreement))
    return reply if not reason else reply.paragraph("acuerdo-reason", reason=Words(reason))


def told(reply: Reply, user: UserId) -> Reply:
    """`reply`, for the mesa's room, when `user` wrote elsewhere."""
    return replace(reply.paragraph("acuerdo-told-by", user=user), notice=True)


def draft(what: str) -> Reply:
    """Under the message that was marked."""
    return Reply.of("acuerdo-draft", what=Words(what))


def asked(what: str, *, who_is_known: bool, day_is_known: bool) -> Reply:
    """What is still missing, to be answered in writing."""
    missing = "due" if who_is_known else "responsible" if day_is_known else "both"
    return Reply.of("acuerdo-ask", what=Words(what), missing=missing)


def listed(agreements: Sequence[Agreement], now: datetime, *, filtered: bool) -> Reply:
    """Open ones by their day; then the closed ones, the one closed last first."""
    if not agreements:
        return Reply.of("acuerdo-none-such" if filtered else "acuerdo-none")
    ongoing = [each for each in agreements if each.is_open]
    over = [each for each in agreements if not each.is_open]
    over.sort(key=lambda each: each.closed_at or each.created_at, reverse=True)
    reply = Reply()
    if ongoing:
        late = sum(each.standing(now) == "overdue" for each in ongoing)
        reply = reply.paragraph("acuerdo-list", count=len(ongoing), late=late)
        reply = _items(reply, ongoing, now)
    if over:
        reply = reply.paragraph("acuerdo-list-closed", count=len(over))
        reply = _items(reply, over[:_CLOSED_MOST], now)
    if len(over) > _CLOSED_MOST:
        reply = reply.paragraph("acuerdo-list-closed-more", count=len(over) - _CLOSED_MOST)
    return reply.paragraph("acuerdo-list-next", agreement=(ongoing or over)[0].id)


def shown(
    agreement: Agreement,
    history: Sequence[Entry],
    debate: DebateId | None,
    *,
    zone: ZoneInfo,
    now: datetime,
) -> Reply:
    """One of them whole: what, who, when, where from, and what was done about it."""
    reply = Reply.of("acuerdo-shown", agreement=agreement.id, what=Words(agreement.what))
    reply = reply.item("acuerdo-shown-who", who=who(agreement.responsible))
    reply = reply.item(
        "acuerdo-shown-state",
        standing=agreement.standing(now),
        due=agreement.due,
        user=agreement.closed_by or "",
        day="" if agreement.closed_at is None else When(agreement.closed_at, zone, "day"),
    )
    if agreement.evidence is not None:
        reply = reply.item("acuerdo-evidence", **_evidence(agreement.evidence))
    if debate is not None:
        reply = reply.item("acuerdo-shown-debate", debate=debate)
    reply = reply.paragraph("acuerdo-history")
    for entry in history[-_HISTORY_MOST:]:
        key, args = _happened(entry)
        day = When(entry.at, zone, "day")
        reply = reply.item(key, day=day, user=entry.actor, **args)
    return reply


def on_portada(agreements: Sequence[Agreement], now: datetime) -> Reply:
    """Those still to be done, the one due first first; nothing where there is none."""
    if not agreements:
        return Reply()
    reply = _items(Reply.of("acuerdo-portada"), agreements[:PORTADA_MOST], now)
    if len(agreements) > PORTADA_MOST:
        reply = reply.paragraph("acuerdo-portada-more", count=len(agreements) - PORTADA_MOST)
    return reply


def so_far(agreements: Sequence[Agreement], now: datetime) -> Sequence[Text]:
    """For newcomers: how many are to be done, and which is next."""
    if not agreements:
        return ()
    late = sum(each.standing(now) == "overdue" for each in agreements)
    ahead = next((each for each in agreements if each.days_left(now) >= 0), agreements[0])
    facts = _facts(ahead)
    return (Text.of("acuerdo-so-far", count=len(agreements), late=late, **facts),)


def reminder(agreement: Agreement, users: Sequence[UserId], now: datetime) -> Reply:
    """Before its day, on it, and after."""
    days = agreement.days_left(now)
    when = "ahead" if days > 0 else "today" if days == 0 else "overdue"
    reply = Reply.of("acuerdo-reminder", **_facts(agreement), when=when, days=abs(days))
    reply = reply.paragraph("acuerdo-reminder-how", agreement=agreement.id, users=list(users))
    return replace(reply, mentions=tuple(users), notice=False)


def already(agreement_id: AgreementId) -> Reply:
    """That message was noted before."""
    return Reply.of("acuerdo-draft-already", agreement=agreement_id)


def _items(reply: Reply, agreements: Sequence[Agreement], now: datetime) -> Reply:
    return replace(reply, parts=(*reply.parts, *(("item", item(each, now)) for each in agreements)))


def _facts(agreement: Agreement) -> dict[str, object]:
    return {
        "agreement": agreement.id,
        "what": Words(agreement.what),
        "who": who(agreement.responsible),
        "due": agreement.due,
    }


def _evidence(evidence: str) -> dict[str, object]:
    if evidence.startswith(("https://", "http://")):
        return {"kind": "link", "evidence": Link(evidence)}
    return {"kind": "words", "evidence": Words(evidence)}


def _happened(entry: Entry) -> tuple[str, dict[str, object]]:
    """What an act was: the sentence and its values besides who and when."""
    before, after = entry.before or {}, entry.after or {}
    reason = str(after.get("reason") or "")
    why: dict[str, object] = {"explained": "yes" if reason else "no", "reason": Words(reason)}
    if entry.what == "agreement.recorded":
        return "acuerdo-happened-recorded", {}
    if entry.what == "agreement.done":
        return "acuerdo-happened-done", {}
    if entry.what == "agreement.postponed":
        days = {"before": _day(before), "due": _day(after)}
        return "acuerdo-happened-postponed", {**days, **why}
    if entry.what == "agreement.voided":
        return "acuerdo-happened-voided", {"reason": Words(reason)}
    if entry.what == "agreement.reopened":
        return "acuerdo-happened-reopened", why
    changed = [field for field in ("what", "who", "due") if before.get(field) != after.get(field)]
    changes = [Text.of("acuerdo-changed", field=field) for field in changed]
    return "acuerdo-happened-edited", {"changes": changes, **why}


def _day(fact: dict[str, str]) -> date:
    return date.fromisoformat(fact["due"])
