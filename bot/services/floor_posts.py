"""What is said of who speaks: which sentences, with which values."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from zoneinfo import ZoneInfo

from bot.domain.floor import Round
from bot.domain.ids import UserId
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


def queue(state: LiveState) -> Reply:
    """Who speaks, who waits, whose turn it is."""
    reply = Reply()
    if state.round is not None:
        reply = _turn(reply, state.round)
    if state.speaking is not None:
        reply = reply.paragraph("palabra-speaks", user=state.speaking.user)
    users = [each.user for each in state.waiting]
    if users:
        reply = reply.paragraph("palabra-waiting", users=users[:_MOST], count=len(users))
        if len(users) > _MOST:
            reply = reply.paragraph("palabra-waiting-more", count=len(users) - _MOST)
    return reply if reply.parts else Reply.of("palabra-nobody")


def turn(now: Round, mesa: Mesa, *, begins: bool) -> Reply:
    """Whose turn it is, until when, and whose is next."""
    until = When(now.ends_at, ZoneInfo(mesa.zone), "time")
    reply = Reply()
    if begins:
        reply = reply.paragraph("ronda-begins", count=len(now.parties), length=now.length)
    reply = reply.paragraph("ronda-turn", party=now.party, length=now.length, until=until)
    if now.following is None:
        reply = reply.paragraph("ronda-last")
    else:
        reply = reply.paragraph("ronda-next", party=now.following)
    return replace(reply, notice=False)


def round_over(was: Round) -> Reply:
    """Everybody who was to speak has."""
    return Reply.of("ronda-over", spoken=was.place + 1, count=len(was.parties))


def _turn(reply: Reply, now: Round) -> Reply:
    if now.following is None:
        return reply.paragraph("ronda-shown-last", party=now.party)
    return reply.paragraph("ronda-shown", party=now.party, next=now.following)
