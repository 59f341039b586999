"""What a verification says to the other device, and the keys that it is about."""

from __future__ import annotations

import asyncio
import hashlib
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from typing import Any, TypeVar

import structlog

from bot.domain.ids import RoomId, UserId
from bot.matrix.homeserver import Backoff, Homeserver, path
from bot.matrix.identity import Seeds
from bot.matrix.keys import Keys
from bot.matrix.machine import Machine
from bot.matrix.sas import Side
from bot.matrix.signing import public_key
from bot.ports import RefusedByServer, Unavailable

log = structlog.get_logger(__name__)

PREFIX = "m.key.verification."
_RETRY_MOST_S = 5.0
_T = TypeVar("_T")


class Stop(Exception):
    """A verification ends here. `code` is Matrix's; `theirs`: it came from the other side."""

    def __init__(self, code: str, *, theirs: bool = False) -> None:
        super().__init__(code)
        self.code = code
        self.theirs = theirs


@dataclass(frozen=True)
class Place:
    """Where a verification is held, and with whom."""

    user: UserId
    device: str
    flow: str
    """The id of the event that asked, or the transaction id of the to-device events."""
    room: RoomId | None = None
    """None: by to-device events."""
    encrypted: bool = False
    """Whether it was asked for in an encrypted event; it is answered alike."""


class Wire:
    """Sends the steps of verifications, until the server has them or says no.

    They do not go through the outbox: they are worthless after a restart, as the secrets they
    belong to are in memory only. Whoever waits for one asks again. Most are not encrypted:
    Element sends and expects them in clear, and the protocol does not rest on it.
    """

    def __init__(self, server: Homeserver, machine: Machine, keys: Keys) -> None:
        self._server = server
        self._machine = machine
        self._keys = keys

    async def send(self, place: Place, step: str, content: Mapping[str, Any]) -> None:
        """Send one step. Raises `RefusedByServer`."""
        send = self._to_room if place.room is not None else self._to_device
        await patiently(lambda: send(place, PREFIX + step, content))

    async def _to_room(self, place: Place, kind: str, content: Mapping[str, Any]) -> None:
        assert place.room is not None
        relation = {"rel_type": "m.reference", "event_id": place.flow}
        body: dict[str, Any] = {**content, "m.relates_to": relation}
        sent_as = kind
        if place.encrypted:
            body = await self._keys.encrypt(place.room, kind, body)
            body["m.relates_to"] = relation
            sent_as = "m.room.encrypted"
        await self._server.call(
            "PUT", path("rooms", place.room, "send", sent_as, _transaction(place, kind)), body
        )

    async def _to_device(self, place: Place, kind: str, content: Mapping[str, Any]) -> None:
        body = {**content, "transaction_id": place.flow}
        device = self._machine.device_store[place.user].get(place.device)
        if place.encrypted and device is not None:
            await self._keys.meet([device])
            if self._machine.session_store.get(device.curve25519) is None:
                raise Stop("m.user")  # it has no key left to be written to
            await self._keys.send_to([device], kind, body)
            return
        await self._server.call(
            "PUT",
            path("sendToDevice", kind, _transaction(place, kind)),
            {"messages": {place.user: {place.device: body}}},
        )


class Trust:
    """The keys that the two sides of a verification vouch for."""

    def __init__(self, server: Homeserver, machine: Machine, keys: Keys, seeds: Seeds) -> None:
        self._server = server
        self._machine = machine
        self._keys = keys
        self._seeds = seeds

    @property
    def me(self) -> Side:
        """This device."""
        return Side(self._machine.user_id, self._machine.device_id)

    def ours(self) -> dict[str, str]:
        """This device's key and the bot's identity: who checks both marks the bot verified."""
        master = self._seeds.master.public
        return {
            f"ed25519:{self._machine.device_id}": self._machine.account.identity_keys["ed25519"],
            f"ed25519:{master}": master,
        }

    async def theirs(self, place: Place) -> dict[str, str]:
        """The other side's keys as we know them, asked for again.

        Raises:
            Stop: their identity is not the one first seen, or their device is not believed.
        """
        await patiently(lambda: self._keys.refresh([place.user], force=True))
        if self._keys.has_changed(place.user):
            raise Stop("m.key_mismatch")
        device = self._keys.device_key(place.user, place.device)
        if device is None or not self._keys.trusts(place.user, place.device):
            raise Stop("m.user")
        keys = {f"ed25519:{place.device}": device}
        master = self._keys.master_key(place.user)
        if master is not None:
            keys[f"ed25519:{master}"] = master
        return keys

    async def sign(self, user: UserId) -> None:
        """Sign a person's identity with the bot's user-signing key.

        Raises:
            Stop: the server shows another identity than the one that was verified.
            RefusedByServer: it does not take the signature.
        """
        answer = await patiently(
            lambda: self._server.call("POST", path("keys", "query"), {"device_keys": {user: []}})
        )
        identity = answer.get("master_keys", {}).get(user)
        master = public_key(identity)
        if master is None or master != self._keys.master_key(user):
            raise Stop("m.key_mismatch")
        bare = {key: identity[key] for key in identity if key not in ("signatures", "unsigned")}
        signed = self._seeds.user_signing.signed(bare, self._machine.user_id)
        endpoint = path("keys", "signatures", "upload")
        answer = await patiently(
            lambda: self._server.call("POST", endpoint, {user: {master: signed}})
        )
        if answer.get("failures"):
            raise RefusedByServer("M_INVALID_SIGNATURE", answer)


async def patiently(call: Callable[[], Awaitable[_T]]) -> _T:
    """What `call` gives, made again while the server is away; the caller sets the time limit."""
    backoff = Backoff(0.2, _RETRY_MOST_S)
    while True:
        try:
            return await call()
        except Unavailable as error:
            log.info("verification_waits", error=str(error))
        await asyncio.sleep(backoff.next_s())


def _transaction(place: Place, kind: str) -> str:
    """The same for the same step of the same verification: sent again, it comes once."""
    return hashlib.sha256(f"{place.room}|{place.flow}|{kind}".encode()).hexdigest()[:32]
