"""Changing lists: asking first where it must be asked, then a new version and the room."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from bot.domain.errors import NotFound, Refusal, Refused
from bot.domain.ids import MesaId, UserId
from bot.domain.list_plan import Change, Plan, in_two_lists
from bot.domain.member_list import Member, MemberList, users_of
from bot.domain.mesa import Mesa, check_seats
from bot.domain.message import Origin
from bot.domain.reply import Reply
from bot.ports import Clock
from bot.services import list_replies
from bot.services.access import Access
from bot.services.codes import Codes
from bot.services.list_replies import ADD, REPLACE
from bot.services.questions import CONFIRM, Answer, Questions
from storage import acts_log, codes, member_lists, mesas
from storage.database import Transaction


class ListChanges:
    """From what was sent to what is in force, with the questions between."""

    def __init__(self, access: Access, clock: Clock, codes: Codes | None = None) -> None:
        self._access = access
        self._codes = codes
        self._clock = clock

    def register(self, questions: Questions) -> None:
        """Take the taps on what is asked here."""
        questions.register("list_how", self._how_chosen)
        questions.register("list_confirm", self._confirmed)

    async def replace_or_ask(
        self,
        tx: Transaction,
        mesa: Mesa,
        plan: Plan,
        current: Mapping[int, MemberList],
        *,
        by: UserId,
        origin: Origin,
    ) -> Reply | None:
        """Take whole lists in; ➕ or 🔁 is asked where a party has people on one already."""
        await self._access.check_list(tx, by, mesa, plan.lists)
        changes = plan.changes(current, keep_others=False)
        if all(change.difference.is_nothing for change in changes):
            await self._apply(tx, mesa, plan, changes, by=by, origin=origin)
            return None
        replaced = [change for change in changes if change.old]
        if replaced:
            return list_replies.choose(replaced, names_of(mesa)).asking(
                "list_how", (ADD, REPLACE), mesa_id=mesa.id, plan=plan.to_json()
            )
        return await self.apply_or_ask(
            tx, mesa, plan, current, keep_others=False, by=by, origin=origin
        )

    async def _how_chosen(self, tx: Transaction, answer: Answer) -> Reply | None:
        mesa, plan, current = await self._answered(tx, answer)
        return await self.apply_or_ask(
            tx,
            mesa,
            plan,
            current,
            keep_others=answer.choice == ADD,
            by=answer.by,
            origin=answer.origin,
        )

    async def _confirmed(self, tx: Transaction, answer: Answer) -> Reply | None:
        mesa, plan, current = await self._answered(tx, answer)
        changes = plan.changes(current, keep_others=bool(answer.payload["keep_others"]))
        self.check_seats(mesa, current, changes)
        await self._apply(tx, mesa, plan, changes, by=answer.by, origin=answer.origin)
        return None

    async def _answered(
        self, tx: Transaction, answer: Answer
    ) -> tuple[Mesa, Plan, Mapping[int, MemberList]]:
        plan = Plan.from_json(answer.payload["plan"])
        mesa = await mesas.find(tx, MesaId(str(answer.payload["mesa_id"])))
        if mesa is None:
            raise NotFound("lista-stale")
        await mesas.lock(tx, mesa.id)
        current = await member_lists.current(tx, mesa.id)
        if plan.is_stale(current):
            raise Refusal("lista-stale")
        return mesa, plan, current

    async def apply_or_ask(
        self,
        tx: Transaction,
        mesa: Mesa,
        plan: Plan,
        current: Mapping[int, MemberList],
        *,
        keep_others: bool,
        by: UserId,
        origin: Origin,
    ) -> Reply | None:
        """Change the lists; ✅ is asked where somebody leaves or an id is unknown."""
        await self._access.check_list(tx, by, mesa, plan.lists)
        changes = self._checked(mesa, plan, current, keep_others=keep_others)
        if plan.unknown or any(change.difference.left for change in changes):
            return list_replies.confirm(changes, names_of(mesa), plan).asking(
                "list_confirm",
                (CONFIRM,),
                mesa_id=mesa.id,
                plan=plan.to_json(),
                keep_others=keep_others,
            )
        await self._apply(tx, mesa, plan, changes, by=by, origin=origin)
        return None

    def _checked(
        self, mesa: Mesa, plan: Plan, current: Mapping[int, MemberList], *, keep_others: bool
    ) -> tuple[Change, ...]:
        """What the lists become, if there are seats and nobody is on those of two parties."""
        changes = plan.changes(current, keep_others=keep_others)
        self.check_seats(mesa, current, changes)
        final = {party: each.members for party, each in current.items()}
        final |= {change.party_id: change.new for change in changes}
        names = names_of(mesa)
        touched = {change.party_id for change in changes}
        doubled = [each for each in in_two_lists(final) if touched & {each[1], each[2]}]
        if doubled:
            raise Refused(list_replies.twice([(m, names[a], names[b]) for m, a, b in doubled]))
        return changes

    def check_seats(
        self, mesa: Mesa, current: Mapping[int, MemberList], changes: Sequence[Change]
    ) -> None:
        """Raises `Refusal` if more would be listed than the mesa has seats for."""
        before = {party: each.members for party, each in current.items()}
        after = before | {change.party_id: change.new for change in changes}
        check_seats(
            mesa,
            self._access.seated(mesa, before.values()),
            self._access.seated(mesa, after.values()),
        )

    async def apply(
        self,
        tx: Transaction,
        mesa: Mesa,
        plan: Plan,
        current: Mapping[int, MemberList],
        *,
        keep_others: bool,
        by: UserId,
        origin: Origin,
        sent_by: UserId,
    ) -> Sequence[Change]:
        """Change the lists, all that must be asked having been asked; `sent_by` sent them.

        Raises:
            Refused: somebody would be on the lists of two parties.
            Refusal: there are not as many seats.
        """
        changes = self._checked(mesa, plan, current, keep_others=keep_others)
        await self._apply(tx, mesa, plan, changes, by=by, origin=origin, sent_by=sent_by)
        return changes

    async def _apply(
        self,
        tx: Transaction,
        mesa: Mesa,
        plan: Plan,
        changes: Sequence[Change],
        *,
        by: UserId,
        origin: Origin,
        sent_by: UserId | None = None,
    ) -> None:
        names = names_of(mesa)
        changed = [change for change in changes if not change.difference.is_nothing]
        for change in changed:
            await self.write(
                tx,
                mesa,
                change,
                source=plan.source,
                by=by,
                origin=origin,
                sha256=plan.sha256,
                sent_by=sent_by,
            )
        report: dict[str, Any] = {
            "kind": "import" if changed else "unchanged",
            "parties": [
                {
                    "party": names[change.party_id],
                    "people": len(change.new),
                    "version": change.version if change in changed else change.version - 1,
                }
                for change in changes
            ],
            "pending": [m.name for change in changes for m in change.new if m.user is None],
            "ignored": list(plan.ignored),
            "passed": list(plan.passed),
        }
        invite = {user for change in changed for user in change.newcomers}
        if plan.source == "command":
            change, member = changes[0], plan.lists[changes[0].party_id][0]
            report = {
                "kind": _kind_of(change, member),
                "person": member.name,
                "party": names[change.party_id],
                "pending": [m.name for m in change.new if m.user is None and m == member],
            }
            # Asked for by name: invited even if they had left by themselves.
            invite |= users_of([member])
        report["way"] = await self._give_codes(tx, mesa, changes, by)
        await self._access.settle(
            tx,
            mesa.id,
            cause=f"list-{origin.event}",
            origin=origin,
            invite=sorted(invite),
            remove=sorted(
                {user for change in changed for user in users_of(change.old)}
                - {user for change in changed for user in users_of(change.new)}
            ),
            report=report,
        )

    async def _give_codes(
        self, tx: Transaction, mesa: Mesa, changes: Sequence[Change], by: UserId
    ) -> str:
        """Have those without an account sent a code; the way they went."""
        way = "none"
        parties = {party.id: party for party in mesa.parties}
        for change in changes if self._codes is not None else ():
            pending = [member for member in change.new if member.user is None]
            if self._codes is not None and pending:
                gone = await self._codes.give(tx, mesa, parties[change.party_id], pending, by=by)
                way = way if gone == "none" else gone
        return way

    async def write(
        self,
        tx: Transaction,
        mesa: Mesa,
        change: Change,
        *,
        source: str,
        by: UserId,
        origin: Origin | None,
        reason: str | None = None,
        sha256: str | None = None,
        sent_by: UserId | None = None,
    ) -> None:
        """Write the new version, and the act in the record; `sent_by` None: `by` did it all.

        Raises:
            NotAllowed: the list is another party's than that whose focal point `by` is.
        """
        await self._access.check_list(tx, by, mesa, [change.party_id])
        now, sender = self._clock(), sent_by or by
        version = MemberList(
            change.party_id, change.version, change.new, sender, now, source, reason, sha256
        )
        await member_lists.add(tx, version)
        gone = {each.email for each in change.old} - {each.email for each in change.new} - {None}
        if gone:
            # What this party's people were given for them is nothing to another's.
            await codes.revoke_passed_on(tx, (each for each in gone if each), mesa.id, now)
        await acts_log.add(
            tx,
            at=now,
            actor=by,
            what="list.changed",
            mesa_id=mesa.id,
            event=None if origin is None else origin.event,
            before={"party": change.party_id, "version": change.version - 1},
            after=_fact(change, names_of(mesa), source, reason),
        )


def _fact(
    change: Change, names: Mapping[int, str], source: str, reason: str | None
) -> dict[str, object]:
    """What the record keeps of a new version: nobody's address, which the list itself has."""
    moved = change.difference
    return {
        "party": change.party_id,
        "name": names.get(change.party_id),
        "version": change.version,
        "source": source,
        "people": len(change.new),
        "came": [each.user or each.name for each in moved.came],
        "left": [each.user or each.name for each in moved.left],
        "reason": reason,
    }


def _kind_of(change: Change, member: Member) -> str:
    if change.difference.is_nothing:
        return "again"
    return "add" if any(member.is_same_person(m) for m in change.difference.came) else "edit"


def names_of(mesa: Mesa) -> dict[int, str]:
    """The parties' names by their ids."""
    return {party.id or 0: party.name for party in mesa.parties}
