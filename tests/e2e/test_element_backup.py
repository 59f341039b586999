"""A bot brought back from a backup, as officials on Element's own crypto see it: as ever."""

from __future__ import annotations

import asyncio
import contextlib
import shutil
import sys
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from pathlib import Path

import pytest

from bot.demo.bot_process import BotFailed
from bot.demo.homeserver import Homeserver
from tests.e2e.conftest import Cast
from tests.e2e.people import Person
from tests.e2e.stage import Stage, troubles


@pytest.fixture
async def stage(homeserver: Homeserver, tmp_path: Path) -> AsyncIterator[Stage]:
    """A bot of this test's own: it is to lose everything."""
    async with AsyncExitStack() as stack:
        cast = Cast(homeserver, stack)
        people = await asyncio.gather(cast("coordinacion"), cast("ana"), cast("diego"))
        made = await Stage.set_up(
            homeserver, tmp_path, people, name=f"r{tmp_path.name[-24:].lower()}"
        )
        stack.push_async_callback(made.process.kill)
        yield made
        assert troubles(made.process.log) == []


async def mesas(stage: Stage, *arguments: str) -> str:
    """A command of the operator's; what it printed."""
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        "-m",
        "bot",
        *arguments,
        "--config",
        str(stage.config),
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.STDOUT,
    )
    printed, _ = await process.communicate()
    assert process.returncode == 0, printed.decode()
    return printed.decode()


async def lose_all_and_restore(stage: Stage, file: Path) -> None:
    """The bot is killed, its disk is lost, and it is brought back."""
    await stage.process.kill()
    await asyncio.to_thread(shutil.rmtree, stage.config.parent / "data")
    assert "mesas run" in await mesas(stage, "restore", str(file))
    await stage.process.start()


async def posts(person: Person, room: str, sender: str) -> list[str]:
    """What somebody posted, as a person sees it."""
    return [seen.event_id for seen in await person.read(room) if seen.sender == sender]


async def changes(person: Person, room: str, sender: str) -> list[object]:
    """Whom somebody invited to a room or removed from it."""
    return [
        event["event"]
        for event in await person.events(room)
        if event["type"] == "m.room.member" and event["sender"] == sender
    ]


async def test_officials_notice_nothing(stage: Stage, cast: Cast, tmp_path: Path) -> None:
    ana, diego, room = stage.ana, stage.diego, stage.mesa.room
    await stage.ask(stage.coordinator, room, "!agenda crear\nApertura | 10\nCierre | 5")
    said = await diego.send(room, "Dicho antes de la copia")
    await stage.handled(said)
    file = tmp_path / "copia.tar"
    printed = await mesas(stage, "backup", str(file))
    assert str(file) in printed
    assert file.stat().st_mode & 0o777 == 0o600

    # What comes after the backup: talk, commands, somebody new, and another mesa.
    await diego.send(room, "Dicho después de la copia")
    answered = await stage.ask(stage.coordinator, room, "!agenda agregar\nAcuerdos | 15")
    await stage.ask(stage.coordinator, room, "!agenda mover 3 2")
    eva = await cast("eva")
    await stage.list_person(eva)
    second = await stage.open_mesa("Escritura", {"Chile": [ana], "Perú": [diego]})
    await stage.ask(ana, second.room, "!ayuda")
    direct = await eva.direct(stage.bot)
    await eva.wait_member(direct, stage.bot)
    await stage.ask(eva, direct, "!ayuda")
    agenda = (await stage.ask(ana, room, "!agenda ver")).body
    welcome = lambda seen: "bienvenida" in seen.body and eva.user in seen.body  # noqa: E731
    await ana.wait_for(room, welcome)
    before, moved = await posts(ana, room, stage.bot), await changes(diego, room, stage.bot)
    device = await stage.bots_device()

    await lose_all_and_restore(stage, file)

    again = await stage.ask(ana, room, "!agenda ver")
    assert again.body == agenda
    assert (await stage.ask(ana, second.room, "!ayuda")).shield == "NONE"
    assert (await stage.ask(eva, direct, "!ayuda")).shield == "NONE"
    assert (await stage.bots_device())[0] != device[0]
    told = await stage.coordinator.wait_for(
        stage.coordination, lambda seen: "se restauró" in seen.body, timeout=120
    )
    assert told.shield == "NONE"
    # Nothing was said twice, and nobody was put out or asked in again.
    assert await posts(ana, room, stage.bot) == [*before, again.event_id]
    assert await changes(diego, room, stage.bot) == moved
    for person in (ana, diego):
        assert {seen.shield for seen in await person.read(room) if not seen.failed} == {"NONE"}
    listed = await stage.ask(stage.coordinator, stage.coordination, "!mesa lista")
    assert listed.body.count("MESA-") == 2, listed.body
    # Who comes now reads what was said before, also by the bot that is no more.
    late = await cast("lucia")
    await stage.list_person(late)
    await late.load_history(room)
    for event, body in ((said, "Dicho antes de la copia"), (answered.event_id, answered.body)):
        read = await late.wait_for(
            room,
            lambda seen, event=event: seen.event_id == event and seen.failed is None,  # type: ignore[misc]
        )
        assert read.body == body


async def test_what_cannot_be_read_again_is_said_and_takes_no_ones_place(
    stage: Stage, tmp_path: Path
) -> None:
    coordinator, ana, office = stage.coordinator, stage.ana, stage.coordination
    file = tmp_path / "copia.tar"
    await mesas(stage, "backup", str(file))
    # A conversation begun after the backup: its key is nowhere but with the people in it.
    direct = await coordinator.direct(stage.bot)
    await coordinator.wait_member(direct, stage.bot)
    lost = await stage.ask(
        coordinator, direct, '!mesa crear "Perdida" partes="Chile; Perú" idioma=es'
    )
    assert "MESA-2" in lost.body
    lost_room = await coordinator.accept(lambda each: "Perdida" in each.name)
    kept = await stage.open_mesa("Guardada", {"Chile": [ana], "Perú": [stage.diego]})
    assert kept.id == "MESA-3"
    members = await coordinator.members(lost_room), await coordinator.members(kept.room)

    # Killed on the way back, too.
    await stage.process.kill()
    await asyncio.to_thread(shutil.rmtree, stage.config.parent / "data")
    await mesas(stage, "restore", str(file))
    for moment in ("logged_in", "came_from_backup", "comeback_begun"):
        await killed_at(stage, moment)
    await stage.process.start()

    told = await coordinator.wait_for(office, lambda seen: "se restauró" in seen.body, timeout=120)
    assert "no se pudo leer" in told.body
    listed = await stage.ask(coordinator, office, "!mesa lista")
    assert "MESA-3" in listed.body
    assert "MESA-2" not in listed.body
    assert (await stage.ask(ana, kept.room, "!ayuda")).shield == "NONE"
    assert (await stage.ask(coordinator, direct, "!ayuda")).shield == "NONE"
    now = await coordinator.members(lost_room), await coordinator.members(kept.room)
    assert now == members
    opened = await stage.ask(
        coordinator, office, '!mesa crear "Otra" partes="Chile; Perú" idioma=es'
    )
    assert "MESA-4" in opened.body


async def killed_at(stage: Stage, event: str) -> None:
    """The bot is killed when it logs this."""
    start = len(stage.process.log)
    starting = asyncio.create_task(stage.process.start())
    async with asyncio.timeout(60):
        while event not in {line.get("event") for line in stage.process.log[start:]}:  # noqa: ASYNC110 - the bot writes it
            await asyncio.sleep(0.01)
    await stage.process.kill()
    with contextlib.suppress(BotFailed):
        await starting
