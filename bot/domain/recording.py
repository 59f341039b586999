"""A recording of a meeting: where it can be seen, or what is kept of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from bot.domain.errors import Refusal
from bot.domain.ids import MeetingId, MesaId, RecordingId, UserId
from bot.domain.meeting import Meeting


class CopyKind(StrEnum):
    """The lighter copies of a recording, for slow lines."""

    AUDIO = "audio"
    SMALL = "360p"


@dataclass(frozen=True)
class Copy:
    """A lighter copy, with its contents in the store."""

    kind: CopyKind
    sha256: str
    size_bytes: int

    @property
    def media_type(self) -> str:
        """As it is served."""
        return "audio/mp4" if self.kind is CopyKind.AUDIO else "video/mp4"


@dataclass(frozen=True)
class Recording:
    """A recording: a reference, which the bot never opens, or contents that are kept."""

    id: RecordingId
    mesa_id: MesaId
    meeting_id: MeetingId
    url: str | None
    """As `bot.domain.links` reads it; None: its contents are kept, or it was removed."""
    title: str | None
    added_by: UserId
    """The bot itself, of one that came from where it was made."""
    added_at: datetime
    sha256: str | None = None
    """Of its contents in the store; None: there are none."""
    size_bytes: int | None = None
    media_type: str | None = None
    length: timedelta | None = None
    """None: not known, as of a reference."""
    started_at: datetime | None = None
    ended_at: datetime | None = None
    poster_sha256: str | None = None
    """A picture of it, JPEG."""
    session_id: str | None = None
    """What it came as: the session that recorded it, or the message that carried it."""
    removed_by: UserId | None = None
    removed_at: datetime | None = None

    @property
    def is_kept(self) -> bool:
        """Whether its contents are in the store."""
        return self.sha256 is not None and self.removed_at is None


def check_recordable(meeting: Meeting) -> None:
    """That there can be a recording of it: its link may be known before it begins.

    Raises:
        Refusal: it was cancelled.
    """
    if meeting.is_cancelled:
        raise Refusal("grabacion-of-cancelled", meeting=meeting.id)
