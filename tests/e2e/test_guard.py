"""The guard alone, in a real Synapse: no bot runs that could mend anything."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
import yaml

from bot.checks.report import check
from bot.config import load_settings
from bot.demo.bot_process import write_config
from bot.demo.homeserver import Account, Homeserver, HomeserverError
from bot.domain.ids import UserId
from bot.matrix.rooms import power_levels
from bot.matrix.view import ALLOWED, MARKER
from tests.e2e.stage import PASSWORD
from tests.e2e.world import CLIENT

ADMIN = "/_synapse/admin/v1"
BOT = "@mesas:example.org"
ENCRYPTION = {"algorithm": "m.megolm.v1.aes-sha2"}


@dataclass
class Mesa:
    """A room as the bot makes it, with a listed official and a listed moderator in it."""

    homeserver: Homeserver
    people: Mapping[str, Account]
    room: str = ""
    listed: list[str] = field(default_factory=list)

    async def act(
        self, who: str, method: str, path: str, body: Mapping[str, Any] | None = None
    ) -> dict[str, Any]:
        """One request of somebody's; `/…` of the client's interface, else the whole path."""
        whole = path if path.startswith("/_") else f"{CLIENT}{path}"
        return await self.homeserver.call(
            method, whole, token=self.people[who].token, body=body or {}
        )

    async def put(self, who: str, kind: str, content: Mapping[str, Any], key: str = "") -> None:
        """Put a state event."""
        await self.act(who, "PUT", f"/rooms/{self.room}/state/{kind}/{key}", content)

    async def state(self, kind: str) -> Mapping[str, Any]:
        """A state event, whole."""
        found = await self.homeserver.call(
            "GET", f"{ADMIN}/rooms/{self.room}/state", token=self.people["admin"].token
        )
        return next(each for each in found["state"] if each["type"] == kind)

    async def members(self) -> dict[str, str]:
        """Who is there and how."""
        found = await self.homeserver.call(
            "GET", f"{ADMIN}/rooms/{self.room}/state", token=self.people["admin"].token
        )
        return {
            each["state_key"]: each["content"]["membership"]
            for each in found["state"]
            if each["type"] == "m.room.member"
        }

    async def let(self, *users: str) -> None:
        """Put the list, as the bot does."""
        self.listed = list(users)
        await self.put("mesas", ALLOWED, {"users": sorted(users)})


async def _made(homeserver: Homeserver, people: Mapping[str, Account]) -> Mesa:
    mesa = Mesa(homeserver, people)
    ana, moderator = people["ana"].user_id, people["moderadora"].user_id
    state = {
        MARKER: {"id": "mesa-MESA-1", "kind": "mesa"},
        "m.room.join_rules": {"join_rule": "invite"},
        "m.room.guest_access": {"guest_access": "forbidden"},
        "m.room.history_visibility": {"history_visibility": "shared"},
        ALLOWED: {"users": sorted([ana, moderator])},
        "m.room.encryption": ENCRYPTION,
    }
    answer = await mesa.act(
        "mesas",
        "POST",
        "/createRoom",
        {
            "room_version": "12",
            "preset": "private_chat",
            "creation_content": {"m.federate": False},
            "power_level_content_override": power_levels({UserId(moderator): 50}),
            "initial_state": [
                {"type": kind, "state_key": "", "content": content}
                for kind, content in state.items()
            ],
            "invite": [ana, moderator],
        },
    )
    mesa.room, mesa.listed = answer["room_id"], [ana, moderator]
    for name in ("ana", "moderadora"):
        await mesa.act(name, "POST", f"/join/{mesa.room}")
    return mesa


@pytest.fixture(scope="module")
async def people() -> AsyncIterator[tuple[Homeserver, Mapping[str, Account]]]:
    async with Homeserver(guard=BOT) as homeserver:
        found = {}
        for name in ("mesas", "ana", "moderadora", "extrana", "otra", "admin"):
            await homeserver.register(name, PASSWORD, admin=name == "admin")
            found[name] = await homeserver.login(name, PASSWORD)
        yield homeserver, found


@pytest.fixture
async def mesa(people: tuple[Homeserver, Mapping[str, Account]]) -> Mesa:
    return await _made(*people)


async def refused(doing: Awaitable[object]) -> None:
    """It is, as forbidden and not as a failure of the server."""
    with pytest.raises(HomeserverError, match="403 M_FORBIDDEN"):
        await doing


async def test_the_listed_come_in_speak_and_go_as_ever(mesa: Mesa) -> None:
    ana = mesa.people["ana"].user_id
    await mesa.act(
        "ana", "PUT", f"/rooms/{mesa.room}/send/m.room.encrypted/1", {"algorithm": "any"}
    )
    await mesa.act("ana", "POST", f"/rooms/{mesa.room}/leave")
    await mesa.act("mesas", "POST", f"/rooms/{mesa.room}/invite", {"user_id": ana})
    await mesa.act("ana", "POST", f"/join/{mesa.room}")
    await mesa.act("moderadora", "POST", f"/rooms/{mesa.room}/kick", {"user_id": ana})
    await mesa.put("moderadora", "m.room.topic", {"topic": "Lectura"})
    assert (await mesa.members())[ana] == "leave"


async def test_the_list_decides_from_the_moment_it_changes(mesa: Mesa) -> None:
    stranger = {"user_id": mesa.people["extrana"].user_id}
    invite = f"/rooms/{mesa.room}/invite"
    await refused(mesa.act("mesas", "POST", invite, stranger))  # the bot itself keeps to it
    await mesa.let(*mesa.listed, stranger["user_id"])
    await mesa.act("mesas", "POST", invite, stranger)
    await mesa.let(*mesa.listed[:-1])
    await refused(mesa.act("extrana", "POST", f"/join/{mesa.room}"))
    await mesa.act("mesas", "POST", f"/rooms/{mesa.room}/kick", stranger)


async def test_no_road_lets_an_unlisted_person_in(mesa: Mesa) -> None:
    stranger, room = mesa.people["extrana"].user_id, mesa.room
    for who in ("ana", "moderadora", "mesas", "admin"):
        await refused(mesa.act(who, "POST", f"/rooms/{room}/invite", {"user_id": stranger}))
    for rule in ("knock", "public"):
        # The bot's own name: whoever has its token can open the door, and nobody comes in.
        await mesa.put("mesas", "m.room.join_rules", {"join_rule": rule})
        await refused(mesa.act("extrana", "POST", f"/join/{room}"))
        await refused(mesa.act("extrana", "POST", f"/knock/{room}"))
        for who in ("extrana", "admin"):
            forced = {"user_id": mesa.people[who].user_id}
            await refused(mesa.act("admin", "POST", f"{ADMIN}/join/{room}", forced))
    await refused(
        mesa.act("admin", "POST", f"{ADMIN}/rooms/{room}/make_room_admin", {"user_id": stranger})
    )
    assert stranger not in await mesa.members()
    assert mesa.people["admin"].user_id not in await mesa.members()


async def test_a_lifted_ban_lets_nobody_in(mesa: Mesa) -> None:
    stranger, room = {"user_id": mesa.people["extrana"].user_id}, mesa.room
    await mesa.act("mesas", "POST", f"/rooms/{room}/ban", stranger)
    await mesa.act("mesas", "POST", f"/rooms/{room}/unban", stranger)
    await refused(mesa.act("extrana", "POST", f"/join/{room}"))
    await refused(mesa.act("admin", "POST", f"{ADMIN}/join/{room}", stranger))


_CLOSED: Mapping[str, Mapping[str, Any]] = {
    "m.room.join_rules": {"join_rule": "public"},
    "m.room.guest_access": {"guest_access": "can_join"},
    "m.room.history_visibility": {"history_visibility": "world_readable"},
    "m.room.encryption": {"algorithm": "none"},
    "m.room.server_acl": {"allow": ["*"]},
    "m.room.third_party_invite": {"display_name": "x", "key_validity_url": "", "public_key": "x"},
    "m.room.tombstone": {"body": "x", "replacement_room": "!x"},
    "m.room.retention": {"max_lifetime": 1000},
    "im.vector.modular.widgets": {"type": "m.custom", "url": "https://evil.example/"},
    "m.room.canonical_alias": {"alt_aliases": []},
    "m.space.parent": {"via": ["evil.example"]},
    ALLOWED: {"users": ["@extrana:example.org"]},
    MARKER: {"id": "other"},
}


async def test_nobody_but_the_bot_changes_the_rules(mesa: Mesa) -> None:
    # Somebody with all the power that Matrix knows, short of the maker's.
    powers = power_levels({UserId(mesa.people["moderadora"].user_id): 99})
    open_ = {**powers, "events": {}, "state_default": 0, "invite": 0, "redact": 0}
    await mesa.put("mesas", "m.room.power_levels", open_)
    for kind, content in _CLOSED.items():
        await refused(mesa.put("moderadora", kind, content))
        if kind in (ALLOWED, MARKER, "m.room.join_rules", "m.room.encryption"):
            target = (await mesa.state(kind))["event_id"]
            await refused(
                mesa.act("moderadora", "PUT", f"/rooms/{mesa.room}/redact/{target}/{kind}")
            )
    await refused(mesa.put("moderadora", "m.room.power_levels", powers))
    await refused(
        mesa.act("moderadora", "POST", f"/rooms/{mesa.room}/upgrade", {"new_version": "12"})
    )
    await mesa.put("mesas", "m.room.power_levels", powers)  # and the bot may


async def test_the_server_gives_nobody_the_bots_power(mesa: Mesa) -> None:
    for user in (mesa.people["ana"].user_id, mesa.people["admin"].user_id):
        path = f"{ADMIN}/rooms/{mesa.room}/make_room_admin"
        await refused(mesa.act("admin", "POST", path, {"user_id": user}))
    assert 100 not in (await mesa.state("m.room.power_levels"))["content"]["users"].values()


async def test_the_bot_stays_and_so_does_its_room(mesa: Mesa) -> None:
    await mesa.put("mesas", "m.room.power_levels", {**power_levels({}), "kick": 0, "ban": 0})
    for act in ("kick", "ban"):
        await refused(mesa.act("moderadora", "POST", f"/rooms/{mesa.room}/{act}", {"user_id": BOT}))
    await refused(mesa.act("admin", "DELETE", f"{ADMIN}/rooms/{mesa.room}", {"purge": True}))
    await refused(mesa.act("admin", "POST", f"{ADMIN}/deactivate/{BOT}"))
    assert (await mesa.members())[BOT] == "join"


async def test_what_cannot_be_read_is_refused(mesa: Mesa) -> None:
    ana = mesa.people["ana"].user_id
    await mesa.act("ana", "POST", f"/rooms/{mesa.room}/leave")
    contents: tuple[dict[str, Any], ...] = ({}, {"users": None}, {"users": {}})
    for content in contents:
        await mesa.put("mesas", ALLOWED, content)
        with pytest.raises(HomeserverError, match=r"403|500"):
            await mesa.act("mesas", "POST", f"/rooms/{mesa.room}/invite", {"user_id": ana})


async def test_other_rooms_are_as_they_were(mesa: Mesa) -> None:
    stranger = mesa.people["extrana"].user_id
    made = await mesa.act("ana", "POST", "/createRoom", {"preset": "public_chat"})
    room = made["room_id"]
    path = f"/rooms/{room}/state/{ALLOWED}/"
    await mesa.act("ana", "PUT", path, {"users": []})  # not the bot's room: it means nothing
    await mesa.act("extrana", "POST", f"/join/{room}")
    direct = await mesa.act("mesas", "POST", "/createRoom", {"invite": [stranger]})
    await mesa.act("extrana", "POST", f"/join/{direct['room_id']}")
    await mesa.act("admin", "DELETE", f"{ADMIN}/rooms/{room}", {"purge": True})


async def test_it_says_for_whom_it_is_there(mesa: Mesa, tmp_path: Path) -> None:
    for user, key, well in ((BOT, "guard-ok", True), ("@otra:example.org", "guard-other", False)):
        config = write_config(
            tmp_path,
            homeserver=mesa.homeserver.url,
            user_id=user,
            password=PASSWORD,
            coordinators=[user],
        )
        said = {finding.text.key: finding.ok async for finding in check(load_settings(config))}
        assert said[f"revision-{key}"] is well


async def test_what_the_readme_says_to_write_is_what_it_takes() -> None:
    file = Path(__file__).parents[2] / "docker" / "synapse" / "guard.yaml"
    modules = yaml.safe_load(file.read_text())
    async with Homeserver(config=modules, module_paths=[file.parent]) as homeserver:
        answer = await homeserver.call("GET", "/_synapse/client/org.mesas.guard")
    assert answer["guards"] == "@mesas:example.org"


async def test_settings_it_cannot_use_stop_the_server() -> None:
    with pytest.raises(HomeserverError, match="mesas_guard: write"):
        async with Homeserver(guard="mesas"):
            pass
