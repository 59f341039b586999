"""Meetings at the same time as another one: allowed, but said."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from bot.domain.ids import UserId
from bot.domain.meeting import Meeting
from bot.domain.mesa import Mesa
from storage import meetings, mesas
from storage.database import Transaction


@dataclass(frozen=True)
class Clash:
    """A meeting at the same time as another one."""

    meeting: Meeting
    same_mesa: bool
    moderators: tuple[UserId, ...] = ()
    """Of another mesa: who would have to be in both; nobody: they share only the space."""


async def clashes_of(tx: Transaction, mesa: Mesa, meeting: Meeting) -> Sequence[Clash]:
    """What is held at the same time: in this mesa, under one of its moderators, in the space."""
    found = await meetings.at_the_same_time(tx, meeting.starts_at, meeting.ends_at)
    others = [each for each in found if each.id != meeting.id]
    theirs = {each.id: each for each in await mesas.with_ids(tx, {it.mesa_id for it in others})}
    clashes = [
        Clash(
            each,
            same_mesa=each.mesa_id == mesa.id,
            moderators=()
            if each.mesa_id == mesa.id
            else tuple(sorted(mesa.moderators & theirs[each.mesa_id].moderators)),
        )
        for each in others
    ]
    return sorted(clashes, key=_nearness)


def _nearness(clash: Clash) -> int:
    return 0 if clash.same_mesa else 1 if clash.moderators else 2
