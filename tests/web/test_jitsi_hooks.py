"""What prosody asks and tells: in its own forms, with the token, however often."""

from __future__ import annotations

import asyncio
import io
from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import aiohttp
import pytest
from sqlalchemy import select

from bot.domain.ids import MeetingId
from bot.services.call_events import HEARD
from bot.web.jitsi_hooks import JitsiHooks
from storage import facts, presences, recorders, tables
from tests.chat.world import (
    CATALOGS,
    COORDINATION,
    COORDINATOR,
    MODERATOR,
    OFFICIAL,
    STRANGER,
    World,
    open_world,
)
from tests.commands.test_entrar import SCHEDULE, START, TOKENS
from tests.web.site import open_site

HOOK_TOKEN = "a-token-of-more-than-32-signs-for-hooks"
KNOWN = {"Authorization": f"Bearer {HOOK_TOKEN}"}
AT = int(START.timestamp())


class Prosody:
    """Asks and tells as the modules of prosody do."""

    def __init__(self, world: World, http: aiohttp.ClientSession, room: str) -> None:
        self.world = world
        self.http = http
        self.room = room

    async def ask(self, name: str | None = None, **more: Any) -> tuple[int, Any]:
        """As `mod_reservations`: a form."""
        form = {
            "name": name or self.room,
            "start_time": "2027-02-10T18:00:00.000Z",
            "mail_owner": "x@meet.example.org",
        } | more
        async with self.http.post("/hooks/jitsi/conference", data=form, headers=KNOWN) as answer:
            return answer.status, await answer.json()

    async def tell(self, what: str, headers: dict[str, str] = KNOWN, **data: Any) -> int:
        """As `mod_event_sync_component`: JSON."""
        body = {"room_name": self.room, "is_breakout": False, **data}
        path = f"/hooks/jitsi/events/{what}"
        async with self.http.post(path, json=body, headers=headers) as answer:
            return answer.status

    async def kept(self) -> list[tuple[str | None, str, int, int | None]]:
        async with self.world.database.read() as tx:
            found = await presences.of_meeting(tx, MeetingId("REU-1"))
        return [
            (
                each.user,
                each.name,
                int(each.joined_at.timestamp()) - AT,
                None if each.left_at is None else int(each.left_at.timestamp()) - AT,
            )
            for each in found
        ]


def occupant(number: int, joined: int, left: int | None = None, **more: Any) -> dict[str, Any]:
    data = {"occupant_jid": f"u{number}@meet.example.org/x", "joined_at": AT + joined, **more}
    return data if left is None else {**data, "left_at": AT + left}


@pytest.fixture
async def prosody(tmp_path: Path) -> AsyncIterator[Prosody]:
    async with open_world(tmp_path, call_tokens=TOKENS) as world:
        await world.body(MODERATOR, SCHEDULE)
        await world.body(OFFICIAL, "!sala")
        async with world.database.read() as tx:
            room = await tx.scalar(select(tables.meetings.c.call_room))
        hooks = JitsiHooks(world.services.call_events, CATALOGS, token=HOOK_TOKEN, language="es")
        async with open_site(hooks.routes()) as http:
            yield Prosody(world, http, room)


async def test_a_call_begins_only_in_a_room_of_ours_and_in_its_time(prosody: Prosody) -> None:
    status, said = await prosody.ask()
    assert status == 403
    assert "Todavía no es la hora" in said["message"]
    assert "14:30" in said["message"]
    prosody.world.now = START
    status, said = await prosody.ask()
    assert status == 200
    assert said == {
        "id": "REU-1",
        "name": prosody.room,
        "mail_owner": "x@meet.example.org",
        "start_time": "2027-02-10T18:00:00.000Z",
        "duration": 210 * 60,
    }
    status, said = await prosody.ask("anything-else")
    assert (status, "ninguna mesa" in said["message"]) == (403, True)
    prosody.world.now = START + timedelta(hours=4)
    assert (await prosody.ask())[0] == 403
    async with prosody.world.database.read() as tx:
        own = await tx.scalar(select(tables.call_rooms.c.name))
    status, said = await prosody.ask(own)
    assert (status, said["duration"]) == (200, 8 * 3600)
    async with prosody.http.delete("/hooks/jitsi/conference/REU-1", headers=KNOWN) as answer:
        assert answer.status == 204


