"""Questions that people answer with a tap on a reaction."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from bot.domain.access import Role
from bot.domain.errors import NotFound
from bot.domain.ids import MesaId, UserId
from bot.domain.mesa import Mesa, check_not_archived
from bot.domain.message import Origin
from bot.domain.reply import Reply
from bot.services.watchers import SELECTORS
from storage import mesas
from storage import questions as rows
from storage.database import Transaction
from storage.questions import Question

CONFIRM = "✅"
"""The choice of every question that is answered with yes."""
LINES = "lines"
"""The kind of question that is answered in writing, with the lines of a command."""


def waiting_for_lines(
    reply: Reply,
    command: str,
    *,
    user: UserId | None = None,
    mesa_id: MesaId | None,
    words: Sequence[str] = (),
    named: Mapping[str, str] | None = None,
    **noted: str | None,
) -> Reply:
    """`reply`, taking what is written in answer to it as the lines of `command`.

    `user` is whose answer is waited for, None that of anybody who may use the command.
    The command finds `noted` in its context as `asked`.
    """
    payload = {
        **noted,
        "user": user,
        "command": command,
        "words": list(words),
        "named": dict(named or {}),
        "mesa_id": mesa_id,
    }
    return replace(reply, question=(LINES, payload))


@dataclass(frozen=True)
class Answer:
    """Somebody's tap on one of the choices."""

    choice: str
    payload: Mapping[str, Any]
    """As the question was asked with."""
    by: UserId
    origin: Origin
    """The question's own post, so that what follows is said under it."""
    mesa_id: MesaId | None
    now: datetime


Handler = Callable[[Transaction, Answer], Awaitable[Reply | None]]


async def mesa_asked_about(tx: Transaction, answer: Answer, *, even_archived: bool = False) -> Mesa:
    """The mesa that a question was about, which nobody else changes meanwhile.

    Raises:
        NotFound: there is none such.
        Refusal: it has been archived since, and this is nothing that an archived one has.
    """
    mesa_id = MesaId(str(answer.payload["mesa_id"]))
    await mesas.lock(tx, mesa_id)
    mesa = await mesas.find(tx, mesa_id)
    if mesa is None:
        raise NotFound("common-no-such-mesa", mesa=mesa_id)
    if not even_archived:
        check_not_archived(mesa)
    return mesa


def choice_of(question: Question, key: str) -> str | None:
    """The choice that a reaction means; marks of emoji or text style make no difference."""
    bare = key.translate(SELECTORS)
    return next((each for each in question.choices if each.translate(SELECTORS) == bare), None)


def required_role(question: Question) -> Role:
    """Who may answer: what the payload's `requires` says, else a moderator."""
    return Role(int(question.payload.get("requires", Role.MODERATOR)))


class Questions:
    """Who takes the answers to which kind of question."""

    def __init__(self) -> None:
        self._handlers: dict[str, Handler] = {}

    def register(self, kind: str, handler: Handler) -> None:
        """Have `handler` take the answers to questions of `kind`.

        Raises:
            ValueError: another one takes them.
        """
        if kind in self._handlers:
            raise ValueError(f"questions of kind {kind} have a handler")
        self._handlers[kind] = handler

    async def answered(
        self,
        tx: Transaction,
        question: Question,
        *,
        key: str,
        role: Role,
        origin: Origin,
        now: datetime,
    ) -> Reply | None:
        """Hand a tap over, if it counts: a choice, by who may, on what nobody has answered.

        `origin` is the question's post, with the person who taps. A refusal leaves the
        question open, as the transaction is rolled back.
        """
        choice = choice_of(question, key)
        handler = self._handlers.get(question.kind)
        if choice is None or handler is None or role < required_role(question):
            return None
        if not await rows.answered(tx, question, now):
            return None
        answer = Answer(choice, question.payload, origin.user, origin, question.mesa, now)
        return await handler(tx, answer)
