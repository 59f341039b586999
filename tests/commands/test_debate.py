"""`!debate …` as people write it: a thread for each, counted, told of and closed."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import insert, select

from bot.domain.ids import EventId
from bot.i18n import LANGUAGES
from storage import tables
from tests.chat.world import (
    BRAZILIAN,
    CATALOGS,
    COORDINATION,
    COORDINATOR,
    FOCAL_POINT,
    MODERATOR,
    NOW,
    OFFICIAL,
    OTHER_ROOM,
    ROOM,
    World,
    direct,
)

OPEN = '!debate abrir "Formación docente"\n¿Qué apoyos necesitan las escuelas rurales?'


async def opened(world: World) -> str:
    """Open a debate; the event that is the root of its thread."""
    await world.say(MODERATOR, OPEN)
    return world.last_post


async def posts(world: World, prefix: str) -> list[Any]:
    async with world.database.read() as tx:
        return list(
            await tx.all(
                select(tables.outbox)
                .where(tables.outbox.c.cause.startswith(prefix))
                .order_by(tables.outbox.c.id)
            )
        )


# --- Opening ----------------------------------------------------------------------------------


async def test_opening_posts_the_root_of_a_thread_and_nothing_else(world: World) -> None:
    [post] = await world.say(MODERATOR, OPEN)
    assert world.outcome == "answered"
    assert post["msgtype"] == "m.text"
    assert "rel_type" not in post["m.relates_to"]  # else it could be the root of no thread
    assert post["m.mentions"] == {}
    lines = post["body"].splitlines()
    assert lines[0] == "💬 Debate DEB-1: Formación docente"
    assert "> ¿Qué apoyos necesitan las escuelas rurales?" in lines
    assert "Responda en este hilo para participar. Lo abrió @moderacion:example.org." in lines
    assert [row.cause for row in await posts(world, "debate-")] == ["debate-DEB-1"]


async def test_one_opened_within_a_thread_still_begins_on_the_main_timeline(world: World) -> None:
    root, answer = await world.say(FOCAL_POINT, OPEN, thread="$some-root")
    assert "m.relates_to" not in root
    assert answer["m.relates_to"]["event_id"] == "$some-root"
    assert answer["body"] == "Abrí el Debate DEB-1 en la sala de la mesa."


async def test_one_opened_from_elsewhere_is_answered_there(world: World) -> None:
    root, answer = await world.say(COORDINATOR, f"{OPEN[:14]} mesa=MESA-1 Lectura", COORDINATION)
    assert "Debate DEB-1: Lectura" in root["body"]
    assert (await posts(world, "debate-DEB-1"))[0].room_id == ROOM
    assert "Abrí el Debate DEB-1" in answer["body"]


async def test_participants_do_not_open_or_close(world: World) -> None:
    await opened(world)
    for command in (OPEN, "!debate cerrar DEB-1 texto=Listo"):
        said = await world.body(OFFICIAL, command)
        assert world.outcome == "refused"
        assert "quien modera" in said


async def test_words_are_shown_as_they_are_and_hide_nothing(world: World) -> None:
    [post] = await world.say(
        MODERATOR, '!debate abrir "**Uno** <b>dos</b> \u202e[tres](https://x.example)"\n# cuatro'
    )
    assert "**Uno** <b>dos</b> [tres](https://x.example)" in post["body"]
    assert "<b>dos" not in post["formatted_body"]
    assert "<a" not in post["formatted_body"]
    assert "\u202e" not in post["body"]
    assert "> # cuatro" in post["body"]


async def test_a_long_question_is_shown_whole(world: World) -> None:
    question = " ".join(["¿palabra?"] * 250)
    [post] = await world.say(MODERATOR, f"!debate abrir Lectura\n{question}")
    assert question in post["body"]
    for line in ("a" * 3001, "x" * 20_000):
        said = await world.body(MODERATOR, f"!debate abrir Lectura\n{line}")
        assert "caben 3000" in said.replace("\xa0", "").replace(".", "").replace(",", "")
    said = await world.body(MODERATOR, f'!debate abrir "{"a" * 151}"')
    assert "caben 150" in said


# --- Who writes in them -----------------------------------------------------------------------


async def test_it_counts_who_wrote_and_when_but_keeps_no_word(world: World) -> None:
    root = await opened(world)
    await world.say(OFFICIAL, "Un secreto nuestro", thread=root)
    world.now += timedelta(hours=1)
    await world.say(BRAZILIAN, "Outro segredo", thread=root)
    await world.say(BRAZILIAN, "Por fora do tópico", answers=root)  # a client without threads
    await world.say(OFFICIAL, "Otra cosa", thread="$other-root")
    await world.say(OFFICIAL, "En la sala")
    await world.say(OFFICIAL, "!debate lista", thread=root)
    state = await world.state()
    assert len(state["debate_messages"]) == 3
    assert "secreto" not in str(state)
    assert "segredo" not in str(state)


async def test_the_same_message_twice_counts_once(world: World) -> None:
    root = await opened(world)
    await world.say(OFFICIAL, "Hola", thread=root)
    message = world.timeline.messages[ROOM, EventId(world.last_event)]
    await world.dispatcher.handle(message, world._handled)
    await world.dispatcher.handle(replace(message, event=EventId("$2")), world._handled)
    assert len((await world.state())["debate_messages"]) == 2


async def test_a_file_in_the_thread_counts_as_well(world: World) -> None:
    root = await opened(world)
    await world.say(OFFICIAL, "guía.pdf", kind="m.file", thread=root)
    assert "1 mensaje" in await world.body(OFFICIAL, "!debates")


async def test_the_digest_tells_who_by_party_and_what_came_of_it(world: World) -> None:
    root = await opened(world)
    await world.say(OFFICIAL, "Uno", thread=root)
    await world.say(OFFICIAL, "Dos", thread=root)
    await world.say(FOCAL_POINT, "Tres", thread=root)
    await world.say(BRAZILIAN, "Quatro", thread=root)
    await world.say(MODERATOR, "Cinco", thread=root)
    await keep_file(world, root)
    await world.say(
        MODERATOR,
        '!acuerdo registrar "Compartir la guía" responsable=Chile vence=20/02',
        thread=root,
    )
    said = await world.body(BRAZILIAN, "!debate resumen", thread=root)
    assert "Debate DEB-1: Formación docente" in said
    said = await world.body(OFFICIAL, "!debate resumen DEB-1")
    assert "Está abierto desde el viernes 15 de enero de 2027, 15:00 (Santiago)" in said
    assert "Hay 5 mensajes de 4 personas" in said
    assert "- Chile: 2 personas" in said
    assert "- Brasil: 1 persona" in said
    assert "- moderación y coordinación: 1 persona" in said
    assert "Se compartió un archivo: DOC-1 (guía.pdf)." in said
    assert "- ACU-1: Compartir la guía" in said


async def keep_file(world: World, root: str) -> None:
    """What keeping a file that was posted in the thread leaves."""
    async with world.database.write() as tx:
        await tx.execute(
            insert(tables.blobs).values(
                sha256="0" * 64, size_bytes=1, place="a", key="k", kept_at=NOW
            )
        )
        document = {"mesa_id": "MESA-1", "name": "guía.pdf", "folded": "guia.pdf"}
        await tx.execute(insert(tables.documents).values(id="DOC-1", created_at=NOW, **document))
        for version in (1, 2):
            await tx.execute(
                insert(tables.document_versions).values(
                    document_id="DOC-1",
                    version=version,
                    event_id=f"$file-{version}",
                    thread=root,
                    sha256="0" * 64,
                    media_type="application/pdf",
                    posted_by=OFFICIAL,
                    posted_at=NOW,
                    in_clear=False,
                )
            )


async def test_a_digest_of_silence_says_how_to_begin(world: World) -> None:
    await opened(world)
    assert "Todavía no escribió nadie" in await world.body(OFFICIAL, "!debate resumen")


async def test_people_who_left_the_lists_are_still_counted(world: World) -> None:
    root = await opened(world)
    await world.say(OFFICIAL, "Uno", thread=root)
    async with world.database.write() as tx:
        await tx.execute(tables.list_members.delete().where(tables.list_members.c.position == 1))
    said = await world.body(MODERATOR, "!debate resumen DEB-1")
    assert "- 1 persona que ya no está en las listas" in said


async def test_without_a_number_the_only_open_one_is_meant(world: World) -> None:
    assert "no tiene debates abiertos" in await world.body(OFFICIAL, "!debate resumen")
    await opened(world)
    assert "DEB-1" in await world.body(OFFICIAL, "!debate resumen")
    await opened(world)
    said = await world.body(OFFICIAL, "!debate resumen")
    assert "Hay varios debates abiertos: DEB-2 y DEB-1" in said


async def test_the_list_puts_open_ones_by_their_last_message(world: World) -> None:
    first = await opened(world)
    await world.say(MODERATOR, '!debate abrir "Lectura"')
    await world.say(MODERATOR, '!debate abrir "Escritura"')
    await world.say(MODERATOR, "!debate cerrar DEB-3 texto=Listo")
    world.now += timedelta(hours=1)
    await world.say(OFFICIAL, "Hola", thread=first)
    said = await world.body(OFFICIAL, "!debates")
    places = [said.index(each) for each in ("- DEB-1", "- DEB-2", "- DEB-3")]
    assert places == sorted(places)
    assert "Hay 2 debates abiertos" in said
    assert "todavía sin mensajes" in said
    assert "lo cerró @moderacion:example.org" in said


async def test_a_mesa_without_debates_says_how_to_open_one(world: World) -> None:
    assert '!debate abrir "Formación docente"' in await world.body(OFFICIAL, "!debate lista")


# --- Closing ----------------------------------------------------------------------------------


async def test_closing_tells_thread_and_room_and_marks_the_root(world: World) -> None:
    root = await opened(world)
    in_thread, news, edit = await world.say(
        FOCAL_POINT, "!debate cerrar DEB-1\nPriorizamos las tutorías.\nY la formación."
    )
    assert in_thread["m.relates_to"]["rel_type"] == "m.thread"
    # On the main timeline, where it is the answer to who closed it.
    assert news["m.relates_to"] == {"m.in_reply_to": {"event_id": world.last_event}}
    assert news["msgtype"] == "m.text"
    for post in (in_thread, news, edit):
        assert "> Priorizamos las tutorías." in post["body"]
        assert "> Y la formación." in post["body"]
        assert "@punto-focal:example.org" in post["body"]
    assert "¿Qué apoyos necesitan" in edit["body"]
    assert "Debate cerrado por" in edit["body"]
    rows = {row.cause: row for row in await posts(world, "debate-")}
    assert rows["debate-DEB-1-summary"].about == "debate-DEB-1"
    assert rows["debate-DEB-1-1"].edits == "debate-DEB-1"
    assert rows["debate-DEB-1"].event_id == root


async def test_one_closed_from_its_own_thread_is_not_told_of_there_twice(world: World) -> None:
    root = await opened(world)
    said = await world.say(MODERATOR, "!debate cerrar\nListo", thread=root)
    assert len(said) == 3
    assert [post for post in said if "Cerré" in post["body"]] == []
    await world.say(MODERATOR, '!debate abrir "Lectura"')
    said = await world.say(MODERATOR, "!debate cerrar DEB-2\nListo", thread=root)
    assert [post["body"] for post in said if "Cerré" in post["body"]] == [
        "Cerré el Debate DEB-2; el resumen está en su hilo y en la sala de la mesa."
    ]


async def test_a_missing_summary_is_asked_for_and_taken_as_a_reply(world: World) -> None:
    root = await opened(world)
    asked = await world.body(MODERATOR, "!debate cerrar", thread=root)
    assert "¿Con qué resumen cierro el Debate DEB-1 («Formación docente»)?" in asked
    question = world.last_post
    await world.say(OFFICIAL, "No soy quien preguntó", answers=question)
    assert (await world.state())["debates"][0][6] is None
    said = await world.body(MODERATOR, "Priorizamos las tutorías.", answers=question)
    assert "> Priorizamos las tutorías." in said
    again = await world.body(MODERATOR, "Otra vez", answers=question)
    assert "ya está cerrado" in again or again == ""


@pytest.mark.parametrize("text", ["texto=Listo", "\nListo", "resumen"])
async def test_what_is_closed_is_not_closed_again(world: World, text: str) -> None:
    await opened(world)
    await world.say(MODERATOR, "!debate cerrar DEB-1 texto=Listo")
    before = await world.state()
    command = "!debate cerrar DEB-1" if text == "resumen" else f"!debate cerrar DEB-1 {text}"
    said = await world.body(MODERATOR, command)
    assert "El Debate DEB-1 ya está cerrado; lo cerró @moderacion:example.org" in said
    assert await world.state() == before


async def test_a_closed_one_stays_readable_and_people_may_go_on(world: World) -> None:
    root = await opened(world)
    await world.say(MODERATOR, "!debate cerrar DEB-1 texto=Listo")
    assert await world.say(OFFICIAL, "Una cosa más", thread=root) == []
    said = await world.body(OFFICIAL, "!debate resumen DEB-1")
    assert "> Listo" in said
    assert "1 mensaje" in said


# --- Other mesas, the portada, the record -----------------------------------------------------


async def test_a_debate_of_another_mesa_is_not_there(world: World) -> None:
    await opened(world)
    for command in ("!debate resumen DEB-1", "!debate cerrar DEB-1 texto=Listo", "!DEB-1"):
        said = await world.body(MODERATOR, command, OTHER_ROOM)
        assert "La Mesa MESA-2 no tiene un Debate DEB-1" in said


async def test_an_id_alone_in_a_direct_room_shows_it_to_those_of_its_mesa(world: World) -> None:
    await opened(world)
    said = await world.body(MODERATOR, "DEB-1", direct(MODERATOR))
    assert "Debate DEB-1: Formación docente" in said
    assert "> ¿Qué apoyos necesitan las escuelas rurales?" in said
    assert "Formación docente" in await world.body(OFFICIAL, "deb 1", direct(OFFICIAL))


async def test_the_portada_shows_the_open_ones(world: World) -> None:
    root = await opened(world)
    [portada] = await world.tick()
    assert "Debates abiertos" in portada["body"]
    assert "DEB-1: Formación docente (abierto el viernes 15 de enero de 2027" in portada["body"]
    await world.say(OFFICIAL, "Hola", thread=root)
    world.now += timedelta(minutes=1)
    [portada] = await world.tick()
    assert "(1 mensaje, del viernes 15 de enero de 2027)" in portada["body"]
    await world.say(MODERATOR, "!debate cerrar DEB-1 texto=Listo")
    world.now += timedelta(minutes=1)
    [portada] = await world.tick()
    assert "Debates" not in portada["body"]


async def test_a_full_portada_says_how_many_more(world: World) -> None:
    for number in range(7):
        await world.say(MODERATOR, f"!debate abrir Tema {number}")
    [portada] = await world.tick()
    assert portada["body"].count("- DEB-") == 5
    assert "Y otros 2: !debate lista" in portada["body"]


async def test_newcomers_hear_what_is_debated(world: World) -> None:
    await opened(world)
    async with world.database.read() as tx:
        mesa = await world.services.mesas.in_room(tx, ROOM)
        assert mesa is not None
        [text] = await world.services.debates.so_far(tx, mesa, (), world.now)
    shown = CATALOGS.plain("es", text.key, text.args)
    assert "Hay un debate abierto: «Formación docente» (DEB-1)" in shown


async def test_opening_and_closing_are_recorded(world: World) -> None:
    await opened(world)
    await world.say(MODERATOR, "!debate cerrar DEB-1 texto=Listo")
    acts = [row for row in (await world.state())["acts"] if row[3].startswith("debate.")]
    assert [row[3] for row in acts] == ["debate.opened", "debate.closed"]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("verb", ["abrir", "lista", "resumen", "cerrar"])
async def test_the_examples_work(world: World, language: str, verb: str) -> None:
    await opened(world)
    line = CATALOGS.plain(language, f"help-debate-{verb}.example", {"mesa": "MESA-1"})
    said = await world.body(MODERATOR, line)
    assert world.outcome == "answered", said
