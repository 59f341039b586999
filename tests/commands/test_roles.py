"""Who may do what, command by command: a wrong grant fails here."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest
from sqlalchemy import delete, insert, update

from bot.domain.access import Role
from bot.domain.ids import MesaId, RoomId, UserId
from storage import mesas, tables
from tests.chat.world import (
    BRAZILIAN,
    CATALOGS,
    COMMANDS,
    COORDINATION,
    COORDINATOR,
    FOCAL_POINT,
    MODERATOR,
    OFFICIAL,
    ROOM,
    STRANGER,
    World,
    direct,
    open_world,
)

SUBSTITUTE = UserId("@suplente:example.org")
EVA = UserId("@eva:example.org")

ANYBODY, FOCAL, RUNS, COORDINATES = (
    Role.PARTICIPANT,
    Role.FOCAL_POINT,
    Role.MODERATOR,
    Role.COORDINATOR,
)
MAY = {
    "acuerdo cumplido": ANYBODY,  # and only if they, or their party, answer for it
    "acuerdo editar": FOCAL,  # and only their own, or their party's
    "acuerdo lista": ANYBODY,
    "acuerdo prorrogar": FOCAL,
    "acuerdo registrar": FOCAL,
    "agenda agregar": RUNS,
    "agenda cambiar": RUNS,
    "agenda crear": RUNS,
    "agenda mover": RUNS,
    "agenda quitar": RUNS,
    "agenda siguiente": RUNS,
    "agenda extender": RUNS,
    "agenda pendiente": RUNS,
    "agenda ver": ANYBODY,
    "ayuda": ANYBODY,
    "asistencia": ANYBODY,  # the absent of their own party alone
    "asistencia ausente": RUNS,
    "asistencia exportar": FOCAL,  # of their own party
    "asistencia presente": RUNS,
    "debate abrir": FOCAL,
    "debate cerrar": FOCAL,
    "debate lista": ANYBODY,
    "debate resumen": ANYBODY,
    "documento buscar": ANYBODY,
    "documento enviar": ANYBODY,
    "documento lista": ANYBODY,
    "documento quitar": ANYBODY,  # and only their own
    "documento versiones": ANYBODY,
    "estado": RUNS,
    "grabacion asignar": COORDINATES,
    "grabacion compartir": FOCAL,
    "grabacion enlazar": RUNS,
    "grabacion lista": ANYBODY,
    "grabacion quitar": RUNS,
    "grabacion revocar": FOCAL,  # and only what they shared
    "grabacion ver": ANYBODY,
    "idioma": ANYBODY,
    "zona": ANYBODY,
    "calendario": ANYBODY,
    "calendario nueva": ANYBODY,
    "lista agregar": FOCAL,  # of their own party, in private, to be confirmed
    "lista cambiar": RUNS,
    "lista codigo": RUNS,
    "lista confirmar": COORDINATES,
    "lista diferencias": FOCAL,  # of their own party
    "lista exportar": FOCAL,  # of their own party
    "lista historial": FOCAL,  # of their own party
    "lista importar": FOCAL,  # of their own party, in private, to be confirmed
    "lista pedir": RUNS,  # who is a focal point, of their own party
    "lista quitar": RUNS,
    "lista ver": FOCAL,  # of their own party
    "mesa archivar": COORDINATES,
    "mesa crear": COORDINATES,
    "mesa editar": COORDINATES,
    "mesa historial": COORDINATES,
    "mesa lista": ANYBODY,
    "mesa moderar": COORDINATES,
    "mesa reabrir": COORDINATES,
    "mesa rehacer": COORDINATES,
    "mesa ver": ANYBODY,
    "mesa volver": ANYBODY,  # and only whom a list or the staff names
    "palabra dar": RUNS,
    "palabra pedir": ANYBODY,
    "palabra quitar": ANYBODY,
    "palabra ver": ANYBODY,
    "quien": ANYBODY,
    "recordatorio cancelar": ANYBODY,  # and only their own
    "recordatorio crear": ANYBODY,  # that of who does not run the mesa is for them alone
    "recordatorio lista": ANYBODY,
    "recordatorio posponer": ANYBODY,  # another's is said again to them alone
    "recordatorio pausar": ANYBODY,  # and only their own
    "recordatorio reanudar": ANYBODY,
    "recurso agregar": ANYBODY,
    "recurso buscar": ANYBODY,
    "recurso lista": ANYBODY,
    "recurso quitar": ANYBODY,  # and only their own
    "recurso sugerir": ANYBODY,
    "ronda abrir": RUNS,
    "ronda siguiente": RUNS,
    "ronda terminar": RUNS,
    "reunion abrir": RUNS,
    "reunion cancelar": RUNS,
    "reunion entrar": ANYBODY,
    "reunion lista": ANYBODY,
    "reunion mover": RUNS,
    "reunion preparar": RUNS,
    "reunion programar": RUNS,
    "reunion terminar": RUNS,
    "reunion vivo": RUNS,
    "reunion ver": ANYBODY,
    "sala": ANYBODY,  # and aside only with their own party
    "soy": Role.NOBODY,  # with a code that they were sent
}
"""The least that somebody must be. What a command checks beyond it has tests of its own."""

NOT_IN_A_MESA = {
    "grabacion asignar",
    "lista confirmar",
    "mesa crear",
    "mesa historial",
    "mesa lista",
}
"""Refused in a mesa's room, to everybody."""

