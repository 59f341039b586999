"""The page where a party sends its list, from the command that asks for it to the list in force."""

from __future__ import annotations

import asyncio
import io
import re
from collections.abc import AsyncIterator, Sequence
from datetime import timedelta
from pathlib import Path
from typing import Any

import aiohttp
import openpyxl
import pytest
from sqlalchemy import delete, func, select, update

from bot.domain.ids import MesaId
from bot.domain.list_words import heading, seat
from bot.domain.mail import Mail
from bot.i18n import LANGUAGES
from bot.services.list_template import as_csv, as_xlsx
from bot.web.list_pages import ListPages
from storage import member_lists, rooms, tables
from tests.chat.world import (
    CATALOGS,
    COORDINATION,
    COORDINATOR,
    FOCAL_POINT,
    MODERATOR,
    OTHER_ROOM,
    ROOM,
    World,
    direct,
    open_world,
)
from tests.chat.world import (
    PAGES as ADDRESS,
)
from tests.services.mesa_rooms import Doing
from tests.web.site import PAGES, check_page, open_site

PERU = """parte;nombre;correo;rol;cargo;usuario de matrix
Perú;Rosa Quispe;rosa@minedu.example;punto focal;Jefa de currículo;@rosa:example.org
Perú;Julio Vega;julio@minedu.example;;;
"""
_LINK = re.compile(re.escape(ADDRESS) + r"(/lista/[\w-]{32})")


class Post:
    """A mail server that takes everything."""

    def __init__(self) -> None:
        self.sent: list[Mail] = []

    async def send(self, mail: Mail) -> None:
        self.sent.append(mail)


class Office:
    """A deployment, its pages, and somebody who opens them."""

    def __init__(self, world: World, http: aiohttp.ClientSession, post: Post) -> None:
        self.world = world
        self.http = http
        self.post = post

    async def ask(self, line: str = "!lista pedir Perú", room: Any = OTHER_ROOM) -> str:
        """Ask for a list as the moderator; the path of the link that comes of it."""
        await self.world.say(MODERATOR, line, room)
        return (await self.links())[-1]

    async def links(self) -> list[str]:
        found = await self.said(direct(MODERATOR))
        return [link for body in found for link in dict.fromkeys(_LINK.findall(body))]

    async def said(self, room: str) -> list[str]:
        async with self.world.database.read() as tx:
            rows = await tx.all(
                select(tables.outbox.c.content)
                .where(tables.outbox.c.room_id == room, tables.outbox.c.type == "m.room.message")
                .order_by(tables.outbox.c.id)
            )
        return [row.content["body"] for row in rows]

    async def get(self, path: str, status: int = 200, **options: Any) -> str:
        async with self.http.get(path, **options) as answer:
            assert answer.status == status, await answer.text()
            return _checked(await answer.text())

    async def send(
        self, path: str, sent: str | bytes, status: int = 200, name: str = "lista.csv"
    ) -> str:
        form = aiohttp.FormData()
        if isinstance(sent, bytes):
            form.add_field("file", io.BytesIO(sent), filename=name)
            form.add_field("lines", "")
        else:
            form.add_field("file", b"", filename="")
            form.add_field("lines", sent)
        async with self.http.post(path, data=form) as answer:
            assert answer.status == status, await answer.text()
            return _checked(await answer.text())

    async def confirm(self, path: str, preview: str, status: int = 200) -> str:
        mark = re.search(r'name="mark" value="(\w+)"', preview)
        assert mark is not None
        async with self.http.post(f"{path}/confirmar", data={"mark": mark[1]}) as answer:
            assert answer.status == status, await answer.text()
            return _checked(await answer.text())

    async def names(self, party: int = 3) -> Sequence[str]:
        mesa = MesaId("MESA-1" if party < 3 else "MESA-2")
        async with self.world.database.read() as tx:
            found = (await member_lists.current(tx, mesa))[party]
        return [member.name for member in found.members]

    async def versions(self, party: int = 3) -> int:
        async with self.world.database.read() as tx:
            return len(await member_lists.versions(tx, party))


