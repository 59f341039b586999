"""The bot's side of a verification, with a person who plays along, or does not."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from bot.domain.ids import RoomId, UserId
from bot.matrix.sas import METHOD, Exchange, Side, commitment
from bot.matrix.verification import LASTS, Step, Verification
from bot.matrix.verification_flow import Outcome
from bot.matrix.verification_wire import Place, Stop, Trust, Wire
from bot.ports import RefusedByServer

BOT, ANA = Side("@bot:example.org", "BOT"), Side("@ana:example.org", "ANA")
ROOM = RoomId("!con-ana")
NOW = datetime(2027, 1, 15, 18, tzinfo=UTC)
MAC = "hkdf-hmac-sha256.v2"
_PATIENCE_S = 60
HERS = {"ed25519:ANA": "device of ana", "ed25519:hers": "hers"}
OURS = {"ed25519:BOT": "device of the bot", "ed25519:ours": "ours"}


class Sent(Wire):
    """Keeps what is sent instead of sending it."""

    def __init__(self) -> None:
        self.steps: asyncio.Queue[tuple[Place, str, Mapping[str, Any]]] = asyncio.Queue()
        self.refuses = False

    async def send(self, place: Place, step: str, content: Mapping[str, Any]) -> None:
        if self.refuses:
            raise RefusedByServer("M_FORBIDDEN")
        self.steps.put_nowait((place, step, content))


class Known(Trust):
    """Ana's keys are known; whom the bot signs is kept."""

    def __init__(self) -> None:
        self.signed: list[UserId] = []
        self.refusal: Stop | None = None

    @property
    def me(self) -> Side:
        return BOT

    def ours(self) -> dict[str, str]:
        return OURS

    async def theirs(self, place: Place) -> dict[str, str]:
        if self.refusal is not None:
            raise self.refusal
        return HERS

    async def sign(self, user: UserId) -> None:
        self.signed.append(user)


class Desk:
    """An operator who says `says` when asked, and notes what was shown and how it ended."""

    def __init__(self) -> None:
        self.says: bool | None = True
        self.listed = True
        self.compares = True
        self.shown: list[tuple[int, ...]] = []
        self.ends: asyncio.Queue[Outcome] = asyncio.Queue()

    async def admits(self, user: UserId, room: RoomId | None) -> bool:
        return self.listed

    async def show(
        self, user: UserId, device: str, room: RoomId | None, emoji: Sequence[int]
    ) -> int | None:
        self.shown.append(tuple(emoji))
        return len(self.shown) if self.compares else None

    async def answer(self, shown: int) -> bool | None:
        return self.says

    async def over(self, shown: int, outcome: Outcome) -> None:
        self.ends.put_nowait(outcome)


