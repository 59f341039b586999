"""A new room for a mesa whose old one is lost: what the mesa holds is the database's, and stays."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import structlog

from bot.domain.access import Role
from bot.domain.errors import Refusal
from bot.domain.ids import RoomId
from bot.domain.mesa import Mesa
from bot.domain.message import Origin
from bot.domain.reply import Reply
from bot.i18n import Catalogs
from bot.ports import Clock, RefusedByServer, Rooms
from bot.services import debate_replies, debates, portada
from bot.services.access import Access
from bot.services.meeting_telling import MeetingTelling
from bot.services.open_mesa import OnMesa
from bot.services.portada import Portada
from bot.services.posts import Posts
from bot.services.questions import CONFIRM, Answer, Questions, mesa_asked_about
from storage import acts_log, intents, mesas, outbox, portadas, rooms
from storage import debates as kept_debates
from storage.database import Database, Transaction

log = structlog.get_logger(__name__)

_QUESTION = "remake_mesa"


class Remaking:
    """What coordination does when nobody can meet in a mesa's room any more."""

    def __init__(
        self, access: Access, posts: Posts, portada: Portada, meetings: MeetingTelling, clock: Clock
    ) -> None:
        self._access = access
        self._posts = posts
        self._portada = portada
        self._meetings = meetings
        self._clock = clock

    def register(self, questions: Questions) -> None:
        """Take the taps on what is asked here."""
        questions.register(_QUESTION, self._confirmed)

    async def ask(self, tx: Transaction, mesa: Mesa) -> Reply:
        """The question whose ✅ has a new room made, with who is invited and what goes with it.

        Raises:
            Refusal: its first room is still being made.
        """
        if mesa.room is None:
            raise Refusal("mesa-still-opening", mesa=mesa.id)
        lost = await self.is_lost(tx, mesa.room)
        people = await self._access.admitted(tx, mesa)
        reply = Reply.of("mesa-remake-ask", mesa=mesa.id, name=mesa.name, lost=lost)
        reply = reply.paragraph("mesa-remake-ask-what", count=len(people))
        reply = reply.paragraph("mesa-remake-ask-answer")
        return reply.asking(
            _QUESTION, (CONFIRM,), requires=Role.COORDINATOR, mesa_id=mesa.id, room=mesa.room
        )

    async def is_lost(self, tx: Transaction, room: RoomId) -> bool:
        """Whether the bot is in a room no more."""
        return (await rooms.members(tx, room)).get(self._access.me) in ("leave", "ban")

    async def _confirmed(self, tx: Transaction, answer: Answer) -> Reply | None:
        mesa = await mesa_asked_about(tx, answer, even_archived=True)
        if mesa.room != answer.payload["room"]:
            raise Refusal("mesa-remade-already", mesa=mesa.id)
        await intents.add(
            tx,
            cause=f"remake-{answer.origin.event}",
            kind=RemakeMesa.kind,
            lane=mesa.id,
            payload={"mesa_id": mesa.id, "origin": answer.origin.to_json(), "old": mesa.room},
            now=self._clock(),
        )
        await acts_log.add(
            tx,
            at=self._clock(),
            actor=answer.by,
            what="mesa.remade",
            mesa_id=mesa.id,
            event=answer.origin.event,
            before={"room": mesa.room},
        )
        return None  # answered when the room is made

    async def moved(self, tx: Transaction, mesa: Mesa, old: RoomId, *, origin: Origin) -> None:
        """The mesa has its new room: what people write below, or is edited, is posted there anew.

        Whatever else hung from a post of the old room is said on the main timeline.
        """
        room = mesa.room
        assert room is not None
        here = Reply.of("mesa-remade-here", mesa=mesa.id, name=mesa.name)
        cause = f"remade-{room}"
        await self._posts.post(tx, room, here, language=mesa.language, cause=cause)
        await outbox.free(tx, portada.cause_of(mesa.id), old)
        await portadas.begin_anew(tx, mesa.id)
        await self._portada.changed(tx, mesa.id, at_once=True)
        await self._meetings.announce_anew(tx, mesa, old)
        for debate in await kept_debates.of_mesa(tx, mesa.id):
            if debate.is_open:
                cause = debates.cause_of(debate.id)
                await outbox.free(tx, cause, old)
                reply = debate_replies.opening(debate)
                await self._posts.post(tx, room, reply, language=mesa.language, cause=cause)
        if not await self.is_lost(tx, old):
            there = Reply.of("mesa-remade-there", mesa=mesa.id, name=mesa.name)
            there = replace(there, notice=False)
            await self._posts.post(tx, old, there, language=mesa.language, cause=f"left-{old}")
        people = await self._access.admitted(tx, mesa)
        await self._access.settle(tx, mesa.id, cause=f"remade-{room}", invite=sorted(people))
        done = Reply.of("mesa-remade", mesa=mesa.id, name=mesa.name, count=len(people))
        await self._posts.reply(tx, origin, done, cause=f"remade-{room}-done")


class RemakeMesa(OnMesa):
    """The act: a room like the first one; an old one that is still there is left to be read."""

    kind = "remake_mesa"

    def __init__(
        self,
        database: Database,
        rooms: Rooms,
        access: Access,
        posts: Posts,
        catalogs: Catalogs,
        remaking: Remaking,
    ) -> None:
        super().__init__(database, rooms, access, posts, catalogs)
        self._remaking = remaking

    async def perform(self, payload: Mapping[str, Any]) -> Mapping[str, Any]:
        """Make the room, or find the one made before for this."""
        old = RoomId(payload["old"])
        async with self._database.read() as tx:
            lost = await self._remaking.is_lost(tx, old)
        room = await self.make_room(payload, cause=f"remake-{old}")
        if not lost:
            try:
                await self._rooms.set_powers(old, {}, read_only=True)
            except RefusedByServer as refusal:  # the new one is what matters
                log.warning("old_room_not_closed", room=old, code=refusal.code)
        return {"room": room}

    async def conclude(
        self, tx: Transaction, payload: Mapping[str, Any], result: Mapping[str, Any]
    ) -> None:
        """The mesa is there now; everybody is invited, and who asked is answered."""
        before = await self.mesa_of(tx, payload)
        if before.room == result["room"]:
            return  # asked for twice at one time
        await mesas.set_state(tx, before.id, before.state, RoomId(result["room"]))
        mesa = await self.mesa_of(tx, payload)
        origin = Origin.from_json(payload["origin"])
        await self._remaking.moved(tx, mesa, RoomId(payload["old"]), origin=origin)

    async def give_up(self, tx: Transaction, payload: Mapping[str, Any], code: str) -> None:
        """The homeserver will not: say so; the mesa stays as it is."""
        mesa = await self.mesa_of(tx, payload)
        origin = Origin.from_json(payload["origin"])
        reply = Reply.of("mesa-not-remade", mesa=mesa.id, name=mesa.name, code=code)
        await self._posts.reply(tx, origin, reply, cause=f"remake-{origin.event}-refused")
