"""`!mesa historial`: what was done, by whom and when."""

from __future__ import annotations

import csv
import io
from datetime import timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from bot.domain.ids import MesaId, UserId
from bot.i18n import LANGUAGES, Catalogs
from bot.ports import RefusedByServer
from bot.services.record import SendRecord
from bot.services.record_words import _DETAILS, sentence
from storage import acts_log, intents
from storage.acts_log import Entry
from tests.chat.world import (
    BRAZILIAN,
    CATALOGS,
    COORDINATION,
    COORDINATOR,
    FOCAL_POINT,
    MODERATOR,
    NOW,
    OFFICIAL,
    ROOM,
    World,
    direct,
)
from tests.services.file_world import FakeContents
from tests.services.mesa_rooms import Doing

EVA = UserId("@eva:example.org")


async def something_done(world: World, doing: Doing) -> None:
    await world.body(MODERATOR, "!agenda crear\nApertura | 10\nAcuerdos | 15")
    await world.body(MODERATOR, f'!lista agregar Chile {EVA} "Eva Soto"')
    await doing.all()
    world.now += timedelta(days=1)
    await world.body(MODERATOR, f'!lista quitar {EVA} motivo="cambio de cargo"')
    await world.body(COORDINATOR, "!mesa editar mesa=MESA-2 nombre=Lectura", COORDINATION)
    await doing.all()


async def history(world: World, line: str = "!mesa historial") -> str:
    return await world.body(COORDINATOR, line, COORDINATION)


async def test_it_says_who_did_what_the_latest_first(world: World, doing: Doing) -> None:
    await something_done(world, doing)
    said = await history(world)
    lines = said.splitlines()
    assert "todas las mesas" in lines[0]
    places = [
        next(i for i, line in enumerate(lines) if words in line)
        for words in (
            f"Di de baja a: {EVA}",
            f"{COORDINATOR} cambió la Mesa MESA-2. Antes: Mesa de prueba 2. Ahora: Lectura",
            f"Entran: –. Salen: {EVA}",
            "Invité a: @brasil",
            f"Entran: {EVA}. Salen: –",
            f"{MODERATOR} publicó la agenda de la Mesa MESA-1, con 2 puntos",
        )
    ]
    assert places == sorted(places)


@pytest.mark.parametrize(
    ("line", "there", "not_there"),
    [
        ("!mesa historial MESA-2", "Lectura", "agenda"),
        ("!mesa historial mesa=MESA-1", "agenda", "Lectura"),
        ("!mesa historial tipo=agenda", "agenda", "lista"),
        ("!mesa historial tipo=listas", "lista", "agenda"),
        ("!table history type=list", "lista", "agenda"),
        (f"!mesa historial persona={EVA}", "Salen", "agenda"),
        (f"!mesa historial persona={COORDINATOR}", "Lectura", "agenda"),
        ("!mesa historial desde=2027-01-16", "Lectura", "agenda"),
    ],
)
async def test_only_what_is_sought(
    world: World, doing: Doing, line: str, there: str, not_there: str
) -> None:
    await something_done(world, doing)
    said = (await history(world, line)).partition("\n")[2]
    assert there in said
    assert not_there not in said


async def test_nothing_found_is_said(world: World, doing: Doing) -> None:
    await something_done(world, doing)
    assert "No hay nada anotado" in await history(world, "!mesa historial persona=%")


async def test_a_long_one_has_pages_that_keep_what_is_sought(world: World) -> None:
    for number in range(20):
        await world.body(MODERATOR, f"!recurso agregar https://a.example/{number}")
    said = await history(world, "!mesa historial MESA-1 tipo=recurso")
    assert said.count("RES-") == 15
    assert "!mesa historial MESA-1 tipo=recurso página=2" in said
    said = await history(world, "!mesa historial MESA-1 tipo=recurso página=2")
    assert said.count("RES-") == 5
    assert "del 1 al 2" in await history(world, "!mesa historial tipo=recurso página=3")


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("!mesa historial MESA-9", "MESA-9"),
        ("!mesa historial tipo=nada", "agenda"),
        ("!mesa historial formato=pdf", "formato=csv"),
    ],
)
async def test_what_cannot_be_is_refused(world: World, line: str, said: str) -> None:
    assert said in await history(world, line)
    assert world.outcome == "refused"


