"""A homeserver's accounts, as a `Registrar` makes them; it may end in the middle."""

from __future__ import annotations

from dataclasses import dataclass, field

from bot.domain.ids import UserId
from bot.ports import RefusedByServer


class Killed(Exception):
    """The bot ended here."""


@dataclass
class FakeRegistrar:
    """`taken` are somebody else's accounts; `ends_after` names the call after which all ends."""

    passwords: dict[UserId, str] = field(default_factory=dict)
    names: dict[UserId, str] = field(default_factory=dict)
    marks: dict[str, UserId] = field(default_factory=dict)
    taken: set[UserId] = field(default_factory=set)
    put_out: list[UserId] = field(default_factory=list)
    ends_after: str | None = None
    refusing: str | None = None
    away: Exception | None = None

    def _answer(self) -> None:
        if self.away is not None:
            raise self.away
        if self.refusing is not None:
            raise RefusedByServer(self.refusing)

    def _done(self, call: str) -> None:
        if self.ends_after == call:
            self.ends_after = None
            raise Killed

    async def marked(self, mark: str) -> UserId | None:
        self._answer()
        return self.marks.get(mark)

    async def make(self, user: UserId, password: str) -> bool:
        self._answer()
        if user in self.taken or user in self.passwords:
            return False
        self.passwords[user] = password
        self._done("make")
        return True

    async def opens(self, user: UserId, password: str) -> bool:
        self._answer()
        return self.passwords.get(user) == password

    async def describe(self, user: UserId, name: str, mark: str) -> None:
        self._answer()
        assert user not in self.taken
        self.names[user] = name
        self.marks[mark] = user
        self._done("describe")

    async def set_password(self, user: UserId, password: str, *, put_out: bool) -> None:
        self._answer()
        self.passwords[user] = password
        self.put_out += [user] if put_out else []
        self._done("set_password")
