"""Secrets in the addresses of pages: how they are made, and what is kept of them."""

from __future__ import annotations

import hashlib
import secrets

_BYTES = 24
"""192 bits: nobody finds one by trying."""


def make_token() -> str:
    """A new secret of 32 signs that an address can hold."""
    return secrets.token_urlsafe(_BYTES)


def hash_of(token: str) -> str:
    """What is kept of one: it has as many bits as a key, and needs no salt."""
    return hashlib.sha256(token.encode()).hexdigest()
