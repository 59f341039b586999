"""What is for people who cannot be reached yet, handed to somebody who passes it on."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from bot.domain.ids import UserId
from bot.domain.member_list import Seat
from bot.domain.mesa import Mesa, Party
from bot.domain.reply import Reply
from bot.services.access import Access
from bot.services.people import People
from bot.services.posts import Posts
from storage import member_lists
from storage.database import Transaction


class Handing:
    """Finds who passes a secret on, and tells it to them where nobody else reads it."""

    def __init__(self, posts: Posts, people: People, access: Access) -> None:
        self._posts = posts
        self._people = people
        self._access = access

    async def through(
        self, tx: Transaction, mesa: Mesa, party: Party, by: UserId | None
    ) -> tuple[str, Sequence[UserId]]:
        """The party's focal point (`focal`), else who asked if they moderate, else who does."""
        current = (await member_lists.current(tx, mesa.id)).get(party.id or 0)
        members = () if current is None else current.members
        for member in members:
            if member.seat is Seat.FOCAL_POINT and member.user is not None:
                return "focal", [member.user]
        if by is not None and by in mesa.moderators | self._access.coordinators:
            return "moderator", [by]
        return "moderator", sorted(mesa.moderators or self._access.coordinators)

    async def hand(
        self, tx: Transaction, mesa: Mesa, users: Sequence[UserId], reply: Reply, *, cause: str
    ) -> None:
        """Tell it to each of them in private; it is forgotten once it is sent."""
        for user in users:
            await self._posts.privately(
                tx,
                user,
                replace(reply, secret=True, notice=False, mentions=(user,)),
                language=await self._people.language_of(tx, user, mesa),
                cause=f"{cause}-{user}",
            )
