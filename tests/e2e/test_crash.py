"""The bot is killed at bad moments; every command is answered once, every effect is there once."""

from __future__ import annotations

import asyncio
import contextlib
import itertools
import random
import time
from collections import Counter, defaultdict
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from bot.demo.bot_process import BotFailed
from bot.demo.homeserver import Homeserver
from bot.domain.ids import EventId, RoomId
from bot.matrix.outbox import OPAQUE, opaque_id
from bot.matrix.view import MARKER
from tests.e2e.conftest import Cast
from tests.e2e.people import Person, Seen
from tests.e2e.replay import Command, Expected, Move, Script
from tests.e2e.stage import troubles
from tests.e2e.way import Moment
from tests.e2e.world import Guest, World, guests, world

COMMANDS = 100
MOVES = 30
_POOL = 4

Aim = tuple[str, str, Moment]
OPENING: Aim = ("POST", "/createRoom", "after")
AIMS: Sequence[Aim] = (
    OPENING,
    ("PUT", "/send/m.room.encrypted/", "after"),
    ("POST", "/invite", "after"),
    ("PUT", "/send/m.room.encrypted/", "under way"),
    ("POST", "/createRoom", "under way"),
    ("PUT", "/sendToDevice/", "after"),
    ("POST", "/kick", "after"),
    ("PUT", "/send/m.room.encrypted/", "before"),
    ("PUT", "/state/org.mesas.allowed", "after"),
    ("PUT", "/sendToDevice/", "before"),
    ("POST", "/invite", "under way"),
    ("POST", "/createRoom", "before"),
    ("POST", "/keys/query", "after"),
    ("GET", "/messages", "after"),
)
"""What the bot is doing when it is killed, in every other of the kills."""


@dataclass
class Stream:
    """A script being played: what has been written, and by which events."""

    world: World
    official: Person
    guests: Sequence[Guest]
    rooms: Mapping[str, RoomId]
    rng: random.Random
    asked: list[tuple[EventId, Command]] = field(default_factory=list)
    """In each room in the order written."""
    written: asyncio.Queue[None] = field(default_factory=asyncio.Queue)

    async def play(self, steps: Sequence[Command | Move]) -> None:
        """Write in all rooms side by side, in order in each; guests come and go meanwhile."""
        lanes: defaultdict[str, list[Command | Move]] = defaultdict(list)
        for step in steps:
            lanes["moves" if isinstance(step, Move) else step.place].append(step)
        async with asyncio.TaskGroup() as group:
            for lane in lanes.values():
                group.create_task(self._play(lane))

    async def _play(self, steps: Sequence[Command | Move]) -> None:
        for step in steps:
            if isinstance(step, Move):
                guest = self.guests[step.guest]
                await (guest.come if step.comes else guest.go)(self.rooms[step.mesa])
                continue
            room = self.rooms[step.place]
            if step.by_official:
                event = EventId(await self.official.send(room, step.text))
            elif step.place == "coordination":
                event = await self.world.coordinator.say(room, step.text)
            else:
                event = await self.rng.choice(self.world.staff).say(room, step.text)
            self.asked.append((event, step))
            self.written.put_nowait(None)


# --- Killing ------------------------------------------------------------------------------------


async def _kill_at(world: World, stream: Stream, aim: Aim, playing: asyncio.Task[None]) -> bool:
    """Kill the bot while it makes a request; whether it came to make it."""
    trap = world.way.set_trap(*aim)
    sprung = asyncio.create_task(trap.sprung.wait())

    async def nothing_more() -> None:
        await asyncio.shield(playing)
        await world.idle()

    idle = asyncio.create_task(nothing_more())
    await asyncio.wait({sprung, idle}, return_when=asyncio.FIRST_COMPLETED)
    await world.bot.kill()
    world.way.put_away(trap)
    for task in (sprung, idle):
        task.cancel()
    await asyncio.gather(sprung, idle, return_exceptions=True)
    return trap.sprung.is_set()


async def _kill_after(world: World, stream: Stream, commands: int) -> None:
    """Kill the bot at a random moment of the 300 ms after some more commands."""
    while not stream.written.empty():
        stream.written.get_nowait()
    for _ in range(commands):
        await stream.written.get()
    await asyncio.sleep(stream.rng.uniform(0, 0.3))
    await world.bot.kill()


async def _kill_starting(world: World, rng: random.Random) -> None:
    """Kill the bot while it starts."""
    starting = asyncio.create_task(world.bot.start())
    await asyncio.sleep(rng.uniform(0.5, 4))
    await world.bot.kill()
    with contextlib.suppress(BotFailed):
        await starting


