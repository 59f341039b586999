"""People who verify the bot by emoji, in their direct room with it or by to-device events."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

import structlog
from cachetools import LRUCache

from bot.domain.ids import RoomId, UserId
from bot.matrix.sas import METHOD
from bot.matrix.verification_flow import REPLACED, Flow, Operator, Outcome
from bot.matrix.verification_wire import PREFIX, Place, Stop, Trust, Wire
from bot.ports import Clock, RefusedByServer

log = structlog.get_logger(__name__)

LASTS = timedelta(minutes=10)
"""From the request to the end, as the specification has it."""
_AHEAD = timedelta(minutes=5)
_AT_ONCE = 30
_AN_HOUR = 20
_HOUR_S = 3600.0
_WAITING = 200
_LONGEST_ID = 255
_CANCEL_WITHIN_S = 30

_Key = tuple[UserId, RoomId | None, str]


@dataclass(frozen=True)
class Step:
    """One event of a verification, as it came."""

    what: str
    """request, start, key, …"""
    sender: UserId
    content: Mapping[str, Any]
    room: RoomId | None = None
    event: str = ""
    at: datetime | None = None
    """When it was sent, by the server's word; None for to-device events."""
    encrypted: bool = False

    @property
    def flow(self) -> str | None:
        """The verification it belongs to, or None if it does not say."""
        if self.room is None:
            found = self.content.get("transaction_id")
        elif self.what == "request":
            found = self.event
        else:
            relation = self.content.get("m.relates_to")
            found = relation.get("event_id") if isinstance(relation, dict) else None
        is_one = isinstance(found, str) and 0 < len(found) <= _LONGEST_ID and found.isprintable()
        return str(found) if is_one else None


def step_of(kind: object, content: object) -> str | None:
    """Which step of a verification an event is; None if it is something else."""
    if not isinstance(kind, str) or not isinstance(content, dict):
        return None
    if kind == "m.room.message":
        return "request" if content.get("msgtype") == PREFIX + "request" else None
    return kind.removeprefix(PREFIX)[:_LONGEST_ID] if kind.startswith(PREFIX) else None


class _Nobody:
    """Stands in until it is said who runs the bot: nobody may verify it."""

    async def admits(self, user: UserId, room: RoomId | None) -> bool:
        return False

    async def show(
        self, user: UserId, device: str, room: RoomId | None, emoji: Sequence[int]
    ) -> int | None:
        raise Stop("m.user")

    async def answer(self, shown: int) -> bool | None:
        return False

    async def over(self, shown: int, outcome: Outcome) -> None:
        return None


