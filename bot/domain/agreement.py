"""An agreement: what, who answers for it, by when, and what became of it."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from bot.domain.access import Role
from bot.domain.errors import Refusal
from bot.domain.ids import AgreementId, EventId, MesaId, UserId
from bot.domain.list_words import plain
from bot.domain.plain_words import one_line
from bot.domain.wall import moment_of

TEXT_LENGTH = 300
REASON_LENGTH = 300
EVIDENCE_LENGTH = 500
REMINDED_AT = time(9)
"""In the zone of whoever answers for it."""
REMINDED_DAYS: Mapping[str, int] = {
    "before-7": -7,
    "before-1": -1,
    "due": 0,
    "after-1": 1,
    "after-7": 7,
    "after-14": 14,
    "after-30": 30,
}
"""Which reminders there are, and how many days after the due day each is said."""
_FARTHEST = timedelta(days=366 * 10)


class AgreementState(StrEnum):
    """What became of an agreement."""

    PENDING = "pending"
    DONE = "done"
    VOID = "void"
    """Without effect: the mesa dropped it, for a reason that is kept."""


@dataclass(frozen=True)
class Responsible:
    """Who answers for an agreement: a party, a person (with their party if they have one),
    or, where both are None, the network itself.
    """

    party_id: int | None = None
    party: str | None = None
    """The party's name."""
    user: UserId | None = None

    @property
    def is_network(self) -> bool:
        """Whether it is nobody in particular."""
        return self.party_id is None and self.user is None


@dataclass(frozen=True)
class Agreement:
    """An agreement as it stands."""

    id: AgreementId
    mesa_id: MesaId
    what: str
    responsible: Responsible
    zone: str
    """Where the clocks of whoever answers for it are, an IANA name."""
    due: date
    state: AgreementState
    created_by: UserId
    created_at: datetime
    postponed: int = 0
    """How often."""
    evidence: str | None = None
    """The id of a thing of the mesa, an address, or words."""
    source_event: EventId | None = None
    """The message it was noted from."""
    source_thread: EventId | None = None
    closed_by: UserId | None = None
    closed_at: datetime | None = None

    @property
    def is_open(self) -> bool:
        """Whether it is still to be done."""
        return self.state is AgreementState.PENDING

    def days_left(self, now: datetime) -> int:
        """Until its due day, by the clock of whoever answers for it; negative: overdue."""
        return (self.due - now.astimezone(ZoneInfo(self.zone)).date()).days

    def standing(self, now: datetime) -> str:
        """`pending`, `postponed`, `overdue`, `done` or `void`."""
        if not self.is_open:
            return self.state.value
        if self.days_left(now) < 0:
            return "overdue"
        return "postponed" if self.postponed else "pending"

    @property
    def overdue_from(self) -> datetime:
        """The midnight that ends its due day."""
        return _at(self.due + timedelta(days=1), time(), self.zone)

    def reminders(self) -> Mapping[str, datetime]:
        """When whoever answers for it is reminded, by mark: before, on the day, and after."""
        return {
            mark: _at(self.due + timedelta(days=days), REMINDED_AT, self.zone)
            for mark, days in REMINDED_DAYS.items()
        }

    def may_close(self, user: UserId, role: Role, speaks_for: Collection[int]) -> bool:
        """Whether `user` may say that it is done; `speaks_for`: whose focal point they are."""
        return (
            role >= Role.MODERATOR
            or user == self.responsible.user
            or self.responsible.party_id in speaks_for
        )

    def may_change(self, user: UserId, role: Role, speaks_for: Collection[int]) -> bool:
        """Whether `user` may change its words, who answers for it, or its day."""
        if role >= Role.MODERATOR:
            return True
        own = user == self.created_by or self.responsible.party_id in speaks_for
        return role >= Role.FOCAL_POINT and own


def _at(day: date, clock: time, zone: str) -> datetime:
    return moment_of(datetime.combine(day, clock), ZoneInfo(zone))


def read_text(text: str) -> str:
    """What was agreed, on one line.

    Raises:
        Refusal: no words, or too long.
    """
    what = one_line(text).rstrip(" .,;:–—-")  # what stands before the next option, or ends it
    if not plain(what):
        raise Refusal("acuerdo-text-missing")
    if len(what) > TEXT_LENGTH:
        raise Refusal("acuerdo-text-long", length=len(what), limit=TEXT_LENGTH)
    return what


def read_reason(text: str) -> str:
    """Why something was changed.

    Raises:
        Refusal: too long.
    """
    reason = one_line(text)
    if len(reason) > REASON_LENGTH:
        raise Refusal("acuerdo-reason-long", length=len(reason), limit=REASON_LENGTH)
    return reason


def check_due(due: date, *, today: date) -> date:
    """That `due` is today or later, and within ten years.

    Raises:
        Refusal: it is not.
    """
    if due < today:
        raise Refusal("acuerdo-due-past", due=due)
    if due > today + _FARTHEST:
        raise Refusal("acuerdo-due-far", due=due)
    return due
