"""Who is given the keys of what was said before, and which."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Callable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

import pytest
from nio.crypto import InboundGroupSession, OutboundGroupSession
from nio.crypto.attachments import decrypt_attachment

from bot.domain.ids import RoomId, UserId
from bot.matrix.history import History
from bot.matrix.homeserver import Homeserver
from bot.matrix.keys import Keys
from bot.matrix.machine import Machine
from bot.matrix.signing import SigningKey
from bot.matrix.store import CryptoStore
from bot.matrix.view import View
from bot.ports import Unavailable
from storage.database import Database, Transaction
from storage.migrate import open_database
from storage.rooms import Room

ANA = UserId("@ana:example.org")
EVA = UserId("@eva:example.org")
BOT = UserId("@bot:example.org")
ROOM, DIRECT = RoomId("!mesa"), RoomId("!direct")


class Server(Homeserver):
    """A homeserver with people's devices, that keeps what is uploaded and sent to them."""

    def __init__(self) -> None:
        super().__init__("http://nowhere")
        self.devices: dict[UserId, dict[str, Machine]] = {ANA: {}, EVA: {}}
        self.unsigned: set[str] = set()
        self.uploads: list[bytes] = []
        self.sent: list[tuple[str, Mapping[str, Any]]] = []
        self.away = False
        self._called = asyncio.Event()
        self._keys = {
            user: (SigningKey(user.encode()[:16] * 2), SigningKey(b"s" * 32))
            for user in self.devices
        }

    async def call(
        self,
        method: str,
        endpoint: str,
        body: Mapping[str, Any] | bytes | None = None,
        **_options: Any,
    ) -> dict[str, Any]:
        await asyncio.sleep(0)
        self._called.set()
        if self.away:
            raise Unavailable("away")
        if isinstance(body, bytes):
            self.uploads.append(body)
            return {"content_uri": f"mxc://example.org/{len(self.uploads)}"}
        assert body is not None
        if endpoint.endswith("/keys/query"):
            return self._shown(body["device_keys"])
        if endpoint.endswith("/keys/claim"):
            return {"one_time_keys": self._one_time_keys(body["one_time_keys"])}
        self.sent.append((endpoint.split("/")[-2], body["messages"]))
        return {}

    async def until(self, holds: Callable[[], bool]) -> None:
        """Wait for something that a request brings about."""
        async with asyncio.timeout(60):
            while not holds():
                self._called.clear()
                await self._called.wait()

    def _one_time_keys(self, wanted: Mapping[Any, Mapping[str, str]]) -> dict[str, Any]:
        return {
            user: {
                device: dict([next(iter(self.devices[user][device].one_time_keys(49).items()))])
                for device in devices
            }
            for user, devices in wanted.items()
        }

    def _shown(self, users: Any) -> dict[str, Any]:
        answer: dict[str, Any] = {"device_keys": {}, "master_keys": {}, "self_signing_keys": {}}
        for user in users:
            master, self_signing = self._keys[user]
            answer["device_keys"][user] = {
                name: machine.device_keys()
                if name in self.unsigned
                else self_signing.signed(machine.device_keys(), user)
                for name, machine in self.devices[user].items()
            }
            for use, key in (("master", master), ("self_signing", self_signing)):
                keys = {"ed25519:" + key.public: key.public}
                shown = {"user_id": user, "usage": [use], "keys": keys}
                answer[f"{use}_keys"][user] = master.signed(shown, user)
        return answer


@contextmanager
def machine(folder: Path, user: str, device: str) -> Iterator[Machine]:
    store = CryptoStore(user, device, str(folder), pickle_key="k", database_name="store.db")
    try:
        yield Machine(user, device, store)
    finally:
        store.close()


