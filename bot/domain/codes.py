"""One-time codes: 80 random bits that people can read out, type on a phone and get nearly right."""

from __future__ import annotations

import hashlib
import re
from datetime import timedelta

CODE_BYTES = 10
"""Of chance in each: 80 bits, so that nobody guesses one and its hash can be kept as it is."""
CODE_LASTS = timedelta(days=14)

TRIES_AN_HOUR = 6
"""Wrong codes of one account; then it waits."""
TRIES_AN_HOUR_OF_ALL = 300

_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"  # Crockford's: no I, L, O, U
_LENGTH = 16
_ALIKE = str.maketrans("OIL", "011")
_BETWEEN = re.compile(r"[\s\-‐‑‒–—―−_.·]+")
_AROUND = " \t\r\n`'\"“”«»‘’.,;:!¡()[]<>*"


def make_code(chance: bytes) -> str:
    """A code of ten random bytes: `4F7K-92QX-7M3D-K8TB`."""
    if len(chance) != CODE_BYTES:
        raise ValueError("a code takes ten bytes")
    number = int.from_bytes(chance)
    signs = [_ALPHABET[number >> shift & 31] for shift in range(75, -1, -5)]
    return "-".join("".join(signs[at : at + 4]) for at in range(0, _LENGTH, 4))


def as_code(text: str) -> str | None:
    """The code in `text`, however it was typed: case, spaces, dashes, O for 0, I or L for 1.

    None: it is none.
    """
    if len(text) > 80:
        return None
    signs = _BETWEEN.sub("", text.strip(_AROUND)).upper().translate(_ALIKE)
    if len(signs) != _LENGTH or any(sign not in _ALPHABET for sign in signs):
        return None
    return "-".join(signs[at : at + 4] for at in range(0, _LENGTH, 4))


def looks_like_code(text: str) -> bool:
    """Whether plain words are nothing but a code: one with a digit in it, as nearly all have."""
    return as_code(text) is not None and any(sign.isdigit() for sign in text)


def is_like_code(text: str) -> bool:
    """Whether plain words were meant as a code, with signs too many or lost on the way."""
    signs = _BETWEEN.sub("", text.strip(_AROUND))
    return looks_like_code(text) or (
        len(text) <= 80
        and 8 <= len(signs) <= 24
        and signs.isascii()
        and signs.isalnum()
        and sum(sign.isdigit() for sign in signs) >= 2
        and any(sign.isalpha() for sign in signs)
    )


def hash_of(code: str) -> str:
    """What is kept of a code."""
    return hashlib.sha256(f"mesas code {code}".encode()).hexdigest()
