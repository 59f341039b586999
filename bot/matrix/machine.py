"""nio's Olm machine, hardened: what it decrypts is checked, what it uses up is saved."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

import structlog
import vodozemac
from cachetools import LRUCache
from nio import Api
from nio.crypto import InboundGroupSession, OlmDevice, OutboundGroupSession, Session
from nio.crypto.olm_machine import Olm

from bot.matrix.signing import from_unpadded, unpadded
from bot.matrix.store import CryptoStore

log = structlog.get_logger(__name__)

OLM = "m.olm.v1.curve25519-aes-sha2"
MEGOLM = "m.megolm.v1.aes-sha2"
_KEY_BYTES = 32
_LONGEST_ID = 255


class MissingKey(Exception):
    """The Megolm session of a message is not here yet; it may come."""

    def __init__(self, session_id: str) -> None:
        super().__init__(session_id)
        self.session_id = session_id


class Undecryptable(Exception):
    """A message that no key will ever open, or that is not what it claims to be.

    `reason` is one of our own words, for the log.
    """

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class UnknownDevice(Exception):
    """A message's session belongs to no known device of its sender: ask for their keys."""

    def __init__(self, user: str) -> None:
        super().__init__(user)
        self.user = user


@dataclass(frozen=True)
class Decrypted:
    """A room event opened: its inner type and content, and its place in the Megolm session."""

    type: str
    content: Mapping[str, Any]
    ratchet: str


