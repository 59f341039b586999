"""A meeting: when, for how long, and what may still be changed about it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from bot.domain.errors import NotUnderstood, Refusal
from bot.domain.ids import MeetingId, MesaId, UserId
from bot.domain.list_words import plain
from bot.domain.mesa import Mesa

LENGTH = timedelta(hours=1)
"""Of a meeting for which none is said."""
SHORTEST = timedelta(minutes=5)
LONGEST = timedelta(hours=12)
FARTHEST = timedelta(days=3 * 366)
"""Ahead; beyond it somebody mistyped the year."""

EARLIEST_OPENING = timedelta(hours=12)
"""Who opens one that is on another day has mistaken its number, or wants it moved."""
SOON = timedelta(hours=1)
"""Before its moment; from then on the first step of its agenda opens it."""
ANNOUNCED_BEFORE = timedelta(days=1)
"""At the latest, one of those that recur."""
LATEST_OPENING = timedelta(hours=12)
"""After its time was over."""

MARKS = {
    "7d": timedelta(days=7),
    "1d": timedelta(days=1),
    "1h": timedelta(hours=1),
    "10min": timedelta(minutes=10),
}
"""The reminders of a meeting, by how long before it each is said."""
ENTRY_MARKS = frozenset({"1h", "10min"})
"""Those with the way in, which ring for everybody who is meant."""


class Mode(StrEnum):
    """How people take part in a meeting."""

    ALL = "all"
    """Everybody with camera and microphone, as they like."""
    WATCH = "watch"
    """Who does not moderate or present only looks on: for large meetings."""


class MeetingState(StrEnum):
    """How far a meeting is. One that nobody opens stays scheduled, also when its time is over."""

    SCHEDULED = "scheduled"
    OPEN = "open"
    ENDED = "ended"
    CANCELLED = "cancelled"


@dataclass(frozen=True)
class Meeting:
    """A meeting as it stands."""

    id: MeetingId
    mesa_id: MesaId
    title: str | None
    starts_at: datetime
    zone: str
    """In which its moment was said, an IANA name."""
    length: timedelta
    state: MeetingState
    call_room: str = field(repr=False)
    """The name of its room at Jitsi: whoever knows it may enter."""
    revision: int
    """How often it was changed: 0 as it was first said."""
    reason: str | None
    """Why it was cancelled."""
    created_by: UserId
    created_at: datetime
    mode: Mode = Mode.ALL
    opened_at: datetime | None = None
    """When a moderator opened it; None: it is not, or was held without that."""
    ended_at: datetime | None = None
    changed_at: datetime | None = None
    """When it was moved or cancelled last; None: never."""
    series: MeetingId | None = None
    """The first of those that it recurs with; None: it is by itself."""
    announce_at: datetime | None = None
    """When it is announced; None: it has been."""

    @property
    def ends_at(self) -> datetime:
        """When its time is over, as planned."""
        return self.starts_at + self.length

    @property
    def is_cancelled(self) -> bool:
        """Whether it will not be, or was not."""
        return self.state is MeetingState.CANCELLED

    @property
    def is_open(self) -> bool:
        """Whether it runs: it was opened and has not been ended."""
        return self.state is MeetingState.OPEN

    def has_begun(self, now: datetime) -> bool:
        """Whether it was opened, or its moment has come."""
        return self.opened_at is not None or self.starts_at <= now

    def is_over(self, now: datetime) -> bool:
        """Whether it was ended, or its time has passed and it does not run on."""
        if self.state is MeetingState.ENDED:
            return True
        return not self.is_open and self.ends_at <= now

    def moved(
        self, starts_at: datetime | None, length: timedelta | None, *, zone: str, now: datetime
    ) -> Meeting:
        """The same at another moment or of another length; itself if that changes nothing.

        Raises:
            Refusal: it is cancelled or has begun, or the new moment or length cannot be.
        """
        self.check_open(now)
        start = self.starts_at if starts_at is None else check_start(starts_at, now)
        length = self.length if length is None else check_length(length)
        if (start, length) == (self.starts_at, self.length):
            return self
        said_in = self.zone if starts_at is None else zone
        return replace(
            self,
            starts_at=start,
            length=length,
            zone=said_in,
            revision=self.revision + 1,
            changed_at=now,
            announce_at=self.announce_at and min(self.announce_at, start - ANNOUNCED_BEFORE),
        )

    def cancelled(self, reason: str | None, *, now: datetime) -> Meeting:
        """The same, called off.

        Raises:
            Refusal: it is already, or has begun.
        """
        self.check_open(now)
        return replace(
            self,
            state=MeetingState.CANCELLED,
            reason=reason,
            revision=self.revision + 1,
            changed_at=now,
        )

    def is_near(self, now: datetime) -> bool:
        """Whether it is to begin within the hour, or its time has come."""
        return self.starts_at - SOON <= now < self.ends_at

    def opened(self, now: datetime) -> Meeting:
        """The same, running.

        Raises:
            Refusal: it runs already, is over or cancelled.
        """
        if self.is_open:
            raise Refusal("reunion-already-open", meeting=self.id)
        if self.is_cancelled:
            raise Refusal("reunion-is-cancelled", meeting=self.id)
        if self.state is MeetingState.ENDED or now >= self.ends_at + LATEST_OPENING:
            raise Refusal("reunion-opened-too-late", meeting=self.id)
        if now < self.starts_at - EARLIEST_OPENING:
            local = self.starts_at.astimezone(ZoneInfo(self.zone))
            day, hour = local.date(), f"{local:%H:%M}"
            raise Refusal("reunion-opened-too-early", meeting=self.id, day=day, time=hour)
        return replace(self, state=MeetingState.OPEN, opened_at=now)

    def ended(self, now: datetime) -> Meeting:
        """The same, over.

        Raises:
            Refusal: it does not run.
        """
        if not self.is_open:
            raise Refusal("reunion-not-open", meeting=self.id)
        return replace(self, state=MeetingState.ENDED, ended_at=now)

    def can_change(self, now: datetime) -> bool:
        """Whether it may still be moved or called off."""
        return not (self.is_cancelled or self.is_over(now) or self.has_begun(now))

    def check_open(self, now: datetime) -> None:
        """Let pass what may still be moved or called off.

        Raises:
            Refusal: it is cancelled, has begun or is over.
        """
        if self.is_cancelled:
            raise Refusal("reunion-is-cancelled", meeting=self.id)
        if self.is_over(now):
            raise Refusal("reunion-is-over", meeting=self.id)
        if self.has_begun(now):
            raise Refusal("reunion-has-begun", meeting=self.id)


_MODES = {
    Mode.WATCH: "ver|solo ver|watch|view|assistir|só assistir|regarder|suivre",
    Mode.ALL: "todos|normal|all|tous|participar|take part",
}


def read_mode(text: str | None) -> Mode:
    """How people take part, as it is written in `modo=`; None: everybody speaks.

    Raises:
        NotUnderstood: it is none of these words.
    """
    if text is None:
        return Mode.ALL
    for mode, spelled in _MODES.items():
        if plain(text) in {plain(word) for word in spelled.split("|")}:
            return mode
    raise NotUnderstood("reunion-mode-unknown", text)


def check_start(starts_at: datetime, now: datetime) -> datetime:
    """The moment to the minute, if a meeting may begin then.

    Raises:
        Refusal: it is past, or so far ahead that the year must be wrong.
    """
    start = starts_at.replace(second=0, microsecond=0)
    if start <= now:
        raise Refusal("reunion-past")
    if start > now + FARTHEST:
        raise Refusal("reunion-too-far")
    return start


def check_length(length: timedelta) -> timedelta:
    """The length in whole minutes, if a meeting may last so long.

    Raises:
        Refusal: too short or too long.
    """
    length -= length % timedelta(minutes=1)
    if not SHORTEST <= length <= LONGEST:
        raise Refusal("reunion-length-odd", length=length, shortest=SHORTEST, longest=LONGEST)
    return length


def reminder_moments(meeting: Meeting) -> dict[str, datetime]:
    """When each of its reminders is due."""
    return {mark: meeting.starts_at - before for mark, before in MARKS.items()}


# --- In everybody's clocks --------------------------------------------------------------------


@dataclass(frozen=True)
class LocalTime:
    """What the clocks of some zones show at one moment."""

    day: date
    time: time
    zones: tuple[ZoneInfo, ...]


def zones_of(mesa: Mesa) -> tuple[ZoneInfo, ...]:
    """The zones of a mesa's parties, each once, in the parties' order."""
    names = [party.zone for party in mesa.parties] or [mesa.zone]
    return tuple(ZoneInfo(name) for name in dict.fromkeys(names))


def local_times(at: datetime, zones: Iterable[ZoneInfo]) -> tuple[LocalTime, ...]:
    """What the clocks of `zones` show at a moment, the latest first; equal ones together."""
    together: dict[datetime, list[ZoneInfo]] = {}
    for zone in zones:
        shown = at.astimezone(zone).replace(tzinfo=None)
        together.setdefault(shown, []).append(zone)
    return tuple(
        LocalTime(shown.date(), shown.time(), tuple(together[shown]))
        for shown in sorted(together, reverse=True)
    )


def day_of(at: datetime, mesa: Mesa) -> date:
    """The day on which a mesa says that a moment is: of its own zone, if any party's agrees."""
    own = at.astimezone(ZoneInfo(mesa.zone)).date()
    days = [each.day for each in local_times(at, zones_of(mesa))]
    return own if own in days else days[0]
