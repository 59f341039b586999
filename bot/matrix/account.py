"""Logging in: always as the same device, whose keys the server must know as ours."""

from __future__ import annotations

import json
import secrets
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

import structlog

from bot.matrix.homeserver import Homeserver, TokenDead, path
from bot.matrix.machine import Machine
from bot.matrix.store import CryptoStore
from storage import facts
from storage.database import Database

log = structlog.get_logger(__name__)


class StoreLost(Exception):
    """The server knows other keys for this device than the store has, or none any more."""


@dataclass(frozen=True)
class Files:
    """Where the account's own files are."""

    folder: Path

    @property
    def session(self) -> Path:
        """The access token."""
        return self.folder / "session.json"

    @property
    def seeds(self) -> Path:
        """The private keys of the bot's identity, apart from the store on purpose."""
        return self.folder / "identity" / "seeds.json"

    @property
    def crypto(self) -> Path:
        """The folder of the crypto store."""
        return self.folder / "crypto"


class Account:
    """The bot's account on its homeserver."""

    def __init__(self, server: Homeserver, user: str, password: str, files: Files) -> None:
        self._server = server
        self._password = password
        self._files = files
        self.user = user
        self.device = ""

    async def log_in(self, database: Database, now: datetime) -> None:
        """Take up the last session, or log in, as the device that this database names."""
        async with database.write() as tx:
            device = await facts.get(tx, "device_id")
            if device is None:
                device = "MESAS" + secrets.token_hex(4).upper()
                await facts.put(tx, "device_id", device)
                await facts.put(tx, "device_since", now.isoformat())
        self.device = device
        saved = self._saved_session()
        if saved.get("device_id") == device and saved.get("user_id") == self.user:
            self._server.token = str(saved["access_token"])
            return
        await self.log_in_again()

    async def log_in_again(self) -> None:
        """A new access token for the same device."""
        self._server.token = None
        answer = await self._server.call(
            "POST",
            path("login"),
            {
                "type": "m.login.password",
                "identifier": {"type": "m.id.user", "user": self.user},
                "password": self._password,
                "device_id": self.device,
                "initial_device_display_name": "Mesas",
            },
        )
        self._server.token = str(answer["access_token"])
        self._save_session(
            {
                "user_id": self.user,
                "device_id": self.device,
                "access_token": self._server.token,
            }
        )
        log.info("logged_in", device=self.device)

    def _saved_session(self) -> dict[str, Any]:
        try:
            saved = json.loads(self._files.session.read_text())
        except (OSError, ValueError):
            return {}
        return saved if isinstance(saved, dict) else {}

    def _save_session(self, session: dict[str, str]) -> None:
        part = self._files.session.with_suffix(".part")
        part.parent.mkdir(parents=True, exist_ok=True)
        part.unlink(missing_ok=True)
        part.touch(mode=0o600)
        part.write_text(json.dumps(session))
        part.replace(self._files.session)

    def open_store(self, pickle_key: str) -> CryptoStore:
        """The crypto store of this device."""
        return CryptoStore(
            self.user,
            self.device,
            str(self._files.crypto),
            pickle_key=pickle_key,
            database_name=f"{self.device}.db",
        )

    async def publish_keys(self, machine: Machine) -> None:
        """Upload this device's keys the first time; later, see that the server still has them.

        Raises:
            StoreLost: it has others, or has lost them.
        """
        theirs = await self._keys_on_server()
        ours = machine.account.identity_keys["ed25519"]
        if theirs is None and not machine.account.shared:
            await self._server.call(
                "POST",
                path("keys", "upload"),
                {
                    "device_keys": machine.device_keys(),
                    "one_time_keys": machine.one_time_keys(0),
                    "fallback_keys": machine.fallback_key(),
                },
            )
            machine.published()
        elif theirs != ours:
            raise StoreLost(self.device)
        elif not machine.account.shared:  # killed between the upload and its note
            machine.published()

    async def _keys_on_server(self) -> str | None:
        body = {"device_keys": {self.user: [self.device]}}
        try:
            answer = await self._server.call("POST", path("keys", "query"), body)
        except TokenDead:
            await self.log_in_again()
            answer = await self._server.call("POST", path("keys", "query"), body)
        keys = answer.get("device_keys", {}).get(self.user, {}).get(self.device, {})
        key = keys.get("keys", {}).get(f"ed25519:{self.device}")
        return None if key is None else str(key)
