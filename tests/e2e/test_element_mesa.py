"""A mesa as its officials find it in Element: the portada, the welcome, and things by their id."""

from __future__ import annotations

import asyncio
from datetime import timedelta

import pytest

from tests.e2e.conftest import Cast
from tests.e2e.later import LaterStage, id_in
from tests.e2e.people import Person, Seen
from tests.e2e.reading import misread
from tests.e2e.timeline import messages

PDF = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"
OPEN_DEBATE = '!debate abrir "Tutorías"\n¿Cómo se organizan?'
RECORD = '!acuerdo registrar "Enviar el informe" responsable=Chile vence={}'
ADD = "!recurso agregar https://www.mineduc.example/tutorias Tutorías"
LINK = "!grabacion enlazar {} https://video.example/tutorias.mp4"


async def portada(later: LaterStage, person: Person, *, edits: int = 0) -> Seen:
    """The pinned message that holds it all, which there is once, when edited so often."""
    heading = f"{later.mesa.name} (Mesa {later.mesa.id})\n"
    room = later.mesa.room
    shown = await person.wait_until(
        room,
        lambda all_: any(seen.body.startswith(heading) and seen.edits >= edits for seen in all_),
    )
    (found,) = [seen for seen in shown if seen.body.startswith(heading)]
    assert (found.sender, (await person.pins(room))[0]) == (later.bot, found.event_id)
    return found


# --- The portada ------------------------------------------------------------------------------


async def test_a_mesa_opens_with_its_portada_pinned(later: LaterStage) -> None:
    for person in (later.coordinator, later.ana, later.diego):
        shown = await portada(later, person)
        assert (shown.shield, shown.msgtype, shown.mentions) == ("NONE", "m.notice", ())
        assert f"Escriba aquí a {later.coordinator.user}" in shown.body
    first = (await later.said(later.coordinator, later.mesa.room))[:2]
    assert shown.event_id in [seen.event_id for seen in first]


async def test_it_is_edited_in_place_and_at_most_once_a_minute(later: LaterStage) -> None:
    carla, ana, diego, room = later.coordinator, later.ana, later.diego, later.mesa.room
    for _ in range(2):  # until what came before is shown, and has been for a minute
        await later.wait(timedelta(minutes=1))
    before = await portada(later, diego)
    own = await carla.send(room, "Reglas de la mesa")
    await carla.pin(room, [before.event_id, own])

    # A change is shown at once, if nothing was shown in the last minute.
    debate = id_in(await later.ask(carla, room, OPEN_DEBATE), "DEB")
    first = await portada(later, diego, edits=before.edits + 1)
    assert debate in first.body
    # Whatever comes then within a minute is shown at its end, together.
    day = later.day(20)
    agreement = id_in(await later.ask(ana, room, RECORD.format(day)), "ACU")
    resource = id_in(await later.ask(diego, room, ADD), "RES")
    meeting = id_in(await later.ask(carla, room, f"!reunion programar {day} 15:00"), "REU")
    recording = id_in(await later.ask(carla, room, LINK.format(meeting)), "GRA")
    document = await later.upload(ana, "tutorías.pdf", PDF + b"portada")
    await later.settled()
    assert await portada(later, diego) == first
    await later.wait(timedelta(minutes=1))
    shown = await portada(later, diego, edits=first.edits + 1)
    things = (meeting, debate, document, agreement, recording, resource)
    places = [shown.body.index(thing) for thing in things]
    assert places == sorted(places)
    assert "- 15:00 en Santiago y São Paulo\n- 13:00 en Lima\n" in shown.body
    # What becomes of them is shown too; and without news there is no edit.
    await later.ask(carla, room, f"!debate cerrar {debate} texto=Listo")
    await later.ask(ana, room, f"!acuerdo cumplido {agreement} evidencia={document}")
    await later.wait(timedelta(minutes=1))
    done = await portada(later, diego, edits=shown.edits + 1)
    assert (debate in done.body, agreement in done.body) == (False, False)
    await later.wait(timedelta(minutes=5))
    assert await portada(later, diego) == done
    # It stands above what the moderator pinned.
    for person in (carla, ana, diego):
        assert await person.pins(room) == [before.event_id, own]
        assert (await portada(later, person)).event_id == before.event_id
    # Unpinned, it is pinned again; what the moderator pins or not is theirs to say.
    other = await carla.send(room, "Otra regla")
    await carla.pin(room, [own, other])
    await diego.wait_pins(room, [before.event_id, own, other])


async def test_a_move_of_the_agenda_is_shown_at_once(later: LaterStage) -> None:
    carla, room = later.coordinator, later.mesa.room
    await later.ask(carla, room, "!agenda crear\nApertura | 10\nTutorías | 20\nCierre")
    await later.wait(timedelta(minutes=1))
    before = await portada(later, later.diego)
    for number, point in enumerate(("Apertura", "Tutorías", "Cierre"), start=1):
        assert point in (await later.ask(carla, room, "!siguiente")).body
        shown = await portada(later, later.diego, edits=before.edits + number)
        assert f"{number}. ▶ {point}" in shown.body


# --- The welcome ------------------------------------------------------------------------------


