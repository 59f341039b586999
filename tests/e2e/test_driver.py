"""The driver itself: two people on Element's crypto, without the bot."""

from __future__ import annotations

import asyncio

import pytest

from tests.e2e.conftest import Cast
from tests.e2e.people import DriverError, Person


async def _together(cast: Cast) -> tuple[Person, Person, str]:
    ana, eva = await asyncio.gather(cast("ana"), cast("eva"))
    room = await ana.create_room(invite=[eva.user], name="Mesa")
    assert await eva.accept(lambda invitation: invitation.inviter == ana.user) == room
    return ana, eva, room


async def test_two_people_talk_both_ways_without_a_shield(cast: Cast) -> None:
    ana, eva, room = await _together(cast)
    asked = await ana.send(room, "¿Empezamos?")
    heard = await eva.wait_for(room, lambda seen: seen.body == "¿Empezamos?")
    assert (heard.event_id, heard.sender, heard.shield) == (asked, ana.user, "NONE")

    await eva.reply(room, asked, "Sí")
    answer = await ana.wait_for(room, lambda seen: seen.body == "Sí")
    assert (answer.reply_to, answer.shield, answer.failed) == (asked, "NONE", None)


async def test_threads_edits_reactions_and_redactions_are_seen(cast: Cast) -> None:
    ana, eva, room = await _together(cast)
    root = await ana.send(room, "Formacion", mentions=[eva.user])
    await ana.edit(room, root, "Formación")
    inside = await eva.write_in_thread(room, root, "De acuerdo")
    await eva.react(room, root, "✅")
    gone = await eva.send(room, "Un error")
    await eva.redact(room, gone)

    seen = await ana.wait_until(
        room, lambda all_: len(all_) == 3 and all_[2].redacted and "✅" in all_[0].reactions
    )
    assert [each.event_id for each in seen] == [root, inside, gone]
    assert (seen[0].body, seen[0].edits, seen[0].reactions) == ("Formación", 1, {"✅": (eva.user,)})
    assert seen[1].thread == root
    assert {each.shield for each in await eva.read(room) if not each.redacted} == {"NONE"}


async def test_an_unsigned_device_gets_no_keys(cast: Cast) -> None:
    ana, eva = await asyncio.gather(cast("ana"), cast("eva", sign=False, only_signed=False))
    room = await ana.create_room(invite=[eva.user])
    await eva.accept()
    event = await ana.send(room, "Solo para dispositivos firmados")
    hidden = await eva.wait_for(room, lambda seen: seen.event_id == event)
    assert (hidden.body, hidden.shield) == ("", "FAILED")

    event = await eva.send(room, "Sin firma")
    refused = await ana.wait_for(room, lambda seen: seen.event_id == event)
    assert refused.failed == "UNSIGNED_SENDER_DEVICE"


async def test_a_second_device_signed_by_its_owner_reads_what_follows(cast: Cast) -> None:
    ana, eva, room = await _together(cast)
    again = await cast.login(eva.user, identity=await eva.identity())
    event = await ana.send(room, "A todos los dispositivos")
    heard = await again.wait_for(room, lambda seen: seen.event_id == event)
    assert (heard.body, heard.shield) == ("A todos los dispositivos", "NONE")


async def test_a_newcomer_reads_what_the_inviter_shares(cast: Cast) -> None:
    ana = await cast("ana")
    room = await ana.create_room()
    before = await ana.send(room, "Dicho antes")
    eva = await cast("eva")
    await ana.invite(room, eva.user)
    await eva.accept()
    await eva.load_history(room)
    seen = await eva.wait_for(room, lambda each: each.event_id == before and not each.failed)
    assert seen.body == "Dicho antes"


async def test_files_arrive_whole(cast: Cast) -> None:
    ana, eva, room = await _together(cast)
    data = bytes(range(256)) * 100
    event = await ana.upload(room, data, "lista.csv", "text/csv")
    seen = await eva.wait_for(room, lambda each: each.event_id == event and not each.failed)
    assert (seen.msgtype, seen.body) == ("m.file", "lista.csv")
    assert await eva.download(seen.content["file"]) == data


async def test_a_refusal_names_its_code(cast: Cast) -> None:
    ana, eva = await asyncio.gather(cast("ana"), cast("eva"))
    room = await ana.create_room()
    with pytest.raises(DriverError) as refusal:
        await eva.join(room)
    assert refusal.value.code == "M_FORBIDDEN"


async def test_hostile_to_device_traffic_can_be_sent(cast: Cast) -> None:
    ana, eva, room = await _together(cast)
    await ana.send_to_device(
        "m.room.encrypted",
        {eva.user: {eva.device: {"algorithm": "m.olm.v1.curve25519-aes-sha2", "ciphertext": 7}}},
    )
    event = await ana.send(room, "Sigo aquí")
    assert (await eva.wait_for(room, lambda seen: seen.event_id == event)).body == "Sigo aquí"


async def test_a_device_that_was_away_catches_up(cast: Cast) -> None:
    ana, eva, room = await _together(cast)
    eva.go_offline()
    events = [await ana.send(room, f"Punto {number}") for number in range(3)]
    eva.go_online()
    seen = await eva.wait_until(
        room, lambda all_: len(all_) == 3 and not any(e.failed for e in all_)
    )
    assert [each.event_id for each in seen] == events


async def test_verification_shows_the_same_emoji_to_both(cast: Cast) -> None:
    ana, eva = await asyncio.gather(cast("ana"), cast("eva"))
    room = await ana.direct(eva.user)
    await eva.accept()
    asked = asyncio.create_task(ana.verify(room, eva.user))
    theirs = await eva.answer_verification(room, ana.user)
    assert await asked == theirs
    assert len(theirs) == 7
    await asyncio.gather(ana.compared(same=True), eva.compared(same=True))
    await asyncio.gather(ana.wait_verified(eva.user), eva.wait_verified(ana.user))