class Machine(Olm):  # type: ignore[misc]
    """The keys of the bot's one device.

    Room keys are given out by `bot.matrix.keys`, not by nio; forwarded keys
    and key requests are not taken part in.
    """

    store: CryptoStore

    def __init__(self, user_id: str, device_id: str, store: CryptoStore) -> None:
        super().__init__(user_id, device_id, store)
        self.own_device_keys: Mapping[str, Any] | None = None
        """This device's signed keys, sent inside Olm messages (MSC4147)."""
        self.on_room_key: Callable[[str, str], None] = lambda room, session: None
        """Called with the room and session of each room key that arrives."""
        self._seen: LRUCache[str, str] = LRUCache(50_000)

    # --- What arrives ---------------------------------------------------------------------

    def receive(self, event: Mapping[str, Any]) -> Mapping[str, Any] | None:
        """Open one `m.room.encrypted` to-device event; its payload, or None if it cannot be.

        All that it changes is saved at once or not at all. May raise anything
        for a malformed event: the caller guards each by itself.
        """
        content = event["content"]
        if content["algorithm"] != OLM:
            return None
        mine = content["ciphertext"].get(self.account.identity_keys["curve25519"])
        if mine is None:
            return None
        if len(from_unpadded(content["sender_key"])) != _KEY_BYTES:
            raise Undecryptable("no key of a device")
        if mine["type"] == 0:
            message: Any = vodozemac.PreKeyMessage.from_base64(mine["body"])
        else:
            message = vodozemac.AnyOlmMessage.from_parts(mine["type"], from_unpadded(mine["body"]))
        with self.store.transaction():
            payload: Mapping[str, Any] | None = self.decrypt(
                event["sender"], content["sender_key"], message
            )
            if mine["type"] == 0:
                # A one-time key is used up by decrypting; nio saves only before (0.26).
                self.save_account()
        return payload

    def _handle_olm_event(
        self, sender: str, sender_key: str, payload: dict[str, Any]
    ) -> Mapping[str, Any]:
        if payload["type"] == "m.room_key":
            self._take_room_key(sender_key, payload)
        return payload

    def _take_room_key(self, sender_key: str, payload: Mapping[str, Any]) -> None:
        content = payload["content"]
        if content["algorithm"] != MEGOLM or len(content["room_id"]) > _LONGEST_ID:
            return
        session = InboundGroupSession(
            content["session_key"], payload["keys"]["ed25519"], sender_key, content["room_id"]
        )
        if session.id != content["session_id"]:
            raise Undecryptable("room key of another session")
        known = self.store.group_session(session.id)
        if known is not None and (
            known.sender_key != sender_key or known.first_known_index <= session.first_known_index
        ):
            # Anyone given this session could send it on with its beginning cut off.
            return
        self.inbound_group_store.add(session)
        self.save_inbound_group_session(session)
        self.on_room_key(session.room_id, session.id)

    def open(self, event: Mapping[str, Any], room: str) -> Decrypted:
        """Decrypt a room event.

        Raises:
            MissingKey: its session has not come.
            Undecryptable: malformed, replayed, or not from a device of its sender.
        """
        content = event["content"]
        try:
            if content["algorithm"] != MEGOLM:
                raise Undecryptable("unknown algorithm")
            session_id, ciphertext = str(content["session_id"]), str(content["ciphertext"])
        except (KeyError, TypeError) as error:
            raise Undecryptable("malformed") from error
        session = self.inbound_group_store.get(room, None, session_id)
        if session is None:
            raise MissingKey(session_id)
        try:
            plaintext, index = session.decrypt(ciphertext)
            payload = json.loads(plaintext)
            if payload["room_id"] != room or not isinstance(payload["content"], dict):
                raise Undecryptable("meant for another room")
            kind = str(payload["type"])
        except (ValueError, KeyError, TypeError, RecursionError) as error:
            raise Undecryptable("does not decrypt") from error
        self._check_sender(str(event["sender"]), session)
        ratchet = f"{session_id}:{index}"
        if self._seen.setdefault(ratchet, event["event_id"]) != event["event_id"]:
            raise Undecryptable("replayed")
        inner = dict(payload["content"])
        if "m.relates_to" in content:
            inner.setdefault("m.relates_to", content["m.relates_to"])
        return Decrypted(kind, inner, ratchet)

    def _check_sender(self, sender: str, session: InboundGroupSession) -> None:
        """The session must come from a device of the one whom the server names as sender."""
        own = self.account.identity_keys
        if sender == self.user_id and session.sender_key == own["curve25519"]:
            return
        device = self.device_store.device_from_sender_key(sender, session.sender_key)
        if device is None:
            raise UnknownDevice(sender)
        if device.ed25519 != session.ed25519:
            raise Undecryptable("device keys differ")

    def device_of(self, event: Mapping[str, Any], room: str) -> str | None:
        """The device that an event's session came from, or None."""
        session = self.inbound_group_store.get(room, None, str(event["content"].get("session_id")))
        if session is None:
            return None
        device = self.device_store.device_from_sender_key(event["sender"], session.sender_key)
        return None if device is None else str(device.device_id)

    # --- What leaves ----------------------------------------------------------------------

    def _olm_encrypt(
        self, session: Session, recipient: OlmDevice, kind: str, content: Mapping[str, Any]
    ) -> dict[str, Any]:
        payload = {
            "type": kind,
            "content": content,
            "sender": self.user_id,
            "sender_device": self.device_id,
            "keys": {"ed25519": self.account.identity_keys["ed25519"]},
            "recipient": recipient.user_id,
            "recipient_keys": {"ed25519": recipient.ed25519},
        }
        if self.own_device_keys is not None:
            payload["sender_device_keys"] = self.own_device_keys
        message = session.encrypt(Api.to_json(payload))
        self.save_session(recipient.curve25519, session)
        kind_number, ciphertext = message.to_parts()
        return {
            "algorithm": OLM,
            "sender_key": self.account.identity_keys["curve25519"],
            "ciphertext": {
                recipient.curve25519: {"type": kind_number, "body": unpadded(ciphertext)}
            },
        }

    def room_key(self, room: str, session: OutboundGroupSession) -> dict[str, Any]:
        """The content of the `m.room_key` that lets a device read `session` from here on."""
        return {
            "algorithm": MEGOLM,
            "room_id": room,
            "session_id": session.id,
            "session_key": session.session_key,
            # That people's clients may pass it on to those who join later (MSC4268).
            "m.shared_history": True,
        }

    def encrypt(self, room: str, kind: str, content: Mapping[str, Any]) -> dict[str, Any]:
        """The content of an `m.room.encrypted` event, with the room's shared session."""
        session = self.outbound_group_sessions[room]
        payload = {"type": kind, "content": dict(content), "room_id": room}
        # Not by nio's `group_encrypt`: it writes each sign that is not ASCII as six, or twelve,
        # and what was measured to fit into an event no longer does.
        written = json.dumps(payload, ensure_ascii=False, separators=(",", ":"))
        return {
            "algorithm": MEGOLM,
            "sender_key": self.account.identity_keys["curve25519"],
            "ciphertext": session.encrypt(written),
            "session_id": session.id,
            "device_id": self.device_id,
        }

    def device_keys(self) -> dict[str, Any]:
        """This device's public keys, signed by itself."""
        keys = {
            "algorithms": [OLM, MEGOLM],
            "device_id": self.device_id,
            "user_id": self.user_id,
            "keys": {
                f"{kind}:{self.device_id}": key for kind, key in self.account.identity_keys.items()
            },
        }
        return self._signed(keys)

    def one_time_keys(self, on_server: int) -> dict[str, Any]:
        """One-time keys to fill the server up with: what is unpublished, and new ones."""
        wanted = self.account.max_one_time_keys - on_server
        unpublished = len(self.account.one_time_keys["curve25519"])
        if wanted > unpublished:
            self.account.generate_one_time_keys(wanted - unpublished)
            self.save_account()
        return {
            "signed_curve25519:" + key_id: self._signed({"key": key})
            for key_id, key in self.account.one_time_keys["curve25519"].items()
        }

    def fallback_key(self) -> dict[str, Any]:
        """A new fallback key, used when the one-time keys have run out while we were away."""
        account = self.account._account
        if not account.fallback_key:
            account.generate_fallback_key()
            self.save_account()
        return {
            "signed_curve25519:" + key_id: self._signed({"key": key.to_base64(), "fallback": True})
            for key_id, key in account.fallback_key.items()
        }

    def published(self) -> None:
        """The server has the keys it was given."""
        self.account.shared = True
        self.account.mark_keys_as_published()
        self.save_account()

    def _signed(self, value: dict[str, Any]) -> dict[str, Any]:
        signature = self.sign_json(value)
        return {**value, "signatures": {self.user_id: {"ed25519:" + self.device_id: signature}}}
