"""A meeting that runs, as it is at one moment: for the portada and the moderator's page."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from bot.domain.agenda import Agenda
from bot.domain.floor import Round
from bot.domain.ids import MeetingId, MesaId
from bot.domain.meeting import Meeting
from storage import agendas, meetings, speaking
from storage.database import Transaction
from storage.speaking import Speaker


@dataclass(frozen=True)
class LiveState:
    """What is being dealt with, who speaks and who wants to."""

    meeting: Meeting
    agenda: Agenda | None
    speaking: Speaker | None
    waiting: Sequence[Speaker]
    round: Round | None

    def marks(self) -> Mapping[str, str]:
        """What the buttons of the page act on, by what they are about.

        Pressed for the second time, or on a page that is no longer so, a button finds
        another mark and does nothing. Who else comes into the queue changes none.
        """
        current = None if self.agenda is None else self.agenda.current
        opened = None if current is None else current.opened_at
        return {
            "point": _joined(
                self.meeting.state.value,
                0 if self.agenda is None else self.agenda.done,
                0 if opened is None else int(opened.timestamp() * 1000),
                0 if current is None else int(current.extra.total_seconds()),
            ),
            "floor": _joined(
                0 if self.speaking is None else self.speaking.id,
                self.waiting[0].id if self.waiting else 0,
            ),
            "round": _joined(
                0 if self.round is None else self.round.id,
                0 if self.round is None else self.round.place,
            ),
        }


def _joined(*parts: object) -> str:
    return "-".join(map(str, parts))


async def live_state(tx: Transaction, mesa_id: MesaId) -> LiveState | None:
    """The meeting of a mesa that runs; None: none does."""
    meeting = await meetings.running(tx, mesa_id)
    return None if meeting is None else await state_of(tx, meeting)


async def state_of(tx: Transaction, meeting: Meeting) -> LiveState:
    """A meeting as it is."""
    return LiveState(
        meeting,
        await agendas.get(tx, meeting.mesa_id, MeetingId(meeting.id)),
        await speaking.speaking(tx, meeting.id),
        await speaking.waiting(tx, meeting.id),
        await speaking.current_round(tx, meeting.id),
    )
