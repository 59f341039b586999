"""The reminders of a meeting."""

from __future__ import annotations

from datetime import timedelta

from sqlalchemy import insert

from bot.domain.ids import UserId
from storage import tables
from tests.chat.world import (
    BRAZILIAN,
    FOCAL_POINT,
    MODERATOR,
    OFFICIAL,
    World,
)
from tests.commands.meeting_world import (
    NAME,
    SCHEDULE,
    START,
    at,
    confirm,
    enter,
    reminders,
)

# --- Reminders --------------------------------------------------------------------------------


async def test_the_mesa_is_reminded_four_times_and_the_last_ones_ring(world: World) -> None:
    await enter(world, MODERATOR, OFFICIAL, BRAZILIAN)
    await enter(world, FOCAL_POINT, membership="invite")
    await world.body(MODERATOR, SCHEDULE)
    said = []
    for before in (
        timedelta(days=7),
        timedelta(days=1),
        timedelta(hours=1),
        timedelta(minutes=10),
    ):
        assert await reminders(world, START - before - timedelta(seconds=1)) == []
        said += await reminders(world, START - before)
    assert [each["body"].split("empieza ")[1].split(".")[0] for each in said] == [
        "dentro de 7 días",
        "dentro de 1 día",
        "dentro de 1 h",
        "dentro de 10 min",
    ]
    assert all(each["msgtype"] == "m.text" for each in said)
    assert all("- 15:00 en Santiago y São Paulo" in each["body"] for each in said)
    assert [bool(NAME.search(each["body"])) for each in said] == [False, False, True, True]
    present = sorted([MODERATOR, OFFICIAL, BRAZILIAN])
    assert [each["m.mentions"] for each in said] == [{}, {}, *[{"user_ids": present}] * 2]
    assert await reminders(world, START + timedelta(hours=3)) == []


async def test_reminders_move_with_the_meeting(world: World) -> None:
    await world.body(MODERATOR, SCHEDULE)
    await world.body(MODERATOR, "!reunion mover REU-1 2027-02-12 15:00")
    assert await reminders(world, START - timedelta(days=7)) == []
    for days in (5, -1):  # two days later than at first
        assert await reminders(world, START - timedelta(days=days, seconds=1)) == []
        (one,) = await reminders(world, START - timedelta(days=days))
        assert "dentro de" in one["body"]


async def test_no_reminder_outlives_its_meeting(world: World) -> None:
    await world.body(MODERATOR, SCHEDULE)
    await world.say(MODERATOR, "!reunion cancelar REU-1")
    await confirm(world)
    for before in (7, 1, 0):
        assert await reminders(world, START - timedelta(days=before)) == []


async def test_reminders_whose_time_is_past_are_said_to_be_left_out(world: World) -> None:
    said = await world.body(MODERATOR, "!reunion programar 2027-01-15 16:30")
    assert "La recordaré en la sala 1 h y 10 min antes." in said
    assert "Ya no hay tiempo para los recordatorios de 7 días y 1 día antes." in said
    said = await world.body(MODERATOR, "!reunion programar 2027-01-15 15:05")
    assert "La recordaré" not in said


async def test_after_an_outage_the_nearest_reminder_says_it_all(world: World) -> None:
    await world.body(MODERATOR, SCHEDULE)
    (one,) = await reminders(world, START - timedelta(minutes=40))
    assert "empieza dentro de 40 min" in one["body"]
    assert NAME.search(one["body"])
    (last,) = await reminders(world, START + timedelta(minutes=20))
    assert "ya empezó" in last["body"]
    assert NAME.search(last["body"])


async def test_a_meeting_missed_in_an_outage_is_still_spoken_of(world: World) -> None:
    await world.body(MODERATOR, SCHEDULE)
    said = [each["body"] for each in await at(world, START + timedelta(hours=5))]
    (one,) = [body for body in said if "su hora ya pasó" in body]
    assert "REU-1" in one


async def test_a_reminder_rings_for_as_many_as_fit_in_one_event(world: World) -> None:
    people = [UserId(f"@persona-{number:03}-{'x' * 80}:example.org") for number in range(200)]
    async with world.database.write() as tx:
        for position, user in enumerate(people, start=10):
            await tx.execute(
                insert(tables.list_members).values(
                    list_id=1, position=position, name="P", role="participant", user_id=user
                )
            )
    await enter(world, *people)
    await world.body(MODERATOR, SCHEDULE)
    await reminders(world, START - timedelta(hours=2))
    (one,) = await reminders(world, START - timedelta(hours=1))
    assert 50 < len(one["m.mentions"]["user_ids"]) < 200
    assert len(repr(one)) < 30_000
