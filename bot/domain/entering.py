"""Entering a meeting: when its door is open, and what an entry says of who carries it."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum
from functools import cache
from urllib.parse import quote

from bot.domain.ids import UserId
from bot.domain.list_words import plain
from bot.domain.meeting import Meeting, MeetingState

OPENS_BEFORE = timedelta(minutes=30)
"""People come early to try their microphones."""
STAYS_AFTER = timedelta(hours=2)
"""Beyond its end, for a meeting that takes longer: the call's server ends it then."""
ROOM_LASTS = timedelta(hours=8)
"""How long a call in a room that is always open may take."""
DIRECT_BEFORE = timedelta(minutes=65)
"""A link straight into the call is not sent earlier: the reminder an hour before has it."""
_BEHIND = timedelta(minutes=1)
"""How far the clock of the call's server may be behind ours."""
_NAME_LENGTH = 100


class Gate(StrEnum):
    """Whether somebody can enter now, and if not, why."""

    OPEN = "open"
    EARLY = "early"
    OVER = "over"
    CANCELLED = "cancelled"
    ARCHIVED = "archived"
    """The mesa is only read."""
    UNLISTED = "unlisted"
    """No list of the mesa names them any more."""
    NOWHERE = "nowhere"
    """The deployment has no place for calls."""


class CallServer(StrEnum):
    """How the server of calls answered."""

    AWAY = "away"
    ANSWERS = "answers"
    """And nothing is known of tokens: there are none, or it speaks otherwise."""
    TAKES_TOKENS = "takes"
    REFUSES_TOKENS = "refuses"
    """It has another secret, or another name for us, or another clock."""

    @property
    def lets_in(self) -> bool:
        """Whether people can enter, as far as that is known."""
        return self not in (CallServer.AWAY, CallServer.REFUSES_TOKENS)


def opens_at(meeting: Meeting) -> datetime:
    """When its door opens."""
    return meeting.starts_at - OPENS_BEFORE


def closes_at(meeting: Meeting, now: datetime) -> datetime:
    """When nobody can enter any more, and a call that still goes on is ended."""
    planned = meeting.ends_at + STAYS_AFTER
    return max(planned, now + STAYS_AFTER) if meeting.is_open else planned


def gate_of(meeting: Meeting, now: datetime) -> Gate:
    """Whether a meeting can be entered now: while it runs, and around its time."""
    if meeting.is_cancelled:
        return Gate.CANCELLED
    if meeting.state is MeetingState.ENDED or now >= closes_at(meeting, now):
        return Gate.OVER
    return Gate.OPEN if meeting.is_open or now >= opens_at(meeting) else Gate.EARLY


@dataclass(frozen=True)
class WayIn:
    """How the people of a mesa enter a call, as a whole mesa may be told."""

    link: str | None = field(default=None, repr=False)
    """Everybody's; None: each asks for an entry of their own."""
    recorded: bool = False
    """Whether meetings are recorded here."""


@dataclass(frozen=True)
class Pass:
    """Who may enter which room, as what, from when to when."""

    room: str = field(repr=False)
    user: UserId
    name: str
    moderates: bool
    watches: bool
    """Without camera or microphone."""
    since: datetime
    until: datetime

    def claims(self, *, app_id: str, domain: str) -> dict[str, object]:
        """What its token says, as Jitsi's modules read it.

        No address of the person: the call's server would show it to everybody in the call.
        Features are always there: without them every moderator might do everything.
        """
        user = {
            "id": self.user,
            "name": self.name,
            "affiliation": "owner" if self.moderates else "member",
        }
        if self.watches:
            user["role"] = "visitor"
        return {
            "iss": app_id,
            "aud": "jitsi",
            "sub": domain,
            "room": self.room.lower(),
            "nbf": int((self.since - _BEHIND).timestamp()),
            "exp": int(self.until.timestamp()),
            "context": {
                "user": user,
                "features": {
                    "recording": self.moderates,
                    "livestreaming": False,
                    "transcription": False,
                    "outbound-call": False,
                    "sip-outbound-call": False,
                    "screen-sharing": not self.watches,
                },
            },
        }


_AUDIO_ONLY = {"startAudioOnly": True, "startWithVideoMuted": True}
_WATCHING = {
    "startWithAudioMuted": True,
    "startWithVideoMuted": True,
    "disableInitialGUM": True,  # the browser is not asked for camera and microphone
    "toolbarButtons": ["chat", "raisehand", "tileview", "fullscreen", "settings", "hangup"],
}


def address(room_url: str, *, token: str | None, audio_only: bool, watches: bool) -> str:
    """The way into a call: what is behind the `#` is never sent to a server, nor logged by one."""
    signed = () if token is None else (f"jwt={quote(token, safe='')}",)
    pairs = "&".join((*signed, *_wanted(audio_only=audio_only, watches=watches)))
    return f"{room_url}#{pairs}" if pairs else room_url


@cache
def _wanted(*, audio_only: bool, watches: bool) -> tuple[str, ...]:
    """What Jitsi's page is asked for."""
    wanted = {**(_WATCHING if watches else {}), **(_AUDIO_ONLY if audio_only else {})}
    return tuple(
        f"config.{name}={quote(json.dumps(value, separators=(',', ':')), safe='')}"
        for name, value in wanted.items()
    )


def shown_name(name: str, party: str | None) -> str:
    """How a person is called in a call: «Ana Rojas (Chile)»."""
    whole = name if party is None else f"{name} ({party})"
    return whole if len(whole) <= _NAME_LENGTH else f"{whole[: _NAME_LENGTH - 1].rstrip()}…"


def presents(
    presenters: Iterable[str | None], user: UserId, name: str, parties: Iterable[str]
) -> bool:
    """Whether a person, or the party that lists them, presents a point of an agenda."""
    known = {plain(user), plain(name), *map(plain, parties)}
    return any(presenter is not None and plain(presenter) in known for presenter in presenters)
