"""What a stream of commands comes to when each is done exactly once and in order."""

from __future__ import annotations

import random
from collections.abc import Sequence
from typing import Literal

from tests.e2e.crash.expected import Expected, Reminder
from tests.e2e.crash.steps import Command, Move, Step
from tests.e2e.crash.things import Things

Needed = Literal["", "opening", "file", "sending", "mark"]
"""A step that makes the bot do something: open a mesa, fetch or send a file, read a message."""


class Script:
    """Writes a stream of commands, and keeps what each of them changes.

    `users` are the guests' ids.
    """

    def __init__(self, rng: random.Random, users: Sequence[str], mesas: Sequence[Expected]) -> None:
        self._rng = rng
        self._users = users
        self._number = 0
        self._things = Things(rng, self._next)
        self.mesas = {mesa.id: mesa for mesa in mesas}
        self.opened: list[str] = []
        """Names of the mesas that the commands open, in order."""

    @property
    def reminders(self) -> dict[str, Reminder]:
        """Those that the commands make, by their texts."""
        return self._things.reminders

    def steps(self, count: int, needed: Needed) -> list[Step]:
        """The next ones, with what is needed first."""
        made: list[Step] = []
        mesa = self._rng.choice(list(self.mesas.values()))
        if count and needed == "opening":
            made = [self._open()]
        elif count and needed == "mark":
            made = [self._things.noted(mesa)]
        elif count and needed:
            made = [self._things.file(mesa)]
            if needed == "sending":
                made += [self._things.of_document(mesa, sending=True)]
        return made + [self._any() for _ in range(count - len(made))]

    def moves(self, count: int) -> list[Move]:
        """Guests who come and go, whether or not they may."""
        found = []
        for _ in range(count):
            mesa = self._rng.choice(list(self.mesas.values()))
            guest = self._rng.choice([each for pool in mesa.pool.values() for each in pool])
            found.append(Move(guest, mesa.id, self._rng.random() < 0.7))
        return found

    def _any(self) -> Step:
        mesa, things = self._rng.choice(list(self.mesas.values())), self._things
        weights = (4, 20, 16, 4, 3, 14, 6, 13, 4, 6, 12, 6, 7, 9)
        match self._rng.choices(range(len(weights)), weights)[0]:
            case 0:
                return Command("coordination", "!mesa lista", mesa.id)
            case 1:
                return self._on_list(mesa)
            case 2:
                return self._on_agenda(mesa)
            case 3:
                return Command(mesa.id, "!agenda ver", mesa.agenda[-1], by_official=True)
            case 4:
                return Command(mesa.id, "!agenda siguiente", "", by_official=True)
            case 5:
                return things.file(mesa)
            case 6:
                return things.of_document(mesa, sending=False)
            case 7:
                return things.agreement(mesa)
            case 8:
                return things.noted(mesa)
            case 9:
                return things.debate(mesa)
            case 10:
                return things.talk(mesa)
            case 11:
                return things.meeting(mesa)
            case 12:
                return things.resource(mesa)
            case _:
                return things.reminder(self._rng.choice(["coordination", mesa.id, mesa.id]))

    def _next(self) -> str:
        """A number that is written in nothing else, nor part of another."""
        self._number += 1
        return f"{self._number:03}"

    def _open(self) -> Command:
        name = f"Tema {self._next()}"
        self.opened.append(name)
        return Command(
            "coordination",
            f'!mesa crear "{name}" partes="Chile; Perú" idioma=es',
            name,
            lane=f"open {name}",
        )

    def _on_list(self, mesa: Expected) -> Command:
        party = self._rng.choice(list(mesa.pool))
        guest = self._rng.choice(mesa.pool[party])
        user, name = self._users[guest], f"Persona {guest}"
        listed = mesa.listed.setdefault(party, {})
        # Perú's people are changed from the coordination room, Chile's in the mesa.
        place, where = (mesa.id, "") if party == "Chile" else ("coordination", f" mesa={mesa.id}")
        if user in listed and self._rng.random() < 0.8:
            del listed[user]
            text = f'!lista quitar {user} motivo="cambio {self._next()}"{where}'
            changes = True
        else:
            changes = user not in listed
            listed[user] = name
            text = f'!lista agregar {party} {user} "{name}"{where}'
        mesa.versions[party] = mesa.versions.get(party, 0) + changes
        # In no order: who is missing is invited beside what else is done, and answered then.
        return Command(place, text, name, lane="")

    # --- The agenda -----------------------------------------------------------------------------

    def _on_agenda(self, mesa: Expected) -> Command:
        rng, items = self._rng, mesa.agenda
        free = range(mesa.begun + 1, len(items) + 1)
        what = rng.choices(("agregar", "mover", "siguiente", "quitar"), weights=(40, 30, 20, 10))[0]
        if len(items) > 20:
            what = "quitar" if len(free) else "siguiente"
        if len(free) < 2:
            what = "agregar"
        if what == "agregar":
            return self._add(mesa)
        if what == "siguiente":
            mesa.begun += 1
            return Command(mesa.id, "!agenda siguiente", items[mesa.begun - 1])
        start = rng.choice(free)
        title = items.pop(start - 1)
        if what == "quitar":
            return Command(mesa.id, f"!agenda quitar {start}", title)
        end = rng.choice([each for each in free if each != start])
        items.insert(end - 1, title)
        return Command(mesa.id, f"!agenda mover {start} {end}", title)

    def _add(self, mesa: Expected) -> Command:
        title = f"Punto {self._next()}"
        mesa.agenda.append(title)
        return Command(mesa.id, f"!agenda agregar\n{title} | 5", title)
