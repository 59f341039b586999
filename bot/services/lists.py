"""The parties' lists: taken in whole or not at all, kept in versions, and followed by the room."""

from __future__ import annotations

import asyncio
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from hashlib import sha256

from bot.domain.errors import NotFound, Refusal, Refused
from bot.domain.ids import UserId, server_of
from bot.domain.list_plan import Change, Plan
from bot.domain.list_reading import Problem, Reading, Rules, as_email, as_user, read_list
from bot.domain.member_list import Member, MemberList, users_of
from bot.domain.mesa import Mesa, Party
from bot.domain.message import Origin
from bot.domain.reply import Reply
from bot.domain.when_words import folded
from bot.ports import Directory, Unavailable
from bot.services import list_replies, spreadsheets
from bot.services.access import Access
from bot.services.list_changes import ListChanges, names_of
from bot.services.questions import Questions
from storage import member_lists, mesas, rooms
from storage.database import Transaction

_ASKED_AT_ONCE = 8
_ASKED_FOR_S = 20.0


@dataclass(frozen=True)
class Listed:
    """A person on a list and where they are now."""

    member: Member
    presence: str
    """`in`, `invited`, `out` (left or removed), `expected` (not invited yet), `pending`."""


@dataclass(frozen=True)
class PartyList:
    """A party, its current list if it has sent one, and its people."""

    party: Party
    current: MemberList | None
    people: tuple[Listed, ...]


