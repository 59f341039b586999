"""Recordings of meetings: where each can be seen, kept as a reference and never fetched."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from bot.domain.errors import NotFound, Refusal
from bot.domain.ids import MeetingId, RecordingId
from bot.domain.meeting import Meeting
from bot.domain.mesa import Mesa
from bot.domain.message import Origin
from bot.domain.recording import Recording, check_recordable
from bot.domain.reply import Text
from bot.ports import Clock
from bot.services import recording_replies
from bot.services.meeting_lookup import cause_of, meeting_of, room_of
from bot.services.portada import Portada, Shown
from bot.services.posts import Posts
from storage import acts_log, counters, mesas, recordings
from storage.database import Transaction

_ON_PORTADA = 3


@dataclass(frozen=True)
class Listed:
    """The latest recordings of a mesa, and how many it has."""

    latest: Sequence[Recording]
    count: int


class Recordings:
    """Every recording belongs to a meeting."""

    def __init__(self, posts: Posts, portada: Portada, clock: Clock) -> None:
        self._posts = posts
        self._portada = portada
        self._clock = clock

    async def link(
        self,
        tx: Transaction,
        mesa: Mesa,
        meeting_id: MeetingId,
        *,
        url: str,
        title: str | None,
        origin: Origin,
    ) -> Recording:
        """Keep where a meeting can be seen, and say so to the mesa.

        Raises:
            NotFound: the mesa has no such meeting.
            Refusal: it was cancelled, or has that address already.
        """
        await mesas.lock(tx, mesa.id)
        room, now = room_of(mesa), self._clock()
        meeting = await meeting_of(tx, mesa, meeting_id)
        check_recordable(meeting)
        same = await recordings.with_url(tx, meeting.id, url)
        if same is not None:
            raise Refusal("grabacion-twice", recording=same.id, meeting=meeting.id)
        name = RecordingId(await counters.next_id(tx, "GRA"))
        recording = Recording(name, mesa.id, meeting.id, url, title, origin.user, now)
        await recordings.add(tx, recording)
        await acts_log.add(
            tx,
            at=now,
            actor=origin.user,
            what="recording.linked",
            mesa_id=mesa.id,
            event=origin.event,
            after={"recording": recording.id, "meeting": meeting.id},
        )
        reply = recording_replies.announced(recording, meeting, mesa, now)
        cause = f"recording-{recording.id}"
        await self._posts.post(
            tx,
            room,
            reply,
            language=mesa.language,
            cause=f"{cause}-thread",
            under=cause_of(meeting.id),
        )
        # Newcomers do not see what is new in an old thread.
        await self._posts.post(tx, room, reply, language=mesa.language, cause=cause, answers=origin)
        await self._portada.changed(tx, mesa.id)
        return recording

    async def of(
        self, tx: Transaction, mesa: Mesa, recording_id: RecordingId
    ) -> tuple[Recording, Meeting]:
        """A recording of this mesa, and its meeting.

        Raises:
            NotFound: the mesa has none of that id.
        """
        recording = await recordings.find(tx, recording_id)
        if recording is None or recording.mesa_id != mesa.id:
            raise NotFound("grabacion-not-found", recording=recording_id, mesa=mesa.id)
        if recording.removed_at is not None:
            raise NotFound(
                "grabacion-removed-already",
                recording=recording.id,
                user=recording.removed_by,
                at=recording.removed_at.date(),
            )
        return recording, await meeting_of(tx, mesa, recording.meeting_id)

    async def listed(self, tx: Transaction, mesa: Mesa, *, most: int) -> Listed:
        """The recordings of a mesa, the last that came first."""
        latest = await recordings.latest(tx, mesa.id, most=most)
        return Listed(latest, await recordings.count(tx, mesa.id) if latest else 0)

    async def on_portada(self, tx: Transaction, mesa: Mesa, now: datetime) -> Shown:
        """The latest ones."""
        found = await self.listed(tx, mesa, most=_ON_PORTADA)
        return Shown(recording_replies.on_portada(found.latest, found.count))

    async def so_far(
        self, tx: Transaction, mesa: Mesa, zones: Sequence[ZoneInfo], now: datetime
    ) -> Sequence[Text]:
        """How many there are, and the latest."""
        found = await self.listed(tx, mesa, most=1)
        return [recording_replies.so_far(each, found.count) for each in found.latest]
