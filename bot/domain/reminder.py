"""A reminder: what is to be said, where and when, once or again and again."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal
from zoneinfo import ZoneInfo

from bot.domain.errors import NotUnderstood, Refusal
from bot.domain.ids import EventId, MesaId, ReminderId, RoomId, UserId
from bot.domain.list_reading import as_user
from bot.domain.list_words import plain
from bot.domain.schedule import Rule, Schedule, next_occurrence, occurrences_until, parse_schedule
from bot.domain.when import parse_length, parse_when

OWN = "own"
"""The kind that people make."""
AGAIN = "again"
"""The kind that a tap on ⏰ makes of one of those."""

TEXT_LENGTH = 500
MOST_ACTIVE = 50
"""Of one person."""
LEAST_BETWEEN = timedelta(minutes=5)
LATE_AFTER = timedelta(minutes=1)
"""When what is said says that it comes late: moments are told to the minute."""
JUST_BACK = timedelta(seconds=5)
"""The same of who looks for the first time: what was due before fell due while nobody looked."""


@dataclass(frozen=True)
class Reminder:
    """One as it is kept."""

    kind: str
    """Who words it: `own`, `meeting`, `agreement`, …"""
    zone: str
    """Whose wall time the rule goes by, an IANA name."""
    next_at: datetime | None
    """When it is due; None: no more."""
    created_by: UserId
    created_at: datetime
    id: int = 0
    """0: not yet stored."""
    name: ReminderId | None = None
    """`REC-1`; None for those that the bot makes."""
    about: str | None = None
    """`REU-1`, `ACU-1`; of people's own, the person whom it rings for, or None for the room."""
    mark: str | None = None
    """Which of those of `about`."""
    mesa_id: MesaId | None = None
    room: RoomId | None = None
    """None: the mesa's."""
    thread: EventId | None = None
    answers: EventId | None = None
    """The message that it is about, which it is said in answer to."""
    text: str | None = None
    language: str | None = None
    rule: Rule | None = None
    paused_from: datetime | None = None
    """When it would have been due, where it waits to be taken up again."""
    cancelled_at: datetime | None = None

    @property
    def is_cancelled(self) -> bool:
        """Whether it will never be said again, because somebody said so."""
        return self.cancelled_at is not None


@dataclass(frozen=True)
class Turn:
    """What a due reminder does at a moment."""

    late: bool
    missed: int
    """How many times it was due and not said, this one counted; 1 unless it recurs."""
    next_at: datetime | None


def turn(
    reminder: Reminder, due_at: datetime, now: datetime, *, late_after: timedelta = LATE_AFTER
) -> Turn:
    """What `reminder`, due at `due_at`, does at `now`: what was missed is said once."""
    late = now - due_at > late_after
    if reminder.rule is None:
        return Turn(late, 1, None)
    zone = ZoneInfo(reminder.zone)
    missed = occurrences_until(reminder.rule, zone, due_at, now)
    return Turn(late, missed, next_occurrence(reminder.rule, zone, max(now, due_at)))


def coming(first: datetime, rule: Rule | None, zone: ZoneInfo, count: int) -> tuple[datetime, ...]:
    """The next `count` moments, `first` among them."""
    moments = [first]
    while rule is not None and len(moments) < count:
        moments.append(next_occurrence(rule, zone, moments[-1]))
    return tuple(moments)


def taken_up(reminder: Reminder, now: datetime) -> datetime | None:
    """When one that was paused is due, taken up at `now`; None: its moment is past."""
    if reminder.paused_from is None or reminder.paused_from > now:
        return reminder.paused_from
    if reminder.rule is None:
        return None
    return next_occurrence(reminder.rule, ZoneInfo(reminder.zone), now)


def is_meant_again(reminder: Reminder, now: datetime) -> bool:
    """Of one that recurs: whether who puts it off means the time just said, not the next one.

    The nearer of the two, where it has been said at all.
    """
    if reminder.rule is None or reminder.next_at is None:
        return True
    before = next_occurrence(reminder.rule, ZoneInfo(reminder.zone), now - (reminder.next_at - now))
    return reminder.created_at < before <= now


