"""Recordings that were put aside: coordination says which meetings they are of."""

from __future__ import annotations

from collections.abc import Sequence

from bot.domain.access import Role
from bot.domain.errors import NotFound, Refusal
from bot.domain.ids import MeetingId
from bot.domain.meeting import Meeting
from bot.domain.mesa import Mesa, check_not_archived
from bot.domain.recording import check_recordable
from bot.domain.reply import Reply
from bot.i18n import When
from bot.jibri.spool import ASIDE, Session
from bot.services.document_replies import size
from bot.services.meeting_posts import named
from bot.services.people import Preferences
from bot.services.questions import Answer, Questions
from bot.services.recording_sweep import RecordingSweep
from bot.services.take_recording import ask_take
from storage import acts_log, meetings, mesas
from storage.database import Transaction

CONFIRM = "✅"
_QUESTION = "recording_assign"
_MOST = 20


class RecordingsAside:
    """Only coordination has them: whose they are, and who may see them, is what is not known.

    Its own look into the spool is not needed: `sweep` looks every minute. None: there is no spool.
    """

    def __init__(self, sweep: RecordingSweep | None, *, contact: str) -> None:
        self._sweep = sweep
        self._contact = contact

    def register(self, questions: Questions) -> None:
        """Take the taps on what is asked here."""
        questions.register(_QUESTION, self._confirmed)

    def listed(self, wanted: Preferences) -> Reply:
        """What is aside now."""
        found = self._there()
        if not found:
            return Reply.of("grabacion-aside-none")
        reply = Reply.of("grabacion-aside-list", count=len(found))
        for session in found[:_MOST]:
            reply = reply.item("grabacion-aside-line", **_said(session, wanted))
        if len(found) > _MOST:
            reply = reply.paragraph("grabacion-aside-more", count=len(found) - _MOST)
        return reply.paragraph("grabacion-aside-how", folder=_name(found[0]))

    async def ask(
        self, tx: Transaction, folder: str, meeting_id: MeetingId | None, wanted: Preferences
    ) -> Reply:
        """Ask whether what is in a folder is to be that meeting's recording.

        Raises:
            NotFound: there is no such folder, or no such meeting.
            Refusal: no meeting is named, it was cancelled, or its mesa is archived.
        """
        name = folder.strip("/").removeprefix(f"{ASIDE}/")
        if meeting_id is None:
            raise Refusal("grabacion-aside-which", folder=name)
        meeting, mesa = await _of(tx, meeting_id)
        if mesa.is_archived:
            raise Refusal("mesa-is-archived", mesa=mesa.id, contact=self._contact)
        session = self._session(name)
        when = When(meeting.starts_at, wanted.zone)
        reply = Reply.of("grabacion-assign-ask", **named(meeting), mesa=mesa.name, when=when)
        reply = reply.item("grabacion-aside-line", **_said(session, wanted))
        return reply.paragraph("grabacion-assign-ask-how").asking(
            _QUESTION, (CONFIRM,), requires=Role.COORDINATOR, folder=name, meeting=meeting.id
        )

    async def _confirmed(self, tx: Transaction, answer: Answer) -> Reply | None:
        meeting, mesa = await _of(tx, MeetingId(str(answer.payload["meeting"])))
        check_not_archived(mesa)
        session = self._session(str(answer.payload["folder"]))
        for film in session.films:
            cause = f"take-{film.mark}-{answer.origin.event}"
            await ask_take(tx, film, meeting.id, cause=cause, now=answer.now)
        await acts_log.add(
            tx,
            at=answer.now,
            actor=answer.by,
            what="recording.assigned",
            mesa_id=mesa.id,
            event=answer.origin.event,
            after={"folder": _name(session), "meeting": meeting.id},
        )
        return Reply.of("grabacion-assigned", folder=_name(session), meeting=meeting.id)

    def _there(self) -> Sequence[Session]:
        return () if self._sweep is None else self._sweep.aside

    def _session(self, name: str) -> Session:
        for session in self._there():
            if _name(session) == name:
                return session
        raise NotFound("grabacion-aside-not-found", folder=name)


async def _of(tx: Transaction, meeting_id: MeetingId) -> tuple[Meeting, Mesa]:
    meeting = await meetings.find(tx, meeting_id)
    mesa = None if meeting is None else await mesas.find(tx, meeting.mesa_id)
    if meeting is None or mesa is None:
        raise NotFound("grabacion-aside-no-meeting", meeting=meeting_id)
    check_recordable(meeting)
    return meeting, mesa


def _name(session: Session) -> str:
    return session.folder.removeprefix(f"{ASIDE}/")


def _said(session: Session, wanted: Preferences) -> dict[str, object]:
    written = max(film.written_at for film in session.films)
    weight = size(sum(film.size_bytes for film in session.films))
    return {"folder": _name(session), "when": When(written, wanted.zone), "size": weight}
