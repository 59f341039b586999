"""A mesa de trabajo: a private space between known parties, with its moderators and its room."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from bot.domain.countries import country_at_end, country_called
from bot.domain.errors import NotFound, NotUnderstood, Refusal
from bot.domain.ids import MesaId, RoomId, UserId, is_user_id, server_of
from bot.domain.list_words import plain

NAME_LENGTH = 100
PARTY_NAME_LENGTH = 80
PARTIES_MIN = 2
PARTIES_MAX = 40
SEATS_MAX = 10_000


class MesaState(StrEnum):
    """Where a mesa is in its life."""

    OPENING = "opening"
    """Its room is being made."""
    OPEN = "open"
    ARCHIVED = "archived"
    """To be read and not to be written in, until coordination reopens it."""
    FAILED = "failed"
    """The homeserver refused to make its room; it never was."""


@dataclass(frozen=True)
class Party:
    """One of those who meet: a ministry, or a country's team."""

    id: int | None
    """None: not yet stored."""
    name: str
    country: str | None
    """ISO 3166 alpha-2, lower case; None: none that we know of."""
    zone: str
    """Where its people's clocks are, an IANA name."""
    language: str


@dataclass(frozen=True)
class Mesa:
    """A mesa as it stands."""

    id: MesaId
    name: str
    language: str
    zone: str
    state: MesaState
    room: RoomId | None
    """None until the room has been made."""
    parties: tuple[Party, ...]
    moderators: frozenset[UserId]
    created_by: UserId
    created_at: datetime
    seats: int | None = None
    """How many people its lists may name, staff apart; None: as many as they like."""

    @property
    def is_archived(self) -> bool:
        """Whether it is only read."""
        return self.state is MesaState.ARCHIVED

    def party_called(self, name: str) -> Party:
        """The party meant by `name`, however its letters are written.

        A country's name means its party when there is only one.

        Raises:
            NotFound: none, or more than one.
        """
        wanted = read_party(name, zone=self.zone, language=self.language)
        same = [p for p in self.parties if plain(p.name) in {plain(wanted.name), plain(name)}]
        if not same and (country := country_called(name)) is not None:
            same = [p for p in self.parties if p.country == country.code]
        if len(same) != 1:
            names = [party.name for party in self.parties]
            raise NotFound("mesa-no-such-party", party=name, parties=names, mesa=self.id)
        return same[0]


def check_not_archived(mesa: Mesa) -> None:
    """That what a mesa holds may be changed.

    Raises:
        Refusal: it is archived.
    """
    if mesa.is_archived:
        raise Refusal("mesa-archived-meanwhile", mesa=mesa.id)


def read_name(text: str) -> str:
    """The name of a mesa, its spaces made single.

    Raises:
        Refusal: empty or too long.
    """
    name = " ".join(text.split())
    if not plain(name):
        raise Refusal("mesa-name-missing")
    if len(name) > NAME_LENGTH:
        raise Refusal("mesa-name-too-long", length=len(name), limit=NAME_LENGTH)
    return name


def read_party(text: str, *, zone: str, language: str) -> Party:
    """A party as written: «Chile», «Ministerio de Educación de Jujuy (Argentina)».

    `zone` and `language` are the mesa's, for a party whose country is not said.

    Raises:
        Refusal: the name is empty or too long.
    """
    name = " ".join(text.split())
    country = country_called(name)
    if country is None:
        told = re.fullmatch(r"(.*\S)\s*\(([^()]+)\)", name)
        country = None if told is None else country_called(told[2])
        if told is not None and country is not None:
            name = told[1]
        else:
            country = country_at_end(name)
    if not plain(name):
        raise NotUnderstood("mesa-party-without-name", text)
    if len(name) > PARTY_NAME_LENGTH:
        raise Refusal("mesa-party-too-long", party=name, limit=PARTY_NAME_LENGTH)
    if country is None:
        return Party(None, name, None, zone, language)
    return Party(None, name, country.code, country.zone_beside(zone), country.language)


def read_parties(names: Iterable[str], *, zone: str, language: str) -> tuple[Party, ...]:
    """Parties as written.

    Raises:
        Refusal: a name is empty, too long, or there twice.
    """
    parties = tuple(read_party(name, zone=zone, language=language) for name in names)
    check_distinct(parties)
    return parties


def check_distinct(parties: Sequence[Party]) -> None:
    """That no two parties have the same name.

    Raises:
        Refusal: names those that do.
    """
    seen: dict[str, str] = {}
    for party in parties:
        if plain(party.name) in seen:
            raise Refusal("mesa-party-twice", party=party.name)
        seen[plain(party.name)] = party.name


def check_number(parties: Sequence[Party]) -> None:
    """That there are as many parties as a mesa can have.

    Raises:
        Refusal: fewer than two, or too many.
    """
    if len(parties) < PARTIES_MIN:
        raise Refusal("mesa-too-few-parties", parties=[party.name for party in parties])
    if len(parties) > PARTIES_MAX:
        raise Refusal("mesa-too-many-parties", count=len(parties), limit=PARTIES_MAX)


def read_seats(number: int | None) -> int | None:
    """The limit meant by `cupo=`; None: no limit, which is said with 0.

    Raises:
        Refusal: no such number of people can sit.
    """
    if number is not None and not 0 <= number <= SEATS_MAX:
        raise Refusal("mesa-seats-number", given=str(number), limit=SEATS_MAX)
    return number or None


def check_seats(mesa: Mesa, before: int, after: int) -> None:
    """That as many may be listed as would be; whoever is already may stay.

    Raises:
        Refusal: says how many seats are left.
    """
    if mesa.seats is not None and after > max(mesa.seats, before):
        left = max(0, mesa.seats - before)
        more = after - before
        raise Refusal("lista-no-seats", mesa=mesa.id, seats=mesa.seats, left=left, more=more)


def check_users(users: Iterable[str], *, server: str, federate: bool) -> frozenset[UserId]:
    """The ids, if each is well formed and of a server whose people may enter.

    Raises:
        Refusal: names the one that is not.
    """
    checked = set()
    for user in users:
        if not is_user_id(user):
            raise NotUnderstood("mesa-not-a-user", user, server=server)
        if not federate and server_of(UserId(user)) != server:
            raise Refusal("mesa-user-elsewhere", user=user, server=server)
        checked.add(UserId(user))
    return frozenset(checked)