class Lists:
    """What people do with lists. `server`: the only one whose ids are taken; None: any."""

    def __init__(
        self,
        access: Access,
        directory: Directory,
        changes: ListChanges,
        *,
        server: str | None,
    ) -> None:
        self._access = access
        self._directory = directory
        self.changes = self._changes = changes
        self._server = server

    def register(self, questions: Questions) -> None:
        """Take the taps on what is asked about lists."""
        self._changes.register(questions)

    async def read(
        self, mesa: Mesa, sent: str | bytes, *, party: str | None
    ) -> tuple[Reading, str, str | None]:
        """What was sent, how it came (see `MemberList.source`), and its file's hash.

        Raises:
            Refusal: there is nothing to read, or no such party.
        """
        rules = self._rules(mesa, party)
        if isinstance(sent, str):
            return read_list(sent, rules), "lines", None
        opened = await spreadsheets.opened(sent)
        source = "csv" if isinstance(opened, bytes) else "xlsx"
        return read_list(opened, rules), source, sha256(sent).hexdigest()

    async def import_(
        self,
        tx: Transaction,
        mesa: Mesa,
        sent: str | bytes,
        *,
        party: str | None,
        by: UserId,
        origin: Origin,
    ) -> Reply | None:
        """Take in the lists of one party or several, from a file's bytes or lines.

        `tx` must not have begun: the homeserver is asked for the ids first. The answer is
        a question, or None: the conclusion of the act says what became of it.

        Raises:
            Refused: some lines are wrong; each is named.
            Refusal: there is nothing to read, or no such party.
        """
        plan = await self.plan(tx, mesa, sent, party=party)
        return await self.take(tx, mesa, plan, by=by, origin=origin)

    async def plan(
        self, tx: Transaction, mesa: Mesa, sent: str | bytes, *, party: str | None
    ) -> Plan:
        """What would be taken in; `tx` must not have begun.

        Raises:
            Refused: some lines are wrong; each is named.
            Refusal: there is nothing to read, or no such party.
        """
        reading, source, digest = await self.read(mesa, sent, party=party)
        if reading.problems:
            raise Refused(list_replies.refused(reading.problems))
        people = [member for members in reading.members.values() for member in members]
        unknown = await self.unknown(users_of(people))
        await mesas.lock(tx, mesa.id)
        current = await member_lists.current(tx, mesa.id)
        problems = _elsewhere(mesa, reading, current)
        if problems:
            raise Refused(list_replies.refused(problems))
        return replace(
            self._plan(mesa, reading.members, current, source),
            unknown=unknown,
            ignored=reading.ignored,
            passed=reading.passed,
            sha256=digest,
        )

    async def take(
        self, tx: Transaction, mesa: Mesa, plan: Plan, *, by: UserId, origin: Origin
    ) -> Reply | None:
        """Take in what was planned in this transaction; the answer as of `import_`.

        Raises:
            Refused: somebody would be on the lists of two parties.
        """
        current = await member_lists.current(tx, mesa.id)
        return await self._changes.replace_or_ask(tx, mesa, plan, current, by=by, origin=origin)

    async def add(
        self, tx: Transaction, mesa: Mesa, party: str, member: Member, *, by: UserId, origin: Origin
    ) -> Reply | None:
        """Put one person on a party's list; `tx` must not have begun.

        Raises:
            Refusal: an id of another server, somebody on another party's list, no such party.
        """
        plan = await self.plan_one(tx, mesa, party, member)
        current = await member_lists.current(tx, mesa.id)
        return await self._changes.apply_or_ask(
            tx, mesa, plan, current, keep_others=True, by=by, origin=origin
        )

    async def plan_one(self, tx: Transaction, mesa: Mesa, party: str, member: Member) -> Plan:
        """What adding one person would take in; `tx` must not have begun.

        Raises:
            Refusal: as `add`.
        """
        wanted = mesa.party_called(party)
        if member.user and self._server and server_of(member.user) != self._server:
            raise Refusal("lista-other-server", given=member.user, server=self._server)
        unknown = await self.unknown(users_of([member]))
        await mesas.lock(tx, mesa.id)
        current = await member_lists.current(tx, mesa.id)
        for other in _others(mesa, current, {wanted.id}):
            if any(member.is_same_person(listed) for listed in other.members):
                name = names_of(mesa)[other.party_id]
                raise Refusal("lista-elsewhere", person=member.name, party=name)
        plan = self._plan(mesa, {wanted.name: (member,)}, current, "command")
        return replace(plan, unknown=unknown)

    async def remove(
        self, tx: Transaction, mesa: Mesa, who: str, reason: str, *, by: UserId, origin: Origin
    ) -> None:
        """Take the person with that id, address or name off their list, and out of the room.

        Raises:
            NotFound: no list of the mesa names them, or a name is that of several.
        """
        await mesas.lock(tx, mesa.id)
        current = await member_lists.current(tx, mesa.id)
        before, member = find_one(current.values(), who)
        rest = tuple(each for each in before.members if each != member)
        change = Change(before.party_id, before.members, rest, before.version + 1)
        await self._changes.write(
            tx, mesa, change, source="command", by=by, origin=origin, reason=reason
        )
        await self._access.settle(
            tx,
            mesa.id,
            cause=f"list-{origin.event}",
            origin=origin,
            remove=sorted(users_of([member])),
            report={
                "kind": "remove",
                "person": member.name,
                "party": names_of(mesa)[before.party_id],
                "reason": reason,
            },
        )

    async def people(
        self, tx: Transaction, mesa: Mesa, *, only: Party | None = None
    ) -> Sequence[PartyList]:
        """The current lists, party by party, and where each person is."""
        current = await member_lists.current(tx, mesa.id)
        present = {} if mesa.room is None else await rooms.members(tx, mesa.room)
        found = []
        for party in mesa.parties:
            if only is not None and party.id != only.id:
                continue
            version = current.get(party.id or 0)
            members = () if version is None else version.members
            found.append(
                PartyList(party, version, tuple(Listed(m, _presence(m, present)) for m in members))
            )
        return found

    async def party_of(self, tx: Transaction, mesa: Mesa, user: UserId) -> Party | None:
        """The party whose list names `user`."""
        named = await member_lists.seats(tx, user, mesa.id)
        ids = {party_id for _, party_id, _ in named}
        return next((party for party in mesa.parties if party.id in ids), None)

    def _rules(self, mesa: Mesa, party: str | None) -> Rules:
        def called(text: str) -> str | None:
            try:
                return mesa.party_called(text).name
            except Refusal:
                return None

        implied = None
        if party is not None:
            implied = mesa.party_called(party).name
        elif len(mesa.parties) == 1:
            implied = mesa.parties[0].name
        return Rules([each.name for each in mesa.parties], called, implied, self._server)

    async def unknown(self, users: Iterable[UserId]) -> tuple[UserId, ...]:
        """The ids that the homeserver says nobody has; those it says nothing of are not."""
        everybody = sorted(users)
        waiting = iter(everybody)
        unknown: list[UserId] = []

        async def ask() -> None:
            for user in waiting:
                try:
                    if await self._directory.exists(user) is False:
                        unknown.append(user)
                except Unavailable:
                    continue

        try:
            async with asyncio.timeout(_ASKED_FOR_S):
                await self._directory.learn(everybody)
                async with asyncio.TaskGroup() as group:
                    for _ in range(_ASKED_AT_ONCE):
                        group.create_task(ask())
        except TimeoutError:
            pass  # The invitation will tell.
        return tuple(sorted(unknown))

    def _plan(
        self,
        mesa: Mesa,
        members: Mapping[str, tuple[Member, ...]],
        current: Mapping[int, MemberList],
        source: str,
    ) -> Plan:
        ids = {party.name: party.id or 0 for party in mesa.parties}
        lists = {ids[name]: people for name, people in members.items()}
        base = {each: current[each].version if each in current else 0 for each in lists}
        return Plan(source, lists, base)


