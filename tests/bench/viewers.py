"""Fifty who watch at once, beside a bare aiohttp server of the same file in clear."""

from __future__ import annotations

import asyncio
import os
import statistics
import sys
import tempfile
import time
from pathlib import Path

import psutil
from aiohttp import web

from bot.web.app import serve
from tests.web.cinema import open_cinema

Row = tuple[str, str]
VIEWERS = 50
_SIZE = 40 << 20
_ROUNDS = 6


async def viewers() -> list[Row]:
    """Throughput of as many whole downloads at once, the server in a process of its own."""
    with tempfile.TemporaryDirectory(prefix="mesas-viewers-") as name:
        folder = Path(name)
        process = await asyncio.create_subprocess_exec(
            sys.executable,
            "-m",
            "tests.bench.viewers",
            str(folder),
            stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.PIPE,
        )
        assert process.stdout is not None
        assert process.stdin is not None
        try:
            while not (line := await process.stdout.readline()).startswith(b"serving "):
                assert line, "the server ended"
            bare, ours = (each.decode() for each in line.split()[1:])
            served = psutil.Process(process.pid)
            before = served.memory_info().rss
            floor: list[float] = []
            times: list[float] = []
            most = before
            for number in range(_ROUNDS + 1):
                for address, taken in ((bare, floor), (ours, times)):
                    seconds = await _watched(address)
                    most = max(most, served.memory_info().rss)
                    if number:  # the first has everything in the cache of the system
                        taken.append(seconds)
        finally:
            process.stdin.close()
            await process.wait()
    total = VIEWERS * _SIZE / 1e6
    speed = f"{total / statistics.median(floor):.0f} MB/s"
    ratio = statistics.median(floor) / statistics.median(times)
    return [
        (f"{VIEWERS} viewers at once, bare aiohttp file server", f"1 ({speed})"),
        (f"{VIEWERS} viewers at once, Mesas: throughput", f"{ratio:.2f} ×"),
        ("  memory for all of them, beyond an idle server", f"{(most - before) / 1e6:.0f} MB"),
    ]


async def _watched(address: str) -> float:
    """Seconds until all have all of it; what comes is thrown away."""
    start = time.perf_counter()
    await asyncio.gather(*(_watch(address) for _ in range(VIEWERS)))
    return time.perf_counter() - start


class _Viewer(asyncio.BufferedProtocol):
    """Takes what comes into one buffer, which costs next to nothing."""

    _buffer = memoryview(bytearray(1 << 20))

    def __init__(self, request: bytes) -> None:
        self._request = request
        self.got = 0
        self.done: asyncio.Future[None] = asyncio.get_running_loop().create_future()

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.WriteTransport)
        transport.write(self._request)

    def get_buffer(self, _sizehint: int) -> memoryview:
        return self._buffer

    def buffer_updated(self, nbytes: int) -> None:
        self.got += nbytes

    def connection_lost(self, exc: Exception | None) -> None:
        if exc is None:
            self.done.set_result(None)
        else:
            self.done.set_exception(exc)


async def _watch(address: str) -> None:
    host, _, rest = address.removeprefix("http://").partition(":")
    port, _, path = rest.partition("/")
    request = f"GET /{path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n".encode()
    loop = asyncio.get_running_loop()
    _, viewer = await loop.create_connection(lambda: _Viewer(request), host, int(port))
    await viewer.done
    assert viewer.got > _SIZE


async def _serve(folder: Path) -> None:
    """Both servers, until nobody holds our input open any more."""
    data = os.urandom(_SIZE)
    file = folder / "film.mp4"
    file.write_bytes(data)

    async def bare(_request: web.Request) -> web.FileResponse:
        return web.FileResponse(file)

    app = web.Application()
    app.router.add_get("/film.mp4", bare)
    async with (
        open_cinema(folder, video=data) as cinema,
        serve(app, host="127.0.0.1", port=0) as port,
    ):
        path = await cinema.share()
        async with cinema.http.get(path) as answer:
            ours = f"{answer.url}/video"
        print(f"serving http://127.0.0.1:{port}/film.mp4 {ours}", flush=True)
        await asyncio.get_running_loop().run_in_executor(None, sys.stdin.read)


if __name__ == "__main__":
    asyncio.run(_serve(Path(sys.argv[1])))
