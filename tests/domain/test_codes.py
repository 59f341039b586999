"""One-time codes: made of chance, read however they are typed."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.codes import (
    CODE_BYTES,
    as_code,
    hash_of,
    is_like_code,
    looks_like_code,
    make_code,
)

CODE = "4F7K-92QX-7M3D-K8TB"


@given(st.binary(min_size=CODE_BYTES, max_size=CODE_BYTES))
def test_every_code_can_be_read_again(chance: bytes) -> None:
    code = make_code(chance)
    assert as_code(code) == code
    assert as_code(code.lower().replace("-", "")) == code


def test_different_chance_makes_different_codes() -> None:
    numbers = range(0, 2**80, 2**80 // 1000)
    assert len({make_code(number.to_bytes(CODE_BYTES)) for number in numbers}) == len(numbers)


@pytest.mark.parametrize(
    "typed",
    [
        "4f7k-92qx-7m3d-k8tb",
        "4F7K 92QX 7M3D K8TB",
        "4F7K92QX7M3DK8TB",
        "4F7K–92QX–7M3D–K8TB",  # as phones make of dashes
        " «4F7K-92QX-7M3D-K8TB». ",
        "`4F7K-92QX-7M3D-K8TB`",
        "4F7K - 92QX - 7M3D - K8TB",
        "4F7K_92QX_7M3D_K8TB",
    ],
)
def test_a_code_is_read_however_it_is_typed(typed: str) -> None:
    assert as_code(typed) == CODE


def test_signs_that_look_alike_are_the_same() -> None:
    assert as_code("OI0l-1LoO-0000-1111") == "0101-1100-0000-1111"


@pytest.mark.parametrize(
    "typed",
    ["", "4F7K", CODE + "A", "4F7K-92QX-7M3D-K8T", "4F7K-92QX-7M3D-K8T!", "U" * 16, "A" * 500],
)
def test_what_is_no_code_is_none(typed: str) -> None:
    assert as_code(typed) is None


def test_plain_words_are_no_code() -> None:
    assert looks_like_code(CODE)
    assert not looks_like_code("hablar ante nada gana"[:16])
    assert not looks_like_code("gracias a todas y todos")


def test_only_a_hash_is_kept() -> None:
    assert hash_of(CODE) == hash_of(CODE)
    assert CODE not in hash_of(CODE)
    assert len(hash_of(CODE)) == 64


@pytest.mark.parametrize("typed", [CODE, CODE[:-5], CODE + "A", "ABCD-EFGH-JKMN-PQR1"])
def test_what_was_meant_as_a_code_is_told_from_words(typed: str) -> None:
    assert is_like_code(typed)


@pytest.mark.parametrize("said", ["hola", "buenas tardes a todas", "2026-11-23", "REU-1", "15:30"])
def test_what_people_say_is_not_like_a_code(said: str) -> None:
    assert not is_like_code(said)
