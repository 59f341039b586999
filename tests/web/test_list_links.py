"""The link by which a party sends its list: asked for, reminded of, over."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import delete, func, select, update

from storage import tables
from tests.chat.world import (
    COORDINATION,
    COORDINATOR,
    FOCAL_POINT,
    MODERATOR,
    OTHER_ROOM,
    direct,
    open_world,
)
from tests.chat.world import (
    PAGES as ADDRESS,
)
from tests.web.list_office import LINK, PERU, Office

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
    link = LINK.search(mail.text)
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
    paths = [LINK.findall(mail.text)[0] for mail in with_mail.post.sent]
    assert len(set(paths)) == 4
    for path in paths:
        await with_mail.get(path)
    await with_mail.confirm(paths[0], await with_mail.send(paths[0], PERU))
    world.now += timedelta(days=20)
    await world.tick()
    await world.services.mails.send_due(world.now)
    assert len([mail for mail in with_mail.post.sent if LINK.search(mail.text)]) == 4
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
