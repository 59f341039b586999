"""The bot's cross-signing identity: the seeds it keeps, and what it publishes of them."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bot.matrix.homeserver import Homeserver, path
from bot.matrix.machine import Machine
from bot.matrix.signing import SigningKey, from_unpadded, is_signed_by, public_key, unpadded
from bot.ports import RefusedByServer

_USES = ("master", "self_signing", "user_signing")


class IdentityLost(Exception):
    """The server has an identity for the bot whose private keys are not in the seeds file."""


@dataclass(frozen=True)
class Seeds:
    """The three private keys of the bot's identity."""

    master: SigningKey
    self_signing: SigningKey
    user_signing: SigningKey

    @classmethod
    def load(cls, file: Path) -> Seeds | None:
        """Read them back, or None if there is no such file."""
        if not file.exists():
            return None
        data = json.loads(file.read_text())
        return cls(*(SigningKey(from_unpadded(data[use])) for use in _USES))

    @classmethod
    def make(cls, file: Path) -> Seeds:
        """New ones, on disk for good before they are used; readable by the owner alone."""
        file.parent.mkdir(parents=True, exist_ok=True)
        part = file.with_suffix(".part")
        part.unlink(missing_ok=True)
        part.touch(mode=0o600)
        with part.open("w") as out:
            json.dump({use: unpadded(os.urandom(32)) for use in _USES}, out)
            out.flush()
            os.fsync(out.fileno())
        part.replace(file)
        seeds = cls.load(file)
        assert seeds is not None
        return seeds


async def check_seeds(server: Homeserver, user: str, seeds_file: Path) -> None:
    """See that a new device could be signed with the identity that the server has.

    Raises:
        IdentityLost: the seeds of it are not here.
    """
    answer = await server.call("POST", path("keys", "query"), {"device_keys": {user: []}})
    published = public_key(answer.get("master_keys", {}).get(user))
    seeds = Seeds.load(seeds_file)
    if published is not None and (seeds is None or seeds.master.public != published):
        raise IdentityLost(str(seeds_file))


async def establish(server: Homeserver, machine: Machine, seeds_file: Path, password: str) -> Seeds:
    """Publish the identity if the server has none, and sign this device with it.

    Never replaces an identity that the server has: people who verified the
    bot would be locked out until they withdraw their verification.

    Raises:
        IdentityLost: the server's identity is not the one in the seeds file.
    """
    user, device = machine.user_id, machine.device_id
    answer = await server.call("POST", path("keys", "query"), {"device_keys": {user: []}})
    published = public_key(answer.get("master_keys", {}).get(user))
    seeds = Seeds.load(seeds_file)
    if published is None:
        seeds = seeds or Seeds.make(seeds_file)
        await _upload(server, user, seeds, machine, password)
    elif seeds is None or seeds.master.public != published:
        raise IdentityLost(str(seeds_file))
    keys = answer.get("device_keys", {}).get(user, {}).get(device)
    if keys is None:
        keys = machine.device_keys()
    signer = seeds.self_signing
    if published is None or not is_signed_by(keys, user, signer.public, signer.public):
        signed = signer.signed({k: v for k, v in keys.items() if k != "unsigned"}, user)
        await _publish_signatures(server, user, {device: signed})
        keys = signed
    machine.own_device_keys = {k: v for k, v in keys.items() if k != "unsigned"}
    return seeds


async def _upload(
    server: Homeserver, user: str, seeds: Seeds, machine: Machine, password: str
) -> None:
    def key_object(use: str, key: SigningKey) -> dict[str, Any]:
        return {"user_id": user, "usage": [use], "keys": {"ed25519:" + key.public: key.public}}

    device_signature = machine.sign_json(key_object("master", seeds.master))
    body = {
        "master_key": {
            **key_object("master", seeds.master),
            "signatures": {user: {"ed25519:" + machine.device_id: device_signature}},
        },
        "self_signing_key": seeds.master.signed(
            key_object("self_signing", seeds.self_signing), user
        ),
        "user_signing_key": seeds.master.signed(
            key_object("user_signing", seeds.user_signing), user
        ),
    }
    endpoint = path("keys", "device_signing", "upload")
    await server.confirmed("POST", endpoint, body, user=user, password=password)


async def _publish_signatures(
    server: Homeserver, user: str, signed: Mapping[str, Mapping[str, Any]]
) -> None:
    answer = await server.call("POST", path("keys", "signatures", "upload"), {user: dict(signed)})
    if answer.get("failures"):
        raise RefusedByServer("M_INVALID_SIGNATURE", answer)
