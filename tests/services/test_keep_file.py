"""What becomes of the files that people post."""

from __future__ import annotations

import asyncio
import hashlib
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.domain.ids import EventId
from bot.domain.message import Message
from bot.ports import RefusedByServer, Unavailable, Unreadable
from storage import intents
from storage.blobs import rows as blobs
from tests.chat.world import (
    BRAZILIAN,
    MODERATOR,
    NOW,
    OFFICIAL,
    OTHER_ROOM,
    ROOM,
    STRANGER,
    World,
)
from tests.services.file_world import LIMIT, PDF, Files, docx, open_files


@pytest.fixture
async def files(world: World, tmp_path: Path) -> Files:
    return await open_files(world, tmp_path)


async def names(files: Files) -> list[str]:
    return [row.name for row in await files.rows("documents")]


async def read(files: Files, sha256: str) -> bytes:
    async with files.world.database.read() as tx:
        blob = await blobs.find(tx, sha256)
    assert blob is not None
    return b"".join([part async for part in files.blobs.read(blob)])


async def test_a_posted_file_is_kept_and_marked_without_a_word(files: Files) -> None:
    event = await files.post("guía.pdf", thread="$thread")
    assert await files.marked() == []
    assert await files.done() == ""
    assert await files.marked() == [event]
    (version,) = await files.rows("document_versions")
    assert version.event_id == event
    assert version.thread == "$thread"
    assert version.media_type == "application/pdf"
    assert version.sha256 == hashlib.sha256(PDF).hexdigest()
    assert not version.in_clear
    assert await read(files, version.sha256) == PDF
    assert await names(files) == ["guía.pdf"]


async def test_nothing_that_opens_it_is_left_behind(files: Files) -> None:
    await files.keep("guía.pdf")
    assert [row.payload for row in await files.rows("intents") if row.kind == "keep_file"] == [{}]


async def test_the_same_name_again_is_the_next_version(files: Files) -> None:
    await files.keep("Guía.pdf")
    said = await files.keep("GUI\u0301A.PDF", PDF + b"2")
    assert "Guardé la versión 2 de «Guía.pdf» (Documento DOC-1)." in said
    assert await names(files) == ["Guía.pdf"]
    assert [row.version for row in await files.rows("document_versions")] == [1, 2]
    assert len(await files.marked()) == 2


async def test_the_same_bytes_again_are_no_new_version(files: Files) -> None:
    await files.keep("guía.pdf")
    assert await files.keep("guía.pdf") == ""
    assert len(await files.rows("document_versions")) == 1
    assert len(await files.marked()) == 2
    assert len(files.stored()) == 1


async def test_the_same_bytes_under_two_names_are_stored_once(files: Files) -> None:
    await files.keep("a.pdf")
    await files.keep("b.pdf")
    assert await names(files) == ["a.pdf", "b.pdf"]
    assert len(files.stored()) == len(await files.rows("blobs")) == 1


async def test_another_mesa_has_documents_of_its_own(files: Files) -> None:
    await files.keep("guía.pdf")
    await files.keep("guía.pdf", PDF + b"2", user=MODERATOR, room=OTHER_ROOM)
    mesas = [(row.id, row.mesa_id) for row in await files.rows("documents")]
    assert mesas == [("DOC-1", "MESA-1"), ("DOC-2", "MESA-2")]


async def test_a_stranger_s_file_is_nobody_s_document(files: Files) -> None:
    await files.keep("guía.pdf", user=STRANGER)
    assert await names(files) == []


async def test_what_has_no_name_of_its_own_is_never_a_version(files: Files) -> None:
    png = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x10\0\0\0\x20\x08\x06\0\0\0"
    for number in range(2):
        await files.keep("image.png", png + bytes([number]))
    await files.keep("..", PDF)
    assert await names(files) == ["image.png", "image.png", "DOC-3"]


