"""`!mesa volver`: whoever left a mesa that names them is invited again; nobody else is."""

from __future__ import annotations

import pytest

from bot.domain.ids import RoomId, UserId
from storage import rooms
from tests.chat.world import (
    CONTACT,
    COORDINATOR,
    FOCAL_POINT,
    MODERATOR,
    OFFICIAL,
    OTHER_ROOM,
    ROOM,
    STRANGER,
    World,
    direct,
)
from tests.services.mesa_rooms import Doing


async def _is(world: World, doing: Doing, user: UserId, how: str, room: RoomId = ROOM) -> None:
    """By the server's word, and as the bot knows it."""
    doing.rooms.people.setdefault(room, {})[user] = how
    async with world.database.write() as tx:
        await rooms.set_members(tx, {(room, user): (how, None)})


@pytest.fixture(autouse=True)
async def _inside(world: World, doing: Doing) -> None:
    for user in (COORDINATOR, MODERATOR, FOCAL_POINT, OFFICIAL):
        await _is(world, doing, user, "join")
    for user in (COORDINATOR, MODERATOR):
        await _is(world, doing, user, "join", OTHER_ROOM)


async def test_a_listed_person_who_left_is_invited_again(world: World, doing: Doing) -> None:
    await _is(world, doing, OFFICIAL, "leave")
    assert await world.body(OFFICIAL, "!mesa volver", direct(OFFICIAL)) == ""
    said = await doing.all()
    assert "Le invité otra vez a Mesa de prueba 1 (Mesa MESA-1)" in said
    assert doing.rooms.people[ROOM][OFFICIAL] == "invite"
    # Only they were asked for.
    assert "Invitaciones" not in said


async def test_a_lost_invitation_is_made_anew(world: World, doing: Doing) -> None:
    await _is(world, doing, OFFICIAL, "invite")
    await world.body(OFFICIAL, "!table return MESA-1", direct(OFFICIAL))
    done: list[tuple[str, str]] = []
    remove, invite = doing.rooms.remove, doing.rooms.invite

    async def removing(room: RoomId, user: UserId) -> None:
        done.append(("remove", user))
        await remove(room, user)

    async def inviting(room: RoomId, user: UserId) -> None:
        done.append(("invite", user))
        await invite(room, user)

    doing.rooms.remove, doing.rooms.invite = removing, inviting  # type: ignore[method-assign]
    assert "Le invité otra vez" in await doing.all()
    assert [what for what, user in done if user == OFFICIAL] == ["remove", "invite"]


async def test_who_is_in_already_is_told_where(world: World, doing: Doing) -> None:
    for room in (direct(OFFICIAL), ROOM):
        said = await world.body(OFFICIAL, "!mesa volver", room)
        assert "Usted ya está en la sala de su mesa." in said
        assert "MESA-1: Mesa de prueba 1" in said
    assert await doing.all() == ""


async def test_each_of_several_mesas_is_answered(world: World, doing: Doing) -> None:
    await _is(world, doing, MODERATOR, "leave")
    await _is(world, doing, MODERATOR, "leave", OTHER_ROOM)
    await world.body(MODERATOR, "!mesa volver", direct(MODERATOR))
    said = await doing.all()
    assert "(Mesa MESA-1)" in said
    assert "(Mesa MESA-2)" in said


@pytest.mark.parametrize("text", ["!mesa volver MESA-2", "!mesa volver mesa=MESA-2"])
async def test_a_mesa_that_does_not_name_them_is_answered_with_the_contact(
    world: World, doing: Doing, text: str
) -> None:
    said = await world.body(OFFICIAL, text, direct(OFFICIAL))
    assert "ninguna de sus listas le nombra" in said
    assert CONTACT in said
    assert said == (await world.body(OFFICIAL, text.replace("2", "9"), direct(OFFICIAL))).replace(
        "MESA-9", "MESA-2"
    )
    assert await doing.all() == ""
    assert OFFICIAL not in doing.rooms.people[OTHER_ROOM]


async def test_somebody_of_no_list_is_told_whom_to_ask(world: World, doing: Doing) -> None:
    said = await world.body(STRANGER, "!mesa volver", direct(STRANGER))
    assert CONTACT in said
    assert await doing.all() == ""
    assert STRANGER not in doing.rooms.people[ROOM]


async def test_who_was_banned_by_hand_is_told_whom_to_ask(world: World, doing: Doing) -> None:
    await _is(world, doing, OFFICIAL, "ban")
    await world.body(OFFICIAL, "!mesa volver", direct(OFFICIAL))
    said = await doing.all()
    assert "su cuenta está vetada en esa sala" in said
    assert CONTACT in said
    assert doing.rooms.people[ROOM][OFFICIAL] == "ban"


async def test_a_list_that_comes_before_the_invitation_is_heeded(
    world: World, doing: Doing
) -> None:
    await _is(world, doing, OFFICIAL, "leave")
    await world.body(OFFICIAL, "!mesa volver", direct(OFFICIAL))
    await world.body(MODERATOR, f'!lista quitar {OFFICIAL} motivo="cambio de cargo"', ROOM)
    said = await doing.all()
    assert "o su lista ya no le nombra" in said
    assert doing.rooms.people[ROOM][OFFICIAL] == "leave"
