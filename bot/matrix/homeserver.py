"""Calls on the homeserver's client API, with its refusals told from its silences."""

from __future__ import annotations

import asyncio
import json
import random
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from types import TracebackType
from typing import Any, Self
from urllib.parse import quote

import aiohttp

from bot.matrix import nesting
from bot.ports import RefusedByServer, SlowDown, Unavailable

CLIENT = "/_matrix/client/v3"
_READ_AHEAD = 2**20


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
        body: Mapping[str, Any] | bytes | None = None,
        *,
        query: Mapping[str, str] | None = None,
        timeout_s: float | None = None,
        patient: bool = True,
    ) -> dict[str, Any]:
        """One request and its JSON answer; a body of bytes is sent as it is.

        An answer that is a list is given as `{"list": …}`.

        When the server says to slow down (429), waits as told and tries again
        if `patient`, for as long as it takes; a caller that must not wait
        passes False and gets `SlowDown`.

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
                wait_ms = answer.get("retry_after_ms")
                told_s = wait_ms / 1000 if isinstance(wait_ms, int | float) else 1.0
                wait_s = min(max(told_s, 0.05), 300) + random.uniform(0, 0.1)
                if not patient:
                    raise SlowDown(code, wait_s)
                await asyncio.sleep(wait_s)
                continue
            if status >= 500:
                raise Unavailable(code)
            if code in ("M_UNKNOWN_TOKEN", "M_MISSING_TOKEN"):
                raise TokenDead(code)
            raise RefusedByServer(code, answer, status=status)

    async def confirmed(
        self, method: str, endpoint: str, body: Mapping[str, Any], *, user: str, password: str
    ) -> dict[str, Any]:
        """A request which the server may want confirmed with the account's password."""
        try:
            return await self.call(method, endpoint, body)
        except RefusedByServer as refusal:
            if "flows" not in refusal.answer:
                raise
            proof = {
                "type": "m.login.password",
                "identifier": {"type": "m.id.user", "user": user},
                "password": password,
                "session": refusal.answer.get("session"),
            }
        return await self.call(method, endpoint, {**body, "auth": proof})

    async def upload(self, data: bytes) -> str:
        """Put encrypted contents on the server; gives their `mxc://` address.

        Raises `TokenDead`, `RefusedByServer` or `Unavailable`, as `call` does.
        """
        answer = await self.call("POST", "/_matrix/media/v3/upload", data)
        return str(answer["content_uri"])

    async def download(self, host: str, media: str, *, most_bytes: int) -> bytes:
        """The contents of `mxc://host/media`, cut at `most_bytes`.

        Raises `RefusedByServer` or `Unavailable`.
        """
        endpoint = f"/_matrix/client/v1/media/download/{quote(host, '')}/{quote(media, '')}"
        async with self.open("GET", endpoint, timeout_s=300) as response:
            found = bytearray()
            async for part in response.content.iter_chunked(65_536):
                found += part[: most_bytes - len(found)]
                if len(found) >= most_bytes:
                    break
            return bytes(found)

    @asynccontextmanager
    async def open(
        self,
        method: str,
        endpoint: str,
        *,
        data: AsyncIterator[bytes] | None = None,
        headers: Mapping[str, str] | None = None,
        timeout_s: float,
    ) -> AsyncIterator[aiohttp.ClientResponse]:
        """A request whose answer, if it is a good one, is read as it comes, and not decoded.

        Raises:
            TokenDead: the access token is not accepted.
            RefusedByServer: another 4xx.
            Unavailable: anything else, also while the answer is read.
        """
        if self._session is None:
            raise Unavailable("not open")
        ours = {"Authorization": f"Bearer {self.token}", "Accept-Encoding": "identity"}
        try:
            async with self._session.request(
                method,
                self.url + endpoint,
                data=data,
                headers={**ours, **(headers or {})},
                # While contents are sent, there is nothing to be read.
                timeout=aiohttp.ClientTimeout(
                    total=timeout_s, sock_read=self._timeout if data is None else None
                ),
                allow_redirects=False,
                auto_decompress=False,
                read_bufsize=_READ_AHEAD,
            ) as response:
                status = response.status
                if status == 401:
                    raise TokenDead("HTTP_401")
                if 400 <= status < 500 and status != 429:
                    raise RefusedByServer(f"HTTP_{status}")
                if status != 200:
                    raise Unavailable(f"HTTP_{status}")
                yield response
        except (aiohttp.ClientError, TimeoutError, OSError) as error:
            raise Unavailable(type(error).__name__) from error

    async def _once(
        self,
        method: str,
        endpoint: str,
        body: Mapping[str, Any] | bytes | None,
        query: Mapping[str, str] | None,
        timeout_s: float | None,
    ) -> tuple[int, dict[str, Any]]:
        if self._session is None:
            raise Unavailable("not open")
        headers = {"Authorization": f"Bearer {self.token}"} if self.token else {}
        data = None
        if isinstance(body, bytes):
            data = body
            headers["Content-Type"] = "application/octet-stream"
        elif body is not None:
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
                if isinstance(answer, list):  # so `/state` answers, alone
                    answer = {"list": answer}
                return response.status, answer if isinstance(answer, dict) else {}
        except (aiohttp.ClientError, TimeoutError, OSError) as error:
            raise Unavailable(type(error).__name__) from error