class Kit:
    """A bot in a mesa's room with ana, who is on its list; eva may be put on it too."""

    def __init__(self, folder: Path, stack: ExitStack, database: Database) -> None:
        self._folder = folder
        self._stack = stack
        self.server = Server()
        self.listed = {ANA, EVA}
        self.bot = stack.enter_context(machine(folder / "bot", BOT, "BOT"))
        self.view = View(database, BOT, self._admitted)
        self.keys = Keys(
            self.server, self.bot, database, recipients=self.view.recipients, only_signed=True
        )
        self.history = History(self.server, self.bot, self.keys, self.view)

    async def _admitted(self, _tx: Transaction, room: RoomId) -> frozenset[UserId]:
        return frozenset(self.listed)

    async def furnish(self) -> None:
        await self.view.save_room(Room(ROOM, "mesa", encrypted=True))
        await self.view.save_room(Room(DIRECT, "direct", encrypted=True, person=EVA))
        await self.come(BOT)
        await self.come(ANA)

    async def come(self, user: UserId, membership: str = "join", room: RoomId = ROOM) -> None:
        await self.view.save_members({(room, user): (membership, None)})

    def unlist(self, user: UserId) -> None:
        self.listed.discard(user)
        self.view._admissions.clear()

    def device(self, user: UserId, name: str, *, signed: bool = True) -> Machine:
        made = self._stack.enter_context(machine(self._folder / name, user, name))
        self.server.devices[user][name] = made
        (self.server.unsigned.discard if signed else self.server.unsigned.add)(name)
        return made

    def receives(self, sender: Machine, room: RoomId = ROOM) -> str:
        """The bot is given the key of a new session of a device's; its id."""
        session = OutboundGroupSession()
        keys = sender.account.identity_keys
        inbound = InboundGroupSession(
            session.session_key, keys["ed25519"], keys["curve25519"], room
        )
        self.bot.inbound_group_store.add(inbound)
        self.bot.save_inbound_group_session(inbound)
        return str(session.id)

    def says(self, room: RoomId = ROOM) -> str:
        """The bot begins a session of its own; its id."""
        self.bot.create_outbound_group_session(room)
        return str(self.bot.outbound_group_sessions[room].id)

    def bundles(self, to: Machine) -> list[set[str]]:
        """The sessions in each bundle that a device was sent, as it opens them."""
        found = []
        for kind, messages in self.server.sent:
            mine = messages.get(to.user_id, {}).get(to.device_id)
            if mine is None or kind != "m.room.encrypted":
                continue
            payload = to.receive({"sender": BOT, "content": mine})
            assert payload is not None
            assert payload["type"] == "m.room_key_bundle"
            assert payload["sender_device_keys"]["device_id"] == "BOT"
            assert payload["content"]["room_id"] == ROOM
            file = payload["content"]["file"]
            data = self.server.uploads[int(file["url"].rpartition("/")[2]) - 1]
            opened = json.loads(
                decrypt_attachment(data, file["key"]["k"], file["hashes"]["sha256"], file["iv"])
            )
            for key in opened["room_keys"]:
                session = InboundGroupSession.import_session(key["session_key"], "", "", "")
                assert session.id == key["session_id"]
            found.append({key["session_id"] for key in opened["room_keys"]})
        self.server.sent.clear()
        return found


@pytest.fixture
async def kit(tmp_path: Path) -> AsyncIterator[Kit]:
    database = await open_database(f"sqlite+aiosqlite:///{tmp_path / 'bot.db'}")
    with ExitStack() as stack:
        kit = Kit(tmp_path, stack, database)
        kit.bot.own_device_keys = kit.bot.device_keys()
        await kit.furnish()
        yield kit
    await database.close()


async def test_a_latecomer_is_given_the_bots_sessions_and_those_of_the_people_in_the_room(
    kit: Kit,
) -> None:
    ana, eva = kit.device(ANA, "ANAS"), kit.device(EVA, "EVAS")
    await kit.keys.refresh([ANA])
    said = {kit.says(), kit.receives(ana), kit.receives(ana)}
    kit.says(DIRECT)
    await kit.come(EVA)
    assert await kit.history.share(ROOM, EVA)
    assert kit.bundles(eva) == [said]
    assert kit.bundles(ana) == []


async def test_what_strangers_say_are_keys_of_the_room_is_passed_on_to_nobody(kit: Kit) -> None:
    eva = kit.device(EVA, "EVAS")
    said = kit.says()
    kit.receives(kit.device(ANA, "NEVER-SEEN"))
    await kit.come(EVA)
    await kit.history.share(ROOM, EVA)
    assert kit.bundles(eva) == [{said}]


