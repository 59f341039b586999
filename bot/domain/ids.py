"""The names that things go by."""

from __future__ import annotations

import re
from typing import NewType

UserId = NewType("UserId", str)
"""A Matrix user, `@ana:example.org`."""
RoomId = NewType("RoomId", str)
"""A Matrix room, `!` and 43 characters since room version 12, with `:server` before."""
EventId = NewType("EventId", str)
"""A Matrix event, `$` and 43 characters."""
MesaId = NewType("MesaId", str)
"""A mesa as people write it, `MESA-1`; numbers count up over the whole deployment."""

MeetingId = NewType("MeetingId", str)
"""`REU-1`."""
DebateId = NewType("DebateId", str)
"""`DEB-1`."""
AgreementId = NewType("AgreementId", str)
"""`ACU-1`."""
DocumentId = NewType("DocumentId", str)
"""`DOC-1`."""
ResourceId = NewType("ResourceId", str)
"""`RES-1`."""
RecordingId = NewType("RecordingId", str)
"""`GRA-1`."""
ReminderId = NewType("ReminderId", str)
"""`REC-1`."""

_USER = re.compile(r"@[!-9;-~]{1,255}:[A-Za-z0-9.\-\[\]:]{1,255}\Z")


def is_user_id(text: str) -> bool:
    """Whether `text` is a well-formed Matrix user id.

    Source: Matrix specification, appendices, "User Identifiers" (historical
    characters included, 255 bytes at most).
    """
    return _USER.match(text) is not None and len(text) <= 255  # as many bytes: all are ASCII


def server_of(user: UserId) -> str:
    """The server part of a user id: `example.org`, or `example.org:8448`."""
    return user.partition(":")[2]
