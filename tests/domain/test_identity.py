from __future__ import annotations

from bot.domain.identity import identity_code, is_code_of
from bot.domain.ids import UserId

ANA = UserId("@ana:example.org")


def test_a_code_names_one_key_of_one_person_however_it_is_written() -> None:
    code = identity_code(ANA, "key")
    assert is_code_of(code, ANA, "key")
    assert is_code_of(code.lower().replace("-", " "), ANA, "key")
    assert not is_code_of(code, ANA, "other")
    assert not is_code_of(code, UserId("@eva:example.org"), "key")
    assert not is_code_of("", ANA, "key")
