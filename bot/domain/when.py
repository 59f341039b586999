"""Moments, days and lengths of time as people write them, in four languages.

Day before month, always: the officials of the region write no other way.
"""

from __future__ import annotations

from calendar import monthrange
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from bot.domain.errors import NotUnderstood
from bot.domain.wall import local_of, moment_of
from bot.domain.when_patterns import Ahead, Day, read_length
from bot.domain.when_reading import Pieces, read_pieces

FURTHEST = timedelta(days=20 * 366)
"""How far ahead anything may be."""
LONGEST = timedelta(days=366)
"""The longest length of time."""

_AFTERNOON = {"pm", "afternoon", "night"}


def parse_when(text: str, *, zone: ZoneInfo, now: datetime) -> datetime:
    """The moment meant by «mañana 9:00», «en 2 h», «03/05/2027 18:30», in UTC.

    A time without a date is the next such time after `now`; so is a day of the
    week or of a month. Midnight is the end of the day that it is said of. An hour
    that clocks skip is the moment after the gap, one that they repeat its first time.

    Raises:
        NotUnderstood: no such form, no hour where one is needed, a day or an hour
            that does not exist, a moment that is past.
    """
    said = read_pieces(text)
    if said.recurs:
        raise NotUnderstood("fechas-recurring", text)
    if said.ahead is not None:
        moment = _ahead(text, said, said.ahead, zone, now)
    else:
        moment = _on_a_day(text, said, zone, now)
    if moment <= now:
        local = local_of(moment, zone)
        raise NotUnderstood("fechas-past", text, day=local.date(), time=f"{local:%H:%M}")
    return moment


def parse_day(text: str, *, zone: ZoneInfo, now: datetime) -> date:
    """The day meant by «2027-02-20», «20/02», «mañana», «en 2 semanas», in `zone`.

    Today or later. A day of the week is never today.

    Raises:
        NotUnderstood: no such form, an hour too, a day that does not exist or is past.
    """
    try:
        said = read_pieces(text)
    except NotUnderstood as error:
        raise NotUnderstood("fechas-not-a-day", text) from error
    if said.recurs or said.time is not None or said.part is not None or said.offset is not None:
        raise NotUnderstood("fechas-not-a-day", text)
    today = local_of(now, zone).date()
    if said.ahead is not None:
        if said.ahead.time or _names_a_day(said):
            raise NotUnderstood("fechas-not-a-day", text)
        day = _later(text, today, said.ahead)
    elif _names_a_day(said):
        day = day_meant(text, said, today, late=True)
    else:
        raise NotUnderstood("fechas-not-a-day", text)
    if day < today:
        raise NotUnderstood("fechas-past-day", text, day=day)
    return day


def parse_length(text: str) -> timedelta:
    """A length of time: `90`, «90 min», «1 h 30», «hora y media», «2 semanas».

    A number alone is minutes. At most a year.

    Raises:
        NotUnderstood: no such form, nothing at all, too long.
    """
    bare = text.strip()
    if bare.isascii() and bare.isdecimal() and len(bare) <= 6:
        found: Ahead | None = Ahead(time=timedelta(minutes=int(bare)))
    else:
        found = read_length(text)
    length = timedelta() if found is None else found.time + timedelta(days=found.days)
    if found is None or found.months or not timedelta() < length <= LONGEST:
        raise NotUnderstood("fechas-not-a-length", text)
    return length


# --- The day ------------------------------------------------------------------------------------


def _names_a_day(said: Pieces) -> bool:
    return said.day is not None or said.near is not None or bool(said.weekdays)


def day_meant(text: str, said: Pieces, today: date, *, late: bool) -> date:
    """The day that the pieces name; `late` if it is past the hour meant, where today could do.

    Raises:
        NotUnderstood: it does not exist, or is not the day of the week that is named with it.
    """
    if said.near is not None:
        day = today + timedelta(days=said.near)
        if said.day is not None and _dated(text, said.day, today, late=False) != day:
            raise NotUnderstood("fechas-unclear", text)
    elif said.day is not None:
        day = _dated(text, said.day, today, late=late)
    else:
        ahead = (said.weekdays[0] - today.weekday()) % 7
        return today + timedelta(days=ahead or 7 * (late or said.is_next))
    if said.weekdays and day.weekday() not in said.weekdays:
        raise NotUnderstood("fechas-weekday-differs", text, day=day)
    return day


