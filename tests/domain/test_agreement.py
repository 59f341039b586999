"""When an agreement is due, who may say so, and how it is written."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.access import Role
from bot.domain.agreement import (
    REMINDED_DAYS,
    TEXT_LENGTH,
    Agreement,
    AgreementState,
    Responsible,
    check_due,
    read_reason,
    read_text,
)
from bot.domain.agreement_terms import Terms, is_network, read_standing, read_terms
from bot.domain.errors import NotUnderstood, Refusal
from bot.domain.ids import AgreementId, MesaId, UserId

ANA, EVA = UserId("@ana:example.org"), UserId("@eva:example.org")
NOW = datetime(2027, 1, 15, 18, tzinfo=UTC)
ZONE = ZoneInfo("America/Santiago")
CHILE = Responsible(1, "Chile")
AGREEMENT = Agreement(
    AgreementId("ACU-1"),
    MesaId("MESA-1"),
    "Compartir la guía",
    CHILE,
    "America/Santiago",
    date(2027, 2, 20),
    AgreementState.PENDING,
    EVA,
    NOW,
)


def test_it_is_overdue_from_the_midnight_of_who_answers_for_it() -> None:
    midnight = AGREEMENT.overdue_from
    assert midnight == datetime(2027, 2, 21, 3, tzinfo=UTC)
    assert AGREEMENT.standing(midnight - timedelta(seconds=1)) == "pending"
    assert AGREEMENT.standing(midnight) == "overdue"
    assert replace(AGREEMENT, postponed=1).standing(NOW) == "postponed"
    done = replace(AGREEMENT, state=AgreementState.DONE)
    assert done.standing(midnight) == "done"


def test_reminders_come_at_nine_by_the_clock_of_who_answers_for_it() -> None:
    moments = AGREEMENT.reminders()
    assert list(moments) == list(REMINDED_DAYS)
    local = {mark: at.astimezone(ZONE) for mark, at in moments.items()}
    assert {at.hour for at in local.values()} == {9}
    assert local["before-7"].date() == date(2027, 2, 13)
    assert local["due"].date() == date(2027, 2, 20)
    assert local["after-30"].date() == date(2027, 3, 22)


def test_a_change_of_the_clocks_between_moves_no_reminder() -> None:
    # In Chile clocks go back in the night of 3 April 2027.
    moments = replace(AGREEMENT, due=date(2027, 4, 4)).reminders()
    assert moments["before-1"].hour == 12
    assert moments["due"].hour == 13


@pytest.mark.parametrize(
    ("user", "role", "speaks_for", "may_close", "may_change"),
    [
        (ANA, Role.PARTICIPANT, (), False, False),
        (ANA, Role.FOCAL_POINT, (2,), False, False),
        (ANA, Role.FOCAL_POINT, (1,), True, True),
        (EVA, Role.FOCAL_POINT, (2,), False, True),  # she recorded it
        (EVA, Role.PARTICIPANT, (), False, False),
        (ANA, Role.MODERATOR, (), True, True),
        (ANA, Role.COORDINATOR, (), True, True),
    ],
)
def test_who_may_close_and_change_one_of_a_party(
    user: UserId, role: Role, speaks_for: tuple[int, ...], may_close: bool, may_change: bool
) -> None:
    assert AGREEMENT.may_close(user, role, speaks_for) is may_close
    assert AGREEMENT.may_change(user, role, speaks_for) is may_change


def test_who_answers_for_it_may_close_it_and_the_networks_only_who_runs_the_mesa() -> None:
    anas = replace(AGREEMENT, responsible=Responsible(1, "Chile", ANA))
    assert anas.may_close(ANA, Role.PARTICIPANT, ())
    networks = replace(AGREEMENT, responsible=Responsible())
    assert not networks.may_close(ANA, Role.FOCAL_POINT, (1,))
    assert networks.may_close(ANA, Role.MODERATOR, ())


def test_a_day_is_today_or_later_and_not_in_another_age() -> None:
    today = date(2027, 1, 15)
    assert check_due(today, today=today) == today
    with pytest.raises(Refusal, match="acuerdo-due-past"):
        check_due(date(2027, 1, 14), today=today)
    with pytest.raises(Refusal, match="acuerdo-due-far"):
        check_due(date(2127, 1, 15), today=today)


def test_words_are_cleaned_and_limited() -> None:
    assert read_text(" Compartir\u202e la \n guía ") == "Compartir la guía"
    with pytest.raises(Refusal, match="acuerdo-text-missing"):
        read_text("…")
    with pytest.raises(Refusal) as long:
        read_text("a" * (TEXT_LENGTH + 1))
    assert long.value.args_["limit"] == TEXT_LENGTH
    with pytest.raises(Refusal, match="acuerdo-reason-long"):
        read_reason("a" * 301)


@pytest.mark.parametrize(
    "text", ["la red", "Red", " LA  RED. ", "the network", "a rede", "le réseau", "Réseau"]
)
def test_the_network_has_its_names(text: str) -> None:
    assert is_network(text)
    assert not is_network("Redes de Chile")


@pytest.mark.parametrize(
    ("text", "standing"),
    [
        ("pendiente", "pending"),
        ("Pendientes", "pending"),
        ("sin efecto", "void"),
        ("SEM EFEITO", "void"),
        ("cumplido", "done"),
        ("réalisé", "done"),
        ("vencidos", "overdue"),
        ("prorrogado", "postponed"),
        ("prorogé", "postponed"),
        ("en attente", "pending"),
    ],
)
def test_states_are_read_in_four_languages(text: str, standing: str) -> None:
    assert read_standing(text) == standing


def test_an_unknown_state_is_refused() -> None:
    with pytest.raises(NotUnderstood, match="acuerdo-not-a-state"):
        read_standing("quizás")


@pytest.mark.parametrize(
    ("text", "who", "due"),
    [
        ("Chile, 2027-02-20", "Chile", date(2027, 2, 20)),
        ("Chile 2027-02-20", "Chile", date(2027, 2, 20)),
        ("2027-02-20 Chile", "Chile", date(2027, 2, 20)),
        ("Chile; 20/02/2027", "Chile", date(2027, 2, 20)),
        ("Chile - 20 de febrero de 2027", "Chile", date(2027, 2, 20)),
        ("Chile para el 20 de febrero", "Chile", date(2027, 2, 20)),
        ("Ministerio de Educación de Jujuy | 20/02", "Ministerio de Educación de Jujuy", None),
        ("@ana:example.org, 20/02/2027.", "@ana:example.org", date(2027, 2, 20)),
        ("la red hasta mañana", "la red", date(2027, 1, 16)),
        ("Chile", "Chile", None),
        ("20/02/2027", None, date(2027, 2, 20)),
    ],
)
def test_who_and_when_are_read_in_either_order(
    text: str, who: str | None, due: date | None
) -> None:
    read = read_terms(text, zone=ZONE, now=NOW)
    assert read.who == who
    assert read.due == (due or (date(2027, 2, 20) if "20/02" in text else None))


@pytest.mark.parametrize("text", ["Chile, 2027-02-31", "Chile, 20/02/2020"])
def test_a_day_that_cannot_be_is_said_to_be_one(text: str) -> None:
    with pytest.raises(NotUnderstood) as refusal:
        read_terms(text, zone=ZONE, now=NOW)
    assert refusal.value.key.startswith("fechas-")


@given(st.text(max_size=200))
def test_no_text_breaks_the_reading_of_terms(text: str) -> None:
    try:
        read = read_terms(text, zone=ZONE, now=NOW)
    except NotUnderstood:
        return
    assert isinstance(read, Terms)
    assert read.due is None or read.due >= NOW.astimezone(ZONE).date()
