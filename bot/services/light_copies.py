"""Lighter copies of recordings for slow lines, made in the background, one at a time."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict
from typing import Any

import structlog

from bot.domain.ids import RecordingId
from bot.domain.recording import Copy, CopyKind
from bot.ports import Clock, RefusedByServer
from bot.services.documents import ask_drop
from bot.services.films import Films
from bot.video.ffmpeg import Unwatchable
from storage import recordings
from storage.blobs import rows as blobs
from storage.blobs.rows import Blob
from storage.database import Database, Transaction

log = structlog.get_logger(__name__)

_WORTH_IT = 0.8
"""Of the size of the whole: a copy that is heavier is not kept."""


class LightCopy:
    """The act: make one copy of one recording."""

    kind = "light_copy"
    at_once = 1

    def __init__(self, database: Database, films: Films, clock: Clock) -> None:
        self._database = database
        self._films = films
        self._clock = clock

    async def perform(self, payload: Mapping[str, Any]) -> Mapping[str, Any]:
        """Have it in the store; nothing, where the recording was removed."""
        async with self._database.read() as tx:
            recording = await recordings.find(tx, RecordingId(payload["recording"]))
            if recording is None or not recording.is_kept or recording.sha256 is None:
                return {}
            blob = await blobs.find(tx, recording.sha256)
        if blob is None:
            return {}
        kind = CopyKind(payload["kind"])
        media_type = recording.media_type or "video/mp4"
        try:
            copy = await self._films.lighten(
                blob, media_type, "audio" if kind is CopyKind.AUDIO else "360p"
            )
        except Unwatchable as error:
            log.warning("copy_failed", recording=recording.id, copy=kind.value, why=str(error))
            raise RefusedByServer("M_UNWATCHABLE") from error
        return {"blob": asdict(copy), "worth_it": copy.size_bytes < _WORTH_IT * blob.size_bytes}

    async def conclude(
        self, tx: Transaction, payload: Mapping[str, Any], result: Mapping[str, Any]
    ) -> None:
        """Note it, unless the recording was removed meanwhile or it is hardly lighter."""
        if "blob" not in result:
            return
        blob, now = Blob(**result["blob"]), self._clock()
        recording = await recordings.find(tx, RecordingId(payload["recording"]))
        if recording is None or not recording.is_kept or not result["worth_it"]:
            await ask_drop(tx, blob.place, now)
            return
        known = await blobs.record(tx, blob, now)
        if known.place != blob.place:
            await ask_drop(tx, blob.place, now)
        copy = Copy(CopyKind(payload["kind"]), blob.sha256, blob.size_bytes)
        await recordings.add_copy(tx, recording.id, copy)

    async def give_up(self, tx: Transaction, payload: Mapping[str, Any], code: str) -> None:
        """The recording is watched without it; the log has it."""
