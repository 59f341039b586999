"""Marks of one opening of a page, so that what it plays is counted once and only from a page."""

from __future__ import annotations

import hashlib
import hmac
import secrets

_NONCE, _PROOF = 8, 8
NO_PAGE = "no page"
"""The one visit of all who play without our page: counted once for each link."""


def new_visit(token: str) -> str:
    """For a page that is opened by the link with this secret."""
    nonce = secrets.token_hex(_NONCE // 2)
    return nonce + _proof(token, nonce)


def visit_of(token: str, given: str) -> str:
    """The visit that a request says it is of, if a page of ours gave it; else `NO_PAGE`.

    Whoever makes marks up has not opened a page each time: they are one visit together.
    """
    nonce, proof = given[:_NONCE], given[_NONCE:]
    is_ours = hmac.compare_digest(proof.encode(), _proof(token, nonce).encode())
    return given if is_ours else NO_PAGE


def _proof(token: str, nonce: str) -> str:
    """The link's own secret signs: it stands after a restart, and who has it opens pages anyway."""
    return hmac.new(token.encode(), f"visit {nonce}".encode(), hashlib.sha256).hexdigest()[:_PROOF]