@pytest.mark.parametrize("user", [MODERATOR, FOCAL_POINT, OFFICIAL, BRAZILIAN])
async def test_it_is_for_coordination_alone(world: World, user: UserId) -> None:
    await world.body(user, "!mesa historial MESA-1", direct(user))
    assert world.outcome == "refused"
    await world.body(COORDINATOR, "!mesa historial MESA-1", ROOM)
    assert world.outcome == "refused"
    await world.body(COORDINATOR, "!mesa historial MESA-1", direct(COORDINATOR))
    assert world.outcome == "answered"


# --- As a file ----------------------------------------------------------------------------------


async def sent(world: World, contents: FakeContents) -> list[dict[str, Any]]:
    services = world.services
    act = SendRecord(world.database, services.access, contents, services.posts, CATALOGS)
    async with world.database.read() as tx:
        waiting = [each for each in await intents.waiting(tx) if each.kind == act.kind]
    for each in waiting:
        try:
            result = await act.perform(each.payload)
        except RefusedByServer as refusal:
            async with world.database.write() as tx:
                await act.give_up(tx, each.payload, refusal.code)
                await intents.failed(tx, each.id, refusal.code)
            continue
        async with world.database.write() as tx:
            await act.conclude(tx, each.payload, result)
            await intents.done(tx, each.id, world.now)
    return [dict(each) for each in await world.posted()]


async def test_the_file_has_every_act_and_no_formula(world: World, doing: Doing) -> None:
    await world.body(MODERATOR, '!recurso agregar https://a.example "=HYPERLINK(1)"')
    await something_done(world, doing)
    assert await history(world, "!mesa historial formato=csv") == ""
    await world.body(MODERATOR, "!agenda siguiente")  # after it was asked for
    await world.posted()
    contents = FakeContents()
    (message,) = await sent(world, contents)
    assert (message["msgtype"], message["body"]) == ("m.file", "historial.csv")
    assert message["file"]["url"]
    read = list(csv.reader(io.StringIO(contents.uploads[0].decode("utf-8-sig")), delimiter=";"))
    heading, *rows = read
    assert heading[:4] == ["número", "cuándo (UTC)", "quién", "qué"]
    assert [row[3] for row in rows] == [
        "resource.added",
        "agenda.created",
        "list.changed",
        "access.settled",
        "list.changed",
        "mesa.edited",
        "access.settled",
    ]
    assert rows[0][1] == NOW.isoformat()
    assert rows[0][2] == f"'{MODERATOR}"
    assert "cambio de cargo" in rows[4][8]
    assert not any(cell[:1] in set("=+-@") for row in rows for cell in row)


async def test_a_server_that_takes_no_file_is_told(world: World) -> None:
    class Full(FakeContents):
        async def upload(self, *_args: Any) -> Any:
            raise RefusedByServer("M_TOO_LARGE")

    await world.body(MODERATOR, "!agenda crear\nApertura")
    await history(world, "!mesa historial formato=csv")
    (message,) = await sent(world, Full())
    assert "M_TOO_LARGE" in message["body"]


# --- Sentences ----------------------------------------------------------------------------------


@pytest.mark.parametrize("what", [*_DETAILS, "code.of_tomorrow"])
def test_every_act_has_a_sentence_in_each_language_even_an_old_row(what: str) -> None:
    catalogs: Catalogs = CATALOGS
    after: Any = [] if what.startswith("agenda.") or what == "mesa.moderated" else {}
    if what == "recording.shared":
        after = {"until": NOW.isoformat()}
    if what.startswith("meeting."):
        after = {"meeting": "REU-1", "starts_at": NOW.isoformat(), "zone": "America/Santiago"}
    entry = Entry(1, NOW, MODERATOR, what, MesaId("MESA-1"), None, None, after)
    said = sentence(entry, ZoneInfo("America/Santiago"))
    assert (said.key == "historial-other") == (what == "code.of_tomorrow")
    for language in LANGUAGES:
        assert "2027" in catalogs.plain(language, said.key, said.args)


async def test_the_record_of_nothing_is_empty(world: World) -> None:
    async with world.database.read() as tx:
        assert await acts_log.newest(tx) == 0
