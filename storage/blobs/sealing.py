"""Encrypting contents in chunks that can be neither changed, reordered nor cut off unnoticed.

The STREAM construction (Hoang, Reyhanitabar, Rogaway, Vizár, 2015) with AES-256-GCM: each chunk's
nonce is its number, and whether it is the last one is authenticated with it. Every blob has a
random key of its own, so that no nonce is ever used twice with one key.
"""

from __future__ import annotations

import base64
import binascii
import secrets
from typing import TypeAlias

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

Buffer: TypeAlias = bytes | bytearray | memoryview

CHUNK = 1 << 20
"""Bytes in clear of every chunk but the last, which may be shorter, and empty."""
SEALED_CHUNK = CHUNK + 16
"""The same with its tag."""
_MORE, _LAST = b"mesas blob 1, more", b"mesas blob 1, last"
_FORM = "1."


class Damaged(Exception):
    """What is in the store is not what was put there, or its key is another."""


class Sealer:
    """Encrypts or decrypts the chunks of one blob, in their order."""

    def __init__(self, key: bytes) -> None:
        self._cipher = AESGCM(key)
        self._number = 0

    def seal(self, chunk: bytes, *, last: bool) -> bytes:
        """The next chunk, encrypted."""
        return self._cipher.encrypt(self._nonce(), chunk, _LAST if last else _MORE)

    def open(self, sealed: Buffer, *, last: bool) -> bytes:
        """The next chunk in clear.

        Raises:
            Damaged: it is not the one that was sealed at this place.
        """
        try:
            return self._cipher.decrypt(self._nonce(), sealed, _LAST if last else _MORE)
        except InvalidTag as error:
            raise Damaged("a chunk is not what was written") from error

    def go_to(self, number: int) -> None:
        """Have the chunk of that number, from 0, be the next."""
        self._number = number

    def _nonce(self) -> bytes:
        number, self._number = self._number, self._number + 1
        return number.to_bytes(12, "big")


def new_key() -> bytes:
    """A key for one blob."""
    return secrets.token_bytes(32)


class Wrapping:
    """Keeps the keys of blobs in the database, encrypted with the deployment's key.

    `about` ties a key to its blob: a key put beside another one opens nothing.
    """

    def __init__(self, deployment_key: str) -> None:
        derived = HKDF(SHA256(), 32, salt=None, info=b"mesas blob keys 1")
        self._cipher = AESGCM(derived.derive(deployment_key.encode()))

    def wrap(self, key: bytes, about: str) -> str:
        """For the database."""
        nonce = secrets.token_bytes(12)
        sealed = nonce + self._cipher.encrypt(nonce, key, about.encode())
        return _FORM + base64.urlsafe_b64encode(sealed).decode()

    def unwrap(self, wrapped: str, about: str) -> bytes:
        """Back from the database.

        Raises:
            Damaged: it was not wrapped for this, or with another deployment key.
        """
        if not wrapped.startswith(_FORM):
            raise Damaged("wrapped in a way that this version does not know")
        try:
            sealed = base64.urlsafe_b64decode(wrapped.removeprefix(_FORM))
            return self._cipher.decrypt(sealed[:12], sealed[12:], about.encode())
        except (InvalidTag, ValueError, binascii.Error) as error:
            raise Damaged("the deployment's key does not open it") from error
