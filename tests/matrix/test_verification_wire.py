"""What verifications send to the homeserver, and whose keys they hold to be whose."""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest

from bot.domain.ids import RoomId, UserId
from bot.matrix.homeserver import Homeserver
from bot.matrix.identity import Seeds
from bot.matrix.keys import Keys
from bot.matrix.machine import MEGOLM, OLM, Machine
from bot.matrix.sas import Side
from bot.matrix.signing import SigningKey, is_signed_by
from bot.matrix.store import CryptoStore
from bot.matrix.verification_wire import Place, Stop, Trust, Wire
from bot.ports import RefusedByServer, Unavailable
from storage.migrate import open_database

BOT, ANA = UserId("@bot:example.org"), UserId("@ana:example.org")
ROOM = RoomId("!con-ana")
SEEDS = Seeds(*(SigningKey(seed * 32) for seed in (b"1", b"2", b"3")))


class Server(Homeserver):
    """Shows ana's keys, and keeps what it is sent."""

    def __init__(self) -> None:
        super().__init__("http://nowhere")
        self.devices: dict[str, Any] = {}
        self.one_time_keys: dict[str, Any] = {}
        self.master, self.self_signing = SigningKey(b"m" * 32), SigningKey(b"s" * 32)
        self.sent: list[tuple[str, Any]] = []
        self.away = 0
        self.failures: dict[str, Any] = {}

    async def call(
        self,
        method: str,
        endpoint: str,
        body: Mapping[str, Any] | bytes | None = None,
        **_options: Any,
    ) -> dict[str, Any]:
        if endpoint.endswith("/keys/query"):
            return self._shown()
        if endpoint.endswith("/keys/claim"):
            return {"one_time_keys": {ANA: {"PHONE": self.one_time_keys}}}
        self.sent.append((endpoint, body))
        if self.away:
            self.away -= 1
            raise Unavailable("HTTP_502")
        return {"failures": self.failures}

    def _shown(self) -> dict[str, Any]:
        def key_object(use: str, key: SigningKey) -> dict[str, Any]:
            keys = {"ed25519:" + key.public: key.public}
            return self.master.signed({"user_id": ANA, "usage": [use], "keys": keys}, ANA)

        return {
            "device_keys": {ANA: self.devices},
            "master_keys": {ANA: key_object("master", self.master) | {"unsigned": {"a": 1}}},
            "self_signing_keys": {ANA: key_object("self_signing", self.self_signing)},
        }


class Kit:
    """The bot, and ana's phone, which she signed."""

    def __init__(self, bot: Machine, phone: Machine, keys: Keys, server: Server) -> None:
        self.bot, self.phone, self.keys, self.server = bot, phone, keys, server
        self.wire, self.trust = Wire(server, bot, keys), Trust(server, bot, keys, SEEDS)

    @property
    def sent(self) -> tuple[str, Any]:
        """What was sent last."""
        return self.server.sent[-1]


@pytest.fixture
async def kit(tmp_path: Path) -> AsyncIterator[Kit]:
    database = await open_database(f"sqlite+aiosqlite:///{tmp_path / 'bot.db'}")
    with ExitStack() as stack:

        def machine(user: str, device: str) -> Machine:
            folder = str(tmp_path / device)
            store = CryptoStore(user, device, folder, pickle_key="k", database_name="store.db")
            stack.callback(store.close)
            return Machine(user, device, store)

        async def recipients(_room: RoomId) -> frozenset[UserId]:
            return frozenset({ANA})

        server, bot, phone = Server(), machine(BOT, "BOT"), machine(ANA, "PHONE")
        server.devices["PHONE"] = server.self_signing.signed(phone.device_keys(), ANA)
        keys = Keys(server, bot, database, recipients=recipients, only_signed=True)
        await keys.refresh([ANA])
        yield Kit(bot, phone, keys, server)
    await database.close()


async def test_in_a_room_a_step_refers_to_the_request_and_comes_once_however_often_sent(
    kit: Kit,
) -> None:
    place = Place(ANA, "PHONE", "$asked", ROOM)
    kit.server.away = 1
    await kit.wire.send(place, "key", {"key": "k"})
    first, again = kit.server.sent
    assert first == again
    endpoint, body = kit.sent
    assert "/rooms/!con-ana/send/m.key.verification.key/" in endpoint.replace("%21", "!")
    assert body == {
        "key": "k",
        "m.relates_to": {"rel_type": "m.reference", "event_id": "$asked"},
    }
    await kit.wire.send(place, "mac", {})
    assert kit.sent[0].rpartition("/")[2] != endpoint.rpartition("/")[2]


