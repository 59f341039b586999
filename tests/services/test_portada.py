"""The portada: one message for each mesa, never stale, at most one edit a minute."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy import select

from bot.domain.ids import EventId, MesaId
from bot.domain.mesa import Mesa
from bot.domain.reply import Reply, Text
from bot.services.mending import Mending
from bot.services.portada import REST, Shown
from storage import intents, tables
from storage.database import Transaction
from tests.chat.world import COORDINATION, COORDINATOR, MODERATOR, NOW, OFFICIAL, ROOM, World
from tests.services.mesa_rooms import Doing

MESA = MesaId("MESA-1")
PINNED = "m.room.pinned_events"


class Title:
    """A section that shows a word, until a moment."""

    def __init__(self) -> None:
        self.word = "uno"
        self.until: datetime | None = None

    async def on_portada(self, tx: Transaction, mesa: Mesa, now: datetime) -> Shown:
        return Shown(Reply.of("portada-heading", name=self.word, mesa="x").parts, self.until)

    async def so_far(
        self, tx: Transaction, mesa: Mesa, zones: Sequence[ZoneInfo], now: datetime
    ) -> Sequence[Text]:
        return ()


async def touch(world: World, *, at_once: bool = False) -> None:
    async with world.database.write() as tx:
        await world.services.portada.changed(tx, MESA, at_once=at_once)


async def edits(world: World) -> list[str]:
    await world.tick()
    async with world.database.read() as tx:
        rows = await tx.all(
            select(tables.outbox)
            .where(tables.outbox.c.cause.startswith("portada-"))
            .order_by(tables.outbox.c.id)
        )
    assert all(row.edits == "portada-MESA-1" for row in rows[1:])
    return [row.content["body"] for row in rows]


async def test_many_changes_within_a_minute_are_one_edit_and_none_is_forgotten(
    world: World,
) -> None:
    section = Title()
    world.services.portada.register(section)
    await touch(world)
    assert len(await edits(world)) == 1
    for number in range(30):
        section.word = f"palabra {number}"
        await touch(world)
        world.now += timedelta(seconds=1)
        assert len(await edits(world)) == 1
    world.now = NOW + timedelta(seconds=60)
    shown = await edits(world)
    assert len(shown) == 2
    assert "palabra 29" in shown[-1]
    world.now += timedelta(hours=1)
    assert len(await edits(world)) == 2


async def test_what_cannot_wait_is_shown_at_once(world: World) -> None:
    section = Title()
    world.services.portada.register(section)
    await touch(world)
    await edits(world)
    section.word = "ahora"
    await touch(world, at_once=True)
    assert "ahora" in (await edits(world))[-1]


async def test_what_is_said_already_is_not_edited(world: World) -> None:
    await touch(world)
    await edits(world)
    await touch(world, at_once=True)
    assert len(await edits(world)) == 1


async def test_a_section_that_ends_by_itself_is_shown_anew(world: World) -> None:
    section = Title()
    section.until = NOW + timedelta(minutes=30)
    world.services.portada.register(section)
    await touch(world)
    await edits(world)
    section.word, section.until = "después", None
    world.now = NOW + timedelta(minutes=29)
    assert len(await edits(world)) == 1
    assert await world.services.portada.run_due(world.now) == NOW + timedelta(minutes=30)
    world.now = NOW + timedelta(minutes=30)
    assert "después" in (await edits(world))[-1]


async def test_a_portada_that_fails_stops_no_other_and_is_tried_again(world: World) -> None:
    class Broken(Title):
        async def on_portada(self, tx: Transaction, mesa: Mesa, now: datetime) -> Shown:
            if mesa.id == MESA and self.word == "uno":
                raise RuntimeError("broken")
            return await super().on_portada(tx, mesa, now)

    section = Broken()
    world.services.portada.register(section)
    await touch(world)
    async with world.database.write() as tx:
        await world.services.portada.changed(tx, MesaId("MESA-2"))
    (other,) = await world.tick()
    assert "Mesa de prueba 2" in other["body"]
    assert await world.services.portada.run_due(world.now) == world.now + REST
    section.word = "dos"
    world.now += REST
    (mended,) = await world.tick()
    assert "Mesa de prueba 1" in mended["body"]


async def test_a_new_mesa_has_its_portada_pinned_from_the_start(world: World, doing: Doing) -> None:
    await world.say(COORDINATOR, '!mesa crear "Nueva" partes="Chile; Perú"', COORDINATION)
    await doing.all()
    await world.tick()
    await doing.all()
    pinned = doing.rooms.state[doing.rooms.room_of("MESA-3"), "m.room.pinned_events"]["pinned"]
    async with world.database.read() as tx:
        cause = await tx.scalar(
            select(tables.outbox.c.cause).where(tables.outbox.c.event_id == pinned[0])
        )
    assert cause == "portada-MESA-3"


async def test_a_new_name_or_moderator_is_on_the_portada(world: World) -> None:
    await touch(world)
    assert "Mesa de prueba 1" in (await edits(world))[-1]
    world.now += timedelta(minutes=2)
    await world.say(COORDINATOR, '!mesa editar mesa=MESA-1 nombre="Lectura"', ROOM)
    assert "Lectura" in (await edits(world))[-1]
    world.now += timedelta(minutes=2)
    await world.say(COORDINATOR, f"!mesa moderar mesa=MESA-1 agregar={OFFICIAL}", ROOM)
    assert str(OFFICIAL) in (await edits(world))[-1]
    assert str(MODERATOR) in (await edits(world))[-1]


async def test_a_portada_that_somebody_unpins_is_pinned_again(world: World, doing: Doing) -> None:
    mending, pins = Mending(world.services.access, lambda: world.now), doing.rooms.state
    async with world.database.write() as tx:
        await mending.pins_changed(tx, ROOM, "$before-there-is-one")
    await touch(world, at_once=True)
    await world.tick()
    await doing.all()
    (event,) = pins[ROOM, PINNED]["pinned"]
    async with world.database.read() as tx:
        assert not await mending.is_unpinned(tx, ROOM, [event])
        assert await mending.is_unpinned(tx, ROOM, [EventId("$another")])
        assert not await mending.is_unpinned(tx, COORDINATION, [])
    pins[ROOM, PINNED] = {"pinned": ["$another"]}
    async with world.database.write() as tx:
        for number in range(20):  # somebody who does so without end
            await mending.pins_changed(tx, ROOM, f"$wiped-{number}")
        await mending.pins_changed(tx, COORDINATION, "$wiped")
        waiting = await intents.waiting(tx)
    assert len(waiting) < 11
    await doing.all()
    assert pins[ROOM, PINNED] == {"pinned": [event, "$another"]}