async def test_a_newcomer_is_welcomed_once_in_their_language(later: LaterStage, cast: Cast) -> None:
    carla, room = later.coordinator, later.mesa.room
    debate = id_in(await later.ask(carla, room, '!debate abrir "Formação docente"'), "DEB")
    day = later.day(9)
    meeting = id_in(await later.ask(carla, room, f"!reunion programar {day} 15:00"), "REU")
    await later.wait(timedelta(minutes=2))
    bia = await cast("bia")
    await later.list_person(bia, party="Brasil")
    welcome = await bia.wait_for(room, lambda seen: bia.user in seen.mentions)
    assert (welcome.shield, welcome.msgtype, welcome.thread) == ("NONE", "m.text", None)
    assert welcome.mentions == (bia.user,)
    assert welcome.body.startswith(f"Boas-vindas, {bia.user}, a {later.mesa.name}")
    so_far = welcome.body.partition("O que aconteceu até agora:")[2]
    assert f"“Formação docente” ({debate})" in so_far
    assert meeting in so_far
    assert "15:00 (São Paulo)" in so_far
    assert carla.user in welcome.body

    # Taken off the list and put on it again: no second welcome.
    await carla.send(room, f'!lista quitar {bia.user} motivo="error"')
    await bia.wait_room(lambda each: each.room == room, membership="leave")
    await later.list_person(bia, party="Brasil")
    await bia.wait_event(room, await carla.send(room, "De nuevo, todas las partes"))
    await later.wait(timedelta(days=1))
    said = await later.said(later.ana, room)
    assert [seen.event_id for seen in said if bia.user in seen.mentions] == [welcome.event_id]


# --- In a direct message ----------------------------------------------------------------------


async def test_an_id_alone_shows_a_thing_to_those_of_its_mesa(later: LaterStage) -> None:
    carla, ana, room = later.coordinator, later.ana, later.mesa.room
    day = later.day(20)
    shown = {
        await later.upload(ana, "guía.pdf", PDF + b"directo"): "guía.pdf",
        id_in(await later.ask(ana, room, RECORD.format(day)), "ACU"): "Enviar el informe",
        id_in(await later.ask(carla, room, f"!reunion programar {day} 17:00"), "REU"): "17:00",
        id_in(await later.ask(carla, room, OPEN_DEBATE), "DEB"): "¿Cómo se organizan?",
    }
    hers, theirs = await asyncio.gather(ana.direct(later.bot), later.zoe.direct(later.bot))
    await ana.wait_member(hers, later.bot)
    await later.zoe.wait_member(theirs, later.bot)
    nothing = (await later.ask(later.zoe, theirs, "ACU-999")).body
    assert "No encuentro ACU-999 entre lo de sus mesas" in nothing
    for name, words in shown.items():
        assert name.split("-")[0] in {"DOC", "ACU", "REU", "DEB"}
        answer, refusal = await asyncio.gather(
            later.ask(ana, hers, name), later.ask(later.zoe, theirs, name)
        )
        assert name in answer.body
        assert words in answer.body
        # Nothing tells what there is from what there is not.
        assert refusal.body == nothing.replace("ACU-999", name)


# --- How it reads -----------------------------------------------------------------------------

LINES = (
    "!ayuda",
    *(f"!ayuda {noun}" for noun in ("mesa", "reunion", "acuerdo", "debate", "documento")),
    *(f"!{noun} lista" for noun in ("reunion", "acuerdo", "debate", "documento", "recurso")),
    "!grabacion lista",
    "!recordatorio lista",
    "!mesa ver",
    "!agenda",
    "!reunión programar",
    "!documento enviar DOC-999",
)


async def test_all_that_is_shown_reads_well_on_a_phone(later: LaterStage) -> None:
    diego = later.diego
    room = await diego.direct(later.bot)
    await diego.wait_member(room, later.bot)
    for language in ("pt", "es"):
        await later.ask(diego, room, f"!idioma {language}")
        events = [await diego.send(room, line) for line in LINES]
        await later.answer(diego, room, events[-1])
        answered = [seen.reply_to for seen in await later.said(diego, room)]
        assert [event for event in answered if event in events] == events
    assert await later.misread() == []


@pytest.mark.parametrize(
    ("html", "body"),
    [
        ("<p>Hola <table></table></p>", "Hola"),
        ("<h1>Hola</h1>", "Hola"),
        ('<p><a href="javascript:x">Hola</a></p>', "Hola"),
        ('<p style="color: red">Hola</p>', "Hola"),
        ("<p>Hola a todas</p>", "Hola"),
        ("<p>Hola<b></p>", "Hola"),
        ("<p>Hola</p>", "**Hola**"),
        ("<p>Hola</p>", ""),
        ("", "Hola"),
    ],
)
def test_what_does_not_read_well_is_found(html: str, body: str) -> None:
    good = {"event": "$1", "sender": "@bot", "at": 0, "type": "m.room.message", "failed": None}
    good |= {"state_key": None, "relation": None, "redacts": None, "redacted": False}
    good |= {"shield": "NONE", "forwarder": None}
    content = {"msgtype": "m.notice", "body": body, "formatted_body": html}
    (seen,) = messages([{**good, "content": content}])
    assert misread(seen) != []
    fine = {**content, "body": "Hola", "formatted_body": "<p>Hola</p>"}
    (seen,) = messages([{**good, "content": fine}])
    assert misread(seen) == []
