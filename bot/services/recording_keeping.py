"""What becomes of a film whose contents are in the store: a recording, told to the mesa once."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace
from datetime import datetime, timedelta
from typing import Any

from bot.domain.agreed import agreed_in
from bot.domain.chapters import chapters_of
from bot.domain.ids import EventId, MeetingId, RecordingId, UserId
from bot.domain.meeting import Meeting
from bot.domain.mesa import Mesa
from bot.domain.recording import CopyKind, Recording
from bot.ports import Clock
from bot.services import recording_replies
from bot.services.documents import ask_drop
from bot.services.meeting_lookup import cause_of, room_of
from bot.services.portada import Portada
from bot.services.posts import Posts
from bot.services.recording_replies import Happened
from bot.services.watching import TAP, Watching
from storage import acts_log, agendas, agreements, counters, intents, meetings, mesas, recordings
from storage.blobs import rows as blobs
from storage.blobs.rows import Blob
from storage.database import Transaction


@dataclass(frozen=True)
class Kept:
    """A film that was written to the store, and what was found out about it."""

    blob: Blob
    media_type: str
    length: timedelta
    height: int
    has_sound: bool
    poster: Blob | None

    def to_json(self) -> Mapping[str, Any]:
        """For the result of an act."""
        return {**asdict(self), "length": self.length.total_seconds()}

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> Kept:
        """What `to_json` gave."""
        poster = data["poster"]
        return cls(
            **{
                **data,
                "blob": Blob(**data["blob"]),
                "length": timedelta(seconds=data["length"]),
                "poster": None if poster is None else Blob(**poster),
            }
        )


@dataclass(frozen=True)
class Came:
    """Where a film came from."""

    meeting_id: MeetingId
    session_id: str
    by: UserId
    event: EventId | None = None
    started_at: datetime | None = None
    ended_at: datetime | None = None


@dataclass(frozen=True)
class RecordingRules:
    """What the deployment has settled about recordings."""

    lasts: timedelta | None = None
    """For how long each is kept; None: for ever."""
    copies: bool = True
    """Whether lighter copies are made."""


class RecordingKeeping:
    """Makes films recordings, each once."""

    def __init__(
        self,
        posts: Posts,
        portada: Portada,
        clock: Clock,
        rules: RecordingRules,
        watching: Watching,
    ) -> None:
        self._posts = posts
        self._portada = portada
        self._clock = clock
        self._rules = rules
        self._watching = watching

    async def keep(self, tx: Transaction, kept: Kept, came: Came) -> Recording | None:
        """Make it a recording of its meeting and say so; None: it was one before."""
        meeting = await meetings.find(tx, came.meeting_id)
        if meeting is None:
            raise LookupError(came.meeting_id)
        await mesas.lock(tx, meeting.mesa_id)
        mesa = await mesas.find(tx, meeting.mesa_id)
        if mesa is None:
            raise LookupError(meeting.mesa_id)
        sha256 = kept.blob.sha256
        if await recordings.of_session(tx, came.session_id, sha256) or (
            await recordings.of_contents(tx, meeting.id, sha256)
        ):
            await self._let_go(tx, kept)
            return None
        recording = await self._recorded(tx, kept, came, meeting)
        await acts_log.add(
            tx,
            at=recording.added_at,
            actor=came.by,
            what="recording.kept",
            mesa_id=mesa.id,
            event=came.event,
            after={"recording": recording.id, "meeting": meeting.id, "sha256": sha256},
        )
        await self._announce(tx, recording, meeting, mesa)
        if self._rules.copies:
            await self._ask_copies(tx, recording, kept)
        await self._portada.changed(tx, mesa.id)
        return recording

    async def _recorded(
        self, tx: Transaction, kept: Kept, came: Came, meeting: Meeting
    ) -> Recording:
        now = self._clock()
        blob = await self._contents(tx, kept.blob, now)
        poster = None if kept.poster is None else await self._contents(tx, kept.poster, now)
        recording = Recording(
            RecordingId(await counters.next_id(tx, "GRA")),
            meeting.mesa_id,
            meeting.id,
            None,
            None,
            came.by,
            now,
            sha256=blob.sha256,
            size_bytes=blob.size_bytes,
            media_type=kept.media_type,
            length=kept.length,
            started_at=came.started_at,
            ended_at=came.ended_at,
            poster_sha256=None if poster is None else poster.sha256,
            session_id=came.session_id,
        )
        await recordings.add(tx, recording)
        return recording

    async def _contents(self, tx: Transaction, blob: Blob, now: datetime) -> Blob:
        """The contents as they are kept: the same ones, if they were there before."""
        known = await blobs.record(tx, blob, now)
        if known.place != blob.place:
            await ask_drop(tx, blob.place, now)
        return known

    async def _let_go(self, tx: Transaction, kept: Kept) -> None:
        """Have what was written deleted, unless it is in use as it is."""
        for blob in (kept.blob, kept.poster):
            known = None if blob is None else await blobs.find(tx, blob.sha256, lock=True)
            if blob is not None and (known is None or known.place != blob.place):
                await ask_drop(tx, blob.place, self._clock())

    async def _announce(
        self, tx: Transaction, recording: Recording, meeting: Meeting, mesa: Mesa
    ) -> None:
        """In the meeting's thread, and to everybody: news are not seen in an old thread."""
        before = await recordings.of_meeting(tx, meeting.id)
        agenda = await agendas.get(tx, mesa.id, meeting.id)
        happened = Happened(
            part=sum(each.sha256 is not None for each in before),
            chapters=chapters_of(
                agenda.items if agenda else (), recording.started_at, recording.length
            ),
            agreements=agreed_in(await agreements.of_mesa(tx, mesa.id), recording, meeting),
            until=None if self._rules.lasts is None else recording.added_at + self._rules.lasts,
        )
        reply = recording_replies.kept(recording, meeting, mesa, happened)
        if self._watching.is_possible:
            reply = replace(reply.paragraph("grabacion-tap"), reactions=(TAP,))
        cause = f"recording-{recording.id}"
        for name, under in ((f"{cause}-thread", cause_of(meeting.id)), (cause, None)):
            await self._posts.post(
                tx, room_of(mesa), reply, language=mesa.language, cause=name, under=under
            )

    async def _ask_copies(self, tx: Transaction, recording: Recording, kept: Kept) -> None:
        """Have lighter copies made, the sound first: it is what the slowest lines need."""
        kinds = [CopyKind.AUDIO] if kept.has_sound else []
        if kept.height > 0:
            kinds.append(CopyKind.SMALL)
        for kind in kinds:
            await intents.add(
                tx,
                cause=f"copy-{recording.id}-{kind}",
                kind="light_copy",
                lane=f"copy-{recording.id}",
                payload={
                    "recording": recording.id,
                    "kind": kind.value,
                    "height": kept.height,
                    "has_sound": kept.has_sound,
                },
                now=self._clock(),
            )
