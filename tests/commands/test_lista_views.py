"""What is shown of lists: the difference from the room, their history, and files of them."""

from __future__ import annotations

import io
from collections.abc import Mapping
from hashlib import sha256
from typing import Any

import openpyxl
import pytest
from sqlalchemy import select

from bot.domain.ids import MesaId, RoomId, UserId
from bot.domain.list_reading import Rules, read_list
from bot.domain.list_words import plain
from bot.domain.member_list import Member, MemberList, Seat
from bot.services.list_files import ListTable
from bot.services.private import DirectRoom
from bot.services.spreadsheets import opened
from bot.services.table_files import SendTable
from storage import intents, member_lists, rooms, tables, welcomes
from tests.chat.world import (
    CATALOGS,
    COORDINATION,
    COORDINATOR,
    FOCAL_POINT,
    MODERATOR,
    NOW,
    OFFICIAL,
    ROOM,
    STRANGER,
    World,
    direct,
)
from tests.services.file_world import FakeContents
from tests.services.mesa_rooms import Doing

MESA = MesaId("MESA-1")
EVIL = Member(
    "=HYPERLINK(1)", "eva@mineduc.example", Seat.SUBSTITUTE, "+1", UserId("@eva:example.org")
)


async def given(world: World, party: int, *members: Member, version: int = 2, **more: Any) -> None:
    async with world.database.write() as tx:
        await member_lists.add(
            tx, MemberList(party, version, members, MODERATOR, NOW, "lines", **more)
        )


async def there(world: World, people: Mapping[UserId, str]) -> None:
    async with world.database.write() as tx:
        await rooms.set_members(tx, {(ROOM, who): (how, None) for who, how in people.items()})


def person(number: int, **more: Any) -> Member:
    return Member(f"Persona {number}", user=UserId(f"@p{number}:example.org"), **more)


# --- Differences --------------------------------------------------------------------------------


async def test_the_difference_says_where_each_listed_person_is(world: World) -> None:
    people = [person(number) for number in range(6)]
    await given(world, 1, *people, Member("Sin Cuenta", "sin@x.example"))
    states = ("join", "invite", "leave", "leave", "ban")
    users = [each.user for each in people if each.user is not None]
    await there(world, dict(zip(users, states, strict=False)) | {STRANGER: "join"})
    async with world.database.write() as tx:
        await welcomes.joined(tx, MESA, users[3], at=NOW, due=NOW)
    said = await world.body(MODERATOR, "!lista diferencias")
    for line in (
        "Chile (lista, versión 2). En la lista: 7. En la sala: 1.",
        "Con invitación, sin entrar todavía (1): Persona 1.",
        "No aceptaron la invitación (1): Persona 2.",
        "Entraron y luego salieron (1): Persona 3.",
        "Vetadas en la sala desde Element (1): Persona 4.",
        "Sin invitación todavía (1): Persona 5.",
        "Sin cuenta de Matrix todavía (1): Sin Cuenta.",
        "Brasil (lista, versión 1). En la lista: 1. En la sala: 0.",
        f"En la sala sin estar en ninguna lista: {STRANGER}.",
    ):
        assert line in said
    assert "sin@x.example" not in said


async def test_where_all_is_as_listed_that_is_said(world: World) -> None:
    await there(world, {FOCAL_POINT: "join", OFFICIAL: "join", MODERATOR: "join"})
    said = await world.body(COORDINATOR, "!lista diferencias mesa=MESA-1", COORDINATION)
    assert "En la lista: 2. En la sala: 2." in said
    assert "En la sala no hay nadie que no esté en una lista" in said


async def test_a_focal_point_sees_their_own_party_only(world: World) -> None:
    for command in ("diferencias", "historial", "ver"):
        said = await world.body(FOCAL_POINT, f"!lista {command}")
        assert "Chile" in said
        assert "Brasil" not in said
        said = await world.body(FOCAL_POINT, f"!lista {command} Brasil")
        assert "Usted puede ver solo la lista de Chile" in said
    assert "Esto lo hacen quien modera" in await world.body(OFFICIAL, "!lista diferencias")


# --- History ------------------------------------------------------------------------------------


async def test_the_history_says_who_when_how_which_file_and_what_changed(world: World) -> None:
    ana, luz = person(1), person(2)
    await given(world, 1, ana)
    digest = sha256(b"x").hexdigest()
    async with world.database.write() as tx:
        second = Member("Persona 1", user=ana.user, post="Jefa")
        version = MemberList(1, 3, (second, luz), COORDINATOR, NOW, "xlsx", sha256=digest)
        await member_lists.add(tx, version)
    await given(world, 1, luz, version=4, reason="cambio de cargo")
    said = await world.body(MODERATOR, "!lista historial Chile")
    assert "Chile: 4 versiones" in said
    assert said.index("Versión 4") < said.index("Versión 3") < said.index("Versión 2")
    third = said[said.index("Versión 3") : said.index("Versión 2")]
    assert "viernes 15 de enero de 2027" in third
    assert f"por {COORDINATOR}, en un archivo de Excel. Personas en la lista: 2." in third
    assert "Entran (1): Persona 2." in third
    assert "Con datos nuevos (1): Persona 1." in third
    assert digest in third
    fourth = said[: said.index("Versión 3")]
    assert "Salen (1): Persona 1." in fourth
    assert "Motivo: cambio de cargo." in fourth


async def test_of_a_long_history_the_newest_are_shown(world: World) -> None:
    for number in range(2, 15):
        await given(world, 1, person(number), version=number)
    said = await world.body(MODERATOR, "!lista historial Chile")
    assert said.count("Personas en la lista") == 10
    assert "Hay otras 4 versiones más antiguas." in said


