"""The lines that the product promises work exactly as they stand there, and their aliases."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.chat.arguments import parse_id
from tests.chat.world import MODERATOR, OFFICIAL, ROOM, World, direct
from tests.services.file_world import open_files

BEFORE = datetime(2027, 1, 10, 15, 0, tzinfo=UTC)
"""Whence all the dates below are to come."""
URL = "https://www.mineduc.example/lectura"
VIDEO = "https://video.example/mesa-1.mp4"

CANONICAL = (
    (
        "!reunion programar 2027-01-15 15:00 duracion=90",
        "Reunión REU-1 para el viernes 15 de enero de 2027, 15:00 (Santiago)",
    ),
    (
        "!reunion mover REU-1 2027-01-18 15:00",
        "La Reunión REU-1 es ahora el lunes 18 de enero de 2027, 15:00 (Santiago)",
    ),
    (
        '!debate abrir "Formación docente"\n¿Qué apoyos necesitan las escuelas rurales?',
        "Debate DEB-1: Formación docente",
    ),
    (
        '!acuerdo registrar "Compartir la guía de lectura" responsable=Chile vence=2027-02-20',
        "Acuerdo ACU-1 registrado: Compartir la guía de lectura. Responde Chile",
    ),
    ("!acuerdo cumplido ACU-1 evidencia=DOC-2", "Evidencia: DOC-2"),
    ("!documento buscar lectura", "DOC-2: Guía de lectura.pdf"),
    (f'!recurso agregar {URL} "Plan de lectura" parte=Chile tipo=programa', "Recurso RES-1"),
    (f"!grabacion enlazar REU-1 {VIDEO}", "Grabación GRA-1"),
    (
        '!recordatorio crear "mañana 9:00" "Enviar la propuesta"',
        "Recordatorio REC-1: lo diré en esta sala el lunes 11 de enero de 2027, 09:00",
    ),
    ('!recordatorio crear "en 1 min" "Prueba"', "domingo 10 de enero de 2027, 12:01"),
    (
        '!recordatorio crear "cada lunes 8:30" "Revisar acuerdos pendientes"',
        "lunes 11 de enero de 2027, 08:30",
    ),
)

ALIASES = {
    "en": (
        "!meeting schedule 2027-01-15 15:00 duration=90",
        '!debate open "Teacher training"\nWhat support do rural schools need?',
        '!agreement record "Share the reading guide" responsible=Chile due=2027-02-20',
        "!document search lectura",
        f'!resource add {URL} "Reading plan" party=Chile type=programme',
        f"!recording link REU-1 {VIDEO}",
        '!reminder create "tomorrow 9:00" "Send the proposal"',
    ),
    "pt": (
        "!reunião agendar 2027-01-15 15:00 duração=90",
        '!debate abrir "Formação docente"\nDe que apoios precisam as escolas rurais?',
        '!acordo registrar "Compartilhar o guia de leitura" responsável=Chile prazo=2027-02-20',
        "!documento buscar lectura",
        f'!recurso adicionar {URL} "Plano de leitura" parte=Chile tipo=programa',
        f"!gravação vincular REU-1 {VIDEO}",
        '!lembrete criar "amanhã 9:00" "Enviar a proposta"',
    ),
    "fr": (
        "!réunion programmer 2027-01-15 15:00 durée=90",
        '!débat ouvrir "Formation des enseignants"\nDe quels appuis ont-elles besoin ?',
        '!accord noter "Partager le guide de lecture" responsable=Chile échéance=2027-02-20',
        "!document chercher lectura",
        f'!ressource ajouter {URL} "Plan de lecture" partie=Chile type=programme',
        f"!enregistrement lier REU-1 {VIDEO}",
        '!rappel créer "demain 9h00" "Envoyer la proposition"',
    ),
}

PHONE = (
    "! Reunión programar el viernes 15 de enero a las 15:00 duración 90",
    "!reunion mover reu 1 —duración= 60",
    "¡Debate abrir “Formación docente”",
    "!debate cerrar deb1 Las partes coinciden.",
    "!acuerdo registrar “Compartir la guía” — responsable: Chile — vence: 20 de febrero",
    "!ACUERDO 1",
    "!acuerdo ver acu–1",
    "!acuerdo cumplido 1 se envió a todos",
    "!documento enviar doc 2 versión 1",
    f"!recurso agregar <{URL}> «Plan de lectura» tipo: programa",
    f"!grabación enlazar reu1 {VIDEO}",
    "!recordatorio crear mañana a las 9 Enviar la propuesta",
    "!recordatorio cancelar rec 1",
)


@pytest.fixture
async def world(world: World, tmp_path: Path) -> World:
    """The deployment some days before, with two documents."""
    world.now = BEFORE
    files = await open_files(world, tmp_path)
    await files.keep("plan.pdf")
    await files.keep("Guía de lectura.pdf")
    await world.posted()
    return world


async def test_the_canonical_lines_work_as_they_stand(world: World) -> None:
    for line, expected in CANONICAL:
        said = await world.body(MODERATOR, line)
        assert world.outcome == "answered", said
        assert expected in said


async def test_a_document_is_sent_where_it_was_asked_for(world: World) -> None:
    for room in (ROOM, direct(OFFICIAL)):
        assert await world.body(OFFICIAL, "!documento enviar DOC-2", room) == ""
        assert world.outcome == "answered"


@pytest.mark.parametrize("language", ALIASES)
async def test_they_work_in_every_language(world: World, language: str) -> None:
    for line in ALIASES[language]:
        said = await world.body(MODERATOR, line)
        assert world.outcome == "answered", said


async def test_they_work_as_phones_and_hurried_people_write_them(world: World) -> None:
    for line in PHONE:
        said = await world.body(MODERATOR, line)
        assert world.outcome == "answered", (line, said)


@pytest.mark.parametrize("text", ["12", "#12", "acu12", "ACU-12", "acuerdo 12", "Acordo 012"])
def test_an_id_of_two_digits_however_it_is_typed(text: str) -> None:
    assert parse_id("ACU", text) == "ACU-12"


@pytest.mark.parametrize("named", ["1", "#1", "mesa 1", "MESA-1"])
async def test_a_mesa_is_named_by_its_number(world: World, named: str) -> None:
    said = await world.body(MODERATOR, f'!reunion ver mesa="{named}"', direct(MODERATOR))
    assert "La Mesa MESA-1 no tiene reuniones programadas" in said


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("acuerdo 1", "Acuerdo ACU-1: Compartir la guía"),
        ("ver el acuerdo ACU-1", "Acuerdo ACU-1: Compartir la guía"),
        ("Documento 2.", "Versiones del Documento DOC-2"),
        ("ver los documentos", "Documentos de Mesa de prueba 1"),
        ("¿Acuerdos?", "Hay un acuerdo pendiente"),
    ],
)
async def test_plain_words_in_a_direct_message_show_what_they_name(
    world: World, line: str, expected: str
) -> None:
    await world.say(
        MODERATOR, '!acuerdo registrar "Compartir la guía" responsable=Chile vence=2027-02-20'
    )
    assert expected in await world.body(OFFICIAL, line, direct(OFFICIAL))


async def test_the_menu_has_one_short_line_for_each_noun(world: World) -> None:
    menu = (await world.body(OFFICIAL, "hola", direct(OFFICIAL))).splitlines()
    steps = [line for line in menu if line[:1].isdigit()]
    assert any(step.endswith(" Los acuerdos.") for step in steps)
    assert len(steps) <= 12
    assert max(map(len, steps)) <= 60


@pytest.mark.parametrize("line", ["mañana 9:00", "en 2 horas", "cada viernes 10:00"])
async def test_a_reminder_of_nothing_is_asked_for_what_to_say(world: World, line: str) -> None:
    said = await world.body(MODERATOR, f"!recordatorio crear {line}")
    assert said.startswith("Falta qué recordar.")


async def test_a_wrong_date_is_told_once_and_with_what_was_written(world: World) -> None:
    said = await world.body(MODERATOR, "!reunion programar 31/02/2027 10:00")
    assert said.startswith("Revise fecha, donde dice «31/02/2027 10:00».")
    assert "Ese día no existe" in said
