"""An agenda: points in order, one of them current; opened and closed one after the other."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any

from bot.domain.errors import Refusal

ITEMS_MAX = 40
"""All of them fit in one message."""
LONGEST_EXTRA = timedelta(hours=2)
_MINUTE = timedelta(minutes=1)


@dataclass(frozen=True)
class AgendaItem:
    """A point: what about, for how long, and who presents it."""

    title: str
    length: timedelta | None = None
    """None: it takes what it takes."""
    presenter: str | None = None
    """A user id, a party's name, or words."""
    opened_at: datetime | None = None
    closed_at: datetime | None = None
    links: tuple[str, ...] = ()
    """Where its materials are."""
    extra: timedelta = timedelta()
    """What it was given beyond its length while it was dealt with."""
    is_pending: bool = False
    """Closed without being finished: it is for the next meeting."""

    @property
    def is_done(self) -> bool:
        """Whether it has been closed."""
        return self.closed_at is not None

    @property
    def is_current(self) -> bool:
        """Whether it is the one being dealt with."""
        return self.opened_at is not None and self.closed_at is None

    @property
    def is_ahead(self) -> bool:
        """Whether it is still to be dealt with."""
        return self.opened_at is None and self.closed_at is None

    @property
    def ends_at(self) -> datetime | None:
        """When its time is over; None: it has not begun, or takes what it takes."""
        if self.opened_at is None or self.length is None:
            return None
        return self.opened_at + self.length + self.extra

    @property
    def taken(self) -> timedelta | None:
        """How long it was dealt with; None: it was not, or still is."""
        if self.opened_at is None or self.closed_at is None:
            return None
        return self.closed_at - self.opened_at

    def without_times(self) -> AgendaItem:
        """The same, not yet opened."""
        return replace(self, opened_at=None, closed_at=None, extra=timedelta(), is_pending=False)


@dataclass(frozen=True)
class Step:
    """What `advance` did: the point it closed, and the one it opened."""

    agenda: Agenda
    closed: AgendaItem | None
    """None: the agenda has just begun."""
    current: AgendaItem | None
    """None: that was the last; the agenda is closed."""
    position: int | None
    """Of the current one, from 1."""


