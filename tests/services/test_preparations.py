"""A meeting's checklist, and the day that coordination is told of: once, and as it is."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import datetime, time, timedelta
from typing import Any

import pytest
from sqlalchemy import delete, insert, select

from bot.domain.entering import CallServer
from storage import facts, tables
from tests.chat.world import (
    BRAZILIAN,
    COORDINATION,
    COORDINATOR,
    FOCAL_POINT,
    MODERATOR,
    NOW,
    OFFICIAL,
    ROOM,
    World,
    direct,
    open_world,
)

START = NOW + timedelta(days=20)


@pytest.fixture
async def world(database_url: str) -> AsyncIterator[World]:
    async with open_world(database_url, daily_at=time(8)) as opened:
        async with opened.database.write() as tx:
            await tx.execute(
                insert(tables.memberships).values(
                    room_id=direct(MODERATOR), user_id=MODERATOR, membership="join"
                )
            )
            await facts.put(tx, "daily_agenda", NOW.date().isoformat())
        yield opened


async def in_room(world: World, room: str) -> list[Any]:
    """What was posted in a room since the last look."""
    async with world.database.read() as tx:
        return list(
            await tx.all(
                select(tables.outbox)
                .where(tables.outbox.c.room_id == room, tables.outbox.c.type == "m.room.message")
                .order_by(tables.outbox.c.id)
            )
        )


async def join(world: World, *users: str) -> None:
    async with world.database.write() as tx:
        for user in users:
            values = {"room_id": ROOM, "user_id": user, "membership": "join"}
            await tx.execute(insert(tables.memberships).values(values))


async def test_the_checklist_is_shown_and_ticks_itself(world: World) -> None:
    await world.body(MODERATOR, "!reunion programar 2027-02-04 15:00")
    world.now = START - timedelta(days=15)
    await world.tick()
    (told,) = [p for p in await in_room(world, COORDINATION) if "Preparación" in p.content["body"]]
    assert "☐ Personas en la sala: 0 de 3." in told.content["body"]
    assert "☐ Agenda" in told.content["body"]
    assert "✔ Listas: las enviaron todas las partes (2)." in told.content["body"]
    assert "Las mesas hoy" not in told.content["body"]
    (private,) = await in_room(world, direct(MODERATOR))
    assert private.content["msgtype"] == "m.text"
    # It is edited as things change, a minute after at most, and once for all that changed.
    await join(world, FOCAL_POINT, OFFICIAL, BRAZILIAN)
    await world.body(MODERATOR, "!agenda crear reunion=REU-1\nApertura | 10\nCierre | 5")
    for _ in range(3):
        world.now += timedelta(minutes=1)
        await world.tick()
    _, edit = await in_room(world, direct(MODERATOR))
    assert edit.edits == private.cause
    assert "✔ Personas en la sala: todas (3)." in edit.content["body"]
    assert "✔ Agenda: tiene 2 puntos." in edit.content["body"]
    # What the bot cannot see is told by a tap; no official's counts.
    async with world.database.read() as tx:
        event = await tx.scalar(
            select(tables.outbox.c.event_id).where(tables.outbox.c.cause == told.cause)
        )
    assert await world.tap(COORDINATOR, "✅", event, COORDINATION) == "answered"
    await world.tick()
    assert (
        "✔ Prueba de sonido: hecha" in (await in_room(world, direct(MODERATOR)))[-1].content["body"]
    )
    shown = await world.body(MODERATOR, "!reunion preparar REU-1")
    assert "Todo está listo." in shown
    # Seven days before it is posted anew, and only that one is edited from then on.
    world.now = START - timedelta(days=7)
    await world.tick()
    fresh = (await in_room(world, direct(MODERATOR)))[-1]
    assert fresh.edits is None
    async with world.database.write() as tx:
        await tx.execute(delete(tables.memberships).where(tables.memberships.c.user_id == OFFICIAL))
    world.now += timedelta(minutes=2)
    await world.tick()
    assert (await in_room(world, direct(MODERATOR)))[-1].edits == fresh.cause
    # Called off, nothing more is said of it.
    count = len(await in_room(world, direct(MODERATOR)))
    async with world.database.write() as tx:
        await tx.execute(tables.meetings.update().values(state="cancelled"))
    world.now = START - timedelta(days=1)
    await world.tick()
    assert len(await in_room(world, direct(MODERATOR))) == count


async def test_after_an_outage_only_the_last_one_is_shown(world: World) -> None:
    await world.body(MODERATOR, "!reunion programar 2027-02-04 15:00")
    world.now = START - timedelta(days=6)
    await world.tick()
    assert len(await in_room(world, direct(MODERATOR))) == 1
    await world.body(MODERATOR, "!reunion mover REU-1 2027-02-20 15:00")
    world.now = START + timedelta(days=1)
    await world.tick()
    assert sum(p.edits is None for p in await in_room(world, direct(MODERATOR))) == 2


async def test_who_runs_the_mesa_no_more_is_shown_no_more_of_it(world: World) -> None:
    await world.body(MODERATOR, "!reunion programar 2027-02-04 15:00")
    world.now = START - timedelta(days=15)
    await world.tick()
    (shown,) = await in_room(world, direct(MODERATOR))
    async with world.database.write() as tx:
        await tx.execute(delete(tables.moderators))
    await join(world, FOCAL_POINT, OFFICIAL)
    world.now += timedelta(minutes=2)
    await world.tick()
    assert [each.cause for each in await in_room(world, direct(MODERATOR))] == [shown.cause]
    assert "2 de 3" in (await in_room(world, COORDINATION))[-1].content["body"]


async def days(world: World) -> list[str]:
    return [
        row.content["body"]
        for row in await in_room(world, COORDINATION)
        if row.cause.startswith("daily-")
    ]


async def test_coordination_is_told_of_the_day_once(world: World) -> None:
    # A day with nothing says nothing.
    world.now = datetime.fromisoformat("2027-01-16T11:00Z")
    await world.tick()
    assert await days(world) == []
    await world.body(MODERATOR, "!reunion programar 2027-01-18 15:00")
    await world.body(
        MODERATOR, '!acuerdo registrar "Enviar la guía" responsable=Chile vence=2027-01-20'
    )
    await world.body(MODERATOR, "!lista pedir Brasil")
    world.now = datetime.fromisoformat("2027-01-17T10:59Z")
    await world.tick()
    assert await days(world) == []
    world.now += timedelta(minutes=1)
    for _ in range(2):
        await world.tick()
    (told,) = await days(world)
    assert "Las mesas hoy, domingo 17 de enero de 2027" in told
    assert "Reuniones de hoy" not in told
    assert "Reunión REU-1 de la mesa «Mesa de prueba 1» (MESA-1)" in told
    assert "agenda" in told
    assert "prueba de sonido" in told
    assert "Brasil" in told
    assert "Acuerdo ACU-1 (MESA-1), para el miércoles 20 de enero de 2027." in told
    # The next morning it was down: it is said on return, as late, on that day only.
    world.now = datetime.fromisoformat("2027-01-18T14:00Z")
    await world.tick()
    _, late = await days(world)
    assert "llega con retraso" in late
    assert "15:00, Reunión REU-1" in late
    world.now = datetime.fromisoformat("2027-01-20T10:00Z")
    await world.tick()
    assert len(await days(world)) == 2


async def test_entries_are_ticked_only_as_the_server_of_calls_answers(world: World) -> None:
    await world.body(MODERATOR, "!reunion programar 2027-02-04 15:00")
    watch = world.services.call_watch
    for found, said in (
        (None, "✔ Entradas a la videollamada"),
        (CallServer.AWAY, "☐ Entradas a la videollamada: el servidor de reuniones no me responde"),
        (
            CallServer.REFUSES_TOKENS,
            "☐ Entradas a la videollamada: el servidor de reuniones no acepta",
        ),
        (CallServer.TAKES_TOKENS, "✔ Entradas a la videollamada"),
    ):
        watch.found = found
        assert said in await world.body(MODERATOR, "!reunion preparar REU-1")
