"""Meetings that recur: each a meeting of its own, announced together, changed together or alone."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from datetime import date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from bot.domain.errors import Refusal
from bot.domain.ids import EventId, MeetingId, UserId
from bot.domain.meeting import Meeting, check_start
from bot.domain.meeting_series import Every, moments_of, moved_alike
from bot.domain.mesa import Mesa
from bot.domain.reply import Reply
from bot.ports import Clock
from bot.services import series_posts
from bot.services.agenda_passing import let_go
from bot.services.calendar_files import send_calendar
from bot.services.meeting_clashes import clashes_of
from bot.services.meeting_lookup import cause_of, meeting_of, room_of
from bot.services.meeting_replies import Scheduled
from bot.services.meeting_telling import MeetingTelling
from bot.services.meetings import Meetings, Wanted
from bot.services.questions import CONFIRM, Answer, Questions, mesa_asked_about
from bot.services.timed import wake
from storage import meetings, mesas
from storage.database import Database, Transaction

KIND = "cancel_series"


@dataclass(frozen=True)
class Series:
    """Every how long meetings are to be, and until when: a day, or how many they are."""

    every: Every
    until: date | None
    times: int | None

    def moments(self, starts_at: datetime, zone: ZoneInfo) -> Sequence[datetime]:
        """When each of them is. Raises `Refusal` as `moments_of`."""
        return moments_of(self.every, starts_at, zone, until=self.until, times=self.times)

    def to_json(self) -> dict[str, Any]:
        """For the payload of a question."""
        return {
            "every": asdict(self.every),
            "until": None if self.until is None else self.until.isoformat(),
            "times": self.times,
        }

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> Series:
        """Back from `to_json`."""
        until = data["until"]
        every = Every(**data["every"])
        return cls(every, None if until is None else date.fromisoformat(until), data["times"])


class MeetingSeries:
    """Has meetings recur. The first announces all; each has its own when the one before is over."""

    def __init__(
        self, database: Database, service: Meetings, telling: MeetingTelling, clock: Clock
    ) -> None:
        self._database = database
        self._meetings = service
        self._telling = telling
        self._clock = clock

    def register(self, questions: Questions) -> None:
        """Take the taps on what is asked about meetings that recur."""
        questions.register(KIND, self._cancel_confirmed)

    async def schedule(
        self, tx: Transaction, mesa: Mesa, series: Series, wanted: Wanted
    ) -> Sequence[Scheduled]:
        """Decide on all of them, in the wall time of the first, and announce them in one post.

        Raises:
            Refusal: one of them cannot be, there is one alone, or they are too many.
        """
        moments = series.moments(check_start(wanted.starts_at, self._clock()), wanted.zone)
        made: list[Meeting] = []
        for moment in moments:
            made.append(
                await self._meetings.add(
                    tx,
                    mesa,
                    replace(wanted, starts_at=moment),
                    first=made[0] if made else None,
                    after=made[-1] if made else None,
                    recurs=True,
                )
            )
        wake(tx, made[0].ends_at)
        done = []
        for each in made:
            clashes = await clashes_of(tx, mesa, each)
            await self._telling.announce(tx, mesa, each, alone=False)
            done.append(await self._telling.remind(tx, mesa, None, each, clashes, wanted.by))
        await send_calendar(tx, made, under=cause_of(made[0].id), now=self._clock())
        return done

    async def move(
        self,
        tx: Transaction,
        mesa: Mesa,
        meeting_id: MeetingId,
        *,
        starts_at: datetime | None,
        length: timedelta | None,
        by: UserId,
        event: EventId,
    ) -> Sequence[Scheduled]:
        """Move a meeting and those after it alike: by as much on the wall, to the same length.

        Raises:
            NotFound: the mesa has no such meeting.
            Refusal: it does not recur, or one of them cannot be then.
        """
        await mesas.lock(tx, mesa.id)
        now = self._clock()
        named, *others = before = await self._from(tx, mesa, meeting_id)
        moved = [named.moved(starts_at, length, zone=named.zone, now=now)]
        for each in others:
            start = moved_alike(each, named, moved[0])
            moved.append(each.moved(start, length, zone=each.zone, now=now))
        if moved == before:
            way = self._meetings.way_of(named)
            return [Scheduled(named, named, (), (), way)]
        for after in moved:
            await meetings.put(tx, after)
        done = []
        for old, new in zip(before, moved, strict=True):
            await self._telling.record(tx, "meeting.moved", old, new, by, event)
            clashes = await clashes_of(tx, mesa, new)
            await self._telling.announce(tx, mesa, new, alone=False)
            done.append(await self._telling.remind(tx, mesa, old, new, clashes, by))
        await self._after(tx, moved, mesa)
        news = series_posts.moved(moved, mesa)
        await self._telling.tell(tx, room_of(mesa), news, moved[0], mesa)
        return done

    # --- Calling them off ---------------------------------------------------------------------

    async def ask_to_cancel(
        self, tx: Transaction, mesa: Mesa, meeting_id: MeetingId, reason: str | None, zone: ZoneInfo
    ) -> Reply:
        """The question whose ✅ calls off a meeting and those after it.

        Raises:
            NotFound: the mesa has no such meeting.
            Refusal: it does not recur, is cancelled already, or has begun.
        """
        found = await self._from(tx, mesa, meeting_id)
        return series_posts.ask_to_cancel(found, zone).asking(
            KIND,
            (CONFIRM,),
            mesa_id=mesa.id,
            meeting=meeting_id,
            revisions={each.id: each.revision for each in found},
            reason=reason,
        )

    async def _cancel_confirmed(self, tx: Transaction, answer: Answer) -> Reply | None:
        mesa = await mesa_asked_about(tx, answer)
        meeting_id = MeetingId(str(answer.payload["meeting"]))
        found = await self._from(tx, mesa, meeting_id)
        if {each.id: each.revision for each in found} != answer.payload["revisions"]:
            raise Refusal("reunion-changed-since", meeting=meeting_id)
        reason, event = answer.payload["reason"], answer.origin.event
        over = [each.cancelled(reason, now=answer.now) for each in found]
        for each in over:
            await meetings.put(tx, each)
        for old, new in zip(found, over, strict=True):
            await let_go(tx, mesa, new, answer.now)
            await self._telling.record(tx, "meeting.cancelled", old, new, answer.by, event)
            await self._telling.forget(tx, new)
            await self._telling.announce(tx, mesa, new, alone=False)
        await self._after(tx, over, mesa)
        room, news = room_of(mesa), series_posts.cancelled(over, mesa)
        await self._telling.tell(tx, room, news, over[0], mesa, answers=answer.origin)
        if answer.origin.room == room and answer.origin.thread is None:
            return None  # the news is the answer
        return series_posts.cancelled_for(over)

    async def _from(self, tx: Transaction, mesa: Mesa, meeting_id: MeetingId) -> list[Meeting]:
        """A meeting that recurs and those after it, as far as they still can be changed."""
        meeting, now = await meeting_of(tx, mesa, meeting_id), self._clock()
        meeting.check_open(now)
        if meeting.series is None:
            raise Refusal("reunion-series-not-one", meeting=meeting_id)
        found = await meetings.of_series(tx, meeting.series)
        return [
            meeting,
            *(
                each
                for each in found
                if each.starts_at > meeting.starts_at and each.can_change(now)
            ),
        ]

    async def _after(self, tx: Transaction, changed: Sequence[Meeting], mesa: Mesa) -> None:
        """Tell the first's announcement, which lists them, and calendars."""
        series = changed[0].series
        if all(each.id != series for each in changed):
            await self._telling.list_anew(tx, mesa, changed[0])
        under = cause_of(series or changed[0].id)
        await send_calendar(tx, changed, under=under, now=self._clock())
        due = [each.announce_at for each in changed if each.announce_at is not None]
        if due:
            wake(tx, min(due))

    # --- By the clock -------------------------------------------------------------------------

    async def run_due(self, now: datetime) -> datetime | None:
        """Announce each when the one before it is over."""
        async with self._database.read() as tx:
            next_at = await meetings.next_announced(tx)
        while next_at is not None and next_at <= now:
            async with self._database.write() as tx:
                for each in await meetings.to_announce(tx, now):
                    await self._announce(tx, each)
                next_at = await meetings.next_announced(tx)
        return next_at

    async def _announce(self, tx: Transaction, meeting: Meeting) -> None:
        mesa = await mesas.find(tx, meeting.mesa_id)
        announced = replace(meeting, announce_at=None)
        await meetings.put(tx, announced)
        if mesa is not None and mesa.room is not None and not meeting.is_cancelled:
            await self._telling.announce(tx, mesa, announced, first=True, alone=False)
