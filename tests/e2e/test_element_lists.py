"""Lists as files from Element, a focal point's confirmed in private, and sent back as a file."""

from __future__ import annotations

import io

import openpyxl

from tests.e2e.conftest import Cast
from tests.e2e.people import Person
from tests.e2e.stage import PASSWORD, Stage
from tests.services.test_spreadsheets import saved, workbook

XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
HEAD = ("Nombre", "Correo electrónico", "Usuario de Matrix")


async def membership(stage: Stage, room: str, user: str) -> str | None:
    state = await stage.coordinator.state(room, "m.room.member", user)
    return None if state is None else str(state["membership"])


async def list_file(person: Person, room: str, *people: tuple[str, str, str]) -> str:
    """Post a spreadsheet with these people."""
    data = saved(workbook(("Ministerio de Educación",), HEAD, *people))
    return await person.upload(room, data, "lista.xlsx", XLSX)


async def test_a_focal_points_file_is_confirmed_in_private_and_comes_back(
    stage: Stage, cast: Cast
) -> None:
    # People of its own: to the moderator the bot writes for the first time.
    ana, diego, bot = await cast("ana"), await cast("dario"), stage.bot
    parties = {"Chile": [ana], "Argentina": list[Person]()}
    mesa = await stage.open_mesa("Listas", parties, moderators=[diego])
    await diego.accept(lambda each: each.room == mesa.room)
    eva = await stage.homeserver.register("eva.soto", PASSWORD)
    newer = await stage.homeserver.register("eva.soto.rojas", PASSWORD)

    # The focal point, in private.
    private = await ana.direct(bot)
    await ana.wait_member(private, bot)
    file = await list_file(ana, private, ("Eva Soto", "eva@mineduc.example", eva))
    asked = await ana.reply(private, file, f"!lista importar mesa={mesa.id}")
    told = await stage.answer(ana, private, asked)
    assert "todavía no cambió nada" in told.body
    assert await membership(stage, mesa.room, eva) is None

    # The moderator.
    theirs = await diego.accept(lambda each: each.inviter == bot)
    question = await diego.wait_for(theirs, lambda seen: "eva@mineduc.example" in seen.body)
    assert question.shield == "NONE"
    await diego.wait_for(theirs, lambda seen: bot in seen.reactions.get("➕", ()))
    await diego.react(theirs, question.event_id, "➕")
    await stage.coordinator.wait_member(mesa.room, eva, membership="invite")
    await ana.wait_for(private, lambda seen: "confirmó su envío" in seen.body)

    # The lists as a file: asked for in the mesa, sent to who asked.
    answer = await stage.ask(diego, mesa.room, "!lista exportar")
    assert "Le envié el archivo a nuestro chat privado" in answer.body
    sent = await diego.wait_for(theirs, lambda seen: seen.msgtype == "m.file")
    assert sent.shield == "NONE"
    sheet = openpyxl.load_workbook(io.BytesIO(await diego.download(sent.content["file"]))).active
    assert sheet is not None
    cells = [[str(cell.value or "") for cell in row] for row in sheet.iter_rows()]
    assert ["Chile", "Eva Soto", "eva@mineduc.example", "", "", f"'{eva}"] in cells
    everything = [seen.body for seen in await diego.read(mesa.room)]
    assert not any("mineduc.example" in body for body in everything)

    # Another account, and what there is to see of it all.
    changed = await stage.ask(diego, mesa.room, f"!lista cambiar {eva} {newer}")
    assert newer in changed.body
    await stage.coordinator.wait_member(mesa.room, newer, membership="invite")
    await stage.coordinator.wait_member(mesa.room, eva, membership="leave")
    difference = await stage.ask(diego, mesa.room, "!lista diferencias")
    assert "Con invitación, sin entrar todavía (1): Eva Soto." in difference.body
    history = await stage.ask(diego, mesa.room, "!lista historial Chile")
    assert f"por {ana.user}, en un archivo de Excel" in history.body


async def test_a_file_in_coordination_is_read_and_its_errors_named(stage: Stage) -> None:
    mesa = await stage.open_mesa("Archivos", {"Chile": [], "Argentina": []})
    room, person = stage.coordination, stage.coordinator
    file = await list_file(person, room, ("Eva Soto", "eva", ""))
    asked = await person.reply(room, file, f"!lista importar mesa={mesa.id} parte=Chile")
    said = await stage.answer(person, room, asked)
    assert "Línea 3 (Eva Soto): «eva» no es un correo." in said.body
    good = await list_file(person, room, ("Eva Soto", "eva@mineduc.example", ""))
    asked = await person.reply(room, good, f"!lista importar mesa={mesa.id} parte=Chile")
    said = await stage.answer(person, room, asked)
    assert "Lista de Chile recibida (versión 1): una persona." in said.body
    line = f'!lista agregar Argentina @nadie-la-tiene:example.org "Eva Díaz" mesa={mesa.id}'
    said = await stage.ask(person, room, line)
    assert "@nadie-la-tiene:example.org" in said.body
    assert "✅" in said.body
