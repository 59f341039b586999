"""`!recordatorio …` as people write it, and what is said when the time comes."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import delete, select, update

from bot.domain.ids import RoomId, UserId
from bot.domain.reply import Reply
from bot.i18n import LANGUAGES
from bot.services.reminders import Reminders, Said
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

LINE = '!recordatorio crear "mañana 9:00" "Enviar la propuesta"'


async def posts(world: World) -> list[Any]:
    async with world.database.read() as tx:
        return list(await tx.all(select(tables.outbox).order_by(tables.outbox.c.id)))


async def said_at(world: World, moment: datetime) -> list[str]:
    """What is said when the clock shows `moment`."""
    world.now = moment
    return [content["body"] for content in await world.tick()]


async def test_it_is_said_at_its_time_and_once(world: World) -> None:
    answer = await world.body(MODERATOR, LINE)
    assert "Recordatorio REC-1" in answer
    assert "sábado 16 de enero de 2027, 09:00 (Santiago)" in answer
    assert "«Enviar la propuesta»" in answer
    due = NOW + timedelta(hours=18)
    assert await said_at(world, due - timedelta(seconds=1)) == []
    assert await said_at(world, due) == ["⏰ Recordatorio REC-1: Enviar la propuesta"]
    assert await said_at(world, due + timedelta(hours=1)) == []


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


# --- Late, and failing --------------------------------------------------------------------------


async def test_what_fell_due_while_the_bot_was_down_says_so(world: World) -> None:
    await world.body(MODERATOR, LINE)
    [said] = await said_at(world, NOW + timedelta(hours=20))
    assert said.splitlines()[0] == (
        "Este recordatorio era para el sábado 16 de enero de 2027, 09:00 (Santiago) y llega con "
        "retraso, porque estuve sin conexión."
    )
    assert "Enviar la propuesta" in said


async def test_what_was_written_while_the_bot_was_down_counts_from_then(world: World) -> None:
    night = timedelta(hours=20)
    world.now = NOW + night
    answer = await world.body(
        OFFICIAL, '!recordatorio crear "en 1 min" "Prueba"', direct(OFFICIAL), late_by=night
    )
    assert "15 de enero de 2027, 15:01" in answer
    answer = await world.body(OFFICIAL, LINE, late_by=night)
    assert "16 de enero de 2027, 09:00" in answer
    line = '!recordatorio crear "cada día 9:00" "Leer"'
    assert "17 de enero de 2027, 09:00" in await world.body(OFFICIAL, line, late_by=night)
    first, second = await world.tick()
    assert "era para el viernes 15 de enero de 2027, 15:01" in first["body"]
    assert "era para el sábado 16 de enero de 2027, 09:00" in second["body"]


async def test_a_few_minutes_late_is_not_worth_a_word(world: World) -> None:
    await world.body(MODERATOR, LINE)
    [said] = await said_at(world, NOW + timedelta(hours=18, minutes=4))
    assert said == "⏰ Recordatorio REC-1: Enviar la propuesta"


async def test_what_recurs_and_was_missed_is_said_once_and_goes_on(world: World) -> None:
    await world.body(MODERATOR, '!recordatorio crear "cada día 9:00" "Leer"')
    [said] = await said_at(world, NOW + timedelta(days=10))
    assert "debí decirlo 10 veces desde el sábado 16 de enero" in said
    assert await said_at(world, NOW + timedelta(days=10, hours=17)) == []
    [said] = await said_at(world, NOW + timedelta(days=10, hours=18))
    assert said == "⏰ Recordatorio REC-1: Leer"


class Broken:
    """Words the reminders of one kind, when it is not broken."""

    def __init__(self) -> None:
        self.is_broken = True
        self.asked = 0

    async def word(self, _tx: object, due: Any) -> Said | None:
        self.asked += 1
        if self.is_broken:
            raise ZeroDivisionError
        return None if due.mark == "silent" else await self.said(due)

    async def said(self, due: Any) -> Said:
        return Said(Reply.of("recordatorio-moment", at=due.mark), ROOM, "es")


async def set_for(world: World, kind: str, moments: dict[str, datetime]) -> list[str]:
    async with world.database.write() as tx:
        mesa = await world.services.mesas.in_room(tx, ROOM)
        assert mesa is not None
        return list(
            await reminders(world).set_for(
                tx,
                kind=kind,
                about="X-1",
                mesa=mesa,
                zone="America/Lima",
                moments=moments,
                by=MODERATOR,
            )
        )


def reminders(world: World) -> Reminders:
    return next(each for each in world.services.timed if isinstance(each, Reminders))


async def test_one_that_fails_stops_no_other_and_is_said_later(world: World) -> None:
    broken = Broken()
    reminders(world).word("broken", broken.word)
    hour = NOW + timedelta(hours=1)
    await set_for(world, "broken", {"1h": hour})
    await world.body(MODERATOR, '!recordatorio crear "en 1 h" "Prueba"')
    assert await said_at(world, hour) == ["⏰ Recordatorio REC-1: Prueba"]
    assert broken.asked == 2  # together with the other, then by itself
    assert await reminders(world).run_due(hour) == hour + timedelta(minutes=1)
    assert await said_at(world, hour + timedelta(minutes=1)) == []
    next_try = await reminders(world).run_due(world.now)
    assert next_try == hour + timedelta(minutes=3)
    broken.is_broken = False
    assert await said_at(world, hour + timedelta(minutes=3)) == ["1h"]


async def test_a_thing_has_just_the_reminders_that_were_last_set(world: World) -> None:
    worder = Broken()
    worder.is_broken = False
    reminders(world).word("thing", worder.word)
    day = timedelta(days=1)
    first = {"7d": NOW - day, "1d": NOW + day, "1h": NOW + 2 * day}
    assert await set_for(world, "thing", first) == ["7d"]
    assert await said_at(world, NOW + day) == ["1d"]
    await set_for(world, "thing", {"1d": NOW + 4 * day, "silent": NOW + 5 * day})
    assert await said_at(world, NOW + 3 * day) == []
    assert await said_at(world, NOW + 4 * day) == ["1d"]
    assert await said_at(world, NOW + 5 * day) == []
    await set_for(world, "thing", {"1d": NOW + 8 * day})
    async with world.database.write() as tx:
        await reminders(world).drop_for(tx, kind="thing", about="X-1")
    assert await said_at(world, NOW + 9 * day) == []


async def test_late_is_said_above_what_a_feature_words(world: World) -> None:
    worder = Broken()
    worder.is_broken = False
    reminders(world).word("thing", worder.word)
    await set_for(world, "thing", {"1h": NOW + timedelta(hours=1)})
    [said] = await said_at(world, NOW + timedelta(hours=2))
    assert said.startswith("Este recordatorio era para el viernes 15 de enero")
    assert "14:00 (Lima)" in said
    assert said.endswith("1h")


async def test_many_at_one_moment_are_said_in_order(world: World) -> None:
    worder = Broken()
    worder.is_broken = False
    reminders(world).word("thing", worder.word)
    hour = NOW + timedelta(hours=1)
    moments = {f"m{number}": hour + timedelta(seconds=number) for number in range(250)}
    await set_for(world, "thing", moments)
    assert await said_at(world, hour + timedelta(minutes=5)) == list(moments)
    assert len({row.cause for row in await posts(world)}) == 250


async def test_two_rounds_at_once_say_it_once(world: World) -> None:
    await world.body(MODERATOR, LINE)
    world.now = NOW + timedelta(hours=18)
    async with world.database.write() as tx:
        await tx.execute(update(tables.reminders).values(next_at=world.now))
    first = await world.tick()
    async with world.database.write() as tx:  # as after a crash that lost the row's mark only
        await tx.execute(update(tables.reminders).values(next_at=world.now))
    assert len(first) == 1
    assert await world.tick() == []


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
