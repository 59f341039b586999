"""A debate: a thread about one topic, opened with a question and closed with a summary."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from bot.domain.errors import Refusal
from bot.domain.ids import DebateId, MesaId, UserId
from bot.domain.list_words import plain
from bot.domain.plain_words import several_lines
from bot.domain.titles import read_title

QUESTION_LENGTH = 3000
SUMMARY_LENGTH = 5000


@dataclass(frozen=True)
class Debate:
    """A debate as it stands."""

    id: DebateId
    mesa_id: MesaId
    title: str
    question: str | None
    """Several lines, perhaps; None: the title says it all."""
    opened_by: UserId
    opened_at: datetime
    closed_by: UserId | None = None
    closed_at: datetime | None = None
    summary: str | None = None
    """What whoever closed it made of it."""

    @property
    def is_open(self) -> bool:
        """Whether it has not been closed; people can write in its thread even then."""
        return self.closed_at is None


@dataclass(frozen=True)
class Activity:
    """Who has written in a debate, how often and when; never what."""

    by_person: Mapping[UserId, int]
    last: datetime | None
    """None: nobody has."""

    @property
    def messages(self) -> int:
        """How many there are."""
        return sum(self.by_person.values())


def read_topic(text: str) -> str:
    """The title of a debate, its spaces made single.

    Raises:
        Refusal: no words, or too long.
    """
    title = read_title(text)
    if title is None or not plain(title):
        raise Refusal("debate-title-missing")
    return title


def read_question(text: str) -> str | None:
    """The question below the title; None: there is none.

    Raises:
        Refusal: too long.
    """
    question = several_lines(text)
    if len(question) > QUESTION_LENGTH:
        raise Refusal("debate-question-long", length=len(question), limit=QUESTION_LENGTH)
    return question or None


def read_summary(text: str) -> str:
    """What a debate comes to.

    Raises:
        Refusal: no words, or too long.
    """
    summary = several_lines(text)
    if not plain(summary):
        raise Refusal("debate-summary-missing")
    if len(summary) > SUMMARY_LENGTH:
        raise Refusal("debate-summary-long", length=len(summary), limit=SUMMARY_LENGTH)
    return summary
