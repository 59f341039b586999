"""What a stream of commands comes to when each is done exactly once and in order."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Command:
    """A command and how it is answered."""

    place: str
    """`coordination`, or a mesa's id: the room it is written in."""
    text: str
    said: str
    """Something that its answer says."""
    lane: str = "now"
    """Answers in one lane come in the order of their commands. `now`: with the command itself."""
    by_official: bool = False


@dataclass(frozen=True)
class Move:
    """A guest enters or leaves a mesa, if they can."""

    guest: int
    mesa: str
    comes: bool


@dataclass
class Expected:
    """A mesa as it should be."""

    id: str
    pool: dict[str, list[int]]
    """By party, the guests who are put on its list and taken off."""
    agenda: list[str] = field(default_factory=list)
    begun: int = 0
    revision: int = 0
    listed: dict[str, dict[str, str]] = field(default_factory=dict)
    """By party: the user to the name on the list."""
    versions: dict[str, int] = field(default_factory=dict)


class Script:
    """Writes a stream of commands, and keeps what each of them changes.

    `users` are the guests' ids.
    """

    def __init__(self, rng: random.Random, users: Sequence[str], mesas: Sequence[Expected]) -> None:
        self._rng = rng
        self._users = users
        self._number = 0
        self.mesas = {mesa.id: mesa for mesa in mesas}
        self.opened: list[str] = []
        """Names of the mesas that the commands open, in order."""

    def commands(self, count: int, *, opening: bool) -> list[Command]:
        """The next ones; with `opening`, the first opens a mesa."""
        made = [self._open()] if opening else []
        return made + [self._any() for _ in range(count - len(made))]

    def moves(self, count: int) -> list[Move]:
        """Guests who come and go, whether or not they may."""
        found = []
        for _ in range(count):
            mesa = self._rng.choice(list(self.mesas.values()))
            guest = self._rng.choice([each for pool in mesa.pool.values() for each in pool])
            found.append(Move(guest, mesa.id, self._rng.random() < 0.7))
        return found

    def _any(self) -> Command:
        rng, mesa = self._rng, self._rng.choice(list(self.mesas.values()))
        match rng.choices(range(5), weights=(10, 38, 38, 8, 6))[0]:
            case 0:
                return Command("coordination", "!mesa lista", mesa.id)
            case 1:
                return self._on_list(mesa)
            case 2:
                return self._on_agenda(mesa)
            case 3:
                return Command(mesa.id, "!agenda ver", mesa.agenda[-1], by_official=True)
            case _:
                return Command(mesa.id, "!agenda siguiente", "", by_official=True)

    def _next(self) -> int:
        self._number += 1
        return self._number

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
        return Command(place, text, name, lane=mesa.id)

    def _on_agenda(self, mesa: Expected) -> Command:
        rng, items = self._rng, mesa.agenda
        free = range(mesa.begun + 1, len(items) + 1)
        what = rng.choices(("agregar", "mover", "siguiente", "quitar"), weights=(40, 30, 20, 10))[0]
        if len(items) > 35:
            what = "quitar" if len(free) else "siguiente"
        if len(free) < 2:
            what = "agregar"
        mesa.revision += 1
        if what == "agregar":
            title = f"Punto {self._next()}"
            items.append(title)
            return Command(mesa.id, f"!agenda agregar\n{title} | 5", title)
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
