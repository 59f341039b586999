"""A Node process that answers requests, one JSON line each."""

from __future__ import annotations

import asyncio
import contextlib
import json
import signal
from collections import deque
from collections.abc import Awaitable, Callable
from typing import Any, Self, TypeVar

from tests.e2e.node import driver, node

T = TypeVar("T")

PATIENCE_S = 60.0


class DriverError(Exception):
    """What a person wanted did not work. `code` is Matrix's (`M_FORBIDDEN`) or a kind of error."""

    def __init__(self, code: str, text: str) -> None:
        super().__init__(text)
        self.code = code


class Process:
    """The driver, run by `Process.start`."""

    def __init__(self, process: asyncio.subprocess.Process) -> None:
        self._process = process
        self._answers: dict[int, asyncio.Future[Any]] = {}
        self._number = 0
        self._changed = asyncio.Event()
        self._complaints: deque[str] = deque(maxlen=40)
        self._tasks = [
            asyncio.create_task(self._listen()),
            asyncio.create_task(self._note_complaints()),
        ]

    @classmethod
    async def start(cls) -> Self:
        """Run the driver, its packages installed first where they are not."""
        program = await asyncio.to_thread(driver)
        return cls(
            await asyncio.create_subprocess_exec(
                str(node()),
                str(program),
                stdin=asyncio.subprocess.PIPE,
                stdout=asyncio.subprocess.PIPE,
                stderr=asyncio.subprocess.PIPE,
                limit=256 * 2**20,
                start_new_session=True,  # Ctrl-C is for the tests, which close it
            )
        )

    async def close(self) -> None:
        """End it."""
        if self._process.returncode is None:
            self.signal(signal.SIGCONT)
        if self._process.stdin is not None:
            self._process.stdin.close()
        try:
            await asyncio.wait_for(self._process.wait(), 5)
        except TimeoutError:
            with contextlib.suppress(ProcessLookupError):
                self._process.kill()
            await self._process.wait()
        for task in self._tasks:
            await task

    def signal(self, number: signal.Signals) -> None:
        """Send a signal."""
        self._process.send_signal(number)

    async def wait(self, look: Callable[[], Awaitable[T | None]], timeout: float) -> T:
        """What `look` finds, looking again at each change."""
        async with asyncio.timeout(timeout):
            while True:
                self._changed.clear()
                found = await look()
                if found is not None:
                    return found
                await self._changed.wait()

    async def ask(self, do: str, **args: Any) -> Any:
        """The driver's answer to one request.

        Raises:
            DriverError: it could not be done, or the process has ended.
        """
        stdin = self._process.stdin
        assert stdin is not None
        self._number += 1
        number = self._number
        answer = self._answers[number] = asyncio.get_running_loop().create_future()
        try:
            if self._process.returncode is not None:
                raise self._ended()
            stdin.write(json.dumps({"id": number, "do": do, **args}).encode() + b"\n")
            await stdin.drain()
            return await asyncio.wait_for(answer, 2 * PATIENCE_S)
        finally:
            del self._answers[number]

    async def _listen(self) -> None:
        stdout = self._process.stdout
        assert stdout is not None
        async for line in stdout:
            data = json.loads(line)
            if "changed" in data:
                self._changed.set()
                continue
            answer = self._answers.get(data["id"])
            if answer is None or answer.done():
                continue
            if "error" in data:
                answer.set_exception(DriverError(data["code"], data["error"]))
            else:
                answer.set_result(data["ok"])
        for answer in self._answers.values():
            if not answer.done():
                answer.set_exception(self._ended())

    async def _note_complaints(self) -> None:
        stderr = self._process.stderr
        assert stderr is not None
        async for line in stderr:
            self._complaints.append(line.decode(errors="replace"))

    def _ended(self) -> DriverError:
        return DriverError("ended", "the person's process ended:\n" + "".join(self._complaints))
