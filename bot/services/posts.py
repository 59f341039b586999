"""Everything the bot says goes through here, into the outbox."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from bot.domain.ids import EventId, MesaId, RoomId, UserId
from bot.domain.message import Origin
from bot.domain.reply import Reply
from bot.i18n import Catalogs
from bot.ports import Clock
from bot.services.rendering import EDIT_BYTES, pages
from storage import intents, outbox, questions, rooms
from storage.database import Transaction


def in_thread(root: EventId, last: EventId) -> dict[str, Any]:
    """The relation of a message in a thread; clients without threads see an answer to `last`."""
    return {
        "rel_type": "m.thread",
        "event_id": root,
        "is_falling_back": True,
        "m.in_reply_to": {"event_id": last},
    }


@dataclass(frozen=True)
class Posting:
    """What `Posts.post` takes, for `post_all`."""

    room: RoomId
    reply: Reply
    language: str
    cause: str
    thread: EventId | None = None
    under: str | None = None
    to: EventId | None = None
    """The message in `thread` that it is a reply to."""


class Posts:
    """Renders replies and writes them down to be sent, once for each cause."""

    def __init__(self, catalogs: Catalogs, clock: Clock) -> None:
        self._catalogs = catalogs
        self._clock = clock

    async def reply(
        self,
        tx: Transaction,
        origin: Origin,
        reply: Reply,
        *,
        cause: str,
        edits: str | None = None,
    ) -> None:
        """Answer a message: in its thread, else as a reply to it, in its writer's language.

        With `edits`, the cause of an answer given before, this one is put in its place; what
        does not fit there is said below it.
        """
        await self._write(
            tx,
            origin.room,
            reply,
            origin.language,
            cause,
            relation=_answering(origin),
            edits=edits,
        )

    async def answer_with(
        self, tx: Transaction, origin: Origin, content: Mapping[str, Any], *, cause: str
    ) -> None:
        """Answer a message with what is no text: a file."""
        relation = {"m.relates_to": _answering(origin)}
        post = outbox.NewPost(cause, origin.room, {**content, **relation})
        await outbox.add_all(tx, [post], now=self._clock())

    async def post_with(
        self,
        tx: Transaction,
        room: RoomId,
        content: Mapping[str, Any],
        *,
        cause: str,
        under: str | None = None,
    ) -> None:
        """Post what is no text, a file; in the thread of the post with cause `under`."""
        relation = _relation(None, under)
        if relation is not None:
            content = {**content, "m.relates_to": relation}
        post = outbox.NewPost(cause, room, content, about=under)
        await outbox.add_all(tx, [post], now=self._clock())

    async def react(
        self, tx: Transaction, room: RoomId, event: EventId, emoji: str, *, cause: str
    ) -> None:
        """Put a reaction on somebody's message."""
        relation = {"rel_type": "m.annotation", "event_id": event, "key": emoji}
        post = outbox.NewPost(cause, room, {"m.relates_to": relation}, type="m.reaction")
        await outbox.add_all(tx, [post], now=self._clock())

    async def post(
        self,
        tx: Transaction,
        room: RoomId,
        reply: Reply,
        *,
        language: str,
        cause: str,
        edits: str | None = None,
        thread: EventId | None = None,
        under: str | None = None,
        answers: Origin | None = None,
    ) -> None:
        """Say something to a whole room, or put it in place of the post with cause `edits`.

        `answers` is the message that asked for it: written on this room's main timeline, this
        is its answer. `thread` is the root of the thread to say it in; `under` the cause of a
        post of ours that is that root, which need not have been sent yet.
        """
        relation = _relation(thread, under)
        if relation is None and answers is not None:
            on_main = answers.room == room and answers.thread is None
            relation = _answering(answers) if on_main else None
        await self._write(
            tx, room, reply, language, cause, relation=relation, edits=edits, about=under
        )

    async def post_all(self, tx: Transaction, postings: Sequence[Posting]) -> None:
        """Say several things, each once for its cause; for many at one moment."""
        new: list[outbox.NewPost] = []
        for each in postings:
            relation = _relation(each.thread, each.under, each.to)
            new += self._written(
                each.room, each.reply, each.language, each.cause, relation, about=each.under
            )
            await self._ask(tx, each.reply, _last(new))
        await outbox.add_all(tx, new, now=self._clock())

    async def privately(
        self, tx: Transaction, user: UserId, reply: Reply, *, language: str, cause: str
    ) -> None:
        """Say something to one person in the encrypted room that they share with the bot.

        Where there is none yet one is made, and they are invited to it.
        """
        room = await rooms.direct_with(tx, user)
        if room is not None:
            await self._write(tx, room, reply, language, cause)
            return
        new = self._written(RoomId(""), reply, language, cause, None)
        await self._ask(tx, reply, _last(new))
        await intents.add(
            tx,
            cause=f"privately-{cause}",
            kind="tell_privately",
            lane=f"direct-{user}",
            payload={
                "user": user,
                "cause": f"privately-{cause}",
                "posts": [
                    {
                        "cause": each.cause,
                        "type": each.type,
                        "content": dict(each.content),
                        "about": each.about,
                    }
                    for each in new
                ],
                "secret": reply.secret,
            },
            now=self._clock(),
        )

    async def _write(
        self,
        tx: Transaction,
        room: RoomId,
        reply: Reply,
        language: str,
        cause: str,
        *,
        relation: Mapping[str, Any] | None = None,
        edits: str | None = None,
        about: str | None = None,
    ) -> None:
        new = self._written(room, reply, language, cause, relation, edits=edits, about=about)
        await outbox.add_all(tx, new, now=self._clock())
        await self._ask(tx, reply, _last(new))

    def _written(
        self,
        room: RoomId,
        reply: Reply,
        language: str,
        cause: str,
        relation: Mapping[str, Any] | None,
        *,
        edits: str | None = None,
        about: str | None = None,
    ) -> list[outbox.NewPost]:
        """Its pages, and the reactions below the last: that is where people stop reading."""
        new: list[outbox.NewPost] = []
        last = cause
        limits = {} if edits is None else {"page_bytes": EDIT_BYTES}
        if edits is not None and relation is None:
            limits["most"] = 1
        shown = pages(self._catalogs, reply, language, **limits)
        for number, page in enumerate(shown, start=1):
            content = page.content(notice=reply.notice)
            if reply.mentions and number == 1:
                content["m.mentions"] = {"user_ids": list(reply.mentions)}
            if relation is not None:
                content["m.relates_to"] = dict(relation)
            last = cause if number == 1 else f"{cause}:{number}"
            edited = edits if number == 1 else None
            new.append(
                outbox.NewPost(last, room, content, edits=edited, about=about, secret=reply.secret)
            )
        for emoji in reply.reactions:
            content = {"m.relates_to": {"rel_type": "m.annotation", "key": emoji}}
            new.append(
                outbox.NewPost(f"{last}:{emoji}", room, content, type="m.reaction", about=last)
            )
        return new

    async def _ask(self, tx: Transaction, reply: Reply, cause: str) -> None:
        """Have the post with this cause wait for an answer, if the reply is a question."""
        if reply.question is None:
            return
        kind, payload = reply.question
        mesa = payload.get("mesa_id")
        await questions.add(
            tx,
            cause=cause,
            kind=kind,
            choices=reply.reactions,
            payload=payload,
            mesa=MesaId(str(mesa)) if mesa else None,
            now=self._clock(),
        )


def _answering(origin: Origin) -> dict[str, Any]:
    if origin.thread is not None:
        return in_thread(origin.thread, origin.event)
    return {"m.in_reply_to": {"event_id": origin.event}}


def _relation(
    thread: EventId | None, under: str | None, to: EventId | None = None
) -> dict[str, Any] | None:
    """Of what is said in the thread of an event, or of a post of ours: the outbox fills that in."""
    if under is not None:
        return {"rel_type": "m.thread", "is_falling_back": True}
    if thread is not None and to is not None:
        return {**in_thread(thread, to), "is_falling_back": False}
    return None if thread is None else in_thread(thread, thread)


def _last(new: Sequence[outbox.NewPost]) -> str:
    """The cause of the last message among them."""
    return next(each.cause for each in reversed(new) if each.type == "m.room.message")
