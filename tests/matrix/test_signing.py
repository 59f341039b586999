from __future__ import annotations

import os
from typing import Any

import pytest

from bot.matrix.signing import SigningKey, is_signed_by, public_key, signed_devices

ANA = "@ana:example.org"


def key_object(key: SigningKey, use: str, user: str = ANA) -> dict[str, Any]:
    return {"user_id": user, "usage": [use], "keys": {"ed25519:" + key.public: key.public}}


def answer(*, signer: SigningKey | None = None) -> tuple[dict[str, Any], SigningKey]:
    """A `/keys/query` answer in which Ana has an identity and signed her PHONE, not her LAPTOP."""
    master, self_signing = SigningKey(os.urandom(32)), SigningKey(os.urandom(32))
    phone = {"user_id": ANA, "device_id": "PHONE", "keys": {"ed25519:PHONE": "x"}}
    laptop = {"user_id": ANA, "device_id": "LAPTOP", "keys": {"ed25519:LAPTOP": "y"}}
    return {
        "master_keys": {ANA: key_object(master, "master")},
        "self_signing_keys": {
            ANA: (signer or master).signed(key_object(self_signing, "self_signing"), ANA)
        },
        "device_keys": {
            ANA: {"PHONE": self_signing.signed(phone, ANA), "LAPTOP": laptop},
        },
    }, master


def test_a_signature_holds_for_what_was_signed_and_nothing_else() -> None:
    key = SigningKey(os.urandom(32))
    signed = key.signed({"a": 1, "unsigned": {"x": 1}}, ANA)
    assert is_signed_by({**signed, "unsigned": {"x": 2}}, ANA, key.public, key.public)
    assert not is_signed_by({**signed, "a": 2}, ANA, key.public, key.public)
    assert not is_signed_by(signed, "@eva:example.org", key.public, key.public)


@pytest.mark.parametrize(
    "value", [None, [], "x", {}, {"signatures": 3}, {"signatures": {ANA: {"ed25519:k": "!"}}}]
)
def test_malformed_objects_are_not_signed_by_anybody(value: object) -> None:
    assert not is_signed_by(value, ANA, "k", "k")
    assert public_key(value) is None


def test_only_devices_signed_by_their_owner_count() -> None:
    query, master = answer()
    assert signed_devices(query, ANA) == (master.public, frozenset({"PHONE"}))


def test_a_self_signing_key_of_another_master_vouches_for_nothing() -> None:
    query, master = answer(signer=SigningKey(os.urandom(32)))
    assert signed_devices(query, ANA) == (master.public, frozenset())


def test_a_signed_device_under_another_name_does_not_count() -> None:
    query, master = answer()
    query["device_keys"][ANA]["OTHER"] = query["device_keys"][ANA].pop("PHONE")
    assert signed_devices(query, ANA) == (master.public, frozenset())


def test_somebody_without_an_identity_has_no_signed_devices() -> None:
    assert signed_devices({"device_keys": {ANA: {}}}, ANA) == (None, frozenset())
