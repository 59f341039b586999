"""The act that makes accounts for people of a list, and puts them on their lines."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import structlog

from bot.domain.account_names import account_names
from bot.domain.ids import MesaId, UserId, server_of
from bot.domain.mesa import Mesa, Party
from bot.domain.reply import Reply
from bot.ports import Clock, RefusedByServer, Registrar
from bot.services.access import Access
from bot.services.accounts import KIND, Accounts
from bot.services.codes import Codes
from bot.services.coordination import Coordination
from bot.services.introductions import Introductions
from storage import acts_log, made_accounts, member_lists, mesas
from storage.database import Database, Transaction
from storage.made_accounts import MadeAccount

log = structlog.get_logger(__name__)

_MOST_NAMES = 50
"""Tried at the homeserver for one person."""


@dataclass(frozen=True)
class Onboarding:
    """The services that a made account goes through."""

    accounts: Accounts
    introductions: Introductions
    codes: Codes
    access: Access
    coordination: Coordination


class MakeAccounts:
    """Makes each account once, whatever happens between.

    The name is kept in the database first. An account is made with a password that only the
    database knows, by a call that leaves alone whoever has the name already; then it gets a
    mark, then it is noted as made and the password is forgotten. If the bot is killed on the
    way, the account that opens with that password, or carries the mark, is ours. Any other
    of the name is somebody else's: the person gets the next name.
    """

    kind = KIND
    at_once = 1

    def __init__(
        self, database: Database, registrar: Registrar | None, given: Onboarding, clock: Clock
    ) -> None:
        self._database = database
        self._registrar = registrar
        self._given = given
        self._clock = clock

    async def perform(self, payload: Mapping[str, Any]) -> Mapping[str, Any]:
        """Make what is missing. Whom the server refuses is in the result, not an error."""
        if self._registrar is None:  # it was asked for before the settings changed
            raise RefusedByServer("off")
        refused: dict[str, str] = {}
        for email in payload["emails"]:
            async with self._database.read() as tx:
                account = await made_accounts.of_address(tx, email)
                waits = await made_accounts.pending(tx, email, None)
            if account is None or account.secret is None or not waits:
                continue  # made, or taken off the lists meanwhile
            try:
                user = await self._make(self._registrar, account, account.secret)
            except RefusedByServer as refusal:
                log.warning("account_refused", code=refusal.code)
                refused[email] = refusal.code
                continue
            async with self._database.write() as tx:
                await made_accounts.made(tx, email, user, self._clock())
                await acts_log.add(
                    tx,
                    at=self._clock(),
                    actor=self._given.access.me,
                    what="account.made",
                    mesa_id=MesaId(payload["mesa_id"]),
                    after={"user": user, "person": account.name},
                )
        return {"refused": refused}

    async def _make(self, registrar: Registrar, account: MadeAccount, secret: str) -> UserId:
        mark = await self._mark(account)
        user = await registrar.marked(mark)  # as after a restore
        if user is None:
            user = account.user
            for _ in range(_MOST_NAMES):
                if await registrar.make(user, secret) or await registrar.opens(user, secret):
                    break
                user = await self._next_name(account, user)
            else:
                raise RefusedByServer("M_USER_IN_USE")
        await registrar.describe(user, account.name, mark)
        return user

    async def _mark(self, account: MadeAccount) -> str:
        """What tells the account of an address; where people passed it on, in their mesa.

        With the mesa's beginning: ids count anew where a database was lost.
        """
        whose = f"{self._given.access.me} {account.email}"
        if account.mesa_id is not None:
            async with self._database.read() as tx:
                mesa = await mesas.find(tx, account.mesa_id)
            whose += f" {account.mesa_id} {'' if mesa is None else mesa.created_at.isoformat()}"
        return hashlib.sha256(f"mesas account {whose}".encode()).hexdigest()

    async def _next_name(self, account: MadeAccount, taken: UserId) -> UserId:
        """Somebody has that one: keep another."""
        access = self._given.access
        async with self._database.write() as tx:
            user = await made_accounts.free_name(
                tx,
                _after(account_names(account.name, server_of(taken)), taken),
                {access.me, *access.coordinators},
            )
            await made_accounts.rename(tx, account.email, user)
        return user

    async def conclude(
        self, tx: Transaction, payload: Mapping[str, Any], result: Mapping[str, Any]
    ) -> None:
        """Put the accounts on every line that waits for them, and send the links."""
        by = None if payload["by"] is None else UserId(payload["by"])
        here = (MesaId(payload["mesa_id"]), int(payload["party_id"]))
        accounts: dict[str, MadeAccount] = {}
        for email in payload["emails"]:
            account = await made_accounts.of_address(tx, email)
            if account is not None and account.made_at is not None:
                accounts[email] = account
        bound = await self._bind(tx, accounts)
        tell: dict[tuple[MesaId, int], list[MadeAccount]] = {}
        for email, account in accounts.items():
            places = bound.get(email, [])
            asked_again = payload["renew"] and here in places
            if places and (asked_again or not await self._given.accounts.is_told(tx, account)):
                place = here if here in places else places[0]
                if self._given.accounts.may_be_sent(account, place[0]):
                    tell.setdefault(place, []).append(account)
        for place, those in tell.items():
            found = await _party_at(tx, place)
            if found is not None:
                mesa, party = found
                await self._given.accounts.send_links(tx, mesa, party, those, by=by)
        if result["refused"]:
            await self._refused(tx, here, result["refused"], by)

    async def _bind(
        self, tx: Transaction, accounts: Mapping[str, MadeAccount]
    ) -> Mapping[str, list[tuple[MesaId, int]]]:
        """One version for each list that changes; where each address's account went."""
        places: dict[tuple[MesaId, int], dict[str, UserId]] = {}
        for email, account in accounts.items():
            waits = await made_accounts.pending(tx, email, account.mesa_id)
            for place in await self._given.accounts.good_at(tx, account, waits):
                places.setdefault(place, {})[email] = account.user
        bound: dict[str, list[tuple[MesaId, int]]] = {}
        for place in sorted(places):
            await mesas.lock(tx, place[0])
            found = await _party_at(tx, place)
            current = (await member_lists.current(tx, place[0])).get(place[1])
            if found is None or current is None:
                continue
            mesa, _ = found
            users = {
                email: user
                for email, user in places[place].items()
                # The account may stand on another line there: one person has one line.
                if not await member_lists.seats(tx, user, mesa.id)
            }
            if not users:
                continue
            await self._given.introductions.fill_in(
                tx, mesa, current, users, by=self._given.access.me, source="account"
            )
            for email in users:
                bound.setdefault(email, []).append(place)
        return bound

    async def _refused(
        self,
        tx: Transaction,
        here: tuple[MesaId, int],
        refused: Mapping[str, str],
        by: UserId | None,
    ) -> None:
        """These get codes instead, and coordination is told why."""
        found = await _party_at(tx, here)
        current = (await member_lists.current(tx, here[0])).get(here[1])
        for email in refused:
            await made_accounts.forget(tx, email)
        if found is None or current is None:
            return
        mesa, party = found
        people = [each for each in current.pending if each.email in refused]
        if not people:
            return
        await self._given.codes.give_codes(tx, mesa, party, people, by=by)
        codes = sorted(set(refused.values()))
        reply = Reply.of(
            "clave-not-made",
            people=[each.name for each in people],
            party=party.name,
            mesa=mesa.id,
            name=mesa.name,
            codes=codes,
            why="token" if {"M_UNKNOWN_TOKEN", "M_FORBIDDEN"} & set(codes) else "other",
        )
        hour = self._clock().strftime("%Y-%m-%dT%H")
        await self._given.coordination.tell(
            tx, reply, cause=f"accounts-refused-{mesa.id}-{party.id}-{people[0].email}-{hour}"
        )

    async def give_up(self, tx: Transaction, payload: Mapping[str, Any], code: str) -> None:
        """Nothing is ever refused as a whole."""
        here = (MesaId(payload["mesa_id"]), int(payload["party_id"]))
        await self._refused(tx, here, dict.fromkeys(payload["emails"], code), None)


def _after(names: Iterator[UserId], taken: UserId) -> Iterator[UserId]:
    """Those behind one of them; all if it is none of them."""
    first: list[UserId] = []
    for name in names:
        if name == taken:
            return names
        first.append(name)
        if len(first) > _MOST_NAMES:
            break
    return iter(first)


async def _party_at(tx: Transaction, place: tuple[MesaId, int]) -> tuple[Mesa, Party] | None:
    mesa = await mesas.find(tx, place[0])
    parties: Sequence[Party] = () if mesa is None else mesa.parties
    party = next((each for each in parties if each.id == place[1]), None)
    return None if mesa is None or party is None else (mesa, party)
