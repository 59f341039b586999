"""Lists sent by the page: checked, shown beside what is in force, and handed over once."""

from __future__ import annotations

import secrets
from collections.abc import Sequence
from dataclasses import dataclass

from bot.domain.ids import UserId
from bot.domain.list_plan import Change, Plan
from bot.domain.member_list import Member
from bot.ports import Clock
from bot.services import list_request_replies as replies
from bot.services.list_links import ListLinks, Opened, PartyLeft
from bot.services.lists import Lists
from bot.services.posts import Posts
from storage import list_requests, member_lists, mesas
from storage.database import Database
from storage.list_requests import Draft


class Over(Exception):
    """The link opens nothing any more, or what was sent has been handed over already."""


@dataclass(frozen=True)
class Preview:
    """What was sent, beside what is in force: shown before anything changes."""

    mark: str
    """To be given back when it is confirmed."""
    came: tuple[Member, ...]
    stays: tuple[Member, ...]
    leaves: tuple[Member, ...]
    """If it replaces the list in force."""
    unknown: Sequence[UserId]
    """Ids that nobody has."""
    ignored: Sequence[str]
    """Columns passed over."""
    passed: Sequence[str]
    """Sheets passed over."""
    is_asked: bool
    """Whether whoever moderates has to confirm it."""


class SentLists:
    """What the page does."""

    def __init__(
        self, database: Database, links: ListLinks, lists: Lists, posts: Posts, clock: Clock
    ) -> None:
        self._database = database
        self._links = links
        self._lists = lists
        self._posts = posts
        self._clock = clock

    async def opened_by(self, token: str) -> Opened | None:
        """What a link opens; None: nothing, and it never did.

        Raises:
            Over: nothing any more, and there is no party to speak of.
        """
        async with self._database.read() as tx:
            try:
                return await self._links.opened_by(tx, token)
            except PartyLeft as left:
                raise Over from left

    async def send(self, opened: Opened, sent: str | bytes) -> None:
        """Check a list, and keep it until it is confirmed; nothing changes yet.

        Raises:
            Refused: some lines are wrong; each is named.
            Refusal: there is nothing to read.
            Over: nothing can be sent any more.
        """
        async with self._database.write() as tx:
            plan = await self._lists.plan(tx, opened.mesa, sent, party=opened.party.name)
            if not await list_requests.put_draft(tx, opened.request.id, _draft(plan)):
                raise Over

    async def preview(self, opened: Opened) -> Preview | None:
        """What was sent and waits to be confirmed; None: nothing does."""
        async with self._database.read() as tx:
            draft = await list_requests.draft(tx, opened.request.id)
            current = await member_lists.current(tx, opened.mesa.id)
        if draft is None:
            return None
        plan = Plan.from_json(draft.plan)
        (change,) = plan.changes(current, keep_others=False)
        difference = change.difference
        came = frozenset(difference.came)
        return Preview(
            mark=draft.mark,
            came=difference.came,
            stays=tuple(member for member in change.new if member not in came),
            leaves=difference.left,
            unknown=plan.unknown,
            ignored=plan.ignored,
            passed=plan.passed,
            is_asked=_is_asked(change, plan),
        )

    async def confirm(self, opened: Opened, mark: str) -> bool:
        """Hand over what was sent, once; False: it is not what would be shown now, look again.

        Where a party has a list, or an id is unknown, whoever moderates decides; else it is
        in force.

        Raises:
            Refused: somebody would be on the lists of two parties.
            Over: it has been handed over, or nothing can be sent any more.
        """
        async with self._database.write() as tx:
            await mesas.lock(tx, opened.mesa.id)
            asked = await list_requests.get(tx, opened.request.id)
            now = None if asked is None else await self._links.of(tx, asked)
            if asked is None or now is None or now.is_over or asked.received_at is not None:
                raise Over
            draft = await list_requests.draft(tx, asked.id)
            if draft is None or draft.mark != mark:
                return False
            plan = Plan.from_json(draft.plan)
            current = await member_lists.current(tx, now.mesa.id)
            if plan.is_stale(current):
                await list_requests.put_draft(tx, asked.id, _draft(plan.beside(current)))
                return False
            by, origin = asked.asked_by, asked.origin
            question = await self._lists.take(tx, now.mesa, plan, by=by, origin=origin)
            outcome = "taken" if question is None else "asked"
            await list_requests.received(tx, asked.id, self._clock(), outcome)
            await self._links.record(tx, "list.received", now)
            if question is not None:
                (people,) = plan.lists.values()
                reply = replies.to_confirm(now.party, len(people), question, asked.asked_by)
                cause = f"list-request-{asked.id}-came"
                await self._posts.reply(tx, origin, reply, cause=cause)
            return True


def _draft(plan: Plan) -> Draft:
    return Draft(secrets.token_hex(8), plan.to_json())


def _is_asked(change: Change, plan: Plan) -> bool:
    return not change.difference.is_nothing and bool(change.old or plan.unknown)