def _checked(html: str) -> str:
    language = re.search(r'<html lang="(\w+)"', html)
    assert language is not None
    check_page(html, language[1])
    return html


def site(world: World) -> Any:
    return open_site(ListPages(PAGES, world.services.sent_lists, CATALOGS).routes())


async def meet(world: World) -> None:
    """The moderator has written to the bot before."""
    async with world.database.write() as tx:
        await rooms.set_members(tx, {(direct(MODERATOR), MODERATOR): ("join", None)})


@pytest.fixture
async def office(tmp_path: Path) -> AsyncIterator[Office]:
    async with open_world(tmp_path) as world, site(world) as http:
        await meet(world)
        yield Office(world, http, Post())


@pytest.fixture
async def with_mail(tmp_path: Path) -> AsyncIterator[Office]:
    post = Post()
    async with open_world(tmp_path, mailer=post) as world, site(world) as http:
        await meet(world)
        yield Office(world, http, post)


# --- Asking -----------------------------------------------------------------------------------


async def test_without_mail_the_moderator_gets_the_link_in_private_only(office: Office) -> None:
    path = await office.ask("!lista pedir Perú correo=ana@minedu.example")
    (answer,) = await office.said(OTHER_ROOM)
    assert "/lista/" not in answer
    assert "ana@" not in answer
    assert "ana@minedu.example" in (await office.said(direct(MODERATOR)))[-1]
    html = await office.get(path)
    assert "Enviar la lista de Perú" in html
    assert "Mesa de prueba 2" in html


async def test_the_link_is_in_no_table_but_that_of_the_posts(office: Office) -> None:
    path = await office.ask()
    kept = repr(await office.world.state())
    assert path.rpartition("/")[2] not in kept


async def test_without_an_address_for_pages_coordination_is_told_what_to_set(
    tmp_path: Path,
) -> None:
    async with open_world(tmp_path, public_url=None) as world:
        said = await world.body(MODERATOR, "!lista pedir Chile correo=ana@mineduc.example")
    assert "web.public_url" in said


async def test_only_who_runs_the_mesa_asks_and_only_for_its_parties(office: Office) -> None:
    world = office.world
    assert "Pídaselo" in await world.body(
        "@participante:example.org",  # type: ignore[arg-type]
        "!lista pedir Chile",
    )
    assert "Narnia" in await world.body(MODERATOR, "!lista pedir Narnia")
    assert "correo" in await world.body(MODERATOR, "!lista pedir Chile correo=nada")
    assert await office.links() == []


async def test_by_mail_it_goes_to_the_party_in_its_language(with_mail: Office) -> None:
    said = await with_mail.world.body(MODERATOR, "!lista pedir Brasil correo=bia@mec.example")
    assert "bia@" not in said
    assert "/lista/" not in said
    await with_mail.world.services.mails.send_due(with_mail.world.now)
    (mail,) = with_mail.post.sent
    assert mail.to == "bia@mec.example"
    assert mail.subject == "Lista de Brasil para a mesa “Mesa de prueba 1”"
    link = _LINK.search(mail.text)
    assert link is not None
    assert 'href="' + ADDRESS in mail.html
    assert "Enviar a lista de Brasil" in await with_mail.get(link[1])


async def test_reminders_bring_the_link_again_until_the_list_has_come(with_mail: Office) -> None:
    world = with_mail.world
    await world.say(MODERATOR, "!lista pedir Perú correo=ana@minedu.example", OTHER_ROOM)
    for days, mails in ((3, 2), (4, 3), (7, 4)):
        world.now += timedelta(days=days)
        await world.tick()
        await world.tick()
        await world.services.mails.send_due(world.now)
        assert len(with_mail.post.sent) == mails
    assert (
        with_mail.post.sent[-1].subject == "Falta la lista de Perú para la mesa «Mesa de prueba 2»"
    )
    paths = [_LINK.findall(mail.text)[0] for mail in with_mail.post.sent]
    assert len(set(paths)) == 4
    for path in paths:
        await with_mail.get(path)
    await with_mail.confirm(paths[0], await with_mail.send(paths[0], PERU))
    world.now += timedelta(days=20)
    await world.tick()
    await world.services.mails.send_due(world.now)
    assert len([mail for mail in with_mail.post.sent if _LINK.search(mail.text)]) == 4
    assert await with_mail.said(COORDINATION) == []