async def test_the_sessions_of_a_device_that_is_gone_are_still_passed_on(kit: Kit) -> None:
    ana, eva = kit.device(ANA, "ANAS"), kit.device(EVA, "EVAS")
    await kit.keys.refresh([ANA])
    said = {kit.receives(ana)}
    kit.server.devices[ANA].clear()
    await kit.keys.refresh([ANA], force=True)
    await kit.come(ANA, "leave")
    await kit.come(EVA)
    await kit.history.share(ROOM, EVA)
    assert kit.bundles(eva) == [said]


async def test_the_same_is_not_given_twice_but_what_came_since_is(kit: Kit) -> None:
    eva = kit.device(EVA, "EVAS")
    first = kit.says()
    await kit.come(EVA)
    for _ in range(2):
        await kit.history.share(ROOM, EVA)
    assert kit.bundles(eva) == [{first}]
    second = kit.says()
    await kit.history.share(ROOM, EVA)
    assert kit.bundles(eva) == [{first, second}]
    assert len(kit.server.uploads) == 2


async def test_only_a_signed_device_is_given_anything_and_it_is_not_done_until_there_is_one(
    kit: Kit,
) -> None:
    kit.says()
    await kit.come(EVA)
    assert not await kit.history.share(ROOM, EVA)
    phone = kit.device(EVA, "PHONE", signed=False)
    assert not await kit.history.share(ROOM, EVA)
    assert kit.server.sent == []
    assert kit.server.uploads == []
    kit.server.unsigned.clear()
    assert await kit.history.share(ROOM, EVA)
    assert len(kit.bundles(phone)) == 1


async def test_whoever_is_not_listed_or_not_there_any_more_is_given_nothing(kit: Kit) -> None:
    kit.device(EVA, "EVAS")
    kit.says()
    await kit.come(EVA)
    kit.unlist(EVA)
    assert await kit.history.share(ROOM, EVA)
    kit.listed.add(EVA)
    kit.view._admissions.clear()
    await kit.come(EVA, "leave")
    assert await kit.history.share(ROOM, EVA)
    assert kit.server.sent == []


async def test_who_is_taken_off_the_list_while_it_is_made_ready_is_given_nothing(kit: Kit) -> None:
    kit.device(EVA, "EVAS")
    kit.says()
    await kit.come(EVA)
    sharing = asyncio.create_task(kit.history.share(ROOM, EVA))
    await kit.server.until(lambda: bool(kit.server.uploads))
    kit.unlist(EVA)
    await sharing
    assert kit.server.sent == []


async def test_a_room_for_two_is_never_shared(kit: Kit) -> None:
    kit.device(EVA, "EVAS")
    kit.says(DIRECT)
    await kit.come(EVA, room=DIRECT)
    assert await kit.history.share(DIRECT, EVA)
    await kit.history.inviting(DIRECT, EVA)
    assert kit.server.sent == []


async def test_one_bundle_serves_everybody_some_devices_at_a_time(kit: Kit) -> None:
    devices = [kit.device(EVA, f"EVAS{number}") for number in range(70)]
    ana = kit.device(ANA, "ANAS")
    said = kit.says()
    await kit.come(EVA)
    await asyncio.gather(kit.history.share(ROOM, EVA), kit.history.share(ROOM, ANA))
    assert len(kit.server.uploads) == 1
    assert sorted(len(messages.get(EVA, {})) for _, messages in kit.server.sent) == [0, 10, 60]
    sent = list(kit.server.sent)
    for device in (*devices, ana):
        kit.server.sent = list(sent)
        assert kit.bundles(device) == [{said}]


async def test_who_comes_back_has_the_new_keys_before_the_invitation(kit: Kit) -> None:
    eva = kit.device(EVA, "EVAS")
    said = kit.says()
    await kit.history.inviting(ROOM, EVA)
    assert kit.bundles(eva) == []  # never there: it is time when they have joined
    await kit.come(EVA, "leave")
    await kit.history.inviting(ROOM, EVA)
    assert kit.bundles(eva) == [{said}]


async def test_an_invitation_does_not_fail_for_want_of_the_server(kit: Kit) -> None:
    eva = kit.device(EVA, "EVAS")
    await kit.come(EVA, "leave")
    said = kit.says()
    kit.server.away = True
    await kit.history.inviting(ROOM, EVA)
    kit.server.away = False
    await kit.history.inviting(ROOM, EVA)
    assert kit.bundles(eva) == [{said}]
