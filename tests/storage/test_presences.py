"""Who was in a call: told in any order and more than once, kept once."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from bot.domain.ids import MeetingId, UserId
from storage import presences, stays
from storage.presences import Presence
from tests.chat.world import MODERATOR, World, open_world

AT = datetime(2027, 2, 10, 18, tzinfo=UTC)
ANA = Presence(MeetingId("REU-1"), "ana@meet/1", UserId("@ana:example.org"), "Ana Rojas", AT)
GUEST = Presence(MeetingId("REU-1"), "x@meet/2", None, "", AT + timedelta(minutes=1))


async def meeting(world: World) -> None:
    await world.say(MODERATOR, "!reunion programar 2027-02-10 15:00")


async def test_a_stay_is_kept_once_in_whatever_order_it_is_told(tmp_path: Path) -> None:
    async with open_world(tmp_path) as world:
        await meeting(world)
        gone = replace(ANA, left_at=AT + timedelta(minutes=5))
        again = replace(ANA, joined_at=AT + timedelta(minutes=9))
        async with world.database.write() as tx:
            for _ in range(2):
                await presences.put(tx, gone)
                await presences.put(tx, ANA)
            await presences.put(tx, replace(ANA, left_at=AT + timedelta(hours=3)))
            await presences.put(tx, again)
            await presences.put(tx, GUEST)
            assert await presences.of_meeting(tx, ANA.meeting_id) == [gone, GUEST, again]
            end = AT + timedelta(minutes=5)
            await stays.close_all(tx, ANA.meeting_id, end)
            found = await presences.of_meeting(tx, ANA.meeting_id)
        assert [each.left_at for each in found] == [gone.left_at, end, None]
