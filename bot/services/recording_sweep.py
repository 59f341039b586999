"""The look into the spool, every minute and at each hint: what is whole there is taken in."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

import structlog

from bot.domain.ids import MeetingId
from bot.domain.meeting import Meeting
from bot.jibri.manifest import Manifest, room_in
from bot.jibri.spool import Film, Gone, Session, Spool
from bot.ports import Clock
from bot.services.coordination import Coordination
from bot.services.take_recording import (
    UNKNOWN,
    UNREADABLE,
    ask_empty,
    ask_set_aside,
    ask_take,
)
from bot.services.timed import wake
from bot.video.mp4 import is_whole
from storage import call_rooms, meetings, recordings
from storage.database import Database, Transaction

log = structlog.get_logger(__name__)

EVERY = timedelta(minutes=1)
RESTED = timedelta(minutes=1)
"""A film without a manifest that nothing has written to for so long is not being written."""
HOPELESS_AFTER = timedelta(hours=1)
"""One that is still not whole after so long never will be."""
_AROUND = timedelta(minutes=30)
"""How early before its meeting, or late after it, a recording in the mesa's own room may begin."""


@dataclass(frozen=True)
class _Seen:
    film: Film
    at: datetime


class RecordingSweep:
    """Finds what to take in; `TakeRecording` does it.

    A hint only says to look sooner: what it tells is in the manifest too.
    """

    def __init__(
        self, database: Database, spool: Spool, coordination: Coordination, clock: Clock
    ) -> None:
        self._database = database
        self._spool = spool
        self._coordination = coordination
        self._clock = clock
        self._next_at: datetime | None = None
        self._seen: dict[str, _Seen] = {}
        """Films that are not ready, by their folder and name: since when each is as it is."""
        self.waiting: frozenset[str] = frozenset()
        """The rooms of the calls whose recordings are in the spool."""
        self.aside: Sequence[Session] = ()
        """What was put aside, at the last look."""

    async def hinted(self, manifest: Manifest) -> None:
        """Look now: something has been handed over, or will be in a moment."""
        log.info("recording_hinted", folder=manifest.session_id)
        self._next_at = None
        async with self._database.write() as tx:
            wake(tx, self._clock())

    async def run_due(self, now: datetime) -> datetime | None:
        """Look, if a minute has passed since the last time."""
        if self._next_at is None or now >= self._next_at or now < self._next_at - EVERY:
            self._next_at = now + EVERY
            await self._look(now)
        return self._next_at

    async def _look(self, now: datetime) -> None:
        try:
            sessions = await asyncio.to_thread(self._spool.look)
            self.aside = await asyncio.to_thread(self._spool.look_aside)
        except OSError as error:
            log.warning("spool_unreadable", error=type(error).__name__)
            return
        films = [film for session in sessions for film in session.films]
        self.waiting = frozenset(map(_room_of, films))
        self._seen = {film.mark: self._seen.get(film.mark, _Seen(film, now)) for film in films}
        for session in sessions:
            try:
                await self._see(session, now)
            except OSError as error:  # the boundary: one that fails must not stop the others
                log.warning("spool_unreadable", folder=session.folder, error=type(error).__name__)
        rested = [self._since(film, now) + RESTED for film in films if film.manifest is None]
        self._next_at = min([now + EVERY, *(at for at in rested if at > now)])

    async def _see(self, session: Session, now: datetime) -> None:
        if not session.films:
            async with self._database.read() as tx:
                was_taken = await recordings.came_as(tx, session.folder)
            if was_taken:  # a manifest that came after the film was taken
                await asyncio.to_thread(self._spool.clear, session.folder)
        for film in session.films:
            if film.manifest is None and not self._has_rested(film, now):
                continue
            is_ready = film.manifest is not None or await asyncio.to_thread(self._is_whole, film)
            if is_ready or self._is_hopeless(film, now):
                async with self._database.write() as tx:
                    await self._decide(tx, film, now, is_ready=is_ready)

    def _has_rested(self, film: Film, now: datetime) -> bool:
        return now - self._since(film, now) >= RESTED

    def _is_hopeless(self, film: Film, now: datetime) -> bool:
        return now - self._since(film, now) >= HOPELESS_AFTER

    def _since(self, film: Film, now: datetime) -> datetime:
        """Since when it is as it is: by its own date, or ours where its clock is ahead."""
        return min(film.written_at, self._seen[film.mark].at)

    def _is_whole(self, film: Film) -> bool:
        try:
            with self._spool.film(film) as descriptor:
                return is_whole(descriptor)
        except Gone:
            return False

    async def _decide(self, tx: Transaction, film: Film, now: datetime, *, is_ready: bool) -> None:
        manifest = film.manifest
        if manifest and await recordings.of_session(tx, film.session_id, manifest.sha256):
            await ask_empty(tx, film, now=now)
            return
        if not is_ready:
            await ask_set_aside(tx, self._coordination, film, UNREADABLE, now=now)
            return
        meeting_id = await self._meeting(tx, film)
        if meeting_id is None:
            await ask_set_aside(tx, self._coordination, film, UNKNOWN, now=now)
            return
        await ask_take(tx, film, meeting_id, cause=f"take-{film.mark}", now=now)

    async def _meeting(self, tx: Transaction, film: Film) -> MeetingId | None:
        """The meeting of the film's room; of a mesa's own room, the one held then."""
        name = _room_of(film)
        meeting = await meetings.in_call_room(tx, name)
        if meeting is not None:
            return meeting.id
        room = await call_rooms.called(tx, name)
        if room is None or room.parties:  # what some parties said apart is not for all
            return None
        manifest = film.manifest
        at = (manifest.started if manifest else None) or film.written_at
        held = [
            each
            for each in await meetings.around(tx, room.mesa_id, at - _AROUND, at + _AROUND)
            if not each.is_cancelled
        ]
        return min(held, key=lambda each: _apart(each, at)).id if held else None


def _apart(meeting: Meeting, at: datetime) -> timedelta:
    return max(meeting.starts_at - at, at - meeting.ends_at, timedelta())


def _room_of(film: Film) -> str:
    told = film.manifest.room if film.manifest else ""
    return told or room_in(film.name)