def put_off(text: str, *, base: datetime, zone: ZoneInfo, now: datetime) -> datetime:
    """The moment meant by «30 min», counted from `base`, or by «mañana 9:00».

    Raises:
        NotUnderstood: neither a length of time nor a moment.
    """
    try:
        return base + parse_length(text)
    except NotUnderstood:
        return parse_when(text, zone=zone, now=now)


_MINE = "yo mi me mim eu moi i"
_OF_ALL = "sala mesa todos todas room all everyone everybody table salle salon tous toutes"
_ME, _EVERYBODY = frozenset(_MINE.split()), frozenset(_OF_ALL.split())


def read_for_whom(text: str) -> Literal["me", "room"] | UserId:
    """Whom a reminder is for: «yo», «sala», or a person by their Matrix id.

    Raises:
        NotUnderstood: none of them.
    """
    word = plain(text)
    if word in _ME:
        return "me"
    if word in _EVERYBODY:
        return "room"
    user = as_user(text)
    if user is None:
        raise NotUnderstood("recordatorio-for-whom", text)
    return user


def read_text(text: str) -> str:
    """What is to be said, in one line.

    Raises:
        Refusal: empty or too long.
    """
    words = " ".join(text.split())
    if not any(sign.isalnum() for sign in words):
        raise Refusal("recordatorio-text-missing")
    if len(words) > TEXT_LENGTH:
        raise Refusal("recordatorio-text-long", length=len(words), limit=TEXT_LENGTH)
    return words


def read_written(
    when: str, text: str, *, quoted: bool, zone: ZoneInfo, now: datetime, answers: bool = False
) -> tuple[Schedule, str]:
    """When and what, where perhaps nobody wrote quotation marks: «mañana 9:00 Enviar la guía».

    `when` is the first word or quotation. If it is no moment by itself, or none was
    quoted, it goes on for as long as the words that follow belong to it. Where it `answers` a
    message the text may be missing: it is about that message.

    Raises:
        NotUnderstood: no way to read a moment out of it.
        Refusal: it recurs too often, or what is to be said is missing.
    """
    problem: NotUnderstood | None = None
    if answers and _is_moment(f"{when} {text}", zone, now):
        return _checked((parse_schedule(f"{when} {text}", zone=zone, now=now), ""))
    if not text:
        parse_schedule(when, zone=zone, now=now)
        raise Refusal("recordatorio-text-missing")
    if not quoted and _is_moment(f"{when} {text}", zone, now):
        raise Refusal("recordatorio-text-missing")
    try:
        found = parse_schedule(when, zone=zone, now=now), text
        if quoted or " " in when:
            return _checked(found)
    except NotUnderstood as error:
        problem = error
    words = text.split()
    for taken in range(min(len(words) - 1, 12), 0, -1):
        try:
            schedule = parse_schedule(" ".join((when, *words[:taken])), zone=zone, now=now)
        except NotUnderstood as error:
            problem = _clearer(problem, error)
            continue
        return _checked((schedule, " ".join(words[taken:])))
    if problem is not None:
        raise problem
    return _checked(found)


def _is_moment(text: str, zone: ZoneInfo, now: datetime) -> bool:
    """Whether it is all a moment, as in «cada viernes 10:00»: nothing is left to be said."""
    try:
        parse_schedule(text, zone=zone, now=now)
    except NotUnderstood:
        return False
    return True


def _clearer(one: NotUnderstood | None, other: NotUnderstood) -> NotUnderstood:
    """The one that says more than that it was not understood."""
    return other if one is None or one.key == "fechas-unclear" else one


def _checked(found: tuple[Schedule, str]) -> tuple[Schedule, str]:
    rule = found[0].rule
    if rule is not None and rule.unit == "minute" and timedelta(minutes=rule.every) < LEAST_BETWEEN:
        raise Refusal("recordatorio-too-often", least=LEAST_BETWEEN)
    return found
