"""A real homeserver of one's own: Synapse from PyPI, on SQLite, on loopback, in its own folder."""

from __future__ import annotations

import asyncio
import contextlib
import hashlib
import hmac
import os
import secrets
import shutil
import signal
import sys
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Any, Self

import aiohttp

from bot.demo.ports import free_port
from bot.demo.synapse_config import write_config

_LEASH = Path(__file__).with_name("leash.py")
_GUARD = Path(__file__).parents[2] / "docker" / "synapse"
_START_TIMEOUT_S = 120
_ATTEMPTS = 3


class HomeserverError(Exception):
    """Synapse did not start, or answered no."""


@dataclass(frozen=True)
class Account:
    """A login on the homeserver."""

    user_id: str
    device_id: str
    token: str


class Homeserver:
    """Synapse as a child process. `async with Homeserver() as homeserver:` runs one.

    It ends with the process that started it, however that ends. `rate_limits` keeps Synapse's
    own limits instead of lifting them; `config` replaces keys of its configuration, and
    `module_paths` are folders with modules that it names. `guard` is the bot whose mesas the
    guard module keeps; None runs without it.
    """

    def __init__(
        self,
        *,
        server_name: str = "example.org",
        rate_limits: bool = False,
        config: Mapping[str, Any] | None = None,
        module_paths: Sequence[Path] = (),
        guard: str | None = None,
    ) -> None:
        self.server_name = server_name
        self._rate_limits = rate_limits
        self._config = dict(config or {})
        self._module_paths = tuple(module_paths)
        if guard is not None:
            module = {"module": "mesas_guard.MesasGuard", "config": {"bot": guard}}
            self._config["modules"] = [*self._config.get("modules", ()), module]
            self._module_paths += (_GUARD,)
        self._secret = secrets.token_urlsafe(24)
        self._port = 0
        self._folder: Path | None = None
        self._process: asyncio.subprocess.Process | None = None
        self._session: aiohttp.ClientSession | None = None

    @property
    def url(self) -> str:
        """Where clients find it; the same after a restart."""
        return f"http://127.0.0.1:{self._port}"

    @property
    def log_file(self) -> Path:
        """What Synapse wrote, from WARNING up."""
        return self._home / "homeserver.log"

    @property
    def pid(self) -> int:
        """Of the Synapse process."""
        assert self._process is not None
        return self._process.pid

    @property
    def _home(self) -> Path:
        assert self._folder is not None, "not started"
        return self._folder

    async def start(self) -> None:
        """Start, or start again with the same data on the same port; ready on return."""
        if self._session is None:
            self._session = aiohttp.ClientSession()
        first = self._folder is None
        for attempt in range(_ATTEMPTS):
            if first:
                await self._prepare()
            try:
                await self._launch()
                return
            except HomeserverError:
                # Another process may have taken the port between choosing it and using it.
                if not first or attempt == _ATTEMPTS - 1:
                    raise
                await asyncio.to_thread(shutil.rmtree, self._home, True)
            except BaseException:
                await self.kill()
                raise

    async def stop(self) -> None:
        """Stop, and forget all of it."""
        await self._end(signal.SIGTERM)
        if self._session is not None:
            await self._session.close()
            self._session = None
        if self._folder is not None:
            await asyncio.to_thread(shutil.rmtree, self._folder, True)
            self._folder = None

    async def kill(self) -> None:
        """End it at once, as a power cut would; `start` brings it back."""
        await self._end(signal.SIGKILL)

    async def restart(self) -> None:
        """Stop in good order and start again, with the same data on the same port."""
        await self._end(signal.SIGTERM)
        await self.start()

    async def __aenter__(self) -> Self:
        """Start."""
        try:
            await self.start()
        except BaseException:
            await self.stop()
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

    async def register(self, name: str, password: str, *, admin: bool = False) -> str:
        """Make an account; gives its user id."""
        path = "/_synapse/admin/v1/register"
        nonce = (await self.call("GET", path))["nonce"]
        parts = (nonce, name, password, "admin" if admin else "notadmin")
        mac = hmac.new(self._secret.encode(), "\0".join(parts).encode(), hashlib.sha1)
        body = {
            "nonce": nonce,
            "username": name,
            "password": password,
            "admin": admin,
            "mac": mac.hexdigest(),
            "inhibit_login": True,
        }
        user: str = (await self.call("POST", path, body=body))["user_id"]
        return user

    async def login(self, name: str, password: str, *, device_id: str | None = None) -> Account:
        """Log in; `device_id` None makes a new device."""
        body: dict[str, Any] = {
            "type": "m.login.password",
            "identifier": {"type": "m.id.user", "user": name},
            "password": password,
        }
        if device_id is not None:
            body["device_id"] = device_id
        answer = await self.call("POST", "/_matrix/client/v3/login", body=body)
        return Account(answer["user_id"], answer["device_id"], answer["access_token"])

    async def call(
        self,
        method: str,
        path: str,
        *,
        token: str | None = None,
        body: Mapping[str, Any] | None = None,
        params: Mapping[str, str] | None = None,
    ) -> dict[str, Any]:
        """One request of the client-server or the admin interface.

        Raises:
            HomeserverError: any other answer than 200, with its status and Matrix's code.
        """
        assert self._session is not None, "not started"
        headers = {"Authorization": f"Bearer {token}"} if token else {}
        async with self._session.request(
            method, self.url + path, json=body, params=params, headers=headers
        ) as answer:
            data: dict[str, Any] = await answer.json(content_type=None)
            if answer.status != 200:
                code, text = data.get("errcode"), data.get("error")
                raise HomeserverError(f"{method} {path}: {answer.status} {code}: {text}")
            return data

    async def _prepare(self) -> None:
        self._folder = Path(await asyncio.to_thread(tempfile.mkdtemp, prefix="mesas-synapse-"))
        self._port = free_port()
        await asyncio.to_thread(
            write_config,
            self._folder,
            server_name=self.server_name,
            port=self._port,
            secret=self._secret,
            rate_limits=self._rate_limits,
            extra=self._config,
        )

    async def _launch(self) -> None:
        paths = [str(path) for path in self._module_paths]
        inherited = os.environ.get("PYTHONPATH")
        output = await asyncio.to_thread((self._home / "output.log").open, "ab")
        with output:
            self._process = await asyncio.create_subprocess_exec(
                sys.executable,
                *("-P", str(_LEASH), str(self._home)),
                *("synapse.app.homeserver", "-c", "homeserver.yaml"),
                cwd=self._home,
                env={
                    **os.environ,
                    "PYTHONPATH": os.pathsep.join([*paths, *([inherited] if inherited else [])]),
                },
                stdin=asyncio.subprocess.PIPE,
                stdout=output,
                stderr=output,
                start_new_session=True,  # Ctrl-C is for the starter, which stops it in order
            )
        try:
            async with asyncio.timeout(_START_TIMEOUT_S):
                while not await self._answers():
                    if self._process.returncode is not None:
                        raise HomeserverError(f"Synapse ended while starting:\n{self._tail()}")
                    await asyncio.sleep(0.05)
        except TimeoutError:
            await self.kill()
            raise HomeserverError(f"Synapse did not start in time:\n{self._tail()}") from None

    async def _answers(self) -> bool:
        assert self._session is not None
        # The port alone proves little: another server may be on it.
        path = f"/_matrix/client/v3/profile/@nobody:{self.server_name}"
        try:
            async with self._session.get(self.url + path) as answer:
                return answer.status in (401, 403, 404) and self._alive()
        except (aiohttp.ClientError, OSError):
            return False

    def _alive(self) -> bool:
        return self._process is not None and self._process.returncode is None

    async def _end(self, how: signal.Signals, *, patience_s: float = 15) -> None:
        process, self._process = self._process, None
        if process is None:
            return
        with contextlib.suppress(ProcessLookupError):
            process.send_signal(how)
        try:
            await asyncio.wait_for(process.wait(), patience_s)
        except TimeoutError:
            with contextlib.suppress(ProcessLookupError):
                process.kill()
            await process.wait()
        if process.stdin is not None:
            process.stdin.close()

    def _tail(self) -> str:
        lines: list[str] = []
        for file in (self._home / "output.log", self.log_file):
            with contextlib.suppress(OSError):
                lines += file.read_text(errors="replace").splitlines()[-15:]
        return "\n".join(lines)
