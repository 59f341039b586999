"""Watching recordings that are kept: a link of one's own, for some days, in an encrypted chat."""

from __future__ import annotations

import re
from datetime import timedelta

from bot.domain.errors import Refusal
from bot.domain.ids import RecordingId, UserId
from bot.domain.mesa import Mesa
from bot.domain.recording import Recording
from bot.domain.reply import Reply
from bot.services import watch_replies
from bot.services.links import Links
from bot.services.people import People
from bot.services.posts import Posts
from bot.services.showings import WATCH
from bot.services.watchers import Mark, Marks
from storage import recordings
from storage.database import Transaction

TAP = "🎥"
LASTS = timedelta(days=7)
_CAUSE = re.compile(r"recording-(GRA-\d+)(?:-thread)?(?::\d+)?\Z")


class Watching:
    """Makes the links. `contact` is whom to ask where there are no pages."""

    def __init__(
        self,
        links: Links,
        posts: Posts,
        people: People,
        *,
        contact: str,
    ) -> None:
        self._links = links
        self._posts = posts
        self._people = people
        self._contact = contact

    def register(self, marks: Marks) -> None:
        """Take taps on what announces a recording."""
        marks.register(TAP, self._tapped, on="recording-")

    @property
    def is_possible(self) -> bool:
        """Whether the bot's pages have an address for people."""
        return self._links.can_be_made

    async def link(self, tx: Transaction, mesa: Mesa, recording: Recording, user: UserId) -> Reply:
        """A new link for a person of the mesa, as it is told them where nobody else reads.

        Raises:
            Refusal: the bot's pages cannot be reached.
        """
        if not self._links.can_be_made:
            raise Refusal("grabacion-no-pages", recording=recording.id, contact=self._contact)
        preferences = await self._people.preferences(tx, user, mesa)
        link = await self._links.make(
            tx,
            WATCH,
            "grabacion",
            lasts=LASTS,
            user=user,
            mesa=mesa.id,
            about=recording.id,
        )
        return watch_replies.personal(recording, link, LASTS, preferences.zone)

    async def send(
        self, tx: Transaction, mesa: Mesa, recording: Recording, user: UserId, *, cause: str
    ) -> None:
        """Put one in the person's private chat.

        Raises:
            Refusal: as `link`.
        """
        reply = await self.link(tx, mesa, recording, user)
        language = await self._people.language_of(tx, user, mesa)
        await self._posts.privately(tx, user, reply, language=language, cause=cause)

    async def _tapped(self, tx: Transaction, mark: Mark) -> Reply | None:
        found = _CAUSE.match(mark.cause or "")
        recording = None if found is None else await recordings.find(tx, RecordingId(found[1]))
        if recording is None or mark.mesa is None or recording.mesa_id != mark.mesa.id:
            return None
        if not recording.is_kept:
            return None  # its address stands in what was tapped, or it was removed
        await self.send(tx, mark.mesa, recording, mark.by, cause=f"watch-{mark.tap.event}")
        return None
