"""What was said while the bot was away, and chats outside of mesas."""

from __future__ import annotations

from tests.e2e.conftest import Cast
from tests.e2e.stage import CONTACT, Stage


async def test_commands_hidden_by_a_limited_sync_are_answered_once_and_in_order(
    stage: Stage, cast: Cast
) -> None:
    ana, diego, room = stage.ana, stage.diego, stage.mesa.room
    eva = await cast("eva")
    await stage.list_person(eva, joins=False)
    await stage.process.stop()
    asked = []
    for number in range(70):  # a sync shows the last 50
        who = (ana, diego)[number % 2]
        if number == 5:
            await eva.accept(lambda each: each.room == room)
            asked.append(await eva.send(room, "!ayuda"))
        elif number % 9 == 0:
            asked.append(await who.send(room, "!ayuda agenda"))
        else:
            await who.send(room, f"Punto {number}")
    await stage.process.start()

    last = await stage.ask(diego, room, "!ayuda mesa")
    for person in (ana, diego):
        await person.wait_for(room, lambda seen: seen.event_id == last.event_id)
        said = await stage.said(person, room)
        assert [seen.reply_to for seen in said if seen.reply_to in asked] == asked
    # It knows of her though her joining was among what was hidden.
    await eva.wait_for(room, lambda seen: seen.event_id == last.event_id and seen.shield == "NONE")


async def test_an_official_is_answered_in_an_encrypted_direct_chat(stage: Stage) -> None:
    ana = stage.ana
    room = await ana.direct(stage.bot)
    await ana.wait_member(room, stage.bot)
    menu = await stage.ask(ana, room, "Buenos días")
    assert "1." in menu.body or "1)" in menu.body, menu.body
    answer = await stage.ask(ana, room, f"!mesa ver {stage.mesa.id}")
    assert stage.mesa.name in answer.body

    # What was written before the bot came in is read too.
    other = await stage.diego.direct(stage.bot)
    await stage.ask(stage.diego, other, "!ayuda")


async def test_an_unlisted_person_gets_one_polite_line(stage: Stage, cast: Cast) -> None:
    stranger = await cast("forastero")
    room = await stranger.direct(stage.bot)
    answer = await stage.ask(stranger, room, "!mesa lista")
    assert CONTACT in answer.body
    assert len(answer.body.splitlines()) == 1
    more = ("!ayuda", "Hola", f"!mesa ver {stage.mesa.id}")
    await stage.handled(*[await stranger.send(room, text) for text in more])
    await stage.ask(stage.ana, stage.mesa.room, "!ayuda")  # the outbox has gone on
    assert [seen.event_id for seen in await stage.said(stranger, room)] == [answer.event_id]


async def test_a_group_with_the_bot_in_it_is_left(stage: Stage) -> None:
    ana, diego = stage.ana, stage.diego
    room = await ana.create_room(invite=[stage.bot, diego.user], name="Grupo")
    await ana.wait_member(room, stage.bot, membership="leave")

    # One that becomes a group is left then.
    room = await ana.direct(stage.bot)
    await stage.ask(ana, room, "!ayuda")
    await ana.invite(room, diego.user)
    await ana.wait_member(room, stage.bot, membership="leave")


async def test_an_unencrypted_chat_gets_one_notice_and_nothing_else(stage: Stage) -> None:
    ana = stage.ana
    room = await ana.create_room(invite=[stage.bot], direct=True, encrypted=False)
    await ana.wait_member(room, stage.bot)
    texts = (f"!mesa ver {stage.mesa.id}", "!ayuda", "Hola")
    await stage.handled(*[await ana.send(room, text) for text in texts])
    notice = await ana.wait_for(room, lambda seen: seen.sender == stage.bot)
    assert notice.shield == "CLEAR"
    assert "cifrado" in notice.body
    assert stage.mesa.name not in notice.body
    await stage.ask(ana, stage.mesa.room, "!ayuda")
    assert [seen.event_id for seen in await stage.said(ana, room)] == [notice.event_id]


async def test_a_chat_encrypted_later_is_a_chat_like_another(stage: Stage) -> None:
    ana = stage.ana
    room = await ana.create_room(invite=[stage.bot], direct=True, encrypted=False)
    await ana.wait_member(room, stage.bot)
    await stage.call(
        ana.token,
        "PUT",
        f"/rooms/{room}/state/m.room.encryption/",
        {"algorithm": "m.megolm.v1.aes-sha2"},
    )
    await ana.wait_encrypted(room)
    answer = await stage.ask(ana, room, f"!mesa ver {stage.mesa.id}")
    assert stage.mesa.name in answer.body


async def test_who_comes_back_reads_on_and_a_room_said_to_be_replaced_goes_on(
    stage: Stage, cast: Cast
) -> None:
    ana, room = stage.ana, stage.mesa.room
    eva, admin = await cast("eva"), await cast("admin", admin=True)
    await stage.list_person(eva)
    chat = await eva.direct(stage.bot)
    await eva.wait_member(chat, stage.bot)
    await eva.leave(room)
    await ana.wait_member(room, eva.user, membership="leave")
    missed = await ana.send(room, "Mientras tanto")
    assert stage.mesa.name in (await stage.ask(eva, chat, "!mesa volver")).body
    await eva.accept(lambda each: each.room == room)
    # Somebody at the server says in the bot's name that the room is another one.
    path = f"/_synapse/admin/v1/users/{stage.bot}/login"
    made = await stage.homeserver.call("POST", path, token=admin.token, body={})
    gone = {"body": "Vamos a otra sala", "replacement_room": "!other"}
    at = f"/rooms/{room}/state/m.room.tombstone/"
    await stage.call(made["access_token"], "PUT", at, gone)
    told = await stage.coordinator.wait_for(
        stage.coordination, lambda seen: "figura como reemplazada" in seen.body
    )
    assert "!mesa rehacer" in told.body
    assert not (await stage.call(ana.token, "GET", at)).get("replacement_room")
    said = await eva.send(room, "Volví")
    await eva.wait_for(room, lambda seen: seen.event_id == missed and not seen.failed)
    await ana.wait_for(room, lambda seen: seen.event_id == said and seen.shield == "NONE")
    await stage.ask(eva, room, "!ayuda agenda")
