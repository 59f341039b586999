"""Who may enter a mesa, and what each may do there."""

from __future__ import annotations

from collections.abc import Iterable
from enum import IntEnum

from bot.domain.ids import UserId
from bot.domain.member_list import Seat

STAFF_POWER = 50
"""Matrix's power of staff in their rooms, above everybody's but the bot's."""


class Role(IntEnum):
    """What a person is in a mesa; each may do what those below it may."""

    NOBODY = 0
    PARTICIPANT = 1
    """Substitutes too."""
    FOCAL_POINT = 2
    MODERATOR = 3
    COORDINATOR = 4


def role_of(seat: Seat) -> Role:
    """What the words of a list make of a person."""
    return Role.FOCAL_POINT if seat is Seat.FOCAL_POINT else Role.PARTICIPANT


def role_among(
    user: UserId,
    *,
    coordinators: frozenset[UserId],
    moderators: frozenset[UserId],
    seats: Iterable[Seat],
) -> Role:
    """The highest of the roles that the staff and the current lists give `user`.

    `seats` are those under which current lists name them. Power levels count for nothing.
    """
    if user in coordinators:
        return Role.COORDINATOR
    if user in moderators:
        return Role.MODERATOR
    return max((role_of(seat) for seat in seats), default=Role.NOBODY)
