"""`make bench`: ratios beside a floor measured in the same run. Asserts nothing."""

from __future__ import annotations

import argparse
import asyncio
import os
import platform
from datetime import UTC, datetime

from tests.bench import files, measures, recordings
from tests.bench.entries import entries
from tests.bench.lateness import lateness
from tests.bench.measures import Row
from tests.bench.reminders import reminders
from tests.bench.stage import opened
from tests.bench.viewers import viewers


async def main(only: list[str], sizes: tuple[int, ...]) -> None:
    """Measure, and print a Markdown table for the README."""
    rows: list[Row] = []
    if "reminders" in only:
        rows += _printed(await reminders())
    if "viewers" in only:
        rows += _printed(await viewers())
    if "recordings" in only:
        rows += _printed(await recordings.measure())
    if "entries" in only:
        rows += _printed(await entries())
    alone = ("reminders", "recordings", "viewers", "entries")
    if others := [name for name in only if name not in alone]:
        async with opened() as stage:
            for name in others:
                if name == "restarts":
                    found = await measures.restarts(stage, sizes)
                elif name == "lateness":
                    found = await lateness(stage)
                elif name == "files":
                    found = await files.measure(stage)
                else:
                    found = await getattr(measures, name)(stage)
                rows += _printed(found)
    print(f"\n{datetime.now(UTC):%Y-%m-%d}, {os.cpu_count()} cores, {platform.machine()}, ", end="")
    print(f"Python {platform.python_version()}, Synapse on SQLite on the same machine\n")
    print("| measured | figure |\n|---|---|")
    for what, figure in rows:
        print(f"| {what} | {figure} |")


def _printed(rows: list[Row]) -> list[Row]:
    for what, figure in rows:
        print(f"{what}: {figure}", flush=True)
    return rows


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    every = [
        "reminders",
        "viewers",
        "entries",
        "answers",
        "imports",
        "invitations",
        "removals",
        "slow",
        "files",
        "recordings",
        "lateness",
        "restarts",
    ]
    parser.add_argument("only", nargs="*", default=every)
    parser.add_argument("--mesas", default="10,100,500")
    arguments = parser.parse_args()
    numbers = tuple(int(number) for number in arguments.mesas.split(","))
    asyncio.run(main(arguments.only, numbers))
