"""What was said before somebody came, as they read it on Element's own crypto."""

from __future__ import annotations

import contextlib
from collections.abc import Iterable, Mapping

from tests.e2e.conftest import Cast
from tests.e2e.people import DriverError, Person, Seen
from tests.e2e.stage import CLIENT, PASSWORD, Stage


async def conversation(stage: Stage, word: str) -> dict[str, str]:
    """Something that ana, diego and the bot say in the mesa: event to its beginning."""
    room = stage.mesa.room
    said = {
        await stage.ana.send(room, f"{word}, dice Ana"): f"{word}, dice Ana",
        await stage.diego.send(room, f"{word}, dice Diego"): f"{word}, dice Diego",
    }
    answer = await stage.ask(stage.ana, room, "!ayuda mesa")
    return said | {answer.event_id: answer.body}


async def reads(person: Person, room: str, said: Mapping[str, str]) -> list[Seen]:
    """These messages as somebody has them who asks for the past, once all are open to them."""
    await person.load_history(room)
    try:
        found = await person.wait_until(
            room,
            lambda seen: set(said) <= {each.event_id for each in seen if each.failed is None},
        )
    except TimeoutError:
        closed = [each for each in await person.read(room) if each.event_id in said]
        raise AssertionError("\n".join(map(str, closed))) from None
    read = [each for each in found if each.event_id in said]
    assert {each.event_id: each.body for each in read} == said
    return read


async def closed_to(person: Person, stage: Stage, events: Iterable[str]) -> bool:
    """Whether somebody cannot open these events even with them in hand."""
    opened = []
    for event in events:
        path = f"{CLIENT}/rooms/{stage.mesa.room}/event/{event}"
        opened.append(await person.open(await stage.ana.request("GET", path)))
    return all(each.failed is not None for each in opened)


async def remove(stage: Stage, person: Person) -> None:
    """Have somebody taken off the list; they are out when this ends."""
    await stage.coordinator.send(
        stage.mesa.room, f'!lista quitar {person.user} motivo="cambio de cargo"'
    )
    await person.wait_room(lambda each: each.room == stage.mesa.room, membership="leave")


async def test_who_joins_later_reads_what_the_bot_and_the_others_said_before(
    stage: Stage, cast: Cast
) -> None:
    before = await conversation(stage, "Antes")
    eva = await cast("eva")
    await stage.list_person(eva)
    read = await reads(eva, stage.mesa.room, before)
    # Element says of each who passed its key on, unless its writer's device has given it as well.
    assert {(each.shield, each.forwarder) for each in read} <= {("GREY", stage.bot), ("NONE", None)}

    now = await conversation(stage, "Ahora")
    read = await reads(eva, stage.mesa.room, now)
    assert {(each.shield, each.forwarder) for each in read} == {("NONE", None)}


async def test_who_first_logs_in_after_being_invited_reads_what_was_said_before(
    stage: Stage, cast: Cast
) -> None:
    room = stage.mesa.room
    before = await conversation(stage, "Antes")
    user = await stage.homeserver.register("late", PASSWORD)
    await stage.ask(
        stage.coordinator,
        stage.coordination,
        f'!lista agregar Chile {user} "Eva" mesa={stage.mesa.id}',
    )
    between = await conversation(stage, "Mientras tanto")
    eva = await cast.login("late")
    await eva.accept(lambda each: each.room == room)
    await reads(eva, room, before | between)


async def test_who_signs_their_device_after_joining_reads_what_was_said_before(
    stage: Stage, cast: Cast
) -> None:
    room = stage.mesa.room
    before = await conversation(stage, "Antes")
    eva = await cast("eva", sign=False)
    await stage.list_person(eva)
    meanwhile = await conversation(stage, "Mientras tanto")
    assert await closed_to(eva, stage, before | meanwhile)
    await eva.sign()
    await reads(eva, room, before | meanwhile)


async def test_who_comes_back_reads_what_was_said_while_they_were_away_and_not_sooner(
    stage: Stage, cast: Cast
) -> None:
    room = stage.mesa.room
    eva = await cast("eva")
    await stage.list_person(eva)
    before = await conversation(stage, "Con Eva")
    await reads(eva, room, before)
    await remove(stage, eva)
    away = await conversation(stage, "Sin Eva")
    assert await closed_to(eva, stage, away)
    await stage.list_person(eva)
    await reads(eva, room, before | away)


async def test_an_unlisted_person_is_given_nothing_whoever_brings_them_in(
    stage: Stage, cast: Cast
) -> None:
    room = stage.mesa.room
    before = await conversation(stage, "Antes")
    admin = await cast("admin", admin=True)
    zoe, eva = await cast("zoe"), await cast("eva")
    # The server invites her in the bot's own name: her client would take what the bot sends.
    await stage.homeserver.call(
        "POST",
        f"/_synapse/admin/v1/rooms/{room}/make_room_admin",
        token=admin.token,
        body={"user_id": zoe.user},
    )
    with contextlib.suppress(DriverError, TimeoutError):  # out again before she saw it, perhaps
        await zoe.accept(lambda each: each.room == room, timeout=5)
    await zoe.wait_room(lambda each: each.room == room, membership="leave")
    await stage.list_person(eva)
    await reads(eva, room, before)
    assert await eva.has_bundle(room, stage.bot)
    assert not await zoe.has_bundle(room, stage.bot)
    assert await closed_to(zoe, stage, before)
