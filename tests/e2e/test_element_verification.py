"""Verifying the bot by emoji from Element, with those who run it at the other end."""

from __future__ import annotations

import asyncio
import json
import re
import secrets
import sys
import time
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from typing import Any, Self

import pytest
import yaml

from bot.demo.homeserver import HomeserverError
from bot.i18n import Catalogs
from tests.e2e.conftest import Cast
from tests.e2e.people import DriverError, Person, Seen
from tests.e2e.stage import CLIENT, CONTACT, PASSWORD, Stage

CATALOGS = Catalogs.load()
_SELECTORS = str.maketrans("", "", "\ufe0e\ufe0f")


def bare(emoji: Sequence[str]) -> list[str]:
    """Emoji without marks of style."""
    return [each.translate(_SELECTORS) for each in emoji]


def shown_in(text: str) -> list[str]:
    """The emoji of a numbered list."""
    return bare(re.findall(r"^\s*\d\. (\S+) ", text, re.MULTILINE))


async def direct(stage: Stage, person: Person) -> str:
    """A person's direct room with the bot, which is in it."""
    room = await person.direct(stage.bot)
    await person.wait_member(room, stage.bot)
    return room


async def asked(stage: Stage, person: Person, *, after: Seen | None = None) -> Seen:
    """The post of coordination with the emoji that a person sees, ready to be tapped."""
    return await stage.coordinator.wait_for(
        stage.coordination,
        lambda seen: (
            seen.sender == stage.bot
            and person.user in seen.body
            and len(shown_in(seen.body)) == 7
            and {"✅", "❌"} <= set(seen.reactions)
            and (after is None or seen.at > after.at)
        ),
    )


async def told(stage: Stage, person: Person, outcome: str) -> None:
    """Until coordination is told how a verification ended."""
    ended = CATALOGS.plain("es", f"verificacion-ended-{outcome}", {"user": person.user})
    await stage.coordinator.wait_for(stage.coordination, lambda seen: seen.body == ended)


async def signed_by_the_bot(stage: Stage, person: Person) -> bool:
    """Whether the bot has signed a person's identity; only the bot itself is shown that."""
    session = stage.config.parent / "data" / "session.json"
    token = json.loads(session.read_text())["access_token"]
    body: dict[str, Any] = {"device_keys": {person.user: []}}
    answer = await stage.call(token, "POST", "/keys/query", body)
    return stage.bot in answer["master_keys"][person.user].get("signatures", {})


@asynccontextmanager
async def setting(stage: Stage, verification: str) -> AsyncIterator[None]:
    """The bot runs with another `crypto.verification` meanwhile."""
    before = stage.config.read_text()
    settings = yaml.safe_load(before) | {"crypto": {"verification": verification}}
    await stage.process.stop()
    stage.config.write_text(yaml.safe_dump(settings))
    await stage.process.start()
    try:
        yield
    finally:
        await stage.process.stop()
        stage.config.write_text(before)
        await stage.process.start()


@pytest.mark.parametrize("way", ["in the room", "device to device"])
async def test_once_coordination_has_compared_the_emoji_each_holds_the_other_for_verified(
    stage: Stage, cast: Cast, way: str
) -> None:
    eva = await cast("eva")
    await stage.list_person(eva)
    room = await direct(stage, eva)
    if way == "in the room":
        emoji = await eva.verify(room, stage.bot)
    else:
        device, _ = await stage.bots_device()
        emoji = await eva.verify_device(stage.bot, device)
    question = await asked(stage, eva)
    assert shown_in(question.body) == bare(emoji)
    assert question.shield == "NONE"
    before = await eva.trust(stage.bot)
    assert not before["cross_signed"]
    hint = await eva.wait_for(room, lambda seen: CONTACT in seen.body)
    assert hint.shield == "NONE"

    comparing = asyncio.create_task(eva.compared(same=True))
    await stage.coordinator.react(stage.coordination, question.event_id, "✅")
    await comparing
    await eva.wait_verified(stage.bot)
    assert (await eva.trust(stage.bot))["cross_signed"]
    await told(stage, eva, "verified")
    assert await signed_by_the_bot(stage, eva)
    answer = await stage.ask(eva, stage.mesa.room, "!ayuda")
    assert answer.shield == "NONE"


