"""Only the listed enter; coordination is told once of whoever else appears."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from bot.domain.access import Role
from bot.domain.ids import EventId, RoomId, UserId
from tests.services.list_world import (
    ANA,
    COORDINATOR,
    EVA,
    ME,
    MODERATOR,
    OFFICE,
    ROOM,
    World,
    world,
)
from tests.services.test_lists import LONG_AGO

ZOE = UserId("@zoe:hs")


@pytest.fixture
async def here(database_url: str) -> AsyncIterator[World]:
    async with world(database_url) as made:
        yield made


async def seen(
    here: World,
    user: UserId,
    membership: str,
    by: UserId,
    *,
    event: str = "$event",
    room: RoomId = ROOM,
) -> None:
    here.rooms.present[room][user] = membership
    async with here.database.write() as tx:
        await here.access.membership_changed(
            tx,
            room=room,
            user=user,
            membership=membership,
            by=by,
            event=EventId(event),
            at=here.now,
        )
    await here.act()


async def test_roles_come_from_lists_and_staff(here: World) -> None:
    await here.send(LONG_AGO)
    mesa = await here.mesa()
    async with here.database.read() as tx:
        roles = {
            user: (
                await here.access.role_in(tx, user, mesa),
                await here.access.role_in(tx, user, None),
            )
            for user in (COORDINATOR, MODERATOR, ANA, EVA, ZOE)
        }
    assert roles == {
        COORDINATOR: (Role.COORDINATOR,) * 2,
        MODERATOR: (Role.MODERATOR,) * 2,
        ANA: (Role.FOCAL_POINT,) * 2,
        EVA: (Role.PARTICIPANT,) * 2,
        ZOE: (Role.NOBODY,) * 2,
    }


async def test_who_may_be_where(here: World) -> None:
    await here.send(LONG_AGO)
    async with here.database.read() as tx:
        may = here.access.may_be_in
        assert await may(tx, ROOM, ANA)
        assert await may(tx, ROOM, ME)
        assert await may(tx, ROOM, COORDINATOR)
        assert not await may(tx, ROOM, ZOE)
        assert await may(tx, OFFICE, COORDINATOR)
        assert not await may(tx, OFFICE, MODERATOR)
        assert await may(tx, RoomId("!direct"), ZOE)


async def test_an_unlisted_person_is_removed_and_told_of_once(here: World) -> None:
    await seen(here, ZOE, "invite", UserId("@admin:hs"), event="$1")
    here.wait(seconds=1)
    await seen(here, ZOE, "join", ZOE, event="$2")
    assert here.rooms.present[ROOM][ZOE] == "leave"
    told = await here.posted(OFFICE)
    assert len(told) == 1
    assert "@admin:hs invitó a @zoe:hs a la mesa MESA-1" in told[0]


async def test_the_same_event_twice_is_told_once(here: World) -> None:
    await seen(here, ZOE, "join", ZOE)
    here.wait(minutes=5)
    await seen(here, ZOE, "join", ZOE)
    assert len(await here.posted(OFFICE)) == 1


async def test_coming_back_later_is_told_again(here: World) -> None:
    await seen(here, ZOE, "join", ZOE, event="$1")
    here.wait(minutes=5)
    await seen(here, ZOE, "join", ZOE, event="$2")
    assert len(await here.posted(OFFICE)) == 2


async def test_a_listed_person_who_joins_or_leaves_is_nobodys_business(here: World) -> None:
    await here.send(LONG_AGO)
    await seen(here, ANA, "join", ANA, event="$1")
    await seen(here, ANA, "leave", ANA, event="$2")
    assert await here.posted(OFFICE) == []


async def test_a_listed_person_removed_by_somebody_is_told_and_not_invited(here: World) -> None:
    await here.send(LONG_AGO)
    await seen(here, ANA, "leave", MODERATOR)
    assert "@mod:hs sacó a @ana:hs de la mesa MESA-1" in (await here.posted(OFFICE))[0]
    await here.send(LONG_AGO)
    assert here.rooms.present[ROOM][ANA] == "leave"


async def test_a_removal_of_our_own_is_not_told(here: World) -> None:
    await here.send(LONG_AGO)
    await seen(here, ANA, "leave", ME)
    assert await here.posted(OFFICE) == []


async def test_the_coordination_room_is_guarded_too(here: World) -> None:
    await seen(here, MODERATOR, "join", MODERATOR, room=OFFICE)
    assert here.rooms.present[OFFICE][MODERATOR] == "leave"
    assert "entró en esta sala" in (await here.posted(OFFICE))[0]


async def test_who_cannot_be_removed_is_told_to_coordination(here: World) -> None:
    here.rooms.refusing[ZOE] = "M_FORBIDDEN"
    await seen(here, ZOE, "join", ZOE)
    assert "No pude sacar de la sala a una persona:" in (await here.posted(OFFICE))[-1]


async def test_nothing_is_asked_of_the_room_when_all_are_in_place(here: World) -> None:
    await here.send(LONG_AGO)
    here.rooms.calls.clear()
    mesa = await here.mesa()
    async with here.database.write() as tx:
        await here.access.settle(tx, mesa.id, cause="start")
    await here.act()
    assert [call for call in here.rooms.calls if call[0] != "state"] == []


async def test_entering_in_our_own_name_is_told_as_the_servers_doing(here: World) -> None:
    await seen(here, ZOE, "invite", ME)
    assert here.rooms.present[ROOM][ZOE] == "leave"
    told = await here.posted(OFFICE)
    assert len(told) == 1
    assert "usando mi cuenta" in told[0]


async def test_an_invitation_of_ours_that_a_list_overtook_is_no_intrusion(here: World) -> None:
    await here.send(LONG_AGO)
    async with here.database.write() as tx:
        await here.lists.remove(
            tx, await here.mesa(), "@ana:hs", reason="x", by=MODERATOR, origin=here.origin()
        )
    await seen(here, ANA, "invite", ME)
    assert await here.posted(OFFICE) == []
