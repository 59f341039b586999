"""`!mesa …` as people write it, down to the database and a small homeserver."""

from __future__ import annotations

import pytest

from bot.domain.ids import EventId, MesaId, RoomId, UserId
from bot.domain.mesa import Mesa, MesaState
from storage import acts_log, mesas
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

CREATE = (
    '!mesa crear "Alfabetización inicial" partes="Argentina; Chile" '
    "moderador=@mod:example.org zona=America/Santiago idioma=es"
)
MOD = UserId("@mod:example.org")
NEW = RoomId("!room-of-MESA-3")


async def find(world: World, mesa_id: str) -> Mesa:
    async with world.database.read() as tx:
        mesa = await mesas.find(tx, MesaId(mesa_id))
    assert mesa is not None
    return mesa


def _event(user: UserId) -> EventId:
    return EventId(f"$by-{user}")


async def test_a_mesa_is_answered_when_its_room_is_made(world: World, doing: Doing) -> None:
    assert await world.body(COORDINATOR, CREATE, COORDINATION) == ""
    assert (await find(world, "MESA-3")).state is MesaState.OPENING
    said = await doing.all()
    mesa = await find(world, "MESA-3")
    assert (mesa.state, mesa.room) == (MesaState.OPEN, NEW)
    assert [party.name for party in mesa.parties] == ["Argentina", "Chile"]
    assert [party.zone for party in mesa.parties] == [
        "America/Argentina/Buenos_Aires",
        "America/Santiago",
    ]
    assert "Mesa MESA-3 abierta: Alfabetización inicial" in said
    assert "!lista importar mesa=MESA-3" in said


async def test_the_room_is_made_in_one_call_for_the_staff_alone(world: World, doing: Doing) -> None:
    await world.body(COORDINATOR, CREATE, COORDINATION)
    await doing.all()
    room = doing.rooms.made["MESA-3"]
    assert set(room.invite) == {COORDINATOR, MOD}
    assert room.powers == {COORDINATOR: 50, MOD: 50}
    assert set(room.allowed) == {COORDINATOR, MOD}
    assert (room.kind, room.mesa_id, room.encrypted) == ("mesa", "MESA-3", True)
    assert room.name == "Alfabetización inicial"
    assert "MESA-3" in room.topic
    assert "@" not in room.topic


async def test_the_room_welcomes_in_the_mesas_language(world: World, doing: Doing) -> None:
    await world.body(COORDINATOR, CREATE.replace("idioma=es", "idioma=pt"), COORDINATION)
    said = await doing.all()
    assert "Boas-vindas a Alfabetización inicial" in said
    assert "Mesa MESA-3 abierta" in said


async def test_concluding_twice_says_it_once(world: World, doing: Doing) -> None:
    await world.body(COORDINATOR, CREATE, COORDINATION)
    await doing.all()
    act = doing._acts["open_mesa"]
    origin = {
        "room": COORDINATION,
        "event": "$event-1",
        "thread": None,
        "user": COORDINATOR,
        "language": "es",
    }
    payload = {"mesa_id": "MESA-3", "origin": origin}
    async with world.database.write() as tx:
        await act.conclude(tx, payload, await act.perform(payload))
    assert await world.posted() == []
    assert list(doing.rooms.made) == ["MESA-3"]


