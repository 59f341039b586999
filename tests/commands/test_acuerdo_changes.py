"""Agreements kept, edited, postponed, and named by their id alone."""

from __future__ import annotations

from datetime import timedelta
from zoneinfo import ZoneInfo

import pytest

from bot.domain.ids import UserId
from storage import acts_log
from tests.chat.world import (
    COORDINATOR,
    FOCAL_POINT,
    MODERATOR,
    OFFICIAL,
    OTHER_ROOM,
    World,
    direct,
)
from tests.commands.agreement_world import RECORD, agreement, due
from tests.commands.test_debate import keep_file

# --- Changing ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("user", "allowed"),
    [(MODERATOR, True), (FOCAL_POINT, True), (COORDINATOR, True), (OFFICIAL, False)],
)
async def test_who_runs_the_mesa_and_the_partys_focal_point_say_it_is_done(
    world: World, user: UserId, allowed: bool
) -> None:
    await world.say(MODERATOR, RECORD)
    said = await world.body(user, "!acuerdo cumplido ACU-1")
    assert (world.outcome == "answered") is allowed
    assert ("cumplido" in said) is allowed
    assert (await agreement(world)).is_open is not allowed


async def test_the_person_who_answers_for_it_says_it_is_done(world: World) -> None:
    await world.say(MODERATOR, f'!acuerdo registrar "Algo" responsable={OFFICIAL} vence=20/02/2027')
    assert "ACU-1 cumplido" in await world.body(OFFICIAL, "!acuerdo cumplido ACU-1")


async def test_a_focal_point_changes_neither_anothers_nor_the_networks(world: World) -> None:
    await world.say(MODERATOR, '!acuerdo registrar "Uno" responsable=Brasil vence=20/02/2027')
    await world.say(MODERATOR, '!acuerdo registrar "Dos" responsable=red vence=20/02/2027')
    for line in ("cumplido ACU-1", "editar ACU-1 texto=x", "prorrogar ACU-2 20/03/2027"):
        said = await world.body(FOCAL_POINT, f"!acuerdo {line}")
        assert world.outcome == "refused"
        assert "esto lo puede hacer quien modera" in said


@pytest.mark.parametrize(
    ("evidence", "shown"),
    [
        ("DOC-1", "Evidencia: DOC-1"),
        ("doc 1", "Evidencia: DOC-1"),
        ("https://x.example.org/acta", "Evidencia: https://x.example.org/acta"),
        ('"se envió a todas"', "Evidencia: se envió a todas"),
    ],
)
async def test_evidence_is_a_thing_an_address_or_words(
    world: World, evidence: str, shown: str
) -> None:
    await keep_file(world, "$thread")
    await world.say(MODERATOR, RECORD)
    said = await world.body(MODERATOR, f"!acuerdo cumplido ACU-1 evidencia={evidence}")
    assert shown in said


@pytest.mark.parametrize(
    ("evidence", "expected"),
    [
        ("DOC-9", "La Mesa MESA-1 no tiene DOC-9"),
        ("https://ana:clave@x.example.org", "contraseña"),
        ("https://x", "No es claro"),
        ("…", "Falta la evidencia"),
        (f'"{"a" * 501}"', "caben 500"),
    ],
)
async def test_evidence_that_shows_nothing_is_refused(
    world: World, evidence: str, expected: str
) -> None:
    await world.say(MODERATOR, RECORD)
    assert expected in await world.body(MODERATOR, f"!acuerdo cumplido ACU-1 evidencia={evidence}")
    assert (await agreement(world)).is_open


async def test_what_another_mesa_has_is_no_evidence(world: World) -> None:
    await keep_file(world, "$thread")
    await world.say(MODERATOR, '!acuerdo registrar "Algo" responsable=Perú vence=20/02', OTHER_ROOM)
    said = await world.body(MODERATOR, "!acuerdo cumplido ACU-1 evidencia=DOC-1", OTHER_ROOM)
    assert "La Mesa MESA-2 no tiene DOC-1" in said


async def test_postponing_moves_day_and_reminders(world: World) -> None:
    await world.say(MODERATOR, RECORD)
    before = await due(world)
    said = await world.body(FOCAL_POINT, "!acuerdo prorrogar ACU-1 20 de marzo motivo=feriados")
    assert "Vencía el sábado 20 de febrero de 2027; ahora vence el sábado 20 de marzo" in said
    assert "Motivo: feriados" in said
    after = await due(world)
    zone = ZoneInfo("America/Santiago")
    local = {mark: at.astimezone(zone).replace(tzinfo=None) for mark, at in after.items()}
    assert local == {
        mark: at.astimezone(zone).replace(tzinfo=None) + timedelta(days=28)
        for mark, at in before.items()
    }
    assert (await agreement(world)).postponed == 1
    assert "prorrogado, vence el" in await world.body(OFFICIAL, "!acuerdos")