PEOPLE = {
    OFFICIAL: ANYBODY,
    SUBSTITUTE: ANYBODY,
    FOCAL_POINT: FOCAL,
    MODERATOR: RUNS,
    COORDINATOR: COORDINATES,
}


@pytest.fixture
async def world(database_url: str) -> AsyncIterator[World]:
    """With a substitute on the list of Chile."""
    async with open_world(database_url) as opened:
        async with opened.database.write() as tx:
            await tx.execute(
                insert(tables.list_members).values(
                    list_id=1, position=9, name="Suplente", role="substitute", user_id=SUBSTITUTE
                )
            )
            await tx.execute(
                insert(tables.rooms).values(
                    room_id=direct(SUBSTITUTE),
                    kind="direct",
                    person=SUBSTITUTE,
                    encrypted=True,
                    state={},
                )
            )
        yield opened


async def unmoderated(world: World) -> None:
    async with world.database.write() as tx:
        await tx.execute(delete(tables.moderators).where(tables.moderators.c.mesa_id == "MESA-1"))


async def is_refused(world: World, user: UserId, name: str, room: RoomId) -> bool:
    """Whether `user` may not use a command at all; without arguments it does next to nothing."""
    language = "pt" if user == BRAZILIAN else "es"
    said = await world.body(user, f"!{name}", room)
    args = {"role": MAY[name], "contact": "mesas@coordinacion.example"}
    return said.strip() == CATALOGS.plain(language, "common-not-allowed", args)


def test_every_command_is_in_the_table_as_it_is_declared() -> None:
    """A new command is written down here: the least role that may use it."""
    assert {each.name: each.requires for each in COMMANDS} == MAY
    assert {each.name for each in COMMANDS if each.where == "coordination"} == NOT_IN_A_MESA


@pytest.mark.parametrize("name", sorted(MAY))
async def test_who_is_less_is_refused_and_who_is_enough_is_not(world: World, name: str) -> None:
    for user, role in PEOPLE.items():
        place = direct(user) if name in NOT_IN_A_MESA else ROOM
        assert await is_refused(world, user, name, place) is (role < MAY[name]), user


@pytest.mark.parametrize("name", sorted(name for name, least in MAY.items() if least))
async def test_a_stranger_may_do_nothing(world: World, name: str) -> None:
    before = await world.state()
    assert await world.say(STRANGER, f"!{name}", ROOM) == []
    await world.say(STRANGER, f"!{name}", direct(STRANGER))
    assert world.outcome == "refused"
    assert await world.state() == before


@pytest.mark.parametrize("name", sorted(NOT_IN_A_MESA))
async def test_some_commands_are_for_no_mesas_room(world: World, name: str) -> None:
    await world.say(COORDINATOR, f"!{name}", ROOM)
    assert world.outcome == "refused"


# --- A mesa that nobody moderates ---------------------------------------------------------------


async def test_its_focal_points_run_a_mesa_without_moderators(world: World) -> None:
    await unmoderated(world)
    for name, least in MAY.items():
        for user, role in ((FOCAL_POINT, RUNS), (OFFICIAL, ANYBODY), (SUBSTITUTE, ANYBODY)):
            place = direct(user) if name in NOT_IN_A_MESA else ROOM
            if name != "agenda siguiente":
                assert await is_refused(world, user, name, place) is (role < least), (user, name)


async def test_naming_a_moderator_takes_it_from_the_focal_points(world: World) -> None:
    await unmoderated(world)
    assert not await is_refused(world, FOCAL_POINT, "reunion mover", ROOM)
    await world.say(COORDINATOR, f"!mesa moderar agregar={MODERATOR}", ROOM)
    assert await is_refused(world, FOCAL_POINT, "reunion mover", ROOM)


async def test_a_focal_point_who_runs_the_mesa_leaves_the_lists_of_others_alone(
    world: World,
) -> None:
    await unmoderated(world)
    before = await world.state()
    for line in (
        f"!lista quitar {BRAZILIAN} motivo=prueba",
        f'!lista agregar Brasil {EVA} "Eva Soto"',
        f'!lista agregar Brasil {EVA} "Eva Soto" rol="punto focal"',
        f"!lista importar\nparte;nombre;usuario\nBrasil;Eva;{EVA}",
        f"!lista importar\nparte;nombre;usuario\nChile;Eva;{EVA}\nBrasil;Otra;@otra:example.org",
    ):
        said = await world.body(FOCAL_POINT, line, ROOM)
        assert "Usted puede cambiar solo la lista de Chile" in said, line
        assert await world.state() == before, line
    assert "Persona 2" not in await world.body(FOCAL_POINT, "!lista ver", direct(FOCAL_POINT))
    await world.body(FOCAL_POINT, "!lista ver Brasil", direct(FOCAL_POINT))
    assert world.outcome == "refused"
    await world.body(FOCAL_POINT, f'!lista agregar Chile {EVA} "Eva Soto"', ROOM)
    assert await world.state() != before