async def test_a_room_that_the_server_refuses_is_told_and_the_mesa_is_gone(
    world: World, doing: Doing
) -> None:
    await world.body(COORDINATOR, CREATE, COORDINATION)
    doing.rooms.refusing = "M_FORBIDDEN"
    assert "M_FORBIDDEN" in await doing.all()
    assert (await find(world, "MESA-3")).state is MesaState.FAILED
    assert "MESA-3" not in await world.body(COORDINATOR, "!mesa lista", COORDINATION)
    assert world.outcome == "answered"
    await world.body(COORDINATOR, "!mesa ver MESA-3", COORDINATION)
    assert world.outcome == "refused"


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ('!mesa crear "Una" partes="Chile"', "al menos dos partes"),
        ('!mesa crear "Una" partes="Chile; chile"', "dos veces"),
        (f'!mesa crear "{"a" * 101}" partes="Chile; Perú"', "101"),
        ('!mesa crear "Una" partes="Chile; Perú" moderador=@mod:lejos.example', "otro servidor"),
        ('!mesa crear "Una" partes="Chile; Perú" moderador=mod', "mod"),
        ('!mesa crear "Una" partes="Chile; Perú" zona=Marte', "Marte"),
        ('!mesa crear "Una"', "partes"),
        ('!mesa crear partes="Chile; Perú"', "nombre"),
    ],
)
async def test_a_wrong_mesa_changes_nothing_and_says_why(
    world: World, line: str, said: str
) -> None:
    before = await world.state()
    assert said in await world.body(COORDINATOR, line, COORDINATION)
    assert world.outcome == "refused"
    assert await world.state() == before


async def test_only_coordinators_open_mesas(world: World) -> None:
    before = await world.state()
    await world.body(MODERATOR, CREATE, direct(MODERATOR))
    assert world.outcome == "refused"
    assert await world.state() == before


async def test_each_sees_their_own_mesas(world: World) -> None:
    assert "MESA-2" in await world.body(COORDINATOR, "!mesa lista", COORDINATION)
    theirs = await world.body(OFFICIAL, "!mesa lista", direct(OFFICIAL))
    assert "MESA-1" in theirs
    assert "MESA-2" not in theirs
    await world.body(COORDINATOR, "!mesa lista", ROOM)
    assert world.outcome == "refused"


async def test_a_mesa_shows_its_parties_lists_and_moderators(world: World) -> None:
    said = await world.body(OFFICIAL, "!mesa ver")
    assert "Chile, con la hora de Santiago: 2 personas en la lista" in said
    assert "Brasil, con la hora de São Paulo: 1 persona en la lista" in said
    assert f"Modera {MODERATOR}" in said
    assert "falta su lista" in await world.body(COORDINATOR, "!mesa ver MESA-2", COORDINATION)


async def test_somebody_elses_mesa_does_not_exist(world: World) -> None:
    await world.body(OFFICIAL, "!mesa ver MESA-2", direct(OFFICIAL))
    assert world.outcome == "refused"


async def test_a_new_name_reaches_the_room(world: World, doing: Doing) -> None:
    said = await world.body(
        COORDINATOR, '!mesa editar mesa=MESA-1 nombre="Lectura" agregar="Perú"', COORDINATION
    )
    assert "Lectura" in said
    mesa = await find(world, "MESA-1")
    assert [party.name for party in mesa.parties] == ["Chile", "Brasil", "Perú"]
    await doing.all()
    assert doing.rooms.state[ROOM, "m.room.name"] == {"name": "Lectura"}
    assert "Perú" in doing.rooms.state[ROOM, "m.room.topic"]["topic"]
    async with world.database.read() as tx:
        entries = await acts_log.of_mesa(tx, mesa.id)
    assert [entry.what for entry in entries] == ["mesa.edited"]
    assert entries[0].before["name"] == "Mesa de prueba 1"
    assert entries[0].after["name"] == "Lectura"


async def test_a_party_with_people_is_not_removed(world: World) -> None:
    before = await world.state()
    said = await world.body(
        COORDINATOR, '!mesa editar mesa=MESA-1 agregar="Perú" quitar="Chile"', COORDINATION
    )
    assert "2 personas" in said
    assert await world.state() == before


async def test_a_party_that_left_may_come_back(world: World) -> None:
    line = "!mesa editar mesa=MESA-2 "
    await world.body(COORDINATOR, f'{line} agregar="Bolivia; Uruguay"', COORDINATION)
    await world.body(COORDINATOR, f"{line} quitar=Perú", COORDINATION)
    assert world.outcome == "answered"
    names = [party.name for party in (await find(world, "MESA-2")).parties]
    assert names == ["Bolivia", "Uruguay"]
    await world.body(COORDINATOR, f"{line} parte=Bolivia nombre=Perú", COORDINATION)
    assert world.outcome == "answered"
    await world.body(COORDINATOR, f"{line} agregar=Bolivia", COORDINATION)
    names = [party.name for party in (await find(world, "MESA-2")).parties]
    assert names == ["Perú", "Uruguay", "Bolivia"]


