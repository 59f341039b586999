"""What was found so far, and with what to look on."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field

from bot.config import Settings
from bot.domain.reply import Text
from bot.matrix.homeserver import Homeserver


@dataclass(frozen=True)
class Finding:
    """One line: what was looked at, and either that it is well or what to do."""

    ok: bool
    text: Text
    fatal: bool = True
    """Whether the bot cannot work with it as it is."""


@dataclass
class Looked:
    """What is looked at, and the findings of the part that is being looked at."""

    settings: Settings
    server: Homeserver
    device: str | None = None
    findings: list[Finding] = field(default_factory=list)

    def well(self, key: str, **args: object) -> None:
        """Note that something is as it should be."""
        self.findings.append(Finding(True, Text.of(f"revision-{key}", **args)))

    def amiss(self, key: str, *, fatal: bool = True, **args: object) -> None:
        """Note what is not, and what to do."""
        self.findings.append(Finding(False, Text.of(f"revision-{key}", **args), fatal))


Step = Callable[[Looked], Awaitable[bool]]
"""Looks at one part; False: there is nothing to stand on for the others."""
