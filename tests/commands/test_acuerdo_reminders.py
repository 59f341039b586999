"""The reminders of agreements, and their place on the portada."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from sqlalchemy import insert

from storage import tables
from tests.chat.world import (
    COORDINATOR,
    FOCAL_POINT,
    MODERATOR,
    NOW,
    OFFICIAL,
    World,
)
from tests.commands.agreement_world import RECORD, due

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