class Kit:
    """A bot, and ana who verifies it in her direct room or by to-device events."""

    def __init__(self) -> None:
        self.sent, self.trust, self.desk = Sent(), Known(), Desk()
        self.verification = Verification(self.sent, self.trust, lambda: NOW, poll_s=0.01)
        self.verification.operator = self.desk
        self.room: RoomId | None = ROOM
        self.flow = "$asked"
        self.exchange = Exchange(ANA, BOT, self.flow, started=True)
        self.start: dict[str, Any] = {}

    def says(self, what: str, user: str = ANA.user, **content: Any) -> None:
        """Something arrives for the flow."""
        if self.room is None:
            body = {"transaction_id": self.flow, **content}
        else:
            body = {"m.relates_to": {"rel_type": "m.reference", "event_id": self.flow}, **content}
        at = None if self.room is None else NOW
        event = self.flow if what == "request" else "$later"
        self.verification.take(Step(what, UserId(user), body, self.room, event, at))

    def asks(self, **changes: Any) -> None:
        asked: dict[str, Any] = {
            "from_device": ANA.device,
            "methods": [METHOD],
            "to": BOT.user,
            "timestamp": int(NOW.timestamp() * 1000),
        }
        self.says("request", **(asked | changes))

    def starts(self, **changes: Any) -> None:
        proposed: dict[str, Any] = {
            "from_device": ANA.device,
            "method": METHOD,
            "key_agreement_protocols": ["curve25519-hkdf-sha256"],
            "hashes": ["sha256"],
            "message_authentication_codes": [MAC],
            "short_authentication_string": ["decimal", "emoji"],
        }
        relation = {"rel_type": "m.reference", "event_id": self.flow}
        where = {"transaction_id": self.flow} if self.room is None else {"m.relates_to": relation}
        self.start = proposed | where | changes
        self.says("start", **(proposed | changes))

    async def hears(self, expected: str) -> Mapping[str, Any]:
        """The next thing the bot sends, which is this."""
        async with asyncio.timeout(_PATIENCE_S):
            _place, step, content = await self.sent.steps.get()
        assert step == expected, content
        return content

    async def cancelled(self) -> str:
        """The code of the cancellation that comes next."""
        return str((await self.hears("cancel"))["code"])

    async def ended(self) -> Outcome:
        async with asyncio.timeout(_PATIENCE_S):
            return await self.desk.ends.get()

    async def sees_emoji(self) -> None:
        """Go as far as the emoji."""
        self.asks()
        assert (await self.hears("ready"))["methods"] == [METHOD]
        self.starts()
        accepted = await self.hears("accept")
        self.says("key", key=self.exchange.key)
        key = (await self.hears("key"))["key"]
        assert accepted["commitment"] == commitment(key, self.start)
        assert accepted["message_authentication_code"] == MAC
        self.exchange.meet(key)

    async def confirms(self, keys: Mapping[str, str] = HERS) -> None:
        """Check the bot's keys and send her own."""
        theirs = self.exchange.vouched(MAC, await self.hears("mac"), OURS)
        assert theirs == set(OURS)
        self.says("mac", **self.exchange.vouch(MAC, keys))

    async def silent(self) -> bool:
        """Whether the bot has nothing more to say; the next thing it said is passed over."""
        for _ in range(1_000):  # nothing here takes longer than the loop's turns
            await asyncio.sleep(0)
        try:
            self.sent.steps.get_nowait()
        except asyncio.QueueEmpty:
            return True
        return False


@pytest.fixture
async def kit() -> AsyncIterator[Kit]:
    kit = Kit()
    async for each in _running(kit):
        yield each


async def _running(kit: Kit) -> AsyncIterator[Kit]:
    task = asyncio.create_task(kit.verification.run())
    yield kit
    assert not task.done()
    task.cancel()
    with suppress(asyncio.CancelledError):
        await task


@pytest.mark.parametrize("room", [ROOM, None], ids=["in the room", "to-device"])
async def test_once_both_sides_compared_the_bot_signs_the_person(
    kit: Kit, room: RoomId | None
) -> None:
    kit.room = room
    await kit.sees_emoji()
    assert kit.desk.shown == [kit.exchange.emoji]
    await kit.confirms()
    await kit.hears("done")
    assert kit.trust.signed == []
    kit.says("done")
    assert await kit.ended() == "verified"
    assert kit.trust.signed == [ANA.user]


async def test_the_bot_says_nothing_of_its_keys_before_the_operator_does(kit: Kit) -> None:
    kit.desk.says = None
    await kit.sees_emoji()
    # She is quicker than the operator.
    kit.says("mac", **kit.exchange.vouch(MAC, HERS))
    assert await kit.silent()
    kit.desk.says = True
    kit.exchange.vouched(MAC, await kit.hears("mac"), OURS)
    await kit.hears("done")
    kit.says("done")
    assert await kit.ended() == "verified"


async def test_what_the_operator_sees_to_differ_is_cancelled(kit: Kit) -> None:
    kit.desk.says = False
    await kit.sees_emoji()
    assert await kit.cancelled() == "m.mismatched_sas"
    assert await kit.ended() == "mismatch"
    assert kit.trust.signed == []


async def test_where_nobody_compares_it_goes_through_and_signs_nobody(kit: Kit) -> None:
    kit.desk.compares = False
    await kit.sees_emoji()
    await kit.confirms()
    await kit.hears("done")
    kit.says("done")
    assert await kit.silent()
    assert kit.trust.signed == []


async def test_who_vouches_for_their_device_alone_is_not_signed(kit: Kit) -> None:
    await kit.sees_emoji()
    await kit.confirms({"ed25519:ANA": HERS["ed25519:ANA"]})
    await kit.hears("done")
    kit.says("done")
    assert await kit.ended() == "verified"
    assert kit.trust.signed == []


@pytest.mark.parametrize(
    "keys",
    [
        HERS | {"ed25519:ANA": "another device"},
        HERS | {"ed25519:hers": "another identity"},
        {"ed25519:hers": "hers"},
        {"ed25519:unknown": "key"},
        {},
    ],
)
async def test_keys_that_are_not_hers_are_a_mismatch(kit: Kit, keys: Mapping[str, str]) -> None:
    await kit.sees_emoji()
    await kit.confirms(keys)
    assert await kit.cancelled() == "m.key_mismatch"
    assert await kit.ended() == "mismatch"
    assert kit.trust.signed == []