async def test_what_has_no_name_of_its_own_waits_for_no_other(files: Files) -> None:
    for name in ("image.png", "image.png", "Mensaje de voz.ogg", ".."):
        await files.post(name)
    async with files.world.database.read() as tx:
        assert len({intent.lane for intent in await intents.waiting(tx)}) == 4


async def test_two_at_once_are_two_versions(files: Files) -> None:
    for number in range(4):
        await files.post("guía.pdf", PDF + bytes([number]))
    async with files.world.database.read() as tx:
        waiting = await intents.waiting(tx)
    await asyncio.gather(*(files._do(intent) for intent in waiting))
    assert [row.version for row in await files.rows("document_versions")] == [1, 2, 3, 4]
    assert len({intent.lane for intent in waiting}) == 1


async def test_keeping_and_removing_the_same_contents_at_once_loses_none(files: Files) -> None:
    world = files.world
    for number in range(5):
        await files.keep(f"a{number}.pdf", PDF + bytes([number]))
        await world.say(MODERATOR, f"!documento quitar DOC-{2 * number + 1}")
        await world.posted()
        question = f"$post-{world.seen - 1}"
        await files.post(f"b{number}.pdf", PDF + bytes([number]))
        async with world.database.read() as tx:
            waiting = await intents.waiting(tx)
        keeping = [files._do(each) for each in waiting if each.kind == "keep_file"]
        await asyncio.gather(world.tap(MODERATOR, "✅", question), *keeping)
        assert world.outcome == "answered"
        await files.done()
    kept = [row.id for row in await files.rows("documents") if row.removed_at is None]
    assert kept == [f"DOC-{2 * number + 2}" for number in range(5)]
    versions = {row.document_id: row.sha256 for row in await files.rows("document_versions")}
    for number, document in enumerate(kept):
        assert await read(files, versions[document]) == PDF + bytes([number])
    assert len(files.stored()) == 5


async def test_a_file_is_kept_once_however_often_it_is_done(files: Files) -> None:
    await files.post("guía.pdf")
    async with files.world.database.read() as tx:
        (intent,) = await intents.waiting(tx)
    # As a process would that was killed after the store had it and before the database did.
    await files.acts["keep_file"].perform(intent.payload)
    assert len(files.stored()) == 1
    await files.done()
    assert len(await files.rows("document_versions")) == 1
    assert len(files.stored()) == 2
    later = await open_files(files.world, files.folder.parent)
    hour = datetime.now(UTC) + timedelta(minutes=61)
    assert await later.blobs.sweep(files.world.database, now=hour) == 1
    assert len(files.stored()) == 1


async def test_a_message_deleted_before_is_not_kept(files: Files) -> None:
    event = await files.post("guía.pdf")
    files.contents.deleted.add(event)
    assert await files.done() == ""
    assert not any([await names(files), files.stored(), await files.marked()])


async def test_a_file_that_is_away_is_waited_for_and_then_given_up(files: Files) -> None:
    event = await files.post("guía.pdf", Unavailable("HTTP_502"))
    assert await files.done() == ""
    files.world.now += timedelta(days=4)
    said = await files.done()
    assert "No pude guardar «guía.pdf»: el servidor no tiene el archivo o no lo entrega." in said
    assert event not in await files.marked()


