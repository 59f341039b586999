"""The rules of a homeserver for passwords, which its admin interface does not look at."""

from __future__ import annotations

from typing import Any

import pytest

from bot.matrix.registrar import weakness_of

PASSWORD = "tres palabras juntas"


@pytest.mark.parametrize(
    ("policy", "code"),
    [
        ({}, None),
        ({"m.minimum_length": 20}, None),
        ({"m.minimum_length": 21}, "M_PASSWORD_TOO_SHORT"),
        ({"m.require_digit": True}, "M_PASSWORD_NO_DIGIT"),
        ({"m.require_digit": False, "m.require_lowercase": True}, None),
        ({"m.require_symbol": True}, None),
        ({"m.require_uppercase": True, "m.minimum_length": "x"}, "M_PASSWORD_NO_UPPERCASE"),
    ],
)
def test_a_password_is_held_to_the_servers_rules(policy: dict[str, Any], code: str | None) -> None:
    assert weakness_of(PASSWORD, policy) == code
