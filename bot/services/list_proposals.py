"""Lists that a focal point sends in private: checked, and taken once who moderates agrees."""

from __future__ import annotations

from dataclasses import replace

from bot.domain.errors import NotAllowed, NotFound, Refusal
from bot.domain.ids import MesaId, UserId
from bot.domain.list_plan import Plan
from bot.domain.member_list import Member
from bot.domain.mesa import Mesa, Party
from bot.domain.message import Origin
from bot.domain.reply import Reply
from bot.ports import Clock
from bot.services import list_proposal_replies as replies
from bot.services.access import Access
from bot.services.coordination import Coordination
from bot.services.list_replies import ADD, REPLACE
from bot.services.lists import Lists
from bot.services.people import People
from bot.services.posts import Posts
from bot.services.questions import CONFIRM, Answer, Questions
from storage import acts_log, member_lists, mesas, questions
from storage.database import Database, Transaction

DECLINE = "❌"
_KIND = "list_proposal"


class ListProposals:
    """Puts a focal point's list before the moderators, or before coordination, and says the end."""

    def __init__(
        self,
        database: Database,
        access: Access,
        lists: Lists,
        people: People,
        posts: Posts,
        coordination: Coordination,
        clock: Clock,
    ) -> None:
        self._database = database
        self._lists = lists
        self._changes = lists.changes
        self._people = people
        self._posts = posts
        self._coordination = coordination
        self._clock = clock

    def register(self, asked: Questions) -> None:
        """Take the taps on what is asked here."""
        asked.register(_KIND, self._answered)

    async def party_of(self, mesa: Mesa, user: UserId, named: str | None) -> Party:
        """The party that a focal point sends a list for: their own.

        Read in a transaction of its own: that of the command begins when the list was read.

        Raises:
            NotAllowed: they named another.
        """
        async with self._database.read() as tx:
            own = await self._lists.party_of(tx, mesa, user)
        if own is None:
            raise NotAllowed("lista-no-party-of-yours")
        if named is not None and mesa.party_called(named).id != own.id:
            raise NotAllowed("lista-not-your-party", parties=[own.name], count=1)
        return own

    async def import_(
        self, tx: Transaction, mesa: Mesa, sent: str | bytes, party: Party, *, origin: Origin
    ) -> Reply:
        """Propose the whole list of a party; `tx` must not have begun.

        Raises:
            Refused: some lines are wrong; each is named.
            Refusal: there is nothing to read, or it says what is in force already.
        """
        plan = await self._lists.plan(tx, mesa, sent, party=party.name)
        return await self._propose(tx, mesa, plan, party, origin, one=False)

    async def add(
        self, tx: Transaction, mesa: Mesa, party: Party, member: Member, *, origin: Origin
    ) -> Reply:
        """Propose one person; `tx` must not have begun.

        Raises:
            Refusal: as for who moderates, or the list names them just so already.
        """
        plan = await self._lists.plan_one(tx, mesa, party.name, member)
        return await self._propose(tx, mesa, plan, party, origin, one=True)

    async def _propose(
        self, tx: Transaction, mesa: Mesa, plan: Plan, party: Party, origin: Origin, *, one: bool
    ) -> Reply:
        current = await member_lists.current(tx, mesa.id)
        (change,) = plan.changes(current, keep_others=one)
        if change.difference.is_nothing:
            raise Refusal("lista-proposal-nothing", party=party.name)
        # Of the two ways to take a whole list in, the one that needs fewer seats.
        self._lists.changes.check_seats(mesa, current, [change])
        replaces = bool(change.old) and not one
        choices = (ADD, REPLACE, DECLINE) if replaces else (CONFIRM, DECLINE)
        asking = replies.proposed(mesa, party, plan, change, origin.user, replaces=replaces)
        cause = f"list-proposal-{origin.event}"
        asking = asking.asking(
            _KIND,
            choices,
            mesa_id=mesa.id,
            plan=plan.to_json(),
            party=party.name,
            origin=origin.to_json(),
            cause=cause,
            one=one,
        )
        for user in sorted(mesa.moderators):
            language = await self._people.language_of(tx, user, mesa)
            of_theirs = f"{cause}-{user}"
            await self._posts.privately(tx, user, asking, language=language, cause=of_theirs)
        if not mesa.moderators:
            await self._coordination.tell(tx, asking, cause=f"{cause}-coordination")
        await acts_log.add(
            tx,
            at=self._clock(),
            actor=origin.user,
            what="list.proposed",
            mesa_id=mesa.id,
            event=origin.event,
            after={"name": party.name, "people": len(plan.lists[change.party_id])},
        )
        return replies.handed_over(party, mesa, plan)

    async def _answered(self, tx: Transaction, answer: Answer) -> Reply | None:
        payload = answer.payload
        plan = Plan.from_json(payload["plan"])
        origin, party = Origin.from_json(payload["origin"]), str(payload["party"])
        mesa = await mesas.find(tx, MesaId(str(payload["mesa_id"])))
        if mesa is None:
            raise NotFound("lista-stale")
        await mesas.lock(tx, mesa.id)
        # Of several moderators the first to answer is heard.
        await questions.close(tx, f"{payload['cause']}-", answer.now)
        if answer.choice == DECLINE:
            await acts_log.add(
                tx,
                at=answer.now,
                actor=answer.by,
                what="list.declined",
                mesa_id=mesa.id,
                event=answer.origin.event,
                after={"name": party, "user": origin.user},
            )
            await self._tell(tx, origin, replies.declined_told(mesa, party, answer.by))
            return Reply.of("lista-proposal-declined", party=party, user=origin.user)
        current = await member_lists.current(tx, mesa.id)
        if plan.is_stale(current):
            raise Refusal("lista-proposal-stale", party=party, user=origin.user)
        keep_others = answer.choice == ADD or bool(payload["one"])
        (change,) = await self._changes.apply(
            tx,
            mesa,
            plan,
            current,
            keep_others=keep_others,
            by=answer.by,
            origin=answer.origin,
            sent_by=origin.user,
        )
        await self._tell(tx, origin, replies.taken_told(mesa, party, change, answer.by))
        return None

    async def _tell(self, tx: Transaction, origin: Origin, reply: Reply) -> None:
        """Say to the focal point how it ended, under what they wrote."""
        ringing = replace(reply, mentions=(origin.user,), notice=False)
        await self._posts.reply(tx, origin, ringing, cause=f"list-proposal-end-{origin.event}")