# --- Files --------------------------------------------------------------------------------------


class Sending:
    """Does what sends files."""

    def __init__(self, world: World) -> None:
        services, self.world = world.services, world
        self.contents, self.rooms = FakeContents(), Doing(world).rooms
        made = DirectRoom(world.database, self.rooms)
        table = ListTable(services.access, services.lists, CATALOGS)
        self.files = SendTable(
            table, world.database, made, self.contents, services.posts, lambda: world.now
        )

    async def all(self) -> list[tuple[RoomId, Mapping[str, Any]]]:
        """Do what waits; what was posted then, with the rooms."""
        async with self.world.database.read() as tx:
            waiting = await intents.waiting(tx)
        for intent in waiting:
            assert intent.kind == self.files.kind
            result = await self.files.perform(intent.payload)
            async with self.world.database.write() as tx:
                await self.files.conclude(tx, intent.payload, result)
                await intents.done(tx, intent.id, self.world.now)
        async with self.world.database.read() as tx:
            found = await tx.all(
                select(tables.outbox)
                .where(tables.outbox.c.id > self.world.seen)
                .order_by(tables.outbox.c.id)
            )
        await self.world.posted()
        return [(RoomId(row.room_id), row.content) for row in found]


@pytest.fixture
def sending(world: World) -> Sending:
    return Sending(world)


async def test_a_file_asked_for_in_the_mesa_goes_to_who_asked_alone(
    world: World, sending: Sending
) -> None:
    await given(world, 1, EVIL)
    assert await world.body(MODERATOR, "!lista exportar") == ""
    (where, file), (there, said) = await sending.all()
    made = sending.rooms.made[f"direct-{MODERATOR}"]
    assert (where, there) == (sending.rooms.room_of(f"direct-{MODERATOR}"), ROOM)
    assert (made.kind, made.encrypted, made.invite) == ("direct", True, [MODERATOR])
    assert "Le envié el archivo a nuestro chat privado" in said["body"]
    assert (file["msgtype"], file["body"]) == ("m.file", "lista de la mesa MESA-1.xlsx")
    assert file["file"] == {"v": "v2", "url": "mxc://example.org/up1"}
    sheet = openpyxl.load_workbook(io.BytesIO(sending.contents.uploads[0])).active
    assert sheet is not None
    cells = [[cell.value for cell in row] for row in sheet.iter_rows()]
    assert cells[0] == ["Parte", "Nombre", "Correo", "Rol", "Cargo", "Usuario de Matrix"]
    assert cells[1] == [
        "Chile",
        "'=HYPERLINK(1)",
        "eva@mineduc.example",
        "suplente",
        "'+1",
        "'@eva:example.org",
    ]
    assert "f" not in {cell.data_type for row in sheet.iter_rows() for cell in row}


async def test_a_direct_room_that_there_is_is_used(world: World, sending: Sending) -> None:
    async with world.database.write() as tx:
        await rooms.set_members(tx, {(direct(MODERATOR), MODERATOR): ("join", None)})
    await world.body(MODERATOR, "!lista exportar")
    assert [room for room, _ in await sending.all()] == [direct(MODERATOR), ROOM]
    assert not sending.rooms.made


@pytest.mark.parametrize("room", [direct(COORDINATOR), COORDINATION])
async def test_a_file_asked_for_elsewhere_is_the_answer(
    world: World, sending: Sending, room: RoomId
) -> None:
    await world.body(COORDINATOR, "!lista exportar Chile formato=csv mesa=MESA-1", room)
    ((where, file),) = await sending.all()
    assert (where, file["body"]) == (room, "lista de la mesa MESA-1.csv")
    (data,) = sending.contents.uploads
    assert data.startswith("\ufeff".encode())
    assert b"Chile" in data
    assert b"Brasil" not in data


async def test_a_focal_point_gets_their_own_party_and_nobody_else_any(
    world: World, sending: Sending
) -> None:
    await world.body(FOCAL_POINT, "!lista exportar csv")
    await sending.all()
    assert b"Brasil" not in sending.contents.uploads[0]
    assert "Usted puede ver solo" in await world.body(FOCAL_POINT, "!lista exportar Brasil")
    assert "Esto lo hacen" in await world.body(OFFICIAL, "!lista exportar")
    assert "Se espera csv o xlsx" in await world.body(MODERATOR, "!lista exportar formato=pdf")


async def test_who_was_taken_off_the_lists_meanwhile_gets_nothing(
    world: World, sending: Sending
) -> None:
    await world.body(FOCAL_POINT, "!lista exportar")
    await given(world, 1, person(1))
    assert await sending.all() == []
    assert sending.contents.uploads == []


@pytest.mark.parametrize("language", ["español", "inglés", "portugués", "francés"])
@pytest.mark.parametrize("kind", ["csv", "xlsx"])
async def test_a_file_sent_back_says_the_same(
    world: World, sending: Sending, language: str, kind: str
) -> None:
    focal = Member("Ana Rojas", "ana@x.example", Seat.FOCAL_POINT, "Jefa", UserId("@a:example.org"))
    await given(world, 1, focal, EVIL, Member("Luz", "luz@x.example"))
    await world.body(MODERATOR, f"!idioma {language}", direct(MODERATOR))
    await world.body(MODERATOR, f"!lista exportar Chile {kind}")
    await sending.all()
    rules = Rules(["Chile"], lambda text: "Chile" if plain(text) == "chile" else None)
    reading = read_list(await opened(sending.contents.uploads[0]), rules)
    assert reading.members["Chile"] == (focal, EVIL, Member("Luz", "luz@x.example"))
    assert reading.ignored == ()
