"""The act of posting meetings as an iCalendar file, in the thread of their announcement."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from bot.domain.ids import MeetingId, MesaId
from bot.domain.meeting import Meeting
from bot.domain.mesa import Mesa
from bot.i18n import Catalogs
from bot.ports import Contents
from bot.services.icalendar_text import CalendarEntry, CalendarWriter, Method
from bot.services.posts import Posts
from bot.services.uploads import uploaded
from storage import intents, meetings, mesas
from storage.database import Database, Transaction

KIND = "send_calendar"
_TYPE = "text/calendar"


async def send_calendar(
    tx: Transaction, changed: Sequence[Meeting], *, under: str, now: datetime
) -> None:
    """Have these meetings of one mesa posted as they stand, once for each change of the first."""
    first = changed[0]
    cause = f"calendar-{first.id}-{first.revision}"
    await intents.add(
        tx,
        cause=cause,
        kind=KIND,
        lane=f"calendar-{first.mesa_id}",
        payload={
            "mesa_id": first.mesa_id,
            "meetings": [each.id for each in changed],
            "revision": first.revision,
            "under": under,
            "cause": cause,
        },
        now=now,
    )


class SendCalendar:
    """Writes the file, uploads it encrypted, and posts the message that carries it."""

    kind = KIND
    at_once = 2

    def __init__(
        self,
        database: Database,
        contents: Contents,
        posts: Posts,
        catalogs: Catalogs,
        writer: CalendarWriter,
    ) -> None:
        self._database = database
        self._contents = contents
        self._posts = posts
        self._catalogs = catalogs
        self._writer = writer

    async def perform(self, payload: Mapping[str, Any]) -> Mapping[str, Any]:
        """Put it on the homeserver; done twice, the first upload is never used."""
        async with self._database.read() as tx:
            mesa = await mesas.find(tx, MesaId(payload["mesa_id"]))
            found = [await meetings.find(tx, MeetingId(each)) for each in payload["meetings"]]
        kept = [each for each in found if each is not None]
        if mesa is None or mesa.room is None or not kept:
            return {}
        if kept[0].revision != payload["revision"]:
            return {}  # it has changed again, and that is posted too
        return {"content": await self._uploaded(mesa, kept)}

    async def _uploaded(self, mesa: Mesa, kept: Sequence[Meeting]) -> dict[str, Any]:
        entries = [CalendarEntry(each, mesa.name) for each in kept]
        over = all(each.is_cancelled for each in kept)
        method: Method = "CANCEL" if over else "PUBLISH"
        data = self._writer.write(entries, mesa.language, method=method)
        key = "calendario-file-cancelled" if over else "calendario-file-name"
        name = self._catalogs.plain(mesa.language, key, {"meeting": kept[0].id})
        return await uploaded(self._contents, f"{name}.ics", _TYPE, data)

    async def conclude(
        self, tx: Transaction, payload: Mapping[str, Any], result: Mapping[str, Any]
    ) -> None:
        """Post it, in the thread of the announcement."""
        mesa = await mesas.find(tx, MesaId(payload["mesa_id"]))
        if "content" in result and mesa is not None and mesa.room is not None:
            await self._posts.post_with(
                tx, mesa.room, result["content"], cause=payload["cause"], under=payload["under"]
            )

    async def give_up(self, tx: Transaction, payload: Mapping[str, Any], code: str) -> None:
        """Nothing is said: the announcement has all that is in the file."""
