"""The page where a party sends its list, from the form to the list in force."""

from __future__ import annotations

import asyncio
import io
from collections.abc import Sequence

import aiohttp
import openpyxl
import pytest
from sqlalchemy import func, select

from bot.domain.list_words import heading, seat
from bot.i18n import LANGUAGES
from bot.services.list_template import as_csv, as_xlsx
from storage import member_lists, tables
from tests.chat.world import (
    CATALOGS,
    MODERATOR,
    OTHER_ROOM,
    ROOM,
)
from tests.services.mesa_rooms import Doing
from tests.web.list_office import PERU, Office

# --- Sending ----------------------------------------------------------------------------------


@pytest.mark.parametrize("ending", ["csv", "xlsx", "lines"])
async def test_a_first_list_is_in_force_once_it_is_confirmed(office: Office, ending: str) -> None:
    path = await office.ask()
    sent: str | bytes = PERU
    if ending == "csv":
        sent = PERU.encode("cp1252")
    elif ending == "xlsx":
        sent = _book([line.split(";") for line in PERU.splitlines()])
    preview = await office.send(path, sent, name=f"lista.{ending}")
    assert "Entran 2 personas" in preview
    assert "Rosa Quispe (@rosa:example.org), punto focal" in preview
    assert "Julio Vega (julio@minedu.example)" in preview
    assert await office.names() == []
    done = await office.confirm(path, preview)
    assert "Recibimos la lista de Perú" in done
    assert "Ya está en vigor" in done
    assert await office.names() == ["Rosa Quispe", "Julio Vega"]
    async with office.world.database.read() as tx:
        newest = (await member_lists.versions(tx, 3))[-1]
    assert newest.sent_by == MODERATOR
    assert newest.source == ending
    assert (newest.sha256 is None) == (ending == "lines")
    await Doing(office.world).all()
    assert "Lista de Perú recibida (versión 2): 2 personas." in (await office.said(OTHER_ROOM))[-1]


def _book(rows: Sequence[Sequence[str]]) -> bytes:
    book = openpyxl.Workbook()
    for row in rows:
        book.worksheets[0].append(list(row))
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


async def test_it_is_used_once_and_says_so_kindly(office: Office) -> None:
    path = await office.ask()
    preview = await office.send(path, PERU)
    await office.confirm(path, preview)
    for again in (
        await office.confirm(path, preview),
        await office.send(path, PERU),
        await office.get(path),
        await office.get(f"{path}/confirmar"),
    ):
        assert "Recibimos la lista de Perú" in again
    assert await office.versions() == 2


async def test_confirmed_twice_at_one_moment_it_is_taken_once(office: Office) -> None:
    path = await office.ask()
    preview = await office.send(path, PERU)
    pages = await asyncio.gather(*(office.confirm(path, preview) for _ in range(5)))
    assert all("Recibimos la lista de Perú" in page for page in pages)
    assert await office.versions() == 2


async def test_nothing_happens_by_opening_addresses(office: Office) -> None:
    path = await office.ask()
    form = await office.get(f"{path}/confirmar")
    assert "Enviar la lista de Perú" in form
    await office.send(path, PERU)
    assert "Revise la lista de Perú" in await office.get(f"{path}/confirmar")
    async with office.http.head(f"{path}/confirmar") as answer:
        assert answer.status == 200
    assert await office.names() == []


async def test_a_form_sent_twice_or_a_page_gone_back_to_is_no_trouble(office: Office) -> None:
    path = await office.ask()
    old = await office.send(path, "Perú;Otra Persona;otra@minedu.example")
    preview = await office.send(path, PERU)
    assert "Entran 2 personas" in preview
    shown = await office.confirm(path, old, 409)
    assert "Rosa Quispe" in shown
    assert await office.names() == []
    await office.confirm(path, shown)
    assert await office.names() == ["Rosa Quispe", "Julio Vega"]


