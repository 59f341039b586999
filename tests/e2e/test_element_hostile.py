"""Hostile traffic while officials on Element talk with the bot: each command is still answered."""

from __future__ import annotations

import contextlib
import json
import secrets
from collections.abc import AsyncIterator, Mapping
from typing import Any

import pytest
import vodozemac

from bot.demo.person import Person as Insider
from bot.domain.ids import RoomId, UserId
from bot.matrix.machine import MEGOLM, OLM
from bot.matrix.signing import unpadded
from bot.ports import RefusedByServer
from tests.e2e.enemies import (
    DEPTHS,
    HUGE,
    Enemy,
    Talk,
    in_clear,
    lost_key,
    malformed,
    nested,
    random_key,
)
from tests.e2e.stage import CLIENT, PASSWORD, Stage


@pytest.fixture
async def enemy(stage: Stage) -> Enemy:
    name = f"enemy{secrets.token_hex(3)}"
    await stage.homeserver.register(name, PASSWORD)
    account = await stage.homeserver.login(name, PASSWORD)
    device, keys = await stage.bots_device()
    return Enemy(stage, account.token, device, keys["keys"][f"curve25519:{device}"])


@pytest.fixture
async def insider(stage: Stage) -> AsyncIterator[Insider]:
    """Somebody on the list whose client does what its owner likes."""
    name = f"insider{secrets.token_hex(3)}"
    user = UserId(await stage.homeserver.register(name, PASSWORD))
    async with Insider(stage.homeserver.url, user, PASSWORD) as person:
        await stage.ask(
            stage.coordinator,
            stage.coordination,
            f'!lista agregar Argentina {user} "{name}" mesa={stage.mesa.id}',
        )
        await person.until(lambda: person.is_invited(RoomId(stage.mesa.room)))
        await person.join(RoomId(stage.mesa.room))
        yield person


@pytest.fixture
async def talk(stage: Stage) -> AsyncIterator[Talk]:
    """The same process takes part from beginning to end."""
    pid, lines = stage.process.pid, len(stage.process.log)
    talking = Talk(stage)
    await talking()
    yield talking
    await talking()
    await talking.over()
    assert stage.process.running
    assert stage.process.pid == pid
    assert not {line["event"] for line in stage.process.log[lines:]} & {"ready", "homeserver_away"}


async def test_malformed_messages_to_the_bots_device(
    stage: Stage, enemy: Enemy, talk: Talk
) -> None:
    contents = list(malformed(enemy.key, random_key()))
    carried = 0
    for number, content in enumerate(contents):
        carried += await enemy.send("m.room.encrypted", content)
        if number % 12 == 0:
            await talk()
    assert carried > len(contents) * 0.9
    for number, (kind, content) in enumerate(in_clear(stage.mesa.room)):
        await enemy.send(kind, content)
        if number % 15 == 0:
            await talk()


async def test_messages_nested_as_deep_as_the_server_carries(enemy: Enemy, talk: Talk) -> None:
    carried = [depth for depth in DEPTHS if await enemy.send_nested(depth)]
    assert carried
    await talk()


async def test_an_officials_own_device_sends_a_first_message_for_alost_key(
    stage: Stage, enemy: Enemy, talk: Talk
) -> None:
    body = {"device_keys": {stage.ana.user: [stage.ana.device]}}
    answer = await stage.call(enemy.token, "POST", "/keys/query", body)
    keys = answer["device_keys"][stage.ana.user][stage.ana.device]["keys"]
    anas = keys[f"curve25519:{stage.ana.device}"]
    for kind in (0, 1, 7):
        ciphertext = {enemy.key: {"type": kind, "body": lost_key(enemy.key)}}
        content = {"algorithm": OLM, "sender_key": anas, "ciphertext": ciphertext}
        assert await enemy.send("m.room.encrypted", content, token=stage.ana.token)
        assert await enemy.send("m.room.encrypted", content)
        await talk()
        await talk()


