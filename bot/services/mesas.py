"""Opening a mesa, finding it, and changing what it is called, who meets and who moderates."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace

from bot.domain.errors import NotFound, Refusal
from bot.domain.ids import EventId, MesaId, RoomId, UserId
from bot.domain.mesa import (
    Mesa,
    MesaState,
    Party,
    check_number,
    check_users,
    read_name,
    read_parties,
    read_seats,
)
from bot.domain.mesa_changes import edited, edited_party
from bot.domain.message import Origin
from bot.ports import Clock
from bot.services.access import Access
from bot.services.portada import Portada
from storage import acts_log, counters, intents, member_lists, mesas
from storage.database import Transaction


@dataclass(frozen=True)
class MesaRules:
    """What the deployment sets for every mesa."""

    language: str
    """Of a mesa for which none is said."""
    zone: str
    server: str
    """The bot's own."""
    federate: bool
    """Whether people of other servers may enter."""


@dataclass(frozen=True)
class PartyCount:
    """A party, and how many its current list names. `pending`: without a Matrix id."""

    party: Party
    people: int
    pending: int


@dataclass(frozen=True)
class Moderation:
    """What a change of moderators did."""

    mesa: Mesa
    added: frozenset[UserId]
    removed: frozenset[UserId]


class Mesas:
    """The mesas of the programme."""

    def __init__(self, access: Access, clock: Clock, rules: MesaRules, portada: Portada) -> None:
        self._access = access
        self._clock = clock
        self._rules = rules
        self._portada = portada

    async def create(
        self,
        tx: Transaction,
        *,
        name: str,
        parties: Sequence[str],
        moderators: Collection[str] = (),
        zone: str | None = None,
        language: str | None = None,
        seats: int | None = None,
        by: UserId,
        origin: Origin,
    ) -> Mesa:
        """Write a new mesa and have its room made; `origin` is answered when that is done.

        Raises:
            Refusal: the name, the parties or a moderator cannot be.
        """
        zone, language = zone or self._rules.zone, language or self._rules.language
        named = read_name(name)
        sit = read_parties(parties, zone=zone, language=language)
        check_number(sit)
        run = self._check_users(moderators)
        limit = read_seats(seats)
        mesa_id = MesaId(await counters.next_id(tx, "MESA"))
        now = self._clock()
        mesa = await mesas.add(
            tx,
            Mesa(mesa_id, named, language, zone, MesaState.OPENING, None, sit, run, by, now, limit),
        )
        await self._record(tx, mesa, "mesa.created", by, origin.event, after=_facts(mesa))
        await intents.add(
            tx,
            cause=f"open-{mesa_id}",
            kind="open_mesa",
            lane=mesa_id,
            payload={"mesa_id": mesa_id, "origin": origin.to_json()},
            now=now,
        )
        return mesa

    async def find(self, tx: Transaction, mesa_id: MesaId) -> Mesa:
        """The mesa of that id.

        Raises:
            NotFound: there is none, or its room could never be made.
        """
        mesa = await mesas.find(tx, mesa_id)
        if mesa is None or mesa.state is MesaState.FAILED:
            raise NotFound("common-no-such-mesa", mesa=mesa_id)
        return mesa

    async def in_room(self, tx: Transaction, room: RoomId) -> Mesa | None:
        """The mesa whose room this is."""
        return await mesas.in_room(tx, room)

    async def all(self, tx: Transaction) -> Sequence[Mesa]:
        """Every mesa, the oldest first."""
        return await mesas.all_of(tx)

    async def of_person(self, tx: Transaction, user: UserId) -> Sequence[Mesa]:
        """The mesas that `user` may be in: all for a coordinator, else those that name them."""
        if user in self._access.coordinators:
            return await self.all(tx)
        seats = await member_lists.seats(tx, user)
        moderated = await mesas.moderated_by(tx, user)
        return await mesas.with_ids(tx, {mesa_id for mesa_id, _, _ in seats} | set(moderated))

    async def counts(self, tx: Transaction, mesa: Mesa) -> Sequence[PartyCount]:
        """How many people each party has on its list, in the parties' order."""
        current = await member_lists.current(tx, mesa.id)
        counted = []
        for party in mesa.parties:
            found = None if party.id is None else current.get(party.id)
            members = () if found is None else found.members
            pending = sum(member.user is None for member in members)
            counted.append(PartyCount(party, len(members), pending))
        return counted

    async def taken(self, tx: Transaction, mesa: Mesa) -> int:
        """How many its lists name, staff apart."""
        lists = await member_lists.current(tx, mesa.id)
        return self._access.seated(mesa, (each.members for each in lists.values()))

    async def edit(
        self,
        tx: Transaction,
        mesa: Mesa,
        *,
        name: str | None = None,
        zone: str | None = None,
        language: str | None = None,
        seats: int | None = None,
        add: Sequence[str] = (),
        remove: Sequence[str] = (),
        by: UserId,
        origin: Origin,
    ) -> Mesa:
        """Change what the mesa is called, its zone, language, limit (0: none) or parties.

        Raises:
            Refusal: nothing to change, or one of the changes cannot be; nothing is changed.
        """
        mesa = await self._current(tx, mesa)
        change = edited(
            mesa, name=name, zone=zone, language=language, seats=seats, add=add, remove=remove
        )
        limit = change.after.seats
        if limit not in (None, mesa.seats) and (taken := await self.taken(tx, mesa)) > limit:
            raise Refusal("mesa-seats-taken", mesa=mesa.id, given=limit, taken=taken)
        for party in change.leaving:
            await self._remove_party(tx, mesa, party)
        await mesas.describe(tx, change.after)
        for party in change.changing:
            await mesas.change_party(tx, party)
        for party in change.joining:
            await mesas.add_party(tx, mesa.id, party)
        return await self._edited(tx, mesa, by, origin)

    async def edit_party(
        self,
        tx: Transaction,
        mesa: Mesa,
        party: str,
        *,
        name: str | None = None,
        zone: str | None = None,
        language: str | None = None,
        by: UserId,
        origin: Origin,
    ) -> Mesa:
        """Change the name, zone or language of one of the mesa's parties.

        Raises:
            Refusal: nothing to change, no such party, or the name is taken.
        """
        mesa = await self._current(tx, mesa)
        changed = edited_party(mesa, party, name=name, zone=zone, language=language)
        await mesas.change_party(tx, changed)
        return await self._edited(tx, mesa, by, origin)

    async def set_moderators(
        self,
        tx: Transaction,
        mesa: Mesa,
        *,
        add: Collection[str] = (),
        remove: Collection[str] = (),
        by: UserId,
        event: EventId,
    ) -> Moderation:
        """Name moderators, or take the task from some; the room follows.

        Raises:
            Refusal: nobody was named, an id cannot be, or one to remove does not moderate.
        """
        if not add and not remove:
            raise Refusal("mesa-nobody-to-moderate", mesa=mesa.id)
        mesa = await self._current(tx, mesa)
        named = self._check_users(add)
        for user in remove:
            if user not in mesa.moderators:
                raise NotFound("mesa-not-a-moderator", user=user, mesa=mesa.id)
        removed = frozenset(UserId(user) for user in remove)
        if both := named & removed:
            raise Refusal("mesa-moderator-both", user=min(both))
        added = named - mesa.moderators
        changed = replace(mesa, moderators=(mesa.moderators | added) - removed)
        if changed.moderators != mesa.moderators:
            await mesas.set_moderators(tx, mesa.id, changed.moderators)
            await self._portada.changed(tx, mesa.id)
            await self._record(
                tx,
                mesa,
                "mesa.moderated",
                by,
                event,
                before=sorted(mesa.moderators),
                after=sorted(changed.moderators),
            )
            await self._access.settle(
                tx,
                mesa.id,
                cause=f"moderate-{event}",
                invite=sorted(added),
                remove=sorted(removed),
            )
        return Moderation(changed, added, removed)

    async def _current(self, tx: Transaction, mesa: Mesa) -> Mesa:
        """The mesa as it is now, and nobody else's to change until this transaction ends."""
        await mesas.lock(tx, mesa.id)
        return await self.find(tx, mesa.id)

    def _check_users(self, users: Collection[str]) -> frozenset[UserId]:
        return check_users(users, server=self._rules.server, federate=self._rules.federate)

    async def _remove_party(self, tx: Transaction, mesa: Mesa, party: Party) -> None:
        current = await member_lists.current(tx, mesa.id)
        found = None if party.id is None else current.get(party.id)
        if found is not None and found.members:
            raise Refusal(
                "mesa-party-has-people", party=party.name, count=len(found.members), mesa=mesa.id
            )
        await mesas.remove_party(tx, party, self._clock())

    async def _edited(self, tx: Transaction, mesa: Mesa, by: UserId, origin: Origin) -> Mesa:
        """Record the change and have the room's name and topic follow."""
        changed = await self.find(tx, mesa.id)
        if _facts(changed) == _facts(mesa):
            return changed
        await self._record(
            tx, mesa, "mesa.edited", by, origin.event, before=_facts(mesa), after=_facts(changed)
        )
        await intents.add(
            tx,
            cause=f"describe-{origin.event}",
            kind="describe_mesa",
            lane=mesa.id,
            payload={"mesa_id": mesa.id, "origin": origin.to_json()},
            now=self._clock(),
        )
        await self._portada.changed(tx, mesa.id)
        return changed

    async def _record(
        self,
        tx: Transaction,
        mesa: Mesa,
        what: str,
        by: UserId,
        event: EventId,
        *,
        before: object = None,
        after: object = None,
    ) -> None:
        await acts_log.add(
            tx,
            at=self._clock(),
            actor=by,
            what=what,
            mesa_id=mesa.id,
            event=event,
            before=before,
            after=after,
        )


def _facts(mesa: Mesa) -> dict[str, object]:
    """What the record keeps of a mesa."""
    return {
        "name": mesa.name,
        "language": mesa.language,
        "zone": mesa.zone,
        "seats": mesa.seats,
        "parties": [
            {"name": party.name, "zone": party.zone, "language": party.language}
            for party in mesa.parties
        ],
        "moderators": sorted(mesa.moderators),
    }
