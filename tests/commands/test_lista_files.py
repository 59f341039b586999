"""Lists that are posted as files, in a room or in private."""

from __future__ import annotations

from hashlib import sha256

import pytest

from bot.domain.ids import MesaId, RoomId
from storage import intents, member_lists
from tests.chat.world import COORDINATION, COORDINATOR, MODERATOR, OTHER_ROOM, World, direct
from tests.services.mesa_rooms import Doing
from tests.services.test_spreadsheets import HEAD, saved, workbook

XLSX = saved(
    workbook(
        ("Ministerio de Educación",),
        HEAD,
        ("Perú", "Luis Paz", "luis@minedu.example", "punto focal", "Jefe", "@luis:example.org"),
        ("Perú", "Rosa Gil", "rosa@minedu.example", "suplente", "", ""),
    )
)
CSV = "parte;nombre;correo\nPerú;Luis Paz;luis@minedu.example".encode("cp1252")
TAKEN = "Lista de Perú recibida (versión 2)"


@pytest.mark.parametrize("room", [OTHER_ROOM, COORDINATION, direct(COORDINATOR)])
@pytest.mark.parametrize(
    ("name", "data", "source"), [("lista.xlsx", XLSX, "xlsx"), ("lista.csv", CSV, "csv")]
)
async def test_a_command_that_answers_a_file_reads_it_and_its_hash_is_kept(
    world: World, doing: Doing, name: str, data: bytes, source: str, room: RoomId
) -> None:
    assert await world.post_file(COORDINATOR, name, data, room) == ""
    command = "!lista importar mesa=MESA-2"
    assert await world.body(COORDINATOR, command, room, answers=world.last_event) == ""
    assert TAKEN in await doing.all()
    async with world.database.read() as tx:
        version = (await member_lists.current(tx, MesaId("MESA-2")))[3]
    assert (version.source, version.sha256) == (source, sha256(data).hexdigest())
    assert version.members[0].name == "Luis Paz"


async def test_a_command_under_a_file_reads_it_and_the_file_is_kept_as_any(
    world: World, doing: Doing
) -> None:
    said = await world.post_file(
        MODERATOR, "lista.xlsx", XLSX, OTHER_ROOM, caption="!lista importar"
    )
    assert said == ""
    async with world.database.read() as tx:
        kinds = [intent.kind for intent in await intents.waiting(tx)]
    assert {"keep_file", "settle_members"} <= {*kinds}


async def test_a_file_may_answer_the_question_for_lines(world: World, doing: Doing) -> None:
    room = direct(MODERATOR)
    asked = await world.body(MODERATOR, "!lista importar mesa=MESA-2", room)
    assert "o con el archivo de la lista, Excel o CSV" in asked
    assert await world.post_file(MODERATOR, "l.xlsx", XLSX, room, answers=world.last_post) == ""
    assert TAKEN in await doing.all()


async def test_a_file_is_no_answer_to_a_question_for_an_agenda(world: World) -> None:
    await world.body(MODERATOR, "!agenda crear")
    assert await world.post_file(MODERATOR, "a.xlsx", XLSX, answers=world.last_post) == ""
    assert world.outcome == "silent"


async def test_a_file_alone_is_answered_nothing(world: World) -> None:
    assert await world.post_file(MODERATOR, "lista.xlsx", XLSX, direct(MODERATOR)) == ""
    assert await world.post_file(MODERATOR, "!lista ver", XLSX, direct(MODERATOR)) == ""


async def test_a_wrong_file_changes_nothing_and_says_why(world: World) -> None:
    room = direct(MODERATOR)
    before = await world.state()
    await world.post_file(MODERATOR, "lista.xls", b"\xd0\xcf\x11\xe0 old", room)
    command = "!lista importar mesa=MESA-2"
    said = await world.body(MODERATOR, command, room, answers=world.last_event)
    assert "Libro de Excel (.xlsx)" in said
    assert await world.state() == before


async def test_sheets_that_were_not_read_are_named(world: World, doing: Doing) -> None:
    made = workbook(HEAD, ("Perú", "Luis Paz", "luis@minedu.example"))
    made.create_sheet("Chile").append(("Chile", "Ana", "ana@x.example"))
    room = direct(MODERATOR)
    await world.post_file(MODERATOR, "lista.xlsx", saved(made), room)
    await world.body(MODERATOR, "!lista importar mesa=MESA-2", room, answers=world.last_event)
    assert "No leí la hoja Chile" in await doing.all()
