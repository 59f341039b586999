"""The story's second part: the work of the mesa, who comes late to it, and who leaves."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from functools import partial

from bot.demo.pdf import a_page
from bot.demo.stage import CAST, Places, Stage, first
from bot.domain.ids import EventId

_GUIDE = "guía de lectura.pdf"


def _in_days(days: int) -> str:
    return (datetime.now(UTC) + timedelta(days=days)).date().isoformat()


async def reminder(stage: Stage, places: Places) -> None:
    """Set now, it fires while the story goes on."""
    answer = await stage.asks(
        "moderacion", places.mesa, '!recordatorio crear "en 1 min" "Enviar la propuesta"'
    )
    stage.check("reminder-set", "REC-1" in answer.body, "the answer names REC-1")


async def agenda(stage: Stage, places: Places) -> None:
    """The agenda is written and advanced; the pinned message follows."""
    moderator = stage.people["moderacion"]
    room = moderator.rooms[places.mesa]
    lines = f"Apertura | 10 | {stage.users['moderacion']}\nLa experiencia de Chile | 25 | Chile"
    await stage.asks("moderacion", places.mesa, f"!agenda crear\n{lines}\nAcuerdos | 15")
    await moderator.until(lambda: room.pinned)
    pinned: EventId = room.pinned[0]
    await moderator.until(partial(moderator.reads, places.mesa, pinned, "Acuerdos"))
    stage.check("portada-pinned", pinned in room.messages, "one pinned message")
    for title in ("Apertura", "La experiencia de Chile", "Acuerdos"):
        await stage.asks("moderacion", places.mesa, "!agenda siguiente")
        await moderator.until(partial(moderator.reads, places.mesa, pinned, f"▶ {title}"))
    stage.screen.says(CAST["mesas"], room.messages[pinned].body)
    stage.check("agenda-edited-in-place", room.messages[pinned].edited and room.pinned == [pinned])
    fabio = stage.people["fabio"]
    answer = await stage.asks("fabio", places.mesa, "!agenda siguiente")
    stage.check("officials-cannot-advance", "▶ Acuerdos" in room.messages[pinned].body)
    stage.check("answered-in-place", answer.answers is not None and fabio.user != answer.sender)


async def debate(stage: Stage, places: Places) -> None:
    """A thread of its own, a digest, and officials who read each other in it."""
    question = "¿Qué apoyos necesitan las escuelas rurales?"
    await stage.says("moderacion", places.mesa, f'!debate abrir "Formación docente"\n{question}')
    root = await stage.sees("ana", places.mesa, question)
    await stage.says(
        "ana",
        places.mesa,
        "En Chile, acompañamiento en el aula durante todo el año.",
        thread=root.event,
    )
    said = await stage.says(
        "diego",
        places.mesa,
        "En Argentina, materiales impresos: la conexión falla.",
        thread=root.event,
    )
    ana = stage.people["ana"]
    heard = await ana.until(lambda: ana.rooms[places.mesa].messages.get(said))
    stage.check("debate-in-a-thread", heard.thread == root.event)
    answer = await stage.asks("moderacion", places.mesa, "!debate resumen DEB-1")
    stage.check("debate-digest", "Formación docente" in answer.body and "2" in answer.body)


async def documents(stage: Stage, places: Places) -> None:
    """A posted file is kept; posted again, it is a version more; the bot can send it."""
    ana = stage.people["ana"]
    room = ana.rooms[places.mesa]
    versions = [a_page("Guía de lectura"), a_page("Guía de lectura, revisada")]
    for data in versions:
        stage.screen.says(CAST["ana"], f"📄 {_GUIDE}")
        event = await ana.post_file(places.mesa, _GUIDE, data)
        await ana.until(lambda event=event: "📎" in room.reactions[event])  # type: ignore[misc]
        stage.screen.tells("Mesas: 📎")
    answer = await stage.asks("diego", places.mesa, "!documento versiones DOC-1")
    stage.check("two-versions", _GUIDE in answer.body)
    stage.screen.says(CAST["diego"], "!documento enviar DOC-1")
    diego = stage.people["diego"]
    asked = await diego.say(places.mesa, "!documento enviar DOC-1")
    bot = stage.users["mesas"]
    sent = await diego.until(
        lambda: first(
            each
            for each in diego.rooms[places.mesa].messages.values()
            if each.file is not None and each.sender == bot
        )
    )
    stage.check(
        "document-sent-back",
        sent.file is not None and await diego.fetch(sent.file) == versions[-1],
        "byte for byte",
    )
    stage.screen.tells(f"Mesas: 📄 {sent.body}, in answer to {'him' if asked else ''}")


async def meeting(stage: Stage, places: Places) -> None:
    """One meeting, in everybody's own time."""
    await stage.says(
        "moderacion", places.mesa, f"!reunion programar {_in_days(21)} 15:00 duracion=90"
    )
    told = await stage.sees("elena", places.mesa, "REU-1")
    cities = ("Buenos Aires", "Santiago", "Ciudad de México")
    stage.check("every-zone", all(city in told.body for city in cities), ", ".join(cities))
    stage.check("call-link", "https://" in told.body, "with a link nobody can guess")