@dataclass(frozen=True)
class Agenda:
    """Points in order: those done come first, then the current one, then those to come.

    One to come may have been left pending; it keeps its place. Positions are as people
    count, from 1.
    """

    items: tuple[AgendaItem, ...]

    @classmethod
    def of(cls, items: Sequence[AgendaItem]) -> Agenda:
        """A new agenda.

        Raises:
            Refusal: no points, or too many.
        """
        if not items:
            raise Refusal("agenda-empty")
        if len(items) > ITEMS_MAX:
            raise Refusal("agenda-too-long", count=len(items), limit=ITEMS_MAX)
        return cls(tuple(items))

    @property
    def has_started(self) -> bool:
        """Whether a point has ever been opened."""
        return any(item.opened_at is not None for item in self.items)

    @property
    def is_closed(self) -> bool:
        """Whether every point is done."""
        return all(item.is_done for item in self.items)

    @property
    def done(self) -> int:
        """How many points are done."""
        return sum(item.is_done for item in self.items)

    @property
    def position(self) -> int | None:
        """Where the current point is; None: not begun, or closed."""
        for position, item in enumerate(self.items, start=1):
            if item.is_current:
                return position
        return None

    @property
    def current(self) -> AgendaItem | None:
        """The current point."""
        return None if self.position is None else self.items[self.position - 1]

    @property
    def following(self) -> AgendaItem | None:
        """The first of those still to be dealt with."""
        return next((item for item in self.items if item.is_ahead), None)

    @property
    def length(self) -> timedelta:
        """How long its points take together, those without a length counting nothing."""
        return sum((item.length for item in self.items if item.length), timedelta())

    def times(self, start: datetime | None, now: datetime) -> list[datetime | None]:
        """When each point to come is to begin, if all before it have a length.

        From `start` on; once it has begun, from the end of the current point.
        """
        at = start
        if self.has_started:
            current = self.current
            at = now if current is None else current.ends_at and max(current.ends_at, now)
        found: list[datetime | None] = []
        for item in self.items:
            found.append(at if item.is_ahead else None)
            if item.is_ahead:
                at = None if at is None or item.length is None else at + item.length
        return found

    def advance(self, at: datetime) -> Step:
        """Close the current point and open the next; the first, if there is none yet.

        Raises:
            Refusal: every point is done.
        """
        if self.is_closed:
            raise Refusal("agenda-is-closed")
        items = list(self.items)
        closed = None
        if self.position is not None:
            items[self.position - 1] = closed = replace(items[self.position - 1], closed_at=at)
        current, position = None, None
        following = next((n for n, item in enumerate(items) if item.is_ahead), None)
        if following is not None:
            items[following] = current = replace(items[following], opened_at=at)
            position = following + 1
        return Step(Agenda(tuple(items)), closed, current, position)

    def resumed(self, at: datetime) -> Agenda:
        """The same, the current point's time counted from `at`: it was opened as a rehearsal."""
        return self._with_current(opened_at=at, extra=timedelta())

    def extended(self, length: timedelta, at: datetime) -> Agenda:
        """With so much more time for the current point: from now, if its time is over.

        Raises:
            Refusal: no point is being dealt with, or that is no length to give.
        """
        current = self.current
        if current is None or current.opened_at is None:
            raise Refusal("agenda-no-current")
        if not _MINUTE <= length <= LONGEST_EXTRA:
            raise Refusal("agenda-extend-odd", length=length, longest=LONGEST_EXTRA)
        length -= length % _MINUTE
        ends_at = current.ends_at
        if ends_at is None:  # it took what it takes: from now on it has an end
            gone = _whole_minutes(at - current.opened_at)
            return self._with_current(length=gone, extra=length)
        over = _whole_minutes(max(at - ends_at, timedelta()))
        return self._with_current(extra=current.extra + over + length)

    def parked(self, position: int | None, at: datetime) -> Step:
        """With a point left pending, the current one if none is named; then the next is opened.

        Raises:
            Refusal: it is done, or there is none such.
        """
        if position is None:
            position = self.position
            if position is None:
                raise Refusal("agenda-no-current")
        if not 1 <= position <= len(self.items):
            raise Refusal("agenda-no-such-item", position=position, last=len(self.items))
        item = self.items[position - 1]
        if item.is_done:
            raise Refusal("agenda-item-is-done", position=position, title=item.title)
        parked = replace(item, is_pending=True, closed_at=at)
        items = (*self.items[: position - 1], parked, *self.items[position:])
        after = Agenda(items)
        if item.is_current and not after.is_closed:
            step = after.advance(at)
            return Step(step.agenda, parked, step.current, step.position)
        return Step(after, parked, after.current, after.position)

    def closed(self, at: datetime) -> Agenda:
        """With the current point done and those to come left pending: the meeting is over."""
        return Agenda(
            tuple(
                replace(item, closed_at=at)
                if item.is_current
                else replace(item, closed_at=at, is_pending=True)
                if item.is_ahead
                else item
                for item in self.items
            )
        )

    @property
    def pending(self) -> tuple[AgendaItem, ...]:
        """Those left for the next meeting."""
        return tuple(item for item in self.items if item.is_pending)

    def _with_current(self, **values: Any) -> Agenda:
        position = self.position
        if position is None:
            return self
        current = replace(self.items[position - 1], **values)
        return Agenda((*self.items[: position - 1], current, *self.items[position:]))

    def add(self, items: Sequence[AgendaItem], position: int | None = None) -> Agenda:
        """With more points, at the end or from `position` on.

        Raises:
            Refusal: the place is taken by a point that has begun, or there is none such.
        """
        at = len(self.items) + 1 if position is None else position
        self._check_open_place(at, last=len(self.items) + 1)
        more = [*self.items]
        more[at - 1 : at - 1] = [item.without_times() for item in items]
        return Agenda.of(more)

    def move(self, start: int, end: int) -> Agenda:
        """With the point at `start` moved so that it is at `end`.

        Raises:
            Refusal: a point that has begun would move, or there is none such.
        """
        self._check_open_place(start, last=len(self.items))
        self._check_open_place(end, last=len(self.items))
        items = [*self.items]
        items.insert(end - 1, items.pop(start - 1))
        return Agenda(tuple(items))

    def remove(self, position: int) -> Agenda:
        """Without the point at `position`.

        Raises:
            Refusal: it has begun, is the only one, or there is none such.
        """
        self._check_open_place(position, last=len(self.items))
        if len(self.items) == 1:
            raise Refusal("agenda-last-item")
        return Agenda(self.items[: position - 1] + self.items[position:])

    def to_come(self, position: int) -> AgendaItem:
        """The point at `position`.

        Raises:
            Refusal: it has begun, or there is none such.
        """
        self._check_open_place(position, last=len(self.items))
        return self.items[position - 1]

    def changed(self, position: int, item: AgendaItem) -> Agenda:
        """With `item` in place of a point that has not begun; its links stay.

        Raises:
            Refusal: it has begun, or there is none such.
        """
        item = replace(item, links=item.links or self.to_come(position).links)
        return Agenda((*self.items[: position - 1], item, *self.items[position:]))

    def _check_open_place(self, position: int, *, last: int) -> None:
        if not 1 <= position <= last:
            raise Refusal("agenda-no-such-item", position=position, last=last)
        begun = max(
            (n for n, item in enumerate(self.items, start=1) if item.opened_at is not None),
            default=0,
        )
        if position <= begun:
            title = self.items[position - 1].title
            raise Refusal("agenda-item-begun", position=position, title=title, first=begun + 1)


def _whole_minutes(length: timedelta) -> timedelta:
    """The length, a begun minute counted whole."""
    return -(-length // _MINUTE) * _MINUTE
