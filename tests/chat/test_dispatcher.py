"""One message, one clear answer or silence."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import event, func, select

from bot.chat.arguments import Lines
from bot.chat.command import Context, Registry, command
from bot.domain.errors import Refused
from bot.domain.ids import EventId, RoomId
from bot.domain.message import Message
from bot.domain.reply import Reply
from storage import tables
from storage.database import Transaction
from tests.chat.world import (
    BRAZILIAN,
    CATALOGS,
    CONTACT,
    COORDINATION,
    COORDINATOR,
    FOCAL_POINT,
    MODERATOR,
    OFFICIAL,
    OTHER_ROOM,
    ROOM,
    STRANGER,
    World,
    direct,
    open_world,
)


async def test_talk_among_people_is_not_answered(world: World) -> None:
    assert await world.say(OFFICIAL, "Buenos días a todas y todos") == []
    assert world.outcome == "silent"


async def test_an_exclamation_is_not_a_command(world: World) -> None:
    for words in (
        "¡Siguiente!",
        "¡Buenos días!",
        "¡Muy buena idea",
        "!!!",
        "!",
        "!?",
        "!!! cuidado",
    ):
        assert await world.say(MODERATOR, words) == [], words
        assert world.outcome == "silent"


async def test_the_answer_is_a_notice_under_the_message_that_mentions_nobody(world: World) -> None:
    (content,) = await world.say(OFFICIAL, "!mesa ver")
    assert content["msgtype"] == "m.notice"
    assert content["m.mentions"] == {}
    assert content["m.relates_to"] == {"m.in_reply_to": {"event_id": "$event-1"}}
    assert "MESA-1" in content["body"]
    assert world.outcome == "answered"


async def test_a_command_in_a_thread_is_answered_there(world: World) -> None:
    (content,) = await world.say(OFFICIAL, "!mesa ver", thread="$root")
    assert content["m.relates_to"] == {
        "rel_type": "m.thread",
        "event_id": "$root",
        "is_falling_back": True,
        "m.in_reply_to": {"event_id": "$event-1"},
    }


@pytest.mark.parametrize(
    "line",
    [
        "!mesa",
        "!mesa ver",
        "! MESA  Ver",
        "¡mesa ver",
        "!table show",
        "!mesa mostrar",
        "`!mesa ver`",
    ],
)
async def test_the_same_command_in_many_hands(world: World, line: str) -> None:
    assert "MESA-1" in await world.body(OFFICIAL, line)


async def test_each_person_is_answered_in_their_own_language(world: World) -> None:
    assert "Não conheço" in await world.body(BRAZILIAN, "!xyzzy")
    assert "No conozco" in await world.body(OFFICIAL, "!xyzzy")
    await world.say(OFFICIAL, "!idioma inglés")
    assert "I do not know" in await world.body(OFFICIAL, "!xyzzy")


async def test_an_unknown_command_is_offered_the_nearest_name(world: World) -> None:
    assert "!agenda ver" in await world.body(OFFICIAL, "!ajenda ver")
    assert "!agenda siguiente" in await world.body(MODERATOR, "!agenda siguente")
    assert "!ayuda" in await world.body(OFFICIAL, "!quetzalcoatl")
    assert world.outcome == "refused"


async def test_who_may_not_is_told_who_can(world: World) -> None:
    before = await world.state()
    assert CONTACT in await world.body(OFFICIAL, '!mesa editar nombre="Otra"')
    assert world.outcome == "refused"
    assert await world.state() == before


async def test_nobody_of_the_mesa_gets_silence_in_its_room(world: World) -> None:
    assert await world.say(STRANGER, "!mesa ver") == []
    assert await world.say(BRAZILIAN, "!mesa ver", OTHER_ROOM) == []
    assert await world.say(MODERATOR, "!ayuda", COORDINATION) == []
    assert await world.say(COORDINATOR, "!ayuda", RoomId("!elsewhere")) == []
    assert set(world.outcomes) == {"silent"}


async def test_a_stranger_is_turned_away_politely_once_a_day(world: World) -> None:
    room = direct(STRANGER)
    assert CONTACT in await world.body(STRANGER, "hola", room)
    assert await world.say(STRANGER, "!mesa lista", room) == []
    world.now += timedelta(days=1)
    assert CONTACT in await world.body(STRANGER, "!ayuda", room)
    assert set(world.outcomes) == {"refused"}


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("Bonjour", "Si vous avez reçu un code"),
        ("Oi, bom dia!", "Se recebeu um código"),
        ("hello", "If you"),
        ("¡Hola!", "Si recibió un código"),
        ("!ajuda", "Se recebeu um código"),
        ("xyzzy", "Si recibió un código"),
    ],
)
async def test_a_stranger_is_answered_as_they_greet(world: World, said: str, told: str) -> None:
    assert told in await world.body(STRANGER, said, direct(STRANGER))


async def test_a_strangers_broken_code_is_told_to_be_one(world: World) -> None:
    room = direct(STRANGER)
    await world.say(STRANGER, "hola", room)
    for code in ("HXW5-YAAH-D9XD", "hxw5 yaah d9xd 7ta", "HXW5YAAHD9XD7TA0A"):
        assert "no es un código" in await world.body(STRANGER, code, room)
    assert await world.say(STRANGER, "quiero entrar", room) == []


async def test_one_mesa_is_not_shown_in_the_room_of_another(world: World) -> None:
    answer = await world.body(COORDINATOR, "!mesa ver mesa=MESA-2", ROOM)
    assert "Mesa de prueba 2" not in answer
    assert world.outcome == "refused"


async def test_a_mesa_of_others_looks_like_one_that_is_not(world: World) -> None:
    room = direct(OFFICIAL)
    theirs = await world.body(OFFICIAL, "!mesa ver MESA-2", room)
    none = await world.body(OFFICIAL, "!mesa ver MESA-9", room)
    assert theirs == none.replace("MESA-9", "MESA-2")


async def test_the_only_mesa_of_a_person_need_not_be_named(world: World) -> None:
    assert "MESA-1" in await world.body(OFFICIAL, "!mesa ver", direct(OFFICIAL))


async def test_one_of_several_mesas_is_asked_for(world: World) -> None:
    answer = await world.body(MODERATOR, "!agenda ver", direct(MODERATOR))
    assert "!agenda ver mesa=MESA-1" in answer
    assert "MESA-2" in answer


@pytest.mark.parametrize("line", ["MESA-1", "mesa-1", "mesa 1", "MESA–1", "!MESA-1"])
async def test_an_id_alone_in_a_direct_message_shows_it(world: World, line: str) -> None:
    assert "Mesa de prueba 1" in await world.body(COORDINATOR, line, direct(COORDINATOR))


async def test_who_was_brought_into_somebody_elses_room_with_the_bot_gets_no_answer_there(
    world: World,
) -> None:
    # Only the one whose room it is can read it there, and they may be in no mesa.
    for line in ("!mesa lista", "!lista ver mesa=MESA-1", "1"):
        assert await world.say(COORDINATOR, line, direct(STRANGER)) == []
    assert world.outcome == "silent"


async def test_plain_words_in_a_direct_message_get_a_menu_to_pick_from(world: World) -> None:
    room = direct(OFFICIAL)
    menu = await world.body(OFFICIAL, "hola, ¿qué puedo hacer?", room)
    assert "\n1. " in menu
    for number in range(1, menu.count(". ") + 1):
        if f"\n{number}. " in menu:
            assert await world.body(OFFICIAL, str(number), room) != menu
    assert await world.body(OFFICIAL, "99", room) == menu
    assert await world.body(OFFICIAL, "ayuda", room) != menu


async def test_a_late_command_is_done_and_says_so(world: World) -> None:
    answer = await world.body(OFFICIAL, "!mesa ver", late_by=timedelta(hours=2))
    assert "13:00 (Santiago)" in answer
    assert "MESA-1" in answer


async def test_a_late_next_item_is_refused_with_the_reason(world: World) -> None:
    await world.say(MODERATOR, "!agenda crear\nApertura | 10\nCierre | 5")
    before = await world.state()
    answer = await world.body(MODERATOR, "!siguiente", late_by=timedelta(hours=2))
    assert "más de una hora" in answer
    assert await world.state() == before


async def test_next_is_enough_by_itself(world: World) -> None:
    await world.say(MODERATOR, "!agenda crear\nApertura | 10\nCierre | 5")
    assert "Apertura" in await world.body(MODERATOR, "!siguiente")
    assert "Cierre" in await world.body(MODERATOR, "!next")


async def test_missing_lines_are_asked_for_and_taken_from_the_reply(world: World) -> None:
    assert "Responda a este mensaje" in await world.body(MODERATOR, "!agenda crear")
    asked = world.last_post
    assert await world.say(OFFICIAL, "Yo propongo otra cosa", answers=asked) == []
    answer = await world.body(MODERATOR, "¡Bienvenida! | 10\n- Acuerdos | 15", answers=asked)
    assert "Bienvenida" in await world.body(MODERATOR, "!agenda ver"), answer
    assert await world.say(MODERATOR, "Otra | 5", answers=asked) == []


async def test_lines_that_are_wrong_may_be_sent_again_as_a_reply(tmp_path: Path) -> None:
    registry = Registry([getattr(numbers, "__mesas_command__")])  # noqa: B009
    async with open_world(tmp_path, registry=registry) as world:
        assert "Responda a este mensaje" in await world.body(MODERATOR, "!acuerdo crear")
        asked = world.last_post
        assert await world.body(MODERATOR, "1\ndos", answers=asked) == unread("dos")
        refused = world.last_post
        assert await world.body(MODERATOR, "tres", answers=asked) == unread("tres")
        assert "«1, 2»" in await world.body(MODERATOR, "1\n2", answers=refused)
        assert await world.say(MODERATOR, "3", answers=refused) == []
        assert world.outcomes == ["answered", "refused", "refused", "answered", "silent"]


def unread(line: str) -> str:
    return CATALOGS.plain("es", "common-line-extra", {"given": line})


@command("acuerdo crear", where="mesa")
async def numbers(ctx: Context, lines: Lines) -> Reply:
    """Take numbers, one on a line."""
    wrong = [line for line in lines if not line.isdecimal()]
    if wrong:
        raise Refused(Reply.of("common-line-extra", given=wrong[0]))
    return Reply.of("common-unknown", given=", ".join(lines))


async def test_a_wrong_argument_is_named_with_usage_and_example(world: World) -> None:
    await world.say(MODERATOR, "!agenda crear\nApertura | 10\nCierre | 5")
    (content,) = await world.say(MODERATOR, "!agenda mover dos 1")
    assert "«dos»" in content["body"]
    assert "<punto> <posición>" in content["body"]
    assert "<pre><code>!agenda mover" in content["formatted_body"]
    assert world.outcome == "refused"


async def test_an_unclosed_quotation_changes_nothing(world: World) -> None:
    before = await world.state()
    assert "comillas" in await world.body(COORDINATOR, '!mesa editar nombre="Otra', ROOM)
    assert await world.state() == before


async def test_a_crash_is_said_with_a_code_and_leaves_nothing_behind(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def breaks(*_args: object, **_more: object) -> None:
        raise RuntimeError("secret detail")

    before = await world.state()
    monkeypatch.setattr(world.services.people, "set_language", breaks)
    answer = await world.body(OFFICIAL, "!idioma inglés")
    assert "Código" in answer
    assert "secret" not in answer
    assert world.outcome == "failed"
    assert await world.state() == before


async def test_files_and_notices_are_not_commands(world: World) -> None:
    for kind in ("m.notice", "m.file", "m.image", "m.emote"):
        said = await world.body(OFFICIAL, "!mesa ver", kind=kind)
        assert said == "" or said.startswith("No pude guardar «!mesa ver»"), kind
        assert world.outcome == "silent"


async def test_a_command_costs_few_statements(world: World) -> None:
    await world.say(OFFICIAL, "!idioma")

    async def handled(_tx: Transaction, _outcome: str) -> None:
        """Counted elsewhere."""

    statements: list[str] = []
    event.listen(
        world.database.engine.sync_engine,
        "before_cursor_execute",
        lambda *args: statements.append(args[2]),
    )
    await world.dispatcher.handle(
        Message(ROOM, EventId("$counted"), FOCAL_POINT, "!idioma", None, "m.text", world.now),
        handled,
    )
    assert len(statements) <= 13, statements
    async with world.database.read() as tx:
        assert await tx.scalar(select(func.count()).select_from(tables.outbox)) == 2
