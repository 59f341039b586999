"""What a command answers: catalog keys and values, rendered elsewhere."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Literal

from bot.domain.ids import UserId

Style = Literal["paragraph", "item", "step", "code"]


@dataclass(frozen=True)
class Text:
    """One sentence of a catalog. Values: str (a person's words, escaped), int, an aware
    datetime, timedelta, list of str, or another Text.
    """

    key: str
    args: Mapping[str, object] = field(default_factory=dict)

    @classmethod
    def of(cls, key: str, **args: object) -> Text:
        """`Text.of("mesa-opened", mesa="MESA-1")`."""
        return cls(key, args)


@dataclass(frozen=True)
class Reply:
    """Paragraphs and list items, in order; what to pin, ask or mention with them."""

    parts: tuple[tuple[Style, Text], ...] = ()
    mentions: tuple[UserId, ...] = ()
    reactions: tuple[str, ...] = ()
    """Placed on the answer by the bot, for people to tap."""
    question: tuple[str, Mapping[str, object]] | None = None
    """Who takes the tap (`kind`) and what they need to know; the choices are `reactions`."""
    notice: bool = True
    """An `m.notice`, which rings nobody; False for what must be noticed."""
    secret: bool = False
    """It opens something, as a code does: forgotten once it is sent."""

    @classmethod
    def of(cls, key: str, **args: object) -> Reply:
        """An answer of one paragraph."""
        return cls((("paragraph", Text.of(key, **args)),))

    def paragraph(self, key: str, **args: object) -> Reply:
        """The same with a paragraph more."""
        return replace(self, parts=(*self.parts, ("paragraph", Text.of(key, **args))))

    def item(self, key: str, **args: object) -> Reply:
        """The same with a bullet more."""
        return replace(self, parts=(*self.parts, ("item", Text.of(key, **args))))

    def step(self, key: str, **args: object) -> Reply:
        """The same with a numbered line more."""
        return replace(self, parts=(*self.parts, ("step", Text.of(key, **args))))

    def asking(self, kind: str, choices: Sequence[str], **payload: object) -> Reply:
        """The same, waiting for a tap on one of `choices`."""
        return replace(self, reactions=tuple(choices), question=(kind, payload), notice=False)
