"""What is measured; each gives rows of `(what, figure)` for the table."""

from __future__ import annotations

import asyncio
import os
import signal
import statistics
import sys
import tempfile
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager, nullcontext
from pathlib import Path

import psutil

from bot.demo.person import Person
from bot.domain.ids import RoomId, UserId
from bot.matrix.homeserver import Homeserver, path
from tests.bench.floor import NioBot, RawBot
from tests.bench.stage import PASSWORD, Stage

Row = tuple[str, str]
_ROUNDS = 60
_PUBLIC = {"join_rule": "public"}
_MEMBERS = 18  # with the bot and the coordinator, a room of 20


@asynccontextmanager
async def _running(*parts: Callable[[], Awaitable[None]]) -> AsyncIterator[None]:
    tasks = [asyncio.ensure_future(part()) for part in parts]
    try:
        yield
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


def _ratio(ours: list[float], floor: list[float]) -> str:
    return f"{statistics.median(ours) / statistics.median(floor):.2f} ×"


def _ms(times: list[float]) -> str:
    return f"{statistics.median(times) * 1000:.0f} ms"


async def _enter(stage: Stage, room: RoomId, members: list[UserId]) -> None:
    for member in members:
        server = await stage.raw(member[1:].partition(":")[0])
        await server.call("POST", path("join", room), {})


async def _plain_room(stage: Stage, *, invite: list[str], encrypted: bool) -> RoomId:
    state = [{"type": "m.room.encryption", "content": {"algorithm": "m.megolm.v1.aes-sha2"}}]
    answer = await stage.coordinator.server.call(
        "POST",
        path("createRoom"),
        {"preset": "private_chat", "invite": invite, "initial_state": state if encrypted else []},
    )
    return RoomId(answer["room_id"])


async def answers(stage: Stage) -> list[Row]:
    """A command to its answer, in rooms of 20 whose people have signed devices."""
    members = stage.members[:_MEMBERS]
    for member in members:
        async with Person(stage.synapse.url, member, PASSWORD):
            pass
    mesa = await stage.mesa("Respuestas")
    await stage.coordinator.answer_to(mesa, await stage.fill(mesa, members))
    await _enter(stage, mesa, members)

    await stage.synapse.register("raw", PASSWORD)
    await stage.synapse.register("nio", PASSWORD)
    raw_user, nio_user = "@raw:example.org", "@nio:example.org"
    raw = RawBot(await stage.raw("raw"), raw_user)
    folder = Path(stage.stack.enter_context(tempfile.TemporaryDirectory(prefix="mesas-nio-")))
    nio_bot = NioBot(stage.synapse.url, nio_user, PASSWORD, folder)
    plain = await _plain_room(stage, invite=[raw_user, *members], encrypted=False)
    await raw._server.call("POST", path("join", plain), {})
    secret = await _plain_room(stage, invite=[nio_user, *members], encrypted=True)
    for room in (plain, secret):
        await _enter(stage, room, members)
    ours: list[float] = []
    nio_times: list[float] = []
    floor: list[float] = []
    async with _running(raw.run, nio_bot.run):
        await nio_bot.ready.wait()
        await stage.coordinator.until(
            lambda: stage.coordinator.rooms[secret].members.get(UserId(nio_user)) == "join"
        )
        for number in range(_ROUNDS + 5):
            content = {"msgtype": "m.text", "body": "!idioma"}
            took = (
                await stage.time_event(plain, "m.room.message", content),
                await stage.time_answer(secret, "!idioma"),
                await stage.time_answer(mesa, "!idioma"),
            )
            if number >= 5:  # the first exchange keys
                for times, seconds in zip((floor, nio_times, ours), took, strict=True):
                    times.append(seconds)
    return [
        ("command → answer, raw client in a room in clear", f"1 ({_ms(floor)})"),
        ("command → answer, bare nio, encrypted room of 20", _ratio(nio_times, floor)),
        ("command → answer, Mesas, encrypted room of 20", _ratio(ours, floor)),
        ("  of those, 95th percentile beside bare nio's", _p95(ours, nio_times)),
    ]


def _p95(ours: list[float], others: list[float]) -> str:
    return f"{statistics.quantiles(ours, n=20)[-1] / statistics.quantiles(others, n=20)[-1]:.2f} ×"


