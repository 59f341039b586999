"""The bot is killed at bad moments; every command is answered once, every effect is there once."""

from __future__ import annotations

import asyncio
import itertools
import random
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.demo.homeserver import Homeserver
from tests.e2e.conftest import Cast
from tests.e2e.crash import in_chat, in_database, in_element, in_files
from tests.e2e.crash.expected import Expected, Meeting
from tests.e2e.crash.killing import Killer, aims
from tests.e2e.crash.script import Script
from tests.e2e.crash.stream import Stream
from tests.e2e.stage import troubles
from tests.e2e.world import World, guests, world

STEPS = 200
"""Commands, files, reminders, marks and words in debates."""
MOVES = 30
_POOL = 4


async def test_nothing_is_lost_or_doubled_however_often_it_is_killed(
    homeserver: Homeserver, cast: Cast, tmp_path: Path, kills: int, pytestconfig: pytest.Config
) -> None:
    given: int = pytestconfig.getoption("--seed")
    seed = given or random.SystemRandom().randrange(1, 2**32)
    print(f"seed {seed}, {kills} kills")
    rng = random.Random(seed)
    begun = time.time_ns()
    async with _two_mesas(homeserver, cast, tmp_path, rng) as (stream, script):
        world = stream.world
        killer = Killer(world, random.Random(rng.random()))
        await _play(stream, script, killer, kills, rng)
        rested = await _settle(stream, script, killer)

        await in_chat.check_answers(stream)
        in_database.check(stream, script, killer)
        orphans = await in_files.check(world, script, killer.done.total())
        await in_chat.check_posts(stream)
        await in_chat.check_marks(stream)
        in_chat.check_reminders(stream, script)
        await in_chat.check_rooms(world)
        await in_chat.check_members(stream, script)
        await in_element.check(stream, script, begun // 1000, rested)
        assert troubles(world.bot.log) == []
    took = (time.time_ns() - begun) / 1e9
    print(f"{len(stream.asked)} written, {MOVES} moves, {took:.0f} s, {orphans} blobs swept")
    print(f"killed: {dict(killer.done)}")


async def _play(
    stream: Stream, script: Script, killer: Killer, kills: int, rng: random.Random
) -> None:
    """Play the script in as many parts as there are kills: two of three at a chosen moment."""
    wanted = aims(rng)
    moves = script.moves(MOVES)
    ends = [STEPS * (each + 1) // kills for each in range(kills)]
    for number, (start, end) in enumerate(itertools.pairwise([0, *ends])):
        aim = next(wanted) if number % 3 != 2 else None
        steps = script.steps(end - start, aim.needed if aim else "")
        for move in moves[number::kills]:
            steps.insert(rng.randrange(len(steps) + 1), move)
        playing = asyncio.create_task(stream.play(steps))
        if aim is not None:
            await killer.at(aim, playing)
        else:
            await killer.after(stream, rng.randint(0, (end - start) // 2))
        if number % 5 == 3:
            await killer.starting()
        await stream.world.bot.start()
        await playing


async def _settle(stream: Stream, script: Script, killer: Killer) -> int:
    """Let all be done that is still to be done, and stop the bot.

    Gives the moment from which no portada had to rest any more.
    """
    world = stream.world
    await world.idle(*(asked.event for asked in stream.asked if not asked.by_bot))
    await killer.kill("in the end")
    rested = killer.let_portadas_rest()
    await world.bot.start()
    await world.until(lambda: not _due(world), timeout_s=120)
    await world.idle()
    answer = await world.coordinator.ask(world.coordination, "!mesa lista")
    assert all(name in answer.body for name in script.opened), answer.body
    await world.idle()
    await world.bot.stop()
    return rested


def _due(world: World) -> bool:
    """Whether anything will be said within two minutes."""
    soon = time.time_ns() // 1000 + 120_000_000
    return any(
        world.rows(f"SELECT 1 FROM {table} WHERE {column} < ?", soon)
        for table, column in (
            ("reminders", "rule IS NULL AND next_at"),
            ("portadas", "due_at"),
            ("welcomes", "due_at"),
        )
    )


@asynccontextmanager
async def _two_mesas(
    homeserver: Homeserver, cast: Cast, folder: Path, rng: random.Random
) -> AsyncIterator[tuple[Stream, Script]]:
    """Two mesas with their staff, an official on Element's crypto in both, and agendas."""
    people = await guests(homeserver, 4 * _POOL)
    async with world(homeserver, folder) as made:
        official = await cast("ana")
        rooms, mesas = {"coordination": made.coordination}, []
        for number, name in enumerate(("Lectura", "Escritura")):
            mesa_id, room = await made.open_mesa(name)
            rooms[mesa_id] = room
            numbers = range(number * 2 * _POOL, (number + 1) * 2 * _POOL)
            pool = {"Chile": list(numbers[:_POOL]), "Perú": list(numbers[_POOL:])}
            mesas.append(Expected(mesa_id, pool))
            moderator = made.moderators[number]
            text = f'!lista agregar Chile {official.user} "Ana Rojas"'
            await moderator.ask(room, text)
            await official.accept(lambda each, room=room: each.room == room)  # type: ignore[misc]
            await moderator.ask(room, "!agenda crear\nApertura | 10\nCierre | 5")
            mesas[-1].agenda += ["Apertura", "Cierre"]
            # Of those that the script schedules none is sooner: the agenda stays this one's.
            start = datetime.now(UTC).replace(hour=12, minute=0, second=0, microsecond=0)
            start += timedelta(days=9)
            said = f"{start:%Y-%m-%dT%H:%MZ}"
            await moderator.ask(room, f'!reunión programar {said} título="La próxima"')
            mesas[-1].meetings["La próxima"] = Meeting(start, stays=True)
            mesas[-1].listed["Chile"] = {official.user: "Ana Rojas"}
            mesas[-1].versions["Chile"] = 1
        script = Script(rng, [guest.user for guest in people], mesas)
        own = random.Random(rng.random())  # whatever comes first, the script stays the same
        yield Stream(made, official, people, rooms, own), script
