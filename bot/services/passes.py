"""What a person may do in a call, as the mesa's lists and the agenda stand."""

from __future__ import annotations

from bot.domain.access import Role
from bot.domain.entering import ROOM_LASTS, Pass, closes_at, presents
from bot.domain.meeting import Meeting, Mode
from bot.domain.mesa import Mesa
from bot.ports import Clock
from bot.services.rosters import Person
from storage import agendas
from storage.call_rooms import CallRoom
from storage.database import Transaction


class Passes:
    """Makes them, for one person and one room."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock

    async def to_meeting(
        self, tx: Transaction, mesa: Mesa, meeting: Meeting, person: Person
    ) -> Pass:
        """Into a meeting, until nobody can enter it any more."""
        now, moderates = self._clock(), person.role >= Role.MODERATOR
        watches = meeting.mode is Mode.WATCH and not moderates
        if watches:
            watches = not await _presents(tx, mesa, meeting, person)
        until = closes_at(meeting, now)
        return Pass(
            meeting.call_room, person.user, person.shown, moderates, watches, since=now, until=until
        )

    def to_room(self, room: CallRoom, person: Person) -> Pass:
        """Into a room that is always open."""
        now, moderates = self._clock(), person.role >= Role.MODERATOR
        return Pass(
            room.name,
            person.user,
            person.shown,
            moderates,
            watches=False,
            since=now,
            until=now + ROOM_LASTS,
        )


async def _presents(tx: Transaction, mesa: Mesa, meeting: Meeting, person: Person) -> bool:
    agenda = await agendas.get(tx, mesa.id, meeting.id)
    if agenda is None:
        return False
    parties = [] if person.party is None else [person.party.name]
    return presents([item.presenter for item in agenda.items], person.user, person.name, parties)
