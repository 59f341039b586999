"""`!acuerdo …` as people write it, the reminders of it, and 📌 on a message."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import insert, select

from bot.domain.agreement import Agreement
from bot.domain.ids import AgreementId, UserId
from bot.i18n import LANGUAGES
from storage import acts_log, agreements, tables
from tests.chat.world import (
    BRAZILIAN,
    CATALOGS,
    COORDINATION,
    COORDINATOR,
    FOCAL_POINT,
    MODERATOR,
    NOW,
    OFFICIAL,
    OTHER_ROOM,
    ROOM,
    STRANGER,
    World,
    direct,
)
from tests.commands.test_debate import keep_file, opened

RECORD = '!acuerdo registrar "Compartir la guía de lectura" responsable=Chile vence=2027-02-20'


async def agreement(world: World, number: int = 1) -> Agreement:
    async with world.database.read() as tx:
        found = await agreements.find(tx, AgreementId(f"ACU-{number}"))
    assert found is not None
    return found


async def due(world: World) -> dict[str, datetime]:
    """The reminders that are still to be said, by mark."""
    async with world.database.read() as tx:
        rows = await tx.all(
            select(tables.reminders.c.mark, tables.reminders.c.next_at).where(
                tables.reminders.c.kind == "agreement", tables.reminders.c.next_at.is_not(None)
            )
        )
    return {row.mark: row.next_at for row in rows}


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


async def three(world: World) -> None:
    """One overdue of Brasil's, one of Chile's to come, and one done."""
    await world.say(MODERATOR, '!acuerdo registrar "Más tarde" responsable=Chile vence=20/03/2027')
    await world.say(MODERATOR, '!acuerdo registrar "Pronto" responsable=Brasil vence=20/01/2027')
    await world.say(MODERATOR, '!acuerdo registrar "Hecho" responsable=Chile vence=18/01/2027')
    await world.say(MODERATOR, "!acuerdo cumplido ACU-3 evidencia=Listo")
    world.now = NOW + timedelta(days=10)


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


# --- Reminders --------------------------------------------------------------------------------


async def test_reminders_are_said_in_the_room_to_who_answers_for_it(world: World) -> None:
    await world.say(MODERATOR, f'!acuerdo registrar "Algo" responsable={OFFICIAL} vence=20/02/2027')
    await world.tick()
    at_nine = datetime(2027, 2, 20, 12, tzinfo=UTC)
    told = {}
    for days in (-7, -1, 0, 1, 7, 14, 30):
        world.now = at_nine + timedelta(days=days)
        told[days] = [post for post in await world.tick() if post["msgtype"] == "m.text"]
    assert {days: len(posts) for days, posts in told.items()} == dict.fromkeys(told, 1)
    for [post] in told.values():
        assert post["m.mentions"] == {"user_ids": [OFFICIAL, FOCAL_POINT]}
        assert "m.relates_to" not in post
        assert "!acuerdo cumplido ACU-1" in post["body"]
    said = {days: posts[0]["body"] for days, posts in told.items()}
    assert "vence en 7 días, el sábado 20 de febrero" in said[-7]
    assert "vence mañana" in said[-1]
    assert "vence hoy" in said[0]
    assert "venció ayer" in said[1]
    assert "venció hace 14 días" in said[14]


async def test_reminders_of_the_network_go_to_who_runs_the_mesa(world: World) -> None:
    await world.say(MODERATOR, '!acuerdo registrar "Algo" responsable="la red" vence=20/02/2027')
    world.now = datetime(2027, 2, 13, 12, tzinfo=UTC)
    [post] = [each for each in await world.tick() if each["msgtype"] == "m.text"]
    assert post["m.mentions"] == {"user_ids": [COORDINATOR, MODERATOR]}


async def test_a_party_without_a_focal_point_is_reminded_through_who_runs_the_mesa(
    world: World,
) -> None:
    said = await world.body(
        MODERATOR, '!acuerdo registrar "Algo" responsable=Brasil vence=20/02/2027'
    )
    assert f"Se lo recordaré a {COORDINATOR} y {MODERATOR}" in said
    zones = {at.hour for at in (await due(world)).values()}
    assert zones == {12}  # nine in São Paulo


async def test_after_an_outage_the_last_reminder_says_it_all(world: World) -> None:
    await world.say(MODERATOR, RECORD)
    await world.tick()
    world.now = datetime(2027, 2, 22, 12, tzinfo=UTC)
    [post] = [each for each in await world.tick() if each["msgtype"] == "m.text"]
    assert "venció hace 2 días" in post["body"]


async def test_what_is_done_is_not_reminded_of(world: World) -> None:
    await world.say(MODERATOR, RECORD)
    await world.say(MODERATOR, "!acuerdo cumplido ACU-1")
    await world.tick()
    world.now += timedelta(days=60)
    assert [post for post in await world.tick() if post["msgtype"] == "m.text"] == []


# --- 📌 ----------------------------------------------------------------------------------------


async def marked(world: World, body: str, by: UserId = MODERATOR, **more: Any) -> str:
    """Write a message and put 📌 on it; what the bot says to that."""
    await world.say(OFFICIAL, body, **more)
    await world.tap(by, "📌", world.last_event)
    return "\n".join(content["body"] for content in await world.posted())


async def test_a_marked_message_becomes_a_draft_that_a_reply_completes(world: World) -> None:
    draft = await marked(world, "Chile comparte\nsu *guía* <b>pronto</b>", thread="$root")
    assert "Borrador de acuerdo: «Chile comparte su *guía* <b>pronto</b>»" in draft
    source = world.timeline.messages
    said = await world.say(
        FOCAL_POINT, "Chile, 2027-02-20", answers=world.last_post, thread="$root"
    )
    assert "Acuerdo ACU-1 registrado: Chile comparte su *guía* <b>pronto</b>." in said[0]["body"]
    assert said[0]["m.relates_to"]["event_id"] == "$root"
    found = await agreement(world)
    assert found.source_event == next(iter(source))[1]
    assert found.source_thread == "$root"
    assert found.created_by == FOCAL_POINT


async def test_the_draft_stands_under_the_message_in_its_thread(world: World) -> None:
    await world.say(OFFICIAL, "Compartimos la guía", thread="$root")
    event = world.last_event
    await world.tap(MODERATOR, "📌", event)
    [draft] = await world.posted()
    assert draft["m.relates_to"]["event_id"] == "$root"
    assert draft["m.relates_to"]["m.in_reply_to"] == {"event_id": event}


async def test_two_marks_on_one_message_give_one_draft(world: World) -> None:
    await world.say(OFFICIAL, "Compartimos la guía")
    event = world.last_event
    for user in (MODERATOR, FOCAL_POINT, MODERATOR):
        await world.tap(user, "📌", event)
    assert len(await world.posted()) == 1
    draft = world.last_post
    await world.say(MODERATOR, "Chile, 20/02", answers=draft)
    assert len((await world.state())["agreements"]) == 1
    said = await world.body(FOCAL_POINT, "Brasil, 21/02", answers=draft)
    assert said == ""
    await world.tap(FOCAL_POINT, "📌", event)
    [again] = await world.posted()
    assert "ya está anotado como Acuerdo ACU-1" in again["body"]
    await world.tap(FOCAL_POINT, "📌", event)
    assert await world.posted() == []
    assert len((await world.state())["agreements"]) == 1


async def test_a_wrong_answer_to_a_draft_can_be_mended_and_counts_once(world: World) -> None:
    await marked(world, "Compartimos la guía")
    draft = world.last_post
    said = await world.body(MODERATOR, "Narnia, 20/02", answers=draft)
    assert "Chile y Brasil" in said
    mended = world.last_post
    assert "ACU-1 registrado" in await world.body(MODERATOR, "Chile, 20/02", answers=mended)
    said = await world.body(MODERATOR, "Chile, 20/02", answers=draft)
    assert "ya está anotado como Acuerdo ACU-1" in said
    assert len((await world.state())["agreements"]) == 1


@pytest.mark.parametrize("user", [OFFICIAL, BRAZILIAN, STRANGER])
async def test_a_mark_of_who_records_no_agreements_is_their_own(world: World, user: UserId) -> None:
    assert await marked(world, "Compartimos la guía", user) == ""
    assert world.outcome == "silent"


async def test_participants_do_not_complete_a_draft(world: World) -> None:
    await marked(world, "Compartimos la guía")
    await world.say(OFFICIAL, "Chile, 20/02", answers=world.last_post)
    assert (await world.state())["agreements"] == []


async def test_a_long_message_is_cut_and_one_without_words_is_not_taken(world: World) -> None:
    draft = await marked(world, "palabra " * 100)
    assert "…»" in draft
    assert "ACU-1 registrado" in await world.body(
        MODERATOR, "Chile, 20/02", answers=world.last_post
    )
    assert len((await agreement(world)).what) <= 300
    assert "No puedo leer ese mensaje" in await marked(world, "👍")


async def test_a_mark_on_what_cannot_be_read_says_what_to_write(world: World) -> None:
    await world.tap(MODERATOR, "📌", "$unknown")
    [post] = await world.posted()
    assert "!acuerdo registrar" in post["body"]


async def test_a_mark_on_the_bots_own_posts_is_nothing(world: World) -> None:
    root = await opened(world)
    await world.tap(MODERATOR, "📌", root)
    assert await world.posted() == []


async def test_what_an_answer_quotes_is_no_part_of_the_agreement(world: World) -> None:
    draft = await marked(world, "> <@ana:hs> ¿Quién?\n\nNosotros la compartimos", answers="$other")
    assert "«Nosotros la compartimos»" in draft


async def test_a_mark_in_a_direct_room_is_nothing(world: World) -> None:
    await world.say(MODERATOR, "hola", direct(MODERATOR))
    await world.tap(MODERATOR, "📌", world.last_event, direct(MODERATOR))
    assert await world.posted() == []


# --- The portada, the welcome, the examples ---------------------------------------------------


async def test_the_portada_shows_those_to_be_done_and_turns_at_midnight(world: World) -> None:
    await world.say(MODERATOR, RECORD)
    [portada] = await world.tick()
    line = "ACU-1: Compartir la guía de lectura (Chile; vence el sábado 20 de febrero de 2027)"
    assert f"- {line}" in portada["body"]
    world.now = datetime(2027, 2, 21, 2, 59, tzinfo=UTC)
    await world.tick()
    world.now = datetime(2027, 2, 21, 3, 0, tzinfo=UTC)
    [portada] = await world.tick()
    assert "- ⚠ ACU-1: Compartir la guía de lectura (Chile; venció el sábado" in portada["body"]
    await world.say(MODERATOR, "!acuerdo cumplido ACU-1")
    world.now += timedelta(minutes=1)
    [portada] = await world.tick()
    assert "ACU-1" not in portada["body"]


async def test_a_full_portada_says_how_many_more(world: World) -> None:
    async with world.database.write() as tx:
        for number in range(1, 8):
            values = {"mesa_id": "MESA-1", "what": "Algo", "due_on": f"2027-02-{number:02}"}
            await tx.execute(
                insert(tables.agreements).values(
                    id=f"ACU-{number}",
                    party_id=1,
                    state="pending",
                    postponed=0,
                    created_by=MODERATOR,
                    created_at=NOW,
                    **values,
                )
            )
        await tx.execute(insert(tables.counters).values(kind="ACU", value=7))
    await world.say(MODERATOR, '!acuerdo registrar "Otro" responsable=red vence=20/02/2027')
    [portada] = await world.tick()
    assert portada["body"].count("- ACU-") == 5
    assert "Y otros 3: !acuerdo lista" in portada["body"]


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
