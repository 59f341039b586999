"""What accounts are called, and which passwords are taken."""

from __future__ import annotations

import re
from itertools import islice

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.account_names import account_names


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Ana Rojas", "ana.rojas"),
        ("  María  José Ñúñez-Pérez ", "maria.jose.nunez.perez"),
        ("O'Higgins, Bernardo", "ohiggins.bernardo"),
        ("João Conceição", "joao.conceicao"),
        ("Łukasz Strauß", "lukasz.strauss"),
        ("李明", "persona"),
        ("007", "persona.007"),
        ("_admin", "persona.admin"),
        ("Coordinación de las mesas", "persona.coordinacion.de.las.mesas"),
        ("María de los Ángeles Fernández de la Vega", "maria.de.los.angeles.fernandez"),
    ],
)
def test_a_name_becomes_letters_that_every_keyboard_has(name: str, expected: str) -> None:
    names = list(islice(account_names(name, "hs"), 3))
    assert names == [f"@{expected}:hs", f"@{expected}.2:hs", f"@{expected}.3:hs"]


@given(st.text(max_size=80))
def test_every_name_is_one_that_a_homeserver_takes(name: str) -> None:
    (user,) = islice(account_names(name, "hs"), 1)
    assert re.fullmatch(r"@[a-z0-9]+(\.[a-z0-9]+)*:hs", user)
    assert not re.fullmatch(r"@\d+:hs", user)
    assert len(user) < 60
