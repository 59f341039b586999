"""A party's list: who may enter a mesa for it, as the party sent it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from bot.domain.ids import UserId


class Seat(StrEnum):
    """In what quality a list names a person."""

    PARTICIPANT = "participant"
    FOCAL_POINT = "focal_point"
    SUBSTITUTE = "substitute"


@dataclass(frozen=True)
class Member:
    """One line of a list: a person, by an e-mail address or a Matrix id, or both."""

    name: str
    email: str | None = None
    """In lower case."""
    seat: Seat = Seat.PARTICIPANT
    post: str | None = None
    """What they do at home: «Jefa de currículo»."""
    user: UserId | None = None
    """None: pending, they have no Matrix account that we know of."""

    def is_same_person(self, other: Member) -> bool:
        """Whether both lines mean one person: the same id, or the same address."""
        if self.user is not None and self.user == other.user:
            return True
        return self.email is not None and self.email == other.email

    def to_json(self) -> dict[str, str | None]:
        """For the payload of a question."""
        return {
            "name": self.name,
            "email": self.email,
            "seat": self.seat.value,
            "post": self.post,
            "user": self.user,
        }

    @classmethod
    def from_json(cls, data: Mapping[str, str | None]) -> Member:
        """Back from `to_json`."""
        user = data["user"]
        return cls(
            name=data["name"] or "",
            email=data["email"],
            seat=Seat(data["seat"] or Seat.PARTICIPANT),
            post=data["post"],
            user=None if user is None else UserId(user),
        )


@dataclass(frozen=True)
class MemberList:
    """One version of a party's list; versions are never overwritten."""

    party_id: int
    version: int
    """1, 2, …; the highest is the current one."""
    members: tuple[Member, ...]
    sent_by: UserId
    sent_at: datetime
    source: str
    """`lines`, `csv`, `xlsx` or `command`."""
    reason: str | None = None
    sha256: str | None = None
    """Of the file it came in, in hexadecimal; None: it came in no file."""

    @property
    def users(self) -> frozenset[UserId]:
        """Those it lets in. Pending people are not among them yet."""
        return users_of(self.members)

    @property
    def pending(self) -> tuple[Member, ...]:
        """Those named without a Matrix account."""
        return tuple(member for member in self.members if member.user is None)

    def without(self, user: UserId) -> MemberList:
        """The same without one person."""
        return replace(self, members=tuple(m for m in self.members if m.user != user))


@dataclass(frozen=True)
class Difference:
    """What changes between two versions of a list."""

    came: tuple[Member, ...]
    left: tuple[Member, ...]
    changed: tuple[Member, ...]
    """As they are now: another name, post or seat, or an address or id that was not there."""

    @property
    def is_nothing(self) -> bool:
        """Whether both versions say the same."""
        return not (self.came or self.left or self.changed)


def users_of(members: Sequence[Member]) -> frozenset[UserId]:
    """The Matrix ids that these lines name."""
    return frozenset(member.user for member in members if member.user is not None)


def merged(
    old: Sequence[Member], new: Sequence[Member], *, keep_others: bool
) -> tuple[Member, ...]:
    """The list that `new` makes of `old`.

    A person on both keeps the id and the address that the new line leaves out: a party
    sends its list again without the ids that people told the bot meanwhile. With
    `keep_others` those whom `new` does not name stay (➕), else they leave (🔁).
    """
    found = _finder(old)
    ids, addresses = users_of(new), frozenset(line.email for line in new)
    lines = []
    for line in new:
        known = found(line)
        user = next((other.user for other in known if other.user and other.user not in ids), None)
        email = next(
            (each.email for each in known if each.email and each.email not in addresses), None
        )
        lines.append(replace(line, user=line.user or user, email=line.email or email))
    if not keep_others:
        return tuple(lines)
    now, placed = _finder(lines), set[Member]()
    result: list[Member] = []
    for before in old:
        after = next(iter(now(before)), None)
        if after is None:
            result.append(before)
        elif after not in placed:
            placed.add(after)
            result.append(after)
    result.extend(line for line in lines if line not in placed)
    return tuple(result)


def _finder(people: Sequence[Member]) -> Callable[[Member], list[Member]]:
    """A way to find those who are the same person as another, without looking at all."""
    by_contact: dict[str, list[Member]] = {}
    for each in people:
        for contact in (each.user, each.email):
            if contact is not None:
                by_contact.setdefault(contact, []).append(each)

    def find(line: Member) -> list[Member]:
        contacts = (each for each in (line.user, line.email) if each is not None)
        return [each for contact in contacts for each in by_contact.get(contact, ())]

    return find


def difference(old: Sequence[Member], new: Sequence[Member]) -> Difference:
    """Who comes, who leaves and whose line changes from `old` to `new`.

    A line that names another id than before is one person who leaves and one who comes,
    even with the same address: the first is no longer let in.
    """
    before, after = _finder(old), _finder(new)
    let_in, lines = users_of(new), frozenset(old)

    def kept(line: Member, others: list[Member]) -> bool:
        return any(None in (line.user, other.user) or line.user == other.user for other in others)

    return Difference(
        came=tuple(line for line in new if not kept(line, before(line))),
        left=tuple(
            line
            for line in old
            if not kept(line, after(line)) or (line.user is not None and line.user not in let_in)
        ),
        changed=tuple(line for line in new if kept(line, before(line)) and line not in lines),
    )
