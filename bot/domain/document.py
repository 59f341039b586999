"""Documents: the files of a mesa, each with the versions that were posted under its name."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from datetime import datetime

from bot.domain.ids import DocumentId, EventId, MesaId, UserId

LONGEST_NAME = 120
_SEPARATORS = re.compile(r'[/\\:*?"<>|]+')
_EXTENSION = re.compile(r"\.([^.\s]{1,16})\Z")
_DEVICES = re.compile(
    r"(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)(\.|\Z)", re.IGNORECASE
)
"""Names that Windows takes for devices, whatever follows the first dot."""
_NAMELESS = re.compile(
    r"(image\.(png|jpe?g)|blob|"
    r"(voice message|mensaje de voz|mensagem de voz|message vocal)(\.[a-z0-9]{1,5})?)\Z"
)
"""What clients call what has no name: a picture that was pasted, a voice message."""


@dataclass(frozen=True)
class Version:
    """One file that was posted."""

    number: int
    event: EventId
    """The message that carried it."""
    thread: EventId | None
    sha256: str
    size_bytes: int
    media_type: str
    """By its bytes."""
    posted_by: UserId
    posted_at: datetime
    in_clear: bool
    """It came unencrypted."""


@dataclass(frozen=True)
class Document:
    """A name in a mesa, and its versions, the oldest first."""

    id: DocumentId
    mesa_id: MesaId
    name: str
    versions: tuple[Version, ...]
    removed_by: UserId | None = None
    removed_at: datetime | None = None

    @property
    def latest(self) -> Version:
        """The version that counts."""
        return self.versions[-1]

    def version(self, number: int) -> Version | None:
        """The version of that number."""
        return next((each for each in self.versions if each.number == number), None)

    def is_of(self, user: UserId) -> bool:
        """Whether `user` posted all of it."""
        return all(each.posted_by == user for each in self.versions)


def shown_name(given: str) -> str:
    """A file's name as it can be shown and saved anywhere; empty if nothing is left of it.

    One line of at most 120 characters, without invisible marks, of which some turn the text
    around; the extension stays. It is never used as a path.
    """
    name = unicodedata.normalize("NFC", given[:4000])
    name = "".join(
        " " if sign.isspace() else sign
        for sign in name
        if sign.isspace() or unicodedata.category(sign)[0] != "C"
    )
    name = " ".join(_SEPARATORS.sub("-", name).split()).strip(" .-")
    if _DEVICES.match(name):
        name = f"_{name}"
    if len(name) <= LONGEST_NAME:
        return name
    found = _EXTENSION.search(name)
    end = found[0] if found else ""
    return name[: LONGEST_NAME - len(end) - 1].rstrip(" .") + "…" + end


def extension_of(name: str) -> str:
    """What stands after the last dot, in small letters; empty if there is nothing."""
    found = _EXTENSION.search(unicodedata.normalize("NFKC", name).rstrip(" ."))
    return found[1].casefold() if found else ""


def folded_name(name: str) -> str:
    """What makes two files versions of one document: the name without accents or case."""
    spread = unicodedata.normalize("NFKD", name)
    bare = "".join(sign for sign in spread if not unicodedata.combining(sign))
    return " ".join(bare.casefold().split())


def says_nothing(name: str) -> bool:
    """Whether it is no name but what a client writes where there is none.

    Two such files have nothing to do with each other, and become two documents.
    """
    return not name or _NAMELESS.match(folded_name(name)) is not None
