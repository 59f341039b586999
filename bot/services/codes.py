"""Giving out one-time codes: by mail, else through the focal point, else the moderator."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from zoneinfo import ZoneInfo

from bot.domain.codes import CODE_BYTES, CODE_LASTS, hash_of, make_code
from bot.domain.ids import UserId
from bot.domain.member_list import Member, Seat
from bot.domain.mesa import Mesa, Party
from bot.domain.reply import Reply, Text
from bot.i18n import When
from bot.ports import Clock
from bot.services.access import Access
from bot.services.mails import About, Mails
from bot.services.people import People
from bot.services.posts import Posts
from storage import codes, member_lists
from storage.database import Transaction

Way = str
"""How codes went: `mail`, `focal` or `moderator`; `none` where none had to."""


@dataclass(frozen=True)
class _Given:
    person: str
    email: str
    code: str
    id: int


class Codes:
    """Makes codes for pending people and has them told to who they are for."""

    def __init__(
        self,
        mails: Mails,
        posts: Posts,
        people: People,
        access: Access,
        clock: Clock,
        chance: Callable[[int], bytes] = secrets.token_bytes,
    ) -> None:
        self._mails = mails
        self._posts = posts
        self._people = people
        self._access = access
        self._clock = clock
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
        """Have a code sent to each of these pending people who has none that is good.

        With `renew` they get a new one in any case, and the former is good no more. `by` is
        who asked for it (None: the person).
        """
        now = self._clock()
        given: list[_Given] = []
        for member in members:
            if member.email is None or member.user is not None:
                continue
            if not renew and await codes.is_out(tx, member.email, mesa.id, now):
                continue
            await codes.revoke(tx, member.email, mesa.id, now)
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
        focal_point = await self._focal_point(tx, mesa, party)
        if focal_point is not None:
            await self._hand(tx, mesa, party, given, focal_point, "codigo-for-focal-point")
            return "focal"
        for user in await self._moderators(tx, mesa, by):
            await self._hand(tx, mesa, party, given, user, "codigo-for-moderator")
        return "moderator"

    async def _mail(
        self, tx: Transaction, mesa: Mesa, party: Party, given: _Given, by: UserId | None
    ) -> None:
        until = When(self._clock() + CODE_LASTS, _zone(party), "day")
        reply = (
            Reply.of("codigo-mail-hello", person=given.person)
            .paragraph("codigo-mail-what", party=party.name, name=mesa.name)
            .paragraph("codigo-mail-how")
            .step("codigo-mail-element", server=self._server)
            .step("codigo-mail-chat", bot=self._access.me)
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

    async def _hand(
        self,
        tx: Transaction,
        mesa: Mesa,
        party: Party,
        given: Sequence[_Given],
        user: UserId,
        key: str,
    ) -> None:
        """Tell somebody the codes of others, to pass on, where nobody else reads it."""
        reply = Reply.of(key, mesa=mesa.id, name=mesa.name, party=party.name, count=len(given))
        for each in given:
            reply = reply.item(
                "codigo-for-person", person=each.person, email=each.email, code=each.code
            )
        until = When(self._clock() + CODE_LASTS, _zone(party), "day")
        reply = reply.paragraph(
            "codigo-for-others", bot=self._access.me, server=self._server, until=until
        )
        language = await self._people.language_of(tx, user, mesa)
        await self._posts.privately(
            tx,
            user,
            replace(reply, secret=True, notice=False, mentions=(user,)),
            language=language,
            cause=f"codes-{given[0].id}-{user}",
        )

    async def _focal_point(self, tx: Transaction, mesa: Mesa, party: Party) -> UserId | None:
        current = (await member_lists.current(tx, mesa.id)).get(party.id or 0)
        members = () if current is None else current.members
        return next(
            (m.user for m in members if m.seat is Seat.FOCAL_POINT and m.user is not None), None
        )

    async def _moderators(self, tx: Transaction, mesa: Mesa, by: UserId | None) -> Sequence[UserId]:
        if by is not None and by in mesa.moderators | self._access.coordinators:
            return [by]
        return sorted(mesa.moderators or self._access.coordinators)

    @property
    def _server(self) -> str:
        return self._access.me.partition(":")[2]


def _zone(party: Party) -> ZoneInfo:
    return ZoneInfo(party.zone)
