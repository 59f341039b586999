"""Agreements and resources in Element: noted, reminded of, done; kept as references."""

from __future__ import annotations

from datetime import datetime, time, timedelta

import pytest

from tests.e2e.later import ZONE, LaterStage, id_in
from tests.e2e.people import Seen

PDF = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"


def nine(later: LaterStage, ahead: int) -> datetime:
    """Nine in the morning in so many days, when agreements are reminded of."""
    return datetime.combine(datetime.fromisoformat(later.day(ahead)).date(), time(9), ZONE)


async def rung(later: LaterStage, agreement: str) -> list[Seen]:
    """The reminders of an agreement so far, as somebody reads them who is not meant."""
    said = await later.said(later.diego, later.mesa.room)
    return [
        seen
        for seen in said
        if agreement in seen.body and seen.mentions and "vence" in seen.body.casefold()
    ]


# --- Agreements -------------------------------------------------------------------------------


async def test_an_agreement_rings_for_its_focal_point_until_it_is_done(later: LaterStage) -> None:
    ana, diego, room = later.ana, later.diego, later.mesa.room
    due = nine(later, 12)
    line = f'!acuerdo registrar "Compartir la guía de lectura" responsable=Chile vence={due.date()}'
    recorded = await later.ask(ana, room, line)
    agreement = id_in(recorded, "ACU")
    assert f"Acuerdo {agreement} registrado: Compartir la guía de lectura" in recorded.body
    assert f"Se lo recordaré a {ana.user}" in recorded.body
    assert later.nadia not in recorded.body
    assert await rung(later, agreement) == []

    await later.wait_until(due - timedelta(days=7, minutes=5))
    assert await rung(later, agreement) == []
    await later.wait_until(due - timedelta(days=7) + timedelta(minutes=1))
    (week,) = await rung(later, agreement)
    await later.wait_until(due - timedelta(days=1) + timedelta(minutes=1))
    _, tomorrow = await rung(later, agreement)
    for seen in (week, tomorrow):
        assert seen.mentions == (ana.user,)
        assert (seen.msgtype, seen.thread, seen.reply_to) == ("m.text", None, None)
        assert f"!acuerdo cumplido {agreement}" in seen.body
    assert "vence en 7 días" in week.body
    assert "vence mañana" in tomorrow.body

    document = await later.upload(ana, "guía de lectura.pdf", PDF + b"cumplido")
    assert "punto focal" in (await later.ask(diego, room, f"!acuerdo cumplido {agreement}")).body
    done = await later.ask(ana, room, f"!acuerdo cumplido {agreement} evidencia={document}")
    assert f"Acuerdo {agreement} cumplido" in done.body
    assert f"Evidencia: {document}" in done.body
    await later.wait_until(due + timedelta(days=2))
    assert await rung(later, agreement) == [week, tomorrow]
    assert "✔ Cumplido" in (await later.ask(diego, room, f"!{agreement}")).body


async def test_a_pin_on_a_message_becomes_an_agreement_by_an_answer(later: LaterStage) -> None:
    ana, diego, room = later.ana, later.diego, later.mesa.room
    words = "Perú comparte su guía con todas las partes"
    said = await diego.send(room, words)
    await ana.wait_for(room, lambda seen: seen.event_id == said)
    await ana.react(room, said, "📌")
    draft = await later.answer(ana, room, said)
    assert f"Borrador de acuerdo: «{words}»" in draft.body
    assert draft.msgtype == "m.notice"

    wrong = await later.answer(ana, room, await ana.reply(room, draft.event_id, "Narnia, mañana"))
    assert "Chile, Perú y Brasil" in wrong.body
    answer = await ana.reply(room, draft.event_id, f"Perú, {later.day(30)}")
    recorded = await later.answer(diego, room, answer)
    agreement = id_in(recorded, "ACU")
    assert f"Acuerdo {agreement} registrado: {words}. Responde Perú" in recorded.body
    assert f"Se lo recordaré a {diego.user}" in recorded.body
    # Once: another pin on it is told where it stands.
    await later.coordinator.react(room, said, "📌")
    again = await ana.wait_for(
        room, lambda seen: seen.reply_to == said and seen.event_id != draft.event_id
    )
    assert f"ya está anotado como Acuerdo {agreement}" in again.body


# --- Resources --------------------------------------------------------------------------------

URL = "https://www.mineduc.example/lectura"


async def test_a_resource_is_kept_listed_and_found(later: LaterStage) -> None:
    ana, diego, room = later.ana, later.diego, later.mesa.room
    line = f'!recurso agregar {URL} "Plan de lectura" parte=Chile tipo=programa'
    added = await later.ask(ana, room, line)
    resource = id_in(added, "RES")
    shown = f"- {resource}: Plan de lectura (programa, de Chile). {URL}"
    assert f"Guardé el Recurso {resource}:" in added.body
    assert shown in added.body
    assert f'<a href="{URL}">{URL}</a>' in str(added.html)

    await later.ask(diego, room, "!recurso sugerir https://www.region.example/x Políticas")
    listed = (await later.ask(diego, room, "!recurso lista")).body
    assert f"- {resource}: Plan de lectura (programa). {URL}" in listed
    assert "De todas las partes\n" in listed
    found = (await later.ask(diego, room, "!recurso buscar lectura")).body
    assert [each for each in found.splitlines() if each.startswith("- ")] == [shown]
    twice = await later.ask(diego, room, f"!recurso agregar {URL}/")
    assert f"es el Recurso {resource}" in twice.body


@pytest.mark.parametrize(
    ("address", "said"),
    [
        ("javascript:alert(document.cookie)", "Solo guardo direcciones web"),
        ("https://ana:clave@www.mineduc.example/", "un usuario o una contraseña"),
    ],
)
async def test_an_address_that_could_harm_is_refused(
    later: LaterStage, address: str, said: str
) -> None:
    refused = await later.ask(later.ana, later.mesa.room, f'!recurso agregar {address} "Plan"')
    assert said in refused.body
    assert "<a " not in str(refused.html)
    assert "javascript" not in (await later.ask(later.ana, later.mesa.room, "!recursos")).body