async def test_whom_no_list_names_any_more_is_put_out(prosody: Prosody) -> None:
    world, path = prosody.world, "/hooks/jitsi/listed"
    async with world.database.read() as tx:
        sala = await tx.scalar(select(tables.call_rooms.c.name))
    everybody = [OFFICIAL, MODERATOR, STRANGER]

    async def out(room: str, users: Any = everybody, headers: Any = KNOWN) -> tuple[int, Any]:
        body = {"room_name": room, "users": users}
        async with prosody.http.post(path, json=body, headers=headers) as answer:
            return answer.status, await answer.json()

    assert await out(prosody.room) == (200, {"out": [STRANGER]})
    await world.body(
        COORDINATOR, f"!lista quitar {OFFICIAL} motivo=cargo mesa=MESA-1", COORDINATION
    )
    assert await out(prosody.room.upper()) == (200, {"out": [OFFICIAL, STRANGER]})
    # The room that is always open has another name by now: whoever is listed goes over to it.
    assert await out(sala) == (200, {"out": everybody})
    async with world.database.read() as tx:
        sala = await tx.scalar(select(tables.call_rooms.c.name))
    assert await out(sala) == (200, {"out": [OFFICIAL, STRANGER]})
    assert (await out(prosody.room, headers={}))[0] == 401
    for wrong in ("@ana:hs", [7], ["ana"], None):
        assert (await out(prosody.room, wrong))[0] == 400


async def test_json_is_taken_too_and_what_is_neither_is_malformed(prosody: Prosody) -> None:
    prosody.world.now = START
    path = "/hooks/jitsi/conference"
    good = {"name": prosody.room.upper(), "start_time": "2027-02-10T18:00:00.000Z"}
    async with prosody.http.post(path, json=good, headers=KNOWN) as answer:
        assert answer.status == 200
    async with prosody.http.post(path, json={"name": prosody.room}, headers=KNOWN) as answer:
        assert answer.status == 200
    for bad in (
        {"start_time": good["start_time"]},
        {"name": 7, "start_time": good["start_time"]},
        {**good, "start_time": "soon"},
        {**good, "start_time": "2027-02-10T18:00:00"},
        {**good, "start_time": "0001-01-01T00:00:00+14:00"},
        {**good, "name": "\ud800"},
        {**good, "name": f"{prosody.room}\0"},
        [good],
    ):
        async with prosody.http.post(path, json=bad, headers=KNOWN) as answer:
            assert answer.status == 400, bad
    for data in (b"", b"\xff\xfe", b"name", b"[" * 5000):
        for kind in ("application/json", "application/x-www-form-urlencoded"):
            headers = {**KNOWN, "Content-Type": kind}
            async with prosody.http.post(path, data=data, headers=headers) as answer:
                assert answer.status == 400, (data[:5], kind)


async def test_half_a_sign_in_an_event_breaks_nothing(prosody: Prosody) -> None:
    odd: list[tuple[dict[str, Any], int]] = [
        ({"id": "@\ud800:example.org"}, 204),
        ({"name": "\ud800=1+1"}, 204),
        ({"occupant_jid": "\ud800"}, 400),
    ]
    for who, status in odd:
        assert await prosody.tell("occupant/joined", occupant={**occupant(1, 0), **who}) == status
    assert await prosody.kept() == [(None, "", 0, None)]


async def test_only_who_has_the_token_is_heard(prosody: Prosody) -> None:
    who = occupant(1, 0)
    for wrong in ({}, {"Authorization": "Bearer nope"}, {"Authorization": f"Basic {HOOK_TOKEN}"}):
        assert await prosody.tell("occupant/joined", wrong, occupant=who) == 401
    async with prosody.http.delete("/hooks/jitsi/conference/REU-1") as answer:
        assert answer.status == 401
    async with prosody.world.database.read() as tx:
        assert await facts.get(tx, HEARD) is None
    assert await prosody.tell("room/created", created_at=AT) == 204
    async with prosody.world.database.read() as tx:
        assert await facts.get(tx, HEARD) == prosody.world.now.isoformat()
    assert await prosody.kept() == []
    with_none = JitsiHooks(prosody.world.services.call_events, CATALOGS, token=None, language="es")
    async with (
        open_site(with_none.routes()) as http,
        http.post("/hooks/jitsi/events/occupant/joined", headers=KNOWN) as answer,
    ):
        assert answer.status == 404


