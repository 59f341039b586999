"""`!mesa rehacer`: a mesa whose room is lost has a new one, with all that it holds."""

from __future__ import annotations

from bot.domain.ids import MesaId, RoomId, UserId
from storage import mesas, outbox
from storage import rooms as storage_rooms
from storage.rooms import Room
from tests.chat.world import (
    BRAZILIAN,
    COORDINATION,
    COORDINATOR,
    FOCAL_POINT,
    MODERATOR,
    OFFICIAL,
    ROOM,
    World,
)
from tests.services.mesa_rooms import Doing

NEW = RoomId("!room-of-MESA-1")
ASK = "!mesa rehacer MESA-1"


async def lost(world: World) -> None:
    """The bot was put out of the mesa's room."""
    me = UserId("@mesas:example.org")
    async with world.database.write() as tx:
        await storage_rooms.set_members(tx, {(ROOM, me): ("leave", None)})


async def posted_in(world: World, room: RoomId) -> str:
    async with world.database.read() as tx:
        rows = [post for post in await outbox.waiting(tx) if post.room == room]
    return "\n\n".join(str(post.content.get("body", "")) for post in rows)


async def test_a_lost_mesa_goes_on_in_a_new_room_with_what_it_holds(
    world: World, doing: Doing
) -> None:
    await world.say(MODERATOR, "!reunion programar 2027-01-25 15:00")
    await world.say(MODERATOR, "!reunion mover REU-1 2027-01-26 15:00")
    await world.say(MODERATOR, '!debate abrir "Formación docente"\n¿Qué apoyos hacen falta?')
    await world.tick()
    await lost(world)
    asked = await world.body(COORDINATOR, ASK, COORDINATION)
    assert "En la que tenía ya no estoy" in asked
    assert "5 personas" in asked
    question = f"$post-{world.seen - 1}"
    await world.tap(MODERATOR, "✅", question, COORDINATION)
    assert await doing.all() == ""
    await world.tap(COORDINATOR, "✅", question, COORDINATION)
    await doing.all()
    async with world.database.read() as tx:
        mesa = await mesas.find(tx, MesaId("MESA-1"))
    assert mesa is not None
    assert mesa.room == NEW
    invited = {COORDINATOR, MODERATOR, FOCAL_POINT, OFFICIAL, BRAZILIAN}
    assert {user for user, how in doing.rooms.people[NEW].items() if how == "invite"} >= invited
    # The portada is a new post and no edit of one that nobody sees; so are roots of threads.
    await world.tick()
    async with world.database.read() as tx:
        for cause in ("portada-MESA-1", "meeting-REU-1", "debate-DEB-1"):
            place = await outbox.place_of(tx, cause)
            assert place is not None
            assert place[1] == NEW, cause
    await doing.all()
    assert doing.rooms.state[NEW, "m.room.pinned_events"]["pinned"]
    # And it is as any mesa is.
    async with world.database.write() as tx:
        made = Room(NEW, "mesa", encrypted=True, mesa=MesaId("MESA-1"), person=None, state={})
        await storage_rooms.save(tx, made)
    assert "DEB-1" in await world.body(OFFICIAL, "!debate", NEW)
    assert await world.body(OFFICIAL, "!debate", ROOM) == ""
    record = await world.body(COORDINATOR, "!mesa historial MESA-1", COORDINATION)
    assert f"{COORDINATOR} hizo abrir una sala nueva para la Mesa MESA-1" in record


async def test_a_room_that_is_still_there_is_left_to_be_read(world: World, doing: Doing) -> None:
    asked = await world.body(COORDINATOR, ASK, COORDINATION)
    assert "quedará solo para leer" in asked
    question = f"$post-{world.seen - 1}"
    twice = await world.body(COORDINATOR, ASK, COORDINATION)
    assert twice == asked
    again = f"$post-{world.seen - 1}"
    await world.tap(COORDINATOR, "✅", question, COORDINATION)
    said = await doing.all()
    assert "sigue en una sala nueva" in said
    assert doing.rooms.read_only[ROOM]
    await world.tap(COORDINATOR, "✅", again, COORDINATION)
    assert "ya tiene una sala nueva" in "".join(each["body"] for each in await world.posted())


async def test_a_server_that_makes_no_room_is_told_of_and_asked_again(
    world: World, doing: Doing
) -> None:
    await lost(world)
    doing.rooms.refusing = "M_LIMIT"
    for _ in range(2):
        await world.body(COORDINATOR, ASK, COORDINATION)
        await world.tap(COORDINATOR, "✅", f"$post-{world.seen - 1}", COORDINATION)
        assert "código M_LIMIT" in await doing.all()
    doing.rooms.refusing = ""
    await world.body(COORDINATOR, ASK, COORDINATION)
    await world.tap(COORDINATOR, "✅", f"$post-{world.seen - 1}", COORDINATION)
    assert "tiene una sala nueva" in await doing.all()
