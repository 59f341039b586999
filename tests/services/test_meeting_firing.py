"""Meetings moved as their reminders fire, and the bot killed: none is lost, none is doubled."""

from __future__ import annotations

import asyncio
import re
import secrets
import sys
from collections import Counter
from pathlib import Path

import pytest
from sqlalchemy import select

from storage import tables
from storage.database import Database, make_engine

ROOT = Path(__file__).parents[2]
_SECRET = re.compile(r"/mesa-[a-z2-7]{32}|/entrada/[\w-]+")
"""Another one each time."""


async def _said(url: str) -> list[tuple[str, str]]:
    """What is posted, and in place of what."""
    database = Database(make_engine(url))
    async with database.read() as tx:
        rows = await tx.all(select(tables.outbox).order_by(tables.outbox.c.id))
    await database.close()
    found = [(row.content.get("body", row.cause), row.edits or "") for row in rows]
    return [(_SECRET.sub("…", body), edits) for body, edits in found]


@pytest.mark.slow
async def test_meetings_moved_and_bots_killed_lose_and_double_nothing(
    tmp_path: Path, pytestconfig: pytest.Config
) -> None:
    whole, killed = (f"sqlite+aiosqlite:///{tmp_path / name}.db" for name in ("whole", "killed"))
    given: int = pytestconfig.getoption("--seed")
    seed = str(given or secrets.randbelow(10**9))
    program = "import sys; from tests.services.meeting_firing import main; main(*sys.argv[1:])"
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        "-c",
        program,
        whole,
        killed,
        seed,
        cwd=ROOT,
        stdout=asyncio.subprocess.PIPE,
    )
    async with asyncio.timeout(300):
        out, _ = await process.communicate()
    assert process.returncode == 0, seed
    kills = int(out)
    wanted, found = Counter(await _said(whole)), Counter(await _said(killed))
    print(f"seed {seed}, {kills} kills, {sum(wanted.values())} posts")
    assert kills > 5
    assert sum(wanted.values()) > 60
    assert found - wanted == Counter()
    assert wanted - found == Counter()
    reminders = [body for body, _ in wanted.elements() if body.startswith("Recordatorio: ")]
    assert len(reminders) >= 8
