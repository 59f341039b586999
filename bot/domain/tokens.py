"""Secrets in the addresses of pages: how they are made, and what is kept of them."""

from __future__ import annotations

import hashlib
import secrets
import string

_SIGNS = string.ascii_letters + string.digits
"""No `-` or `_`: what finds addresses in a text often leaves one at their end out of the link."""

_LENGTH = 32
"""190 bits of these signs: nobody finds one by trying."""


def make_token() -> str:
    """A new secret of 32 letters and digits, which stand in any address as they are."""
    return "".join(secrets.choice(_SIGNS) for _ in range(_LENGTH))


def hash_of(token: str) -> str:
    """What is kept of one: it has as many bits as a key, and needs no salt."""
    return hashlib.sha256(token.encode()).hexdigest()
