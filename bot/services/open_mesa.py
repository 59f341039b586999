"""The acts on a mesa's room: making it, and keeping its name and topic in line."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from bot.domain.access import STAFF_POWER
from bot.domain.ids import EventId, MesaId, RoomId
from bot.domain.mesa import Mesa, MesaState
from bot.domain.message import Origin
from bot.i18n import Catalogs
from bot.ports import NewRoom, Rooms
from bot.services import mesa_replies
from bot.services.access import Access
from bot.services.portada import Portada
from bot.services.posts import Posts
from storage import mesas
from storage.database import Database, Transaction


def topic_of(mesa: Mesa, catalogs: Catalogs) -> str:
    """What the room's topic says: the server can read it, so no person is named."""
    args = {"mesa": mesa.id, "parties": [party.name for party in mesa.parties]}
    return catalogs.plain(mesa.language, "mesa-topic", args)


def _event(payload: Mapping[str, Any]) -> EventId:
    """The message that asked for it."""
    return Origin.from_json(payload["origin"]).event


class OnMesa:
    """What the acts on a mesa's room share."""

    def __init__(
        self, database: Database, rooms: Rooms, access: Access, posts: Posts, catalogs: Catalogs
    ) -> None:
        self._database = database
        self._rooms = rooms
        self._access = access
        self._posts = posts
        self._catalogs = catalogs

    async def mesa_of(self, tx: Transaction, payload: Mapping[str, Any]) -> Mesa:
        """The mesa that the act is on."""
        mesa = await mesas.find(tx, MesaId(payload["mesa_id"]))
        if mesa is None:
            raise LookupError(payload["mesa_id"])
        return mesa

    async def make_room(self, payload: Mapping[str, Any], *, cause: str) -> RoomId:
        """Make a room for the mesa, its staff invited, or find the one made before for `cause`."""
        async with self._database.read() as tx:
            mesa = await self.mesa_of(tx, payload)
            admitted = await self._access.admitted(tx, mesa)
        staff = sorted(mesa.moderators | self._access.coordinators)
        return await self._rooms.create(
            NewRoom(
                marker=mesa.id,
                kind="mesa",
                name=mesa.name,
                topic=topic_of(mesa, self._catalogs),
                invite=staff,
                powers=dict.fromkeys(staff, STAFF_POWER),
                allowed=sorted(admitted),
                mesa_id=mesa.id,
                cause=cause,
            )
        )


class OpenMesa(OnMesa):
    """The act that makes a mesa's room, with its staff invited."""

    kind = "open_mesa"

    def __init__(
        self,
        database: Database,
        rooms: Rooms,
        access: Access,
        posts: Posts,
        catalogs: Catalogs,
        portada: Portada,
    ) -> None:
        super().__init__(database, rooms, access, posts, catalogs)
        self._portada = portada

    async def perform(self, payload: Mapping[str, Any]) -> Mapping[str, Any]:
        """Make the room, or find the one made before for this mesa."""
        room = await self.make_room(payload, cause=_event(payload))
        return {"room": room}

    async def conclude(
        self, tx: Transaction, payload: Mapping[str, Any], result: Mapping[str, Any]
    ) -> None:
        """The mesa is open: welcome in its room, and answer who asked."""
        room = RoomId(result["room"])
        before = await self.mesa_of(tx, payload)
        await mesas.set_state(tx, before.id, MesaState.OPEN, room)
        mesa = await self.mesa_of(tx, payload)
        await self._access.record(tx, "mesa.opened", mesa.id, _event(payload))
        await self._portada.changed(tx, mesa.id, at_once=True)
        await self._posts.post(
            tx,
            room,
            mesa_replies.welcome(mesa, self._access.coordinators),
            language=mesa.language,
            cause=f"welcome-{mesa.id}",
        )
        await self._posts.reply(
            tx,
            Origin.from_json(payload["origin"]),
            mesa_replies.opened(mesa),
            cause=f"opened-{mesa.id}",
        )

    async def give_up(self, tx: Transaction, payload: Mapping[str, Any], code: str) -> None:
        """The homeserver will not: say so; the id is not used again."""
        mesa = await self.mesa_of(tx, payload)
        await mesas.set_state(tx, mesa.id, MesaState.FAILED, None)
        after = {"code": code}
        await self._access.record(tx, "mesa.failed", mesa.id, _event(payload), after=after)
        await self._posts.reply(
            tx,
            Origin.from_json(payload["origin"]),
            mesa_replies.not_opened(mesa, code),
            cause=f"opened-{mesa.id}",
        )


class DescribeMesa(OnMesa):
    """The act that gives a mesa's room the name and topic that the mesa now has."""

    kind = "describe_mesa"

    async def perform(self, payload: Mapping[str, Any]) -> Mapping[str, Any]:
        """Put both; nothing happens where they are the same already."""
        async with self._database.read() as tx:
            mesa = await self.mesa_of(tx, payload)
        if mesa.room is not None:
            await self._rooms.put_state(mesa.room, "m.room.name", {"name": mesa.name})
            topic = topic_of(mesa, self._catalogs)
            await self._rooms.put_state(mesa.room, "m.room.topic", {"topic": topic})
        return {}

    async def conclude(
        self, tx: Transaction, payload: Mapping[str, Any], result: Mapping[str, Any]
    ) -> None:
        """Nothing follows: the answer was given when the change was written."""

    async def give_up(self, tx: Transaction, payload: Mapping[str, Any], code: str) -> None:
        """Say that the room still shows the old name."""
        mesa = await self.mesa_of(tx, payload)
        origin = Origin.from_json(payload["origin"])
        await self._posts.reply(
            tx,
            origin,
            mesa_replies.not_described(mesa, code),
            cause=f"describe-{origin.event}-refused",
        )
