"""Calls on the homeserver's client API, with its refusals told from its silences."""

from __future__ import annotations

import asyncio
import json
import random
from collections.abc import Mapping
from types import TracebackType
from typing import Any, Self
from urllib.parse import quote

import aiohttp

from bot.matrix import nesting
from bot.ports import RefusedByServer, Unavailable

CLIENT = "/_matrix/client/v3"


class TokenDead(Unavailable):
    """The access token is not, or no longer, good: the sync loop logs in again."""


def path(*parts: str) -> str:
    """A path of the client API, each part quoted: `path("rooms", room, "invite")`."""
    return CLIENT + "".join("/" + quote(part, safe="") for part in parts)


class Backoff:
    """Waiting times that double up to a minute, each with jitter; `reset()` on success."""

    def __init__(self, first_s: float = 0.5, most_s: float = 60.0) -> None:
        self._first, self._most = first_s, most_s
        self._next = first_s

    def reset(self) -> None:
        """Start over."""
        self._next = self._first

    def next_s(self) -> float:
        """How long to wait this time, in seconds."""
        current, self._next = self._next, min(self._next * 2, self._most)
        return current * random.uniform(0.5, 1.0)


class Homeserver:
    """One account's connection to its homeserver.

    Used as an async context manager. `token` is set by whoever logs in.
    """

    def __init__(self, url: str, *, timeout_s: float = 60.0) -> None:
        self.url = url.rstrip("/")
        self.token: str | None = None
        self._timeout = timeout_s
        self._session: aiohttp.ClientSession | None = None

    async def __aenter__(self) -> Self:
        self._session = aiohttp.ClientSession(
            connector=aiohttp.TCPConnector(limit=64), raise_for_status=False
        )
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._session is not None:
            await self._session.close()

    async def call(
        self,
        method: str,
        endpoint: str,
        body: Mapping[str, Any] | None = None,
        *,
        query: Mapping[str, str] | None = None,
        timeout_s: float | None = None,
        patient: bool = True,
    ) -> dict[str, Any]:
        """One request and its JSON answer.

        When the server says to slow down (429), waits as told and tries again
        if `patient`, for as long as it takes; a caller that must not wait
        passes False and gets `Unavailable`.

        Raises:
            TokenDead: the access token is not accepted.
            RefusedByServer: any other 4xx, with Matrix's error code.
            Unavailable: no answer in time, no JSON, or 5xx.
        """
        while True:
            status, answer = await self._once(method, endpoint, body, query, timeout_s)
            if status < 400:
                return answer
            code = str(answer.get("errcode") or f"HTTP_{status}")
            if status == 429 or code == "M_LIMIT_EXCEEDED":
                if not patient:
                    raise Unavailable(code)
                wait_ms = answer.get("retry_after_ms")
                wait_s = wait_ms / 1000 if isinstance(wait_ms, int | float) else 1.0
                await asyncio.sleep(min(max(wait_s, 0.05), 300) + random.uniform(0, 0.1))
                continue
            if status >= 500:
                raise Unavailable(code)
            if code in ("M_UNKNOWN_TOKEN", "M_MISSING_TOKEN"):
                raise TokenDead(code)
            raise RefusedByServer(code, answer)

    async def download(self, host: str, media: str, *, most_bytes: int) -> bytes:
        """The contents of `mxc://host/media`, cut at `most_bytes`.

        Raises `RefusedByServer` or `Unavailable`.
        """
        if self._session is None:
            raise Unavailable("not open")
        endpoint = f"/_matrix/client/v1/media/download/{quote(host, '')}/{quote(media, '')}"
        try:
            async with self._session.get(
                self.url + endpoint, headers={"Authorization": f"Bearer {self.token}"}
            ) as response:
                if 400 <= response.status < 500:
                    raise RefusedByServer(f"HTTP_{response.status}")
                if response.status != 200:
                    raise Unavailable(f"HTTP_{response.status}")
                found = bytearray()
                async for part in response.content.iter_chunked(65_536):
                    found += part[: most_bytes - len(found)]
                    if len(found) >= most_bytes:
                        break
                return bytes(found)
        except (aiohttp.ClientError, TimeoutError, OSError) as error:
            raise Unavailable(type(error).__name__) from error

    async def _once(
        self,
        method: str,
        endpoint: str,
        body: Mapping[str, Any] | None,
        query: Mapping[str, str] | None,
        timeout_s: float | None,
    ) -> tuple[int, dict[str, Any]]:
        if self._session is None:
            raise Unavailable("not open")
        headers = {"Authorization": f"Bearer {self.token}"} if self.token else {}
        data = None
        if body is not None:
            data = json.dumps(body, ensure_ascii=False).encode("utf-8", "surrogatepass")
            headers["Content-Type"] = "application/json"
        try:
            async with self._session.request(
                method,
                self.url + endpoint,
                params=query,
                data=data,
                headers=headers,
                timeout=aiohttp.ClientTimeout(total=timeout_s or self._timeout),
            ) as response:
                raw = await response.read()
                try:
                    answer = nesting.loads(raw) if raw else {}
                except ValueError:
                    answer = {}
                    if response.status < 400:
                        raise Unavailable("no JSON in the answer") from None
                return response.status, answer if isinstance(answer, dict) else {}
        except (aiohttp.ClientError, TimeoutError, OSError) as error:
            raise Unavailable(type(error).__name__) from error
