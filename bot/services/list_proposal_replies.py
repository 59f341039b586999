"""What is said of a list that a focal point sends: to them, and to who confirms it."""

from __future__ import annotations

from bot.domain.ids import UserId
from bot.domain.list_plan import Change, Plan
from bot.domain.member_list import Member
from bot.domain.mesa import Mesa, Party
from bot.domain.reply import Reply

_MOST_SHOWN = 60


def proposed(
    mesa: Mesa, party: Party, plan: Plan, change: Change, sender: UserId, *, replaces: bool
) -> Reply:
    """To who confirms, in private: every person with what lets them in, and what follows."""
    sent = plan.lists[change.party_id]
    reply = Reply.of(
        "lista-proposal",
        user=sender,
        party=party.name,
        mesa=mesa.id,
        name=mesa.name,
        count=len(sent),
    )
    for member in sent[:_MOST_SHOWN]:
        reply = reply.item(
            "lista-proposal-person",
            person=member.name,
            contact=_contact(member),
            seat=member.seat,
        )
    if len(sent) > _MOST_SHOWN:
        reply = reply.paragraph("lista-proposal-more", count=len(sent) - _MOST_SHOWN)
    if plan.unknown:
        reply = reply.paragraph(
            "lista-confirm-unknown", users=list(plan.unknown), count=len(plan.unknown)
        )
    if not replaces:
        return reply.paragraph("lista-proposal-how")
    if left := change.difference.left:
        names = [member.name for member in left]
        reply = reply.paragraph(
            "lista-choose-leaving", party=party.name, people=names, count=len(names)
        )
    else:
        reply = reply.paragraph("lista-choose-nobody-leaves", party=party.name)
    return reply.paragraph("lista-proposal-how-list", count=len(change.old))


def handed_over(party: Party, mesa: Mesa, plan: Plan) -> Reply:
    """To the focal point: nothing is in force yet."""
    if mesa.moderators:
        reply = Reply.of("lista-proposal-sent", party=party.name, users=sorted(mesa.moderators))
    else:
        reply = Reply.of("lista-proposal-sent-coordination", party=party.name)
    if plan.ignored:
        reply = reply.paragraph(
            "lista-ignored", columns=list(plan.ignored), count=len(plan.ignored)
        )
    if plan.passed:
        reply = reply.paragraph("lista-passed", sheets=list(plan.passed), count=len(plan.passed))
    return reply


def taken_told(mesa: Mesa, party: str, change: Change, by: UserId) -> Reply:
    """To the focal point: it is in force."""
    return Reply.of(
        "lista-proposal-taken",
        party=party,
        mesa=mesa.id,
        user=by,
        version=change.version,
        count=len(change.new),
    )


def declined_told(mesa: Mesa, party: str, by: UserId) -> Reply:
    """To the focal point: it is not."""
    return Reply.of("lista-proposal-refused", party=party, mesa=mesa.id, user=by)


def _contact(member: Member) -> str:
    return ", ".join(each for each in (member.user, member.email) if each is not None)
