"""`!documento`: seeing, sending and removing what was posted."""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import update

from bot.domain.ids import UserId
from bot.i18n import LANGUAGES
from bot.services.acts import Act
from storage import intents, tables
from tests.chat.world import (
    BRAZILIAN,
    CATALOGS,
    FOCAL_POINT,
    MODERATOR,
    OFFICIAL,
    OTHER_ROOM,
    ROOM,
    World,
    direct,
    open_world,
)
from tests.services.file_world import PDF, Files, open_files

PNG = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x10\0\0\0\x20\x08\x06\0\0\0"


@pytest.fixture
async def files(database_url: str, tmp_path: Path) -> AsyncIterator[Files]:
    """A mesa with two documents, the second in two versions."""
    async with open_world(database_url) as world:
        opened = await open_files(world, tmp_path)
        await opened.keep("guía de lectura.pdf")
        world.now += timedelta(days=1)
        await opened.keep("plan.pdf", PDF + b"1", user=FOCAL_POINT)
        await opened.keep("plan.pdf", PDF + b"2" * 2_500_000, user=FOCAL_POINT)
        yield opened


@pytest.fixture
def world(files: Files) -> World:
    return files.world


async def test_the_list_has_the_latest_first(world: World) -> None:
    said = await world.body(OFFICIAL, "!documento lista")
    assert said.splitlines()[0] == "Documentos de Mesa de prueba 1: 2, los últimos primero."
    first, second = (line for line in said.splitlines() if "DOC-" in line)
    assert "DOC-2: plan.pdf, versión 2, 2.4 MB, @punto-focal:example.org, sábado" in first
    assert "DOC-1: guía de lectura.pdf, 23 bytes, @participante:example.org, viernes" in second
    assert await world.body(OFFICIAL, "!documento") == said
    assert "todavía no tiene documentos" in await world.body(
        MODERATOR, "!documento lista", OTHER_ROOM
    )


async def test_a_long_list_has_pages(files: Files, world: World) -> None:
    for number in range(23):
        await files.keep(f"acta {number}.pdf", PDF + b"%d" % number)
    said = await world.body(OFFICIAL, "!documento lista")
    assert said.count("DOC-") == 20
    assert "Página 1 de 2. Para ver la siguiente: !documento lista 2" in said
    for asked in ("!documento lista 2", "!documento lista página=2"):
        assert (await world.body(OFFICIAL, asked)).count("DOC-") == 5
    assert "del 1 al 2" in await world.body(OFFICIAL, "!documento lista 3")


async def test_documents_are_found_by_words_of_their_names(world: World) -> None:
    assert "DOC-1" in await world.body(OFFICIAL, "!documento buscar LECTURA guia")
    assert "Ningún documento" in await world.body(OFFICIAL, "!documento buscar %")


async def test_a_search_for_a_thousand_words_finds_nothing(world: World) -> None:
    words = " ".join(f"{number:04}" for number in range(1200))
    assert "Ningún documento" in await world.body(OFFICIAL, f"!documento buscar {words}")


@pytest.mark.parametrize("asked", ["!documento versiones DOC-2", "!DOC-2", "!documento doc 2"])
async def test_versions_say_who_when_and_what(world: World, asked: str) -> None:
    said = await world.body(OFFICIAL, asked)
    assert said.index("Versión 2:") < said.index("Versión 1:")
    assert "@punto-focal:example.org, sábado 16 de enero de 2027, 15:00 (Santiago)" in said
    assert "SHA-256" in said


async def test_what_is_not_of_this_mesa_is_not_found(world: World) -> None:
    for asked in ("versiones DOC-1", "enviar DOC-1", "quitar DOC-1"):
        said = await world.body(MODERATOR, f"!documento {asked}", OTHER_ROOM)
        assert "No encuentro el Documento DOC-1 en la Mesa MESA-2" in said
    assert "No encuentro el Documento DOC-9" in await world.body(OFFICIAL, "!documento enviar 9")


# --- Sending ------------------------------------------------------------------------------------


