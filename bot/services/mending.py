"""The rules of a mesa's room: put back when others change them, and coordination told."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Any

from bot.domain.ids import EventId, RoomId
from bot.domain.mesa import Mesa
from bot.domain.reply import Reply
from bot.i18n import When
from bot.ports import Clock, Meddling, RoomRules
from bot.services.access import Access
from bot.services.coordination import OpenCoordination
from bot.services.pins import ask_pin, pin_lane
from bot.services.portada import cause_of as portada_of
from bot.services.settle import Target, target_of
from storage import acts_log, facts, intents, mesas, outbox
from storage.database import Database, Transaction

MEDDLED = "room.meddled"
"""In the record: somebody changed a rule of a room, and whether it was put back."""
_REDACTION = "redaction"
_MENDED, _MENDED_HERE = "acceso-mended", "acceso-mended-coordination"
_NOT_MENDED, _NOT_MENDED_HERE = "acceso-not-mended", "acceso-not-mended-coordination"
_HOUR = timedelta(hours=1)
_PINS_AN_HOUR = 10
_DECIDED_BY_LISTS = ("power_levels", "allowed")


@dataclass(frozen=True)
class Wanted:
    """How the rules of a room must be."""

    mesa: Mesa | None
    """None: the coordination room."""
    target: Target


class Mending:
    """What is to happen when the rules of a room are changed, or the bot is put out of it."""

    def __init__(self, access: Access, clock: Clock) -> None:
        self._access = access
        self._clock = clock

    async def wanted(self, tx: Transaction, room: RoomId) -> Wanted | None:
        """How the rules of a room must be; None if it is no mesa's, or not yet."""
        is_coordination = room == await facts.get(tx, "coordination_room")
        mesa = None if is_coordination else await mesas.in_room(tx, room)
        if mesa is None and not is_coordination:
            return None
        target = await target_of(tx, self._access, None if mesa is None else mesa.id)
        return None if target is None else Wanted(mesa, target)

    async def meddled(
        self, tx: Transaction, room: RoomId, changes: Sequence[Meddling], *, cause: str = ""
    ) -> None:
        """Have a room's rules looked at and put back; `changes` are told in any case."""
        await intents.add(
            tx,
            cause=cause or f"mend-{changes[0].event}",
            kind=MendRoom.kind,
            lane=f"rules-{room}",  # not the mesa's own: a long import must not keep doors open
            payload={"room": room, "changes": [dict(each.to_json()) for each in changes]},
            now=self._clock(),
        )

    async def pins_changed(self, tx: Transaction, room: RoomId, event: EventId | str) -> None:
        """Have the portada pinned again, if it is not; what people pinned stays as they wish."""
        mesa, now = await mesas.in_room(tx, room), self._clock()
        if mesa is None:
            return
        cause, since = portada_of(mesa.id), now - _HOUR
        if not await outbox.is_written(tx, cause):
            return
        if await intents.recent(tx, pin_lane(mesa.id), since) >= _PINS_AN_HOUR:
            return  # the next look at the room sees to it
        await ask_pin(
            tx, mesa_id=mesa.id, room=room, cause=cause, clock=self._clock, again=str(event)
        )

    async def is_unpinned(self, tx: Transaction, room: RoomId, pinned: Collection[EventId]) -> bool:
        """Whether the portada of a mesa stands in its room and is not among what is pinned."""
        mesa = await mesas.in_room(tx, room)
        event = None if mesa is None else await outbox.event_of(tx, portada_of(mesa.id))
        return event is not None and event not in pinned

    async def put_out(self, tx: Transaction, room: RoomId, how: Meddling) -> None:
        """The bot is in a room no more: say so where it can, and what to do; try nothing.

        Nobody else can invite to our rooms. The coordination room is made anew.
        """
        if room == await facts.get(tx, "coordination_room"):
            await intents.add(
                tx,
                cause=f"open_coordination-{how.event}",
                kind=OpenCoordination.kind,
                lane="coordination",
                payload={"lost": dict(how.to_json())},
                now=self._clock(),
            )
            return
        mesa = await mesas.in_room(tx, room)
        if mesa is None:
            return
        await acts_log.add(
            tx,
            at=self._clock(),
            actor=how.by,
            what="room.lost",
            mesa_id=mesa.id,
            event=how.event,
        )
        coordination = self._access.coordination
        reply = Reply.of(
            "acceso-out",
            mesa=mesa.id,
            name=mesa.name,
            by=how.by,
            forced=how.by == self._access.me,
            at=When(how.at, coordination.zone),
        )
        await coordination.tell(tx, replace(reply, notice=False), cause=f"out-{how.event}")


