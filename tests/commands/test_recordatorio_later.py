"""Reminders put off, paused, for one person, and about a message."""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlalchemy import select

from bot.i18n import LANGUAGES
from storage import tables
from tests.chat.world import (
    BRAZILIAN,
    COORDINATION,
    COORDINATOR,
    MODERATOR,
    NOW,
    OFFICIAL,
    ROOM,
    STRANGER,
    World,
    direct,
)
from tests.commands.test_examples import example

TOMORROW = NOW + timedelta(hours=18)


async def said(world: World, after: timedelta) -> list[str]:
    world.now = NOW + after
    return [content["body"] for content in await world.tick()]


async def test_one_is_put_off_and_what_was_said_is_said_again(world: World) -> None:
    await world.body(MODERATOR, '!recordatorio crear "en 1 h" "Enviar la guía"')
    answer = await world.body(MODERATOR, '!recordatorio posponer REC-1 "30 min"')
    assert "REC-1" in answer
    assert "16:30" in answer
    assert await said(world, timedelta(hours=1)) == []
    assert await said(world, timedelta(minutes=90)) == ["⏰ Recordatorio REC-1: Enviar la guía"]
    answer = await world.body(MODERATOR, "!recordatorio posponer rec 1 mañana 9:00")
    assert "sábado 16 de enero de 2027, 09:00" in answer
    assert await said(world, timedelta(hours=18)) == ["⏰ Recordatorio REC-1: Enviar la guía"]
    # Somebody else's is said again to who asks alone; what recurs goes on as it was.
    await world.body(BRAZILIAN, "!lembrete adiar REC-1 10 min")
    world.now += timedelta(minutes=10)
    (again,) = await world.tick()
    assert again["m.mentions"] == {"user_ids": [BRAZILIAN]}
    await world.body(MODERATOR, '!recordatorio crear "cada día 9:00" "Revisar"')
    assert await said(world, timedelta(hours=42)) == ["⏰ Recordatorio REC-2: Revisar"]
    assert "sigue repitiéndose" in await world.body(MODERATOR, "!recordatorio posponer REC-2")
    world.now += timedelta(minutes=10)
    (again,) = await world.tick()
    assert again["body"] == "⏰ De nuevo, Recordatorio REC-2: Revisar"
    assert again["m.mentions"] == {}
    for wrong in ("posponer REC-1 algún día", "posponer REC-9", "pausar REC-1", "reanudar REC-2"):
        assert await world.body(MODERATOR, f"!recordatorio {wrong}")
        assert world.outcome == "refused"


async def test_of_one_that_recurs_only_the_time_meant_moves(world: World) -> None:
    await world.body(MODERATOR, '!recordatorio crear "cada día 9:00" "Revisar"')
    # Never said yet: the next time moves, and no other.
    answer = await world.body(MODERATOR, '!recordatorio posponer REC-1 "2 h"')
    assert "solo por esta vez, para el sábado 16 de enero de 2027, 11:00 (Santiago)" in answer
    assert "Después, como estaba previsto: domingo 17 de enero de 2027, 09:00" in answer
    assert await said(world, timedelta(hours=19)) == []
    assert await said(world, timedelta(hours=20)) == ["⏰ Recordatorio REC-1: Revisar"]
    assert await said(world, timedelta(hours=42)) == ["⏰ Recordatorio REC-1: Revisar"]
    # Just said: it is said again, and the next time stays.
    assert "Volveré a decir" in await world.body(MODERATOR, "!recordatorio posponer REC-1 30 min")
    again = ["⏰ De nuevo, Recordatorio REC-1: Revisar"]
    assert await said(world, timedelta(hours=42, minutes=30)) == again
    # To a day after the next time: tomorrow's moves there, and the one after it stays.
    answer = await world.body(MODERATOR, "!recordatorio posponer REC-1 miércoles 11:00")
    assert "para el miércoles 20 de enero de 2027, 11:00" in answer
    assert "Después, como estaba previsto: martes 19 de enero" in answer
    assert await said(world, timedelta(hours=66)) == []  # Monday
    assert await said(world, timedelta(hours=90)) == ["⏰ Recordatorio REC-1: Revisar"]
    assert await said(world, timedelta(hours=114)) == ["⏰ Recordatorio REC-1: Revisar"]
    assert await said(world, timedelta(hours=116)) == again
    # Paused, it is said once more and goes on waiting.
    await world.body(MODERATOR, "!recordatorio pausar REC-1")
    answer = await world.body(MODERATOR, "!recordatorio posponer REC-1 10 min")
    assert "las demás veces siguen en pausa" in answer
    assert await said(world, timedelta(days=9)) != []
    assert await said(world, timedelta(days=12)) == []


