"""Rules of a room that others change are put back, and coordination told of each change once."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterable, Mapping, Sequence
from datetime import timedelta

import pytest

from bot.domain.ids import EventId, RoomId, UserId
from bot.ports import Meddling, Mended
from bot.services.mending import Mending, MendRoom
from storage import acts_log
from tests.services.list_world import COORDINATOR, ME, MESA, OFFICE, ROOM, START, World, world

EVE = UserId("@eve:hs")


class FakeRules:
    """Gives what it is told to have found, once."""

    def __init__(self) -> None:
        self.found: Sequence[Meddling] = ()
        self.refused: Sequence[str] = ()
        self.asked: list[tuple[RoomId, Mapping[UserId, int]]] = []

    async def mend(
        self,
        room: RoomId,
        powers: Mapping[UserId, int],
        allowed: Iterable[UserId],
        *,
        read_only: bool,
    ) -> Mended:
        self.asked.append((room, powers))
        found, self.found = self.found, ()
        return Mended(found, self.refused)


class Kept:
    """A world whose rooms are kept."""

    def __init__(self, here: World) -> None:
        self.here, self.rules = here, FakeRules()
        self.mending = Mending(here.access, here.clock)
        self.act = MendRoom(here.database, self.rules, self.mending, here.access, here.clock)
        here.acts[self.act.kind] = self.act

    async def meddled(self, *changes: Meddling, room: RoomId = ROOM) -> str:
        """Have this seen by a sync; what coordination is told then, in all."""
        async with self.here.database.write() as tx:
            await self.mending.meddled(tx, room, changes)
        await self.here.act()
        return "\n\n".join(await self.here.posted(OFFICE))


def change(what: str, event: str = "$1", by: UserId = EVE) -> Meddling:
    return Meddling(what, by, EventId(event), START - timedelta(hours=1))


@pytest.fixture
async def kept(database_url: str) -> AsyncIterator[Kept]:
    async with world(database_url) as made:
        yield Kept(made)


async def test_what_others_changed_is_told_once_with_who_and_when(kept: Kept) -> None:
    kept.rules.found = (change("join_rules"), change("encryption", "$2"))
    said = await kept.meddled(change("join_rules"))
    assert said.count("ya las dejé como deben estar") == 1
    assert "Quién puede entrar en la sala: lo cambió @eve:hs" in said
    assert "El cifrado de la sala: lo cambió @eve:hs" in said
    assert "11:00" in said
    assert await kept.meddled(change("encryption", "$2")) == said
    async with kept.here.database.read() as tx:
        record = await acts_log.of_mesa(tx, MESA)
    assert [entry.event for entry in record if entry.what == "room.meddled"] == ["$1", "$2"]


async def test_a_change_undone_before_a_crash_is_still_told(kept: Kept) -> None:
    assert "Quién puede entrar" in await kept.meddled(change("join_rules"))


async def test_a_redacted_message_is_nobodys_business(kept: Kept) -> None:
    assert await kept.meddled(change("redaction")) == ""
    assert kept.rules.asked == [(ROOM, kept.rules.asked[0][1])]


async def test_what_was_done_in_the_bots_name_is_called_so(kept: Kept) -> None:
    said = await kept.meddled(change("power_levels", by=ME))
    assert "con permisos del servidor" in said


async def test_what_cannot_be_put_back_says_what_to_do(kept: Kept) -> None:
    kept.rules.refused = ("join_rules",)
    said = await kept.meddled(change("join_rules"))
    assert "Pida que nadie escriba en esa sala" in said


async def test_a_room_that_cannot_be_looked_at_is_told_of_as_well(kept: Kept) -> None:
    payload = {"room": ROOM, "changes": [change("encryption").to_json()]}
    async with kept.here.database.write() as tx:
        await kept.act.give_up(tx, payload, "M_FORBIDDEN")
    assert "Pida que nadie escriba en esa sala" in (await kept.here.posted(OFFICE))[-1]


async def test_the_coordination_room_is_kept_too(kept: Kept) -> None:
    said = await kept.meddled(change("guest_access"), room=OFFICE)
    assert "las reglas de esta sala" in said
    assert kept.rules.asked == [(OFFICE, {COORDINATOR: 50})]


async def test_who_looks_after_no_room_keeps_out_of_it(kept: Kept) -> None:
    assert await kept.meddled(change("join_rules"), room=RoomId("!other")) == ""
    assert kept.rules.asked == []


async def test_a_bot_that_was_put_out_tells_what_to_do(kept: Kept) -> None:
    for _ in range(2):
        async with kept.here.database.write() as tx:
            await kept.mending.put_out(tx, ROOM, change("member", by=ME))
    said = "\n\n".join(await kept.here.posted(OFFICE))
    assert said.count("Ya no estoy en la sala de la mesa MESA-1") == 1
    assert "usando mi propia cuenta" in said
    assert "!mesa rehacer MESA-1" in said