def _others(
    mesa: Mesa, current: Mapping[int, MemberList], parties: set[int | None]
) -> list[MemberList]:
    return [each for party, each in current.items() if party not in parties]


def _elsewhere(
    mesa: Mesa, reading: Reading, current: Mapping[int, MemberList]
) -> tuple[Problem, ...]:
    """The lines that name somebody on the list of a party that this import leaves alone."""
    named = {party.id for party in mesa.parties if party.name in reading.members}
    problems = []
    for other in _others(mesa, current, named):
        for listed in other.members:
            for contact in (listed.user, listed.email):
                line = None if contact is None else reading.lines.get(contact)
                if line is not None:
                    args = {"party": names_of(mesa)[other.party_id]}
                    problems.append(Problem(line, listed.name, "lista-line-elsewhere", args))
                    break
    return tuple(sorted(problems, key=lambda problem: problem.line))


_MOST_NEAR = 3


def _nearly(current: Collection[MemberList], who: str) -> list[str]:
    """The few whose names have each of these words: «Ana» for Ana Rojas."""
    said = set(folded(who).split())
    if as_user(who) is not None or as_email(who) is not None:
        return []
    found = [m for each in current for m in each.members if said <= set(folded(m.name).split())]
    return [_described(member) for member in found] if len(found) <= _MOST_NEAR else []


def find_one(current: Collection[MemberList], who: str) -> tuple[MemberList, Member]:
    """The person with that id, address or name, and the list that names them.

    Raises:
        NotFound: no list names them, or a name is that of several.
    """
    found = [
        (each, member) for each in current for member in each.members if _is_meant(who, member)
    ]
    if not found:
        near = _nearly(current, who)
        if near:
            raise NotFound("lista-not-listed-near", given=who, people=near)
        raise NotFound("lista-not-listed", given=who)
    if len(found) > 1:
        raise NotFound("lista-several", given=who, people=[_described(m) for _, m in found])
    return found[0]


def _is_meant(who: str, member: Member) -> bool:
    user, email = as_user(who), as_email(who)
    if user is not None:
        return member.user == user
    if email is not None:
        return member.email == email
    return folded(member.name) == folded(who)


def _described(member: Member) -> str:
    """Enough to tell people of one name apart, in a room that is shown no addresses."""
    local, _, domain = (member.email or "").partition("@")
    return f"{member.name} ({member.user or f'{local[:1]}…@{domain}'})"


def _presence(member: Member, present: Mapping[UserId, str]) -> str:
    if member.user is None:
        return "pending"
    states = {"join": "in", "invite": "invited", "leave": "out", "ban": "out"}
    return states.get(present.get(member.user, ""), "expected")
