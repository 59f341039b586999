"""The bot as a process of its own, started and ended as an operator or a power cut would."""

from __future__ import annotations

import asyncio
import json
import signal
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from types import TracebackType
from typing import Any, Self

import yaml


class BotFailed(Exception):
    """The bot ended before it was ready. The text is the last of what it printed."""


def write_config(
    folder: Path,
    *,
    homeserver: str,
    user_id: str,
    password: str,
    coordinators: Sequence[str],
    contact: str = "mesas@example.org",
    extra: Mapping[str, Any] | None = None,
) -> Path:
    """A configuration file in `folder` for a bot on a homeserver on this machine.

    What `extra` has in a section stands beside what is there.
    """
    settings: dict[str, Any] = {
        "matrix": {"homeserver": homeserver, "user_id": user_id, "password": password},
        "coordination": {
            "coordinators": list(coordinators),
            "contact": contact,
            "daily_at": "",  # whenever this runs, nothing comes between
        },
        "data_dir": str(folder / "data"),
        "web": {"host": "127.0.0.1", "port": 0},
    }
    for section, more in (extra or {}).items():
        known = settings.get(section)
        settings[section] = {**known, **more} if isinstance(known, dict) else more
    file = folder / "config.yaml"
    file.touch(mode=0o600)
    file.write_text(yaml.safe_dump(settings, allow_unicode=True))
    return file


class BotProcess:
    """`mesas run` on a configuration file. `async with` starts it and waits until it is ready.

    What it logs is in `log`, parsed, the newest last. `program` is what Python runs in its place.
    """

    def __init__(self, config: Path, program: Sequence[str] = ("-m", "bot", "run")) -> None:
        self._config = config
        self._program = program
        self._process: asyncio.subprocess.Process | None = None
        self._reader: asyncio.Task[None] | None = None
        self._ready = asyncio.Event()
        self.log: list[Mapping[str, Any]] = []

    @property
    def pid(self) -> int:
        """Of the process that runs now."""
        assert self._process is not None
        return self._process.pid

    @property
    def running(self) -> bool:
        """Whether it was started and has not ended."""
        return self._process is not None and self._process.returncode is None

    async def start(self, *, timeout_s: float = 60) -> None:
        """Start it, and wait until it has handled its first sync.

        Raises:
            BotFailed: it ended first.
        """
        self._ready.clear()
        self._process = await asyncio.create_subprocess_exec(
            sys.executable,
            *self._program,
            "--config",
            str(self._config),
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.STDOUT,
            limit=2**20,
        )
        self._reader = asyncio.create_task(self._read(self._process))
        ready = asyncio.create_task(self._ready.wait())
        try:
            async with asyncio.timeout(timeout_s):
                await asyncio.wait({ready, self._reader}, return_when=asyncio.FIRST_COMPLETED)
        finally:
            ready.cancel()
        if not self._ready.is_set():
            raise BotFailed("\n".join(str(line) for line in self.log[-5:]))

    async def _read(self, process: asyncio.subprocess.Process) -> None:
        assert process.stdout is not None
        async for raw in process.stdout:
            try:
                line = json.loads(raw)
            except ValueError:
                line = {"event": "printed", "text": raw.decode(errors="replace").rstrip()}
            self.log.append(line)
            if line.get("event") == "ready":
                self._ready.set()

    async def kill(self) -> None:
        """End it at once, as a power cut would."""
        await self._end(signal.SIGKILL)

    async def stop(self) -> None:
        """Have it end in good order."""
        await self._end(signal.SIGTERM)

    async def _end(self, number: signal.Signals) -> None:
        if self._process is None:
            return
        if self._process.returncode is None:
            self._process.send_signal(number)
        await self._process.wait()
        if self._reader is not None:
            await self._reader
        self._process = None

    async def __aenter__(self) -> Self:
        """Start."""
        try:
            await self.start()
        except BaseException:
            await self.kill()
            raise
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Stop."""
        await self.stop()
