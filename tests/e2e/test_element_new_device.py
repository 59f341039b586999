"""A bot whose keys are gone, as people on Element's own crypto see it go on."""

from __future__ import annotations

import asyncio
import shutil
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from pathlib import Path

import pytest

from bot.demo.homeserver import Homeserver
from tests.e2e.conftest import Cast
from tests.e2e.people import Person
from tests.e2e.stage import PASSWORD, Stage, troubles

TOLD = "dispositivo nuevo"


@pytest.fixture(scope="module")
async def here(
    homeserver: Homeserver, tmp_path_factory: pytest.TempPathFactory
) -> AsyncIterator[tuple[Stage, Cast, Path]]:
    """A bot of its own, whose second coordinator has not logged in yet; its data."""
    async with AsyncExitStack() as stack:
        cast = Cast(homeserver, stack)
        people = await asyncio.gather(cast("coordinacion"), cast("ana"), cast("diego"))
        second = await homeserver.register("coordinacion-late", PASSWORD)
        folder = tmp_path_factory.mktemp("bot")
        stage = await Stage.set_up(
            homeserver, folder, people, name="mesas-anew", coordinators=[second]
        )
        stack.push_async_callback(stage.process.stop)
        yield stage, cast, folder / "data"
        assert troubles(stage.process.log) == []


async def readable(person: Person, room: str, event: str) -> str:
    """How an event looks to somebody once it is open to them."""
    try:
        seen = await person.wait_for(room, lambda each: each.event_id == event and not each.failed)
    except TimeoutError:
        shut = [each for each in await person.read(room) if each.event_id == event]
        raise AssertionError(shut) from None
    return seen.shield


async def told(stage: Stage) -> int:
    """How often coordination was told of a new device."""
    said = await stage.said(stage.coordinator, stage.coordination)
    return len([each for each in said if TOLD in each.body])


async def goes_on(stage: Stage, cast: Cast) -> None:
    """Both ways, without a shield; and a newcomer reads what is said from now on."""
    room = stage.mesa.room
    for person in (stage.ana, stage.diego, stage.coordinator):
        await stage.ask(person, room, "!ayuda mesa")
    said = await stage.ana.send(room, "Seguimos")
    assert await readable(stage.diego, room, said) == "NONE"
    answer = await stage.ask(stage.diego, room, "!ayuda")
    eva = await cast("eva")
    await stage.list_person(eva)
    await eva.load_history(room)
    for event in (said, answer.event_id):
        await readable(eva, room, event)


async def test_a_coordinator_who_first_logs_in_later_reads_what_was_said_before(
    here: tuple[Stage, Cast, Path],
) -> None:
    stage, cast, _ = here
    asked = await stage.coordinator.send(stage.coordination, "!ayuda")
    answer = await stage.answer(stage.coordinator, stage.coordination, asked)
    late = await cast.login("coordinacion-late")
    await late.accept(lambda each: each.room == stage.coordination)
    await late.load_history(stage.coordination)
    for event in (asked, answer.event_id):
        await readable(late, stage.coordination, event)


async def test_a_lost_store_is_followed_by_a_new_signed_device_that_is_told_of_once(
    here: tuple[Stage, Cast, Path],
) -> None:
    stage, cast, data = here
    room = stage.mesa.room
    before = await stage.ask(stage.ana, room, "!ayuda agenda")
    device, _ = await stage.bots_device()
    await stage.process.stop()
    shutil.rmtree(data / "crypto")
    lost = await stage.ana.send(room, "!ayuda lista")  # for the device that is gone
    await stage.process.start()

    await stage.coordinator.wait_for(stage.coordination, lambda each: TOLD in each.body)
    anew, keys = await stage.bots_device()
    assert anew != device
    assert len(keys["signatures"][stage.bot]) == 2
    await goes_on(stage, cast)
    assert await readable(stage.ana, room, before.event_id) == "NONE"
    await stage.handled(lost)

    await stage.process.stop()
    await stage.process.start()
    await stage.ask(stage.ana, room, "!ayuda mesa")
    assert (await stage.bots_device())[0] == anew
    assert await told(stage) == 1


async def test_a_device_deleted_while_the_bot_runs_is_replaced_and_its_past_kept(
    here: tuple[Stage, Cast, Path],
) -> None:
    stage, cast, _ = here
    room, ana = stage.mesa.room, stage.ana
    said = await ana.send(room, "Dicho al dispositivo anterior")
    await stage.ask(ana, room, "!ayuda mesa")
    device, _ = await stage.bots_device()
    admin = await cast("admin", admin=True)
    before = await told(stage)
    await stage.homeserver.call(
        "DELETE", f"/_synapse/admin/v2/users/{stage.bot}/devices/{device}", token=admin.token
    )
    await stage.coordinator.wait_until(
        stage.coordination,
        lambda seen: len([each for each in seen if TOLD in each.body]) == before + 1,
    )
    assert (await stage.bots_device())[0] != device
    await goes_on(stage, cast)
    eva = await cast("eva")
    await stage.list_person(eva)
    await eva.load_history(room)
    await readable(eva, room, said)
