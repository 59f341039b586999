"""Lists as people send them: whole or not at all, in versions, and the room follows."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest
from sqlalchemy import select

from bot.domain.errors import NotFound, Refusal
from bot.domain.ids import UserId
from bot.domain.member_list import Member
from storage import member_lists
from storage.tables import list_members, outbox
from storage.tables import member_lists as versions
from tests.services.list_world import (
    ANA,
    COORDINATOR,
    EVA,
    LUIS,
    MESA,
    MODERATOR,
    OFFICE,
    ROOM,
    World,
    world,
)

CHILE = "Chile;Ana Rojas;ana@mineduc.example;punto focal;Jefa de currículo;@ana:hs"
EVA_LINE = "Chile;Eva Soto;eva@mineduc.example;;;@eva:hs"
HEAD = "parte;nombre;correo;rol;cargo;usuario de matrix"
LONG_AGO = f"{HEAD}\n{CHILE}\n{EVA_LINE}"


@pytest.fixture
async def here(database_url: str) -> AsyncIterator[World]:
    async with world(database_url) as made:
        yield made


async def rows(here: World) -> list[tuple[object, ...]]:
    async with here.database.read() as tx:
        lists = await tx.all(select(versions).order_by(versions.c.id))
        people = await tx.all(select(list_members))
    return [tuple(row) for row in (*lists, *people)]


async def test_the_first_list_of_a_party_is_taken_and_its_people_invited(here: World) -> None:
    said = await here.send(f"{LONG_AGO}\nPerú;Luis Paz;luis@minedu.example")
    assert "Lista de Chile recibida (versión 1): 2 personas." in said
    assert "Lista de Perú recibida (versión 1): una persona." in said
    assert "Sin cuenta de Matrix todavía: Luis Paz" in said
    present = here.rooms.present[ROOM]
    assert present[ANA] == present[EVA] == present[MODERATOR] == "invite"
    allowed = here.rooms.state[ROOM, "org.mesas.allowed"]["users"]
    assert allowed == sorted([ANA, EVA, MODERATOR, COORDINATOR])
    assert here.rooms.calls[0] == ("state", "org.mesas.allowed")
    assert here.rooms.powers[ROOM] == {MODERATOR: 50, COORDINATOR: 50}


async def test_a_refused_list_changes_nothing(here: World) -> None:
    await here.send(LONG_AGO)
    before, calls = await rows(here), list(here.rooms.calls)
    said = await here.send(f"{HEAD}\n{CHILE}\nChle;Eva;eva@\nChile;;x@y.example;jefe;;ana")
    assert "No cambié nada: hay 2 líneas por corregir." in said
    assert "Línea 3 (Eva): «Chle» no es una parte de esta mesa" in said
    assert "Línea 3 (Eva): «eva@» no es un correo" in said
    assert "Línea 4" in said
    assert "falta el nombre" in said
    assert await rows(here) == before
    assert here.rooms.calls == calls


async def test_a_second_list_asks_and_add_keeps_the_others(here: World) -> None:
    await here.send(LONG_AGO)
    said = await here.send("Chile;Luis Paz;luis@mineduc.example;suplente;;@luis:hs")
    assert "Chile ya tiene una lista (versión 1) con 2 personas." in said
    assert "Ana Rojas y Eva Soto" in said
    assert here.rooms.present[ROOM].get(LUIS) is None
    said = await here.tap("➕")
    assert "Lista de Chile recibida (versión 2): 3 personas." in said
    assert (await here.listed())["Chile"] == ["Ana Rojas", "Eva Soto", "Luis Paz"]
    assert here.rooms.present[ROOM][LUIS] == "invite"


async def test_replacing_asks_for_a_yes_and_removes_who_leaves(here: World) -> None:
    await here.send(LONG_AGO)
    here.arrive(EVA)
    await here.send(f"{HEAD}\n{CHILE}")
    said = await here.tap("🔁")
    assert "Eva Soto sale de la lista de Chile" in said
    assert here.rooms.present[ROOM][EVA] == "join"
    said = await here.tap("✅")
    assert "@eva:hs salió de la sala" in said
    assert here.rooms.present[ROOM][EVA] == "leave"
    assert here.rooms.state[ROOM, "org.mesas.allowed"]["users"] == sorted(
        [ANA, MODERATOR, COORDINATOR]
    )


async def test_replacing_acts_at_once_when_nobody_leaves(here: World) -> None:
    await here.send(LONG_AGO)
    said = await here.send(f"{LONG_AGO}\nChile;Luis Paz;luis@mineduc.example;;;@luis:hs")
    assert "no sale nadie" in said
    said = await here.tap("🔁")
    assert "versión 2): 3 personas" in said


async def test_the_same_list_again_does_only_what_is_missing(here: World) -> None:
    here.rooms.refusing[EVA] = "M_FORBIDDEN"
    said = await here.send(LONG_AGO)
    assert "No pude invitar a una persona:" in said
    assert "@eva:hs: el servidor no lo permite" in said
    here.rooms.refusing.clear()
    here.rooms.calls.clear()
    said = await here.send(LONG_AGO)
    assert "ya decía lo mismo (versión 1)" in said
    assert "Invitación enviada a @eva:hs." in said
    assert [call for call in here.rooms.calls if call[0] == "invite"] == [("invite", EVA)]


async def test_versions_are_never_overwritten(here: World) -> None:
    await here.send(LONG_AGO)
    await here.send("Chile;Luis Paz;luis@mineduc.example")
    await here.tap("➕")
    mesa = await here.mesa()
    async with here.database.read() as tx:
        found = await member_lists.versions(tx, mesa.parties[0].id or 0)
    assert [(each.version, len(each.members), each.sent_by) for each in found] == [
        (1, 2, MODERATOR),
        (2, 3, MODERATOR),
    ]


async def test_an_id_that_nobody_has_needs_a_yes(here: World) -> None:
    here.directory.unknown = {EVA}
    said = await here.send(LONG_AGO)
    assert "El servidor no conoce la cuenta @eva:hs" in said
    assert await here.listed() == {"Chile": [], "Perú": []}
    await here.tap("✅")
    assert (await here.listed())["Chile"] == ["Ana Rojas", "Eva Soto"]


async def test_a_list_that_changed_since_the_question_is_left_alone(here: World) -> None:
    await here.send(LONG_AGO)
    await here.send(f"{HEAD}\n{CHILE}")
    mesa = await here.mesa()
    async with here.database.write() as tx:
        await here.lists.add(
            tx, mesa, "Chile", Member("Luis Paz", user=LUIS), by=MODERATOR, origin=here.origin()
        )
    with pytest.raises(Refusal) as refusal:
        await here.tap("🔁")
    assert refusal.value.key == "lista-stale"
    assert len((await here.listed())["Chile"]) == 3


async def test_a_person_of_another_party_is_named(here: World) -> None:
    await here.send(LONG_AGO)
    said = await here.send("Perú;Luis Paz;luis@minedu.example\nPerú;Ana R;ana@mineduc.example")
    assert "Línea 2 (Ana Rojas): ya está en la lista de Chile" in said
    assert (await here.listed())["Perú"] == []


async def test_adding_cannot_leave_a_person_on_two_lists(here: World) -> None:
    await here.send(f"{LONG_AGO}\nPerú;Luis Paz;luis@minedu.example")
    # Each line moves a person to the other party: right if both lists are replaced.
    await here.send("Perú;Eva Soto;eva@mineduc.example\nChile;Luis Paz;luis@minedu.example")
    said = await here.tap("➕")
    assert "No cambié nada: cada persona puede estar en la lista de una sola parte." in said


async def test_a_person_without_account_is_bound_by_the_same_address(here: World) -> None:
    await here.send("Chile;Eva Soto;eva@mineduc.example")
    mesa = await here.mesa()
    async with here.database.write() as tx:
        member = Member("Eva Soto", "eva@mineduc.example", user=EVA)
        asked = await here.lists.add(tx, mesa, "chile", member, by=MODERATOR, origin=here.origin())
    assert asked is None
    await here.act()
    assert here.rooms.present[ROOM][EVA] == "invite"
    assert (await here.listed())["Chile"] == ["Eva Soto"]
    # The party sends its list again, without ids: the id stays.
    await here.send("Chile;Eva Soto Díaz;eva@mineduc.example")
    await here.tap("🔁")
    async with here.database.read() as tx:
        assert EVA in await member_lists.users(tx, MESA)


async def test_removing_acts_at_once_and_keeps_the_reason(here: World) -> None:
    await here.send(LONG_AGO)
    here.arrive(EVA)
    mesa = await here.mesa()
    async with here.database.write() as tx:
        await here.lists.remove(
            tx, mesa, "@eva:hs", "cambio de cargo", by=MODERATOR, origin=here.origin()
        )
    await here.act()
    assert "Motivo: cambio de cargo." in await here.said()
    assert here.rooms.present[ROOM][EVA] == "leave"
    async with here.database.read() as tx:
        latest = (await member_lists.current(tx, MESA))[mesa.parties[0].id or 0]
    assert (latest.version, latest.reason, latest.source) == (2, "cambio de cargo", "command")


async def test_removing_nobody_is_not_found(here: World) -> None:
    await here.send(LONG_AGO)
    mesa = await here.mesa()
    async with here.database.write() as tx:
        with pytest.raises(NotFound):
            await here.lists.remove(
                tx, mesa, "@zoe:hs", "error", by=MODERATOR, origin=here.origin()
            )


async def test_a_moderator_taken_off_a_list_stays_as_staff(here: World) -> None:
    await here.send(f"{HEAD}\nChile;Mara;mara@mineduc.example;;;@mod:hs")
    here.arrive(MODERATOR)
    mesa = await here.mesa()
    async with here.database.write() as tx:
        await here.lists.remove(tx, mesa, "@mod:hs", "cambio", by=COORDINATOR, origin=here.origin())
    await here.act()
    assert here.rooms.present[ROOM][MODERATOR] == "join"
    assert "@mod:hs sigue en la sala porque es de la moderación" in await here.said()


async def test_who_left_by_themselves_is_not_invited_unless_asked_for(here: World) -> None:
    await here.send(LONG_AGO)
    here.arrive(EVA, "leave")
    said = await here.send(LONG_AGO)
    assert "@eva:hs está en la lista y salió de la sala" in said
    assert here.rooms.present[ROOM][EVA] == "leave"
    mesa = await here.mesa()
    member = Member("Eva Soto", "eva@mineduc.example", user=EVA)
    async with here.database.write() as tx:
        await here.lists.add(tx, mesa, "Chile", member, by=MODERATOR, origin=here.origin())
    await here.act()
    assert here.rooms.present[ROOM][EVA] == "invite"


async def test_a_silent_server_is_asked_again_and_the_report_is_whole(here: World) -> None:
    here.rooms.silent = 2
    lines = [f"Chile;Persona {n};p{n}@mineduc.example;;;@p{n}:hs" for n in range(30)]
    said = await here.send("\n".join(lines))
    assert "Invitaciones enviadas: 32." in said  # and two of the staff
    invited = [user for what, user in here.rooms.calls if what == "invite"]
    assert len(invited) == len(set(invited)) == 32


async def test_a_list_sent_while_the_room_opens_is_kept(here: World) -> None:
    async with here.database.write() as tx:
        from bot.domain.mesa import MesaState
        from storage import mesas

        await mesas.set_state(tx, MESA, MesaState.OPENING, None)
    mesa, origin = await here.mesa(), here.origin()
    async with here.database.write() as tx:
        await here.lists.import_(tx, mesa, LONG_AGO, party=None, by=MODERATOR, origin=origin)
    await here.act()
    assert "La sala de la mesa todavía no existe." in await here.said()


async def test_a_csv_of_a_spreadsheet_is_read(here: World) -> None:
    sheet = (
        "Lista de participantes,,,\r\n\r\n"
        "Correo electrónico,País,Apellidos,Nombres,Teléfono\r\n"
        'ANA@mineduc.example,CHILE,Rojas,"Ana, María",+56 2\r\n'
        "joao@mec.example,peru,Núñez,João,\r\n"
    )
    said = await here.send(sheet.encode("cp1252"))
    assert "No usé la columna Teléfono." in said
    assert await here.listed() == {"Chile": ["Ana, María Rojas"], "Perú": ["João Núñez"]}


async def test_every_reply_is_a_notice_but_the_questions(here: World) -> None:
    await here.send(LONG_AGO)
    await here.send(f"{HEAD}\n{CHILE}")
    async with here.database.read() as tx:
        found = await tx.all(select(outbox.c.content, outbox.c.type).order_by(outbox.c.id))
    kinds = [row.content.get("msgtype") for row in found]
    assert kinds == ["m.notice", "m.text", None, None]


async def test_somebody_of_another_server_is_refused(here: World) -> None:
    mesa = await here.mesa()
    away = Member("Zoe", user=UserId("@zoe:elsewhere.example"))
    async with here.database.write() as tx:
        with pytest.raises(Refusal) as refusal:
            await here.lists.add(tx, mesa, "Chile", away, by=MODERATOR, origin=here.origin())
    assert refusal.value.key == "lista-other-server"
    said = await here.send("Chile;Zoe;;;;@zoe:elsewhere.example")
    assert "es de otro servidor" in said


async def test_nothing_is_told_to_coordination_when_all_goes_well(here: World) -> None:
    await here.send(LONG_AGO)
    assert await here.posted(OFFICE) == []
