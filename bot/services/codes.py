"""Giving out one-time codes: by mail, else through the focal point, else the moderator."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from zoneinfo import ZoneInfo

from bot.domain.codes import CODE_BYTES, CODE_LASTS, hash_of, looks_like_code, make_code
from bot.domain.ids import UserId, server_of
from bot.domain.member_list import Member
from bot.domain.mesa import Mesa, Party
from bot.domain.reply import Reply, Text
from bot.i18n import When
from bot.ports import Clock
from bot.services.accounts import Accounts
from bot.services.handing import Handing
from bot.services.mails import About, Mails
from storage import codes
from storage.database import Transaction

Way = str
"""How codes went: `mail`, `focal` or `moderator`; `none` where none had to; `account` and
`account_handed` where accounts are made instead."""


@dataclass(frozen=True)
class _Given:
    person: str
    email: str
    code: str
    id: int


class Codes:
    """Has pending people told how to come in: codes, or an account where these are made."""

    def __init__(
        self,
        mails: Mails,
        handing: Handing,
        accounts: Accounts,
        clock: Clock,
        me: UserId,
        chance: Callable[[int], bytes] = secrets.token_bytes,
    ) -> None:
        self._mails = mails
        self._handing = handing
        self._accounts = accounts
        self._clock = clock
        self._me = me
        self._chance = chance

    async def give(
        self,
        tx: Transaction,
        mesa: Mesa,
        party: Party,
        members: Sequence[Member],
        *,
        by: UserId | None,
        renew: bool = False,
    ) -> Way:
        """Have each of these pending people told how to come in who has not been.

        With `renew` they are in any case, and what they were told is good no more. `by` is
        who asked for it (None: the person).
        """
        left = await self._accounts.take(tx, mesa, party, members, by=by, renew=renew)
        way = await self.give_codes(tx, mesa, party, left, by=by, renew=renew)
        if len(left) == len(members):
            return way
        return "account" if self._mails.can_send else "account_handed"

    async def give_codes(
        self,
        tx: Transaction,
        mesa: Mesa,
        party: Party,
        members: Sequence[Member],
        *,
        by: UserId | None,
        renew: bool = False,
    ) -> Way:
        """Have a code sent to each of them who has none that is good."""
        now = self._clock()
        given: list[_Given] = []
        for member in members:
            if member.email is None or member.user is not None:
                continue
            if not renew and await codes.is_out(tx, member.email, mesa.id, now):
                continue
            await codes.revoke(tx, member.email, mesa.id, now)
            code = make_code(self._chance(CODE_BYTES))
            while not looks_like_code(code):  # one in 400: it would not be known without a command
                code = make_code(self._chance(CODE_BYTES))
            # One that people pass on says nothing of the same address on other mesas' lists.
            where = None if self._mails.can_send else mesa.id
            code_id = await codes.add(tx, hash_of(code), member.email, where, now, now + CODE_LASTS)
            given.append(_Given(member.name, member.email, code, code_id))
        if not given:
            return "none"
        if self._mails.can_send:
            for each in given:
                await self._mail(tx, mesa, party, each, by)
            return "mail"
        way, users = await self._handing.through(tx, mesa, party, by)
        reply = self._to_pass_on(mesa, party, given, way)
        await self._handing.hand(tx, mesa, users, reply, cause=f"codes-{given[0].id}")
        return way

    async def _mail(
        self, tx: Transaction, mesa: Mesa, party: Party, given: _Given, by: UserId | None
    ) -> None:
        until = When(self._clock() + CODE_LASTS, _zone(party), "day")
        reply = (
            Reply.of("codigo-mail-hello", person=given.person)
            .paragraph("codigo-mail-what", party=party.name, name=mesa.name)
            .paragraph("codigo-mail-how")
            .step("codigo-mail-element", server=server_of(self._me))
            .step("codigo-mail-chat", bot=self._me)
            .step("codigo-mail-tell", code=given.code)
            .step("codigo-mail-accept", name=mesa.name)
            .paragraph("codigo-mail-until", until=until)
        )
        await self._mails.send(
            tx,
            to=given.email,
            subject=Text.of("codigo-mail-subject", name=mesa.name),
            reply=reply,
            language=party.language,
            cause=f"code-{given.id}",
            about=About(given.person, mesa.id, by),
        )

    def _to_pass_on(self, mesa: Mesa, party: Party, given: Sequence[_Given], way: Way) -> Reply:
        key = "codigo-for-focal-point" if way == "focal" else "codigo-for-moderator"
        reply = Reply.of(key, mesa=mesa.id, name=mesa.name, party=party.name, count=len(given))
        for each in given:
            reply = reply.item(
                "codigo-for-person", person=each.person, email=each.email, code=each.code
            )
        until = When(self._clock() + CODE_LASTS, _zone(party), "day")
        return reply.paragraph(
            "codigo-for-others", bot=self._me, server=server_of(self._me), until=until
        )


def _zone(party: Party) -> ZoneInfo:
    return ZoneInfo(party.zone)
