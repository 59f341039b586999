"""What is one mesa's is neither shown nor changed from another's room, nor by its people."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import insert, select

from bot.domain.ids import RoomId, UserId
from storage import tables
from tests.chat.world import (
    COMMANDS,
    FOCAL_POINT,
    MODERATOR,
    OFFICIAL,
    OTHER_ROOM,
    ROOM,
    STRANGER,
    World,
    direct,
    open_world,
)
from tests.services.file_world import Files, open_files

PERUVIAN = UserId("@peru:example.org")
"""The focal point of the other mesa, who is nothing in the first."""
SECRET = "Reservado"
MADE = {
    "reunion": "REU-1",
    "debate": "DEB-1",
    "acuerdo": "ACU-1",
    "documento": "DOC-1",
    "recurso": "RES-1",
    "grabacion": "GRA-1",
    "recordatorio": "REC-1",
}
MORE = {
    "reunion mover": "20/02/2027 15:00",
    "acuerdo editar": 'texto="otra cosa"',
    "acuerdo prorrogar": "20/12/2027",
    "debate cerrar": "\nEsto es todo.",
    "grabacion enlazar": "https://video.example/otra",
}


@pytest.fixture
async def files(database_url: str, tmp_path: Path) -> AsyncIterator[Files]:
    """A mesa with one thing of each kind, and another with people of its own."""
    async with open_world(database_url) as world:
        async with world.database.write() as tx:
            await tx.execute(
                insert(tables.list_members).values(
                    list_id=3, position=0, name="Persona 3", role="focal_point", user_id=PERUVIAN
                )
            )
            await tx.execute(
                insert(tables.rooms).values(
                    room_id=direct(PERUVIAN),
                    kind="direct",
                    person=PERUVIAN,
                    encrypted=True,
                    state={},
                )
            )
        for line in (
            f'!reunion programar 15/02/2027 15:00 titulo="{SECRET}"',
            f'!debate abrir "{SECRET}"',
            f'!acuerdo registrar "{SECRET}" responsable=Chile vence=20/02/2027',
            f'!recurso agregar https://example.org/a "{SECRET}"',
            f'!grabacion enlazar REU-1 https://video.example/a "{SECRET}"',
            f'!recordatorio crear "mañana 9:00" "{SECRET}"',
        ):
            await world.say(MODERATOR, line)
        opened = await open_files(world, tmp_path)
        await opened.keep(f"{SECRET}.pdf")
        yield opened


@pytest.fixture
def world(files: Files) -> World:
    return files.world


def lines() -> list[str]:
    """Every command that takes the id of a thing, with the first mesa's; and the ids alone."""
    named = [
        f"!{each.name} {MADE[each.noun]} {MORE.get(each.name, '')}".strip()
        for each in COMMANDS
        if each.noun in MADE and any(p.name in (*ENGLISH, "meeting") for p in each.parameters)
    ]
    return [*named, *MADE.values(), *(f"!{thing}" for thing in MADE.values())]


ENGLISH = ("debate", "agreement", "document", "resource", "recording", "reminder")


async def kept(world: World) -> dict[str, object]:
    """What is kept of things, and what waits to be done outside the database."""
    state = await world.state()
    return {name: rows for name, rows in state.items() if name not in ("people", "facts")}


@pytest.mark.parametrize(
    ("user", "room", "named"),
    [
        (MODERATOR, OTHER_ROOM, ""),
        (MODERATOR, OTHER_ROOM, "mesa=MESA-1"),
        (PERUVIAN, OTHER_ROOM, ""),
        (PERUVIAN, direct(PERUVIAN), ""),
        (PERUVIAN, direct(PERUVIAN), "mesa=MESA-1"),
        (MODERATOR, direct(MODERATOR), "mesa=MESA-2"),
        (PERUVIAN, ROOM, ""),
        (STRANGER, direct(STRANGER), ""),
    ],
)
async def test_an_id_of_another_mesa_says_and_does_nothing(
    world: World, user: UserId, room: RoomId, named: str
) -> None:
    before = await kept(world)
    for line in lines():
        first, below, rest = line.partition("\n")
        said = await world.body(user, f"{first} {named}".strip() + below + rest, room)
        assert SECRET not in said, line
        assert "example.org/a" not in said, line
        assert await kept(world) == before, line


async def test_a_tap_from_another_room_or_by_nobody_of_the_mesa_does_nothing(world: World) -> None:
    await world.say(OFFICIAL, f"{SECRET}: hay que compartirlo")
    said = world.last_event
    await world.say(MODERATOR, "!reunion cancelar REU-1")
    question = f"$post-{world.seen - 1}"
    world.now += timedelta(days=1)
    await world.tick()
    async with world.database.read() as tx:
        cause = tables.outbox.c.cause.startswith("reminder-")
        reminder = await tx.scalar(select(tables.outbox.c.event_id).where(cause))
    assert reminder is not None
    before = await kept(world)
    for user, room in (
        (PERUVIAN, ROOM),
        (STRANGER, ROOM),
        (PERUVIAN, OTHER_ROOM),
        (MODERATOR, OTHER_ROOM),
        (PERUVIAN, direct(PERUVIAN)),
    ):
        for key, target in (("✅", question), ("📌", said), ("⏰", reminder)):
            await world.tap(user, key, target, room)
            assert SECRET not in "".join(post["body"] for post in await world.posted())
            assert await kept(world) == before, (user, room, key)
    assert await world.tap(OFFICIAL, "✅", question) == "silent"
    assert await kept(world) == before
    assert await world.tap(MODERATOR, "✅", question) == "silent"  # the news is the answer
    assert await kept(world) != before


async def test_that_a_message_of_another_mesa_was_noted_is_not_told(world: World) -> None:
    await world.say(OFFICIAL, "Compartir la guía")
    said = world.last_event
    await world.tap(MODERATOR, "📌", said)
    await world.posted()
    asked = world.last_post
    assert "ACU-2" in await world.body(MODERATOR, "Chile, 20/02/2027", answers=asked)
    await world.tap(PERUVIAN, "📌", said, OTHER_ROOM)
    assert not any("ACU-2" in post["body"] for post in await world.posted())


async def test_lines_that_were_asked_for_are_taken_from_nobody_else(world: World) -> None:
    await world.say(MODERATOR, '!acuerdo registrar "Otra cosa"')
    asked = world.last_post
    before = await kept(world)
    for user, room in (
        (FOCAL_POINT, ROOM),
        (OFFICIAL, ROOM),
        (PERUVIAN, ROOM),
        (STRANGER, ROOM),
        (MODERATOR, OTHER_ROOM),
        (PERUVIAN, OTHER_ROOM),
        (MODERATOR, direct(MODERATOR)),
    ):
        await world.say(user, "Chile, 20/02/2027", room, answers=asked)
        assert await kept(world) == before, (user, room)
    said = await world.body(MODERATOR, "Chile, 20/02/2027", answers=asked)
    assert "ACU-2" in said
