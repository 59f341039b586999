"""The agenda of a meeting: what it will deal with, and where it is; the portada shows it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from zoneinfo import ZoneInfo

from bot.domain.agenda import Agenda, AgendaItem
from bot.domain.agenda_lines import length_said, read_items
from bot.domain.errors import NotFound, Refusal, Refused
from bot.domain.ids import MeetingId
from bot.domain.meeting import Meeting
from bot.domain.mesa import Mesa
from bot.domain.message import Origin
from bot.domain.reply import Text
from bot.ports import Clock
from bot.services.agenda_replies import refused, shown, so_far
from bot.services.meeting_lookup import meeting_of
from bot.services.portada import Portada, Shown
from storage import acts_log, agendas, meetings, mesas
from storage.database import Transaction


@dataclass(frozen=True)
class Held:
    """An agenda and whose it is."""

    meeting: Meeting | None
    """None: the mesa's draft, which the next meeting to be scheduled takes."""
    agenda: Agenda | None

    @property
    def meeting_id(self) -> MeetingId | None:
        """Of its meeting."""
        return None if self.meeting is None else self.meeting.id


async def held(
    tx: Transaction, mesa: Mesa, now: datetime, meeting_id: MeetingId | None = None
) -> Held:
    """The agenda of the meeting named, else of the one that runs, else of the next, else the draft.

    Raises:
        NotFound: the mesa has no such meeting.
    """
    if meeting_id is not None:
        meeting: Meeting | None = await meeting_of(tx, mesa, meeting_id)
    else:
        coming = await meetings.to_come(tx, mesa.id, now)
        meeting = coming[0] if coming else None
    found = await agendas.get(tx, mesa.id, None if meeting is None else meeting.id)
    return Held(meeting, found)