async def test_who_came_and_left_is_kept_once_however_it_is_told(prosody: Prosody) -> None:
    ana: dict[str, Any] = {"id": OFFICIAL, "name": "Persona 1.1 (Chile)"}
    for _ in range(2):
        assert await prosody.tell("room/created", created_at=AT) == 204
        assert await prosody.tell("occupant/joined", occupant=occupant(1, 0, **ana)) == 204
    assert await prosody.tell("occupant/left", occupant=occupant(1, 0, 60, **ana)) == 204
    in_ms = occupant(1, 0, **ana) | {"joined_at": AT * 1000, "left_at": (AT + 99) * 1000}
    assert await prosody.tell("occupant/left", occupant=in_ms) == 204
    assert await prosody.tell("occupant/joined", occupant=occupant(1, 0, **ana)) == 204
    await prosody.tell("occupant/joined", occupant=occupant(2, 5))
    await prosody.tell("occupant/left", occupant=occupant(3, 6, 7, name="Un invitado"))
    jibri = {"occupant_jid": "jibri@recorder.meet.example.org/y", "joined_at": AT}
    await prosody.tell("occupant/joined", occupant=jibri)
    assert await prosody.kept() == [
        (OFFICIAL, "Persona 1.1 (Chile)", 0, 60),
        (None, "", 5, None),
        (None, "Un invitado", 6, 7),
    ]


async def test_the_end_of_a_call_closes_what_was_left_open(prosody: Prosody) -> None:
    await prosody.tell("occupant/joined", occupant=occupant(1, 0))
    await prosody.tell("occupant/joined", occupant=occupant(2, 1))
    breakout: dict[str, Any] = {
        "is_breakout": True,
        "breakout_room_id": "b",
        "destroyed_at": AT + 50,
    }
    await prosody.tell("room/destroyed", all_occupants=[occupant(2, 1, 40)], **breakout)
    assert [left for *_, left in await prosody.kept()] == [None, 40]
    lost = occupant(3, 2, 30, id=OFFICIAL)  # whose coming and going did not get here
    for _ in range(2):
        await prosody.tell("room/destroyed", all_occupants=[lost], destroyed_at=AT + 90)
    assert [left for *_, left in await prosody.kept()] == [90, 40, 30]


async def test_a_call_begun_again_has_nobody_of_before(prosody: Prosody) -> None:
    """prosody that fell over tells of nobody's leaving, and makes the room anew."""
    jibri = {"occupant_jid": "recorder@recorder.meet.example.org/y", "joined_at": AT + 3}
    await prosody.tell("occupant/joined", occupant=occupant(1, 0, id=OFFICIAL))
    await prosody.tell("occupant/joined", occupant=jibri)
    await prosody.tell("room/created", is_breakout=True, breakout_room_id="b", created_at=AT + 9)
    assert [left for *_, left in await prosody.kept()] == [None]
    await prosody.tell("occupant/joined", occupant=occupant(2, 60, id=OFFICIAL))
    for _ in range(2):  # told late, and again
        await prosody.tell("room/created", created_at=AT + 60)
    assert [(came, left) for *_, came, left in await prosody.kept()] == [(0, 60), (60, None)]
    async with prosody.world.database.read() as tx:
        stays = await recorders.of_meeting(tx, MeetingId("REU-1"))
    assert [int(each.left_at.timestamp()) - AT for each in stays if each.left_at] == [60]


async def test_other_rooms_and_too_much_are_turned_away(prosody: Prosody) -> None:
    body = {"room_name": "somewhere", "occupant": occupant(1, 0)}
    path = "/hooks/jitsi/events/occupant/joined"
    async with prosody.http.post(path, json=body, headers=KNOWN) as answer:
        assert answer.status == 204
    assert await prosody.kept() == []
    assert await prosody.tell("occupant/joined", occupant="nobody") == 400
    async with prosody.http.post(path, data=io.BytesIO(b"x" * (3 << 20)), headers=KNOWN) as answer:
        assert answer.status == 413
    async with asyncio.timeout(60), prosody.http.get(path, headers=KNOWN) as answer:
        assert answer.status == 405
