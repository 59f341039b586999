"""A listed person with another account: the list, the room and what names them follow."""

from __future__ import annotations

from dataclasses import replace

from bot.domain.errors import NotFound, Refusal
from bot.domain.ids import MesaId, UserId, server_of
from bot.domain.list_plan import Change
from bot.domain.member_list import Member, MemberList
from bot.domain.mesa import Mesa
from bot.domain.message import Origin
from bot.domain.reply import Reply
from bot.ports import Clock
from bot.services.access import Access
from bot.services.list_changes import names_of
from bot.services.lists import Lists, find_one
from bot.services.portada import Portada
from bot.services.questions import CONFIRM, Answer, Questions
from storage import accounts, acts_log, member_lists, mesas
from storage.database import Transaction


class ListSwaps:
    """Puts a new account in the place of an old one, in one mesa."""

    def __init__(
        self, access: Access, lists: Lists, portada: Portada, clock: Clock, *, server: str | None
    ) -> None:
        self._access = access
        self._lists = lists
        self._changes = lists.changes
        self._portada = portada
        self._clock = clock
        self._server = server

    def register(self, questions: Questions) -> None:
        """Take the taps on what is asked here."""
        questions.register("list_swap", self._confirmed)

    async def swap(
        self, tx: Transaction, mesa: Mesa, who: str, new: UserId, *, by: UserId, origin: Origin
    ) -> Reply | None:
        """Have the person with that id, address or name come with `new`; `tx` must not have begun.

        ✅ is asked where the homeserver does not know `new`.

        Raises:
            Refusal: an id of another server, or of somebody listed here.
            NotFound: nobody listed is meant, or several are.
        """
        if self._server and server_of(new) != self._server:
            raise Refusal("lista-other-server", given=new, server=self._server)
        unknown = await self._lists.unknown([new])
        await mesas.lock(tx, mesa.id)
        current, member = await self._meant(tx, mesa, who, new)
        if unknown:
            reply = Reply.of("lista-confirm-unknown", users=list(unknown), count=1)
            return reply.paragraph("lista-confirm").asking(
                "list_swap",
                (CONFIRM,),
                mesa_id=mesa.id,
                who=member.user or member.email,
                new=new,
                version=current.version,
            )
        await self._swap(tx, mesa, current, member, new, by=by, origin=origin)
        return None

    async def _confirmed(self, tx: Transaction, answer: Answer) -> Reply | None:
        payload = answer.payload
        mesa = await mesas.find(tx, MesaId(str(payload["mesa_id"])))
        if mesa is None:
            raise NotFound("lista-stale")
        await mesas.lock(tx, mesa.id)
        new = UserId(str(payload["new"]))
        current, member = await self._meant(tx, mesa, str(payload["who"]), new)
        if current.version != payload["version"]:
            raise Refusal("lista-stale")
        await self._swap(tx, mesa, current, member, new, by=answer.by, origin=answer.origin)
        return None

    async def _meant(
        self, tx: Transaction, mesa: Mesa, who: str, new: UserId
    ) -> tuple[MemberList, Member]:
        current = await member_lists.current(tx, mesa.id)
        found = find_one(current.values(), who)
        if found[1].user == new:
            raise Refusal("lista-swap-same", person=found[1].name, user=new)
        for each in current.values():
            listed = next((member for member in each.members if member.user == new), None)
            if listed is not None:
                party = names_of(mesa)[each.party_id]
                raise Refusal("lista-swap-listed", user=new, person=listed.name, party=party)
        return found

    async def _swap(
        self,
        tx: Transaction,
        mesa: Mesa,
        current: MemberList,
        member: Member,
        new: UserId,
        *,
        by: UserId,
        origin: Origin,
    ) -> None:
        lines = tuple(replace(m, user=new) if m == member else m for m in current.members)
        change = Change(current.party_id, current.members, lines, current.version + 1)
        await self._changes.write(tx, mesa, change, source="command", by=by, origin=origin)
        old = member.user
        report: dict[str, object] = {
            "kind": "swap",
            "person": member.name,
            "party": names_of(mesa)[current.party_id],
            "old": old,
            "new": new,
        }
        if old is not None:
            report |= await self._rename(tx, mesa, old, new, by=by, origin=origin)
        await self._access.settle(
            tx,
            mesa.id,
            cause=f"list-{origin.event}",
            origin=origin,
            invite=[new],
            remove=[] if old is None else [old],
            report=report,
        )

    async def _rename(
        self, tx: Transaction, mesa: Mesa, old: UserId, new: UserId, *, by: UserId, origin: Origin
    ) -> dict[str, object]:
        """Have what names the old account name the new one; what there is to say of it."""
        agreements, documents = await accounts.named_in(tx, mesa.id, old)
        await accounts.rename(tx, mesa.id, old, new)
        await accounts.take_preferences(tx, old, new)
        await self._portada.changed(tx, mesa.id)
        await acts_log.add(
            tx,
            at=self._clock(),
            actor=by,
            what="list.account_changed",
            mesa_id=mesa.id,
            event=origin.event,
            before={"user": old},
            after={"user": new, "agreements": list(agreements), "documents": list(documents)},
        )
        seated = {mesa_id for mesa_id, _, _ in await member_lists.seats(tx, old)}
        elsewhere = sorted((seated | set(await mesas.moderated_by(tx, old))) - {mesa.id})
        # Which mesas there are is nothing for the room of another to read.
        told = by in self._access.coordinators and origin.room != mesa.room
        return {
            "agreements": list(agreements),
            "documents": list(documents),
            "elsewhere": len(elsewhere),
            "mesas": elsewhere if told else [],
        }
