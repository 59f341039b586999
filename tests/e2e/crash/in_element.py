"""What an official on Element's own crypto must see afterwards, and what the portada says."""

from __future__ import annotations

import itertools
import json
from collections import Counter
from collections.abc import Collection, Sequence

from bot.matrix.outbox import OPAQUE
from tests.e2e.crash.expected import Expected
from tests.e2e.crash.in_chat import relation_of
from tests.e2e.crash.script import Script
from tests.e2e.crash.stream import Stream
from tests.e2e.people import Seen

_MINUTE = 60_000_000
_LEEWAY = 3_000_000
"""Between the moment of a change and that of its being written, on a slow machine."""


async def check(stream: Stream, script: Script, begun: int, rested: int) -> None:
    """All of it, no shield, one portada.

    The moments between which the portadas were edited by the clock are `begun` and `rested`.
    """
    bot, official = stream.world.bot_user, stream.official
    for mesa in script.mesas.values():
        room = stream.rooms[mesa.id]
        events = await stream.world.events(stream.world.coordinator, room)
        entered = next(
            number
            for number, event in enumerate(events)
            if event.get("state_key") == official.user and event["content"]["membership"] == "join"
        )
        posts = {
            event["event_id"]
            for event in events[entered:]
            if OPAQUE in event["content"] and event["type"] == "m.room.encrypted"
        }
        edits = {e["event_id"] for e in events if relation_of(e).get("rel_type") == "m.replace"}

        def complete(seen: Sequence[Seen], wanted: set[str] = posts - edits) -> bool:
            return wanted <= {each.event_id for each in seen if not each.failed}

        seen = await official.wait_until(room, complete)
        said = [each for each in seen if each.event_id in posts]
        assert {each.shield for each in said} == {"NONE"}, said
        assert {each.sender for each in said} == {bot}
        answered = Counter(each.reply_to for each in said if each.reply_to is not None)
        for asked in stream.asked:
            if asked.place == mesa.id:
                assert answered[asked.event] == asked.replies, asked
        (pinned,) = await official.pins(room)
        (portada,) = [each for each in seen if each.event_id == pinned]
        _check_portada(stream, mesa, portada)
        _check_rest(stream, mesa, begun, rested)


def _check_portada(stream: Stream, mesa: Expected, portada: Seen) -> None:
    """It says what there is in the end, and nothing that is over."""
    world, body = stream.world, portada.body
    ((revision,),) = world.rows("SELECT revision FROM portadas WHERE mesa_id = ?", mesa.id)
    assert portada.edits == revision
    last = f"portada-{mesa.id}-{revision}" if revision else f"portada-{mesa.id}"
    ((content,),) = world.rows("SELECT content FROM outbox WHERE cause = ?", last)
    assert json.loads(content)["body"] == body
    titles = [body.find(title) for title in mesa.agenda]
    assert titles == sorted(titles)
    assert min(titles) > 0
    _check_shown(
        body,
        {what for what, each in mesa.agreements.items() if each.state == "pending"},
        mesa.agreements,
        most=5,
    )
    ongoing = {title for title, each in mesa.debates.items() if each.summary is None}
    _check_shown(body, ongoing, mesa.debates, most=5)
    there = {each.name for each in mesa.documents if not each.removed}
    _check_shown(body, there, [each.name for each in mesa.documents], most=5)
    there = {title for title, here in mesa.resources.items() if here}
    _check_shown(body, there, mesa.resources, most=3)
    coming = [title for title, each in mesa.meetings.items() if not each.cancelled]
    coming.sort(key=lambda title: mesa.meetings[title].starts_at)
    _check_shown(body, set(coming[:1]), mesa.meetings, most=1)


def _check_shown(body: str, wanted: Collection[str], known: Collection[str], *, most: int) -> None:
    """Of what is to be shown all, or as many as fit; of what there was besides, nothing."""
    shown = {name for name in known if name in body}
    assert shown <= set(wanted), shown
    assert len(shown) == min(most, len(wanted)), (shown, wanted)


def _check_rest(stream: Stream, mesa: Expected, begun: int, rested: int) -> None:
    """A minute between two edits, unless the agenda moved."""
    world = stream.world
    edits = world.rows(
        "SELECT created_at FROM outbox WHERE cause LIKE ? AND created_at BETWEEN ? AND ?"
        " ORDER BY created_at",
        *(f"portada-{mesa.id}-%", begun, rested),
    )
    moves = [
        world.rows("SELECT handled_at FROM inbox WHERE event_id = ?", asked.event)[0][0]
        for asked in stream.asked
        if asked.place == mesa.id and asked.text.startswith("!agenda")
    ]
    for (before,), (after,) in itertools.pairwise(edits):
        moved = any(before - _LEEWAY < move < after + _LEEWAY for move in moves)
        assert moved or after - before > _MINUTE - _LEEWAY, (before, after)
