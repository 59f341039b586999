"""`mesas backup` and `mesas restore` at the terminal: what was done, in sentences."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from datetime import datetime
from pathlib import Path

from bot.backup.archive import Manifest
from bot.backup.make import backup
from bot.backup.places import Places
from bot.backup.problem import Problem
from bot.backup.restore import restore
from bot.config import Settings
from bot.domain.reply import Text
from bot.i18n import Catalogs, When


async def make(settings: Settings, file: Path, *, force: bool) -> bool:
    """Make a backup and say what it holds; False if it could not be made, and why is said."""
    try:
        manifest, size_bytes = await backup(settings, file, force=force)
    except Problem as problem:
        return _explain(settings, problem)
    size_kb, created = -(-size_bytes // 1000), _created(settings, manifest)
    lines = [
        Text.of("respaldo-made", file=str(file), size_kb=size_kb, created=created),
        Text.of("respaldo-holds", blobs=manifest.blobs),
    ]
    if manifest.files != "here":
        lines.append(Text.of("respaldo-files-elsewhere", store=manifest.files))
    _say(settings, [*lines, Text.of("respaldo-secret"), Text.of("respaldo-not-settings")])
    return True


async def bring_back(settings: Settings, file: Path, *, force: bool) -> bool:
    """Restore a backup and say what comes next; False if it was not done, and why is said."""
    try:
        done = await restore(settings, file, force=force)
    except Problem as problem:
        return _explain(settings, problem)
    lines = [Text.of("respaldo-restored", created=_created(settings, done.manifest))]
    if done.aside is not None:
        lines.append(Text.of("respaldo-aside", folder=str(done.aside)))
    if done.schema is not None:
        lines.append(Text.of("respaldo-aside-schema", schema=done.schema))
    if done.manifest.files != "here":
        lines.append(Text.of("respaldo-files-there", store=Places.of(settings).store))
    _say(settings, [*lines, Text.of("respaldo-next")])
    return True


def _created(settings: Settings, manifest: Manifest) -> When:
    return When(datetime.fromisoformat(manifest.created), settings.zone)


def _say(settings: Settings, lines: Iterable[Text]) -> None:
    catalogs = Catalogs.load()
    for line in lines:
        print(catalogs.plain(settings.language, line.key, line.args))  # noqa: T201 - it is the terminal's


def _explain(settings: Settings, problem: Problem) -> bool:
    text = Catalogs.load().plain(settings.language, problem.text.key, problem.text.args)
    print(text, file=sys.stderr)  # noqa: T201 - it is the terminal's
    return False
