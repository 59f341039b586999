"""Messages that no client would send to the bot's device, and who sends them."""

from __future__ import annotations

import secrets
from collections.abc import Iterator
from typing import Any

import aiohttp
import vodozemac

from bot.demo.homeserver import HomeserverError
from bot.matrix.machine import MEGOLM, OLM
from bot.matrix.signing import unpadded
from tests.e2e.people import Person
from tests.e2e.stage import CLIENT, Stage

HUGE = "A" * 50_000
DEPTHS = (50, 100, *range(150, 1_050, 25), 2_000, 20_000)


def nested(depth: int) -> Any:
    value: Any = 7
    for _ in range(depth):
        value = {"a": [value]}
    return value


def _ciphertexts() -> Iterator[Any]:
    """What may stand where an Olm message should."""
    yield from (None, [], "x", 7, {}, {"type": 0}, {"body": "AAAA"})
    kinds: list[Any] = [0, 1, 7, -1, 2**53 - 1, "0", None, True, [], {}]
    for kind in kinds:
        yield {"type": kind, "body": "AAAA"}
    bodies: list[Any] = [None, "", "!!!", [], {}, 7, "AwoQ", HUGE, "\x00", "ñ"]
    for body in bodies:
        yield {"type": 0, "body": body}
        yield {"type": 1, "body": body}


def malformed(key: str, others: str) -> Iterator[Any]:
    """Contents of `m.room.encrypted` for the device with this Curve25519 key."""
    yield from (None, [], "x", 7, {}, {"algorithm": None}, {"algorithm": OLM}, nested(100))
    wrong: list[Any] = [None, [], "x", 7, {"": {}}, {HUGE: {}}, {"other": {"type": 0}}]
    for ciphertext in wrong:
        yield {"algorithm": OLM, "sender_key": others, "ciphertext": ciphertext}
    for mine in _ciphertexts():
        yield {"algorithm": OLM, "sender_key": others, "ciphertext": {key: mine}}
    good = {key: {"type": 0, "body": lost_key(key)}}
    senders: list[Any] = [None, [], {}, 7, "", "!!!", HUGE, key, others, random_key()]
    for sender_key in senders:
        yield {"algorithm": OLM, "sender_key": sender_key, "ciphertext": good}
    yield {"algorithm": OLM, "ciphertext": good}
    algorithms: list[Any] = [MEGOLM, "m.olm.v2", [], {}, 7]
    for algorithm in algorithms:
        yield {"algorithm": algorithm, "sender_key": others, "ciphertext": good}


def random_key() -> str:
    return unpadded(secrets.token_bytes(32))


def lost_key(key: str) -> str:
    """A well-formed first message to a one-time key that the device does not have."""
    public = vodozemac.Curve25519PublicKey.from_base64
    session = vodozemac.Account().create_outbound_session(public(key), public(random_key()))
    _kind, body = session.encrypt(b"{}").to_parts()
    return unpadded(body)


def in_clear(room: str) -> Iterator[tuple[str, Any]]:
    """What may be sent to a device in clear, with its type."""
    key = {
        "algorithm": MEGOLM,
        "room_id": room,
        "session_id": random_key(),
        "session_key": unpadded(secrets.token_bytes(229)),
    }
    for kind in ("m.room_key", "m.forwarded_room_key", "m.room_key.withheld", "m.dummy"):
        contents: list[Any] = [None, [], {}, key, {**key, "room_id": None}, nested(50)]
        yield from ((kind, content) for content in contents)
    for kind in (
        "m.room_key_request",
        "m.secret.request",
        "m.secret.send",
        "m.key.verification.request",
        "m.key.verification.start",
        "m.key.verification.mac",
        "m.room_key_bundle",
        "m.room.message",
        "ñ" * 200,
    ):
        contents = [None, {}, {"transaction_id": None, "from_device": [], "methods": 7}]
        yield from ((kind, content) for content in contents)


class Enemy:
    """An account on the same server with no business in any mesa."""

    def __init__(self, stage: Stage, token: str, device: str, key: str) -> None:
        self._stage = stage
        self.token = token
        self.device = device
        self.key = key
        """The bot's Curve25519 key."""

    async def send(self, kind: str, content: Any, *, token: str | None = None) -> bool:
        """To the bot's device; False if the server refuses to carry it."""
        try:
            await self._stage.call(
                token or self.token,
                "PUT",
                f"/sendToDevice/{kind}/{secrets.token_hex(8)}",
                {"messages": {self._stage.bot: {self.device: content}}},
            )
        except HomeserverError:
            return False
        return True

    async def send_nested(self, depth: int) -> bool:
        """A content with this many lists in lists."""
        content = '{"a": %s}' % ("[" * depth + "]" * depth)
        body = f'{{"messages": {{"{self._stage.bot}": {{"{self.device}": {content}}}}}}}'
        url = f"{self._stage.homeserver.url}{CLIENT}/sendToDevice/m.room.encrypted/nested{depth}"
        headers = {"Authorization": f"Bearer {self.token}"}
        async with (
            aiohttp.ClientSession() as session,
            session.put(url, data=body, headers=headers) as answer,
        ):
            return answer.status == 200


class Talk:
    """A conversation that goes on: `await talk()` is one more command, answered."""

    def __init__(self, stage: Stage) -> None:
        self._stage = stage
        self._people: list[Person] = [stage.ana, stage.diego]
        self.asked: list[str] = []

    async def __call__(self) -> None:
        person = self._people[len(self.asked) % 2]
        room = self._stage.mesa.room
        self.asked.append(await person.send(room, "!idioma"))
        await self._stage.answer(person, room, self.asked[-1])

    async def over(self) -> None:
        """Each was answered once, in order, and nobody saw a warning."""
        for person in self._people:
            seen = await person.wait_until(
                self._stage.mesa.room,
                lambda all_: any(
                    each.reply_to == self.asked[-1] and not each.failed for each in all_
                ),
            )
            answers = [each for each in seen if each.reply_to in self.asked]
            assert [each.reply_to for each in answers] == self.asked
            assert {each.shield for each in answers} == {"NONE"}
