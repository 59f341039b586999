"""The demonstration: a whole mesa, from its opening on, on a homeserver of its own."""

from __future__ import annotations

import asyncio
import contextlib
import json
import logging
import secrets
import sys
import tempfile
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack, asynccontextmanager
from pathlib import Path

from bot import logs
from bot.demo import entering, working
from bot.demo.bot_process import BotProcess, write_config
from bot.demo.homeserver import Homeserver
from bot.demo.person import Person
from bot.demo.screen import Check, Screen
from bot.demo.stage import CAST, VISITOR, Places, Stage
from bot.domain.ids import UserId
from bot.ports import RefusedByServer


async def play(*, once: bool, json_file: Path | None) -> bool:
    """Play the story, print what was checked, and stay up unless `once`.

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
                extra={"jitsi": {"url": "https://meet.example.org"}},
            )
            await stack.enter_async_context(BotProcess(config))
        yield Stage(homeserver, screen, users, people), password


async def _tell(stage: Stage) -> None:
    chapters: list[tuple[str, Callable[[Stage, Places], Awaitable[None]]]] = [
        ("Coordination opens a mesa", entering.opening),
        ("The lists arrive", entering.lists),
        ("The officials enter", entering.enter),
        ("Somebody who is not listed tries", entering.intrude),
        ("A reminder is set", working.reminder),
        ("The agenda is on the portada, and advances", working.agenda),
        ("A debate in a thread", working.debate),
        ("A guide in PDF, and its newer version", working.documents),
        ("A meeting in three time zones", working.meeting),
        ("Its recording is linked", working.recording),
        ("An agreement, and a programme to look at", working.agreement),
        ("Somebody comes late and reads everything", working.latecomer),
        ("Somebody leaves the list and reads no more", working.removed),
        ("The reminder fires, and all is in one place", working.ending),
    ]
    places = Places()
    for number, (title, chapter) in enumerate(chapters, start=1):
        stage.screen.chapter(f"{number}/{len(chapters)}  {title}")
        await chapter(stage, places)
