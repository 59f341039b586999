"""What people must see afterwards: every answer, notice and mark once, and nobody else."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping
from typing import Any

from bot.domain.ids import EventId, RoomId
from bot.matrix.outbox import OPAQUE, opaque_id
from bot.matrix.view import MARKER
from tests.e2e.crash.script import Script
from tests.e2e.crash.stream import Stream
from tests.e2e.world import World


def relation_of(event: Mapping[str, Any]) -> Mapping[str, Any]:
    """What an event says in clear of how it belongs to another."""
    relation: Mapping[str, Any] = event["content"].get("m.relates_to", {})
    return relation


async def check_answers(stream: Stream) -> None:
    """Each command has its answers, which say what they should, in order within their lane."""
    reader = stream.world.coordinator
    for place, room in stream.rooms.items():
        answers: defaultdict[str, list[EventId]] = defaultdict(list)
        order: dict[EventId, int] = {}
        for number, post in enumerate(await stream.world.posts(reader, room)):
            answered = relation_of(post).get("m.in_reply_to", {}).get("event_id")
            answers[answered].append(post["event_id"])
            order[post["event_id"]] = number
        last: defaultdict[str, int] = defaultdict(lambda: -1)
        for asked in stream.asked:
            if asked.place != place:
                continue
            said = [reader.contents[answer] for answer in answers[asked.event]]
            assert len(said) == asked.replies, (asked, said)
            for answer, content in zip(answers[asked.event], said, strict=True):
                assert asked.said in content["body"], (asked, content["body"])
                if asked.file is not None:
                    assert await reader.fetch(content["file"]) == asked.file, asked.text
                if asked.lane:
                    assert order[answer] > last[asked.lane], f"out of order: {asked}"
                    last[asked.lane] = order[answer]


async def check_marks(stream: Stream) -> None:
    """📎 is on every file that is kept, once."""
    world = stream.world
    marks = Counter[str]()
    for room in stream.rooms.values():
        for event in await world.events(world.coordinator, room):
            if event["sender"] == world.bot_user and relation_of(event).get("key") == "📎":
                marks[relation_of(event)["event_id"]] += 1
    assert marks == Counter(event for event, kept in stream.files.items() if kept)


def check_reminders(stream: Stream, script: Script) -> None:
    """People see each reminder as often as it was due."""
    contents = stream.world.coordinator.contents.values()
    said = [str(each.get("body")) for each in contents if "⏰" in str(each.get("body"))]
    due = stream.world.rows(
        "SELECT text, count(*) FROM reminders JOIN outbox ON cause LIKE 'reminder-' ||"
        " reminders.id || '-%' WHERE type = 'm.room.message' GROUP BY text"
    )
    seen = {text: sum(text in body for body in said) for text in script.reminders}
    assert {text: count for text, count in seen.items() if count} == dict(due)


async def check_posts(stream: Stream) -> None:
    """Every post of the outbox is one event, and every event of the bot's is one of them."""
    world = stream.world
    rooms = {room for (room,) in world.rows("SELECT DISTINCT room_id FROM outbox")}
    for room in rooms:
        if room not in world.coordinator.rooms:
            await world.coordinator.join(RoomId(room))
        posts = await world.posts(world.coordinator, RoomId(room))
        found = sorted((post["content"][OPAQUE], post["event_id"]) for post in posts)
        rows = world.rows("SELECT cause, event_id FROM outbox WHERE room_id = ?", room)
        assert found == sorted((opaque_id(cause), event) for cause, event in rows)
        unmarked = [
            event["event_id"]
            for event in await world.events(world.coordinator, RoomId(room))
            if event["sender"] == world.bot_user
            and event["type"] in ("m.room.encrypted", "m.room.message", "m.reaction")
            and OPAQUE not in event["content"]
        ]
        assert unmarked == []


async def check_rooms(world: World) -> None:
    """The bot's rooms are those it knows, each made for something else, its portada pinned."""
    known = dict(world.rows("SELECT room_id, mesa_id FROM rooms"))
    joined = await world.rooms_of_bot()
    assert joined == set(known)
    markers = []
    for room in joined:
        state = await world.state_of(room)
        (marker,) = [event["content"] for event in state if event["type"] == MARKER]
        markers.append((marker["id"], room))
        assert marker.get("mesa") == known[room]
        pins = [each["content"] for each in state if each["type"] == "m.room.pinned_events"]
        portada = world.rows(
            "SELECT event_id FROM outbox WHERE cause = ?", f"portada-{known[room]}"
        )
        assert [pin for each in pins for pin in each["pinned"]] == [pin for (pin,) in portada]
    assert len(markers) == len(dict(markers)), sorted(markers)
    of_mesas = dict(world.rows("SELECT id, room_id FROM mesas"))
    assert {mesa: room for room, mesa in known.items() if mesa} == of_mesas


async def check_members(stream: Stream, script: Script) -> None:
    """Nobody is in a mesa whom no list names; everybody named is in, invited, or went."""
    world = stream.world
    staff = {person.user for person in world.staff} | {world.bot_user}
    for mesa in script.mesas.values():
        members = await world.members(stream.rooms[mesa.id])
        named = {user for listed in mesa.listed.values() for user in listed}
        present = {user for user, how in members.items() if how in ("join", "invite")}
        assert present <= named | staff
        assert staff <= present
        # Whoever is not there was once, and left by themselves.
        assert named <= set(members)
