"""Plays a script: people write, post, tap, come and go, whether or not the bot is there."""

from __future__ import annotations

import asyncio
import random
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from bot.domain.ids import EventId, RoomId
from tests.e2e.crash.steps import Command, Kind, Move, Noted, Posted, Step, Talk, Thing
from tests.e2e.people import Person
from tests.e2e.world import Guest, World, Writer

_NAMED: Mapping[Kind, str] = {
    "agreements": "SELECT id FROM agreements WHERE what = ?",
    "debates": "SELECT id FROM debates WHERE title = ?",
    "documents": "SELECT id FROM documents JOIN document_versions ON document_id = id"
    " WHERE name = ? AND removed_at IS NULL AND version = ? AND mesa_id = ?",
    "meetings": "SELECT id FROM meetings WHERE title = ?",
    "reminders": "SELECT name FROM reminders WHERE text = ?",
    "resources": "SELECT id FROM resources WHERE title = ?",
}
_PATIENCE_S = 180


@dataclass(frozen=True)
class Asked:
    """An event that waits for so many answers, which say something."""

    event: EventId
    place: str
    said: str = ""
    replies: int = 0
    lane: str = ""
    """Within which answers come in order; empty: in none."""
    by_bot: bool = False
    """A question of its own, whose answer is a tap."""
    text: str = ""
    file: bytes | None = None
    """What the answer carries."""


@dataclass
class Stream:
    """A script being played: what has been written, and by which events."""

    world: World
    official: Person
    guests: Sequence[Guest]
    rooms: Mapping[str, RoomId]
    rng: random.Random
    asked: list[Asked] = field(default_factory=list)
    """In each room in the order written."""
    files: dict[EventId, bool] = field(default_factory=dict)
    """The messages with files, and whether each is to be kept."""
    written: asyncio.Queue[None] = field(default_factory=asyncio.Queue)

    async def play(self, steps: Sequence[Step]) -> None:
        """Write in all rooms side by side, in order in each; guests come and go meanwhile."""
        lanes: defaultdict[str, list[Step]] = defaultdict(list)
        for step in steps:
            lanes["moves" if isinstance(step, Move) else step.place].append(step)
        async with asyncio.TaskGroup() as group:
            for lane in lanes.values():
                group.create_task(self._play(lane))

    async def _play(self, steps: Sequence[Step]) -> None:
        for step in steps:
            match step:
                case Move():
                    guest = self.guests[step.guest]
                    await (guest.come if step.comes else guest.go)(self.rooms[step.mesa])
                case Command():
                    await self._command(step)
                case Posted():
                    await self._file(step)
                case Talk():
                    await self._talk(step)
                case Noted():
                    await self._note(step)

    # --- Steps ------------------------------------------------------------------------------

    async def _command(self, step: Command) -> None:
        thing = "" if step.about is None else await self._id(step.place, step.about)
        text, said = step.text.replace("{id}", thing), step.said.replace("{id}", thing)
        if step.confirmed is not None:
            await self._quiet(step.place)
        event = await self._write(step.place, text, by_official=step.by_official)
        asked = Asked(event, step.place, said, 1, step.lane, text=text, file=step.file)
        self._expect(asked)
        if step.confirmed is None:
            return
        question = await self._post(f"reply-{event}")
        tap = await self._someone(step.place).tap(self.rooms[step.place], question, "✅")
        said = step.confirmed.replace("{id}", thing)
        self._expect(Asked(question, step.place, said, 1, by_bot=True))
        await self._handled(tap)  # before anything else is called by the same name

    async def _file(self, step: Posted) -> None:
        room = self.rooms[step.place]
        if step.by_official:
            upload = self.official.upload(room, step.data, step.name, "application/pdf")
            event = EventId(await upload)
        else:
            event = await self._someone(step.place).post_file(room, step.name, step.data)
        self.files[event] = step.kept
        replies = int(step.said is not None)
        lane = f"{step.place} {step.name.casefold()}"
        self._expect(Asked(event, step.place, step.said or "", replies, lane))

    async def _talk(self, step: Talk) -> None:
        thread = None
        if step.debate is not None:
            debate = await self._id(step.place, Thing("debates", step.debate))
            thread = await self._post(f"debate-{debate}")
        event = await self._write(
            step.place, step.text, by_official=step.by_official, thread=thread
        )
        self._expect(Asked(event, step.place))

    async def _note(self, step: Noted) -> None:
        """Said, marked by two, and completed by an answer to the one draft."""
        room = self.rooms[step.place]
        event = await self._write(step.place, step.text, by_official=step.by_official)
        await asyncio.gather(*(person.tap(room, event, "📌") for person in self.world.moderators))
        self._expect(Asked(event, step.place, step.text, 1))
        draft = await self._post(f"acuerdo-draft-{event}")
        answer = await self._someone(step.place).say(room, step.terms, answers=draft)
        self._expect(Asked(answer, step.place, step.text, 1, "now"))

    # --- Writing ----------------------------------------------------------------------------

    async def _write(
        self, place: str, text: str, *, by_official: bool, thread: EventId | None = None
    ) -> EventId:
        room = self.rooms[place]
        if not by_official:
            return await self._someone(place).say(room, text, thread=thread)
        if thread is None:
            return EventId(await self.official.send(room, text))
        return EventId(await self.official.write_in_thread(room, thread, text))

    def _someone(self, place: str) -> Writer:
        """Who may change what is written about in a place."""
        if place == "coordination":
            return self.world.coordinator
        return self.rng.choice(self.world.staff)

    def _expect(self, asked: Asked) -> None:
        self.asked.append(asked)
        self.written.put_nowait(None)

    # --- Waiting for the bot ----------------------------------------------------------------

    async def _id(self, place: str, thing: Thing) -> str:
        """The id of a thing, once there is one."""
        values = (thing.version, place) if thing.kind == "documents" else ()
        found = await self.world.found(
            _NAMED[thing.kind], thing.name, *values, timeout_s=_PATIENCE_S
        )
        return str(found)

    async def _post(self, cause: str) -> EventId:
        """The event that a post of the bot's has become, once it has."""
        query = "SELECT event_id FROM outbox WHERE cause = ? AND event_id IS NOT NULL"
        return EventId(str(await self.world.found(query, cause, timeout_s=_PATIENCE_S)))

    async def _handled(self, event: EventId) -> None:
        query = "SELECT 1 FROM inbox WHERE event_id = ? AND handled_at IS NOT NULL"
        await self.world.found(query, event, timeout_s=_PATIENCE_S)

    async def _quiet(self, place: str) -> None:
        """Until all that was written in a room is done with, and no file is on its way."""
        for asked in self.asked:
            if asked.place == place and not asked.by_bot:
                await self._handled(asked.event)
        await self.world.found(
            "SELECT 1 WHERE NOT EXISTS (SELECT 1 FROM intents WHERE done_at IS NULL"
            " AND failed IS NULL AND kind IN ('keep_file', 'send_file'))",
            timeout_s=_PATIENCE_S,
        )
