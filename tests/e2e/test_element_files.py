"""Files posted from Element: kept and sent back byte for byte; hostile ones told and refused."""

from __future__ import annotations

import asyncio
import io
import os
from collections.abc import Mapping
from typing import Any

import aiohttp
import pytest
from nio.crypto.attachments import encrypt_attachment

from bot.demo.homeserver import Homeserver
from bot.domain.ids import EventId, RoomId
from tests.e2e.people import Person, Seen
from tests.e2e.stage import Stage
from tests.e2e.way import Moment
from tests.e2e.world import World, world

PDF = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"
EXE = b"MZ\x90\0" + bytes(60) + b"PE\0\0"


async def upload(homeserver: Homeserver, token: str, data: bytes) -> str:
    """Put bytes on the homeserver as they are; gives their address."""
    headers = {"Authorization": f"Bearer {token}"}
    async with (
        aiohttp.ClientSession() as session,
        session.post(
            f"{homeserver.url}/_matrix/media/v3/upload", data=io.BytesIO(data), headers=headers
        ) as answer,
    ):
        assert answer.status == 200, await answer.text()
        return str((await answer.json())["content_uri"])


async def sealed(homeserver: Homeserver, token: str, data: bytes) -> dict[str, Any]:
    """Upload encrypted; gives what opens it."""
    cipher, keys = encrypt_attachment(data)
    return {**keys, "url": await upload(homeserver, token, cipher)}


def content_of(name: str, file: Mapping[str, Any], **more: Any) -> dict[str, Any]:
    info = {"mimetype": "application/octet-stream", "size": 1}
    return {"msgtype": "m.file", "body": name, "filename": name, "info": info, "file": file, **more}


async def post(stage: Stage, name: str, data: bytes, **more: Any) -> str:
    """Ana posts an encrypted file."""
    file = await sealed(stage.homeserver, stage.ana.token, data)
    content = content_of(name, file, **more)
    return await stage.ana.send_raw(stage.mesa.room, "m.room.message", content)


async def kept(stage: Stage, event: str, by: Person | None = None) -> Seen:
    """Wait for the bot's 📎 on a message."""
    person = by or stage.diego
    return await person.wait_for(
        stage.mesa.room,
        lambda seen: seen.event_id == event and stage.bot in seen.reactions.get("📎", ()),
    )


async def told(stage: Stage, event: str) -> str:
    """What the bot answers to a file."""
    return (await stage.answer(stage.diego, stage.mesa.room, event)).body


async def sent(stage: Stage, command: str, person: Person | None = None) -> tuple[Seen, bytes]:
    """Ask for a document; the file that comes, and its bytes as Element opens it."""
    person = person or stage.diego
    answer = await stage.ask(person, stage.mesa.room, command)
    return answer, await person.download(answer.content["file"])


async def id_of(stage: Stage, name: str) -> str:
    """The id under which a file is listed."""
    said = (await stage.ask(stage.ana, stage.mesa.room, "!documento lista")).body
    line = next(line for line in said.splitlines() if name in line)
    return line.partition(":")[0].removeprefix("- ").strip()


async def test_a_file_from_element_is_kept_and_comes_back_byte_for_byte(stage: Stage) -> None:
    ana, room = stage.ana, stage.mesa.room
    data = PDF + os.urandom(3_000_000)
    first = await ana.upload(room, data, "guía de lectura.pdf", "application/pdf")
    seen = await kept(stage, first)
    assert seen.reactions["📎"] == (stage.bot,)
    newer = data + b"corregida"
    second = await ana.upload(room, newer, "Guía de Lectura.pdf", "application/pdf")
    said = await told(stage, second)
    document = await id_of(stage, "guía de lectura.pdf")
    assert f"Guardé la versión 2 de «guía de lectura.pdf» (Documento {document})." in said
    await kept(stage, second)

    answer, latest = await sent(stage, f"!documento enviar {document}")
    assert latest == newer
    assert answer.msgtype == "m.file"
    assert answer.content["info"] == {"mimetype": "application/pdf", "size": len(newer)}
    assert (await sent(stage, f"!documento enviar {document} versión=1"))[1] == data
    versions = (await stage.ask(ana, room, f"!documento versiones {document}")).body
    assert versions.count(ana.user) == 2

    question = await stage.ask(stage.coordinator, room, f"!documento quitar {document}")
    await stage.coordinator.react(room, question.event_id, "✅")
    removed = await stage.answer(stage.coordinator, room, question.event_id)
    assert f"Quité el Documento {document}" in removed.body


