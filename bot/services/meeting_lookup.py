"""Finding a meeting, where it is announced, and its mesa's room."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate

from bot.domain.errors import NotFound, Refusal
from bot.domain.ids import MeetingId, RoomId, UserId
from bot.domain.meeting import Meeting
from bot.domain.mesa import Mesa
from storage import meetings, member_lists, rooms
from storage.database import Transaction

_MOST_BYTES = 12_000
"""Of the ids that one message rings for: with the rest of the event it stays under 40 KB."""


def cause_of(meeting_id: MeetingId) -> str:
    """What caused the announcement of a meeting, the root of its thread."""
    return f"meeting-{meeting_id}"


def root_of(meeting: Meeting) -> str:
    """What caused the root of its thread: of one not yet announced, that of its series."""
    return cause_of(meeting.id if meeting.announce_at is None else meeting.series or meeting.id)


def room_of(mesa: Mesa) -> RoomId:
    """The mesa's room. Raises `Refusal` while it is still being made."""
    if mesa.room is None:
        raise Refusal("mesa-still-opening", mesa=mesa.id)
    return mesa.room


async def meeting_of(tx: Transaction, mesa: Mesa, meeting_id: MeetingId) -> Meeting:
    """A meeting of this mesa.

    Raises:
        NotFound: the mesa has none of that id.
    """
    meeting = await meetings.find(tx, meeting_id)
    if meeting is None or meeting.mesa_id != mesa.id:
        raise NotFound("reunion-not-found", meeting=meeting_id, mesa=mesa.id)
    return meeting


async def meant(tx: Transaction, mesa: Mesa, room: RoomId) -> Sequence[UserId]:
    """Who is to come: those whom lists name and the moderators, as far as they are in the room."""
    present = await rooms.members(tx, room)
    named = await member_lists.users(tx, mesa.id) | mesa.moderators
    users = sorted(user for user in named if present.get(user) == "join")
    sizes = accumulate(len(user.encode()) for user in users)
    return [user for user, size in zip(users, sizes, strict=True) if size <= _MOST_BYTES]
