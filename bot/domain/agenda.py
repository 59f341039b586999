"""An agenda: points in order, one of them current; opened and closed one after the other."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from bot.domain.errors import Refusal

ITEMS_MAX = 40
"""All of them fit in one message."""


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

    @property
    def is_done(self) -> bool:
        """Whether it has been closed."""
        return self.closed_at is not None

    @property
    def is_current(self) -> bool:
        """Whether it is the one being dealt with."""
        return self.opened_at is not None and self.closed_at is None

    def without_times(self) -> AgendaItem:
        """The same, not yet opened."""
        return replace(self, opened_at=None, closed_at=None)


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

    Positions are as people count, from 1.
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
    def length(self) -> timedelta:
        """How long its points take together, those without a length counting nothing."""
        return sum((item.length for item in self.items if item.length), timedelta())

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
        following = next((n for n, item in enumerate(items) if item.opened_at is None), None)
        if following is not None:
            items[following] = current = replace(items[following], opened_at=at)
            position = following + 1
        return Step(Agenda(tuple(items)), closed, current, position)

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

    def _check_open_place(self, position: int, *, last: int) -> None:
        if not 1 <= position <= last:
            raise Refusal("agenda-no-such-item", position=position, last=last)
        begun = sum(item.opened_at is not None for item in self.items)
        if position <= begun:
            title = self.items[position - 1].title
            raise Refusal("agenda-item-begun", position=position, title=title, first=begun + 1)
