"""What makes a password that the bot takes for somebody's account."""

from __future__ import annotations

from datetime import timedelta

from bot.domain.errors import Refusal
from bot.domain.ids import UserId

LEAST = 10
"""Signs."""
MOST_BYTES = 72
"""More are not looked at by the homeserver (bcrypt)."""
LINK_LASTS = timedelta(days=14)
"""The link with which somebody chooses theirs."""


def check_password(password: str, again: str, user: UserId) -> None:
    """That it can be taken, and was written the same twice.

    Raises:
        Refusal: saying what to write instead.
    """
    if not password:
        raise Refusal("clave-wrong-empty", least=LEAST)
    if len(password) < LEAST:
        raise Refusal("clave-wrong-short", least=LEAST, count=len(password))
    if len(password.encode("utf-8", "surrogatepass")) > MOST_BYTES:
        raise Refusal("clave-wrong-long", most=MOST_BYTES)
    if password != again:
        raise Refusal("clave-wrong-differ")
    name = user[1:].partition(":")[0]
    if password.casefold() in (name, user, user[1:]) or len(set(password)) < 4:
        raise Refusal("clave-wrong-easy")
