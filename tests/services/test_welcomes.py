"""Whoever joins is told what the mesa is and what happened so far, once."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from bot.domain.ids import MesaId, UserId
from bot.domain.mesa import Mesa
from bot.domain.reply import Text
from bot.services.portada import Shown
from storage import mesas
from storage.database import Transaction
from tests.chat.world import BRAZILIAN, COORDINATOR, FOCAL_POINT, MODERATOR, OFFICIAL, World

MESA = MesaId("MESA-1")


async def join(world: World, *users: UserId) -> None:
    for user in users:
        async with world.database.write() as tx:
            await world.services.welcomes.joined(tx, MESA, user)


async def welcomes(world: World) -> list[Mapping[str, Any]]:
    return [post for post in await world.tick() if post["m.mentions"].get("user_ids")]


async def test_a_newcomer_is_welcomed_with_what_happened_so_far(world: World) -> None:
    await world.say(MODERATOR, "!agenda crear\nApertura\nCierre")
    await world.say(MODERATOR, "!siguiente")
    await world.tick()
    await join(world, OFFICIAL)
    assert await welcomes(world) == []
    world.now += timedelta(seconds=5)
    [post] = await welcomes(world)
    assert post["m.mentions"] == {"user_ids": [OFFICIAL]}
    assert post["msgtype"] == "m.text"
    assert "Le damos la bienvenida" in post["body"]
    assert "La agenda va en el punto 1 de 2" in post["body"]
    assert MODERATOR in post["body"]
    world.now += timedelta(hours=1)
    await join(world, OFFICIAL)
    assert await welcomes(world) == []


async def test_who_comes_into_an_archived_mesa_is_told_that_it_is_read_only(world: World) -> None:
    async with world.database.write() as tx:
        await mesas.archive(tx, MESA, archived=True)
    await join(world, OFFICIAL)
    world.now += timedelta(seconds=5)
    [post] = await welcomes(world)
    assert "no se puede escribir. Si hace falta reabrirla" in post["body"]
    assert COORDINATOR in post["body"]


async def test_those_who_come_together_are_welcomed_together_each_in_their_language(
    world: World,
) -> None:
    for user in (OFFICIAL, FOCAL_POINT, BRAZILIAN):
        await join(world, user)
        world.now += timedelta(seconds=1)
    world.now += timedelta(seconds=1)
    spoken = {post["m.mentions"]["user_ids"][0]: post for post in await welcomes(world)}
    assert spoken[OFFICIAL]["m.mentions"] == {"user_ids": [OFFICIAL, FOCAL_POINT]}
    assert "Les damos la bienvenida" in spoken[OFFICIAL]["body"]
    assert spoken[BRAZILIAN]["m.mentions"] == {"user_ids": [BRAZILIAN]}
    assert "Boas-vindas" in spoken[BRAZILIAN]["body"]


async def test_a_crowd_that_comes_one_by_one_does_not_fill_the_room(world: World) -> None:
    said = 0
    for user in (OFFICIAL, FOCAL_POINT, BRAZILIAN):
        await join(world, user)
        world.now += timedelta(seconds=5)
        said += len(await welcomes(world))
    assert said == 1
    world.now += timedelta(seconds=20)
    assert len(await welcomes(world)) == 2


async def test_staff_are_not_welcomed_to_their_own_mesa(world: World) -> None:
    await join(world, COORDINATOR, MODERATOR)
    world.now += timedelta(minutes=1)
    assert await welcomes(world) == []


async def test_a_welcome_that_fails_stops_no_other_and_is_tried_again(world: World) -> None:
    broken = True

    class Breaking:
        async def on_portada(self, tx: Transaction, mesa: Mesa, now: datetime) -> Shown:
            return Shown()

        async def so_far(
            self, tx: Transaction, mesa: Mesa, zones: Sequence[ZoneInfo], now: datetime
        ) -> Sequence[Text]:
            if broken:
                raise RuntimeError("broken")
            return ()

    world.services.portada.register(Breaking())
    await join(world, OFFICIAL)
    world.now += timedelta(seconds=5)
    assert await welcomes(world) == []
    later = world.now + timedelta(minutes=10)
    assert await world.services.welcomes.run_due(world.now) == later
    broken, world.now = False, later
    [post] = await welcomes(world)
    assert post["m.mentions"] == {"user_ids": [OFFICIAL]}
