"""Whose agenda it is when meetings come and go: a draft is taken, what is pending is passed on."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from bot.domain.agenda import Agenda, AgendaItem
from bot.domain.ids import MeetingId
from bot.domain.meeting import Meeting
from bot.domain.mesa import Mesa
from storage import agendas, meetings
from storage.database import Transaction


async def take_draft(tx: Transaction, mesa: Mesa, meeting: Meeting) -> None:
    """Give a new meeting the mesa's draft; of one that was dealt with, what was left pending."""
    draft = await agendas.get(tx, mesa.id)
    if draft is None:
        return
    if draft.position is None and not draft.is_closed:
        await agendas.hand(tx, mesa.id, None, meeting.id)
        return
    left = draft.pending if draft.is_closed else [each for each in draft.items if not each.is_done]
    if left:
        pending = tuple(item.without_times() for item in left)
        await agendas.put(tx, mesa.id, Agenda(pending), meeting.id)
        await agendas.drop(tx, mesa.id, None)


async def let_go(tx: Transaction, mesa: Mesa, meeting: Meeting, now: datetime) -> None:
    """Keep the agenda of a meeting that was called off, for the next one or as a draft."""
    agenda = await agendas.get(tx, mesa.id, meeting.id)
    if agenda is None or agenda.is_closed:
        return
    items = [item.without_times() for item in agenda.items if not item.is_done]
    await pass_on(tx, mesa, items, now, without=meeting.id)
    await agendas.drop(tx, mesa.id, meeting.id)


async def pass_on(
    tx: Transaction,
    mesa: Mesa,
    items: Sequence[AgendaItem],
    now: datetime,
    *,
    without: MeetingId | None,
) -> Meeting | None:
    """Put points at the end of the next meeting's agenda; None: of the mesa's draft.

    They may be more than an agenda takes from people: nothing is lost.
    """
    coming = await meetings.to_come(tx, mesa.id, now)
    taker = next((each for each in coming if each.id != without and not each.is_open), None)
    taker_id = None if taker is None else taker.id
    there = await agendas.get(tx, mesa.id, taker_id)
    before = () if there is None or there.is_closed else there.items
    more = tuple(item.without_times() for item in items)
    await agendas.put(tx, mesa.id, Agenda((*before, *more)), taker_id)
    return taker
