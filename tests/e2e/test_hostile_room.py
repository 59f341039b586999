"""Whatever is sent into a mesa: a clear answer or silence, and then business as usual."""

from __future__ import annotations

import re
import time
from collections.abc import AsyncIterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import pytest

from bot.demo.homeserver import Homeserver
from bot.domain.ids import EventId, RoomId, UserId
from bot.ports import RefusedByServer
from bot.services.rendering import ALLOWED
from tests.e2e import hostile
from tests.e2e.hostile import Hostile
from tests.e2e.people import Person
from tests.e2e.stage import PASSWORD, troubles
from tests.e2e.world import World, Writer, guests, world

_TABLES = (
    *("mesas", "parties", "moderators", "member_lists", "list_members"),
    *("agendas", "agenda_items", "people", "counters", "acts"),
)
_TAG = re.compile(r"</?([a-zA-Z][a-zA-Z0-9-]*)")


@dataclass
class Room:
    """A mesa with a running agenda, and who writes in it."""

    world: World
    id: RoomId
    moderator: Writer
    official: Writer
    reader: Person
    """On Element's own crypto."""
    nobody: UserId
    """An account that no list names."""

    def facts(self) -> Mapping[str, list[tuple[Any, ...]]]:
        """All that commands may change."""
        found = {t: self.world.rows(f"SELECT * FROM {t} ORDER BY 1, 2") for t in _TABLES}
        # Who came before is welcomed a while after, which the record has.
        found["acts"] = [row for row in found["acts"] if "welcome.said" not in row]
        return found

    async def send(self, who: Writer, what: Hostile) -> EventId | None:
        """Send it; None where the homeserver itself refuses."""
        try:
            if what.plaintext is not None:
                return await who.send_plaintext(self.id, what.plaintext)
            return await who.send_raw(self.id, what.type, what.content, encrypted=what.encrypted)
        except RefusedByServer:
            return None

    async def said(self, before: set[EventId]) -> dict[EventId, Mapping[str, Any]]:
        """What the bot has said since, in clear."""
        posts = await self.world.posts(self.moderator, self.id)
        new = {EventId(post["event_id"]) for post in posts if post["type"] != "m.reaction"} - before
        await self.moderator.until(lambda: new <= set(self.moderator.contents))
        return {event: self.moderator.contents[event] for event in new}


@pytest.fixture(scope="module")
async def room(
    homeserver: Homeserver, tmp_path_factory: pytest.TempPathFactory
) -> AsyncIterator[Room]:
    async with world(homeserver, tmp_path_factory.mktemp("bot")) as made:
        _, room = await made.open_mesa("Lectura")
        moderator = made.moderators[0]
        (nobody,) = await guests(homeserver, 1)
        user = UserId(await homeserver.register(f"oficial{made.bot_user[7:13]}", PASSWORD))
        reader_name = f"lectora{made.bot_user[7:13]}"
        await homeserver.register(reader_name, PASSWORD)
        async with Writer(homeserver.url, user, PASSWORD) as official:
            reader = await Person.login(homeserver.url, reader_name, PASSWORD)
            try:
                for person, name in ((user, "Eva Soto"), (reader.user, "Ana Rojas")):
                    await moderator.ask(room, f'!lista agregar Chile {person} "{name}"')
                await official.until(lambda: official.is_invited(room))
                await official.join(room)
                await reader.accept(lambda each: each.room == room)
                await moderator.ask(room, "!agenda crear\nApertura | 10\nUno | 5\nDos | 5")
                await moderator.ask(room, "!agenda siguiente")
                await made.idle()
                yield Room(made, room, moderator, official, reader, UserId(nobody.user))
            finally:
                await reader.close()


def _check(said: Mapping[EventId, Mapping[str, Any]], may_be_named: Sequence[str]) -> None:
    """No post mentions anybody, but for who is welcomed or asked to write again."""
    for content in said.values():
        for each in (content, content.get("m.new_content", {"m.mentions": {}})):
            mentions = each["m.mentions"]
            if mentions != {}:
                assert each["msgtype"] == "m.text"
                assert set(mentions) == {"user_ids"}
                assert set(mentions["user_ids"]) <= set(may_be_named), content
            body, html = each.get("body", ""), each.get("formatted_body", "")
            assert "@room" not in f"{body}{html}".lower(), content
            assert "matrix.to" not in html
            assert {tag.lower() for tag in _TAG.findall(html)} <= ALLOWED, html
            assert not re.search("[\x00-\x08\u202a-\u202e\u2066-\u2069\u200b\ufeff]", body), body
            assert len(body.encode()) + len(html.encode()) < 40_000


