"""What a bot that was killed finds done on the server is not done again."""

from __future__ import annotations

import asyncio
import contextlib
import shutil
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from urllib.parse import quote

import pytest

from bot.app import Bot
from bot.config import load_settings
from bot.demo.homeserver import Homeserver
from bot.domain.ids import EventId, RoomId
from bot.matrix.outbox import OPAQUE, opaque_id
from bot.matrix.view import ALLOWED, MARKER
from tests.e2e.way import Moment
from tests.e2e.world import CLIENT, World, guests, world


@pytest.fixture(scope="module")
async def _world(
    homeserver: Homeserver, tmp_path_factory: pytest.TempPathFactory
) -> AsyncIterator[World]:
    async with world(homeserver, tmp_path_factory.mktemp("bot")) as made:
        yield made


@pytest.fixture
async def made(_world: World) -> World:
    """A bot that runs and has nothing to do."""
    if not _world.bot.running:
        await _world.bot.start()
    await _world.idle()
    return _world


async def _killed_answering(made: World, moment: Moment) -> EventId:
    """The bot is killed while it posts the answer to this event."""
    trap = made.way.set_trap("PUT", "/send/m.room.encrypted/", moment)
    asked = await made.coordinator.say(made.coordination, "!mesa lista")
    await asyncio.wait_for(trap.sprung.wait(), 60)
    await made.bot.kill()
    # This one is not; what else falls due by the clock, as keys for who just came, is no matter.
    unsent = made.rows("SELECT sent_at FROM outbox WHERE cause = ?", f"reply-{asked}")
    assert unsent == [(None,)]
    return asked


async def _answers(made: World, asked: EventId) -> list[str]:
    return [
        post["event_id"]
        for post in await made.posts(made.coordinator, made.coordination)
        if post["content"][OPAQUE] == opaque_id(f"reply-{asked}")
    ]


def _answer(made: World, asked: EventId) -> str:
    ((event,),) = made.rows("SELECT event_id FROM outbox WHERE cause = ?", f"reply-{asked}")
    return str(event)


@asynccontextmanager
async def _running(made: World, clock: Callable[[], datetime]) -> AsyncIterator[None]:
    """The bot, in this process, with a clock of its own."""
    async with Bot(load_settings(made.config), clock=clock) as bot:
        task = asyncio.create_task(bot.run())
        try:
            yield
        finally:
            task.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await task


def _a_day_on() -> datetime:
    return datetime.now(UTC) + timedelta(hours=24)


async def test_a_post_that_may_be_a_day_old_is_looked_up(made: World) -> None:
    asked = await _killed_answering(made, "after")
    (posted,) = await _answers(made, asked)
    sent = made.way.sent("PUT", opaque_id(f"reply-{asked}"))
    async with _running(made, _a_day_on):
        await made.idle()
    assert made.way.sent("PUT", opaque_id(f"reply-{asked}")) == sent
    assert _answer(made, asked) == posted


async def test_a_post_that_was_never_sent_is_sent_after_a_day(made: World) -> None:
    asked = await _killed_answering(made, "before")
    assert await _answers(made, asked) == []
    looked = made.way.sent("GET", f"/rooms/{made.coordination}/messages")
    async with _running(made, _a_day_on):
        await made.idle()
    assert made.way.sent("GET", f"/rooms/{made.coordination}/messages") > looked
    assert await _answers(made, asked) == [_answer(made, asked)]


async def test_a_post_from_another_device_is_looked_up(made: World) -> None:
    asked = await _killed_answering(made, "after")
    (posted,) = await _answers(made, asked)
    # A new device: the server knows nothing of what the last one sent.
    made.rows("DELETE FROM facts WHERE key IN ('device_id', 'device_since')")
    data = made.folder / "data"
    (data / "session.json").unlink()
    await asyncio.to_thread(shutil.rmtree, data / "crypto")
    await made.bot.start()
    await made.idle()
    assert await _answers(made, asked) == [posted]
    assert _answer(made, asked) == posted
    later = await made.coordinator.ask(made.coordination, "!mesa lista")
    assert later.trusted