async def imports(stage: Stage) -> list[Row]:
    """A list of 20 beside 20 raw invitations, by the homeserver's own order."""
    ours, floor = [], []
    await stage.synapse.register("rawimports", PASSWORD)
    raw = await stage.raw("rawimports")
    for number in range(5):
        room = await _room_like_a_mesas(stage, raw)
        start = time.perf_counter()
        for member in stage.members:
            await raw.call("POST", path("rooms", room, "invite"), {"user_id": member})
        floor.append(time.perf_counter() - start)
        mesa = await stage.mesa(f"Lista {number}")
        await stage.time_answer(mesa, "!idioma")  # what opening it brought is over
        start = time.perf_counter()
        event = await stage.fill(mesa, stage.members)
        ours.append(await stage.watcher.answered(event) - start)
    return [
        ("20 raw invitations", f"1 ({_ms(floor)})"),
        ("`!lista importar` of 20 → report", _ratio(ours, floor)),
    ]


_MESAS, _EACH = 25, 20


async def invitations(stage: Stage) -> list[Row]:
    """500 people into 25 mesas, all lists sent at once, beside raw calls as many at a time."""
    people = [UserId(f"@q{number}:example.org") for number in range(_MESAS * _EACH)]
    for first in range(0, len(people), 10):
        names = [user[1:].partition(":")[0] for user in people[first : first + 10]]
        await asyncio.gather(*(stage.synapse.register(name, PASSWORD) for name in names))
    groups = [people[first : first + _EACH] for first in range(0, len(people), _EACH)]
    mesas = [await stage.mesa(f"Muchas {number}") for number in range(_MESAS)]
    for mesa in mesas:
        await stage.time_answer(mesa, "!idioma")
    await stage.synapse.register("rawinvites", PASSWORD)
    raw = await stage.raw("rawinvites")
    floor = [await _invited(stage, raw, groups)]
    alike = [await _invited(stage, raw, groups, rooms_at_once=16, each=4)]
    start = time.perf_counter()
    asked = [
        await stage.fill(mesa, group, first=number * _EACH)
        for number, (mesa, group) in enumerate(zip(mesas, groups, strict=True))
    ]
    await asyncio.gather(*(_reported(stage, event) for event in asked))
    ours = time.perf_counter() - start
    floor.append(await _invited(stage, raw, groups))
    alike.append(await _invited(stage, raw, groups, rooms_at_once=16, each=4))
    return [
        ("500 raw invitations to 25 rooms, 64 at a time", f"1 ({statistics.mean(floor):.1f} s)"),
        ("25 lists of 20, sent at once → all reported", f"{ours / statistics.mean(floor):.2f} ×"),
        ("  beside raw ones in the bot's order", f"{ours / statistics.mean(alike):.2f} ×"),
    ]


async def _room_like_a_mesas(stage: Stage, raw: Homeserver) -> RoomId:
    """Made by another account, with the coordinator in it: an invitation costs what it does there.

    In a room that the coordinator is alone in, the homeserver has less to do.
    """
    body = {"preset": "private_chat", "invite": [stage.coordinator.user]}
    answer = await raw.call("POST", path("createRoom"), body)
    room = RoomId(answer["room_id"])
    await stage.coordinator.join(room)
    return room


async def _invited(
    stage: Stage,
    raw: Homeserver,
    groups: list[list[UserId]],
    *,
    rooms_at_once: int = 8,
    each: int = 8,
) -> float:
    """How long raw invitations take, as many at a time as the bot's.

    The bot's are to 16 rooms at once, 4 each.
    """
    rooms = [await _room_like_a_mesas(stage, raw) for _ in groups]
    bound = asyncio.Semaphore(rooms_at_once)

    async def fill(room: RoomId, users: list[UserId]) -> None:
        waiting = iter(users)

        async def work() -> None:
            for user in waiting:
                await raw.call("POST", path("rooms", room, "invite"), {"user_id": user})

        async with bound:
            await asyncio.gather(*(work() for _ in range(each)))

    start = time.perf_counter()
    await asyncio.gather(*(fill(*one) for one in zip(rooms, groups, strict=True)))
    return time.perf_counter() - start


async def _reported(stage: Stage, event: str) -> None:
    """Until the answer to an import is its report, and not how far it is."""
    await stage.watcher.answered(event)
    await stage.coordinator.until(
        lambda: any(
            seen.answers == event and "Invitaciones enviadas" in seen.body
            for room in stage.coordinator.rooms.values()
            for seen in room.messages.values()
        )
    )


