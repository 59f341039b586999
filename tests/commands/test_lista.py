"""`!lista …` as people write it, down to the database and a small homeserver."""

from __future__ import annotations

import pytest

from bot.domain.ids import MesaId, UserId
from storage import intents, member_lists
from tests.chat.world import (
    BRAZILIAN,
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

EVA = UserId("@eva:example.org")
PERU = (
    "parte;nombre;correo;rol;cargo;usuario de matrix\n"
    "Perú;Luis Paz;luis@minedu.example;punto focal;Jefe de currículo;@luis:example.org\n"
    "Perú;Rosa Gil;rosa@minedu.example;suplente;;"
)


async def users(world: World, mesa: str = "MESA-1") -> frozenset[UserId]:
    async with world.database.read() as tx:
        return await member_lists.users(tx, MesaId(mesa))


@pytest.mark.parametrize(
    "command",
    [
        "!lista importar mesa=MESA-2",
        "! LISTA  Importar mesa = mesa-2",
        "!list import table=MESA-2",
        "!lista importar mesa: MESA-2 parte=Perú",
    ],
)
async def test_a_list_is_imported_from_the_lines_below(
    world: World, doing: Doing, command: str
) -> None:
    assert await world.body(MODERATOR, f"{command}\n{PERU}", direct(MODERATOR)) == ""
    said = await doing.all()
    assert "Lista de Perú recibida (versión 2): 2 personas." in said
    assert "Sin cuenta de Matrix todavía: Rosa Gil" in said
    assert "@luis:example.org" in await users(world, "MESA-2")


async def test_without_lines_they_are_asked_for(world: World, doing: Doing) -> None:
    asked = await world.body(MODERATOR, "!lista importar mesa=MESA-2", direct(MODERATOR))
    assert "Responda a este mensaje con las personas, una por línea" in asked
    await world.body(MODERATOR, PERU, direct(MODERATOR), answers=world.last_post)
    assert "Lista de Perú recibida" in await doing.all()


async def test_a_wrong_line_is_named_and_the_corrected_list_taken(
    world: World, doing: Doing
) -> None:
    before = await world.state()
    wrong = PERU.replace("rosa@minedu.example", "rosa")
    said = await world.body(MODERATOR, f"!lista importar mesa=MESA-2\n{wrong}", direct(MODERATOR))
    assert world.outcome == "refused"
    assert "Línea 3 (Rosa Gil): «rosa» no es un correo." in said
    assert await world.state() == before
    await world.body(MODERATOR, PERU, direct(MODERATOR), answers=world.last_post)
    assert "Lista de Perú recibida" in await doing.all()


async def test_a_list_over_another_is_asked_about_and_replaced(world: World, doing: Doing) -> None:
    said = await world.body(
        MODERATOR, f"!lista importar\nChile;Eva Soto;eva@mineduc.example;;;{EVA}"
    )
    assert "Chile ya tiene una lista (versión 1) con 2 personas." in said
    assert "Persona 1.0 y Persona 1.1" in said
    question = world.last_post
    async with world.database.read() as tx:
        assert len((await member_lists.current(tx, MesaId("MESA-1")))[1].members) == 2
    # The reactions follow the post they stand under.
    post = f"$post-{int(question.removeprefix('$post-')) - 2}"
    await world.tap(OFFICIAL, "🔁", post)
    assert await world.posted() == []
    await world.tap(MODERATOR, "🔁", post)
    (confirm,) = await world.posted()
    assert "Toque ✅ para confirmar" in confirm["body"]
    post = f"$post-{int(world.last_post.removeprefix('$post-')) - 1}"
    await world.tap(MODERATOR, "✅", post)
    assert "Lista de Chile recibida (versión 2): una persona." in await doing.all()
    assert await users(world) == {EVA, BRAZILIAN}


@pytest.mark.parametrize(
    "command",
    [
        f'!lista agregar Chile {EVA} "Eva Soto" correo=eva@mineduc.example',
        f"!lista agregar chile {EVA} Eva Soto correo=eva@mineduc.example",
        f"!list add Chile https://matrix.to/#/{EVA} “Eva Soto” email=eva@mineduc.example",
    ],
)
async def test_a_person_is_added_and_invited(world: World, doing: Doing, command: str) -> None:
    assert await world.body(MODERATOR, command) == ""
    said = await doing.all()
    assert "Eva Soto está ahora en la lista de Chile." in said
    assert doing.rooms.people[ROOM][EVA] == "invite"


async def test_a_person_without_account_is_added_as_pending(world: World, doing: Doing) -> None:
    await world.body(MODERATOR, '!lista agregar Chile "Eva Soto" correo=eva@mineduc.example')
    assert "Sin cuenta de Matrix todavía: Eva Soto" in await doing.all()


@pytest.mark.parametrize(
    ("command", "wanted"),
    [
        ("!lista agregar Chile @eva:example.org", "Falta el nombre de @eva:example.org"),
        ('!lista agregar Chile "Eva Soto"', "Falta el usuario de Matrix o el correo"),
        ('!lista agregar Chile "Eva Soto" correo=eva', "«eva» no es un correo"),
        ('!lista agregar Chile @eva "Eva Soto"', "No entendí «@eva»"),
        ('!lista agregar Chile @e:example.org "Eva" rol=jefa', "No conozco el rol «jefa»"),
        ('!lista agregar Chile @e:other.example "Eva"', "es de otro servidor"),
        (f'!lista agregar Brasil {OFFICIAL} "Eva"', "Eva ya está en la lista de Chile"),
        (f"!lista quitar {OFFICIAL}", f"Falta el motivo de la baja de {OFFICIAL}"),
        ("!lista quitar @zoe:example.org motivo=x", "Nadie de las listas de esta mesa"),
    ],
)
async def test_a_refusal_says_what_to_write(world: World, command: str, wanted: str) -> None:
    before = await world.state()
    assert wanted in await world.body(MODERATOR, command)
    assert world.outcome == "refused"
    assert await world.state() == before


async def test_a_person_is_removed_at_once(world: World, doing: Doing) -> None:
    doing.rooms.people[ROOM] = {OFFICIAL: "join"}
    await world.body(MODERATOR, f'!lista quitar {OFFICIAL} motivo="cambio de cargo"')
    said = await doing.all()
    assert "Persona 1.1 ya no está en la lista de Chile. Motivo: cambio de cargo." in said
    assert doing.rooms.people[ROOM][OFFICIAL] == "leave"


@pytest.mark.parametrize(
    "command", ["!lista importar\nChile;Eva;e@x.example", "!lista quitar @a:hs motivo=x"]
)
async def test_only_moderators_change_lists(world: World, command: str) -> None:
    for user in (OFFICIAL, FOCAL_POINT):
        before = await world.state()
        assert await world.body(user, command) != ""
        assert world.outcome == "refused"
        assert await world.state() == before


async def test_the_lists_are_shown_by_party(world: World) -> None:
    said = await world.body(MODERATOR, "!lista")
    assert "Chile: 2 personas. Versión 1" in said
    assert f"Persona 1.0 ({FOCAL_POINT}), punto focal: sin invitación todavía." in said
    assert "Brasil: una persona" in said
    said = await world.body(COORDINATOR, "!lista ver Brasil mesa=MESA-1", COORDINATION)
    assert "Chile" not in said
    assert "Persona 2.0" in said


async def test_a_focal_point_sees_their_own_party(world: World) -> None:
    said = await world.body(FOCAL_POINT, "!lista ver")
    assert "Persona 1.1" in said
    assert "Brasil" not in said
    assert "solo la lista de Chile" in await world.body(FOCAL_POINT, "!lista ver Brasil")
    assert await world.body(OFFICIAL, "!lista ver") != ""
    assert world.outcome == "refused"


async def test_addresses_are_not_shown_in_the_mesas_room(world: World, doing: Doing) -> None:
    await world.body(MODERATOR, '!lista agregar Chile "Eva Soto" correo=eva@mineduc.example')
    await doing.all()
    assert "eva@mineduc.example" not in await world.body(MODERATOR, "!lista ver Chile")
    room = direct(MODERATOR)
    said = await world.body(MODERATOR, "!lista ver Chile mesa=MESA-1", room)
    assert "Eva Soto (eva@mineduc.example): pendiente" in said


@pytest.mark.parametrize(
    "command",
    [
        f'!lista agregar Chile "Eva Soto" {EVA} eva@mineduc.example',
        f"!lista agregar Eva Soto {EVA} eva@mineduc.example Chile",
        f"!lista agregar Chile; Eva Soto; {EVA}; correo eva@mineduc.example",
        f"!agregar lista Chile Eva Soto {EVA} correo: eva@mineduc.example",
    ],
)
async def test_a_person_is_added_in_any_order(world: World, doing: Doing, command: str) -> None:
    await world.body(MODERATOR, command)
    assert "Eva Soto está ahora en la lista de Chile." in await doing.all()
    async with world.database.read() as tx:
        member = (await member_lists.current(tx, MesaId("MESA-1")))[1].members[-1]
    assert (member.name, member.user, member.email) == ("Eva Soto", EVA, "eva@mineduc.example")


@pytest.mark.parametrize(
    ("command", "reason"),
    [
        (f"!lista quitar {OFFICIAL} motivo=cambio de cargo", "cambio de cargo"),
        (f"!lista quitar {OFFICIAL} motivo cambio de cargo", "cambio de cargo"),
        (f"!lista borrar {OFFICIAL} por cambio de cargo", "por cambio de cargo"),
        ("!lista quitar Persona 1.1 motivo: cambio de cargo", "cambio de cargo"),
    ],
)
async def test_a_reason_needs_no_quotation_marks(
    world: World, doing: Doing, command: str, reason: str
) -> None:
    await world.body(MODERATOR, command)
    assert f"Motivo: {reason}." in await doing.all()


@pytest.mark.parametrize(
    "sent",
    [
        "!lista importar Perú mesa=MESA-2\nLuis Paz; luis@minedu.example",
        "!lista importar mesa=MESA-2\nPerú Luis Paz luis@minedu.example",
        "!lista importar mesa=MESA-2\n1. Luis Paz <luis@minedu.example> Perú",
        "!lista importar MESA-2\nLuis Paz, luis@minedu.example, Perú, participante",
    ],
)
async def test_lines_without_columns_are_told_by_what_is_in_them(
    world: World, doing: Doing, sent: str
) -> None:
    await world.body(MODERATOR, sent, direct(MODERATOR))
    assert "Sin cuenta de Matrix todavía: Luis Paz" in await doing.all()


async def test_a_party_beside_the_command_is_kept_for_the_lines(world: World) -> None:
    await world.body(MODERATOR, "!lista importar Chile")
    said = await world.body(MODERATOR, "Ana Rojas;ana@mineduc.example", answers=world.last_post)
    assert "Chile ya tiene una lista" in said


async def test_only_a_coordinator_vouches_for_a_changed_identity(world: World) -> None:
    line = f"!lista confirmar {OFFICIAL} 7F3A-9C21-04BE"
    await world.body(MODERATOR, line, direct(MODERATOR))
    assert world.outcome == "refused"
    async with world.database.read() as tx:
        assert await intents.waiting(tx) == []
    await world.say(COORDINATOR, line, COORDINATION)
    async with world.database.read() as tx:
        (asked,) = await intents.waiting(tx)
    assert (asked.kind, asked.payload["user"]) == ("accept_identity", OFFICIAL)
    assert asked.payload["code"] == "7F3A-9C21-04BE"


async def test_people_of_one_name_are_told_apart_without_their_addresses(world: World) -> None:
    lines = "Perú;Rosa Gil;rosa@minedu.example;;;\nPerú;Rosa Gil;gil@minedu.example;;;"
    await world.say(COORDINATOR, f"!lista importar mesa=MESA-2\n{lines}", COORDINATION)
    said = await world.body(
        COORDINATOR, '!lista quitar "Rosa Gil" mesa=MESA-2 motivo=x', COORDINATION
    )
    assert "r…@minedu.example" in said
    assert "rosa@" not in said
