from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

import pytest

from bot.domain.identity import identity_code
from bot.domain.ids import RoomId, UserId
from bot.matrix.homeserver import Homeserver
from bot.matrix.keys import Keys
from bot.matrix.machine import Machine
from bot.matrix.rooms import MatrixRooms
from bot.matrix.signing import SigningKey
from bot.matrix.store import CryptoStore
from bot.matrix.view import View
from storage.database import Database, Transaction
from storage.migrate import open_database

ANA = UserId("@ana:example.org")
ROOM = RoomId("!mesa")


class Server(Homeserver):
    """Answers `/keys/query` with what it was told, and keeps what is sent to devices."""

    def __init__(self) -> None:
        super().__init__("http://nowhere")
        self.devices: dict[str, Any] = {}
        self.master = SigningKey(b"m" * 32)
        self.self_signing = SigningKey(b"s" * 32)
        self.sent: list[tuple[str, Mapping[str, Any]]] = []

    def has(self, machine: Machine, *, signed: bool) -> None:
        """Show a device, signed by its owner or not."""
        keys = machine.device_keys()
        if signed:
            keys = self.self_signing.signed(keys, machine.user_id)
        self.devices[machine.device_id] = keys

    async def call(
        self,
        method: str,
        endpoint: str,
        body: Mapping[str, Any] | bytes | None = None,
        **_options: Any,
    ) -> dict[str, Any]:
        assert isinstance(body, dict)
        if endpoint.endswith("/keys/query"):
            return self._shown()
        if endpoint.endswith("/keys/claim"):
            return {"one_time_keys": {}}
        self.sent.append((endpoint.split("/")[-2], body["messages"]))
        return {}

    def _shown(self) -> dict[str, Any]:
        def key_object(use: str, key: SigningKey) -> dict[str, Any]:
            keys = {"ed25519:" + key.public: key.public}
            return self.master.signed({"user_id": ANA, "usage": [use], "keys": keys}, ANA)

        return {
            "device_keys": {ANA: self.devices},
            "master_keys": {ANA: key_object("master", self.master)},
            "self_signing_keys": {ANA: key_object("self_signing", self.self_signing)},
        }


@contextmanager
def machine(folder: Path, user: str, device: str) -> Iterator[Machine]:
    store = CryptoStore(user, device, str(folder), pickle_key="k", database_name="store.db")
    try:
        yield Machine(user, device, store)
    finally:
        store.close()


@pytest.fixture
async def database(tmp_path: Path) -> AsyncIterator[Database]:
    database = await open_database(f"sqlite+aiosqlite:///{tmp_path / 'bot.db'}")
    yield database
    await database.close()


class Kit:
    """A bot's keys, and devices that say they are ana's."""

    def __init__(self, folder: Path, stack: ExitStack, database: Database) -> None:
        self._folder = folder
        self._stack = stack
        self._database = database
        self.server = Server()
        self.told: list[UserId] = []
        self.readers = [frozenset({ANA})]
        """Who may read, each time it is asked; the last of them from then on."""
        self.keys = self._start()

    def _start(self) -> Keys:
        """The bot's side."""

        async def recipients(_room: RoomId) -> frozenset[UserId]:
            return self.readers.pop(0) if len(self.readers) > 1 else self.readers[0]

        async def told(user: UserId) -> None:
            self.told.append(user)

        bot = self._stack.enter_context(machine(self._folder / "bot", "@bot:example.org", "BOT"))
        keys = Keys(self.server, bot, self._database, recipients=recipients, only_signed=True)
        keys.on_keyless = told
        return keys

    def device(self, name: str, *, account: str = "") -> Machine:
        """A device of ana's; another `account`, other keys under the same name."""
        folder = self._folder / f"{name}{account}"
        return self._stack.enter_context(machine(folder, ANA, name))


@pytest.fixture
def kit(tmp_path: Path, database: Database) -> Iterator[Kit]:
    with ExitStack() as stack:
        yield Kit(tmp_path, stack, database)


async def test_whoever_has_a_device_has_an_account_and_is_not_asked_about(
    kit: Kit, database: Database
) -> None:
    async def nobody_kept_out(_tx: Transaction, _room: RoomId) -> None:
        return None

    view = View(database, UserId("@bot:example.org"), nobody_kept_out)
    rooms = MatrixRooms(kit.server, kit.keys, view, federate=False)
    kit.server.has(kit.device("PHONE"), signed=False)
    await rooms.learn([ANA, UserId("@nadie:example.org")])
    assert await rooms.exists(ANA)
    with pytest.raises(AssertionError):  # this server answers no other question
        await rooms.exists(UserId("@nadie:example.org"))


