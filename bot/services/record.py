"""The record of acts, as coordination reads it: by pages, or whole in a file."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from bot.domain.errors import NotFound, Refusal
from bot.domain.ids import MesaId
from bot.domain.message import Origin
from bot.domain.reply import Reply
from bot.domain.sheet_writing import as_csv
from bot.i18n import Catalogs
from bot.ports import Clock, Contents
from bot.services.access import Access
from bot.services.posts import Posts
from bot.services.record_words import sentence
from bot.services.uploads import uploaded
from storage import acts_log, intents, mesas
from storage.acts_log import Entry, Sought
from storage.database import Database, Transaction

PAGE = 15
_AT_ONCE = 2_000
_COLUMNS = ("number", "at", "by", "what", "mesa", "sentence", "event", "before", "after")


@dataclass(frozen=True)
class Listing:
    """One page of the acts that were sought, the latest first."""

    acts: Sequence[Entry]
    count: int
    """On all pages."""
    page: int

    @property
    def pages(self) -> int:
        """How many there are."""
        return max(1, -(-self.count // PAGE))


class Record:
    """What coordination asks of the record. Nothing here writes to it."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock

    async def page(self, tx: Transaction, sought: Sought, number: int) -> Listing:
        """One page of what is sought.

        Raises:
            NotFound: no such mesa.
            Refusal: there is no such page.
        """
        await _check_mesa(tx, sought)
        listing = Listing((), await acts_log.count(tx, sought), number)
        if not 1 <= number <= listing.pages:
            raise Refusal("historial-no-such-page", page=number, pages=listing.pages)
        found = await acts_log.latest(tx, sought, most=PAGE, after=PAGE * (number - 1))
        return Listing(found, listing.count, number)

    async def send(
        self, tx: Transaction, sought: Sought, zone: ZoneInfo, *, origin: Origin
    ) -> None:
        """Have all of it, up to now, posted as a file where it was asked for.

        Raises:
            NotFound: no such mesa.
        """
        await _check_mesa(tx, sought)
        await intents.add(
            tx,
            cause=f"send-{origin.event}",
            kind=SendRecord.kind,
            lane=f"send-{origin.room}",
            payload={
                "origin": origin.to_json(),
                "zone": zone.key,
                "until": await acts_log.newest(tx),
                "mesa_id": sought.mesa_id,
                "kinds": list(sought.kinds),
                "person": sought.person,
                "since": None if sought.since is None else sought.since.isoformat(),
            },
            now=self._clock(),
        )


class SendRecord:
    """The act: write the file, upload it encrypted, and post the message that carries it."""

    kind = "send_record"
    at_once = 1

    def __init__(
        self,
        database: Database,
        access: Access,
        contents: Contents,
        posts: Posts,
        catalogs: Catalogs,
    ) -> None:
        self._database = database
        self._access = access
        self._contents = contents
        self._posts = posts
        self._catalogs = catalogs

    async def perform(self, payload: Mapping[str, Any]) -> Mapping[str, Any]:
        """Put it on the homeserver; done twice, the first upload is never used."""
        origin, zone = Origin.from_json(payload["origin"]), ZoneInfo(payload["zone"])
        rows: list[tuple[str, ...]] = []
        async for some in self._found(payload):
            rows += await asyncio.to_thread(self._rows, some, origin.language, zone)
        data = await asyncio.to_thread(as_csv, self._heading(origin.language), rows)
        name = f"{self._catalogs.plain(origin.language, 'historial-file')}.csv"
        return {"content": await uploaded(self._contents, name, "text/csv", data)}

    async def _found(self, payload: Mapping[str, Any]) -> AsyncIterator[Sequence[Entry]]:
        """The acts up to the moment when they were asked for, some at a time."""
        since = payload["since"] and datetime.fromisoformat(payload["since"])
        mesa_id = payload["mesa_id"] and MesaId(payload["mesa_id"])
        sought = Sought(mesa_id, tuple(payload["kinds"]), payload["person"], since)
        after = 0
        while True:
            async with self._database.read() as tx:
                found = await acts_log.between(
                    tx, sought, after=after, until=payload["until"], most=_AT_ONCE
                )
            if not found:
                return
            yield found
            after = found[-1].id

    def _heading(self, language: str) -> list[str]:
        return [self._catalogs.plain(language, f"historial-column-{each}") for each in _COLUMNS]

    def _rows(
        self, entries: Sequence[Entry], language: str, zone: ZoneInfo
    ) -> list[tuple[str, ...]]:
        return [
            (
                str(each.id),
                each.at.isoformat(timespec="seconds"),
                each.actor,
                each.what,
                each.mesa_id or "",
                self._words(each, language, zone),
                each.event or "",
                _json(each.before),
                _json(each.after),
            )
            for each in entries
        ]

    def _words(self, entry: Entry, language: str, zone: ZoneInfo) -> str:
        said = sentence(entry, zone)
        return self._catalogs.plain(language, said.key, said.args)

    async def conclude(
        self, tx: Transaction, payload: Mapping[str, Any], result: Mapping[str, Any]
    ) -> None:
        """The file is the answer, if who asked still coordinates."""
        origin = Origin.from_json(payload["origin"])
        if origin.user in self._access.coordinators:
            cause = f"reply-{origin.event}"
            await self._posts.answer_with(tx, origin, result["content"], cause=cause)

    async def give_up(self, tx: Transaction, payload: Mapping[str, Any], code: str) -> None:
        """Say that the homeserver did not take it."""
        origin = Origin.from_json(payload["origin"])
        reply = Reply.of("historial-not-sent", code=code)
        await self._posts.reply(tx, origin, reply, cause=f"reply-{origin.event}")


async def _check_mesa(tx: Transaction, sought: Sought) -> None:
    if sought.mesa_id is not None and await mesas.find(tx, sought.mesa_id) is None:
        raise NotFound("common-no-such-mesa", mesa=sought.mesa_id)


def _json(value: Any) -> str:
    return "" if value is None else json.dumps(value, ensure_ascii=False)
