"""An act of the record as a sentence: which values of it the sentence shows."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from bot.domain.reply import Text
from bot.i18n import When
from storage.acts_log import Entry

_Details = Callable[[Entry], Mapping[str, object]]


def sentence(entry: Entry, zone: ZoneInfo) -> Text:
    """What was done, by whom and when; one that nobody has worded yet is named by its code."""
    args: dict[str, object] = {
        "at": When(entry.at, zone),
        "by": entry.actor,
        "mesa": entry.mesa_id or Text.of("historial-no-mesa"),
    }
    details = _DETAILS.get(entry.what)
    if details is None:
        return Text.of("historial-other", what=entry.what, **args)
    args |= details(entry)
    return Text.of(f"historial-{entry.what.replace('.', '-').replace('_', '-')}", **args)


def _after(*names: str) -> _Details:
    """Values of what it is now, by their own names; what an old row lacks is a dash."""

    def details(entry: Entry) -> Mapping[str, object]:
        found = entry.after or entry.before or {}
        return {name: _shown(found.get(name)) for name in names}

    return details


def _shown(value: Any) -> object:
    if isinstance(value, str | int) and not isinstance(value, bool):
        return value
    return [str(each) for each in value] if isinstance(value, list) and value else "–"


def _nothing(_entry: Entry) -> Mapping[str, object]:
    return {}


def _edited(entry: Entry) -> Mapping[str, object]:
    """Only what differs, as words: a name, a zone, the parties."""
    before, after = entry.before or {}, entry.after or {}
    changed = [key for key in after if after[key] != before.get(key)]
    return {
        "before": [_word(before.get(key)) for key in changed] or "–",
        "after": [_word(after[key]) for key in changed] or "–",
    }


def _word(value: Any) -> str:
    if isinstance(value, list):
        return ", ".join(each["name"] if isinstance(each, dict) else str(each) for each in value)
    return "–" if value is None else str(value)


def _moderated(entry: Entry) -> Mapping[str, object]:
    before, after = frozenset(entry.before or ()), frozenset(entry.after or ())
    return {"came": sorted(after - before) or "–", "left": sorted(before - after) or "–"}


def _listed(entry: Entry) -> Mapping[str, object]:
    after = entry.after or {}
    return {
        "party": _shown(after.get("name") or after.get("party")),
        "version": after.get("version", 0),
        "came": _shown(after.get("came")),
        "left": _shown(after.get("left")),
    }


def _account(entry: Entry) -> Mapping[str, object]:
    return {
        "old": _shown((entry.before or {}).get("user")),
        "new": _shown((entry.after or {}).get("user")),
    }


def _settled(entry: Entry) -> Mapping[str, object]:
    after = entry.after or {}
    refused = [*after.get("not_invited", ()), *after.get("not_removed", ())]
    return {
        "invited": _shown(after.get("invited")),
        "removed": _shown(after.get("removed")),
        "refused": _shown(refused),
    }


def _agenda(entry: Entry) -> Mapping[str, object]:
    items = entry.after or []
    current = next((e for e in items if e.get("opened_at") and not e.get("closed_at")), None)
    return {"count": len(items), "title": "–" if current is None else current["title"]}


def _meeting(entry: Entry) -> Mapping[str, object]:
    after = entry.after or {}
    start = When(datetime.fromisoformat(after["starts_at"]), ZoneInfo(after["zone"]))
    return {"meeting": after["meeting"], "start": start}


def _share(entry: Entry) -> Mapping[str, object]:
    after = entry.after or {}
    shown = _after("recording", "number", "for_whom")(entry)
    return {**shown, "until": When(datetime.fromisoformat(after["until"]), ZoneInfo("UTC"), "day")}


_ID_TITLE, _ID_NAME, _ID_WHAT = _after("id", "title"), _after("id", "name"), _after("id", "what")

_DETAILS: Mapping[str, _Details] = {
    "mesa.created": _after("name"),
    "mesa.opened": _nothing,
    "mesa.failed": _after("code"),
    "mesa.edited": _edited,
    "mesa.moderated": _moderated,
    "mesa.archived": _nothing,
    "mesa.reopened": _nothing,
    "mesa.remade": _nothing,
    "list.changed": _listed,
    "list.proposed": _after("name", "people"),
    "list.declined": _after("name", "user"),
    "list.account_changed": _account,
    "list.exported": _after("parties", "format"),
    "list.asked": _after("name"),
    "list.received": _after("name"),
    "code.renewed": _after("person", "party"),
    "account.made": _after("person", "user"),
    "account.linked": _after("person"),
    "account.opened": _nothing,
    "access.refused": _after("membership"),
    "access.settled": _settled,
    "access.taken_out": _after("user"),
    "room.meddled": _nothing,
    "room.lost": _nothing,
    "welcome.said": _after("users"),
    "identity.vouched": _after("user"),
    "verification.answered": _after("verification"),
    "agenda.created": _agenda,
    "agenda.replaced": _agenda,
    "agenda.added": _agenda,
    "agenda.moved": _agenda,
    "agenda.changed": _agenda,
    "agenda.removed": _agenda,
    "agenda.advanced": _agenda,
    "agenda.extended": _agenda,
    "agenda.parked": _agenda,
    "floor.given": _after("user"),
    "round.begun": _after("party"),
    "round.advanced": _after("party"),
    "round.ended": _after("party"),
    "meeting.scheduled": _meeting,
    "meeting.moved": _meeting,
    "meeting.cancelled": _meeting,
    "meeting.opened": _meeting,
    "meeting.ended": _meeting,
    "sala.opened": _after("parties"),
    "meeting.sound_tested": _after("meeting"),
    "attendance.noted": _after("meeting", "people"),
    "attendance.exported": _after("meeting", "format"),
    "recording.linked": _after("recording", "meeting"),
    "recording.shared": _share,
    "recording.unshared": _after("recording", "number", "for_whom"),
    "recording.assigned": _after("folder", "meeting"),
    "recording.kept": _after("recording", "meeting"),
    "recording.removed": _after("recording", "meeting"),
    "debate.opened": _ID_TITLE,
    "debate.closed": _ID_TITLE,
    "agreement.recorded": _ID_WHAT,
    "agreement.done": _ID_WHAT,
    "agreement.postponed": _ID_WHAT,
    "agreement.edited": _ID_WHAT,
    "agreement.reopened": _ID_WHAT,
    "agreement.voided": _ID_WHAT,
    "document.added": _ID_NAME,
    "document.renewed": _ID_NAME,
    "document.removed": _ID_NAME,
    "resource.added": _ID_TITLE,
    "resource.removed": _ID_TITLE,
    "reminder.created": _after("id"),
    "reminder.cancelled": _after("id"),
    "reminder.postponed": _after("id"),
    "reminder.paused": _after("id"),
    "reminder.resumed": _after("id"),
}
