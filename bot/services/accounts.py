"""Accounts for people who have none: asked for here, made by `MakeAccounts`, opened by a link."""

from __future__ import annotations

import secrets
from collections.abc import Sequence
from typing import Any
from zoneinfo import ZoneInfo

from bot.domain.account_names import account_names
from bot.domain.ids import MesaId, UserId, server_of
from bot.domain.member_list import Member
from bot.domain.mesa import Mesa, Party
from bot.domain.password import LINK_LASTS
from bot.domain.reply import Reply, Text
from bot.i18n import Link, When
from bot.ports import Clock
from bot.services.access import Access
from bot.services.handing import Handing
from bot.services.links import Links
from bot.services.mails import About, Mails
from storage import counters, intents, made_accounts
from storage.database import Transaction
from storage.made_accounts import MadeAccount

KIND = "make_accounts"
LINK, PATH = "password", "clave"


class Accounts:
    """Which pending people get an account, and the links with which they open it.

    An account is its address's. Where its link went by mail, who reads that address has it,
    and every list that names the address means them. Where people of a party pass the link on,
    that says nothing to another: there the person shows with a code whose they are.
    """

    def __init__(
        self,
        links: Links,
        mails: Mails,
        handing: Handing,
        access: Access,
        clock: Clock,
        *,
        wanted: bool,
    ) -> None:
        self._links = links
        self._mails = mails
        self._handing = handing
        self._access = access
        self._clock = clock
        self._wanted = wanted

    async def take(
        self,
        tx: Transaction,
        mesa: Mesa,
        party: Party,
        members: Sequence[Member],
        *,
        by: UserId | None,
        renew: bool = False,
    ) -> Sequence[Member]:
        """Have accounts made for these, or those they have put on their lines; who is left."""
        if not self._wanted:
            return members
        left, emails = [], []
        for member in members:
            email = member.email if member.user is None else None
            if email is not None and await self._is_for(tx, mesa, party, email, member.name):
                emails.append(email)
            else:
                left.append(member)
        if emails:
            payload: dict[str, Any] = {
                "mesa_id": mesa.id,
                "party_id": party.id,
                "emails": emails,
                "renew": renew,
                "by": by,
            }
            number = await counters.next_id(tx, "accounts")
            await intents.add(
                tx, cause=number, kind=KIND, lane="accounts", payload=payload, now=self._clock()
            )
        return left

    async def _is_for(
        self, tx: Transaction, mesa: Mesa, party: Party, email: str, name: str
    ) -> bool:
        """Whether the address has an account of ours that is good here, or is to have one."""
        known = await made_accounts.of_address(tx, email)
        if known is not None:
            return bool(await self.good_at(tx, known, [(mesa.id, party.id or 0)]))
        if await made_accounts.has_another(tx, email):
            return False
        me = self._access.me
        user = await made_accounts.free_name(
            tx, account_names(name, server_of(me)), {me, *self._access.coordinators}
        )
        await made_accounts.reserve(
            tx,
            email=email,
            user=user,
            name=name,
            mesa_id=None if self._mails.can_send else mesa.id,
            secret=secrets.token_urlsafe(24),
            now=self._clock(),
        )
        return True

    async def good_at(
        self, tx: Transaction, account: MadeAccount, places: Sequence[tuple[MesaId, int]]
    ) -> Sequence[tuple[MesaId, int]]:
        """Of some places on lists those that an account may take: mesas and parties.

        One that people passed on, only with the party whose people they were: they, or
        whoever they gave the link to, may be who opened it.
        """
        if account.mesa_id is None:
            return places
        theirs = await made_accounts.parties_of(tx, account.user)
        return [
            place
            for place in places
            if place[0] == account.mesa_id and (not theirs or place[1] in theirs)
        ]

    async def renewable(self, tx: Transaction, mesa: Mesa, member: Member) -> MadeAccount | None:
        """The account of a person, if they may be sent another link to it.

        Only to the address it was made for. Through other people only of the mesa whose people
        passed on the first, and only until the person has chosen a password.
        """
        if member.user is None or not self._wanted:
            return None
        account = await made_accounts.of_user(tx, member.user)
        if account is None or account.made_at is None or account.email != member.email:
            return None
        return account if self.may_be_sent(account, mesa.id) else None

    def may_be_sent(self, account: MadeAccount, mesa_id: MesaId) -> bool:
        """Whether a link that opens it may go out for a mesa, by mail or through its people."""
        passed_on = account.mesa_id == mesa_id and account.opened_at is None
        return self._mails.can_send or passed_on

    async def is_told(self, tx: Transaction, account: MadeAccount) -> bool:
        """Whether the person has a link that is good, or needs none."""
        return account.opened_at is not None or await self._links.is_out(tx, LINK, account.user)

    async def send_links(
        self,
        tx: Transaction,
        mesa: Mesa,
        party: Party,
        accounts: Sequence[MadeAccount],
        *,
        by: UserId | None,
    ) -> str:
        """Send each a link to choose a password; the ones before are good no more.

        Gives the way they went: `mail`, `focal` or `moderator`.
        """
        made: list[tuple[MadeAccount, str]] = []
        for account in accounts:
            await self._links.revoke(tx, LINK, user=account.user)
            link = await self._links.make(
                tx,
                LINK,
                PATH,
                lasts=LINK_LASTS,
                user=account.user,
                mesa=mesa.id,
                payload={"language": party.language, "zone": party.zone},
            )
            made.append((account, link))
        number = await counters.next_id(tx, "account-links")
        until = When(self._clock() + LINK_LASTS, ZoneInfo(party.zone), "day")
        if self._mails.can_send:
            for place, (account, link) in enumerate(made):
                await self._mails.send(
                    tx,
                    to=account.email,
                    subject=Text.of("clave-mail-subject", name=mesa.name),
                    reply=_letter(mesa, party, account, link, until),
                    language=party.language,
                    cause=f"{number}-{place}",
                    about=About(account.name, mesa.id, by),
                )
            return "mail"
        way, users = await self._handing.through(tx, mesa, party, by)
        reply = _to_pass_on(mesa, party, made, until, way)
        await self._handing.hand(tx, mesa, users, reply, cause=number)
        return way


def _letter(mesa: Mesa, party: Party, account: MadeAccount, link: str, until: When) -> Reply:
    server = server_of(account.user)
    return (
        Reply.of("clave-mail-hello", person=account.name)
        .paragraph("clave-mail-what", party=party.name, name=mesa.name)
        .paragraph("clave-mail-account")
        .item("clave-mail-user", user=account.user)
        .item("clave-mail-server", server=server)
        .paragraph("clave-mail-how")
        .step("clave-mail-password", link=Link(link))
        .step("clave-mail-element")
        .step("clave-mail-login", server=server)
        .step("clave-mail-recovery")
        .step("clave-mail-accept", name=mesa.name)
        .paragraph("clave-mail-until", until=until)
    )


def _to_pass_on(
    mesa: Mesa, party: Party, made: Sequence[tuple[MadeAccount, str]], until: When, way: str
) -> Reply:
    key = "clave-for-focal-point" if way == "focal" else "clave-for-moderator"
    reply = Reply.of(key, mesa=mesa.id, name=mesa.name, party=party.name, count=len(made))
    for account, link in made:
        reply = reply.item(
            "clave-for-person",
            person=account.name,
            email=account.email,
            user=account.user,
            link=Link(link),
        )
    return reply.paragraph("clave-for-others", until=until)