async def recording(stage: Stage, places: Places) -> None:
    """A reference to a recording kept elsewhere."""
    answer = await stage.asks(
        "moderacion", places.mesa, "!grabacion enlazar REU-1 https://video.example/mesa-1.mp4"
    )
    stage.check("recording-linked", "GRA-1" in answer.body)


async def agreement(stage: Stage, places: Places) -> None:
    """Who does what by when; and a link worth keeping."""
    answer = await stage.asks(
        "moderacion",
        places.mesa,
        f'!acuerdo registrar "Compartir la guía de lectura" responsable=Chile vence={_in_days(40)}',
    )
    stage.check("agreement-recorded", "ACU-1" in answer.body)
    answer = await stage.asks("ana", places.mesa, "!acuerdo cumplido ACU-1 evidencia=DOC-1")
    stage.check("agreement-kept", "ACU-1" in answer.body)
    answer = await stage.asks(
        "moderacion",
        places.mesa,
        '!recurso agregar https://www.mineduc.example/lectura "Plan de lectura"'
        " parte=Chile tipo=programa",
    )
    stage.check("resource-added", "RES-1" in answer.body)


async def latecomer(stage: Stage, places: Places) -> None:
    """Whoever is listed late reads what was said before."""
    gabriela = stage.people["gabriela"]
    before = set(stage.people["moderacion"].rooms[places.mesa].messages)
    name, user = CAST["gabriela"].partition(" (")[0], stage.users["gabriela"]
    await stage.asks("moderacion", places.mesa, f'!lista agregar México {user} "{name}"')
    await gabriela.until(partial(gabriela.is_invited, places.mesa))
    await gabriela.join(places.mesa)
    stage.screen.tells(f"{CAST['gabriela']} enters")
    room = gabriela.rooms[places.mesa]
    await gabriela.until(lambda: before <= set(room.messages))
    stage.check("latecomer-reads-everything", not room.unreadable, f"{len(before)} messages")
    welcome = await stage.sees("gabriela", places.mesa, str(user))
    stage.check("welcomed", welcome.sender == stage.users["mesas"])


async def removed(stage: Stage, places: Places) -> None:
    """Whoever is taken off the list is out, and reads nothing more."""
    beto = stage.people["beto"]
    await stage.asks(
        "moderacion", places.mesa, f'!lista quitar {beto.user} motivo="cambio de cargo"'
    )
    said = await stage.says("ana", places.mesa, "Gracias por el trabajo de Beto.")
    diego = stage.people["diego"]
    await diego.until(lambda: diego.rooms[places.mesa].messages.get(said))
    members = await stage.members(places.mesa)
    stage.check("removed-is-out", members[beto.user] == "leave")
    stage.check("removed-reads-no-more", said not in beto.rooms[places.mesa].messages)


async def ending(stage: Stage, places: Places) -> None:
    """The reminder has come, and the portada shows all of it."""
    with stage.screen.working("Waiting for the reminder"):
        told = await stage.sees("diego", places.mesa, "Enviar la propuesta", timeout_s=120)
    stage.check("reminder-fired", told.sender == stage.users["mesas"])
    moderator = stage.people["moderacion"]
    room = moderator.rooms[places.mesa]
    pinned = room.pinned[0]
    wanted = ("REU-1", "DEB-1", "DOC-1", "GRA-1", "RES-1")
    with stage.screen.working("Waiting for the portada, which changes once a minute at most"):
        await moderator.until(
            lambda: all(each in room.messages[pinned].body for each in wanted), timeout_s=120
        )
    stage.screen.says(CAST["mesas"], room.messages[pinned].body)
    stage.check("portada-holds-everything", room.pinned == [pinned], ", ".join(wanted))
