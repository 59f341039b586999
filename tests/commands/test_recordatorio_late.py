"""Reminders that are late, and some that fail."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import update

from bot.domain.reply import Reply
from bot.services.reminders import Reminders, Said
from storage import tables
from tests.chat.world import (
    MODERATOR,
    NOW,
    OFFICIAL,
    ROOM,
    World,
    direct,
)
from tests.commands.reminder_world import LINE, posts, said_at

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


async def test_less_than_a_minute_late_is_not_worth_a_word(world: World) -> None:
    await world.tick()
    await world.body(MODERATOR, LINE)
    [said] = await said_at(world, NOW + timedelta(hours=18, seconds=55))
    assert said == "⏰ Recordatorio REC-1: Enviar la propuesta"


async def test_what_fell_due_while_the_bot_was_down_says_so_however_short(world: World) -> None:
    await world.body(MODERATOR, LINE)
    [said] = await said_at(world, NOW + timedelta(hours=18, seconds=20))
    assert "09:00 (Santiago) y llega con retraso" in said


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
    [said] = await said_at(world, hour + timedelta(minutes=3))
    assert said.endswith("1h")


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
    moments = {f"m{number}": hour + timedelta(milliseconds=number) for number in range(250)}
    await set_for(world, "thing", moments)
    assert await said_at(world, hour + timedelta(seconds=1)) == list(moments)
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
