"""Who is not listed reads nothing, on Element's own crypto: by whatever road, in whatever state."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Iterable

from bot.demo.homeserver import HomeserverError
from tests.e2e.conftest import Cast
from tests.e2e.people import Person
from tests.e2e.process import DriverError
from tests.e2e.stage import CLIENT, Stage


async def _closed(person: Person, stage: Stage, events: Iterable[str]) -> bool:
    """Whether `person` cannot open any of these, even with the events themselves in hand."""
    return not [
        event for event in events if (await person.open(await _raw(stage, event))).failed is None
    ]


async def _raw(stage: Stage, event: str) -> dict[str, object]:
    room = stage.mesa.room
    return dict(await stage.ana.request("GET", f"{CLIENT}/rooms/{room}/event/{event}"))


async def _session(stage: Stage, event: str) -> str:
    """The Megolm session with which an event is encrypted."""
    content = (await _raw(stage, event))["content"]
    assert isinstance(content, dict)
    return str(content["session_id"])


async def _remove(stage: Stage, person: Person) -> str:
    """Take somebody off the list; what the bot answers."""
    line = f'!lista quitar {person.user} motivo="cambio de cargo"'
    asked = await stage.coordinator.send(stage.mesa.room, line)
    return (await stage.answer(stage.ana, stage.mesa.room, asked)).event_id


async def _invade(stage: Stage, admin: Person, person: Person) -> None:
    """A server admin has the server invite somebody in the bot's name, and they enter."""
    room, body = stage.mesa.room, {"user_id": person.user}
    await stage.homeserver.call(
        "POST",
        f"/_synapse/admin/v1/rooms/{room}/make_room_admin",
        token=admin.token,
        body=body,
    )
    await stage.call(person.token, "POST", f"/join/{room}", {})


async def _force(stage: Stage, admin: Person, person: Person) -> None:
    """A server admin, in the room already, puts somebody into it."""
    await stage.homeserver.call(
        "POST",
        f"/_synapse/admin/v1/join/{stage.mesa.room}",
        token=admin.token,
        body={"user_id": person.user},
    )


async def test_somebody_forced_in_while_posts_are_queued_gets_no_key_of_any(
    stage: Stage, cast: Cast
) -> None:
    ana, diego, room = stage.ana, stage.diego, stage.mesa.room
    admin = await cast("admin", admin=True)
    intruders = await asyncio.gather(*(cast("intrusa") for _ in range(2)))
    before = await stage.ask(ana, room, "!ayuda agenda")
    # A row of answers is on its way out when they come, one after the other.
    asked = [await (ana, diego)[n % 2].send(room, "!ayuda lista") for n in range(6)]
    for intruder in intruders:
        with contextlib.suppress(HomeserverError):  # out again before they could enter
            await _invade(stage, admin, intruder)
        asked += [await (ana, diego)[n % 2].send(room, "!ayuda mesa") for n in range(4)]
    answers = [(await stage.answer(ana, room, event)).event_id for event in asked]
    for intruder in intruders:
        await ana.wait_member(room, intruder.user, membership="leave")
    after = await stage.ask(diego, room, "!ayuda")
    for intruder in intruders:
        assert await _closed(intruder, stage, [before.event_id, *answers, after.event_id])
        assert not await intruder.has_bundle(room, stage.bot)
    # What is said after the removal is under a key of its own.
    assert await _session(stage, after.event_id) != await _session(stage, before.event_id)


async def test_somebody_forced_in_while_the_bot_is_down_gets_no_key(
    stage: Stage, cast: Cast
) -> None:
    ana, room = stage.ana, stage.mesa.room
    admin, intruder = await cast("admin", admin=True), await cast("intrusa")
    await stage.process.stop()
    asked = [await ana.send(room, "!ayuda agenda")]
    await _invade(stage, admin, admin)
    await _force(stage, admin, intruder)
    assert {admin.user, intruder.user} <= await ana.members(room)
    asked.append(await ana.send(room, "!ayuda mesa"))
    await stage.process.start()
    answers = [(await stage.answer(ana, room, event)).event_id for event in asked]
    for person in (admin, intruder):
        await ana.wait_member(room, person.user, membership="leave")
        assert await _closed(person, stage, answers)
        assert not await person.has_bundle(room, stage.bot)


async def test_a_listed_person_removed_while_offline_on_two_devices_reads_nothing_after(
    stage: Stage, cast: Cast
) -> None:
    ana, room = stage.ana, stage.mesa.room
    phone = await cast("eva")
    await stage.list_person(phone)
    desktop = await cast.login(phone.user, identity=await phone.identity())
    early = await stage.ask(ana, room, "!ayuda")
    for device in (phone, desktop):
        await device.wait_for(
            room, lambda seen: seen.event_id == early.event_id and seen.shield == "NONE"
        )
    phone.go_offline()
    desktop.go_offline()
    confirmed = await _remove(stage, phone)
    later = await stage.ask(ana, room, "!ayuda agenda")
    await stage.process.stop()
    await stage.process.start()
    last = await stage.ask(ana, room, "!ayuda mesa")
    for device in (phone, desktop):
        device.go_online()
    for device in (phone, desktop):
        await device.wait_room(lambda each: each.room == room, membership="leave")
        assert not await _closed(device, stage, [early.event_id])
        assert await _closed(device, stage, [confirmed, later.event_id, last.event_id])


async def test_an_invitation_taken_back_opens_nothing_any_more(stage: Stage, cast: Cast) -> None:
    ana, room = stage.ana, stage.mesa.room
    eva = await cast("eva")
    await stage.list_person(eva, joins=False)
    await eva.wait_room(lambda each: each.room == room, membership="invite")
    await stage.ask(ana, room, "!ayuda")  # the keys go to those invited too
    confirmed = await _remove(stage, eva)
    await eva.wait_room(lambda each: each.room == room, membership="leave")
    with contextlib.suppress(DriverError):
        await eva.join(room)
    assert eva.user not in await ana.members(room)
    later = await stage.ask(ana, room, "!ayuda agenda")
    assert await _closed(eva, stage, [confirmed, later.event_id])


async def test_a_ban_lifted_by_hand_lets_nobody_in(stage: Stage, cast: Cast) -> None:
    ana, room, bot = stage.ana, stage.mesa.room, stage.bot
    admin, eva = await cast("admin", admin=True), await cast("eva")
    await stage.list_person(eva)
    await _remove(stage, eva)
    # A server admin lends the bot's hand: bans her in its name, and lifts it.
    token = await stage.homeserver.call(
        "POST", f"/_synapse/admin/v1/users/{bot}/login", token=admin.token, body={}
    )
    for act in ("ban", "unban"):
        await stage.call(
            token["access_token"], "POST", f"/rooms/{room}/{act}", {"user_id": eva.user}
        )
    with contextlib.suppress(DriverError):
        await eva.join(room)
    later = await stage.ask(ana, room, "!ayuda")
    assert eva.user not in await ana.members(room)
    assert await _closed(eva, stage, [later.event_id])
