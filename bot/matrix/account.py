"""Logging in: as the same device for as long as its keys are here and on the server."""

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
from bot.ports import RefusedByServer, Unavailable
from storage import facts, identities
from storage.database import Database, Transaction

log = structlog.get_logger(__name__)


GONE = "devices_gone"
"""The fact that names the devices which the server is still to forget."""
REPLACED = "device_replaced"
"""The fact that names a device begun anew, of which coordination is still to be told."""


class StoreLost(Exception):
    """The store is lost, or the server has other keys than it for this device, or none."""


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
        self.server = server
        self._password = password
        self._files = files
        self.user = user
        self.device = ""

    async def log_in(self, database: Database, now: datetime) -> None:
        """Take up the last session, or log in, as the device that this database names."""
        async with database.write() as tx:
            device = await facts.get(tx, "device_id")
            if device is None:
                device = _new_device()
                await facts.put(tx, "device_id", device)
                await facts.put(tx, "device_since", now.isoformat())
        self.device = device
        saved = self._saved_session()
        if saved.get("device_id") == device and saved.get("user_id") == self.user:
            self.server.token = str(saved["access_token"])
            return
        await self.log_in_again()

    async def log_in_again(self) -> None:
        """A new access token for the same device."""
        self.server.token = None
        answer = await self.server.call(
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
        self.server.token = str(answer["access_token"])
        self._save_session(
            {
                "user_id": self.user,
                "device_id": self.device,
                "access_token": self.server.token,
            }
        )
        log.info("logged_in", device=self.device)

    async def see_token(self) -> None:
        """See that the access token is good, else log in again."""
        try:
            await self.server.call("GET", path("account", "whoami"))
        except TokenDead:
            await self.log_in_again()

    async def become_new_device(self, database: Database, now: datetime) -> None:
        """Log in as another device, from which nothing has been sent and which knows nobody."""
        old, self.device = self.device, _new_device()
        async with database.write() as tx:
            await facts.put(tx, "device_id", self.device)
            await facts.put(tx, "device_since", now.isoformat())
            await facts.put(tx, GONE, [*(await facts.get(tx, GONE) or []), old])
            await facts.put(tx, REPLACED, self.device)
            # Their devices' keys were in the store.
            await identities.forget_devices(tx)
        log.warning("device_begun_anew", device=self.device, before=old)
        await self.log_in_again()

    async def begun_anew(self, tx: Transaction) -> str | None:
        """The device, if it was begun anew and nobody has asked this before."""
        device: str | None = await facts.get(tx, REPLACED)
        if device is not None:
            await facts.drop(tx, REPLACED)
        return device

    async def drop_old_devices(self, database: Database) -> None:
        """Have the server forget the devices whose keys are lost: nobody is to encrypt for them.

        What it will not do now is asked again at the next start.
        """
        async with database.read() as tx:
            gone = await facts.get(tx, GONE) or []
        left = [device for device in gone if not await self._drop(device)]
        if left != gone:
            async with database.write() as tx:
                await facts.put(tx, GONE, left)

    async def _drop(self, device: str) -> bool:
        try:
            await self.server.confirmed(
                "DELETE", path("devices", device), {}, user=self.user, password=self._password
            )
        except (Unavailable, RefusedByServer) as error:
            if isinstance(error, RefusedByServer) and error.code == "M_NOT_FOUND":
                return True
            log.warning("device_stays", device=device, error=str(error))
            return False
        return True

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

    def open_store(self, pickle_key: str, device: str | None = None) -> CryptoStore:
        """The crypto store of this device, or of one there was before."""
        device = device or self.device
        return CryptoStore(
            self.user,
            device,
            str(self._files.crypto),
            pickle_key=pickle_key,
            database_name=f"{device}.db",
        )

    async def publish_keys(self, machine: Machine) -> None:
        """Upload this device's keys the first time; later, see that the server still has them.

        Raises:
            StoreLost: it has others, or has lost them.
        """
        theirs = await self._keys_on_server()
        ours = machine.account.identity_keys["ed25519"]
        if theirs is None and not machine.account.shared:
            await self.server.call(
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
            answer = await self.server.call("POST", path("keys", "query"), body)
        except TokenDead:
            await self.log_in_again()
            answer = await self.server.call("POST", path("keys", "query"), body)
        keys = answer.get("device_keys", {}).get(self.user, {}).get(self.device, {})
        key = keys.get("keys", {}).get(f"ed25519:{self.device}")
        return None if key is None else str(key)


def _new_device() -> str:
    return "MESAS" + secrets.token_hex(4).upper()