async def test_a_file_in_a_thread_is_kept_and_sent_there(stage: Stage) -> None:
    ana, room = stage.ana, stage.mesa.room
    root = await ana.send(room, "Formación docente")
    relation = {"rel_type": "m.thread", "event_id": root, "is_falling_back": True}
    relation["m.in_reply_to"] = {"event_id": root}
    picture = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x10\0\0\0\x20\x08\x06\0\0\0" + os.urandom(99)
    event = await post(stage, "mapa.png", picture, **{"m.relates_to": relation})
    await kept(stage, event)
    document = await id_of(stage, "mapa.png")
    await stage.diego.write_in_thread(room, root, f"!documento enviar {document}")
    answer = await stage.diego.wait_for(
        room, lambda seen: seen.thread == root and seen.sender == stage.bot and not seen.failed
    )
    assert answer.msgtype == "m.image"
    assert answer.shield == "NONE"
    assert (answer.content["info"]["w"], answer.content["info"]["h"]) == (16, 32)
    assert await stage.diego.download(answer.content["file"]) == picture


async def test_a_document_is_sent_in_a_direct_message(stage: Stage) -> None:
    event = await post(stage, "directo.pdf", PDF + b"directo")
    await kept(stage, event)
    document = await id_of(stage, "directo.pdf")
    room = await stage.diego.direct(stage.bot)
    await stage.diego.wait_member(room, stage.bot)
    answer = await stage.ask(stage.diego, room, f"!documento enviar {document}")
    assert await stage.diego.download(answer.content["file"]) == PDF + b"directo"


async def test_files_posted_while_the_bot_is_down_are_kept(stage: Stage) -> None:
    await stage.process.stop()
    try:
        events = [await post(stage, f"acta {n}.pdf", PDF + b"%d" % n) for n in range(3)]
        gone = await post(stage, "borrada.pdf", PDF + b"borrada")
        await stage.ana.redact(stage.mesa.room, gone)
    finally:
        await stage.process.start()
    for event in events:
        await kept(stage, event)
    said = await stage.ask(stage.ana, stage.mesa.room, "!documento lista")
    assert all(f"acta {n}.pdf" in said.body for n in range(3))
    assert "borrada" not in said.body


async def test_what_came_in_clear_is_kept_and_told(stage: Stage) -> None:
    ana, room = stage.ana, stage.mesa.room
    url = await upload(stage.homeserver, ana.token, PDF + b"en claro")
    content = {"msgtype": "m.file", "body": "claro.pdf", "filename": "claro.pdf", "url": url}
    event = await ana.send_raw(room, "m.room.message", content)
    assert "llegó sin cifrar" in await told(stage, event)
    await kept(stage, event)
    _, data = await sent(stage, f"!documento enviar {await id_of(stage, 'claro.pdf')}")
    assert data == PDF + b"en claro"
    # The whole message in clear, as a client without encryption would send it.
    answer = await stage.call(
        ana.token, "PUT", f"/rooms/{room}/send/m.room.message/clear1", content | {"body": "b.pdf"}
    )
    assert "llegó sin cifrar" in await told(stage, answer["event_id"])


@pytest.mark.parametrize(
    ("name", "data", "said"),
    [
        ("vacío.pdf", b"", "está vacío (0 bytes)"),
        ("informe.pdf", EXE, "es un programa"),
        ("foto.jpg", b"\x7fELF\x02\x01\x01" + bytes(60), "es un programa"),
        ("instalador.exe", b"hola", "es un programa"),
        ("gpj.\u202eexe", b"hola", "es un programa"),
        ("abrir.bat", b"dir", "instrucciones"),
        ("informe.txt", b"#!/bin/sh\n", "instrucciones"),
        ("acta.docm", b"hola", "macros"),
    ],
)
async def test_what_would_run_is_not_kept(stage: Stage, name: str, data: bytes, said: str) -> None:
    event = await post(stage, name, data)
    assert said in await told(stage, event)


NAMES = (
    "x" * 300 + ".pdf",
    "../../etc/passwd",
    "\u202efdp.exe\u202c.pdf",
    "a\x00b.pdf",
    "..",
    "con",
)


