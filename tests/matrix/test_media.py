from __future__ import annotations

from collections.abc import AsyncIterator, Mapping
from pathlib import Path
from typing import Any

import pytest
from nio.crypto import OlmDevice

from bot.domain.ids import EventId, RoomId, UserId
from bot.matrix.homeserver import Homeserver
from bot.matrix.keys import Keys
from bot.matrix.machine import Machine
from bot.matrix.media import Media
from bot.matrix.store import CryptoStore
from storage.identities import Identity
from storage.migrate import open_database

ANA, BOT = UserId("@ana:example.org"), UserId("@bot:example.org")
ROOM, EVENT = RoomId("!mesa"), EventId("$1")
FILE = {"msgtype": "m.file", "body": "lista.csv", "url": "mxc://example.org/1"}


class Server(Homeserver):
    """Says of every event what it was told to."""

    def __init__(self) -> None:
        super().__init__("http://nowhere")
        self.event: dict[str, Any] = {}

    async def call(
        self,
        method: str,
        endpoint: str,
        body: Mapping[str, Any] | bytes | None = None,
        **_options: Any,
    ) -> dict[str, Any]:
        return {"event_id": EVENT, "sender": ANA, **self.event}


class Kit:
    """A bot that has the key of what ana's device says, signed by her."""

    def __init__(self, keys: Keys, bot: Machine, ana: Machine, server: Server) -> None:
        self.server = server
        self.keys = keys
        self.media = Media(server, bot, keys)
        device = OlmDevice(ANA, "ANA", dict(ana.account.identity_keys))
        bot.device_store[ANA]["ANA"] = device
        self.trust(frozenset({"ANA"}))
        ana.create_outbound_group_session(ROOM)
        session = ana.outbound_group_sessions[ROOM]
        session.mark_as_shared()
        payload = {
            "content": ana.room_key(ROOM, session),
            "keys": {"ed25519": ana.account.identity_keys["ed25519"]},
        }
        bot._take_room_key(ana.account.identity_keys["curve25519"], payload)
        self.sealed = ana.encrypt(ROOM, "m.room.message", FILE)

    def trust(self, devices: frozenset[str]) -> None:
        """Have these devices of hers signed."""
        self.keys.apply([Identity(ANA, "her key", None, devices, stale=False)])


@pytest.fixture
async def kit(tmp_path: Path) -> AsyncIterator[Kit]:
    database = await open_database(f"sqlite+aiosqlite:///{tmp_path / 'bot.db'}")
    server = Server()
    stores = [
        CryptoStore(user, device, str(tmp_path), pickle_key="k", database_name=f"{device}.db")
        for user, device in ((BOT, "BOT"), (ANA, "ANA"))
    ]
    bot, ana = Machine(BOT, "BOT", stores[0]), Machine(ANA, "ANA", stores[1])

    async def recipients(_room: RoomId) -> frozenset[UserId]:
        return frozenset({ANA})

    keys = Keys(server, bot, database, recipients=recipients, only_signed=True)
    yield Kit(keys, bot, ana, server)
    for store in stores:
        store.close()
    await database.close()


async def test_a_file_that_a_person_posted_is_found(kit: Kit) -> None:
    kit.server.event = {"type": "m.room.encrypted", "content": kit.sealed}
    found = await kit.media.posted(ROOM, EVENT)
    assert found is not None
    assert found.name == "lista.csv"


async def test_a_file_that_the_server_shows_in_clear_is_nobodys(kit: Kit) -> None:
    kit.server.event = {"type": "m.room.message", "content": FILE}
    assert await kit.media.posted(ROOM, EVENT) is None


async def test_a_file_from_a_device_that_its_owner_did_not_sign_is_not_taken(kit: Kit) -> None:
    kit.trust(frozenset())
    kit.server.event = {"type": "m.room.encrypted", "content": kit.sealed}
    assert await kit.media.posted(ROOM, EVENT) is None


async def test_a_file_posted_before_is_not_taken_for_the_one_meant(kit: Kit) -> None:
    kit.server.event = {"type": "m.room.encrypted", "content": kit.sealed}
    assert await kit.media.posted(ROOM, EVENT) is not None
    kit.server.event |= {"event_id": "$other"}
    assert await kit.media.posted(ROOM, EVENT) is None
    assert await kit.media.posted(ROOM, EventId("$other")) is None
