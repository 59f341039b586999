"""Who says with one tap that they will come to a meeting, or cannot; substitutes are told."""

from __future__ import annotations

import re

from bot.domain.access import Role
from bot.domain.ids import EventId, MeetingId, UserId
from bot.domain.meeting import Meeting
from bot.domain.member_list import Seat
from bot.domain.mesa import Mesa
from bot.domain.reply import Reply
from bot.i18n import When
from bot.services.access import Access
from bot.services.meeting_posts import named
from bot.services.people import People
from bot.services.posts import Posts
from bot.services.watchers import Mark, Marks
from storage import meetings, member_lists, mesas, rooms, rsvps
from storage import reminders as due
from storage.database import Transaction

COMES, CANNOT = "✅", "❌"
_MEETING = re.compile(r"(?:meeting|substitute)-(REU-[0-9]{1,10})(?:-|\Z)")
_REMINDER = re.compile(r"reminder-([0-9]{1,18})-")
LATER = "meeting_later"
"""The kind of reminders that single people asked for with ⏰."""
_KINDS = ("meeting", LATER)


class Rsvps:
    """Keeps the answers: on the announcement, its news and reminders, and what substitutes got."""

    def __init__(self, access: Access, posts: Posts, people: People) -> None:
        self._access = access
        self._posts = posts
        self._people = people

    def register(self, marks: Marks) -> None:
        """Be told of the taps that answer."""
        for on in ("meeting-", "substitute-", "reminder-"):
            marks.register(COMES, self._comes, on=on)
            marks.register(CANNOT, self._cannot, on=on)
        marks.watch(self._withdrawn)

    async def _withdrawn(self, tx: Transaction, event: EventId, _by: UserId) -> None:
        """A tap was taken back: it is no answer any more."""
        await rsvps.withdraw(tx, event)

    async def _comes(self, tx: Transaction, mark: Mark) -> None:
        await self._answered(tx, mark, comes=True)

    async def _cannot(self, tx: Transaction, mark: Mark) -> None:
        await self._answered(tx, mark, comes=False)

    async def _answered(self, tx: Transaction, mark: Mark, *, comes: bool) -> None:
        """Keep what somebody of the mesa answered, until the meeting is over."""
        meeting = await meeting_tapped(tx, mark)
        mesa = None if meeting is None else await mesas.find(tx, meeting.mesa_id)
        if meeting is None or mesa is None or mesa.is_archived:
            return
        if await self._access.role_in(tx, mark.by, mesa) is Role.NOBODY:
            return
        if meeting.is_cancelled or meeting.is_over(mark.now):
            return
        await rsvps.add(tx, meeting, mark.by, mark.tap.event, mark.tap.at, comes=comes)
        if not comes and not meeting.has_begun(mark.now):
            await self._tell_substitutes(tx, mesa, meeting, mark.by)

    async def _tell_substitutes(
        self, tx: Transaction, mesa: Mesa, meeting: Meeting, user: UserId
    ) -> None:
        """Ask those who stand in for somebody, once for each moment of a meeting."""
        if mesa.room is None:
            return
        present = await rooms.members(tx, mesa.room)
        for current in (await member_lists.current(tx, mesa.id)).values():
            away = next((each for each in current.members if each.user == user), None)
            if away is None or away.seat is Seat.SUBSTITUTE:
                continue
            for member in current.members:
                if member.seat is not Seat.SUBSTITUTE or member.user is None:
                    continue
                if present.get(member.user) != "join":
                    continue
                wanted = await self._people.preferences(tx, member.user, mesa)
                reply = Reply.of(
                    "asistencia-substitute-asked",
                    **named(meeting),
                    person=away.name,
                    name=mesa.name,
                    when=When(meeting.starts_at, wanted.zone),
                )
                moment = int(meeting.starts_at.timestamp())
                await self._posts.privately(
                    tx,
                    member.user,
                    Reply(reply.parts, reactions=(COMES, CANNOT), notice=False),
                    language=wanted.language,
                    cause=f"substitute-{meeting.id}-{moment}-{member.user}",
                )


async def meeting_tapped(tx: Transaction, mark: Mark) -> Meeting | None:
    """The meeting that a post of ours is about; None: of none, or it is another mesa's."""
    cause = mark.cause or ""
    found, reminder = _MEETING.match(cause), _REMINDER.match(cause)
    name = None if found is None else found[1]
    if reminder is not None:
        one = await due.get(tx, int(reminder[1]))
        name = None if one is None or one.kind not in _KINDS else one.about
    meeting = None if name is None else await meetings.find(tx, MeetingId(name))
    if meeting is not None and mark.mesa is not None and mark.mesa.id != meeting.mesa_id:
        return None
    return meeting