async def test_a_partys_zone_is_corrected(world: World) -> None:
    line = "!mesa editar mesa=MESA-1 parte=Chile zona=America/Punta_Arenas"
    await world.body(COORDINATOR, line, COORDINATION)
    mesa = await find(world, "MESA-1")
    assert mesa.zone == "America/Santiago"
    assert mesa.party_called("Chile").zone == "America/Punta_Arenas"


async def test_an_edit_without_a_change_says_what_can_be_changed(world: World) -> None:
    said = await world.body(COORDINATOR, "!mesa editar mesa=MESA-1", COORDINATION)
    assert "nombre=" in said
    assert world.outcome == "refused"


async def test_a_new_moderator_is_let_in_and_an_old_one_out(world: World, doing: Doing) -> None:
    doing.rooms.people[ROOM] = {MODERATOR: "join", COORDINATOR: "join"}
    said = await world.body(
        COORDINATOR,
        f"!mesa moderar mesa=MESA-1 agregar={MOD} quitar={MODERATOR}",
        COORDINATION,
    )
    assert str(MOD) in said
    assert (await find(world, "MESA-1")).moderators == {MOD}
    await doing.all()
    assert doing.rooms.people[ROOM][MOD] == "invite"
    assert doing.rooms.people[ROOM][MODERATOR] == "leave"
    assert doing.rooms.powers[ROOM] == {COORDINATOR: 50, MOD: 50}


async def test_two_at_once_name_moderators_and_both_stay(world: World) -> None:
    mesa = await find(world, "MESA-1")  # both have read it before either writes
    other = UserId("@otra:example.org")
    for user in (MOD, other):
        async with world.database.write() as tx:
            await world.services.mesas.set_moderators(
                tx, mesa, add=[user], by=COORDINATOR, event=_event(user)
            )
    assert (await find(world, "MESA-1")).moderators == {MODERATOR, MOD, other}


async def test_who_does_not_moderate_cannot_stop(world: World) -> None:
    said = await world.body(
        COORDINATOR, f"!mesa moderar mesa=MESA-1 quitar={FOCAL_POINT}", COORDINATION
    )
    assert f"{FOCAL_POINT} no modera" in said


async def test_a_name_that_the_server_refuses_is_told(world: World, doing: Doing) -> None:
    await world.body(COORDINATOR, "!mesa editar mesa=MESA-1 nombre=Lectura", COORDINATION)
    doing.rooms.refusing = "M_FORBIDDEN"
    said = await doing.all()
    assert "aún muestra los datos de antes" in said
    assert (await find(world, "MESA-1")).name == "Lectura"


@pytest.mark.parametrize(
    "line",
    [
        "!mesa crear Lectura partes=Perú y Costa Rica",
        "!crear mesa “Lectura” partes: Perú, Costa Rica",
        "!mesa nueva “Lectura” —partes=Perú; Costa Rica idioma=es",
    ],
)
async def test_parties_without_quotation_marks_are_taken_whole(world: World, line: str) -> None:
    await world.body(COORDINATOR, line, COORDINATION)
    said = await world.body(COORDINATOR, "!mesa ver 3", COORDINATION)
    assert "Lectura" in said
    assert "Lectura y" not in said
    assert "- Perú, " in said
    assert "- Costa Rica, " in said


async def test_a_ministry_with_and_in_its_name_stays_one(world: World) -> None:
    line = '!mesa crear "X" partes="Chile; Ministerio de Ciencia y Tecnología de Perú"'
    await world.body(COORDINATOR, line, COORDINATION)
    said = await world.body(COORDINATOR, "!mesa ver 3", COORDINATION)
    assert "- Ministerio de Ciencia y Tecnología de Perú, " in said