async def test_who_verifies_a_bot_they_never_wrote_to_needs_no_room_before(
    stage: Stage, cast: Cast
) -> None:
    eva = await cast("eva")
    await stage.list_person(eva)
    # As Element does: the room, the invitation and the request in one go.
    room = await eva.direct(stage.bot)
    emoji = await eva.verify(room, stage.bot)
    question = await asked(stage, eva)
    assert shown_in(question.body) == bare(emoji)
    await stage.coordinator.react(stage.coordination, question.event_id, "✅")
    await eva.compared(same=True)
    await eva.wait_verified(stage.bot)


async def test_emoji_that_differ_stop_it_on_both_sides(stage: Stage, cast: Cast) -> None:
    eva = await cast("eva")
    await stage.list_person(eva)
    room = await direct(stage, eva)
    await eva.verify(room, stage.bot)
    question = await asked(stage, eva)
    await stage.coordinator.react(stage.coordination, question.event_id, "❌")
    assert await eva.verification_cancelled() == "m.mismatched_sas"
    await told(stage, eva, "mismatch")
    assert not await signed_by_the_bot(stage, eva)
    assert not (await eva.trust(stage.bot))["cross_signed"]

    # Trying again works, and this time it is she who sees others.
    await eva.verify(room, stage.bot)
    again = await asked(stage, eva, after=question)
    with pytest.raises(DriverError):
        await eva.compared(same=False)
    late = await stage.coordinator.react(stage.coordination, again.event_id, "✅")
    await stage.handled(late)
    assert not await signed_by_the_bot(stage, eva)


async def test_who_closes_the_window_ends_it(stage: Stage, cast: Cast) -> None:
    eva = await cast("eva")
    await stage.list_person(eva)
    await eva.verify(await direct(stage, eva), stage.bot)
    await asked(stage, eva)
    await eva.cancel_verification()
    await told(stage, eva, "cancelled")


async def test_strangers_reset_identities_and_unsigned_devices_come_before_nobody(
    stage: Stage, cast: Cast
) -> None:
    eve, reset, unsigned = await asyncio.gather(
        cast("eve"), cast("eva"), cast("ema", sign=False, only_signed=False)
    )
    for person in (reset, unsigned):
        await stage.list_person(person)
    await stage.ask(reset, stage.mesa.room, "!ayuda")
    await reset.reset_identity()
    for person, code in ((eve, "m.user"), (reset, "m.key_mismatch"), (unsigned, "m.user")):
        room = await direct(stage, person)
        with pytest.raises(DriverError, match=code):
            await person.verify(room, stage.bot)
    device, _ = await stage.bots_device()
    with pytest.raises(DriverError, match=r"m\.user"):
        await eve.verify_device(stage.bot, device)

    known = await stage.ask(stage.coordinator, stage.coordination, "!ayuda")
    said = await stage.coordinator.read(stage.coordination)
    shown = [each for each in said if shown_in(each.body) and each.at <= known.at]
    for person in (eve, reset, unsigned):
        assert not [each for each in shown if person.user in each.body]


async def test_where_nobody_compares_it_goes_through_but_the_person_is_not_signed(
    stage: Stage, cast: Cast
) -> None:
    eva = await cast("eva")
    await stage.list_person(eva)
    room = await direct(stage, eva)
    async with setting(stage, "accept"):
        await eva.verify(room, stage.bot)
        await eva.compared(same=True)
        await eva.wait_verified(stage.bot)
    assert (await eva.trust(stage.bot))["cross_signed"]
    assert not await signed_by_the_bot(stage, eva)


async def test_where_it_is_off_it_is_cancelled_and_the_person_told_what_to_do(
    stage: Stage, cast: Cast
) -> None:
    eva = await cast("eva")
    await stage.list_person(eva)
    room = await direct(stage, eva)
    async with setting(stage, "off"):
        with pytest.raises(DriverError, match=r"m\.user"):
            await eva.verify(room, stage.bot)
        off = CATALOGS.plain("es", "verificacion-off", {"contact": CONTACT})
        seen = await eva.wait_for(room, lambda each: each.body == off)
        assert seen.shield == "NONE"