@pytest.mark.parametrize("name", NAMES)
async def test_a_name_of_any_sort_is_only_a_name(stage: Stage, name: str) -> None:
    data = PDF + os.urandom(8)
    event = await post(stage, name, data)
    await kept(stage, event)
    said = (await stage.ask(stage.ana, stage.mesa.room, "!documento lista")).body
    document = said.splitlines()[2].partition(":")[0].removeprefix("- ").strip()
    answer, back = await sent(stage, f"!documento enviar {document}")
    assert back == data
    assert len(answer.body) <= 120
    assert answer.body.isprintable()
    assert "/" not in answer.body


def _wrong() -> dict[str, Any]:
    return {
        "another hash": lambda file: {**file, "hashes": {"sha256": "A" * 43}},
        "another key": lambda file: {**file, "key": {**file["key"], "k": "k" * 43}},
        "another iv": lambda file: {**file, "iv": "A" * 22},
        "no key": lambda file: {key: file[key] for key in file if key != "key"},
        "no iv": lambda file: {key: file[key] for key in file if key != "iv"},
        "no hashes": lambda file: {key: file[key] for key in file if key != "hashes"},
        "no url": lambda file: {key: file[key] for key in file if key != "url"},
        "url of nowhere": lambda file: {**file, "url": "mxc://example.org/nothingthere"},
        "url of another place": lambda file: {**file, "url": "mxc://nowhere.example/a"},
        "url of another sort": lambda file: {**file, "url": "file:///etc/passwd"},
        "nothing": lambda _: {},
    }


async def test_what_cannot_be_opened_is_told_and_the_bot_goes_on(stage: Stage) -> None:
    asked: dict[str, str] = {}
    for what, change in _wrong().items():
        file = await sealed(stage.homeserver, stage.ana.token, PDF + os.urandom(8))
        content = content_of("roto.pdf", change(file))
        asked[what] = await stage.ana.send_raw(stage.mesa.room, "m.room.message", content)
    for what, event in asked.items():
        said = await told(stage, event)
        # An iv or a key of another file opens to nonsense, which its type gives away.
        assert "No pude guardar" in said or "pero por dentro es" in said, what
    assert "!mesa ver" in (await stage.ask(stage.ana, stage.mesa.room, "!ayuda")).body


async def test_a_huge_claim_is_not_believed(stage: Stage) -> None:
    info = {"mimetype": "application/x-msdownload", "size": 10**15}
    event = await post(stage, "pequeña.pdf", PDF + b"small", info=info)
    await kept(stage, event)


async def test_a_large_file_does_not_hold_up_the_room(stage: Stage) -> None:
    event = await post(stage, "grande.pdf", PDF + os.urandom(60 << 20))
    await stage.ask(stage.diego, stage.mesa.room, "!idioma")
    await kept(stage, event)


# --- Killed while it keeps ----------------------------------------------------------------------


@pytest.mark.parametrize("moment", ["before", "under way", "after"])
async def test_a_file_is_kept_once_though_the_bot_is_killed(
    homeserver: Homeserver, tmp_path: Any, moment: Moment
) -> None:
    async with world(homeserver, tmp_path) as made:
        _, room = await made.open_mesa("Lectura")
        event = await _posted(made, room, "guía.pdf", moment)
        await made.bot.start()
        await made.idle(event)
        assert made.rows("SELECT document_id, version, event_id FROM document_versions") == [
            ("DOC-1", 1, event)
        ]
        assert made.rows("SELECT count(*) FROM blobs") == [(1,)]
        marks = [
            each
            for each in await made.events(made.coordinator, room)
            if each["type"] == "m.reaction"
            and each["content"].get("m.relates_to", {}).get("event_id") == event
        ]
        assert len(marks) == 1


async def _posted(made: World, room: RoomId, name: str, moment: Moment) -> EventId:
    """A file is posted, and the bot killed while it fetches it."""
    token = made.coordinator.server.token
    assert token is not None
    file = await sealed(made.homeserver, token, PDF + os.urandom(500_000))
    trap = made.way.set_trap("GET", "/media/download/", moment)
    event = await made.coordinator.send_raw(room, "m.room.message", content_of(name, file))
    await asyncio.wait_for(trap.sprung.wait(), 60)
    await made.bot.kill()
    return event
