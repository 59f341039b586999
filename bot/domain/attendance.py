"""Who was expected at a meeting, who said what, and who was there, party by party."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.domain.ids import UserId
from bot.domain.member_list import Member, Seat
from bot.domain.mesa import Party


@dataclass(frozen=True)
class Stay:
    """Somebody's time in the call."""

    user: UserId | None
    """None: a guest."""
    name: str
    joined_at: datetime
    left_at: datetime | None
    """None: still there."""


@dataclass(frozen=True)
class Attendee:
    """A person on a list, and how they stand towards one meeting."""

    member: Member
    comes: bool | None
    """What they answered; None: nothing."""
    present: bool
    joined_at: datetime | None = None
    left_at: datetime | None = None
    stayed: timedelta | None = None
    """In the call, all stays together; None: it is not known."""

    @property
    def is_expected(self) -> bool:
        """Whether they are to come: who cannot is not, a substitute only who says they will."""
        if self.present or self.comes is not None:
            return self.present or bool(self.comes)
        return self.member.seat is not Seat.SUBSTITUTE


@dataclass(frozen=True)
class PartyAttendance:
    """A party's people."""

    party: Party
    people: tuple[Attendee, ...]

    @property
    def expected(self) -> tuple[Attendee, ...]:
        """Who is to come."""
        return tuple(each for each in self.people if each.is_expected)

    @property
    def confirmed(self) -> tuple[Attendee, ...]:
        """Who said that they will come."""
        return tuple(each for each in self.people if each.comes)

    @property
    def declined(self) -> tuple[Attendee, ...]:
        """Who said that they cannot, and was not there after all."""
        return tuple(each for each in self.people if each.comes is False and not each.present)

    @property
    def present(self) -> tuple[Attendee, ...]:
        """Who is there, or was."""
        return tuple(each for each in self.people if each.present)

    @property
    def absent(self) -> tuple[Attendee, ...]:
        """Who was to come and is not there."""
        return tuple(each for each in self.expected if not each.present)


@dataclass(frozen=True)
class Attendance:
    """All of a meeting."""

    parties: tuple[PartyAttendance, ...]
    staff: tuple[UserId, ...]
    """Of those who moderate and coordinate: who is there, or was."""
    guests: tuple[str, ...]
    """The names of others in the call."""
    is_known: bool
    """Whether anything was noted at all of who was there."""


def attendance_of(
    parties: Iterable[tuple[Party, Sequence[Member]]],
    *,
    answers: Mapping[UserId, bool],
    stays: Sequence[Stay],
    noted: Mapping[UserId, bool],
    staff: frozenset[UserId],
    now: datetime,
) -> Attendance:
    """Put together what is known; what was noted by hand goes before what the server told."""
    there = {each.user for each in stays if each.user is not None}
    there = (there | {user for user, was in noted.items() if was}) - {
        user for user, was in noted.items() if not was
    }
    known: set[UserId | None] = set()
    found = []
    for party, members in parties:
        people = []
        for member in members:
            known.add(member.user)
            own = [each for each in stays if member.user is not None and each.user == member.user]
            people.append(_attendee(member, answers, own, member.user in there, now))
        found.append(PartyAttendance(party, tuple(people)))
    others = {
        each.user or each.name: each.name
        for each in stays
        if each.user is None or (each.user not in known and each.user not in staff)
    }
    return Attendance(
        tuple(found),
        tuple(sorted(user for user in there if user in staff and user not in known)),
        tuple(sorted(name or str(key) for key, name in others.items() if name or key)),
        bool(stays) or bool(noted),
    )


def _attendee(
    member: Member,
    answers: Mapping[UserId, bool],
    stays: Sequence[Stay],
    present: bool,
    now: datetime,
) -> Attendee:
    comes = None if member.user is None else answers.get(member.user)
    if not stays:
        return Attendee(member, comes, present)
    ends = [each.left_at or now for each in stays]
    return Attendee(
        member,
        comes,
        present,
        min(each.joined_at for each in stays),
        None if any(each.left_at is None for each in stays) else max(ends),
        sum((end - each.joined_at for end, each in zip(ends, stays, strict=True)), timedelta()),
    )