# --- Rooms --------------------------------------------------------------------------------------


async def _killed_opening(made: World, moment: Moment) -> tuple[EventId, str]:
    """The bot is killed while it makes the room of a mesa: who asked, and the mesa's id."""
    trap = made.way.set_trap("POST", "/createRoom", moment)
    asked = await made.coordinator.say(made.coordination, made.opening("Lectura"))
    await asyncio.wait_for(trap.sprung.wait(), 60)
    ((mesa,),) = made.rows("SELECT id FROM mesas WHERE state = 'opening'")
    return asked, str(mesa)


async def _room_of(made: World, mesa: str) -> RoomId:
    """The mesa's room, of which there is one: by the database, and by the server."""
    ((room,),) = made.rows("SELECT room_id FROM mesas WHERE id = ?", mesa)
    carrying = []
    for joined in await made.rooms_of_bot():
        state = await made.state_of(joined)
        if any(e["type"] == MARKER and e["content"].get("mesa") == mesa for e in state):
            carrying.append(joined)
    assert carrying == [room]
    return RoomId(room)


async def test_a_room_is_found_again_by_its_marker(made: World) -> None:
    before = await made.rooms_of_bot()
    asked, mesa = await _killed_opening(made, "after")
    # What changes while nobody knows that the room is there must reach it.
    (guest,) = await guests(made.homeserver, 1)
    listing = f'!lista agregar Chile {guest.user} "Eva Soto" mesa={mesa}'
    listed = await made.coordinator.say(made.coordination, listing)
    await made.until(lambda: made.rows("SELECT 1 FROM list_members WHERE name = 'Eva Soto'"))
    await made.bot.kill()
    assert len(await made.rooms_of_bot() - before) == 1

    await made.bot.start()
    answer = await made.coordinator.answer_to(made.coordination, asked)
    assert mesa in answer.body
    assert guest.user in (await made.coordinator.answer_to(made.coordination, listed)).body
    room = await _room_of(made, mesa)
    assert await made.rooms_of_bot() - before == {room}
    state = {event["type"]: event["content"] for event in await made.state_of(room)}
    assert guest.user in state[ALLOWED]["users"]
    assert (await made.members(room))[guest.user] == "invite"


async def test_a_room_that_the_server_is_still_making_is_waited_for(made: World) -> None:
    before = await made.rooms_of_bot()
    asked, mesa = await _killed_opening(made, "before")
    await made.bot.kill()
    # As far as a server has come that is slow: the first event is there, the marker is not.
    token = await made.token_of_bot()
    encryption = {"algorithm": "m.megolm.v1.aes-sha2"}
    marker = f"{mesa} {opaque_id(asked)[:16]}"
    answer = await made.homeserver.call(
        "POST",
        f"{CLIENT}/createRoom",
        token=token,
        body={
            "preset": "private_chat",
            "creation_content": {MARKER: marker},
            "initial_state": [
                {"type": "m.room.encryption", "state_key": "", "content": encryption}
            ],
        },
    )
    room, logged = answer["room_id"], len(made.bot.log)
    await made.bot.start()
    await made.until(lambda: any(line["event"] == "act_waits" for line in made.bot.log[logged:]))
    await made.homeserver.call(
        "PUT",
        f"{CLIENT}/rooms/{quote(room)}/state/{MARKER}",
        token=token,
        body={"id": marker, "kind": "mesa", "mesa": mesa},
    )
    assert mesa in (await made.coordinator.answer_to(made.coordination, asked)).body
    assert await _room_of(made, mesa) == room
    assert await made.rooms_of_bot() - before == {room}
    # Nobody had been invited yet.
    staff = {person.user for person in made.staff}
    assert {user for user, how in (await made.members(room)).items() if how == "invite"} == staff
