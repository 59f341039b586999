"""Lists that a focal point sends in private, and who confirms them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest
from sqlalchemy import delete, insert, select

from bot.domain.ids import MesaId, RoomId, UserId
from bot.domain.member_list import MemberList
from storage import acts_log, member_lists, rooms, tables
from tests.chat.world import (
    COORDINATION,
    COORDINATOR,
    FOCAL_POINT,
    MODERATOR,
    OFFICIAL,
    ROOM,
    World,
    direct,
)
from tests.services.mesa_rooms import Doing
from tests.services.test_spreadsheets import saved, workbook

EVA = UserId("@eva:example.org")
SAME = (
    f"!lista importar\nChile;Persona 1.0;;punto focal;;{FOCAL_POINT}\n"
    f"Chile;Persona 1.1;;;;{OFFICIAL}"
)
Posted = tuple[RoomId, Mapping[str, Any], str]
PRIVATE, MODERATORS = direct(FOCAL_POINT), direct(MODERATOR)
WHOLE = f"!lista importar\nnombre;correo;rol;usuario\nEva Soto;eva@mineduc.example;suplente;{EVA}"
ONE = f'!lista agregar {EVA} "Eva Soto" correo=eva@mineduc.example'


@pytest.fixture(autouse=True)
async def _in_their_rooms(world: World) -> None:
    async with world.database.write() as tx:
        people = (FOCAL_POINT, MODERATOR, COORDINATOR, OFFICIAL)
        await rooms.set_members(tx, {(direct(who), who): ("join", None) for who in people})


async def posted(world: World) -> list[Posted]:
    """What was posted since the last time: where, what, and under which event."""
    async with world.database.read() as tx:
        found = await tx.all(
            select(tables.outbox)
            .where(tables.outbox.c.id > world.seen, tables.outbox.c.type == "m.room.message")
            .order_by(tables.outbox.c.id)
        )
    await world.posted()
    return [(RoomId(row.room_id), row.content, f"$post-{row.id}") for row in found]


async def propose(world: World, command: str = WHOLE) -> list[Posted]:
    seen = world.seen
    await world.say(FOCAL_POINT, command, PRIVATE)
    assert world.outcome == "answered"
    world.seen = seen
    return await posted(world)


async def chile(world: World) -> MemberList:
    async with world.database.read() as tx:
        return (await member_lists.current(tx, MesaId("MESA-1")))[1]


async def test_a_list_goes_to_who_moderates_and_changes_nothing_yet(world: World) -> None:
    (there, asked, _), (here, told, _) = await propose(world)
    assert (there, here) == (MODERATORS, PRIVATE)
    for part in (
        f"{FOCAL_POINT}, punto focal de Chile en la Mesa MESA-1",
        f"Eva Soto ({EVA}, eva@mineduc.example), suplente",
        "Si la reemplaza, de Chile saldrían Persona 1.0 y Persona 1.1.",
        "Toque ➕",
    ):
        assert part in asked["body"]
    assert asked["msgtype"] == "m.text"
    assert f"Se las pasé a quien modera ({MODERATOR})" in told["body"]
    assert (await chile(world)).version == 1


@pytest.mark.parametrize(("choice", "users"), [("➕", [FOCAL_POINT, OFFICIAL, EVA]), ("🔁", [EVA])])
async def test_the_moderators_tap_takes_it_and_the_focal_point_is_told(
    world: World, doing: Doing, choice: str, users: list[UserId]
) -> None:
    doing.rooms.people[ROOM] = {FOCAL_POINT: "join", OFFICIAL: "join"}
    (_, _, question), _ = await propose(world)
    await world.tap(MODERATOR, choice, question, MODERATORS)
    ((_, told, _),) = [each for each in await posted(world) if each[0] == PRIVATE]
    assert f"{MODERATOR} confirmó su envío" in told["body"]
    assert told["m.mentions"] == {"user_ids": [FOCAL_POINT]}
    assert "Lista de Chile recibida (versión 2)" in await doing.all()
    now = await chile(world)
    assert (now.version, now.source, now.sent_by) == (2, "lines", FOCAL_POINT)
    assert [member.user for member in now.members] == users
    assert doing.rooms.people[ROOM][EVA] == "invite"
    async with world.database.read() as tx:
        acts = {each.what: each.actor for each in await acts_log.of_mesa(tx, MesaId("MESA-1"))}
    assert acts["list.proposed"] == FOCAL_POINT
    assert acts["list.changed"] == MODERATOR


async def test_a_list_that_is_declined_changes_nothing_and_that_is_said(world: World) -> None:
    (_, _, question), _ = await propose(world)
    await world.tap(MODERATOR, "❌", question, MODERATORS)
    said = {room: content["body"] for room, content, _ in await posted(world)}
    assert "sigue como estaba" in said[MODERATORS]
    assert "no confirmó lo que envió" in said[PRIVATE]
    assert (await chile(world)).version == 1
    await world.tap(MODERATOR, "🔁", question, MODERATORS)
    assert (await chile(world)).version == 1


@pytest.mark.parametrize("command", [ONE, ONE.replace("agregar", "agregar Chile")])
async def test_one_person_is_proposed_with_or_without_the_party(
    world: World, doing: Doing, command: str
) -> None:
    (_, asked, question), _ = await propose(world, command)
    assert "Toque ✅" in asked["body"]
    await world.tap(MODERATOR, "✅", question, MODERATORS)
    assert "Eva Soto está ahora en la lista de Chile." in await doing.all()
    assert (await chile(world)).users == {FOCAL_POINT, OFFICIAL, EVA}


async def test_a_file_is_proposed_as_lines_are(world: World) -> None:
    data = saved(workbook(("Nombre", "Correo"), ("Eva Soto", "eva@mineduc.example")))
    await world.post_file(FOCAL_POINT, "lista.xlsx", data, PRIVATE)
    said = await world.body(FOCAL_POINT, "!lista importar", PRIVATE, answers=world.last_event)
    assert "todavía no cambió nada" in said


async def test_of_several_moderators_the_first_answer_counts(world: World, doing: Doing) -> None:
    other = UserId("@otra:example.org")
    async with world.database.write() as tx:
        await tx.execute(insert(tables.moderators).values(mesa_id="MESA-1", user_id=other))
        values = {"kind": "direct", "person": other, "encrypted": True, "state": {}}
        await tx.execute(insert(tables.rooms).values(room_id=direct(other), **values))
        await rooms.set_members(tx, {(direct(other), other): ("join", None)})
    found = {room: event for room, _, event in await propose(world)}
    await world.tap(other, "❌", found[direct(other)], direct(other))
    assert await world.tap(MODERATOR, "🔁", found[MODERATORS], MODERATORS) == "silent"
    assert (await chile(world)).version == 1


async def test_nobody_else_can_confirm_it(world: World) -> None:
    (_, _, question), _ = await propose(world)
    for user in (FOCAL_POINT, OFFICIAL):
        await world.tap(user, "🔁", question, MODERATORS)
    assert (await chile(world)).version == 1


async def test_a_list_that_was_overtaken_is_not_taken(world: World, doing: Doing) -> None:
    (_, _, question), _ = await propose(world)
    await world.say(MODERATOR, f"!lista quitar {OFFICIAL} motivo=x")
    await doing.all()
    await world.tap(MODERATOR, "➕", question, MODERATORS)
    assert any("Pida a" in content["body"] for _, content, _ in await posted(world))
    assert (await chile(world)).version == 2


@pytest.mark.parametrize(
    ("command", "room", "wanted"),
    [
        (WHOLE, ROOM, "Envíe la lista de su parte en un chat privado"),
        (ONE, ROOM, "Envíe la lista de su parte en un chat privado"),
        (WHOLE.replace("importar", "importar Brasil"), PRIVATE, "solo la lista de Chile"),
        (ONE.replace("agregar", "agregar Brasil"), PRIVATE, "solo la lista de Chile"),
        ("!lista importar\nBrasil;Eva;eva@x.example", PRIVATE, "esta lista es de Chile"),
        ("!lista importar\nChile;Eva;eva", PRIVATE, "«eva» no es un correo"),
        (
            SAME,
            PRIVATE,
            "ya dice eso mismo",
        ),
        (f"!lista quitar {OFFICIAL} motivo=x", PRIVATE, "Esto lo hace quien modera"),
    ],
)
async def test_what_a_focal_point_cannot_send_is_refused(
    world: World, command: str, room: RoomId, wanted: str
) -> None:
    before = await world.state()
    assert wanted in await world.body(FOCAL_POINT, command, room)
    assert await world.state() == before


async def test_an_official_sends_no_list(world: World) -> None:
    before = await world.state()
    for command in (WHOLE, ONE):
        await world.say(OFFICIAL, command, direct(OFFICIAL))
        assert world.outcome == "refused"
    assert await world.state() == before


async def test_in_a_mesa_that_nobody_moderates_focal_points_confirm_themselves(
    world: World, doing: Doing
) -> None:
    async with world.database.write() as tx:
        await tx.execute(delete(tables.moderators))
    await world.say(FOCAL_POINT, ONE.replace("agregar", "agregar Chile"), PRIVATE)
    assert "Eva Soto está ahora en la lista de Chile." in await doing.all()
    assert await world.body(COORDINATOR, "!lista historial mesa=MESA-1", COORDINATION)
