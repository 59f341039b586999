"""Meetings at the same time, and dates that are asked about before they stand."""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlalchemy import delete, insert, update

from bot.domain.ids import RoomId, UserId
from storage import tables
from tests.chat.world import (
    COORDINATION,
    COORDINATOR,
    MODERATOR,
    OFFICIAL,
    OTHER_ROOM,
    ROOM,
    World,
    direct,
)
from tests.commands.meeting_world import (
    SCHEDULE,
    confirm,
    posts,
)

# --- At the same time -------------------------------------------------------------------------


async def test_meetings_of_one_mesa_at_the_same_time_are_named(world: World) -> None:
    await world.body(MODERATOR, SCHEDULE)
    said = await world.body(MODERATOR, "!reunion programar 2027-02-10 16:00")
    assert "la mesa tiene a esa hora otra reunión, REU-1 («Primera reunión»)" in said
    assert "Atención" not in await world.body(MODERATOR, "!reunion programar 2027-02-10 17:00")
    assert "REU-3" in await world.body(MODERATOR, "!reunion mover REU-1 2027-02-10 17:00")


async def apart(world: World, user: UserId, line: str, room: RoomId = ROOM) -> tuple[str, str]:
    """What is answered to a line, and what coordination is told because of it."""
    before = world.seen
    await world.say(user, line, room)
    rows = [row for row in await posts(world, "") if row.id > before and "body" in row.content]
    told = [row for row in rows if row.room_id == COORDINATION and "clash" in row.cause]
    said = [row for row in rows if row not in told]
    shown = ["\n".join(row.content["body"] for row in some) for some in (said, told)]
    return shown[0], shown[1]


async def test_who_moderates_two_at_once_is_warned_without_telling_of_the_other_mesa(
    world: World,
) -> None:
    await world.say(MODERATOR, SCHEDULE, OTHER_ROOM)
    in_room, told = await apart(world, MODERATOR, "!reunion programar 2027-02-10 14:30")
    assert "@moderacion:example.org modera a esa hora una reunión de otra mesa" in in_room
    assert "MESA-2" not in in_room
    assert "REU-1" not in in_room
    assert "REU-2 de la Mesa MESA-1" in told
    assert "- Reunión REU-1 de la Mesa MESA-2" in told
    assert "En las dos modera @moderacion:example.org" in told
    alone, _ = await apart(
        world, MODERATOR, "!reunion programar 2027-02-10 14:30 mesa=MESA-1", direct(MODERATOR)
    )
    assert "la Reunión REU-1 de la Mesa MESA-2" in alone


async def test_of_another_mesa_only_who_moderates_it_and_coordination_are_told(
    world: World,
) -> None:
    other = UserId("@otra-moderacion:example.org")
    async with world.database.write() as tx:
        await tx.execute(insert(tables.moderators).values(mesa_id="MESA-1", user_id=other))
        values = {"room_id": direct(other), "kind": "direct", "person": other}
        await tx.execute(insert(tables.rooms).values(**values, encrypted=True, state={}))
    await world.say(MODERATOR, SCHEDULE, OTHER_ROOM)
    line = "!reunion programar 2027-02-10 14:30 mesa=MESA-1"
    said, told = await apart(world, other, line, direct(other))
    assert "@moderacion:example.org modera a esa hora una reunión de otra mesa" in said
    assert "MESA-2" not in said
    assert "REU-1" not in said
    assert "MESA-2" in told
    said, told = await apart(world, COORDINATOR, line, direct(COORDINATOR))
    assert "la Reunión REU-1 de la Mesa MESA-2" in said
    assert told == ""


async def test_who_shares_only_the_space_is_said_and_named_to_coordination(world: World) -> None:
    await world.say(MODERATOR, SCHEDULE, OTHER_ROOM)
    async with world.database.write() as tx:
        await tx.execute(delete(tables.moderators).where(tables.moderators.c.mesa_id == "MESA-2"))
    line = "!reunion programar 2027-02-10 14:30"
    said, told = await apart(world, MODERATOR, line)
    assert "A esa hora se realiza también una reunión de otra mesa" in said
    assert "MESA-2" not in said
    assert "Reunión REU-1 de la Mesa MESA-2" in told
    said, told = await apart(world, COORDINATOR, f"{line} mesa=MESA-1", direct(COORDINATOR))
    assert "la Reunión REU-1 de la Mesa MESA-2, el miércoles" in said
    assert told == ""
    async with world.database.write() as tx:
        archived = update(tables.mesas).where(tables.mesas.c.id == "MESA-2")
        await tx.execute(archived.values(state="archived"))
    said, told = await apart(world, MODERATOR, line)
    assert "otra mesa" not in said
    assert told == ""


