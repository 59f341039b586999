"""`!acuerdo …` as people write it: recorded, listed, looked at."""

from __future__ import annotations

from datetime import date

import pytest

from bot.i18n import LANGUAGES
from tests.chat.world import (
    CATALOGS,
    COORDINATION,
    COORDINATOR,
    FOCAL_POINT,
    MODERATOR,
    OFFICIAL,
    ROOM,
    STRANGER,
    World,
)
from tests.commands.agreement_world import RECORD, agreement, due, three
from tests.commands.test_debate import opened

# --- Recording --------------------------------------------------------------------------------


async def test_the_canonical_line_records_an_agreement(world: World) -> None:
    said = await world.body(MODERATOR, RECORD)
    assert said.startswith("Acuerdo ACU-1 registrado: Compartir la guía de lectura.")
    assert "Responde Chile; vence el sábado 20 de febrero de 2027." in said
    assert "Se lo recordaré a @punto-focal:example.org" in said
    found = await agreement(world)
    assert (found.responsible.party, found.due) == ("Chile", date(2027, 2, 20))
    assert found.created_by == MODERATOR


@pytest.mark.parametrize(
    ("line", "who"),
    [
        (f"responsable={OFFICIAL}", f"{OFFICIAL}, de Chile"),
        (f"responsable={MODERATOR}", MODERATOR),
        ("responsable=brasil", "Brasil"),
        ("responsable=Brazil", "Brasil"),
        ('responsable="Persona 1.1"', f"{OFFICIAL}, de Chile"),
        ("responsable=la red", "la red"),
        ("responsable=red", "la red"),
        ('responsible="the network"', "la red"),
    ],
)
async def test_a_party_a_person_or_the_network_answers_for_it(
    world: World, line: str, who: str
) -> None:
    said = await world.body(MODERATOR, f'!acuerdo registrar "Algo" {line} vence=20/02/2027')
    assert f"Responde {who}; vence" in said


async def test_a_mention_is_as_good_as_an_id(world: World) -> None:
    said = await world.body(
        MODERATOR,
        '!acuerdo registrar "Algo" responsable=Participante vence=20/02/2027',
        formatted='!acuerdo registrar "Algo" responsable='
        f'<a href="https://matrix.to/#/{OFFICIAL}">Participante</a> vence=20/02/2027',
    )
    assert f"Responde {OFFICIAL}, de Chile" in said


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        (f'"Algo" responsable={STRANGER} vence=20/02/2027', "no está en las listas"),
        ('"Algo" responsable=Narnia vence=20/02/2027', "Chile y Brasil"),
        ('"Algo" responsable=@nadie vence=20/02/2027', "@ana:example.org"),
        ('"Algo" responsable=Chile vence=2026-02-20', "ya pasó"),
        ('"Algo" responsable=Chile vence=2027-02-30', "no existe"),
        ('"Algo" responsable=Chile vence=2040-02-20', "lejos"),
        ('"…" responsable=Chile vence=20/02/2027', "Falta decir qué se acordó"),
        (f'"{"a" * 301}" responsable=Chile vence=20/02/2027', "caben 300"),
    ],
)
async def test_what_cannot_be_is_refused_and_changes_nothing(
    world: World, line: str, expected: str
) -> None:
    before = await world.state()
    said = await world.body(MODERATOR, f"!acuerdo registrar {line}")
    assert world.outcome == "refused"
    assert expected in said
    assert await world.state() == before


async def test_today_is_not_too_late(world: World) -> None:
    await world.say(MODERATOR, '!acuerdo registrar "Algo" responsable=Chile vence=hoy')
    assert (await agreement(world)).due == date(2027, 1, 15)
    assert set(await due(world)) == {"after-1", "after-7", "after-14", "after-30"}


async def test_what_is_missing_is_asked_for_step_by_step(world: World) -> None:
    asked = await world.body(MODERATOR, "!acuerdo registrar Compartir la guía")
    assert "¿Quién responde por el acuerdo «Compartir la guía», y para cuándo?" in asked
    asked = await world.body(MODERATOR, "Brasil", answers=world.last_post)
    assert "¿Para cuándo es el acuerdo «Compartir la guía»?" in asked
    said = await world.body(MODERATOR, "20 de febrero", answers=world.last_post)
    assert "Responde Brasil; vence el sábado 20 de febrero de 2027." in said
    asked = await world.body(MODERATOR, '!acuerdo registrar "Otro" vence=20/02')
    assert "¿Quién responde por el acuerdo «Otro»?" in asked
    said = await world.body(MODERATOR, "la red", answers=world.last_post)
    assert "Acuerdo ACU-2 registrado" in said


async def test_a_refused_one_is_mended_with_a_reply(world: World) -> None:
    await world.say(MODERATOR, '!acuerdo registrar "Algo" responsable=Narnia vence=20/02')
    said = await world.body(MODERATOR, "responsable=Chile vence=21/02", answers=world.last_post)
    assert "Responde Chile; vence el domingo 21 de febrero" in said


async def test_participants_do_not_record_and_focal_points_do(world: World) -> None:
    assert "quien modera" in await world.body(OFFICIAL, RECORD)
    assert world.outcome == "refused"
    assert "ACU-1 registrado" in await world.body(FOCAL_POINT, RECORD)