async def test_nor_do_they_confirm_what_others_were_asked_about_their_own(world: World) -> None:
    await unmoderated(world)
    async with world.database.write() as tx:
        await tx.execute(
            update(tables.list_members)
            .where(tables.list_members.c.user_id == BRAZILIAN)
            .values(role="focal_point")
        )
    line = f"!lista importar\nparte;nombre;usuario\nChile;Punto;{FOCAL_POINT}\nChile;Eva;{EVA}"
    await world.say(FOCAL_POINT, line, ROOM)
    question = f"$post-{world.seen - 2}"  # ➕ and 🔁 were posted after it
    before = await world.state()
    await world.tap(BRAZILIAN, "➕", question)
    assert world.outcome == "refused"
    assert await world.state() == before
    await world.tap(FOCAL_POINT, "➕", question)
    assert await world.state() != before


@pytest.mark.parametrize(
    ("written", "moderators", "outcome"),
    [
        ("moderacion=no", set(), "answered"),
        ("", set(), "answered"),
        ("moderación=sí moderador=@mod:example.org", {"@mod:example.org"}, "answered"),
        ("moderador=@mod:example.org", {"@mod:example.org"}, "answered"),
        ("moderacion=no moderador=@mod:example.org", None, "refused"),
        ("moderacion=si", None, "refused"),
        ("moderacion=quizás", None, "refused"),
    ],
)
async def test_a_mesa_is_opened_with_moderators_or_without(
    world: World, written: str, moderators: set[str] | None, outcome: str
) -> None:
    line = f'!mesa crear "Otra" partes="Argentina; Chile" {written}'
    await world.say(COORDINATOR, line, COORDINATION)
    assert world.outcome == outcome
    async with world.database.read() as tx:
        made = await mesas.find(tx, MesaId("MESA-3"))
    assert (None if made is None else set(made.moderators)) == moderators


# --- Nobody is raised, nor raises themselves ------------------------------------------------------


@pytest.mark.parametrize("user", [OFFICIAL, FOCAL_POINT, MODERATOR])
@pytest.mark.parametrize(
    "line",
    [
        "!mesa moderar agregar={}",
        "!mesa moderar MESA-2 agregar={}",
        "!mesa moderar quitar=@moderacion:example.org",
        '!mesa crear "Otra" partes="Argentina; Chile" moderador={}',
    ],
)
async def test_only_coordination_names_moderators(world: World, user: UserId, line: str) -> None:
    before = await world.state()
    await world.say(user, line.format(user), direct(user))
    await world.say(user, line.format(EVA), ROOM)
    assert world.outcome == "refused"
    assert await world.state() == before


@pytest.mark.parametrize("word", ["moderador", "moderadora", "coordinación", "coordinator"])
async def test_no_list_makes_anybody_more_than_a_focal_point(world: World, word: str) -> None:
    before = await world.state()
    await world.say(MODERATOR, f'!lista agregar Chile {EVA} "Eva Soto" rol={word}', ROOM)
    assert world.outcome == "refused"
    sent = f"!lista importar MESA-2\nparte;nombre;rol;usuario\nPerú;Eva Soto;{word};{EVA}"
    await world.say(COORDINATOR, sent, COORDINATION)
    assert world.outcome == "refused"
    assert await world.state() == before


async def test_a_moderator_of_one_mesa_is_nothing_in_another(world: World) -> None:
    async with world.database.write() as tx:
        await tx.execute(delete(tables.moderators).where(tables.moderators.c.mesa_id == "MESA-2"))
    before = await world.state()
    await world.say(MODERATOR, "!agenda crear mesa=MESA-2\nApertura", direct(MODERATOR))
    assert world.outcome == "refused"
    assert await world.state() == before


async def test_power_in_the_room_is_no_right(world: World) -> None:
    """A server admin may give an official power 100: the bot asks its database."""
    powers = {"users": {OFFICIAL: 100, FOCAL_POINT: 50}, "users_default": 50}
    async with world.database.write() as tx:
        await tx.execute(
            update(tables.rooms)
            .where(tables.rooms.c.room_id == ROOM)
            .values(state={"m.room.power_levels": powers})
        )
    for name, least in MAY.items():
        for user, role in ((OFFICIAL, ANYBODY), (FOCAL_POINT, FOCAL)):
            place = direct(user) if name in NOT_IN_A_MESA else ROOM
            assert await is_refused(world, user, name, place) is (role < least), (user, name)


async def test_a_moderator_without_power_in_the_room_still_has_the_right(world: World) -> None:
    async with world.database.write() as tx:
        await tx.execute(
            update(tables.rooms)
            .where(tables.rooms.c.room_id == ROOM)
            .values(state={"m.room.power_levels": {"users": {}}})
        )
    await world.say(MODERATOR, "!agenda crear\nApertura", ROOM)
    assert world.outcome == "answered"
