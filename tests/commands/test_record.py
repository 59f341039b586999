"""Whatever a command changes is in the record, with who asked for it and by which message."""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from storage import acts_log
from storage.acts_log import Entry, Sought
from tests.chat.world import (
    COMMANDS,
    COORDINATION,
    COORDINATOR,
    OFFICIAL,
    ROOM,
    World,
    open_world,
)
from tests.services.file_world import Files, open_files
from tests.services.mesa_rooms import Doing
from tests.services.recorded import keep_recording

SHOWS = {
    "acuerdo lista",
    "agenda ver",
    "asistencia",
    "ayuda",
    "calendario",
    "calendario nueva",  # a link of one's own
    "debate lista",
    "debate resumen",
    "documento buscar",
    "documento enviar",
    "documento lista",
    "documento versiones",
    "estado",
    "grabacion lista",
    "grabacion ver",  # a link of one's own, which nobody else uses
    "idioma",
    "lista diferencias",
    "lista historial",
    "lista ver",
    "mesa historial",
    "mesa lista",
    "mesa ver",
    "mesa volver",  # the invitation is in the record when it is made
    "palabra pedir",  # only who waits to speak, until they have
    "palabra quitar",
    "palabra ver",
    "quien",
    "recordatorio lista",
    "recurso buscar",
    "recurso lista",
    "reunion entrar",  # a link of one's own
    "reunion lista",
    "reunion preparar",
    "reunion ver",
    "reunion vivo",  # a link for who asks
    "soy",  # what a right code changes: see `test_soy`
    "zona",
}
"""Commands that change nothing that is anybody else's."""

DOES = {
    "acuerdo cumplido": "!acuerdo cumplido ACU-1",
    "acuerdo editar": '!acuerdo editar ACU-1 texto="Compartir las guías"',
    "acuerdo prorrogar": "!acuerdo prorrogar ACU-1 2027-03-20",
    "acuerdo registrar": "!acuerdo registrar Revisar responsable=Chile vence=2027-02-20",
    "agenda agregar": "!agenda agregar\nOtro | 5",
    "agenda cambiar": "!agenda cambiar 1 20",
    "agenda crear": "!agenda crear\nOtra | 5",
    "agenda mover": "!agenda mover 1 2",
    "agenda quitar": "!agenda quitar 1",
    "agenda siguiente": "!agenda siguiente",
    "agenda extender": "!agenda extender 5",
    "agenda pendiente": "!agenda pendiente",
    "asistencia ausente": "!asistencia ausente @participante:example.org reunion=REU-1",
    "asistencia exportar": "!asistencia exportar REU-1",
    "asistencia presente": "!asistencia presente @participante:example.org reunion=REU-1",
    "palabra dar": "!palabra dar",
    "ronda abrir": "!ronda 3",
    "ronda siguiente": "!ronda siguiente",
    "ronda terminar": "!ronda terminar",
    "debate abrir": '!debate abrir "Otro"\n¿Qué?',
    "debate cerrar": "!debate cerrar DEB-1\nEn resumen, sí.",
    "documento quitar": "!documento quitar DOC-1",
    "grabacion asignar": "!grabacion asignar abcdefgh REU-1",
    "grabacion compartir": '!grabacion compartir GRA-1 dias=7 para="equipo de currículo"',
    "grabacion enlazar": "!grabacion enlazar REU-1 https://video.example/mesa-1.mp4",
    "grabacion quitar": "!grabacion quitar GRA-1",
    "grabacion revocar": "!grabacion revocar GRA-2",
    "lista agregar": '!lista agregar Chile @eva:example.org "Eva Soto"',
    "lista cambiar": "!lista cambiar @participante:example.org @eva:example.org",
    "lista codigo": "!lista codigo ana@mineduc.example",
    "lista confirmar": "!lista confirmar @participante:example.org 7F3A-9C21-04BE",
    "lista exportar": "!lista exportar Chile",
    "lista importar": (
        "!lista importar mesa=MESA-2\nparte;nombre;usuario\nPerú;Eva;@eva:example.org"
    ),
    "lista pedir": "!lista pedir Chile",
    "lista quitar": '!lista quitar @participante:example.org motivo="cambio de cargo"',
    "mesa archivar": "!mesa archivar MESA-1",
    "mesa crear": '!mesa crear "Otra" partes="Argentina; Chile"',
    "mesa editar": "!mesa editar MESA-1 nombre=Otra",
    "mesa moderar": "!mesa moderar MESA-1 agregar=@eva:example.org",
    "mesa reabrir": "!mesa reabrir MESA-1",
    "mesa rehacer": "!mesa rehacer MESA-1",
    "recordatorio cancelar": "!recordatorio cancelar REC-1",
    "recordatorio crear": '!recordatorio crear "en 1 h" "Prueba"',
    "recordatorio pausar": "!recordatorio pausar REC-1",
    "recordatorio posponer": '!recordatorio posponer REC-1 "30 min"',
    "recordatorio reanudar": "!recordatorio reanudar REC-2",
    "recurso agregar": "!recurso agregar https://otra.example",
    "recurso quitar": "!recurso quitar RES-1",
    "recurso sugerir": "!recurso sugerir https://otra.example",
    "reunion abrir": "!reunion abrir REU-1",
    "reunion cancelar": "!reunion cancelar REU-1",
    "reunion mover": "!reunion mover REU-1 2027-02-18 15:00",
    "reunion programar": "!reunion programar 2027-02-15 15:00",
    "reunion terminar": "!reunion terminar",
    "sala": "!sala",
}
"""A line of each command that changes something: it has to leave an act in the record."""

