from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from bot.domain.ids import RoomId, UserId
from bot.matrix.homeserver import Homeserver
from bot.matrix.keys import Keys
from bot.matrix.machine import Machine
from bot.matrix.pinned import pinned
from bot.matrix.rooms import power_levels
from bot.matrix.store import CryptoStore
from bot.matrix.sync import Sync
from bot.matrix.verification import Step
from bot.matrix.view import View
from bot.ports import Meddling
from storage import facts, inbox
from storage.database import Database, Transaction
from storage.inbox import Row
from storage.migrate import open_database
from storage.rooms import Room
from tests.matrix.test_machine import meet, to_device

BOT, EVE = UserId("@bot:example.org"), UserId("@eve:example.org")
ROOM = RoomId("!mesa")


class Server(Homeserver):
    """Answers one sync, and then nothing more."""

    def __init__(self) -> None:
        super().__init__("http://nowhere")
        self.rooms: dict[str, Any] = {}
        self.to_device: list[Any] = []

    async def call(
        self,
        method: str,
        endpoint: str,
        body: Mapping[str, Any] | bytes | None = None,
        **_options: Any,
    ) -> dict[str, Any]:
        if not endpoint.endswith("/sync"):
            return {}
        if not self.rooms:
            await asyncio.Event().wait()
        rooms, self.rooms = self.rooms, {}
        full = {"signed_curve25519": 50}
        return {
            "next_batch": "s2",
            "rooms": rooms,
            "to_device": {"events": self.to_device},
            "device_one_time_keys_count": full,
        }


class Kit:
    """A bot in one room that follows a server."""

    def __init__(self, database: Database, machine: Machine) -> None:
        self.server, self.database = Server(), database
        self.arrived: list[UserId] = []
        self.verifying: list[Step] = []
        self.view = View(database, BOT, self._admitted)
        self.view.rooms[ROOM] = Room(ROOM, "mesa", encrypted=True)
        keys = Keys(
            self.server, machine, database, recipients=self.view.recipients, only_signed=True
        )
        self.sync = Sync(
            self.server,
            machine,
            keys,
            self.view,
            database,
            clock=lambda: datetime.now(UTC),
            arrived=lambda _room, user: self.arrived.append(user),
            log_in_again=self._log_in_again,
        )
        self.sync.on_verification = self.verifying.append
        self.machine = machine

    async def _admitted(self, _tx: Transaction, _room: RoomId) -> frozenset[UserId] | None:
        return frozenset()

    async def _log_in_again(self) -> None: ...

    async def comes(self, **sections: Any) -> list[Row]:
        """What is in the inbox once a sync with these sections of rooms has been handled."""
        async with self.database.write() as tx:
            await facts.put(tx, "sync_token", "s1")
        self.server.rooms = sections
        task = asyncio.create_task(self.sync.run())
        handled = asyncio.create_task(self.sync.handled_one.wait())
        await asyncio.wait({task, handled}, return_when=asyncio.FIRST_COMPLETED)
        if task.done():
            task.result()
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task
        async with self.database.read() as tx:
            return list(await inbox.waiting(tx))


@pytest.fixture
async def kit(tmp_path: Path) -> AsyncIterator[Kit]:
    database = await open_database(f"sqlite+aiosqlite:///{tmp_path / 'bot.db'}")
    store = CryptoStore(BOT, "BOT", str(tmp_path), pickle_key="k", database_name="store.db")
    yield Kit(database, Machine(BOT, "BOT", store))
    store.close()
    await database.close()


def deep(levels: int) -> dict[str, Any]:
    value: dict[str, Any] = {}
    for _ in range(levels):
        value = {"a": value}
    return value


def member(user: str, membership: object, **content: Any) -> dict[str, Any]:
    return {
        "type": "m.room.member",
        "event_id": f"${user}",
        "sender": user,
        "state_key": user,
        "origin_server_ts": 1,
        "content": {"membership": membership, **content},
    }


def message(event_id: str, **parts: Any) -> dict[str, Any]:
    return {
        "type": "m.room.message",
        "event_id": event_id,
        "sender": EVE,
        "origin_server_ts": 1,
        "content": {"msgtype": "m.text", "body": "!ayuda"},
        **parts,
    }


def joined(*events: Any) -> dict[str, Any]:
    return {ROOM: {"timeline": {"events": list(events)}}}


@pytest.mark.parametrize("levels", [150, 2_000])
async def test_an_invitation_however_deep_its_room_is_taken_in_as_who_sent_it(
    kit: Kit, levels: int
) -> None:
    state = [
        {"type": "m.room.name", "state_key": "", "sender": EVE, "content": deep(levels)},
        member(BOT, "invite", reason=deep(levels)) | {"sender": EVE},
    ]
    (row,) = await kit.comes(invite={"!hers": {"invite_state": {"events": state}}})
    assert row.event["type"] == "org.mesas.invited"
    assert row.event["state"] == [{"type": "m.room.member", "state_key": BOT, "sender": EVE}]


async def test_nobody_comes_in_unseen_behind_a_content_too_deep_to_be_kept(kit: Kit) -> None:
    (row,) = await kit.comes(join=joined(member(EVE, "join", more=deep(150))))
    assert kit.arrived == [EVE]
    assert row.event["content"] == {"membership": "join"}
    assert await kit.view.members(ROOM) == {EVE: "join"}


