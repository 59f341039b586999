"""Who may be in which room, and what happens when somebody else appears there."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any, Protocol

from bot.domain.access import Role, role_among
from bot.domain.errors import NotAllowed
from bot.domain.ids import EventId, MesaId, RoomId, UserId
from bot.domain.member_list import Member, Seat
from bot.domain.mesa import Mesa
from bot.domain.message import Origin
from bot.domain.reply import Reply
from bot.i18n import When
from bot.ports import Clock
from bot.services.coordination import Coordination
from storage import acts_log, facts, intents, member_lists, mesas, rooms
from storage.database import Transaction

SAME_INTRUSION = timedelta(minutes=1)
"""An invitation and the entry it leads to, or an entry forced again and again, are told once."""

_HOW = {"join": "acceso-entered", "invite": "acceso-invited", "knock": "acceso-knocked"}
_HOW_HERE = {
    "join": "acceso-entered-coordination",
    "invite": "acceso-invited-coordination",
    "knock": "acceso-knocked-coordination",
}


class TakenOut(Protocol):
    """For whom it matters that people are taken out of a mesa; `cause` is what did it."""

    async def __call__(
        self, tx: Transaction, mesa_id: MesaId, users: Collection[UserId], *, cause: str
    ) -> None:
        """They are named no more."""


class Access:
    """The rule of who is in: the database's lists and staff, never power levels."""

    def __init__(
        self,
        coordinators: frozenset[UserId],
        coordination: Coordination,
        clock: Clock,
        me: UserId,
    ) -> None:
        self.coordinators = coordinators
        self.me = me
        self.coordination = coordination
        self._clock = clock
        self.on_taken_out: list[TakenOut] = []
        """Told of those whom lists and staff name no more, in the transaction of it."""

    async def admitted(self, tx: Transaction, mesa: Mesa) -> frozenset[UserId]:
        """Everybody who may be in the mesa: the lists' users, its moderators, the coordinators."""
        return await member_lists.users(tx, mesa.id) | mesa.moderators | self.coordinators

    def seated(self, mesa: Mesa, lists: Iterable[Iterable[Member]]) -> int:
        """How many of those on lists take a seat: staff do not."""
        staff = mesa.moderators | self.coordinators
        return sum(member.user not in staff for members in lists for member in members)

    async def role_in(self, tx: Transaction, user: UserId, mesa: Mesa | None) -> Role:
        """What `user` is in `mesa`; without one, the highest they are in any."""
        if user in self.coordinators:
            return Role.COORDINATOR
        named = await member_lists.seats(tx, user, None if mesa is None else mesa.id)
        seats = [seat for _, _, seat in named]
        if mesa is not None:
            return self.role_with(user, mesa, seats)
        moderates = await mesas.moderated_by(tx, user)
        moderators = frozenset({user} if moderates else ())
        return role_among(user, coordinators=self.coordinators, moderators=moderators, seats=seats)

    def role_with(self, user: UserId, mesa: Mesa, seats: Iterable[Seat]) -> Role:
        """What `user` is in `mesa`, whose current lists name them under `seats`."""
        role = role_among(
            user, coordinators=self.coordinators, moderators=mesa.moderators, seats=seats
        )
        if not mesa.moderators and role is Role.FOCAL_POINT:
            return Role.MODERATOR  # a mesa without moderators is run by its focal points
        return role

    def is_staff(self, user: UserId, mesa: Mesa) -> bool:
        """Whether `user` coordinates, or moderates the mesa; its focal points do neither.

        Where a mesa is run by its focal points each runs it, but the lists of the others stay
        theirs: nobody decides who comes for another ministry.
        """
        return user in self.coordinators or user in mesa.moderators

    async def check_list(
        self, tx: Transaction, user: UserId, mesa: Mesa, parties: Iterable[int]
    ) -> None:
        """That the lists of these parties are not another's for `user`.

        Raises:
            NotAllowed: they are the focal point of some other party.
        """
        if self.is_staff(user, mesa):
            return
        seats = await member_lists.seats(tx, user, mesa.id)
        theirs = {party for _, party, seat in seats if seat is Seat.FOCAL_POINT}
        if theirs and not theirs.issuperset(parties):
            names = [party.name for party in mesa.parties if party.id in theirs]
            raise NotAllowed("lista-not-your-party", parties=names, count=len(names))

    async def may_be_in(self, tx: Transaction, room: RoomId, user: UserId) -> bool:
        """Whether `user` may be in `room`; True for rooms that are nobody's but theirs."""
        if user == self.me or user in self.coordinators:
            return True
        if room == await facts.get(tx, "coordination_room"):
            return False
        mesa = await self._mesa_in(tx, room)
        if mesa is None or user in mesa.moderators:
            return True
        return bool(await member_lists.seats(tx, user, mesa.id))

    async def _mesa_in(self, tx: Transaction, room: RoomId) -> Mesa | None:
        mesa = await mesas.in_room(tx, room)
        if mesa is None:  # Being opened: the room says whose it is before the mesa does.
            known = await rooms.get(tx, room)
            if known is not None and known.mesa is not None:
                mesa = await mesas.find(tx, known.mesa)
        return mesa

    async def record(
        self,
        tx: Transaction,
        what: str,
        mesa_id: MesaId | None,
        event: EventId | None,
        *,
        after: object = None,
    ) -> None:
        """Put into the record what the bot itself did; `event` is what made it do so."""
        await acts_log.add(
            tx,
            at=self._clock(),
            actor=self.me,
            what=what,
            mesa_id=mesa_id,
            event=event,
            after=after,
        )

    async def settle(
        self,
        tx: Transaction,
        mesa_id: MesaId | None,
        *,
        cause: str,
        origin: Origin | None = None,
        invite: Sequence[UserId] = (),
        remove: Sequence[UserId] = (),
        renew: Sequence[UserId] = (),
        report: Mapping[str, Any] | None = None,
    ) -> None:
        """Have the room's members made those admitted (None: the coordination room's).

        `invite` names whom to invite even if they left by themselves, `renew` those of them
        whose invitation is to be a new one if they still have one, `remove` whom this
        takes out; with `origin` and `report` the outcome is answered there, under `cause`.
        """
        await intents.add(
            tx,
            cause=cause,
            kind="settle_members",
            lane=mesa_id or "coordination",
            payload={
                "mesa_id": mesa_id,
                "cause": cause,
                "origin": None if origin is None else origin.to_json(),
                "invite": sorted(invite),
                "remove": sorted(remove),
                "renew": sorted(renew),
                "report": None if report is None else dict(report),
            },
            now=self._clock(),
        )
        mesa = await mesas.find(tx, mesa_id) if mesa_id is not None and remove else None
        out = None if mesa is None else {*remove} - await self.admitted(tx, mesa)
        if mesa is not None and out:
            for told in self.on_taken_out:
                await told(tx, mesa.id, out, cause=cause)

    async def invite(
        self, tx: Transaction, payload: Mapping[str, Any], settled: Mapping[str, Any]
    ) -> None:
        """Have those invited who are missing once `settle` has done its part."""
        await intents.add(
            tx,
            cause=f"{payload['cause']}-invite",
            kind="invite_members",
            # A lane of its own: hundreds must not hold up a removal.
            lane=f"invite-{payload['mesa_id'] or 'coordination'}",
            payload={**payload, "settled": dict(settled)},
            now=self._clock(),
        )

    async def membership_changed(
        self,
        tx: Transaction,
        *,
        room: RoomId,
        user: UserId,
        membership: str,
        by: UserId,
        event: EventId,
        at: datetime,
    ) -> None:
        """Look at a member event of somebody else's in a mesa or in the coordination room.

        An unlisted person there is put out and coordination told, once; a listed one whom
        another person removed is not invited again, and coordination is told.
        """
        mesa = await self._mesa_in(tx, room)
        if mesa is None and room != await facts.get(tx, "coordination_room"):
            return
        listed = await self.may_be_in(tx, room, user)
        if membership in ("join", "invite", "knock") and not listed:
            await self.settle(tx, None if mesa is None else mesa.id, cause=f"settle-{event}")
            # In our own name too: a server admin can have the server act for us. But an
            # invitation of ours that a later list overtook is nobody's intrusion.
            overtaken = (
                by == self.me
                and mesa is not None
                and await member_lists.ever_named(tx, user, mesa.id)
            )
            if not overtaken:
                await self._tell_intruder(
                    tx, mesa, user=user, membership=membership, by=by, event=event, at=at
                )
        elif membership in ("leave", "ban") and listed and by not in (user, self.me):
            key = "acceso-removed" if mesa else "acceso-removed-coordination"
            await acts_log.add(
                tx,
                at=self._clock(),
                actor=by,
                what="access.taken_out",
                mesa_id=None if mesa is None else mesa.id,
                event=event,
                after={"user": user, "membership": membership},
            )
            await self.coordination.tell(
                tx,
                Reply.of(
                    key, user=user, by=by, at=When(at, self.coordination.zone), **_named(mesa)
                ),
                cause=f"removed-{event}",
            )

    async def _tell_intruder(
        self,
        tx: Transaction,
        mesa: Mesa | None,
        *,
        user: UserId,
        membership: str,
        by: UserId,
        event: EventId,
        at: datetime,
    ) -> None:
        now = self._clock()
        mesa_id = None if mesa is None else mesa.id
        last = await acts_log.last(tx, actor=user, what="access.refused", mesa_id=mesa_id)
        await acts_log.add(
            tx,
            at=now,
            actor=user,
            what="access.refused",
            mesa_id=mesa_id,
            event=event,
            after={"membership": membership, "by": by},
        )
        if last is not None and now - last < SAME_INTRUSION:
            return
        if by == self.me:
            key = "acceso-forced" if mesa else "acceso-forced-coordination"
        else:
            key = (_HOW if mesa else _HOW_HERE)[membership]
        await self.coordination.tell(
            tx,
            Reply.of(key, user=user, by=by, at=When(at, self.coordination.zone), **_named(mesa)),
            cause=f"intruder-{event}",
        )


def _named(mesa: Mesa | None) -> dict[str, object]:
    return {} if mesa is None else {"mesa": mesa.id, "name": mesa.name}
