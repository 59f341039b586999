"""What links to recordings open: for whom, what there is to see, and why one opens nothing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal
from zoneinfo import ZoneInfo

from bot.domain.access import Role
from bot.domain.agreed import agreed_in
from bot.domain.agreement import Agreement
from bot.domain.chapters import Chapter, chapters_of
from bot.domain.ids import RecordingId
from bot.domain.meeting import Meeting
from bot.domain.mesa import Mesa
from bot.domain.recording import Copy, Recording
from bot.domain.recording_share import Share
from bot.ports import Clock
from bot.services.access import Access
from bot.services.links import Links
from bot.services.people import People
from storage import agendas, agreements, links, meetings, mesas, recording_shares, recordings
from storage.blobs import rows as blobs
from storage.blobs.rows import Blob
from storage.database import Database, Transaction
from storage.links import Link

WATCH, SHARE = "watch", "share"
Over = Literal["expired", "revoked", "left", "removed"]


@dataclass(frozen=True)
class Showing:
    """What a link opens."""

    link: Link
    recording: Recording
    meeting: Meeting
    mesa: Mesa
    copies: Sequence[Copy]
    language: str
    """Of whose link it is; the mesa's, of one that is shared."""
    zone: ZoneInfo
    share: Share | None
    """None: it is the link of a person of the mesa."""
    over: Over | None
    """Why it opens nothing any more; None: it opens."""

    @property
    def sha256(self) -> dict[str, str]:
        """Which contents are the recording, its copies and its picture."""
        found = {copy.kind.value: copy.sha256 for copy in self.copies}
        if self.recording.sha256 is not None:
            found["video"] = self.recording.sha256
        if self.recording.poster_sha256 is not None:
            found["poster"] = self.recording.poster_sha256
        return found


@dataclass(frozen=True)
class Outline:
    """What a recording is about."""

    chapters: Sequence[Chapter]
    agreements: Sequence[Agreement]
    """Made in its meeting."""


class Showings:
    """Looks links up; whoever is not of the mesa any more opens nothing, nor do their links."""

    def __init__(
        self, database: Database, links: Links, access: Access, people: People, clock: Clock
    ) -> None:
        self._database = database
        self._links = links
        self._access = access
        self._people = people
        self._clock = clock

    async def opened_by(self, kind: str, token: str) -> Showing | None:
        """What a link opens, or opened; None: nothing, and it never did."""
        async with self._database.read() as tx:
            link = await self._links.find(tx, kind, token)
            return None if link is None else await self._of(tx, link)

    async def is_open(self, showing: Showing) -> bool:
        """Whether it opens what it did, now: asked again and again while it is shown."""
        async with self._database.read() as tx:
            link = await links.get(tx, showing.link.id)
            now = None if link is None else await self._of(tx, link)
        return now is not None and now.over is None

    async def outline(self, showing: Showing) -> Outline:
        """The chapters, and what was agreed."""
        recording, meeting, mesa = showing.recording, showing.meeting, showing.mesa
        async with self._database.read() as tx:
            agenda = await agendas.get(tx, mesa.id, meeting.id)
            agreed = await agreements.of_mesa(tx, mesa.id)
        return Outline(
            chapters_of(agenda.items if agenda else (), recording.started_at, recording.length),
            agreed_in(agreed, recording, meeting),
        )

    async def contents(self, showing: Showing, which: str) -> Blob | None:
        """What is kept under `video`, `audio`, `360p` or `poster`; None: nothing."""
        sha256 = showing.sha256.get(which)
        if sha256 is None:
            return None
        async with self._database.read() as tx:
            return await blobs.find(tx, sha256)

    async def played(self, showing: Showing, visit: str) -> None:
        """Count that a shared recording was played; once for each opening of its page.

        Only that writes: a page or a player that asks again and again does not.
        """
        if showing.share is None:
            return
        async with self._database.read() as tx:
            if not await recording_shares.counts(tx, showing.share.id, visit):
                return
        async with self._database.write() as tx:
            await recording_shares.played(tx, showing.share.id, visit, self._clock())

    async def _of(self, tx: Transaction, link: Link) -> Showing | None:
        share = await recording_shares.of_link(tx, link.id) if link.kind == SHARE else None
        name = share.recording if share is not None else RecordingId(link.about or "")
        recording = await recordings.find(tx, name)
        mesa = None if recording is None else await mesas.find(tx, recording.mesa_id)
        meeting = None if recording is None else await meetings.find(tx, recording.meeting_id)
        if recording is None or mesa is None or meeting is None:
            return None
        language, zone = mesa.language, ZoneInfo(mesa.zone)
        if link.user is not None:
            preferences = await self._people.preferences(tx, link.user, mesa)
            language, zone = preferences.language, preferences.zone
        return Showing(
            link,
            recording,
            meeting,
            mesa,
            await recordings.copies(tx, recording.id),
            language,
            zone,
            share,
            await self._over(tx, link, share, recording, mesa),
        )

    async def _over(
        self,
        tx: Transaction,
        link: Link,
        share: Share | None,
        recording: Recording,
        mesa: Mesa,
    ) -> Over | None:
        if link.revoked_at is not None:
            return "revoked"
        if self._links.is_over(link):
            return "expired"
        if not recording.is_kept:
            return "removed"
        if share is not None:
            # A share is in the name of who made it, and ends with their office.
            role = await self._access.role_in(tx, share.shared_by, mesa)
            return None if role >= Role.FOCAL_POINT else "revoked"
        if link.user is None or await self._access.role_in(tx, link.user, mesa) is Role.NOBODY:
            return "left"
        return None
