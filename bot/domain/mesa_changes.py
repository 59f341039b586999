"""What becomes of a mesa and its parties when somebody changes them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from bot.domain.errors import Refusal
from bot.domain.mesa import (
    Mesa,
    Party,
    check_distinct,
    check_number,
    read_name,
    read_parties,
    read_party,
    read_seats,
)


@dataclass(frozen=True)
class MesaChange:
    """A mesa as it will be, and what that means for its parties."""

    after: Mesa
    """With its new name, zone and language; its parties are as before."""
    leaving: tuple[Party, ...]
    joining: tuple[Party, ...]
    changing: tuple[Party, ...]
    """Those that stay but have another zone or language now."""


def edited(
    mesa: Mesa,
    *,
    name: str | None = None,
    zone: str | None = None,
    language: str | None = None,
    seats: int | None = None,
    add: Sequence[str] = (),
    remove: Sequence[str] = (),
) -> MesaChange:
    """The mesa with another name, zone, language, limit, or with parties more or less.

    Parties whose country is not known keep to the mesa's zone and language.

    Raises:
        Refusal: nothing to change, or one of the changes cannot be.
    """
    if not (name or zone or language or add or remove) and seats is None:
        raise Refusal("mesa-nothing-to-edit", mesa=mesa.id)
    after = replace(
        mesa,
        name=mesa.name if name is None else read_name(name),
        zone=zone or mesa.zone,
        language=language or mesa.language,
        seats=mesa.seats if seats is None else read_seats(seats),
    )
    leaving = tuple(dict.fromkeys(mesa.party_called(each) for each in remove))
    joining = read_parties(add, zone=after.zone, language=after.language)
    staying = [_follow(party, mesa, after) for party in mesa.parties if party not in leaving]
    check_distinct([*staying, *joining])
    if add or remove:
        check_number([*staying, *joining])
    changing = tuple(party for party in staying if party not in mesa.parties)
    return MesaChange(after, leaving, joining, changing)


def _follow(party: Party, before: Mesa, after: Mesa) -> Party:
    """The party, with the mesa's new zone and language if it had the old ones for want of own."""
    if party.country is not None:
        return party
    return replace(
        party,
        zone=after.zone if party.zone == before.zone else party.zone,
        language=after.language if party.language == before.language else party.language,
    )


def edited_party(
    mesa: Mesa,
    party: str,
    *,
    name: str | None = None,
    zone: str | None = None,
    language: str | None = None,
) -> Party:
    """A party of the mesa with another name, zone or language.

    A name that says another country brings that country's zone and language.

    Raises:
        Refusal: nothing to change, no such party, or the name is taken.
    """
    found = mesa.party_called(party)
    if not (name or zone or language):
        raise Refusal("mesa-nothing-to-edit-party", mesa=mesa.id, party=found.name)
    changed = found
    if name is not None:
        named = read_party(name, zone=found.zone, language=found.language)
        moved = named.country not in (None, found.country)
        changed = replace(named if moved else found, id=found.id, name=named.name)
    changed = replace(changed, zone=zone or changed.zone, language=language or changed.language)
    check_distinct([changed, *(each for each in mesa.parties if each != found)])
    return changed
