"""Hundreds of invitations: shown as they go, gone on with, and reported in the end."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Mapping
from typing import Any

import pytest
from sqlalchemy import select, update

from bot.domain.ids import RoomId, UserId
from bot.ports import RefusedByServer, Unavailable
from bot.services.invite import InviteMembers, Patience, takes_long
from bot.services.side_by_side import Progress
from storage import intents
from storage.intents import Intent
from storage.tables import outbox
from tests.services.list_world import EVA, MODERATOR, ROOM, FakeRooms, World, world

LINES = "\n".join(f"Chile;Persona {n};p{n}@mineduc.example;;;@p{n}:hs" for n in range(40))
AT_ONCE = Patience(look_s=0.01, long_s=0.0, between_s=0.02)


class Slowly(FakeRooms):
    """Stops after so many invitations until it is let go."""

    def __init__(self) -> None:
        super().__init__()
        self.most = 10
        self.let_go = asyncio.Event()
        self.stopped = asyncio.Event()

    async def invite(self, room: RoomId, user: UserId) -> None:
        if sum(what == "invite" for what, _ in self.calls) >= self.most:
            self.stopped.set()
            await self.let_go.wait()
        await super().invite(room, user)


@pytest.fixture
async def here(database_url: str) -> AsyncIterator[World]:
    async with world(database_url) as made:
        made.rooms = Slowly()
        yield made


def acting(here: World, patience: Patience = AT_ONCE) -> InviteMembers:
    return InviteMembers(
        here.database, here.rooms, here.access, here.posts, here.coordination, patience
    )


async def settled(here: World) -> Intent:
    """A list is in force and its people are to be invited."""
    settle, mesa, origin = here.acts["settle_members"], await here.mesa(), here.origin()
    settle._rooms = here.rooms  # type: ignore[attr-defined]
    async with here.database.write() as tx:
        await here.lists.import_(tx, mesa, LINES, party=None, by=MODERATOR, origin=origin)
    await _do(here, settle, (await waiting(here))[0])
    (invite,) = await waiting(here)
    assert invite.kind == "invite_members"
    return invite


async def waiting(here: World) -> list[Intent]:
    async with here.database.read() as tx:
        return list(await intents.waiting(tx))


async def _do(here: World, act: Any, intent: Intent) -> Mapping[str, Any]:
    result: Mapping[str, Any] = await act.perform(intent.payload)
    async with here.database.write() as tx:
        await act.conclude(tx, intent.payload, result)
        await intents.done(tx, intent.id, here.now)
    return result


async def posts(here: World) -> list[tuple[str, str | None, str]]:
    async with here.database.read() as tx:
        rows = await tx.all(select(outbox).where(outbox.c.room_id == ROOM).order_by(outbox.c.id))
    return [(row.cause, row.edits, row.content["body"]) for row in rows]


async def sent(here: World) -> None:
    """What is in the outbox has arrived."""
    async with here.database.write() as tx:
        await tx.execute(update(outbox).values(event_id=outbox.c.cause, sent_at=here.now))


async def until(here: World, count: int) -> list[tuple[str, str | None, str]]:
    async with asyncio.timeout(60):
        while len(found := await posts(here)) < count:  # noqa: ASYNC110 - rows tell nobody
            await asyncio.sleep(0.01)
    return found


async def test_what_takes_long_is_answered_at_once_and_the_answer_becomes_the_report(
    here: World,
) -> None:
    assert isinstance(here.rooms, Slowly)
    intent = await settled(here)
    here.rooms.refusing = {UserId("@p7:hs"): "M_FORBIDDEN"}
    doing = asyncio.create_task(_do(here, acting(here), intent))
    await here.rooms.stopped.wait()
    ((answer, edits, body),) = await until(here, 1)
    assert (answer, edits) == (intent.payload["cause"], None)
    assert "Lista de Chile recibida (versión 1): 40 personas." in body
    assert "Estoy invitando" in body

    # One edit, and no other before it has arrived.
    await sent(here)
    here.rooms.most = 20
    here.rooms.let_go.set()
    here.rooms.let_go = asyncio.Event()
    await until(here, 2)
    here.rooms.most = 99
    here.rooms.let_go.set()
    await doing
    *_, edit, report = await posts(here)
    assert edit[1] == report[1] == answer
    assert "Estoy invitando: voy por " in edit[2]
    assert "Invitaciones enviadas: 41." in report[2]
    assert "No pude invitar a una persona:" in report[2]
    assert "@p7:hs: el servidor no lo permite." in report[2]
    assert len(await posts(here)) == 3


async def test_what_is_quick_is_answered_once(here: World) -> None:
    intent = await settled(here)
    here.rooms.let_go.set()  # type: ignore[attr-defined]
    await _do(here, acting(here, Patience()), intent)
    ((cause, edits, body),) = await posts(here)
    assert (cause, edits) == (intent.payload["cause"], None)
    assert "Invitaciones enviadas: 42." in body


@pytest.mark.parametrize(
    ("total", "already", "done", "slowed", "so_far_s", "long"),
    [
        (20, 0, 8, False, 2.0, False),  # five seconds in all
        (500, 0, 60, False, 2.0, True),
        (20, 0, 0, False, 2.0, True),  # nobody yet
        (20, 19, 19, False, 2.0, False),
        (20, 19, 19, False, 6.0, True),
        (20, 0, 18, True, 2.0, True),
    ],
)
def test_only_what_will_take_long_is_answered_meanwhile(
    total: int, already: int, done: int, slowed: bool, so_far_s: float, long: bool
) -> None:
    assert takes_long(Progress(total, done, slowed), already, so_far_s, Patience()) is long


async def test_killed_in_the_middle_it_goes_on_and_reports_all(here: World) -> None:
    assert isinstance(here.rooms, Slowly)
    intent = await settled(here)
    doing = asyncio.create_task(acting(here).perform(intent.payload))
    await here.rooms.stopped.wait()
    await until(here, 1)
    doing.cancel()
    with pytest.raises(asyncio.CancelledError):
        await doing
    # Meanwhile one declines; the server is silent for a moment when it is asked again.
    declined = next(user for what, user in here.rooms.calls if what == "invite")
    here.arrive(UserId(declined), "leave")
    here.rooms.let_go.set()
    await _do(here, acting(here), intent)
    invited = [user for what, user in here.rooms.calls if what == "invite"]
    assert len(invited) == len(set(invited)) == 42
    assert here.rooms.present[ROOM][UserId(declined)] == "leave"
    report = (await posts(here))[-1]
    assert "Invitaciones enviadas: 42." in report[2]
    assert report[1] == intent.payload["cause"]


async def test_a_later_list_overtakes_the_invitations_of_the_first(here: World) -> None:
    intent = await settled(here)
    here.rooms.let_go.set()  # type: ignore[attr-defined]
    mesa = await here.mesa()
    async with here.database.write() as tx:
        await here.lists.remove(
            tx, mesa, "@p5:hs", "cambio de cargo", by=MODERATOR, origin=here.origin()
        )
    result = await _do(here, acting(here), intent)
    assert "@p5:hs" not in here.rooms.present[ROOM]
    assert ("@p5:hs" in result["invited"], len(result["invited"])) == (False, 41)


async def test_the_removal_of_an_intruder_does_not_wait_for_the_invitations(here: World) -> None:
    intent = await settled(here)
    async with here.database.write() as tx:
        await here.access.settle(tx, (await here.mesa()).id, cause="intruder")
    lanes = {each.kind: each.lane for each in await waiting(here)}
    assert lanes["settle_members"] != lanes["invite_members"] == intent.lane


async def test_a_report_too_long_for_one_message_goes_on_below_it(here: World) -> None:
    assert isinstance(here.rooms, Slowly)
    intent = await settled(here)
    here.rooms.most = 0
    here.rooms.refusing = {UserId(f"@p{n}:hs"): "M_" + "X" * 300 for n in range(40)}
    doing = asyncio.create_task(_do(here, acting(here), intent))
    await until(here, 1)
    here.rooms.let_go.set()
    await doing
    _, first, *rest = await posts(here)
    assert first[1] == intent.payload["cause"]
    assert [edits for _, edits, _ in rest] == [None] * len(rest) != []
    whole = "".join(body for _, _, body in (first, *rest))
    assert all(f"@p{n}:hs" in whole for n in range(40))


async def test_a_server_that_says_nothing_is_asked_again_by_whoever_repeats_acts(
    here: World,
) -> None:
    intent = await settled(here)
    here.rooms.silent = 9999
    with pytest.raises(Unavailable):
        await acting(here, Patience()).perform(intent.payload)
    assert await here.posted() == []


async def test_a_room_that_is_closed_to_the_bot_is_said(here: World) -> None:
    intent = await settled(here)
    async with here.database.write() as tx:
        await acting(here).give_up(tx, intent.payload, RefusedByServer("M_FORBIDDEN").code)
    assert "respondió M_FORBIDDEN" in await here.said()
    assert EVA not in here.rooms.present[ROOM]
