"""Archiving a mesa: it stays to be read by the same people, and nothing more happens in it."""

from __future__ import annotations

from zoneinfo import ZoneInfo

from bot.domain.access import Role
from bot.domain.errors import Refusal
from bot.domain.ids import EventId, UserId
from bot.domain.mesa import Mesa, MesaState
from bot.domain.message import Origin
from bot.domain.reply import Reply
from bot.i18n import When
from bot.ports import Clock
from bot.services.access import Access
from bot.services.portada import Portada
from bot.services.posts import Posts
from bot.services.questions import CONFIRM, Answer, Questions, mesa_asked_about
from bot.services.timed import wake
from storage import acts_log, meetings, mesas, reminders
from storage.database import Transaction

_QUESTION = "archive_mesa"


class Archive:
    """What coordination does when a mesa has ended, and when it is to go on.

    Nobody leaves, lists stay in force and removals are done. Who has no power in the room cannot
    write there; what was to be said waits, and is said, as late, when the mesa is reopened.
    """

    def __init__(self, access: Access, posts: Posts, portada: Portada, clock: Clock) -> None:
        self._access = access
        self._posts = posts
        self._portada = portada
        self._clock = clock

    def register(self, questions: Questions) -> None:
        """Take the taps on what is asked here."""
        questions.register(_QUESTION, self._confirmed)

    async def ask(self, tx: Transaction, mesa: Mesa, zone: ZoneInfo) -> Reply:
        """The question whose ✅ archives the mesa, with what will not be said meanwhile.

        Raises:
            Refusal: it is archived, or its room is still being made.
        """
        _check_open(mesa)
        reply = Reply.of("mesa-archive-ask", mesa=mesa.id, name=mesa.name)
        reply = reply.paragraph("mesa-archive-ask-lists")
        coming = await meetings.to_come(tx, mesa.id, self._clock())
        if coming:
            start = When(coming[0].starts_at, zone)
            reply = reply.paragraph("mesa-archive-ask-meetings", count=len(coming), start=start)
        count = await reminders.waiting(tx, mesa.id)
        reply = reply.paragraph("mesa-archive-ask-reminders", count=count)
        reply = reply.paragraph("mesa-archive-ask-answer", mesa=mesa.id)
        return reply.asking(_QUESTION, (CONFIRM,), requires=Role.COORDINATOR, mesa_id=mesa.id)

    async def _confirmed(self, tx: Transaction, answer: Answer) -> Reply:
        mesa = await mesa_asked_about(tx, answer, even_archived=True)
        _check_open(mesa)
        await self._put(tx, mesa, MesaState.ARCHIVED, answer.by, answer.origin.event)
        await self._tell(tx, mesa, "mesa-archived-here", answer.origin)
        return Reply.of("mesa-archived", mesa=mesa.id, name=mesa.name)

    async def reopen(self, tx: Transaction, mesa: Mesa, *, origin: Origin) -> Reply:
        """Have the mesa as it was; what fell due meanwhile is said now, as late.

        Raises:
            Refusal: it is not archived.
        """
        await mesas.lock(tx, mesa.id)
        current = await mesas.find(tx, mesa.id)
        if current is None or not current.is_archived:
            raise Refusal("mesa-not-archived", mesa=mesa.id)
        await self._put(tx, current, MesaState.OPEN, origin.user, origin.event)
        await self._tell(tx, current, "mesa-reopened-here", origin)
        wake(tx, self._clock())
        return Reply.of("mesa-reopened", mesa=current.id, name=current.name)

    async def _put(
        self, tx: Transaction, mesa: Mesa, state: MesaState, by: UserId, event: EventId
    ) -> None:
        """Note it, have it in the record, and have the room follow."""
        archived = state is MesaState.ARCHIVED
        await mesas.archive(tx, mesa.id, archived=archived)
        await acts_log.add(
            tx,
            at=self._clock(),
            actor=by,
            what="mesa.archived" if archived else "mesa.reopened",
            mesa_id=mesa.id,
            event=event,
            before={"state": mesa.state.value},
            after={"state": state.value},
        )
        cause = f"archive-{event}" if archived else f"reopen-{event}"
        await self._access.settle(tx, mesa.id, cause=cause)
        await self._portada.changed(tx, mesa.id, at_once=True)

    async def _tell(self, tx: Transaction, mesa: Mesa, key: str, origin: Origin) -> None:
        """Say it to the mesa; where it was asked for there, the answer says the rest."""
        if mesa.room is not None:
            reply = Reply.of(key, users=sorted(self._access.coordinators))
            cause = f"{key}-{origin.event}"
            await self._posts.post(tx, mesa.room, reply, language=mesa.language, cause=cause)


def _check_open(mesa: Mesa) -> None:
    if mesa.is_archived:
        raise Refusal("mesa-archived-already", mesa=mesa.id)
    if mesa.state is not MesaState.OPEN:
        raise Refusal("mesa-still-opening", mesa=mesa.id)
