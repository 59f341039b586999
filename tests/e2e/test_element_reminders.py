"""Reminders in Element: once, at their time, for whom they are; late rather than never."""

from __future__ import annotations

from datetime import time, timedelta

from tests.e2e.later import LaterStage, id_in
from tests.e2e.people import Person, Seen


async def said(later: LaterStage, reminder: str, room: str | None = None) -> list[Seen]:
    """How often a reminder has been said so far."""
    person: Person = later.diego if room is None else later.ana
    found = await later.said(person, room or later.mesa.room)
    return [seen for seen in found if "⏰" in seen.body and f"{reminder}" in seen.body]


async def test_a_reminder_rings_once_for_who_made_it(later: LaterStage) -> None:
    ana, diego, room = later.ana, later.diego, later.mesa.room
    made = await later.ask(ana, room, '!recordatorio crear "en 10 min" "Prueba"')
    reminder = id_in(made, "REC")
    assert "«Prueba»" in made.body
    await later.wait(timedelta(minutes=5))
    assert await said(later, reminder) == []
    await later.wait(timedelta(minutes=5, seconds=1))
    (rung,) = await said(later, reminder)
    assert rung.body == f"⏰ Recordatorio {reminder} para {ana.user}: Prueba"
    assert (rung.mentions, rung.msgtype) == ((ana.user,), "m.text")
    assert rung.reactions["⏰"] == (later.bot,)
    await later.wait(timedelta(days=1))
    assert len(await said(later, reminder)) == 1
    over = await later.ask(ana, room, f"!recordatorio cancelar {reminder}")
    assert f"{reminder} ya se dijo" in over.body

    # Who taps ⏰ hears it again ten minutes later, alone.
    await later.handled(await diego.react(room, rung.event_id, "⏰"))
    await later.wait(timedelta(minutes=5))
    assert len(await said(later, reminder)) == 1
    await later.wait(timedelta(minutes=6))
    _, again = await said(later, reminder)
    assert again.mentions == (diego.user,)


async def test_a_moderators_is_for_the_room_and_comes_again_until_it_is_cancelled(
    later: LaterStage,
) -> None:
    carla, room = later.coordinator, later.mesa.room
    line = '!recordatorio crear "cada día 8:30" "Revisar acuerdos pendientes"'
    every_day = id_in(await later.ask(carla, room, line), "REC")
    never = id_in(await later.ask(carla, room, '!recordatorio crear "en 2 h" "Nunca"'), "REC")
    gone = await later.ask(carla, room, f"!recordatorio cancelar {never}")
    assert gone.body.startswith("Cancelé")
    assert never in gone.body
    first = later.next(time(8, 30))
    rung = await said(later, every_day)
    for days in range(3):
        moment = first + timedelta(days=days)
        await later.wait_until(moment - timedelta(minutes=5))
        assert await said(later, every_day) == rung
        await later.wait_until(moment + timedelta(seconds=10))
        rung = await said(later, every_day)
        assert len(rung) == days + 1
        assert rung[-1].body == f"⏰ Recordatorio {every_day}: Revisar acuerdos pendientes"
        assert (rung[-1].mentions, rung[-1].thread) == ((), None)
    await later.ask(carla, room, f"!recordatorio cancelar {every_day}")
    await later.wait(timedelta(days=3))
    assert len(await said(later, every_day)) == 3
    assert await said(later, never) == []


async def test_what_fell_due_while_the_bot_was_down_is_said_late_and_once(
    later: LaterStage,
) -> None:
    ana, carla, room = later.ana, later.coordinator, later.mesa.room
    direct = await ana.direct(later.bot)
    await ana.wait_member(direct, later.bot)
    hers = id_in(await later.ask(ana, direct, '!recordatorio crear "en 1 h" "Llamar"'), "REC")
    line = '!recordatorio crear "cada 30 min" "Firmar"'
    ours = id_in(await later.ask(carla, room, line), "REC")
    await later.settled()
    await later.process.kill()
    await later.wait(timedelta(hours=4, minutes=10))
    assert await said(later, hers, direct) == await said(later, ours) == []

    for start in range(2):  # the second says nothing twice
        if start:
            await later.process.kill()
        await later.process.start()
        await later.settled()
        late = await ana.wait_for(direct, lambda seen: hers in seen.body and "⏰" in seen.body)
        assert "llega con retraso, porque estuve sin conexión" in late.body
        assert (late.mentions, late.shield) == ((ana.user,), "NONE")
        assert len(await said(later, hers, direct)) == 1
        (once,) = await said(later, ours)
        assert "debí decirlo 8 veces" in once.body
    await later.wait(timedelta(minutes=30))
    assert len(await said(later, ours)) == 2
    await later.ask(carla, room, f"!recordatorio cancelar {ours}")
