"""What the server of calls says happened, read from what it sends."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from bot.domain.ids import UserId, is_user_id
from bot.domain.plain_words import one_line

_NAME_LENGTH = 200
_MOST_OCCUPANTS = 5_000
_FIRST, _LAST = 1_600_000_000, 32_503_680_000
"""Seconds: the years 2020 and 3000. What is said to be elsewhere is no moment of a meeting."""
_RECORDERS = ("recorder", "jibri")
"""How the names begin under which Jibri is known to the server of calls."""
_MACHINES = frozenset({"auth", "hidden", "recorder", "transcriber"})
"""The first word of the domains that Jitsi's own recorders and transcribers come from."""


class Malformed(ValueError):
    """It is not of the form that the server of calls sends."""


@dataclass(frozen=True)
class Occupant:
    """Somebody in a call."""

    key: str
    """What the server calls them while they are connected."""
    user: UserId | None
    """As the token says that we gave them; None: a guest."""
    name: str
    joined_at: datetime
    left_at: datetime | None = None

    @property
    def is_machine(self) -> bool:
        """Whether it is a recorder or the like, and nobody who attends."""
        domain = self.key.partition("@")[2]
        return self.user is None and domain.partition(".")[0] in _MACHINES

    @property
    def records(self) -> bool:
        """Whether it is what records the call: Jibri comes in like somebody, under its own name."""
        return self.is_machine and self.key.startswith(_RECORDERS)


@dataclass(frozen=True)
class RoomGone:
    """A call is over, or one of the smaller rooms within it."""

    room: str
    at: datetime
    is_whole: bool
    occupants: tuple[Occupant, ...]
    """Everybody who was ever there."""


@dataclass(frozen=True)
class RoomMade:
    """A call begins, or one of the smaller rooms within it."""

    room: str
    at: datetime
    is_whole: bool


def read_room(data: Mapping[str, Any]) -> str:
    """The name of the room that an event is about."""
    return _text(data, "room_name").lower()


def read_users(data: Mapping[str, Any]) -> tuple[UserId, ...]:
    """Who is in a call, as their tokens say.

    Raises:
        Malformed: `users` is no list of Matrix ids.
    """
    users = data.get("users")
    if not isinstance(users, list) or len(users) > _MOST_OCCUPANTS:
        raise Malformed("users")
    if not all(isinstance(each, str) and is_user_id(each) for each in users):
        raise Malformed("users")
    return tuple(map(UserId, dict.fromkeys(users)))


def read_occupant(data: Mapping[str, Any]) -> Occupant:
    """Who came or left.

    Raises:
        Malformed: it does not say.
    """
    found = data.get("occupant")
    if not isinstance(found, Mapping):
        raise Malformed("occupant")
    return _occupant(found)


def read_made(data: Mapping[str, Any]) -> RoomMade:
    """Which call begins.

    Raises:
        Malformed: it does not say.
    """
    return RoomMade(
        read_room(data), _moment(data, "created_at"), data.get("is_breakout") is not True
    )


def read_gone(data: Mapping[str, Any]) -> RoomGone:
    """Which call is over, and who had been there.

    Raises:
        Malformed: it does not say.
    """
    everybody = data.get("all_occupants") or []  # an empty table of Lua may come as `{}`
    if not isinstance(everybody, list | dict) or len(everybody) > _MOST_OCCUPANTS:
        raise Malformed("all_occupants")
    people = everybody if isinstance(everybody, list) else list(everybody.values())
    if not all(isinstance(each, Mapping) for each in people):
        raise Malformed("all_occupants")
    return RoomGone(
        read_room(data),
        _moment(data, "destroyed_at"),
        data.get("is_breakout") is not True,
        tuple(_occupant(each) for each in people),
    )


def _occupant(data: Mapping[str, Any]) -> Occupant:
    user, name = data.get("id"), data.get("name")
    return Occupant(
        _text(data, "occupant_jid"),
        UserId(user) if isinstance(user, str) and is_user_id(user) else None,
        one_line(name)[:_NAME_LENGTH] if isinstance(name, str) else "",
        _moment(data, "joined_at"),
        None if data.get("left_at") is None else _moment(data, "left_at"),
    )


def _text(data: Mapping[str, Any], key: str) -> str:
    value = data.get(key)
    if not isinstance(value, str) or not 0 < len(value) <= 3_000 or not value.isprintable():
        raise Malformed(key)
    return value


def _moment(data: Mapping[str, Any], key: str) -> datetime:
    value = data.get(key)
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise Malformed(key)
    if _FIRST * 1000 <= value <= _LAST * 1000:
        value /= 1000  # some versions tell milliseconds
    if not _FIRST <= value <= _LAST:
        raise Malformed(key)
    return datetime.fromtimestamp(value, UTC)
