"""Lists that were sent and wait to be taken in: what each choice would change."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from bot.domain.ids import UserId
from bot.domain.member_list import Difference, Member, MemberList, difference, merged, users_of


@dataclass(frozen=True)
class Change:
    """What one party's list becomes."""

    party_id: int
    old: tuple[Member, ...]
    new: tuple[Member, ...]
    version: int
    """Of the new list."""

    @property
    def difference(self) -> Difference:
        """Who comes, leaves or changes."""
        return difference(self.old, self.new)

    @property
    def newcomers(self) -> frozenset[UserId]:
        """Those let in by it who were not before."""
        return users_of(self.new) - users_of(self.old)


@dataclass(frozen=True)
class Plan:
    """What somebody sent, by party, and the versions that the parties had then."""

    source: str
    """As in `MemberList`."""
    lists: Mapping[int, tuple[Member, ...]]
    base: Mapping[int, int]
    """The current version of each party at the time; 0: none."""
    unknown: tuple[UserId, ...] = ()
    """Ids that the homeserver does not know."""
    ignored: tuple[str, ...] = ()
    """Headings that were passed over."""
    passed: tuple[str, ...] = ()
    """Sheets that were passed over."""
    sha256: str | None = None
    """Of the file that was sent."""

    def is_stale(self, current: Mapping[int, MemberList]) -> bool:
        """Whether a list has changed since this was sent."""
        return any(_version(current, party) != base for party, base in self.base.items())

    def beside(self, current: Mapping[int, MemberList]) -> Plan:
        """The same, sent now."""
        return replace(self, base={party: _version(current, party) for party in self.base})

    def changes(
        self, current: Mapping[int, MemberList], *, keep_others: bool
    ) -> tuple[Change, ...]:
        """What each party's list becomes; `keep_others` is ➕, else 🔁."""
        return tuple(
            Change(
                party,
                _members(current, party),
                merged(_members(current, party), sent, keep_others=keep_others),
                _version(current, party) + 1,
            )
            for party, sent in self.lists.items()
        )

    def to_json(self) -> dict[str, Any]:
        """For the payload of a question."""
        return {
            "source": self.source,
            "lists": {
                str(party): [member.to_json() for member in members]
                for party, members in self.lists.items()
            },
            "base": {str(party): version for party, version in self.base.items()},
            "unknown": list(self.unknown),
            "ignored": list(self.ignored),
            "passed": list(self.passed),
            "sha256": self.sha256,
        }

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> Plan:
        """Back from `to_json`."""
        return cls(
            source=data["source"],
            lists={
                int(party): tuple(Member.from_json(member) for member in members)
                for party, members in data["lists"].items()
            },
            base={int(party): version for party, version in data["base"].items()},
            unknown=tuple(UserId(user) for user in data["unknown"]),
            ignored=tuple(data["ignored"]),
            passed=tuple(data.get("passed", ())),  # asked before there were spreadsheets
            sha256=data.get("sha256"),
        )


def _version(current: Mapping[int, MemberList], party: int) -> int:
    return current[party].version if party in current else 0


def _members(current: Mapping[int, MemberList], party: int) -> tuple[Member, ...]:
    return current[party].members if party in current else ()


def in_two_lists(lists: Mapping[int, tuple[Member, ...]]) -> tuple[tuple[Member, int, int], ...]:
    """Whom the lists of two parties name: the person and both parties' ids."""
    seen: dict[str, int] = {}
    found = []
    for party, members in lists.items():
        for member in members:
            contacts = [each for each in (member.user, member.email) if each is not None]
            others = {seen.setdefault(contact, party) for contact in contacts} - {party}
            if others:
                found.append((member, others.pop(), party))
    return tuple(found)
