"""What every change of an agreement does: its record, its reminders, the portada, the room."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from zoneinfo import ZoneInfo

from bot.domain.access import Role
from bot.domain.agreement import Agreement
from bot.domain.errors import NotFound
from bot.domain.ids import AgreementId, UserId
from bot.domain.mesa import Mesa
from bot.domain.message import Origin
from bot.domain.reply import Reply
from bot.ports import Clock
from bot.services import agreement_people, agreement_replies
from bot.services.access import Access
from bot.services.portada import Portada
from bot.services.posts import Posts
from bot.services.reminders import Reminders
from storage import acts_log, agreements, mesas
from storage.database import Transaction

KIND = "agreement"


@dataclass(frozen=True)
class Actor:
    """Who does something about an agreement, and from where."""

    role: Role
    origin: Origin
    zone: ZoneInfo

    @property
    def user(self) -> UserId:
        """Who it is."""
        return self.origin.user


class AgreementKeeping:
    """Keeps agreements; whoever changes one does it through here."""

    def __init__(
        self, access: Access, posts: Posts, portada: Portada, reminders: Reminders, clock: Clock
    ) -> None:
        self.access = access
        self.clock = clock
        self._posts = posts
        self._portada = portada
        self._reminders = reminders

    def today(self, by: Actor) -> date:
        """Which day it is where somebody is."""
        return self.clock().astimezone(by.zone).date()

    async def find(self, tx: Transaction, mesa: Mesa, agreement_id: AgreementId) -> Agreement:
        """The agreement of that id, in this mesa.

        Raises:
            NotFound: the mesa has none such.
        """
        found = await agreements.find(tx, agreement_id)
        if found is None or found.mesa_id != mesa.id:
            raise NotFound("acuerdo-no-such", agreement=agreement_id, mesa=mesa.id)
        return found

    async def locked(self, tx: Transaction, mesa: Mesa, agreement_id: AgreementId) -> Agreement:
        """The same, nobody else's to change until this transaction ends."""
        await mesas.lock(tx, mesa.id)
        return await self.find(tx, mesa, agreement_id)

    async def users(self, tx: Transaction, mesa: Mesa, agreement: Agreement) -> tuple[UserId, ...]:
        """Whom its reminders mention."""
        return await agreement_people.reminded(tx, self.access, mesa, agreement.responsible)

    async def add(self, tx: Transaction, mesa: Mesa, new: Agreement, by: Actor) -> Agreement:
        """Store a new one; what comes back has the zone of its party."""
        await agreements.add(tx, new)
        await self._record(tx, "recorded", None, new, by)
        return await self.find(tx, mesa, new.id)

    async def put(
        self,
        tx: Transaction,
        mesa: Mesa,
        what: str,
        before: Agreement,
        after: Agreement,
        by: Actor,
        *,
        reason: str = "",
    ) -> Agreement:
        """Store a change of one, which `what` names in the record."""
        await agreements.put(tx, after)
        await self._record(tx, what, before, after, by, reason=reason)
        return await self.find(tx, mesa, after.id)

    async def changed(
        self, tx: Transaction, mesa: Mesa, agreement: Agreement, reply: Reply, by: Actor
    ) -> Reply:
        """Have reminders and portada follow, and the room told `reply` if it was done elsewhere."""
        if agreement.is_open:
            await self._reminders.set_for(
                tx,
                kind=KIND,
                about=agreement.id,
                mesa=mesa,
                zone=agreement.zone,
                moments=agreement.reminders(),
                by=by.user,
            )
        else:
            await self._reminders.drop_for(tx, kind=KIND, about=agreement.id)
        await self._portada.changed(tx, mesa.id)
        if mesa.room is not None and by.origin.room != mesa.room:
            await self._posts.post(
                tx,
                mesa.room,
                agreement_replies.told(reply, by.user),
                language=mesa.language,
                cause=f"acuerdo-{by.origin.event}",
            )
        return reply

    async def _record(
        self,
        tx: Transaction,
        what: str,
        before: Agreement | None,
        after: Agreement,
        by: Actor,
        *,
        reason: str = "",
    ) -> None:
        await acts_log.add(
            tx,
            at=self.clock(),
            actor=by.user,
            what=f"agreement.{what}",
            mesa_id=after.mesa_id,
            event=by.origin.event,
            before=None if before is None else _fact(before),
            after={**_fact(after), "reason": reason or None},
        )


def _fact(agreement: Agreement) -> dict[str, object]:
    return {
        "id": agreement.id,
        "what": agreement.what,
        "who": agreement.responsible.user or agreement.responsible.party,
        "due": agreement.due.isoformat(),
        "state": agreement.state.value,
        "evidence": agreement.evidence,
    }
