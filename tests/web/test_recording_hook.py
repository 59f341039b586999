"""Hints that a recording was handed over: only right ones are taken, and none does harm."""

from __future__ import annotations

import json
import random
import socket
from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import aiohttp
import pytest

from bot.jibri.hints import PATH, signature
from bot.jibri.manifest import MOST_BYTES, Malformed, Manifest
from bot.web.recording_hook import RecordingHook
from tests.chat.world import NOW
from tests.web.site import open_site

KEY = b"0123456789abcdef0123456789abcdef"
MANIFEST = {
    "v": 1,
    "session_id": "abcdefgh",
    "room": "mesa-abc",
    "file": "mesa-abc_2027-01-15-10-00-00.mp4",
    "bytes": 7,
    "sha256": "a" * 64,
    "started": "2027-01-15T10:00:00+00:00",
    "ended": None,
}
BODY = json.dumps(MANIFEST).encode()
MALFORMED: list[Any] = [
    b"",
    b"{",
    b"\xff\xfe",
    b"[]",
    b"null",
    b"[" * 16_000,
    b"1" * 16_000,
    *(
        json.dumps({**MANIFEST, key: value}).encode()
        for key, values in {
            "v": (None, 2, "1", True, 1.5),
            "session_id": (None, 7, "", "..", "../..", "a/b", ".hidden", "a\n", "a" * 300),
            "room": (None, 7, "a\0b", "a" * 300, ["a"]),
            "file": (None, "", "a.txt", "../a.mp4", "/a.mp4", ".a.mp4", "a\0.mp4", "a\\b.mp4"),
            "bytes": (None, -1, 1.5, "7", True, 1 << 60, float("nan"), float("inf")),
            "sha256": (None, "", "A" * 64, "a" * 63, 7),
            "started": (7, "yesterday", "2027-01-15", "9999-12-31T23:59:59+00:00"),
            "ended": ("2027-01-15T10:00:00", "2026-01-15T10:00:00+00:00"),
        }.items()
        for value in values
    ),
]


class Site:
    """The hook, and what it was told."""

    def __init__(self, http: aiohttp.ClientSession, told: list[Manifest]) -> None:
        self.http = http
        self.told = told

    async def send(self, body: bytes, **headers: str) -> int:
        async with self.http.post(PATH, data=body, headers=headers) as response:
            return response.status

    async def signed(self, body: bytes, *, late_by: timedelta = timedelta()) -> int:
        timestamp = str(int((NOW - late_by).timestamp()))
        return await self.send(body, **signing(timestamp, signature(KEY, timestamp, body)))


def signing(timestamp: str, given: str) -> dict[str, str]:
    return {"X-Mesas-Timestamp": timestamp, "X-Mesas-Signature": given}


@pytest.fixture
async def site(tmp_path: Path) -> AsyncIterator[Site]:
    told: list[Manifest] = []

    async def hinted(manifest: Manifest) -> None:
        told.append(manifest)

    file = tmp_path / "hook.key"
    file.write_bytes(KEY + b"\n")
    async with open_site(RecordingHook(file, hinted, lambda: NOW).routes()) as http:
        yield Site(http, told)


async def test_a_hint_is_taken_as_often_as_it_comes(site: Site) -> None:
    for late_by in (0, 299, -299):
        assert await site.signed(BODY, late_by=timedelta(seconds=late_by)) == 202
    assert [each.session_id for each in site.told] == ["abcdefgh"] * 3


@pytest.mark.parametrize("body", MALFORMED, ids=range(len(MALFORMED)))
async def test_what_is_no_manifest_is_refused_though_it_is_signed(site: Site, body: bytes) -> None:
    assert await site.signed(body) == 400
    with pytest.raises(Malformed):
        Manifest.read(body)
    assert site.told == []


async def test_a_thousand_forged_replayed_and_broken_hints_do_nothing(site: Site) -> None:
    chance = random.Random(7)
    now = str(int(NOW.timestamp()))
    right = signature(KEY, now, BODY)
    stale = str(int(NOW.timestamp()) - 301)
    statuses = []
    for number in range(1000):
        noise = chance.randbytes(chance.randrange(1, 200))
        body, headers = {
            0: (BODY, signing(now, signature(b"another key of the same length..", now, BODY))),
            1: (BODY + noise, signing(now, right)),
            2: (BODY[: chance.randrange(len(BODY))], signing(now, right)),
            3: (BODY, signing(stale, signature(KEY, stale, BODY))),
            4: (BODY, signing(str(int(now) + 1), right)),
            5: (BODY, signing(now, right[: chance.randrange(len(right))])),
            6: (BODY, {}),
            7: (noise, signing(now, signature(KEY, now, noise))),
            8: (BODY, signing(chance.choice(["", "-1", "1e9", "²", "9" * 400, "nan"]), right)),
            9: (BODY, signing(now, right.upper().replace("V1", "v1"))),
            10: (BODY * 200, signing(now, signature(KEY, now, BODY * 200))),
            11: (BODY, signing(now, "v1=" + "ñ" * 64)),
        }[number % 12]
        statuses.append(await site.send(body, **headers))
    assert set(statuses) == {400, 401, 413}
    assert site.told == []
    assert await site.signed(BODY) == 202


async def test_what_is_no_http_at_all_does_not_stop_it(site: Site) -> None:
    base = str(site.http._base_url)
    port = int(base.rstrip("/").rpartition(":")[2])
    for raw in (
        b"",
        b"\0" * 900,
        f"POST {PATH} HTTP/1.1\r\nContent-Length: 99999\r\n\r\n{{".encode(),
    ):
        with socket.create_connection(("127.0.0.1", port)) as connection:
            connection.sendall(raw)
    assert await site.send(b"x" * (MOST_BYTES + 1)) == 413
    assert await site.signed(BODY) == 202


async def test_without_a_key_none_is_taken(tmp_path: Path) -> None:
    file = tmp_path / "hook.key"

    async def hinted(_manifest: Manifest) -> None:
        raise AssertionError("taken")

    async with open_site(RecordingHook(file, hinted, lambda: NOW).routes()) as http:
        now = str(int(NOW.timestamp()))
        for contents in (None, b"", b" \n"):
            if contents is not None:
                file.write_bytes(contents)
            key = (contents or b"").strip()
            headers = signing(now, signature(key, now, BODY))
            async with http.post(PATH, data=BODY, headers=headers) as response:
                assert response.status == 401
    routes = RecordingHook(None, hinted, lambda: NOW).routes()
    async with open_site(routes) as http, http.post(PATH, data=BODY) as response:
        assert response.status == 401