@pytest.mark.parametrize(
    ("name", "data", "said"),
    [
        ("vacío.pdf", b"", "está vacío (0 bytes)"),
        ("grande.pdf", PDF + bytes(LIMIT), "pesa más de 3 MB"),
        ("roto.pdf", Unreadable("hash"), "no se puede abrir"),
        ("nada.pdf", RefusedByServer("HTTP_404"), "el servidor no tiene el archivo"),
        ("informe.pdf", b"MZ\x90\0" + bytes(100), "es un programa"),
        ("informe.pdf", b"\x7fELF\x02\x01\x01" + bytes(100), "es un programa"),
        ("foto.jpg.exe", b"hola", "es un programa"),
        ("gpj.\u202eexe", b"hola", "es un programa"),
        ("instalar.bat", b"dir", "instrucciones"),
        ("informe.txt", b"#!/bin/sh\nrm -rf /", "instrucciones"),
        ("acta.docx", docx("word/vbaProject.bin"), "macros"),
        ("acta.docm", docx(), "macros"),
        ("disco.iso", b"hola", "imagen de un disco"),
        ("fotos.zip", docx("fotos/ver.exe"), "«fotos-ver.exe»"),
        ("cuadro.pdf", PDF + docx("x.exe"), "«x.exe»"),
    ],
)
async def test_what_is_not_kept_is_told_and_leaves_nothing(
    files: Files, name: str, data: bytes | Exception, said: str
) -> None:
    told = await files.keep(name, data)
    assert said in told
    assert "uardar «" in told or "uardé «" in told
    assert not any([await names(files), files.stored(), await files.marked()])
    assert await files.rows("blobs") == []


async def test_each_is_told_in_their_own_language_in_the_thread(files: Files) -> None:
    await files.post("vazio.pdf", b"", user=BRAZILIAN, thread="$thread")
    await files.acts_done()
    (content,) = await files.world.posted()
    assert content["body"].startswith("Não guardei “vazio.pdf”: está vazio")
    assert content["msgtype"] == "m.notice"
    assert content["m.relates_to"]["event_id"] == "$thread"
    assert content["m.relates_to"]["m.in_reply_to"] == {"event_id": "$file-1"}


@pytest.mark.parametrize(("encrypted", "in_clear"), [(False, False), (True, True)])
async def test_what_came_in_clear_is_kept_and_told(
    files: Files, encrypted: bool, in_clear: bool
) -> None:
    said = await files.keep("guía.pdf", encrypted=encrypted, in_clear=in_clear)
    assert "llegó sin cifrar" in said
    (version,) = await files.rows("document_versions")
    assert version.in_clear
    assert len(await files.marked()) == 1
    again = await files.keep("guía.pdf", encrypted=encrypted, in_clear=in_clear)
    assert "llegó sin cifrar" in again
    assert len(await files.rows("document_versions")) == 1


@pytest.mark.parametrize(
    ("name", "data", "said"),
    [
        ("guía.pdf", docx(), "parece un PDF, pero por dentro es un documento de Word"),
        ("guía.xlsx", docx(), "una hoja de cálculo de Excel, pero por dentro es un documento"),
        ("foto.png", b"<!DOCTYPE html><html>", "una imagen, pero por dentro es una página web"),
        ("guía.pdf", b"\x00\x01\x02" * 50, "un PDF, pero por dentro es un archivo de otro tipo"),
    ],
)
async def test_what_is_not_what_its_name_says_is_kept_and_told(
    files: Files, name: str, data: bytes, said: str
) -> None:
    assert said in await files.keep(name, data)
    assert await names(files) == [name]


async def test_a_file_without_an_address_is_told(files: Files) -> None:
    world = files.world
    message = Message(ROOM, EventId("$bare"), OFFICIAL, "guía.pdf", None, "m.file", NOW)
    await world.dispatcher.handle(message, world._handled)
    assert "le falta su clave" in await files.done()


async def test_names_of_any_sort_are_kept_as_names(files: Files) -> None:
    hostile = [
        "a" * 300 + ".pdf",
        "../../etc/passwd",
        "con.pdf",
        "a\x00b\u202efdp.txt",
        "...",
        "«x»",
    ]
    for number, name in enumerate(hostile):
        await files.keep(name, PDF + bytes([number]))
    kept = await names(files)
    assert [len(name) for name in kept] == [120, 10, 8, 9, 5, 3]
    assert kept[1:3] == ["etc-passwd", "_con.pdf"]
    assert kept[0].endswith("….pdf")
    assert all("/" not in name and name.isprintable() for name in kept)
