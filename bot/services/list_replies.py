"""What is answered about lists: which sentences of `lista.ftl`, in which order."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from bot.domain.list_plan import Change, Plan
from bot.domain.list_reading import Problem
from bot.domain.member_list import Member
from bot.domain.reply import Reply
from bot.services.side_by_side import Progress

ADD = "➕"
REPLACE = "🔁"
_MOST_PROBLEMS = 100
_ONE = {"add": "lista-added", "edit": "lista-edited", "again": "lista-again"}


def refused(problems: Sequence[Problem]) -> Reply:
    """Nothing changed: every wrong line, what is wrong with it and how to write it."""
    reply = Reply.of("lista-refused", count=len({problem.line for problem in problems}))
    for problem in problems[:_MOST_PROBLEMS]:
        reply = reply.item(problem.key, line=problem.line, person=problem.person, **problem.args)
    rest = {problem.line for problem in problems[_MOST_PROBLEMS:]}
    if rest:
        reply = reply.paragraph("lista-refused-more", count=len(rest))
    return reply.paragraph("lista-refused-next")


def twice(people: Sequence[tuple[Member, str, str]]) -> Reply:
    """Nothing changed: who would be on the lists of two parties."""
    reply = Reply.of("lista-refused-two-parties")
    for member, party, other in people[:_MOST_PROBLEMS]:
        reply = reply.item("lista-in-two-parties", person=member.name, party=party, other=other)
    return reply.paragraph("lista-in-two-parties-next")


def choose(changes: Sequence[Change], names: Mapping[int, str]) -> Reply:
    """➕ or 🔁; `changes` are what 🔁 would do to the parties that have a list."""
    reply = Reply()
    for change in changes:
        party, left = names[change.party_id], change.difference.left
        reply = reply.paragraph(
            "lista-choose", party=party, count=len(change.old), version=change.version - 1
        )
        if left:
            reply = reply.item(
                "lista-choose-leaving", party=party, people=_names(left), count=len(left)
            )
        else:
            reply = reply.item("lista-choose-nobody-leaves", party=party)
    return reply.paragraph("lista-choose-how")


def confirm(changes: Sequence[Change], names: Mapping[int, str], plan: Plan) -> Reply:
    """✅, with who leaves and which ids nobody has."""
    reply = Reply()
    for change in changes:
        if left := change.difference.left:
            reply = reply.paragraph(
                "lista-confirm-leaving",
                party=names[change.party_id],
                people=_names(left),
                count=len(left),
            )
    if plan.unknown:
        reply = reply.paragraph(
            "lista-confirm-unknown", users=list(plan.unknown), count=len(plan.unknown)
        )
    return reply.paragraph("lista-confirm")


def inviting(report: Mapping[str, Any], progress: Progress) -> Reply:
    """The lists as they are now, and how far the invitations are."""
    reply = _taken(report)
    reply = reply.paragraph("lista-inviting", done=progress.done, total=progress.total)
    return reply.paragraph("lista-inviting-slowly") if progress.slowed else reply


def settled(report: Mapping[str, Any], result: Mapping[str, Any]) -> Reply:
    """What became of a change: the lists as they are now, and who came and went."""
    kind, reply = report["kind"], _taken(report)
    if result["room"] is None:
        reply = reply.paragraph("lista-no-room")
    else:
        reply = _moved(reply, kind, result)
    if pending := report.get("pending"):
        way = report.get("way", "none")
        reply = reply.paragraph("lista-pending", people=pending, way=way)
    if ignored := report.get("ignored"):
        reply = reply.paragraph("lista-ignored", columns=ignored, count=len(ignored))
    if passed := report.get("passed"):
        reply = reply.paragraph("lista-passed", sheets=passed, count=len(passed))
    return reply


def _taken(report: Mapping[str, Any]) -> Reply:
    kind, reply = report["kind"], Reply()
    for party in report.get("parties", ()):
        key = "lista-unchanged" if kind == "unchanged" else "lista-imported"
        reply = reply.paragraph(
            key, party=party["party"], count=party["people"], version=party["version"]
        )
    if kind in _ONE:
        reply = reply.paragraph(_ONE[kind], person=report["person"], party=report["party"])
    elif kind == "remove":
        reply = reply.paragraph(
            "lista-removed",
            person=report["person"],
            party=report["party"],
            reason=report["reason"],
        )
    elif kind == "swap":
        reply = _swapped(reply, report)
    return reply


def _swapped(reply: Reply, report: Mapping[str, Any]) -> Reply:
    if report["old"] is None:
        return reply.paragraph("lista-swapped-first", person=report["person"], new=report["new"])
    reply = reply.paragraph(
        "lista-swapped", person=report["person"], old=report["old"], new=report["new"]
    )
    if agreements := report["agreements"]:
        reply = reply.paragraph("lista-swapped-agreements", things=agreements)
    if documents := report["documents"]:
        reply = reply.paragraph("lista-swapped-documents", things=documents)
    if report["mesas"]:
        reply = reply.paragraph("lista-swapped-mesas", mesas=report["mesas"], old=report["old"])
    elif report["elsewhere"]:
        reply = reply.paragraph(
            "lista-swapped-elsewhere", count=report["elsewhere"], old=report["old"]
        )
    return reply


def _moved(reply: Reply, kind: str, result: Mapping[str, Any]) -> Reply:
    if invited := result["invited"]:
        reply = reply.paragraph("lista-invited", count=len(invited), people=invited)
    if removed := result["removed"]:
        reply = reply.paragraph("lista-left", count=len(removed), people=removed)
    if stayed := result["stayed"]:
        reply = reply.paragraph("lista-stayed", people=stayed, count=len(stayed))
    if kind in ("import", "unchanged") and (absent := result["absent"]):
        reply = reply.paragraph("lista-absent", people=absent, count=len(absent))
    return _failed(reply, result)


def _failed(reply: Reply, result: Mapping[str, Any]) -> Reply:
    if not_invited := result["not_invited"]:
        reply = reply.paragraph("lista-not-invited", count=len(not_invited))
        for user, code in not_invited.items():
            reply = reply.item("lista-not-invited-person", user=user, code=code)
    if not_removed := result["not_removed"]:
        reply = reply.paragraph("lista-not-removed", count=len(not_removed))
        for user, code in not_removed.items():
            reply = reply.item("lista-not-removed-person", user=user, code=code)
    return reply


def not_settled(mesa_id: str | None, result: Mapping[str, Any]) -> Reply:
    """For coordination: who could not be invited or removed when nobody had asked."""
    if mesa_id is None:
        return _failed(Reply.of("lista-not-settled-coordination"), result)
    return _failed(Reply.of("lista-not-settled", mesa=mesa_id), result)


def gave_up(mesa_id: str | None, code: str) -> Reply:
    """The homeserver refused to let the room be looked at or changed."""
    if mesa_id is None:
        return Reply.of("lista-gave-up-coordination", code=code)
    return Reply.of("lista-gave-up", mesa=mesa_id, code=code)


def _names(members: Sequence[Member]) -> list[str]:
    return [member.name for member in members]
