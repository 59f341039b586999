"""A film that who runs a meeting posts in its thread is a recording of that meeting."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import asdict
from typing import Any

import structlog

from bot.domain.access import Role
from bot.domain.document import Version
from bot.domain.ids import EventId, MeetingId, MesaId, UserId
from bot.ports import Clock, RefusedByServer
from bot.services.access import Access
from bot.services.films import Films
from bot.services.recording_keeping import Came, Kept, RecordingKeeping
from bot.video.ffmpeg import FORMS, Unwatchable
from storage import intents, meetings, mesas, outbox
from storage.blobs import rows as blobs
from storage.blobs.rows import Blob
from storage.database import Database, Transaction

log = structlog.get_logger(__name__)

_ANNOUNCEMENT = re.compile(r"meeting-(REU-\d+)")


class PostedFilms:
    """Sees each file that was kept as a document."""

    def __init__(self, access: Access, clock: Clock) -> None:
        self._access = access
        self._clock = clock

    async def kept(self, tx: Transaction, mesa_id: MesaId, version: Version) -> None:
        """Have it looked at, if it is a film in the thread of a meeting that has begun.

        Of focal points and who moderates alone: others may post films there that are none
        of the meeting. Never one that came in clear: whoever runs the server can post it in
        anybody's name.
        """
        if version.thread is None or version.media_type not in FORMS or version.in_clear:
            return
        found = _ANNOUNCEMENT.fullmatch(await outbox.cause_of(tx, version.thread) or "")
        meeting = None if found is None else await meetings.find(tx, MeetingId(found[1]))
        mesa = await mesas.find(tx, mesa_id)
        if meeting is None or mesa is None or meeting.mesa_id != mesa.id or meeting.is_cancelled:
            return
        role = await self._access.role_in(tx, version.posted_by, mesa)
        blob = await blobs.find(tx, version.sha256)
        if role < Role.FOCAL_POINT or blob is None or not meeting.has_begun(version.posted_at):
            return
        await intents.add(
            tx,
            cause=f"film-{version.event}",
            kind=LookAtFilm.kind,
            lane=f"film-{version.event}",
            payload={
                "blob": asdict(blob),
                "media_type": version.media_type,
                "meeting_id": meeting.id,
                "event": version.event,
                "by": version.posted_by,
            },
            now=self._clock(),
        )


class LookAtFilm:
    """The act: find out what can be said of a posted film, and make it a recording."""

    kind = "look_at_film"
    at_once = 1

    def __init__(self, database: Database, films: Films, keeping: RecordingKeeping) -> None:
        self._database = database
        self._films = films
        self._keeping = keeping

    async def perform(self, payload: Mapping[str, Any]) -> Mapping[str, Any]:
        """Look at it; nothing, where the document was removed meanwhile."""
        blob = Blob(**payload["blob"])
        async with self._database.read() as tx:
            if await blobs.find(tx, blob.sha256) != blob:
                return {}
        try:
            kept = await self._films.look(blob, payload["media_type"])
        except Unwatchable as error:
            log.info("film_unwatchable", why=str(error))
            raise RefusedByServer("M_UNWATCHABLE") from error
        return {"kept": kept.to_json()}

    async def conclude(
        self, tx: Transaction, payload: Mapping[str, Any], result: Mapping[str, Any]
    ) -> None:
        """Keep it as a recording, if it is still there."""
        if "kept" not in result:
            return
        kept = Kept.from_json(result["kept"])
        if await blobs.find(tx, kept.blob.sha256, lock=True) != kept.blob:
            return
        event = EventId(payload["event"])
        came = Came(MeetingId(payload["meeting_id"]), event, UserId(payload["by"]), event)
        await self._keeping.keep(tx, kept, came)

    async def give_up(self, tx: Transaction, payload: Mapping[str, Any], code: str) -> None:
        """It stays a document."""
