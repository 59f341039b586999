"""Tables that people ask for, as CSV or XLSX, in private: what they hold is not for a room."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Protocol

from bot.domain.errors import NotUnderstood
from bot.domain.ids import MesaId, RoomId
from bot.domain.mesa import Mesa
from bot.domain.message import Origin
from bot.domain.reply import Reply
from bot.domain.sheet_writing import as_csv
from bot.ports import Clock, Contents
from bot.services.posts import Posts
from bot.services.private import DirectRoom
from bot.services.spreadsheets import as_xlsx
from bot.services.uploads import uploaded
from storage import intents, mesas, outbox
from storage import rooms as known_rooms
from storage.database import Database, Transaction

_TYPES = {
    "csv": "text/csv",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
}
_FORMATS = {"csv": "csv", "xlsx": "xlsx", "excel": "xlsx", "xls": "xlsx"}


def is_format(text: str) -> bool:
    """Whether a word names a kind of file."""
    return text.strip().strip(".").lower() in _FORMATS


def read_format(text: str) -> str:
    """`csv` or `xlsx`.

    Raises:
        NotUnderstood: another.
    """
    found = _FORMATS.get(text.strip().strip(".").lower())
    if found is None:
        raise NotUnderstood("lista-not-a-format", text)
    return found


@dataclass(frozen=True)
class Sheet:
    """What stands in the file."""

    title: str
    heading: Sequence[str]
    rows: Sequence[Sequence[str]]


class Table(Protocol):
    """One kind of table."""

    kind: str
    """Of the act that sends it."""
    name: str
    """What its causes begin with."""
    sent: str
    """The key of what is said where it was asked for, when it was sent elsewhere."""

    async def may_see(self, tx: Transaction, mesa: Mesa, payload: Mapping[str, Any]) -> bool:
        """Whether who asked may still see all of it."""

    async def sheet(
        self, tx: Transaction, mesa: Mesa, payload: Mapping[str, Any], language: str
    ) -> Sheet:
        """What stands in it now."""


async def ask_for(
    tx: Transaction,
    table: type[Table],
    mesa: Mesa,
    parties: Sequence[int],
    file_format: str,
    origin: Origin,
    *,
    now: datetime,
    **more: str,
) -> None:
    """Have what a table says of these parties sent as a file to who asks; `more` is for it."""
    await intents.add(
        tx,
        cause=f"{table.name}-{origin.event}",
        kind=table.kind,
        lane=f"direct-{origin.user}",
        payload={
            **more,
            "mesa_id": mesa.id,
            "parties": list(parties),
            "format": file_format,
            "origin": origin.to_json(),
        },
        now=now,
    )


class SendTable:
    """The act: write the file, encrypt it onto the homeserver, and send it in private.

    In a mesa's room it never is: whoever asks there gets it in the room that they share with
    the bot.
    """

    def __init__(
        self,
        table: Table,
        database: Database,
        direct: DirectRoom,
        contents: Contents,
        posts: Posts,
        clock: Clock,
    ) -> None:
        self.kind = table.kind
        self._table = table
        self._database = database
        self._direct = direct
        self._contents = contents
        self._posts = posts
        self._clock = clock

    async def perform(self, payload: Mapping[str, Any]) -> Mapping[str, Any]:
        """Put it on the homeserver; done twice, the first upload is never used."""
        origin, file_format = Origin.from_json(payload["origin"]), payload["format"]
        async with self._database.read() as tx:
            mesa = await self._theirs(tx, payload)
            if mesa is None:
                return {}
            sheet = await self._table.sheet(tx, mesa, payload, origin.language)
            asked_in = await known_rooms.get(tx, origin.room)
        here = asked_in is not None and asked_in.kind != "mesa"
        room = origin.room if here else await self._direct.shared_with(origin.user)
        if file_format == "csv":
            data = as_csv(sheet.heading, sheet.rows)
        else:
            data = await asyncio.to_thread(as_xlsx, sheet.title, sheet.heading, sheet.rows)
        name = f"{sheet.title}.{file_format}"
        content = await uploaded(self._contents, name, _TYPES[file_format], data)
        return {"room": room, "here": here, "content": content}

    async def _theirs(self, tx: Transaction, payload: Mapping[str, Any]) -> Mesa | None:
        """The mesa, if who asked may still see this."""
        mesa = await mesas.find(tx, MesaId(payload["mesa_id"]))
        may = mesa is not None and await self._table.may_see(tx, mesa, payload)
        return mesa if may else None

    async def conclude(
        self, tx: Transaction, payload: Mapping[str, Any], result: Mapping[str, Any]
    ) -> None:
        """The file is the answer; elsewhere than in private, where it went is said."""
        if "content" not in result or await self._theirs(tx, payload) is None:
            return  # who asked was taken off the lists meanwhile
        origin = Origin.from_json(payload["origin"])
        cause = f"reply-{origin.event}"
        if result["here"]:
            await self._posts.answer_with(tx, origin, result["content"], cause=cause)
            return
        post = outbox.NewPost(
            f"{self._table.name}-{origin.event}", RoomId(result["room"]), result["content"]
        )
        await outbox.add_all(tx, [post], now=self._clock())
        await self._posts.reply(tx, origin, Reply.of(self._table.sent), cause=cause)

    async def give_up(self, tx: Transaction, payload: Mapping[str, Any], code: str) -> None:
        """Say that the homeserver did not take it, or that they take no invitation."""
        origin = Origin.from_json(payload["origin"])
        reply = Reply.of("lista-file-not-sent", code=code)
        await self._posts.reply(tx, origin, reply, cause=f"reply-{origin.event}")
