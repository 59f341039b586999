"""`cupo=`: how many people the lists of a mesa may name, where that is limited."""

from __future__ import annotations

import pytest

from bot.domain.ids import UserId
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

EVA, LUIS = UserId("@eva:example.org"), UserId("@luis:example.org")
HEAD = "parte;nombre;usuario de matrix"
# Chile names two people, Brasil one.


async def _limit(world: World, seats: int) -> str:
    return await world.body(COORDINATOR, f"!mesa editar MESA-1 cupo={seats}", COORDINATION)


async def _import(world: World, *lines: str) -> str:
    return await world.body(MODERATOR, "\n".join(["!lista importar", HEAD, *lines]), ROOM)


async def test_a_new_mesa_may_have_a_limit(world: World, doing: Doing) -> None:
    line = '!mesa crear "Lectura" partes="Argentina; Chile" cupo=40'
    await world.body(COORDINATOR, line, COORDINATION)
    assert "Su cupo es de 40 personas en las listas" in await doing.all()
    shown = await world.body(COORDINATOR, "!mesa ver MESA-3", COORDINATION)
    assert "Su cupo es de 40 personas" in shown
    assert "ocupadas: 0." in shown


async def test_the_last_seats_are_filled_and_the_next_person_refused(world: World) -> None:
    assert "Su cupo es de 4 personas" in await _limit(world, 4)
    before = await world.state()
    said = await _import(world, f"Brasil;Eva Soto;{EVA}", f"Brasil;Luis Paz;{LUIS}")
    assert "🔁" in said  # nothing is wrong yet: it may replace the list
    question = f"$post-{world.seen - 2}"  # two reactions were put on it
    assert await world.tap(MODERATOR, "➕", question) == "refused"
    said = (await world.posted())[-1]["body"]
    assert "la mesa tiene un cupo de 4 personas y queda un lugar; harían falta 2." in said
    after = await world.state()
    assert {t: after[t] for t in ("member_lists", "list_members", "intents")} == {
        t: before[t] for t in ("member_lists", "list_members", "intents")
    }
    await world.say(MODERATOR, f'!lista agregar Brasil {EVA} "Eva Soto"')
    assert world.outcome == "answered"
    said = await world.body(MODERATOR, f'!lista agregar Brasil {LUIS} "Luis Paz"')
    assert "no queda ningún lugar; harían falta 1 más" in said
    # Whoever goes leaves a seat.
    await world.say(MODERATOR, f'!lista quitar {EVA} motivo="cambio de cargo"')
    await world.say(MODERATOR, f'!lista agregar Brasil {LUIS} "Luis Paz"')
    assert world.outcome == "answered"


async def test_staff_take_no_seat(world: World) -> None:
    await _limit(world, 3)
    for user in (MODERATOR, COORDINATOR):
        await world.say(MODERATOR, f'!lista agregar Chile {user} "Del equipo"')
        assert world.outcome == "answered"
    assert "ocupadas: 3." in await world.body(MODERATOR, "!mesa ver")


async def test_people_without_an_account_take_one(world: World) -> None:
    await _limit(world, 3)
    said = await world.body(MODERATOR, '!lista agregar Chile "Eva Soto" correo=eva@example.org')
    assert "no queda ningún lugar" in said


async def test_what_changes_nobodys_seat_is_taken(world: World) -> None:
    await _limit(world, 3)
    await world.say(MODERATOR, f'!lista agregar Chile {OFFICIAL} "Otro nombre" cargo=Jefa')
    assert world.outcome == "answered"


async def test_a_limit_below_those_who_are_listed_is_refused(world: World) -> None:
    said = await _limit(world, 2)
    assert "ya nombran a 3 personas" in said
    assert "cupo" not in await world.body(MODERATOR, "!mesa ver")


async def test_it_is_lifted_with_nought(world: World) -> None:
    await _limit(world, 3)
    assert "Ya no tiene cupo" in await _limit(world, 0)
    await world.say(MODERATOR, f'!lista agregar Chile {EVA} "Eva Soto"')
    assert world.outcome == "answered"


@pytest.mark.parametrize("given", ["-1", "99999", "muchas"])
async def test_what_is_no_number_of_seats_is_said(world: World, given: str) -> None:
    line = f"!mesa editar MESA-1 cupo={given}"
    said = await world.body(COORDINATOR, line, COORDINATION)
    assert world.outcome == "refused"
    assert given in said


async def test_the_people_on_two_lists_stay_when_there_are_more_than_seats(world: World) -> None:
    await _limit(world, 3)
    await world.say(MODERATOR, f'!lista agregar Chile {MODERATOR} "Del equipo"')
    line = f"!mesa moderar MESA-1 agregar={FOCAL_POINT} quitar={MODERATOR}"
    await world.say(COORDINATOR, line, COORDINATION)
    assert "ocupadas: 3." in await world.body(COORDINATOR, "!mesa ver")
    await world.say(COORDINATOR, f"!mesa moderar MESA-1 quitar={FOCAL_POINT}", COORDINATION)
    assert "ocupadas: 4." in await world.body(COORDINATOR, "!mesa ver")
    await world.say(COORDINATOR, f'!lista quitar {OFFICIAL} motivo="cambio de cargo"')
    assert world.outcome == "answered"


async def test_a_focal_point_is_told_at_once_that_there_are_no_seats(world: World) -> None:
    await world.body(COORDINATOR, "!mesa editar MESA-1 cupo=3", COORDINATION)
    answer = await world.body(
        FOCAL_POINT, '!lista agregar @eva:example.org "Eva Soto"', direct(FOCAL_POINT)
    )
    assert world.outcome == "refused"
    assert "no queda ningún lugar" in answer
