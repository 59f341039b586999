"""Which agreements belong to a recorded meeting: the same ones wherever it is shown."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from bot.domain.agreed import agreed_in
from bot.domain.agreement import Agreement, AgreementState, Responsible
from bot.domain.ids import AgreementId, MeetingId, MesaId, RecordingId, UserId
from bot.domain.meeting import Meeting, MeetingState
from bot.domain.recording import Recording

START = datetime(2027, 1, 15, 18, 0, tzinfo=UTC)
MINUTE = timedelta(minutes=1)
BY = UserId("@moderacion:example.org")
MESA = MesaId("MESA-1")
MEETING = Meeting(
    id=MeetingId("REU-1"),
    mesa_id=MESA,
    title=None,
    starts_at=START,
    zone="America/Santiago",
    length=60 * MINUTE,
    state=MeetingState.ENDED,
    call_room="mesa-x",
    revision=0,
    reason=None,
    created_by=BY,
    created_at=START,
    opened_at=START + 5 * MINUTE,
    ended_at=START + 50 * MINUTE,
)
RECORDING = Recording(RecordingId("GRA-1"), MESA, MEETING.id, None, None, BY, START)


def made(minutes: int) -> Agreement:
    return Agreement(
        AgreementId("ACU-1"),
        MESA,
        "Compartir la guía",
        Responsible(),
        "America/Santiago",
        date(2027, 2, 20),
        AgreementState.PENDING,
        BY,
        START + minutes * MINUTE,
    )


@pytest.mark.parametrize(
    ("minutes", "belongs"), [(4, False), (5, True), (50, True), (80, True), (81, False)]
)
def test_from_the_opening_to_half_an_hour_after_the_end(minutes: int, belongs: bool) -> None:
    assert len(agreed_in([made(minutes)], RECORDING, MEETING)) == belongs


def test_what_was_recorded_before_or_after_counts_too() -> None:
    longer = replace(RECORDING, started_at=START + 2 * MINUTE, ended_at=START + 60 * MINUTE)
    found = agreed_in([made(minutes) for minutes in (1, 2, 90, 91)], longer, MEETING)
    assert [each.created_at for each in found] == [START + 2 * MINUTE, START + 90 * MINUTE]


def test_while_it_goes_on_there_is_no_end_and_what_was_dropped_is_none_of_it() -> None:
    going_on = replace(MEETING, state=MeetingState.OPEN, ended_at=None)
    void = replace(made(10), state=AgreementState.VOID)
    assert agreed_in([made(600), void], RECORDING, going_on) == [made(600)]
