"""The act of pinning a post of ours in its room."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from bot.domain.ids import MesaId, RoomId
from bot.ports import Clock, Rooms, Unavailable
from storage import intents, outbox
from storage.database import Database, Transaction


def pin_lane(mesa_id: MesaId) -> str:
    """A lane of its own: a post that waits to be sent must not hold up a removal."""
    return f"pin-{mesa_id}"


async def ask_pin(
    tx: Transaction, *, mesa_id: MesaId, room: RoomId, cause: str, clock: Clock, again: str = ""
) -> None:
    """Have the post of that `cause` pinned once it has been sent; `again`: because of what."""
    await intents.add(
        tx,
        cause=f"pin-{cause}-{room}{again}",  # a mesa may get another room
        kind=Pin.kind,
        lane=pin_lane(mesa_id),
        payload={"room": room, "cause": cause},
        now=clock(),
    )


class Pin:
    """Pins one post of ours, above what people pinned."""

    kind = "pin"

    def __init__(self, database: Database, rooms: Rooms) -> None:
        self._database = database
        self._rooms = rooms

    async def perform(self, payload: Mapping[str, Any]) -> Mapping[str, Any]:
        """Pin it, unless it is.

        Raises:
            Unavailable: it has not been sent yet.
        """
        async with self._database.read() as tx:
            event = await outbox.event_of(tx, payload["cause"])
        if event is None:
            raise Unavailable("not sent yet")
        await self._rooms.pin(RoomId(payload["room"]), event)
        return {"event": event}

    async def conclude(
        self, tx: Transaction, payload: Mapping[str, Any], result: Mapping[str, Any]
    ) -> None:
        """Nothing follows: people see the pin."""

    async def give_up(self, tx: Transaction, payload: Mapping[str, Any], code: str) -> None:
        """The post stands in the room without a pin; the log of the acts has the code."""
