"""What moderators plan: asked back where a date may be read two ways, warned of what to mind."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from bot.domain.ids import MeetingId
from bot.domain.meeting import Mode, check_length, check_start
from bot.domain.mesa import Mesa
from bot.domain.message import Origin
from bot.domain.reply import Reply
from bot.domain.when_doubts import SaidMoment
from bot.ports import Clock
from bot.services import meeting_replies, series_posts
from bot.services.access import Access
from bot.services.coordination import Coordination
from bot.services.meeting_lookup import cause_of, meeting_of
from bot.services.meeting_replies import Scheduled
from bot.services.meeting_series import MeetingSeries, Series
from bot.services.meetings import Meetings, Wanted
from bot.services.questions import CONFIRM, Answer, Questions, mesa_asked_about
from storage.database import Transaction

KIND = "plan_meeting"
_MOST_CLASHES = 5
"""Said of meetings that recur."""


@dataclass(frozen=True)
class Plan:
    """What somebody wants a meeting to be; what is None stays as it was, or as usual."""

    zone: ZoneInfo
    """In which its moment was said."""
    starts_at: datetime | None = None
    length: timedelta | None = None
    title: str | None = None
    meeting: MeetingId | None = None
    """The one that is moved; None: a new one."""
    mode: Mode = Mode.ALL
    """Of a new one."""
    series: Series | None = None
    """Of new ones that recur."""
    following: bool = False
    """Whether those that recur after it move alike."""

    def to_json(self) -> dict[str, Any]:
        """For the payload of a question."""
        return {
            "zone": self.zone.key,
            "starts_at": None if self.starts_at is None else self.starts_at.isoformat(),
            "minutes": None if self.length is None else self.length // timedelta(minutes=1),
            "title": self.title,
            "meeting": self.meeting,
            "mode": self.mode.value,
            "series": None if self.series is None else self.series.to_json(),
            "following": self.following,
        }

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> Plan:
        """Back from `to_json`."""
        starts_at, minutes, meeting = data["starts_at"], data["minutes"], data["meeting"]
        return cls(
            ZoneInfo(data["zone"]),
            None if starts_at is None else datetime.fromisoformat(starts_at),
            None if minutes is None else timedelta(minutes=minutes),
            data["title"],
            None if meeting is None else MeetingId(meeting),
            Mode(data.get("mode", Mode.ALL)),
            None if data.get("series") is None else Series.from_json(data["series"]),
            data.get("following", False),
        )


class MeetingPlans:
    """Has meetings held when their moderators say, once it is clear when that is.

    `lead` is how long before it a meeting should be known.
    """

    def __init__(
        self,
        meetings: Meetings,
        recurring: MeetingSeries,
        access: Access,
        coordination: Coordination,
        clock: Clock,
        *,
        lead: timedelta,
        contact: str,
    ) -> None:
        self._meetings = meetings
        self._recurring = recurring
        self._access = access
        self._coordination = coordination
        self._clock = clock
        self._lead = lead
        self._contact = contact

    def register(self, questions: Questions) -> None:
        """Take the taps on what is asked about dates."""
        questions.register(KIND, self._confirmed)

    async def take(
        self, tx: Transaction, mesa: Mesa, plan: Plan, said: SaidMoment | None, origin: Origin
    ) -> Reply:
        """Do it; or ask first, where `said` may be read another way.

        Raises:
            NotFound: the mesa has no such meeting.
            Refusal: it cannot be then, or for so long, or can no longer be moved.
        """
        if said is None or not said.doubts or plan.starts_at is None:
            return await self._done(tx, mesa, plan, origin)
        now = self._clock()
        if plan.meeting is not None:
            before = await meeting_of(tx, mesa, plan.meeting)
            before.moved(plan.starts_at, plan.length, zone=plan.zone.key, now=now)
        start = check_start(plan.starts_at, now)
        if plan.length is not None:
            check_length(plan.length)
        if plan.series is not None:
            plan.series.moments(start, plan.zone)
        today: date = now.astimezone(plan.zone).date()
        question = meeting_replies.ask_when(said, start, plan.zone, plan.meeting, today)
        return question.asking(KIND, (CONFIRM,), mesa_id=mesa.id, plan=plan.to_json())

    async def _confirmed(self, tx: Transaction, answer: Answer) -> Reply:
        mesa = await mesa_asked_about(tx, answer)
        plan = Plan.from_json(answer.payload["plan"])
        return await self._done(tx, mesa, plan, answer.origin)

    async def _done(self, tx: Transaction, mesa: Mesa, plan: Plan, origin: Origin) -> Reply:
        if plan.meeting is not None:
            done = await self._moved(tx, mesa, plan, plan.meeting, origin)
        elif plan.starts_at is not None:
            done = await self._scheduled(tx, mesa, plan, plan.starts_at, origin)
        else:
            raise ValueError("a new meeting has a moment")
        if len(done) > 1:
            return await self._said_of_many(tx, mesa, plan, done, origin)
        return await self._said(tx, mesa, plan, done[0], origin)

    async def _scheduled(
        self, tx: Transaction, mesa: Mesa, plan: Plan, starts_at: datetime, origin: Origin
    ) -> Sequence[Scheduled]:
        wanted = Wanted(
            starts_at, plan.length, plan.title, plan.zone, origin.user, origin.event, plan.mode
        )
        if plan.series is not None:
            return await self._recurring.schedule(tx, mesa, plan.series, wanted)
        return [await self._meetings.schedule(tx, mesa, wanted)]

    async def _moved(
        self, tx: Transaction, mesa: Mesa, plan: Plan, meeting: MeetingId, origin: Origin
    ) -> Sequence[Scheduled]:
        if plan.following:
            return await self._recurring.move(
                tx,
                mesa,
                meeting,
                starts_at=plan.starts_at,
                length=plan.length,
                by=origin.user,
                event=origin.event,
            )
        one = await self._meetings.move(
            tx,
            mesa,
            meeting,
            starts_at=plan.starts_at,
            length=plan.length,
            zone=plan.zone,
            by=origin.user,
            event=origin.event,
        )
        return [one]

    async def _said_of_many(
        self, tx: Transaction, mesa: Mesa, plan: Plan, done: Sequence[Scheduled], origin: Origin
    ) -> Reply:
        """How many there are, from when to when; what to mind of the first that has it."""
        made, first = [each.meeting for each in done], done[0]
        if first.before is None:
            reply = series_posts.scheduled(made, plan.zone)
        else:
            reply = series_posts.moved_for(made, plan.zone)
        for each in done:
            await self._tell_coordination(tx, mesa, each, origin)
        if self._is_soon(first):
            reply = reply.paragraph("reunion-soon", days=self._lead.days)
        clashes = [clash for each in done for clash in each.clashes]
        coordinates = origin.user in self._access.coordinators
        reply = meeting_replies.with_clashes(
            reply,
            clashes[:_MOST_CLASHES],
            plan.zone,
            in_mesa=origin.room == mesa.room,
            reader=None if coordinates else origin.user,
        )
        left_out = len(clashes) - _MOST_CLASHES
        return reply.paragraph("reunion-clash-more", count=left_out) if left_out > 0 else reply

    async def _said(
        self, tx: Transaction, mesa: Mesa, plan: Plan, done: Scheduled, origin: Origin
    ) -> Reply:
        await self._tell_coordination(tx, mesa, done, origin)
        coordinates = origin.user in self._access.coordinators
        return meeting_replies.scheduled(
            done,
            plan.zone,
            contact=self._contact,
            in_mesa=origin.room == mesa.room,
            reader=None if coordinates else origin.user,
            too_soon=self._lead.days if self._is_soon(done) else None,
        )

    async def _tell_coordination(
        self, tx: Transaction, mesa: Mesa, done: Scheduled, origin: Origin
    ) -> None:
        """Which other mesas meet then, unless who asks is told that here."""
        meeting = done.meeting
        told = meeting_replies.clashes_for_coordination(
            meeting, done.clashes, self._coordination.zone
        )
        knows = origin.user in self._access.coordinators and origin.room != mesa.room
        if told is not None and not knows:
            cause = f"{cause_of(meeting.id)}-clash-{meeting.revision}"
            await self._coordination.tell(tx, told, cause=cause)

    def _is_soon(self, done: Scheduled) -> bool:
        if done.before is not None and done.before.starts_at == done.meeting.starts_at:
            return False
        return done.meeting.starts_at < self._clock() + self._lead