def _dated(text: str, said: Day, today: date, *, late: bool) -> date:
    """The next day of that number, month and year."""
    if said.year is not None and said.month is not None:
        return _date(text, said.year, said.month, said.day)
    first = today + timedelta(days=1) if late else today
    for step in range(12 * 9):  # 29 February may be eight years away
        month = today.month - 1 + step
        year, month = today.year + month // 12, month % 12 + 1
        if said.month in (None, month):
            try:
                day = date(year, month, said.day)
            except ValueError:
                continue
            if day >= first:
                return day
    raise NotUnderstood("fechas-no-such-day", text)


def _date(text: str, year: int, month: int, day: int) -> date:
    try:
        return date(year, month, day)
    except ValueError as error:
        raise NotUnderstood("fechas-no-such-day", text) from error


def _later(text: str, today: date, ahead: Ahead) -> date:
    """`today` and so much later; the last of a month that has no such day."""
    if ahead.months > 12 * 20 or ahead.days > FURTHEST.days or ahead.time > FURTHEST:
        raise NotUnderstood("fechas-too-far", text)
    return add_months(today, ahead.months) + timedelta(days=ahead.days)


def add_months(day: date, count: int) -> date:
    """The day of that number `count` months later, or the last of a month without it."""
    month = day.month - 1 + count
    year, month = day.year + month // 12, month % 12 + 1
    return date(year, month, min(day.day, monthrange(year, month)[1]))


# --- The moment ---------------------------------------------------------------------------------


def time_meant(text: str, said: Pieces) -> time:
    """The hour, with what is said of the part of the day.

    Raises:
        NotUnderstood: none is said, there is no such hour, or it is not clear which half
            of the day.
    """
    if said.time is None:
        raise NotUnderstood("fechas-no-time", text)
    hour, minute, second = said.time
    if said.part is not None and hour < 13:
        hour = _by_part(text, hour, said.part)
    if hour > 23 or minute > 59 or second > 59:
        raise NotUnderstood("fechas-no-such-time", text)
    return time(hour, minute, second)


def _by_part(text: str, hour: int, part: str) -> int:
    if part == "night" and (hour < 6 or hour == 12):
        raise NotUnderstood("fechas-unclear", text)  # the night before the day, or after it?
    if part in _AFTERNOON:
        return hour % 12 + 12
    return 0 if hour == 12 and part in ("am", "dawn") else hour


def _on_a_day(text: str, said: Pieces, zone: ZoneInfo, now: datetime) -> datetime:
    if said.is_next and not said.weekdays:
        raise NotUnderstood("fechas-unclear", text)
    if said.time is None and not _names_a_day(said):
        raise NotUnderstood("fechas-unclear", text)
    midnight = said.time is not None and said.time[:2] == (24, 0)
    hour = time.min if midnight else time_meant(text, said)
    today = now.astimezone(said.offset or zone).date()

    def at(day: date) -> datetime:
        if midnight and day < date.max:
            day += timedelta(days=1)
        if day.year > now.year + 21:
            raise NotUnderstood("fechas-too-far", text)
        if day.year < 1970:
            raise NotUnderstood("fechas-past", text, day=day, time=f"{hour:%H:%M}")
        if said.offset is not None:
            return datetime.combine(day, hour, said.offset).astimezone(UTC)
        return moment_of(datetime.combine(day, hour), zone)

    late = at(today) <= now
    if not _names_a_day(said):
        return at(today + timedelta(days=late))
    return at(day_meant(text, said, today, late=late))


def _ahead(text: str, said: Pieces, ahead: Ahead, zone: ZoneInfo, now: datetime) -> datetime:
    """So much later: days and months by the calendar, hours by the clock."""
    if _names_a_day(said) or said.is_next or said.offset is not None:
        raise NotUnderstood("fechas-unclear", text)
    local = local_of(now, zone)
    day = _later(text, local.date(), ahead)
    if said.time is not None:
        if ahead.time:
            raise NotUnderstood("fechas-unclear", text)
        return moment_of(datetime.combine(day, time_meant(text, said)), zone)
    if said.part is not None:
        raise NotUnderstood("fechas-no-time", text)
    if day == local.date():
        return now + ahead.time
    return moment_of(datetime.combine(day, local.time()), zone) + ahead.time
