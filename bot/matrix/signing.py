"""Ed25519 signatures over canonical JSON, as Matrix makes and checks them.

Source: Matrix specification, appendices, "Signing JSON"; client-server API, "Cross-signing".
"""

from __future__ import annotations

import base64
from collections.abc import Mapping
from typing import Any

from canonicaljson import encode_canonical_json
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import (
    Ed25519PrivateKey,
    Ed25519PublicKey,
)


def unpadded(data: bytes) -> str:
    """Base64 without `=`, as Matrix writes keys."""
    return base64.b64encode(data).decode().rstrip("=")


def from_unpadded(text: str) -> bytes:
    """The bytes of unpadded base64. Raises ValueError."""
    return base64.b64decode(text + "=" * (-len(text) % 4), validate=True)


def signable(value: Mapping[str, Any]) -> bytes:
    """The canonical JSON that a signature covers."""
    return encode_canonical_json(
        {key: part for key, part in value.items() if key not in ("signatures", "unsigned")}
    )


class SigningKey:
    """A private Ed25519 key, from its 32 bytes of seed."""

    def __init__(self, seed: bytes) -> None:
        self._key = Ed25519PrivateKey.from_private_bytes(seed)
        self.public = unpadded(self._key.public_key().public_bytes_raw())
        """Unpadded base64."""

    def sign(self, value: Mapping[str, Any]) -> str:
        """The signature of `value`, unpadded base64."""
        return unpadded(self._key.sign(signable(value)))

    def signed(self, value: Mapping[str, Any], user: str) -> dict[str, Any]:
        """`value` with this key's signature, by `user`, added to those it has."""
        signatures = {who: dict(by) for who, by in value.get("signatures", {}).items()}
        signatures.setdefault(user, {})["ed25519:" + self.public] = self.sign(value)
        return {**value, "signatures": signatures}


def is_signed_by(value: Any, user: str, key_id: str, public: str) -> bool:
    """Whether `value` carries a good signature of `user` by the key `ed25519:key_id`.

    False for anything malformed: `value` comes from other people.
    """
    try:
        signature = from_unpadded(value["signatures"][user]["ed25519:" + key_id])
        Ed25519PublicKey.from_public_bytes(from_unpadded(public)).verify(signature, signable(value))
    except (InvalidSignature, ValueError, TypeError, KeyError, AttributeError, RecursionError):
        return False
    return True


def public_key(value: Any) -> str | None:
    """The one Ed25519 key of a cross-signing key object, or None if it is malformed."""
    try:
        ((key_id, key),) = value["keys"].items()
        return key if key_id == "ed25519:" + key else None
    except (ValueError, TypeError, KeyError, AttributeError):
        return None


def signed_devices(answer: Mapping[str, Any], user: str) -> tuple[str | None, frozenset[str]]:
    """A person's master key in a `/keys/query` answer, and the devices it vouches for.

    A device counts if the person's self-signing key signed it, and their
    master key signed that. `(None, ∅)`: they have no identity.
    """
    master_object = answer.get("master_keys", {}).get(user)
    self_object = answer.get("self_signing_keys", {}).get(user)
    master, self_signing = public_key(master_object), public_key(self_object)
    if master is None or master_object.get("user_id") != user:
        return None, frozenset()
    if self_signing is None or not is_signed_by(self_object, user, master, master):
        return master, frozenset()
    devices = answer.get("device_keys", {}).get(user, {})
    return master, frozenset(
        device
        for device, keys in devices.items()
        if keys.get("user_id") == user
        and keys.get("device_id") == device
        and is_signed_by(keys, user, self_signing, self_signing)
    )
