"""The short code by which people name a cross-signing identity to each other."""

from __future__ import annotations

import hashlib

from bot.domain.ids import UserId


def identity_code(user: UserId, master_key: str) -> str:
    """`7F3A-9C21-04BE`: of one person and one master key, for writing in a command.

    It names a key among those the server has shown; it does not prove whose it is.
    """
    digest = hashlib.sha256(f"{user}|{master_key}".encode()).hexdigest().upper()
    return "-".join((digest[:4], digest[4:8], digest[8:12]))


def is_code_of(code: str, user: UserId, master_key: str) -> bool:
    """Whether `code` names that key, however its dash and letters are written."""
    plain = "".join(sign for sign in code.upper() if sign.isalnum())
    return plain == identity_code(user, master_key).replace("-", "")