async def removals(stage: Stage) -> list[Row]:
    """Somebody unlisted who gets in, until they are out."""
    await stage.synapse.register("rawkick", PASSWORD)
    raw_user = "@rawkick:example.org"
    raw = RawBot(await stage.raw("rawkick"), raw_user)
    room = await _plain_room(stage, invite=[raw_user], encrypted=True)
    await raw._server.call("POST", path("join", room), {})
    coordinator = stage.coordinator.server
    powers = path("rooms", room, "state", "m.room.power_levels") + "/"
    levels = await coordinator.call("GET", powers)
    levels.setdefault("users", {})[raw_user] = 90
    await coordinator.call("PUT", powers, levels)
    await coordinator.call("PUT", _door(room), _PUBLIC)
    mesa = await stage.mesa("Intrusos")
    ours: list[float] = []
    floor: list[float] = []
    async with _running(raw.run):
        for number in range(30):
            for target, times in ((room, floor), (mesa, ours)):
                name = f"intruso{len(times)}x{number}{'a' if times is ours else 'b'}"
                user = await stage.synapse.register(name, PASSWORD)
                raw.unwanted.add(user)
                server = await stage.raw(name)
                with _halted(stage) if target == mesa else nullcontext():
                    if target == mesa:
                        await _open_door(stage, mesa)
                    start = time.perf_counter()
                    await server.call("POST", path("join", target), {})
                times.append(await stage.watcher.left(target, user) - start)
                if target == mesa:
                    await _until_closed(stage, mesa)
    return [
        ("unlisted join → removed, raw client", f"1 ({_ms(floor)})"),
        ("unlisted join → removed, Mesas", _ratio(ours[3:], floor[3:])),
    ]


@contextmanager
def _halted(stage: Stage) -> Iterator[None]:
    """The bot stands still meanwhile: it would close the door before anybody is through."""
    os.kill(stage.bot.pid, signal.SIGSTOP)
    try:
        yield
    finally:
        os.kill(stage.bot.pid, signal.SIGCONT)


async def _open_door(stage: Stage, room: RoomId) -> None:
    """Have the server's admin let anybody in."""
    admin = stage.coordinator
    crown = f"/_synapse/admin/v1/rooms/{room}/make_room_admin"
    await admin.server.call("POST", crown, {"user_id": admin.user})
    await admin.server.call("PUT", _door(room), _PUBLIC)


async def _until_closed(stage: Stage, room: RoomId) -> None:
    async with asyncio.timeout(60):
        while await stage.coordinator.server.call("GET", _door(room)) == _PUBLIC:  # noqa: ASYNC110 - the server's
            await asyncio.sleep(0.02)


def _door(room: RoomId) -> str:
    return path("rooms", room, "state", "m.room.join_rules") + "/"


async def restarts(stage: Stage, sizes: tuple[int, ...]) -> list[Row]:
    """Ready after a restart, beside Python's own imports; memory, as mesas grow in number."""
    rows: list[Row] = []
    memory: dict[int, float] = {}
    opened = 0
    for size in sizes:
        asked = []
        while opened < size:
            opened += 1
            text = f'!mesa crear "Mesa {opened}" partes="Argentina; Chile"'
            asked.append(await stage.coordinator.say(stage.coordination, text))
        for event in asked:
            await stage.watcher.answered(event)
        times, imports_s = [], []
        for _ in range(3):
            await stage.bot.stop()
            start = time.perf_counter()
            process = await asyncio.create_subprocess_exec(
                sys.executable, "-c", "import bot.running, bot.__main__, bot.logs"
            )
            await process.wait()
            imports_s.append(time.perf_counter() - start)
            start = time.perf_counter()
            await stage.bot.start()
            times.append(time.perf_counter() - start)
        beyond = min(times) - min(imports_s)
        memory[size] = psutil.Process(stage.bot.pid).memory_info().rss / 1e6
        rows.append((f"ready after a restart with {size} mesas, beyond imports", f"{beyond:.2f} s"))
    first, last = sizes[0], sizes[-1]
    grown = memory[last] - memory[first]
    rows.append((f"memory at {first} mesas", f"{memory[first]:.0f} MB"))
    rows.append((f"memory from {first} to {last} mesas", f"{grown:+.1f} MB"))
    return rows


async def slow(stage: Stage) -> list[Row]:
    """Another room's answer while a handler takes a second, in a bot with such a command."""
    from tests.bench.slow import bot_with_a_slow_command

    await stage.bot.stop()
    async with bot_with_a_slow_command(stage.config) as run, _running(run):
        slow_room, other = await stage.mesa("Lenta"), await stage.mesa("Otra")
        alone: list[float] = []
        beside: list[float] = []
        for number in range(25):
            alone.append(await stage.time_answer(other, "!idioma"))
            event = await stage.coordinator.say(slow_room, "!buscar")
            await asyncio.sleep(0.15)  # well into the second
            beside.append(await stage.time_answer(other, "!idioma"))
            await stage.watcher.answered(event)
            if number < 3:
                alone.clear()
                beside.clear()
    await stage.bot.start()
    return [("another room's answer while a handler takes 1 s", _ratio(beside, alone))]