async def test_what_was_asked_in_an_encrypted_event_is_answered_in_one(kit: Kit) -> None:
    await kit.wire.send(Place(ANA, "PHONE", "$asked", ROOM, encrypted=True), "ready", {})
    endpoint, body = kit.sent
    assert "/send/m.room.encrypted/" in endpoint
    assert body["algorithm"] == MEGOLM
    assert body["m.relates_to"]["event_id"] == "$asked"


async def test_from_device_to_device_a_step_names_its_transaction(kit: Kit) -> None:
    await kit.wire.send(Place(ANA, "PHONE", "t1"), "ready", {"methods": []})
    endpoint, body = kit.sent
    assert "/sendToDevice/m.key.verification.ready/" in endpoint
    assert body == {"messages": {ANA: {"PHONE": {"methods": [], "transaction_id": "t1"}}}}


async def test_what_was_asked_by_olm_is_answered_by_olm(kit: Kit) -> None:
    place = Place(ANA, "PHONE", "t1", encrypted=True)
    kit.server.one_time_keys = dict([next(iter(kit.phone.one_time_keys(49).items()))])
    kit.phone.published()
    await kit.wire.send(place, "ready", {"methods": []})
    content = kit.sent[1]["messages"][ANA]["PHONE"]
    assert content["algorithm"] == OLM
    opened = kit.phone.receive({"sender": BOT, "content": content})
    assert opened is not None
    assert opened["type"] == "m.key.verification.ready"
    assert opened["content"] == {"methods": [], "transaction_id": "t1"}


async def test_a_device_with_no_key_left_is_not_answered_in_clear(kit: Kit) -> None:
    with pytest.raises(Stop):
        await kit.wire.send(Place(ANA, "PHONE", "t1", encrypted=True), "ready", {})
    assert kit.server.sent == []


async def test_the_bot_vouches_for_its_device_and_its_identity(kit: Kit) -> None:
    assert kit.trust.me == Side(BOT, "BOT")
    assert kit.trust.ours() == {
        "ed25519:BOT": kit.bot.account.identity_keys["ed25519"],
        f"ed25519:{SEEDS.master.public}": SEEDS.master.public,
    }


async def test_a_persons_keys_are_those_first_seen(kit: Kit) -> None:
    place = Place(ANA, "PHONE", "t1")
    assert await kit.trust.theirs(place) == {
        "ed25519:PHONE": kit.phone.account.identity_keys["ed25519"],
        f"ed25519:{kit.server.master.public}": kit.server.master.public,
    }
    with pytest.raises(Stop, match=r"m\.user"):
        await kit.trust.theirs(Place(ANA, "UNKNOWN", "t1"))
    kit.server.master = SigningKey(b"n" * 32)
    with pytest.raises(Stop, match=r"m\.key_mismatch"):
        await kit.trust.theirs(place)


async def test_a_device_that_its_owner_did_not_sign_is_not_believed(kit: Kit) -> None:
    kit.server.devices["PHONE"] = kit.phone.device_keys()
    with pytest.raises(Stop, match=r"m\.user"):
        await kit.trust.theirs(Place(ANA, "PHONE", "t1"))


async def test_the_bot_signs_the_identity_that_it_knows(kit: Kit) -> None:
    await kit.trust.sign(ANA)
    endpoint, body = kit.sent
    assert endpoint.endswith("/keys/signatures/upload")
    master = kit.server.master.public
    ((key, signed),) = body[ANA].items()
    assert key == master
    assert is_signed_by(signed, BOT, SEEDS.user_signing.public, SEEDS.user_signing.public)
    assert signed["keys"] == {f"ed25519:{master}": master}
    assert set(signed) == {"user_id", "usage", "keys", "signatures"}


async def test_it_signs_no_other_identity_that_the_server_slips_in(kit: Kit) -> None:
    kit.server.master = SigningKey(b"n" * 32)
    with pytest.raises(Stop, match=r"m\.key_mismatch"):
        await kit.trust.sign(ANA)
    assert kit.server.sent == []


async def test_a_signature_that_the_server_does_not_take_is_no_success(kit: Kit) -> None:
    kit.server.failures = {ANA: {"x": {"errcode": "M_INVALID_SIGNATURE"}}}
    with pytest.raises(RefusedByServer):
        await kit.trust.sign(ANA)