async def test_an_earlier_day_is_no_postponement(world: World) -> None:
    await world.say(MODERATOR, RECORD)
    said = await world.body(MODERATOR, "!acuerdo prorrogar ACU-1 10/02/2027")
    assert "vence el sábado 20 de febrero de 2027" in said
    assert "vence=" in said
    said = await world.body(MODERATOR, "!acuerdo editar ACU-1 vence=10/02/2027")
    assert "vence el miércoles 10 de febrero" in said
    assert (await agreement(world)).postponed == 0


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("ACU-1", "Diga qué cambia"),
        ('ACU-1 texto="Compartir la guía de lectura"', "Diga qué cambia"),
        ("ACU-1 estado=sin efecto", "hace falta el motivo"),
        ("ACU-1 estado=vencido", "Ese estado no se escribe"),
        ("ACU-1 responsable=Narnia", "Chile y Brasil"),
        ("ACU-7 texto=x", "no tiene un Acuerdo ACU-7"),
    ],
)
async def test_an_edit_that_cannot_be_changes_nothing(
    world: World, line: str, expected: str
) -> None:
    await world.say(MODERATOR, RECORD)
    before = await world.state()
    assert expected in await world.body(MODERATOR, f"!acuerdo editar {line}")
    assert await world.state() == before


@pytest.mark.parametrize(
    "closing", ["cumplido ACU-1", 'editar ACU-1 estado="sin efecto" motivo="ya no"']
)
async def test_what_is_closed_is_left_alone_until_it_is_opened_again(
    world: World, closing: str
) -> None:
    await world.say(MODERATOR, RECORD)
    assert await due(world)
    await world.say(MODERATOR, f"!acuerdo {closing}")
    assert world.outcome == "answered"
    assert await due(world) == {}
    for line in ("cumplido ACU-1", "prorrogar ACU-1 20/03/2027", "editar ACU-1 texto=x"):
        said = await world.body(MODERATOR, f"!acuerdo {line}")
        assert "estado=pendiente" in said
    await world.say(MODERATOR, "!acuerdo editar ACU-1 estado=pendiente")
    assert (await agreement(world)).is_open
    assert await due(world)


async def test_every_change_is_recorded(world: World) -> None:
    await world.say(MODERATOR, RECORD)
    await world.say(MODERATOR, "!acuerdo prorrogar ACU-1 20/03/2027")
    await world.say(MODERATOR, "!acuerdo cumplido ACU-1")
    async with world.database.read() as tx:
        acts = await acts_log.of_mesa(tx, (await agreement(world)).mesa_id)
    assert [act.what for act in acts] == [
        "agreement.recorded",
        "agreement.postponed",
        "agreement.done",
    ]
    assert (acts[1].before["due"], acts[1].after["due"]) == ("2027-02-20", "2027-03-20")


async def test_an_agreement_of_another_mesa_is_not_there(world: World) -> None:
    await world.say(MODERATOR, RECORD)
    for line in ("lista ACU-1", "cumplido ACU-1", "editar ACU-1 texto=x", "prorrogar ACU-1 20/03"):
        said = await world.body(MODERATOR, f"!acuerdo {line}", OTHER_ROOM)
        assert "La Mesa MESA-2 no tiene un Acuerdo ACU-1" in said


# --- An id alone ------------------------------------------------------------------------------


@pytest.mark.parametrize("line", ["ACU-1", "acu 1", "!acuerdo ACU-1", "!acuerdo lista acu 1"])
async def test_an_id_alone_says_which_mesa_is_meant(world: World, line: str) -> None:
    await world.say(MODERATOR, RECORD)
    said = await world.body(MODERATOR, line, direct(MODERATOR))  # who moderates two mesas
    assert said.startswith("Acuerdo ACU-1: Compartir la guía de lectura")


async def test_a_change_by_id_in_a_direct_room_finds_its_mesa(world: World) -> None:
    await world.say(MODERATOR, RECORD)
    news, answer = await world.say(MODERATOR, "!acuerdo cumplido ACU-1", direct(MODERATOR))
    assert "Acuerdo ACU-1 cumplido" in news["body"]
    assert "Acuerdo ACU-1 cumplido" in answer["body"]


async def test_an_id_of_a_mesa_that_is_not_theirs_is_as_one_that_is_not(world: World) -> None:
    await world.say(MODERATOR, '!acuerdo registrar "Algo" responsable=Perú vence=20/02', OTHER_ROOM)
    hidden = await world.body(OFFICIAL, "ACU-1", direct(OFFICIAL))
    nowhere = await world.body(OFFICIAL, "ACU-9", direct(OFFICIAL))
    assert "No encuentro ACU-1" in hidden
    assert hidden.replace("ACU-1", "ACU-9") == nowhere
