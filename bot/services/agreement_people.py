"""Who answers for agreements, who speaks for whom, and who is reminded."""

from __future__ import annotations

from collections.abc import Iterable

from bot.domain.agreement import Responsible
from bot.domain.agreement_terms import is_network
from bot.domain.errors import NotFound, NotUnderstood, Refusal
from bot.domain.ids import UserId, is_user_id
from bot.domain.list_words import plain
from bot.domain.member_list import Member, MemberList, Seat
from bot.domain.mesa import Mesa
from bot.services.access import Access
from storage import member_lists
from storage.database import Transaction


async def read_responsible(tx: Transaction, access: Access, mesa: Mesa, text: str) -> Responsible:
    """Who is meant: a party, a person of the mesa by id or whole name, or the network.

    Raises:
        Refusal: nobody of this mesa, or not clear who.
    """
    if is_network(text):
        return Responsible()
    given = text.strip().strip("<>").rstrip(":.,;")
    current = await member_lists.current(tx, mesa.id)
    if given.startswith("@"):
        if not is_user_id(given):
            raise NotUnderstood("common-not-a-user", text)
        if given not in await access.admitted(tx, mesa):
            raise NotFound("acuerdo-person-not-here", user=given, mesa=mesa.id)
        return _person(mesa, current.values(), UserId(given))
    try:
        party = mesa.party_called(text)
    except Refusal:
        named = {
            member.user
            for each in current.values()
            for member in each.members
            if member.user is not None and plain(member.name) == plain(text)
        }
        if len(named) == 1:
            return _person(mesa, current.values(), named.pop())
        names = [party.name for party in mesa.parties]
        raise NotFound("acuerdo-nobody-called", given=text, parties=names) from None
    return Responsible(party.id, party.name)


def _person(mesa: Mesa, lists: Iterable[MemberList], user: UserId) -> Responsible:
    party_id = next((each.party_id for each in lists if user in each.users), None)
    party = next((each for each in mesa.parties if each.id == party_id), None)
    if party is None:
        return Responsible(user=user)
    return Responsible(party.id, party.name, user)


async def spoken_for(tx: Transaction, mesa: Mesa, user: UserId) -> frozenset[int]:
    """The parties whose focal point `user` is."""
    seats = await member_lists.seats(tx, user, mesa.id)
    return frozenset(party_id for _, party_id, seat in seats if seat is Seat.FOCAL_POINT)


async def reminded(
    tx: Transaction, access: Access, mesa: Mesa, responsible: Responsible
) -> tuple[UserId, ...]:
    """Whom reminders mention: the person, and the focal points of the party.

    Where none of them has an account, as for the network: who runs the mesa, and coordination.
    """
    current = await member_lists.current(tx, mesa.id)
    users = {responsible.user, *_focal_points(current.get(responsible.party_id or 0))}
    found = {user for user in users if user is not None} & await access.admitted(tx, mesa)
    if not found:
        found = set(mesa.moderators | access.coordinators)
        if not mesa.moderators:
            found |= {user for each in current.values() for user in _focal_points(each)}
    return tuple(sorted(found))


def _focal_points(current: MemberList | None) -> Iterable[UserId]:
    members: tuple[Member, ...] = () if current is None else current.members
    return [each.user for each in members if each.seat is Seat.FOCAL_POINT and each.user]
