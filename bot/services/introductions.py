"""`!soy`: a person whose line names no account says which one is theirs, with a code."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta

from bot.domain.codes import TRIES_AN_HOUR, TRIES_AN_HOUR_OF_ALL, as_code, hash_of
from bot.domain.errors import Refusal
from bot.domain.ids import MesaId, UserId, server_of
from bot.domain.list_plan import Change
from bot.domain.member_list import Member, MemberList
from bot.domain.mesa import Mesa, Party
from bot.domain.message import Origin
from bot.domain.reply import Reply
from bot.ports import Clock
from bot.services.access import Access
from bot.services.accounts import Accounts
from bot.services.codes import Codes, Way
from bot.services.list_changes import ListChanges
from bot.services.lists import find_one
from bot.services.people import People
from bot.services.posts import Posts
from storage import acts_log, codes, member_lists, mesas
from storage.codes import Code
from storage.database import Transaction

_HOUR = timedelta(hours=1)
_FORGET = timedelta(days=1)


class Introductions:
    """Binds accounts to lines. `server`: the only one whose accounts are taken; None: any."""

    def __init__(
        self,
        given: Codes,
        accounts: Accounts,
        changes: ListChanges,
        access: Access,
        posts: Posts,
        people: People,
        clock: Clock,
        *,
        server: str | None,
        contact: str,
    ) -> None:
        self._given = given
        self._accounts = accounts
        self._changes = changes
        self._access = access
        self._posts = posts
        self._people = people
        self._clock = clock
        self._server = server
        self._contact = contact

    async def introduce(
        self, tx: Transaction, user: UserId, text: str, origin: Origin
    ) -> Reply | None:
        """Take the code that `user` told; None: they told too many wrong ones, and were told so.

        What was wrong with it is an answer and no refusal: that it was tried is kept.
        """
        now = self._clock()
        mine = await codes.tries(tx, now - _HOUR, user)
        if mine >= TRIES_AN_HOUR or await codes.tries(tx, now - _HOUR) >= TRIES_AN_HOUR_OF_ALL:
            hour = now.strftime("%Y-%m-%dT%H")
            reply = Reply.of("soy-too-many", contact=self._contact)
            await self._posts.reply(tx, origin, reply, cause=f"code-tries-{user}-{hour}")
            return None
        code = as_code(text)
        known = None if code is None else await codes.find(tx, hash_of(code))
        if known is None:
            await codes.wrong(tx, user, now, now - _FORGET)
            key = "soy-not-a-code" if code is None else "soy-wrong"
            return Reply.of(key, given=text[:60], contact=self._contact)
        if known.used_by == user:
            return Reply.of("soy-used-by-you", contact=self._contact)
        if known.used_by is not None:
            return Reply.of("soy-used", contact=self._contact)
        if known.revoked_at is not None:
            return Reply.of("soy-revoked", contact=self._contact)
        if self._server is not None and server_of(user) != self._server:
            return Reply.of("soy-other-server", server=self._server, contact=self._contact)
        if known.expires_at <= now:
            return await self._expired(tx, known)
        return await self._bind(tx, user, known, origin)

    async def _expired(self, tx: Transaction, known: Code) -> Reply:
        """A code that is no longer good: whoever has it may have another at the same address."""
        if await codes.is_out(tx, known.email, known.mesa_id, self._clock()):
            return Reply.of("soy-expired-renewed", contact=self._contact)
        for mesa_id, party_id in await codes.pending(tx, known):
            found = await self._place(tx, mesa_id, party_id)
            if found is not None:
                mesa, party, current = found
                lines = [m for m in current.members if m.email == known.email]
                # They have an account: none is made for them.
                way = await self._given.give_codes(tx, mesa, party, lines, by=None)
                return Reply.of("soy-expired", way=way, contact=self._contact)
        return Reply.of("soy-not-listed", contact=self._contact)

    async def _bind(self, tx: Transaction, user: UserId, known: Code, origin: Origin) -> Reply:
        now = self._clock()
        bound: list[Mesa] = []
        for mesa_id, party_id in await codes.pending(tx, known):
            await mesas.lock(tx, mesa_id)
            found = await self._place(tx, mesa_id, party_id)
            if found is None:
                continue
            mesa, party, current = found
            if await member_lists.seats(tx, user, mesa_id):
                continue  # the account stands on another line there: one person has one line
            person = next(m for m in current.pending if m.email == known.email)
            version = await self.fill_in(
                tx, mesa, current, {known.email: user}, by=user, source="code", origin=origin
            )
            await self._tell(tx, mesa, party, person, user, version)
            bound.append(mesa)
        if not bound:
            return Reply.of("soy-not-listed", contact=self._contact)
        await codes.used(tx, known.id, user, now)
        language = await self._people.language_of(tx, user, bound[0])
        reply = Reply.of(
            "soy-done", names=[mesa.name for mesa in bound], count=len(bound), user=user
        )
        # In the language of their party, which is known only now.
        spoken = replace(origin, language=language)
        await self._posts.reply(tx, spoken, reply, cause=f"reply-{origin.event}")
        return reply

    async def fill_in(
        self,
        tx: Transaction,
        mesa: Mesa,
        current: MemberList,
        accounts: Mapping[str, UserId],
        *,
        by: UserId,
        source: str,
        origin: Origin | None = None,
    ) -> int:
        """Write a version in which the pending lines of these addresses have these accounts.

        They are invited. Gives the version's number.
        """
        lines = tuple(
            replace(each, user=accounts.get(each.email or "")) if each.user is None else each
            for each in current.members
        )
        change = Change(current.party_id, current.members, lines, current.version + 1)
        await self._changes.write(tx, mesa, change, source=source, by=by, origin=origin)
        await self._access.settle(
            tx,
            mesa.id,
            cause=f"bound-{mesa.id}-{current.party_id}-{change.version}",
            invite=sorted(accounts.values()),
        )
        return change.version

    async def _tell(
        self,
        tx: Transaction,
        mesa: Mesa,
        party: Party,
        person: Member,
        user: UserId,
        version: int,
    ) -> None:
        told = sorted(mesa.moderators or self._access.coordinators)
        for moderator in told:
            await self._posts.privately(
                tx,
                moderator,
                Reply.of(
                    "codigo-bound",
                    person=person.name,
                    party=party.name,
                    user=user,
                    mesa=mesa.id,
                    name=mesa.name,
                ),
                language=await self._people.language_of(tx, moderator, mesa),
                cause=f"bound-{mesa.id}-{party.id}-{version}-{moderator}",
            )

    async def renew(
        self, tx: Transaction, mesa: Mesa, who: str, *, by: UserId, origin: Origin
    ) -> tuple[str, Way]:
        """Have the person meant by `who` sent a new code, and the former be good no more.

        Whom an account was made for is sent a new link to choose a password. Gives their
        name, and the way it went.

        Raises:
            NotFound: no list names them, or a name is that of several.
            Refusal: their line has an account already that is not ours to open.
            NotAllowed: they are another party's than that whose focal point `by` is.
        """
        await mesas.lock(tx, mesa.id)
        current = await member_lists.current(tx, mesa.id)
        listed, member = find_one(current.values(), who)
        await self._access.check_list(tx, by, mesa, [listed.party_id])
        party = next(party for party in mesa.parties if party.id == listed.party_id)
        if member.user is None:
            what = "code.renewed"
            way = await self._given.give(tx, mesa, party, [member], by=by, renew=True)
        else:
            account = await self._accounts.renewable(tx, mesa, member)
            if account is None:
                raise Refusal(
                    "lista-code-bound",
                    person=member.name,
                    user=member.user,
                    contact=self._contact,
                )
            what = "account.linked"
            way = await self._accounts.send_links(tx, mesa, party, [account], by=by)
            way = f"link_{way}"
        await acts_log.add(
            tx,
            at=self._clock(),
            actor=by,
            what=what,
            mesa_id=mesa.id,
            event=origin.event,
            after={"person": member.name, "party": party.name, "way": way},
        )
        return member.name, way

    async def _place(
        self, tx: Transaction, mesa_id: MesaId, party_id: int
    ) -> tuple[Mesa, Party, MemberList] | None:
        mesa = await mesas.find(tx, mesa_id)
        current = (await member_lists.current(tx, mesa_id)).get(party_id)
        if mesa is None or current is None:
            return None
        party = next((each for each in mesa.parties if each.id == party_id), None)
        return None if party is None else (mesa, party, current)