async def test_after_a_restart_whoever_goes_on_is_told_and_tries_again(
    stage: Stage, cast: Cast
) -> None:
    eva = await cast("eva")
    await stage.list_person(eva)
    room = await direct(stage, eva)
    await eva.verify(room, stage.bot)
    lost = await asked(stage, eva)
    await stage.process.kill()
    await stage.process.start()
    await told(stage, eva, "restarted")
    with pytest.raises(DriverError):
        await eva.compared(same=True)
    assert await eva.verification_cancelled() == "m.unknown_transaction"

    emoji = await eva.verify(room, stage.bot)
    question = await asked(stage, eva, after=lost)
    assert shown_in(question.body) == bare(emoji)
    await stage.coordinator.react(stage.coordination, question.event_id, "✅")
    await eva.compared(same=True)
    await eva.wait_verified(stage.bot)


# --- At the terminal ----------------------------------------------------------------------------


class Terminal:
    """`mesas verify --watch` in a process of its own."""

    def __init__(self, process: asyncio.subprocess.Process) -> None:
        self._process = process
        self.printed: list[str] = []

    @classmethod
    @asynccontextmanager
    async def open(cls, stage: Stage) -> AsyncIterator[Self]:
        process = await asyncio.create_subprocess_exec(
            sys.executable,
            *("-m", "bot", "verify", "--watch", "--config", str(stage.config)),
            stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.STDOUT,
        )
        terminal = cls(process)
        yield terminal
        assert process.stdin is not None
        process.stdin.close()
        async with asyncio.timeout(60):
            rest, _ = await process.communicate()
        assert process.returncode == 0, "\n".join([*terminal.printed, rest.decode()])

    async def reads(self, key: str, **args: object) -> None:
        """Until a sentence is printed."""
        assert self._process.stdout is not None
        wanted = CATALOGS.plain("es", key, args)
        async with asyncio.timeout(60):
            while True:
                line = (await self._process.stdout.readline()).decode()
                assert line, "\n".join(self.printed)
                self.printed.append(line.rstrip("\n"))
                if self.printed[-1] == wanted:
                    return

    def types(self, line: str) -> None:
        """Type a line."""
        assert self._process.stdin is not None
        self._process.stdin.write(line.encode() + b"\n")


async def test_an_operator_at_the_terminal_can_say_that_they_match(
    stage: Stage, cast: Cast
) -> None:
    eva = await cast("eva")
    await stage.list_person(eva)
    room = await direct(stage, eva)
    async with Terminal.open(stage) as terminal:
        await terminal.reads("verificacion-watch-waiting")
        emoji = await eva.verify(room, stage.bot)
        await terminal.reads("verificacion-watch-ask", user=eva.user, device=eva.device)
        await terminal.reads("verificacion-watch-question")
        assert shown_in("\n".join(terminal.printed)) == bare(emoji)
        terminal.types("s")
        await terminal.reads("verificacion-watch-noted")
        await eva.compared(same=True)
        await eva.wait_verified(stage.bot)
        await terminal.reads("verificacion-ended-verified", user=eva.user)
    await told(stage, eva, "verified")
    assert await signed_by_the_bot(stage, eva)


# --- Hostile ------------------------------------------------------------------------------------

HUGE = "A" * 4_000
_ODD: list[Any] = [None, [], {}, 7, True, "", "x", HUGE, "\x00\u202e", {"a": [{"b": {}}]}, ["x"]]
_STEPS = ("request", "ready", "start", "accept", "key", "mac", "done", "cancel", "x", "")


def hostile(bot: str, device: str, flow: str) -> list[tuple[str, dict[str, Any]]]:
    """Steps of verifications that nobody means: their type, and their content."""
    good: dict[str, Any] = {
        "from_device": device,
        "methods": ["m.sas.v1"],
        "method": "m.sas.v1",
        "to": bot,
        "transaction_id": flow,
        "timestamp": int(time.time() * 1000),
        "hashes": ["sha256"],
        "key_agreement_protocols": ["curve25519-hkdf-sha256"],
        "message_authentication_codes": ["hkdf-hmac-sha256.v2"],
        "short_authentication_string": ["emoji"],
        "key": "A" * 43,
        "mac": {f"ed25519:{device}": "x"},
        "keys": "x",
        "code": "m.user",
    }
    found = []
    for step in _STEPS:
        found.append((f"m.key.verification.{step}", good))
        for number, odd in enumerate(_ODD):
            part = list(good)[number % len(good)]
            found.append((f"m.key.verification.{step}", good | {part: odd}))
            found.append((f"m.key.verification.{step}", dict.fromkeys(good, odd)))
    return found