async def test_nothing_is_lost_or_doubled_however_often_it_is_killed(
    homeserver: Homeserver, cast: Cast, tmp_path: Path, kills: int, pytestconfig: pytest.Config
) -> None:
    given: int | None = pytestconfig.getoption("--seed")
    seed = random.SystemRandom().randrange(2**32) if given is None else given
    print(f"seed {seed}, {kills} kills")
    rng = random.Random(seed)
    begun = time.monotonic()
    async with _two_mesas(homeserver, cast, tmp_path, rng) as (stream, script):
        world = stream.world
        done = Counter[str]()
        aims = itertools.cycle(AIMS)
        moves = script.moves(MOVES)
        ends = [COMMANDS * (each + 1) // kills for each in range(kills)]
        for number, (start, end) in enumerate(itertools.pairwise([0, *ends])):
            aim = next(aims) if number % 2 == 0 else None
            opening = aim is not None and aim[1] == "/createRoom" and end > start
            steps: list[Command | Move] = [*script.commands(end - start, opening=opening)]
            for move in moves[number::kills]:
                steps.insert(rng.randrange(len(steps) + 1), move)
            playing = asyncio.create_task(stream.play(steps))
            if aim is not None:
                if await _kill_at(world, stream, aim, playing):
                    done[" ".join(aim)] += 1
            else:
                await _kill_after(world, stream, rng.randint(0, (end - start) // 2))
                done["anywhere"] += 1
            if number % 5 == 3:
                await _kill_starting(world, rng)
                done["starting"] += 1
            await world.bot.start()
            await playing
        await world.idle(*(event for event, _ in stream.asked))
        answer = await world.coordinator.ask(world.coordination, "!mesa lista")
        assert all(name in answer.body for name in script.opened), answer.body
        await world.idle()
        await world.bot.stop()

        await _check_answers(stream)
        _check_database(world, script)
        await _check_posts(stream)
        await _check_rooms(world, script)
        await _check_members(stream, script)
        await _check_official(stream, script)
        assert troubles(world.bot.log) == []
    took = time.monotonic() - begun
    print(f"{len(stream.asked)} commands, {MOVES} moves, {took:.0f} s, killed: {dict(done)}")


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
            mesas[-1].listed["Chile"] = {official.user: "Ana Rojas"}
            mesas[-1].versions["Chile"] = 1
        script = Script(rng, [guest.user for guest in people], mesas)
        yield Stream(made, official, people, rooms, rng), script


# --- What must hold afterwards ------------------------------------------------------------------


async def _check_answers(stream: Stream) -> None:
    """Each command has one answer, which says what it should, in order within its lane."""
    reader = stream.world.coordinator
    for place, room in stream.rooms.items():
        answers: defaultdict[str, list[EventId]] = defaultdict(list)
        for post in await stream.world.posts(reader, room):
            answered = _relation(post).get("m.in_reply_to", {}).get("event_id")
            answers[answered].append(post["event_id"])
        order = {event: n for n, (event,) in enumerate(e for e in answers.values() if len(e) == 1)}
        last: defaultdict[str, int] = defaultdict(lambda: -1)
        for event, command in stream.asked:
            if command.place != place:
                continue
            assert len(answers[event]) == 1, (command, answers[event])
            (answer,) = answers[event]
            body = str(reader.contents[answer]["body"])
            assert command.said in body, (command, body)
            assert order[answer] > last[command.lane], f"out of order: {command}"
            last[command.lane] = order[answer]


def _relation(event: Mapping[str, Any]) -> Mapping[str, Any]:
    relation: Mapping[str, Any] = event["content"].get("m.relates_to", {})
    return relation


def _check_database(world: World, script: Script) -> None:
    """Lists, agendas and mesas are those of the replay; nothing failed, nothing is left."""
    assert not any(world.backlog().values())
    assert world.rows("SELECT cause, failed FROM outbox WHERE failed IS NOT NULL") == []
    assert world.rows("SELECT cause, failed FROM intents WHERE failed IS NOT NULL") == []
    outcomes = {outcome for (outcome,) in world.rows("SELECT DISTINCT outcome FROM inbox")}
    assert outcomes <= {"answered", "refused", "silent"}, outcomes
    for mesa in script.mesas.values():
        items = world.rows(
            "SELECT title, opened_at IS NOT NULL, position FROM agenda_items"
            " JOIN agendas ON agendas.id = agenda_id WHERE mesa_id = ? ORDER BY position",
            mesa.id,
        )
        assert [title for title, _, _ in items] == mesa.agenda
        assert sum(opened for _, opened, _ in items) == mesa.begun
        ((revision,),) = world.rows("SELECT revision FROM agendas WHERE mesa_id = ?", mesa.id)
        assert revision == mesa.revision
        for party in mesa.pool:
            versions = [
                row[0]
                for row in world.rows(
                    "SELECT member_lists.id FROM member_lists JOIN parties"
                    " ON parties.id = party_id WHERE mesa_id = ? AND name = ? ORDER BY version",
                    *(mesa.id, party),
                )
            ]
            assert len(versions) == mesa.versions.get(party, 0), (mesa.id, party)
            members = world.rows(
                "SELECT user_id, name FROM list_members WHERE list_id = ?",
                versions[-1] if versions else 0,
            )
            assert sorted(members) == sorted(mesa.listed.get(party, {}).items())
    names = [name for (name,) in world.rows("SELECT name FROM mesas ORDER BY id")]
    assert sorted(names) == sorted(["Lectura", "Escritura", *script.opened])
    assert {state for (state,) in world.rows("SELECT state FROM mesas")} == {"open"}


async def _check_posts(stream: Stream) -> None:
    """Every post of the outbox is one event, and every event of the bot's is one of them."""
    world = stream.world
    rooms = {room for (room,) in world.rows("SELECT DISTINCT room_id FROM outbox")}
    for room in rooms:
        if room not in world.coordinator.rooms:
            await world.coordinator.join(RoomId(room))
        posts = await world.posts(world.coordinator, RoomId(room))
        found = sorted((post["content"][OPAQUE], post["event_id"]) for post in posts)
        rows = world.rows("SELECT cause, event_id FROM outbox WHERE room_id = ?", room)
        assert found == sorted((opaque_id(cause), event) for cause, event in rows)
        unmarked = [
            event["event_id"]
            for event in await world.events(world.coordinator, RoomId(room))
            if event["sender"] == world.bot_user
            and event["type"] in ("m.room.encrypted", "m.room.message", "m.reaction")
            and OPAQUE not in event["content"]
        ]
        assert unmarked == []


async def _check_rooms(world: World, script: Script) -> None:
    """The bot's rooms are those it knows, and each was made for something else."""
    known = dict(world.rows("SELECT room_id, mesa_id FROM rooms"))
    joined = await world.rooms_of_bot()
    assert joined == set(known)
    markers = []
    for room in joined:
        (marker,) = [e["content"] for e in await world.state_of(room) if e["type"] == MARKER]
        markers.append((marker["id"], room))
        assert marker.get("mesa") == known[room]
    assert len(markers) == len(dict(markers)), sorted(markers)
    of_mesas = dict(world.rows("SELECT id, room_id FROM mesas"))
    assert {mesa: room for room, mesa in known.items() if mesa} == of_mesas


async def _check_members(stream: Stream, script: Script) -> None:
    """Nobody is in a mesa whom no list names; everybody named is in, invited, or went."""
    world = stream.world
    staff = {person.user for person in world.staff} | {world.bot_user}
    for mesa in script.mesas.values():
        members = await world.members(stream.rooms[mesa.id])
        named = {user for listed in mesa.listed.values() for user in listed}
        present = {user for user, how in members.items() if how in ("join", "invite")}
        assert present <= named | staff
        assert staff <= present
        # Whoever is not there was once, and left by themselves.
        assert named <= set(members)


async def _check_official(stream: Stream, script: Script) -> None:
    """As an official on Element's own crypto sees it: all of it, no shield, one agenda."""
    bot, official = stream.world.bot_user, stream.official
    for mesa in script.mesas.values():
        room = stream.rooms[mesa.id]
        events = await stream.world.events(stream.world.coordinator, room)
        entered = next(
            number
            for number, event in enumerate(events)
            if event.get("state_key") == official.user and event["content"]["membership"] == "join"
        )
        posts = {event["event_id"] for event in events[entered:] if OPAQUE in event["content"]}
        edits = {e["event_id"] for e in events if _relation(e).get("rel_type") == "m.replace"}

        def complete(seen: Sequence[Seen], wanted: set[str] = posts - edits) -> bool:
            return wanted <= {each.event_id for each in seen if not each.failed}

        seen = await official.wait_until(room, complete)
        said = [each for each in seen if each.event_id in posts]
        assert {each.shield for each in said} == {"NONE"}, said
        assert {each.sender for each in said} == {bot}
        answered = Counter(each.reply_to for each in said if each.reply_to is not None)
        for event, command in stream.asked:
            if command.place == mesa.id:
                assert answered[event] == 1, command
        (pinned,) = await official.pins(room)
        (agenda,) = [each for each in said if each.event_id == pinned]
        assert agenda.edits == mesa.revision
        titles = [agenda.body.find(title) for title in mesa.agenda]
        assert titles == sorted(titles)
        assert min(titles) > 0
