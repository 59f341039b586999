"""The demonstration: a mesa from its opening to a running agenda, on a homeserver of its own."""

from __future__ import annotations

import asyncio
import contextlib
import json
import logging
import secrets
import sys
import tempfile
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import TypeVar

from bot import logs
from bot.demo.bot_process import BotProcess, write_config
from bot.demo.homeserver import Homeserver
from bot.demo.person import Person, Seen
from bot.demo.screen import Check, Screen
from bot.domain.ids import EventId, RoomId, UserId
from bot.matrix.homeserver import path
from bot.ports import RefusedByServer

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

    async def asks(self, who: str, room: RoomId, text: str) -> Seen:
        """Somebody writes a command; both are shown, and the answer is given."""
        person = self.people[who]
        self.screen.says(CAST[who], text)
        answer = await person.ask(room, text)
        self.screen.says(CAST["mesas"], answer.body)
        self.check("answers-trusted", answer.trusted, "the bot's device is signed by its owner")
        return answer


async def play(*, once: bool, json_file: Path | None, settings: object = None) -> bool:
    """Play the story, print what was checked, and stay up unless `once`.

    `settings` are not used: the demonstration has a homeserver and a bot of its own.
    Returns whether every check passed.
    """
    logs.configure(sys.stderr, level=logging.ERROR)
    screen = Screen()
    async with AsyncExitStack() as stack:
        stage, password = await stack.enter_async_context(_set_up(screen))
        try:
            await _tell(stage)
        except (TimeoutError, RefusedByServer, StopIteration) as error:
            stage.check("story-completed", False, f"it stopped: {type(error).__name__}")
        else:
            stage.check("story-completed", True, "")
        checks = _once_each(stage.checks)
        ok = all(check.ok for check in checks)
        screen.summary(checks)
        if json_file is not None:
            rows = [{"name": c.name, "ok": c.ok, "detail": c.detail} for c in checks]
            written = json.dumps({"ok": ok, "checks": rows}, ensure_ascii=False, indent=2)
            await asyncio.to_thread(json_file.write_text, written + "\n")
        if not once:
            visitor = stage.users[VISITOR]
            screen.stays_up(stage.homeserver.url, stage.users.values(), password, visitor)
            with contextlib.suppress(asyncio.CancelledError, KeyboardInterrupt):
                await asyncio.Event().wait()
    return ok


def _once_each(checks: list[Check]) -> list[Check]:
    """One line for each name: the first that failed, else the last."""
    by_name: dict[str, Check] = {}
    for check in checks:
        if check.name not in by_name or by_name[check.name].ok:
            by_name[check.name] = check
    return list(by_name.values())


@asynccontextmanager
async def _set_up(screen: Screen) -> AsyncIterator[tuple[Stage, str]]:
    password = secrets.token_urlsafe(9)
    async with AsyncExitStack() as stack:
        with screen.working("Starting a homeserver"):
            homeserver = await stack.enter_async_context(Homeserver())
            users = {
                name: UserId(await homeserver.register(name, password, admin=name == "intruso"))
                for name in CAST
            }
        people: dict[str, Person] = {}
        with screen.working("Logging people in on their own signed devices"):
            for name in CAST:
                if name not in ("mesas", VISITOR):
                    person = Person(homeserver.url, users[name], password)
                    people[name] = await stack.enter_async_context(person)
        with screen.working("Starting the bot"):
            folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="mesas-demo-")))
            config = write_config(
                folder,
                homeserver=homeserver.url,
                user_id=users["mesas"],
                password=password,
                coordinators=[users["coordinacion"], users[VISITOR]],
            )
            await stack.enter_async_context(BotProcess(config))
        yield Stage(homeserver, screen, users, people), password


async def _tell(stage: Stage) -> None:
    chapters: list[tuple[str, Callable[[Stage, _Places], Awaitable[None]]]] = [
        ("Coordination opens a mesa", _open),
        ("The lists arrive", _lists),
        ("The officials enter", _enter),
        ("Somebody who is not listed tries", _intrude),
        ("The agenda is posted, pinned and advanced", _agenda),
    ]
    places = _Places()
    for number, (title, chapter) in enumerate(chapters, start=1):
        stage.screen.chapter(f"{number}/{len(chapters)}  {title}")
        await chapter(stage, places)


@dataclass
class _Places:
    coordination: RoomId = _NOWHERE
    mesa: RoomId = _NOWHERE


async def _open(stage: Stage, places: _Places) -> None:
    coordinator, moderator = stage.people["coordinacion"], stage.people["moderacion"]
    places.coordination = await coordinator.until(lambda: _first(coordinator.invitations))
    await coordinator.join(places.coordination)
    answer = await stage.asks(
        "coordinacion",
        places.coordination,
        f'!mesa crear "Alfabetización inicial" partes="Argentina; Chile"'
        f" moderador={stage.users['moderacion']} zona=America/Santiago idioma=es",
    )
    stage.check("mesa-opened", "MESA-1" in answer.body, "the answer names MESA-1")
    places.mesa = await moderator.until(lambda: _first(moderator.invitations))
    await moderator.join(places.mesa)
    await coordinator.join(places.mesa)
    endpoint = path("rooms", places.mesa, "state", "m.room.encryption") + "/"
    encryption = await moderator.server.call("GET", endpoint)
    stage.check("room-encrypted", "algorithm" in encryption, encryption.get("algorithm", ""))


