"""Finding a meeting, where it is announced, and its mesa's room."""

from __future__ import annotations

from bot.domain.errors import NotFound, Refusal
from bot.domain.ids import MeetingId, RoomId
from bot.domain.meeting import Meeting
from bot.domain.mesa import Mesa
from storage import meetings
from storage.database import Transaction


def cause_of(meeting_id: MeetingId) -> str:
    """What caused the announcement of a meeting, the root of its thread."""
    return f"meeting-{meeting_id}"


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
