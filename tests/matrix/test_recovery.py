"""A device whose keys are gone, here or on the server: the bot begins anew as another."""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping
from contextlib import ExitStack
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from bot.domain.ids import UserId
from bot.matrix.account import Account, Files
from bot.matrix.homeserver import Homeserver, TokenDead
from bot.matrix.identity import IdentityLost, establish
from bot.matrix.machine import Machine
from bot.matrix.recovery import open_machine
from bot.matrix.signing import is_signed_by
from bot.ports import RefusedByServer, Unavailable
from storage import facts, identities
from storage.database import Database
from storage.identities import Identity
from storage.migrate import open_database

BOT, ANA = UserId("@bot:example.org"), UserId("@ana:example.org")
NOW = datetime(2027, 1, 15, 18, 0, tzinfo=UTC)


class Server(Homeserver):
    """A homeserver with the bot's account on it."""

    def __init__(self) -> None:
        super().__init__("http://nowhere")
        self.devices: dict[str, dict[str, Any] | None] = {}
        self.tokens: dict[str, str] = {}
        self.identity: dict[str, Any] = {}
        self.logins_work = True

    def revoke(self, device: str) -> None:
        """Take a device out, as the account's owner or a server admin can."""
        self.devices.pop(device)
        self.tokens = {token: of for token, of in self.tokens.items() if of != device}

    async def call(
        self,
        method: str,
        endpoint: str,
        body: Mapping[str, Any] | bytes | None = None,
        **_options: Any,
    ) -> dict[str, Any]:
        assert not isinstance(body, bytes)
        body, what = dict(body or {}), endpoint.removeprefix("/_matrix/client/v3/")
        if what == "login":
            return self._log_in(body["device_id"])
        if self.token not in self.tokens:
            raise TokenDead("M_UNKNOWN_TOKEN")
        if what == "keys/upload":
            self.devices[self.tokens[self.token]] = body["device_keys"]
        elif what == "keys/query":
            return self._shown()
        elif what == "keys/device_signing/upload":
            self.identity = body
        elif what == "keys/signatures/upload":
            self.devices |= body[BOT]
        elif method == "DELETE" and "auth" not in body:
            raise RefusedByServer("HTTP_401", {"flows": [], "session": "s"})
        elif method == "DELETE":
            self.revoke(what.rpartition("/")[2])
        return {}

    def _log_in(self, device: str) -> dict[str, Any]:
        if not self.logins_work:
            raise Unavailable("away")
        self.devices.setdefault(device, None)
        token = f"token-{len(self.tokens)}-{device}"
        self.tokens[token] = device
        return {"access_token": token}

    def _shown(self) -> dict[str, Any]:
        known = {name: keys for name, keys in self.devices.items() if keys is not None}
        answer: dict[str, Any] = {"device_keys": {BOT: known}}
        for use in ("master", "self_signing"):
            if self.identity:
                answer[f"{use}_keys"] = {BOT: self.identity[f"{use}_key"]}
        return answer


class Kit:
    """The bot's files, database and homeserver."""

    def __init__(self, folder: Path, database: Database) -> None:
        self.files = Files(folder)
        self.database = database
        self.server = Server()
        self.pickle_key = "k"
        self.account: Account

    async def start(self, stack: ExitStack) -> Machine:
        """As the client starts; what came of it."""
        self.account = Account(self.server, BOT, "pw", self.files)
        await self.account.log_in(self.database, NOW)
        machine = await open_machine(
            self.account,
            self.database,
            pickle_key=self.pickle_key,
            seeds_file=self.files.seeds,
            now=NOW,
            stack=stack,
        )
        await establish(self.server, machine, self.files.seeds, "pw")
        await self.account.drop_old_devices(self.database)
        return machine

    async def run_once(self, session_in: str | None = None) -> str:
        """Run until something was synced; the device it ran as."""
        with ExitStack() as stack:
            machine = await self.start(stack)
            if session_in is not None:
                machine.create_outbound_group_session(session_in)
            async with self.database.write() as tx:
                await facts.put(tx, "sync_token", "s1")
                await self.account.begun_anew(tx)
            return str(machine.device_id)

    def lose_store(self) -> None:
        for file in self.files.crypto.iterdir():
            file.unlink()

    async def check(self, device: str, *, before: str) -> None:
        """That the bot goes on as `device`, signed, and the one before is forgotten."""
        assert device != before
        assert list(self.server.devices) == [device]
        public = self.server.identity["self_signing_key"]["keys"]
        (key,) = public.values()
        assert is_signed_by(self.server.devices[device], BOT, key, key)


