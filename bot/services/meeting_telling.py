"""What follows from a change of a meeting: it is announced, reminded of, and on the record."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Protocol

from bot.domain.ids import EventId, RoomId, UserId
from bot.domain.meeting import Meeting, reminder_moments
from bot.domain.mesa import Mesa
from bot.domain.message import Origin
from bot.domain.reply import Reply
from bot.ports import Clock
from bot.services import meeting_posts, series_posts
from bot.services.calendar_files import send_calendar
from bot.services.call_rooms import CallRooms
from bot.services.meeting_clashes import Clash
from bot.services.meeting_lookup import cause_of, meant, room_of, root_of
from bot.services.meeting_replies import Scheduled
from bot.services.portada import Portada
from bot.services.posts import Posts
from bot.services.reminders import Reminders
from storage import acts_log, meetings, outbox
from storage.database import Transaction

KIND = "meeting"
"""Of its reminders."""


class Follower(Protocol):
    """A feature for which it matters when a meeting is."""

    async def changed(self, tx: Transaction, mesa: Mesa, meeting: Meeting, now: datetime) -> None:
        """The meeting is what it now is: new, moved, or called off."""


class MeetingTelling:
    """Tells the mesa, its people's calendars and the record of what a meeting is now."""

    def __init__(
        self,
        posts: Posts,
        portada: Portada,
        reminders: Reminders,
        rooms: CallRooms,
        clock: Clock,
    ) -> None:
        self._posts = posts
        self._portada = portada
        self._reminders = reminders
        self._rooms = rooms
        self._clock = clock
        self._followers: list[Follower] = []

    def follow(self, *followers: Follower) -> None:
        """Tell these of every meeting that is decided on, moved or called off."""
        self._followers.extend(followers)

    async def announce(
        self,
        tx: Transaction,
        mesa: Mesa,
        meeting: Meeting,
        *,
        first: bool = False,
        alone: bool = True,
    ) -> None:
        """Say what the meeting is now: in its announcement, and on the portada.

        `first` says that it has none yet; `alone` that no others change with it.
        """
        cause, is_new = cause_of(meeting.id), first or not meeting.revision
        for each in () if first else self._followers:
            await each.changed(tx, mesa, meeting, self._clock())
        if meeting.announce_at is None:
            await self._posts.post(
                tx,
                room_of(mesa),
                await self._announced(tx, mesa, meeting, is_new=is_new),
                language=mesa.language,
                cause=cause if is_new else f"{cause}-{meeting.revision}",
                edits=None if is_new else cause,
            )
        if alone:
            await send_calendar(tx, [meeting], under=root_of(meeting), now=self._clock())
            if meeting.series not in (None, meeting.id):
                await self.list_anew(tx, mesa, meeting)
        await self._portada.changed(tx, mesa.id)

    async def announce_anew(self, tx: Transaction, mesa: Mesa, old: RoomId) -> None:
        """Announce those to come in the mesa's room, in place of another that is lost."""
        for meeting in await meetings.to_come(tx, mesa.id, self._clock()):
            await outbox.free(tx, cause_of(meeting.id), old)
            await self.announce(tx, mesa, meeting, first=True, alone=False)

    async def tell_new_way(
        self, tx: Transaction, mesa: Mesa, meeting: Meeting, *, cause: str
    ) -> None:
        """The link that all were told is not its link any more: say the new one in its place."""
        way, announcement = self._rooms.way(meeting.call_room), cause_of(meeting.id)
        if mesa.room is None or way is None:
            return
        await self._posts.post(
            tx,
            mesa.room,
            await self._announced(tx, mesa, meeting, is_new=False),
            language=mesa.language,
            cause=f"{announcement}-way-{cause}",
            edits=announcement,
        )
        news = meeting_posts.new_way(meeting, way)
        told = f"{announcement}-way-news-{cause}"
        await self._posts.post(tx, mesa.room, news, language=mesa.language, cause=told)
        await self._portada.changed(tx, mesa.id)

    async def list_anew(self, tx: Transaction, mesa: Mesa, changed: Meeting) -> None:
        """Have the announcement of those that recur list them as they are after a change."""
        first = None if changed.series is None else await meetings.find(tx, changed.series)
        if first is None or first.is_cancelled:
            return
        cause = cause_of(first.id)
        await self._posts.post(
            tx,
            room_of(mesa),
            await self._announced(tx, mesa, first, is_new=False),
            language=mesa.language,
            cause=f"{cause}-list-{changed.id}-{changed.revision}",
            edits=cause,
        )

    async def _announced(
        self, tx: Transaction, mesa: Mesa, meeting: Meeting, *, is_new: bool
    ) -> Reply:
        reply = meeting_posts.announced(meeting, mesa, self._rooms.way(meeting.call_room))
        if meeting.series == meeting.id and not meeting.is_cancelled:
            found = await meetings.of_series(tx, meeting.id)
            others = [it for it in found if it.id != meeting.id and not it.is_cancelled]
            reply = meeting_posts.extended(reply, series_posts.following(others, mesa))
        if not is_new:
            return reply  # what is tapped stands on the post, not on its edits
        taps = (
            *meeting_posts.ANSWERS,
            *((meeting_posts.ENTER,) if self._rooms.is_personal else ()),
        )
        return replace(reply, reactions=(*reply.reactions, *taps, meeting_posts.LATER))

    async def forget(self, tx: Transaction, meeting: Meeting) -> None:
        """Have nobody reminded of a meeting any more."""
        await self._reminders.drop_for(tx, kind=KIND, about=meeting.id)

    async def tell(
        self,
        tx: Transaction,
        room: RoomId,
        news: Reply,
        meeting: Meeting,
        mesa: Mesa,
        *,
        answers: Origin | None = None,
    ) -> None:
        """Say anew, to everyone who is to come, what the edited announcement would not ring for.

        In the meeting's thread too, without ringing: there its whole course is read again.
        """
        cause = f"{cause_of(meeting.id)}-news-{meeting.revision}"
        ringing = replace(news, mentions=tuple(await meant(tx, mesa, room)))
        await self._posts.post(
            tx, room, ringing, language=mesa.language, cause=cause, answers=answers
        )
        await self._posts.post(
            tx,
            room,
            replace(news, notice=True),
            language=mesa.language,
            cause=f"{cause}-thread",
            under=root_of(meeting),
        )

    async def remind(
        self,
        tx: Transaction,
        mesa: Mesa,
        before: Meeting | None,
        meeting: Meeting,
        clashes: Sequence[Clash],
        by: UserId,
    ) -> Scheduled:
        """Have the mesa reminded of a meeting that is new or moved; what there is to say of it."""
        skipped = await self._reminders.set_for(
            tx,
            kind=KIND,
            about=meeting.id,
            mesa=mesa,
            zone=mesa.zone,
            moments=reminder_moments(meeting),
            by=by,
        )
        return Scheduled(meeting, before, skipped, clashes, self._rooms.way(meeting.call_room))

    async def record(
        self,
        tx: Transaction,
        what: str,
        before: Meeting | None,
        after: Meeting,
        by: UserId,
        event: EventId,
    ) -> None:
        """Keep who decided what."""
        await acts_log.add(
            tx,
            at=self._clock(),
            actor=by,
            what=what,
            mesa_id=after.mesa_id,
            event=event,
            before=None if before is None else facts(before),
            after=facts(after),
        )


def facts(meeting: Meeting) -> dict[str, object]:
    """What the record keeps of a meeting; the name of its call's room is not for it."""
    return {
        "meeting": meeting.id,
        "title": meeting.title,
        "starts_at": meeting.starts_at.isoformat(),
        "zone": meeting.zone,
        "minutes": meeting.length // timedelta(minutes=1),
        "state": meeting.state.value,
        "reason": meeting.reason,
        "mode": meeting.mode.value,
    }