async def test_only_a_device_that_its_owner_signed_is_trusted(kit: Kit) -> None:
    kit.server.has(kit.device("PHONE"), signed=True)
    kit.server.has(kit.device("OTHER"), signed=False)
    await kit.keys.refresh([ANA])
    assert kit.keys.trusts(ANA, "PHONE")
    assert not kit.keys.trusts(ANA, "OTHER")


async def test_other_keys_first_shown_under_a_signed_devices_name_get_nothing(kit: Kit) -> None:
    # A server that shows keys of its own before the owner has signed the real device.
    kit.server.has(kit.device("PHONE", account="forged"), signed=False)
    await kit.keys.refresh([ANA])
    kit.server.has(kit.device("PHONE"), signed=True)
    await kit.keys.refresh([ANA], force=True)
    assert not kit.keys.trusts(ANA, "PHONE")
    assert not kit.keys.can_read(ANA)


async def test_a_device_that_comes_later_unsigned_is_told_once_that_it_gets_no_key(
    kit: Kit,
) -> None:
    await kit.keys.encrypt(ROOM, "m.room.message", {"body": "antes"})
    assert kit.server.sent == []
    kit.server.has(kit.device("PHONE"), signed=False)
    await kit.keys.refresh([ANA], force=True)
    for _ in range(2):
        await kit.keys.encrypt(ROOM, "m.room.message", {"body": "después"})
    ((kind, messages),) = kit.server.sent
    assert kind == "m.room_key.withheld"
    assert messages[ANA]["PHONE"]["code"] == "m.unverified"
    assert kit.told == [ANA]


async def test_a_device_with_broken_keys_does_not_make_the_pinned_identity_forgotten(
    kit: Kit,
) -> None:
    kit.server.has(kit.device("PHONE"), signed=True)
    await kit.keys.refresh([ANA])
    pinned = kit.server.master
    kit.server.devices["BROKEN"] = {
        "user_id": ANA,
        "device_id": "BROKEN",
        "algorithms": [],
        "keys": {"ed25519:BROKEN": "AAAA", "curve25519:BROKEN": "AAAA"},
        "signatures": {ANA: {"ed25519:BROKEN": "AAAA"}},
    }
    await kit.keys.refresh([ANA], force=True)
    kit.server.master = SigningKey(b"n" * 32)
    await kit.keys.refresh([ANA], force=True)
    assert not kit.keys.trusts(ANA, "PHONE")
    assert not await kit.keys.accept_identity(ANA, identity_code(ANA, pinned.public))


async def test_only_the_identity_that_was_asked_about_is_accepted(kit: Kit) -> None:
    offered: list[str] = []

    async def changed(_user: UserId, key: str) -> None:
        offered.append(key)

    kit.keys.on_identity_changed = changed
    kit.server.has(kit.device("PHONE"), signed=True)
    await kit.keys.refresh([ANA])
    for seed in (b"n", b"o"):
        kit.server.master = SigningKey(seed * 32)
        await kit.keys.refresh([ANA], force=True)
    first, second = offered
    assert not await kit.keys.accept_identity(ANA, identity_code(ANA, first))
    assert await kit.keys.accept_identity(ANA, identity_code(ANA, second).lower())
    await kit.keys.refresh([ANA])
    assert kit.keys.trusts(ANA, "PHONE")


async def test_who_is_taken_off_a_list_while_keys_are_given_cannot_read_what_follows(
    kit: Kit,
) -> None:
    kit.server.has(kit.device("PHONE"), signed=True)
    await kit.keys.refresh([ANA])
    (phone,) = kit.keys.trusted_devices(ANA)
    first = await kit.keys.encrypt(ROOM, "m.room.message", {"body": "uno"})
    kit.keys._machine.outbound_group_sessions[ROOM].users_shared_with.add((ANA, phone.device_id))
    kit.readers = [frozenset({ANA}), frozenset()]
    second = await kit.keys.encrypt(ROOM, "m.room.message", {"body": "dos"})
    assert second["session_id"] != first["session_id"]
    session = kit.keys._machine.outbound_group_sessions[ROOM]
    assert (session.id, session.users_shared_with) == (second["session_id"], set())


async def test_a_changed_identity_is_told_of_again_after_a_restart(kit: Kit) -> None:
    told: list[str] = []

    async def changed(_user: UserId, key: str) -> None:
        told.append(key)

    kit.server.has(kit.device("PHONE"), signed=True)
    await kit.keys.refresh([ANA])
    kit.server.master = SigningKey(b"n" * 32)
    await kit.keys.refresh([ANA], force=True)  # killed here: nobody was told
    await kit.keys.load()
    kit.keys.on_identity_changed = changed
    await kit.keys.tell_again()
    assert told == [kit.server.master.public]