class Verification:
    """Takes what arrives to the verification it belongs to, and begins those asked for.

    One at a time for each person: who asks again begins anew. What is under way ends with
    the process; who then goes on is told so, and may ask again.
    """

    def __init__(
        self,
        wire: Wire,
        trust: Trust,
        clock: Clock,
        *,
        lasts: timedelta = LASTS,
        poll_s: float = 1.0,
    ) -> None:
        self._wire = wire
        self._trust = trust
        self._clock = clock
        self._lasts = lasts
        self._poll_s = poll_s
        self._arrived: asyncio.Queue[Step] = asyncio.Queue(_WAITING)
        self._flows: dict[_Key, Flow] = {}
        self._over: LRUCache[_Key, bool] = LRUCache(2_000)
        self._begun: LRUCache[UserId, deque[float]] = LRUCache(5_000)
        self.operator: Operator = _Nobody()
        """Who says who may, and whether emoji match."""

    def take(self, step: Step) -> None:
        """Something arrived. Returns at once; what comes faster than it is handled is dropped."""
        if self._arrived.full():
            log.warning("verification_dropped", sender=step.sender, what=step.what)
        else:
            self._arrived.put_nowait(step)

    async def run(self) -> None:
        """Work until cancelled."""
        async with asyncio.TaskGroup() as group:
            while True:
                self._sort(await self._arrived.get(), group)

    def _sort(self, step: Step, group: asyncio.TaskGroup) -> None:
        flow_id = step.flow
        if flow_id is None:
            return
        if step.sender == self._trust.me.user:
            self._taken_elsewhere(step, flow_id)
            return
        key = (step.sender, step.room, flow_id)
        flow = self._flows.get(key)
        if flow is not None:
            flow.take(step.what, step.content)
        elif key not in self._over:
            self._new(step, key, group)

    def _taken_elsewhere(self, step: Step, flow_id: str) -> None:
        """Another device of the bot's account answers this one, so this device does not."""
        if step.what == "ready" and step.content.get("from_device") != self._trust.me.device:
            for (_user, room, known), flow in self._flows.items():
                if (room, known) == (step.room, flow_id):
                    flow.take("cancel", {"code": "m.accepted"})

    def _new(self, step: Step, key: _Key, group: asyncio.TaskGroup) -> None:
        for_another = step.room is not None and step.content.get("to") != self._trust.me.user
        if step.what == "request" and for_another:
            return
        if step.what in ("cancel", "done") or not self._is_recent(step):
            return
        # Each is answered, so how many anybody may begin has an end.
        if not self._has_more(step.sender) or len(self._flows) >= _AT_ONCE:
            log.warning("verification_refused", user=step.sender, code="too many")
            return
        device = step.content.get("from_device")
        is_device = isinstance(device, str) and 0 < len(device) <= _LONGEST_ID
        place = Place(step.sender, str(device), key[2], step.room, step.encrypted)
        if step.what != "request":
            code = "m.unknown_transaction"
        elif not is_device or not isinstance(step.content.get("methods"), list):
            code = "m.invalid_message"
        elif METHOD not in step.content["methods"]:
            code = "m.unknown_method"
        else:
            self._begin(place, key, group)
            return
        self._over[key] = True
        if is_device or step.room is not None:
            group.create_task(self._cancel(place, code))

    def _begin(self, place: Place, key: _Key, group: asyncio.TaskGroup) -> None:
        for (user, _room, _id), older in self._flows.items():
            if user == place.user:
                older.take(REPLACED, {})
        flow = Flow(
            place,
            self._wire,
            self._trust,
            self.operator,
            lasts=self._lasts,
            poll_s=self._poll_s,
        )
        self._flows[key] = flow

        async def go() -> None:
            try:
                await flow.run()
            finally:
                del self._flows[key]
                self._over[key] = True

        group.create_task(go())

    async def _cancel(self, place: Place, code: str) -> None:
        try:
            async with asyncio.timeout(_CANCEL_WITHIN_S):
                await self._wire.send(place, "cancel", {"code": code, "reason": code})
        except (RefusedByServer, TimeoutError, Stop):
            log.info("cancel_unsent", user=place.user, code=code)
        except Exception:  # the boundary: one answer must not stop the others
            log.error("cancel_failed", user=place.user, exc_info=True)

    def _is_recent(self, step: Step) -> bool:
        """A request, or a step in a room, of the last ten minutes."""
        at = step.at
        if at is None:
            if step.what != "request":
                return True  # to-device events carry no time; who sent it waits for an answer
            stamp = step.content.get("timestamp")
            if not isinstance(stamp, int) or not 0 <= stamp < 2**43:
                return False
            at = datetime.fromtimestamp(stamp / 1000, UTC)
        age = self._clock() - at
        return -_AHEAD <= age <= LASTS

    def _has_more(self, user: UserId) -> bool:
        """Whether this person may begin one more this hour; counts it."""
        now = asyncio.get_running_loop().time()
        begun = self._begun.setdefault(user, deque(maxlen=_AN_HOUR))
        if len(begun) == _AN_HOUR and now - begun[0] < _HOUR_S:
            return False
        begun.append(now)
        return True