@pytest.mark.parametrize("where", ["room", "direct"])
async def test_in_answer_to_one_it_needs_no_name(world: World, where: str) -> None:
    by, room = (MODERATOR, ROOM) if where == "room" else (OFFICIAL, direct(OFFICIAL))
    await world.body(by, '!recordatorio crear "cada día 9:00" "Revisar"', room)
    world.now = TOMORROW
    await world.tick()
    async with world.database.read() as tx:
        cause = tables.outbox.c.cause.startswith("reminder-1-")
        said_by = str(await tx.scalar(select(tables.outbox.c.event_id).where(cause)))
    for line, answer in (
        ("posponer 30 min", "Volveré a decir"),
        ("posponer", "Volveré a decir"),
        ("posponer mañana 11:00", "solo por esta vez"),
        ("posponer REC-1 lunes 11:00", "solo por esta vez"),
        ("pausar", "queda en pausa"),
        ("reanudar", "Reanudé"),
        ("cancelar", "Cancelé"),
    ):
        found = await world.body(by, f"!recordatorio {line}", room, answers=said_by)
        assert answer in found, (line, found)
    await world.body(by, "!recordatorio cancelar", room)
    assert world.outcome == "refused"
    assert "REC-1" in await world.body(by, "!recordatorio posponer 30 min", room, answers="$otro")
    assert world.outcome == "refused"


async def test_one_that_is_paused_waits_to_be_taken_up(world: World) -> None:
    await world.body(MODERATOR, '!recordatorio crear "cada día 9:00" "Revisar"')
    await world.body(MODERATOR, '!recordatorio crear "en 1 h" "Una vez"')
    assert await world.body(OFFICIAL, "!recordatorio pausar REC-1")
    assert world.outcome == "refused"
    for one in ("REC-1", "REC-2"):
        assert "queda en pausa" in await world.body(MODERATOR, f"!recordatorio pausar {one}")
    listed = await world.body(MODERATOR, "!recordatorio lista")
    assert listed.count("en pausa") == 2
    assert "está en pausa" in await world.body(MODERATOR, "!REC-1")
    assert await said(world, timedelta(days=3)) == []
    answer = await world.body(MODERATOR, "!recordatorio reanudar REC-1")
    assert "martes 19 de enero de 2027, 09:00" in answer
    # The moment of the other is gone: it is asked for.
    answer = await world.body(MODERATOR, "!recordatorio reanudar REC-2")
    assert world.outcome == "refused"
    assert '!recordatorio posponer REC-2 "mañana 9:00"' in answer
    await world.body(MODERATOR, '!recordatorio posponer REC-2 "mañana 9:00"')
    assert len(await said(world, timedelta(days=4))) == 2


async def test_one_is_for_whom_it_says(world: World) -> None:
    line = '!recordatorio crear "en 1 h" "Enviar"'
    assert OFFICIAL in await world.body(MODERATOR, f"{line} para={OFFICIAL}")
    await world.body(MODERATOR, f"{line} para=yo")
    await world.body(MODERATOR, f"{line} para=sala")
    await world.body(COORDINATOR, f"{line} para={BRAZILIAN} mesa=MESA-1", COORDINATION)
    for wrong in (OFFICIAL, "sala", "nadie en particular"):
        assert await world.body(BRAZILIAN, f'!lembrete criar "em 1 h" "x" para="{wrong}"')
        assert world.outcome == "refused"
    assert "no está en las listas" in await world.body(MODERATOR, f"{line} para={STRANGER}")
    assert "mesa=MESA-1" in await world.body(OFFICIAL, f"{line} para={BRAZILIAN}", direct(OFFICIAL))
    # Whoever it is for may see it and let it be.
    assert "REC-1" in await world.body(OFFICIAL, "!recordatorio lista")
    world.now = NOW + timedelta(hours=1)
    rung = [content["m.mentions"].get("user_ids") for content in await world.tick()]
    assert rung == [[OFFICIAL], [MODERATOR], None, [BRAZILIAN]]


async def test_one_about_a_message_is_said_in_its_thread(world: World) -> None:
    answer = await world.body(OFFICIAL, '!recordatorio crear "mañana 9:00"', answers="$dicho")
    assert "el mensaje al que usted respondió" in answer
    await world.body(OFFICIAL, '!recordatorio crear "mañana 9:00" "Leerlo"', answers="$dicho")
    await world.body(OFFICIAL, "!recordatorio crear mañana 9:00", thread="$raiz", answers="$otro")
    world.now = TOMORROW
    first, second, third = await world.tick()
    assert "este mensaje" in first["body"]
    assert "Leerlo" in second["body"]
    for content in (first, second):
        assert content["m.mentions"] == {"user_ids": [OFFICIAL]}
        assert content["m.relates_to"] == {
            "rel_type": "m.thread",
            "event_id": "$dicho",
            "is_falling_back": False,
            "m.in_reply_to": {"event_id": "$dicho"},
        }
    assert third["m.relates_to"]["event_id"] == "$raiz"
    assert third["m.relates_to"]["m.in_reply_to"] == {"event_id": "$otro"}
    # What is not of this room has no message to be about.
    assert await world.body(
        COORDINATOR, '!recordatorio crear "mañana 9:00" mesa=MESA-1', COORDINATION, answers="$x"
    )
    assert world.outcome == "refused"


@pytest.mark.parametrize("language", LANGUAGES)
async def test_the_examples_work(world: World, language: str) -> None:
    await world.body(MODERATOR, '!recordatorio crear "en 1 h" "Uno"')
    for verb in ("posponer", "pausar", "reanudar"):
        said = await world.body(MODERATOR, example(language, f"help-recordatorio-{verb}"))
        assert world.outcome == "answered", said
    async with world.database.read() as tx:
        whats = [row.what for row in await tx.all(select(tables.acts.c.what))]
    assert whats[-3:] == ["reminder.postponed", "reminder.paused", "reminder.resumed"]
