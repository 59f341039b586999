"""The demonstration, told to its end as `make demo ARGS="--once --json FILE"` tells it."""

from __future__ import annotations

import asyncio
import json
import sys
from pathlib import Path


async def test_every_check_of_the_story_passes(tmp_path: Path) -> None:
    written = tmp_path / "checks.json"
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "bot", "demo", "--once", "--json", str(written)),
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.STDOUT,
    )
    told, _ = await process.communicate()
    assert process.returncode == 0, told.decode()[-4000:]
    said = json.loads(written.read_text())
    assert said["ok"]
    assert {"latecomer-reads-everything", "reminder-fired", "story-completed"} <= {
        check["name"] for check in said["checks"] if check["ok"]
    }
