"""What the moderators of a meeting's mesa are told, each in private, language and clock."""

from __future__ import annotations

from collections.abc import Callable
from zoneinfo import ZoneInfo

from bot.domain.ids import UserId
from bot.domain.meeting import Meeting
from bot.domain.mesa import Mesa
from bot.domain.reply import Reply
from bot.services.people import People
from bot.services.posts import Posts
from storage import mesas
from storage.database import Transaction


class ModeratorNews:
    """`coordinators` are told where nobody moderates."""

    def __init__(self, posts: Posts, people: People, coordinators: frozenset[UserId]) -> None:
        self._posts = posts
        self._people = people
        self._coordinators = coordinators

    async def tell(
        self,
        tx: Transaction,
        meeting: Meeting,
        words: Callable[[Mesa, ZoneInfo], Reply],
        *,
        cause: str,
    ) -> None:
        """Tell each once for the cause; nobody of a mesa that is archived."""
        mesa = await mesas.find(tx, meeting.mesa_id)
        if mesa is None or mesa.is_archived:
            return
        for user in sorted(mesa.moderators or self._coordinators):
            preferences = await self._people.preferences(tx, user, mesa)
            reply, language = words(mesa, preferences.zone), preferences.language
            await self._posts.privately(tx, user, reply, language=language, cause=f"{cause}-{user}")
