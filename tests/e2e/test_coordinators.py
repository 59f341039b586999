"""Coordinators are named in the settings, and are in every mesa: a change of them is taken up."""

from __future__ import annotations

from pathlib import Path

from bot.demo.bot_process import write_config
from bot.demo.homeserver import Homeserver
from bot.matrix.view import ALLOWED
from tests.e2e.stage import PASSWORD, troubles
from tests.e2e.world import guests, world


async def test_a_new_coordinator_is_invited_and_a_former_one_goes(tmp_path: Path) -> None:
    async with (
        Homeserver(guard="@mesas:example.org") as homeserver,
        world(homeserver, tmp_path, bot="mesas") as made,
    ):
        _, mesa = await made.open_mesa("Lectura")
        new, other = await guests(homeserver, 2)
        await made.bot.stop()
        for named in ((made.coordinator.user, new.user), (new.user, other.user)):
            write_config(
                tmp_path,
                homeserver=made.way.url,
                user_id=made.bot_user,
                password=PASSWORD,
                coordinators=named,
            )
            await made.bot.start()
            for room in (mesa, made.coordination):
                for user in named:
                    await made.found(
                        "SELECT membership FROM memberships WHERE room_id = ? AND user_id = ?"
                        " AND membership IN ('invite', 'join')",
                        room,
                        user,
                    )
            await made.idle()
            for room in (mesa, made.coordination):
                members = await made.members(room)
                assert {members.get(user) for user in named} <= {"invite", "join"}
                allowed = next(e for e in await made.state_of(room) if e["type"] == ALLOWED)
                assert set(named) <= set(allowed["content"]["users"])
            await made.bot.stop()
        assert members[made.coordinator.user] == "leave"
        assert troubles(made.bot.log) == []
