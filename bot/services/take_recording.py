"""A recording that was handed over is taken in: from the spool to the store, then emptied."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from dataclasses import asdict
from datetime import datetime, timedelta
from typing import Any

import structlog

from bot.domain.ids import MeetingId, UserId
from bot.domain.reply import Reply
from bot.jibri.spool import ASIDE, Film, Gone, Spool
from bot.ports import Clock, RefusedByServer, Unavailable
from bot.services.coordination import Coordination
from bot.services.films import Films
from bot.services.recording_keeping import Came, Kept, RecordingKeeping
from bot.video.ffmpeg import Unwatchable
from storage import intents
from storage.database import Transaction

log = structlog.get_logger(__name__)

_MEDIA_TYPE = "video/mp4"
UNKNOWN, UNREADABLE = "unknown", "unreadable"
"""Why a film is put aside: its whole session, or it alone."""
_GONE, _UNWATCHABLE = "M_GONE", "M_UNWATCHABLE"
_ODD = timedelta(minutes=10)
"""A film that says it began so much earlier or later than its end and length do was misdated."""


def film_to_json(film: Film) -> Mapping[str, Any]:
    """For the payload of an act; what its manifest says is not needed there."""
    return {
        **asdict(film),
        "written_at": film.written_at.isoformat(),
        "manifest": None,
    }


def film_from_json(data: Mapping[str, Any]) -> Film:
    """What `film_to_json` gave."""
    return Film(**{**data, "written_at": datetime.fromisoformat(data["written_at"])})


async def ask_set_aside(
    tx: Transaction,
    coordination: Coordination,
    film: Film,
    why: str,
    *,
    now: datetime,
) -> None:
    """Have a session put aside that cannot be taken in, and coordination told of it once."""
    folder = film.folder.removeprefix(f"{ASIDE}/")
    mark = film.mark if why == UNREADABLE else f"{film.folder} {film.placed_ns:x}"
    if film.is_aside:  # somebody had it looked at once more
        mark = f"{mark} {now:%Y%m%dT%H%M%S}"
    await coordination.tell(
        tx, Reply.of(f"grabacion-aside-{why}", folder=folder), cause=f"recording-aside-{mark}"
    )
    await _ask_spool(tx, film, "aside-alone" if why == UNREADABLE else "aside", now)


async def ask_take(
    tx: Transaction, film: Film, meeting_id: MeetingId, *, cause: str, now: datetime
) -> None:
    """Have a film taken in as a recording of that meeting."""
    manifest = film.manifest
    await intents.add(
        tx,
        cause=cause,
        kind=TakeRecording.kind,
        lane=f"spool-{film.folder}",
        payload={
            "film": film_to_json(film),
            "session_id": film.session_id,
            "meeting_id": meeting_id,
            "sha256": manifest.sha256 if manifest else None,
            "started": _text(manifest.started if manifest else None),
            "ended": _text(manifest.ended if manifest else None),
        },
        now=now,
    )


async def ask_empty(tx: Transaction, film: Film, *, now: datetime) -> None:
    """Have a film deleted from the spool, where it is kept."""
    await _ask_spool(tx, film, "empty", now)


async def _ask_spool(tx: Transaction, film: Film, how: str, now: datetime) -> None:
    await intents.add(
        tx,
        cause=f"{how}-{film.mark}",
        kind="clear_spool",
        lane="spool",
        payload={"film": film_to_json(film), "how": how},
        now=now,
    )


class TakeRecording:
    """The act: write a film of the spool to the store, and make it a recording."""

    kind = "take_recording"
    at_once = 1

    def __init__(
        self,
        spool: Spool,
        films: Films,
        keeping: RecordingKeeping,
        coordination: Coordination,
        clock: Clock,
        me: UserId,
    ) -> None:
        self._spool = spool
        self._films = films
        self._keeping = keeping
        self._coordination = coordination
        self._clock = clock
        self._me = me

    async def perform(self, payload: Mapping[str, Any]) -> Mapping[str, Any]:
        """Have the contents in the store; the spool is as it was."""
        film = film_from_json(payload["film"])
        try:
            with self._spool.film(film) as descriptor:
                kept = await self._films.keep(descriptor, _MEDIA_TYPE)
                try:
                    self._spool.check(descriptor, film)
                except Gone:  # it was still being written
                    await self._films.drop(kept)
                    raise
        except Gone as error:
            raise RefusedByServer(_GONE) from error
        except Unwatchable as error:
            raise RefusedByServer(_UNWATCHABLE) from error
        except OSError as error:
            raise Unavailable("the spool cannot be read") from error
        if payload["sha256"] not in (None, kept.blob.sha256):
            log.warning("recording_differs", folder=film.folder)  # from its manifest
        return kept.to_json()

    async def conclude(
        self, tx: Transaction, payload: Mapping[str, Any], result: Mapping[str, Any]
    ) -> None:
        """Keep it as a recording, unless it is one; then the spool may be emptied."""
        kept, film = Kept.from_json(result), film_from_json(payload["film"])
        ended = _moment(payload["ended"]) or film.written_at
        started = _moment(payload["started"])
        if started is None or abs(ended - kept.length - started) > _ODD:
            started = ended - kept.length
        came = Came(
            MeetingId(payload["meeting_id"]),
            payload["session_id"],
            self._me,
            started_at=started,
            ended_at=started + kept.length,
        )
        recording = await self._keeping.keep(tx, kept, came)
        log.info("recording_taken", folder=film.folder, recording=recording and recording.id)
        await ask_empty(tx, film, now=self._clock())

    async def give_up(self, tx: Transaction, payload: Mapping[str, Any], code: str) -> None:
        """Put aside what is no film; what is gone or was changed is looked at again."""
        if code == _UNWATCHABLE:
            film = film_from_json(payload["film"])
            await ask_set_aside(tx, self._coordination, film, UNREADABLE, now=self._clock())


class ClearSpool:
    """The act: delete a film from the spool, or put its session aside."""

    kind = "clear_spool"

    def __init__(self, spool: Spool) -> None:
        self._spool = spool

    async def perform(self, payload: Mapping[str, Any]) -> Mapping[str, Any]:
        """Do it; nothing happens if that is not there any more."""
        film = film_from_json(payload["film"])
        try:
            if payload["how"] == "empty":
                await asyncio.to_thread(self._spool.empty, film)
            else:
                alone = payload["how"] == "aside-alone"
                await asyncio.to_thread(self._spool.set_aside, film, alone=alone)
        except OSError as error:
            raise Unavailable("the spool cannot be changed") from error
        return {}

    async def conclude(
        self, tx: Transaction, payload: Mapping[str, Any], result: Mapping[str, Any]
    ) -> None:
        """Nothing follows."""

    async def give_up(self, tx: Transaction, payload: Mapping[str, Any], code: str) -> None:
        """It is never given up."""


def _moment(text: str | None) -> datetime | None:
    return None if text is None else datetime.fromisoformat(text)


def _text(moment: datetime | None) -> str | None:
    return None if moment is None else moment.isoformat()
