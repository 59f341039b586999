"""Whether a hint comes from who has the key, and now."""

from __future__ import annotations

import hashlib
import hmac
from datetime import datetime, timedelta
from pathlib import Path

PATH = "/hooks/recording"
_FRESH = timedelta(seconds=300)


def key_of(file: Path) -> bytes | None:
    """The key in a file, read anew each time so that it can be changed; None: there is none."""
    try:
        return file.read_bytes().strip() or None
    except OSError:
        return None


def signature(key: bytes, timestamp: str, body: bytes) -> str:
    """What a hint is signed with, for the header `X-Mesas-Signature`."""
    signed = f"POST\n{PATH}\n{timestamp}\n".encode() + body
    return "v1=" + hmac.new(key, signed, hashlib.sha256).hexdigest()


def is_signed(
    key: bytes, body: bytes, *, timestamp: str | None, given: str | None, now: datetime
) -> bool:
    """Whether the signature is right and of the last or next five minutes."""
    if timestamp is None or given is None or len(timestamp) > 12:
        return False
    if not (timestamp.isascii() and timestamp.isdigit()):
        return False
    wanted = signature(key, timestamp, body)
    if not hmac.compare_digest(wanted.encode(), given.encode("utf-8", "replace")):
        return False
    return abs(now.timestamp() - int(timestamp)) <= _FRESH.total_seconds()
