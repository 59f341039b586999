"""Many invited at once, on a real homeserver: waited for, shown, gone on with after a kill."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager

import pytest

from bot.demo.homeserver import Homeserver
from bot.domain.ids import EventId, RoomId
from tests.e2e.stage import troubles
from tests.e2e.world import Guest, World, guests, world

HEAD = "parte;nombre;correo;rol;cargo;usuario de matrix"


@pytest.fixture(scope="module")
async def _world(
    homeserver: Homeserver, tmp_path_factory: pytest.TempPathFactory
) -> AsyncIterator[World]:
    async with world(homeserver, tmp_path_factory.mktemp("bot")) as made:
        yield made


@pytest.fixture
async def made(_world: World) -> World:
    """A bot that runs and has nothing to do."""
    _world.way.limited = {}
    if not _world.bot.running:
        await _world.bot.start()
    await _world.idle()
    return _world


def _list(people: list[Guest]) -> str:
    lines = [
        f"Chile;Persona {n};p{n}@example.org;;;{person.user}" for n, person in enumerate(people)
    ]
    return "\n".join(["!lista importar", HEAD, *lines])


@asynccontextmanager
async def _limited(
    made: World, people: Sequence[Guest], times: int
) -> AsyncIterator[asyncio.Event]:
    """The server wants these invited later: so many times, and until the event is set."""
    let_in = asyncio.Event()

    async def not_yet() -> bool:
        return not let_in.is_set()

    made.way.limited = {f'"{person.user}"'.encode(): times for person in people}
    made.way.limited_while = not_yet
    try:
        yield let_in
    finally:
        let_in.set()


async def _invited(made: World, room: RoomId, people: Sequence[Guest]) -> None:
    """Until all of them are."""
    async with asyncio.timeout(60):
        while True:
            members = await made.members(room)
            if all(members.get(person.user) == "invite" for person in people):
                return
            await asyncio.sleep(0.05)


async def _report(made: World, asked: EventId) -> str:
    """What the answer to `asked` says in the end, and that it was given once."""
    await made.idle(asked)
    answer = await made.coordinator.answer_to(_room(made, asked), asked)
    query = "SELECT event_id FROM outbox WHERE edits = ? AND event_id IS NOT NULL ORDER BY id"
    edits = [EventId(row[0]) for row in made.rows(query, f"list-{asked}")]
    seen = made.coordinator.contents
    await made.coordinator.until(lambda: set(edits) <= set(seen))
    return str(seen[edits[-1]]["m.new_content"]["body"] if edits else answer.body)


def _room(made: World, event: EventId) -> RoomId:
    ((room,),) = made.rows("SELECT room_id FROM inbox WHERE event_id = ?", event)
    return RoomId(room)


async def _invitations(made: World, room: RoomId) -> Counter[str]:
    """How often each person was invited, by the room's own record."""
    return Counter(
        event["state_key"]
        for event in await made.events(made.coordinator, room)
        if event["type"] == "m.room.member" and event["content"]["membership"] == "invite"
    )


async def test_killed_in_the_middle_nobody_is_forgotten_and_nobody_invited_twice(
    made: World,
) -> None:
    _, room = await made.open_mesa("Muchas personas")
    people = list(await guests(made.homeserver, 60))
    before = made.way.sent("POST", "/invite")
    async with _limited(made, people[30:], 0) as let_in:
        asked = await made.coordinator.say(room, _list(people))
        await made.until(lambda: made.way.sent("POST", "/invite") >= before + 25)
        await made.bot.kill()
        let_in.set()
    members = await made.members(room)
    assert 0 < sum(members.get(person.user) == "invite" for person in people) < 60

    logged = len(made.bot.log)
    await made.bot.start()
    report = await _report(made, asked)
    assert "Lista de Chile recibida (versión 1): 60 personas." in report
    assert "Invitaciones enviadas: 60." in report
    invitations = await _invitations(made, room)
    assert {invitations[person.user] for person in people} == {1}
    assert troubles(made.bot.log[logged:]) == []

    # Sent again, it does only what is missing: nothing.
    again = await made.coordinator.say(room, _list(people))
    assert "ya decía lo mismo" in await _report(made, again)
    assert await _invitations(made, room) == invitations


async def test_the_server_is_waited_for_and_who_is_limited_keeps_nobody_waiting(
    made: World,
) -> None:
    _, room = await made.open_mesa("Con límites")
    people = list(await guests(made.homeserver, 30))
    limited = [person.user for person in people[:3]]
    async with _limited(made, people[:3], 4) as let_in:
        asked = await made.coordinator.say(room, _list(people))
        await _invited(made, room, people[3:])
        answer = f"list-{asked}"
        said = "SELECT 1 FROM outbox WHERE cause = ? AND sent_at IS NOT NULL"
        await made.until(lambda: made.rows(said, answer))
        let_in.set()
        report = await _report(made, asked)
        assert set(made.way.limited.values()) == {0}
    assert "Invitaciones enviadas: 30." in report
    order = [
        event["state_key"]
        for event in await made.events(made.coordinator, room)
        if event["type"] == "m.room.member" and event["content"]["membership"] == "invite"
    ]
    assert set(order[-3:]) == set(limited)
    # It took so long that an answer was there before the end: that one became the report.
    edits = made.rows("SELECT count(*) FROM outbox WHERE edits = ? AND sent_at IS NOT NULL", answer)
    assert edits[0][0] >= 1
    assert (await made.coordinator.answer_to(room, asked)).trusted


async def test_an_intruder_is_removed_while_hundreds_are_being_invited(made: World) -> None:
    _, room = await made.open_mesa("Con intrusos")
    people = list(await guests(made.homeserver, 12))
    async with _limited(made, people, 4) as let_in:
        asked = await made.coordinator.say(room, _list(people))
        await made.until(lambda: made.rows("SELECT 1 FROM intents WHERE kind = 'invite_members'"))
        (stranger,) = await guests(made.homeserver, 1)
        token = await made.token_of_bot()
        body = {"user_id": stranger.user}
        await made.homeserver.call(
            "POST", f"/_matrix/client/v3/rooms/{room}/invite", token=token, body=body
        )
        await stranger.come(room)
        removals = "SELECT 1 FROM intents WHERE kind = 'settle_members' AND cause LIKE 'settle-%'"
        await made.until(lambda: made.rows(f"{removals} AND done_at IS NOT NULL"))
        assert (await made.members(room))[stranger.user] == "leave"
        assert made.rows("SELECT 1 FROM intents WHERE kind = 'invite_members' AND done_at IS NULL")
        let_in.set()
        assert "Invitaciones enviadas: 12." in await _report(made, asked)