class Enemy:
    """Somebody who sends such things, and goes on where the homeserver itself refuses them."""

    def __init__(self, stage: Stage, token: str) -> None:
        self._stage = stage
        self._token = token

    async def to_room(self, room: str, kind: str, content: dict[str, Any]) -> str | None:
        return await self._put(f"/rooms/{room}/send/{kind}/{secrets.token_hex(8)}", content)

    async def to_device(self, device: str, kind: str, content: dict[str, Any]) -> None:
        messages = {"messages": {self._stage.bot: {device: content}}}
        await self._put(f"/sendToDevice/{kind}/{secrets.token_hex(8)}", messages)

    async def _put(self, path: str, body: dict[str, Any]) -> str | None:
        try:
            return (await self._stage.call(self._token, "PUT", path, body)).get("event_id")
        except HomeserverError:
            return None


async def test_malformed_verifications_stop_nothing(stage: Stage, cast: Cast) -> None:
    eva = await cast("eva")
    await stage.list_person(eva)
    room = await direct(stage, eva)
    device, _ = await stage.bots_device()
    listed = Enemy(stage, eva.token)
    asks = {"msgtype": "m.key.verification.request", "body": "x", "to": stage.bot}
    good = asks | {"methods": ["m.sas.v1"], "from_device": eva.device}
    flow = None
    for number, (kind, content) in enumerate(hostile(stage.bot, eva.device, "x")):
        if number % 23 == 0:
            flow = await listed.to_room(room, "m.room.message", good)
            assert flow is not None
        relation = {"rel_type": "m.reference", "event_id": flow}
        await listed.to_room(room, kind, content | {"m.relates_to": relation})
    for odd in _ODD:  # as requests, and as relations
        changed = {"methods": odd, "from_device": odd}
        await listed.to_room(room, "m.room.message", asks | changed)
        await listed.to_room(room, "m.key.verification.start", {"m.relates_to": odd})
    for step in _STEPS:  # encrypted, as newer clients may send them
        relates = {"rel_type": "m.reference", "event_id": flow}
        content = {"from_device": 7, "m.relates_to": relates}
        await eva.send_raw(room, f"m.key.verification.{step}", content)

    name = f"enemy-{secrets.token_hex(4)}"
    await stage.homeserver.register(name, PASSWORD)
    stranger = Enemy(stage, (await stage.homeserver.login(name, PASSWORD)).token)
    for each in (listed, stranger):
        for number, (kind, content) in enumerate(hostile(stage.bot, eva.device, "flow")):
            # Now one flow for all of them, now another for each.
            changed = {} if number % 2 else {"transaction_id": f"flow-{number}"}
            await each.to_device(device, kind, content | changed)

    answer = await stage.ask(eva, room, "!ayuda")
    assert answer.shield == "NONE"
    assert (await stage.ask(stage.ana, stage.mesa.room, "!ayuda")).shield == "NONE"
    raw = await eva.request(
        "GET", f"{CLIENT}/rooms/{room}/messages", query={"dir": "b", "limit": "1000"}
    )
    sent = [each["type"] for each in raw["chunk"] if each["sender"] == stage.bot]
    steps = [each for each in sent if each.startswith("m.key.verification.")]
    assert set(steps) <= {f"m.key.verification.{each}" for each in ("ready", "accept", "cancel")}
    assert 0 < len(steps) <= 60
    shown = await stage.coordinator.read(stage.coordination)
    assert not [each for each in shown if eva.user in each.body and shown_in(each.body)]

    # Nor does it stand in the way of somebody who means it.
    diego = stage.diego
    emoji = await diego.verify(await direct(stage, diego), stage.bot)
    question = await asked(stage, diego)
    assert shown_in(question.body) == bare(emoji)
    await stage.coordinator.react(stage.coordination, question.event_id, "✅")
    await diego.compared(same=True)
    await diego.wait_verified(stage.bot)
