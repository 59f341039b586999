"""What people call things: one line, without marks that hide or turn what is written."""

from __future__ import annotations

from bot.domain.errors import Refusal

LONGEST = 150


def read_title(text: str | None, *, too_long: str = "common-title-too-long") -> str | None:
    """A title, or some other line, as it is kept; None where nothing of it can be seen.

    Raises:
        Refusal: too long.
    """
    seen = "".join(sign for sign in text or "" if sign.isprintable() or sign.isspace())
    title = " ".join(seen.split())
    if len(title) > LONGEST:
        raise Refusal(too_long, length=len(title), limit=LONGEST)
    return title or None
