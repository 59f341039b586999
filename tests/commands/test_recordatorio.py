"""`!recordatorio …` as people write it: said once, at its time."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest
from sqlalchemy import delete

from bot.domain.ids import RoomId, UserId
from bot.i18n import LANGUAGES
from storage import tables
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
    World,
    direct,
)
from tests.commands.reminder_world import LINE, posts, said_at


async def test_it_is_said_at_its_time_and_once(world: World) -> None:
    answer = await world.body(MODERATOR, LINE)
    assert "Recordatorio REC-1" in answer
    assert "sábado 16 de enero de 2027, 09:00 (Santiago)" in answer
    assert "«Enviar la propuesta»" in answer
    due = NOW + timedelta(hours=18)
    assert await said_at(world, due - timedelta(seconds=1)) == []
    assert await said_at(world, due) == ["⏰ Recordatorio REC-1: Enviar la propuesta"]
    assert await said_at(world, due + timedelta(hours=1)) == []


@pytest.mark.parametrize(
    "line",
    [
        '"mañana 9:00 hora de Bogotá" "Enviar la propuesta"',
        '"mañana 9:00 (Bogotá)" "Enviar la propuesta"',
        "mañana 9:00 (Bogotá) Enviar la propuesta",
        "mañana 9:00 hora de Bogotá: Enviar la propuesta",
    ],
)
async def test_it_goes_by_the_clock_of_the_place_that_it_names(world: World, line: str) -> None:
    answer = await world.body(MODERATOR, f"!recordatorio crear {line}")
    assert "sábado 16 de enero de 2027, 09:00 (Bogotá): «Enviar la propuesta»" in answer
    assert await said_at(world, NOW + timedelta(hours=20)) == [
        "⏰ Recordatorio REC-1: Enviar la propuesta"
    ]
    again = await world.body(MODERATOR, "!recordatorio posponer REC-1 lunes 9:00 (São Paulo)")
    assert "lunes 18 de enero de 2027, 09:00 (São Paulo)" in again


async def test_in_a_minute(world: World) -> None:
    await world.body(OFFICIAL, '!recordatorio crear "en 1 min" "Prueba"', direct(OFFICIAL))
    assert await said_at(world, NOW + timedelta(seconds=59)) == []
    world.now = NOW + timedelta(minutes=1)
    [content] = await world.tick()
    assert content["body"] == "⏰ Recordatorio REC-1: Prueba"
    assert content["msgtype"] == "m.text"
    assert content["m.mentions"] == {"user_ids": [OFFICIAL]}


async def test_every_monday_says_when_it_comes_next(world: World) -> None:
    answer = await world.body(
        MODERATOR, '!recordatorio crear "cada lunes 8:30" "Revisar acuerdos pendientes"'
    )
    assert "lunes 18 de enero de 2027, 08:30 (Santiago)" in answer
    assert "- lunes 25 de enero de 2027, 08:30 (Santiago)" in answer
    assert "- lunes 8 de febrero de 2027, 08:30 (Santiago)" in answer
    monday = datetime.fromisoformat("2027-01-18T11:30Z")
    for week in range(3):
        assert len(await said_at(world, monday + timedelta(weeks=week))) == 1
        assert await said_at(world, monday + timedelta(weeks=week, days=6)) == []


async def test_a_moderators_is_for_the_room_and_a_participants_for_them(world: World) -> None:
    await world.body(MODERATOR, '!recordatorio crear "en 1 h" "Para todos"')
    await world.body(BRAZILIAN, '!lembrete criar "em 1 h" "Para mim"')
    world.now = NOW + timedelta(hours=1)
    everybody, brazilian = await world.tick()
    assert everybody["m.mentions"] == {}
    assert everybody["msgtype"] == "m.text"
    assert brazilian["m.mentions"] == {"user_ids": [BRAZILIAN]}
    assert brazilian["body"] == f"⏰ Lembrete REC-2 para {BRAZILIAN}: Para mim"
    assert {row.room_id for row in await posts(world)} == {ROOM}


async def test_it_is_said_in_the_thread_where_it_was_asked_for(world: World) -> None:
    await world.body(MODERATOR, LINE, thread="$raiz")
    world.now = NOW + timedelta(hours=18)
    [content] = await world.tick()
    assert content["m.relates_to"]["rel_type"] == "m.thread"
    assert content["m.relates_to"]["event_id"] == "$raiz"


async def test_coordination_sets_one_for_a_mesa_by_its_name(world: World) -> None:
    answer = await world.body(COORDINATOR, f"{LINE} mesa=MESA-2", COORDINATION)
    assert "en la sala de la Mesa MESA-2" in answer
    world.now = NOW + timedelta(hours=18)
    await world.tick()
    assert (await posts(world))[-2].room_id == OTHER_ROOM


@pytest.mark.parametrize(
    "line",
    [
        "!recordatorio crear mañana 9:00 Enviar la propuesta",
        "!recordatorio crear mañana a las 9 Enviar la propuesta",
        "!recordatorio crear sábado 9 am Enviar la propuesta",
        '!recordatorio crear mañana 9:00 "Enviar la propuesta"',
        "!recordatorio nuevo «16/01/2027 9:00» «Enviar la propuesta»",
        "!recordatorio crear\nfecha: mañana 9:00\ntexto: Enviar la propuesta",
        '!recordatorio crear texto="Enviar la propuesta" fecha="en 18 h"',
        "!reminder create tomorrow at 9 Enviar la propuesta",
    ],
)
async def test_quotation_marks_may_be_forgotten(world: World, line: str) -> None:
    answer = await world.body(MODERATOR, line)
    assert "16 de enero de 2027, 09:00" in answer
    assert "«Enviar la propuesta»" in answer


async def test_a_quoted_text_is_not_read_as_part_of_the_date(world: World) -> None:
    answer = await world.body(MODERATOR, '!recordatorio crear 16:00 "Lunes negro"')
    assert "«Lunes negro»" in answer


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ('!recordatorio crear "mañana" "Enviar"', "Falta la hora"),
        ('!recordatorio crear "31/02 9:00" "Enviar"', "no existe en el calendario"),
        ('!recordatorio crear "hoy 9:00" "Enviar"', "ya pasó"),
        ('!recordatorio crear "algún día" "Enviar"', "No entendí la fecha"),
        ('!recordatorio crear "cada luna llena" "Enviar"', "cada cuánto se repite"),
        ('!recordatorio crear "cada 1 min" "Enviar"', "5 min"),
        ('!recordatorio crear "mañana 9:00"', "Falta qué recordar"),
        ('!recordatorio crear "mañana 9:00" "…"', "Falta qué recordar"),
        (f'!recordatorio crear "mañana 9:00" "{"x" * 501}"', "501 caracteres"),
    ],
)
async def test_what_is_wrong_is_said_and_nothing_is_kept(
    world: World, line: str, said: str
) -> None:
    before = await world.state()
    assert said in await world.body(MODERATOR, line)
    assert world.outcome == "refused"
    assert await world.state() == before


async def test_there_is_an_end_to_how_many_a_person_has(world: World) -> None:
    for _ in range(50):
        await world.say(OFFICIAL, LINE)
    assert "50 recordatorios" in await world.body(OFFICIAL, LINE)
    assert world.outcome == "refused"
    await world.body(OFFICIAL, "!recordatorio cancelar REC-7")
    await world.body(OFFICIAL, LINE)
    assert world.outcome == "answered"


async def test_peoples_words_stay_words(world: World) -> None:
    await world.body(
        MODERATOR, '!recordatorio crear "en 1 h" "<b>a</b> *b* @room \u202edcba [c](d)"'
    )
    world.now = NOW + timedelta(hours=1)
    [content] = await world.tick()
    assert content["body"] == "⏰ Recordatorio REC-1: <b>a</b> *b* ＠room dcba [c](d)"
    assert "<b>a</b>" not in content["formatted_body"]


# --- Listing and cancelling ---------------------------------------------------------------------


async def test_the_list_shows_what_is_to_come_the_next_first(world: World) -> None:
    assert "No hay recordatorios" in await world.body(MODERATOR, "!recordatorio lista")
    await world.body(MODERATOR, LINE)
    await world.body(MODERATOR, '!recordatorio crear "cada día 8:00" "Leer"')
    await world.body(OFFICIAL, '!recordatorio crear "en 1 h" "Mío"')
    lines = (await world.body(MODERATOR, "!recordatorios")).splitlines()
    assert [line.partition(":")[0] for line in lines[2:]] == [
        "- REC-3",
        "- REC-2",
        "- REC-1",
    ]
    assert lines[3].endswith("; se repite")
    assert "REC-2" in await world.body(OFFICIAL, "!recordatorio lista")
    assert "REC-3" not in await world.body(FOCAL_POINT, "!recordatorio lista")


async def test_an_id_alone_shows_one_whole(world: World) -> None:
    await world.body(OFFICIAL, '!recordatorio crear "cada día 8:00" "Leer"', direct(OFFICIAL))
    shown = await world.body(OFFICIAL, "rec 1", direct(OFFICIAL))
    assert "domingo 17 de enero" in shown
    await world.body(OFFICIAL, "!recordatorio cancelar 1", direct(OFFICIAL))
    assert "está cancelado" in await world.body(OFFICIAL, "REC-1", direct(OFFICIAL))


async def test_what_is_cancelled_is_not_said(world: World) -> None:
    await world.body(MODERATOR, LINE)
    assert "Cancelé el Recordatorio REC-1" in await world.body(
        MODERATOR, "!recordatorio cancelar REC-1"
    )
    assert await said_at(world, NOW + timedelta(days=2)) == []
    assert "ya se dijo o se canceló" in await world.body(MODERATOR, "!recordatorio cancelar 1")


async def test_who_may_cancel(world: World) -> None:
    await world.body(MODERATOR, LINE)
    assert "lo cancela quien lo creó" in await world.body(OFFICIAL, "!recordatorio cancelar 1")
    await world.body(OFFICIAL, LINE)
    await world.body(OFFICIAL, LINE)
    await world.body(OFFICIAL, "!recordatorio cancelar REC-2")
    assert world.outcome == "answered"
    await world.body(COORDINATOR, "!recordatorio cancelar REC-3", COORDINATION)
    assert world.outcome == "answered"
    await world.body(COORDINATOR, "!recordatorio cancelar REC-1 mesa=MESA-1", COORDINATION)
    assert world.outcome == "answered"


async def test_nobody_sees_or_cancels_what_is_not_theirs_to_know(world: World) -> None:
    await world.body(OFFICIAL, LINE, direct(OFFICIAL))
    await world.body(COORDINATOR, LINE, COORDINATION)
    await world.body(COORDINATOR, f"{LINE} mesa=MESA-2", COORDINATION)
    for user, room in (
        (MODERATOR, ROOM),
        (OFFICIAL, ROOM),
        (COORDINATOR, ROOM),
        (MODERATOR, direct(MODERATOR)),
        (COORDINATOR, COORDINATION),
    ):
        said = await world.body(user, "!recordatorio cancelar REC-1", room)
        assert "No encuentro aquí el Recordatorio REC-1" in said
        assert "propuesta" not in said
    for reminder in ("REC-2", "REC-3"):
        said = await world.body(OFFICIAL, f"!recordatorio lista {reminder}", direct(OFFICIAL))
        assert "No encuentro" in said
    assert "No encuentro" in await world.body(MODERATOR, "!recordatorio lista REC-3", ROOM)
    said = await world.body(COORDINATOR, "!recordatorio lista", COORDINATION)
    assert "REC-2" in said
    assert "REC-3" in said
    assert "REC-1" not in said


async def test_a_person_who_left_the_mesa_is_reminded_of_nothing_there(world: World) -> None:
    await world.body(OFFICIAL, LINE)
    await world.body(MODERATOR, LINE)
    async with world.database.write() as tx:
        await tx.execute(
            delete(tables.list_members).where(tables.list_members.c.user_id == OFFICIAL)
        )
    assert await said_at(world, NOW + timedelta(hours=18)) == [
        "⏰ Recordatorio REC-2: Enviar la propuesta"
    ]


# --- A tap on ⏰ ---------------------------------------------------------------------------------


async def tap(world: World, user: UserId, target: str, room: RoomId = ROOM) -> None:
    await world.tap(user, "⏰", target, room)


async def test_a_tap_has_it_said_again_to_who_tapped(world: World) -> None:
    await world.body(MODERATOR, LINE)
    world.now = NOW + timedelta(hours=18)
    await world.tick()
    [post, mark] = (await posts(world))[-2:]
    assert mark.type == "m.reaction"
    assert mark.content["m.relates_to"]["key"] == "⏰"
    for _ in range(3):
        await tap(world, BRAZILIAN, f"$post-{post.id}")
        assert world.outcome == "silent"
    assert await world.posted() == []
    world.now += timedelta(minutes=10)
    [content] = await world.tick()
    assert content["body"] == f"⏰ De novo, Lembrete REC-1 para {BRAZILIAN}: Enviar la propuesta"
    assert content["m.mentions"] == {"user_ids": [BRAZILIAN]}
    again = (await posts(world))[-2]
    await tap(world, BRAZILIAN, f"$post-{again.id}")
    world.now += timedelta(minutes=10)
    assert len(await world.tick()) == 1


async def test_a_tap_on_anything_else_does_nothing(world: World) -> None:
    await world.body(MODERATOR, LINE)
    before = await world.state()
    await tap(world, MODERATOR, world.last_post)
    await tap(world, MODERATOR, "$otro")
    assert await world.state() == before


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("verb", ["crear", "lista", "cancelar"])
async def test_an_example_about_reminders_works(world: World, language: str, verb: str) -> None:
    await world.body(MODERATOR, LINE)
    line = CATALOGS.plain(language, f"help-recordatorio-{verb}.example", {})
    said = await world.body(MODERATOR, line)
    assert world.outcome == "answered", said
