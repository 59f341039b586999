"""The forgiving reader."""

from __future__ import annotations

import pytest

from bot.chat.reader import Split, columns, read, split
from bot.domain.errors import NotUnderstood
from bot.domain.ids import EventId, RoomId, UserId
from bot.domain.message import Message
from tests.chat.world import NOW

_KEYS = {"partes", "moderador", "zona", "idioma", "motivo", "nombre", "correo"}


def message(body: str, formatted: str | None = None, answers: str | None = None) -> Message:
    return Message(
        RoomId("!r"),
        EventId("$e"),
        UserId("@a:b"),
        body,
        formatted,
        "m.text",
        NOW,
        None,
        EventId(answers) if answers else None,
    )


def parts(line: str) -> Split:
    return split(line, _KEYS.__contains__)


@pytest.mark.parametrize(
    "line",
    [
        'partes="Argentina; Chile" motivo=x',
        "partes = “Argentina; Chile” motivo = x",
        "partes=«Argentina; Chile» motivo: x",
        "partes: Argentina; Chile motivo=x",
        'partes="Argentina"; "Chile" motivo=x',
        "--partes Argentina; Chile --motivo x",
        "—partes Argentina; Chile —motivo x",
        "PARTES='Argentina; Chile' Motivo=x",
    ],
)
def test_an_option_in_many_hands(line: str) -> None:
    found = {key.lower(): value for key, value in parts(line).options}
    assert found == {"partes": "Argentina; Chile", "motivo": "x"}
    assert parts(line).words == ()


def test_words_and_quotations() -> None:
    line = "Chile @eva:hs “Eva «la profe» Soto” it's l’année correo=eva@mineduc.example"
    assert parts(line).words == ("Chile", "@eva:hs", "Eva «la profe» Soto", "it's", "l’année")
    assert parts(line).options == (("correo", "eva@mineduc.example"),)


def test_a_colon_in_a_word_is_no_option() -> None:
    line = "tema: 15:30 https://a.example/?x=1 @mod:hs nota:"
    assert parts(line) == Split(tuple(line.split()), ())


def test_an_unknown_option_with_an_equals_sign_is_kept_to_be_refused() -> None:
    assert parts("correoo=x").options == (("correoo", "x"),)


def test_an_empty_value_does_not_swallow_the_next_option() -> None:
    assert parts("motivo= correo=a@b").options == (("motivo", ""), ("correo", "a@b"))


def test_a_quotation_must_be_closed() -> None:
    with pytest.raises(NotUnderstood) as caught:
        parts('nombre="Alfabetización inicial')
    assert caught.value.key == "common-quote-open"


def test_a_pill_is_its_id() -> None:
    html = '!lista quitar <a href="https://matrix.to/#/@eva:hs">Eva Soto</a> motivo=x'
    assert read(message("!lista quitar Eva Soto motivo=x", html)).line == (
        "lista quitar @eva:hs motivo=x"
    )


def test_two_pills_of_the_same_name_keep_their_order() -> None:
    html = (
        '!mesa moderar <a href="https://matrix.to/#/%40eva%3Ahs">Eva</a>, '
        "<a href='https://matrix.to/#/@eva:other'>Eva</a>"
    )
    assert read(message("!mesa moderar Eva, Eva", html)).line == (
        "mesa moderar @eva:hs, @eva:other"
    )


@pytest.mark.parametrize(
    "link",
    [
        "https://matrix.to/#/@eva:hs",
        "<https://matrix.to/#/%40eva%3Ahs>",
        "[Eva](https://matrix.to/#/@eva:hs)",
        "https://matrix.to/#/@eva:hs?via=hs",
    ],
)
def test_a_link_to_a_person_is_their_id(link: str) -> None:
    html = '!x <a href="https://matrix.to/#/@eva:hs">Eva</a> end'
    assert read(message(f"!x {link} end", html)).line == "x @eva:hs end"


def test_an_old_quotation_of_what_is_replied_to_is_left_out() -> None:
    typed = read(message("> <@a:b> !agenda crear\n> uno\n\nApertura | 10\nCierre", answers="$x"))
    assert typed.text == "Apertura | 10\nCierre"


def test_invisible_marks_are_not_read() -> None:
    typed = read(message("\u2066!\u200bmesa\u00a0ver \ufeffMESA-1\u2069\x00"))
    assert typed.line.split() == ["mesa", "ver", "MESA-1"]


def test_lines_keep_their_numbers() -> None:
    typed = read(message("!agenda crear\r\n\r\nuno\r\n\r\ntres\n\n"))
    assert typed.lines == ("uno", "", "tres")


@pytest.mark.parametrize(
    "line",
    [
        "Acuerdos | 15 | Chile",
        "- Acuerdos - 15 - Chile",
        "1) Acuerdos – 15 — Chile",
        "• Acuerdos|15|Chile",
    ],
)
def test_columns(line: str) -> None:
    assert columns(line) == ("Acuerdos", "15", "Chile")