class MendRoom:
    """The act: the rules that are not as they must be are put back."""

    kind = "mend_room"

    def __init__(
        self, database: Database, rules: RoomRules, mending: Mending, access: Access, clock: Clock
    ) -> None:
        self._database = database
        self._rules = rules
        self._mending = mending
        self._access = access
        self._clock = clock

    async def perform(self, payload: Mapping[str, Any]) -> Mapping[str, Any]:
        """Look, and put back."""
        room = RoomId(payload["room"])
        async with self._database.read() as tx:
            wanted = await self._mending.wanted(tx, room)
        if wanted is None:
            return {"changed": [], "refused": []}
        mended = await self._rules.mend(
            room,
            wanted.target.powers,
            wanted.target.admitted,
            read_only=wanted.target.read_only,
        )
        return {
            "changed": [dict(each.to_json()) for each in mended.changed],
            "refused": list(mended.refused),
        }

    async def conclude(
        self, tx: Transaction, payload: Mapping[str, Any], result: Mapping[str, Any]
    ) -> None:
        """Tell coordination who changed what, once for each change."""
        # What was seen comes first: of what was put back before a crash only that is left.
        seen = [each for each in payload["changes"] if each["what"] != _REDACTION]
        await self._tell(tx, RoomId(payload["room"]), [*seen, *result["changed"]], result)

    async def give_up(self, tx: Transaction, payload: Mapping[str, Any], code: str) -> None:
        """The room cannot be looked at: say what is known of it."""
        seen = [each for each in payload["changes"] if each["what"] != _REDACTION]
        result = {"refused": [each["what"] for each in seen]}
        await self._tell(tx, RoomId(payload["room"]), seen, result)

    async def _tell(
        self,
        tx: Transaction,
        room: RoomId,
        found: Iterable[Mapping[str, str]],
        result: Mapping[str, Any],
    ) -> None:
        by_event = {each["event"]: Meddling.from_json(each) for each in found}
        told = await acts_log.events_of(tx, list(by_event), what=MEDDLED)
        changes = [each for event, each in by_event.items() if event not in told]
        wanted = await self._mending.wanted(tx, room)
        if not changes or wanted is None:
            return
        mesa_id = None if wanted.mesa is None else wanted.mesa.id
        for change in changes:
            await acts_log.add(
                tx,
                at=self._clock(),
                actor=change.by,
                what=MEDDLED,
                mesa_id=mesa_id,
                event=change.event,
                after={"what": change.what, "mended": change.what not in result["refused"]},
            )
        await self._access.coordination.tell(
            tx, self._said(wanted, changes, result["refused"]), cause=f"meddled-{changes[0].event}"
        )
        if any(change.what in _DECIDED_BY_LISTS for change in changes):
            # A list that changed meanwhile must have the last word.
            cause = f"settle-{changes[0].event}"
            await self._access.settle(tx, mesa_id, cause=cause)

    def _said(self, wanted: Wanted, changes: Sequence[Meddling], refused: Sequence[str]) -> Reply:
        if wanted.mesa is None:
            reply = Reply.of(_NOT_MENDED_HERE if refused else _MENDED_HERE)
        else:
            key = _NOT_MENDED if refused else _MENDED
            reply = Reply.of(key, mesa=wanted.mesa.id, name=wanted.mesa.name)
        zone = self._access.coordination.zone
        for change in changes:
            at = When(change.at, zone)
            reply = reply.item("acceso-rule", what=change.what, by=change.by, at=at)
        if any(change.by == self._access.me for change in changes):
            reply = reply.paragraph("acceso-in-my-name")
        if any(change.what == "tombstone" for change in changes):
            reply = reply.paragraph("acceso-replaced")
        return replace(reply, notice=False)
