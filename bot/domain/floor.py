"""A round: each party has its turn, in order, for so long."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from bot.domain.errors import Refusal

TURN = timedelta(minutes=3)
"""Of each party, where nothing is said."""
LONGEST_TURN = timedelta(hours=1)
_MINUTE = timedelta(minutes=1)


@dataclass(frozen=True)
class Round:
    """Whose turn it is."""

    parties: tuple[str, ...]
    """Their names, in order."""
    length: timedelta
    """Of each turn."""
    place: int
    """Whose turn it is, from 0."""
    turn_at: datetime
    """Since when."""
    id: int = 0

    @classmethod
    def of(cls, parties: tuple[str, ...], length: timedelta, at: datetime) -> Round:
        """A round that begins with the first party.

        Raises:
            Refusal: there is nobody to speak, or so long is no turn.
        """
        if not parties:
            raise Refusal("ronda-without-parties")
        if not _MINUTE <= length <= LONGEST_TURN:
            raise Refusal("ronda-length-odd", length=length, longest=LONGEST_TURN)
        return cls(parties, length - length % _MINUTE, 0, at)

    @property
    def party(self) -> str:
        """Whose turn it is."""
        return self.parties[self.place]

    @property
    def following(self) -> str | None:
        """Whose it is next; None: this is the last turn."""
        return self.parties[self.place + 1] if self.place + 1 < len(self.parties) else None

    @property
    def ends_at(self) -> datetime:
        """When the time of this turn is over."""
        return self.turn_at + self.length

    def advanced(self, at: datetime) -> Round | None:
        """With the next turn; None: that was the last."""
        if self.following is None:
            return None
        return replace(self, place=self.place + 1, turn_at=at)
