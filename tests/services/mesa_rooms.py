"""A small homeserver for mesas' rooms, and the acts done on it in their order."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from bot.domain.ids import EventId, RoomId, UserId
from bot.ports import NewRoom, RefusedByServer, Registrar, Unavailable
from bot.services.acts import Act
from bot.services.invite import InviteMembers
from bot.services.make_accounts import MakeAccounts
from bot.services.open_mesa import DescribeMesa, OpenMesa
from bot.services.pins import Pin
from bot.services.remaking import RemakeMesa
from bot.services.settle import SettleMembers
from storage import intents
from storage.intents import Intent
from tests.chat.world import CATALOGS, World


class FakeRooms:
    """Rooms as a homeserver keeps them; `refusing` is the code it answers with, if any."""

    def __init__(self) -> None:
        self.made: dict[str, NewRoom] = {}
        self.state: dict[tuple[RoomId, str], Mapping[str, Any]] = {}
        self.powers: dict[RoomId, dict[UserId, int]] = {}
        self.read_only: dict[RoomId, bool] = {}
        self.people: dict[RoomId, dict[UserId, str]] = {}
        self.refusing: str | None = None

    async def create(self, room: NewRoom) -> RoomId:
        self._answer()
        place = self.room_of(room.marker)
        self.made.setdefault(room.marker, room)
        self.people.setdefault(place, dict.fromkeys(room.invite, "invite"))
        return place

    async def invite(self, room: RoomId, user: UserId) -> None:
        self._answer()
        self.people.setdefault(room, {})[user] = "invite"

    async def remove(self, room: RoomId, user: UserId) -> None:
        self._answer()
        self.people[room][user] = "leave"

    async def put_state(
        self, room: RoomId, event_type: str, content: Mapping[str, Any], state_key: str = ""
    ) -> None:
        self._answer()
        self.state[room, event_type] = content

    async def set_powers(
        self, room: RoomId, powers: Mapping[UserId, int], *, read_only: bool = False
    ) -> None:
        self.powers[room] = dict(powers)
        self.read_only[room] = read_only

    async def members(self, room: RoomId) -> Mapping[UserId, str]:
        return dict(self.people.get(room, {}))

    async def pin(self, room: RoomId, event: EventId) -> None:
        self._answer()
        before = self.state.get((room, "m.room.pinned_events"), {}).get("pinned", [])
        self.state[room, "m.room.pinned_events"] = {
            "pinned": [event, *(each for each in before if each != event)]
        }

    def room_of(self, marker: str) -> RoomId:
        """The room made for it."""
        return RoomId(f"!room-of-{marker}")

    def _answer(self) -> None:
        if self.refusing:
            raise RefusedByServer(self.refusing)


class Doing:
    """Does the intents of a world, as the bot would."""

    def __init__(self, world: World, registrar: Registrar | None = None) -> None:
        self.world = world
        self.rooms = FakeRooms()
        services = world.services
        on_mesa = (world.database, self.rooms, services.access, services.posts, CATALOGS)
        on_members = (
            world.database,
            self.rooms,
            services.access,
            services.posts,
            services.coordination,
        )
        acts: Sequence[Act] = (
            OpenMesa(*on_mesa, services.portada),
            DescribeMesa(*on_mesa),
            RemakeMesa(*on_mesa, services.remaking),
            Pin(world.database, self.rooms),
            SettleMembers(*on_members),
            InviteMembers(*on_members),
            MakeAccounts(world.database, registrar, services.onboarding, lambda: world.now),
        )
        self._acts = {act.kind: act for act in acts}

    async def all(self) -> str:
        """Do what waits; what was said because of it."""
        tried: set[int] = set()
        while waiting := [each for each in await self._waiting() if each.id not in tried]:
            for intent in waiting:
                tried.add(intent.id)
                await self._do(intent)
        return "\n\n".join(content["body"] for content in await self.world.posted())

    async def _waiting(self) -> Sequence[Intent]:
        async with self.world.database.read() as tx:
            return await intents.waiting(tx)

    async def _do(self, intent: Intent) -> None:
        act = self._acts.get(intent.kind)
        if act is None:
            return  # of files: see `file_world`
        try:
            result = await act.perform(intent.payload)
        except Unavailable:
            return
        except RefusedByServer as refusal:
            async with self.world.database.write() as tx:
                await act.give_up(tx, intent.payload, refusal.code)
                await intents.failed(tx, intent.id, refusal.code)
            return
        async with self.world.database.write() as tx:
            await act.conclude(tx, intent.payload, result)
            await intents.done(tx, intent.id, self.world.now)
