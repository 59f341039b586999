"""Who is in the demonstration, where, and what has been checked so far."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import TypeVar

from bot.demo.homeserver import Homeserver
from bot.demo.person import Person, Seen
from bot.demo.screen import Check, Screen
from bot.domain.ids import EventId, RoomId, UserId
from bot.matrix.homeserver import path

_T = TypeVar("_T")
_NOWHERE = RoomId("")

CAST = {
    "mesas": "Mesas",
    "coordinacion": "Coordinación",
    "moderacion": "Moderación",
    "ana": "Ana Rojas (Chile)",
    "beto": "Beto Silva (Chile)",
    "carla": "Carla Núñez (Chile)",
    "diego": "Diego Paz (Argentina)",
    "elena": "Elena Ruiz (Argentina)",
    "fabio": "Fabio Luna (Argentina)",
    "gabriela": "Gabriela Soto (México)",
    "intruso": "Alguien sin invitación",
    "visita": "Quien mira la demostración",
}
VISITOR = "visita"
"""A coordinator who has logged in nowhere: the one to look around as."""
OFFICIALS = ("ana", "beto", "carla", "diego", "elena", "fabio")


@dataclass
class Stage:
    """Everybody, logged in, and what has been checked so far."""

    homeserver: Homeserver
    screen: Screen
    users: dict[str, UserId]
    people: dict[str, Person]
    checks: list[Check] = field(default_factory=list)

    def check(self, name: str, ok: bool, detail: str = "") -> None:
        """Note whether something is as it should be."""
        self.checks.append(Check(name, ok, detail))
        self.screen.checked(self.checks[-1])

    async def members(self, room: RoomId) -> dict[UserId, str]:
        """Who is in a room, by the server's word."""
        answer = await self.people["moderacion"].server.call("GET", path("rooms", room, "members"))
        return {
            UserId(event["state_key"]): event["content"]["membership"] for event in answer["chunk"]
        }

    async def sees(self, who: str, room: RoomId, text: str, *, timeout_s: float = 60) -> Seen:
        """Wait until somebody reads a post of the bot's with `text` in it; it is shown."""
        person, bot = self.people[who], self.users["mesas"]
        seen = await person.until(
            lambda: first(
                each
                for each in person.rooms[room].messages.values()
                if each.sender == bot and text in each.body
            ),
            timeout_s=timeout_s,
        )
        self.screen.says(CAST["mesas"], seen.body)
        return seen

    async def says(
        self, who: str, room: RoomId, text: str, *, thread: EventId | None = None
    ) -> EventId:
        """Somebody writes to the others."""
        self.screen.says(CAST[who], text)
        return await self.people[who].say(room, text, thread=thread)

    async def asks(self, who: str, room: RoomId, text: str) -> Seen:
        """Somebody writes a command; both are shown, and the answer is given."""
        person = self.people[who]
        self.screen.says(CAST[who], text)
        answer = await person.ask(room, text)
        self.screen.says(CAST["mesas"], answer.body)
        self.check("answers-trusted", answer.trusted, "the bot's device is signed by its owner")
        return answer


@dataclass
class Places:
    """The rooms of the story, once they are there."""

    coordination: RoomId = _NOWHERE
    mesa: RoomId = _NOWHERE


def first(found: Iterable[_T]) -> _T | None:
    """The first, or None."""
    return next(iter(found), None)
