"""What the demonstration prints: the room as people see it, and a table of what was checked."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass

from rich.console import Console
from rich.panel import Panel
from rich.table import Table
from rich.text import Text

_WIDTH = 96


@dataclass(frozen=True)
class Check:
    """Something that should be so, and whether it is."""

    name: str
    ok: bool
    detail: str = ""


class Screen:
    """The terminal."""

    def __init__(self) -> None:
        self._console = Console(width=_WIDTH, highlight=False)

    def working(self, what: str) -> AbstractContextManager[object]:
        """Show that something takes a while."""
        if self._console.is_terminal:
            return self._console.status(what)
        self._console.print(Text(f"· {what} …", style="dim"))
        return _Nothing()

    def chapter(self, title: str) -> None:
        """A heading."""
        self._console.rule(Text(title, style="bold"))

    def says(self, who: str, text: str) -> None:
        """A message, as it stands in the room."""
        ours = who == "Mesas"
        self._console.print(
            Panel(
                Text(text),
                title=Text(who, style="bold green" if ours else "bold cyan"),
                title_align="right" if ours else "left",
                border_style="green" if ours else "cyan",
            )
        )

    def tells(self, text: str) -> None:
        """Something that happens."""
        self._console.print(Text(f"  {text}", style="italic"))

    def checked(self, check: Check) -> None:
        """A check that failed, at once; those that passed are in the summary."""
        if not check.ok:
            self._console.print(Text(f"  ✘ {check.name} {check.detail}", style="bold red"))

    def summary(self, checks: Sequence[Check]) -> None:
        """The table of what was checked."""
        table = Table(title="What was checked", title_justify="left", width=_WIDTH)
        table.add_column("")
        table.add_column("check")
        table.add_column("detail")
        for check in checks:
            mark = Text("✔", style="green") if check.ok else Text("✘", style="bold red")
            table.add_row(mark, Text(check.name), Text(check.detail))
        self._console.print(table)
        passed = sum(check.ok for check in checks)
        self._console.print(f"{passed} of {len(checks)} checks passed.")

    def stays_up(self, url: str, users: Iterable[str], password: str, visitor: str) -> None:
        """How to log in and look around, best as `visitor`."""
        table = Table(title="Log in with any Matrix client", title_justify="left", width=_WIDTH)
        table.add_column("homeserver")
        table.add_column("user")
        table.add_column("password")
        for user in users:
            table.add_row(url, user, password)
        self._console.print(table)
        self._console.print(
            f"{visitor} coordinates too, and has logged in nowhere: begin with that one. The others"
            " have a device here already, and a new one must be verified before it is given keys."
        )
        self._console.print("The homeserver and the bot stay up until you press Ctrl+C.")


class _Nothing(AbstractContextManager[None]):
    def __exit__(self, *_error: object) -> None:
        return None
