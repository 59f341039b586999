"""An archived mesa in Element: read by the same people, and written in by its staff alone."""

from __future__ import annotations

import asyncio

from tests.e2e.conftest import Cast
from tests.e2e.people import Person
from tests.e2e.process import DriverError
from tests.e2e.stage import Stage


async def writes(person: Person, room: str, text: str) -> bool:
    """Whether the homeserver takes a message of somebody's."""
    try:
        await person.send(room, text)
    except DriverError as error:
        if "M_FORBIDDEN" not in str(error):
            raise
        return False
    return True


async def until(person: Person, room: str, *, may_write: bool) -> None:
    """Wait until the room has become what it was to become."""
    async with asyncio.timeout(60):
        while await writes(person, room, "¿Y ahora?") is not may_write:  # noqa: ASYNC110 - the server's
            await asyncio.sleep(0.2)


async def test_an_archived_mesa_is_read_and_not_written_in_until_it_is_reopened(
    stage: Stage, cast: Cast
) -> None:
    coordinator, ana = stage.coordinator, stage.ana
    mesa = await stage.open_mesa("Archivo", {"Chile": [ana], "Argentina": []})
    before = await ana.send(mesa.room, "Antes de archivar")
    told = len(await stage.said(coordinator, stage.coordination))
    asked = await stage.ask(coordinator, stage.coordination, f"!mesa archivar {mesa.id}")
    assert await writes(ana, mesa.room, "Nadie lo ha confirmado")
    await coordinator.react(stage.coordination, asked.event_id, "✅")
    here = await ana.wait_for(mesa.room, lambda seen: "Esta mesa quedó archivada" in seen.body)
    assert here.shield == "NONE"
    await until(ana, mesa.room, may_write=False)
    assert await writes(coordinator, mesa.room, "La coordinación, sí")
    read = await ana.wait_for(mesa.room, lambda seen: "La coordinación, sí" in seen.body)
    assert not read.failed
    assert before in [seen.event_id for seen in await ana.read(mesa.room)]

    # A restart, and a change of the lists, leave it so.
    await stage.process.stop()
    await stage.process.start()
    eva = await cast("eva")
    line = f'!lista agregar Chile {eva.user} "Eva" mesa={mesa.id}'
    await stage.ask(coordinator, stage.coordination, line)
    await eva.accept(lambda each: each.room == mesa.room)
    assert not await writes(eva, mesa.room, "¿Puedo?")
    refused = await stage.ask(coordinator, mesa.room, "!agenda crear\nApertura")
    assert "está archivada" in refused.body

    await stage.ask(coordinator, stage.coordination, f"!mesa reabrir {mesa.id}")
    await ana.wait_for(mesa.room, lambda seen: "está abierta otra vez" in seen.body)
    await until(ana, mesa.room, may_write=True)
    # The question, three answers; and nobody is accused of changing the rules of the room.
    said = (await stage.said(coordinator, stage.coordination))[told:]
    assert len(said) == 4, [seen.body for seen in said]


async def test_power_given_by_a_server_admin_is_no_right(stage: Stage, cast: Cast) -> None:
    admin, eva = await cast("admin", admin=True), await cast("eva")
    await stage.list_person(eva)
    room = stage.mesa.room
    path = f"/_synapse/admin/v1/rooms/{room}/make_room_admin"
    body = {"user_id": eva.user}
    await stage.homeserver.call("POST", path, token=admin.token, body=body)
    refused = await stage.ask(eva, room, "!agenda crear\nLo mío")
    assert "Esto lo hace quien modera la mesa" in refused.body
    assert "Lo mío" not in (await stage.ask(stage.ana, room, "!agenda ver")).body