async def _lists(stage: Stage, places: _Places) -> None:
    for party, names in (("Chile", OFFICIALS[:3]), ("Argentina", OFFICIALS[3:])):
        lines = [
            f"{party};{CAST[name].partition(' (')[0]};{name}@example.org;"
            f"{'punto focal' if name in ('ana', 'diego') else 'participante'};"
            f"Equipo de currículo;{stage.users[name]}"
            for name in names
        ]
        head = "parte;nombre;correo;rol;cargo;usuario de matrix"
        text = "\n".join(["!lista importar", head, *lines])
        answer = await stage.asks("moderacion", places.mesa, text)
        stage.check(f"list-imported-{party}", party in answer.body and "3" in answer.body)
    bad = "!lista importar\nparte;nombre;correo\nPerú;Eva Soto;eva-arroba-example"
    before = await _members(stage, places.mesa)
    await stage.asks("moderacion", places.mesa, bad)
    stage.check("bad-list-changes-nothing", before == await _members(stage, places.mesa))


async def _enter(stage: Stage, places: _Places) -> None:
    for name in OFFICIALS:
        person = stage.people[name]
        await person.until(partial(person.is_invited, places.mesa))
        await person.join(places.mesa)
        stage.screen.tells(f"{CAST[name]} enters")
    joined = {user for user, how in (await _members(stage, places.mesa)).items() if how == "join"}
    expected = {user for name, user in stage.users.items() if name not in ("intruso", VISITOR)}
    stage.check("six-officials-joined", joined == expected, f"{len(joined)} in the room")
    ana, diego = stage.people["ana"], stage.people["diego"]
    stage.screen.says(CAST["ana"], "Buenos días a todas y todos.")
    said = await ana.say(places.mesa, "Buenos días a todas y todos.")
    heard = await diego.until(lambda: diego.rooms[places.mesa].messages.get(said))
    stage.check("officials-read-each-other", heard.body == "Buenos días a todas y todos.")


async def _intrude(stage: Stage, places: _Places) -> None:
    intruder, coordinator = stage.people["intruso"], stage.people["coordinacion"]
    try:
        await intruder.join(places.mesa)
        refused = False
    except RefusedByServer:
        refused = True
    stage.screen.tells("An account on the same server tries to join: the server refuses")
    stage.check("uninvited-cannot-join", refused)
    stage.screen.tells("A server administrator takes the room over and enters")
    admin = await stage.homeserver.login("intruso", intruder.password)
    await stage.homeserver.call(
        "POST",
        f"/_synapse/admin/v1/rooms/{places.mesa}/make_room_admin",
        token=admin.token,
        body={"user_id": stage.users["intruso"]},
    )
    with contextlib.suppress(RefusedByServer):  # the bot may have been quicker
        await intruder.join(places.mesa)

    ana = stage.people["ana"]
    await ana.until(
        lambda: ana.rooms[places.mesa].members.get(stage.users["intruso"]) == "leave", timeout_s=20
    )
    stage.check("unlisted-put-out", True, "removed by the bot")
    told = await coordinator.until(
        lambda: _first(
            seen
            for seen in coordinator.rooms[places.coordination].messages.values()
            if stage.users["intruso"] in seen.body
        )
    )
    stage.screen.says(CAST["mesas"], told.body)
    stage.check("coordination-told", True)
    said = await ana.say(places.mesa, "Seguimos entre nosotros.")
    diego = stage.people["diego"]
    await diego.until(lambda: diego.rooms[places.mesa].messages.get(said))
    stage.check(
        "unlisted-reads-nothing",
        not intruder.rooms[places.mesa].messages,
        "no message of the mesa could be opened by them",
    )


async def _agenda(stage: Stage, places: _Places) -> None:
    moderator = stage.people["moderacion"]
    room = moderator.rooms[places.mesa]
    lines = f"Apertura | 10 | {stage.users['moderacion']}\nLa experiencia de Chile | 25 | Chile"
    await stage.asks("moderacion", places.mesa, f"!agenda crear\n{lines}\nAcuerdos | 15")
    await moderator.until(lambda: room.pinned)
    pinned: EventId = room.pinned[0]
    stage.check("agenda-pinned", pinned in room.messages, "one pinned message")
    for title in ("Apertura", "La experiencia de Chile", "Acuerdos"):
        await stage.asks("moderacion", places.mesa, "!agenda siguiente")
        await moderator.until(partial(moderator.reads, places.mesa, pinned, f"▶ {title}"))
    stage.screen.says(CAST["mesas"], room.messages[pinned].body)
    stage.check("agenda-edited-in-place", room.messages[pinned].edited and room.pinned == [pinned])
    fabio = stage.people["fabio"]
    answer = await stage.asks("fabio", places.mesa, "!agenda siguiente")
    stage.check("officials-cannot-advance", "▶ Acuerdos" in room.messages[pinned].body)
    stage.check("answered-in-place", answer.answers is not None and fabio.user != answer.sender)


async def _members(stage: Stage, room: RoomId) -> dict[UserId, str]:
    answer = await stage.people["moderacion"].server.call("GET", path("rooms", room, "members"))
    return {UserId(event["state_key"]): event["content"]["membership"] for event in answer["chunk"]}


def _first(found: Iterable[_T]) -> _T | None:
    return next(iter(found), None)
