"""Who was expected at a meeting, who confirmed and who was there: put together, and noted."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import timedelta

from bot.domain.access import Role
from bot.domain.attendance import Attendance, Stay, attendance_of
from bot.domain.errors import NotFound, Refusal
from bot.domain.ids import EventId, MeetingId, UserId
from bot.domain.list_reading import as_user
from bot.domain.meeting import Meeting
from bot.domain.member_list import Member, MemberList, Seat
from bot.domain.mesa import Mesa
from bot.ports import Clock
from bot.services.access import Access
from bot.services.lists import find_one
from bot.services.meeting_lookup import meeting_of
from storage import acts_log, meetings, member_lists, mesas, presences, rsvps
from storage.database import Transaction

_JUST_HELD = timedelta(days=1)


class Attendances:
    """Reads the answers, the call's server and what was noted by hand."""

    def __init__(self, access: Access, clock: Clock) -> None:
        self._access = access
        self._clock = clock

    async def meant(self, tx: Transaction, mesa: Mesa, meeting_id: MeetingId | None) -> Meeting:
        """The meeting named; else the one that runs or ran a day ago, the next, the last.

        Raises:
            NotFound: the mesa has none, or none of that id.
        """
        if meeting_id is not None:
            return await meeting_of(tx, mesa, meeting_id)
        now = self._clock()
        coming = await meetings.to_come(tx, mesa.id, now)
        if coming and coming[0].has_begun(now):
            return coming[0]
        held = await meetings.held(tx, mesa.id, now, most=1)
        if held and (not coming or now - held[0].ends_at <= _JUST_HELD):
            return held[0]
        if not coming:
            raise NotFound("asistencia-no-meeting", mesa=mesa.id)
        return coming[0]

    async def of(self, tx: Transaction, mesa: Mesa, meeting: Meeting) -> Attendance:
        """All that is known of who comes to a meeting, and who came."""
        current = await member_lists.current(tx, mesa.id)
        stays = [
            Stay(each.user, each.name, each.joined_at, each.left_at)
            for each in await presences.of_meeting(tx, meeting.id)
        ]
        return attendance_of(
            [(party, _members(current.get(party.id or 0))) for party in mesa.parties],
            answers=await rsvps.of_meeting(tx, meeting),
            stays=stays,
            noted=await rsvps.noted(tx, meeting.id),
            staff=mesa.moderators | self._access.coordinators,
            now=self._clock(),
        )

    async def seen_whole(self, tx: Transaction, mesa: Mesa, user: UserId) -> Sequence[int]:
        """The parties of which a person may see who did not come: all, or their own."""
        if await self._access.role_in(tx, user, mesa) >= Role.MODERATOR:
            return [party.id or 0 for party in mesa.parties]
        return sorted({party for _, party, _ in await member_lists.seats(tx, user, mesa.id)})

    async def note(
        self,
        tx: Transaction,
        mesa: Mesa,
        meeting_id: MeetingId | None,
        people: Sequence[str],
        *,
        present: bool,
        by: UserId,
        event: EventId,
    ) -> tuple[Meeting, Sequence[str]]:
        """Note that these were there, or not: by id or name, or whole parties; who they are.

        Raises:
            NotFound: the mesa has no such meeting, or somebody is on no list.
            Refusal: it has not begun, or was cancelled, or somebody has no account to go by.
        """
        await mesas.lock(tx, mesa.id)
        meeting, now = await self.meant(tx, mesa, meeting_id), self._clock()
        if meeting.is_cancelled:
            raise Refusal("asistencia-cancelled", meeting=meeting.id)
        if not meeting.has_begun(now):
            raise Refusal("asistencia-not-begun", meeting=meeting.id)
        current = await member_lists.current(tx, mesa.id)
        found: dict[UserId, str] = {}
        for each in people:
            found |= people_meant(mesa, current.values(), each)
        await rsvps.note(tx, meeting, found, present=present, by=by, at=now)
        await acts_log.add(
            tx,
            at=now,
            actor=by,
            what="attendance.noted",
            mesa_id=mesa.id,
            event=event,
            after={"meeting": meeting.id, "people": sorted(found), "present": present},
        )
        return meeting, list(found.values())


def _members(version: MemberList | None) -> Sequence[Member]:
    return () if version is None else version.members


def people_meant(mesa: Mesa, lists: Collection[MemberList], said: str) -> dict[UserId, str]:
    """The people that somebody's words name, with their names."""
    try:
        party = None if as_user(said) is not None else mesa.party_called(said)
    except Refusal:
        party = None
    if party is not None:
        whole = [each for each in lists if each.party_id == party.id]
        members = [m for each in whole for m in each.members if m.seat is not Seat.SUBSTITUTE]
        return {m.user: m.name for m in members if m.user is not None}
    _, member = find_one(lists, said)
    if member.user is None:
        raise Refusal("asistencia-no-account", person=member.name)
    return {member.user: member.name}
