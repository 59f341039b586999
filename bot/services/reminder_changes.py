"""Reminders that are put off, paused, and taken up again."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

from bot.domain.errors import NotAllowed, Refusal
from bot.domain.ids import ReminderId, UserId
from bot.domain.reminder import AGAIN, MOST_ACTIVE, Reminder, is_meant_again, put_off, taken_up
from bot.domain.reply import Reply
from bot.domain.schedule import next_occurrence
from bot.ports import Clock
from bot.services import reminder_replies
from bot.services.own_reminders import LATER, OwnReminders, Speaker
from bot.services.timed import wake
from storage import reminders as rows
from storage.database import Transaction


class ReminderChanges:
    """What becomes of a reminder besides being said and cancelled."""

    def __init__(self, own: OwnReminders, clock: Clock) -> None:
        self._own = own
        self._clock = clock

    async def postpone(
        self, tx: Transaction, name: ReminderId, until: str | None, by: Speaker
    ) -> Reply:
        """Have one said later: «30 min» after its moment, or after now if that is past.

        What has been said is said again. Of one that recurs only the time that is meant moves,
        the one just said or the next, and the others stay. Somebody else's is said again to
        who asks, alone.

        Raises:
            NotFound: as `OwnReminders.find`.
            NotUnderstood: `until` is neither a length of time nor a moment.
            Refusal: it was cancelled, or they have too many.
        """
        found, now = await self._own.find(tx, name, by), self._clock()
        if found.is_cancelled:
            raise Refusal("recordatorio-over", reminder=name)
        theirs = await self._own.may_change(tx, found, by)
        ahead = found.next_at or found.paused_from
        again = not theirs or (found.rule is not None and is_meant_again(found, now))
        base = now if again or ahead is None or ahead < now else ahead
        at = base + LATER if until is None else put_off(until, base=base, zone=by.zone, now=now)
        if found.rule is None and not again:
            await self._move(tx, replace(found, next_at=at), by)
            return reminder_replies.postponed(found, at, by.zone)
        if theirs and found.next_at is not None and at > found.next_at:
            after = await self._move_once(tx, found, found.next_at, at, by)
            return reminder_replies.postponed_once(found, at, after, by.zone)
        await self._say_again(tx, found, at, by, alone=not theirs)
        return reminder_replies.again(found, at, by.zone, alone=not theirs)

    async def _move(self, tx: Transaction, moved: Reminder, by: Speaker) -> None:
        if moved.next_at is None:
            raise ValueError("it is said at no moment")
        await rows.be_due(tx, moved.id, moved.next_at)
        wake(tx, moved.next_at)
        await self._own.record(tx, "reminder.postponed", moved, by)

    async def _move_once(
        self, tx: Transaction, found: Reminder, was: datetime, at: datetime, by: Speaker
    ) -> datetime:
        """Have one that recurs said at `at` instead of at `was`; when it is said after that."""
        if found.rule is None:
            raise ValueError("it does not recur")
        after = next_occurrence(found.rule, ZoneInfo(found.zone), was)
        if at < after:
            await self._move(tx, replace(found, next_at=at), by)
        else:  # beyond the time after it, which stays
            await self._say_again(tx, found, at, by, alone=False)
            await self._move(tx, replace(found, next_at=after), by)
        return after

    async def _say_again(
        self, tx: Transaction, found: Reminder, at: datetime, by: Speaker, *, alone: bool
    ) -> None:
        if await rows.count_of(tx, by.user, AGAIN) >= MOST_ACTIVE:
            raise Refusal("recordatorio-too-many", limit=MOST_ACTIVE)
        to = None if found.about is None else UserId(found.about)
        to = by.user if alone else to
        await self._own.say_again(tx, found, at, by.origin, to=to)

    async def pause(self, tx: Transaction, name: ReminderId, by: Speaker) -> Reply:
        """Have one wait until somebody takes it up again.

        Raises:
            NotFound: as `OwnReminders.find`.
            NotAllowed: it is somebody else's.
            Refusal: it is over, or waits already.
        """
        found = await self._theirs(tx, name, by)
        if found.paused_from is not None:
            raise Refusal("recordatorio-paused-already", reminder=name)
        if found.next_at is None:
            raise Refusal("recordatorio-over", reminder=name)
        await rows.pause(tx, found.id)
        await self._own.record(tx, "reminder.paused", found, by)
        return reminder_replies.paused(found)

    async def resume(self, tx: Transaction, name: ReminderId, by: Speaker) -> Reply:
        """Have one that was paused said again: at its moment, or the next time it recurs.

        Raises:
            NotFound: as `OwnReminders.find`.
            NotAllowed: it is somebody else's.
            Refusal: it was not paused, or its moment has passed meanwhile.
        """
        found, now = await self._theirs(tx, name, by), self._clock()
        if found.paused_from is None:
            raise Refusal("recordatorio-not-paused", reminder=name)
        at: datetime | None = taken_up(found, now)
        if at is None:
            raise Refusal("recordatorio-moment-gone", reminder=name)
        await rows.be_due(tx, found.id, at)
        wake(tx, at)
        await self._own.record(tx, "reminder.resumed", replace(found, next_at=at), by)
        return reminder_replies.resumed(found, at, by.zone)

    async def _theirs(self, tx: Transaction, name: ReminderId, by: Speaker) -> Reminder:
        found = await self._own.find(tx, name, by)
        if not await self._own.may_change(tx, found, by):
            raise NotAllowed("recordatorio-not-yours", reminder=name)
        return found
