"""What everybody at a meeting is to know: on the main timeline, and in the meeting's thread."""

from __future__ import annotations

from bot.domain.ids import EventId, RoomId
from bot.domain.meeting import Meeting
from bot.domain.mesa import Mesa
from bot.domain.message import Origin
from bot.domain.reply import Reply
from bot.services.meeting_lookup import cause_of, room_of
from bot.services.posts import Posts
from storage.database import Transaction

_PAGE = RoomId("")


def on_page(by: Origin, act: str) -> Origin:
    """Somebody who acts on a page; `act` tells this act from any other."""
    return Origin(_PAGE, EventId(f"page-{act}"), None, by.user, by.language)


def answer_to(by: Origin, mesa: Mesa, answer: Reply) -> Reply | None:
    """What to answer who asked; nothing where the news stands right below what they wrote."""
    return None if by.room == mesa.room and by.thread is None else answer


class Telling:
    """Posts what happens in a meeting."""

    def __init__(self, posts: Posts) -> None:
        self._posts = posts

    async def tell(
        self,
        tx: Transaction,
        mesa: Mesa,
        meeting: Meeting,
        main: Reply,
        *,
        by: Origin,
        cause: str,
        thread: Reply | None = None,
    ) -> None:
        """Say `main` on the main timeline, and `thread` in the thread of the meeting."""
        room = room_of(mesa)
        await self._posts.post(
            tx,
            room,
            main,
            language=mesa.language,
            cause=cause,
            answers=by if by.room == room else None,
        )
        if thread is not None:
            await self.note(tx, mesa, meeting, thread, cause=f"{cause}-thread")

    async def note(
        self, tx: Transaction, mesa: Mesa, meeting: Meeting, reply: Reply, *, cause: str
    ) -> None:
        """Say something in the thread of the meeting only."""
        await self._posts.post(
            tx,
            room_of(mesa),
            reply,
            language=mesa.language,
            cause=cause,
            under=cause_of(meeting.id),
        )

    async def say_instead(
        self, tx: Transaction, mesa: Mesa, reply: Reply, *, cause: str, edits: str
    ) -> None:
        """Put something in place of what was said on the main timeline by the cause `edits`."""
        room, language = room_of(mesa), mesa.language
        await self._posts.post(tx, room, reply, language=language, cause=cause, edits=edits)
