"""What is said of who speaks: which sentences, with which values."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

from bot.domain.floor import Round
from bot.domain.ids import MeetingId, UserId
from bot.domain.mesa import Mesa
from bot.domain.reply import Reply
from bot.i18n import When
from bot.services.live_state import LiveState

_MOST = 8
"""Shown of a queue."""


def asked(place: int) -> Reply:
    """To who asked for the floor in writing."""
    return Reply.of("palabra-asked", place=place)


def given(user: UserId, after: Sequence[UserId]) -> Reply:
    """Who speaks now, and who is next; it rings for them."""
    reply = Reply.of("palabra-given", user=user)
    if after:
        reply = reply.paragraph("palabra-next", users=list(after[:_MOST]), count=len(after))
    return replace(reply, notice=False)


def cause_of(meeting: MeetingId, now: Round) -> str:
    """What causes the post that says whose turn it is."""
    return f"round-{meeting}-{now.id}-{now.place}"


def queue(state: LiveState, mesa: Mesa, now: datetime) -> Reply:
    """Who speaks, who waits, whose turn it is and until when."""
    reply = Reply()
    if state.round is not None:
        reply = _turn(reply, state.round, mesa, now)
    if state.speaking is not None:
        reply = reply.paragraph("palabra-speaks", user=state.speaking.user)
    users = [each.user for each in state.waiting]
    if users:
        reply = reply.paragraph("palabra-waiting", users=users[:_MOST], count=len(users))
        if len(users) > _MOST:
            reply = reply.paragraph("palabra-waiting-more", count=len(users) - _MOST)
    return reply if reply.parts else Reply.of("palabra-nobody")


def turn(now: Round, mesa: Mesa, *, begins: bool, over: bool = False) -> Reply:
    """Whose turn it is, until when, and whose is next; `over`: that time has come."""
    until = When(now.ends_at, ZoneInfo(mesa.zone), "time")
    reply = Reply()
    if begins:
        reply = reply.paragraph("ronda-begins", count=len(now.parties), length=now.length)
    reply = reply.paragraph("ronda-turn", party=now.party, length=now.length, until=until)
    if now.following is None:
        reply = reply.paragraph("ronda-last")
    else:
        reply = reply.paragraph("ronda-next", party=now.following)
    if over:
        is_last = now.following is None
        reply = reply.paragraph("ronda-time-over", last=is_last, next=now.following or "")
    return replace(reply, notice=False)


def round_over(was: Round) -> Reply:
    """Everybody who was to speak has."""
    return Reply.of("ronda-over", spoken=was.place + 1, count=len(was.parties))


def _turn(reply: Reply, turn: Round, mesa: Mesa, now: datetime) -> Reply:
    until = When(turn.ends_at, ZoneInfo(mesa.zone), "time")
    shown = {"party": turn.party, "until": until, "over": now >= turn.ends_at}
    if turn.following is None:
        return reply.paragraph("ronda-shown-last", **shown)
    return reply.paragraph("ronda-shown", **shown, next=turn.following)
