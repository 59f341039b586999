"""What two devices compute to verify each other by emoji (`m.sas.v1`), without any sending.

Source: Matrix specification, client-server API, "Short Authentication String (SAS) verification".
"""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import vodozemac
from canonicaljson import encode_canonical_json

from bot.matrix.signing import unpadded

METHOD = "m.sas.v1"
KEY_AGREEMENT = "curve25519-hkdf-sha256"
HASH = "sha256"
_NEWER_MACS = ("hkdf-hmac-sha256.v2", "org.matrix.msc3783.hkdf-hmac-sha256")
_OLDER_MAC = "hkdf-hmac-sha256"
"""Its base64 is wrong in a way that old clients share."""
MACS = (*_NEWER_MACS, _OLDER_MAC)
"""Those we know, the best first."""


class Unsupported(Exception):
    """The other side proposes nothing that we know."""


class Mismatch(Exception):
    """A key or a commitment is not the one that was promised: somebody may be in between."""


@dataclass(frozen=True)
class Side:
    """One of the two devices."""

    user: str
    device: str


def agree(start: Mapping[str, Any]) -> str:
    """The kind of MAC to use, of those that a `start` proposes.

    Raises:
        Unsupported: it proposes no method, hash, MAC or emoji of ours.
    """
    wanted = (
        ("key_agreement_protocols", KEY_AGREEMENT),
        ("hashes", HASH),
        # Those who run the bot compare emoji: there are no numbers to show them.
        ("short_authentication_string", "emoji"),
    )
    if start.get("method") != METHOD:
        raise Unsupported
    if any(ours not in _words(start, part) for part, ours in wanted):
        raise Unsupported
    proposed = _words(start, "message_authentication_codes")
    kind = next((each for each in MACS if each in proposed), None)
    if kind is None:
        raise Unsupported
    return kind


def accepting(start: Mapping[str, Any], kind: str, key: str) -> dict[str, Any]:
    """The content of the `accept` that answers `start`, committing to our `key`."""
    return {
        "method": METHOD,
        "key_agreement_protocol": KEY_AGREEMENT,
        "hash": HASH,
        "message_authentication_code": kind,
        "short_authentication_string": ["emoji"],
        "commitment": commitment(key, start),
    }


def commitment(key: str, start: Mapping[str, Any]) -> str:
    """What binds the side that accepts to its `key` before it sees the other's.

    `start` is the whole content of that event. Raises ValueError.
    """
    return unpadded(hashlib.sha256(key.encode() + encode_canonical_json(dict(start))).digest())


class Exchange:
    """One side's half of one verification. A key is used once: another flow, another object.

    `flow` is the transaction id, or the id of the event that asked; `started` tells whether
    this side sent `start`.
    """

    def __init__(self, me: Side, other: Side, flow: str, *, started: bool) -> None:
        self._me, self._other, self._flow, self._started = me, other, flow, started
        self._sas = vodozemac.Sas()
        self.key: str = self._sas.public_key.to_base64()
        """Ours, to be sent to the other side."""
        self._shared: Any = None
        self._their_key = ""

    def meet(self, key: str) -> None:
        """Take the other side's key. Raises ValueError if it is none."""
        theirs = vodozemac.Curve25519PublicKey.from_base64(key)
        self._shared = self._sas.diffie_hellman(theirs)
        self._their_key = theirs.to_base64()

    @property
    def emoji(self) -> tuple[int, ...]:
        """The seven numbers, of 64, that people compare; the catalogs have their names."""
        mine = (self._me.user, self._me.device, self.key)
        theirs = (self._other.user, self._other.device, self._their_key)
        first, second = (mine, theirs) if self._started else (theirs, mine)
        info = "|".join(("MATRIX_KEY_VERIFICATION_SAS", *first, *second, self._flow))
        return tuple(self._shared.bytes(info).emoji_indices)

    def vouch(self, kind: str, keys: Mapping[str, str]) -> dict[str, Any]:
        """The content of our `mac`: that these `keys` (id to public key) are ours."""
        return self._macs(kind, self._me, self._other, keys)

    def vouched(self, kind: str, content: Mapping[str, Any], known: Mapping[str, str]) -> set[str]:
        """Which of the keys `known` to be the other side's its `mac` confirms.

        Keys that we do not know are passed over, as the specification says.

        Raises:
            Mismatch: one of them is not the one we know, or the list of them was changed.
            ValueError: the content is malformed.
        """
        macs = content.get("mac")
        if not isinstance(macs, dict) or not all(isinstance(each, str) for each in macs.values()):
            raise ValueError("mac")
        expected = self._macs(
            kind, self._other, self._me, {key: known.get(key, "") for key in macs}
        )
        found = {key for key in macs if key in known}
        if not _same(content.get("keys"), expected["keys"]):
            raise Mismatch
        if not all(_same(macs[key], expected["mac"][key]) for key in found):
            raise Mismatch
        return found

    def _macs(self, kind: str, by: Side, to: Side, keys: Mapping[str, str]) -> dict[str, Any]:
        calculate = (
            self._shared.calculate_mac_invalid_base64
            if kind == _OLDER_MAC
            else self._shared.calculate_mac
        )
        info = f"MATRIX_KEY_VERIFICATION_MAC{by.user}{by.device}{to.user}{to.device}{self._flow}"
        return {
            "mac": {key: calculate(public, info + key) for key, public in keys.items()},
            "keys": calculate(",".join(sorted(keys)), info + "KEY_IDS"),
        }


def _same(given: object, expected: str) -> bool:
    if not isinstance(given, str):
        return False
    # Some write the padding that base64 has elsewhere.
    return hmac.compare_digest(given.rstrip("=").encode(), expected.rstrip("=").encode())


def _words(content: Mapping[str, Any], part: str) -> list[str]:
    value = content.get(part)
    return [each for each in value if isinstance(each, str)] if isinstance(value, list) else []