class Agendas:
    """One agenda for each meeting; every change of it is at once on the portada."""

    def __init__(self, portada: Portada, clock: Clock) -> None:
        self._portada = portada
        self._clock = clock

    async def on_portada(self, tx: Transaction, mesa: Mesa, now: datetime) -> Shown:
        """Every point numbered, done ✔, current ▶."""
        stored = (await held(tx, mesa, now)).agenda
        return Shown(() if stored is None else shown(stored).parts)

    async def so_far(
        self, tx: Transaction, mesa: Mesa, zones: Sequence[ZoneInfo], now: datetime
    ) -> Sequence[Text]:
        """Where the agenda is, if it has begun."""
        stored = (await held(tx, mesa, now)).agenda
        return () if stored is None else so_far(stored)

    async def held(self, tx: Transaction, mesa: Mesa, meeting: MeetingId | None = None) -> Held:
        """The agenda that is meant, and whose it is."""
        return await held(tx, mesa, self._clock(), meeting)

    async def create(
        self,
        tx: Transaction,
        mesa: Mesa,
        items: Sequence[AgendaItem],
        meeting: MeetingId | None = None,
        *,
        by: Origin,
    ) -> Held:
        """Give a meeting a new agenda, in place of one that has not begun or is closed.

        Raises:
            Refusal: the one there is has begun, or the mesa's room is still being made.
        """
        agenda = Agenda.of([_presented(item, mesa) for item in items])
        whose = await self._locked(tx, mesa, meeting)
        before = whose.agenda
        if before is not None and before.has_started and not before.is_closed:
            raise Refusal(
                "agenda-is-running",
                position=before.position or before.done,
                last=len(before.items),
            )
        what = "agenda.created" if before is None else "agenda.replaced"
        await self.store(tx, mesa, what, whose, agenda, by=by)
        return replace(whose, agenda=agenda)

    async def add(
        self,
        tx: Transaction,
        mesa: Mesa,
        items: Sequence[AgendaItem],
        position: int | None = None,
        meeting: MeetingId | None = None,
        *,
        by: Origin,
    ) -> Agenda:
        """Add points, at the end or from `position` on."""
        whose, before = await self.locked(tx, mesa, meeting)
        after = before.add([_presented(item, mesa) for item in items], position)
        await self.store(tx, mesa, "agenda.added", whose, after, by=by)
        return after

    async def move(
        self,
        tx: Transaction,
        mesa: Mesa,
        start: int,
        end: int,
        meeting: MeetingId | None = None,
        *,
        by: Origin,
    ) -> Agenda:
        """Move the point at `start` to `end`."""
        whose, before = await self.locked(tx, mesa, meeting)
        after = before.move(start, end)
        await self.store(tx, mesa, "agenda.moved", whose, after, by=by)
        return after

    async def change(
        self,
        tx: Transaction,
        mesa: Mesa,
        position: int,
        text: str,
        meeting: MeetingId | None = None,
        *,
        by: Origin,
    ) -> AgendaItem:
        """Write a point anew, or give it other minutes if `text` is a length alone.

        Raises:
            Refused: it cannot be read as a point.
        """
        whose, before = await self.locked(tx, mesa, meeting)
        was = before.to_come(position)
        length = length_said(text)
        if length is not None:
            text = f"{was.title} | {text}"
        items, problems = read_items([text])
        if problems:
            raise Refused(refused(problems))
        item = items[0] if length is None else replace(items[0], presenter=was.presenter)
        item = _presented(item, mesa)
        await self.store(tx, mesa, "agenda.changed", whose, before.changed(position, item), by=by)
        return item

    async def remove(
        self,
        tx: Transaction,
        mesa: Mesa,
        position: int,
        meeting: MeetingId | None = None,
        *,
        by: Origin,
    ) -> AgendaItem:
        """Take a point out; gives it back."""
        whose, before = await self.locked(tx, mesa, meeting)
        after = before.remove(position)
        await self.store(tx, mesa, "agenda.removed", whose, after, by=by)
        return before.items[position - 1]

    # --- For whoever runs a meeting -----------------------------------------------------------

    async def locked(
        self, tx: Transaction, mesa: Mesa, meeting: MeetingId | None = None
    ) -> tuple[Held, Agenda]:
        """An agenda that there is, nobody else's to change until this transaction ends.

        Raises:
            NotFound: there is none yet.
            Refusal: its meeting is over or called off.
        """
        whose = await self._locked(tx, mesa, meeting)
        if whose.agenda is None:
            raise no_agenda(mesa, whose)
        return whose, whose.agenda

    async def _locked(self, tx: Transaction, mesa: Mesa, meeting: MeetingId | None) -> Held:
        await mesas.lock(tx, mesa.id)
        now = self._clock()
        whose = await held(tx, mesa, now, meeting)
        if whose.meeting is not None:
            if whose.meeting.is_cancelled:
                raise Refusal("reunion-is-cancelled", meeting=whose.meeting.id)
            if whose.meeting.is_over(now):
                raise Refusal("agenda-meeting-over", meeting=whose.meeting.id)
        return whose

    async def store(
        self, tx: Transaction, mesa: Mesa, what: str, whose: Held, after: Agenda, *, by: Origin
    ) -> None:
        """Write the agenda if it is another, with the act in the record, and have it shown."""
        before = whose.agenda
        if mesa.room is None:
            raise Refusal("mesa-still-opening", mesa=mesa.id)
        if after == before:
            return
        await agendas.put(tx, mesa.id, after, whose.meeting_id)
        await acts_log.add(
            tx,
            at=self._clock(),
            actor=by.user,
            what=what,
            mesa_id=mesa.id,
            event=by.event,
            before=None if before is None else [_fact(item) for item in before.items],
            after=[_fact(item) for item in after.items],
        )
        await self._portada.changed(tx, mesa.id, at_once=True)


def no_agenda(mesa: Mesa, whose: Held) -> NotFound:
    """There is none yet, for who may write one."""
    if whose.meeting is None:
        return NotFound("agenda-none", mesa=mesa.id)
    return NotFound("agenda-none-of", meeting=whose.meeting.id)


def _presented(item: AgendaItem, mesa: Mesa) -> AgendaItem:
    """The point, with its party's name as the mesa writes it if a party presents it."""
    if item.presenter is None or item.presenter.startswith("@"):
        return item
    try:
        party = mesa.party_called(item.presenter)
    except Refusal:
        return item
    return replace(item, presenter=party.name)


def _fact(item: AgendaItem) -> dict[str, object]:
    return {
        "title": item.title,
        "minutes": None if item.length is None else item.length.total_seconds() / 60,
        "presenter": item.presenter,
        "opened_at": None if item.opened_at is None else item.opened_at.isoformat(),
        "closed_at": None if item.closed_at is None else item.closed_at.isoformat(),
    }
