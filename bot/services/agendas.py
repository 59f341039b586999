"""The agenda of a mesa: what it will deal with, and where it is; the portada shows it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

from bot.domain.agenda import Agenda, AgendaItem, Step
from bot.domain.errors import NotFound, Refusal
from bot.domain.mesa import Mesa
from bot.domain.message import Origin
from bot.domain.reply import Text
from bot.ports import Clock
from bot.services.agenda_replies import shown, so_far
from bot.services.portada import Portada, Shown
from storage import acts_log, agendas, mesas
from storage.database import Transaction


class Agendas:
    """One agenda for each mesa; every change of it is at once on the portada."""

    def __init__(self, portada: Portada, clock: Clock) -> None:
        self._portada = portada
        self._clock = clock

    async def on_portada(self, tx: Transaction, mesa: Mesa, now: datetime) -> Shown:
        """Every point numbered, done ✔, current ▶."""
        stored = await agendas.get(tx, mesa.id)
        return Shown(() if stored is None else shown(stored).parts)

    async def so_far(
        self, tx: Transaction, mesa: Mesa, zones: Sequence[ZoneInfo], now: datetime
    ) -> Sequence[Text]:
        """Where the agenda is, if it has begun."""
        stored = await agendas.get(tx, mesa.id)
        return () if stored is None else so_far(stored)

    async def of(self, tx: Transaction, mesa: Mesa) -> Agenda:
        """The mesa's agenda.

        Raises:
            NotFound: it has none yet.
        """
        stored = await agendas.get(tx, mesa.id)
        if stored is None:
            raise NotFound("agenda-none", mesa=mesa.id)
        return stored

    async def create(
        self, tx: Transaction, mesa: Mesa, items: Sequence[AgendaItem], *, by: Origin
    ) -> Agenda:
        """Give the mesa a new agenda, in place of one that has not begun or is closed.

        Raises:
            Refusal: the one there is has begun, or the mesa's room is still being made.
        """
        agenda = Agenda.of([_presented(item, mesa) for item in items])
        await mesas.lock(tx, mesa.id)
        before = await agendas.get(tx, mesa.id)
        if before is not None and before.has_started and not before.is_closed:
            raise Refusal(
                "agenda-is-running",
                position=before.position or before.done,
                last=len(before.items),
            )
        what = "agenda.created" if before is None else "agenda.replaced"
        await self._store(tx, mesa, what, before, agenda, by=by)
        return agenda

    async def add(
        self,
        tx: Transaction,
        mesa: Mesa,
        items: Sequence[AgendaItem],
        position: int | None = None,
        *,
        by: Origin,
    ) -> Agenda:
        """Add points, at the end or from `position` on."""
        before = await self._locked(tx, mesa)
        after = before.add([_presented(item, mesa) for item in items], position)
        await self._store(tx, mesa, "agenda.added", before, after, by=by)
        return after

    async def move(
        self, tx: Transaction, mesa: Mesa, start: int, end: int, *, by: Origin
    ) -> Agenda:
        """Move the point at `start` to `end`."""
        before = await self._locked(tx, mesa)
        after = before.move(start, end)
        await self._store(tx, mesa, "agenda.moved", before, after, by=by)
        return after

    async def remove(self, tx: Transaction, mesa: Mesa, position: int, *, by: Origin) -> AgendaItem:
        """Take a point out; gives it back."""
        before = await self._locked(tx, mesa)
        after = before.remove(position)
        await self._store(tx, mesa, "agenda.removed", before, after, by=by)
        return before.items[position - 1]

    async def advance(self, tx: Transaction, mesa: Mesa, *, at: datetime, by: Origin) -> Step:
        """Close the current point and open the next; past the last, the agenda is closed."""
        before = await self._locked(tx, mesa)
        step = before.advance(at)
        await self._store(tx, mesa, "agenda.advanced", before, step.agenda, by=by)
        return step

    async def _locked(self, tx: Transaction, mesa: Mesa) -> Agenda:
        """The agenda, nobody else's to change until this transaction ends."""
        await mesas.lock(tx, mesa.id)
        return await self.of(tx, mesa)

    async def _store(
        self,
        tx: Transaction,
        mesa: Mesa,
        what: str,
        before: Agenda | None,
        after: Agenda,
        *,
        by: Origin,
    ) -> None:
        """Write the agenda if it is another, with the act in the record, and have it shown."""
        if mesa.room is None:
            raise Refusal("mesa-still-opening", mesa=mesa.id)
        if after == before:
            return
        await agendas.put(tx, mesa.id, after)
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


def _presented(item: AgendaItem, mesa: Mesa) -> AgendaItem:
    """The point, with its party's name as the mesa writes it if a party presents it."""
    if item.presenter is None or item.presenter.startswith("@"):
        return item
    try:
        party = mesa.party_called(item.presenter)
    except Refusal:
        return item
    return AgendaItem(item.title, item.length, party.name, item.opened_at, item.closed_at)


def _fact(item: AgendaItem) -> dict[str, object]:
    return {
        "title": item.title,
        "minutes": None if item.length is None else item.length.total_seconds() / 60,
        "presenter": item.presenter,
        "opened_at": None if item.opened_at is None else item.opened_at.isoformat(),
        "closed_at": None if item.closed_at is None else item.closed_at.isoformat(),
    }