async def test_every_wrong_line_is_shown_and_what_was_written_stays(office: Office) -> None:
    path = await office.ask()
    lines = (
        'Perú;<script>alert("x")</script>;no-es-correo\nChile;Eva <b>Soto</b>;eva@mineduc.example'
    )
    html = await office.send(path, lines, 422)
    assert "Hay 2 líneas por corregir" in html
    assert "Línea 1" in html
    assert "Línea 2" in html
    assert "&lt;script&gt;" in html
    assert "<script" not in html
    assert "<b>Soto" not in html
    assert 'role="alert"' in html
    assert "Responda a este mensaje" not in html
    assert await office.get(f"{path}/confirmar")  # nothing waits to be confirmed
    assert await office.names() == []


async def test_of_a_line_for_no_party_only_their_own_is_named(office: Office) -> None:
    path = await office.ask("!lista pedir Chile", ROOM)
    html = await office.send(path, "Narnia;Eva Soto;eva@mineduc.example", 422)
    assert "dice «Narnia» y esta lista es de Chile" in html
    assert "Brasil" not in html


async def test_names_cannot_write_into_the_preview(office: Office) -> None:
    path = await office.ask()
    html = await office.send(path, 'Perú;<img src=x onerror="a()"> Ana;ana@minedu.example')
    assert "&lt;img src=x" in html


async def test_somebody_of_another_party_is_named_without_talk_of_commands(office: Office) -> None:
    await office.world.say(MODERATOR, "!lista agregar Brasil bia@mec.example Bia", ROOM)
    path = await office.ask("!lista pedir Chile", ROOM)
    html = await office.send(path, "Chile;Bia;bia@mec.example", 422)
    assert "ya está en la lista de Brasil" in html
    assert "!lista" not in html


@pytest.mark.parametrize(
    ("sent", "words"),
    [
        ("", "No llegó ninguna lista"),
        ("   \n ", "No llegó ninguna lista"),
        (b"\x00\x01\x02", "No pude leer ese archivo como texto"),
        (b"PK\x03\x04 not really", "archivo"),
        (";;;\n", "No encontré ninguna persona"),
    ],
)
async def test_what_cannot_be_read_is_said(office: Office, sent: str | bytes, words: str) -> None:
    assert words in await office.send(await office.ask(), sent, 422)


async def test_a_file_and_lines_at_once_are_not_guessed_at(office: Office) -> None:
    path = await office.ask()
    form = aiohttp.FormData({"lines": "Perú;Ana;ana@minedu.example"})
    form.add_field("file", PERU.encode(), filename="a.csv")
    async with office.http.post(path, data=form) as answer:
        assert answer.status == 422
        html = await answer.text()
    assert "Deje solo uno de los dos" in html
    assert "Perú;Ana;ana@minedu.example</textarea>" in html


async def test_a_huge_file_is_answered_in_words(office: Office) -> None:
    html = await office.send(await office.ask(), bytes(50 << 20), 413)
    assert "demasiado grande" in html


# --- Where whoever moderates decides ----------------------------------------------------------


async def test_a_party_with_a_list_has_the_new_one_confirmed_by_the_moderator(
    office: Office,
) -> None:
    path = await office.ask("!lista pedir Chile", ROOM)
    sent = "Chile;Persona 1.1;;;;@participante:example.org\nChile;Eva Soto;;;;@eva:example.org"
    preview = await office.send(path, sent)
    assert "Entra una persona" in preview
    assert "Sigue una persona que ya estaba" in preview
    assert "No está en la lista que envió: una persona" in preview
    assert "La recibe quien modera la mesa" in preview
    done = await office.confirm(path, preview)
    assert "la confirmará" in done
    assert await office.versions(1) == 1
    contents = await office.world.posted()
    question = contents[-1]
    assert "Llegó por la página la lista de Chile, con 2 personas" in question["body"]
    assert question["m.mentions"] == {"user_ids": [MODERATOR]}
    async with office.world.database.read() as tx:
        event = await tx.scalar(
            select(tables.outbox.c.event_id).where(
                tables.outbox.c.cause.like("list-request-%-came")
            )
        )
    assert await office.world.tap(MODERATOR, "🔁", str(event)) == "answered"
    assert "Toque ✅" in (await office.said(ROOM))[-1]
    await office.world.posted()
    assert await office.versions(1) == 1
    async with office.world.database.read() as tx:
        event = await tx.scalar(
            select(tables.outbox.c.event_id)
            .where(tables.outbox.c.type == "m.room.message")
            .order_by(tables.outbox.c.id.desc())
            .limit(1)
        )
    await office.world.tap(MODERATOR, "✅", str(event))
    assert await office.names(1) == ["Persona 1.1", "Eva Soto"]


