"""Writes what a mesa does with its documents, agreements, debates, meetings and resources."""

from __future__ import annotations

import itertools
import random
from collections.abc import Callable, Sequence
from datetime import UTC, date, datetime, timedelta
from typing import TypeVar

from tests.e2e.crash.expected import (
    Agreement,
    Debate,
    Document,
    Expected,
    Meeting,
    Reminder,
)
from tests.e2e.crash.steps import Command, Noted, Posted, Step, Talk, Thing

T = TypeVar("T")

_SIZES = (0, 0, 3_000, 70_000, 400_000)
"""How much a file has besides a few words."""
_SCRIPT = b"#!/bin/sh\necho hola\n"


class Things:
    """Each method writes one step, and notes in the mesa what it changes."""

    def __init__(self, rng: random.Random, numbers: Callable[[], str]) -> None:
        self._rng = rng
        self._next = numbers
        self.reminders: dict[str, Reminder] = {}
        """By their texts, which also say where they are from."""
        self._files: list[bytes] = []

    def _one(self, found: Sequence[T], probability: float) -> T | None:
        """One of these, perhaps."""
        return self._rng.choice(found) if found and self._rng.random() < probability else None

    # --- Files --------------------------------------------------------------------------------

    def file(self, mesa: Expected) -> Posted:
        """A new one, a new version of one, the same bytes again, or what is not kept."""
        rng, by_official = self._rng, self._rng.random() < 0.4
        here = [each for each in mesa.documents if not each.removed]
        known = self._one(here, 0.5)
        if known is None:
            if rng.random() < 0.1:
                name = f"Instalar {self._next()}.sh"
                return Posted(mesa.id, name, _SCRIPT, name, kept=False, by_official=by_official)
            gone = {each.name for each in mesa.documents} - {each.name for each in here}
            name = self._one(sorted(gone), 0.3) or f"Documento {self._next()}.pdf"
            # What another name has already is kept once.
            data = self._one(self._files, 0.2) or self._bytes()
            mesa.documents.append(Document(name, [data]))
            return Posted(mesa.id, name, data, None, by_official=by_official)
        name = rng.choice((known.name, known.name.lower(), known.name.upper()))
        if rng.random() < 0.3:
            return Posted(mesa.id, name, known.versions[-1], None, by_official=by_official)
        data = self._bytes()
        known.versions.append(data)
        return Posted(mesa.id, name, data, known.name, by_official=by_official)

    def _bytes(self) -> bytes:
        rest = self._rng.randbytes(self._rng.choice(_SIZES))
        data = b"%PDF-1.7\n" + self._next().encode() + rest
        self._files.append(data)
        return data

    def of_document(self, mesa: Expected, *, sending: bool) -> Step:
        """Have one sent, or removed."""
        here = [each for each in mesa.documents if not each.removed]
        if not here:
            return self.file(mesa)
        known = self._rng.choice(here)
        if sending or self._rng.random() < 0.7:
            version = self._rng.randint(1, len(known.versions))
            text = f"!documento enviar {{id}} versión={version}"
            thing = Thing("documents", known.name, version)
            return Command(
                mesa.id,
                text,
                known.name,
                lane=f"send-{mesa.id}",
                about=thing,
                file=known.versions[version - 1],
            )
        known.removed = True
        return Command(
            mesa.id,
            "!documento quitar {id}",
            known.name,
            about=Thing("documents", known.name, len(known.versions)),
            confirmed=known.name,
        )

    # --- Agreements -----------------------------------------------------------------------------

    def agreement(self, mesa: Expected) -> Command:
        """Record one, or change one."""
        what = self._one(list(mesa.agreements), 0.6)
        if what is None:
            return self._record(mesa)
        known = mesa.agreements[what]
        thing = Thing("agreements", what)
        if known.state != "pending":
            known.state = "pending"
            text = '!acuerdo editar {id} estado=pendiente motivo="faltaba algo"'
            return Command(mesa.id, text, what, about=thing)
        match self._rng.choices(range(5), weights=(20, 20, 25, 25, 10))[0]:
            case 0:
                new = f"Acuerdo {self._next()}"
                del mesa.agreements[what]
                mesa.agreements[new] = known
                return Command(mesa.id, f'!acuerdo editar {{id}} texto="{new}"', new, about=thing)
            case 1:
                known.party = None if known.party else "Perú"
                who = known.party or "la red"
                text = f'!acuerdo editar {{id}} responsable="{who}"'
                return Command(mesa.id, text, who, about=thing)
            case 2:
                known.due += timedelta(days=self._rng.randint(1, 40))
                known.postponed += 1
                text = f'!acuerdo prorrogar {{id}} {known.due} motivo="más plazo"'
                return Command(mesa.id, text, what, about=thing)
            case 3:
                known.state = "done"
                text = f'!acuerdo cumplido {{id}} evidencia="se envió {self._next()}"'
                return Command(mesa.id, text, what, about=thing)
            case _:
                known.state = "void"
                text = '!acuerdo editar {id} estado="sin efecto" motivo="otra mesa"'
                return Command(mesa.id, text, what, about=thing)

    def _record(self, mesa: Expected) -> Command:
        what, party = f"Acuerdo {self._next()}", self._rng.choice(("Chile", "Perú"))
        due = self._day()
        mesa.agreements[what] = Agreement(party, due)
        place, where = self._where(mesa)
        text = f'!acuerdo registrar "{what}" responsable={party} vence={due}{where}'
        return Command(place, text, what)

    def noted(self, mesa: Expected) -> Noted:
        """One from what somebody said."""
        what, due = f"Idea {self._next()}", self._day()
        mesa.agreements[what] = Agreement("Perú", due, noted=True)
        return Noted(mesa.id, what, f"Perú, {due}", by_official=self._rng.random() < 0.5)

    def _day(self) -> date:
        return datetime.now(UTC).date() + timedelta(days=self._rng.randint(40, 90))

    def _where(self, mesa: Expected) -> tuple[str, str]:
        """The room to write a command in, and how it names the mesa there."""
        elsewhere = self._rng.random() < 0.2
        return ("coordination", f" mesa={mesa.id}") if elsewhere else (mesa.id, "")

    # --- Debates --------------------------------------------------------------------------------

    def debate(self, mesa: Expected) -> Command:
        """Open or close one."""
        ongoing = [title for title, each in mesa.debates.items() if each.summary is None]
        title = self._one(ongoing, 0.4)
        if title is None:
            title = f"Debate {self._next()}"
            mesa.debates[title] = Debate()
            place, where = self._where(mesa)
            text = f'!debate abrir "{title}"{where}\n¿Qué hace falta?'
            return Command(place, text, "DEB-" if where else title)
        summary = f"Resumen {self._next()}"
        mesa.debates[title].summary = summary
        text = f"!debate cerrar {{id}}\n{summary}"
        return Command(mesa.id, text, summary, about=Thing("debates", title))

    def talk(self, mesa: Expected) -> Talk:
        """Somebody writes in a debate, open or closed, or just so."""
        title = self._one(list(mesa.debates), 0.85)
        if title is not None:
            mesa.debates[title].messages += 1
        text = f"Palabras {self._next()}"
        return Talk(mesa.id, text, title, by_official=self._rng.random() < 0.5)

    # --- Meetings -------------------------------------------------------------------------------

    def meeting(self, mesa: Expected) -> Command:
        """Schedule, move or cancel one."""
        standing = [
            title for title, each in mesa.meetings.items() if not each.cancelled and not each.stays
        ]
        title = self._one(standing, 0.6)
        start = self._moment(mesa)
        said = f"{start:%Y-%m-%dT%H:%MZ}"
        if title is None:
            title = f"Reunión {self._next()}"
            mesa.meetings[title] = Meeting(start)
            text = f'!reunión programar {said} duración=90 título="{title}"'
            return Command(mesa.id, text, "REU-")
        known, thing = mesa.meetings[title], Thing("meetings", title)
        known.revision += 1
        if self._rng.random() < 0.6:
            known.starts_at = start
            text = f"!reunión mover {{id}} {said}"
            return Command(mesa.id, text, "{id}", about=thing)
        known.cancelled = True
        return Command(
            mesa.id,
            '!reunión cancelar {id} motivo="feriado"',
            title,
            about=thing,
            confirmed=title,
        )

    def _moment(self, mesa: Expected) -> datetime:
        """At which the mesa has no meeting yet."""
        taken = {each.starts_at for each in mesa.meetings.values()}
        today = datetime.now(UTC).replace(hour=0, minute=0, second=0, microsecond=0)
        days = itertools.count(self._rng.randint(20, 90))
        hours = timedelta(hours=self._rng.randint(12, 22))
        moments = (today + timedelta(days=each) + hours for each in days)
        return next(each for each in moments if each not in taken)

    # --- Resources and reminders ----------------------------------------------------------------

    def resource(self, mesa: Expected) -> Command:
        """Add one, add the same page again, or remove one."""
        title = self._one([title for title, here in mesa.resources.items() if here], 0.45)
        if title is None:
            number = self._next()
            title = f"Recurso {number}"
            mesa.resources[title] = True
            place, where = self._where(mesa)
            verb = self._rng.choice(("agregar", "sugerir"))
            text = f'!recurso {verb} {_page(title)} "{title}" tipo=programa{where}'
            by_official = not where and self._rng.random() < 0.5
            return Command(place, text, title, by_official=by_official)
        thing = Thing("resources", title)
        if self._rng.random() < 0.4:
            text = f'!recurso agregar {_page(title)} "Otra vez"'
            return Command(mesa.id, text, title, about=thing)
        mesa.resources[title] = False
        return Command(mesa.id, "!recurso quitar {id}", title, about=thing)

    def reminder(self, place: str) -> Command:
        """Have something said soon, much later, or again and again; or have it not said."""
        later = [
            text
            for text, each in self.reminders.items()
            if (each.place, each.when, each.cancelled) == (place, "later", False)
        ]
        text = self._one(later, 0.5)
        if text is not None:
            self.reminders[text].cancelled = True
            thing = Thing("reminders", text)
            return Command(place, "!recordatorio cancelar {id}", text, about=thing)
        text = f"Aviso {self._next()}"
        again = sum(each.when == "again" for each in self.reminders.values())
        kind = self._rng.choices(range(3), weights=(70, 15, 15 if again < 4 else 0))[0]
        if kind == 0:
            self.reminders[text] = Reminder(place, "soon")
            when = f"en 0,{self._rng.randint(1, 5)} min"
        elif kind == 1:
            self.reminders[text] = Reminder(place, "later")
            when = f"en {self._rng.randint(2, 9)} días"
        else:
            self.reminders[text] = Reminder(place, "again")
            when = "cada 5 min"
        by_official = place != "coordination" and kind == 0 and self._rng.random() < 0.3
        return Command(
            place, f'!recordatorio crear "{when}" "{text}"', text, by_official=by_official
        )


def _page(title: str) -> str:
    return f"https://www.example.org/{title[-3:]}"
