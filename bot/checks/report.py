"""Looks at the parts in turn, and prints a line of each."""

from __future__ import annotations

from collections.abc import AsyncIterator

from bot.checks import homeserver, machine, outside
from bot.checks.findings import Finding, Looked
from bot.config import Settings
from bot.i18n import Catalogs
from bot.matrix.homeserver import Homeserver


async def check(settings: Settings) -> AsyncIterator[Finding]:
    """Look at the parts in turn; a part that others stand on, and fails, ends it."""
    async with Homeserver(settings.matrix.homeserver, timeout_s=20) as server:
        looked = Looked(settings, server)
        for step in (*machine.STEPS, *homeserver.STEPS, *outside.STEPS):
            go_on = await step(looked)
            for finding in looked.findings:
                yield finding
            looked.findings.clear()
            if not go_on:
                return


async def report(settings: Settings) -> bool:
    """Print what `check` finds, a line each; whether the bot can run."""
    catalogs, able = Catalogs.load(), True
    async for finding in check(settings):
        mark = "✔" if finding.ok else "✘" if finding.fatal else "!"
        text = catalogs.plain(settings.language, finding.text.key, finding.text.args)
        print(f"{mark} {text}")  # noqa: T201 - the command line's own output
        able = able and (finding.ok or not finding.fatal)
    return able