async def test_a_list_that_came_another_way_ends_the_reminders(office: Office) -> None:
    await office.ask()
    office.world.now += timedelta(hours=1)
    await office.world.say(MODERATOR, f"!lista importar\n{PERU}", OTHER_ROOM)
    assert await office.versions() == 2
    office.world.now += timedelta(days=3)
    await office.world.tick()
    assert len(await office.links()) == 1


async def test_without_mail_the_reminder_is_the_moderators(office: Office) -> None:
    first = await office.ask()
    office.world.now += timedelta(days=3, minutes=1)
    await office.world.tick()
    assert len(await office.links()) == 2
    assert "todavía no llega" in (await office.said(direct(MODERATOR)))[-1]
    await office.get(first)
    office.world.now += timedelta(days=40)
    await office.world.tick()
    assert len(await office.links()) == 2
    assert "no llegó" in (await office.said(COORDINATION))[-1]


# --- Who may send -----------------------------------------------------------------------------


async def test_a_link_that_was_replaced_or_ran_out_says_so(office: Office) -> None:
    first = await office.ask()
    second = await office.ask()
    assert "Este enlace ya no sirve" in await office.get(first, 410)
    assert "Este enlace ya no sirve" in await office.send(first, PERU, 410)
    await office.get(second)
    office.world.now += timedelta(days=30, minutes=1)
    await office.get(second, 410)
    await office.get(f"{second}/confirmar", 410)


async def test_a_link_ends_with_the_office_of_who_asked(office: Office) -> None:
    path = await office.ask()
    preview = await office.send(path, PERU)
    async with office.world.database.write() as tx:
        await tx.execute(delete(tables.moderators).where(tables.moderators.c.mesa_id == "MESA-2"))
    await office.get(path, 410)
    await office.confirm(path, preview, 410)
    assert await office.names() == []


async def test_in_a_mesa_run_by_its_focal_points_each_asks_for_its_own_list(
    office: Office,
) -> None:
    async with office.world.database.write() as tx:
        await tx.execute(delete(tables.moderators))
    assert "Chile" in await office.world.body(FOCAL_POINT, "!lista pedir Brasil")
    async with office.world.database.read() as tx:
        assert await tx.scalar(select(func.count()).select_from(tables.list_requests)) == 0
    assert "conversación privada" in await office.world.body(FOCAL_POINT, "!lista pedir Chile")


async def test_while_a_mesa_is_archived_nothing_is_sent(office: Office) -> None:
    path = await office.ask()
    preview = await office.send(path, PERU)
    await office.world.say(COORDINATOR, "!mesa archivar MESA-2", COORDINATION)
    await office.world.tap(COORDINATOR, "✅", f"$post-{office.world.seen - 1}", COORDINATION)
    await office.confirm(path, preview, 410)
    await office.world.say(COORDINATOR, "!mesa reabrir MESA-2", COORDINATION)
    await office.confirm(path, preview)


async def test_a_link_of_a_party_that_left_says_that_it_is_over(office: Office) -> None:
    path = await office.ask()
    async with office.world.database.write() as tx:
        left = update(tables.parties).where(tables.parties.c.id == 3)
        await tx.execute(left.values(removed_at=office.world.now))
    assert "ya no sirve" in await office.get(path, 410)
    await office.send(path, PERU, 410)


@pytest.mark.parametrize("end", ["", "/confirmar", "/plantilla.csv"])
async def test_a_link_that_nobody_made_opens_nothing(office: Office, end: str) -> None:
    for token in ("a" * 32, "a" * 32 + "x", "corto", "%2e%2e%2f" * 5):
        await office.get(f"/lista/{token}{end}", 404)


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
