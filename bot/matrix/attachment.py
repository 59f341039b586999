"""Matrix's encrypted attachments, a piece at a time.

Source: Matrix specification, client-server API, "Sending encrypted attachments".
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
import secrets
from collections.abc import Mapping
from typing import Any

from cryptography.hazmat.primitives.ciphers import Cipher
from cryptography.hazmat.primitives.ciphers.algorithms import AES
from cryptography.hazmat.primitives.ciphers.modes import CTR

from bot.ports import Unreadable


class Opening:
    """Decrypts one file, and says at its end whether it was the one posted.

    Raises `Unreadable` when made, if the message lacks what opens it.
    """

    def __init__(self, sealed: Mapping[str, Any]) -> None:
        try:
            key = _bytes(sealed["key"]["k"], 32)
            iv = _bytes(sealed["iv"], 16)
            self._sha256 = _bytes(sealed["hashes"]["sha256"], 32)
        except (KeyError, TypeError, ValueError) as error:
            raise Unreadable("the message lacks what opens the file") from error
        self._digest = hashlib.sha256()
        self._cipher = Cipher(AES(key), CTR(iv)).decryptor()

    def open(self, part: bytes) -> bytes:
        """The next piece, in clear."""
        self._digest.update(part)
        return self._cipher.update(part)

    def check(self) -> None:
        """That all of it came, and nothing else.

        Raises:
            Unreadable: it is another file.
        """
        if not hmac.compare_digest(self._digest.digest(), self._sha256):
            raise Unreadable("the file is not the one posted")


class Sealing:
    """Encrypts one file."""

    def __init__(self) -> None:
        self._key = secrets.token_bytes(32)
        self._iv = secrets.token_bytes(8) + bytes(8)  # the other half counts the blocks
        self._digest = hashlib.sha256()
        self._cipher = Cipher(AES(self._key), CTR(self._iv)).encryptor()

    def seal(self, part: bytes) -> bytes:
        """The next piece, encrypted."""
        sealed = self._cipher.update(part)
        self._digest.update(sealed)
        return sealed

    def described(self, url: str) -> dict[str, Any]:
        """What opens it, for the message: Matrix's EncryptedFile."""
        return {
            "v": "v2",
            "url": url,
            "key": {
                "alg": "A256CTR",
                "ext": True,
                "k": base64.urlsafe_b64encode(self._key).decode().rstrip("="),
                "key_ops": ["encrypt", "decrypt"],
                "kty": "oct",
            },
            "iv": _text(self._iv),
            "hashes": {"sha256": _text(self._digest.digest())},
        }


def _bytes(text: object, length: int) -> bytes:
    """Bytes from Base64, in either alphabet, padded or not."""
    if not isinstance(text, str) or len(text) > 64:
        raise ValueError("not Base64 of that length")
    standard = text.rstrip("=").replace("-", "+").replace("_", "/")
    try:
        found = base64.b64decode(standard + "=" * (-len(standard) % 4), validate=True)
    except binascii.Error as error:
        raise ValueError("not Base64") from error
    if len(found) != length:
        raise ValueError("not Base64 of that length")
    return found


def _text(data: bytes) -> str:
    return base64.b64encode(data).decode().rstrip("=")
