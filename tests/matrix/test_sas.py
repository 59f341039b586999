from __future__ import annotations

import base64
import hashlib
import hmac
from typing import Any

import pytest
import vodozemac
from cryptography.hazmat.primitives.asymmetric import x25519
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from bot.matrix.sas import MACS, Exchange, Mismatch, Side, Unsupported, accepting, agree, commitment

BOT, ANA = Side("@bot:example.org", "BOT"), Side("@ana:example.org", "ANA")
FLOW = "$request"
KEYS = {"ed25519:ANA": "key of the device", "ed25519:master": "key of the person"}
START: dict[str, Any] = {
    "from_device": "ANA",
    "method": "m.sas.v1",
    "key_agreement_protocols": ["curve25519-hkdf-sha256", "curve25519"],
    "hashes": ["sha256"],
    "message_authentication_codes": ["hkdf-hmac-sha256", "hkdf-hmac-sha256.v2"],
    "short_authentication_string": ["decimal", "emoji"],
    "m.relates_to": {"rel_type": "m.reference", "event_id": FLOW},
}


def both(flow: str = FLOW) -> tuple[Exchange, Exchange]:
    """The bot, and the person who started, with each other's keys."""
    bot = Exchange(BOT, ANA, flow, started=False)
    ana = Exchange(ANA, BOT, flow, started=True)
    bot.meet(ana.key)
    ana.meet(bot.key)
    return bot, ana


def derived(secret: bytes, info: str, length: int) -> bytes:
    return HKDF(SHA256(), length, salt=None, info=info.encode()).derive(secret)


def test_both_sides_see_the_same_emoji_and_those_of_another_flow_differ() -> None:
    bot, ana = both()
    assert bot.emoji == ana.emoji
    assert len(bot.emoji) == 7
    assert all(0 <= each < 64 for each in bot.emoji)
    swapped = Exchange(BOT, ANA, FLOW, started=True)
    ana = Exchange(ANA, BOT, FLOW, started=True)
    swapped.meet(ana.key)
    ana.meet(swapped.key)
    assert swapped.emoji != ana.emoji  # who started is part of what is compared


def test_emoji_and_macs_are_those_of_the_specification() -> None:
    """Against the sum done with another library."""
    theirs = vodozemac.Curve25519SecretKey()
    bot = Exchange(BOT, ANA, FLOW, started=False)
    public = theirs.public_key().to_base64()
    bot.meet(public)
    private = x25519.X25519PrivateKey.from_private_bytes(theirs.to_bytes())
    ours = x25519.X25519PublicKey.from_public_bytes(base64.b64decode(bot.key + "="))
    secret = private.exchange(ours)

    who = f"@ana:example.org|ANA|{public}|@bot:example.org|BOT|{bot.key}|{FLOW}"
    bits = int.from_bytes(derived(secret, "MATRIX_KEY_VERIFICATION_SAS|" + who, 6), "big")
    assert bot.emoji == tuple(bits >> (42 - 6 * place) & 63 for place in range(7))

    info = f"MATRIX_KEY_VERIFICATION_MAC@bot:example.orgBOT@ana:example.orgANA{FLOW}"
    expected = hmac.digest(derived(secret, info + "ed25519:BOT", 32), b"ours", hashlib.sha256)
    given = bot.vouch("hkdf-hmac-sha256.v2", {"ed25519:BOT": "ours"})["mac"]["ed25519:BOT"]
    assert given == base64.b64encode(expected).decode().rstrip("=")


@pytest.mark.parametrize("kind", MACS)
def test_keys_vouched_for_are_believed_and_unknown_ones_passed_over(kind: str) -> None:
    bot, ana = both()
    content = ana.vouch(kind, KEYS | {"ed25519:new": "not known here"})
    assert bot.vouched(kind, content, KEYS) == set(KEYS)
    padded = {"mac": {key: mac + "=" for key, mac in content["mac"].items()}}
    assert bot.vouched(kind, content | padded, KEYS) == set(KEYS)
    assert ana.vouched(kind, bot.vouch(kind, {"ed25519:BOT": "k"}), {"ed25519:BOT": "k"})


@pytest.mark.parametrize("kind", MACS)
def test_another_key_or_another_list_of_keys_is_a_mismatch(kind: str) -> None:
    bot, ana = both()
    content = ana.vouch(kind, KEYS)
    with pytest.raises(Mismatch):
        bot.vouched(kind, content, KEYS | {"ed25519:ANA": "another"})
    one = {"ed25519:ANA": content["mac"]["ed25519:ANA"]}
    with pytest.raises(Mismatch):
        bot.vouched(kind, content | {"mac": one}, KEYS)
    with pytest.raises(Mismatch):
        bot.vouched(kind, content | {"keys": None}, KEYS)
    other_flow = both("$another")[1].vouch(kind, KEYS)
    with pytest.raises(Mismatch):
        bot.vouched(kind, other_flow, KEYS)


def test_an_emptied_list_vouches_for_nothing() -> None:
    bot, ana = both()
    assert bot.vouched(MACS[0], ana.vouch(MACS[0], {}), KEYS) == set()


@pytest.mark.parametrize("mac", [None, [], {"ed25519:ANA": 7}, {"ed25519:ANA": {"a": "b"}}])
def test_a_malformed_mac_is_said_to_be(mac: object) -> None:
    with pytest.raises(ValueError, match="mac"):
        both()[0].vouched(MACS[0], {"mac": mac, "keys": "x"}, KEYS)


@pytest.mark.parametrize("key", ["", "short", "A" * 43, "á" * 43, "\ud800", "A" * 5_000])
def test_a_key_that_is_none_is_refused(key: str) -> None:
    with pytest.raises(ValueError):
        Exchange(BOT, ANA, FLOW, started=False).meet(key)


def test_the_best_mac_in_common_is_chosen() -> None:
    assert agree(START) == "hkdf-hmac-sha256.v2"
    old = START | {"message_authentication_codes": ["hkdf-hmac-sha256"]}
    assert agree(old) == "hkdf-hmac-sha256"


@pytest.mark.parametrize(
    "changes",
    [
        {"method": "m.reciprocate.v1"},
        {"key_agreement_protocols": ["curve25519"]},
        {"hashes": []},
        {"hashes": None},
        {"message_authentication_codes": ["hmac-md5"]},
        {"short_authentication_string": ["decimal"]},
        {"short_authentication_string": 7},
    ],
)
def test_what_has_nothing_in_common_with_us_is_not_supported(changes: dict[str, Any]) -> None:
    with pytest.raises(Unsupported):
        agree(START | changes)


def test_the_commitment_binds_the_key_to_what_was_proposed() -> None:
    key = both()[0].key
    made = accepting(START, "hkdf-hmac-sha256.v2", key)["commitment"]
    assert made == commitment(key, dict(reversed(START.items())))
    assert made != commitment(key, START | {"hashes": ["sha256", "other"]})
    assert made != commitment(both()[0].key, START)
