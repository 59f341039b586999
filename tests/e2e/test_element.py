"""A mesa's conversation with the bot, as officials on Element in «only signed devices» see it."""

from __future__ import annotations

import pytest

from tests.e2e.conftest import Cast
from tests.e2e.stage import CLIENT, Stage


async def test_officials_are_invited_and_talk_both_ways_without_a_shield(
    stage: Stage, cast: Cast
) -> None:
    eva = await cast("eva")
    mesa = await stage.open_mesa("Escritura", {"Chile": [stage.ana, eva], "Perú": [stage.diego]})
    people = [stage.coordinator, stage.ana, eva, stage.diego]
    assert await eva.members(mesa.room) == {stage.bot, *(person.user for person in people)}

    for person in people:
        answer = await stage.ask(person, mesa.room, "!ayuda")
        assert "!mesa ver" in answer.body
        assert answer.msgtype == "m.notice"
    said = await eva.send(mesa.room, "Buenos días")
    for person in people:
        await person.wait_for(mesa.room, lambda seen: seen.event_id == said and not seen.failed)
        seen = [each for each in await person.read(mesa.room) if each.at >= answer.at]
        assert {each.shield for each in seen} == {"NONE"}, seen
    # From before they joined they may miss a message; from then on, none.
    asked = next(each for each in await eva.read(mesa.room) if each.sender == eva.user)
    later = [each for each in await eva.read(mesa.room) if each.at >= asked.at]
    assert [each for each in later if each.failed or each.shield != "NONE"] == []


async def test_a_command_is_answered_where_it_was_written(stage: Stage) -> None:
    ana, room = stage.ana, stage.mesa.room
    root = await ana.send(room, "Formación docente")
    inside = await ana.write_in_thread(room, root, "!ayuda agenda")
    answer = await stage.diego.wait_for(
        room, lambda seen: seen.thread == root and seen.sender == stage.bot and not seen.failed
    )
    assert "!agenda ver" in answer.body
    assert answer.shield == "NONE"

    outside = await ana.send(room, "!ayuda mesa")
    reply = await stage.answer(stage.diego, room, outside)
    assert reply.thread is None
    assert "!mesa ver" in reply.body
    in_thread = [seen for seen in await ana.read(room) if seen.thread == root]
    assert [seen.event_id for seen in in_thread] == [inside, answer.event_id]


async def test_a_reply_inside_a_thread_is_answered_inside_it(stage: Stage) -> None:
    ana, room = stage.ana, stage.mesa.room
    root = await ana.send(room, "Otro tema")
    first = await stage.diego.write_in_thread(room, root, "¿Qué se puede hacer?")
    await ana.write_in_thread(room, root, "!ayuda idioma", to=first)
    answer = await ana.wait_for(
        room, lambda seen: seen.thread == root and seen.sender == stage.bot and not seen.failed
    )
    assert "!idioma" in answer.body


async def test_a_removed_person_reads_nothing_said_after(stage: Stage, cast: Cast) -> None:
    ana, room = stage.ana, stage.mesa.room
    eva = await cast("eva")
    await stage.list_person(eva)
    before = await ana.send(room, "Dicho con Eva")
    await eva.wait_for(room, lambda seen: seen.event_id == before and seen.shield == "NONE")
    early = await stage.ask(ana, room, "!ayuda")

    removed = await stage.coordinator.send(
        room, f'!lista quitar {eva.user} motivo="cambio de cargo"'
    )
    confirmed = await stage.answer(ana, room, removed)
    assert "cambio de cargo" in confirmed.body
    await eva.wait_room(lambda each: each.room == room, membership="leave")
    after = await ana.send(room, "Dicho sin Eva")
    answered = await stage.ask(stage.diego, room, "!ayuda")
    heard = await stage.diego.wait_for(room, lambda seen: seen.event_id == after)
    assert (heard.body, heard.shield) == ("Dicho sin Eva", "NONE")

    shown = {seen.event_id for seen in await eva.read(room)}
    assert before in shown
    assert not {confirmed.event_id, after, answered.event_id} & shown
    # Even with the events themselves in hand, what was said after has no key there.
    for event, readable in (
        (before, True),
        (early.event_id, True),
        (confirmed.event_id, False),
        (after, False),
        (answered.event_id, False),
    ):
        raw = await ana.request("GET", f"{CLIENT}/rooms/{room}/event/{event}")
        opened = await eva.open(raw)
        assert (opened.failed is None) is readable, (event, opened)


@pytest.mark.parametrize("kill", [False, True], ids=["sigterm", "kill"])
async def test_the_conversation_goes_on_after_a_restart(stage: Stage, *, kill: bool) -> None:
    ana, diego, room = stage.ana, stage.diego, stage.mesa.room
    asked = [await ana.send(room, "!ayuda lista")]
    await stage.answer(ana, room, asked[0])
    # One command is on its way in while the bot ends.
    asked.append(await ana.send(room, "!ayuda mesa"))
    await (stage.process.kill() if kill else stage.process.stop())
    asked.append(await diego.send(room, "!ayuda agenda"))
    asked.append(await ana.send(room, "!ayuda idioma"))
    between = await diego.send(room, "Mientras tanto")
    await stage.process.start()

    asked.append(await diego.send(room, "!ayuda estado"))
    for person in (ana, diego):
        await stage.answer(person, room, asked[-1])
        seen = await person.read(room)
        answers = [each.reply_to for each in seen if each.sender == stage.bot]
        assert [each for each in answers if each in asked] == asked
        since = next(number for number, each in enumerate(seen) if each.event_id == asked[0])
        assert {each.shield for each in seen[since:]} == {"NONE"}
        assert between in {each.event_id for each in seen[since:]}
