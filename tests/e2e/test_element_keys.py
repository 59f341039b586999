"""Who gets the keys of a conversation, and who does not until something is put right."""

from __future__ import annotations

import asyncio
from typing import Any

from tests.e2e.conftest import Cast
from tests.e2e.stage import CONTACT, PASSWORD, Stage


class Thief:
    """An account on the same server that takes the bot's one-time keys."""

    def __init__(self, stage: Stage, token: str, device: str) -> None:
        self._stage = stage
        self._token = token
        self._device = device

    @classmethod
    async def enter(cls, stage: Stage, name: str) -> Thief:
        await stage.homeserver.register(name, PASSWORD)
        account = await stage.homeserver.login(name, PASSWORD)
        device, _ = await stage.bots_device()
        return cls(stage, account.token, device)

    async def take(self) -> dict[str, Any]:
        """One key of the bot's device, as anybody gets it."""
        wanted = {self._stage.bot: {self._device: "signed_curve25519"}}
        body = {"one_time_keys": wanted}
        answer = await self._stage.call(self._token, "POST", "/keys/claim", body)
        (key,) = answer["one_time_keys"][self._stage.bot][self._device].values()
        assert isinstance(key, dict)
        return key

    async def take_all(self) -> str:
        """All of them; gives the fallback key, which the server hands out from then on."""
        for _ in range(200):
            key = await self.take()
            if key.get("fallback"):
                assert (await self.take())["key"] == key["key"]
                return str(key["key"])
        raise AssertionError("the keys do not run out")


async def test_a_message_sent_when_the_bots_keys_had_run_out_is_read_and_answered(
    stage: Stage, cast: Cast
) -> None:
    ana, room = stage.ana, stage.mesa.room
    thief = await Thief.enter(stage, "thief")
    await stage.process.stop()
    first_fallback = await thief.take_all()

    # Two devices that never met the bot: both are given the one key that is left.
    identity = await ana.identity()
    devices = await asyncio.gather(*(cast.login(ana.user, identity=identity) for _ in range(2)))
    asked = [await device.send(room, "!ayuda agenda") for device in devices]
    asked.append(await stage.diego.send(room, "!ayuda mesa"))
    await stage.process.start()

    for event in asked:
        for person in (*devices, ana, stage.diego):
            await stage.answer(person, room, event)
    answers = [seen.reply_to for seen in await stage.said(ana, room) if seen.reply_to in asked]
    assert answers == asked

    # It has keys on the server again, and another to fall back on.
    assert not (await thief.take()).get("fallback")
    await stage.process.stop()
    assert await thief.take_all() != first_fallback
    later = await stage.diego.send(room, "!ayuda lista")
    await stage.process.start()
    await stage.answer(stage.diego, room, later)


async def test_an_unsigned_device_gets_no_keys_but_is_told_how_to_mend_it(
    stage: Stage, cast: Cast
) -> None:
    ana, mesa = stage.ana, stage.mesa
    eva = await cast("eva", sign=False, only_signed=False)
    await stage.list_person(eva)
    hidden = await stage.ask(ana, mesa.room, "!ayuda mesa")
    failed = await eva.wait_for(mesa.room, lambda seen: seen.event_id == hidden.event_id)
    assert (failed.body, failed.shield) == ("", "FAILED")

    notices = await eva.accept(lambda each: each.inviter == stage.bot and each.room != mesa.room)
    told = await eva.wait_for(notices, lambda seen: seen.sender == stage.bot)
    assert told.shield == "CLEAR"
    assert "verificado" in told.body
    assert CONTACT in told.body
    seen = [each for each in await eva.rooms() if each.room == notices]
    for private in (mesa.name, mesa.id, ana.user, "Chile"):
        assert private not in told.body
        assert private not in seen[0].name
    assert await eva.members(notices) == {stage.bot, eva.user}

    # What such a device asks for is not done either.
    unheard = await eva.send(mesa.room, "!ayuda agenda")
    still_hidden = await stage.ask(ana, mesa.room, "!ayuda lista")
    assert unheard not in {each.reply_to for each in await stage.said(ana, mesa.room)}
    failed = await eva.wait_for(mesa.room, lambda each: each.event_id == still_hidden.event_id)
    assert failed.shield == "FAILED"

    await eva.sign()
    answer = await stage.ask(eva, mesa.room, "!ayuda agenda")
    assert "!agenda ver" in answer.body
    later = await stage.ask(ana, mesa.room, "!ayuda")
    await eva.wait_for(
        mesa.room, lambda each: each.event_id == later.event_id and each.shield == "NONE"
    )
    # Told once, and nothing else was ever said there.
    assert [each.event_id for each in await stage.said(eva, notices)] == [told.event_id]


async def test_a_reset_identity_gets_nothing_until_coordination_vouches_for_it(
    stage: Stage, cast: Cast
) -> None:
    ana, room, coordinator = stage.ana, stage.mesa.room, stage.coordinator
    eva = await cast("eva")
    await stage.list_person(eva)
    await stage.ask(eva, room, "!ayuda")
    await eva.reset_identity()

    unheard = await eva.send(room, "!ayuda agenda")
    hidden = await stage.ask(ana, room, "!ayuda mesa")
    failed = await eva.wait_for(room, lambda seen: seen.event_id == hidden.event_id)
    assert (failed.body, failed.shield) == ("", "FAILED")

    told = await coordinator.wait_for(
        stage.coordination, lambda seen: eva.user in seen.body and "!lista confirmar" in seen.body
    )
    assert "identidad" in told.body
    line = told.body[told.body.index("!lista confirmar") :].strip()
    # A code of something else vouches for nothing; nor does anybody but a coordinator.
    wrong = await stage.ask(
        coordinator, stage.coordination, f"!lista confirmar {eva.user} 0000-0000-0000"
    )
    assert "no hay" in wrong.body.casefold()
    refused = await stage.ask(ana, room, line)
    assert eva.user not in refused.body
    done = await stage.ask(coordinator, stage.coordination, line)
    assert eva.user in done.body

    said = await stage.ask(ana, room, "!ayuda lista")
    await eva.wait_for(room, lambda seen: seen.event_id == said.event_id and seen.shield == "NONE")
    answer = await stage.ask(eva, room, "!ayuda agenda")
    assert "!agenda ver" in answer.body
    assert unheard not in {seen.reply_to for seen in await stage.said(ana, room)}
    asked = [
        seen
        for seen in await stage.said(coordinator, stage.coordination)
        if "!lista confirmar" in seen.body and eva.user in seen.body
    ]
    assert [seen.event_id for seen in asked] == [told.event_id]
