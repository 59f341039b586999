"""Who the people of a mesa are as they enter a call: name, role, party, language and zone."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from bot.domain.access import Role
from bot.domain.entering import shown_name
from bot.domain.ids import UserId
from bot.domain.member_list import Member, Seat
from bot.domain.mesa import Mesa, Party
from bot.services.access import Access
from bot.services.people import People, Preferences
from storage import member_lists, tables
from storage.call_rooms import CallRoom
from storage.database import Transaction

READ = (
    tables.mesas,
    tables.parties,
    tables.moderators,
    tables.member_lists,
    tables.list_members,
    tables.people,
)
"""The tables that a roster is read from."""

Roster = Mapping[UserId, "Person"]


@dataclass(frozen=True)
class Person:
    """Somebody as a mesa knows them now."""

    user: UserId
    name: str
    """«Ana Rojas», as their party's list has it."""
    role: Role
    party: Party | None
    """The one that lists them."""
    speaks: Preferences

    @property
    def shown(self) -> str:
        """«Ana Rojas (Chile)»."""
        return shown_name(self.name, None if self.party is None else self.party.name)


class Rosters:
    """Kept in memory until a list, a mesa or somebody's preference is written."""

    def __init__(self, access: Access, people: People) -> None:
        self._access = access
        self._people = people

    async def of(self, tx: Transaction, mesa: Mesa) -> Roster:
        """Everybody whom the mesa's current lists name by their Matrix id."""

        async def load() -> Roster:
            lists = await member_lists.current(tx, mesa.id)
            lines: dict[UserId, tuple[Party, Member]] = {}
            seats: dict[UserId, list[Seat]] = {}
            for party in mesa.parties:
                current = lists.get(party.id or 0)
                for member in () if current is None else current.members:
                    if member.user is not None:
                        lines.setdefault(member.user, (party, member))
                        seats.setdefault(member.user, []).append(member.seat)
            homes = {user: party for user, (party, _) in lines.items()}
            speaks = await self._people.of_listed(tx, homes)
            return {
                user: Person(
                    user,
                    member.name,
                    self._access.role_with(user, mesa, seats[user]),
                    party,
                    speaks[user],
                )
                for user, (party, member) in lines.items()
            }

        return await tx.cached(("roster", mesa.id), READ, load)

    async def person(self, tx: Transaction, mesa: Mesa, user: UserId) -> Person:
        """One of them; of staff no list says a name, and others are nobody."""
        listed = (await self.of(tx, mesa)).get(user)
        if listed is not None:
            return listed
        role = self._access.role_with(user, mesa, _NO_SEATS)
        speaks = await self._people.preferences(tx, user, mesa)
        return Person(user, user[1:].partition(":")[0], role, None, speaks)


_NO_SEATS: Sequence[Seat] = ()


def may_enter(room: CallRoom, person: Person) -> bool:
    """Whether a call room is for this person: of its parties, or one who moderates."""
    if person.role >= Role.MODERATOR or person.role is Role.NOBODY:
        return person.role is not Role.NOBODY
    return not room.parties or (person.party is not None and person.party.id in room.parties)