async def test_a_document_is_sent_where_it_was_asked_for(files: Files, world: World) -> None:
    assert await world.say(OFFICIAL, "!documento enviar DOC-2 versión=1", thread="$thread") == []
    await files.acts_done()
    (content,) = await world.posted()
    assert content["msgtype"] == "m.file"
    assert content["body"] == content["filename"] == "plan.pdf"
    assert content["info"] == {"mimetype": "application/pdf", "size": len(PDF) + 1}
    assert content["file"]["url"] == "mxc://example.org/up1"
    assert content["m.relates_to"]["event_id"] == "$thread"
    assert files.contents.uploads == [PDF + b"1"]


async def test_the_latest_version_is_sent_unless_one_is_named(files: Files, world: World) -> None:
    await world.say(BRAZILIAN, "!documento enviar DOC-2", direct(BRAZILIAN))
    await files.acts_done()
    (content,) = await world.posted()
    assert files.contents.uploads == [PDF + b"2" * 2_500_000]
    assert content["m.relates_to"] == {"m.in_reply_to": {"event_id": f"$event-{world.count}"}}
    said = await world.body(OFFICIAL, "!documento enviar DOC-2 versión=3")
    assert "no tiene una versión 3. Escriba un número del 1 al 2." in said


async def test_a_picture_is_sent_as_one_and_a_page_only_for_saving(
    files: Files, world: World
) -> None:
    await files.keep("mapa.png", PNG)
    await files.keep("página.html", b"<!DOCTYPE html><html></html>")
    for document in ("DOC-3", "DOC-4"):
        await world.say(OFFICIAL, f"!documento enviar {document}")
    await files.acts_done()
    picture, page = await world.posted()
    assert picture["msgtype"] == "m.image"
    assert picture["info"] == {"mimetype": "image/png", "size": len(PNG), "w": 16, "h": 32}
    assert page["msgtype"] == "m.file"
    assert page["info"]["mimetype"] == "application/octet-stream"


async def test_what_the_server_does_not_take_is_told(files: Files, world: World) -> None:
    files.contents.most = 1 << 20
    await world.say(OFFICIAL, "!documento enviar DOC-2")
    said = await files.done()
    assert "pesa 3 MB y el servidor acepta hasta 1 MB" in said


async def test_contents_that_are_not_there_or_were_changed_are_told(
    files: Files, world: World
) -> None:
    (large,) = [file for file in files.stored() if file.stat().st_size > 1 << 20]
    large.write_bytes(large.read_bytes()[:-1] + b"x")
    await world.say(OFFICIAL, "!documento enviar DOC-2")
    assert "no es lo que se recibió" in await files.done()
    large.unlink()
    await world.say(OFFICIAL, "!documento enviar DOC-2")
    assert "ya no está guardado" in await files.done()


# --- Removing -----------------------------------------------------------------------------------


async def remove(world: World, document: str, user: UserId = MODERATOR) -> str:
    """Ask for it, and tap; what was said at last."""
    await world.say(user, f"!documento quitar {document}")
    question = f"$post-{world.seen - 1}"  # below it is the ✅
    await world.tap(user, "✅", question)
    return "\n".join(content["body"] for content in await world.posted())


async def test_a_document_is_removed_after_a_tap(files: Files, world: World) -> None:
    said = await world.body(MODERATOR, "!documento quitar DOC-2")
    assert "¿Quito el Documento DOC-2 («plan.pdf») con sus 2 versiones?" in said
    assert len(files.stored()) == 3
    said = await remove(world, "DOC-2")
    assert said.startswith("Quité el Documento DOC-2 («plan.pdf»).")
    assert len(files.stored()) == 3  # until what was written has been committed
    await files.acts_done()
    assert len(files.stored()) == 1
    assert "DOC-2" not in await world.body(OFFICIAL, "!documento lista")
    gone = await world.body(OFFICIAL, "!documento enviar DOC-2")
    assert "ya no está: lo quitó @moderacion:example.org el sábado" in gone
    assert len(await files.rows("document_versions")) == 3
    (act,) = [row for row in await files.rows("acts") if row.what == "document.removed"]
    assert act.actor == MODERATOR
    assert act.before["id"] == "DOC-2"


async def test_contents_that_another_document_has_stay(files: Files, world: World) -> None:
    await files.keep("copia.pdf", PDF)
    await remove(world, "DOC-1")
    await files.acts_done()
    assert len(files.stored()) == 3
    await remove(world, "DOC-3")
    await files.acts_done()
    assert len(files.stored()) == 2


