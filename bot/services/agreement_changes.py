"""Changing an agreement: done, postponed, corrected, dropped or taken up again."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from bot.domain.agreement import (
    EVIDENCE_LENGTH,
    Agreement,
    AgreementState,
    check_due,
    read_reason,
    read_text,
)
from bot.domain.errors import NotAllowed, NotFound, Refusal
from bot.domain.ids import AgreementId
from bot.domain.links import read_link
from bot.domain.list_words import plain
from bot.domain.mesa import Mesa
from bot.domain.plain_words import one_line
from bot.domain.reply import Reply
from bot.services import agreement_people, agreement_replies, things
from bot.services.agreement_keeping import Actor, AgreementKeeping
from storage.database import Transaction


@dataclass(frozen=True)
class Wanted:
    """What is to be changed; None: stays as it is."""

    text: str | None = None
    responsible: str | None = None
    due: date | None = None
    standing: str | None = None
    """As `agreement_terms.read_standing` gives it."""
    reason: str | None = None


class AgreementChanges:
    """What people do about agreements that there are."""

    def __init__(self, keeping: AgreementKeeping) -> None:
        self._keeping = keeping

    async def done(
        self,
        tx: Transaction,
        mesa: Mesa,
        agreement_id: AgreementId,
        evidence: str | None,
        by: Actor,
    ) -> Reply:
        """Note that it was done, and what shows it.

        Raises:
            NotAllowed: only who runs the mesa and who answers for it may say so.
            Refusal: it is closed, or the evidence is nothing of this mesa.
        """
        before = await self._keeping.locked(tx, mesa, agreement_id)
        speaks_for = await agreement_people.spoken_for(tx, mesa, by.user)
        if not before.may_close(by.user, by.role, speaks_for):
            raise _not_theirs(before)
        _check_open(before)
        shows = None if evidence is None else await _evidence(tx, mesa, evidence)
        after = self._closed(before, AgreementState.DONE, by, evidence=shows)
        after = await self._keeping.put(tx, mesa, "done", before, after, by)
        return await self._keeping.changed(tx, mesa, after, agreement_replies.done(after), by)

    async def postpone(
        self,
        tx: Transaction,
        mesa: Mesa,
        agreement_id: AgreementId,
        due: date,
        reason: str | None,
        by: Actor,
    ) -> Reply:
        """Give it a later day; its reminders move with it.

        Raises:
            Refusal: not theirs to change, closed, or the day is not a later one.
        """
        before = await self._changeable(tx, mesa, agreement_id, by)
        _check_open(before)
        if due <= before.due:
            raise Refusal("acuerdo-not-later", agreement=before.id, due=before.due)
        check_due(due, today=self._keeping.today(by))
        why = read_reason(reason or "")
        after = replace(before, due=due, postponed=before.postponed + 1)
        after = await self._keeping.put(tx, mesa, "postponed", before, after, by, reason=why)
        reply = agreement_replies.postponed(after, before.due, why)
        return await self._keeping.changed(tx, mesa, after, reply, by)

    async def edit(
        self, tx: Transaction, mesa: Mesa, agreement_id: AgreementId, wanted: Wanted, by: Actor
    ) -> Reply:
        """Correct its words, who answers for it or its day; drop it, or take it up again.

        Raises:
            Refusal: nothing to change, not theirs to change, or one of the changes cannot be.
        """
        if wanted.standing == "done":
            return await self.done(tx, mesa, agreement_id, None, by)
        if wanted.standing in ("postponed", "overdue"):
            raise Refusal("acuerdo-state-not-set", agreement=agreement_id)
        before = await self._changeable(tx, mesa, agreement_id, by)
        why = read_reason(wanted.reason or "")
        after, what = before, "edited"
        if wanted.standing == "pending" and not before.is_open:
            after, what = _reopened(before), "reopened"
        _check_open(after)
        after = await self._corrected(tx, mesa, after, wanted, by)
        if wanted.standing == "void":
            if not why:
                raise Refusal("acuerdo-reason-missing", agreement=before.id)
            after, what = self._closed(after, AgreementState.VOID, by), "voided"
        if after == before:
            raise Refusal("acuerdo-nothing-to-edit", agreement=before.id)
        after = await self._keeping.put(tx, mesa, what, before, after, by, reason=why)
        reply = agreement_replies.edited(after, why)
        return await self._keeping.changed(tx, mesa, after, reply, by)

    async def _changeable(
        self, tx: Transaction, mesa: Mesa, agreement_id: AgreementId, by: Actor
    ) -> Agreement:
        found = await self._keeping.locked(tx, mesa, agreement_id)
        speaks_for = await agreement_people.spoken_for(tx, mesa, by.user)
        if not found.may_change(by.user, by.role, speaks_for):
            raise _not_theirs(found)
        return found

    async def _corrected(
        self, tx: Transaction, mesa: Mesa, before: Agreement, wanted: Wanted, by: Actor
    ) -> Agreement:
        after = before
        if wanted.text is not None:
            after = replace(after, what=read_text(wanted.text))
        if wanted.responsible is not None:
            access = self._keeping.access
            answers = await agreement_people.read_responsible(tx, access, mesa, wanted.responsible)
            after = replace(after, responsible=answers)
        if wanted.due is not None:
            after = replace(after, due=check_due(wanted.due, today=self._keeping.today(by)))
        return after

    def _closed(
        self, agreement: Agreement, state: AgreementState, by: Actor, *, evidence: str | None = None
    ) -> Agreement:
        at = self._keeping.clock()
        return replace(agreement, state=state, evidence=evidence, closed_by=by.user, closed_at=at)


def _reopened(agreement: Agreement) -> Agreement:
    return replace(
        agreement, state=AgreementState.PENDING, evidence=None, closed_by=None, closed_at=None
    )


def _check_open(agreement: Agreement) -> None:
    if not agreement.is_open:
        raise Refusal(
            "acuerdo-is-closed",
            agreement=agreement.id,
            standing=agreement.state.value,
            user=agreement.closed_by,
        )


def _not_theirs(agreement: Agreement) -> NotAllowed:
    who = agreement_replies.who(agreement.responsible)
    network = agreement.responsible.is_network
    return NotAllowed("acuerdo-not-yours", agreement=agreement.id, who=who, network=network)


async def _evidence(tx: Transaction, mesa: Mesa, text: str) -> str:
    """What shows that it was done: the id of a thing of the mesa, an address, or words."""
    evidence = one_line(text)
    thing = things.thing_called(evidence)
    if thing is not None:
        if not await things.is_in(tx, mesa.id, thing):
            raise NotFound("acuerdo-evidence-not-here", evidence=thing, mesa=mesa.id)
        return thing
    if evidence.lower().startswith(("http://", "https://")):
        return read_link(evidence)
    if not plain(evidence):
        raise Refusal("acuerdo-evidence-missing")
    if len(evidence) > EVIDENCE_LENGTH:
        raise Refusal("acuerdo-evidence-long", length=len(evidence), limit=EVIDENCE_LENGTH)
    return evidence