async def test_a_wrong_mac_that_comes_early_gets_none_of_ours(kit: Kit) -> None:
    kit.desk.says = None
    await kit.sees_emoji()
    kit.says("mac", **kit.exchange.vouch(MAC, HERS | {"ed25519:hers": "another"}))
    assert await kit.silent()
    kit.desk.says = True
    assert await kit.cancelled() == "m.key_mismatch"


@pytest.mark.parametrize(
    ("code", "outcome"),
    [("m.timeout", "late"), ("m.mismatched_sas", "mismatch"), (["m.user"], "cancelled")],
)
async def test_her_cancellation_is_not_answered(kit: Kit, code: object, outcome: str) -> None:
    kit.desk.says = None
    await kit.sees_emoji()
    kit.says("cancel", code=code, reason="…")
    assert await kit.ended() == outcome
    assert await kit.silent()


async def test_it_ends_when_time_is_up(kit: Kit, monkeypatch: pytest.MonkeyPatch) -> None:
    kit.desk.says = None
    await kit.sees_emoji()
    assert await kit.silent()
    loop = asyncio.get_running_loop()
    clock, passed_s = loop.time, LASTS.total_seconds()
    monkeypatch.setattr(loop, "time", lambda: clock() + passed_s)
    assert await kit.cancelled() == "m.timeout"
    assert await kit.ended() == "late"


async def test_strangers_and_changed_identities_are_turned_away_unseen(kit: Kit) -> None:
    kit.desk.listed = False
    kit.asks()
    assert await kit.cancelled() == "m.user"
    kit.desk.listed = True
    kit.trust.refusal = Stop("m.key_mismatch")
    kit.flow = "$again"
    kit.asks()
    assert await kit.cancelled() == "m.key_mismatch"
    assert kit.desk.shown == []


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"methods": ["m.qr_code.scan.v1"]}, "m.unknown_method"),
        ({"methods": None}, "m.invalid_message"),
        ({"from_device": None}, "m.invalid_message"),
        ({"from_device": "A" * 300}, "m.invalid_message"),
    ],
)
async def test_a_request_that_cannot_be_met_is_cancelled(
    kit: Kit, changes: Mapping[str, Any], code: str
) -> None:
    kit.asks(**changes)
    assert await kit.cancelled() == code


@pytest.mark.parametrize("minutes", [-11, 6])
async def test_an_old_request_is_passed_over(kit: Kit, minutes: int) -> None:
    at = NOW + timedelta(minutes=minutes)
    content = {"from_device": "ANA", "methods": [METHOD], "to": BOT.user}
    kit.verification.take(Step("request", UserId(ANA.user), content, ROOM, "$old", at))
    kit.room = None
    kit.asks(timestamp=int(at.timestamp() * 1000))
    for stamp in (None, "now", -1, 2**70):
        kit.flow = f"flow {stamp}"
        kit.asks(timestamp=stamp)
    assert await kit.silent()


async def test_a_request_to_somebody_else_is_none_of_ours(kit: Kit) -> None:
    kit.asks(to="@other:example.org")
    assert await kit.silent()


@pytest.mark.parametrize("what", ["accept", "key", "mac", "done", "ready", "request", "", "\ud800"])
async def test_a_step_out_of_turn_ends_it(kit: Kit, what: str) -> None:
    kit.asks()
    await kit.hears("ready")
    kit.says(what, key="x", mac={}, from_device="ANA", to=BOT.user, methods=[METHOD])
    assert await kit.cancelled() == "m.unexpected_message"
    kit.starts()  # what comes after it is passed over
    assert await kit.silent()


async def test_a_second_start_ends_it(kit: Kit) -> None:
    kit.asks()
    await kit.hears("ready")
    kit.starts()
    kit.starts()
    await kit.hears("accept")
    assert await kit.cancelled() == "m.unexpected_message"


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"method": "m.reciprocate.v1"}, "m.unknown_method"),
        ({"hashes": ["md5"]}, "m.unknown_method"),
        ({"short_authentication_string": ["decimal"]}, "m.unknown_method"),
        ({"message_authentication_codes": {"a": "b"}}, "m.unknown_method"),
        ({"from_device": "ANOTHER"}, "m.invalid_message"),
        ({"more": float("nan")}, "m.invalid_message"),
        ({"more": "\ud800"}, "m.invalid_message"),
    ],
)
async def test_a_start_that_cannot_be_met_is_cancelled(
    kit: Kit, changes: Mapping[str, Any], code: str
) -> None:
    kit.asks()
    await kit.hears("ready")
    kit.starts(**changes)
    assert await kit.cancelled() == code