async def test_forged_room_keys_over_good_olm_sessions(
    stage: Stage, enemy: Enemy, insider: Insider, talk: Talk
) -> None:
    room = stage.mesa.room
    command = await stage.ana.send(room, "!idioma")
    await stage.answer(stage.ana, room, command)
    raw = await stage.ana.request("GET", f"{CLIENT}/rooms/{room}/event/{command}")
    anas_session = raw["content"]["session_id"]

    machine, keys = insider._machine, insider._keys
    await keys.refresh([UserId(stage.bot)], force=True)
    bot = machine.device_store[stage.bot][enemy.device]
    if machine.session_store.get(bot.curve25519) is None:
        await keys.claim([bot])
    own = vodozemac.GroupSession()
    good = {
        "algorithm": MEGOLM,
        "room_id": room,
        "session_id": own.session_id,
        "session_key": own.session_key.to_base64(),
    }
    contents: list[Any] = [
        {**good, "session_id": anas_session},
        {**good, "session_key": "AAAA"},
        {**good, "session_key": None},
        {**good, "session_key": HUGE[:20_000]},
        {**good, "room_id": ["!x"]},
        {**good, "algorithm": {}},
        {"algorithm": MEGOLM},
        {},
        good,
        good,
    ]
    for content in contents:
        await keys.send_to([bot], "m.room_key", content)
        await talk()

    session = machine.session_store.get(bot.curve25519)
    assert session is not None
    payload = {
        "type": "m.room_key",
        "content": good,
        "sender": insider.user,
        "recipient": stage.bot,
        "recipient_keys": {"ed25519": bot.ed25519},
        "keys": {"ed25519": machine.account.identity_keys["ed25519"]},
    }
    texts = [
        *("", "x", "[]", "7", "null", "{}", '{"type": "m.room_key"}', "[" * 20_000),
        json.dumps({**payload, "sender": stage.ana.user}),
        json.dumps({**payload, "recipient": stage.ana.user}),
        json.dumps({**payload, "recipient_keys": {"ed25519": random_key()}}),
        json.dumps({**payload, "recipient_keys": None}),
        json.dumps({**payload, "keys": None}),
        json.dumps({**payload, "content": None}),
        json.dumps({**payload, "content": [good]}),
        json.dumps({**payload, "type": None}),
        json.dumps({**payload, "type": "m.forwarded_room_key"}),
        json.dumps({**payload, "content": nested(300)}),
    ]
    for number, text in enumerate(texts):
        kind, body = session.encrypt(text).to_parts()
        content = {
            "algorithm": OLM,
            "sender_key": machine.account.identity_keys["curve25519"],
            "ciphertext": {bot.curve25519: {"type": kind, "body": unpadded(body)}},
        }
        assert await enemy.send("m.room.encrypted", content, token=insider.server.token)
        if number % 3 == 0:
            await talk()
    # The insider is no worse off for it.
    answer = await insider.ask(RoomId(room), "!idioma")
    assert answer.trusted


