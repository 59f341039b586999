"""Removing recordings: by who moderates, after a question, or when their time is over."""

from __future__ import annotations

from datetime import datetime, timedelta

from bot.domain.access import Role
from bot.domain.errors import NotFound
from bot.domain.ids import EventId, RecordingId, UserId
from bot.domain.mesa import Mesa
from bot.domain.recording import Recording
from bot.domain.reply import Reply
from bot.ports import Clock
from bot.services import recording_replies
from bot.services.documents import drop_unused
from bot.services.portada import Portada
from bot.services.questions import CONFIRM, Answer, Questions, mesa_asked_about
from storage import acts_log, recordings
from storage.database import Database, Transaction

_QUESTION = "recording_remove"
_EXPIRED_EVERY = timedelta(hours=1)


class RecordingRemoval:
    """Takes recordings away, with their contents and what was made of them.

    What is known of each stays: who removed what, and when.
    """

    def __init__(self, database: Database, portada: Portada, clock: Clock, me: UserId) -> None:
        self._database = database
        self._portada = portada
        self._clock = clock
        self._me = me

    def register(self, questions: Questions) -> None:
        """Take the taps on what is asked here."""
        questions.register(_QUESTION, self._confirmed)

    async def ask(self, tx: Transaction, mesa: Mesa, recording_id: RecordingId) -> Reply:
        """Ask whether a recording is to be removed.

        Raises:
            NotFound: the mesa has none such, or no more.
        """
        recording = await _there(tx, mesa, recording_id)
        return recording_replies.ask_removal(recording).asking(
            _QUESTION,
            (CONFIRM,),
            requires=Role.MODERATOR,
            mesa_id=mesa.id,
            recording=recording.id,
        )

    async def _confirmed(self, tx: Transaction, answer: Answer) -> Reply:
        mesa = await mesa_asked_about(tx, answer)
        recording = await _there(tx, mesa, RecordingId(str(answer.payload["recording"])))
        await self._remove(tx, recording, answer.by, answer.origin.event)
        return Reply.of("grabacion-removed", recording=recording.id, meeting=recording.meeting_id)

    async def expire(self, recording_id: RecordingId) -> None:
        """Remove one whose time is over."""
        async with self._database.write() as tx:
            recording = await recordings.find(tx, recording_id)
            if recording is not None and recording.is_kept:
                await self._remove(tx, recording, self._me, None)

    async def _remove(
        self, tx: Transaction, recording: Recording, by: UserId, event: EventId | None
    ) -> None:
        now = self._clock()
        found = await recordings.copies(tx, recording.id)
        await recordings.remove(tx, recording.id, by, now)
        hashes = {recording.sha256, recording.poster_sha256, *(each.sha256 for each in found)}
        for sha256 in sorted(filter(None, hashes)):
            await drop_unused(tx, sha256, now)
        await acts_log.add(
            tx,
            at=now,
            actor=by,
            what="recording.removed",
            mesa_id=recording.mesa_id,
            event=event,
            before={
                "recording": recording.id,
                "meeting": recording.meeting_id,
                "url": recording.url,
                "sha256": recording.sha256,
            },
        )
        await self._portada.changed(tx, recording.mesa_id)


class RecordingExpiry:
    """Removes those whose time is over, where the deployment keeps them for a time only."""

    def __init__(
        self, database: Database, removal: RecordingRemoval, lasts: timedelta | None
    ) -> None:
        self._database = database
        self._removal = removal
        self._lasts = lasts
        self._next_at: datetime | None = None

    async def run_due(self, now: datetime) -> datetime | None:
        """Look, once an hour."""
        if self._lasts is None:
            return None
        if self._next_at is None or now >= self._next_at:
            self._next_at = now + _EXPIRED_EVERY
            async with self._database.read() as tx:
                over = await recordings.kept_before(tx, now - self._lasts)
            for recording_id in over:
                await self._removal.expire(recording_id)
        return self._next_at


async def _there(tx: Transaction, mesa: Mesa, recording_id: RecordingId) -> Recording:
    recording = await recordings.find(tx, recording_id)
    if recording is None or recording.mesa_id != mesa.id or recording.removed_at is not None:
        raise NotFound("grabacion-not-found", recording=recording_id, mesa=mesa.id)
    return recording