async def test_one_recorded_elsewhere_is_told_in_the_room(world: World) -> None:
    news, answer = await world.say(COORDINATOR, f"{RECORD} mesa=MESA-1", COORDINATION)
    assert "Acuerdo ACU-1 registrado" in news["body"]
    assert "Lo escribió @coordinacion:example.org fuera de esta sala." in news["body"]
    assert "m.relates_to" not in news
    assert "m.in_reply_to" in answer["m.relates_to"]


async def test_words_never_become_markup(world: World) -> None:
    [post] = await world.say(
        MODERATOR, '!acuerdo registrar "**a** <i>b</i> \u202e[c](https://x.example)" Chile 20/02'
    )
    [post] = await world.say(MODERATOR, "Chile 20/02", answers=world.last_post)
    assert "<i>b" not in post["formatted_body"]
    assert "<a " not in post["formatted_body"]
    assert "\u202e" not in post["body"]


# --- Lists and history ------------------------------------------------------------------------


async def test_open_ones_come_first_by_day_and_overdue_ones_are_marked(world: World) -> None:
    await three(world)
    said = await world.body(OFFICIAL, "!acuerdos")
    assert "Hay 2 acuerdos pendientes; uno ya venció:" in said
    lines = [line for line in said.splitlines() if line.startswith("- ")]
    assert lines == [
        "- ⚠ ACU-2: Pronto (Brasil; venció el miércoles 20 de enero de 2027)",
        "- ACU-1: Más tarde (Chile; vence el sábado 20 de marzo de 2027)",
        "- ✔ ACU-3: Hecho (Chile; cumplido)",
    ]


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        ("estado=vencido", ["ACU-2"]),
        ("estado=pendiente", ["ACU-2", "ACU-1"]),
        ("estado=cumplido", ["ACU-3"]),
        ("parte=Chile", ["ACU-1", "ACU-3"]),
        ("parte=Chile estado=pendiente", ["ACU-1"]),
        ("state=done", ["ACU-3"]),
    ],
)
async def test_the_list_is_narrowed(world: World, wanted: str, found: list[str]) -> None:
    await three(world)
    said = await world.body(OFFICIAL, f"!acuerdo lista {wanted}")
    shown = [line.replace("⚠ ", "").replace("✔ ", "") for line in said.splitlines()]
    assert [line[2:].partition(":")[0] for line in shown if line.startswith("- ")] == found


async def test_a_list_of_nothing_says_so(world: World) -> None:
    assert "todavía no tiene acuerdos" in await world.body(OFFICIAL, "!acuerdo lista")
    await three(world)
    assert "No hay acuerdos así" in await world.body(OFFICIAL, "!acuerdo lista estado=sin efecto")
    said = await world.body(OFFICIAL, "!acuerdo lista estado=quizás")
    assert "pendiente, prorrogado, vencido, cumplido o sin efecto" in said


async def test_one_is_shown_whole_with_its_history(world: World) -> None:
    root = await opened(world)
    await world.say(MODERATOR, RECORD, thread=root)
    await world.say(MODERATOR, "!acuerdo prorrogar ACU-1 20/03/2027 motivo=cambio de planes")
    await world.say(MODERATOR, "!acuerdo editar ACU-1 texto=Compartir responsable=Brasil")
    await world.say(MODERATOR, '!acuerdo editar ACU-1 estado="sin efecto" motivo="ya no"')
    await world.say(MODERATOR, "!acuerdo editar ACU-1 estado=pendiente")
    await world.say(MODERATOR, "!acuerdo cumplido ACU-1 evidencia=https://x.example.org/a_b_c")
    said = await world.body(OFFICIAL, "!acuerdo lista ACU-1")
    assert said == await world.body(OFFICIAL, "!ACU-1")
    day = "viernes 15 de enero de 2027"
    moved = "del sábado 20 de febrero de 2027 al sábado 20 de marzo de 2027"
    assert [line for line in said.splitlines() if line.startswith("- ")] == [
        "- Responde: Brasil",
        f"- ✔ Cumplido: lo dijo {MODERATOR} el {day} (vencía el sábado 20 de marzo de 2027)",
        "- Evidencia: https://x.example.org/a_b_c",
        "- Salió del Debate DEB-1",
        f"- {day}: lo registró {MODERATOR}",
        f"- {day}: {MODERATOR} lo prorrogó {moved} (motivo: cambio de planes)",
        f"- {day}: {MODERATOR} cambió el texto y el responsable",
        f"- {day}: {MODERATOR} lo dejó sin efecto (motivo: ya no)",
        f"- {day}: {MODERATOR} lo volvió a dejar pendiente",
        f"- {day}: {MODERATOR} lo dio por cumplido",
    ]


async def test_newcomers_hear_what_is_next(world: World) -> None:
    await three(world)
    async with world.database.read() as tx:
        mesa = await world.services.mesas.in_room(tx, ROOM)
        assert mesa is not None
        [text] = await world.services.agreements.so_far(tx, mesa, (), world.now)
    shown = CATALOGS.plain("es", text.key, text.args)
    assert "Hay 2 acuerdos pendientes; uno ya venció. Para verlos" in shown


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("verb", ["registrar", "lista", "cumplido", "editar", "prorrogar"])
async def test_the_examples_work(world: World, language: str, verb: str) -> None:
    await world.say(MODERATOR, '!acuerdo registrar "Algo" responsable=Brasil vence=20/02/2027')
    line = CATALOGS.plain(language, f"help-acuerdo-{verb}.example", {"mesa": "MESA-1"})
    said = await world.body(MODERATOR, line)
    assert world.outcome == "answered", said