async def test_malformed_and_stolen_events_in_the_room(
    stage: Stage, insider: Insider, talk: Talk
) -> None:
    room = RoomId(stage.mesa.room)
    command = await stage.ana.send(room, "!ayuda mesa")
    await stage.answer(stage.ana, room, command)
    raw = await stage.ana.request("GET", f"{CLIENT}/rooms/{room}/event/{command}")
    own = await insider.say(room, "!ayuda mesa")
    await insider.answer_to(room, own)
    mine = await insider.server.call("GET", f"{CLIENT}/rooms/{room}/event/{own}")
    stolen = [
        await _post(insider, room, "m.room.encrypted", raw["content"]),
        await _post(insider, room, "m.room.encrypted", mine["content"]),
    ]
    good: Mapping[str, Any] = mine["content"]
    broken: list[dict[str, Any]] = [
        {},
        {"algorithm": MEGOLM},
        {"algorithm": []},
        {**good, "session_id": None},
        {**good, "session_id": ["x"]},
        {**good, "session_id": HUGE},
        {**good, "ciphertext": None},
        {**good, "ciphertext": "AwgA"},
        {**good, "ciphertext": {"x": {"type": 7, "body": ""}}},
        {**good, "ciphertext": good["ciphertext"][:-8] + "AAAAAAAA"},
        {**good, "sender_key": [], "device_id": 7},
        {**good, "m.relates_to": [7]},
    ]
    for content in broken:
        await _post(insider, room, "m.room.encrypted", content)
        await talk()
    clear: list[dict[str, Any]] = [
        {},
        {"body": None, "msgtype": 7},
        {"m.relates_to": None},
        {"m.relates_to": {"rel_type": [], "event_id": {}, "key": []}},
        {"m.relates_to": {"rel_type": "m.annotation", "event_id": own, "key": HUGE}},
    ]
    for content in clear:
        for kind in ("m.reaction", "m.room.message"):
            await _post(insider, room, kind, content)
        await talk()
    assert None not in stolen
    await stage.handled(*map(str, stolen))
    said = await stage.said(stage.ana, room)
    assert not {seen.reply_to for seen in said} & set(stolen)


async def test_encrypted_nonsense_in_the_room(stage: Stage, insider: Insider, talk: Talk) -> None:
    room = RoomId(stage.mesa.room)
    await insider.ask(room, "!idioma")  # the key is with everybody
    message = {"msgtype": "m.text", "body": "!ayuda"}
    inner = [
        *("", "x", "[]", "null", "7", "{}", "[" * 30_000, '{"a":' * 5_000),
        _plain(room, None),
        _plain(room, []),
        _plain(room, {}),
        _plain("!other", message),
        _plain(room, message, kind=None),
        _plain(room, {"msgtype": [], "body": {}}),
        _plain(room, {**message, "body": "!" + "x" * 30_000}),
        _plain(room, {**message, "body": "!a\x00b \u202e\u2066 \ud800 @room"}),
        _plain(room, {**message, "formatted_body": {"x": 1}, "m.mentions": 7}),
        _plain(room, {**message, "formatted_body": "<a href='https://matrix.to/#/" * 900}),
        _plain(room, {**message, "m.relates_to": [message]}),
        _plain(room, {**message, "m.relates_to": {"rel_type": "m.thread"}}),
        _plain(room, {**message, "m.relates_to": {"rel_type": "m.thread", "event_id": "$no"}}),
        _plain(room, {**message, "m.relates_to": {"m.in_reply_to": {"event_id": [7]}}}),
        _plain(room, {**message, "m.relates_to": {"m.in_reply_to": {"event_id": "\ud800"}}}),
        _plain(room, {**message, "nested": nested(200)}),
        _plain(room, {"m.relates_to": {"key": "\ud800", "event_id": "$x"}}, kind="m.reaction"),
    ]
    machine = insider._machine
    for text in inner:
        session = machine.outbound_group_sessions[room]
        content = {
            "algorithm": MEGOLM,
            "sender_key": machine.account.identity_keys["curve25519"],
            "ciphertext": session.encrypt(text),
            "session_id": session.id,
            "device_id": machine.device_id,
        }
        await _post(insider, room, "m.room.encrypted", content)
        await talk()
    answer = await insider.ask(room, "!idioma")
    assert answer.trusted


def _plain(room: str, content: Any, *, kind: str | None = "m.room.message") -> str:
    return json.dumps({"type": kind, "room_id": room, "content": content})


async def _post(
    insider: Insider, room: RoomId, kind: str, content: Mapping[str, Any]
) -> str | None:
    """The event's id, or None if the server refuses it."""
    with contextlib.suppress(RefusedByServer):
        endpoint = f"{CLIENT}/rooms/{room}/send/{kind}/{secrets.token_hex(8)}"
        return str((await insider.server.call("PUT", endpoint, content))["event_id"])
    return None
