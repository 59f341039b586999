"""Entering: when the door is open, and what a pass and its address say."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from typing import Any
from urllib.parse import unquote, urlsplit

import jwt
import pytest

from bot.config import JitsiSettings
from bot.domain.call_events import Malformed, read_gone, read_occupant
from bot.domain.entering import Gate, Pass, address, closes_at, gate_of, presents, shown_name
from bot.domain.errors import NotUnderstood
from bot.domain.ids import MeetingId, MesaId, UserId
from bot.domain.meeting import Meeting, MeetingState, Mode, read_mode
from bot.jitsi.tokens import tokens_of

START = datetime(2027, 2, 10, 18, tzinfo=UTC)
ANA = UserId("@ana:example.org")
SECRET = "0123456789abcdef0123456789abcdef"
MEETING = Meeting(
    MeetingId("REU-1"),
    MesaId("MESA-1"),
    None,
    START,
    "America/Santiago",
    timedelta(minutes=90),
    MeetingState.SCHEDULED,
    "mesa-abc",
    0,
    None,
    ANA,
    START,
)


def given(*, moderates: bool = False, watches: bool = False) -> Pass:
    return Pass("mesa-abc", ANA, "Ana Rojas (Chile)", moderates, watches, START, START)


@pytest.mark.parametrize(
    ("minutes", "gate"),
    [(-31, Gate.EARLY), (-30, Gate.OPEN), (90, Gate.OPEN), (209, Gate.OPEN), (210, Gate.OVER)],
)
def test_the_door_opens_before_the_start_and_closes_well_after_the_end(
    minutes: int, gate: Gate
) -> None:
    assert gate_of(MEETING, START + timedelta(minutes=minutes)) is gate


def test_while_a_meeting_runs_its_door_is_open_and_shut_once_it_was_ended() -> None:
    early = MEETING.opened(START - timedelta(hours=1))
    for hours in (-1, 1, 9):
        now = START + timedelta(hours=hours)
        assert gate_of(early, now) is Gate.OPEN
        assert closes_at(early, now) >= now + timedelta(hours=2)
    assert gate_of(early.ended(START), START) is Gate.OVER


def test_a_token_says_who_where_and_for_how_long_and_is_signed() -> None:
    settings = JitsiSettings(url="https://meet.example.org", app_id="mesas", app_secret=SECRET)
    tokens = tokens_of(settings)
    assert tokens is not None
    token = tokens.sign(
        Pass("Mesa-ABC", ANA, "Ana Rojas (Chile)", True, False, START, START + timedelta(hours=2))
    )
    claims: dict[str, Any] = jwt.decode(
        token,
        SECRET,
        algorithms=["HS256"],
        audience="jitsi",
        issuer="mesas",
        options={"verify_exp": False, "verify_nbf": False},
    )
    assert claims["sub"] == "meet.example.org"
    assert claims["room"] == "mesa-abc"
    assert claims["nbf"] < START.timestamp() < claims["exp"]
    assert claims["exp"] == (START + timedelta(hours=2)).timestamp()
    assert claims["context"]["user"] == {
        "id": ANA,
        "name": "Ana Rojas (Chile)",
        "affiliation": "owner",
    }
    assert claims["context"]["features"]["recording"] is True
    assert tokens_of(JitsiSettings(url="https://meet.example.org")) is None


def test_only_moderators_record_and_who_watches_is_a_visitor() -> None:
    plain: Any = given().claims(app_id="mesas", domain="meet.example.org")["context"]
    assert plain["features"]["recording"] is False
    assert plain["user"]["affiliation"] == "member"
    assert "role" not in plain["user"]
    watching: Any = given(watches=True).claims(app_id="mesas", domain="x")["context"]
    assert watching["user"]["role"] == "visitor"
    assert not any(watching["features"].values())
    assert all(isinstance(value, str) for value in watching["user"].values())


def test_everything_stands_in_the_fragment_and_reads_back() -> None:
    found = address(
        "https://meet.example.org/mesa-a", token="a.b-c_d", audio_only=True, watches=True
    )
    parts = urlsplit(found)
    assert (parts.path, parts.query) == ("/mesa-a", "")
    values = dict(pair.split("=") for pair in parts.fragment.split("&"))
    assert values.pop("jwt") == "a.b-c_d"
    read = {name: json.loads(unquote(value)) for name, value in values.items()}
    assert read["config.startAudioOnly"] is True
    assert read["config.startWithAudioMuted"] is True
    assert "microphone" not in read["config.toolbarButtons"]
    assert address("https://x/y", token=None, audio_only=False, watches=False) == "https://x/y"


def test_names_presenters_and_modes_are_read_as_people_write_them() -> None:
    assert shown_name("Ana", "Chile") == "Ana (Chile)"
    assert len(shown_name("A" * 300, "Chile")) == 100
    assert presents(["chile"], ANA, "Ana Rojas", ["Chile"])
    assert presents([None, "ana rojas"], ANA, "Ana Rojas", [])
    assert presents([ANA], ANA, "Ana Rojas", [])
    assert not presents(["Perú", None], ANA, "Ana Rojas", ["Chile"])
    assert read_mode(None) is Mode.ALL
    assert read_mode("Solo ver") is read_mode("watch") is read_mode("regarder") is Mode.WATCH
    with pytest.raises(NotUnderstood):
        read_mode("nada")


def test_what_the_server_of_calls_tells_is_read_or_refused() -> None:
    who = {"occupant_jid": "a@meet/1", "joined_at": 1802800000, "id": ANA, "name": "Ana\u202e\n R"}
    found = read_occupant({"occupant": who})
    assert (found.user, found.name) == (ANA, "Ana R")
    guest = read_occupant({"occupant": {**who, "id": "7f3a", "name": None}})
    assert (guest.user, guest.name, guest.is_machine) == (None, "", False)
    jibri = {"occupant_jid": "jibri@recorder.meet.example/x", "joined_at": 1802800000}
    assert read_occupant({"occupant": jibri}).is_machine
    gone = {"room_name": "R", "destroyed_at": 1802800000, "all_occupants": {}}
    assert read_gone(gone).room == "r"
    wrong: list[dict[str, object]] = [
        {},
        {"occupant": [who]},
        {"occupant": {**who, "joined_at": "now"}},
        {"occupant": {**who, "joined_at": float("nan")}},
        {"occupant": {**who, "joined_at": True}},
        {"occupant": {**who, "occupant_jid": ""}},
    ]
    for data in wrong:
        with pytest.raises(Malformed):
            read_occupant(data)
    for more in ({"all_occupants": ["x"]}, {"destroyed_at": 1}, {"room_name": 7}):
        with pytest.raises(Malformed):
            read_gone({**gone, **more})
