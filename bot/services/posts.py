"""Everything the bot says goes through here, into the outbox."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from bot.domain.ids import MesaId, RoomId
from bot.domain.message import Origin
from bot.domain.reply import Reply
from bot.i18n import Catalogs
from bot.ports import Clock
from bot.services.rendering import pages
from storage import outbox, questions
from storage.database import Transaction


class Posts:
    """Renders replies and writes them down to be sent, once for each cause."""

    def __init__(self, catalogs: Catalogs, clock: Clock) -> None:
        self._catalogs = catalogs
        self._clock = clock

    async def reply(self, tx: Transaction, origin: Origin, reply: Reply, *, cause: str) -> None:
        """Answer a message: in its thread, else as a reply to it, in its writer's language."""
        answered = {"m.in_reply_to": {"event_id": origin.event}}
        relation: dict[str, Any] = answered
        if origin.thread is not None:
            relation = {
                "rel_type": "m.thread",
                "event_id": origin.thread,
                "is_falling_back": True,
                **answered,
            }
        await self._write(tx, origin.room, reply, origin.language, cause, relation=relation)

    async def post(
        self,
        tx: Transaction,
        room: RoomId,
        reply: Reply,
        *,
        language: str,
        cause: str,
        edits: str | None = None,
    ) -> None:
        """Say something that answers nothing, or put it in place of the post with cause `edits`."""
        await self._write(tx, room, reply, language, cause, edits=edits)

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
    ) -> None:
        now = self._clock()
        shown = pages(self._catalogs, reply, language, **({"most": 1} if edits else {}))
        for number, page in enumerate(shown, start=1):
            content = page.content(notice=reply.notice)
            if reply.mentions and number == 1:
                content["m.mentions"] = {"user_ids": list(reply.mentions)}
            if relation is not None:
                content["m.relates_to"] = dict(relation)
            last = cause if number == 1 else f"{cause}:{number}"
            await outbox.add(tx, cause=last, room=room, content=content, now=now, edits=edits)
        # Under the last page: that is where people stop reading.
        for emoji in reply.reactions:
            await outbox.add(
                tx,
                cause=f"{last}:{emoji}",
                room=room,
                content={"m.relates_to": {"rel_type": "m.annotation", "key": emoji}},
                now=now,
                type="m.reaction",
                about=last,
            )
        if reply.question is not None:
            kind, payload = reply.question
            mesa = payload.get("mesa_id")
            await questions.add(
                tx,
                cause=last,
                kind=kind,
                choices=reply.reactions,
                payload=payload,
                mesa=MesaId(str(mesa)) if mesa else None,
                now=now,
            )
