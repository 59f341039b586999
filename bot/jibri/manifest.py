"""The manifest beside a recording, which is also the body of a hint."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from datetime import datetime
from typing import Any

MOST_BYTES = 16_384
_VERSION = 1
_LARGEST = 1 << 50
_SESSION = re.compile(r"[A-Za-z0-9_-][A-Za-z0-9._-]{0,127}")
_SHA256 = re.compile(r"[0-9a-f]{64}")
_NAMED = re.compile(r"(.+)_\d{4}(-\d\d){5}\.mp4", re.IGNORECASE | re.DOTALL)


class Malformed(ValueError):
    """It is not a manifest."""


@dataclass(frozen=True)
class Manifest:
    """What is said of a recording; nothing of it is believed without looking at the file."""

    session_id: str
    room: str
    """The call's; empty where nobody knows."""
    file: str
    """A bare name in the same folder."""
    size_bytes: int
    sha256: str
    started: datetime | None
    ended: datetime | None

    @classmethod
    def read(cls, body: bytes) -> Manifest:
        """What a manifest says.

        Raises:
            Malformed: it is none, or one of another version.
        """
        if len(body) > MOST_BYTES:
            raise Malformed("too long")
        try:
            data = json.loads(body)
        except (ValueError, RecursionError) as error:
            raise Malformed("no JSON") from error
        if not isinstance(data, dict) or data.get("v") != _VERSION or data["v"] is True:
            raise Malformed("no version")
        size = data.get("bytes")
        if not isinstance(size, int) or isinstance(size, bool) or not 0 <= size < _LARGEST:
            raise Malformed("bytes")
        started, ended = _moment(data.get("started")), _moment(data.get("ended"))
        if started and ended and started > ended:
            raise Malformed("ended before it started")
        return cls(
            _text(data, "session_id", _SESSION),
            _text(data, "room", None).lower(),
            _file(_text(data, "file", None)),
            size,
            _text(data, "sha256", _SHA256),
            started,
            ended,
        )


def is_film(name: str) -> bool:
    """Whether a name can be a recording's: bare, visible, of an MP4."""
    return (
        name.lower().endswith(".mp4")
        and not name.startswith(".")
        and not any(sign in name for sign in "/\\\0")
    )


def room_in(name: str) -> str:
    """The room in a recording's name as Jibri makes it, `room_2027-01-15-10-00-00.mp4`."""
    named = _NAMED.fullmatch(name)
    return "" if named is None else named[1].lower()


def _text(data: dict[str, Any], key: str, form: re.Pattern[str] | None) -> str:
    value = data.get(key)
    if not isinstance(value, str) or len(value) > 255:
        raise Malformed(key)
    if (form and not form.fullmatch(value)) or not value.isprintable():
        raise Malformed(key)
    return value


def _file(name: str) -> str:
    if not is_film(name):
        raise Malformed("file")
    return name


def _moment(value: object) -> datetime | None:
    if value is None:
        return None
    try:
        moment = datetime.fromisoformat(value) if isinstance(value, str) else None
    except ValueError as error:
        raise Malformed("a moment") from error
    if moment is None or moment.tzinfo is None or not 2000 < moment.year < 2200:
        raise Malformed("a moment")
    return moment