IN_MEETING: Mapping[str, tuple[str, ...]] = {
    "asistencia ausente": (),
    "asistencia presente": (),
    "agenda extender": (),
    "agenda pendiente": (),
    "palabra dar": ("!palabra pedir",),
    "reunion terminar": (),
    "ronda abrir": (),
    "ronda siguiente": ("!ronda 3",),
    "ronda terminar": ("!ronda 3",),
}
"""Those that need a meeting that runs, and what was said in it before."""

BEFORE = (
    "!agenda crear\nApertura | 10\nAcuerdos | 15",
    '!debate abrir "Formación docente"\n¿Qué apoyos?',
    '!acuerdo registrar "Compartir la guía" responsable=Chile vence=2027-02-20',
    "!recurso agregar https://www.mineduc.example/lectura",
    "!reunion programar 2027-02-10 15:00",
    '!recordatorio crear "en 2 días" "Enviar"',
    '!recordatorio crear "en 3 días" "Revisar"',
    "!recordatorio pausar REC-2",
    '!lista agregar Chile "Ana Rojas" correo=ana@mineduc.example',
)


@pytest.fixture
async def files(database_url: str, tmp_path: Path) -> AsyncIterator[Files]:
    """A mesa with something of everything."""
    aside = tmp_path / "spool" / "aside" / "abcdefgh"
    aside.mkdir(parents=True)
    (aside / "film.mp4").write_bytes(b"film")
    async with open_world(database_url, spool=tmp_path / "spool") as world:
        await world.tick()
        opened = await open_files(world, tmp_path)
        await opened.keep("guía.pdf")
        for line in BEFORE:
            await world.say(COORDINATOR, line)
        for _ in range(2):
            await keep_recording(world)
        await world.say(COORDINATOR, "!grabacion compartir GRA-2")
        yield opened


async def acts(world: World) -> list[Entry]:
    async with world.database.read() as tx:
        return list(await acts_log.latest(tx, Sought(), most=100))


def test_of_each_command_it_is_said_whether_it_changes_anything() -> None:
    """Of a new command: in `SHOWS`, or in `DOES` with a line that leaves an act."""
    assert {each.name for each in COMMANDS} == SHOWS | DOES.keys()
    assert not SHOWS & DOES.keys()


@pytest.mark.parametrize("name", sorted(DOES))
async def test_what_a_command_changes_is_in_the_record(files: Files, name: str) -> None:
    world = files.world
    command = COMMANDS.named(name)
    assert command is not None
    elsewhere = command.where == "coordination" or "MESA-" in DOES[name]
    room = COORDINATION if elsewhere else ROOM
    if name == "mesa reabrir":
        await world.say(COORDINATOR, DOES["mesa archivar"], room)
        await world.tap(COORDINATOR, "✅", f"$post-{world.seen - 1}", room)
    if name in IN_MEETING or name == "reunion abrir":
        world.now = datetime(2027, 2, 10, 17, tzinfo=UTC)
    if name in IN_MEETING:
        for line in (DOES["reunion abrir"], *IN_MEETING[name]):
            await world.say(COORDINATOR, line, room)
    before = {each.id for each in await acts(world)}
    world.now += timedelta(minutes=5)
    said = await world.body(COORDINATOR, DOES[name], room)
    assert world.outcome == "answered", said
    question = f"$post-{world.seen - 1}"  # if it asks one: its ✅ was posted after it
    asked = {world.last_event, question}
    await world.tap(COORDINATOR, "✅", question, room)
    new = [each for each in await acts(world) if each.id not in before]
    assert new, f"{name} leaves nothing in the record"
    assert (new[0].actor, new[0].at) == (COORDINATOR, world.now)
    assert new[0].event in asked
    assert new[0].before is not None or new[0].after is not None


async def test_a_file_that_is_kept_is_in_the_record(files: Files) -> None:
    found = next(each for each in await acts(files.world) if each.what == "document.added")
    assert (found.actor, found.mesa_id, found.after["name"]) == (OFFICIAL, "MESA-1", "guía.pdf")


async def test_what_the_bot_does_by_itself_is_in_the_record(world: World, doing: Doing) -> None:
    await world.say(COORDINATOR, DOES["mesa crear"], COORDINATION)
    await doing.all()
    await world.say(COORDINATOR, '!lista agregar Chile @eva:example.org "Eva" mesa=MESA-3', ROOM)
    await world.say(
        COORDINATOR, '!lista agregar Chile @eva:example.org "Eva" mesa=MESA-3', COORDINATION
    )
    await doing.all()
    ours = [each for each in await acts(world) if each.actor == world.services.access.me]
    assert [each.what for each in ours] == ["access.settled", "mesa.opened"]
    assert ours[0].after["invited"] == ["@eva:example.org"]