async def test_nothing_that_is_sent_harms(room: Room) -> None:
    made, begun = room.world, time.monotonic()
    before, pid, logged = room.facts(), made.bot.pid, len(made.bot.log)
    already = {EventId(post["event_id"]) for post in await made.posts(room.moderator, room.id)}
    asked = await room.moderator.say(room.id, "Esto es un mensaje cualquiera")
    writers = (room.moderator, room.official)
    sent: list[EventId] = []
    things = [
        *(
            Hostile({"msgtype": "m.text", "body": line, "m.mentions": {}})
            for line in hostile.lines(room.nobody)
        ),
        *hostile.messages(room.nobody),
        *hostile.plaintexts(room.id),
        *hostile.in_clear(room.nobody),
        *hostile.reactions(asked),
    ]
    for number, thing in enumerate(things):
        event = await room.send(writers[number % 2], thing)
        if event is not None:
            sent.append(event)
    # The same again by the other: what one may not, and what both get wrong.
    for number, line in enumerate(hostile.lines(room.nobody)[::3]):
        content = {"msgtype": "m.text", "body": line, "m.mentions": {}}
        event = await room.send(writers[(number + 1) % 2], Hostile(content))
        if event is not None:
            sent.append(event)
    await made.idle()
    answer = await room.moderator.ask(room.id, "!agenda ver", timeout_s=20)
    assert "Apertura" in answer.body
    assert answer.trusted
    await made.idle()

    assert made.bot.pid == pid
    assert room.facts() == before
    said = await room.said(already)
    _check(said, [room.moderator.user, room.official.user, UserId(room.reader.user)])
    replies = [
        content.get("m.relates_to", {}).get("m.in_reply_to", {}).get("event_id")
        for content in said.values()
    ]
    answered = [event for event in replies if event is not None]
    assert len(answered) == len(set(answered)), "something was answered twice"
    assert troubles(made.bot.log[logged:]) == []
    outcomes = dict(made.rows("SELECT outcome, count(*) FROM inbox GROUP BY outcome"))
    assert "failed" not in outcomes
    # And as an official on Element's own crypto sees it.
    seen = await room.reader.wait_for(room.id, lambda each: each.event_id == answer.event)
    assert (seen.shield, seen.failed) == ("NONE", None)
    took = time.monotonic() - begun
    print(
        f"{len(sent)} taken by the homeserver, {len(answered)} answered, {took:.0f} s: {outcomes}"
    )
    assert len(sent) >= 100


async def test_what_is_valid_is_done_whole_and_harmless(room: Room) -> None:
    made = room.world
    already = {EventId(post["event_id"]) for post in await made.posts(room.moderator, room.id)}
    before = len(made.rows("SELECT 1 FROM agenda_items"))
    title = f"<b>@room</b> {hostile.BIDI}[x](https://matrix.to/#/{room.nobody}) *_`"
    await room.moderator.ask(room.id, f"!agenda agregar\n{title} | 5")
    name = f"@room <img src=x onerror=y>{hostile.BIDI} Eva"
    await room.moderator.ask(room.id, f'!lista agregar Perú {room.nobody} "{name}"')
    await room.moderator.ask(room.id, "!lista ver")
    await made.idle()
    assert len(made.rows("SELECT 1 FROM agenda_items")) == before + 1
    assert len(made.rows("SELECT 1 FROM list_members WHERE user_id = ?", room.nobody)) == 1
    said = await room.said(already)
    assert any("m.new_content" in content for content in said.values())
    _check(said, [])


async def test_a_message_sent_again_is_not_done_again(room: Room) -> None:
    made = room.world
    await room.moderator.ask(room.id, "!agenda agregar\nUna sola vez | 5")
    events = await made.events(room.moderator, room.id)
    (original,) = [
        event
        for event in events[-12:]
        if event["sender"] == room.moderator.user and event["type"] == "m.room.encrypted"
    ][-1:]
    again = await room.moderator.send_raw(
        room.id, "m.room.encrypted", original["content"], encrypted=False
    )
    stolen = await room.official.send_raw(
        room.id, "m.room.encrypted", original["content"], encrypted=False
    )
    await made.idle(again, stolen)
    await made.bot.stop()
    await made.bot.start()
    later = await room.moderator.send_raw(
        room.id, "m.room.encrypted", original["content"], encrypted=False
    )
    await made.idle(later)
    assert len(made.rows("SELECT 1 FROM agenda_items WHERE title = 'Una sola vez'")) == 1
    outcomes = [
        made.rows("SELECT outcome FROM inbox WHERE event_id = ?", event)[0][0]
        for event in (again, stolen, later)
    ]
    assert "answered" not in outcomes, outcomes
    assert troubles(made.bot.log) == []


async def test_an_edited_command_is_not_a_second_one(room: Room) -> None:
    made = room.world
    asked = (await room.moderator.ask(room.id, "!agenda ver")).answers
    begun = made.rows("SELECT count(*) FROM agenda_items WHERE opened_at IS NOT NULL")
    new = {"msgtype": "m.text", "body": "!agenda siguiente"}
    relation = {"rel_type": "m.replace", "event_id": asked}
    content = {**new, "body": "* !agenda siguiente", "m.new_content": new}
    edits = [
        await room.moderator.send_raw(
            room.id, "m.room.message", {**content, "m.relates_to": relation}, encrypted=encrypted
        )
        for encrypted in (True, False)
    ]
    await room.moderator.ask(room.id, "!agenda ver")
    await made.idle()
    assert len(edits) == 2
    assert made.rows("SELECT count(*) FROM agenda_items WHERE opened_at IS NOT NULL") == begun
