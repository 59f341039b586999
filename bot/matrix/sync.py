"""The sync loop: each batch is in the database, with its token, before anything acts on it."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Awaitable, Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Protocol

import structlog

from bot.domain.ids import EventId, RoomId, UserId
from bot.matrix import nesting
from bot.matrix.homeserver import Backoff, Homeserver, TokenDead, path
from bot.matrix.keys import Keys
from bot.matrix.machine import Machine
from bot.matrix.messages import moment_of
from bot.matrix.pinned import PINNED
from bot.matrix.present import Present
from bot.matrix.rules import REDACTION, RULES, is_ours, meddling
from bot.matrix.verification import Step, step_of
from bot.matrix.verification_wire import PREFIX
from bot.matrix.view import KEPT_STATE, MARKER, View
from bot.ports import Clock, Meddling, RefusedByServer, Unavailable
from storage import facts, inbox, rooms
from storage.database import Database, Transaction
from storage.identities import Identity

log = structlog.get_logger(__name__)

MESSAGES = ("m.room.message", "m.room.encrypted", "m.reaction")
_STATE = sorted({*KEPT_STATE, *RULES, PINNED})
_TIMELINE = [*MESSAGES, PREFIX + "*", "m.room.member", *_STATE, REDACTION]
# Members are never asked of the sync, not even lazily: they come with the timeline, and where
# that has a gap, or the room is new, `/members` has them all.
_ROOM_FILTER = {
    "timeline": {"types": _TIMELINE, "limit": 50},
    "state": {"types": _STATE},
    "ephemeral": {"types": []},
    "account_data": {"types": []},
}
_FILTER = json.dumps(
    {"room": _ROOM_FILTER, "presence": {"types": []}, "account_data": {"types": []}}
)
_PAST_FILTER = json.dumps({"types": _TIMELINE})
_KEPT_ROOMS = ("mesa", "coordination")
_LONG_POLL_MS = 30_000
_PAGES_BACK = 100
_ONE_TIME_KEYS_LOW = 40
_ECHOES_TOGETHER_S = 0.5
_PLAIN_PARTS = ("type", "state_key", "sender", "event_id", "origin_server_ts")

Arrived = Callable[[RoomId, UserId], None]


class Keeper(Protocol):
    """Who looks after the rules of rooms; told in the transaction that has the sync's token."""

    async def meddled(self, tx: Transaction, room: RoomId, changes: Sequence[Meddling]) -> None:
        """Rules were changed, or something was redacted that may have been one."""

    async def pins_changed(self, tx: Transaction, room: RoomId, event: EventId) -> None:
        """Somebody changed what a room has pinned."""

    async def put_out(self, tx: Transaction, room: RoomId, how: Meddling) -> None:
        """The bot is in a room no more."""


@dataclass
class Batch:
    """What one sync response changes."""

    token: str
    events: list[tuple[str, RoomId, Mapping[str, Any]]] = field(default_factory=list)
    members: dict[tuple[RoomId, UserId], tuple[str, str | None]] = field(default_factory=dict)
    state: dict[RoomId, dict[str, Any]] = field(default_factory=dict)
    stale: list[Identity] = field(default_factory=list)
    left: list[RoomId] = field(default_factory=list)
    meddled: dict[RoomId, list[Meddling]] = field(default_factory=dict)
    """Changes of a room's rules that are not as the bot makes them."""
    pinned: dict[RoomId, EventId] = field(default_factory=dict)
    """The last change of a room's pins that is not the bot's."""
    out: dict[RoomId, Meddling] = field(default_factory=dict)
    """Rooms to look after in which the bot is no more, and who ended that."""
    last_said_ms: int = 0
    """When the bot itself last wrote something; 0: it did not."""
    echoes: int = 0
    """Members whom the bot itself had just invited or removed."""


