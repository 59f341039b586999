"""What people do in the script of a crash test, and how the bot answers each of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Kind = Literal["agreements", "debates", "documents", "meetings", "reminders", "resources"]


@dataclass(frozen=True)
class Thing:
    """Something of a mesa by what it is called: who writes its id looks it up first."""

    kind: Kind
    name: str
    version: int = 1
    """Of a document: which version must be there."""


@dataclass(frozen=True)
class Command:
    """A command and how it is answered."""

    place: str
    """`coordination`, or a mesa's id: the room it is written in."""
    text: str
    """`{id}` stands for the id of `about`, in what is said too."""
    said: str
    """Something that its answer says."""
    lane: str = "now"
    """Answers in one lane come in the order of their commands. `now`: with the command itself."""
    by_official: bool = False
    about: Thing | None = None
    confirmed: str | None = None
    """What is said when its answer, which asks, is tapped ✅."""
    file: bytes | None = None
    """What the answer carries."""


@dataclass(frozen=True)
class Posted:
    """A file, encrypted; what is said to it, if anything, and whether it is kept."""

    place: str
    name: str
    data: bytes
    said: str | None
    kept: bool = True
    by_official: bool = False


@dataclass(frozen=True)
class Talk:
    """What people say to each other: in a debate, or in the room."""

    place: str
    text: str
    debate: str | None
    """Its title."""
    by_official: bool = False


@dataclass(frozen=True)
class Noted:
    """Something said that two people mark with 📌, and `terms`, which make it an agreement."""

    place: str
    text: str
    terms: str
    by_official: bool = False


@dataclass(frozen=True)
class Move:
    """A guest enters or leaves a mesa, if they can."""

    guest: int
    mesa: str
    comes: bool


Step = Command | Posted | Talk | Noted | Move
