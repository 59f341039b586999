"""A mesa as it should be in the end, when each step was done exactly once and in order."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Literal


@dataclass
class Agreement:
    """An agreement; `party` None: the network answers for it."""

    party: str | None
    due: date
    state: Literal["pending", "done", "void"] = "pending"
    postponed: int = 0
    noted: bool = False


@dataclass
class Document:
    """A name, and what was posted under it; the same bytes again are no version."""

    name: str
    versions: list[bytes]
    removed: bool = False


@dataclass
class Debate:
    """A debate."""

    messages: int = 0
    summary: str | None = None
    """Once it is closed."""


@dataclass
class Meeting:
    """A meeting."""

    starts_at: datetime
    revision: int = 0
    cancelled: bool = False
    stays: bool = field(default=False, compare=False)
    """It is the next one to the end, and the agenda is its own."""


@dataclass
class Reminder:
    """A reminder that somebody made: `soon` is said while the test runs, `later` is not."""

    place: str
    when: Literal["soon", "later", "again"]
    cancelled: bool = False


@dataclass
class Expected:
    """A mesa; what it has is by its title or text."""

    id: str
    pool: dict[str, list[int]]
    """By party, the guests who are put on its list and taken off."""
    listed: dict[str, dict[str, str]] = field(default_factory=dict)
    """By party: the user to the name on the list."""
    versions: dict[str, int] = field(default_factory=dict)
    agenda: list[str] = field(default_factory=list)
    begun: int = 0
    agreements: dict[str, Agreement] = field(default_factory=dict)
    debates: dict[str, Debate] = field(default_factory=dict)
    documents: list[Document] = field(default_factory=list)
    meetings: dict[str, Meeting] = field(default_factory=dict)
    resources: dict[str, bool] = field(default_factory=dict)
    """To whether it is still there."""