class Sync:
    """Follows the account's events for as long as `run` runs.

    `arrived` is called, before anything is written, for everyone who comes
    into a room or is invited by somebody else: keeping the unlisted out waits
    for nothing.
    """

    def __init__(
        self,
        server: Homeserver,
        machine: Machine,
        keys: Keys,
        view: View,
        database: Database,
        *,
        clock: Clock,
        arrived: Arrived,
        log_in_again: Callable[[], Awaitable[None]],
    ) -> None:
        self._server = server
        self._machine = machine
        self._keys = keys
        self._view = view
        self._database = database
        self._clock = clock
        self._arrived = arrived
        self._log_in_again = log_in_again
        self._token: str | None = None
        self.comeback = Present()
        self.keeper: Keeper | None = None
        self.on_verification: Callable[[Step], None] = lambda _step: None
        """Told of each to-device event of a verification by emoji."""
        self.handled_one = asyncio.Event()
        """Set once the first response of this run has been handled."""
        self.handled_at: float | None = None
        """When the last response was handled, by the loop's clock, in seconds."""

    async def run(self) -> None:
        """Sync until cancelled. Raises what `log_in_again` raises, but for `Unavailable`."""
        async with self._database.read() as tx:
            self._token = await facts.get(tx, "sync_token")
        backoff = Backoff()
        while True:
            try:
                await self._round(timeout_ms=_LONG_POLL_MS if self.handled_one.is_set() else 0)
                backoff.reset()
            except (Unavailable, RefusedByServer) as error:
                if isinstance(error, TokenDead) and await self._back_in():
                    continue
                wait_s = backoff.next_s()
                log.warning("sync_failed", error=str(error), wait_s=round(wait_s, 1))
                await asyncio.sleep(wait_s)

    async def _back_in(self) -> bool:
        """Log in again; False if the homeserver is not there to do it."""
        try:
            await self._log_in_again()
        except Unavailable:
            return False
        return True

    async def _round(self, *, timeout_ms: int) -> None:
        query = {"filter": _FILTER, "timeout": str(timeout_ms)}
        if self._token is not None:
            query["since"] = self._token
        response = await self._server.call(
            "GET", path("sync"), query=query, timeout_s=timeout_ms / 1000 + 60
        )
        await self._to_device(response.get("to_device", {}).get("events", []))
        batch = await self._read(response)
        batch.events = self.comeback.in_order(batch.events, batch.last_said_ms)
        await self._save(batch)
        self._token = batch.token
        self.handled_at = asyncio.get_running_loop().time()
        self.handled_one.set()
        await self._look_after_keys(response)
        if batch.echoes and not batch.events:
            # Invitations in a row: asking for the echo of each would slow down the next.
            await asyncio.sleep(_ECHOES_TOGETHER_S)

    # --- To-device ------------------------------------------------------------------------

    async def _to_device(self, events: Iterable[Any]) -> None:
        for event in events:
            await asyncio.sleep(0)  # who sends a hundred of these holds up nobody else's answer
            try:
                if event["type"] == "m.room.encrypted":
                    opened = self._machine.receive(event)
                    if opened is not None:
                        self._verify(
                            opened["type"], event["sender"], opened["content"], sealed=True
                        )
                else:
                    self._verify(event["type"], event["sender"], event["content"])
            except Exception as error:  # noqa: BLE001 - anybody can send anything: each is guarded by itself
                log.warning("to_device_dropped", **_named(event), error=type(error).__name__)
                self._suspect(event)

    def _verify(self, kind: str, sender: str, content: Any, *, sealed: bool = False) -> None:
        what = step_of(kind, content)
        if what is not None and kind != "m.room.message":
            self.on_verification(Step(what, UserId(sender), content, encrypted=sealed))

    def _suspect(self, event: Any) -> None:
        """A first message to a key we no longer have: a new session is opened with its sender."""
        try:
            self._machine._mark_device_for_unwedging(
                event["sender"], event["content"]["sender_key"]
            )
        except (KeyError, TypeError, AttributeError):
            return

    async def _look_after_keys(self, response: Mapping[str, Any]) -> None:
        try:
            await self._keys.heal()
            counts = response.get("device_one_time_keys_count", {})
            body: dict[str, Any] = {}
            left = counts.get("signed_curve25519", 0)
            if left < _ONE_TIME_KEYS_LOW:
                body["one_time_keys"] = self._machine.one_time_keys(left)
            unused = response.get("device_unused_fallback_key_types")
            if unused is not None and "signed_curve25519" not in unused:
                body["fallback_keys"] = self._machine.fallback_key()
            if body:
                await self._server.call("POST", path("keys", "upload"), body)
                self._machine.published()
        except (Unavailable, RefusedByServer) as error:
            log.warning("key_upload_failed", error=str(error))

    # --- Rooms ----------------------------------------------------------------------------

    async def _read(self, response: Mapping[str, Any]) -> Batch:
        batch = Batch(str(response["next_batch"]))
        device_lists = response.get("device_lists", {})
        batch.stale = self._keys.changed(device_lists.get("changed", []))
        sections = response.get("rooms", {})
        for room, section in sections.get("join", {}).items():
            try:
                await self._read_joined(batch, RoomId(room), section)
            except (KeyError, TypeError, AttributeError):
                log.error("room_section_malformed", room=room, exc_info=True)
        for room, section in sections.get("invite", {}).items():
            stripped = section.get("invite_state", {}).get("events", [])
            asked = _own_invitation(stripped, self._view.me)
            event = {"type": "org.mesas.invited", "sender": "", "state": asked}
            batch.events.append((f"invited:{room}:{batch.token}", RoomId(room), event))
        for room in map(RoomId, sections.get("leave", {})):
            known = self._view.rooms.get(room)
            if known is not None and known.kind in _KEPT_ROOMS:
                self._put_out(batch, room, sections["leave"][room])
            elif known is not None:  # somebody's own: they can make as many as they like
                batch.left.append(room)
        return batch

    async def _read_joined(self, batch: Batch, room: RoomId, section: Mapping[str, Any]) -> None:
        timeline = section.get("timeline", {})
        hidden: list[Mapping[str, Any]] = []
        if (
            timeline.get("limited")
            and self._token is not None
            and (room in self._view.rooms or self.comeback.under_way)
        ):
            hidden = await self._past(room, str(timeline["prev_batch"]))
        for event in _storable(section.get("state", {}).get("events", [])):
            self._take(batch, room, event, is_new=False)
        for event in _storable([*hidden, *timeline.get("events", [])]):
            # Without a token it is the past, from before this database.
            self._take(batch, room, event, is_new=self._token is not None)
        if hidden or timeline.get("limited") or room not in self._view.rooms:
            await self._recount(batch, room)

    def _take(self, batch: Batch, room: RoomId, event: Mapping[str, Any], *, is_new: bool) -> None:
        try:
            self._take_state(batch, room, event)
            self._take_rule(batch, room, event)
            if is_new:
                self._take_event(batch, room, event)
        except Exception:  # one event, whatever it is, must not cost the room those after it
            log.error("event_malformed", room=room, event_id=event.get("event_id"), exc_info=True)

    def _take_state(self, batch: Batch, room: RoomId, event: Mapping[str, Any]) -> None:
        kind, content = event.get("type"), event.get("content")
        if "state_key" not in event or not isinstance(content, dict):
            return
        if kind == "m.room.member":
            user = UserId(str(event["state_key"]))
            membership = str(content.get("membership"))
            batch.members[room, user] = (membership, event.get("event_id"))
            # Whoever the sender: a server admin can have the server act in the bot's name.
            if membership in ("join", "invite", "knock"):
                self._arrived(room, user)
        elif (
            kind in KEPT_STATE
            and event["state_key"] == ""
            # What the room was made for is ours to say.
            and (kind != MARKER or event.get("sender") == self._view.me)
        ):
            batch.state.setdefault(room, {})[str(kind)] = content

    def _take_rule(self, batch: Batch, room: RoomId, event: Mapping[str, Any]) -> None:
        """Note a rule that others changed, of a room that is ours to look after."""
        known, kind = self._view.rooms.get(room), event.get("type")
        if known is None or known.kind not in _KEPT_ROOMS:
            return
        is_rule = kind in RULES and "state_key" in event and isinstance(event["content"], dict)
        changes = is_rule and not is_ours(event, self._view.me)
        if kind == PINNED and event.get("sender") != self._view.me:
            batch.pinned[room] = EventId(str(event["event_id"]))
        if changes or (kind == REDACTION and event.get("sender") != self._view.me):
            batch.meddled.setdefault(room, []).append(meddling(event))

    def _put_out(self, batch: Batch, room: RoomId, section: Mapping[str, Any]) -> None:
        batch.members[room, self._view.me] = ("leave", None)
        for event in section.get("timeline", {}).get("events", []):
            if event.get("type") == "m.room.member" and event.get("state_key") == self._view.me:
                batch.out[room] = meddling(event)

    def _take_event(self, batch: Batch, room: RoomId, event: Mapping[str, Any]) -> None:
        if "redacted_because" in event.get("unsigned", {}):
            return
        ours = event.get("sender") == self._view.me
        if ours and "state_key" not in event:
            said_ms = int(moment_of(event).timestamp() * 1000)
            batch.last_said_ms = max(batch.last_said_ms, said_ms)
        if event.get("type") == "m.room.member":
            user, how = UserId(str(event["state_key"])), str(event["content"].get("membership"))
            if ours and self._view.was_ours(room, user, how):
                batch.echoes += 1
            else:
                batch.events.append((str(event["event_id"]), room, event))
        kind = str(event.get("type"))
        if ours and kind != PREFIX + "ready":  # another of our devices may take a verification
            return
        relation = event.get("content", {}).get("m.relates_to")
        is_edit = isinstance(relation, dict) and relation.get("rel_type") == "m.replace"
        is_one = kind in MESSAGES or kind == REDACTION or kind.startswith(PREFIX)
        is_message = is_one and "state_key" not in event and not is_edit
        if is_message:
            batch.events.append((str(event["event_id"]), room, event))

    async def _past(self, room: RoomId, start: str) -> list[Mapping[str, Any]]:
        """What a limited sync hid between the last token and `start`, oldest first."""
        found: list[Mapping[str, Any]] = []
        for _page in range(_PAGES_BACK):
            answer = await self._server.call(
                "GET",
                path("rooms", room, "messages"),
                query={
                    "dir": "b",
                    "from": start,
                    "to": str(self._token),
                    "limit": "100",
                    "filter": _PAST_FILTER,
                },
            )
            chunk = answer.get("chunk", [])
            ids = [str(event.get("event_id")) for event in chunk]
            async with self._database.read() as tx:
                known = await inbox.knows(tx, ids)
            found += [event for event in chunk if event.get("event_id") not in known]
            start = answer.get("end", "")
            if not start or known or not chunk:
                return found[::-1]
        log.error("past_too_long", room=room, pages=_PAGES_BACK)
        return found[::-1]

    async def _recount(self, batch: Batch, room: RoomId) -> None:
        """The members by the server's word, where the sync left some out."""
        answer = await self._server.call("GET", path("rooms", room, "members"))
        known = await self._view.members(room)
        for event in answer.get("chunk", []):
            user, content = UserId(str(event["state_key"])), event.get("content", {})
            if known.get(user) != content.get("membership"):
                self._take_state(batch, room, event)

    # --- Writing --------------------------------------------------------------------------

    async def _save(self, batch: Batch) -> None:
        if batch == Batch(str(self._token)):
            return
        async with self._database.write() as tx:
            await facts.put(tx, "sync_token", batch.token)
            await self.comeback.note(tx)
            await inbox.add(tx, batch.events, self._clock())
            await rooms.set_members(tx, batch.members)
            # Each on what the room is by now: an invitation may be answered meanwhile.
            for room, state in batch.state.items():
                await rooms.save(tx, self._view.room_with(room, state))
            for room in batch.left:
                await rooms.forget(tx, room)
            if self.keeper is not None and not self.comeback.under_way:
                for room, changes in batch.meddled.items():
                    await self.keeper.meddled(tx, room, changes)
                for room, event in batch.pinned.items():
                    await self.keeper.pins_changed(tx, room, event)
                for room, how in batch.out.items():
                    await self.keeper.put_out(tx, room, how)
            await self._keys.save(tx, batch.stale)
        self._view.set_members(batch.members)
        for room, state in batch.state.items():
            self._view.rooms[room] = self._view.room_with(room, state)
        for room in batch.left:
            self._view.forget(room)
        self._keys.apply(batch.stale)


def _storable(events: Iterable[Mapping[str, Any]]) -> Iterator[Mapping[str, Any]]:
    """Those that can be written; of state that is too deep, what can: nobody comes in unseen."""
    for event in events:
        if not nesting.is_deep(event):
            yield event
            continue
        log.warning("event_too_deep", event_id=event.get("event_id"))
        if "state_key" in event:
            membership = event["content"].get("membership")
            content = {"membership": membership} if isinstance(membership, str) else {}
            yield {part: event.get(part) for part in _PLAIN_PARTS} | {"content": content}


def _own_invitation(stripped: Iterable[Any], me: UserId) -> list[dict[str, Any]]:
    """Who invited us. The rest of the room's state is whatever its maker pleased."""
    return [
        {part: event.get(part) for part in ("type", "state_key", "sender")}
        for event in stripped
        if isinstance(event, dict)
        and event.get("type") == "m.room.member"
        and event.get("state_key") == me
    ][:1]


def _named(event: Any) -> dict[str, str]:
    """What may be logged of a to-device event: its type and sender."""
    if not isinstance(event, dict):
        return {"type": "?"}
    return {"type": str(event.get("type"))[:64], "sender": str(event.get("sender"))[:255]}