async def test_what_was_removed_may_be_posted_again(files: Files, world: World) -> None:
    await remove(world, "DOC-1")
    await files.acts_done()
    assert await files.keep("guía de lectura.pdf") == ""
    assert "DOC-3: guía de lectura.pdf" in await world.body(OFFICIAL, "!documento lista")
    await world.say(OFFICIAL, "!documento enviar DOC-3")
    await files.acts_done()
    assert files.contents.uploads == [PDF]


async def test_only_who_posted_it_or_moderates_removes(files: Files, world: World) -> None:
    said = await world.body(BRAZILIAN, "!documento quitar DOC-1")
    assert "pode ser removido por quem enviou" in said
    await world.say(OFFICIAL, "!documento quitar DOC-1")
    question = f"$post-{world.seen - 1}"
    await world.tap(BRAZILIAN, "✅", question)
    assert len(await files.rows("documents")) == 2
    assert all(row.removed_at is None for row in await files.rows("documents"))
    assert (await remove(world, "DOC-1", OFFICIAL)).startswith("Quité")


REMOVED = update(tables.list_members).where(tables.list_members.c.user_id == OFFICIAL)


async def test_who_was_removed_meanwhile_is_sent_nothing(files: Files, world: World) -> None:
    await world.say(OFFICIAL, "!documento enviar DOC-1", direct(OFFICIAL))
    async with world.database.write() as tx:
        await tx.execute(REMOVED.values(user_id=None))
    assert await files.done() == ""
    assert files.contents.uploads == []


async def test_who_is_removed_while_it_is_uploaded_is_sent_nothing(
    files: Files, world: World
) -> None:
    await world.say(OFFICIAL, "!documento enviar DOC-1", direct(OFFICIAL))
    act, payload = await sending(files)
    result = await act.perform(payload)
    async with world.database.write() as tx:
        await tx.execute(REMOVED.values(user_id=None))
        await act.conclude(tx, payload, result)
    assert await world.posted() == []


async def test_what_is_removed_while_it_is_uploaded_is_not_sent(files: Files, world: World) -> None:
    await world.say(MODERATOR, "!documento enviar DOC-1")
    act, payload = await sending(files)
    result = await act.perform(payload)
    await remove(world, "DOC-1", MODERATOR)
    async with world.database.write() as tx:
        await act.conclude(tx, payload, result)
    (post,) = await world.posted()
    assert "No pude enviar el Documento DOC-1" in post["body"]


async def sending(files: Files) -> tuple[Act, Mapping[str, Any]]:
    """The act of sending a file that waits, and what it is given."""
    async with files.world.database.read() as tx:
        (intent,) = [each for each in await intents.waiting(tx) if each.kind == "send_file"]
    return files.acts["send_file"], intent.payload


# --- The portada, the welcome, the help ---------------------------------------------------------


async def test_the_portada_shows_the_latest(files: Files, world: World) -> None:
    for number in range(4):
        await files.keep(f"acta {number}.pdf", PDF + b"%d" % number)
    world.now += timedelta(minutes=2)
    (shown,) = [each for each in await world.tick() if "Últimos documentos" in each["body"]]
    assert "DOC-2: plan.pdf (versión 2)" in shown["body"]
    assert "DOC-6: acta 3.pdf" in shown["body"]
    assert "DOC-1" not in shown["body"]
    assert "Y uno más: !documento lista" in shown["body"]


async def test_newcomers_are_told_how_many_there_are(files: Files, world: World) -> None:
    async with world.database.read() as tx:
        mesa = await world.services.mesas.in_room(tx, ROOM)
        assert mesa is not None
        (text,) = await world.services.documents.so_far(tx, mesa, (), world.now)
    said = CATALOGS.plain("es", text.key, text.args)
    assert "Hay 2 documentos guardados; el último es «plan.pdf»" in said


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("verb", ["lista", "buscar", "versiones", "enviar", "quitar"])
async def test_an_example_about_documents_works(files: Files, language: str, verb: str) -> None:
    example = CATALOGS.plain(language, f"help-documento-{verb}.example", {"mesa": "MESA-1"})
    said = await files.world.body(MODERATOR, example)
    assert files.world.outcome == "answered", said