@pytest.mark.parametrize("key", [None, 7, "", "A" * 43, {"a": "b"}, "\ud800"])
async def test_a_key_that_is_none_is_no_message(kit: Kit, key: object) -> None:
    kit.asks()
    await kit.hears("ready")
    kit.starts()
    await kit.hears("accept")
    kit.says("key", key=key)
    assert await kit.cancelled() == "m.invalid_message"


@pytest.mark.parametrize("mac", [None, [1], {"ed25519:ANA": 1}, {"ed25519:ANA": "\ud800"}])
async def test_a_mac_that_is_none_is_no_message(kit: Kit, mac: object) -> None:
    await kit.sees_emoji()
    await kit.hears("mac")
    kit.says("mac", mac=mac, keys="x")
    assert await kit.cancelled() in ("m.invalid_message", "m.key_mismatch")
    assert kit.trust.signed == []


async def test_nobody_else_can_go_on_with_it_or_end_it(kit: Kit) -> None:
    kit.desk.says = None
    await kit.sees_emoji()
    kit.says("cancel", user="@eve:example.org", code="m.user")
    kit.says("mac", user="@eve:example.org", **kit.exchange.vouch(MAC, HERS))
    elsewhere, kit.room = kit.room, RoomId("!other")
    kit.says("cancel", code="m.user")
    kit.room = elsewhere
    assert await kit.cancelled() == "m.unknown_transaction"  # to eve
    kit.desk.says = True
    await kit.confirms()
    await kit.hears("done")


async def test_a_step_of_one_that_is_not_known_is_said_to_be_so_once(kit: Kit) -> None:
    kit.says("key", key=kit.exchange.key)
    assert await kit.cancelled() == "m.unknown_transaction"
    kit.says("mac", mac={}, keys="")
    kit.says("done")
    kit.asks()
    assert await kit.silent()


async def test_who_asks_again_begins_anew(kit: Kit) -> None:
    kit.desk.says = None
    await kit.sees_emoji()
    kit.flow = "$again"
    kit.exchange = Exchange(ANA, BOT, kit.flow, started=True)
    kit.asks()
    heard = [await kit.sent.steps.get() for _ in range(2)]
    assert {(place.flow, step) for place, step, _ in heard} == {
        ("$asked", "cancel"),
        ("$again", "ready"),
    }
    assert await kit.ended() == "cancelled"
    kit.starts()
    await kit.hears("accept")


async def test_one_that_another_device_of_the_bot_answers_is_left_to_it(kit: Kit) -> None:
    kit.asks()
    await kit.hears("ready")
    kit.says("ready", user=BOT.user, from_device="BOT")
    kit.says("ready", user=BOT.user, from_device="OTHER")
    kit.starts()
    assert await kit.silent()


async def test_nobody_can_make_the_bot_answer_without_end(kit: Kit) -> None:
    kit.desk.listed = False
    for number in range(100):
        kit.flow = f"$flow-{number}"
        kit.asks()
    answers = 0
    while not await kit.silent():
        answers += 1
    assert 0 < answers <= 20
    # Others are still heard.
    kit.flow = "$bruno"
    kit.desk.listed = True
    kit.says(
        "request",
        user="@bruno:example.org",
        from_device="BRUNO",
        methods=[METHOD],
        to=BOT.user,
    )
    await kit.hears("ready")


async def test_more_than_can_be_looked_at_is_dropped(kit: Kit) -> None:
    kit.asks()
    await kit.hears("ready")
    for _ in range(1_000):
        kit.says("key", key="x")
    assert await kit.cancelled() == "m.unexpected_message"
    assert await kit.silent()


async def test_a_refusal_of_the_server_ends_it(kit: Kit) -> None:
    kit.asks()
    await kit.hears("ready")
    kit.sent.refuses = True
    kit.starts()
    assert await kit.silent()
    kit.sent.refuses = False
    kit.flow = "$again"
    kit.asks()
    await kit.hears("ready")