# --- Dates that may be read in two ways -------------------------------------------------------


async def test_a_date_that_may_be_another_is_asked_about_before_it_stands(world: World) -> None:
    before = await world.state()
    said = await world.body(MODERATOR, "!reunion programar 03/04/2027 15:00 título=Otoño")
    assert "Entendí: sábado 3 de abril de 2027, 15:00 (Santiago)." in said
    assert "Con el mes primero sería el jueves 4 de marzo de 2027." in said
    assert await world.state() == before
    assert await confirm(world, OFFICIAL) == ""
    await world.say(MODERATOR, "!reunion programar 03/04/2027 15:00 título=Otoño")
    said = await confirm(world)
    assert said.startswith("Reunión REU-1: Otoño")
    assert "Programé la Reunión REU-1 para el sábado 3 de abril de 2027" in said


async def test_a_move_to_such_a_date_is_asked_about_too(world: World) -> None:
    await world.say(MODERATOR, SCHEDULE)
    said = await world.body(MODERATOR, "!reunion mover REU-1 viernes 17:00")
    assert "Antes de mover la Reunión REU-1" in said
    assert "Hoy es viernes 15 de enero de 2027" in said
    said = await confirm(world)
    assert "Antes: miércoles 10 de febrero" in said
    assert "La Reunión REU-1 es ahora el viernes 15 de enero de 2027, 17:00" in said
    assert "no tiene una Reunión REU-9" in await world.body(
        MODERATOR, "!reunion mover REU-9 3/4 9:00"
    )


async def test_what_was_asked_is_checked_again_when_it_is_confirmed(world: World) -> None:
    await world.say(MODERATOR, "!reunion programar viernes 17:00")
    asked = f"reply-$event-{world.count}"
    world.now += timedelta(hours=3)
    (question,) = (await posts(world, asked))[:1]
    await world.tap(MODERATOR, "✅", question.event_id)
    assert "ya pasó" in (await world.posted())[0]["body"]
    assert await posts(world, "meeting-") == []


@pytest.mark.parametrize(
    ("date", "said"),
    [
        ("2027-02-10 3:00", "Si es por la tarde, la hora es 15:00"),
        ("10 de febrero a medianoche", "Es la medianoche con la que empieza ese día"),
        ("2027-04-03 23:30", "La segunda se escribe `2027-04-03 23:30 -04:00`"),
        ("2027-09-05 0:30", "la hora que escribió no existe"),
    ],
)
async def test_an_odd_hour_is_asked_about_with_why(world: World, date: str, said: str) -> None:
    shown = await world.body(MODERATOR, f"!reunion programar {date}")
    assert said.replace("`", "") in shown.replace("`", "")
    assert await posts(world, "meeting-") == []
    if "segunda" in said:
        shown = await world.body(MODERATOR, "!reunion programar 2027-04-03 23:30 -04:00")
        assert "sábado 3 de abril de 2027, 23:30" in shown
        assert "Programé" in shown


async def test_a_meeting_that_is_soon_is_scheduled_with_a_warning(world: World) -> None:
    assert "con 15 días de anticipación" in await world.body(
        MODERATOR, "!reunion programar 2027-01-29 15:00"
    )
    assert "con 15 días" not in await world.body(MODERATOR, "!reunion programar 2027-01-30 15:00")
    assert "con 15 días" in await world.body(MODERATOR, "!reunion mover REU-2 2027-01-20 15:00")
    assert "con 15 días" not in await world.body(MODERATOR, "!reunion mover REU-1 duracion=30")


async def test_a_cancelled_meeting_is_in_nobodys_way(world: World) -> None:
    await world.body(MODERATOR, SCHEDULE)
    await world.say(MODERATOR, "!reunion cancelar REU-1")
    await confirm(world)
    assert "Atención" not in await world.body(MODERATOR, SCHEDULE)