async def test_a_list_that_changed_meanwhile_is_shown_again_before_it_is_confirmed(
    office: Office,
) -> None:
    path = await office.ask()
    preview = await office.send(path, PERU)
    await office.world.say(MODERATOR, "!lista agregar Perú luis@minedu.example Luis", OTHER_ROOM)
    shown = await office.confirm(path, preview, 409)
    assert "La lista cambió mientras usted la revisaba" in shown
    assert "Luis" in shown
    await office.confirm(path, shown)
    assert await office.names() == ["Luis"]  # ➕ or 🔁 is the moderator's


async def test_the_same_list_again_changes_nothing_and_asks_nobody(office: Office) -> None:
    first = await office.ask()
    await office.confirm(first, await office.send(first, PERU))
    second = await office.ask()
    await office.confirm(second, await office.send(second, PERU))
    assert await office.versions() == 2


async def test_asking_and_receiving_are_in_the_record(office: Office) -> None:
    path = await office.ask()
    await office.confirm(path, await office.send(path, PERU))
    async with office.world.database.read() as tx:
        rows = await tx.all(select(tables.acts.c.what, tables.acts.c.actor))
        count = await tx.scalar(select(func.count()).select_from(tables.list_links))
    assert [row.what for row in rows] == ["list.asked", "list.changed", "list.received"]
    assert {row.actor for row in rows} == {MODERATOR}
    assert count == 1


# --- The template -----------------------------------------------------------------------------


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_the_template_says_is_what_the_reader_knows(language: str) -> None:
    head = as_csv(CATALOGS, language).decode("utf-8-sig").strip()
    columns = [heading(each.strip('"')) for each in head.split(";")]
    assert columns == ["name", "email", "seat", "post", "user"]
    book = openpyxl.load_workbook(io.BytesIO(as_xlsx(CATALOGS, language)))
    sheet = book.worksheets[0]
    assert [heading(str(cell.value)) for cell in sheet[1]] == columns
    (roles,) = sheet.data_validations.dataValidation
    assert {seat(word) for word in roles.formula1.strip('"').split(",")} == {
        seat("participante"),
        seat("punto focal"),
        seat("suplente"),
    }


@pytest.mark.parametrize("ending", ["csv", "xlsx"])
async def test_the_template_downloads_in_the_readers_language(office: Office, ending: str) -> None:
    path = await office.ask()
    async with office.http.get(f"{path}/plantilla.{ending}?lang=fr") as answer:
        assert answer.status == 200
        assert f"Liste.{ending}" in answer.headers["Content-Disposition"]
        body = await answer.read()
    assert "ligne" not in body.decode("latin-1")
    html = await office.send(path, body, 422)
    assert "No encontré ninguna persona" in html


async def test_the_language_that_was_chosen_stays(office: Office) -> None:
    path = await office.ask()
    html = await office.get(f"{path}?lang=fr")
    assert f'action="{path}?lang=fr"' in html
    preview = await office.send(f"{path}?lang=fr", PERU)
    assert "Vérifiez la liste de Perú" in preview
