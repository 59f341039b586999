"""Who came to a meeting, as a table, for whoever may see it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from bot.domain.attendance import Attendee
from bot.domain.ids import MeetingId
from bot.domain.meeting import Meeting
from bot.domain.mesa import Mesa
from bot.domain.message import Origin
from bot.i18n import Catalogs
from bot.services.attendances import Attendances
from bot.services.table_files import Sheet, ask_for
from storage import acts_log, meetings
from storage.database import Transaction

_COLUMNS = (
    "party",
    "name",
    "seat",
    "post",
    "user",
    "answer",
    "attendance",
    "joined",
    "left",
    "minutes",
)


async def ask_for_file(
    tx: Transaction,
    mesa: Mesa,
    meeting: Meeting,
    parties: Sequence[int],
    file_format: str,
    origin: Origin,
    *,
    now: datetime,
) -> None:
    """Have the attendance of these parties sent as a file to who asks; the record has it."""
    await acts_log.add(
        tx,
        at=now,
        actor=origin.user,
        what="attendance.exported",
        mesa_id=mesa.id,
        event=origin.event,
        after={"meeting": meeting.id, "format": file_format},
    )
    await ask_for(
        tx, AttendanceTable, mesa, parties, file_format, origin, now=now, meeting=meeting.id
    )


class AttendanceTable:
    """The people of a meeting: what they answered, and when they were there."""

    kind, name, sent = "send_attendance", "attendance-file", "asistencia-file-sent"

    def __init__(self, attendances: Attendances, catalogs: Catalogs) -> None:
        self._attendances = attendances
        self._catalogs = catalogs

    async def may_see(self, tx: Transaction, mesa: Mesa, payload: Mapping[str, Any]) -> bool:
        """Each sees the parties whose attendance they may."""
        user = Origin.from_json(payload["origin"]).user
        theirs = await self._attendances.seen_whole(tx, mesa, user)
        return set(payload["parties"]) <= set(theirs)

    async def sheet(
        self, tx: Transaction, mesa: Mesa, payload: Mapping[str, Any], language: str
    ) -> Sheet:
        """Everybody of these parties."""
        meeting = await meetings.find(tx, MeetingId(payload["meeting"]))
        assert meeting is not None  # none is ever deleted
        found, zone = await self._attendances.of(tx, mesa, meeting), ZoneInfo(mesa.zone)
        rows = [
            [each.party.name, *self._row(one, zone, language, known=found.is_known)]
            for each in found.parties
            if each.party.id in payload["parties"]
            for one in each.people
        ]
        heading = [self._word(language, f"column-{each}") for each in _COLUMNS]
        return Sheet(self._word(language, "file-title", meeting=meeting.id), heading, rows)

    def _row(self, one: Attendee, zone: ZoneInfo, language: str, *, known: bool) -> list[str]:
        member = one.member
        missed = known and one.is_expected
        there = "present" if one.present else "absent" if missed else ""
        answer = "" if one.comes is None else ("yes" if one.comes else "no")
        return [
            member.name,
            self._word(language, f"seat-{member.seat.value.replace('_', '-')}"),
            member.post or "",
            member.user or "",
            self._word(language, f"answer-{answer}") if answer else "",
            self._word(language, f"was-{there}") if there else "",
            _time(one.joined_at, zone),
            _time(one.left_at, zone),
            "" if one.stayed is None else str(round(one.stayed / timedelta(minutes=1))),
        ]

    def _word(self, language: str, key: str, **args: str) -> str:
        return self._catalogs.plain(language, f"asistencia-{key}", args)


def _time(at: datetime | None, zone: ZoneInfo) -> str:
    return "" if at is None else f"{at.astimezone(zone):%Y-%m-%d %H:%M}"
