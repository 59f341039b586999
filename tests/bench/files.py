"""Keeping a large file, beside fetching, decrypting and hashing it and no more."""

from __future__ import annotations

import asyncio
import base64
import contextlib
import hashlib
import os
import secrets
import statistics
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import aiohttp
import psutil
from cryptography.hazmat.primitives.ciphers import Cipher
from cryptography.hazmat.primitives.ciphers.algorithms import AES
from cryptography.hazmat.primitives.ciphers.modes import CTR

from bot.domain.ids import RoomId
from bot.matrix.homeserver import Homeserver, path
from tests.bench.stage import Stage

Row = tuple[str, str]
MEGA = 1_000_000
SMALL, LARGE = 1 * MEGA, 100 * MEGA
_ROUNDS = 4


class _Marks:
    """When the bot put its 📎 on which message."""

    def __init__(self, server: Homeserver) -> None:
        self._server = server
        self._seen: dict[str, float] = {}
        self._changed = asyncio.Condition()

    async def run(self) -> None:
        """Follow until cancelled."""
        limits = '{"room":{"timeline":{"types":["m.reaction"]},"state":{"types":[]}}}'
        query = {"timeout": "0", "filter": limits}
        while True:
            response = await self._server.call("GET", path("sync"), query=query)
            query = {"timeout": "30000", "filter": limits, "since": response["next_batch"]}
            now = time.perf_counter()
            for section in response.get("rooms", {}).get("join", {}).values():
                for event in section["timeline"]["events"]:
                    relation = event["content"].get("m.relates_to", {})
                    if relation.get("key") == "📎":
                        self._seen.setdefault(relation["event_id"], now)
            async with self._changed:
                self._changed.notify_all()

    async def of(self, event: str) -> float:
        """When it was there, by the performance counter."""
        async with asyncio.timeout(120), self._changed:
            await self._changed.wait_for(lambda: event in self._seen)
            return self._seen[event]


async def measure(stage: Stage) -> list[Row]:
    """From the post of a file of 100 MB to its 📎; memory beside that of a file of 1 MB."""
    mesa = await stage.mesa("Archivos")
    marks = _Marks(stage.watcher.server)
    following = asyncio.create_task(marks.run())
    try:
        peaks: dict[int, float] = {}
        ours: list[float] = []
        floor: list[float] = []
        for size in (SMALL, SMALL, LARGE):
            async with _peak() as peak:
                peak["pid"] = stage.bot.pid
                await _keep(stage, marks, mesa, await _posted(stage, size))
            peaks[size] = peak["rss"] / MEGA
        for _ in range(_ROUNDS):
            file = await _posted(stage, LARGE)
            floor.append(await _raw(stage, file))
            ours.append(await _keep(stage, marks, mesa, file))
    finally:
        following.cancel()
        await asyncio.gather(following, return_exceptions=True)
    speed = LARGE / MEGA / statistics.median(floor)
    ratio = statistics.median(floor) / statistics.median(ours)
    return [
        ("100 MB fetched, decrypted and hashed, raw", f"1 ({speed:.0f} MB/s)"),
        ("100 MB posted → kept, encrypted and marked 📎", f"{ratio:.2f} × of that speed"),
        ("memory at its highest while 1 MB is kept", f"{peaks[SMALL]:.0f} MB"),
        ("  and while 100 MB are", f"{peaks[LARGE] - peaks[SMALL]:+.0f} MB"),
    ]


@asynccontextmanager
async def _peak() -> AsyncIterator[dict[str, float]]:
    """The highest resident memory of the process `pid` while the block lasts."""
    found: dict[str, float] = {"rss": 0.0}

    async def look() -> None:
        while True:
            if "pid" in found:
                rss = psutil.Process(int(found["pid"])).memory_info().rss
                found["rss"] = max(found["rss"], rss)
            await asyncio.sleep(0.01)

    looking = asyncio.create_task(look())
    try:
        yield found
    finally:
        looking.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await looking


async def _posted(stage: Stage, size: int) -> dict[str, Any]:
    """Encrypted contents on the homeserver, and what opens them; not in a message yet."""
    key, iv = secrets.token_bytes(32), secrets.token_bytes(8) + bytes(8)
    encryptor = Cipher(AES(key), CTR(iv)).encryptor()
    cipher = await asyncio.to_thread(lambda: encryptor.update(b"%PDF-1.7\n" + os.urandom(size)))
    digest = await asyncio.to_thread(lambda: hashlib.sha256(cipher).digest())
    answer = await stage.coordinator.server.call(
        "POST", "/_matrix/media/v3/upload", cipher, timeout_s=300
    )
    return {
        "v": "v2",
        "url": str(answer["content_uri"]),
        "key": {"k": base64.urlsafe_b64encode(key).decode().rstrip("="), "alg": "A256CTR"},
        "iv": base64.b64encode(iv).decode().rstrip("="),
        "hashes": {"sha256": base64.b64encode(digest).decode().rstrip("=")},
    }


async def _keep(stage: Stage, marks: _Marks, room: RoomId, file: dict[str, Any]) -> float:
    """Seconds from sending the message to the bot's 📎 on it."""
    name = f"{secrets.token_hex(4)}.pdf"
    content = {"msgtype": "m.file", "body": name, "file": file, "m.mentions": {}}
    keys = stage.coordinator._keys
    encrypted = await keys.encrypt(room, "m.room.message", content)
    endpoint = path("rooms", room, "send", "m.room.encrypted", secrets.token_hex(8))
    start = time.perf_counter()
    sent = await stage.coordinator.server.call("PUT", endpoint, encrypted)
    return await marks.of(str(sent["event_id"])) - start


async def _raw(stage: Stage, file: dict[str, Any]) -> float:
    """Seconds to fetch a file, decrypt it and hash it, all in memory, with nothing around it."""
    address = file["url"].removeprefix("mxc://")
    url = f"{stage.synapse.url}/_matrix/client/v1/media/download/{address}"
    headers = {"Authorization": f"Bearer {stage.coordinator.server.token}"}
    async with aiohttp.ClientSession(read_bufsize=1 << 20) as session:
        start = time.perf_counter()
        async with session.get(url, headers=headers) as response:
            cipher = await response.read()
        key = base64.urlsafe_b64decode(file["key"]["k"] + "=")
        iv = base64.b64decode(file["iv"] + "==")
        hashlib.sha256(cipher).digest()
        clear = Cipher(AES(key), CTR(iv)).decryptor().update(cipher)
        hashlib.sha256(clear).digest()
        return time.perf_counter() - start