async def test_a_malformed_event_costs_the_room_none_of_those_after_it(kit: Kit) -> None:
    broken = [message("$1", unsigned=None), message("$2", content=None), message("$3", sender=[])]
    rows = await kit.comes(join=joined(*broken, message("$4")))
    assert "$4" in {row.event_id for row in rows}


async def test_a_room_that_was_a_persons_own_is_forgotten_once_the_bot_is_out(kit: Kit) -> None:
    theirs = RoomId("!hers")
    await kit.view.save_room(Room(theirs, "direct", encrypted=True, person=EVE))
    await kit.view.save_members({(theirs, EVE): ("join", None)})
    await kit.comes(leave={theirs: {}, ROOM: {}})
    assert set(kit.view.rooms) == {ROOM}
    assert await kit.view.members(theirs) == {}
    assert await kit.view.members(ROOM) == {BOT: "leave"}


async def test_steps_of_verifications_are_heard_from_devices_in_clear_and_encrypted(
    kit: Kit, tmp_path: Path
) -> None:
    store = CryptoStore(EVE, "EVE", str(tmp_path), pickle_key="k", database_name="eve.db")
    eve = Machine(EVE, "EVE", store)
    kind, content = "m.key.verification.start", {"transaction_id": "t1"}
    sealed = to_device(eve, meet(eve, kit.machine), kind, content)
    clear = {"type": kind, "sender": EVE, "content": content}
    others = [
        {"type": "m.room.message", "sender": EVE, "content": {"msgtype": "m.key.verification.x"}},
        {"type": kind, "sender": EVE, "content": []},
        {"type": [], "sender": EVE, "content": content},
        {"type": kind},
    ]
    kit.server.to_device = [*others, clear, sealed]
    await kit.comes(join=joined())
    store.close()
    heard = [(step.what, step.sender, step.flow, step.encrypted) for step in kit.verifying]
    assert heard == [("start", EVE, "t1", False), ("start", EVE, "t1", True)]


async def test_steps_of_verifications_in_a_room_are_kept_until_they_are_handled(kit: Kit) -> None:
    start = message("$1", type="m.key.verification.start")
    ours = message("$2", type="m.key.verification.accept") | {"sender": BOT}
    elsewhere = message("$3", type="m.key.verification.ready") | {"sender": BOT}
    rows = await kit.comes(join=joined(start, ours, elsewhere))
    assert [row.event_id for row in rows] == ["$1", "$3"]


class Keeper:
    """Notes what it is told."""

    def __init__(self) -> None:
        self.changes: list[tuple[str, str]] = []
        self.out: list[str] = []
        self.pinned: list[str] = []

    async def pins_changed(self, _tx: Transaction, _room: RoomId, event: str) -> None:
        self.pinned.append(event)

    async def meddled(self, _tx: Transaction, _room: RoomId, changes: Sequence[Meddling]) -> None:
        self.changes += [(each.what, each.by) for each in changes]

    async def put_out(self, _tx: Transaction, _room: RoomId, how: Meddling) -> None:
        self.out.append(how.by)


def rule(kind: str, sender: str, content: Mapping[str, Any], event: str) -> dict[str, Any]:
    head = {"type": kind, "state_key": "", "sender": sender, "event_id": event}
    return {**head, "origin_server_ts": 1, "content": content}


async def test_a_rule_is_looked_at_unless_it_is_as_the_bot_puts_it(kit: Kit) -> None:
    kit.sync.keeper = keeper = Keeper()
    crowned = {**power_levels({}), "users": {EVE: 100}}
    events = [
        rule("m.room.join_rules", BOT, {"join_rule": "invite"}, "$1"),
        rule("m.room.power_levels", BOT, power_levels({EVE: 50}), "$2"),
        rule("org.mesas.allowed", BOT, {"users": []}, "$3"),
        rule("m.room.name", EVE, {"name": "Lectura"}, "$4"),
        rule("m.room.join_rules", BOT, {"join_rule": "public"}, "$5"),
        rule("m.room.power_levels", BOT, crowned, "$6"),
        rule("m.room.encryption", EVE, {}, "$7"),
        message("$8", type="m.room.redaction"),
    ]
    await kit.comes(join={ROOM: {"timeline": {"events": events}}})
    told = [("join_rules", BOT), ("power_levels", BOT), ("encryption", EVE), ("redaction", EVE)]
    assert keeper.changes == told


async def test_pins_that_others_change_are_looked_at_once(kit: Kit) -> None:
    kit.sync.keeper = keeper = Keeper()
    events = [
        rule("m.room.pinned_events", BOT, {"pinned": ["$portada"]}, "$1"),
        rule("m.room.pinned_events", EVE, {"pinned": ["$own"]}, "$2"),
        rule("m.room.pinned_events", EVE, {}, "$3"),
    ]
    await kit.comes(join={ROOM: {"timeline": {"events": events}}})
    assert keeper.pinned == ["$3"]
    assert pinned([*events[1:2], {"type": "m.room.name"}]) == ["$own"]
    for odd in ({}, {"pinned": None}, {"pinned": [7]}, None):
        assert pinned([{"type": "m.room.pinned_events", "content": odd}]) == []


async def test_who_put_the_bot_out_is_told(kit: Kit) -> None:
    kit.sync.keeper = keeper = Keeper()
    gone = {**member(BOT, "leave"), "sender": EVE}
    await kit.comes(leave={ROOM: {"timeline": {"events": [gone]}}})
    assert keeper.out == [EVE]
