"""`!grabacion …` as people write it: kept as a reference, told to the mesa, easy to find again."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import select

from bot.domain.ids import MesaId
from bot.i18n import LANGUAGES
from storage import acts_log, tables
from tests.chat.world import (
    BRAZILIAN,
    CATALOGS,
    COORDINATION,
    COORDINATOR,
    MODERATOR,
    OFFICIAL,
    OTHER_ROOM,
    ROOM,
    World,
)

SCHEDULE = "!reunion programar 2027-02-10 15:00"
HELD = datetime(2027, 2, 10, 20, tzinfo=UTC)
URL = "https://video.example/mesa-1.mp4"
LINK = f'!grabacion enlazar REU-1 {URL} "Primera parte"'


async def hold(world: World) -> None:
    """A meeting that has been held."""
    await world.body(MODERATOR, SCHEDULE)
    world.now = HELD
    await world.tick()


async def posts(world: World) -> list[Any]:
    async with world.database.read() as tx:
        return list(
            await tx.all(
                select(tables.outbox)
                .where(tables.outbox.c.cause.startswith("recording-"))
                .order_by(tables.outbox.c.id)
            )
        )


async def test_a_recording_is_told_once_in_the_meetings_thread_and_once_to_all(
    world: World,
) -> None:
    await hold(world)
    said = await world.say(MODERATOR, LINK)
    assert world.outcome == "answered"
    assert len(said) == 2
    thread, everybody = await posts(world)
    assert (thread.cause, thread.about) == ("recording-GRA-1-thread", "meeting-REU-1")
    assert thread.content["m.relates_to"]["rel_type"] == "m.thread"
    assert (everybody.cause, everybody.about, everybody.room_id) == ("recording-GRA-1", None, ROOM)
    assert set(everybody.content["m.relates_to"]) == {"m.in_reply_to"}
    for each in (thread, everybody):
        assert each.content["msgtype"] == "m.text"
        assert "Reunión REU-1 del miércoles 10 de febrero de 2027" in each.content["body"]
        assert "«Primera parte» (Grabación GRA-1)" in each.content["body"]
        assert f'<a href="{URL}">{URL}</a>' in each.content["formatted_body"]


async def test_who_links_from_elsewhere_is_answered_there(world: World) -> None:
    await hold(world)
    said = await world.say(COORDINATOR, f"{LINK} mesa=MESA-1", COORDINATION)
    assert "Enlacé la Grabación GRA-1 a la Reunión REU-1" in said[-1]["body"]
    assert len(said) == 3


@pytest.mark.parametrize(
    ("address", "said"),
    [
        ("www.video.example/a", "Escriba la dirección completa"),
        ("javascript:alert(1)", "Solo guardo direcciones web"),
        ("https://ana:clave@video.example/", "un usuario o una contraseña"),
        ('"https://video.example/a b"', "espacios o signos"),
        ("https://video/", "No es claro a qué sitio lleva"),
        (f"https://video.example/{'a' * 2000}", "demasiado larga"),
    ],
)
async def test_an_address_that_cannot_be_shown_is_refused(
    world: World, address: str, said: str
) -> None:
    await hold(world)
    before = await world.state()
    assert said in await world.body(MODERATOR, f"!grabacion enlazar REU-1 {address}")
    assert await world.state() == before


async def test_a_host_is_shown_as_what_it_is(world: World) -> None:
    await hold(world)
    await world.say(MODERATOR, "!grabacion enlazar REU-1 https://vid\u0435o.example/")
    listed = await world.body(OFFICIAL, "!grabacion")
    assert "en xn--vido-" in listed
    assert "vid\u0435o" not in listed


async def test_the_longest_address_is_shown_whole_and_spares_the_portada(world: World) -> None:
    await hold(world)
    address = "https://video.example/" + "a" * 1970
    for number in range(3):
        await world.say(MODERATOR, f"!grabacion enlazar REU-1 {address}{number}")
    (shown,) = await world.say(OFFICIAL, "!GRA-2")
    assert f'href="{address}1"' in shown["formatted_body"]
    world.now += timedelta(minutes=2)
    (portada,) = await world.tick()
    assert "GRA-3: Reunión REU-1; para ver la dirección: !GRA-3" in portada["body"]
    assert "¿Necesita ayuda?" in portada["body"]


async def test_a_title_is_not_what_leads_somewhere(world: World) -> None:
    await hold(world)
    title = "https://good.example [x](https://bad.example)"
    await world.say(MODERATOR, f'!grabacion enlazar REU-1 {URL} titulo="{title}"')
    (listed,) = await world.say(OFFICIAL, "!grabacion lista")
    assert listed["formatted_body"].count("<a ") == 1
    assert f'<a href="{URL}">video.example</a>' in listed["formatted_body"]


async def test_a_link_may_be_known_before_the_meeting_begins(world: World) -> None:
    await world.body(MODERATOR, SCHEDULE)
    assert "todavía no empezó" in await world.body(MODERATOR, LINK)
    assert len(await posts(world)) == 2


async def test_what_was_called_off_has_no_recording(world: World) -> None:
    await world.body(MODERATOR, SCHEDULE)
    await world.say(MODERATOR, "!reunion cancelar REU-1")
    await world.tap(MODERATOR, "✅", f"$post-{world.seen - 1}")
    await world.posted()
    world.now = HELD
    assert "se canceló y no puede tener grabación" in await world.body(MODERATOR, LINK)
    assert "no tiene una Reunión REU-7" in await world.body(
        MODERATOR, f"!grabacion enlazar REU-7 {URL}"
    )
    assert await posts(world) == []


async def test_an_address_is_linked_to_a_meeting_once(world: World) -> None:
    await world.body(MODERATOR, "!reunion programar 2027-02-09 15:00")
    await hold(world)
    await world.say(MODERATOR, f"!grabacion enlazar REU-1 {URL}")
    said = await world.body(MODERATOR, "!grabacion enlazar REU-1 https://VIDEO.example/mesa-1.mp4")
    assert "ya está enlazada a la Reunión REU-1: es la Grabación GRA-1" in said
    await world.say(MODERATOR, f"!grabacion enlazar REU-2 {URL}")
    assert len(await posts(world)) == 4


async def test_recordings_are_of_one_mesa_and_linked_by_who_moderates(world: World) -> None:
    await hold(world)
    assert "quien modera" in await world.body(OFFICIAL, LINK)
    await world.say(MODERATOR, LINK)
    for line in ("!grabacion ver GRA-1", "!grabacion lista GRA-1", "!GRA-1", "!grabacion ver 9"):
        said = await world.body(COORDINATOR, line, OTHER_ROOM)
        assert "La Mesa MESA-2 no tiene una Grabación" in said
    assert "no tiene una Reunión REU-1" in await world.body(MODERATOR, LINK, OTHER_ROOM)


async def test_recordings_are_listed_and_each_is_shown_whole(world: World) -> None:
    assert "no tiene grabaciones todavía" in await world.body(OFFICIAL, "!grabacion")
    await hold(world)
    for number in range(1, 23):
        await world.say(MODERATOR, f"!grabacion enlazar REU-1 https://video.example/{number}")
    said = await world.body(OFFICIAL, "!grabaciones")
    assert said.startswith("Hay 22 grabaciones, las últimas primero:")
    assert "- GRA-22: Reunión REU-1, en video.example (https://video.example/22)" in said
    assert "GRA-2:" not in said
    assert "Y otras 2," in said
    for line in ("!GRA-2", "!grabacion GRA-2", "!grabacion lista 2", "!gravação ver GRA-2"):
        said = await world.body(OFFICIAL, line)
        assert "Grabación GRA-2. De la Reunión REU-1 del miércoles 10 de febrero" in said
        assert "Dirección: https://video.example/2" in said
        assert "La enlazó @moderacion:example.org el miércoles" in said
    assert "Gravação GRA-2" in await world.body(BRAZILIAN, "!GRA-2")


async def test_a_meeting_that_was_held_shows_its_recordings(world: World) -> None:
    await hold(world)
    await world.say(MODERATOR, LINK)
    said = await world.body(OFFICIAL, "!REU-1")
    assert "Se puede volver a ver:" in said
    assert f"- GRA-1: Primera parte (Reunión REU-1), en video.example ({URL})" in said


async def test_the_portada_shows_the_last_three(world: World) -> None:
    await hold(world)
    for number in range(1, 6):
        await world.say(MODERATOR, f"!grabacion enlazar REU-1 https://video.example/{number}")
    world.now += timedelta(minutes=2)
    (portada,) = await world.tick()
    shown = [line[2:7] for line in portada["body"].splitlines() if line.startswith("- GRA")]
    assert shown == ["GRA-5", "GRA-4", "GRA-3"]
    assert "Y otras 2: !grabación lista." in portada["body"]


async def test_newcomers_learn_how_many_there_are(world: World) -> None:
    await hold(world)
    await world.say(MODERATOR, LINK)
    async with world.database.write() as tx:
        await world.services.welcomes.joined(tx, MesaId("MESA-1"), OFFICIAL)
    world.now += timedelta(minutes=2)
    said = "\n".join(content["body"] for content in await world.tick())
    assert "Hay una grabación, de la Reunión REU-1: !grabación lista." in said


async def test_a_link_is_on_the_record(world: World) -> None:
    await hold(world)
    await world.say(MODERATOR, LINK)
    async with world.database.read() as tx:
        act = (await acts_log.of_mesa(tx, MesaId("MESA-1")))[-1]
    assert (act.what, act.actor) == ("recording.linked", MODERATOR)
    assert act.after == {"recording": "GRA-1", "meeting": "REU-1"}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("verb", ["enlazar", "ver", "lista", "quitar"])
async def test_every_example_works(world: World, language: str, verb: str) -> None:
    await hold(world)
    if verb == "quitar":
        await world.say(MODERATOR, LINK)
    line = CATALOGS.plain(language, f"help-grabacion-{verb}.example", {"mesa": "MESA-1"})
    said = await world.body(MODERATOR, line)
    assert world.outcome == "answered", said
