"""The current lists as a table, for whoever may see them; read back, it says the same."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from bot.domain.access import Role
from bot.domain.mesa import Mesa
from bot.domain.message import Origin
from bot.i18n import Catalogs
from bot.services.access import Access
from bot.services.lists import Lists
from bot.services.table_files import Sheet, ask_for
from storage import acts_log
from storage.database import Transaction

_COLUMNS = ("party", "name", "email", "seat", "post", "user")
_SEATS = {"focal_point": "lista-seat-focal-point", "substitute": "lista-seat-substitute"}


async def ask_for_file(
    tx: Transaction,
    mesa: Mesa,
    parties: Sequence[int],
    file_format: str,
    origin: Origin,
    *,
    now: datetime,
) -> None:
    """Have the lists of these parties sent as a file to who asks for them; the record has it."""
    names = [party.name for party in mesa.parties if (party.id or 0) in parties]
    await acts_log.add(
        tx,
        at=now,
        actor=origin.user,
        what="list.exported",
        mesa_id=mesa.id,
        event=origin.event,
        after={"parties": names, "format": file_format},
    )
    await ask_for(tx, ListTable, mesa, parties, file_format, origin, now=now)


class ListTable:
    """The people on the lists, with their addresses."""

    kind, name, sent = "send_list_file", "list-file", "lista-file-sent"

    def __init__(self, access: Access, lists: Lists, catalogs: Catalogs) -> None:
        self._access = access
        self._lists = lists
        self._catalogs = catalogs

    async def may_see(self, tx: Transaction, mesa: Mesa, payload: Mapping[str, Any]) -> bool:
        """Who moderates sees all, a focal point their own party's."""
        user = Origin.from_json(payload["origin"]).user
        role = await self._access.role_in(tx, user, mesa)
        if role >= Role.MODERATOR:
            return True
        own = await self._lists.party_of(tx, mesa, user)
        return role >= Role.FOCAL_POINT and own is not None and payload["parties"] == [own.id]

    async def sheet(
        self, tx: Transaction, mesa: Mesa, payload: Mapping[str, Any], language: str
    ) -> Sheet:
        """Everybody on the lists of these parties."""

        def word(key: str, **args: str) -> str:
            return self._catalogs.plain(language, key, args)

        rows = [
            [
                each.party.name,
                listed.member.name,
                listed.member.email or "",
                word(key) if key is not None else "",
                listed.member.post or "",
                listed.member.user or "",
            ]
            for each in await self._lists.people(tx, mesa)
            if each.party.id in payload["parties"]
            for listed in each.people
            for key in (_SEATS.get(listed.member.seat.value),)
        ]
        heading = [word(f"lista-column-{each}") for each in _COLUMNS]
        return Sheet(word("lista-file-title", mesa=mesa.id), heading, rows)
