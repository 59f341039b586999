"""The agreements of a mesa: recorded, shown, and reminded of until they are done."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from zoneinfo import ZoneInfo

from bot.domain.agreement import Agreement, AgreementState, Responsible, check_due, read_text
from bot.domain.errors import Refusal
from bot.domain.ids import AgreementId, EventId
from bot.domain.mesa import Mesa
from bot.domain.reply import Reply, Text
from bot.services import agreement_people, agreement_replies
from bot.services.agreement_changes import AgreementChanges
from bot.services.agreement_keeping import Actor, AgreementKeeping
from bot.services.debates import debate_in
from bot.services.portada import Shown
from bot.services.reminders import DueReminder, Said
from storage import agreements, counters, mesas
from storage.database import Transaction


@dataclass(frozen=True)
class Source:
    """Where an agreement was noted: the message itself, and the root of its thread."""

    event: EventId | None = None
    thread: EventId | None = None


class Agreements:
    """What people do with agreements."""

    def __init__(self, keeping: AgreementKeeping) -> None:
        self._keeping = keeping
        self.changes = AgreementChanges(keeping)

    async def responsible(self, tx: Transaction, mesa: Mesa, text: str) -> Responsible:
        """Who is meant by `text`.

        Raises:
            Refusal: nobody of this mesa, or not clear who.
        """
        return await agreement_people.read_responsible(tx, self._keeping.access, mesa, text)

    async def register(
        self,
        tx: Transaction,
        mesa: Mesa,
        *,
        what: str,
        responsible: Responsible,
        due: date,
        source: Source,
        by: Actor,
    ) -> Reply:
        """Record an agreement, and have whoever answers for it reminded.

        Raises:
            Refusal: the text or the day cannot be, or its message was noted before.
        """
        await mesas.lock(tx, mesa.id)
        if source.event is not None:
            noted = await agreements.noted_from(tx, source.event)
            if noted is not None:
                raise Refusal("acuerdo-draft-already", agreement=noted.id)
        new = Agreement(
            AgreementId(await counters.next_id(tx, "ACU")),
            mesa.id,
            read_text(what),
            responsible,
            mesa.zone,
            check_due(due, today=self._keeping.today(by)),
            AgreementState.PENDING,
            by.user,
            self._keeping.clock(),
            source_event=source.event,
            source_thread=source.thread,
        )
        stored = await self._keeping.add(tx, mesa, new, by)
        users = await self._keeping.users(tx, mesa, stored)
        reply = agreement_replies.registered(stored, users)
        return await self._keeping.changed(tx, mesa, stored, reply, by)

    async def show(
        self, tx: Transaction, mesa: Mesa, agreement_id: AgreementId, zone: ZoneInfo
    ) -> Reply:
        """One of them whole, with its history."""
        found = await self._keeping.find(tx, mesa, agreement_id)
        history = await agreements.history(tx, mesa.id, found.id)
        root = found.source_thread or found.source_event
        debate = None if root is None else await debate_in(tx, root)
        now = self._keeping.clock()
        return agreement_replies.shown(found, history, debate, zone=zone, now=now)

    async def list_all(
        self, tx: Transaction, mesa: Mesa, *, standing: str | None, party: str | None
    ) -> Reply:
        """The agreements of the mesa; only those of a standing, or of a party or person."""
        now = self._keeping.clock()
        wanted = None if party is None else await self.responsible(tx, mesa, party)
        found = [
            each
            for each in await agreements.of_mesa(tx, mesa.id)
            if standing in (None, each.standing(now)) or (standing == "pending" and each.is_open)
        ]
        if wanted is not None:
            found = [each for each in found if _is_of(each.responsible, wanted)]
        return agreement_replies.listed(found, now, filtered=bool(standing or party))

    # --- The clock, the portada and the welcome -------------------------------------------------

    async def said(self, tx: Transaction, due: DueReminder) -> Said | None:
        """Word a reminder; None where there is nothing to remind of any more."""
        agreement = await agreements.find(tx, AgreementId(due.about or ""))
        mesa = None if agreement is None else await mesas.find(tx, agreement.mesa_id)
        if agreement is None or not agreement.is_open or mesa is None or mesa.room is None:
            return None
        moments = agreement.reminders()
        own = moments.get(due.mark or "", due.due_at)
        if any(own < moment <= due.now for moment in moments.values()):
            return None  # after an outage the last one says it all
        users = await self._keeping.users(tx, mesa, agreement)
        reply = agreement_replies.reminder(agreement, users, due.now)
        return Said(reply, mesa.room, mesa.language)

    async def on_portada(self, tx: Transaction, mesa: Mesa, now: datetime) -> Shown:
        """Those still to be done; it changes at the midnight when one becomes overdue."""
        found = await agreements.open_of(tx, mesa.id)
        ahead = [each.overdue_from for each in found if each.overdue_from > now]
        return Shown(agreement_replies.on_portada(found, now).parts, min(ahead, default=None))

    async def so_far(
        self, tx: Transaction, mesa: Mesa, zones: Sequence[ZoneInfo], now: datetime
    ) -> Sequence[Text]:
        """How many are to be done, and which is next."""
        return agreement_replies.so_far(await agreements.open_of(tx, mesa.id), now)


def _is_of(responsible: Responsible, wanted: Responsible) -> bool:
    """Whether it is a person's own, or a party's or its people's, or the network's."""
    if wanted.is_network or responsible.is_network:
        return wanted.is_network and responsible.is_network
    if wanted.user is not None:
        return responsible.user == wanted.user
    return responsible.party_id == wanted.party_id
