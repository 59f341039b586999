"""Verification by emoji, on the side of those who run the bot: who may, and who compares."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from typing import Literal

from bot.domain.access import Role
from bot.domain.ids import RoomId, UserId
from bot.domain.reply import Reply
from bot.ports import Clock
from bot.services.access import Access
from bot.services.coordination import Coordination
from bot.services.people import People
from bot.services.posts import Posts
from bot.services.questions import Answer, Questions
from storage import acts_log, rooms, verifications
from storage.database import Database, Transaction

Mode = Literal["accept", "operator", "off"]
KIND = "verification"
MATCHES, DIFFERS = "✅", "❌"
SHOWN_AN_HOUR = 3
"""Of one person's, before coordination: their account may be in other hands."""


class Words:
    """What a person who verifies the bot is told, in their direct room with it."""

    def __init__(self, people: People, posts: Posts, contact: str) -> None:
        self._people = people
        self._posts = posts
        self._contact = contact

    async def say(
        self, tx: Transaction, user: UserId, room: RoomId | None, key: str, *, cause: str
    ) -> None:
        """Say one sentence, once for each cause; nothing where there is no such room."""
        room = room or await rooms.direct_with(tx, user)
        if room is None:
            return
        language = await self._people.language_of(tx, user, None)
        reply = Reply.of(key, contact=self._contact)
        await self._posts.post(tx, room, reply, language=language, cause=cause)


class Verifications:
    """Shows the emoji to coordination, and keeps what it says; `mesas verify --watch` may too.

    That a reaction travels in clear does no harm here: whoever runs the server could tap in a
    coordinator's name, but the bot signs only the identity it goes by anyway, the one first seen.
    """

    def __init__(
        self,
        mode: Mode,
        database: Database,
        access: Access,
        coordination: Coordination,
        words: Words,
        clock: Clock,
    ) -> None:
        self._mode = mode
        self._database = database
        self._access = access
        self._coordination = coordination
        self._words = words
        self._clock = clock

    def register(self, questions: Questions) -> None:
        """Take the answers of coordination."""
        questions.register(KIND, self._tapped)

    async def begin(self) -> None:
        """What was under way when the bot last ran is not any more: say so."""
        async with self._database.write() as tx:
            for shown in await verifications.under_way(tx):
                await self._ended(tx, shown.id, "restarted")

    async def admits(self, user: UserId, room: RoomId | None) -> bool:
        """Whether somebody may verify the bot now; a person of a mesa is told why not."""
        now = self._clock()
        async with self._database.write() as tx:
            if await self._access.role_in(tx, user, None) is Role.NOBODY:
                return False
            if self._mode == "off":
                cause = f"verification-off-{user}-{now.date().isoformat()}"
                await self._words.say(tx, user, room, "verificacion-off", cause=cause)
                return False
            hour = timedelta(hours=1)
            shown = await verifications.since(tx, user, now - hour)
            if self._mode == "operator" and shown >= SHOWN_AN_HOUR:
                cause = f"verification-often-{user}-{now.strftime('%Y-%m-%dT%H')}"
                await self._words.say(tx, user, room, "verificacion-often", cause=cause)
                return False
        return True

    async def show(
        self, user: UserId, device: str, room: RoomId | None, emoji: Sequence[int]
    ) -> int | None:
        """Put the emoji before coordination; None where the settings let everybody through."""
        if self._mode == "accept":
            return None
        async with self._database.write() as tx:
            number = await verifications.add(
                tx, user=user, device=device, emoji=emoji, now=self._clock()
            )
            reply = Reply.of("verificacion-ask", user=user)
            for each in emoji:
                reply = reply.step(f"emoji-{each}")
            reply = reply.paragraph("verificacion-ask-answer", user=user)
            asked = reply.asking(
                KIND, (MATCHES, DIFFERS), verification=number, requires=Role.COORDINATOR
            )
            cause = f"verification-{number}"
            await self._coordination.tell(tx, asked, cause=cause)
            await self._words.say(tx, user, room, "verificacion-compare", cause=f"{cause}-compare")
        return number

    async def answer(self, shown: int) -> bool | None:
        """What was said of the emoji, here or at the terminal; None while nothing was."""
        async with self._database.read() as tx:
            found = await verifications.get(tx, shown)
        return None if found is None else found.matches

    async def over(self, shown: int, outcome: str) -> None:
        """Say how it ended."""
        async with self._database.write() as tx:
            await self._ended(tx, shown, outcome)

    async def _ended(self, tx: Transaction, number: int, outcome: str) -> None:
        found = await verifications.get(tx, number)
        if found is None or not await verifications.end(tx, number, outcome, self._clock()):
            return
        reply = Reply.of(f"verificacion-ended-{outcome}", user=found.user)
        reply = replace(reply, notice=outcome != "mismatch")
        await self._coordination.tell(tx, reply, cause=f"verification-{number}-ended")

    async def _tapped(self, tx: Transaction, answer: Answer) -> Reply | None:
        taken = await verifications.answer(
            tx,
            int(answer.payload["verification"]),
            matches=answer.choice == MATCHES,
            by=answer.by,
            now=answer.now,
        )
        if taken:
            await acts_log.add(
                tx,
                at=answer.now,
                actor=answer.by,
                what="verification.answered",
                event=answer.origin.event,
                after={
                    "verification": answer.payload["verification"],
                    "matches": answer.choice == MATCHES,
                },
            )
        # What comes of it is said when the other side has answered too.
        return None if taken else Reply.of("verificacion-over")
