"""The current lists as a file, for whoever may see them; read back, it says the same."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from bot.domain.access import Role
from bot.domain.ids import MesaId, RoomId
from bot.domain.mesa import Mesa
from bot.domain.message import Origin
from bot.domain.reply import Reply
from bot.i18n import Catalogs
from bot.ports import Clock, Contents
from bot.services.access import Access
from bot.services.lists import Lists
from bot.services.posts import Posts
from bot.services.private import DirectRoom
from bot.services.table_files import uploaded
from storage import acts_log, intents, mesas, outbox
from storage import rooms as known_rooms
from storage.database import Database, Transaction

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
    await intents.add(
        tx,
        cause=f"list-file-{origin.event}",
        kind=SendListFile.kind,
        lane=f"direct-{origin.user}",
        payload={
            "mesa_id": mesa.id,
            "parties": list(parties),
            "format": file_format,
            "origin": origin.to_json(),
        },
        now=now,
    )


class SendListFile:
    """The act: write the file, encrypt it onto the homeserver, and send it in private.

    Addresses are in it: in a mesa's room it never is, whoever asks there gets it in the room
    that they share with the bot.
    """

    kind = "send_list_file"

    def __init__(
        self,
        database: Database,
        access: Access,
        lists: Lists,
        direct: DirectRoom,
        contents: Contents,
        posts: Posts,
        catalogs: Catalogs,
        clock: Clock,
    ) -> None:
        self._clock = clock
        self._database = database
        self._access = access
        self._lists = lists
        self._direct = direct
        self._contents = contents
        self._posts = posts
        self._catalogs = catalogs

    async def perform(self, payload: Mapping[str, Any]) -> Mapping[str, Any]:
        """Put it on the homeserver; done twice, the first upload is never used."""
        origin, file_format = Origin.from_json(payload["origin"]), payload["format"]
        async with self._database.read() as tx:
            mesa = await self._theirs(tx, payload)
            if mesa is None:
                return {}
            rows = await self._rows(tx, mesa, payload["parties"], origin.language)
            asked_in = await known_rooms.get(tx, origin.room)
        here = asked_in is not None and asked_in.kind != "mesa"
        heading = [self._word(origin, f"lista-column-{each}") for each in _COLUMNS]
        title = self._word(origin, "lista-file-title", mesa=mesa.id)
        room = origin.room if here else await self._direct.shared_with(origin.user)
        content = await uploaded(self._contents, title, file_format, heading, rows)
        return {"room": room, "here": here, "content": content}

    async def _theirs(self, tx: Transaction, payload: Mapping[str, Any]) -> Mesa | None:
        """The mesa, if who asked may still see these lists."""
        mesa = await mesas.find(tx, MesaId(payload["mesa_id"]))
        user = Origin.from_json(payload["origin"]).user
        if mesa is None:
            return None
        role = await self._access.role_in(tx, user, mesa)
        if role < Role.MODERATOR:
            own = await self._lists.party_of(tx, mesa, user)
            if role < Role.FOCAL_POINT or own is None or payload["parties"] != [own.id]:
                return None
        return mesa

    async def _rows(
        self, tx: Transaction, mesa: Mesa, parties: Sequence[int], language: str
    ) -> list[list[str]]:
        return [
            [
                each.party.name,
                listed.member.name,
                listed.member.email or "",
                self._catalogs.plain(language, key) if key is not None else "",
                listed.member.post or "",
                listed.member.user or "",
            ]
            for each in await self._lists.people(tx, mesa)
            if each.party.id in parties
            for listed in each.people
            for key in (_SEATS.get(listed.member.seat.value),)
        ]

    def _word(self, origin: Origin, key: str, **args: str) -> str:
        return self._catalogs.plain(origin.language, key, args)

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
            f"list-file-{origin.event}", RoomId(result["room"]), result["content"]
        )
        await outbox.add_all(tx, [post], now=self._clock())
        await self._posts.reply(tx, origin, Reply.of("lista-file-sent"), cause=cause)

    async def give_up(self, tx: Transaction, payload: Mapping[str, Any], code: str) -> None:
        """Say that the homeserver did not take it, or that they take no invitation."""
        origin = Origin.from_json(payload["origin"])
        reply = Reply.of("lista-file-not-sent", code=code)
        await self._posts.reply(tx, origin, reply, cause=f"reply-{origin.event}")
