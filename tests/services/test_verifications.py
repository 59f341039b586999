"""Who may verify the bot, and who compares the emoji: in coordination or at the terminal."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import timedelta

import pytest
from sqlalchemy import insert, select

from bot.domain.ids import UserId
from bot.services.verifications import Mode, Verifications, Words
from bot.verify import Lines, Watch
from storage import tables, verifications
from storage.verifications import Shown
from tests.chat.world import (
    CATALOGS,
    CONTACT,
    COORDINATION,
    COORDINATOR,
    MODERATOR,
    OFFICIAL,
    ROOM,
    STRANGER,
    World,
    direct,
    open_world,
)

EMOJI = (0, 1, 2, 3, 40, 63, 0)
DEVICE = "ANASPHONE"


@dataclass
class Kit:
    """A deployment where people verify the bot."""

    world: World
    service: Verifications

    async def show(self, user: UserId = OFFICIAL) -> int:
        shown = await self.service.show(user, DEVICE, direct(user), EMOJI)
        assert shown is not None
        return shown

    async def posted(self) -> dict[str, list[str]]:
        """What was said since the last time, by room."""
        seen = self.world.seen
        await self.world.posted()
        async with self.world.database.read() as tx:
            rows = await tx.all(
                select(tables.outbox)
                .where(tables.outbox.c.id > seen, tables.outbox.c.type == "m.room.message")
                .order_by(tables.outbox.c.id)
            )
        said: dict[str, list[str]] = {}
        for row in rows:
            said.setdefault(row.room_id, []).append(row.content["body"])
        return said

    async def asked(self, number: int) -> str:
        """The event of the post that shows the emoji of a verification."""
        async with self.world.database.read() as tx:
            wanted = tables.outbox.c.cause == f"verification-{number}"
            return str(await tx.scalar(select(tables.outbox.c.event_id).where(wanted)))

    async def row(self, number: int) -> Shown:
        async with self.world.database.read() as tx:
            found = await verifications.get(tx, number)
        assert found is not None
        return found


def made(world: World, mode: Mode) -> Verifications:
    services = world.services
    return Verifications(
        mode,
        world.database,
        services.access,
        services.coordination,
        Words(services.people, services.posts, CONTACT),
        lambda: world.now,
    )


@pytest.fixture
async def kit(database_url: str) -> AsyncIterator[Kit]:
    async with open_world(database_url) as world:
        service = made(world, "operator")
        service.register(world.services.questions)
        yield Kit(world, service)


async def test_coordination_sees_who_asks_the_emoji_with_their_names_and_what_to_tap(
    kit: Kit,
) -> None:
    number = await kit.show()
    said = await kit.posted()
    (asked,) = said[COORDINATION]
    assert OFFICIAL in asked
    lines = [CATALOGS.plain("es", f"emoji-{each}") for each in EMOJI]
    listed = "\n".join(f"{place}. {line}" for place, line in enumerate(lines, start=1))
    assert listed in asked
    assert "✅" in asked
    (told,) = said[direct(OFFICIAL)]
    assert CONTACT in told
    assert await kit.service.answer(number) is None


@pytest.mark.parametrize(("key", "matches"), [("✅", True), ("❌", False)])
async def test_a_coordinators_tap_is_the_answer(kit: Kit, key: str, *, matches: bool) -> None:
    number = await kit.show()
    await kit.posted()
    question = await kit.asked(number)
    for nobody in (OFFICIAL, MODERATOR, STRANGER):
        await kit.world.tap(nobody, key, question, COORDINATION)
    await kit.world.tap(COORDINATOR, "👍", question, COORDINATION)
    await kit.world.tap(COORDINATOR, key, question, ROOM)
    assert await kit.service.answer(number) is None
    await kit.world.tap(COORDINATOR, key, question, COORDINATION)
    assert await kit.service.answer(number) is matches
    assert await kit.posted() == {}  # what comes of it is said at the end


async def test_who_taps_too_late_is_told_so(kit: Kit) -> None:
    number = await kit.show()
    await kit.posted()
    await kit.service.over(number, "late")
    (ended,) = (await kit.posted())[COORDINATION]
    assert OFFICIAL in ended
    await kit.world.tap(COORDINATOR, "✅", await kit.asked(number), COORDINATION)
    ((answer,),) = (await kit.posted()).values()
    assert answer == CATALOGS.plain("es", "verificacion-over")
    assert await kit.service.answer(number) is None


async def test_how_it_ended_is_said_once(kit: Kit) -> None:
    number = await kit.show()
    await kit.posted()
    await kit.service.over(number, "verified")
    await kit.service.over(number, "cancelled")
    ended = CATALOGS.plain("es", "verificacion-ended-verified", {"user": OFFICIAL})
    assert await kit.posted() == {COORDINATION: [ended]}
    assert (await kit.row(number)).outcome == "verified"


async def test_what_a_restart_cut_off_is_said(kit: Kit) -> None:
    number = await kit.show()
    await kit.posted()
    await kit.service.begin()
    await kit.service.begin()
    ended = CATALOGS.plain("es", "verificacion-ended-restarted", {"user": OFFICIAL})
    assert await kit.posted() == {COORDINATION: [ended]}
    assert (await kit.row(number)).outcome == "restarted"


async def test_strangers_are_turned_away_without_a_word(kit: Kit) -> None:
    for mode in ("operator", "accept", "off"):
        service = made(kit.world, mode)
        assert not await service.admits(STRANGER, direct(STRANGER))
    assert await kit.posted() == {}


async def test_one_person_comes_before_coordination_three_times_an_hour(kit: Kit) -> None:
    for _ in range(3):
        assert await kit.service.admits(OFFICIAL, direct(OFFICIAL))
        await kit.show()
    await kit.posted()
    for _ in range(2):
        assert not await kit.service.admits(OFFICIAL, direct(OFFICIAL))
    said = await kit.posted()
    assert said == {
        direct(OFFICIAL): [CATALOGS.plain("es", "verificacion-often", {"contact": CONTACT})]
    }
    assert await kit.service.admits(MODERATOR, direct(MODERATOR))
    kit.world.now += timedelta(hours=1, minutes=1)
    assert await kit.service.admits(OFFICIAL, direct(OFFICIAL))


async def test_where_everybody_is_let_through_nobody_is_asked(kit: Kit) -> None:
    service = made(kit.world, "accept")
    assert await service.admits(OFFICIAL, None)
    assert await service.show(OFFICIAL, DEVICE, None, EMOJI) is None
    assert await kit.posted() == {}


async def test_where_it_is_off_a_person_is_told_once_a_day_what_to_do_instead(kit: Kit) -> None:
    service = made(kit.world, "off")
    for _ in range(2):
        assert not await service.admits(OFFICIAL, direct(OFFICIAL))
    off = CATALOGS.plain("es", "verificacion-off", {"contact": CONTACT})
    assert await kit.posted() == {direct(OFFICIAL): [off]}


async def test_who_asks_by_to_device_is_told_in_their_direct_room_if_they_have_one(
    kit: Kit,
) -> None:
    service = made(kit.world, "off")
    await service.admits(OFFICIAL, None)
    assert await kit.posted() == {}  # known, but they are not in it
    async with kit.world.database.write() as tx:
        await tx.execute(
            insert(tables.memberships).values(
                room_id=direct(MODERATOR), user_id=MODERATOR, membership="join"
            )
        )
    await service.admits(MODERATOR, None)
    assert list(await kit.posted()) == [direct(MODERATOR)]


# --- At the terminal ----------------------------------------------------------------------------


class Terminal:
    """Somebody at `mesas verify --watch`."""

    def __init__(self, kit: Kit) -> None:
        self.lines = Lines()
        self.printed: asyncio.Queue[str] = asyncio.Queue()
        self.watch = Watch(
            kit.world.database, self.lines, self._text, self.printed.put_nowait, poll_s=0.01
        )

    def _text(self, key: str, **args: object) -> str:
        return CATALOGS.plain("es", key, args)

    async def reads(self, key: str, **args: object) -> None:
        """Until this sentence is printed."""
        async with asyncio.timeout(60):
            while await self.printed.get() != self._text(key, **args):
                pass


async def _at_terminal(kit: Kit) -> AsyncIterator[Terminal]:
    terminal = Terminal(kit)
    task = asyncio.create_task(terminal.watch.run())
    yield terminal
    terminal.lines.put(None)
    async with asyncio.timeout(60):
        await task


@pytest.fixture
async def terminal(kit: Kit) -> AsyncIterator[Terminal]:
    async for each in _at_terminal(kit):
        yield each


@pytest.mark.parametrize(
    ("typed", "matches"), [("s", True), (" Sí ", True), ("YES", True), ("n", False), ("No", False)]
)
async def test_the_terminal_shows_the_emoji_and_takes_the_answer(
    kit: Kit, terminal: Terminal, typed: str, *, matches: bool
) -> None:
    await terminal.reads("verificacion-watch-waiting")
    number = await kit.show()
    await terminal.reads("verificacion-watch-ask", user=OFFICIAL, device=DEVICE)
    for place, each in enumerate(EMOJI, start=1):
        line = await terminal.printed.get()
        assert line.strip() == f"{place}. {CATALOGS.plain('es', f'emoji-{each}')}"
    await terminal.reads("verificacion-watch-question")
    terminal.lines.put("quizás")
    await terminal.reads("verificacion-watch-again")
    terminal.lines.put(typed)
    await terminal.reads("verificacion-watch-noted")
    assert await kit.service.answer(number) is matches
    await kit.service.over(number, "verified")
    await terminal.reads("verificacion-ended-verified", user=OFFICIAL)


async def test_whoever_answers_first_is_heard(kit: Kit, terminal: Terminal) -> None:
    number = await kit.show()
    await terminal.reads("verificacion-watch-question")
    await kit.posted()
    question = await kit.asked(number)
    await kit.world.tap(COORDINATOR, "❌", question, COORDINATION)
    await terminal.reads("verificacion-watch-late")
    assert await kit.service.answer(number) is False

    number = await kit.show()
    await terminal.reads("verificacion-watch-question")
    terminal.lines.put("s")
    await terminal.reads("verificacion-watch-noted")
    await kit.posted()
    await kit.world.tap(COORDINATOR, "❌", await kit.asked(number), COORDINATION)
    assert await kit.service.answer(number) is True
    await kit.service.over(number, "verified")


async def test_what_was_typed_before_the_question_is_no_answer() -> None:
    lines = Lines()
    lines.put("s")
    lines.forget()
    assert await lines.next(0.01) is None
    lines.put("s")
    lines.put(None)
    lines.forget()
    assert lines.ended
    assert await lines.next(5) is None
