"""`!lista cambiar`: a person with another account keeps what is theirs."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import insert, select, update

from bot.domain.ids import MesaId, RoomId, UserId
from storage import acts_log, member_lists, tables
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
)
from tests.services.mesa_rooms import Doing

NEW = UserId("@nueva:example.org")
SWAP = f"!lista cambiar {OFFICIAL} {NEW}"


async def users(world: World) -> list[UserId | None]:
    async with world.database.read() as tx:
        chile = (await member_lists.current(tx, MesaId("MESA-1")))[1]
    return [member.user for member in chile.members]


@pytest.mark.parametrize(
    "command",
    [
        SWAP,
        f"!lista cambiar {OFFICIAL} por {NEW}",
        f"!list change https://matrix.to/#/{OFFICIAL} -> {NEW}",
        f"!lista cambiar Persona 1.1 {NEW}",
        f'!lista trocar persona="Persona 1.1" usuario={NEW}',
    ],
)
async def test_the_new_account_is_in_the_place_of_the_old(
    world: World, doing: Doing, command: str
) -> None:
    doing.rooms.people[ROOM] = {OFFICIAL: "join", FOCAL_POINT: "join"}
    assert await world.body(MODERATOR, command) == ""
    said = await doing.all()
    assert f"Persona 1.1 figura ahora con la cuenta {NEW} en lugar de {OFFICIAL}." in said
    assert await users(world) == [FOCAL_POINT, NEW]
    assert doing.rooms.people[ROOM][OFFICIAL] == "leave"
    assert doing.rooms.people[ROOM][NEW] == "invite"


async def test_agreements_documents_and_reminders_go_along(world: World, doing: Doing) -> None:
    await world.say(MODERATOR, f'!acuerdo registrar "Guía" responsable={OFFICIAL} vence=2027-01-18')
    await world.say(OFFICIAL, '!recordatorio crear "en 2 h" "Llamar"')
    await _document(world)
    await world.say(MODERATOR, SWAP)
    said = await doing.all()
    assert "Pasaron a su nueva cuenta los acuerdos a su cargo: ACU-1." in said
    assert "Sus documentos siguen siendo suyos: DOC-1." in said
    assert str(NEW) in await world.body(MODERATOR, "!acuerdo ACU-1")
    assert str(NEW) in await world.body(MODERATOR, "!documento versiones DOC-1")
    world.now += timedelta(hours=2, minutes=1)
    (rung,) = [each for each in await world.tick() if "Llamar" in each["body"]]
    assert rung["m.mentions"] == {"user_ids": [NEW]}
    world.now += timedelta(days=4)
    mentioned = [each["m.mentions"].get("user_ids", []) for each in await world.tick()]
    assert any(NEW in found for found in mentioned)
    assert not any(OFFICIAL in found for found in mentioned)


async def _document(world: World) -> None:
    async with world.database.write() as tx:
        await tx.execute(
            insert(tables.blobs).values(sha256="f", size_bytes=1, place="p", kept_at=NOW)
        )
        await tx.execute(
            insert(tables.documents).values(
                id="DOC-1", mesa_id="MESA-1", name="guía.pdf", folded="guia.pdf", created_at=NOW
            )
        )
        await tx.execute(
            insert(tables.document_versions).values(
                document_id="DOC-1",
                version=1,
                event_id="$doc",
                sha256="f",
                media_type="application/pdf",
                posted_by=OFFICIAL,
                posted_at=NOW,
                in_clear=False,
            )
        )


async def test_the_record_says_who_was_who(world: World, doing: Doing) -> None:
    await world.say(MODERATOR, SWAP)
    async with world.database.read() as tx:
        kept = {each.what: each for each in await acts_log.of_mesa(tx, MesaId("MESA-1"))}
    act = kept["list.account_changed"]
    assert (act.actor, act.before["user"], act.after["user"]) == (MODERATOR, OFFICIAL, NEW)
    assert kept["list.changed"].after["version"] == 2


@pytest.mark.parametrize(
    ("by", "room", "wanted"),
    [
        (MODERATOR, ROOM, "está también en otra mesa, que no cambié"),
        (COORDINATOR, ROOM, "está también en otra mesa, que no cambié"),
        (COORDINATOR, COORDINATION, "En estas mesas sigue con"),
    ],
)
async def test_another_mesa_is_left_as_it_is_and_said(
    world: World, doing: Doing, by: UserId, room: RoomId, wanted: str
) -> None:
    async with world.database.write() as tx:
        values: dict[str, Any] = {"list_id": 3, "position": 0, "name": "P", "role": "participant"}
        await tx.execute(insert(tables.list_members).values(user_id=OFFICIAL, **values))
    await world.say(by, f"{SWAP} mesa=MESA-1", room)
    said = await doing.all()
    assert wanted in said
    assert ("MESA-2" in said) == (room == COORDINATION)
    async with world.database.read() as tx:
        assert await member_lists.users(tx, MesaId("MESA-2")) == {OFFICIAL}


async def test_a_person_without_account_is_given_one(world: World, doing: Doing) -> None:
    async with world.database.write() as tx:
        await tx.execute(
            update(tables.list_members)
            .where(tables.list_members.c.user_id == OFFICIAL)
            .values(user_id=None, email="eva@x.example")
        )
    await world.say(MODERATOR, f"!lista cambiar eva@x.example {NEW}")
    assert f"Persona 1.1 figura ahora con la cuenta {NEW}." in await doing.all()
    assert await users(world) == [FOCAL_POINT, NEW]


@pytest.mark.parametrize(
    ("command", "wanted"),
    [
        ("!lista cambiar @zoe:example.org @z:example.org", "Nadie de las listas de esta mesa es"),
        (f"!lista cambiar {OFFICIAL} {OFFICIAL}", "ya figura con la cuenta"),
        (f"!lista cambiar {OFFICIAL} {BRAZILIAN}", "ya es la cuenta de Persona 2.0 en la lista"),
        (f"!lista cambiar {OFFICIAL} {FOCAL_POINT}", "ya es la cuenta de Persona 1.0 en la lista"),
        (f"!lista cambiar {OFFICIAL} @n:other.example", "es de otro servidor"),
        (f"!lista cambiar {OFFICIAL}", "Escriba primero la cuenta anterior"),
        (f"!lista cambiar {OFFICIAL} nueva", "Escriba primero la cuenta anterior"),
    ],
)
async def test_what_cannot_be_changed_changes_nothing(
    world: World, command: str, wanted: str
) -> None:
    before = await world.state()
    assert wanted in await world.body(MODERATOR, command)
    assert await world.state() == before


async def test_an_account_that_nobody_has_is_asked_about(world: World, doing: Doing) -> None:
    world.services.lists._directory.unknown.add(NEW)  # type: ignore[attr-defined]
    asked = await world.body(MODERATOR, SWAP)
    assert f"El servidor no conoce la cuenta {NEW}" in asked
    post = f"$post-{int(world.last_post.removeprefix('$post-')) - 1}"
    await world.tap(OFFICIAL, "✅", post)
    assert await users(world) == [FOCAL_POINT, OFFICIAL]
    await world.tap(MODERATOR, "✅", post)
    assert "figura ahora" in await doing.all()
    assert await users(world) == [FOCAL_POINT, NEW]


async def test_only_who_runs_the_mesa_changes_accounts(world: World) -> None:
    for user in (OFFICIAL, FOCAL_POINT):
        assert "Esto lo hace quien modera" in await world.body(user, SWAP)
    async with world.database.read() as tx:
        rows = await tx.all(select(tables.member_lists).where(tables.member_lists.c.version > 1))
    assert rows == []
