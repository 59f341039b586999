"""The debates of a mesa: a thread for each, whose root is a post of the bot."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

from bot.domain.debate import Activity, Debate, read_question, read_summary, read_topic
from bot.domain.errors import NotFound, Refusal
from bot.domain.ids import DebateId, EventId, MesaId
from bot.domain.mesa import Mesa
from bot.domain.message import Message, Origin
from bot.domain.reply import Reply, Text
from bot.ports import Clock
from bot.services import debate_replies
from bot.services.access import Access
from bot.services.debate_replies import Digest
from bot.services.portada import Portada, Shown
from bot.services.posts import Posts
from storage import acts_log, agreements, counters, debates, member_lists, mesas, outbox
from storage.database import Transaction

_CAUSE = re.compile(r"debate-(DEB-[0-9]+)\Z")


def cause_of(debate_id: DebateId) -> str:
    """What caused the post that opens a debate."""
    return f"debate-{debate_id}"


async def debate_in(tx: Transaction, root: EventId) -> DebateId | None:
    """The debate whose thread hangs from `root`; None: it is no debate's."""
    found = _CAUSE.match(await outbox.cause_of(tx, root) or "")
    return None if found is None else DebateId(found[1])


class Debates:
    """Opens them, keeps count of who writes in them and when, and closes them."""

    def __init__(self, access: Access, posts: Posts, portada: Portada, clock: Clock) -> None:
        self._access = access
        self._posts = posts
        self._portada = portada
        self._clock = clock

    async def open(
        self, tx: Transaction, mesa: Mesa, *, title: str, question: str, origin: Origin
    ) -> Debate:
        """Open a debate: its first post is the root of its thread.

        Raises:
            Refusal: the title or the question cannot be, or the room is still being made.
        """
        topic, asked = read_topic(title), read_question(question)
        if mesa.room is None:
            raise Refusal("mesa-still-opening", mesa=mesa.id)
        debate_id = DebateId(await counters.next_id(tx, "DEB"))
        debate = Debate(debate_id, mesa.id, topic, asked, origin.user, self._clock())
        await debates.add(tx, debate)
        await self._record(tx, debate, "debate.opened", origin)
        await self._posts.post(
            tx,
            mesa.room,
            debate_replies.opening(debate),
            language=mesa.language,
            cause=cause_of(debate_id),
            answers=origin,
        )
        await self._portada.changed(tx, mesa.id)
        return debate

    async def close(
        self,
        tx: Transaction,
        mesa: Mesa,
        debate: Debate,
        *,
        summary: str,
        origin: Origin,
    ) -> Debate:
        """Close it with a summary, said in its thread and in the room; it stays readable.

        Raises:
            Refusal: it is closed, or the summary cannot be.
        """
        await mesas.lock(tx, mesa.id)
        check_open(await self.find(tx, mesa, debate.id))
        closed = replace(
            debate, closed_by=origin.user, closed_at=self._clock(), summary=read_summary(summary)
        )
        await debates.close(tx, closed)
        await self._record(tx, closed, "debate.closed", origin)
        await self._say_closed(tx, mesa, closed, origin)
        await self._portada.changed(tx, mesa.id)
        return closed

    async def find(self, tx: Transaction, mesa: Mesa, debate_id: DebateId) -> Debate:
        """The debate of that id, in this mesa.

        Raises:
            NotFound: the mesa has none such.
        """
        debate = await debates.find(tx, debate_id)
        if debate is None or debate.mesa_id != mesa.id:
            raise NotFound("debate-no-such", debate=debate_id, mesa=mesa.id)
        return debate

    async def meant(
        self, tx: Transaction, mesa: Mesa, named: DebateId | None, thread: EventId | None
    ) -> Debate:
        """The debate named, else the one of the thread, else the only open one.

        Raises:
            NotFound: no such debate, or it is not clear which.
        """
        if named is None and thread is not None:
            named = await debate_in(tx, thread)
        if named is not None:
            return await self.find(tx, mesa, named)
        ongoing = [each for each in await debates.of_mesa(tx, mesa.id) if each.is_open]
        if not ongoing:
            raise NotFound("debate-none-open", mesa=mesa.id)
        if len(ongoing) > 1:
            raise NotFound("debate-which", debates=[each.id for each in ongoing])
        return ongoing[0]

    async def is_thread_of(self, tx: Transaction, debate: Debate, thread: EventId | None) -> bool:
        """Whether what is said in a debate stands below what is written in `thread`."""
        return thread is not None and await debate_in(tx, thread) == debate.id

    async def list_all(self, tx: Transaction, mesa: Mesa, zone: ZoneInfo) -> Reply:
        """Every debate of the mesa, the open ones first."""
        found, activity = await self._all(tx, mesa.id)
        return debate_replies.listed(found, activity, zone)

    async def digest(self, tx: Transaction, mesa: Mesa, debate: Debate) -> Digest:
        """Who has written in it and when, and what came of it."""
        activity = (await debates.activity(tx, [debate.id]))[debate.id]
        current = await member_lists.current(tx, mesa.id)
        parties = {user: each.party_id for each in current.values() for user in each.users}
        staff = mesa.moderators | self._access.coordinators
        wrote = Counter(parties.get(user) for user in activity.by_person)
        outside = {user for user in activity.by_person if user not in parties}
        root = await outbox.event_of(tx, cause_of(debate.id))
        return Digest(
            debate,
            activity,
            [(each.name, wrote[each.id]) for each in mesa.parties if each.id and wrote[each.id]],
            staff=len(outside & staff),
            others=len(outside - staff),
            files=() if root is None else await debates.files(tx, mesa.id, root),
            agreements=() if root is None else await agreements.noted_in(tx, mesa.id, root),
        )

    # --- What is written in them ----------------------------------------------------------------

    def wants(self, message: Message) -> bool:
        """Whether it may be of a debate: in a thread, or an answer by a client without threads."""
        return message.thread is not None or message.answers is not None

    async def noticed(self, tx: Transaction, mesa: Mesa, message: Message) -> None:
        """Note that somebody wrote in a debate, and when; not what."""
        root = message.thread or message.answers
        debate_id = None if root is None else await debate_in(tx, root)
        debate = None if debate_id is None else await debates.find(tx, debate_id)
        if debate is None or debate.mesa_id != mesa.id:
            return
        await debates.wrote(
            tx, debate.id, event=message.event, sender=message.sender, at=message.at
        )
        if debate.is_open:
            await self._portada.changed(tx, mesa.id)

    # --- The portada and the welcome ------------------------------------------------------------

    async def on_portada(self, tx: Transaction, mesa: Mesa, now: datetime) -> Shown:
        """The open ones: title, how many messages, and the day of the last."""
        found, activity = await self._all(tx, mesa.id)
        return Shown(debate_replies.on_portada(found, activity, ZoneInfo(mesa.zone)).parts)

    async def so_far(
        self, tx: Transaction, mesa: Mesa, zones: Sequence[ZoneInfo], now: datetime
    ) -> Sequence[Text]:
        """What is being debated."""
        return debate_replies.so_far(*await self._all(tx, mesa.id))

    async def _all(
        self, tx: Transaction, mesa_id: MesaId
    ) -> tuple[Sequence[Debate], dict[DebateId, Activity]]:
        found = await debates.of_mesa(tx, mesa_id)
        return found, dict(await debates.activity(tx, [each.id for each in found]))

    async def _say_closed(
        self, tx: Transaction, mesa: Mesa, debate: Debate, origin: Origin
    ) -> None:
        if mesa.room is None:
            return
        root, language = cause_of(debate.id), mesa.language
        for in_thread in (True, False):
            await self._posts.post(
                tx,
                mesa.room,
                debate_replies.closed(debate, in_thread=in_thread),
                language=language,
                cause=f"{root}-summary" if in_thread else f"{root}-closed",
                under=root if in_thread else None,
                answers=origin,
            )
        shown = debate_replies.opening_closed(debate, ZoneInfo(mesa.zone))
        await self._posts.post(
            tx, mesa.room, shown, language=language, cause=f"{root}-1", edits=root
        )

    async def _record(self, tx: Transaction, debate: Debate, what: str, origin: Origin) -> None:
        await acts_log.add(
            tx,
            at=self._clock(),
            actor=origin.user,
            what=what,
            mesa_id=debate.mesa_id,
            event=origin.event,
            after={"id": debate.id, "title": debate.title, "summary": debate.summary},
        )


def check_open(debate: Debate) -> None:
    """That it can be closed.

    Raises:
        Refusal: it is already.
    """
    if not debate.is_open:
        raise Refusal("debate-is-closed", debate=debate.id, user=debate.closed_by)
