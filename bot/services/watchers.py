"""Who looks at what people write and tap besides commands: files, debates, marks."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from typing import Protocol

from bot.domain.access import Role
from bot.domain.ids import EventId, UserId
from bot.domain.mesa import Mesa
from bot.domain.message import Message, Origin, Tap
from bot.domain.reply import Reply
from storage.database import Transaction


class Watcher(Protocol):
    """Sees every message of a mesa's room that is no command, from a person of the mesa."""

    def wants(self, message: Message) -> bool:
        """Whether such a message matters at all: most do not, and cost nothing more."""

    async def noticed(self, tx: Transaction, mesa: Mesa, message: Message) -> None:
        """Take note of it, in the transaction that marks it handled."""


@dataclass(frozen=True)
class Mark:
    """A reaction that says something to the bot on a message that asks nothing."""

    tap: Tap
    cause: str | None
    """Of the post tapped, where it is one of ours."""
    mesa: Mesa | None
    """The room's."""
    role: Role
    origin: Origin
    """Answers go under the message tapped, to the person who tapped it."""
    now: datetime
    read: Callable[[], Awaitable[Message | None]]
    """Gives the message tapped. Call it before the first statement: it asks the homeserver."""

    @property
    def by(self) -> UserId:
        """Who tapped."""
        return self.tap.sender


Marked = Callable[[Transaction, Mark], Awaitable[Reply | None]]
Withdrawn = Callable[[Transaction, EventId, UserId], Awaitable[None]]
"""Told of an event that was taken back, and by whom."""


class Marks:
    """Which reaction is whose."""

    def __init__(self) -> None:
        self._handlers: dict[str, dict[str, Marked]] = {}
        self._watching: list[Withdrawn] = []

    def watch(self, handler: Withdrawn) -> None:
        """Have `handler` told of every event that somebody takes back: it may have been a mark."""
        self._watching.append(handler)

    async def withdrawn(self, tx: Transaction, event: EventId, by: UserId) -> None:
        """Somebody took an event back."""
        for handler in self._watching:
            await handler(tx, event, by)

    def register(self, emoji: str, handler: Marked, *, on: str = "") -> None:
        """Have `handler` told of every `emoji`; it looks itself who may do what.

        With `on` only of those on posts of ours whose cause begins so: one reaction may mean
        one thing on the announcement of a meeting and another on that of a recording.

        Raises:
            ValueError: another one is told.
        """
        handlers = self._handlers.setdefault(emoji, {})
        if any(on.startswith(other) or other.startswith(on) for other in handlers):
            raise ValueError(f"{emoji} has a handler")
        handlers[on] = handler

    def handler(self, key: str) -> Marked | None:
        """Who is told of a reaction; marks of emoji or text style make no difference."""
        handlers = self._handlers.get(key.translate(SELECTORS))
        return None if handlers is None else partial(_tell, handlers)


async def _tell(handlers: Mapping[str, Marked], tx: Transaction, mark: Mark) -> Reply | None:
    cause = mark.cause or ""
    for on, handler in handlers.items():
        if cause.startswith(on):
            return await handler(tx, mark)
    return None


SELECTORS = str.maketrans("", "", "\ufe0e\ufe0f")