@pytest.fixture
async def kit(tmp_path: Path) -> AsyncIterator[Kit]:
    database = await open_database(f"sqlite+aiosqlite:///{tmp_path / 'bot.db'}")
    yield Kit(tmp_path / "data", database)
    await database.close()


async def test_it_stays_the_same_device_while_its_keys_are_there(kit: Kit) -> None:
    first = await kit.run_once()
    assert await kit.run_once() == first
    async with kit.database.read() as tx:
        assert await kit.account.begun_anew(tx) is None


async def test_a_lost_store_makes_a_new_signed_device_and_says_so_once(kit: Kit) -> None:
    first = await kit.run_once()
    kit.lose_store()
    with ExitStack() as stack:
        second = (await kit.start(stack)).device_id
    await kit.check(second, before=first)
    async with kit.database.write() as tx:
        assert await facts.get(tx, "device_since") == NOW.isoformat()
        assert await kit.account.begun_anew(tx) == second
        assert await kit.account.begun_anew(tx) is None
    assert await kit.run_once() == second


async def test_an_emptied_store_and_a_device_gone_from_the_server_too(kit: Kit) -> None:
    first = await kit.run_once()
    (kit.files.crypto / f"{first}.db").write_bytes(b"")
    kit.server.revoke(first)
    await kit.check(await kit.run_once(), before=first)


@pytest.mark.parametrize("broken", ["file", "key"])
async def test_a_store_that_cannot_be_read_any_more(kit: Kit, broken: str) -> None:
    first = await kit.run_once()
    if broken == "key":
        kit.pickle_key = "another"
    else:
        kit.lose_store()
        (kit.files.crypto / f"{first}.db").write_bytes(b"not a database" * 1000)
    await kit.check(await kit.run_once(), before=first)


async def test_a_device_that_the_server_lost_hands_on_what_it_could_read(kit: Kit) -> None:
    first = await kit.run_once(session_in="!mesa")
    kit.server.revoke(first)
    with ExitStack() as stack:
        machine = await kit.start(stack)
        await kit.check(machine.device_id, before=first)
        (session,) = machine.store.sessions_of("!mesa", most=10)
        old = machine.device_store[BOT][first]
        assert (session.sender_key, session.ed25519) == (old.curve25519, old.ed25519)
        assert list(machine.device_store.active_user_devices(BOT)) == []


async def test_nobodys_devices_are_taken_as_known_when_their_keys_are_gone(kit: Kit) -> None:
    await kit.run_once()
    known = Identity(ANA, "master", None, frozenset({"PHONE"}), stale=False)
    async with kit.database.write() as tx:
        await identities.save(tx, [known])
    kit.lose_store()
    await kit.run_once()
    async with kit.database.read() as tx:
        (found,) = await identities.all_identities(tx)
    assert found == Identity(ANA, "master", None, frozenset(), stale=True)


async def test_without_the_seeds_it_stops_and_leaves_everything_as_it_is(kit: Kit) -> None:
    first = await kit.run_once()
    kit.lose_store()
    seeds = kit.files.seeds.read_text()
    kit.files.seeds.unlink()
    for _ in range(2):
        with pytest.raises(IdentityLost), ExitStack() as stack:
            await kit.start(stack)
    assert list(kit.server.devices) == [first]
    kit.files.seeds.write_text(seeds)
    await kit.check(await kit.run_once(), before=first)


async def test_cut_short_it_goes_on_as_the_device_it_had_begun(kit: Kit) -> None:
    first = await kit.run_once()
    kit.lose_store()
    kit.server.logins_work = False
    with pytest.raises(Unavailable), ExitStack() as stack:
        await kit.start(stack)
    begun = kit.account.device
    kit.server.logins_work = True
    second = await kit.run_once()
    assert second == begun
    await kit.check(second, before=first)


async def test_a_token_that_no_longer_works_is_no_loss(kit: Kit) -> None:
    first = await kit.run_once()
    kit.server.tokens.clear()
    assert await kit.run_once() == first
